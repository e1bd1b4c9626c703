/** A piece of HTML that may stand in a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of HTML: words, which are escaped, pieces and lists of pieces; nothing stands for itself. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

/** Puts a piece of HTML together. Words are escaped, so that whatever an article is called stays words. */
export function html({ raw }: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(raw.reduce((text, next, index) => `${text}${written(parts[index - 1])}${next}`));
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part instanceof Html ? part.text : part.map(written).join('');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
