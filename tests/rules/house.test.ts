import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of the code, from the ground up, and which others each may import. Words and shapes stand alone, the model
 * gives answers, what is shown asks the model, and commands stand on top. A room may always import itself.
 */
const MAY_IMPORT: Record<string, string[]> = {
  languages: [],
  styles: [],
  schema: ['languages'],
  content: ['schema', 'languages'],
  model: ['content', 'schema', 'languages'],
  markdown: ['model', 'schema', 'languages'],
  check: ['content', 'markdown', 'model', 'schema', 'languages'],
  editor: ['content', 'model', 'schema', 'languages'],
  new: ['check', 'content', 'model', 'schema', 'languages'],
  report: ['check', 'content', 'model', 'schema', 'languages'],
  build: ['check', 'content', 'editor', 'markdown', 'model', 'schema', 'styles', 'languages'],
  components: ['markdown', 'model', 'styles', 'languages'],
  layouts: ['components', 'model', 'styles', 'languages'],
  pages: ['build', 'components', 'layouts', 'model', 'styles', 'languages'],
  'content.config.ts': ['build', 'content', 'schema'],
  tools: ['build', 'check', 'content', 'editor', 'model', 'new', 'report', 'schema', 'languages'],
};

/** What stands against the arrows still, and why. Whoever mends one takes it out. */
const EXCEPTIONS: Record<string, string> = {
  'src/content/aliases.ts → model': 'how addresses are put together, is known to the model',
  'src/content/catalogue.ts → model': 'how addresses are put together, is known to the model',
  'src/content/files-here.ts → model': 'how addresses are put together, is known to the model',
  'src/content/kinds.ts → model': 'how addresses are put together, is known to the model',
  'src/content/moved.ts → model': 'how addresses are put together, is known to the model',
  'src/content/pages.ts → model': 'how addresses are put together, is known to the model',
  'src/content/markdown/outline.ts → markdown': 'the names of the care cards stand with what makes them',
  'src/content/markdown/outline.ts → model': 'how a citation is written, is known to the model',
  'src/components/Prose.astro → build': 'text that cannot be rendered stops the build',
};

interface Import {
  file: string;
  line: number;
  target: string;
  /** Whether the whole statement is for types, which are gone when the code runs. */
  types: boolean;
}

const files = globSync(['src/**/*.{ts,astro}', 'tools/*.ts']).sort();
const imports = files.flatMap(importsOf);

/** The relative imports of a file, those of types too: they bind rooms as others do. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/\b(?:import|export)\b(?<types> type\b)?[^;'"`]*'(?<path>\.{1,2}\/[^'?]+)/g);
  return [...statements].map(({ groups, index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    target: join(dirname(file), groups?.path ?? ''),
    types: groups?.types !== undefined,
  }));
}

/** The room of a file: the folder in `src/`, `tools`, or the file itself where it stands alone. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

/**
 * Each way that leads from a file back to itself. Types count too, save within the check, where rules take the type of
 * their text from the file that runs them.
 */
function circles(): string[] {
  const counted = imports.filter(({ file, types }) => !(types && roomOf(file) === 'check'));
  const targets = Map.groupBy(counted, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const { target } of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

describe('the rooms of the code', () => {
  const arrows = imports
    .map((one) => ({ ...one, from: roomOf(one.file), to: roomOf(one.target) }))
    .filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to));

  it('are all in the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import only those below them', () => {
    const wrong = arrows.filter(({ file, to }) => !EXCEPTIONS[`${file} → ${to}`]);
    const told = wrong.map(({ file, line, target, from, to }) => `${file}:${line} ${from} → ${to}, for ${target}`);
    expect(told).toEqual([]);
  });

  it('have no exception that is not needed any more', () => {
    const needed = new Set(arrows.map(({ file, to }) => `${file} → ${to}`));
    expect(Object.keys(EXCEPTIONS).filter((exception) => !needed.has(exception))).toEqual([]);
  });

  it('do not go in circles', () => {
    expect(circles()).toEqual([]);
  });

  it('leave collections to the model', () => {
    const asking = files.filter((file) => /\bget(?:Collection|Entry|Entries)\(/.test(readFileSync(file, 'utf8')));
    expect(asking.map(roomOf).filter((room) => room !== 'model')).toEqual([]);
  });
});
