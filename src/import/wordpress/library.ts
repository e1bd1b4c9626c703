import { child, all, textOf, type XmlElement, xmlItems } from '../xml/items.ts';
import type { Attachment } from './shortcodes.ts';

/** What posts of an export refer to by a number or a login: it may stand behind them in the file. */
export interface Library {
  attachments: Map<string, Attachment>;
  /** The texts of reusable blocks. */
  reusable: Map<string, string>;
  /** The names that readers see, by login. */
  authors: Map<string, string>;
  site: string | undefined;
  language: string | undefined;
  /** How many things there are of each kind. */
  kinds: Map<string, number>;
}

/** Reads what posts refer to. */
export async function libraryOf(bytes: AsyncIterable<Uint8Array>): Promise<Library> {
  const library: Library = { attachments: new Map(), reusable: new Map(), authors: new Map(), site: undefined, language: undefined, kinds: new Map() };
  const names = ['item', 'wp:author', 'wp:base_blog_url', 'language'];
  for await (const part of xmlItems(bytes, names, () => undefined)) {
    if (part.name === 'item') item(part, library);
    else if (part.name === 'wp:author') library.authors.set(textOf(child(part, 'wp:author_login')), textOf(child(part, 'wp:author_display_name')).trim());
    else if (part.name === 'language') library.language ??= textOf(part).trim();
    else library.site ??= textOf(part).trim();
  }
  return library;
}

/** The value of a field that a plugin or WordPress itself keeps beside a post. */
export function metaOf(post: XmlElement, key: string): string {
  const found = all(post, 'wp:postmeta').find((meta) => textOf(child(meta, 'wp:meta_key')) === key);
  return found ? textOf(child(found, 'wp:meta_value')).trim() : '';
}

function item(post: XmlElement, { attachments, reusable, kinds }: Library): void {
  const kind = textOf(child(post, 'wp:post_type'));
  const id = textOf(child(post, 'wp:post_id'));
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kind === 'wp_block') reusable.set(id, textOf(child(post, 'content:encoded')));
  const address = textOf(child(post, 'wp:attachment_url')).trim();
  if (kind !== 'attachment' || address === '') return;
  attachments.set(id, { address, alt: metaOf(post, '_wp_attachment_image_alt'), caption: textOf(child(post, 'excerpt:encoded')).trim() });
}
