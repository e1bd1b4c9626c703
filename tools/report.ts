import { writeFileSync } from 'node:fs';
import { readContent, type WholeText } from '../src/content/content.ts';
import { versionOf } from '../src/content/publishing.ts';
import type { Overview } from '../src/desk/facts.ts';
import { definition, FIRST_LANGUAGE, languages } from '../src/languages/languages.ts';
import { today } from '../src/model/days.ts';
import { helpLines } from '../src/model/help.ts';
import { asked } from '../src/report/asked.ts';
import { helpLinesDue, reviewsDue, translationsDue } from '../src/report/due.ts';
import { plainLanguage } from '../src/report/plain-language.ts';
import type { Day } from '../src/schema/day.ts';
import { englishName } from '../src/schema/language-code.ts';

const HELP = `Lists what somebody should look at: help lines to check again, reviews that are due, translations behind their original, and how hard each text is to read. It never fails.

  npm run report
  npm run report -- --html desk.html    writes the desk, as npm run dev shows it at /desk, into a file that needs nothing else: send it to a colleague
  npm run --silent report -- --json     everything that the desk shows, for programs

With --json it prints one object. Its number version grows where a program that reads it would have to change; new fields alone change nothing.
src/desk/facts.ts says what each field means.
`;

const what = asked(process.argv.slice(2));
if (what.form === 'help') console.log(HELP);
else if (what.form === 'unknown') refuse(what.why);
else if (what.form === 'html') await writeDesk(what.file);
else if (what.form === 'json') console.log(JSON.stringify(await overview(), null, 2));
else await list();

/** Says why it cannot begin. */
function refuse(why: string): void {
  console.error(`${why.replace(/\.$/, '')}. Type npm run report -- --help to see what there is.`);
  process.exitCode = 2;
}

/** Loaded where it is asked for alone: the list needs neither the check nor typefaces. */
async function overview(): Promise<Overview> {
  const { readOverview } = await import('../src/desk/read-overview.ts');
  return readOverview();
}

async function writeDesk(file: string): Promise<void> {
  const [{ deskPage }, { typefaces }] = await Promise.all([import('../src/desk/page.ts'), import('../src/build/typefaces.ts')]);
  const page = deskPage(await overview(), { typefaces: await typefaces() });
  try {
    writeFileSync(file, page);
    console.log(`The desk is in ${file}. It opens in any browser, and needs nothing else.`);
  } catch {
    refuse(`${file} cannot be written. Look whether its folder is there, and whether it is a folder itself`);
  }
}

async function list(): Promise<void> {
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
