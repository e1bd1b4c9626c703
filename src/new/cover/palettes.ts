import { mix } from './shapes.ts';

/** Colors that go together, in the manner of the site's own, and how they are called. */
export interface Palette {
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
  words: { en: { shades: string; light: string }; es: { shades: string; light: string } };
}

export const PALETTES: readonly Palette[] = [
  {
    sky: ['#c9e0dc', '#f6f1e2'],
    far: '#a9d2cf',
    near: '#07323c',
    light: '#f0a273',
    glow: '#f6c79d',
    accents: ['#a8431f', '#f2c48d'],
    paper: '#fbf4e6',
    words: { en: { shades: 'blue-green', light: 'an orange sun' }, es: { shades: 'verde azulado', light: 'un sol naranja' } },
  },
  {
    sky: ['#f0b184', '#fbe9d2'],
    far: '#efa97f',
    near: '#541a0e',
    light: '#fff3dd',
    glow: '#fff3dd',
    accents: ['#0d5660', '#7fb8b4'],
    paper: '#fdf0dd',
    words: { en: { shades: 'terracotta', light: 'a pale sun' }, es: { shades: 'terracota', light: 'un sol pálido' } },
  },
  {
    sky: ['#8f7096', '#ecd0cb'],
    far: '#a987aa',
    near: '#291c38',
    light: '#fde6b6',
    glow: '#f7dcc0',
    accents: ['#d9785a', '#e8b765'],
    paper: '#fbeedd',
    words: { en: { shades: 'plum', light: 'a pale yellow sun' }, es: { shades: 'ciruela', light: 'un sol amarillo pálido' } },
  },
  {
    sky: ['#bccdb4', '#edf0de'],
    far: '#aac2a2',
    near: '#22412f',
    light: '#f2c46d',
    glow: '#f7e3b0',
    accents: ['#b5522c', '#e9c48c'],
    paper: '#f6f5e6',
    words: { en: { shades: 'sage green', light: 'a golden sun' }, es: { shades: 'verde salvia', light: 'un sol dorado' } },
  },
  {
    sky: ['#0c2b36', '#3f7480'],
    far: '#3d7480',
    near: '#051a21',
    light: '#fbe6c4',
    glow: '#8fc0c2',
    accents: ['#f2a27f', '#7fcdd0'],
    paper: '#e4efe8',
    words: { en: { shades: 'deep teal', light: 'a pale moon' }, es: { shades: 'azul verdoso oscuro', light: 'una luna pálida' } },
  },
  {
    sky: ['#39457a', '#eebfa2'],
    far: '#8d7fae',
    near: '#18214a',
    light: '#fdf0cf',
    glow: '#f9dcb8',
    accents: ['#e58a5f', '#f3c48f'],
    paper: '#f8ecdc',
    words: { en: { shades: 'violet', light: 'a pale sun' }, es: { shades: 'violeta', light: 'un sol pálido' } },
  },
  {
    sky: ['#9fb6c3', '#f0e4d4'],
    far: '#93abb5',
    near: '#22404d',
    light: '#fff6e6',
    glow: '#fff6e6',
    accents: ['#b0603f', '#dcc39c'],
    paper: '#f8f1e5',
    words: { en: { shades: 'blue-gray', light: 'a white sun' }, es: { shades: 'gris azulado', light: 'un sol blanco' } },
  },
  {
    sky: ['#f3d0c4', '#fcf1e6'],
    far: '#e4aca4',
    near: '#4b1d3a',
    light: '#e4714f',
    glow: '#f4b79b',
    accents: ['#0d5660', '#e9b765'],
    paper: '#fdf3ea',
    words: { en: { shades: 'rose', light: 'a coral sun' }, es: { shades: 'rosa', light: 'un sol coral' } },
  },
];

/** So many shades from the far and light to the near and dark. */
export function shades({ far, near }: Palette, count: number): string[] {
  return Array.from({ length: count }, (_, index) => mix(far, near, count === 1 ? 0 : index / (count - 1)));
}
