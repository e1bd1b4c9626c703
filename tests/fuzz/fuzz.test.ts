import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check.ts';
import { LINE_END, normalized } from '../../src/content/normalize/normalize.ts';
import { isError, type Problem } from '../../src/content/problem.ts';
import { begins, ends, makeMutants, MARK, writeMutant } from '../support/mutants.ts';
import { Chance, type Mutant } from '../support/mutations/mutant.ts';
import { Project } from '../support/project.ts';

const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);

/** Another number makes other mutants: FUZZ_SEED=7 npx vitest run tests/fuzz */
const SEED = setting('FUZZ_SEED', 5);
/** Enough to meet each kind of mutation a few times. Each night there are more, with another seed: npm run test:nightly */
const COUNT = setting('FUZZ_COUNT', 150);
/** How many of those that the check accepts are built, in one build: all of them, where nobody is in a hurry. */
const MOST_BUILT = setting('FUZZ_BUILT', COUNT);
/** So many mutants stand beside one another when they are checked. */
const AT_ONCE = 100;

/** How many mutants are named that are not as they should be. */
const MOST_NAMED = 20;

/** How long a busy machine may take for each half of the work. */
const PATIENCE = 900_000;

/** What programs say to programmers. */
const WORDS_OF_PROGRAMS =
  /\bundefined\b|\[object|\bNaN\b|Invalid input|[Ee]xpected (?:string|number|array|object|date|boolean)|received|Error\b|\bE(?:NOENT|ISDIR|ACCES|NAMETOOLONG)\b|call stack|primitive|\bis not a function|Cannot \w+|could not be checked|\bat .*:\d+:\d+|node_modules\//;

/** Letters, digits or pictures: something that a reader sees. */
const VISIBLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Signs that no browser shows and no XML may have. */
const FOREIGN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD\uFFFE\uFFFF]/;

const mutants = makeMutants(SEED, COUNT, 'content/posts');

/** The practice's own content, and mutants beside its articles. The list of addresses is empty: nothing here was published before. */
class MixedContent {
  readonly #parent = mkdtempSync(join(tmpdir(), 'fuzz-'));
  readonly folder = join(this.#parent, 'content');

  constructor(mutants: readonly Mutant[]) {
    cpSync('content', this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'addresses.txt'), '# Every address.\n');
    for (const mutant of mutants) writeMutant(mutant, join(this.folder, 'posts'));
  }

  remove(): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }
}

/** What the check says of each mutant, and what it says of files that nobody touched. */
async function toldOf(mutants: readonly Mutant[]): Promise<{ told: Map<Mutant, Problem[]>; others: Problem[] }> {
  const content = new MixedContent(mutants);
  try {
    const problems = await checkContent(content.folder);
    const owners = new Map(mutants.map((mutant) => [mutant.folder.replaceAll('\\', '/'), mutant]));
    const owner = ({ file }: Problem) => [...owners].find(([folder]) => `${file}/`.startsWith(`content/posts/${folder}/`))?.[1];
    const told = new Map(mutants.map((mutant) => [mutant, problems.filter((problem) => owner(problem) === mutant)]));
    return { told, others: problems.filter((problem) => !owner(problem) && isError(problem)) };
  } finally {
    content.remove();
  }
}

/** What a text of an accepted mutant must become. */
interface Due {
  mutant: Mutant;
  page: string;
  title: string;
  /** Words that stand in its text, at its start and at its end. */
  kept: string[];
}

/** The texts of a mutant that are published; none where it is held back. */
function dueTexts(mutant: Mutant): Due[] {
  const texts = [...mutant.files].flatMap(([name, bytes]) => (/^(?:index|[a-z]{2})\.mdx?$/.test(name) ? [{ name, ...read(bytes.toString()) }] : []));
  const original = texts.find(({ name }) => name.startsWith('index.'))?.fields;
  if (!original || original['draft'] === true || String(original['published']) > '2900') return [];
  return texts.map(({ name, fields, body }) => ({
    mutant,
    page: name.startsWith('index.') ? `${mutant.folder}.html` : `${name.slice(0, 2)}/${String(fields['slug'])}.html`,
    title: String(fields['title']),
    kept: [begins(mutant.mark), ends(mutant.mark)].filter((words) => body.includes(words)),
  }));
}

function read(text: string): { fields: Record<string, unknown>; body: string } {
  const [, fields = '', body = ''] = /^---[ \t]*\n([^]*?\n)---[^]*?\n([^]*)$/.exec(normalized('index.md', text)) ?? [];
  return { fields: parse(fields, { logLevel: 'silent' }) as Record<string, unknown>, body };
}

/** Words as they can be compared, whatever quotation marks and spaces they have. */
function plainly(words: string): string {
  return words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

describe(`${COUNT} spoiled articles (seed ${SEED})`, () => {
  const refused = new Map<Mutant, Problem[]>();
  const accepted: Mutant[] = [];
  const all: [Mutant | undefined, Problem][] = [];
  const strays: string[] = [];
  const crashes: string[] = [];

  beforeAll(async () => {
    for (let start = 0; start < mutants.length; start += AT_ONCE) {
      const batch = mutants.slice(start, start + AT_ONCE);
      const { told, others } = await toldOf(batch).catch(() => oneByOne(batch));
      if (others.length > 0) strays.push(...(await culprits(batch)));
      for (const [mutant, problems] of told) {
        all.push(...problems.map((problem): [Mutant, Problem] => [mutant, problem]));
        if (problems.some(isError)) refused.set(mutant, problems);
        else accepted.push(mutant);
      }
    }
  }, PATIENCE);

  /** After a check that came to no end, or spoke of others: which mutant makes it so. */
  async function oneByOne(batch: readonly Mutant[]): ReturnType<typeof toldOf> {
    const told = new Map<Mutant, Problem[]>();
    for (const mutant of batch) {
      try {
        for (const entry of (await toldOf([mutant])).told) told.set(...entry);
      } catch (fault) {
        crashes.push(`${mutant.name}\n${String((fault as Error).stack)}`);
      }
    }
    return { told, others: [] };
  }

  async function culprits(batch: readonly Mutant[]): Promise<string[]> {
    const found: string[] = [];
    for (const mutant of batch) {
      const { others } = await toldOf([mutant]).catch(() => ({ others: [] }));
      found.push(...others.map(({ file, message }) => `${mutant.name}\n${file}: ${message}`));
    }
    return found.length > 0 ? found : ['Only several mutants together make it so.'];
  }

  it('are all checked to the end', () => {
    expect(crashes).toEqual([]);
    expect(refused.size + accepted.length).toBe(COUNT);
  });

  it('are told about at their own file, never at another', () => {
    expect(strays).toEqual([]);
  });

  it('are told about in words for writers, at a line that is there', () => {
    const bad = all.filter(([mutant, { message, file, line }]) => {
      const name = file.split('/').at(-1) ?? '';
      const lines = (mutant?.files.get(name)?.toString() ?? '').split(LINE_END).length;
      return WORDS_OF_PROGRAMS.test(message) || (line !== undefined && (line < 1 || line > lines));
    });
    expect(bad.map(([mutant, { file, line, message }]) => `${mutant?.name}\n${file}, line ${line}: ${message.slice(0, 300)}`).slice(0, MOST_NAMED)).toEqual([]);
  });

  it('are refused and accepted, both often enough that the run tells something', () => {
    expect(refused.size).toBeGreaterThan(COUNT / 5);
    expect(accepted.length).toBeGreaterThan(COUNT / 5);
  });

  describe('of which those that the check accepts are built', () => {
    let built: Mutant[];
    let content: MixedContent | undefined;
    let project: Project | undefined;
    let dist: string;
    let build: { code: number; output: string };
    let due: (Due & { document: Document })[];
    const missing: string[] = [];

    beforeAll(async () => {
      built = chosen(accepted);
      // Some mistakes show only once others are mended, as with a link to an address that nobody could know yet.
      for (;;) {
        const { told } = await toldOf(built);
        const left = built.filter((mutant) => !told.get(mutant)?.some(isError));
        if (left.length === built.length) break;
        built = left;
      }
      content = new MixedContent(built);
      project = new Project(content.folder);
      dist = project.dist;
      build = await project.build();
      if (build.code !== 0) throw new Error(`The build failed:\n${build.output.slice(-3000)}`);
      due = built.flatMap(dueTexts).flatMap((text) => {
        const file = join(dist, text.page);
        if (!existsSync(file)) missing.push(`${text.mutant.name}: no ${text.page}`);
        return existsSync(file) ? [{ ...text, document: parseHTML(readFileSync(file, 'utf8')).document }] : [];
      });
    }, PATIENCE);
    afterAll(() => {
      project?.remove();
      content?.remove();
    });

    /** The mutants whose pages are not as they should be, with how they are. */
    const odd = (fault: (text: (typeof due)[number]) => string | undefined) =>
      due.flatMap((text) => { const told = fault(text); return told === undefined ? [] : [`${text.mutant.name} (${text.page}): ${told}`]; }).slice(0, MOST_NAMED);

    it('and the build says nothing in the words of programs', () => {
      const lines = build.output.split('\n').filter((line) => /^ {4}at |\[ERROR\]|(?<!\/)\bundefined\b|\[object/.test(line));
      expect(lines.slice(0, MOST_NAMED)).toEqual([]);
    });

    it('into a page each', () => {
      expect(missing).toEqual([]);
      expect(due.length).toBeGreaterThan(built.length / 2);
    });

    it('with the title as the heading, in signs that can be seen', () => {
      expect(odd(({ document, title }) => {
        const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => plainly(textContent));
        return headings.length === 1 && headings[0] === plainly(title) && VISIBLE.test(title) ? undefined : JSON.stringify([title, headings]);
      })).toEqual([]);
    });

    it('with their text, from its start to its end', () => {
      expect(odd(({ document, kept }) => {
        const text = document.querySelector('main .prose');
        const lost = kept.filter((words) => !plainly(text?.textContent ?? '').includes(words));
        return lost.length > 0 ? `lost: ${lost.join(', ')}` : VISIBLE.test(text?.textContent ?? '') || text?.querySelector('img') ? undefined : 'empty';
      })).toEqual([]);
    });

    it('whose parts keep their places: one body, one main part, a footer behind it', () => {
      expect(odd(({ document }) => {
        const counts = ['html', 'head', 'body', 'main', 'body > footer', 'main > article > .text > .prose'].map((part) => document.querySelectorAll(part).length);
        return counts.every((count) => count === 1) ? undefined : counts.join(' ');
      })).toEqual([]);
    });

    it('that carries no program, frame, form or hidden part of a writer, and no address of a program', () => {
      expect(odd(({ document }) => {
        const found = [...document.querySelectorAll('.prose *')].filter(({ localName, attributes }) =>
          /^(?:script|style|iframe|object|embed|form|input|button|textarea|select|template|noscript|plaintext|xmp|noembed|title|base|meta|link|dialog)$/.test(localName) && !attributes.getNamedItem('popover') && !attributes.getNamedItem('popovertarget') && !attributes.getNamedItem('disabled') ||
          [...attributes].some(({ name, value }) => (name !== 'style' || !/^text-align: ?\w+$/.test(value)) && ((/^on|^(?:style|hidden)$/.test(name) && !(name === 'hidden' && attributes.getNamedItem('popover'))) || /^\s*(?:javascript|vbscript|data):/i.test(value))));
        return found.length > 0 ? found.map(({ outerHTML }) => outerHTML.slice(0, 80)).join(' ') : undefined;
      })).toEqual([]);
    });

    it('with pictures that are there, each described', () => {
      expect(odd(({ document }) => {
        const bad = [...document.querySelectorAll('.top img, .prose img')].filter((image) => !image.getAttribute('alt')?.trim() || !existsSync(join(dist, image.getAttribute('src') ?? '')));
        return bad.length > 0 ? bad.map(({ outerHTML }) => outerHTML.slice(0, 120)).join(' ') : undefined;
      })).toEqual([]);
    });

    it('in signs that browsers can show', () => {
      expect(odd(({ document }) => FOREIGN.exec(document.querySelector('main')?.textContent ?? '')?.[0]?.codePointAt(0)?.toString(16))).toEqual([]);
    });

    it('and into feeds and sitemaps that can be read', async () => {
      const files = globSync('**/*.xml', { cwd: dist }).map((fileName) => ({ fileName, contents: readFileSync(join(dist, fileName), 'utf8') }));
      const { errors } = await validateXML({ xml: files, normalization: 'format' });
      expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    });

    it('and nothing of those that are held back, not even their names', () => {
      const shown = new Set(due.map(({ mutant }) => mutant.mark));
      const held = new Set(built.filter((mutant) => dueTexts(mutant).length === 0).map(({ mark }) => mark));
      expect(held.size).toBeGreaterThan(built.length / 30);
      const found = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile()).flatMap((entry) => {
        const file = join(entry.parentPath, entry.name);
        const contents = /\.(?:html|xml|js|json|css|txt|svg)$|rss2$|_redirects$/.test(entry.name) ? readFileSync(file, 'utf8') : '';
        const marks = [...contents.matchAll(MARK)].map(([mark]) => mark);
        const names = [...(entry.name + contents).matchAll(/mutant-(\d{4})/g)].map(([, number]) => `Zk${number}`);
        return [...new Set([...marks, ...names])].filter((mark) => held.has(mark) && !shown.has(mark)).map((mark) => `${mark} in ${entry.name}`);
      });
      expect(found.slice(0, MOST_NAMED)).toEqual([]);
    });
  });
});

/** So many of the accepted as are built: first one of each kind of spoiling, then another, so that the rare ones are there. */
function chosen(accepted: readonly Mutant[]): Mutant[] {
  const counts = new Map<string, number>();
  const ranked = new Chance(SEED).shuffled(accepted).map((mutant) => {
    const kind = mutant.done.at(-1) ?? '';
    const rank = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, rank);
    return { mutant, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_BUILT).map(({ mutant }) => mutant);
}
