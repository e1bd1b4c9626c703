// A drawing of a few hundred plain elements is known to be readable without asking the program that draws it, which takes
// many times as long. Whatever is not surely plain is drawn and found out.

/** The largest that is passed: far below what any reader of XML stops at, in signs, in levels, and in pixels a side. */
const MOST_SIGNS = 200_000;
const MOST_LEVELS = 100;
const MOST_PIXELS = 4000;

/** Letters that any XML may have: no signs that show nothing, and none that was lost on the way. */
const LETTERS = /^[\t\n\r -~\u00A0-\uD7FF]*$/;

/** Words between two tags, and a tag with its attributes. Neither has prefixes, codes of letters, notes or instructions. */
const WORDS = '[^<>&]*';
const ATTRIBUTE = '\\s+[A-Za-z][\\w-]*="[^"<&]*"';
const TAG = new RegExp(`(?:<([A-Za-z]\\w*)((?:${ATTRIBUTE})*)\\s*(/?)>|</([A-Za-z]\\w*)\\s*>)${WORDS}`, 'y');
const NAMES = /\s([A-Za-z][\w-]*)="/g;

/** A number of pixels, and a box that begins anywhere. */
const LENGTH = /^\d{1,4}(?:\.\d{1,4})?(?:px)?$/;
const BOX = /^-?\d{1,5}(?:\.\d{1,4})? -?\d{1,5}(?:\.\d{1,4})? \d{1,4}(?:\.\d{1,4})? \d{1,4}(?:\.\d{1,4})?$/;

/**
 * Whether a drawing is surely well-formed, and surely of a size that can be shown: elements that are all closed, with no
 * attribute twice, below one that says its size in pixels.
 */
export function isPlainDrawing(svg: string): boolean {
  if (svg.length > MOST_SIGNS || !svg.startsWith('<svg ') || !LETTERS.test(svg)) return false;
  const open: string[] = [];
  TAG.lastIndex = 0;
  for (let at = 0; at < svg.length; at = TAG.lastIndex) {
    const [tag, starts, attributes = '', closed, ends] = TAG.exec(svg) ?? [];
    if (tag === undefined) return false;
    if (at === 0 ? !hasPlainSize(attributes) : /\sxmlns="/.test(attributes)) return false;
    if (starts === undefined ? open.pop() !== ends : hasTwice(attributes)) return false;
    if (starts !== undefined && closed === '' && open.push(starts) > MOST_LEVELS) return false;
    const isOver = open.length === 0;
    if (isOver && (TAG.lastIndex < svg.length || !/>\s*$/.test(tag))) return false;
  }
  return open.length === 0;
}

function hasPlainSize(attributes: string): boolean {
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const [width = '', height = '', box = ''] = [value('width'), value('height'), value('viewBox')];
  const isPlain = (pixels: string | undefined) => parseFloat(pixels ?? '') >= 1 && parseFloat(pixels ?? '') <= MOST_PIXELS;
  return value('xmlns') === 'http://www.w3.org/2000/svg' && [width, height].every((length) => LENGTH.test(length) && isPlain(length)) && (box === '' || (BOX.test(box) && box.split(' ').slice(2).every(isPlain)));
}

function hasTwice(attributes: string): boolean {
  const names = Array.from(attributes.matchAll(NAMES), ([, name]) => name);
  return new Set(names).size < names.length;
}
