/** What gives the custom properties of one page short names. */
export interface ShortNames {
  inStyle(css: string): string;
  /** The same for drawings in the page, which ask for colors. */
  inPage(html: string): string;
}

/**
 * Short names for the custom properties of a page's styles: `--accent-tint` helps who writes styles, and nobody who loads a
 * page. They are counted page by page, so that a page comes out the same whatever else is built.
 */
export function shortNames(): ShortNames {
  const names = new Map<string, string>();
  const short = (name: string) => {
    const known = names.get(name) ?? `--${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  return {
    inStyle: (css) => css.replace(/--[a-z][\w-]*/g, short),
    inPage: (html) => html.replace(/="var\((--[a-z][\w-]*)\)"/g, (whole, name: string) => (names.has(name) ? `="var(${short(name)})"` : whole)),
  };
}
