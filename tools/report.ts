import { readContent, type WholeText } from '../src/content/content.ts';
import { today } from '../src/model/days.ts';
import { helpLines } from '../src/model/help.ts';
import { helpLinesDue, reviewsDue, translationsDue } from '../src/report/due.ts';
import { plainLanguage } from '../src/report/plain-language.ts';
import type { Day } from '../src/schema/day.ts';
import { FIRST_LANGUAGE } from '../src/words/words.ts';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log('Lists what somebody should look at: help lines to check again, reviews that are due, translations behind their original, and how hard each text is to read. It never fails.\n\n  npm run report\n');
} else {
  const on = today();
  const { texts } = await readContent('content');
  const isOriginal = ({ language }: WholeText) => language === FIRST_LANGUAGE;
  const originals = texts.filter(isOriginal);
  const translations = texts.filter((text) => !isOriginal(text));
  section('Help lines to check again', helpLinesDue(helpLines(FIRST_LANGUAGE), on));
  section('Reviews that are due', reviewsDue(originals.map(({ file, fields }) => ({ file, reviewDue: day(fields['reviewDue']) })), on));
  section('Translations behind their original', translationsDue(withOriginal(translations, originals)));
  section('How hard the English texts are to read, as a US school grade; 6 to 8 is the aim', plainLanguage(originals, 'en'));
  section('How hard the Spanish texts are to read, from 0, hard, to 100, easy; 55 and more is the aim', plainLanguage(translations.filter(({ language }) => language === 'es'), 'es'));
}

function withOriginal(translations: readonly WholeText[], originals: readonly WholeText[]) {
  const changedOn = new Map(originals.map(({ kind, id, fields }) => [`${kind}/${id}`, day(fields['updated']) ?? day(fields['published'])]));
  return translations.flatMap(({ kind, id, file, fields }) => {
    const [changed, translatedFrom] = [changedOn.get(`${kind}/${id}`), day(fields['translatedFrom'])];
    return changed && translatedFrom ? [{ file, changed, translatedFrom }] : [];
  });
}

function day(value: unknown): Day | undefined {
  return typeof value === 'string' ? value : undefined;
}

function section(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length === 0 ? 'none' : ''}`);
  for (const line of lines) console.log(`  ${line}`);
}
