import type { Composition } from './composition.ts';
import { disc, HEIGHT, mix, whole, WIDTH } from './shapes.ts';

/** Round leaves on a pond, seen from above, with rings where a drop fell. */
export const pond: Composition = {
  draw(palette, chance) {
    const side = chance.one([-1, 1]);
    const at = (x: number) => whole(800 + side * (x - 800));
    const green = (share: number) => mix(palette.far, palette.near, share);
    const rings = [640, 520, 408, 304, 212].map((radius, index) => `<circle cx="${at(1000)}" cy="440" r="${radius}" fill="${mix(green(0.4), palette.sky[1], index * 0.12)}"/>`);
    const pad = (x: number, y: number, radius: number, color: string) =>
      `<g transform="translate(${at(x)} ${y}) rotate(${whole(chance.between(0, 360))})"><path d="M14 0L${whole(radius * 0.98)} ${whole(-radius * 0.15)}A${radius} ${radius} 0 1 0 ${whole(radius * 0.98)} ${whole(radius * 0.15)}Z" fill="${color}"/><path d="M0 0L${whole(-radius * 0.8)} 0M0 0L${whole(-radius * 0.45)} ${whole(radius * 0.66)}M0 0L${whole(-radius * 0.45)} ${whole(-radius * 0.66)}M0 0L${whole(radius * 0.3)} ${whole(radius * 0.74)}M0 0L${whole(radius * 0.3)} ${whole(-radius * 0.74)}" stroke="${mix(color, palette.paper, 0.22)}" stroke-width="7" stroke-linecap="round"/></g>`;
    const petals = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => `<ellipse cy="-54" rx="25" ry="56" transform="rotate(${turn})"/>`).join('');
    return [
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${green(0.48)}"/>`,
      ...rings,
      disc(800 + side * 200, 440, 124, palette.light),
      pad(120, 560, 170, green(0.92)),
      pad(330, 250, 210, green(0.72)),
      pad(500, 790, 240, green(0.82)),
      pad(1500, 880, 250, green(0.9)),
      pad(1370, 90, 130, green(0.7)),
      `<defs><g id="p">${petals}</g></defs>`,
      `<g transform="translate(${at(520)} 770)"><use href="#p" fill="${palette.paper}"/><use href="#p" transform="scale(.62) rotate(22)" fill="${palette.accents[0]}"/><circle r="26" fill="${palette.accents[1]}"/></g>`,
      `<g transform="translate(${at(350)} 262) scale(.7)"><use href="#p" fill="${palette.accents[0]}"/><use href="#p" transform="scale(.62) rotate(22)" fill="${palette.accents[1]}"/><circle r="26" fill="${palette.paper}"/></g>`,
    ].join('');
  },
};
