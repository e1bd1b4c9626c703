import { MOST_BYTES } from '../content/files.ts';
import { FIRST_LANGUAGE } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Here } from './here.ts';
import { turnLinks } from './markdown/links.ts';
import { tidyMarks } from './markdown/marks.ts';
import { type Nodes, type Root, walk, wordsOf } from './markdown/nodes.ts';
import { tidyParagraphs } from './markdown/paragraphs.ts';
import { turn } from './markdown/turn.ts';
import { writeMarkdown } from './markdown/write.ts';
import type { Memory } from './memory.ts';
import { ALT_TO_WRITE } from './pictures/alt.ts';
import { bringPictures, type Brought, type Pictures } from './pictures/bring.ts';
import { coverOf, type Drawing } from './pictures/cover.ts';
import { dayOf } from './plan/days.ts';
import { fieldWords } from './plan/field-words.ts';
import { descriptionOf } from './plan/description.ts';
import { languageOf } from './plan/language.ts';
import type { Place } from './plan/places.ts';
import { authorsFor, topicsFor } from './plan/table.ts';
import { Refused } from './refused.ts';
import type { ArticleFacts } from './report/facts.ts';
import { linkNotes, notesOn, pictureNotes } from './report/notes.ts';
import type { FoundArticle } from './source.ts';
import { articleFiles, titleOf } from './write/article-files.ts';

/** How much of a file the fields above its text may take, in bytes. */
const ROOM_FOR_FIELDS = 20_000;

/** What an article is turned with. */
export interface Around {
  here: Here;
  memory: Memory;
  fetcher: Fetcher;
  /** The hosts of the former site. */
  hosts: ReadonlySet<string>;
  /** Where a page of the former site stands here, by the key of its address. */
  to(key: string): string | undefined;
  /** The name that a section of such a page has here. */
  section(key: string, name: string): string | undefined;
  /** The folder in which this site stands at its host, such as `/blog`. */
  folder: string;
}

/** An article as its folder will hold it, and what a person should know of it. */
export interface Made {
  files: Map<string, string | Uint8Array>;
  facts: ArticleFacts;
  /** Its words, by which near-duplicates are found. */
  words: string;
}

/**
 * Turns an article into the files of its folder.
 *
 * @throws Refused where there is nothing to make of it
 */
export async function makeArticle(found: FoundArticle, place: Place, around: Around, drawing: Drawing): Promise<Made> {
  const { here, memory, hosts, folder } = around;
  const language = languageOf(found);
  const { tree, taken, sections } = turn(found.body.html, found.title);
  const pictures = await bringPictures(tree, found, around.fetcher);
  const links = { base: found.body.base ?? found.address, hosts, here: around.to, section: around.section, folder, own: place.address, host: here.host };
  const left = turnLinks(tree, links, sections);
  const cover = coverOf(found, pictures, tree, language, drawing);
  tidyMarks(tree);
  tidyParagraphs(tree);
  const words = tree.children.map((part) => wordsOf(part as Nodes)).join(' ');
  if (!/[\p{L}\p{N}]/u.test(words) && !walk(tree).some(({ type }) => type === 'image')) throw new Refused('It holds no text that can be brought along.');

  const { description, written } = descriptionOf([found.summary ?? '', paragraphsOf(tree)], language);
  const { topics, guessed } = topicsFor(found, memory, here);
  const used = usedFiles(tree, pictures, cover.file);
  const known = {
    described: written,
    guessed: guessed ? topics.join(', ') : undefined,
    dated: dayOf(found.published, here.timeZone) !== undefined,
    undescribed: undescribed(tree) + (cover.alt === ALT_TO_WRITE ? 1 : 0),
    sensitive: here.sensitive(words, language),
  };
  const text = writeMarkdown(tree);
  if (Buffer.byteLength(text) > MOST_BYTES - ROOM_FOR_FIELDS) throw new Refused('Its text is far longer than an article. Look at it on the former site, and copy what is one.');
  const authors = authorsFor(found, memory, here);
  const files = articleFiles({ title: titleOf(found.title, language), description, language, ...daysOf(found, here), topics, authors, place, cover, text });
  const pictureFiles = used.map(({ file, fitted }) => [file, fitted.bytes] as const);
  const drawn = cover.drawn === undefined ? [] : [['cover.svg', cover.drawn] as const];
  return {
    files: new Map<string, string | Uint8Array>([...files, ...pictureFiles, ...drawn]),
    words,
    facts: {
      from: found.address ?? found.from,
      title: fieldWords(found.title) || found.from,
      folder: place.folder,
      file: language === FIRST_LANGUAGE ? 'index.md' : `${language}.md`,
      address: place.address,
      taken: [...taken, ...left.taken],
      notes: [...notesOn(found, language, known), ...linkNotes(left.former), ...pictureNotes(used, pictures)],
    },
  };
}

function daysOf({ published, updated }: FoundArticle, { timeZone, today }: Here): { published: Day; updated: Day | undefined } {
  const first = dayOf(published, timeZone) ?? dayOf(updated, timeZone) ?? today;
  const last = dayOf(updated, timeZone);
  return { published: first, updated: last !== undefined && last > first && last <= today ? last : undefined };
}

function usedFiles(tree: Root, { brought }: Pictures, cover: string): Brought[] {
  const named = new Set(walk(tree).flatMap((node) => (node.type === 'image' ? [node.url.replace(/^\.\//, '')] : [])));
  return brought.filter(({ file }) => file === cover || named.has(file));
}

/** How many pictures have a mark in the place of their description. */
function undescribed(tree: Root): number {
  return walk(tree).filter((node) => node.type === 'image' && node.alt === ALT_TO_WRITE).length;
}

/** The words of its first paragraphs. */
function paragraphsOf(tree: Root): string {
  return tree.children.filter(({ type }) => type === 'paragraph').slice(0, 4).map((part) => wordsOf(part as Nodes)).join(' ');
}
