import type { Composition } from './composition.ts';
import { band, disc, ground, mix, shape, whole, WIDTH } from './shapes.ts';

/** A quiet sea between the sky and the sand, with one small sail. */
export const shore: Composition = {
  draw(palette, chance) {
    const horizon = 450;
    const x = chance.between(0.3, 0.7) * WIDTH;
    const side = x > WIDTH / 2 ? -1 : 1;
    const sail = x + side * chance.between(380, 480);
    const sea = mix(palette.far, palette.near, 0.16);
    const sand = mix(palette.far, '#f0dcb6', 0.82);
    const turn = chance.between(0, 6);
    const steps = [0, 1, 2, 3, 4].map((index) => {
      const height = (at: number) => 620 + index * 78 + (26 + index * 8) * Math.sin(at / 330 + turn + index * 0.8) + side * (at - 800) * 0.045;
      const color = index < 3 ? mix(mix(palette.far, palette.near, 0.32 + index * 0.14), sand, index * 0.18) : mix(sand, palette.near, index === 3 ? 0.14 : 0);
      return shape(ground((at) => height(at) - 10, 7), palette.paper, ' opacity=".6"') + shape(ground(height, 7), color);
    });
    const glints = [0, 1, 2, 3].map((index) => {
      const wide = 120 - index * 22 + (index % 2) * 30;
      return `<rect x="${whole(x - wide)}" y="${476 + index * 26}" width="${whole(wide * 2)}" height="8" rx="4"/>`;
    });
    return [
      disc(x, horizon - 70, 190, palette.glow, ' opacity=".4"'),
      disc(x, horizon - 70, 116, palette.light),
      band(horizon, 400, sea),
      `<g fill="${palette.light}" opacity=".75">${glints.join('')}</g>`,
      shape(`M${whole(sail)} 330V492H${whole(sail - side * 96)}Z`, palette.paper),
      shape(`M${whole(sail + side * 12)} 362V492H${whole(sail + side * 76)}Z`, palette.accents[0]),
      shape(`M${whole(sail - 104)} 502H${whole(sail + 104)}Q${whole(sail + 80)} 540 ${whole(sail + 40)} 540H${whole(sail - 40)}Q${whole(sail - 80)} 540 ${whole(sail - 104)} 502Z`, palette.near),
      ...steps,
    ].join('');
  },
};
