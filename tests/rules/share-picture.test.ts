import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { keptFile } from '../../src/build/kept-file.ts';
import { COVER, MARK, SIZE, shareFonts, WORDS } from '../../src/build/share-drawing.ts';
import { setLines } from '../../src/build/share-lines.ts';
import { DRAWN_BY, sharePicture } from '../../src/build/share-picture.ts';
import { LETTERS, unknownLetters } from '../../src/content/letters.ts';
import { distanceFromCover, inkIn, NAME, PAPER } from '../support/share-pixels.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const photograph = join(folder, 'waves.jpg');
await sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1600"><rect width="900" height="1600" fill="#345"/><circle cx="300" cy="500" r="250" fill="#fc9"/></svg>'))
  .jpeg()
  .withMetadata({ orientation: 6 })
  .toFile(photograph);
const drawing = join(folder, 'waves.svg');
writeFileSync(drawing, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100" width="160" height="100"><rect width="160" height="100" fill="#0d5660"/><circle cx="80" cy="60" r="25" fill="#f2a27f"/></svg>');

const TITLES = [
  'Sleep',
  'Understanding the many different ways in which a whole week of poor sleep changes the mood of parents and children',
  'Comprender las muchas maneras en que una semana de mal sueño cambia el estado de ánimo de padres, madres e hijos',
  'Ágiles Åhus, «Ñandú», ¿Jóvenes? (Ýgjpqy): ÀÉÎÕÜ',
  'Electroencefalografistas y otorrinolaringólogos',
  'Cognitive-behavioral/interpersonal-psychotherapy-based self-care',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  `Sleep and ${'m'.repeat(100)}`,
  'W'.repeat(110),
  'W W '.repeat(27).trim(),
  'i'.repeat(110),
];
/** What of these matters to a picture stands in its name: the letters, and the practice's name. */
const KNOWN_OTHERWISE = ['src/content/letters.ts', 'src/model/practice.ts'];

const TOPIC = 'Community, relationships and other weeks';

describe('a share picture', () => {
  it.each(TITLES)('has everything in its place with the title %s', async (title) => {
    const picture = await sharePicture({ title, topic: TOPIC, cover: photograph });
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', ...SIZE });
    const { left, right, bands } = await inkIn(picture, PAPER);
    const [topic, ...lines] = bands;
    const name = lines.pop();
    expect(left).toBeGreaterThanOrEqual(WORDS.left - 4);
    expect(right).toBeLessThanOrEqual(WORDS.right + 4);
    expect(topic?.top).toBeGreaterThanOrEqual(WORDS.top);
    expect(topic?.bottom).toBeLessThan(WORDS.top + 40);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.at(-1)?.bottom).toBeLessThan(MARK.top - 20);
    expect(name?.top).toBeGreaterThanOrEqual(MARK.top);
    expect(name?.bottom).toBeLessThanOrEqual(WORDS.bottom);
    expect((await inkIn(picture, NAME)).bands.length).toBeGreaterThan(0);
  });

  it.each([0.2, 0.5, 1])('leaves no letter out where letters are %s of their size wide', (width) => {
    const letters = (text: string) => text.replaceAll(/[- ]/g, '');
    const room = { width: 528, height: 376, lineHeight: 1.1, sizes: [72, 48, 32], breaking: 48 };
    for (const title of TITLES) expect(letters(setLines(title, room, () => width).lines.join(''))).toBe(letters(title));
  });

  it.each([['a drawing', drawing], ['a photograph that is stored on its side', photograph]])('shows the cover where that is %s', async (_, cover) => {
    expect(await distanceFromCover(await sharePicture({ title: 'Sleep and mood', topic: 'Mood', cover }), cover)).toBeLessThan(4);
  });

  it('leaves paper where there is no cover', async () => {
    const picture = await sharePicture({ title: 'Sleep and mood', topic: undefined, cover: undefined });
    expect((await inkIn(picture, COVER)).bands).toEqual([]);
    expect((await inkIn(picture, PAPER)).bands.length).toBeGreaterThan(1);
  });

  it('is made anew for another title, topic and cover', async () => {
    const facts = { title: 'Sleep and mood', topic: 'Mood', cover: drawing };
    const first = await sharePicture(facts);
    for (const other of [{ title: 'Sleep and moods' }, { topic: 'Moods' }, { cover: photograph }]) expect((await sharePicture({ ...facts, ...other })).equals(first)).toBe(false);
    expect((await sharePicture(facts)).equals(first)).toBe(true);
  });
});

describe('the files by which kept share pictures are known', () => {
  it('are all that draw one', () => {
    const imports = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*'(\.[^']+)';$/gm)].map(([, path = '']) => join(dirname(file), path));
    const drawing = new Set(['src/build/share-picture.ts']);
    for (const file of drawing) for (const other of imports(file)) if (!KNOWN_OTHERWISE.includes(other)) drawing.add(other);
    expect([...drawing].filter((file) => !DRAWN_BY.includes(file))).toEqual([]);
  });
});

describe('the letters of the typefaces', () => {
  it('are in the files that share pictures are drawn with', async () => {
    const missing: string[] = [];
    const lines = { type: 'div', key: null, props: { style: { display: 'flex', fontFamily: 'Title' }, children: LETTERS } };
    await satori(lines as never, { ...SIZE, fonts: await shareFonts, loadAdditionalAsset: (_, text) => Promise.resolve((missing.push(text), [])) });
    expect(missing).toEqual([]);
  });

  it.each([
    ['Sleep and mood: “what” to do – 20% of “us”…', []],
    ['¿Qué es el ánimo? «Ñandú»', []],
    ['Dvořák and Łukasz, Dvořák', ['ř', 'Ł']],
    ['Sleep 😴 and 👩‍⚕️ care', ['😴', '👩‍⚕️']],
    ['A letter and its accent apart: a\u0301, and a hyphen that does not break: a\u2011b\u200b', []],
  ])('are all that "%s" needs, but for some', (title, unknown) => {
    expect(unknownLetters(title)).toEqual(unknown);
  });
});

describe('a kept file', () => {
  const file = join(folder, 'kept', 'file');
  const inFolder = () => readdirSync(join(folder, 'kept'));

  it('is not there where it could not be made', async () => {
    await expect(keptFile(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await keptFile(`${file}-other`, () => Promise.resolve(Buffer.from('other')));
    expect(inFolder()).toEqual(['file-other']);
  });

  it('is made once, whole, with nothing beside it', async () => {
    const make = (text: string) => () => Promise.resolve(Buffer.from(text));
    await Promise.all([keptFile(file, make('first')), keptFile(file, make('first'))]);
    expect(await keptFile(file, make('second'))).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('first');
    expect(inFolder()).toEqual(['file', 'file-other']);
  });
});
