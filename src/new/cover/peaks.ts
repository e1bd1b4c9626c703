import type { Composition } from './composition.ts';
import { band, glowing, mix, shape, whole } from './shapes.ts';

const SHORE = 680;

/** Three mountains with a light and a dark side, over a lake that mirrors them. */
export const peaks: Composition = {
  draw(palette, chance) {
    const side = chance.one([-1, 1]);
    const at = (x: number) => 800 + side * (x - 800);
    /** One mountain: `share` is how near it is. Its lit side looks to the sun. */
    const peak = (x: number, top: number, half: number, share: number) => {
      const high = SHORE - top;
      const to = (across: number, down: number) => `${whole(at(x) + side * half * across)} ${whole(top + high * down)}`;
      const [dark, lit] = [mix(palette.far, palette.near, share), mix(palette.far, palette.near, Math.max(0, share - 0.2))];
      return (
        shape(`M${to(0, 0)}L${to(1, 1)}H${whole(at(x) - side * half)}Z`, dark) +
        shape(`M${to(0, 0)}L${to(0.06, 0.3)}L${to(-0.05, 0.5)}L${to(0.12, 0.74)}L${to(0.04, 1)}H${whole(at(x) + side * half)}Z`, lit) +
        shape(`M${to(0, 0)}L${to(0.26, 0.26)}L${to(0.15, 0.23)}L${to(0.09, 0.34)}L${to(0, 0.24)}L${to(-0.1, 0.36)}L${to(-0.16, 0.24)}L${to(-0.28, 0.28)}Z`, palette.paper) +
        shape(`M${to(0, 0)}L${to(0.05, 0.29)}L${to(0, 0.24)}L${to(-0.1, 0.36)}L${to(-0.16, 0.24)}L${to(-0.28, 0.28)}Z`, mix(palette.paper, dark, 0.28))
      );
    };
    const glints = [0, 1, 2, 3, 4].map((index) => `<rect x="${whole(chance.between(80, 1000))}" y="${728 + index * 42}" width="${whole(chance.between(200, 520))}" height="8" rx="4"/>`);
    const mountains = peak(1250, 390, 470, 0.34) + peak(270, 330, 480, 0.46) + peak(760, 170, 560, 0.66);
    return [
      glowing(at(1160), 270, 100, palette.light, palette.glow),
      `<g id="m">${mountains}</g>`,
      band(SHORE, 330, mix(palette.far, palette.near, 0.3)),
      `<use href="#m" transform="matrix(1 0 0 -.6 0 ${whole(SHORE * 1.6)})" opacity=".4"/>`,
      `<g fill="${palette.paper}" opacity=".4">${glints.join('')}</g>`,
      shape(`M-20 940C300 880 560 950 860 960S1400 910 1620 930V1000H-20Z`, palette.near),
    ].join('');
  },
};
