import { leftOut } from '../html/marked-taken.ts';

/** A picture of the media library, by its number. */
export interface Attachment {
  address: string;
  alt: string;
  caption: string;
}

/** Shortcodes of WordPress itself and of what is often installed, which need no attributes to be known as such. */
const KNOWN = /^(?:caption|wp_caption|gallery|embed|audio|video|playlist|contact-form(?:-7)?|gravityform|ninja_form|wpforms|youtube|vimeo|button|accordion|toggle|tabs?|row|columns?|spacer|divider|mc4wp_form|toc|ez-toc|instagram-feed|(?:et_pb|vc|su|fusion|av|ux|fl|elementor|tve|siteorigin)[_-][\w-]+)$/i;

/** One shortcode: its name, what stands behind it, and whether it opens, closes or stands alone. */
const SHORTCODE = /\[\[(?<escaped>\/?[\w-]+[^\]]*)\]\]|\[(?<end>\/?)(?<name>[a-z][\w-]*)(?<rest>(?:\s+[^\]]*)?)\]/gi;

/** A caption with all that it holds. */
const CAPTION = /(?<!\[)\[(?:wp_)?caption\b(?<attributes>[^\]]*)\](?<inside>[^]*?)\[\/(?:wp_)?caption\]/gi;
const EMBED = /(?<!\[)\[(?<name>embed|youtube|vimeo|audio|video|playlist)\b(?<attributes>[^\]]*)\](?:(?<inside>[^[\]]*)\[\/\k<name>\])?/gi;
const GALLERY = /(?<!\[)\[gallery\b(?<attributes>[^\]]*)\]/gi;

/**
 * Turns the shortcodes of a text into HTML: captions and galleries into figures. Films and the like, and all that nobody knows here,
 * are marked as left out; what stands between an unknown pair stays.
 */
export function withoutShortcodes(text: string, attachments: ReadonlyMap<string, Attachment>): string {
  if (!text.includes('[')) return text;
  return text
    .replace(CAPTION, (...found) => captioned(found.at(-1)))
    .replace(GALLERY, (...found) => gallery(found.at(-1).attributes, attachments))
    .replace(EMBED, (whole, ...found) => {
      const { attributes, inside = '', name } = found.at(-1) as Record<string, string>;
      return leftOut(/audio|video|playlist/.test(name ?? '') ? 'media' : 'embed', inside.trim() || addressIn(attributes ?? '') || whole);
    })
    .replace(SHORTCODE, (whole, ...found) => {
      const { escaped, end, name = '', rest = '' } = found.at(-1) as Record<string, string | undefined>;
      if (escaped !== undefined) return `[${escaped}]`;
      const isPair = text.includes(`[/${name}]`);
      if (!KNOWN.test(name) && !/\w=/.test(rest) && !isPair) return whole;
      return end ? '' : leftOut('shortcode', `[${name}]`);
    });
}

function captioned({ attributes = '', inside = '' }: Record<string, string | undefined>): string {
  const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inside) ?? [];
  const caption = words.trim() || valueIn(attributes, 'caption');
  return picture === '' ? inside : `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}

function gallery(attributes: string, attachments: ReadonlyMap<string, Attachment>): string {
  const ids = (valueIn(attributes, 'ids') || valueIn(attributes, 'include')).split(/[\s,]+/).filter((id) => id !== '');
  const pictures = ids.flatMap((id) => attachments.get(id) ?? []);
  if (pictures.length === 0) return leftOut('shortcode', `[gallery${attributes}]`);
  return pictures.map(({ address, alt, caption }) => `<figure><img src="${quoted(address)}" alt="${quoted(alt)}"><figcaption>${caption}</figcaption></figure>`).join('\n');
}

function addressIn(attributes: string): string {
  return /https?:\/\/[^\s"'\]]+/.exec(attributes)?.[0] ?? '';
}

function valueIn(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`\\b${name}\\s*=\\s*(?:["“”]([^"“”]*)["“”]|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? '';
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
