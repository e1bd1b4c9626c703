import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { walk, wordsOf } from '../../content/markdown/tree.ts';
import { CITATION } from '../../schema/marks.ts';
import type { TextRule } from './text.ts';

export const noteInLink: TextRule = {
  id: 'note-in-link',
  level: 'error',
  tells: 'A citation or an explained word within the words of a link: a tap can only do one thing.',
  examples: {
    wrong: ['See [the study[^sample2017]](/about).', 'See [:term[exposure]](/about).', 'See <a href="/about">the study[^sample2017]</a>.', 'See <b>the <a href="/about">study[^sample2017]</a></b>, {[1]}.'],
    right: ['See [the study](/about)[^sample2017].', 'See <a href="/about">it</a>.[^sample2017]', '## Sleep[^sample2017]', '[^sample2017](see below)'],
  },
  check({ body }, _, report) {
    for (const part of body.parts.flatMap(linked)) {
      const cited = part.type === 'text' && citedIn(part.value);
      if (cited) report(body.at(part), `a citation cannot stand within a link. Put ${cited} behind the link: [words](/address)${cited}`);
      if (part.type === 'textDirective' && part.name === 'term') report(body.at(part), `a word cannot be explained within a link. Write it before the link, or without its mark: ${wordsOf(part)}`);
    }
  },
};

export const citationIntoLink: TextRule = {
  id: 'citation-into-link',
  level: 'error',
  tells: 'A citation that became part of a link, since an address stands right before it or brackets right behind it.',
  examples: { wrong: ['Text.[^sample2017](2017)', 'See https://example.org/a[^sample2017].'], right: ['Text.[^sample2017] (2017)', 'See <https://example.org/a>[^sample2017].', 'See https://example.org/a [^sample2017].'] },
  check({ body }, _, report) {
    for (const { link, better } of swallowedCitations(body)) report(body.at(link), `the citation became part of a link here. Put a space between the two: ${better}`);
  },
};

export const escapedCitation: TextRule = {
  id: 'escaped-citation',
  level: 'error',
  tells: 'A citation with a backslash, which does not keep it from being one.',
  examples: { wrong: ['Write \\[^sample2017].', 'Write [^sample2017\\].'], right: ['Write `[^sample2017]`.', 'A \\[bracket].'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      const source = body.source.slice(text.position?.start.offset, text.position?.end.offset);
      const [written] = /\\\[\\?\^[\w-]+\\?\]|\[\\\^[\w-]+\\?\]|\[\^[\w-]+\\\]/.exec(source) ?? [];
      if (written) report(body.at(text), `${written} cites the source in spite of its backslash. Take the backslash out, or show it as it stands: \`${written.replaceAll('\\', '')}\``);
    }
  },
};

/** The citations that became part of a link, and how they are written without one. */
export function swallowedCitations(body: Body): { link: Part<'link'>; better: string }[] {
  return body.of('link').flatMap((link) => {
    const words = wordsOf(link);
    const [, address, id] = /^(.*)\[\^([\w-]+)$/.exec(words) ?? [];
    if (address && link.url.endsWith(`[^${id}`)) return [{ link, better: `${address} [^${id}]` }];
    return /^\^[\w-]+$/.test(words) ? [{ link, better: `[${words}] (${link.url})` }] : [];
  });
}

export const citationInDescription: TextRule = {
  id: 'citation-in-description',
  level: 'error',
  tells: 'A citation in the description of a picture, where nobody could tap it.',
  examples: { wrong: ['![Waves under a low sun[^sample2017]](./cover.svg)'], right: [':::figure[The sea at dusk[^sample2017]]\n![Waves under a low sun](./cover.svg)\n:::'] },
  check({ body }, _, report) {
    for (const picture of body.of('image')) {
      const cited = citedIn(picture.alt ?? '');
      if (cited) report(body.at(picture), `a description is read aloud, and can cite nothing. Put ${cited} into the caption of the picture, or into the text.`);
    }
  },
};

/** The first citation in words. */
function citedIn(words: string): string | undefined {
  return words.match(CITATION)?.[0];
}

/** What stands within a link, where a part is one, or holds one that is written as HTML. */
function linked(part: MdastNode): MdastNode[] {
  if (part.type === 'link' || part.type === 'linkReference' || isElement(part)) return [...walk(part)].slice(1);
  if (!('children' in part)) return [];
  let open = 0;
  return (part.children as MdastNode[]).flatMap((child) => {
    if (child.type === 'html') open += opens(child);
    return open > 0 && child.type !== 'link' ? [...walk(child)] : [];
  });
}

function opens({ value }: Part<'html'>): number {
  return /^<a\b/i.test(value) ? 1 : /^<\/a\b/i.test(value) ? -1 : 0;
}

function isElement(part: MdastNode): boolean {
  return (part.type === 'mdxJsxFlowElement' || part.type === 'mdxJsxTextElement') && part.name === 'a';
}
