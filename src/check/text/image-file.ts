import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import sharp from 'sharp';
import { attachmentFormat } from '../../schema/attachments.ts';
import { fileName, type NamedKind, nameFault } from './file-names.ts';
import { FORMATS, otherFormat, otherFormatAdvice, PICTURE_ENDINGS } from './picture-endings.ts';
import { isPlainDrawing } from './plain-drawing.ts';
import { drawingAdvice, drawingFault, MOVES, photographsIn } from './svg.ts';

const MOST_BYTES = 20_000_000;
const MOST_PIXELS = 8000;

/** Telephones of 50 megapixels make photographs that are wider, and all of them are JPEG. */
const MOST_PIXELS_OF_CAMERA = 9000;

/** What a picture may be called. */
const PICTURES: NamedKind = {
  what: 'picture',
  endings: PICTURE_ENDINGS,
  otherEnding: (name) => otherFormatAdvice(name) ?? noPicture(name) ?? `has an ending that is none of a picture's. Save it as one of ${PICTURE_ENDINGS.join(', ')}.`,
  elsewhere: 'is on another site. Save it in this folder, and write its name here, such as ./picture.jpg.',
};

/** What is said of a file that readers take along or play, where a picture should stand; nothing for any other. */
function noPicture(name: string): string | undefined {
  const kind = attachmentFormat(name)?.kind;
  if (kind === undefined) return undefined;
  return kind === 'document' ? `is a file to take along. Link it without the !: [What it is](./${name})` : `is a ${kind === 'video' ? 'film' : 'recording'}. Write :::${kind}[Its title]{file=${name}}`;
}

/** A picture as a text names it: the name of its file in the text's folder, or what keeps it from being one. */
export function imageName(path: string, beside: readonly string[]): { name: string; fault?: undefined } | { name?: undefined; fault: string } {
  const fault = nameFault(path, beside, PICTURES);
  return fault === undefined ? { name: fileName(path) } : { fault };
}

/** What is found in the file of a picture: what keeps it from being shown, and what its writer may want to know. */
export interface ImageFindings {
  fault?: string | undefined;
  advice?: string | undefined;
}

/** What is found in the file of a picture. */
export async function imageFindings(file: string): Promise<ImageFindings> {
  const { size } = statSync(file);
  if (size === 0) return { fault: 'is an empty file. Save it again from the program it comes from.' };
  if (size > MOST_BYTES) return { fault: `has ${Math.round(size / 1_000_000)} MB. Save it with less than ${MOST_BYTES / 1_000_000} MB.` };
  const bytes = readFileSync(file);
  const name = `${extname(file)} ${createHash('sha1').update(bytes).digest('base64')}`;
  const known = opened.get(name) ?? inTurn(() => findingsIn(bytes, extname(file)));
  opened.set(name, known);
  return known;
}

/** What was found in pictures that were opened before: some lie in many folders. */
const opened = new Map<string, Promise<ImageFindings>>();

async function findingsIn(bytes: Buffer, ending: string): Promise<ImageFindings> {
  const fault = await pictureFault(bytes, ending);
  return { fault, advice: fault === undefined && ending === '.svg' ? drawingAdvice(bytes.toString('utf8')) : undefined };
}

async function pictureFault(bytes: Buffer, ending: string): Promise<string | undefined> {
  if (ending === '.svg') {
    if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return 'is a packed drawing. In Inkscape choose File ▸ Save As ▸ Plain SVG.';
    if (bytes.subarray(0, 120).includes(0)) return 'is not saved as UTF-8. Open it in a text editor, and choose "Save with encoding: UTF-8".';
    if (isPlainDrawing(bytes.toString('utf8'))) return faultInDrawing(bytes);
  }
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: false });
    const { format, compression, width, height, pages = 1 } = await picture.metadata();
    if (format !== FORMATS[ending] || compression === 'hevc') return otherFormat(format, compression, ending);
    const most = format === 'jpeg' ? MOST_PIXELS_OF_CAMERA : MOST_PIXELS;
    if (Math.max(width, height) > most) return `is ${width} by ${height} pixels large. Save it with at most ${most} on each side.`;
    if (format === 'svg') return await faultInDrawing(bytes);
    if (pages > 1 || isMoving(bytes, format)) return `${MOVES}.`;
    // As the build does: what only counts the pixels passes over some damage at which the build stops.
    await picture.resize(64, 64, { fit: 'inside' }).raw().toBuffer();
    return undefined;
  } catch {
    return 'is damaged or is not a picture. Save it again from the program it comes from.';
  }
}

/** What is wrong with a drawing that the build can draw. */
async function faultInDrawing(bytes: Buffer): Promise<string | undefined> {
  const drawing = bytes.toString('utf8');
  return drawingFault(drawing) ?? (await photographFault(drawing));
}

/** Whether a picture moves that is read as a still here: a PNG with the chunk of animation before its pixels, an AVIF that says so at its start. */
function isMoving(bytes: Buffer, format: string): boolean {
  if (format === 'heif') return bytes.subarray(4, 12).toString('latin1') === 'ftypavis';
  return format === 'png' && bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
}

/** A photograph in a drawing is published as it is, with all that the camera noted. */
async function photographFault(drawing: string): Promise<string | undefined> {
  for (const photograph of photographsIn(drawing)) {
    const facts = await sharp(photograph).metadata().catch(() => undefined);
    if (facts?.exif) return 'holds a photograph with what the camera noted, such as where it was taken. Save the photograph as a picture of its own: the site takes that out.';
  }
  return undefined;
}

let turn: Promise<unknown> = Promise.resolve();

/** One after another: pictures that are read at the same time lose one another's faults, and half a photograph would pass. */
function inTurn<T>(read: () => Promise<T>): Promise<T> {
  const done = turn.then(read);
  turn = done.catch(() => undefined);
  return done;
}
