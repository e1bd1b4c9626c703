import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Unclear } from '../../content/unclear.ts';

/** A built site, as it goes to a server. */
export interface SiteFiles {
  files: number;
  bytes: number;
  /** When it was built. */
  built: Date;
}

/**
 * Looks at a built site before it goes anywhere.
 *
 * @param folder where it is
 * @param isBuilding a file that is there from a build's begin to its good end
 * @throws {Unclear} where readers must not get it
 */
export function siteFiles(folder: string, isBuilding: string): SiteFiles {
  const front = join(folder, 'index.html');
  if (!existsSync(front)) throw new Unclear('There is no built site yet. Type npm run build first.');
  if (existsSync(isBuilding)) throw new Unclear('A build is running, or the last one stopped before its end, so the site ' +
    'may not be whole. Type npm run build, and deliver when it is done.');
  if (isKeptFromReaders(readFileSync(front, 'utf8'))) throw new Unclear('What was built last is a preview with drafts, and ' +
    'readers must not get it. Type npm run build without PREVIEW first.');
  const sizes = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), built: statSync(front).mtime };
}

/** A preview asks search engines to stay away, on its front page too. */
function isKeptFromReaders(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
