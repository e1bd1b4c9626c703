import { statSync } from 'node:fs';
import { readText } from '../content/files.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { type Body, readBody } from '../content/markdown/body.ts';
import { captionOf, walk } from '../content/markdown/tree.ts';
import type { Text } from '../content/content.ts';
import type { PictureFacts, ReadingFacts } from './facts.ts';
import { readingOf } from './reading.ts';

/** What only the words of a text tell. */
export interface BodyFacts {
  reading: ReadingFacts | null;
  pictures: Omit<PictureFacts, 'file'>[];
}

const NOTHING: BodyFacts = { reading: null, pictures: [] };

/** What was found in each file, by the state of the file: whoever opens the desk again waits for what has changed alone. */
const known = new Map<string, { state: string; facts: BodyFacts }>();

/** What the words of a text tell; nothing where they cannot be read, which the check tells. */
export async function bodyFacts(text: Pick<Text, 'file' | 'language'>): Promise<BodyFacts> {
  const { mtimeMs = 0, size = 0 } = statSync(text.file, { throwIfNoEntry: false }) ?? {};
  const state = `${mtimeMs} ${size}`;
  const before = known.get(text.file);
  if (before?.state === state) return before.facts;
  const facts = await read(text);
  known.set(text.file, { state, facts });
  return facts;
}

async function read({ file, language }: Pick<Text, 'file' | 'language'>): Promise<BodyFacts> {
  const source = await readText(file);
  const cut = typeof source === 'string' ? splitFrontMatter(file, source) : source;
  if ('level' in cut) return NOTHING;
  const body = readBody(cut, language);
  return 'level' in body ? NOTHING : { reading: await readingOf(body), pictures: picturesAlone(body) };
}

/** Pictures outside of every block that has words of its own for them. */
function picturesAlone(body: Body): BodyFacts['pictures'] {
  const captioned = new Set(body.of('containerDirective').filter((block) => captionOf(block).trim() !== '').flatMap((block) => walk(block)));
  return body
    .of('image')
    .filter((part) => !captioned.has(part))
    .map((part) => ({ line: body.at(part).line ?? 1, picture: part.url.replace(/^\.\//, ''), description: part.alt ?? '' }));
}
