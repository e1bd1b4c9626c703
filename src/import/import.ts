import type { FoundArticle, Source, Tools, What } from './source.ts';

/** Takes what a source has, article by article. */
export async function found(source: Source, what: What, tools: Tools, take: (article: FoundArticle) => void): Promise<void> {
  for await (const article of source.articles(what, tools)) take(article);
}
