import type { TextRule } from '../text.ts';
import { boxStart, nearestBox } from './box-names.ts';

/** What follows three backticks where they are no program: a box of Obsidian or MyST, a drawing, a formula, a query. */
const LANGUAGE = /^(?:ad-(?<obsidian>[\w-]+)|\{(?<myst>[\w-]+)\}|(?<other>mermaid|math|latex|dataview|dataviewjs|youtube|chart|plantuml|tasks))/;

export const codeOfOtherSystem: TextRule = {
  id: 'code-of-other-system',
  level: 'error',
  tells: 'A box, a drawing or a formula between three backticks, as other systems have it.',
  examples: {
    wrong: [
      '```ad-note\nWords.\n```', '```{warning}\nWords.\n```', '```mermaid\nA --> B\n```', '```math\nx^2\n```',
      '~~~dataview\nlist\n~~~',
    ],
    right: [
      '```\nWords.\n```', '```md\n:::note\nWords.\n:::\n```', '```yaml\nname: x\n```', '```sh\nnpm start\n```',
      '`mermaid`',
    ],
  },
  check({ body }, _, report) {
    for (const code of body.of('code')) {
      const found = LANGUAGE.exec(code.lang ?? '')?.groups;
      if (!found) continue;
      const name = found['obsidian'] ?? found['myst'];
      const box = boxStart(nearestBox(name ?? '') ?? 'note');
      const advice = name ? `A box starts with ${box} on a line of its own, and ends with ::: on a line of its own.` : 'Say it in words, or show it as a picture.';
      report(body.at(code), `readers see this as it stands, as a piece of a program. ${advice}`);
    }
  },
};
