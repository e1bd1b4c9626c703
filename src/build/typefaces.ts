import { readFileSync } from 'node:fs';
import { fontFile } from './fonts.ts';

/** The site's typefaces as a style sheet that has them in it, for a page that is one file. */
export async function typefaces(): Promise<string> {
  const [body, heading] = await Promise.all([fontFile('body'), fontFile('heading')]);
  return [face('Atkinson', '400 700', body), face('Newsreader', '480', heading)].join('\n');
}

function face(family: string, weight: string, file: string): string {
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) format('woff2'); }`;
}
