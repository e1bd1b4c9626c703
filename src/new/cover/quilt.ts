import type { Composition } from './composition.ts';
import { HEIGHT, mix, WIDTH } from './shapes.ts';

const SIDE = 270;
const COLUMNS = 5;
const ROWS = 3;

/** What lies on a patch, drawn in a square of 240: each touches edges, so that neighbors grow together. */
const PATCHES = {
  quarter: 'M0 0H240A240 240 0 0 1 0 240Z',
  bands: 'M0 0H240A240 240 0 0 1 0 240V160A160 160 0 0 0 160 0H80A80 80 0 0 1 0 80Z',
  leaf: 'M0 0H100A140 140 0 0 1 240 140V240H140A140 140 0 0 1 0 100Z',
  disc: 'M120 36a84 84 0 0 1 0 168a84 84 0 0 1 0-168Z',
  half: 'M0 240V120a120 120 0 0 1 240 0V240Z',
};

/** The patches in the order of rows. Two of a kind are never beside each other. */
const PATTERN = ['leaf', 'quarter', 'disc', 'bands', 'leaf', 'half', 'bands', 'leaf', 'quarter', 'half', 'quarter', 'disc', 'half', 'leaf', 'bands'] as const;

/** A quilt of patches on paper. */
export const quilt: Composition = {
  draw(palette, chance) {
    const { accents, light, paper, far, near, sky } = palette;
    const [deep, middle, soft] = [mix(far, near, 0.82), mix(far, near, 0.45), mix(far, sky[1], 0.45)];
    const sun = light === paper ? accents[1] : mix(light, palette.glow, 0.3);
    const pairs = [
      [middle, soft],
      [accents[0], sun],
      [soft, deep],
      [deep, accents[1]],
      [sun, middle],
      [soft, accents[0]],
      [middle, accents[1]],
      [accents[1], deep],
    ] as const;
    const start = Math.floor(chance.between(0, pairs.length));
    const patches = PATTERN.map((name, index) => {
      const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
      const [fill, under] = pairs[(start + column * 3 + row * 5) % pairs.length]!;
      const left = (WIDTH - COLUMNS * SIDE) / 2 + column * SIDE;
      const top = (HEIGHT - ROWS * SIDE) / 2 + row * SIDE;
      const turn = chance.one([0, 90, 180, 270]);
      // Each patch runs on under the next one, so that no hairline of paper shows between them.
      const [wide, high] = [column < COLUMNS - 1 ? 244 : 240, row < ROWS - 1 ? 244 : 240];
      return `<g transform="translate(${left} ${top}) scale(${SIDE / 240})"><rect width="${wide}" height="${high}" fill="${under}"/><path d="${PATCHES[name]}" fill="${fill}"${turn === 0 ? '' : ` transform="rotate(${turn} 120 120)"`}/></g>`;
    });
    return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${mix(paper, '#ffffff', 0.2)}"/>${patches.join('')}`;
  },
};
