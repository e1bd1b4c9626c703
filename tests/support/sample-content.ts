import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';

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
  updated: 'updated-later',
  short: 'short-without-sections',
  draft: 'not-ready',
  scheduled: 'for-the-year-2999',
  /** The color of every photograph in the posts that are held back, and of no other. */
  heldBackColor: '#c000ff',
};

/** A day of 2026 from a count of days since its start. */
const dayOf = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);

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

  for (const file of ['practice.yaml', 'help-lines.yaml', 'glossary.yaml', 'sources.yaml', 'pages', 'people']) cpSync(join('content', file), join(folder, file), { recursive: true });
  for (const topic of TOPICS) write(`topics/${topic}.yaml`, stringify({ title: `About ${topic}`, description: sentence(`Articles about ${topic}`) }));

  SAMPLE.plain.forEach((slug, index) => writePost(write, slug, { published: dayOf(index), topics: [TOPICS[index % 3], TOPICS[(index + 1) % 3]] }));
  writePost(write, SAMPLE.updated, { published: dayOf(20), updated: dayOf(40) });
  writePost(write, SAMPLE.short, { published: dayOf(21) }, 'One paragraph & no sections: "quoted", <em>marked</em>, and [linked](/plain-1).');

  const heldBack = await photographWithMetadata(SAMPLE.heldBackColor);
  const heldBackBody = `${BODY}\n\n![A field of one color](./inside.jpg)\n`;
  writePost(write, SAMPLE.draft, { published: dayOf(22), draft: true, cover: { picture: './cover.jpg', alt: 'A field of one color' } }, heldBackBody);
  writePost(write, SAMPLE.scheduled, { published: '2999-01-01' }, heldBackBody);
  for (const file of [`${SAMPLE.draft}/cover.jpg`, `${SAMPLE.draft}/inside.jpg`, `${SAMPLE.scheduled}/inside.jpg`]) write(`posts/${file}`, heldBack);

  const photograph = await photographWithMetadata('#88aa66');
  writePost(write, SAMPLE.photograph, { published: dayOf(23), cover: { picture: './cover.jpg', alt: 'A field of one color' } }, `${BODY}\n\n![A field of one color, again](./inside.jpg)\n\n![A drawing of one color](./inside.svg)\n`);
  write(`posts/${SAMPLE.photograph}/cover.jpg`, photograph);
  write(`posts/${SAMPLE.photograph}/inside.jpg`, photograph);
  write(`posts/${SAMPLE.photograph}/inside.svg`, drawing(`inside ${SAMPLE.photograph}`));

  writePost(write, SAMPLE.mdx, { published: dayOf(24) }, `${BODY}\n\n{[1, 2, 3].map((number) => <strong>part {number} </strong>)}\n\n![A field of one color](./inside.jpg)\n`, 'mdx');
  write(`posts/${SAMPLE.mdx}/inside.jpg`, photograph);
  return folder;
}

type Write = (file: string, text: string | Buffer) => void;

const BODY = 'An introduction.\n\n## First part\n\nText with a [link](/plain-2#second-part).\n\n## Second part\n\nMore text.\n\n## Third part\n\n- a point\n- another point';

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
  write(`posts/${slug}/index.${ending}`, `---\n${stringify(frontMatter)}---\n\n${body}\n`);
  if (frontMatter.cover.picture.endsWith('.svg')) write(`posts/${slug}/cover.svg`, drawing(slug));
}

/** A text of a length that a description may have. */
function sentence(start: string): string {
  return `${start}, in plain words and at a length that search engines show whole, neither cut off at its end nor too short.`.padEnd(120, '.');
}

/** A photograph as telephones make it: turned on its side, with the place where it was taken. */
async function photographWithMetadata(background: string): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 45/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
