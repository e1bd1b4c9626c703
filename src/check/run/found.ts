import type { Text, TextFolder } from '../../content/content.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import type { Problem } from '../../content/problem.ts';

/** What is found in a text, in its folder, or in many: what is wrong, and what the checks across all texts need of each. */
export interface Found {
  problems: Problem[];
  outlines: Outline[];
  texts: Text[];
  folders: TextFolder[];
}

/** Problems alone. */
export function only(problems: Problem[]): Found {
  return { problems, outlines: [], texts: [], folders: [] };
}

/** Everything that was found here and there. */
export function together(found: readonly Found[]): Found {
  return {
    problems: found.flatMap(({ problems }) => problems),
    outlines: found.flatMap(({ outlines }) => outlines),
    texts: found.flatMap(({ texts }) => texts),
    folders: found.flatMap(({ folders }) => folders),
  };
}
