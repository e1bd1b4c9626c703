import { readContent, type WholeText } from '../src/content/content.ts';
import { versionOf } from '../src/content/publishing.ts';
import { definition, FIRST_LANGUAGE, languages } from '../src/languages/languages.ts';
import { today } from '../src/model/days.ts';
import { helpLines } from '../src/model/help.ts';
import { helpLinesDue, reviewsDue, translationsDue } from '../src/report/due.ts';
import { plainLanguage } from '../src/report/plain-language.ts';
import type { Day } from '../src/schema/day.ts';
import { englishName } from '../src/schema/language-code.ts';

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
  for (const language of languages) {
    const formula = await definition(language).readability?.();
    const own = texts.filter((text) => text.language === language);
    if (formula) section(formula.heading, plainLanguage(own, language, formula));
    else section(`How hard the ${englishName(language)} texts are to read`, ['nobody knows here, since no formula is known for this language']);
  }
}

function withOriginal(translations: readonly WholeText[], originals: readonly WholeText[]) {
  const changedOn = new Map(originals.map(({ kind, id, fields }) => [`${kind}/${id}`, versionOf(fields)]));
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
