import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { directives } from '../../src/markdown/directives.ts';
import { helpNumbers } from '../../src/markdown/help-numbers.ts';

/** The links in a text: their words, and where they lead. */
function linksIn(markdown: string): string[] {
  const { html } = markdownToHtml(markdown, { features: { directive: true }, mdastPlugins: [directives, helpNumbers] });
  const { document } = parseHTML(`<main>${html}</main>`);
  expect(document.querySelector('a a')).toBeNull();
  return [...document.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`);
}

describe('a number for help in a text', () => {
  it.each([
    ['calls', 'Call 988.', '988 tel:988'],
    ['calls through bold words', 'Call or text **988** now.', '988 tel:988'],
    ['opens a message with its word', 'Text **AYUDA** to 988.', '988 sms:988?&body=AYUDA'],
    ['opens a message with its word, in Spanish', 'Envíe AYUDA por mensaje de texto al 988.', '988 sms:988?&body=AYUDA'],
    ['calls in words of another language', 'Call us. :es[En español, llame al 988.]', '988 tel:988'],
    ['calls in a list and in a table', '- Call 911.\n\n| a |\n| - |\n| Text HOME to 741741. |', '911 tel:911', '741741 sms:741741?&body=HOME'],
    ['stays the link of its writer', 'Open [**988**](https://988lifeline.org/) or call <a href="tel:988">988</a>, or [call 988][line].\n\n[line]: https://988lifeline.org/', '988 https://988lifeline.org/', '988 tel:988', 'call 988 https://988lifeline.org/'],
    ['is no link in a heading', '## Call 988 for help\n\nText.'],
    ['is no link in the heading of a card, which offers a way to tap', ':::emergency[Call 911 if:]\n- a sign\n:::', 'Call 911 tel:911'],
    ['is no link where it counts', 'Researchers asked 988 people; 3,988 others did not answer. Of these, 911 had insomnia ($911 each, 911%, pp. 911–919). In this text 988 is a count.'],
  ])('%s', (_, markdown, ...links) => {
    expect(linksIn(markdown)).toEqual(links);
  });
});
