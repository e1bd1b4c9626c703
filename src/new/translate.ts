import { writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { type Content, readContent, type WholeText } from '../content/content.ts';
import { list } from '../content/files.ts';
import { nameAsSeen } from '../content/normalize/names.ts';
import { suggest } from '../content/suggest.ts';
import { FIRST_LANGUAGE, type Language, languageOfFile } from '../languages/languages.ts';
import { FIRST_LANGUAGE_NAME } from '../schema/language-code.ts';
import { explainedWords, translatedAddresses } from './bilingual.ts';
import { inEnglish } from './parse-answers.ts';
import { Unclear } from '../content/unclear.ts';
import { standardLines } from './templates.ts';
import { termsIn, toTranslate } from './translated-text.ts';
import { translationFields } from './translation-fields.ts';

/**
 * Starts a translation beside an article or a page.
 *
 * @param root the content's folder
 * @param wanted its address, or the path of its folder
 * @returns what was made and what to do next, in words for the editor
 * @throws Unclear where there is nothing to translate, or a translation already
 */
export async function startTranslation(root: string, wanted: string, language: Language): Promise<string> {
  const content = await readContent(root);
  const name = nameIn(wanted);
  const text = content.texts.find(({ id, language }) => id === name && language === FIRST_LANGUAGE);
  if (!text) throw new Unclear(notFound(content, name, wanted));
  const folder = `content/${text.kind}/${name}`;
  const there = (await list(dirname(text.file))).files.find((file) => languageOfFile(file.toLowerCase()) === language);
  if (there) throw new Unclear(`There is a translation already, ${folder}/${there}. Nothing in it was touched.`);

  const words = await explainedWords(root, language);
  const addresses = translatedAddresses(content, language);
  const body = toTranslate(text.body.replace(/^\n+/, ''), { lines: standardLines(language), terms: new Set(words.map((word) => word.toLowerCase())), addressOf: (address) => addresses.get(address) });
  const file = `${language}${extname(text.file)}`;
  await writeFile(join(dirname(text.file), file), `${translationFields(text, language)}\n\n${body}`, { flag: 'wx' });
  return made(`${folder}/${file}`, text, language, words);
}

/** The name of a folder in whatever an editor gives for it: an address, a path, a link. */
function nameIn(wanted: string): string {
  return (
    nameAsSeen(wanted)
      .replace(/[?#].*$/, '')
      .replace(/[/\\]+(?:[a-z]+\.mdx?)?$/, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  );
}

function notFound({ folders, texts }: Content, name: string, wanted: string): string {
  if (folders.some(({ id }) => id === name)) return `The text of ${name} cannot be read. Type npm run check, mend what it says, and try again.`;
  const names = texts.filter(({ language }) => language === FIRST_LANGUAGE).map(({ id }) => id);
  const meant = suggest(name, names) ?? names.find((other) => name !== '' && other.includes(name));
  return `There is no article or page called "${wanted}". ${meant ? `Did you mean ${meant}?` : 'Give the name of its folder in content/posts or content/pages.'}`;
}

function made(file: string, { fields, body }: WholeText, language: Language, words: readonly string[]): string {
  const [tongue, known] = [inEnglish(language), new Map(words.map((word) => [word.toLowerCase(), word]))];
  const missing = termsIn(body).filter((term) => !known.has(term.toLowerCase()));
  const hint = (term: string) => {
    const near = suggest(term.toLowerCase(), [...known.keys()]);
    return `  ${term}${near ? ` (there is ${known.get(near)})` : ''}`;
  };
  return [
    `I made ${file} with the ${FIRST_LANGUAGE_NAME} text between ‹ and ›.`,
    '',
    `Next: write over each of them in ${tongue}, and take the marks away. Leave citations such as [^name] and lines with ::: where they are.`,
    'Choose the slug, the end of the address, with care: it stays for good.',
    ...(missing.length === 0 ? [] : ['', `The glossary explains ${missing.length === 1 ? 'this word' : 'these words'} in ${FIRST_LANGUAGE_NAME}. Write :term[…] around the word in ${tongue},`, `and add it with its meaning to content/glossary.${language}.yaml where it is not there yet:`, ...missing.map(hint)]),
    '',
    fields['draft'] === true
      ? 'Then npm run check tells what is left. The article is a draft, so nobody sees the translation yet.'
      : 'Then npm run check tells what is left. The original is published, so nothing can be published until no ‹ or › is left here: work on a branch.',
  ].join('\n');
}
