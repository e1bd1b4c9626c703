import { inflateSync } from 'node:zlib';

/** What a PDF says of itself. */
export interface PdfFacts {
  /** Whether it asks for a password, or keeps its words from programs such as screen readers. */
  encrypted: boolean;
  title: string | undefined;
  /** Its language, such as `en-US`. */
  language: string | undefined;
}

/**
 * Reads what a PDF says of itself, as ISO 32000-1 writes it: objects stand in the file as they are (7.3.10) or packed in
 * streams of objects (7.5.7), its end says which of them is the catalog (7.7.2) and which the information (14.3.3).
 *
 * @returns nothing for a file that is no PDF, or is cut off
 */
export function readPdf(bytes: Buffer): PdfFacts | undefined {
  const file = bytes.toString('latin1');
  if (!file.slice(0, 1024).includes('%PDF-') || !/startxref\s+\d+\s+%%EOF/.test(file.slice(-2048))) return undefined;
  const ends = [...file.matchAll(/\btrailer\b([^]*?)startxref|<<(?:[^]{0,600}?)\/Type\s*\/XRef\b([^]*?)stream/g)].map(([end]) => end);
  const last = (name: string) => ends.findLast((end) => reference(end, name) !== undefined) ?? '';
  const objects = objectsOf(file);
  const catalog = objects.get(reference(last('Root'), 'Root') ?? '');
  if (catalog === undefined) return undefined;
  const information = objects.get(reference(last('Info'), 'Info') ?? '') ?? '';
  return {
    encrypted: ends.some((end) => /\/Encrypt\b/.test(end)),
    title: stringAfter('Title', information, objects) ?? describedTitle(bytes),
    language: stringAfter('Lang', catalog, objects),
  };
}

/** The objects of a file by number and generation, such as `12 0`. A later one takes the place of an earlier one. */
function objectsOf(file: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const { index, 0: start, 1: number = '', 2: generation = '' } of file.matchAll(/\b(\d+)\s+(\d+)\s+obj\b/g)) {
    const from = index + start.length;
    const [object = ''] = /^[^]*?(?:\bendobj\b|\bstream\r?\n|$)/.exec(file.slice(from, from + 20_000)) ?? [];
    objects.set(`${number} ${generation}`, object);
    if (/\/Type\s*\/ObjStm\b/.test(object)) for (const [name, packed] of packedIn(file, from + object.length, object)) objects.set(name, packed);
  }
  return objects;
}

/** The objects in a stream of objects: pairs of numbers and places come first, and the objects at their places after them. */
function packedIn(file: string, start: number, dictionary: string): [name: string, object: string][] {
  const number = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);
  const end = file.indexOf('endstream', start);
  const packed = unpacked(Buffer.from(file.slice(start, end), 'latin1'));
  const pairs = packed.slice(0, number('First')).trim().split(/\s+/).map(Number);
  return Array.from({ length: number('N') }, (_, index) => {
    const [id, at, next] = [pairs[2 * index], pairs[2 * index + 1] ?? 0, pairs[2 * index + 3]];
    return [`${id} 0`, packed.slice(number('First') + at, next === undefined ? undefined : number('First') + next)];
  });
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream, { finishFlush: 2, maxOutputLength: 50_000_000 }).toString('latin1');
  } catch {
    return '';
  }
}

/** The number and generation that a name leads to, as in `/Root 12 0 R`. */
function reference(dictionary: string, name: string): string | undefined {
  const [, number, generation] = new RegExp(`/${name}\\s+(\\d+)\\s+(\\d+)\\s+R\\b`).exec(dictionary) ?? [];
  return number === undefined ? undefined : `${number} ${generation}`;
}

/** The text behind a name, in round brackets or in hexadecimal digits, or in an object of its own (7.3.4). */
function stringAfter(name: string, dictionary: string, objects: ReadonlyMap<string, string>): string | undefined {
  const elsewhere = objects.get(reference(dictionary, name) ?? '');
  const [, text, digits] = new RegExp(elsewhere === undefined ? `/${name}\\s*${STRING}` : `^\\s*${STRING}`).exec(elsewhere ?? dictionary) ?? [];
  const value = letters(text === undefined ? Buffer.from((digits ?? '').replace(/\s/g, ''), 'hex') : Buffer.from(plain(text), 'latin1'));
  return value.replace(/\0/g, '').trim() || undefined;
}

const STRING = String.raw`(?:\(((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*)\)|<([\da-fA-F\s]*)>)`;

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function plain(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[^])/g, (_, sign: string) => (/^[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8) & 255) : (ESCAPES[sign] ?? sign)));
}

/** Text is in UTF-16 or UTF-8 where its first bytes say so, and else nearly Latin-1 (7.9.2.2). */
function letters(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('latin1');
}

/** The title in the description that newer programs write beside the information, as XML that is not packed (14.3.2). */
function describedTitle(bytes: Buffer): string | undefined {
  const [, title] = /<dc:title>\s*<rdf:Alt>\s*<rdf:li\b[^>]*>([^<]*)<\/rdf:li>/.exec(bytes.toString('utf8')) ?? [];
  return title?.trim() || undefined;
}
