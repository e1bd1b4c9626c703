import { join } from 'node:path';
import type { EntryKindName } from '../../content/kinds.ts';
import { IMPORT_MEMORY, valuesOf } from '../../content/single-files.ts';
import { suggest } from '../../content/suggest.ts';
import { importSchema, LEAVE_OUT } from '../../schema/import.ts';
import type { Site, SiteRule } from './site.ts';

const CONTENT = '=== topics/mood.yaml\ntitle: Mood\n=== people/the-team.yaml\nname: The team\n=== import.yaml\n';

export const importName: SiteRule = {
  id: 'import-name',
  level: 'error',
  tells: 'A topic or an author in content/import.yaml that there is not: the next import would not know where to put its articles.',
  examples: {
    wrong: [`${CONTENT}topics:\n  Depression: mod\n`, `${CONTENT}otherwise: mod\n`, `${CONTENT}authors:\n  Ana: ana\n`],
    right: [`${CONTENT}topics:\n  Depression: mood\n  News: leave out\notherwise: mood\nauthors:\n  Ana: the-team\n`],
  },
  check(site, _, report) {
    const memory = valuesOf(site.files, IMPORT_MEMORY, importSchema);
    if (!memory) return;
    const tell = (kind: EntryKindName, field: readonly PropertyKey[], name: string) => {
      const known = namesOf(site, kind);
      if (known.includes(name)) return;
      const what = kind === 'topics' ? `topic called "${name}". Write ${suggest(name, known) ?? `${known.join(', ')}, or ${LEAVE_OUT}`}.` : `file ${name}.yaml in content/people. Write ${suggest(name, known) ?? known.join(' or ')}.`;
      report({ file: join(site.root, IMPORT_MEMORY), field }, `there is no ${what}`);
    };
    for (const [label, topic] of Object.entries(memory.topics ?? {})) if (topic !== LEAVE_OUT) tell('topics', ['topics', label], topic);
    if (memory.otherwise) tell('topics', ['otherwise'], memory.otherwise);
    for (const [name, person] of Object.entries(memory.authors ?? {})) tell('people', ['authors', name], person);
  },
};

function namesOf({ content }: Site, kind: EntryKindName): string[] {
  return content.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
}
