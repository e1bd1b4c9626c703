import { leftOut } from '../html/marked-taken.ts';

/** A block that WordPress fills in when it shows the page, such as `<!-- wp:latest-posts {"postsToShow":3} /-->`. */
const FILLED_IN = /<!--\s*wp:(?<name>[a-z][\w/-]*)\s+(?<attributes>\{(?:(?!-->)[^])*?\}\s+)?\/-->/g;

/** Blocks that show nothing: where the beginning ends that lists show, and where a page ends. */
const NOTHING = ['more', 'nextpage', 'spacer', 'separator'];

/** So often may a reusable block hold another one. */
const MOST_WITHIN = 5;

/** Whether a text was written in the editor of blocks, which has its paragraphs already. */
export function hasBlocks(text: string): boolean {
  return /<!--\s*wp:[a-z]/.test(text);
}

/** Puts reusable blocks in their places, and marks what WordPress would fill in as left out. */
export function withBlocks(text: string, reusable: ReadonlyMap<string, string>, within = 0): string {
  return text.replace(FILLED_IN, (_, ...found) => {
    const { name = '', attributes = '' } = found.at(-1) as Record<string, string | undefined>;
    if (NOTHING.includes(name)) return '';
    const inside = name === 'block' ? reusable.get(/"ref"\s*:\s*(\d+)/.exec(attributes)?.[1] ?? '') : undefined;
    return inside !== undefined && within < MOST_WITHIN ? withBlocks(inside, reusable, within + 1) : leftOut('block', name);
  });
}
