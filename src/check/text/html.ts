import { suggest } from '../../content/suggest.ts';
import { allowed, elementsOf } from './html-parts.ts';
import { ALLOWED, isKnown, UNWANTED } from './html-names.ts';
import type { TextRule } from './text.ts';

export const unwantedElement: TextRule = {
  id: 'unwanted-element',
  level: 'error',
  tells: 'An HTML element that no text needs, such as a program, a form or a page of another site.',
  examples: {
    wrong: [
      '<iframe src="https://example.org"></iframe>',
      '<h2>Sleep</h2>',
      'A <svg viewBox="0 0 1 1"><use href="https://example.org/a.svg#b"/></svg>.',
      '<video><source src="https://example.org/a.mp4"></video>',
      '<meta http-equiv="refresh" content="0; url=https://example.org">',
      '<base href="https://example.org/">',
      '<form action="https://example.org"><button formaction="/x">Go</button></form>',
      '<object data="https://example.org/a.pdf"></object>',
      'Up to {[1].map(() => <iframe src="https://example.org" />)}',
    ],
    right: ['Water is H<sub>2</sub>O.', '`<script>`', '<!-- <script> -->', 'export const Link = 1;\n\nOf {Link} <b>two</b>.'],
  },
  check({ body }, _, report) {
    for (const { element: { name }, place } of elementsOf(body)) {
      const message = UNWANTED.get(name);
      if (message) report(place, message);
    }
  },
};

export const unknownElement: TextRule = {
  id: 'unknown-element',
  level: 'error',
  tells: 'An element that HTML does not have, so that nobody can tell what it shows.',
  examples: { wrong: ['<stong>Sleep</stong>', 'Dear <name>,', '<amp-img></amp-img>'], right: ['<strong>Sleep</strong>', 'Dear &lt;name>,', 'A < b, and <https://example.org>.'] },
  check({ body }, _, report) {
    const drawn = elementsOf(body).some(({ element: { name } }) => name === 'svg' || name === 'math');
    for (const { element: { name }, place, inProgram } of elementsOf(body)) {
      // The elements of a drawing go with it, and in a program "a <b" compares.
      if (isKnown(name) || /^[A-Z]/.test(name) || drawn || inProgram) continue;
      const meant = suggest(name, ALLOWED);
      report(place, `HTML has no element <${name}>. ${meant ? `Write <${meant}>, or` : 'Take it out, or write'} &lt; for the sign < itself.`);
    }
  },
};

export const eventHandler: TextRule = {
  id: 'event-handler',
  level: 'error',
  tells: 'A program in an attribute of an HTML element.',
  examples: { wrong: ['<b onclick="go()">Sleep</b>', "<b title='a > b' ONCLICK='go()'>Sleep</b>", 'Up {1} <b onClick={go}>Sleep</b>'], right: ['<b title="on time">Sleep</b>'] },
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
  examples: { wrong: ['<b style="color: red">Sleep</b>', '<p style="background: url(https://example.org/a.png)">Sleep</p>', "Up {1} <b style={{ color: 'red' }}>Sleep</b>"], right: ['<b>Sleep</b>'] },
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
  examples: { wrong: ['<b hidden>Sleep</b>', '<b popover>Sleep</b>', '<p inert>Sleep</p>'], right: ['<b>Sleep</b>'] },
  check({ body }, _, report) {
    for (const { element: { name, attributes }, place } of allowed(body)) {
      const hides = ['hidden', 'popover', 'inert'].find((attribute) => attributes.has(attribute));
      if (hides) report(place, `no reader sees what is hidden. Take ${hides} out of <${name}>, or take it out with its words.`);
    }
  },
};
