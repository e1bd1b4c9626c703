import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundArticle } from './source.ts';

/** What stays in memory of an article while all are read: enough to plan its place. */
export type Card = Omit<FoundArticle, 'body' | 'summary' | 'cover'> & { at: number; length: number };

/** Articles on the disk for the time of a run: links and addresses need to know all of them before the first is written. */
export class Spool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'import-'));
  readonly #file = openSync(join(this.#folder, 'articles'), 'w+');
  // It may hold the words of thousands of articles: it goes where a run is stopped, too.
  readonly #atExit = () => this.remove();
  #end = 0;

  constructor() {
    process.once('exit', this.#atExit);
  }

  add(article: FoundArticle): Card {
    const bytes = Buffer.from(JSON.stringify(article));
    writeFileSync(this.#file, bytes);
    const { body: _body, summary: _summary, cover: _cover, ...card } = article;
    const found = { ...card, at: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return found;
  }

  read({ at, length }: Card): FoundArticle {
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, at);
    return JSON.parse(bytes.toString('utf8')) as FoundArticle;
  }

  remove(): void {
    process.off('exit', this.#atExit);
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
