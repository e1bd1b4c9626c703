import { suggest } from '../../../content/suggest.ts';
import { BLOCKS } from '../../../schema/blocks.ts';

/** What other systems call their boxes, by what is nearest to them here. */
const NAMES = {
  note: ['abstract', 'alert', 'aside', 'callout', 'details', 'example', 'expander', 'faq', 'hint', 'important', 'info', 'success', 'summary', 'tip', 'question'],
  warning: ['attention', 'caution', 'danger', 'error', 'failure', 'warn'],
} as const;

const NEAREST: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).flatMap(([name, others]) => [name, ...others].map((other) => [other, name])));

/** The block that is nearest to a box of another system, such as `note` for `TIP`; nothing where none is. */
export function nearestBox(name: string): string | undefined {
  return NEAREST.get(name.toLowerCase());
}

/** How a block starts here. */
export function boxStart(name: string, heading = ''): string {
  const words = heading.trim();
  return `:::${name}${words === '' || words.startsWith('[') ? words : `[${words}]`}`;
}

/** The block that a name is meant for, by a slip or in another system; the name itself where there is none. */
export function blockFor(name: string): string {
  if (BLOCKS.includes(name)) return name;
  return nearestBox(name) ?? suggest(name, BLOCKS) ?? name;
}
