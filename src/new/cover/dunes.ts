import type { Composition } from './composition.ts';
import { shades } from './palettes.ts';
import { glowing, ground, shape, WIDTH } from './shapes.ts';

/** Long waves, one before the other, that calm down towards the front. */
export const dunes: Composition = {
  draw(palette, chance) {
    const colors = shades(palette, 8);
    const length = chance.between(950, 1350);
    const start = chance.between(0, 1);
    const drift = chance.one([-1, 1]) * chance.between(0.05, 0.09);
    const tall = chance.between(95, 125);
    const layers = colors.map((color, index) => {
      const height = (x: number) => {
        const turn = 2 * Math.PI * (x / length + start + index * drift);
        return 500 + index * 62 - tall * (1 - index * 0.085) * Math.sin(turn) - 22 * Math.sin(turn * 1.9 + index * 0.5);
      };
      return { color, height };
    });
    const far = layers[0]!.height;
    // The sun stands over the deepest valley, where nothing hides it.
    const spots = Array.from({ length: 13 }, (_, index) => WIDTH * (0.2 + index * 0.05));
    const x = spots.reduce((best, spot) => (far(spot) > far(best) ? spot : best));
    return glowing(x, Math.min(far(x) - 130, 400), 118, palette.light, palette.glow) + layers.map(({ color, height }) => shape(ground(height), color)).join('');
  },
};
