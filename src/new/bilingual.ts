import { join } from 'node:path';
import { archiveAddress, homeAddress, searchAddress, topicsAddress } from '../content/addresses.ts';
import { type Content, fieldsOf } from '../content/content.ts';
import { pagesOf } from '../content/pages.ts';
import { glossaryFile } from '../content/single-files.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';

/** The words that a language's glossary explains, as they are written there. */
export async function explainedWords(root: string, language: Language): Promise<string[]> {
  return Object.keys(await fieldsOf(join(root, glossaryFile(language))));
}

/** The addresses of everything that stands in another language too, by their address in the first one. */
export function translatedAddresses(content: Content, language: Language): Map<string, string> {
  const own = [homeAddress, topicsAddress, archiveAddress, searchAddress].map((address): [string, string] => [address(FIRST_LANGUAGE), address(language)]);
  const byPage = Map.groupBy(pagesOf(content), ({ of: { kind, id } }) => `${kind}/${id}`);
  const pages = [...byPage.values()].flatMap((all): [string, string][] => {
    const [from, to] = [FIRST_LANGUAGE, language].map((each) => all.find((page) => page.language === each)?.address);
    return from !== undefined && to !== undefined ? [[from, to]] : [];
  });
  return new Map([...own, ...pages]);
}
