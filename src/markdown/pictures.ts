import { defineHastPlugin } from 'satteri';

/** How wide a picture in the text is shown: the whole screen on a phone, the measure of the text elsewhere. */
export const SIZES = '(min-width: 46rem) 42rem, calc(100vw - 2.5rem)';

/**
 * Offers photographs in the text as AVIF, with WebP for older browsers, in the widths that a screen needs.
 *
 * Astro fills in an element that carries this marker; it writes one only for `img`, so the one for
 * the `source` stands here. In MDX the same is done by the component for pictures.
 */
export const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['img'],
    visit(node, context) {
      const { src } = node.properties;
      if (context.sourceFormat === 'mdx' || typeof src !== 'string') return;
      if (src.endsWith('.svg')) return context.setProperty(node, 'layout', 'none');
      const marker = { src: decodeURI(src), alt: '', format: 'avif', sizes: SIZES, index: 0 };
      return {
        type: 'element',
        tagName: 'picture',
        properties: {},
        children: [
          { type: 'element', tagName: 'source', properties: { type: 'image/avif', __ASTRO_IMAGE_: JSON.stringify(marker) }, children: [] },
          { ...node, properties: { ...node.properties, sizes: SIZES } },
        ],
      };
    },
  },
});

/** Takes from each `source` what Astro writes for an `img` alone. */
export function finishPictures(html: string): string {
  return html.replace(/<source [^>]*>/g, (tag) => tag.replace(/ (?:src|alt|width|height|loading|decoding|fetchpriority)="[^"]*"/g, ''));
}
