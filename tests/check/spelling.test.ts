import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { report } from '../../src/check/report/format.ts';
import { spelling } from '../../src/check/words/spelling.ts';
import type { Language } from '../../src/languages/languages.ts';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

const check = spelling('# Names\nQuimby # who wrote it\nwellness-lab\n');
const told = (prose: string, language: Language) => check(prose, language).map(({ message }) => message);
const unknown = (prose: string, language: Language) => told(prose, language).map((message) => /"([^"]*)"/.exec(message)?.[1]);

describe('the spelling', () => {
  it.each<[Language, string, ...string[]]>([
    ['en', 'The medicne helps.', 'medicne'],
    ['en', 'Recieve it, and recieve it.', 'Recieve', 'recieve'],
    ['en', 'The colour of behaviour.', 'colour', 'behaviour'],
    ['en', 'A well-beeing class.', 'well-beeing'],
    ['es', 'Los medicamientos ayudan.', 'medicamientos'],
    ['es', 'El corazon esta tarde, tambien.', 'corazon', 'tambien'],
    ['es', 'El nino.', 'nino'],
    ['es', 'The treatment ayuda.', 'treatment'],
  ])('of a word is wrong (%s): %s', (language, prose, ...words) => expect(unknown(prose, language)).toEqual(words));

  it.each<[Language, string]>([
    ['en', 'Psychosis, lithium, hydroxyzine, noradrenaline and hypomania.'],
    ['en', 'It’s the doctor’s, the doctors’ and Miami’s; don’t, we’ll, HIPAA’s.'],
    ['en', 'NIMH, CBT and ACEs; 988lifeline.org, doctor@exampel.org, 5mg, 24-hour, Quimby’s wellness-lab.'],
    ['en', 'A follow-up on self-care and well-being.'],
    ['es', 'Compártalo, cuéntele, dárselo; desencadenarlo y levántese: sobrellevarla.'],
    ['es', 'El trastorno bipolar, la esquizofrenia y el litio.'],
    ['es', 'A las 3:00 p. m., p. ej., o a las 8:00 a. m.'],
    ['es', 'La Crisis Text Line y la National Library, en Miami.'],
  ])('of these is right (%s): %s', (language, prose) => expect(unknown(prose, language)).toEqual([]));

  it('is told with the words that may be meant, once for each word', () => {
    expect(told('The medicne, a medicne.', 'en')).toEqual(['"medicne" (2 times in this text) is in no dictionary. Did you mean "medicine"? If it is right, add it to content/words.txt.']);
    expect(told('By Quinby.', 'en')).toEqual([expect.stringContaining('Did you mean "quimby"')]);
  });

  it('is told as a warning at its place, in texts and in fields', async () => {
    const content = new SmallContent();
    content.replace(ARTICLE, 'An introduction.', 'An introduction with a mistaek.');
    content.replace('topics/mood.yaml', 'Articles about low mood', 'Artciles about low mood');
    const problems = await checkContent(content.folder, { spelling: true });
    content.remove();
    expect(problems.map(({ file, line, column, level }) => [file, line, column, level])).toEqual([
      [`content/${ARTICLE}`, 12, 24, 'warning'],
      ['content/topics/mood.yaml', 2, 14, 'warning'],
    ]);
    expect(report(problems)).toMatch(/line 12, column \d+: Only a warning: "mistaek" is in no dictionary. Did you mean "mistake"/);
  });

  it.each<[string, (content: SmallContent) => void, string]>([
    ['is not there', (content) => content.delete('words.txt'), '  This file is missing, and with it the words that are right and in no dictionary. Bring it back from an earlier version.'],
    ['was merged in two versions', (content) => content.write('words.txt', '<<<<<<< HEAD\nmistaek\n=======\n>>>>>>> other\n'), '  line 1: Two versions of this text were merged and both are still here. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.'],
  ])('is not asked for where the list of own words %s', async (_, make, message) => {
    const content = new SmallContent();
    content.replace(ARTICLE, 'An introduction.', 'An introduction with a mistaek.');
    make(content);
    const problems = await checkContent(content.folder, { spelling: true });
    content.remove();
    expect(report(problems)).toBe(`content/words.txt\n${message}`);
  });
});
