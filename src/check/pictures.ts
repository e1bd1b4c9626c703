import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { error, type Place, type Problem } from './problem.ts';

/** What a picture may be: a drawing, or a photograph in a format that every editor's computer writes. */
export const PICTURE_ENDINGS = ['.svg', '.jpg', '.jpeg', '.png', '.webp', '.avif'];

/** What is wrong with a picture that a text names, `path` being as it stands there. */
export async function checkPicture(place: Place, path: string): Promise<Problem[]> {
  if (/^[a-z]+:|^\/\//i.test(path)) {
    return [error(place, `the picture ${path} is on another site. Save it in this folder and name it as ./picture.jpg.`)];
  }
  if (path.startsWith('/')) return [error(place, `the picture ${path} must lie in this folder. Name it as ./${basename(path)}.`)];
  if (!PICTURE_ENDINGS.includes(extname(path))) {
    return [error(place, `the picture ${path} has an ending that cannot be shown. Use ${PICTURE_ENDINGS.join(', ')}, in small letters.`)];
  }
  const file = join(dirname(place.file), decodeURI(path));
  const missing = findExactly(file);
  if (missing) return [error(place, missing)];
  return unreadable(file).then((reason) => (reason ? [error(place, `the picture ${path} ${reason}`)] : []));
}

/** Says so where no file has just this name, capital letters included, whatever the machine's file system thinks. */
function findExactly(file: string): string | undefined {
  const names = listFolder(dirname(file));
  const name = basename(file);
  if (names.includes(name)) return undefined;
  const similar = names.find((other) => other.toLowerCase() === name.toLowerCase());
  const pictures = names.filter((other) => PICTURE_ENDINGS.includes(extname(other)));
  return similar
    ? `the picture ./${name} is written with other capital letters: its file is called ${similar}. Write ./${similar}.`
    : `there is no picture ./${name}. ${pictures.length > 0 ? `This folder has ${pictures.join(', ')}.` : 'This folder has no pictures yet: put it in.'}`;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function unreadable(file: string): Promise<string | undefined> {
  const bytes = readFileSync(file);
  if (extname(file) === '.svg') return unreadableDrawing(bytes.toString('utf8'));
  try {
    await sharp(bytes, { failOn: 'warning' }).stats();
    return undefined;
  } catch {
    return 'is damaged or is not a picture. Save it again from the program it comes from.';
  }
}

function unreadableDrawing(svg: string): string | undefined {
  if (!/<svg[\s>]/.test(svg) || !/<\/svg>\s*$/.test(svg)) return 'is damaged: it does not start with <svg> and end with </svg>. Save it again.';
  if (!/<svg[^>]*\s(?:viewBox|width)=/.test(svg)) return 'has no size. Give its <svg> a width, a height and a viewBox.';
  if (/<script|\son\w+\s*=|javascript:|<foreignObject/i.test(svg)) return 'carries a script. Save it as a plain drawing.';
  return undefined;
}
