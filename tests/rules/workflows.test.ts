import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsPolicy } from '../../src/delivery/policy-in-page.ts';
import { workflows, workflowStep } from '../support/workflows.ts';

describe('the workflows', () => {
  const jobs = Object.entries(workflows).flatMap(([file, { jobs }]) => Object.entries(jobs).map(([name, job]) => ({ name: `${file}/${name}`, job })));

  it('use actions as they were at one commit, with the version beside it for people and Dependabot', () => {
    const all = Object.keys(workflows).flatMap((file) => readFileSync(`.github/workflows/${file}.yml`, 'utf8').split('\n'));
    const lines = all.filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !/^ +(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('name one commit for each action', () => {
    const used = new Set(jobs.flatMap(({ job }) => job.steps.flatMap(({ uses }) => uses ?? [])));
    const names = [...used].map((use) => use.split('@')[0]);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it('may read the repository, and no more than each job needs beside', () => {
    expect(Object.values(workflows).map(({ permissions }) => permissions)).toEqual(Object.keys(workflows).map(() => ({ contents: 'read' })));
    const more = jobs
      .flatMap(({ name, job }) => Object.entries(job.permissions ?? {}).map(([what, how]) => `${name}: ${what} ${how}`))
      .filter((right) => !right.endsWith(': contents read'));
    expect(more.toSorted()).toEqual(['publish/addresses: contents write', 'publish/build: pages ' +
      'read', 'publish/github-pages: id-token write', 'publish/github-pages: pages write']);
  });

  it('install nothing where they may write', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.filter(({ job }) => job.steps.some(({ run }) => /^ *(?:npm|node|npx) /m.test(run ?? ''))).map(({ name }) => name)).toEqual([]);
  });
});

describe('the address at GitHub Pages', () => {
  let folder: string;
  /** What a build is told, where GitHub answers so. */
  const told = (answer: string) => {
    writeFileSync(join(folder, 'gh'), `#!/bin/sh\n${answer}\n`);
    chmodSync(join(folder, 'gh'), 0o755);
    const environment = join(folder, 'environment');
    writeFileSync(environment, '');
    const script = workflowStep('publish', 'build', 'Look up the address at GitHub Pages');
    const env = { PATH: `${folder}:/usr/bin:/bin`, GITHUB_ENV: environment, GITHUB_REPOSITORY: 'practice/blog' };
    execFileSync('bash', ['-e', '-c', script], { stdio: 'pipe', env });
    return readFileSync(environment, 'utf8');
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'practice-blog-pages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['below the name of the repository', 'https://practice.github.io/blog/', 'SITE_URL=https://practice.github.io\nBASE_PATH=/blog\nPACK=no\nPOLICY=in-pages\n'],
    ['of an account’s own site', 'https://practice.github.io/', 'SITE_URL=https://practice.github.io\nBASE_PATH=/\nPACK=no\nPOLICY=in-pages\n'],
    ['with a domain of its own, before its certificate is there', 'http://blog.example.org', 'SITE_URL=https://blog.example.org\nBASE_PATH=/\nPACK=no\nPOLICY=in-pages\n'],
  ])('is found %s', (_, address, environment) => {
    expect(told(`echo ${address}`)).toBe(environment);
    const settings = Object.fromEntries(environment.split('\n').map((line) => line.split('=')));
    expect(holdsPolicy(settings)).toBe(true);
  });

  it('is asked for in words where Pages is not switched on', () => {
    expect(() => told('echo "gh: Not Found (HTTP 404)" >&2; exit ' +
      '1')).toThrow(expect.objectContaining({ stdout: Buffer.from('::error::GitHub Pages is not switched on for this ' +
      'repository. Open Settings, then Pages, and choose "GitHub Actions" as the source: deploy/github-pages.md.\n') }));
  });
});
