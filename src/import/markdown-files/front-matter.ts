import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { Refused } from '../refused.ts';

/** The fields at the head of a file, and what stands below. */
export interface CutFile {
  fields: Record<string, unknown>;
  body: string;
}

/** How fields are written, by the lines around them. */
const FORMS: readonly { pattern: RegExp; read(written: string): unknown }[] = [
  { pattern: /^---json[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/, read: JSON.parse },
  { pattern: /^---[ \t]*\r?\n(|[^]*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, read: (written) => parseYaml(written) },
  { pattern: /^\+\+\+[ \t]*\r?\n([^]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/, read: (written) => parseToml(written) },
  { pattern: /^(\{\r?\n[^]*?\r?\n\})[ \t]*(?:\r?\n|$)/, read: JSON.parse },
];

/**
 * Cuts a file at its front matter: YAML, TOML or JSON. A file without any is all text.
 *
 * @throws Refused where its fields cannot be read
 */
export function cutFile(text: string): CutFile {
  for (const { pattern, read } of FORMS) {
    const [whole, written = ''] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    return { fields: fieldsOf(written, read), body: text.slice(whole.length) };
  }
  return { fields: {}, body: text };
}

function fieldsOf(written: string, read: (written: string) => unknown): Record<string, unknown> {
  try {
    // The line above counts, so that lines are told as an editor of the file numbers them.
    const fields = read(`\n${written.trimEnd()}`) ?? {};
    if (typeof fields === 'object' && !Array.isArray(fields)) return fields as Record<string, unknown>;
  } catch (fault) {
    throw new Refused(`its fields cannot be read (${(fault as Error).message.split('\n')[0]}).`);
  }
  throw new Refused('its fields cannot be read: they are no list of names and values.');
}
