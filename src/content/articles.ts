import { FIRST_LANGUAGE } from '../words/words.ts';
import type { Text } from './content.ts';
import type { Outline } from './markdown/outline.ts';

/** A text of an article: what was found in it, with its fields. */
export type ArticleText = Outline & Pick<Text, 'fields'>;

/** An article in each language that it stands in. */
export interface Article {
  original: ArticleText;
  translations: ArticleText[];
}

/**
 * The articles whose writers are done with them. What a draft still lacks is no mistake yet.
 *
 * @param outlines what was found in the texts
 */
export function finishedArticles(texts: readonly Text[], outlines: readonly Outline[]): Article[] {
  const outlineOf = new Map(outlines.map((outline) => [outline.file, outline]));
  const articles = Map.groupBy(texts.filter(({ kind }) => kind === 'posts'), ({ id }) => id);
  return [...articles.values()].flatMap((all) => {
    const read = all.flatMap(({ file, fields }) => {
      const outline = outlineOf.get(file);
      return outline ? [{ ...outline, fields }] : [];
    });
    const original = read.find(({ language }) => language === FIRST_LANGUAGE);
    return original && original.fields['draft'] !== true ? [{ original, translations: read.filter((text) => text !== original) }] : [];
  });
}
