import { glossarySchema } from '../schema/glossary.ts';
import { contentFile, lazily } from './content-file.ts';

/** The meaning of each hard word, by the word in small letters. */
export const glossary = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(Object.entries(contentFile('glossary.yaml', glossarySchema)).map(([term, meaning]) => [term.toLowerCase(), meaning])),
);
