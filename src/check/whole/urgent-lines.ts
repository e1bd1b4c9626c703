import { join } from 'node:path';
import { HELP_LINES, valuesOf } from '../../content/single-files.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import { helpSchema } from '../../schema/help.ts';
import { languageSchema } from '../../schema/language.ts';
import type { SiteRule } from './site.ts';

/** A help line and words that ask for one, as an example. */
const example = (id: string) => `=== help-lines.yaml
numbers: ["988"]
lines:
  - {id: lifeline, name: A line, about: Somebody to talk to., language: [en], ways: [{text: Call 988, call: "988"}], checkedOn: 2026-01-31}
=== language.yaml
rules: []
urgent:
  ${FIRST_LANGUAGE}:
    - words: [kill myself]
      lines: [${id}]
`;

export const unknownUrgentLine: SiteRule = {
  id: 'unknown-urgent-line',
  level: 'error',
  tells: 'A help line that the search should show to somebody in need, and that there is not.',
  examples: { wrong: [example('lifelines')], right: [example('lifeline')] },
  check({ root, files }, _, report) {
    const known = valuesOf(files, HELP_LINES, helpSchema)?.lines.map(({ id }) => id);
    const urgent = valuesOf(files, 'language.yaml', languageSchema)?.urgent;
    if (!known || !urgent) return;
    for (const language of languages) {
      for (const [index, { lines = [] }] of (urgent[language] ?? []).entries()) {
        for (const [place, id] of lines.entries()) {
          if (known.includes(id)) continue;
          const at = { file: join(root, 'language.yaml'), field: ['urgent', language, index, 'lines', place] };
          report(at, `no help line in content/${HELP_LINES} is called "${id}". Write one of these: ${known.join(', ')}.`);
        }
      }
    }
  },
};
