import { join } from 'node:path';
import { type ListedAddress, readAddressList } from '../../content/address-list.ts';
import type { Address } from '../../content/addresses.ts';
import { type Article, finishedArticles } from '../../content/articles.ts';
import { answering, type Catalogue, catalogueOf } from '../../content/catalogue.ts';
import type { Content, Entry, Text } from '../../content/content.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import { type SingleFiles, valuesOf } from '../../content/single-files.ts';
import { type Day, dayIn } from '../../schema/day.ts';
import { practiceSchema } from '../../schema/practice.ts';
import type { Rule } from '../rule.ts';
import { Destinations } from './destinations.ts';
import type { Practice } from './own-addresses.ts';

/** Everything in the content together, once all texts are read. */
export interface Site {
  /** The content's folder. */
  root: string;
  content: Content;
  /** What was found in each text, by its file. */
  outlines: ReadonlyMap<string, Outline>;
  /** The articles whose writers are done with them. */
  articles: readonly Article[];
  files: SingleFiles;
  practice: Partial<Practice>;
  catalogue: Catalogue;
  /** What answers at each address with a page or a feed. */
  answering: ReadonlyMap<Address, Text | Entry | undefined>;
  destinations: Destinations;
  /** `addresses.txt`: what it lists, and which of its lines cannot be understood. */
  list: { file: string; listed: readonly ListedAddress[]; faults: readonly { line: number; message: string }[] };
  /** The list in the version that is online. */
  online: readonly ListedAddress[];
  /** The year it is now. */
  year: number;
}

/** A file, a line in it, or a field in it by the way to it. */
export interface At {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  field?: readonly PropertyKey[];
}

/** What is asked of the content as a whole. Examples are files, each below a line of three equals signs and its path in `content/`. */
export type SiteRule = Rule<Site, At>;

/** What a site is made of. */
export interface Parts {
  root: string;
  content: Content;
  outlines: readonly Outline[];
  files: SingleFiles;
  /** The text of `addresses.txt`; empty where it cannot be read. */
  list: string;
  /** The same in the version that is online; empty where nobody asked. */
  online: string;
}

/** Brings together what rules ask of the whole content. */
export function siteOf({ root, content, outlines, files, list, online }: Parts, now = new Date()): Site {
  const practice = valuesOf(files, 'practice.yaml', practiceSchema);
  const on: Day = dayIn(practice?.timeZone ?? 'UTC', now);
  const catalogue = catalogueOf(content, on);
  return {
    root,
    content,
    outlines: new Map(outlines.map((outline) => [outline.file, outline])),
    articles: finishedArticles(content.texts, outlines),
    files,
    practice: practice ?? {},
    catalogue,
    answering: answering(catalogue),
    destinations: new Destinations(catalogue),
    list: { file: join(root, 'addresses.txt'), ...readAddressList(list) },
    online: readAddressList(online).listed,
    year: now.getUTCFullYear(),
  };
}
