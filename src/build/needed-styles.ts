import { shortNames } from './short-names.ts';
import { canMatch, namesIn, type PageNames, selectorsOf } from './style-selectors.ts';

/** A part of a style sheet: rules within a condition or a layer, a rule with its selectors, or what stands as it is. */
type Part =
  | { head: string; parts: readonly Part[] }
  | { selectors: readonly string[]; body: string }
  | { whole: string };

/** What Astro made of the styles of a page; many pages have the same. */
const sheets = new Map<string, readonly Part[]>();

/** Data for search engines and for the browser change no element of a page; any other script might. */
const SCRIPT = /<script\b(?![^>]* type="(?:application\/ld\+json|speculationrules)")/;

/**
 * A page without the styles that nothing on it can match, such as those of tables where it has none. Astro gives a page
 * the styles of every component that it might show. A page with a script keeps them all: what the script adds is unknown.
 */
export function withNeededStyles(html: string): string {
  if (SCRIPT.test(html)) return html;
  const [start = '', ...others] = html.split('<style>');
  const styled = others.map((part) => {
    const end = Math.max(part.indexOf('</style>'), 0);
    return { css: part.slice(0, end), rest: part.slice(end) };
  });
  const names = namesIn([start, ...styled.map(({ rest }) => rest)].join(''));
  const { inStyle, inPage } = shortNames();
  const styles = styled.map(({ css }) => inStyle(needed(sheet(css), names)));
  return [start, ...styled.map(({ rest }, index) => styles[index] + inPage(rest))].join('<style>');
}

function sheet(css: string): readonly Part[] {
  const parts = sheets.get(css) ?? partsOf(css);
  sheets.set(css, parts);
  return parts;
}

function needed(parts: readonly Part[], names: PageNames): string {
  return parts.map((part) => {
    if ('whole' in part) return part.whole;
    if ('selectors' in part) {
      const matching = part.selectors.filter((selector) => canMatch(selector, names));
      return matching.length > 0 ? `${matching.join(',')}{${part.body}}` : '';
    }
    const within = needed(part.parts, names);
    if (within !== '') return `${part.head}{${within}}`;
    // Layers count in the order in which they are first named.
    return part.head.startsWith('@layer') ? `${part.head};` : '';
  }).join('');
}

/** The parts of a style sheet that has no comments, as the bundler writes it. */
function partsOf(css: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start < css.length) {
    const opening = next(css, start, '{;');
    if (css[opening] !== '{') {
      parts.push({ whole: css.slice(start, opening + 1) });
      start = opening + 1;
      continue;
    }
    const end = endOf(css, opening);
    const head = css.slice(start, opening).trim();
    const body = css.slice(opening + 1, end);
    if (/^@(?:layer|media|supports)\b/.test(head)) parts.push({ head, parts: partsOf(body) });
    else if (head.startsWith('@')) parts.push({ whole: `${head}{${body}}` });
    else parts.push({ selectors: selectorsOf(head), body });
    start = end + 1;
  }
  return parts;
}

/** Where a block ends that opens at a place. */
function endOf(css: string, opening: number): number {
  let at = next(css, opening + 1, '{}');
  while (css[at] === '{') at = next(css, endOf(css, at) + 1, '{}');
  return at;
}

/** Where one of some signs comes next, outside of what is quoted; the end of the text where none does. */
function next(css: string, from: number, signs: string): number {
  for (let at = from; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (signs.includes(sign)) return at;
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === "'") at = closingQuote(css, at);
  }
  return css.length;
}

function closingQuote(css: string, opening: number): number {
  let at = opening + 1;
  while (at < css.length && css[at] !== css[opening]) at += css[at] === '\\' ? 2 : 1;
  return at;
}
