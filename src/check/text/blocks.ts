import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { captionOf, walk, wordsOf } from '../../content/markdown/tree.ts';
import { suggest } from '../../content/suggest.ts';
import { BLOCKS, CARE_LEVELS, type CareLevel } from '../../markdown/blocks.ts';
import { CARD_HEADINGS } from '../whole/care.ts';
import { behindHeading } from './block-heading.ts';
import { lineStarts } from './line-starts.ts';
import type { TextRule } from './text.ts';

type Block = Part<'containerDirective'>;

/** The start of a block with words behind its name that are no heading, since brackets are missing. */
const LOST_HEADING = /^\s*:{3,}[\w-]+(?![\w-])\s*[^\s{]/;

export const blockNameSpace: TextRule = {
  id: 'block-name-space',
  level: 'error',
  tells: 'A space between the colons of a block and its name.',
  examples: { wrong: ['::: urgent\n- a sign\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const { paragraph, line } of lineStarts(body)) {
      const [, name] = /^:::\s+([\w-]+)/.exec(line) ?? [];
      if (name) report(body.at(paragraph), `the name of a block stands right behind its colons. Write :::${name}`);
    }
  },
};

export const blockEndAlone: TextRule = {
  id: 'block-end-alone',
  level: 'error',
  tells: 'The end of a block that is not open.',
  examples: { wrong: ['- a sign\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const { paragraph, line } of lineStarts(body)) {
      if (/^:{3,}\s*$/.test(line)) report(body.at(paragraph), 'this closes a block that is not open here. Take it out, or write how the block starts above it, such as :::note');
    }
  },
};

export const blockColons: TextRule = {
  id: 'block-colons',
  level: 'error',
  tells: 'A block with two colons.',
  examples: { wrong: ['::note'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('leafDirective')) {
      report(body.at(block), `a block starts with three colons. Write :::${suggest(block.name, BLOCKS) ?? block.name}, and ::: on a line of its own where it ends.`);
    }
  },
};

export const blockNotClosed: TextRule = {
  id: 'block-not-closed',
  level: 'error',
  tells: 'A block without its end.',
  examples: { wrong: [':::note\nText.'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      if (!isClosed(block, body)) report(body.at(block), `the block :::${block.name} is not closed. Write ::: on a line of its own where it ends.`);
    }
  },
};

export const blockWithinBlock: TextRule = {
  id: 'block-within-block',
  level: 'error',
  tells: 'A heading or a care card that stands in a block, because the block was closed too late.',
  examples: { wrong: [':::note\nText.\n\n## Sleep\n\n:::'], right: [':::note\nText.\n:::\n\n## Sleep'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      const inner = isClosed(block, body) && swallowed(block);
      if (inner) report(body.at(block), `${inner} stands inside this one. Close this one first: put ::: on a line of its own where it ends.`);
    }
  },
};

export const unknownBlock: TextRule = {
  id: 'unknown-block',
  level: 'error',
  tells: 'A block that there is none of.',
  examples: { wrong: [':::nota\nText.\n:::', ':::box\nText.\n:::'], right: [':::note\nText.\n:::'] },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      if (!isClosed(block, body) || swallowed(block) || BLOCKS.includes(block.name)) continue;
      const meant = suggest(block.name, BLOCKS);
      report(body.at(block), `there is no block called :::${block.name}. ${meant ? `Write :::${meant}.` : `Choose from ${BLOCKS.join(', ')}.`}`);
    }
  },
};

export const blockHeading: TextRule = {
  id: 'block-heading',
  level: 'error',
  tells: 'A block whose heading is missing or lost: a card needs one, a figure a caption.',
  examples: {
    wrong: [':::urgent[Get help] today if:\n- a sign\n:::', ':::note[Two examples\nText.\n:::', ':::note Two examples\nText.\n:::', ':::note[One [open\nText.\n:::', ':::note[Two [open]\nText.\n:::', ':::note[One] too many]\nText.\n:::', ':::note[A `]` in code]\nText.\n:::', ':::urgent\n- a sign\n:::', ':::figure\nText.\n:::'],
    right: [
      ...[':::urgent[Get help today if:]\n- a sign\n:::', ':::note[Two examples]\nText.\n:::', ':::note\nText.\n:::'],
      ...[':::figure[A caption.[^sample2017]]\n![A low sun](./cover.svg)\n:::', ':::note[What is [this]?]\nText.\n:::', ':::note[The [whole [story]]]\nText.\n:::'],
      ...[':::note[A \\] alone]\nText.\n:::', ':::note[[Links](/about) first]\nText.\n:::', ':::note[A :term[word]]{.wide}\nText.\n:::'],
    ],
  },
  check({ body }, _, report) {
    for (const block of body.of('containerDirective')) {
      const { name } = block;
      if (!isClosed(block, body) || swallowed(block) || !BLOCKS.includes(name)) continue;
      const [first] = body.ends(block);
      const behind = behindHeading(first);
      if (behind !== undefined && /^\s*[^\s{]/.test(behind)) report(body.at(block), `the words behind the heading of this block are lost. Write them within its brackets: :::${name}[Heading]`);
      else if (captionOf(block).trim() !== '') continue;
      else if (isCard(block)) report(body.at(block), `this card has no heading. Say what to do, and end with "if:": :::${name}[${CARD_HEADINGS[name as CareLevel]}]`);
      else if (name === 'figure') report(body.at(block), 'this figure has no caption. Write it in brackets: :::figure[What the picture shows]');
      else if (behind === undefined && LOST_HEADING.test(first)) report(body.at(block), `the heading of this block is lost. Write it in brackets: :::${name}[Heading]`);
    }
  },
};

/** Whether a block has an end of its own: the line that closes a block within it is none. */
function isClosed(block: Block, body: Body): boolean {
  const [, last] = body.ends(block);
  const end = block.position?.end.line;
  return /^\s*:{3,}\s*$/.test(last) && ![...walk(block)].some((part) => part !== block && part.type === 'containerDirective' && part.position?.end.line === end);
}

/** A part of the article of its own that stands in a block, because the block was closed too late. */
function swallowed(block: Block): string | undefined {
  const inner = [...walk(block)].find((part) => part !== block && (part.type === 'heading' || isCard(part)));
  if (inner?.type === 'heading') return `the heading "${wordsOf(inner)}"`;
  return inner && (isCard(block) ? 'the next card' : 'a care card');
}

function isCard(part: MdastNode): boolean {
  return part.type === 'containerDirective' && (CARE_LEVELS as readonly string[]).includes(part.name);
}
