import type { FoundArticle, Source, Tools, What } from '../source.ts';
import { Refused } from '../refused.ts';
import { type GhostPost, ghostPosts, type GhostTables, ghostTables } from '../ghost/export.ts';
import { lexicalHtml } from '../ghost/lexical.ts';
import { mobiledocHtml } from '../ghost/mobiledoc.ts';

/** What Ghost writes where its own address would stand, so that an export fits a site at any address. */
const OWN_ADDRESS = '__GHOST_URL__';

/** What is told where nothing says where the pictures are. */
const WITHOUT_SITE =
  'An export of Ghost does not say at which address the site stands, so its pictures cannot be fetched. Type the address, too: --site https://…';

/** What an export begins with. */
const MARKS = [/^\uFEFF?\s*\{/, /"(?:db|data)"\s*:/, /"(?:exported_on|posts\w*|mobiledoc|lexical)"/];

/** An export of Ghost: one JSON file with the tables of its database. https://docs.ghost.org/migration/custom */
export const ghost: Source = {
  id: 'ghost',
  tells: 'an export of Ghost (.json)',
  recognizes: ({ kind, start }) => kind !== 'folder' && MARKS.every((mark) => mark.test(start)),
  articles: (what, tools) => articles(what, tools),
};

async function* articles(what: What, { tell, progress, site }: Tools): AsyncIterable<FoundArticle> {
  const tables = await ghostTables(what.bytes());
  tables.site ||= site?.replace(/\/+$/, '') ?? '';
  if (tables.site === '') tell({ from: what.typed, message: WITHOUT_SITE });
  let done = 0;
  for await (const post of ghostPosts(what.bytes())) {
    const from = `${what.typed}: ${post.title || post.slug || post.id}`;
    const told = (message: string) => tell({ from, message });
    const why = whyLeftOut(post);
    const body = why ? undefined : bodyOf(post, told);
    if (why) told(`Left out: ${why}.`);
    else if (body === undefined) told('Left out: it has no text that can be read. Open it in Ghost, and copy its words by hand.');
    else yield articleOf(post, tables, from, body);
    done += 1;
    progress?.(done);
  }
  if (done === 0) throw new Refused(`${what.typed} holds no posts. Export it again: in Ghost under Settings, Import/Export.`);
}

/** Why a post does not come along: pages are no articles, and letters were never at an address. */
function whyLeftOut({ type, page, status, email_only }: GhostPost): string | undefined {
  if (type === 'page' || page) return 'it is a page of the site, and no article';
  return status === 'sent' || email_only ? 'it was sent by email, and never stood on the site' : undefined;
}

/** The text as HTML. Ghost keeps HTML of what was published, and of drafts now and then only what its editor writes. */
function bodyOf({ html, lexical, mobiledoc }: GhostPost, told: (message: string) => void): string | undefined {
  if (html?.trim()) return html;
  const turned = (lexical && lexicalHtml(lexical)) || (mobiledoc && mobiledocHtml(mobiledoc)) || undefined;
  for (const part of turned?.unknown ?? []) told(`Left out: a part of the text that only Ghost can show (${part}).`);
  return turned?.html;
}

function articleOf(post: GhostPost, tables: GhostTables, from: string, html: string): FoundArticle {
  const meta = tables.meta.get(post.id);
  const own = (address: string) => address.replaceAll(OWN_ADDRESS, tables.site);
  const slug = post.slug && post.slug !== 'untitled' ? post.slug : undefined;
  const cover = post.feature_image ?? undefined;
  return {
    from,
    address: slug && (post.status === 'published' || post.status === 'scheduled') ? `${tables.site}/${slug}/` : undefined,
    title: post.title ?? '',
    summary: post.custom_excerpt || meta?.meta_description || undefined,
    published: dayOf(post.published_at) ?? dayOf(post.created_at),
    updated: dayOf(post.updated_at),
    labels: tables.labels.get(post.id) ?? [],
    authors: tables.authors.get(post.id) ?? [post.author_id ? tables.people.get(post.author_id) : undefined].filter((name) => name !== undefined),
    language: post.locale || tables.language,
    online: post.status === 'published' && (post.visibility ?? 'public') === 'public',
    body: { html: own(html), base: `${tables.site}/` },
    cover: cover ? { address: own(cover), alt: meta?.feature_image_alt || undefined, caption: meta?.feature_image_caption || undefined } : undefined,
  };
}

/** Ghost keeps days in UTC, without saying so: `2025-06-30 15:31:36`; older ones in milliseconds. */
function dayOf(day: string | number | null | undefined): string | undefined {
  if (typeof day === 'number') return new Date(day).toISOString();
  return day && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(day) ? `${day.replace(' ', 'T')}Z` : (day ?? undefined);
}
