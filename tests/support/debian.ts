import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where programs are that not everybody may start, or that Homebrew brought. */
const MORE_PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/opt/homebrew/sbin'];

/** Whether a package may be installed here without asking: on Debian and its kin, as root. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a package of Debian. Tests run side by side, and each waits until no other installs; no service is started. */
export function install(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1' };
  const lock = join(tmpdir(), 'practice-blog-installs');
  const commands = `apt-get update && apt-get install --yes --no-install-recommends ${name}`;
  execFileSync('flock', [lock, 'sh', '-c', commands], { stdio: 'ignore', env });
}

/**
 * The whole path of a program that tests need, installed where it is missing and that may be.
 *
 * @throws where there is none, with what to type: a test that needs a program is never left out
 */
export function programPath(name: string, debianPackage: string): string {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...MORE_PLACES];
  const found = () => places.map((place) => join(place, name)).find((file) => existsSync(file));
  const there = found();
  if (there) return there;
  if (mayInstall()) {
    console.log(`The tests need ${name}: installing Debian’s ${debianPackage}.`);
    install(debianPackage);
  }
  const installed = found();
  if (installed) return installed;
  throw new Error(`The tests need ${name}, and it was not found. Type "sudo apt-get install ${debianPackage}" on Debian or ` +
    `Ubuntu, or install it as your system does.`);
}
