import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { textOfBytes } from '../fetch/text-of-bytes.ts';
import { addressOf, dayOf, languageIn, otherAddressesOf, stem } from '../markdown-files/addresses.ts';
import { asList, asText, valueOf } from '../markdown-files/fields.ts';
import { cutFile } from '../markdown-files/front-matter.ts';
import { withoutMarks } from '../markdown-files/marks.ts';
import { type Project, projectIn } from '../markdown-files/project.ts';
import { markdownHtml, notesIn } from '../markdown-files/to-html.ts';
import { Refused } from '../refused.ts';
import type { FoundArticle, Source, Tools, What } from '../source.ts';

const TEXT = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** No text that people write comes near this. */
const MOST_BYTES = 2_000_000;

/** Files that stand beside articles and are none. */
const NO_ARTICLE = /(?:^|\/)(?:_index|readme|changelog|license|contributing|code_of_conduct|404|search|archives?)(?:\.\w\w)?\.\w+$/i;

/** A file with its fields, and what stands below them. */
interface TextFile {
  file: string;
  /** Its path from the folder of texts. */
  path: string;
  fields: Record<string, unknown>;
  body: string;
  address: string | undefined;
}

/** The Markdown files of Hugo, Jekyll, Eleventy or Astro. */
export const markdownFiles: Source = {
  id: 'markdown',
  tells: 'a folder of Markdown from Hugo, Jekyll, Eleventy or Astro: best the whole project',
  recognizes: ({ kind, place }) => kind === 'folder' && filesIn(place, projectIn(place)).length > 0,
  articles: (what, tools) => articles(what, tools),
};

async function* articles({ place, typed }: What, tools: Tools): AsyncIterable<FoundArticle> {
  const found = projectIn(place);
  const project = { ...found, site: found.site ?? tools.site };
  const texts = filesIn(place, project).flatMap((path) => textFile(place, path, project, tools) ?? []);
  if (texts.length === 0) throw new Refused(`The folder ${typed} holds no text that can be read.`);
  for (const [index, text] of texts.entries()) {
    const why = whyNoArticle(text, project);
    if (why) tools.tell({ from: text.file, message: `Left out: ${why}.` });
    else yield articleOf(text, texts, { ...project, place }, tools);
    tools.progress?.(index + 1, texts.length);
  }
}

/** The texts of a project, by their paths from its folder. */
function filesIn(place: string, { system, texts }: Project): string[] {
  const all = texts.flatMap((folder) => readdirSync(join(place, folder), { withFileTypes: true, recursive: true }));
  const files = all.filter((entry) => entry.isFile() && TEXT.test(entry.name)).map(({ parentPath, name }) => relative(place, join(parentPath, name)).replaceAll(sep, '/'));
  const own = files.filter((file) => !/(?:^|\/)(?:node_modules|_site|public|vendor|themes|\.[^/]+)\//.test(file) && !NO_ARTICLE.test(file));
  // Whatever Jekyll keeps elsewhere is a page.
  const posts = own.filter((file) => /(?:^|\/)_(?:posts|drafts)\//.test(file));
  return [...new Set(system === 'jekyll' && posts.length > 0 ? posts : own)].sort();
}

function textFile(place: string, file: string, project: Project, { tell }: Tools): TextFile | undefined {
  const bytes = statSync(join(place, file)).size > MOST_BYTES ? undefined : readFileSync(join(place, file));
  if (!bytes) return void tell({ from: file, message: `Left out: it has more than ${MOST_BYTES / 1_000_000} MB.` });
  try {
    const path = project.texts.map((folder) => relative(folder, file).replaceAll(sep, '/')).find((within) => !within.startsWith('..')) ?? file;
    const { fields, body } = cutFile(textOfBytes(bytes));
    return { file, path, fields, body, address: addressOf({ path, fields, project, day: dayOf(path, fields, project.system) }) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return void tell({ from: file, message: `Left out: ${fault.message}` });
  }
}

function whyNoArticle({ path, fields, body }: TextFile, { system }: Project): string | undefined {
  if (valueOf(fields, 'hidden', system) === true || fields['permalink'] === false) return 'it never stood at an address';
  if (body.trim() === '') return 'it has no text';
  const isPage = !path.includes('/') && system !== undefined && system !== 'jekyll' && dayOf(path, fields, system) === undefined;
  return isPage ? 'it is a page of the site and no article, since it has no day' : undefined;
}

function articleOf(text: TextFile, all: readonly TextFile[], project: Project & { place: string }, { tell }: Tools): FoundArticle {
  const { file, path, fields } = text;
  const { system, place } = project;
  const value = (name: Parameters<typeof valueOf>[1]) => valueOf(fields, name, system);
  const told = (message: string) => tell({ from: file, message });
  const isDraft = value('draft') === true || fields['published'] === false || /(?:^|\/)_drafts\//.test(file);
  if (!text.address && !isDraft) told('Nobody knows at which address it stood, since a program makes it. Add it to the field aliases.');
  const cover = asList(value('cover'))[0];
  return {
    from: file,
    address: isDraft ? undefined : text.address,
    otherAddresses: otherAddressesOf({ path, fields, project, day: undefined }),
    title: asText(value('title')) ?? titleOf(text),
    summary: asText(value('summary')),
    published: dayOf(path, fields, system),
    updated: asText(value('updated')),
    labels: labelsOf(fields, project),
    authors: asList(value('authors')),
    language: asText(value('language')) ?? languageIn(path),
    online: !isDraft,
    body: {
      html: htmlOf(text, all, told),
      base: text.address,
      files: { within: place, beside: [join(place, dirname(file))], root: project.pictures.map((folder) => join(place, folder)) },
    },
    cover: cover ? { address: cover.replace(/^[@~]\//, '/'), alt: asText(value('coverAlt')) } : undefined,
  };
}

/** A text without a field for its title has it as its first heading, or in the name of its file. */
function titleOf(text: TextFile): string {
  const [, heading] = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(text.body.slice(0, 2000)) ?? [];
  const words = stem(text).replace(/[-_]+/g, ' ');
  return heading ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** All lists of labels, categories before tags. Names of Eleventy's lists, such as `posts`, are no labels. */
function labelsOf(fields: Record<string, unknown>, { system }: Project): string[] {
  const cut = system === 'jekyll' ? /\s*,\s*|\s+/ : undefined;
  const all = ['categories', 'category', 'tags', 'tag', 'topics'].flatMap((name) => asList(fields[name], cut));
  return [...new Set(all)].filter((label) => !(system === 'eleventy' && /^(?:posts?|all|blog|articles?|pages?|nav|featured)$/i.test(label)));
}

function htmlOf({ file, body }: TextFile, all: readonly TextFile[], told: (message: string) => void): string {
  const leftOut = new Set<string>();
  const find = (path: string) => addressByPath(path, file, all);
  const plain = withoutMarks(body, /\.mdx$/i.test(file), { addressOf: find, leftOut: (mark) => leftOut.add(mark) });
  if (leftOut.size > 0) told(`Left out, since only the old system fills it in: ${[...leftOut].join(', ')}`);
  const notes = notesIn(plain);
  if (notes > 0) told(`It has ${notes} notes at its foot. They are a list at its end: turn each that names a study into a source, and cite it with [^its-name].`);
  return markdownHtml(plain.replace(/(\]\()(?!https?:|\/\/|#|mailto:)([^)\s]+?\.(?:md|mdx|markdown))(#[^)\s]*)?(?=[)\s])/g, (whole, start: string, path: string, part = '') => {
    const address = find(path);
    return address === undefined ? whole : `${start}${address}${part}`;
  }));
}

/** The address of a text that another names by its path, whole or its end, with its ending or without. */
function addressByPath(path: string, from: string, all: readonly TextFile[]): string | undefined {
  const [named = '', part] = path.split('#');
  const plain = named.replace(/\.(?:md|mdx|markdown)$/, '').replace(/\/index$/, '');
  const beside = join('/', dirname(from), plain).replaceAll(sep, '/').slice(1);
  const end = plain.replace(/^(?:\.{0,2}\/)+/, '');
  const nameless = ({ file }: TextFile) => file.replace(/\.\w+$/, '').replace(/\/index$/, '');
  const found = all.find((one) => nameless(one) === beside) ?? all.find((one) => `/${nameless(one)}`.endsWith(`/${end}`));
  return found?.address && (part ? `${found.address}#${part}` : found.address);
}
