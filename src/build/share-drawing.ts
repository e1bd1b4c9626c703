import { readFile } from 'node:fs/promises';
import type { Font, SatoriOptions } from 'satori';
import { inPlainLetters, LETTERS } from '../content/letters.ts';
import { color } from '../styles/colors.ts';
import { fontFile } from './fonts.ts';
import { type Room, setLines, type Widths } from './share-lines.ts';

/** The size that those who show shared pages ask for, in pixels, and what the cover takes of it, at the right. */
export const SIZE = { width: 1200, height: 630 };
export const COVER = { left: 640, top: 0, width: 560, height: 630 };

/** Where words stand, at the left of the cover: the topic and the title from the top, the practice's name at the bottom. */
export const WORDS = { left: 64, top: 60, right: 592, bottom: 570 };
export const MARK = { left: 64, top: 526, size: 44 };

const WIDTH = WORDS.right - WORDS.left;
const NAME_LEFT = MARK.left + MARK.size + 14;
const TOPIC = { width: WIDTH, height: 54, lineHeight: 1.3, sizes: [28, 26, 24, 22], breaking: 22 };
const TITLE = { width: WIDTH, height: 376, lineHeight: 1.14, sizes: [72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28], breaking: 48 };
const NAME = { width: WORDS.right - NAME_LEFT, height: MARK.size, lineHeight: 1.2, sizes: [32, 30, 28, 26, 24, 22, 20, 18], breaking: 18 };

/** The names of lists are short, and have no topic above them. */
const LIST_TITLE = { ...TITLE, sizes: [92, 88, 84, 80, 76, ...TITLE.sizes] };

const STYLES = {
  topic: { fontFamily: 'Text' },
  title: { fontFamily: 'Title', letterSpacing: '-0.012em' },
  name: { fontFamily: 'Title' },
};

/** The cuts of the typefaces that words are drawn with. */
export const shareFonts: Promise<Font[]> = Promise.all([fontFile('shareTitle'), fontFile('shareText')]).then(async ([title, text]) => [
  { name: 'Title', data: await readFile(title), weight: 400 },
  { name: 'Text', data: await readFile(text), weight: 400 },
]);

/** The words of a share picture on their paper, as SVG, with room for the cover and the mark. */
export async function drawWords(words: { title: string; topic: string | undefined; name: string }): Promise<string> {
  const accent = { color: color('accent').light, height: TOPIC.height };
  const topic = words.topic ? [await block(words.topic, TOPIC, STYLES.topic, accent)] : [];
  const title = await block(words.title, words.topic ? TITLE : LIST_TITLE, STYLES.title);
  const name = await block(words.name, NAME, STYLES.name);
  const paper = box({ ...SIZE, background: color('paper').light, color: color('ink').light }, [
    box({ position: 'absolute', left: WORDS.left, top: WORDS.top, flexDirection: 'column' }, [...topic, title]),
    box({ position: 'absolute', left: NAME_LEFT, top: MARK.top + 2, height: MARK.size, alignItems: 'center' }, [name]),
  ]);
  return drawn(paper, { ...SIZE, fonts: await shareFonts });
}

/** Satori is loaded where something is drawn alone: most builds find all pictures kept. */
async function drawn(what: object, options: SatoriOptions): Promise<string> {
  const { default: satori } = await import('satori');
  return satori(what as never, options);
}

/** Each line stands in a box of its own, since satori lets long words and some lines run out of theirs. */
async function block(words: string, room: Room, style: Style, also: Style = {}) {
  const known = [...inPlainLetters(words)].filter((sign) => LETTERS.includes(sign)).join('');
  const { size, lines } = setLines(known.replace(/ +/g, ' ').trim(), room, await widthsIn(style));
  return box({ flexDirection: 'column', fontSize: size, lineHeight: room.lineHeight, ...style, ...also }, lines.map((line) => box({ whiteSpace: 'pre' }, line)));
}

const measured = new Map<Style, Promise<Widths>>();

function widthsIn(style: Style): Promise<Widths> {
  const widths = measured.get(style) ?? measure(style);
  measured.set(style, widths);
  return widths;
}

/** Finds how wide each letter is from how far it moves two strokes apart, since a space alone has no width. */
async function measure(style: Style): Promise<Widths> {
  const fontSize = 1000;
  const found = new Map<string, number>();
  const lines = ['', ...LETTERS].map((letter) => box({ whiteSpace: 'pre' }, `|${letter}|`));
  await drawn(box({ flexDirection: 'column', alignItems: 'flex-start', fontSize, ...style }, lines), {
    ...SIZE,
    fonts: await shareFonts,
    onNodeDetected: ({ textContent, width }) => void (textContent && found.set(textContent.slice(1, -1), width / fontSize)),
  });
  const strokes = found.get('') ?? 0;
  return (letter) => (found.get(letter) ?? strokes + 1) - strokes;
}

type Style = Record<string, string | number>;

function box(style: Style, children: unknown) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
