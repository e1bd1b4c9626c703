import type { PaletteName } from '../../languages/en/covers.ts';
import { mix } from './shapes.ts';

/** Colors that go together, in the manner of the site's own. */
export interface Palette {
  /** What each language knows it by, to say its colors. */
  name: PaletteName;
  /** The sky from its top down to the horizon. */
  sky: readonly [string, string];
  /** Land and water, from the far and light to the near and dark. */
  far: string;
  near: string;
  /** The sun or the moon, and the air around it. */
  light: string;
  glow: string;
  /** What is small and stands out. */
  accents: readonly [string, string];
  /** The lightest color: foam, edges, paper. */
  paper: string;
}

export const PALETTES: readonly Palette[] = [
  {
    name: 'blue-green',
    sky: ['#c9e0dc', '#f6f1e2'],
    far: '#a9d2cf',
    near: '#07323c',
    light: '#f0a273',
    glow: '#f6c79d',
    accents: ['#a8431f', '#f2c48d'],
    paper: '#fbf4e6',
  },
  {
    name: 'terracotta',
    sky: ['#f0b184', '#fbe9d2'],
    far: '#efa97f',
    near: '#541a0e',
    light: '#fff3dd',
    glow: '#fff3dd',
    accents: ['#0d5660', '#7fb8b4'],
    paper: '#fdf0dd',
  },
  {
    name: 'plum',
    sky: ['#8f7096', '#ecd0cb'],
    far: '#a987aa',
    near: '#291c38',
    light: '#fde6b6',
    glow: '#f7dcc0',
    accents: ['#d9785a', '#e8b765'],
    paper: '#fbeedd',
  },
  {
    name: 'sage-green',
    sky: ['#bccdb4', '#edf0de'],
    far: '#aac2a2',
    near: '#22412f',
    light: '#f2c46d',
    glow: '#f7e3b0',
    accents: ['#b5522c', '#e9c48c'],
    paper: '#f6f5e6',
  },
  {
    name: 'deep-teal',
    sky: ['#0c2b36', '#3f7480'],
    far: '#3d7480',
    near: '#051a21',
    light: '#fbe6c4',
    glow: '#8fc0c2',
    accents: ['#f2a27f', '#7fcdd0'],
    paper: '#e4efe8',
  },
  {
    name: 'violet',
    sky: ['#39457a', '#eebfa2'],
    far: '#8d7fae',
    near: '#18214a',
    light: '#fdf0cf',
    glow: '#f9dcb8',
    accents: ['#e58a5f', '#f3c48f'],
    paper: '#f8ecdc',
  },
  {
    name: 'blue-gray',
    sky: ['#9fb6c3', '#f0e4d4'],
    far: '#93abb5',
    near: '#22404d',
    light: '#fff6e6',
    glow: '#fff6e6',
    accents: ['#b0603f', '#dcc39c'],
    paper: '#f8f1e5',
  },
  {
    name: 'rose',
    sky: ['#f3d0c4', '#fcf1e6'],
    far: '#e4aca4',
    near: '#4b1d3a',
    light: '#e4714f',
    glow: '#f4b79b',
    accents: ['#0d5660', '#e9b765'],
    paper: '#fdf3ea',
  },
];

/** So many shades from the far and light to the near and dark. */
export function shades({ far, near }: Palette, count: number): string[] {
  return Array.from({ length: count }, (_, index) => mix(far, near, count === 1 ? 0 : index / (count - 1)));
}
