import { Readable } from 'node:stream';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { filter } from 'stream-json/filters/filter.js';
import { pick } from 'stream-json/filters/pick.js';
import { streamValues } from 'stream-json/streamers/stream-values.js';
import { Refused } from '../refused.ts';

/** What an export tells of one post. Of its fields only these are read. */
export interface GhostPost {
  id: string;
  title?: string | null;
  slug?: string | null;
  html?: string | null;
  lexical?: string | null;
  mobiledoc?: string | null;
  type?: 'post' | 'page';
  /** In old exports. */
  page?: boolean | 0 | 1;
  status?: string;
  visibility?: string;
  email_only?: boolean | 0 | 1;
  locale?: string | null;
  feature_image?: string | null;
  custom_excerpt?: string | null;
  author_id?: string | null;
  published_at?: string | number | null;
  created_at?: string | number | null;
  updated_at?: string | number | null;
}

interface PostMeta {
  post_id: string;
  meta_description?: string | null;
  feature_image_alt?: string | null;
  feature_image_caption?: string | null;
}

/** What the small tables of an export tell of its posts, by their ids. */
export interface GhostTables {
  labels: Map<string, string[]>;
  authors: Map<string, string[]>;
  people: Map<string, string>;
  meta: Map<string, PostMeta>;
  language: string | undefined;
  /** The address of the site without a slash at the end; empty where the export does not tell it. */
  site: string;
}

/** An export may be bare, or stand within a list called `db`. */
const SMALL = /^(?:db\.\d+\.)?data\.(?:tags|posts_tags|users|posts_authors|posts_meta|settings)\b/;
const POSTS = /^(?:db\.\d+\.)?data\.posts\.\d+$/;

/** The fields of a post that hold words. */
const WORDS = new Set(['title', 'slug', 'html', 'lexical', 'mobiledoc', 'feature_image', 'custom_excerpt', 'locale', 'type', 'status']);

type Row = Record<string, unknown>;

/**
 * Reads all but the posts.
 *
 * @throws Refused where the file is cut off, or no export
 */
export async function ghostTables(bytes: AsyncIterable<Uint8Array>): Promise<GhostTables> {
  let data: Record<string, Row[]> = {};
  for await (const whole of values(bytes, filter({ filter: SMALL, acceptObjects: true }))) {
    const found = whole as { db?: { data?: typeof data }[]; data?: typeof data };
    data = found.db?.[0]?.data ?? found.data ?? {};
  }
  const rows = (name: string) => (Array.isArray(data[name]) ? data[name] : []).filter((row) => typeof row === 'object' && row !== null);
  const named = (name: string) => new Map(rows(name).map((row) => [text(row['id']), text(row['name'])]));
  const setting = (name: string) => text(rows('settings').find(({ key }) => key === name)?.['value']);
  const people = named('users');
  // A label that starts with # is for the editors alone.
  const tags = new Map([...named('tags')].filter(([, name]) => !name.startsWith('#')));
  return {
    labels: joined(rows('posts_tags'), 'tag_id', tags),
    authors: joined(rows('posts_authors'), 'author_id', people),
    people,
    meta: new Map(rows('posts_meta').map((row) => [text(row['post_id']), row as unknown as PostMeta])),
    language: setting('locale') || setting('lang') || undefined,
    site: setting('url').replace(/\/+$/, ''),
  };
}

/** The posts, one after the other, so that none of the others fill the memory meanwhile. */
export async function* ghostPosts(bytes: AsyncIterable<Uint8Array>): AsyncIterable<GhostPost> {
  for await (const post of values(bytes, pick({ filter: POSTS }))) {
    if (typeof post === 'object' && post !== null) yield withWords(post as Row);
  }
}

/** A post whose fields of words hold words: others are left out, whatever they hold. */
function withWords(post: Row): GhostPost {
  const fields = Object.entries(post).filter(([name, value]) => !WORDS.has(name) || typeof value === 'string');
  return { ...Object.fromEntries(fields), id: text(post['id']) };
}

/** The values that are left of JSON by a filter. */
async function* values(bytes: AsyncIterable<Uint8Array>, filtering: ReturnType<typeof pick>): AsyncIterable<unknown> {
  try {
    const steps = chain([Readable.from(bytes, { objectMode: false }), parser(), filtering, streamValues()]);
    for await (const { value } of steps as AsyncIterable<{ value: unknown }>) {
      yield value;
    }
  } catch (fault) {
    throw new Refused(`The export is cut off or broken (${(fault as Error).message}). Export it again, and wait until it is saved whole.`);
  }
}

/** The names that belong to each post, in their order. */
function joined(rows: readonly Row[], id: string, names: ReadonlyMap<string, string>): Map<string, string[]> {
  const order = (row: Row) => Number(row['sort_order'] ?? 0);
  const byPost = Map.groupBy(rows.toSorted((a, b) => order(a) - order(b)), (row) => text(row['post_id']));
  return new Map([...byPost].map(([post, own]) => [post, own.map((row) => names.get(text(row[id])) ?? '').filter((name) => name !== '')]));
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
