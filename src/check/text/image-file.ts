import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { suggest } from '../../content/suggest.ts';
import { nameAsSeen } from '../../content/normalize/names.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';
import { drawingFault } from './svg.ts';

/** What a picture may be, by its ending, and how the program that reads it calls the format. */
const FORMATS: Record<string, string> = { '.svg': 'svg', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.png': 'png', '.webp': 'webp', '.avif': 'heif' };

/** The endings of a drawing, or of a photograph in a format that every editor's computer writes. */
export const PICTURE_ENDINGS = Object.keys(FORMATS);

const MOST_BYTES = 20_000_000;
const MOST_PIXELS = 8000;

/** A picture as a text names it: the name of its file in the text's folder, or what keeps it from being one. */
export function imageName(path: string, beside: readonly string[]): { name: string; fault?: undefined } | { name?: undefined; fault: string } {
  const fault = nameFault(path, beside);
  return fault === undefined ? { name: fileName(path) } : { fault };
}

/** What keeps a name from leading to a picture, capital letters included, whatever the machine's file system thinks. */
function nameFault(path: string, beside: readonly string[]): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(path)) return 'is on another site. Save it in this folder, and write its name here, such as ./picture.jpg.';
  const name = fileName(path);
  if (/[/\\]/.test(name)) return `must lie in the same folder as this text. Move it here, and write ./${basename(path.replaceAll('\\', '/'))}.`;
  if (!/^[A-Za-z0-9_][\w.-]*$/.test(name)) {
    return `has a space or a special letter in its name. Rename the file, and write ./${plainFileName(name)}.`;
  }
  if (isKeptByWindows(name)) return `has a name that Windows keeps for itself. Rename the file, and write ./picture-${name}.`;
  if (name.length > LONGEST_NAME) return `has a name of ${name.length} letters. Give the file a name of ${LONGEST_NAME} letters at most.`;
  const ending = extname(name);
  if (!PICTURE_ENDINGS.includes(ending)) {
    return PICTURE_ENDINGS.includes(ending.toLowerCase())
      ? `has an ending in capital letters. Rename the file, and write ./${basename(name, ending)}${ending.toLowerCase()}.`
      : `has an ending that browsers do not show. Save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
  }
  return beside.includes(name) ? undefined : notThere(name, beside);
}

function notThere(name: string, beside: readonly string[]): string {
  const same = beside.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same) return `is written with other capital letters than its file. Write ./${same}.`;
  if (beside.some((other) => nameAsSeen(other) === name)) return 'has a sign that nobody sees in the name of its file. Rename the file: delete its whole name, and type it again.';
  const pictures = beside.filter((other) => PICTURE_ENDINGS.includes(extname(other)));
  const meant = suggest(name, pictures);
  if (meant) return `is not in this folder. Write ./${meant}.`;
  return pictures.length > 0
    ? `is not in this folder. Put it there, or choose from ${pictures.map((other) => `./${other}`).join(', ')}.`
    : 'is not in this folder. Put it there.';
}

/** What is wrong with the file of a picture. */
export async function imageFault(file: string): Promise<string | undefined> {
  const { size } = statSync(file);
  if (size === 0) return 'is an empty file. Save it again from the program it comes from.';
  if (size > MOST_BYTES) return `has ${Math.round(size / 1_000_000)} MB. Save it with less than ${MOST_BYTES / 1_000_000} MB.`;
  const bytes = readFileSync(file);
  const name = `${extname(file)} ${createHash('sha1').update(bytes).digest('base64')}`;
  const known = opened.get(name) ?? inTurn(() => pictureFault(bytes, extname(file)));
  opened.set(name, known);
  return known;
}

/** What is wrong with pictures that were opened before: some lie in many folders. */
const opened = new Map<string, Promise<string | undefined>>();

async function pictureFault(bytes: Buffer, ending: string): Promise<string | undefined> {
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { format, width, height } = await picture.metadata();
    if (format !== FORMATS[ending]) return `is really a ${formatName(format)} file. Save it again as ${ending}.`;
    if (Math.max(width, height) > MOST_PIXELS) return `is ${width} by ${height} pixels large. Save it with at most ${MOST_PIXELS} on each side.`;
    if (format === 'svg') return drawingFault(bytes.toString('utf8'));
    // As the build does: what only counts the pixels passes over some damage at which the build stops.
    await picture.resize(64, 64, { fit: 'inside' }).raw().toBuffer();
    return undefined;
  } catch {
    return 'is damaged or is not a picture. Save it again from the program it comes from.';
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** One after another: pictures that are read at the same time lose one another's faults, and half a photograph would pass. */
function inTurn<T>(read: () => Promise<T>): Promise<T> {
  const done = turn.then(read);
  turn = done.catch(() => undefined);
  return done;
}

function formatName(format: string): string {
  return Object.entries(FORMATS).find(([, name]) => name === format)?.[0] ?? format;
}

/** The name of a picture's file, as a text may write it. */
export function fileName(path: string): string {
  return path.replace(/^\.\//, '');
}

/** A file name as an address can have it. */
export function plainFileName(name: string): string {
  const ending = extname(name).toLowerCase();
  const plain = name
    .slice(0, name.length - ending.length)
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-|-$/g, '');
  return (plain || 'picture') + ending;
}
