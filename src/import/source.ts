import type { Fetcher } from './fetch/fetcher.ts';

/** What a source tells of one article, before anything of it is turned. */
export interface FoundArticle {
  /** What a person recognizes it by: its address, or else its file and its title. The same at every run. */
  from: string;
  /** Where it stood: a whole address (`https://old.example.org/sleep`), or a path (`/sleep`) where the host is not known. */
  address?: string | undefined;
  /** Other addresses at which it stood, such as `/?p=123` of WordPress or the aliases of Hugo. */
  otherAddresses?: readonly string[] | undefined;
  title: string;
  /** Its summary in words or HTML, where it has one of its own. */
  summary?: string | undefined;
  /** When it was published and changed, as the source wrote it, with its zone: `days.ts` alone turns it into a day. */
  published?: string | undefined;
  updated?: string | undefined;
  /** Its categories and tags, as readers saw them, the main one first. */
  labels: readonly string[];
  /** The names of those who wrote it. */
  authors: readonly string[];
  /** The language it is in, as `es` or `es-MX`. */
  language?: string | undefined;
  /** Whether readers could see it; false for a draft there, and for what was private. */
  online: boolean;
  body: Body;
  /** The picture that stood for it. */
  cover?: FoundPicture | undefined;
}

/** The text of an article. */
export interface Body {
  /** HTML of any kind, closed or not: `html/` cleans it. A source that has Markdown turns it into HTML, so that there is one way. */
  html: string;
  /** The address from which relative addresses start, where it is another than that of the article. */
  base?: string | undefined;
  /** Files of the source on this machine, in which relative addresses are looked for before the net. */
  files?: OwnFiles | undefined;
}

/** Where files of the source lie on this machine. Nothing outside `within` is ever read, whatever an address says. */
export interface OwnFiles {
  /** The folder that no address may leave. */
  within: string;
  /** The folders, tried in turn, from which an address such as `pictures/a.jpg` starts. */
  beside: readonly string[];
  /** The folders, tried in turn, from which an address such as `/pictures/a.jpg` starts. */
  root: readonly string[];
}

/** A picture as the source names it. */
export interface FoundPicture {
  /** Its address, whole or relative to the text's. */
  address: string;
  alt?: string | undefined;
  caption?: string | undefined;
}

/** What is brought along, as it is typed: a file, a folder, or an address on the net. */
export interface What {
  typed: string;
  kind: 'file' | 'folder' | 'address';
  /** The whole path of a file or a folder; the address. */
  place: string;
  /** The first 64 kB of a file or a page as text, by which it is recognized; empty for a folder. */
  start: string;
  /** All bytes of a file or a page, as they come. Fails for a folder. Can be asked more than once. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** What a source works with. */
export interface Tools {
  fetcher: Fetcher;
  /** The address of the old site, where it is typed with `--site`: some exports do not say it. */
  site?: string | undefined;
  /** Tells a person of something that was left out or could not be read, while the rest goes on. */
  tell(notice: Notice): void;
  /** Told now and then how many things are read, and of how many where that is known. */
  progress?(done: number, of?: number): void;
}

/** Something that a person should know of what is brought along, in words for the report. */
export interface Notice {
  /** The article, page or file it is about: the `from` of an article. */
  from: string;
  /** A whole sentence: what is wrong or left out, and what to do. */
  message: string;
}

/** A system or a format that articles come from. */
export interface Source {
  /** As it is typed after `--from`. */
  id: string;
  /** What it is, in words for `--help`, such as "an export of WordPress (.xml)". */
  tells: string;
  /** Whether something is of this kind, by its start or the names in its folder; nothing of it is fetched for that. */
  recognizes(what: What): boolean | Promise<boolean>;
  /** Its articles, one after the other, so that a large export does not fill the memory. Ends with `Refused` where nothing can be read. */
  articles(what: What, tools: Tools): AsyncIterable<FoundArticle>;
}
