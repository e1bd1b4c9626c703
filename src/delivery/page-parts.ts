import type { Inline } from './policy.ts';

/** What a page holds that its policy has to name, as it stands there. */
export interface PageParts {
  styles: string[];
  scripts: string[];
  files: Inline['files'];
}

/** A style of a page. */
export const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** A script that stands in a page, save data, which is none to a browser. */
const SCRIPT = /<script\b(?![^>]*\ssrc=)(?![^>]* type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;

/** Finds the styles and scripts of a page. */
export function partsOfPage(html: string): PageParts {
  return {
    styles: [...html.matchAll(STYLE)].map(([, css = '']) => css),
    scripts: [...html.matchAll(SCRIPT)].map(([, script = '']) => script),
    files: { styles: html.includes('<link rel="stylesheet"'), scripts: /<script\b[^>]*\ssrc=/.test(html) },
  };
}
