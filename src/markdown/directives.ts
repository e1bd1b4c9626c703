import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import { termName, wordName } from '../content/section-names.ts';
import { type Language, words } from '../languages/languages.ts';
import { glossary } from '../model/glossary.ts';
import { emergencyWay } from '../model/help.ts';
import { CALLOUTS, CARE_LEVELS, isMedia } from '../schema/blocks.ts';
import { isJustColon, isMark } from '../schema/marks.ts';
import { element, text } from './elements.ts';
import { languageOf } from './language.ts';
import { media } from './media.ts';
import { popover } from './popover.ts';

type ContainerDirective = Extract<MdastNode, { type: 'containerDirective' }>;

/** Turns directives into care cards, callouts, figures, explained words and words of another language. */
export const directives = ({ fileURL }: PluginFactoryContext) => {
  const language = languageOf(fileURL);
  let terms = 0;
  return defineMdastPlugin({
    name: 'directives',
    options: { position: true },
    containerDirective: (node, context) => (isMedia(node.name) ? mediaBlock(node, context.textContent(node.children[0] ?? node), language, fileURL) : block(node, language)),
    textDirective(node, context) {
      // A colon before a letter or a digit, as in 9:30, reads as a mark: what is none stays as it was written.
      if (isJustColon(node) || !isMark(node)) return text(written(node, context.source));
      if (node.name !== 'term') return element('span', { lang: node.name }, node.children);
      const name = context.textContent(node);
      const meaning = glossary(language).get(name.toLowerCase());
      if (meaning === undefined) return text(written(node, context.source));
      terms += 1;
      const { button, note } = popover({ id: termName(terms), class: 'term', attributes: { id: wordName(terms), 'aria-label': words(language).article.meaning(name) } }, [text(meaning)]);
      return element('span', { class: 'explained' }, [element('label', { for: wordName(terms) }, [text(name)]), button, note]);
    },
  });
};

function mediaBlock(node: ContainerDirective, title: string, language: Language, fileURL: URL | undefined): MdastNode | undefined {
  const { label, content } = partsOf(node);
  return isMedia(node.name) ? media({ name: node.name, attributes: node.attributes, label, title, content, language, fileURL }) : undefined;
}

/** The heading in brackets behind the name of a block, and what stands below it. */
function partsOf({ children }: ContainerDirective): { label: readonly MdastNode[]; content: readonly MdastNode[] } {
  const [first, ...others] = children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first.children : [];
  return { label, content: label.length > 0 ? others : children };
}

function block(node: ContainerDirective, language: Language): MdastNode | undefined {
  const { label, content } = partsOf(node);
  if (isOneOf(CARE_LEVELS, node.name)) {
    const level = element('span', { class: 'level' }, [text(`${words(language).care[node.name]}: `)]);
    const way = node.name === 'emergency' ? emergencyWay(language) : undefined;
    const call = way?.address ? [element('p', {}, [element('a', { class: 'way', href: way.address, ...(way.language && { lang: way.language }) }, [text(way.text)])])] : [];
    return element('div', { class: `care ${node.name}` }, [element('h3', { class: 'care-heading' }, [level, ...label]), ...content, ...call]);
  }
  if (isOneOf(CALLOUTS, node.name)) {
    const heading = label.length > 0 ? [element('p', { class: 'callout-heading' }, label)] : [];
    return element('div', { class: `callout ${node.name}` }, [...heading, ...content]);
  }
  if (node.name === 'figure') {
    const pictures = content.map((child) => (child.type === 'paragraph' ? element('div', {}, child.children) : child));
    return element('figure', {}, [...pictures, element('figcaption', {}, label)]);
  }
  return undefined;
}

function written({ position }: Readonly<MdastNode>, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
