import type { MdastNode } from 'satteri';
import { PLACEHOLDER } from '../../content/markdown/placeholder.ts';
import { walk, wordsOf } from '../../content/markdown/tree.ts';
import { suggest } from '../../content/suggest.ts';
import { BLOCKS, CARE_LEVELS, type CareLevel } from '../../markdown/blocks.ts';
import { englishName } from '../../schema/language-code.ts';
import type { Language } from '../../words/words.ts';
import { CARD_HEADINGS } from '../whole/care.ts';
import type { Wording } from '../words/wording.ts';

/** What the marks in a text may refer to. */
export interface Known {
  /** The names of the sources in `content/sources.yaml`; nothing where it cannot be read. */
  sources: readonly string[] | undefined;
  /** The words of the glossary in the language of the text, in small letters; nothing where it cannot be read. */
  terms: readonly string[] | undefined;
  /** The name of that glossary's file in `content/`. */
  glossary: string;
  /** The language of the texts. */
  language: Language;
  /** Which words a text does not use. */
  wording: Wording;
}

/** The start of a block with words behind its heading, which nobody would see. */
const LOST_WORDS = /^\s*:{3,}[\w-]+\s*\[.*\]\s*[^\s{]/;

/** The start of a block with words behind its name that are no heading, since brackets are missing. */
const LOST_HEADING = /^\s*:{3,}[\w-]+(?![\w-])\s*(?:[^\s[{]|\[[^\]]*$)/;

/** A mark as a writer may have meant it, whether it can be a citation or not. */
const MARK = /\[\^([^\]\n]*)\]/g;

/**
 * What is wrong with a citation, an explained word or a block, in each part of a text that has one.
 *
 * @param lines the first and the last line of the part, as they are written
 */
export function markFaults(part: MdastNode, known: Known, lines: readonly [first: string, last: string]): string[] {
  switch (part.type) {
    case 'text':
      return [...part.value.matchAll(MARK)].flatMap(([, id = '']) => unknownSource(id, known.sources));
    case 'footnoteDefinition':
      return ['a source does not stand below the text. Move it to content/sources.yaml, and cite it by the name that it has there.'];
    case 'textDirective':
      return part.name === 'term' ? unknownTerm(labelOf(part), known) : englishName(part.name) ? languageFaults(part.name, labelOf(part), known) : unknownMark(part.name, labelOf(part));
    case 'leafDirective':
      return [`a block starts with three colons. Write :::${suggest(part.name, BLOCKS) ?? part.name}, and ::: on a line of its own where it ends.`];
    case 'containerDirective':
      return blockFaults(part, lines);
    default:
      return [];
  }
}

function unknownSource(id: string, sources: Known['sources']): string[] {
  if (!sources || sources.includes(id) || id.startsWith(PLACEHOLDER.start)) return [];
  const meant = suggest(id, sources);
  return [`there is no source called "${id}" in content/sources.yaml. ${meant ? `Write [^${meant}].` : 'Add it there, or take the mark out.'}`];
}

function unknownTerm(term: string, { terms, glossary }: Known): string[] {
  if (term === '') return ['this mark has no word. Write the word in brackets right after it, such as :term[cortisol].'];
  if (!terms || terms.includes(term.toLowerCase())) return [];
  const meant = suggest(term.toLowerCase(), terms);
  return [`the glossary does not explain "${term}". ${meant ? `Write :term[${meant}], or add` : 'Add'} the word and its meaning to content/${glossary}.`];
}

/** Words are marked with their language where it is not that of the text. A colon before two letters alone is none. */
function languageFaults(name: string, label: string, { language }: Known): string[] {
  return name === language && label !== '' ? [`the whole text is in this language. Write ${label} without :${name} and without brackets.`] : [];
}

/** A colon before a letter or a digit, as in 9:30, is no mark: one with brackets is meant as one. */
function unknownMark(name: string, label: string): string[] {
  return label === '' ? [] : [`there is no mark called :${name}. Write :term[${label}] for a word that the glossary explains.`];
}

function blockFaults(block: Extract<MdastNode, { type: 'containerDirective' }>, [firstLine, lastLine]: readonly [string, string]): string[] {
  const { name, children: [first] } = block;
  if (!/^\s*:{3,}\s*$/.test(lastLine) || endsWithInner(block)) return [`the block :::${name} is not closed. Write ::: on a line of its own where it ends.`];
  const inner = swallowed(block);
  if (inner) return [`${inner} stands inside this one. Close this one first: put ::: on a line of its own where it ends.`];
  if (!BLOCKS.includes(name)) {
    const meant = suggest(name, BLOCKS);
    return [`there is no block called :::${name}. ${meant ? `Write :::${meant}.` : `Choose from ${BLOCKS.join(', ')}.`}`];
  }
  if (LOST_WORDS.test(firstLine)) return [`the words behind the heading of this block are lost. Write them within its brackets: :::${name}[Heading]`];
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? labelOf(first) : '';
  if (label.trim() !== '') return [];
  if (isCard(block)) return [`this card has no heading. Say what to do, and end with "if:": :::${name}[${CARD_HEADINGS[name as CareLevel]}]`];
  if (name === 'figure') return ['this figure has no caption. Write it in brackets: :::figure[What the picture shows]'];
  return LOST_HEADING.test(firstLine) ? [`the heading of this block is lost. Write it in brackets: :::${name}[Heading]`] : [];
}

/** Whether a block was left open: the line that closes a block within it ends it too. */
function endsWithInner(block: MdastNode): boolean {
  return [...walk(block)].some((node) => node !== block && node.type === 'containerDirective' && node.position?.end.line === block.position?.end.line);
}

/** A part of the article of its own that stands in a block, because the block was closed too late. */
function swallowed(block: MdastNode): string | undefined {
  const inner = [...walk(block)].find((node) => node !== block && (node.type === 'heading' || isCard(node)));
  if (inner?.type === 'heading') return `the heading "${wordsOf(inner)}"`;
  return inner && (isCard(block) ? 'the next card' : 'a care card');
}

function isCard(node: MdastNode): boolean {
  return node.type === 'containerDirective' && (CARE_LEVELS as readonly string[]).includes(node.name);
}

function labelOf(node: MdastNode): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(labelOf).join('') : '';
}
