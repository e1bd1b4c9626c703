import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

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
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`The tests need ${name}: installing Debian’s.`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    try {
      execFileSync('apt-get', ['update'], options);
      // Only what is asked for runs: a server that the system starts would take a port that is not its own.
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { ...options, env: { ...options.env, RUNLEVEL: '1' } });
    } catch {
      // What to do is said below.
    }
    const installed = found();
    if (installed) return installed;
  }
  throw new Error(`These tests ask ${name} itself, and it is not here${needs && !existsSync(needs) ? `, or not ${needs}` : ''}. Type "sudo apt-get install ${packages.join(' ')}" on Debian or Ubuntu.`);
}
