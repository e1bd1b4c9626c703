import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  version: string;
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const brought = Object.keys(packages).filter((name) => /\/node-(?:bin-)?(?:darwin|linux|win)-/.test(name));

it('the Node that the project brings is of one version on every system, on GitHub too', () => {
  const wanted = readFileSync('.node-version', 'utf8').trim();
  expect(brought).toHaveLength(6);
  expect(brought.map((name) => packages[name]?.version)).toEqual(brought.map(() => wanted));
});

// There it would hide the Node that does. The packages do not say that they need glibc: after a change of version, write
// "libc": ["glibc"] at both in the lock file again.
it('the Node that the project brings stays away from a Linux where it would not start', () => {
  const linux = brought.filter((name) => name.includes('linux'));
  expect(linux.map((name) => packages[name]?.libc)).toEqual([['glibc'], ['glibc']]);
});

// npm leaves out what its registry does not have just then, and "npm ci" refuses such a lock file.
it('the lock file has every package for every system', () => {
  const isLocked = (one: string, by: string) => packages[`${by}/node_modules/${one}`] ?? packages[`node_modules/${one}`];
  const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((one) => !isLocked(one, name)),
  );
  expect(missing).toEqual([]);
});
