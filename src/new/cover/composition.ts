import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';

/** A picture that can be drawn in any colors. What it shows, each language says by the picture's name. */
export interface Composition {
  draw(palette: Palette, chance: Chance): string;
}
