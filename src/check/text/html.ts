import type { Element } from '../../content/markdown/html-elements.ts';

/** What no text needs, by the name of the element, and what to write instead. */
const UNWANTED: Record<string, string> = {
  script: 'a text cannot carry a program (<script>). Take it out.',
  style: 'a text has no style of its own (<style>). Take it out: the site gives every text the same look.',
  ...each(['iframe', 'object', 'embed', 'frame'], (name) => `a page of another site does not work within a text (<${name}>). Write a link to it: [What it shows](https://example.org)`),
  ...each(['video', 'audio'], (name) => `a film or a recording does not work within a text (<${name}>). Write a link to it: [What it shows](https://example.org)`),
  ...each(['form', 'input', 'button', 'select', 'textarea'], (name) => `a text cannot ask readers to fill in something (<${name}>). Take it out, or write a link to the page that does.`),
  ...each(['link', 'meta', 'base', 'head', 'title', 'html', 'body', 'main', 'template', 'noscript', 'dialog', 'plaintext', 'xmp', 'noembed', 'noframes'], (name) => `<${name}> has no place in a text. Take it out.`),
  ...each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], (name) => `a heading written as <${name}> does not work here. Write ## before its words.`),
};

/** What is wrong with an element that a writer put into a text. */
export function htmlFault({ name, attributes }: Element): string | undefined {
  const unwanted = Object.hasOwn(UNWANTED, name) ? UNWANTED[name] : undefined;
  if (unwanted || /^[A-Z]/.test(name)) return unwanted;
  const handler = [...attributes.keys()].find((attribute) => /^on[a-z]+$/.test(attribute));
  if (handler) return `a text cannot carry a program (${handler}). Take ${handler} out of <${name}>.`;
  if (attributes.has('style')) return `a text has no style of its own (style). Take style out of <${name}>: the site gives every text the same look.`;
  if (attributes.has('hidden')) return `no reader sees what is hidden. Take hidden out of <${name}>, or take it out with its words.`;
  return undefined;
}

function each(names: readonly string[], message: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, message(name)]));
}
