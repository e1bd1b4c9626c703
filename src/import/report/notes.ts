import { FIRST_LANGUAGE, isLanguage, type Language } from '../../languages/languages.ts';
import type { Brought, Pictures } from '../pictures/bring.ts';
import { codeOf } from '../plan/language.ts';
import type { FoundArticle } from '../source.ts';

/** What was found of an article that a person should know of. */
export interface Known {
  /** Whether its description could be taken from what there was. */
  described: boolean;
  /** The topics it stands in though none of its labels has one. */
  guessed: string | undefined;
  /** Whether anybody knows when it was published. */
  dated: boolean;
  /** How many pictures nobody has described. */
  undescribed: number;
  /** Words that a reader may want to know of before reading. */
  sensitive: string | undefined;
}

/** What a person must decide on an article, besides what the check tells. */
export function notesOn(found: FoundArticle, language: Language, { described, guessed, dated, undescribed, sensitive }: Known): string[] {
  const code = codeOf(found);
  const notes: [boolean, string][] = [
    [!found.online, 'It was a draft there, or private: nobody has seen it yet.'],
    [!described, 'Write its description: there was none of the right length.'],
    [guessed !== undefined, `None of its labels has a topic: it stands in ${guessed ?? ''} for now. Look whether that fits.`],
    [!dated, 'Nobody knows when it was published: correct the day in published.'],
    [language !== FIRST_LANGUAGE, 'It is written in another language, so that the English text, index.md, is still to be written.'],
    [code !== '' && !isLanguage(code), `It is written in a language that this site does not have (${code}).`],
    [undescribed > 0, `${undescribed === 1 ? 'One picture has no description' : `${undescribed} pictures have no description`}: say what can be seen, in the place of the marks ‹ and ›.`],
    [sensitive !== undefined, `It speaks of “${sensitive ?? ''}”: tell readers so before they read, in the field contentNote.`],
    [true, 'It cites no source of content/sources.yaml yet, and has no cards below “When to get help”: look what belongs to it.'],
  ];
  return notes.flatMap(([isTrue, words]) => (isTrue ? [words] : []));
}

/** What a person must decide on links to what did not come along. */
export function linkNotes(former: readonly string[]): string[] {
  return [...new Set(former)].map((address) => `A link still leads to ${address} on the former site, which did not come along. Take it out, or correct it.`);
}

/** What a person must decide on pictures: whether they may be used, and what to do without those that could not be had. */
export function pictureNotes(used: readonly Brought[], { lost }: Pictures): string[] {
  const named = used.map(({ file, address, fitted: { note } }) => {
    const about = [/^data:/i.test(address) ? '' : address, note === undefined ? '' : `which ${note}`].filter((part) => part !== '');
    return about.length > 0 ? `${file} (${about.join(', ')})` : file;
  });
  const which = named.length === 1 ? 'this picture' : 'these pictures';
  return [
    ...(named.length > 0 ? [`Nobody here knows whether you may use ${which}: ${named.join(', ')}. ${named.length === 1 ? 'Look for its license, or take it out' : 'Look for their licenses, or take them out'}.`] : []),
    ...lost.map(({ address, why }) => `The picture ${address.slice(0, 200)} did not come along: ${/^(?:is|has) /.test(why) ? 'it ' : ''}${why.replace(/\.$/, '')}.`),
  ];
}
