import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findings } from '../../src/check/run/apply.ts';
import { houseStyle, sensitiveWords } from '../../src/check/words/house-style.ts';
import { repeatedWord } from '../../src/check/words/repeats.ts';
import type { Language } from '../../src/languages/languages.ts';
import { languageSchema } from '../../src/schema/language.ts';
import { sampleContext } from '../support/sample-context.ts';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

const { rules, mayRepeat, sensitive } = languageSchema.parse(parse(readFileSync('tests/support/sample-language.yaml', 'utf8')));
const check = houseStyle(rules);

/** What is found in a sentence: the level, and the words between the first quotation marks of the message. */
function found(sentence: string, language: Language): string[] {
  return check(sentence, language).map(({ level, message }) => `${level}: ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`);
}

/** A sentence, and what must be found in it. */
type Wrong = [sentence: string, ...found: string[]];

const inEnglish: Wrong[] = [
  ['He might commit suicide.', 'error: commit suicide'],
  ['She Committed Suicide in 2010.', 'error: Committed Suicide'],
  ['Committing a suicide is no crime.', 'error: Committing a suicide'],
  ['After two failed suicide attempts he asked for help.', 'error: failed suicide attempts'],
  ['The suicide attempt was successful.', 'error: suicide attempt was successful'],
  ['The epidemic of teen suicides.', 'error: epidemic of teen suicides'],
  ['Suicide rates have skyrocketed.', 'error: Suicide rates have skyrocketed'],
  ['He hanged himself.', 'warning: hanged himself'],
  ['She jumped off a bridge.', 'warning: jumped off a bridge'],
  ['He is an addict.', 'error: addict'],
  ['My father is an alcoholic.', 'error: is an alcoholic'],
  ['She was alcoholic for years.', 'error: was alcoholic'],
  ['Alcoholics need help too.', 'error: Alcoholics'],
  ['Substance abuse is common.', 'warning: Substance abuse'],
  ['Drug-abuse and alcohol abuse.', 'warning: Drug-abuse', 'warning: alcohol abuse'],
  ['He is a schizophrenic.', 'error: a schizophrenic'],
  ['A bipolar who takes lithium.', 'error: A bipolar'],
  ['Life with a borderline', 'error: a borderline'],
  ['My sister is bipolar.', 'warning: is bipolar'],
  ['He’s bipolar and proud.', 'warning: He’s bipolar'],
  ['The mentally ill need care.', 'error: The mentally ill'],
  ['It sounds crazy, even insane.', 'error: crazy', 'error: insane'],
  ['A crazy-busy week.', 'error: crazy'],
  ['A psycho, a lunatic.', 'error: psycho', 'error: lunatic'],
  ['He suffers from anxiety.', 'warning: suffers from'],
  ['People suffering from grief.', 'warning: suffering from'],
  ['This will cure you.', 'warning: cure'],
  ['It is 100% effective.', 'warning: 100% effective'],
];

const inSpanish: Wrong[] = [
  ['Quería cometer suicidio.', 'error: cometer suicidio'],
  ['Cometió suicidio en 2010.', 'error: Cometió suicidio'],
  ['Es un adicto.', 'error: adicto'],
  ['Mi padre es alcohólico.', 'error: es alcohólico'],
  ['Mi hermana es bipolar.', 'warning: es bipolar'],
  ['Los enfermos mentales.', 'error: enfermos mentales'],
  ['No está loca.', 'error: loca'],
];

const rightInEnglish = [
  'He died by suicide. She survived a suicide attempt.',
  'She is committed to her recovery.',
  'Suicide rates are rising.',
  'A successful treatment. The attempt failed. A successful suicide prevention program. Methods of suicide prevention.',
  'Addiction is treatable; a habit can be addictive.',
  'Alcoholic drinks, alcoholic liver disease, an alcoholic drink, non-alcoholic beer, Alcoholics Anonymous.',
  'The Substance Abuse and Mental Health Services Administration, and the National Institute on Drug Abuse.',
  'A bipolar episode. It is bipolar-related. This is bipolar disorder. A borderline result. A schizophrenic episode.',
  'Bipolar depression is bipolar I or bipolar II.',
  'Psycho-education, psychoeducation and the psychology of people who are mentally healthy.',
  'There is no cure. Nobody can guarantee a result. It does not cure depression. 100% of the people.',
];

const rightInSpanish = [
  'Murió por suicidio. Sobrevivió a un intento de suicidio. Cometió un error.',
  'La adicción se trata. Un juego adictivo.',
  'Bebidas alcohólicas. Los Alcohólicos Anónimos.',
  'El trastorno bipolar. Un trastorno bipolar. La fase bipolar. Episodio esquizofrénico.',
  'Una enfermedad mental. La salud mental. El local.',
  'No hay cura. Nadie puede garantizar un resultado.',
];

describe('rules on words', () => {
  it.each(inEnglish)('find in English: %s', (sentence, ...words) => expect(found(sentence, 'en')).toEqual(words));
  it.each(inSpanish)('find in Spanish: %s', (sentence, ...words) => expect(found(sentence, 'es')).toEqual(words));
  it.each(rightInEnglish)('leave in English: %s', (sentence) => expect(found(sentence, 'en')).toEqual([]));
  it.each(rightInSpanish)('leave in Spanish: %s', (sentence) => expect(found(sentence, 'es')).toEqual([]));

  it('hold for their own language alone', () => {
    expect(found('He committed suicide.', 'es')).toEqual([]);
    expect(found('Cometió suicidio.', 'en')).toEqual([]);
  });
});

describe('a reader is warned before', () => {
  const found = (prose: string, language: Language) => sensitiveWords(sensitive)(prose, language);

  it.each<[string, Language]>([
    ['suicidal', 'en'], ['Suicide', 'en'], ['self-harm', 'en'], ['self-injury', 'en'], ['killed himself', 'en'], ['end their life', 'en'], ['ended her own life', 'en'], ['sexual assault', 'en'], ['raped', 'en'],
    ['suicidio', 'es'], ['autolesión', 'es'], ['quitarse la vida', 'es'], ['abuso sexual', 'es'],
  ])('%s', (words, language) => expect(found(`Before it, ${words} and after it.`, language)).toBe(words.toLowerCase()));

  it.each<[string, Language]>([['An even grape harvest at the end of life.', 'en'], ['La vida que se quita el ruido.', 'es']])('nothing in: %s', (prose, language) =>
    expect(found(prose, language)).toBeUndefined());
});

describe('words that stand twice', () => {
  const twice = (prose: string, language: Language = 'en') => findings([repeatedWord], { file: 'index.md', language, prose }, { ...sampleContext, mayRepeat }, 0).map(({ message }) => message);

  it.each<[string, Language, string]>([
    ['It is is here.', 'en', 'is'],
    ['The the start.', 'en', 'The'],
    ['at the\nthe end', 'en', 'the'],
    ['Antes de de dormir.', 'es', 'de'],
    ['Está está aquí.', 'es', 'Está'],
  ])('are found: %s', (prose, language, word) => expect(twice(prose, language)).toEqual([`the word "${word}" stands here twice. Take one out.`]));

  it.each<[string, Language]>([
    ['She had had enough, and said that that was all.', 'en'],
    ['It was, was it? No. No!', 'en'],
    ['the theory of one one-way street', 'en'],
    ['Nos nos vemos.', 'es'],
  ])('are left: %s', (prose, language) => expect(twice(prose, language)).toEqual([]));
});

describe('an editor is told', () => {
  let content: SmallContent;
  const write = (text: string) => content.replace(ARTICLE, 'An introduction.', text);
  const told = async () => (await content.report()).split('\n').slice(1).map((line) => line.trim());
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it('what is wrong, why, and what to write instead', async () => {
    write('He committed suicide, and she\nsuffers from grief.\n\nHe hanged himself.');
    expect(await content.report()).toBe(`content/${ARTICLE}
  line 12: Instead of "committed suicide" write "died by suicide" or "ended their life". To commit is said of crimes and sins.
  line 13: Only a warning: Instead of "suffers from" write "has" or "lives with".
  line 15: Only a warning: "hanged himself": Leave out the method, the place and the means. Such details can put readers at risk.`);
  });

  it.each([
    ['across marks, lines and a citation', 'He **committed**\n*suicide*.[^sample2017]', 'line 12:'],
    ['in a heading', '## The mentally ill', 'line 12:'],
    ['in a list', '- One\n- An addict', 'line 13:'],
    ['in a care card', ':::urgent[Help the mentally ill if:]\n- a sign\n:::', 'line 12:'],
    ['in a table', '| A | B |\n| --- | --- |\n| One | An addict |', 'line 14:'],
    ['in the words of a link', 'Read [about an addict](https://www.example.org).', 'line 12:'],
    ['in the description of a picture', 'Text.\n\n![An addict](./cover.svg)', 'line 14:'],
    ['in HTML', '<div>An addict</div>', 'line 12:'],
  ])('about words %s', async (_, text, place) => {
    write(text);
    expect((await told()).filter((line) => line.includes('nstead of')).map((line) => line.slice(0, place.length))).toEqual([place]);
  });

  it.each([
    ['in code', 'Type `addict` here.\n\n```\naddict\n```'],
    ['in addresses', 'Read [this](https://www.example.org/addict), or https://www.example.org/addict.'],
    ['in comments', 'Text.\n\n<!-- an addict -->'],
    ['in a citation', 'Text.[^sample2017]'],
    ['across paragraphs, entries of lists and cells', 'They commit\n\nsuicide prevention\n\n- the\n- the\n\n| the | the |\n| --- | --- |\n| the | the |'],
  ])('nothing about words %s', async (_, text) => {
    write(text);
    expect((await told()).filter((line) => /nstead of|twice/.test(line))).toEqual([]);
  });

  it.each<[string, string, string, (content: SmallContent) => void]>([
    ['the title', ARTICLE, 'line 2', () => content.replace(ARTICLE, 'title: Sleep and mood', 'title: Sleep of an addict')],
    ['the description', ARTICLE, 'line 3', () => content.replace(ARTICLE, 'How a night', 'An addict, how a night')],
    ['the description of the cover', ARTICLE, 'line 9', () => content.replace(ARTICLE, 'Waves of green', 'An addict and waves of green')],
    ['a key point', ARTICLE, 'line 9', () => content.replace(ARTICLE, 'cover:', 'keyPoints:\n  - "One"\n  - "An addict"\n  - "Three"\ncover:')],
    ['a content note', ARTICLE, 'line 7', () => content.replace(ARTICLE, 'cover:', 'contentNote: "About an addict"\ncover:')],
    ['a page', 'pages/about/index.md', 'line 7', () => content.replace('pages/about/index.md', 'What a reader', 'What an addict')],
    ['a topic', 'topics/mood.yaml', 'line 2', () => content.replace('topics/mood.yaml', 'Articles about low mood', 'Articles about an addict')],
    ['a word that is explained', 'glossary.yaml', 'line 1', () => content.replace('glossary.yaml', 'Facing', 'An addict facing')],
    ['a help line', 'help-lines.yaml', 'line 7', () => content.replace('help-lines.yaml', 'Somebody to talk to', 'For an addict')],
    ['the practice', 'practice.yaml', 'line 9', () => content.replace('practice.yaml', 'Plain articles for', 'Plain articles for an addict on')],
    ['a person', 'people/the-team.yaml', 'line 3', () => content.write('people/the-team.yaml', `${content.read('people/the-team.yaml')}about: Who helps an addict.\n`)],
  ])('about words in %s', async (_, file, place, make) => {
    make(content);
    expect(await content.report()).toBe(`content/${file}\n  ${place}: Instead of "addict" write "person with a substance use disorder" or "person who uses drugs".`);
  });

  it('about Spanish words by the Spanish rules, in a translation and below translations', async () => {
    content.write('people/the-team.yaml', 'name: The team\nkind: organization\ntranslations:\n  es:\n    about: Ayuda a un adicto.\n');
    content.write('glossary.es.yaml', 'manía: Lo que no es de locos.\n');
    expect(await content.report()).toBe(`content/glossary.es.yaml
  line 1: Instead of "locos" write "persona con una condición de salud mental".

content/people/the-team.yaml
  line 5: Instead of "adicto" write "persona con un trastorno por consumo de sustancias" or "persona que consume drogas".`);
  });

  it.each([
    ['above a paragraph', '<!-- language-ok: the words of a law -->\nThe law says "lunatics".\nIt still says "addict".'],
    ['above a paragraph, with an empty line between', '<!-- language-ok: the words of a law -->\n\nThe law says "lunatics".'],
    ['at the end of a line', 'The law says "lunatics". <!-- language-ok: the words of a law -->'],
    ['at the end of an entry', '- One\n- An "addict" <!-- language-ok: the words of a law -->\n- Three'],
  ])('nothing where an exception stands %s', async (_, text) => {
    write(text);
    expect(await content.report()).toBe('');
  });

  it('nothing where an exception stands in an article with components', async () => {
    content.write(`${ARTICLE}x`, content.read(ARTICLE).replace('An introduction.', '{/* language-ok: the words of a law */}\n\nAn "addict".\n\nAn "addict". {/* language-ok: the words of a law */}'));
    content.delete(ARTICLE);
    expect(await content.report()).toBe('');
  });

  it('nothing where an exception stands in fields', async () => {
    content.replace(ARTICLE, 'cover:', '# language-ok: the words of a law\nkeyPoints:\n  - "One"\n  - "An addict"\n  - "Three"\ncover:');
    content.replace('topics/mood.yaml', 'title: Mood', 'title: Addicts # language-ok: the name of a book');
    expect(await content.report()).toBe('');
  });

  it('about what stands after the passage that an exception covers', async () => {
    write('<!-- language-ok: the words of a law -->\nAn "addict".\n\nAn "addict".');
    expect(await told()).toEqual(['line 15: Instead of "addict" write "person with a substance use disorder" or "person who uses drugs".']);
  });

  it('about an exception without a reason, which covers its words all the same', async () => {
    write('An "addict". <!-- language-ok -->\n\n<!-- language-ok: -->\nAn "addict".');
    const message = 'An exception to the language rules says why: <!-- language-ok: the name of a law -->';
    expect(await told()).toEqual([`line 12: ${message}`, `line 14: ${message}`]);
  });

  it('about an exception that would keep the words after it from being read', async () => {
    write('<!-- language-ok: the words of a law --> An "addict".');
    expect(await told()).toEqual(['line 12: Words right after a comment are not read as Markdown. Put the comment on a line of its own, or at the end of the line.']);
  });

  it('about an exception that covers nothing', async () => {
    write('A text. <!-- language-ok: the words of a law -->');
    expect(await told()).toEqual(['line 12: Only a warning: This exception to the language rules covers nothing. Put it right before the words, or take it out.']);
  });

  it.each([
    ['a rule without words', 'rules:\n  - language: en\n    level: error\n    better: [x]\n', 'line 2: The rule finds nothing. Add words.'],
    ['a rule that says no better words', 'rules:\n  - language: en\n    level: error\n    words: [x]\n', 'line 2: The rule does not say what to write instead. Add better, or advice.'],
    ['an unknown level', 'rules:\n  - language: en\n    level: high\n    words: [x]\n    better: [y]\n', 'line 3: The level is either error or warning.'],
    ['a sign that no list of words has', 'rules:\n  - language: en\n    level: error\n    words: ["x|y"]\n    better: [y]\n', 'line 4: "x|y" cannot stand here. Write words, a slash between words to choose from, * for any ending, brackets around what may be missing, ... between two words.'],
    ['a pattern that cannot be read', 'rules:\n  - language: en\n    level: error\n    pattern: "(x"\n    better: [y]\n', 'line 4: The pattern is not a regular expression that can be read.'],
  ])('about %s in the rules themselves', async (_, yaml, message) => {
    content.write('language.yaml', yaml);
    expect(await content.report()).toBe(`content/language.yaml\n  ${message}`);
  });

  it('about a sentence in which a rule does not find what it should, or finds what it should leave', async () => {
    content.write('language.yaml', `rules:
  - language: en
    level: error
    words: [big sleep*]
    except: [the big sleep]
    better: [long sleep]
    finds:
      - A big sleeper.
      - Big and sleepy.
    leaves:
      - We saw The Big Sleep.
      - A "Big
        Sleep".
`);
    expect(await content.report()).toBe(`content/language.yaml
  line 9: The rule should find something in "Big and sleepy.", and finds nothing. Correct the words of the rule, or the sentence.
  line 12: The rule should leave "A "Big Sleep".", and finds "Big Sleep" there. Name the passage under except, or correct the words of the rule, or the sentence.`);
  });

  it('by rules that somebody wrote without code', async () => {
    content.write('language.yaml', 'rules:\n  - language: en\n    level: error\n    words: [big/huge (old) sleep*]\n    except: [the big sleep]\n    better: [long sleep]\n  - language: en\n    level: warning\n    pattern: "zz+"\n    advice: Sleep.\n');
    write('Huge old sleepers, a big-sleep, The Big Sleep, zzz.');
    expect(await told()).toEqual(['line 12: Instead of "Huge old sleepers" write "long sleep".', 'line 12: Instead of "big-sleep" write "long sleep".', 'line 12: Only a warning: "zzz": Sleep.']);
  });
});
