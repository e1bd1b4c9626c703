import { wordsOf } from '../../content/markdown/tree.ts';
import { suggest } from '../../content/suggest.ts';
import { englishName } from '../../schema/language-code.ts';
import { CITATION } from '../../schema/marks.ts';
import type { TextRule } from './text.ts';

export const termWithoutWord: TextRule = {
  id: 'term-without-word',
  level: 'error',
  tells: 'The mark of an explained word, and no word.',
  examples: { wrong: ['Try :term too.'], right: ['Try :term[exposure] too.'] },
  check({ body }, _, report) {
    for (const mark of body.of('textDirective')) {
      if (mark.name === 'term' && wordsOf(mark) === '') report(body.at(mark), 'this mark has no word. Write the word in brackets right after it, such as :term[cortisol].');
    }
  },
};

export const unexplainedTerm: TextRule = {
  id: 'unexplained-term',
  level: 'error',
  tells: 'A word marked as explained that the glossary does not have.',
  examples: { wrong: ['Try :term[exposre] too.', 'Try :term[something else].', 'Try :term[exposure[^sample2017]].'], right: ['Try :term[Exposure] too.'] },
  check({ body }, context, report) {
    const { terms, file } = context.glossary(body.language);
    if (!terms) return;
    for (const mark of body.of('textDirective')) {
      const term = mark.name === 'term' ? wordsOf(mark) : '';
      if (term === '' || terms.includes(term.toLowerCase())) continue;
      const [cited] = term.match(CITATION) ?? [];
      if (cited) {
        report(body.at(mark), `a citation stands behind the word that it belongs to. Write :term[${term.replaceAll(CITATION, '')}]${cited}`);
        continue;
      }
      const meant = suggest(term.toLowerCase(), terms);
      report(body.at(mark), `the glossary does not explain "${term}". ${meant ? `Write :term[${meant}], or add` : 'Add'} the word and its meaning to content/${file}.`);
    }
  },
};

export const languageOfText: TextRule = {
  id: 'language-of-text',
  level: 'error',
  tells: 'Words marked as in the language of the whole text.',
  examples: { wrong: ['Say :en[hello].'], right: ['Say :es[hola].', 'At 9:30, and at noon:en punto.'] },
  check({ body }, _, report) {
    for (const { name, words, mark } of labeled(body)) {
      // A colon before two letters alone is no mark.
      if (name === body.language) report(body.at(mark), `the whole text is in this language. Write ${words} without :${name} and without brackets.`);
    }
  },
};

export const unknownMark: TextRule = {
  id: 'unknown-mark',
  level: 'error',
  tells: 'A mark within a line that there is none of.',
  examples: { wrong: ['Try :trem[exposure].'], right: ['Try :term[exposure].', 'At 9:30, a:b.'] },
  check({ body }, _, report) {
    for (const { name, words, mark } of labeled(body)) {
      // What a program that writes leaves behind is told of as a citation.
      if (name === 'term' || name === 'contentReference' || englishName(name)) continue;
      report(body.at(mark), `there is no mark called :${name}. Write :term[${words}] for a word that the glossary explains.`);
    }
  },
};

/** The marks within lines that have words in brackets: a colon before a letter or a digit alone, as in 9:30, is none. */
function labeled(body: Parameters<TextRule['check']>[0]['body']) {
  return body.of('textDirective').flatMap((mark) => {
    const words = wordsOf(mark);
    return words === '' ? [] : [{ name: mark.name, words, mark }];
  });
}
