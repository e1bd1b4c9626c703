import type { MdastNode } from 'satteri';
import type { Body } from '../../content/markdown/body.ts';
import { type Element, elementsIn } from '../../content/markdown/html-elements.ts';
import type { Place } from '../../content/problem.ts';
import type { TextRule } from './text.ts';

/** What no text needs, by the name of the element, and what to write instead. */
const UNWANTED: ReadonlyMap<string, string> = new Map([
  ['script', 'a text cannot carry a program (<script>). Take it out.'],
  ['style', 'a text has no style of its own (<style>). Take it out: the site gives every text the same look.'],
  ...each(['iframe', 'object', 'embed', 'frame'], (name) => `a page of another site does not work within a text (<${name}>). Write a link to it: [What it shows](https://example.org)`),
  ...each(['video', 'audio'], (name) => `a film or a recording does not work within a text (<${name}>). Write a link to it: [What it shows](https://example.org), or show a file of your own: :::${name}[What it shows]{file=…}`),
  ...each(['form', 'input', 'button', 'select', 'textarea'], (name) => `a text cannot ask readers to fill in something (<${name}>). Take it out, or write a link to the page that does.`),
  ...each(['link', 'meta', 'base', 'head', 'title', 'html', 'body', 'main', 'template', 'noscript', 'dialog', 'plaintext', 'xmp', 'noembed', 'noframes'], (name) => `<${name}> has no place in a text. Take it out.`),
  ...each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], (name) => `a heading written as <${name}> does not work here. Write ## before its words.`),
]);

export const unwantedElement: TextRule = {
  id: 'unwanted-element',
  level: 'error',
  tells: 'An HTML element that no text needs, such as a program, a form or a page of another site.',
  examples: { wrong: ['<iframe src="https://example.org"></iframe>', '<h2>Sleep</h2>'], right: ['Water is H<sub>2</sub>O.', '`<script>`'] },
  check({ body }, _, report) {
    for (const { element: { name }, place } of elementsOf(body)) {
      const message = UNWANTED.get(name);
      if (message) report(place, message);
    }
  },
};

export const eventHandler: TextRule = {
  id: 'event-handler',
  level: 'error',
  tells: 'A program in an attribute of an HTML element.',
  examples: { wrong: ['<b onclick="go()">Sleep</b>'], right: ['<b title="on time">Sleep</b>'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      const handler = [...attributes.keys()].find((attribute) => /^on[a-z]+$/.test(attribute));
      if (handler) report(place, `a text cannot carry a program (${handler}). Take ${handler} out of <${name}>.`);
    }
  },
};

export const ownStyle: TextRule = {
  id: 'own-style',
  level: 'error',
  tells: 'An HTML element with a style of its own.',
  examples: { wrong: ['<b style="color: red">Sleep</b>'], right: ['<b>Sleep</b>'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      if (attributes.has('style')) report(place, `a text has no style of its own (style). Take style out of <${name}>: the site gives every text the same look.`);
    }
  },
};

export const hiddenWords: TextRule = {
  id: 'hidden-words',
  level: 'error',
  tells: 'An HTML element that hides its words.',
  examples: { wrong: ['<b hidden>Sleep</b>'], right: ['<b>Sleep</b>'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      if (attributes.has('hidden')) report(place, `no reader sees what is hidden. Take hidden out of <${name}>, or take it out with its words.`);
    }
  },
};

export const wordsAfterComment: TextRule = {
  id: 'words-after-comment',
  level: 'error',
  tells: 'Words right after a comment, which are not read as Markdown.',
  examples: { wrong: ['<!-- a note --> Some *words*.'], right: ['<!-- a note -->\nSome *words*.', 'Some *words*. <!-- a note -->'] },
  check({ body }, _, report) {
    for (const html of body.of('html')) {
      if (!/^<!--[^]*?-->[^\S\n]*[^\s<]/.test(html.value)) continue;
      report(body.at(html), 'words right after a comment are not read as Markdown. Put the comment on a line of its own, or at the end of the line.');
    }
  },
};

/** The elements that a text may have; a component is named with a capital letter. */
function allowed(body: Body) {
  return elementsOf(body).filter(({ element: { name } }) => !UNWANTED.has(name) && !/^[A-Z]/.test(name));
}

/** The HTML elements in a text, with their places. */
function elementsOf(body: Body): { element: Element; place: Place }[] {
  return body.withHtml.flatMap((part) => elementsIn(part).map((element) => ({ element, place: placeIn(part, element, body) })));
}

function placeIn(part: MdastNode, { lines, characters }: Element, body: Body): Place {
  const { file, line = 1, column = 1 } = body.at(part);
  return { file, line: line + lines, column: lines === 0 ? column + characters : characters + 1 };
}

function each(names: readonly string[], message: (name: string) => string): [string, string][] {
  return names.map((name) => [name, message(name)]);
}
