import type { Composition } from './composition.ts';
import { shades } from './palettes.ts';
import { disc, ground, HEIGHT, mix, shape, whole, WIDTH } from './shapes.ts';

/** A wall with three arches, and one landscape behind all of them. */
export const arcade: Composition = {
  draw(palette, chance) {
    const wall = mix(palette.near, palette.far, 0.08);
    const turn = chance.between(0, 6);
    const sun = chance.one([340, 800, 1260]) + chance.between(-36, 36);
    const arch = (x: number, half: number, top: number) => `M${whole(x - half)} 830V${whole(top + half)}a${whole(half)} ${whole(half)} 0 0 1 ${whole(half * 2)} 0V830Z`;
    const frames = [320, 800, 1280];
    const land = shades({ ...palette, near: mix(palette.far, palette.near, 0.72) }, 4).map((color, index) =>
      shape(ground((x) => 560 + index * 74 - (46 - index * 6) * Math.sin(x / 240 + turn + index * 1.1), 8), color),
    );
    return [
      `<clipPath id="w"><path d="${frames.map((x) => arch(x, 170, 150)).join('')}"/></clipPath>`,
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${wall}"/>`,
      ...frames.map((x) => shape(arch(x, 214, 106), mix(wall, palette.far, 0.14)) + shape(arch(x, 190, 130), mix(wall, palette.accents[0], 0.62))),
      `<g clip-path="url(#w)"><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#s)"/>`,
      disc(sun, 420, 168, palette.glow, ' opacity=".45"') + disc(sun, 420, 104, palette.light),
      ...land,
      '</g>',
      `<rect x="0" y="830" width="${WIDTH}" height="170" fill="${mix(wall, palette.near, 0.6)}"/>`,
      ...frames.map((x) => shape(`M${x - 170} 830h340L${whole(x + 232 + (x - 800) * 0.2)} 1000H${whole(x - 232 + (x - 800) * 0.2)}Z`, palette.glow, ' opacity=".18"')),
    ].join('');
  },
};
