import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './debian.ts';

/** Where Debian and Homebrew put programs for servers, which is not always where a user's own are looked for. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/**
 * Finds a server for the tests, and installs Debian's where there is none and it may.
 *
 * @param needs a file that must be there, too, such as a module of it
 * @throws where it is not there, with what to type: a test that needs it is never left out
 */
export function program(name: string, packages: readonly string[], needs?: string): string {
  const found = () => (needs === undefined || existsSync(needs) ? FOLDERS.map((folder) => join(folder, name)).find((file) => existsSync(file)) : undefined);
  const there = found();
  if (there) return there;
  if (mayInstall()) {
    console.log(`The tests need ${name}: installing Debian’s.`);
    try {
      install(...packages);
    } catch {
      // What to do is said below.
    }
    const installed = found();
    if (installed) return installed;
  }
  throw new Error(`These tests ask ${name} itself, and it is not here${needs && !existsSync(needs) ? `, or not ${needs}` : ''}. Type "sudo apt-get install ${packages.join(' ')}" on Debian or Ubuntu.`);
}
