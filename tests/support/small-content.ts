import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/check.ts';
import { report } from '../../src/check/report/format.ts';

/** A year in which articles may wait for their day. */
export const NEXT_YEAR = new Date().getUTCFullYear() + 1;

/** Cites every source that there is. */
export const CITED = '[^sample2017] [^guide2020] [^review2024]';

/** The smallest content that is in order: one article, two topics, one author, one page. A test spoils one thing in it. */
const FILES = {
  'practice.yaml': `name: Sample Practice
city: Miami
region: Florida
country: US
site: https://www.example.com
contact: https://www.example.com/contact
timeZone: America/New_York
title: Plain articles about health
description: ${'Plain articles for the days when you want to understand what is going on.'.padEnd(110, '.')}
translations:
  es:
    title: Textos sencillos sobre la salud
    description: ${'Textos sencillos para los días en que quiere entender lo que le pasa.'.padEnd(110, '.')}
`,
  'help-lines.yaml': `numbers: ["911", "988"]
closing:
  en: In crisis, call or text 988.
lines:
  - id: sample
    name: Sample line
    about: Somebody to talk to, at any hour.
    language: [en]
    ways:
      - text: Call 988
        call: "988"
    source: https://www.example.com/help
    checkedOn: 2026-01-31
`,
  'language.yaml': readFileSync('tests/support/sample-language.yaml', 'utf8'),
  'glossary.yaml': 'exposure: Facing what you fear, in small steps.\n',
  'sources.yaml': `sample2017:
  title: A sample
  publisher: Sample Press
  url: https://www.example.com/sample
  kind: book
  checked: 2026-01-31
guide2020:
  title: A guide
  publisher: Sample Office
  url: https://www.example.com/guide
  kind: guideline
  checked: 2026-01-31
review2024:
  title: A review
  publisher: Sample Press
  url: https://www.example.com/review
  kind: review
  checked: 2026-01-31
`,
  'addresses.txt': '# Every address that was ever published.\n',
  'words.txt': '# Words that no dictionary has.\n',
  'topics/mood.yaml': `title: Mood\ndescription: ${'Articles about low mood, and about what can help.'.padEnd(110, '.')}\n`,
  'topics/sleep.yaml': `title: Sleep\ndescription: ${'Articles about sleep, and about nights without it.'.padEnd(110, '.')}\n`,
  'people/the-team.yaml': 'name: The team\nkind: organization\n',
  'pages/about/index.md': `---
title: About these articles
description: ${'Who writes these articles, and who they are for.'.padEnd(110, '.')}
updated: 2026-01-31
---

What a reader should know.
`,
  'pages/get-help/index.md': `---
title: Help at once
description: ${'Who answers at any hour, in words that are easy to read.'.padEnd(110, '.')}
updated: 2026-01-31
---

Call, or send a message.
`,
  'pages/get-help/es.md': `---
title: Ayuda ahora mismo
description: ${'Quién contesta a cualquier hora, en palabras fáciles de leer.'.padEnd(110, '.')}
slug: ayuda
translatedFrom: 2026-01-31
---

Llame, o escriba.
`,
  'posts/sleep-and-mood/index.md': `---
title: Sleep and mood
description: ${'How a night without sleep changes the day after it.'.padEnd(110, '.')}
published: 2026-01-31
topics: [sleep, mood]
author: the-team
cover:
  picture: ./cover.svg
  alt: Waves of green under a low sun
---

An introduction.${CITED}

## First part

Text.
`,
  'posts/sleep-and-mood/cover.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100" width="160" height="100"><rect width="160" height="100" fill="#0d5660"/></svg>',
};

/** In memory where the system offers that: hundreds of tests write twenty files each. */
const PLACE = existsSync('/dev/shm') && process.platform === 'linux' ? '/dev/shm' : tmpdir();

/** The text of the one article in a fresh {@link SmallContent}. */
export const ARTICLE = 'posts/sleep-and-mood/index.md';

/** Where its Spanish text would stand. */
export const SPANISH = 'posts/sleep-and-mood/es.md';

/** The text of the one page. */
export const PAGE = 'pages/about/index.md';

/** A Spanish text of an article, whose own words stand on line 9. */
export function spanishText(slug: string, words = `Una introducción.${CITED}`, title = 'El sueño y el ánimo'): string {
  return `---
title: ${title}
description: ${`${title}, y cómo una noche cambia el día que le sigue.`.padEnd(110, '.')}
slug: ${slug}
translatedFrom: 2026-01-31
coverAlt: Olas verdes bajo un sol bajo
---

${words}
`;
}

/** A content folder of its own for one test. File names are from the content's folder. */
export class SmallContent {
  readonly #parent = mkdtempSync(join(PLACE, 'small-content-'));
  readonly folder = join(this.#parent, 'content');

  constructor() {
    for (const [file, text] of Object.entries(FILES)) this.write(file, text);
  }

  write(file: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /**
   * Replaces one passage of a file.
   *
   * @throws where the file has no such passage: a test would spoil nothing
   */
  replace(file: string, passage: string, other: string): void {
    const text = this.read(file);
    if (!text.includes(passage)) throw new Error(`${file} has no "${passage}".`);
    this.write(file, text.replace(passage, () => other));
  }

  /** Adds the Spanish text of the article, and Spanish words to its topics. */
  translate(): void {
    for (const topic of ['mood', 'sleep']) {
      const words = `title: Tema\n    description: ${'Artículos sobre este tema, y sobre lo que puede ayudar.'.padEnd(110, '.')}\n    slug: tema-${topic}`;
      this.write(`topics/${topic}.yaml`, `${this.read(`topics/${topic}.yaml`)}translations:\n  es:\n    ${words}\n`);
    }
    this.write(SPANISH, spanishText('sueno-y-animo'));
  }

  delete(file: string): void {
    if (!existsSync(join(this.folder, file))) throw new Error(`There is no ${file}.`);
    rmSync(join(this.folder, file), { recursive: true });
  }

  /** What an editor is told about this content, without columns; nothing where it is in order. */
  async report(): Promise<string> {
    return report(await checkContent(this.folder)).replace(/^( {2}line \d+), column \d+:/gm, '$1:');
  }

  remove(): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }
}
