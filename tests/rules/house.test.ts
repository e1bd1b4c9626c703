import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of the code, from the ground up, and which others each may import. Words and shapes stand alone, the content is
 * read once, and what is told to writers needs nothing else. The model gives answers to what is shown, and commands stand
 * on top. A room may always import itself.
 */
const MAY_IMPORT: Record<string, string[]> = {
  languages: [],
  styles: [],
  schema: ['languages'],
  content: ['schema', 'languages'],
  search: ['schema'],
  model: ['content', 'search', 'schema', 'languages'],
  markdown: ['content', 'model', 'schema', 'languages'],
  check: ['content', 'schema', 'languages'],
  editor: ['content', 'schema', 'languages'],
  admin: ['content', 'editor', 'schema', 'languages'],
  new: ['check', 'content', 'schema', 'languages'],
  import: ['new', 'check', 'content', 'schema', 'languages'],
  report: ['check', 'content', 'schema', 'languages'],
  desk: ['check', 'content', 'report', 'schema', 'languages'],
  delivery: ['content', 'schema', 'languages'],
  build: ['admin', 'check', 'content', 'delivery', 'desk', 'editor', 'markdown', 'model', 'schema', 'search', 'styles', 'languages'],
  live: ['model', 'content', 'schema', 'languages'],
  components: ['markdown', 'model', 'styles', 'languages'],
  layouts: ['components', 'model', 'styles', 'languages'],
  pages: ['build', 'components', 'delivery', 'layouts', 'model', 'search', 'styles', 'languages'],
  'content.config.ts': ['build', 'content', 'schema'],
  'middleware.ts': ['build', 'delivery'],
  tools: ['build', 'check', 'content', 'delivery', 'desk', 'editor', 'import', 'live', 'model', 'new', 'report', 'schema', 'languages'],
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
  const statements = text.matchAll(/\b(?:import(?!\.meta)|export)\b(?<types> type\b)?[^;'"`]*'(?<path>\.{1,2}\/[^'?]+)/g);
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
    expect(arrows.map(({ file, line, target, from, to }) => `${file}:${line} ${from} → ${to}, for ${target}`)).toEqual([]);
  });

  it('do not go in circles', () => {
    expect(circles()).toEqual([]);
  });

  it('leave collections to the model', () => {
    const asking = files.filter((file) => /\bget(?:Collection|Entry|Entries)\(/.test(readFileSync(file, 'utf8')));
    expect(asking.map(roomOf).filter((room) => room !== 'model')).toEqual([]);
  });
});
