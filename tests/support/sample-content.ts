import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { CAPTIONS, FILM, pdf, RECORDING } from './media.ts';

/** A drawing that says whose it is, so that no two posts have the same. */
const drawing = (slug: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000"><title>${slug}</title><rect width="1600" height="1000" fill="#0d5660"/></svg>`;

const TOPICS = ['sleep', 'mood', 'stress'];

/** What the sample's posts are, by what each is there for. */
export const SAMPLE = {
  /** Enough plain posts that lists have a second page. */
  plain: Array.from({ length: 12 }, (_, index) => `plain-${index + 1}`),
  photograph: 'with-a-photograph',
  mdx: 'with-a-component',
  /** One whose text has spaces, letters and line ends as other programs leave them; the one with a component has them too. */
  pasted: 'plain-3',
  updated: 'updated-later',
  /** Everything that an article can have: a review, key points, sources, explained words, cards, a translation. */
  whole: 'everything-there-is',
  /** Its translation, made from an older version. */
  wholeInSpanish: 'todo-lo-que-hay',
  /** A page that is no article, and its translation, made from an older version too. */
  page: 'a-page',
  pageInSpanish: 'una-pagina',
  /** By the practice and two people, the last of whom begins with the sound of i; with a translation. */
  together: 'written-together',
  togetherInSpanish: 'escrito-entre-tres',
  short: 'short-without-sections',
  /** What stands in places where others go wrong: citations, HTML, names that the page needs, things wider than a telephone. */
  odd: 'things-in-odd-places',
  /** What readers take along, watch and listen to, and pictures of every kind. */
  media: 'to-take-along',
  mediaInSpanish: 'para-llevar',
  draft: 'quietly-unfinished',
  draftInSpanish: 'aun-no-esta-listo',
  scheduled: 'for-the-year-2999',
  scheduledInSpanish: 'para-el-siglo-que-viene',
  /** The color of every photograph in the posts that are held back, and of no other. */
  heldBackColor: '#c000ff',
};

/** A day of 2026 from a count of days since its start. */
const dayOf = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);

/** Leads links of the practice's pages to its articles, which are not here, to the list of all articles. */
function leadElsewhere(folder: string): void {
  const articles = readdirSync('content/posts').flatMap((slug) => [`/${slug}`, `/es/${/^slug: (.*)$/m.exec(readFileSync(`content/posts/${slug}/es.md`, 'utf8'))?.[1] ?? slug}`]);
  for (const file of globSync(join(folder, 'pages/*/*.md'))) {
    const text = readFileSync(file, 'utf8').replace(/\]\((\/[^)#]*)[^)]*\)/g, (link, address: string) => (articles.includes(address) ? `](${address.startsWith('/es/') ? '/es/archivo' : '/archive'})` : link));
    writeFileSync(file, text);
  }
}

/**
 * Writes a small publication that has one of everything, so that what the editors write can change without a test failing.
 *
 * @returns the folder of the content
 */
export async function sampleContent(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-content-'));
  const write = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  for (const file of ['practice.yaml', 'help-lines.yaml', 'pages', 'people']) cpSync(join('content', file), join(folder, file), { recursive: true });
  write('practice.yaml', `${readFileSync('content/practice.yaml', 'utf8')}\nsecurityContact: it@example.org\nindexNowKey: 0123456789abcdef\n`);
  // A rule that somebody adds is about the practice's own words, and not about these.
  cpSync('tests/support/sample-language.yaml', join(folder, 'language.yaml'));
  leadElsewhere(folder);
  for (const topic of TOPICS) write(`topics/${topic}.yaml`, stringify({ title: `About ${topic}`, description: sentence(`Articles about ${topic}`), ...TOPIC_WORDS[topic] }));
  write('people/reviewer.yaml', stringify({ name: 'Ana Sample', kind: 'person', credentials: 'MD', about: 'Somebody who reviews.' }));
  for (const [id, fields] of Object.entries(WRITERS)) write(`people/${id}.yaml`, stringify(fields));
  write('sources.yaml', stringify(SOURCES));
  write('addresses.txt', '# Every address that was ever published.\n');
  write('glossary.yaml', stringify({ cortisol: 'A hormone.' }));
  write('glossary.es.yaml', stringify({ cortisol: 'Una hormona.' }));

  SAMPLE.plain.forEach((slug, index) => writePost(write, slug, { published: dayOf(index), topics: [TOPICS[index % 3], TOPICS[(index + 1) % 3]] }, slug === SAMPLE.pasted ? `${BODY}\n\n${PASTED}` : BODY));
  writePost(write, SAMPLE.updated, { published: dayOf(20), updated: dayOf(40) });
  writePost(write, SAMPLE.whole, { published: dayOf(19), updated: dayOf(30), ...WHOLE }, WHOLE_BODY);
  writeText(write, `posts/${SAMPLE.whole}/es.md`, WHOLE_IN_SPANISH, WHOLE_BODY_IN_SPANISH);
  write(`posts/${SAMPLE.whole}/inside.svg`, drawing(`inside ${SAMPLE.whole}`));
  writeText(write, `pages/${SAMPLE.page}/index.md`, { title: 'A page', description: sentence('What a page is'), updated: dayOf(30) }, `Some text, and a [diary](/files/${SAMPLE.media}/sleep-diary.pdf) from an article.`);
  writeText(write, `pages/${SAMPLE.page}/es.md`, translation('Una página', SAMPLE.pageInSpanish), 'Algo de texto.');
  writePost(write, SAMPLE.odd, { published: dayOf(18), topics: ['stress'], title: `Odd ${LONG}`, keyPoints: [LONG, ...WHOLE.keyPoints.slice(1)], contentNote: LONG }, ODD_BODY);
  write(`posts/${SAMPLE.odd}/inside.svg`, drawing(`inside ${SAMPLE.odd}`));
  writePost(write, SAMPLE.short, { published: dayOf(21) }, 'One paragraph & no sections: "quoted", <em>marked</em>, and [linked](/plain-1).');

  writePost(write, SAMPLE.together, { published: dayOf(18), author: undefined, authors: ['vital-psych-md', ...Object.keys(WRITERS)] });
  writeText(write, `posts/${SAMPLE.together}/es.md`, { ...translation('Escrito entre tres', SAMPLE.togetherInSpanish, dayOf(18)), coverAlt: 'Un campo de un solo color' }, 'Un texto.');
  await writeMedia(write);

  const heldBack = await photographWithMetadata(SAMPLE.heldBackColor);
  const heldBackBody = `${BODY}\n\n![A field of one color](./inside.jpg)\n`;
  writePost(write, SAMPLE.draft, { published: dayOf(22), draft: true, cover: { picture: './cover.jpg', alt: 'A field of one color' } }, heldBackBody);
  writePost(write, SAMPLE.scheduled, { published: '2999-01-01' }, heldBackBody);
  for (const [slug, inSpanish, published] of [[SAMPLE.draft, SAMPLE.draftInSpanish, dayOf(22)], [SAMPLE.scheduled, SAMPLE.scheduledInSpanish, '2999-01-01']] as const) {
    const fields = { ...translation(inSpanish.replaceAll('-', ' '), inSpanish, published), coverAlt: 'Un campo de un solo color' };
    writeText(write, `posts/${slug}/es.md`, fields, 'Un texto.\n\n![Un campo de un solo color](./inside.jpg)');
  }
  write(`posts/${SAMPLE.draft}/unfinished.pdf`, pdf({ title: 'Unfinished', language: 'en' }));
  for (const file of [`${SAMPLE.draft}/cover.jpg`, `${SAMPLE.draft}/inside.jpg`, `${SAMPLE.scheduled}/inside.jpg`]) write(`posts/${file}`, heldBack);

  const photograph = await photographWithMetadata('#88aa66');
  writePost(write, SAMPLE.photograph, { published: dayOf(23), cover: { picture: './cover.jpg', alt: 'A field of one color' } }, `${BODY}\n\n${AS_TYPED}\n\n![A field of one color, again](./inside.jpg)\n\n![A drawing of one color](./inside.svg)\n`);
  write(`posts/${SAMPLE.photograph}/cover.jpg`, photograph);
  write(`posts/${SAMPLE.photograph}/inside.jpg`, photograph);
  write(`posts/${SAMPLE.photograph}/inside.svg`, drawing(`inside ${SAMPLE.photograph}`));

  writePost(write, SAMPLE.mdx, { published: dayOf(24) }, `${BODY}\n\n${AS_TYPED}\n\n{[1, 2, 3].map((number) => <strong>part {number} </strong>)}\n\n![A field of one color](./inside.jpg)\n\n${PASTED}`, 'mdx');
  write(`posts/${SAMPLE.mdx}/inside.jpg`, photograph);
  return folder;
}

/** An article with all that readers take along, watch and listen to, and its translation. */
async function writeMedia(write: Write): Promise<void> {
  const folder = `posts/${SAMPLE.media}`;
  writePost(write, SAMPLE.media, { published: dayOf(25) }, MEDIA_BODY);
  writeText(write, `${folder}/es.md`, { ...translation('Para llevar', SAMPLE.mediaInSpanish, dayOf(25)), coverAlt: 'Un campo de un solo color' }, MEDIA_BODY_IN_SPANISH);
  write(`${folder}/sleep-diary.pdf`, pdf({ title: 'Sleep diary', language: 'en-US' }));
  write(`${folder}/diario-de-sueno.pdf`, pdf({ title: 'Diario de sueño', language: 'es', packed: true }));
  write(`${folder}/breathing.mp4`, FILM);
  write(`${folder}/counting.mp3`, RECORDING);
  write(`${folder}/breathing.vtt`, CAPTIONS);
  write(`${folder}/breathing-es.vtt`, CAPTIONS.replace('Breathe in', 'Inhale'));
  write(`${folder}/still.jpg`, await photographWithMetadata('#aa8866'));
  write(`${folder}/lines.svg`, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500"><path d="M10 250 Q400 0 790 250" stroke="#000" stroke-width="8" fill="none"/></svg>');
  write(`${folder}/white-lines.png`, await sharp({ create: { width: 900, height: 500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).composite([{ input: Buffer.from(WHITE_LINE) }]).png().toBuffer());
  const grain = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  write(`${folder}/large.jpg`, await sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#808080', noise: grain } }).blur(1).jpeg({ quality: 90 }).toBuffer());
}

const WHITE_LINE = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><path d="M10 250 Q400 0 790 250" stroke="#fff" stroke-width="30" fill="none"/></svg>';

const MEDIA_BODY = `An introduction.

Take along the [sleep diary](./sleep-diary.pdf), or the [same in Spanish](./diario-de-sueno.pdf).

:::video[One slow breath]{file=breathing.mp4 captions=breathing.vtt}
![A field of one color](./still.jpg)

A voice says: **breathe in**.
:::

:::audio[A voice that counts]{file=counting.mp3}
One, two, three, four.
:::

:::video[A breath on another site]{link="https://www.youtube.com/watch?v=x" minutes=4}
![A field of one color, too](./still.jpg)
:::

![A black curve](./lines.svg)

![A white curve](./white-lines.png)

![Grain](./large.jpg)`;

const MEDIA_BODY_IN_SPANISH = `Una introducción.

Llévese el [diario de sueño](./diario-de-sueno.pdf), o el [mismo en inglés](./sleep-diary.pdf).

:::video[Una respiración lenta]{file=breathing.mp4 captions=breathing-es.vtt}
![Un campo de un solo color](./still.jpg)
Una voz dice: inhale.
:::

:::audio[Una voz que cuenta]{file=counting.mp3}
Uno, dos, tres, cuatro.
:::

:::video[Una respiración en otro sitio]{link="https://vimeo.com/1" minutes=1}
![Un campo de un solo color, también](./still.jpg)
:::`;

const TOPIC_WORDS: Record<string, object> = {
  sleep: { translations: { es: { title: 'Sobre el sueño', description: oracion('Textos sobre el sueño'), slug: 'sueno' } } },
};

/** Two who write with others: one with a long name, one whom Spanish joins with "e". */
export const WRITERS = {
  'long-name': { name: 'Maximiliana Alexandra Featherstonehaugh-Sample', kind: 'person', credentials: 'PhD', about: 'Somebody with a long name.' },
  'inigo-sample': { name: 'Íñigo Sample', kind: 'person', about: 'Somebody who writes.', translations: { es: { about: 'Alguien que escribe.' } } },
};

const SOURCES = {
  doe2020: { title: 'A review of sleep', authors: 'Doe J and others', publisher: 'Journal of Samples', year: 2020, doi: '10.1000/S0000(20)1-7', kind: 'review', checked: dayOf(1) },
  'oficina-de-muestra': { title: 'El sueño y usted', language: 'es', publisher: 'Oficina de Muestra', url: 'https://www.example.com/sueno', kind: 'guideline', checked: dayOf(1) },
  'sample-office': { title: 'Sleep and you', publisher: 'Office of Samples', url: 'https://www.example.com/sleep', kind: 'government', checked: dayOf(1) },
};

const WHOLE = {
  keyPoints: ['The first point.', 'The second point.', 'The third point.'],
  contentNote: 'This article mentions suicide.',
  about: [{ condition: 'Insomnia' }],
  reviewer: 'reviewer',
  reviewed: dayOf(31),
  reviewDue: dayOf(300),
};

const WHOLE_BODY = `An introduction about insomnia.[^sample-office]

## What is known

A claim.[^doe2020] A word: :term[cortisol]. Another claim at 9:30.[^sample-office] <!-- language-ok: a note among writers --> More on [a page](/${SAMPLE.page}).

:::note[A note]
Text in a note.
:::

:::figure[A drawing and what it shows]
![A drawing of one color](./inside.svg)
:::

<!-- a note among writers -->

## When to get help

:::non-urgent[Talk with a doctor if:]
- a sign
:::

:::urgent[Get help today if:]
- a sign

Call or text 988.
:::

:::emergency[Call 911 if:]
- a sign
:::`;

/** A word, an address and a piece of a program that have no place to break. */
const LONG = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);

const ODD_BODY = `It ends at 9:30[^doe2020], in a ratio of 3:1 [^sample-office].

<!-- among writers: perhaps [^oficina-de-muestra] too --> 

In code \`[^oficina-de-muestra]\` cites nothing.

## Sources

See [what stands here](#sources), [the points](#key-points) and <a href="#sources">the same</a>.

## What helps[^doe2020]

More in <a href='/plain-1'>an article</a>, <a title="1 > 0" href="/plain-2#second-part">another</a>.

## Sources

### ???

### More on [an article](/plain-1)

### What :term[cortisol] does

:::figure[${LONG} as a caption[^oficina-de-muestra]]
![A drawing of one color](./inside.svg)
:::

:::note[${LONG} as a heading[^doe2020]]
- one:two[^sample-office]
:::

## ${LONG}

| Medicine | Usual time | What it helps | Common effects | Ask first if |
|---|---|---|---|---|
| Antidepressants | 4 to 6 weeks | Depression, anxiety[^doe2020] | Stomach upset | You had mania |
| Mood stabilizers | 1 to 2 weeks | ${LONG} | Thirst, tremor | You are pregnant |

<table><caption>A &amp; "B"</caption><tbody><tr><th>${LONG}</th><td>a</td></tr></tbody></table>

<ul><li>one</li><li>two</li></ul>

<details><summary>More</summary>

What is folded.

</details>

\`\`\`
${LONG} ${LONG}
\`\`\`

\`${LONG}\` and [${LONG}](https://example.com/${LONG})

> ${LONG}
`;

/** What every translation says of itself; where nothing else is said, it was made from a version of before the last change. */
function translation(title: string, slug: string, translatedFrom = dayOf(19)) {
  return { title, description: oracion(`Lo que es ${title}`), slug, translatedFrom };
}

const WHOLE_IN_SPANISH = {
  ...translation('Todo lo que hay', SAMPLE.wholeInSpanish),
  coverAlt: 'Un campo de un solo color',
  keyPoints: ['El primer punto.', 'El segundo punto.', 'El tercer punto.'],
  contentNote: 'Este artículo menciona el suicidio.',
  about: [{ condition: 'Insomnio' }],
};

const WHOLE_BODY_IN_SPANISH = `Una introducción sobre el insomnio.[^oficina-de-muestra][^sample-office]

## Lo que se sabe

Una afirmación.[^doe2020] Una palabra: :term[cortisol]. Más en [una página](/es/${SAMPLE.pageInSpanish}).[^sample-office]

:::warning[Una advertencia]
Texto en una advertencia.
:::

:::figure[Un dibujo y lo que muestra]
![Un dibujo de un solo color](./inside.svg)
:::

## Cuándo buscar ayuda

:::non-urgent[Hable con un médico si:]
- una señal
:::

:::urgent[Busque ayuda hoy si:]
- una señal

Llame al 988 y oprima el 2.
:::

:::emergency[Llame al 911 si:]
- una señal
:::`;

type Write = (file: string, text: string | Buffer) => void;

const BODY = 'An introduction.\n\n## First part\n\nText with a [link](/plain-2#second-part).\n\n## Second part\n\nMore text.\n\n## Third part\n\n- a point\n- another point';

/** What a reader sees as it is typed, and Markdown takes for something else. */
const AS_TYPED = 'Take 5~10 mg or 20~30 mg.\n\n- [ ] Pack a bag\n- [x] Call a friend';

/** Text with spaces that do not break, letters and their accents apart, signs of no width, and line ends of a word processor. */
const PASTED = [
  '##\u00A0Pasted\u00A0words, cafe\u0301',
  '-\u00A0su\u200Bi\u00ADt\u2028-\u00A0take 10\u00A0mg',
  '1.\u202Ffirst',
  '\u00A0',
  'See [a page](/a-page\u00A0) and [these words](#pasted-words-café). Call 1\u2011800\u2011222\u20111222.',
].join('\n\n');

function writePost(write: Write, slug: string, fields: Record<string, unknown>, body = BODY, ending = 'md'): void {
  const title = slug.replaceAll('-', ' ');
  const frontMatter = {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    description: sentence(`What ${title} is`),
    topics: ['sleep'],
    author: 'vital-psych-md',
    cover: { picture: './cover.svg', alt: 'A field of one color' },
    ...fields,
  };
  writeText(write, `posts/${slug}/index.${ending}`, frontMatter, body);
  if (frontMatter.cover.picture.endsWith('.svg')) write(`posts/${slug}/cover.svg`, drawing(slug));
}

function writeText(write: Write, file: string, fields: object, body: string): void {
  write(file, `---\n${stringify(fields)}---\n\n${body}\n`);
}

/** A text of a length that a description may have. */
function sentence(start: string): string {
  return `${start}, in plain words and at a length that search engines show whole, neither cut off at its end nor too short.`.padEnd(120, '.');
}

/** Such a text in Spanish. */
function oracion(start: string): string {
  return `${start}, en palabras claras y con un largo que los buscadores muestran entero, ni cortado al final ni demasiado breve.`.padEnd(120, '.');
}

/** A photograph as telephones make it: turned on its side, with the place where it was taken. */
async function photographWithMetadata(background: string): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 45/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
