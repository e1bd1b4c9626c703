import type { Composition } from './composition.ts';
import { band, disc, mix, shape, whole } from './shapes.ts';

/** A few stones that balance on one another at the edge of still water. */
export const stones: Composition = {
  draw(palette, chance) {
    const side = chance.one([-1, 1]);
    const x = 800 - side * 230;
    const colors = [mix(palette.far, palette.near, 0.85), palette.accents[0], mix(palette.far, palette.near, 0.5), palette.accents[1], mix(palette.far, palette.near, 0.7)];
    let y = 790;
    const pile = colors.map((color, index) => {
      const [wide, high] = [270 - index * 46 + chance.between(-14, 14), 138 - index * 15];
      const middle = x + chance.between(-20, 20);
      const to = (across: number, down: number) => `${whole(wide * across)} ${whole(high * down)}`;
      const lean = chance.between(-0.12, 0.12);
      const stone =
        `<g transform="translate(${whole(middle)} ${whole(y - high / 2)})">` +
        shape(`M${to(-1, 0.06)}C${to(-1, -0.36)} ${to(-0.6 + lean, -0.5)} ${to(lean, -0.5)}S${to(1, -0.34)} ${to(1, 0.06)}S${to(0.62, 0.5)} ${to(0, 0.5)}S${to(-1, 0.42)} ${to(-1, 0.06)}Z`, color) +
        shape(`M${to(-0.66, -0.16)}Q${to(-0.3 + lean, -0.34)} ${to(0.34, -0.28)}`, 'none', ` stroke="${palette.paper}" stroke-width="8" stroke-linecap="round" opacity=".3"`) +
        '</g>';
      y -= high - 4;
      return stone;
    });
    const rings = [1, 2, 3].map((index) => `<ellipse cx="${x}" cy="800" rx="${300 + index * 120}" ry="${34 + index * 26}"/>`);
    return [
      disc(800 + side * 270, 470, 330, palette.glow, ' opacity=".35"'),
      disc(800 + side * 270, 470, 230, palette.light),
      band(690, 400, mix(palette.far, palette.near, 0.18)),
      `<g fill="none" stroke="${palette.paper}" stroke-width="7" opacity=".5">${rings.join('')}</g>`,
      `<ellipse cx="${x}" cy="806" rx="330" ry="40" fill="${palette.near}" opacity=".35"/>`,
      ...pile,
    ].join('');
  },
};
