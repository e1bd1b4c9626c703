import { readFileSync } from 'node:fs';

/** The file in which the site's colors stand, each for light pages and for dark ones. */
const TOKENS = 'src/styles/tokens.css';

let tokens: string | undefined;

/**
 * A color of the site, for what is no style sheet: pictures, icons, the frame of the browser.
 *
 * @param name its name among the tokens, such as `ink-soft`
 */
export function color(name: string): { light: string; dark: string } {
  tokens ??= readFileSync(TOKENS, 'utf8');
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`${TOKENS} has no color called --${name} of the form light-dark(#…, #…).`);
  return { light, dark };
}
