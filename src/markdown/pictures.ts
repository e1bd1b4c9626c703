import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import sharp from 'sharp';
import { groundOf } from '../model/picture-ground.ts';
import { sizesOnPage } from '../model/picture-size.ts';

/** How wide a picture in the text is shown: the whole screen on a phone, the measure of the text elsewhere. */
export const SIZES = '(min-width: 46rem) 42rem, calc(100vw - 2.5rem)';

/**
 * Offers photographs in the text as AVIF, with WebP for older browsers, in the widths that a screen needs.
 *
 * Astro fills in an element that carries this marker; it writes one only for `img`, without the widths, so the markers
 * stand here. In MDX the same is done by the component for pictures.
 */
export const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['img'],
    async visit(node, context) {
      const { src, alt, title } = node.properties;
      if (context.sourceFormat === 'mdx' || typeof src !== 'string' || !context.fileURL || /^[a-z]+:|^\//i.test(src)) return;
      const file = join(dirname(fileURLToPath(context.fileURL)), decodeURI(src));
      const ground = await groundOf(file);
      const seen = ground && { 'data-ground': ground };
      if (src.endsWith('.svg')) return { ...node, properties: { ...node.properties, layout: 'none', ...seen } };
      const { autoOrient } = await sharp(file).metadata();
      const facts = { src: decodeURI(src), sizes: SIZES, ...sizesOnPage(autoOrient) };
      const marked = (index: number, more: object) => ({ __ASTRO_IMAGE_: JSON.stringify({ ...facts, ...more, index }) });
      const element = (tagName: string, properties: object, children: object[] = []) => ({ type: 'element', tagName, properties, children });
      return element('picture', {}, [
        element('source', { type: 'image/avif', ...marked(0, { alt: '', format: 'avif' }) }),
        element('img', marked(1, { alt, title, ...seen })),
      ]) as typeof node;
    },
  },
});

/** Takes from each `source` what Astro writes for an `img` alone. */
export function finishPictures(html: string): string {
  return html.replace(/<source [^>]*>/g, (tag) => tag.replace(/ (?:src|alt|width|height|loading|decoding|fetchpriority)="[^"]*"/g, ''));
}
