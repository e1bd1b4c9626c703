import { isNotable } from '../notes/set-aside.ts';
import { type ListedRule, ruleGroups } from '../rules.ts';

/** Where the list of rules for writers stands. */
export const RULE_PAGE = 'docs/rules.md';

/** The longest example that is shown, in characters: a longer one makes a table that nobody reads. */
const MOST_SHOWN = 60;

const HEAD = `# All that the check tells of

Each has a name, which \`npm run check -- --content --names\` shows behind a message. An *error* keeps the site from being published, a
*warning* does not. What has a **yes** can be set aside, with a reason: [A warning that is wrong here](../content/README.md#a-warning-that-is-wrong-here).
`;

/** The list of rules for writers, in Markdown. */
export function rulePage(): string {
  const sections = ruleGroups.map(({ about, rules }) => `## ${about}\n\n${TABLE}\n${rules.map(row).join('\n')}\n`);
  return [HEAD, ...sections].join('\n');
}

const TABLE = '| name | level | what is told of | such as | set aside |\n| --- | --- | --- | --- | --- |';

function row(rule: ListedRule): string {
  const tells = rule.tells.replaceAll('<', '&lt;');
  return `| \`${rule.id}\` | ${rule.level} | ${tells} | ${example(rule)} | ${isNotable(rule.id) ? 'yes' : ''} |`;
}

/** The first example of what is wrong that fits on a line. */
function example({ examples: { wrong } }: ListedRule): string {
  const shown = wrong.find((text) => text.trim() === text && text !== '' && text.length <= MOST_SHOWN && !/[\n\u0000-\u001F\uFFFD]/.test(text));
  if (shown === undefined) return '';
  const marks = shown.includes('`') ? '``' : '`';
  return `${marks}${shown.replaceAll('|', '\\|')}${marks}`;
}
