import type { Measured } from './measure.ts';

/** Everything that is measured of one number of posts, in the order of the table. */
const NAMES = {
  bareCold: 'bare Astro',
  bareWarm: 'bare Astro again',
  cold: 'this site, nothing kept',
  warm: 'this site, nothing changed',
  changed: 'this site, one post changed',
  checkCold: 'the check',
  checkWarm: 'the check, one post changed',
} as const;

export type Build = keyof typeof NAMES;
export const BUILDS = Object.keys(NAMES) as Build[];

/** What was measured with one number of posts. */
export interface Size extends Record<Build, Measured> {
  posts: number;
  /** Of the site, and how many of its files are pages. */
  bytes: number;
  pages: number;
}

/** What was measured in one run. */
export interface Results {
  machine: string;
  sizes: Size[];
}

/** The results as text for a terminal, and for a README. */
export function table({ machine, sizes }: Results): string {
  return [machine, ...sizes.map(ofSize), growth(sizes)].filter(Boolean).join('\n\n');
}

function ofSize(size: Size): string {
  const rows = BUILDS.map((build) => {
    const { seconds, processor, memory, phases } = size[build];
    return [NAMES[build], seconds.toFixed(1), processor.toFixed(1), memory.toFixed(0), shares(phases, seconds)];
  });
  const ratios = [
    ['cold to bare', size.cold.seconds / size.bareCold.seconds],
    ['warm to bare', size.warm.seconds / size.bareWarm.seconds],
    ['one change to bare', size.changed.seconds / size.bareWarm.seconds],
    ['memory to bare', size.cold.memory / size.bareCold.memory],
  ] as const;
  return [
    `${size.posts.toLocaleString('en')} posts: ${size.pages.toLocaleString('en')} pages, ${(size.bytes / 1e6).toFixed(1)} MB`,
    aligned([['', 'seconds', 'processor', 'MiB', 'where the time goes'], ...rows]),
    ratios.map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`).join(' · '),
  ].join('\n');
}

function shares(phases: Measured['phases'], seconds: number): string {
  return Object.entries(phases).length < 2 ? '' : Object.entries(phases).map(([name, time]) => `${name} ${Math.round((100 * time) / seconds)} %`).join(', ');
}

/** How the cost grows from the last size but one to the last: 1 is as fast as the posts, and 2 as their square. */
function growth(sizes: readonly Size[]): string {
  const [from, to] = sizes.slice(-2);
  if (!from || !to) return '';
  const exponent = (build: Build): string => (Math.log(to[build].seconds / from[build].seconds) / Math.log(to.posts / from.posts)).toFixed(2);
  return `Growth from ${from.posts} to ${to.posts} posts, as an exponent: ${BUILDS.map((build) => `${NAMES[build]} ${exponent(build)}`).join(' · ')}`;
}

function aligned(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
