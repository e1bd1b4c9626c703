import { readFileSync } from 'node:fs';

/** The file in which the site's colors stand, each for light pages and for dark ones. */
const TOKENS = 'src/styles/tokens.css';

let tokens: string | undefined;

/**
 * A color of the site as it is on light pages, for pictures, which know no dark ones.
 *
 * @param name its name among the tokens, such as `ink-soft`
 */
export function lightColor(name: string): string {
  tokens ??= readFileSync(TOKENS, 'utf8');
  const color = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  if (!color) throw new Error(`${TOKENS} has no color called --${name} of the form light-dark(#…, #…).`);
  return color;
}
