import { html, type Html, type Part } from './html.ts';

/** What the development server knows. */
export interface Dev {
  /** The folder of the site below its host, from a slash to a slash. */
  base: string;
  /** The project's folder. */
  root: string;
}

/** Where a page of the desk is read. */
export interface Reading {
  /** Where the development server shows the site; nothing in a file that is sent to somebody. */
  dev?: Dev | undefined;
  /** Style sheets with the typefaces in them. */
  typefaces: string;
}

/** A file and a line in it. */
interface Place {
  file: string;
  line?: number | null;
  column?: number | null;
}

/**
 * The words for a place in a file, which open it there while the development server runs. Vite asks whichever editor is running:
 * https://github.com/vitejs/launch-editor
 */
export function place({ file, line, column }: Place, { dev }: Reading, words: Part): Html {
  if (!dev) return html`${words}`;
  const at = [file, ...(line ? [line, column ?? 1] : [])].join(':');
  return html`<a data-opens href="${dev.base}__open-in-editor?file=${encodeURIComponent(at)}">${words}</a>`;
}

/** The name of the place where the desk tells what is wrong in a folder. */
export function problemsOf(folder: string): string {
  return `check-${folder.replace(/[^a-z\d-]/gi, (sign) => (sign === '/' ? '_' : `_${sign.codePointAt(0)?.toString(16)}`))}`;
}

/** A line in words: "line 3, column 5". */
export function lineInWords({ line, column }: Pick<Place, 'line' | 'column'>): string {
  if (!line) return 'the whole file';
  return column && column > 1 ? `line ${line}, column ${column}` : `line ${line}`;
}

/** The words for a page of the site, which show it as readers see it while the development server runs. */
export function preview(address: string | null, { dev }: Reading, words: Part): Html {
  return dev && address !== null ? html`<a href="${dev.base}desk/preview?page=${encodeURIComponent(address)}">${words}</a>` : html`${words}`;
}

/** The address of the page for editors, or of the form of a text there; nothing where it has none, or where nobody shows it. */
export function formsOf({ dev }: Reading, file?: string | null): string | undefined {
  if (!dev) return undefined;
  if (file === undefined) return `${dev.base}admin`;
  const { kind, name } = /^content\/(?<kind>\w+)\/(?<name>[^/]+)\/index\.md$/.exec(file ?? '')?.groups ?? {};
  return kind && name && `${dev.base}admin#/collections/${kind}/entries/${name}`;
}

/** A day, as people and programs read it. */
export function time(day: string, words: string): Html {
  return html`<time datetime="${day}">${words}</time>`;
}
