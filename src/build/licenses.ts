import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_PACKAGES } from './fonts.ts';

/** Packages whose files reach readers, beside typefaces: whatever else the project uses stays where the site is built. */
const SHIPPED_CODE = ['pagefind'];

/** The packages of which something is published. */
export function shippedPackages(): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  return [...FONT_PACKAGES, ...SHIPPED_CODE.filter((name) => name in { ...dependencies, ...devDependencies })];
}

/** The licenses of all that others made and that is published, as the licenses themselves ask for. */
export function licenses(): string {
  const each = shippedPackages().map((name) => {
    const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()}\n`;
  });
  return ['Made by others, and used on this site under these licenses.\n', ...each].join(`\n${'-'.repeat(80)}\n\n`);
}
