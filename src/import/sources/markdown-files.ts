import { dirname, join } from 'node:path';
import { dayOf, languageIn, otherAddressesOf, stem } from '../markdown-files/addresses.ts';
import { htmlOf } from '../markdown-files/body-html.ts';
import { asList, asText, type System, valueOf } from '../markdown-files/fields.ts';
import { type Project, projectIn } from '../markdown-files/project.ts';
import { filesIn, textFile, type TextFile, whyNoArticle } from '../markdown-files/text-file.ts';
import { Refused } from '../refused.ts';
import type { FoundArticle, Source, Tools, What } from '../source.ts';

/** What is told where nobody knows at which address an article stood. */
const UNKNOWN_ADDRESS =
  'Nobody knows at which address it stood. Bring the whole project rather than a folder of it, or write the address into the field aliases.';

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
  const texts = filesIn(place, project).flatMap((path) => textFile(place, path, project, tools.tell) ?? []);
  if (texts.length === 0) throw new Refused(`The folder ${typed} holds no text that can be read.`);
  tellGuess(texts, project.system, typed, tools);
  for (const [index, text] of texts.entries()) {
    const why = whyNoArticle(text, project);
    if (why) tools.tell({ from: text.file, message: `Left out: ${why}.` });
    else yield articleOf(text, texts, { ...project, place }, tools);
    tools.progress?.(index + 1, texts.length);
  }
}

/** Where a program of the project makes the addresses, they can only be guessed: told once, with an example. */
function tellGuess(texts: readonly TextFile[], system: System | undefined, from: string, { tell }: Tools): void {
  const example = texts.find(({ address, fields }) => address !== undefined && fields['permalink'] === undefined);
  if (!example || (system !== 'eleventy' && system !== 'astro')) return;
  const guess = `${example.address} for ${example.file}`;
  tell({ from, message: `The addresses are guessed, since a program of that project makes them: ${guess}. Compare some with the old site.` });
}

function articleOf(text: TextFile, all: readonly TextFile[], project: Project & { place: string }, { tell }: Tools): FoundArticle {
  const { file, path, fields } = text;
  const { system, place } = project;
  const value = (name: Parameters<typeof valueOf>[1]) => valueOf(fields, name, system);
  const told = (message: string) => tell({ from: file, message });
  const isDraft = value('draft') === true || fields['published'] === false || /(?:^|\/)_drafts\//.test(file);
  if (!text.address && !isDraft) told(UNKNOWN_ADDRESS);
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
