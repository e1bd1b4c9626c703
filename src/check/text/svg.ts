import { type Drawing, readDrawing } from './drawing.ts';
import { drawingSizeFault } from './svg-size.ts';

/** The build looks for the size of a drawing in so many signs at its start alone. */
const LOOKED_AT = 1000;

/** What a drawing weighs at most, in bytes, before a photograph would be lighter. */
const HEAVY = 1_000_000;

/** Parts of web pages that a drawing may hold and no reader could use. */
const OF_PAGES = ['iframe', 'object', 'embed', 'form', 'input', 'button', 'video', 'audio', 'link', 'meta', 'base'];

/** Elements and styles that make a drawing move. */
const MOVING = ['animate', 'animatetransform', 'animatemotion', 'animatecolor', 'set', 'discard'];
const MOVING_STYLE = /(?:^|[;{\s])(?:-webkit-)?animation(?:-name)?\s*:(?!\s*(?:none\b|initial\b|[;}]|$))/;

/** What to do with a picture that moves. */
export const MOVES =
  'moves by itself, which some readers cannot bear and nobody can stop. Save a still of it; where the motion matters, save it as a film (.mp4) and show it with :::video';

/** What is wrong with a drawing that can be read as such. */
export function drawingFault(svg: string): string | undefined {
  const drawing = readDrawing(svg);
  const { start = '', elements, styles } = drawing;
  const [root] = elements;
  if (root?.name !== 'svg' || !/http:\/\/www\.w3\.org\/2000\/svg/.test(start)) {
    return 'is not marked as a drawing, so browsers show nothing. Save it again, with xmlns="http://www.w3.org/2000/svg" in its first line.';
  }
  if (!/^<svg[\s>]/.test(start)) return `begins with ${/^<[\w:.-]+/.exec(start)?.[0]}>, which this site cannot read. Save it again as a plain SVG: in Inkscape with File ▸ Save As ▸ Plain SVG.`;
  return (
    beginningFault(svg, root.attributes.has('content')) ??
    drawingSizeFault(start) ??
    (elements.some(({ name, attributes }) => name === 'script' || [...attributes].some(isProgram)) ? 'carries a script. Save it as a plain drawing.' : undefined) ??
    pagePartFault(drawing) ??
    loadFault(drawing) ??
    (elements.some(({ name }) => MOVING.includes(name)) || MOVING_STYLE.test(styles) ? `${MOVES}.` : undefined)
  );
}

/** What a writer may want to know of a drawing that can be shown. */
export function drawingAdvice(svg: string): string | undefined {
  const { elements } = readDrawing(svg);
  const lost = elements.some(({ name, within, beside }) => name === 'foreignobject' && !within.includes('foreignobject') && !(within.at(-1) === 'switch' && beside().length > 0));
  if (lost) return 'holds words that feed readers and shared pages do not show. Save it again with its words as SVG: in draw.io with File ▸ Export as ▸ SVG, and Convert Labels to SVG.';
  const link = elements.find(({ name, attributes, beside }) => name === 'a' && /^https?:/i.test(attributes.get('href') ?? '') && !(beside().length > 0 && /^https:\/\/www\.(?:drawio\.com|diagrams\.net)\//.test(attributes.get('href') ?? '')));
  const address = link?.attributes.get('href');
  if (address) return `holds a link that nobody can follow in a picture. Write it in the text: [words](${address.replace(/^http:/i, 'https:')})`;
  if (Buffer.byteLength(svg) > HEAVY) return `has ${(Buffer.byteLength(svg) / 1_000_000).toFixed(1)} MB, all of which a telephone loads. Save it as a .png or .jpg: the site makes those as small as a screen needs.`;
  return undefined;
}

/** The photographs that stand within a drawing. */
export function photographsIn(svg: string): Buffer[] {
  return [...svg.matchAll(/data:image\/(?:jpe?g|png|webp)[\w;=-]*;base64,([\w+/=\s]+)/gi)].map(([, code = '']) => Buffer.from(code, 'base64'));
}

function beginningFault(svg: string, drawio: boolean): string | undefined {
  const begins = svg.search(/<svg[\s>]/);
  const [written = ''] = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg) ?? [];
  if (Buffer.byteLength(svg.slice(0, begins) + written) <= LOOKED_AT) return undefined;
  if (begins < LOOKED_AT && drawio) return 'holds its whole plan for draw.io. Save it again with File ▸ Export as ▸ SVG, without the mark at Include a copy of my diagram.';
  return 'begins with a long note before the drawing. Save it again as a plain SVG, without what the drawing program says about itself: in Illustrator with File ▸ Export ▸ Export As, in Inkscape with File ▸ Save As ▸ Plain SVG.';
}

/** Whether an attribute is a program: one that waits for something to happen, or an address that runs. */
function isProgram([name, value]: readonly [string, string]): boolean {
  return /^on[a-z]+$/.test(name) || (['href', 'src', 'from', 'to', 'values', 'by'].includes(name) && /^\s*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(value));
}

function pagePartFault({ elements }: Drawing): string | undefined {
  const part = elements.find(({ name }) => OF_PAGES.includes(name));
  return part && `holds a part of a web page (<${part.name}>) that does not work in a picture. Save it as a plain drawing.`;
}

/** What a drawing would load: browsers load nothing for a picture, so that it would be missing there. */
function loadFault({ elements, styles, text }: Drawing): string | undefined {
  const named = elements.filter(({ name }) => name !== 'a').flatMap(({ attributes }) => ['href', 'src'].map((name) => attributes.get(name)?.trim() ?? ''));
  const painted = [styles, ...elements.flatMap(({ attributes }) => [...attributes].flatMap(([name, value]) => (name === 'content' || name === 'style' ? [] : [value])))];
  const inStyles = painted.flatMap((style) => [...style.matchAll(/url\(\s*["']?([^"')]*)|@import\s*["']([^"']*)/g)].map(([, one, other]) => (one ?? other ?? '').trim()));
  const sheet = /<\?xml-stylesheet\b[^>]*href=["']([^"']*)/.exec(text)?.[1] ?? '';
  const away = [...named, ...inStyles, sheet].filter((address) => address !== '' && !/^(?:#|data:)/i.test(address));
  if (away.some((address) => /^(?:https?:)?\/\//i.test(address))) return 'loads something from another site. Save it as a drawing that holds all its parts.';
  const [file] = away;
  return file && `shows another file, ${file.replace(/^.*[/\\]/, '').slice(0, 60)}, which browsers do not load. Put it into the drawing: in Inkscape with Extensions ▸ Images ▸ Embed Images, in Illustrator with Window ▸ Links ▸ Embed Image(s).`;
}
