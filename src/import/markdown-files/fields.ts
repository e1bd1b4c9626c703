/** What is read of the fields of an article. */
export type FieldName =
  | 'title' | 'summary' | 'published' | 'updated' | 'labels' | 'authors' | 'language'
  | 'draft' | 'hidden' | 'address' | 'slug' | 'aliases' | 'cover' | 'coverAlt';

/** The systems whose fields are known. */
export type System = 'hugo' | 'jekyll' | 'eleventy' | 'astro';

/**
 * What each system calls the fields, the first that is filled in counts. A point leads into a field. The first row holds for all:
 * themes and people take names from one another.
 */
export const FIELDS: Record<'any' | System, Partial<Record<FieldName, readonly string[]>>> = {
  any: {
    title: ['title', 'headline'],
    summary: ['description', 'summary', 'excerpt', 'seo.description', 'meta.description'],
    published: ['date', 'pubDate', 'publishDate', 'published_at', 'datePublished', 'created'],
    updated: ['lastmod', 'updatedDate', 'last_modified_at', 'modDatetime', 'modified', 'updated', 'dateModified'],
    labels: ['categories', 'category', 'tags', 'tag', 'topics'],
    authors: ['authors', 'author'],
    draft: ['draft', 'isDraft'],
    aliases: ['aliases', 'redirect_from'],
    cover: [
      'cover.image', 'cover.src', 'image.src', 'image.url', 'image.path', 'cover', 'image', 'heroImage', 'featured_image', 'featuredImage',
      'feature_image', 'ogImage', 'thumbnail', 'banner', 'images',
    ],
    coverAlt: ['cover.alt', 'image.alt', 'coverAlt', 'imageAlt', 'image_alt', 'heroImageAlt', 'featured_image_alt'],
    language: ['lang', 'language', 'locale'],
    slug: ['slug'],
    address: ['permalink'],
  },
  // https://gohugo.io/content-management/front-matter/
  hugo: { published: ['publishDate', 'date'], address: ['url'], hidden: ['headless'] },
  // https://jekyllrb.com/docs/front-matter/
  jekyll: { cover: ['image.path', 'image', 'header.image', 'header.teaser', 'cover'] },
  // https://www.11ty.dev/docs/data-configuration/
  eleventy: { hidden: ['eleventyExcludeFromCollections'] },
  // https://docs.astro.build/en/guides/markdown-content/ and the templates of Astro
  astro: { published: ['pubDate', 'pubDatetime', 'date', 'publishDate'] },
};

/** The value of a field, under whatever name a system has it. */
export function valueOf(fields: Record<string, unknown>, name: FieldName, system: System | undefined): unknown {
  const names = [...((system && FIELDS[system][name]) ?? []), ...(FIELDS.any[name] ?? [])];
  return names.map((path) => at(fields, path)).find((value) => value !== undefined && value !== null && value !== '');
}

function at(fields: unknown, path: string): unknown {
  const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  return path.split('.').reduce<unknown>((within, name) => (isGroup(within) ? within[name] : undefined), fields);
}

/** A value as text; nothing where it is a list or a group. Days of TOML come as dates. */
export function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

/** A value as a list of texts. What stands in one text is cut at commas, and for Jekyll's labels at spaces as well. */
export function asList(value: unknown, cut: RegExp = /\s*,\s*/): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => asText(one) ?? asText(nameIn(one)) ?? []).filter((text) => text !== '');
  const text = asText(value) ?? asText(nameIn(value));
  return text === undefined ? [] : text.split(cut).filter((part) => part !== '');
}

function nameIn(value: unknown): unknown {
  return at(value, 'name') ?? at(value, 'title');
}
