import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { isLanguage, type Language } from '../../languages/languages.ts';
import { Sheet, withoutMarks } from '../prose-sheet.ts';

/** The fields that hold words for readers, wherever they stand. Names of people and places are no prose. */
const FIELDS = ['title', 'description', 'alt', 'coverAlt', 'keyPoints', 'contentNote', 'about', 'condition', 'therapy', 'text', 'ways'];

/** The prose in fields by language, in the same way. What is below `translations` belongs to the language named there, or to none. */
export function proseInFields(yaml: string, fields: ParsedNode | null, language: Language, all: boolean): Map<Language, string> {
  const sheets = new Map<Language, Sheet>();
  const put = (node: unknown, at: Language): void => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const sheet = sheets.get(at) ?? new Sheet();
    sheets.set(at, sheet);
    sheet.endBlock();
    sheet.put(node.range[0], withoutMarks(yaml.slice(node.range[0], node.range[1])));
  };
  const read = (node: unknown, at: Language, path: readonly string[]): void => {
    if (isSeq(node)) for (const item of node.items) read(item, at, path);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (all) put(key, at);
        if (path.at(-1) !== 'translations') read(value, at, [...path, name]);
        else if (isLanguage(name)) read(value, name, [...path, name]);
      }
    } else if (all || FIELDS.includes(path.at(-1) ?? '')) put(node, at);
  };
  read(fields, language, []);
  return new Map([...sheets].map(([at, { text }]) => [at, text]));
}
