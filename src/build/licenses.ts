import { readdirSync, readFileSync, statSync } from 'node:fs';
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
    return `${name} ${version}\n\n${licenseOf(name)}\n`;
  });
  return ['Made by others, and used on this site under these licenses.\n', ...each].join(`\n${'-'.repeat(80)}\n\n`);
}

/** What stands in a package's license: a file, or a folder of them. */
function licenseOf(name: string): string {
  const path = join('node_modules', name, 'LICENSE');
  const files = statSync(path).isDirectory() ? readdirSync(path).sort().map((file) => join(path, file)) : [path];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}
