import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../content/addresses.ts';
import { writeWhole } from '../../content/write-whole.ts';
import type { ArticleFacts } from '../report/facts.ts';
import { articleFolder, UNFINISHED } from './folder.ts';

/** What later runs and the report need to know of an article that came along. */
export interface Noted {
  /** By what it is known again. */
  name: string;
  /** Its former addresses that lead to it here. */
  kept: readonly Address[];
  facts: ArticleFacts;
}

/** The file in the folder of what is unfinished: JSON, a line for each article. */
const FILE = 'brought.jsonl';

/**
 * Notes each article before its folder gets its place, until the report tells of it: a run that is stopped, at any moment, leaves to
 * the next one what it has brought.
 */
export class Journal {
  readonly #file: string;
  /** What a run has brought that was stopped: nobody has been told of it yet. */
  readonly earlier: readonly Noted[];

  /** @param root the content's folder */
  constructor(root: string) {
    this.#file = join(root, UNFINISHED, FILE);
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    // A line may be cut off, and an article noted whose folder did not get its place any more.
    this.earlier = lines.flatMap(noted).filter(({ facts }) => existsSync(articleFolder(root, facts.folder)));
    if (lines.length > 0) writeWhole(this.#file, this.earlier.map(line).join(''));
  }

  note(article: Noted): void {
    appendFileSync(this.#file, line(article));
  }
}

function line(article: Noted): string {
  return `${JSON.stringify(article)}\n`;
}

function noted(written: string): Noted[] {
  try {
    return [JSON.parse(written) as Noted];
  } catch {
    return [];
  }
}
