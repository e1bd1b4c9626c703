import { color } from '../src/styles/colors.ts';
import type { Results } from './table.ts';

/** What others took for a build with nothing kept, in seconds by posts: measured on 22 November 2026 on a machine of two processors. */
const PEERS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'Hugo, PaperMod': { 100: 0.7, 1000: 3.8, 10_000: 132 },
  'Eleventy base blog': { 100: 1.4, 1000: 4.3, 10_000: 76 },
  AstroPaper: { 100: 16.5, 1000: 76, 10_000: 694 },
};

const [WIDTH, HEIGHT, MARGIN] = [760, 440, 60];
const [FEWEST, MOST, SHORTEST, LONGEST] = [100, 10_000, 0.5, 1000];

/** The cost against the posts, both in steps of ten, as SVG. */
export function plot({ machine, sizes }: Results): string {
  const ours = { 'this site, nothing kept': 'cold', 'this site, one post changed': 'changed', 'bare Astro': 'bareCold' } as const;
  const lines = [
    ...Object.entries(PEERS).map(([name, seconds]) => ({ name, points: Object.entries(seconds).map(([posts, time]) => [Number(posts), time] as const), dashed: true })),
    ...Object.entries(ours).map(([name, key]) => ({ name, points: sizes.map((size) => [size.posts, size[key].seconds] as const), dashed: false })),
  ];
  const ticks = [
    ...[100, 1000, 10_000].map((posts) => `<text x="${x(posts)}" y="${HEIGHT - MARGIN + 20}" text-anchor="middle">${posts.toLocaleString('en')} posts</text>`),
    ...[1, 10, 100, 1000].map((time) => `<text x="${MARGIN - 8}" y="${y(time) + 4}" text-anchor="end">${time} s</text><path d="M${MARGIN} ${y(time)}H${WIDTH - 190}" stroke="${color('line').light}"/>`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12" fill="${color('ink').light}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${color('paper').light}"/>
<title>What a build takes against the number of posts. Dashed: measured earlier, on another machine.</title>
${ticks.join('\n')}
${lines.map(line).join('\n')}
<text x="${MARGIN}" y="24">Seconds for a build. ${machine}. Dashed: measured on 22 November 2026.</text>
</svg>
`;
}

function line({ name, points, dashed }: { name: string; points: readonly (readonly [number, number])[]; dashed: boolean }): string {
  const path = points.map(([posts, time], index) => `${index === 0 ? 'M' : 'L'}${x(posts)} ${y(time)}`).join('');
  const [posts = MOST, time = 1] = points.at(-1) ?? [];
  const stroke = dashed ? color('ink-soft').light : color('accent').light;
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="2"${dashed ? ' stroke-dasharray="4 4"' : ''}/><text x="${x(posts) + 8}" y="${y(time) + 4}">${name}</text>`;
}

function x(posts: number): number {
  return Math.round(MARGIN + ((WIDTH - 190 - MARGIN) * Math.log(posts / FEWEST)) / Math.log(MOST / FEWEST));
}

function y(seconds: number): number {
  return Math.round(HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * Math.log(Math.max(seconds, SHORTEST) / SHORTEST)) / Math.log(LONGEST / SHORTEST));
}
