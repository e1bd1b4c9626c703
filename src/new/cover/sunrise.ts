import type { Composition } from './composition.ts';
import { shades } from './palettes.ts';
import { disc, mix, shape, whole, WIDTH } from './shapes.ts';

/** Wide rings of light around a low sun, over water in rows of waves. */
export const sunrise: Composition = {
  draw(palette, chance) {
    const x = chance.one([0.34, 0.5, 0.66]) * WIDTH;
    const rings = [760, 610, 470, 340].map((radius, index) => disc(x, 600, radius, mix(palette.glow, palette.light, index / 6), ` opacity="${['.16', '.2', '.28', '.4'][index]}"`));
    const start = chance.between(0, 200);
    const waves = shades(palette, 6).map((color, index) => {
      const half = 88 + index * 22;
      const shift = start + (index % 2) * half;
      const count = Math.ceil((WIDTH + shift + 60) / (half * 2)) + 1;
      return shape(`M${whole(-shift - 60)} ${whole(612 + index * 64)}q${whole(half)} ${whole(52 + index * 7)} ${whole(half * 2)} 0${`q${whole(half)} ${whole(52 + index * 7)} ${whole(half * 2)} 0`.repeat(count)}V1000H${whole(-shift - 60)}Z`, color);
    });
    return [...rings, disc(x, 600, 220, palette.light), ...waves].join('');
  },
};
