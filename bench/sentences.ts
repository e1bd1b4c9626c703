import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../src/new/cover/chance.ts';

const POSTS = 'content/posts';

/** What a sentence must not have to stand anywhere: marks of Markdown and of the house, and words that lean on another sentence. */
const MARKS = /[[\]*_#<>|`:{}]|\d{3}/;

const known = new Map<string, readonly string[]>();

/** The sentences of all articles in a language that can stand by themselves, by the name of the file: `index.md`, `es.md`. */
export function sentencesOf(file: string): readonly string[] {
  const sentences = known.get(file) ?? texts(file).flatMap(plainSentences);
  known.set(file, sentences);
  return sentences;
}

/** Sentences up to a number of words, in two paragraphs, of which the first cites a source. */
export function paragraph(sentences: readonly string[], words: number, source: string, chance: Chance): string {
  const chosen: string[] = [];
  for (let count = 0; count < words; count += chosen.at(-1)?.split(' ').length ?? words) chosen.push(chance.one(sentences));
  const half = Math.ceil(chosen.length / 2);
  return `${chosen.slice(0, half).join(' ')}[^${source}]\n\n${chosen.slice(half).join(' ')}`;
}

/** The care cards of the first article, from its last heading on. */
export function careCards(file: string): string {
  const [text = ''] = texts(file);
  return `${text.slice(text.lastIndexOf('\n## ')).replace(/\]\(#[^)]*\)/g, '](/get-help)').trim()}\n`;
}

function texts(file: string): string[] {
  return readdirSync(POSTS).map((name) => readFileSync(join(POSTS, name, file), 'utf8'));
}

function plainSentences(text: string): string[] {
  const paragraphs = text.split(/\n\n+/).slice(1).filter((block) => /^\p{Lu}/u.test(block));
  const sentences = paragraphs.flatMap((block) => block.replace(/\[\^[^\]]*\]/g, '').split(/(?<=[.?!])\s+/));
  return sentences.filter((sentence) => /^[\p{Lu}¿¡].*[.?!]$/u.test(sentence) && !MARKS.test(sentence));
}
