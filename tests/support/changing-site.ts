import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Project } from './project.ts';
import { ARTICLE, CITED, NEXT_YEAR, SmallContent, spanishText } from './small-content.ts';

const OTHER = 'posts/quiet-evening/index.md';
const WAITING = 'posts/in-spring/index.md';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100" width="160" height="100"><rect width="160" height="100" fill="#0d5660"/></svg>';

/** A module that moves the clock of a program to the summer of next year. */
const LATER = `const Real = Date;
globalThis.Date = class extends Real { constructor(...of) { super(...(of.length ? of : ['${NEXT_YEAR}-07-01T12:00:00Z'])); } };
`;

/** What stands on a page, by its name, once a change has reached it. */
type Shown = Readonly<Record<string, readonly RegExp[]>>;

type Edit = (file: string, passage: string, other: string) => void;

/** A change of something that pages are made from. */
export interface Change {
  what: string;
  make?: (edit: Edit) => void;
  /** Settings of this build and of those after it. */
  env?: Record<string, string>;
  shows: Shown;
  /** Pages that show nothing of it, and are taken as they were kept where nothing else changed. */
  keeps?: readonly string[];
}

/**
 * What pages are made from, in groups that one build shows. Those of a group reach different pages, or reach all pages on one way:
 * as part of the code, or of what every page is made from. The tests of the night build after each of them alone.
 */
export const CHANGES: readonly (readonly Change[])[] = [
  [
    { what: 'the text of an article', make: (edit) => edit(ARTICLE, 'Text.', 'Other words.'), shows: { 'sleep-and-mood': [/Other words\./] }, keeps: ['quiet-evening', 'es/una-noche'] },
    { what: 'a drawing within a text, of the same length', make: (edit) => edit('posts/quiet-evening/drawing.svg', '#0d5660', '#0d5661'), shows: { 'quiet-evening': [/_astro\/drawing\.[^"]+/] }, keeps: ['sleep-and-mood'] },
  ],
  [
    {
      what: 'the title and the cover of a neighbor, a topic and an author',
      make(edit) {
        edit(ARTICLE, 'title: Sleep and mood', 'title: Mood and sleep');
        edit('posts/sleep-and-mood/cover.svg', '#0d5660', '#0d5662');
        edit('topics/mood.yaml', 'title: Mood', 'title: Low mood');
        edit('people/the-team.yaml', 'name: The team', 'name: The whole team');
      },
      shows: { 'quiet-evening': [/Mood and sleep/, /<img class="cover"[^>]*loading="lazy"[^>]*>/, /Low mood/, /The whole team/] },
    },
  ],
  [
    { what: 'a source', make: (edit) => edit('sources.yaml', 'title: A guide', 'title: A new guide'), shows: { 'sleep-and-mood': [/A new guide/] }, keeps: ['es/una-noche'] },
    { what: 'an explained word', make: (edit) => edit('glossary.yaml', 'Facing what', 'Meeting what'), shows: { 'quiet-evening': [/Meeting what you fear/] }, keeps: ['sleep-and-mood'] },
  ],
  [
    { what: 'the clock, past the day of an article', env: { NODE_OPTIONS: '--import=./later.mjs' }, shows: { 'sleep-and-mood': [/href="\/in-spring"/] } },
    { what: 'a help line', make: (edit) => edit('help-lines.yaml', 'en: Call 988', 'en: Dial 988'), shows: { 'sleep-and-mood': [/Dial 988/] } },
    {
      what: 'the practice, and of a page that all others name',
      make(edit) {
        edit('practice.yaml', 'name: Sample Practice', 'name: Example Practice');
        edit('pages/about/index.md', 'title: About these', 'title: Why these');
      },
      shows: { 'sleep-and-mood': [/Example Practice/, /Why these/] },
    },
    { what: 'the address of the site', env: { SITE_URL: 'https://example.net' }, shows: { 'sleep-and-mood': [/rel="canonical" href="https:\/\/example\.net\/sleep-and-mood"/] } },
  ],
  [
    {
      what: 'a template, a style, a word of the interface and a typeface',
      make(edit) {
        edit('../src/components/ContactLine.astro', '<h2 ', '<h2 data-template ');
        edit('../src/styles/tokens.css', '--paper: light-dark(#fbf9f4', '--paper: light-dark(#fbf9f5');
        edit('../src/languages/en/words.ts', "contents: 'On this page'", "contents: 'In this text'");
        edit('../src/build/fonts.ts', 'max: 700', 'max: 690');
      },
      shows: { 'quiet-evening': [/<h2 data-template/, /#fbf9f5/, /In this text/, /_astro\/fonts\/[^"]+/] },
    },
    { what: 'a plugin of Markdown', make: (edit) => edit('../src/markdown/headings.ts', 'properties: { ...node.properties, id }', "properties: { ...node.properties, id, 'data-plugin': id }"), shows: { 'sleep-and-mood': [/data-plugin="first-part"/] } },
    { what: 'a schema', make: (edit) => edit('../src/schema/post.ts', "text('the description', DESCRIPTION)", "text('the description', DESCRIPTION).transform((words) => `${words}!`)"), shows: { 'sleep-and-mood': [/day after it\.+!/] } },
  ],
];

/** A small site that is built again after each change, upon what its builds before have kept. */
export class ChangingSite {
  readonly project: Project;
  readonly #content = new SmallContent();
  readonly #environment: Record<string, string> = {};

  constructor() {
    const content = this.#content;
    content.write('posts/quiet-evening/drawing.svg', DRAWING);
    content.write('posts/quiet-evening/cover.svg', DRAWING);
    content.write('posts/in-spring/cover.svg', DRAWING);
    const article = content.read(ARTICLE);
    const description = (title: string) => `description: ${`${title}, in plain words for the evening.`.padEnd(110, '.')}`;
    const another = (title: string, day: string, text: string) =>
      article.replace('Sleep and mood', title).replace(/description: .*/, description(title)).replace('2026-01-31', day).replace('[sleep, mood]', '[mood]').replace(/An introduction.*/s, text);
    content.write(OTHER, another('A quiet evening', '2026-01-30', `On :term[exposure].${CITED}\n\n![A green square](./drawing.svg)\n\n## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.\n`));
    content.write(WAITING, another('In spring', `${NEXT_YEAR}-04-03`, `Text.${CITED}\n`));
    content.replace('help-lines.yaml', 'call: "988"', 'call: "988"\n        header:\n          en: Call 988');
    content.translate();
    content.write('posts/quiet-evening/es.md', spanishText('una-noche', 'Una introducción.', 'Una noche').replace('2026-01-31', '2026-01-30'));
    this.project = new Project(content.folder);
    cpSync('package-lock.json', join(this.project.folder, 'package-lock.json'));
    writeFileSync(join(this.project.folder, 'later.mjs'), LATER);
  }

  /** A built page. */
  page(name: string): string {
    return readFileSync(join(this.project.dist, `${name}.html`), 'utf8');
  }

  /** Builds it, and tells the pages that were taken as they were. */
  async build(): Promise<readonly string[]> {
    const { code, output } = await this.project.build(this.#environment);
    expect(code, output).toBe(0);
    return [...output.matchAll(/├─ \/(\S+)\.html \(restored\)/g)].map(([, name = '']) => name);
  }

  /** Makes changes that one build is to show, and looks for each on its pages. */
  async follows(changes: readonly Change[]): Promise<void> {
    const signs = changes.flatMap(({ shows }) => Object.entries(shows).flatMap(([name, all]) => all.map((sign) => ({ name, sign }))));
    const shown = () => signs.map(({ name, sign }) => sign.exec(this.page(name))?.[0]);
    const before = shown();
    for (const { make, env } of changes) {
      make?.((file, passage, other) => this.#edit(file, passage, other));
      Object.assign(this.#environment, env);
    }
    const restored = await this.build();
    for (const [index, now] of shown().entries()) {
      const where = `${String(signs[index]?.sign)} on ${signs[index]?.name}`;
      expect(now, where).toBeDefined();
      expect(now, where).not.toBe(before[index]);
    }
    const changed = changes.flatMap(({ shows }) => Object.keys(shows));
    const kept = changes.flatMap(({ keeps = [] }) => keeps).filter((name) => !changed.includes(name));
    expect(restored).toEqual(expect.arrayContaining(kept));
  }

  #edit(file: string, passage: string, other: string): void {
    const path = join(this.project.folder, 'content', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(passage)) throw new Error(`${file} has no "${passage}".`);
    writeFileSync(path, text.replace(passage, () => other));
  }

  remove(): void {
    this.project.remove();
    this.#content.remove();
  }
}
