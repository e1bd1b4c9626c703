import { basename, dirname, join } from 'node:path';
import { FIRST_LANGUAGE } from '../words/words.ts';
import { readFieldsOfTexts, type Written } from './front-matter-index.ts';
import type { Outline } from './markdown/outline.ts';

/** A text of an article: what was found in it, with its fields. */
export type ArticleText = Outline & Pick<Written, 'fields'>;

/** An article in each language that it stands in. */
export interface Article {
  original: ArticleText;
  translations: ArticleText[];
}

/**
 * The articles whose writers are done with them. What a draft still lacks is no mistake yet.
 *
 * @param root the content's folder
 * @param outlines what was found in the texts
 */
export async function finishedArticles(root: string, outlines: readonly Outline[]): Promise<Article[]> {
  const home = join(root, 'posts');
  const fields = new Map((await readFieldsOfTexts(home)).map((text) => [text.file, text.fields]));
  const texts = outlines.filter(({ file }) => dirname(dirname(file)) === home).map((outline) => ({ ...outline, fields: fields.get(outline.file) ?? {} }));
  return [...Map.groupBy(texts, ({ file }) => basename(dirname(file))).values()].flatMap((all) => {
    const original = all.find(({ language }) => language === FIRST_LANGUAGE);
    return original && original.fields['draft'] !== true ? [{ original, translations: all.filter((text) => text !== original) }] : [];
  });
}
