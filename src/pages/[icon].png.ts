import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { color } from '../styles/colors.ts';
import { markFile } from '../styles/mark.ts';

/** Each picture of the mark that browsers ask for, with its size in pixels; phones want no transparency. */
const ICONS = [
  { icon: 'favicon', size: 48, margin: 0, background: '#00000000' },
  { icon: 'apple-touch-icon', size: 180, margin: 22, background: color('paper').light },
];

export const getStaticPaths = (() =>
  ICONS.map(({ icon, ...props }) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<(typeof ICONS)[number], 'icon'>> = async ({ props: { size, margin, background } }) => {
  const inner = size - 2 * margin;
  const picture = await sharp(Buffer.from(markFile()), { density: 300 })
    .resize(inner, inner)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .flatten(margin > 0 ? { background } : false)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
