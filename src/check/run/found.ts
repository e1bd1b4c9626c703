import type { Text, TextFolder } from '../../content/content.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import type { Problem } from '../../content/problem.ts';
import type { Note } from '../notes/notes.ts';

/** What is found in a text, in its folder, or in many: what is wrong, and what the checks across all texts need of each. */
export interface Found {
  problems: Problem[];
  outlines: Outline[];
  texts: Text[];
  folders: TextFolder[];
  /** The notes that set aside what shows only once all texts are read; in a single text, all of its notes. */
  notes: Note[];
}

/** Problems alone. */
export function only(problems: Problem[]): Found {
  return { problems, outlines: [], texts: [], folders: [], notes: [] };
}

/** Everything that was found here and there. */
export function together(found: readonly Found[]): Found {
  return {
    problems: found.flatMap(({ problems }) => problems),
    outlines: found.flatMap(({ outlines }) => outlines),
    texts: found.flatMap(({ texts }) => texts),
    folders: found.flatMap(({ folders }) => folders),
    notes: found.flatMap(({ notes }) => notes),
  };
}
