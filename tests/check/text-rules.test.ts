import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, CITED, NEXT_YEAR, SmallContent, SPANISH, spanishText } from '../support/small-content.ts';

const LATER = 'posts/later/index.md';

/** One mistake: how it is made, and all that an editor is told about it below the name of the file. */
type Mistake = [name: string, make: (content: SmallContent) => void, ...told: string[]];

/** A passage in the place of the article's last words, which stand on line 16. */
const body = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'Text.', text);
const title = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'title: Sleep and mood', `title: ${text}`);
const coverAlt = (text: string) => (content: SmallContent) => content.replace(ARTICLE, 'Waves of green under a low sun', text);

/** The article as a file with components. */
const mdx = (text: string) => (content: SmallContent) => {
  content.write(`${ARTICLE}x`, content.read(ARTICLE).replace('Text.', () => text));
  content.delete(ARTICLE);
};

/** The article in Spanish, and a second article in both languages that links may lead to. */
function withMore(content: SmallContent): void {
  content.translate();
  content.write(LATER, content.read(ARTICLE).replace('title: Sleep and mood', 'title: Long nights').replace('How a night', 'How one night').replace('## First part', '## What helps at night\n\nText.\n\n:::urgent[Get help today if:]\n- you cannot go on\n:::\n\n## "Why me?" -- a question'));
  content.write('posts/later/cover.svg', content.read('posts/sleep-and-mood/cover.svg'));
  content.write('posts/later/es.md', spanishText('noches-largas', `Una introducción.${CITED}\n\n## Qué ayuda en la noche\n\nTexto.\n\n:::urgent[Busque ayuda hoy si:]\n- no puede seguir\n:::`, 'Noches largas'));
}

const html: Mistake[] = [
  ['a program', body('<script>alert(1)</script>'), 'line 16: A text cannot carry a program (<script>). Take it out.'],
  ['a program within a sentence', body('Some <script src="x.js"></script> words.'), 'line 16: A text cannot carry a program (<script>). Take it out.'],
  ['a program in an attribute', body('A <b onclick="go()">word</b>.'), 'line 16: A text cannot carry a program (onclick). Take onclick out of <b>.'],
  ['a program in an attribute on a later line', body('<details>\n<summary\n  OnToggle=go()>Words</summary>\nMore.\n</details>'), 'line 17: A text cannot carry a program (ontoggle). Take ontoggle out of <summary>.'],
  ['a page of another site', body('<iframe src="https://example.org"></iframe>'), 'line 16: A page of another site does not work within a text (<iframe>). Write a link to it: [What it shows](https://example.org)'],
  ['a film of another site', body('<video src="https://example.org/a.mp4"></video>'), 'line 16: A film or a recording does not work within a text (<video>). Write a link to it: [What it shows](https://example.org), or show a file of your own: :::video[What it shows]{file=…}'],
  ['a style sheet', body('<style>p { color: red }</style>'), 'line 16: A text has no style of its own (<style>). Take it out: the site gives every text the same look.'],
  ['a style', body('A <span style="color: red">word</span>.'), 'line 16: A text has no style of its own (style). Take style out of <span>: the site gives every text the same look.'],
  ['a form', body('<form action="/x"></form>'), 'line 16: A text cannot ask readers to fill in something (<form>). Take it out, or write a link to the page that does.'],
  ['a title as HTML', body('<h1>Sleep</h1>'), 'line 16: A heading written as <h1> does not work here. Write ## before its words.'],
  ['a link to a program as HTML', body('A <a href="javascript:go()">word</a>.'), 'line 16: A link cannot start with javascript:. Write an address that starts with https://, or one of this site.'],
  ['a program in a file with components', mdx('A <b onClick={go}>word</b>.\n\nexport const go = 1;'), 'line 16: A text cannot carry a program (onclick). Take onclick out of <b>.'],
  ['a style in a file with components', mdx('<p style={{ color: "red" }}>Words</p>'), 'line 16: A text has no style of its own (style). Take style out of <p>: the site gives every text the same look.'],
  ['a value that is not there', mdx('Words {nothing.here}.'), 'line 16: There is nothing called nothing in this file. Correct what stands between { and }, or write \\{ for the sign { itself.'],
];

const headings: Mistake[] = [
  ['a heading that leaves out a level', body('#### Small'), 'line 16: This heading has ####, and comes right below a heading with ##. Write ###, so that nobody looks for a heading between the two.'],
  [
    'a first heading that is too small',
    (content) => content.replace(ARTICLE, '## First part', '### First part'),
    'line 14: This heading has ###, and is the first heading. Write ##, so that nobody looks for a heading between the two.',
  ],
  ['a heading without words', body('###\n\nText.'), 'line 16: This heading has no words. Write them, or take the line out.'],
];

const descriptions: Mistake[] = [
  ['the name of a file', body('![cover](./cover.svg)'), 'line 16: "cover" is the name of a file rather than a description. Write what the picture shows, such as "Waves under a low sun".'],
  ['the name of a file of a camera', body('![IMG_2031.jpg](./cover.svg)'), 'line 16: "IMG_2031.jpg" is the name of a file rather than a description. Write what the picture shows, such as "Waves under a low sun".'],
  ['the name of the file of the cover', coverAlt('Cover'), 'line 9: "Cover" is the name of a file rather than a description. Write what the picture shows, such as "Waves under a low sun".'],
  [
    'the caption of a figure',
    body(':::figure[Waves, in the evening]\n![Waves in the evening](./cover.svg)\n:::'),
    'line 17: The description of the picture repeats its caption, which would be read out twice. Write what can be seen.',
  ],
  ['that it describes an image', body('![An image of waves under a sun](./cover.svg)'), 'line 16: Only a warning: A description need not say that it is one of a picture. Write "Waves under a sun".'],
  ['that it describes a picture', coverAlt('Picture of waves under a sun'), 'line 9: Only a warning: A description need not say that it is one of a picture. Write "Waves under a sun".'],
];

const lengths: Mistake[] = [
  ['a title longer than search engines show', title('S'.repeat(66)), 'line 2: Only a warning: The title has 66 characters, and search engines show about 65. Say it in fewer words.'],
];

const links: Mistake[] = [
  ['no address', body('See [the other article]().'), 'line 16: This link leads nowhere. Write an address between its round brackets.'],
  ['a program', body('See [the other article](javascript:go()).'), 'line 16: A link cannot start with javascript:. Write an address that starts with https://, or one of this site.'],
  ['data', body('See [the other article](data:text/html,x).'), 'line 16: A link cannot start with data:. Write an address that starts with https://, or one of this site.'],
  [
    'an address that anybody can read along',
    body('See [a study](http://example.org/study).'),
    'line 16: Whoever is on the way can read along where an address starts with http:. Write https://example.org/study, and look whether it opens.',
  ],
  ['such an address below the text', body('See [a study][1].\n\n[1]: http://example.org/study'), 'line 18: Whoever is on the way can read along where an address starts with http:. Write https://example.org/study, and look whether it opens.'],
  ['an address without https', body('See [a study](www.example.org/study).'), 'line 16: An address on another site starts with https://. Write https://www.example.org/study.'],
  ['an address with two slashes', body('See [a study](//example.org/study).'), 'line 16: An address on another site starts with https://. Write https://example.org/study.'],
  ['an address that is none', body('See [a study](https:/example).'), 'line 16: This address cannot be read. Copy it again from the top of the browser.'],
  ['the whole address of a page of this site', body('See [the team](https://www.example.com/about).'), 'line 16: This address is on this site. Write /about.'],
  ['that address without www, with a section', body('See [long nights](http://example.com/later#what-helps-at-night).'), 'line 16: This address is on this site. Write /later#what-helps-at-night.'],
  ['an address on the own computer', body('See [the team](http://localhost:4321/about).'), 'line 16: This address is on this site. Write /about.'],
  ['an address that is only on the own computer', body('See [a draft](http://localhost:8080/some/thing/else).'), 'line 16: This address is on your own computer, where no reader can see it. Write the address that it has for everybody.'],
  ['a misspelled page', body('See [the team](/abuot).'), 'line 16: There is no page at /abuot. Write /about.'],
  ['a shortened address', body('See [sleep](/sleep-and).'), 'line 16: There is no page at /sleep-and. Write /sleep-and-mood.'],
  ['a page in the wrong folder', body('See [the team](/pages/about).'), 'line 16: There is no page at /pages/about. Write /about.'],
  ['a page that is nowhere', body('See [the team](/nothing-like-it).'), 'line 16: There is no page at /nothing-like-it. Correct the address, or take the link out.'],
  ['a slash at the end', body('See [the team](/about/).'), 'line 16: An address on this site starts with a slash, and ends without one and without an ending. Write /about.'],
  ['no slash at the start', body('See [the team](about).'), 'line 16: An address on this site starts with a slash, and ends without one and without an ending. Write /about.'],
  ['the file of a text', body('See [long nights](../later/index.md#what-helps-at-night).'), 'line 16: An address on this site starts with a slash, and ends without one and without an ending. Write /later#what-helps-at-night.'],
  ['capital letters', body('See [the team](/About).'), 'line 16: An address on this site starts with a slash, and ends without one and without an ending. Write /about.'],
  ['a misspelled section of another text', body('See [nights](/later#what-help-at-night).'), 'line 16: There is no section called "what-help-at-night" at /later. Write /later#what-helps-at-night.'],
  [
    'a section that another text does not have',
    body('See [nights](/later#zebras).'),
    'line 16: There is no section called "zebras" at /later. Choose from #what-helps-at-night, #urgent-get-help-today-if, #why-me--a-question.',
  ],
  ['a misspelled section of this text', body('See [above](#frst-part).'), 'line 16: There is no section called "frst-part" in this text. Write #first-part.'],
  ['a misspelled topic', body('See [sleep](/topics/slep).'), 'line 16: There is no page at /topics/slep. Write /topics/sleep.'],
  [
    'a topic without articles',
    (content) => {
      content.write('topics/grief.yaml', content.read('topics/mood.yaml').replace(/translations:[^]*/, ''));
      body('See [grief](/topics/grief).')(content);
    },
    'line 16: There is no page at /topics/grief. Correct the address, or take the link out.',
  ],
  ['a former address', (content) => [body('See [nights](/old-nights).'), (all: SmallContent) => all.replace(LATER, 'author:', 'aliases: [/old-nights]\nauthor:')].forEach((make) => make(content)), 'line 16: The page at /old-nights has moved. Write /later.'],
  [
    'a draft',
    (content) => [body('See [nights](/later).'), (all: SmallContent) => all.replace(LATER, 'author:', 'draft: true\nauthor:')].forEach((make) => make(content)),
    'line 16: The article at /later is a draft, so this link would lead nowhere. Take it out, and put it back when the article is there.',
  ],
  [
    'an article of a day to come',
    (content) => [body('See [nights](/later).'), (all: SmallContent) => all.replace(LATER, '2026-01-31', `${NEXT_YEAR}-01-31`)].forEach((make) => make(content)),
    `line 16: The article at /later appears on ${NEXT_YEAR}-01-31, so this link would lead nowhere until then. Take it out, and put it back when the article is there.`,
  ],
  ['no words', body('See [](/about).'), 'line 16: This link has no words. Say in its square brackets where it leads: [What it is](/about)'],
  ...['here', 'Click here', 'read more', 'aquí'].map((words): Mistake => [
    `the words "${words}"`,
    body(`For this see [${words}](/about).`),
    `line 16: Only a warning: "${words}" does not say where this link leads. Name what is there, such as [peer support](/about).`,
  ]),
];

const inSpanish: Mistake[] = [
  ['a misspelled page', (content) => content.replace(SPANISH, 'Una', 'Vea [noches](/es/noches-larga). Una'), 'line 9: There is no page at /es/noches-larga. Write /es/noches-largas.'],
  ['a misspelled section', (content) => content.replace(SPANISH, 'Una', 'Vea [noches](/es/noches-largas#que-ayuda-en-la-noche). Una'), 'line 9: There is no section called "que-ayuda-en-la-noche" at /es/noches-largas. Write /es/noches-largas#qué-ayuda-en-la-noche.'],
  ['the English text', (content) => content.replace(SPANISH, 'Una', 'Vea [noches largas](/later). Una'), 'line 9: Only a warning: This link leads to the English text, and there is a translation. Write /es/noches-largas.'],
  ['that it describes a picture', (content) => content.replace(SPANISH, 'Olas verdes', 'Imagen de olas verdes'), 'line 6: Only a warning: A description need not say that it is one of a picture. Write "Olas verdes bajo un sol bajo".'],
];

describe('an editor is told', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
    withMore(content);
  });
  afterEach(() => content.remove());

  const tell = async ([, make, ...told]: Mistake, file: string) => {
    make(content);
    const [first, ...lines] = (await content.report()).split('\n');
    expect(first).toMatch(new RegExp(`^content/${file}x?$`));
    expect(lines).toEqual(told.map((line) => `  ${line}`));
  };

  it.each(html)('of HTML: %s', (...mistake) => tell(mistake, ARTICLE));
  it.each(headings)('of a heading: %s', (...mistake) => tell(mistake, ARTICLE));
  it.each(descriptions)('of a description of a picture that says %s', (...mistake) => tell(mistake, ARTICLE));
  it.each(lengths)('of %s', (...mistake) => tell(mistake, ARTICLE));
  it.each(links)('of a link: %s', (...mistake) => tell(mistake, ARTICLE));
  it.each(inSpanish)('in a Spanish text of %s', (...mistake) => tell(mistake, SPANISH));
});

describe('an editor is told nothing', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
    withMore(content);
  });
  afterEach(() => content.remove());

  it.each([
    ['of links that lead somewhere', 'See [a](/about), [b](/later#what-helps-at-night), [c](/later#urgent-get-help-today-if), [d](/later#why-me--a-question), [e](#first-part), [f](/es/noches-largas), [g](/topics/sleep), [h](/archive), [i](/), [j](/people/the-team), [k](/rss.xml), [l](/later#sources).'],
    ['of links to other sites, calls and messages', 'See [a study](https://example.org/study?a=b#c), [call](tel:988), [text](sms:988), [write](mailto:a@example.org), <https://example.org>.'],
    ['of the page where a reader reaches the practice, at the same host', 'See [how to reach us](https://www.example.com/contact).'],
    ['of HTML that only marks words', 'Water is H<sub>2</sub>O, a <kbd class="key">key</kbd>.<br>\n\n<details><summary>More</summary>\n\nWords.\n\n</details>'],
    ['of code that shows HTML and links', 'Write `<script onclick="x">`, or:\n\n```html\n<iframe style="x"></iframe> [here](/nowhere)\n```'],
    ['of a comment', '<!-- <script>x</script> -->\n\nText.'],
    ['of headings in order', '### A\n\n#### B\n\n## C\n\n### D'],
    ['of a description that is longer than the name of its file', '![Green waves under a low sun](./cover.svg)'],
  ])('%s', async (_, text) => {
    body(text)(content);
    expect(await content.report()).toBe('');
  });

  it('of a link from a draft to another', async () => {
    for (const file of [ARTICLE, LATER]) content.replace(file, 'author:', 'draft: true\nauthor:');
    body('See [nights](/later).')(content);
    expect(await content.report()).toBe('');
  });

  it('of a link between articles that appear on one day', async () => {
    for (const file of [ARTICLE, LATER]) content.replace(file, '2026-01-31', `${NEXT_YEAR}-01-31`);
    body('See [nights](/later).')(content);
    expect(await content.report()).toBe('');
  });
});
