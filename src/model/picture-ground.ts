import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** The ground that a picture with clear parts was drawn for: light for dark lines, dark for light ones. */
export type Ground = 'light' | 'dark';

/** A drawing that says itself how it looks by day and by night, and needs no ground. */
const FOLLOWS_SCHEME = /\blight-dark\(|prefers-color-scheme/;

/** A first shape that covers the whole drawing, as every cover of `npm run new` begins: no need to draw it to know. */
const COVERED = /<svg\b(?=[^>]*\sviewBox="0 0 (?<width>[\d.]+) (?<height>[\d.]+)")[^>]*>\s*(?:<title>[^<]*<\/title>\s*)?(?:<defs>[^]*?<\/defs>\s*)?<rect width="\k<width>" height="\k<height>" fill="(?:#\w+|url\(#\w+\))"\/>/;

/** How large a picture is looked at, in pixels; more would show no more of its ground. */
const LOOK = 64;

/** How many of a hundred pixels may be clear in a picture that fills its frame, such as one with round corners. */
const CORNERS = 1;

/** What light words and lines have, of the light that white has: on light paper they have a contrast below 1.5:1. */
const PALE = 0.62;

/**
 * The ground that a picture needs to be seen on light pages and on dark ones; nothing where it fills its frame or follows the page.
 *
 * @param picture its file or its bytes, in any format that sharp reads
 */
export async function groundOf(picture: string | Buffer): Promise<Ground | undefined> {
  if (typeof picture === 'string' && /\.jpe?g$/i.test(picture)) return undefined;
  const bytes = typeof picture === 'string' ? await readFile(picture) : picture;
  const drawing = bytes.subarray(0, 200).includes('<svg') || bytes.subarray(0, 5).includes('<?xml') ? bytes.toString('utf8') : '';
  if (FOLLOWS_SCHEME.test(drawing) || COVERED.test(drawing)) return undefined;
  const { data } = await sharp(bytes, { failOn: 'none' })
    .resize(LOOK, LOOK, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return groundOfPixels(data);
}

/** The same from pixels of four bytes each: red, green, blue, and how much of them is there. */
function groundOfPixels(data: Buffer): Ground | undefined {
  let clear = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) < 250) clear += 1;
  if (clear * 100 <= CORNERS * (data.length / 4)) return undefined;

  let [drawn, light] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    drawn += alpha;
    light += alpha * luminance(red, green, blue);
  }
  return drawn > 0 && light / drawn > PALE ? 'dark' : 'light';
}

/** How light a color is, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(...color: readonly [red: number, green: number, blue: number]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
