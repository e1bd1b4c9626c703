import { isLanguage, FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { cover as drawn } from '../new/cover.ts';
import { type Day } from '../schema/day.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Here } from './here.ts';
import { turnLinks } from './markdown/links.ts';
import { type Nodes, type Root, walk, wordsOf } from './markdown/nodes.ts';
import { tidyParagraphs } from './markdown/paragraphs.ts';
import { turn } from './markdown/turn.ts';
import { writeMarkdown } from './markdown/write.ts';
import type { Memory } from './memory.ts';
import { altOf } from './pictures/alt.ts';
import { bringPictures, type Brought, type Pictures } from './pictures/bring.ts';
import { dayOf } from './plan/days.ts';
import { descriptionOf } from './plan/description.ts';
import { keyOf, oldAddress } from './plan/old-address.ts';
import type { Place } from './plan/places.ts';
import { authorsFor, topicsFor } from './plan/table.ts';
import type { ArticleFacts } from './report/facts.ts';
import { Refused } from './refused.ts';
import type { FoundArticle } from './source.ts';
import { articleFiles, titleOf } from './write/article-files.ts';

/** What an article is turned with. */
export interface Around {
  here: Here;
  memory: Memory;
  fetcher: Fetcher;
  hosts: ReadonlySet<string>;
  /** Where a page of the former site stands here, by the key of its address. */
  to(key: string): string | undefined;
  folder: string;
  /** What covers show already, in words: no neighbor gets the same. */
  shown: string[];
}

/** An article as its folder will hold it, and what a person should know of it. */
export interface Made {
  files: Map<string, string | Uint8Array>;
  facts: ArticleFacts;
  /** Its words, by which near-duplicates are found. */
  words: string;
}

/** A picture that is narrower than this is no cover: it would be blown up. In points. */
const LEAST_COVER = 800;

/** The language that an article is written in here: that of the site which it names, or else the first. */
export function languageOf({ language }: Pick<FoundArticle, 'language'>): Language {
  const code = language?.slice(0, 2).toLowerCase() ?? '';
  return isLanguage(code) ? code : FIRST_LANGUAGE;
}

/**
 * Turns an article into the files of its folder.
 *
 * @throws Refused where there is nothing to make of it
 */
export async function makeArticle(found: FoundArticle, place: Place, around: Around): Promise<Made> {
  const { here, memory } = around;
  const language = languageOf(found);
  const { tree, taken, sections } = turn(found.body.html, found.title);
  const pictures = await bringPictures(tree, found, around.fetcher);
  const left = turnLinks(tree, { base: found.body.base ?? found.address, hosts: around.hosts, here: around.to, folder: around.folder, own: place.address, host: here.host }, sections);
  const cover = coverOf(found, pictures, tree, language, around);
  tidyParagraphs(tree);
  if (tree.children.length === 0) throw new Refused('It holds no text that can be brought along.');
  const words = tree.children.map((part) => wordsOf(part as Nodes)).join(' ');
  const { description, written } = descriptionOf([found.summary ?? '', paragraphsOf(tree)], language);
  const days = daysOf(found, here);
  const topics = topicsFor(found, memory, here);
  const title = titleOf(found.title, language);
  const files = articleFiles({ title, description, language, ...days, topics: topics.topics, authors: authorsFor(found, memory, here), place, cover, text: writeMarkdown(tree) });
  const used = usedFiles(tree, pictures, cover.file);
  const facts: ArticleFacts = {
    from: found.address ?? found.from,
    title: found.title.trim() || found.from,
    folder: place.folder,
    file: language === FIRST_LANGUAGE ? 'index.md' : `${language}.md`,
    address: place.address,
    taken: [...taken, ...left.taken],
    notes: [...notesOn(found, language, { written, guessed: topics.guessed, topic: topics.topics.join(', '), dated: dayOf(found.published, here.timeZone) !== undefined }), ...linkNotes(left.former), ...pictureNotes(used, pictures)],
  };
  const own = cover.drawn === undefined ? [] : [['cover.svg', cover.drawn] as const];
  return { files: new Map<string, string | Uint8Array>([...files, ...used.map(({ file, fitted }) => [file, fitted.bytes] as const), ...own]), facts, words };
}

function daysOf({ published, updated }: FoundArticle, { timeZone, today }: Here): { published: Day; updated: Day | undefined } {
  const first = dayOf(published, timeZone) ?? dayOf(updated, timeZone) ?? today;
  const last = dayOf(updated, timeZone);
  return { published: first, updated: last !== undefined && last > first && last <= today ? last : undefined };
}

/** The cover: the picture that stood for the article where it is wide enough, or a drawn one. */
function coverOf(found: FoundArticle, { brought }: Pictures, tree: Root, language: Language, around: Around): { file: string; alt: string; drawn?: string } {
  const own = brought.find(({ address, fitted }) => address === found.cover?.address && fitted.width >= LEAST_COVER);
  if (own) {
    const [first] = tree.children;
    // Where it opens the text too, readers would see it twice.
    if (first && walk(first as Nodes).some((node) => node.type === 'image' && node.url === `./${own.file}`) && wordsOf(first as Nodes).trim() === '') tree.children.shift();
    return { file: own.file, alt: altOf(found.cover?.alt, own.file, found.cover?.caption) };
  }
  const drawing = drawn(found.title, around.shown);
  around.shown.push(drawing.alt[FIRST_LANGUAGE]);
  if (around.shown.length > 30) around.shown.shift();
  return { file: 'cover.svg', alt: drawing.alt[language], drawn: drawing.svg };
}

function usedFiles(tree: Root, { brought }: Pictures, cover: string): Brought[] {
  const named = new Set(walk(tree).flatMap((node) => (node.type === 'image' ? [node.url.replace(/^\.\//, '')] : [])));
  return brought.filter(({ file }) => file === cover || named.has(file));
}

/** The words of its first paragraphs. */
function paragraphsOf(tree: Root): string {
  return tree.children.filter(({ type }) => type === 'paragraph').slice(0, 4).map((part) => wordsOf(part as Nodes)).join(' ');
}

function notesOn(found: FoundArticle, language: Language, { written, guessed, topic, dated }: { written: boolean; guessed: boolean; topic: string; dated: boolean }): string[] {
  const code = found.language?.slice(0, 2).toLowerCase();
  return [
    ...(found.online ? [] : ['It was a draft there, or private: nobody has seen it yet.']),
    ...(written ? [] : ['Write its description: there was none of the right length.']),
    ...(guessed ? [`None of its labels has a topic: it stands in ${topic} for now. Look whether that fits.`] : []),
    ...(dated ? [] : ['Nobody knows when it was published: correct the day in published.']),
    ...(language === FIRST_LANGUAGE ? [] : [`It is written in another language, so that the English text, index.md, is still to be written.`]),
    ...(code !== undefined && code !== '' && !isLanguage(code) ? [`It is written in a language that this site does not have (${code}).`] : []),
  ];
}

function linkNotes(former: readonly string[]): string[] {
  return [...new Set(former)].map((address) => `A link still leads to ${address} on the former site, which did not come along. Take it out, or correct it.`);
}

function pictureNotes(used: readonly Brought[], { lost }: Pictures): string[] {
  const named = used.map(({ file, address, fitted: { note } }) => `${file}${/^data:/i.test(address) ? '' : ` (${address}${note ? `, which ${note}` : ''})`}`);
  return [
    ...(named.length > 0 ? [`Nobody here knows whether you may use ${named.length === 1 ? 'this picture' : 'these pictures'}: ${named.join(', ')}. Look for its licence, or take it out.`] : []),
    ...lost.map(({ address, why }) => `The picture ${address.slice(0, 200)} did not come along: ${why.replace(/\.$/, '')}.`),
  ];
}

/** By what pages of the former site are known in links. */
export function keysOf({ address, otherAddresses = [] }: Pick<FoundArticle, 'address' | 'otherAddresses'>, folder: string): string[] {
  return [...(address === undefined ? [] : [address]), ...otherAddresses].flatMap((written) => {
    const old = oldAddress(written, folder);
    return old ? [keyOf(old)] : [];
  });
}
