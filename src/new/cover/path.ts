import type { Composition } from './composition.ts';
import { glowing, ground, mix, shape, whole } from './shapes.ts';

/** A light path that winds through hills towards the horizon. */
export const path: Composition = {
  draw(palette, chance) {
    const side = chance.one([-1, 1]);
    const at = (x: number) => whole(800 + side * (x - 800));
    const turn = chance.between(0, 6);
    const hill = (base: number, tall: number, long: number, shift: number) => (x: number) => base - tall * Math.sin(x / long + turn + shift);
    const tree = (x: number, y: number, size: number, color: string) =>
      `<path d="M${at(x)} ${whole(y)}v-${whole(size * 1.5)}" stroke="${palette.near}" stroke-width="${whole(size / 8)}"/>` +
      `<ellipse cx="${at(x)}" cy="${whole(y - size * 1.9)}" rx="${whole(size * 0.7)}" ry="${whole(size)}" fill="${color}"/>`;
    const green = (share: number) => mix(palette.far, palette.near, share);
    return [
      glowing(800 + side * 250, 340, 128, palette.light, palette.glow),
      shape(ground(hill(500, 50, 250, 0)), green(0.02)),
      shape(ground(hill(570, 40, 310, 2)), green(0.18)),
      shape(`M${at(-20)} 640C${at(360)} 560 ${at(720)} 560 ${at(1040)} 590S${at(1460)} 620 ${at(1620)} 580V1000H${at(-20)}Z`, green(0.36)),
      shape(`M${at(1030)} 588C${at(1130)} 620 ${at(1150)} 640 ${at(1010)} 668C${at(760)} 716 ${at(560)} 750 ${at(640)} 820C${at(700)} 870 ${at(640)} 940 ${at(480)} 1000H${at(960)}C${at(1020)} 920 ${at(960)} 860 ${at(880)} 816C${at(800)} 770 ${at(960)} 736 ${at(1100)} 692C${at(1230)} 650 ${at(1170)} 612 ${at(1064)} 590Z`, palette.paper),
      shape(`M${at(-20)} 700C${at(220)} 680 ${at(480)} 720 ${at(640)} 820C${at(700)} 870 ${at(640)} 940 ${at(480)} 1000H${at(-20)}Z`, green(0.56)),
      shape(`M${at(1620)} 660C${at(1400)} 680 ${at(1060)} 730 ${at(880)} 816C${at(960)} 860 ${at(1020)} 920 ${at(960)} 1000H${at(1620)}Z`, green(0.74)),
      tree(230, 716, 92, palette.accents[0]),
      tree(366, 728, 62, green(0.9)),
      tree(1310, 752, 110, green(0.96)),
      tree(1474, 730, 78, palette.accents[1]),
    ].join('');
  },
};
