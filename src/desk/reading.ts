import type { Body } from '../content/markdown/body.ts';
import { proseInMarkdown } from '../content/markdown/prose.ts';
import { headingWords } from '../content/markdown/tree.ts';
import type { Counts, Readability } from '../languages/language.ts';
import { definition } from '../languages/languages.ts';
import { count, FEWEST_SENTENCES, sentencesIn } from '../report/readability.ts';
import type { ReadingFacts } from './facts.ts';

/** A sentence by the place where it starts, with what the formulas need of it. */
interface Counted {
  at: number;
  counts: Counts;
}

/** How hard a text is to read, as a whole and part by part; nothing where no formula is known, or it is too short to tell. */
export async function readingOf(body: Body): Promise<ReadingFacts | null> {
  const formula = await definition(body.language).readability?.();
  if (!formula) return null;
  const prose = proseInMarkdown(body.source, body.tree, { sentencesOnly: true });
  const sentences = sentencesIn(prose, body.language).map((sentence): Counted => ({ at: sentence.at, counts: count([sentence], formula) }));
  const whole = measured(sentences, formula);
  const { scale, higherIs, limit } = formula;
  return whole ? { scale, higherIs, limit: limit.value, ...whole, parts: partsOf(body, sentences, formula) } : null;
}

/** A text from one heading of the second level to the next; where that is too short to tell, to the one after it. Of a short last one nothing is told. */
function partsOf(body: Body, sentences: readonly Counted[], formula: Readability): ReadingFacts['parts'] {
  const headings = body.of('heading').filter(({ depth }) => depth === 2);
  const starts = [
    { heading: '', line: body.at(body.parts[1] ?? body.tree).line ?? 1, at: 0 },
    ...headings.map((part) => ({ heading: headingWords(part), line: body.at(part).line ?? 1, at: part.position?.start.offset ?? 0 })),
  ];
  const parts: ReadingFacts['parts'] = [];
  let first = starts[0];
  for (const [index, start] of starts.entries()) {
    first ??= start;
    const [from, to] = [first.at, starts[index + 1]?.at ?? Infinity];
    const found = measured(sentences.filter(({ at }) => at >= from && at < to), formula);
    if (!found) continue;
    parts.push({ heading: first.heading, line: first.line, ...found });
    first = undefined;
  }
  return parts;
}

/** The value of some sentences, to the precision that a writer can use; nothing where they are too few. */
function measured(sentences: readonly Counted[], formula: Readability): { value: number; isHard: boolean } | undefined {
  if (sentences.length < FEWEST_SENTENCES) return undefined;
  const sum = (of: keyof Counts) => sentences.reduce((all, { counts }) => all + counts[of], 0);
  const exact = formula.value({ sentences: sum('sentences'), words: sum('words'), letters: sum('letters'), syllables: sum('syllables'), longWords: sum('longWords') });
  const value = Math.round(exact * 10) / 10;
  const isHard = formula.higherIs === 'harder' ? value > formula.limit.value : value < formula.limit.value;
  return { value, isHard };
}
