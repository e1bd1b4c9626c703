import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a package may be installed here without asking: on Debian and its kin, as root. */
export function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian. Tests run side by side, and each waits until no other installs. No service is started: one that the
 * system starts would take a port that is not its own.
 */
export function install(...names: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', SYSTEMD_OFFLINE: '1' };
  const lock = join(tmpdir(), 'practice-blog-installs');
  const commands = `apt-get update && apt-get install --yes --no-install-recommends ${names.join(' ')}`;
  execFileSync('flock', [lock, 'sh', '-c', commands], { stdio: 'ignore', env });
}
