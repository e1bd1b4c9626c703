/**
 * The elements of HTML that a text may have: they mark words, or order them. None loads or runs anything.
 * Source: HTML Standard, 4.4 to 4.5, 4.8.1, 4.9 and 4.11, without what a page has already or asks readers to fill in.
 */
export const ALLOWED: readonly string[] = (
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure footer ' +
  'header hgroup hr i ins kbd li mark menu nav ol p pre q rp rt ruby s samp search section small span strong sub summary sup table tbody td tfoot th ' +
  'thead time tr u ul var wbr'
).split(' ');

/** What no text needs, by the name of the element, and what to write instead. */
export const UNWANTED: ReadonlyMap<string, string> = new Map([
  ['script', 'a text cannot carry a program (<script>). Take it out.'],
  ['style', 'a text has no style of its own (<style>). Take it out: the site gives every text the same look.'],
  ...each('iframe object embed frame frameset applet portal fencedframe', (name) => `a page of another site does not work within a text (<${name}>). Write a link to it: [What it shows](https://example.org)`),
  ...each('video audio', (name) => ownFile(name, name)),
  ...each('bgsound', (name) => ownFile(name, 'audio')),
  ...each('form input button select textarea label output progress meter fieldset legend datalist optgroup option keygen', (name) => `a text cannot ask readers to fill in something (<${name}>). Take it out, or write a link to the page that does.`),
  ...each(
    'link meta base head title html body main template noscript dialog plaintext xmp noembed noframes source track param slot canvas map area math',
    (name) => `<${name}> has no place in a text. Take it out.`,
  ),
  ...each('svg', (name) => `a drawing written as <${name}> does not work here. Save it as a file in this folder, and write ![What it shows](./drawing.svg)`),
  ...each('h1 h2 h3 h4 h5 h6', (name) => `a heading written as <${name}> does not work here. Write ## before its words.`),
  ...each('center font basefont big marquee blink nobr', (name) => `a text has no style of its own (<${name}>). Take it out: the site gives every text the same look.`),
  ...[['strike', 's'], ['tt', 'code'], ['acronym', 'abbr'], ['dir', 'ul']].map(([old = '', by = '']): [string, string] => [old, `browsers may not show <${old}> any more. Write <${by}>.`]),
]);

/** Elements that are pictures; a rule of its own tells of them. */
export const PICTURES: readonly string[] = ['img', 'image', 'picture'];

/** Whether HTML has an element of a name, as far as writers use it. */
export function isKnown(name: string): boolean {
  return ALLOWED.includes(name) || UNWANTED.has(name) || PICTURES.includes(name);
}

function each(names: string, message: (name: string) => string): [string, string][] {
  return names.split(' ').map((name) => [name, message(name)]);
}

function ownFile(name: string, block: string): string {
  const ways = `Write a link to it: [What it shows](https://example.org), or show a file of your own: :::${block}[What it shows]{file=…}`;
  return `a film or a recording does not work within a text (<${name}>). ${ways}`;
}
