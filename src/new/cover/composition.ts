import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';

/** A picture that can be drawn in any colors, and what it shows. */
export interface Composition {
  draw(palette: Palette, chance: Chance): string;
  /** What the picture shows, in each language, with the words for its colors. */
  alt: { en(words: Palette['words']['en']): string; es(words: Palette['words']['es']): string };
}
