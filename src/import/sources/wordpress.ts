import { Refused } from '../refused.ts';
import type { FoundArticle, Source, Tools, What } from '../source.ts';
import { hasBlocks, withBlocks } from '../wordpress/blocks.ts';
import { withParagraphs } from '../wordpress/autop.ts';
import { type Library, libraryOf, metaOf } from '../wordpress/library.ts';
import { withoutShortcodes } from '../wordpress/shortcodes.ts';
import { all, child, textOf, type XmlElement, xmlItems } from '../xml/items.ts';

/** What is no article, and needs no word: WordPress keeps it for itself, or it comes along with the articles. */
const OF_ITS_OWN = /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-.*|elementor_library|)$/;

/** An export of WordPress (WXR): Tools ▸ Export ▸ All content. */
export const wordpress: Source = {
  id: 'wordpress',
  tells: 'an export of WordPress: Tools ▸ Export ▸ All content',
  recognizes: ({ kind, start }) => kind !== 'folder' && /xmlns:wp=|<wp:wxr_version>/.test(start),
  async *articles(what: What, { tell, progress }: Tools) {
    const library = await libraryOf(what.bytes());
    const broken = (line: number, reason: string) =>
      tell({ from: what.typed, message: `The export is broken at line ${line} (${reason}). What stands before came along; export it again for the rest.` });
    const left = new Map<string, number>();
    let count = 0;
    for await (const post of xmlItems(what.bytes(), ['item'], broken)) {
      const kind = textOf(child(post, 'wp:post_type'));
      const status = textOf(child(post, 'wp:status'));
      if (kind !== 'post' && !OF_ITS_OWN.test(kind)) left.set(kind, (left.get(kind) ?? 0) + 1);
      if (kind !== 'post' || ['trash', 'auto-draft', 'inherit'].includes(status)) continue;
      count += 1;
      progress?.(count, library.kinds.get('post'));
      yield article(post, status, library);
    }
    for (const [kind, number] of left) tell({ from: what.typed, message: leftWords(kind, number) });
    if (count === 0) throw new Refused('There is no article in this export. In WordPress choose Tools ▸ Export ▸ All content, and take that file.');
  },
};

function leftWords(kind: string, count: number): string {
  if (kind === 'page') return `${count === 1 ? 'One page' : `${count} pages`} did not come along, as only articles do. Write those you need into content/pages by hand.`;
  return `${count === 1 ? 'One thing' : `${count} things`} of the kind “${kind}” did not come along, as only articles do.`;
}

function article(post: XmlElement, status: string, { attachments, reusable, authors, site, language }: Library): FoundArticle {
  const said = (name: string) => textOf(child(post, name)).trim();
  const id = said('wp:post_id');
  const isOnline = status === 'publish' && said('wp:post_password') === '';
  const link = said('link');
  const written = said('content:encoded');
  const html = hasBlocks(written) ? withBlocks(withoutShortcodes(written, attachments), reusable) : withParagraphs(withoutShortcodes(written, attachments));
  const picture = attachments.get(metaOf(post, '_thumbnail_id'));
  return {
    // A draft has no address that anybody knows.
    from: isOnline ? link : `${site ?? 'WordPress'}, draft number ${id}`,
    ...(isOnline && { address: link, otherAddresses: site === undefined || link.endsWith(`?p=${id}`) ? [] : [`${site}/?p=${id}`] }),
    title: said('title'),
    summary: said('excerpt:encoded') || metaOf(post, '_yoast_wpseo_metadesc') || metaOf(post, 'rank_math_description') || undefined,
    published: momentIn(said('wp:post_date_gmt')) ?? (said('wp:post_date') || said('pubDate')),
    updated: momentIn(said('wp:post_modified_gmt')),
    labels: labelsOf(post),
    authors: [authors.get(said('dc:creator')) || said('dc:creator')].filter((name) => name !== ''),
    language,
    online: isOnline,
    body: { html, base: link || site },
    ...(picture && { cover: picture }),
  };
}

/** Categories first, then tags, each once. */
function labelsOf(post: XmlElement): string[] {
  const labels = all(post, 'category').filter(({ attributes: { domain } }) => domain === 'category' || domain === 'post_tag');
  const sorted = labels.toSorted((a, b) => (a.attributes['domain'] ?? '').localeCompare(b.attributes['domain'] ?? ''));
  return [...new Set(sorted.map((label) => textOf(label).replace(/\s+/g, ' ').trim()).filter((label) => label !== ''))];
}

/** A moment in Greenwich time, as the database has it; a draft has none. */
function momentIn(written: string): string | undefined {
  return /^0000|^$/.test(written) ? undefined : `${written.replace(' ', 'T')}Z`;
}
