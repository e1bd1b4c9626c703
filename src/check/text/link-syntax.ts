import type { MdastNode } from 'satteri';
import { CITATION } from '../../schema/marks.ts';
import { spacedAddresses } from './link-address.ts';
import { swallowedCitations } from './note-places.ts';
import type { TextRule } from './text.ts';

/** A link with a bracket less than it needs: without its first one, its second, its third. */
const BROKEN_LINKS = [
  /\]\(/,
  /\[[^\]\n]*\((?:\/|#|https?:|mailto:|tel:|$)/,
  /\](?:\/[\w-]+)+[^\s)]*\)/,
];

/** A picture, or a file, whose name has a space in it, which a rule of its own tells. */
const PICTURE = /!\[[^\]]*\]\([^)]*\)|\[[^\]]*\]\((?:\.\/)?[^()/]* [^()/]*\.\w+\)/g;

/** A link with a space between its words and its address. */
const SPACED_LINK = /\[([^[\]]+)\]\s+\(((?:\/|#|\.\/|https?:|mailto:|tel:)[^()\s]*)\)/g;

export const citationSyntax: TextRule = {
  id: 'citation-syntax',
  level: 'error',
  tells: 'The name of a source without the signs that make it a citation.',
  examples: {
    wrong: ['Text.[sample2017]', 'Text.^sample2017]', 'Text.[^sample2017', 'Text.(^sample2017)'],
    right: ['Text.[^sample2017]', 'Text.[^sample2017, guide2020]', 'At 6:30[^sample2017].', 'Some [brackets] are just brackets, and 2 ^ 3.'],
  },
  check({ body }, { sources = [] }, report) {
    const elsewhere = new Set<MdastNode>([...swallowedCitations(body).flatMap(({ link }) => link.children), ...body.of('leafDirective').flatMap(({ children }) => children)]);
    for (const text of body.of('text')) {
      // Other rules tell of these.
      if (elsewhere.has(text)) continue;
      const withoutMark = [...text.value.matchAll(/\[([\w-]+)\]/g)].map(([written, name = '']) => ({ written, name }));
      // What stands within a whole mark is told of by another rule.
      const withoutBracket = [...text.value.replace(/\[\^[^\]\n]*\]/g, '').matchAll(/(\[?)\^([\w-]+)(\]?)/g)].flatMap(([written, open, name = '', close]) => (open && close ? [] : [{ written, name }]));
      for (const { written, name } of [...withoutMark, ...withoutBracket]) {
        if (sources.includes(name)) report(body.at(text), `${written} is printed as it stands. To cite the source, write [^${name}].`);
      }
    }
  },
};

export const linkSpace: TextRule = {
  id: 'link-space',
  level: 'error',
  tells: 'A link with a space between its words and its address.',
  examples: { wrong: ['Read [about mood] (/topics/mood).'], right: ['Read [about mood](/topics/mood).', 'The manual [DSM-5] (in its fifth edition).'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      for (const [, words, address] of text.value.matchAll(SPACED_LINK)) {
        report(body.at(text), `this is printed as it stands, because of the space between ] and (. Write [${words}](${address}).`);
      }
    }
  },
};

export const linkBracket: TextRule = {
  id: 'link-bracket',
  level: 'error',
  tells: 'A link that lacks one of its brackets.',
  examples: {
    wrong: ['Read about mood](/topics/mood).', 'Read [about mood(/topics/mood).', 'Read [about mood]/topics/mood).', 'Read [about mood](/topics/mood.'],
    right: ['Read [about mood](/topics/mood).', 'Text.[^sample2017](see there)'],
  },
  check({ body }, _, report) {
    const spaced = new Set<unknown>(spacedAddresses(body).map(({ text }) => text));
    for (const text of body.of('text')) {
      const words = text.value.replace(PICTURE, '').replaceAll(CITATION, '');
      if (!spaced.has(text) && BROKEN_LINKS.some((broken) => broken.test(words))) report(body.at(text), 'a link is printed here as it stands, since a bracket is missing. Write it as [words](/address).');
    }
  },
};

export const termSyntax: TextRule = {
  id: 'term-syntax',
  level: 'error',
  tells: 'An explained word without its colon.',
  examples: { wrong: ['Try term[exposure].'], right: ['Try :term[exposure].', 'The long-term[^sample2017] view.'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      const [, term] = /(?<![\p{L}\p{N}:])term\[(?!\^)([^\]\n]*)/u.exec(text.value) ?? [];
      if (term !== undefined) report(body.at(text), `this is printed as it stands. To explain a word, write :term[${term}].`);
    }
  },
};
