import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aFewAtATime } from '../content/concurrency.ts';
import type { Address } from '../content/addresses.ts';

/** A file that is published as it lies somewhere else. */
export interface Copy {
  address: Address;
  file: string;
}

declare global {
  /** What a build has to copy: its pages and its settings run apart from each other in one program. */
  var copiesOfBuild: Copy[] | undefined;
}

/** Has a build copy files once its pages are made: thousands of them take a tenth of the time that a route takes. */
export function copyWithPages(copies: readonly Copy[]): void {
  (globalThis.copiesOfBuild ??= []).push(...copies);
}

/** Copies what routes have handed on. */
export function copies(): AstroIntegration {
  return {
    name: 'copies',
    hooks: {
      async 'astro:build:generated'({ dir }) {
        const all = (globalThis.copiesOfBuild ?? []).map(({ address, file }) => ({ from: file, to: fileURLToPath(new URL(`.${address}`, dir)) }));
        await Promise.all([...new Set(all.map(({ to }) => dirname(to)))].map((folder) => mkdir(folder, { recursive: true })));
        await aFewAtATime(all, ({ from, to }) => copyFile(from, to));
        globalThis.copiesOfBuild = undefined;
      },
    },
  };
}
