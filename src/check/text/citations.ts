import { PLACEHOLDER } from '../../content/markdown/placeholder.ts';
import { suggest } from '../../content/suggest.ts';
import type { TextRule } from './text.ts';

/** A mark as a writer may have meant it, whether it can be a citation or not. */
const MARK = /\[\^([^\]\n]*)\]/g;

export const unknownSource: TextRule = {
  id: 'unknown-source',
  level: 'error',
  tells: 'A citation of a source that content/sources.yaml does not have.',
  examples: { wrong: ['Text.[^sample2071]', 'Text.[^a name]', 'At 6:30[^sample2071].', 'Text.[^sample2017, guide2020]', '| a[^sample2071] |\n|---|\n| b |'],
    right: ['Text.[^sample2017]', 'Text.[^‹a source›]', 'At 6:30[^sample2017], 1:2 [^guide2020], in one result:helps[^sample2017].', '`[^sample2071]` <!-- [^sample2071] -->'],
  },
  check({ body }, { sources }, report) {
    if (!sources) return;
    for (const text of body.of('text')) {
      for (const [, id = ''] of text.value.matchAll(MARK)) {
        if (sources.includes(id) || id.startsWith(PLACEHOLDER.start)) continue;
        const meant = meantBy(id, sources);
        report(body.at(text), `there is no source called "${id}" in content/sources.yaml. ${meant ? `Write ${meant}.` : 'Add it there, or take the mark out.'}`);
      }
    }
  },
};

/** The marks that a writer meant: a name of another spelling, or several names in one mark. */
function meantBy(id: string, sources: readonly string[]): string | undefined {
  const names = id.split(/[\s,;^]+/).filter(Boolean).map((name) => suggest(name, sources));
  return names.length > 0 && names.every((name) => name !== undefined) ? names.map((name) => `[^${name}]`).join('') : undefined;
}

export const sourceBelowText: TextRule = {
  id: 'source-below-text',
  level: 'error',
  tells: 'A source that stands below the text.',
  examples: { wrong: ['Text.[^1]\n\n[^1]: A book.'], right: ['Text.[^sample2017]'] },
  check({ body }, _, report) {
    for (const note of body.of('footnoteDefinition')) {
      report(body.at(note), 'a source does not stand below the text. Move it to content/sources.yaml, and cite it by the name that it has there.');
    }
  },
};
