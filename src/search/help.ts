import urgentWords from 'virtual:urgent-words';
import { parts } from './parts.ts';
import { show } from './show.ts';
import { urgentFinder } from './urgent.ts';

const lines = [...parts.urgent.querySelectorAll<HTMLElement>('[data-line]')];
const idOf = (line: HTMLElement) => line.dataset['line'] ?? '';
const linesFor = urgentFinder(urgentWords, lines.filter(({ dataset }) => dataset['first']).map(idOf));

/** Shows the help lines that fit what somebody types who is in need, and none to others. */
export function showHelp(typed: string): void {
  const needed = linesFor(typed);
  show(parts.urgent, needed !== undefined);
  for (const line of lines) show(line, needed?.includes(idOf(line)) ?? false);
}
