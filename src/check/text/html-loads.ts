import { ANY } from '../../content/markdown/html-elements.ts';
import { allowed } from './html-parts.ts';
import type { TextRule } from './text.ts';

/**
 * Attributes by which a page asks for something, or sends something, without a tap of its reader; and those that put in HTML
 * which nothing here can look at. Source: HTML Standard, index of attributes, those of a URL, and its list of obsolete ones.
 */
const LOADS = (
  'src srcset imagesrcset srcdoc poster background data ping action formaction manifest longdesc lowsrc dynsrc classid codebase archive profile usemap ' +
  'icon xlink:href attributionsrc http-equiv set:html dangerouslysetinnerhtml'
).split(' ');

/** Attributes that take from readers what is theirs to choose, and why. */
const TAKES: ReadonlyMap<string, string> = new Map([
  ['target', 'readers choose themselves where a link opens'],
  ['autofocus', 'a page begins at its top'],
  ['contenteditable', 'readers cannot write into a text'],
  ['accesskey', 'keys belong to readers and their programs'],
]);

export const loadsByItself: TextRule = {
  id: 'loads-by-itself',
  level: 'error',
  tells: 'An attribute by which a page asks another site for something, without a tap of its reader.',
  examples: {
    wrong: [
      '<table background="https://example.org/t.gif"><caption>x</caption></table>',
      '<a href="/about" ping="https://example.org">x</a>',
      'Of <b SRC = "https://example.org">x</b>.',
      '<div srcset="a.png 1x"></div>',
      'Up {1} <p srcSet="a.png">x</p>',
      'Up <p {...{ src: "a.png" }}>x</p>',
    ],
    right: ['<blockquote cite="https://example.org">x</blockquote>', '<td colspan="2">x</td>', '<b title="src=a">x</b>', '<data value="1">x</data>'],
  },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      for (const attribute of [...LOADS, ANY].filter((each) => attributes.has(each))) {
        report(place, `a text asks no other site for anything (${attribute}). Take ${attribute} out of <${name}>.`);
      }
    }
  },
};

export const takesFromReaders: TextRule = {
  id: 'takes-from-readers',
  level: 'error',
  tells: 'An attribute that takes from readers what is theirs to choose, such as where a link opens.',
  examples: { wrong: ['<a href="https://example.org" target="_blank">x</a>', '<p contenteditable>x</p>'], right: ['<a href="https://example.org" rel="nofollow">x</a>'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      for (const [attribute, why] of TAKES) if (attributes.has(attribute)) report(place, `${why} (${attribute}). Take ${attribute} out of <${name}>.`);
    }
  },
};

export const addressInProgram: TextRule = {
  id: 'address-in-program',
  level: 'error',
  tells: 'A link whose address a program puts together, so that nobody can check where it leads.',
  examples: { wrong: ['See <a href={"/" + name}>it</a>.', 'See {[1].map(() => <a href="/about">it</a>)}'], right: ['See <a href={"/about"}>it</a>.', 'See <a href="/about">it</a>.'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place, inProgram } of allowed(body)) {
      if (name !== 'a' || !attributes.has('href')) continue;
      const address = attributes.get('href');
      if (address === undefined) report(place, 'the address of this link cannot be read. Write it in quotation marks: <a href="/about">');
      else if (inProgram && address.startsWith('/')) report(place, `a link between { and } misses the folder of the site. Write it outside of them: [words](${address})`);
    }
  },
};
