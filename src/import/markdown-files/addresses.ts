import { asList, asText, type System, valueOf } from './fields.ts';
import type { Project } from './project.ts';

/** What an address is made of. */
interface Parts {
  /** The path of the file from the folder of texts, with slashes. */
  path: string;
  fields: Record<string, unknown>;
  project: Project;
  /** The day as written, which stands in some addresses. */
  day: string | undefined;
}

/** The styles of Jekyll by name: https://jekyllrb.com/docs/permalinks/ */
const JEKYLL_STYLES: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

/** Where an article stood: whole where the settings name the site, or else its path. Nothing where only a program could tell. */
export function addressOf(parts: Parts): string | undefined {
  const { fields, project } = parts;
  const own = asText(valueOf(fields, 'address', project.system));
  if (own?.includes('{{') || own?.includes('{%')) return undefined;
  const path = own && !own.includes(':') ? own.replace(/(?:^|\/)index\.html$/, '/') : patternOf(parts, own);
  return path === undefined ? undefined : atSite(path, project);
}

/** Further addresses, from its fields. */
export function otherAddressesOf({ fields, project }: Parts): string[] {
  return asList(valueOf(fields, 'aliases', project.system)).map((path) => atSite(path, project));
}

function patternOf(parts: Parts, own: string | undefined): string | undefined {
  const { system, settings } = parts.project;
  if (system === 'jekyll') {
    const style = own ?? asText(settings['permalink']) ?? 'date';
    return filled(JEKYLL_STYLES[style] ?? style, parts);
  }
  if (system === 'hugo') return filled(hugoPattern(parts, own), parts);
  const slug = asText(valueOf(parts.fields, 'slug', system));
  if (slug?.startsWith('/')) return slug;
  // A folder of texts alone says nothing of the folders around it, which may be a part of the address.
  if (system === undefined) return undefined;
  return `/${[...sections(parts), slug ?? stem(parts)].join('/')}/`;
}

/** The pattern of Hugo for a section: https://gohugo.io/configuration/permalinks/ */
function hugoPattern(parts: Parts, own: string | undefined): string {
  const all = (parts.project.settings['permalinks'] ?? {}) as Record<string, unknown>;
  const pages = (typeof all['page'] === 'object' ? all['page'] : all) as Record<string, unknown>;
  const pattern = own ?? asText(pages[sections(parts)[0] ?? '']) ?? '/:sections/:slugorcontentbasename/';
  const language = languageIn(parts.path);
  return language && language !== (asText(parts.project.settings['defaultContentLanguage']) ?? 'en') ? `/${language}/${pattern}` : pattern;
}

/** Fills in a pattern; nothing where it holds a name that is not known. */
function filled(pattern: string, parts: Parts): string | undefined {
  const slug = asText(valueOf(parts.fields, 'slug', parts.project.system));
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(parts.day ?? '') ?? [];
  const known: Record<string, string> = {
    year, month: month.padStart(2, '0'), day: date.padStart(2, '0'), short_year: year.slice(2), i_month: String(Number(month)), i_day: String(Number(date)),
    title: parts.project.system === 'jekyll' ? (slug ?? stem(parts)) : slugOf(asText(valueOf(parts.fields, 'title', parts.project.system)) ?? ''),
    slug: slug ?? (parts.project.system === 'jekyll' ? stem(parts) : slugOf(asText(valueOf(parts.fields, 'title', parts.project.system)) ?? '')),
    slugorcontentbasename: slug ?? stem(parts), contentbasename: stem(parts), filename: stem(parts), slugorfilename: slug ?? stem(parts), name: stem(parts),
    section: sections(parts)[0] ?? '', sections: sections(parts).join('/'), output_ext: '.html',
    categories: jekyllCategories(parts).join('/'),
  };
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  if (names.some((name) => known[name] === undefined || (/year|month|day/.test(name) && year === ''))) return undefined;
  return `/${pattern}`.replace(/:(\w+)/g, (_, name: string) => known[name] ?? '').replace(/\/{2,}/g, '/');
}

function jekyllCategories({ fields, path }: Parts): string[] {
  const folders = /^(.*?)\/?_posts\//.exec(path)?.[1]?.split('/').filter((name) => name !== '') ?? [];
  return [...folders, ...asList(fields['categories'] ?? fields['category'], /[\s,]+/)].map(slugOf);
}

/** The language in the name of a file, as in `index.es.md`. */
export function languageIn(path: string): string | undefined {
  return /\.([a-z]{2})\.\w+$/.exec(path)?.[1];
}

/** The folders above a text. One that holds a text and its pictures is the text's own. */
function sections({ path, project }: Parts): string[] {
  // What Eleventy reads is often a folder of its own, which is no part of the address.
  const folders = (project.system === 'eleventy' ? path.replace(/^(?:src|content)\//, '') : path).split('/').slice(0, -1);
  return /\/index(?:\.\w\w)?\.\w+$/.test(path) ? folders.slice(0, -1) : folders;
}

/** The name of a text: of its file, or of its own folder; without the day that Jekyll and Eleventy put before it. */
export function stem({ path }: Pick<Parts, 'path'>): string {
  const names = path.replace(/\.\w+$/, '').replace(/\.\w\w$/, '').split('/');
  const name = names.at(-1) === 'index' && names.length > 1 ? names.at(-2) : names.at(-1);
  return (name ?? '').replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}

/** A title as a part of an address, as Hugo and Jekyll make it. */
function slugOf(words: string): string {
  return words.toLowerCase().trim().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

function atSite(path: string, { system, settings, site = '' }: Project): string {
  if (/^https?:\/\//.test(path)) return path;
  const folder = system === 'jekyll' ? (asText(settings['baseurl']) ?? '').replace(/\/$/, '') : '';
  return `${site.replace(/\/+$/, '')}${folder}/${path.replace(/^\/+/, '')}`;
}

/** The day of a text: by its fields, or before the name of its file. */
export function dayOf(path: string, fields: Record<string, unknown>, system: System | undefined): string | undefined {
  return asText(valueOf(fields, 'published', system)) ?? /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(path)?.[1];
}
