import { Refused } from '../refused.ts';
import type { FoundArticle } from '../source.ts';
import { sectionNames } from './links.ts';
import { turn } from './turn.ts';

type Find = (name: string) => string | undefined;

/** So many articles are remembered by their sections: those that many others lead to. */
const REMEMBERED = 200;

/**
 * Finds the names that sections of other articles have here. An article is looked at when the first link leads into it.
 *
 * @param articleAt gives an article of the former site by the key of its address, where it comes along in the same run
 */
export function sectionsElsewhere(articleAt: (key: string) => FoundArticle | undefined): (key: string, name: string) => string | undefined {
  const known = new Map<string, Find>();
  return (key, name) => {
    const find = known.get(key) ?? findIn(articleAt(key));
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, find);
    return find(name);
  };
}

function findIn(article: FoundArticle | undefined): Find {
  try {
    const turned = article && turn(article.body.html, article.title);
    return turned ? sectionNames(turned.tree, turned.sections) : () => undefined;
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return () => undefined;
  }
}
