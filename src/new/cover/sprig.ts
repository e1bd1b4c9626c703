import type { Composition } from './composition.ts';
import { disc, ground, mix, shape, whole } from './shapes.ts';

/** A young plant with paired leaves before a large disc. */
export const sprig: Composition = {
  draw(palette, chance) {
    const side = chance.one([-1, 1]);
    const bend = chance.between(30, 60);
    const leaf = (x: number, y: number, long: number, turn: number, [lit, dark]: readonly [string, string]) =>
      `<g transform="translate(${whole(x)} ${whole(y)}) rotate(${whole(turn)})">` +
      shape(`M0 0Q${whole(long * 0.5)} ${whole(-long * 0.46)} ${whole(long)} 0Z`, lit) +
      shape(`M0 0Q${whole(long * 0.5)} ${whole(long * 0.46)} ${whole(long)} 0Z`, dark) +
      '</g>';
    const green = (share: number) => mix(palette.far, palette.near, share);
    const stem = (share: number) => ({ x: 800 + side * bend * Math.sin(share * Math.PI * 1.1), y: 860 - share * 600 });
    const leaves = Array.from({ length: 3 }, (_, index) => {
      const share = 0.22 + index * 0.24;
      const { x, y } = stem(share);
      const long = 330 - index * 52;
      const colors = [
        [green(0.42), green(0.62)],
        [green(0.58), green(0.8)],
      ] as const;
      const rise = 22 + index * 9;
      return leaf(x, y, long, -rise, colors[index % 2]!) + leaf(x, y - 34, long * 0.94, 180 + rise, index === 1 ? [palette.accents[0], mix(palette.accents[0], palette.near, 0.3)] : colors[(index + 1) % 2]!);
    });
    const top = stem(1);
    const middle = stem(0.5);
    return [
      disc(800, 470, 400, palette.paper, ' opacity=".55"'),
      disc(800 + side * 170, 360, 168, palette.light),
      shape(ground((x) => 850 + 24 * Math.sin(x / 300 + side)), green(0.3)),
      shape(`M800 870Q${whole(middle.x + side * bend)} ${whole(middle.y)} ${whole(top.x)} ${whole(top.y)}`, 'none', ` stroke="${green(0.86)}" stroke-width="14" stroke-linecap="round"`),
      ...leaves,
      leaf(top.x, top.y + 8, 190, -90, [palette.accents[1], mix(palette.accents[1], palette.accents[0], 0.4)]),
      shape(ground((x) => 905 - 26 * Math.sin(x / 280 + side * 2)), green(0.8)),
    ].join('');
  },
};
