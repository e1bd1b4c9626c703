import type { Problem } from '../../content/problem.ts';
import { takenLines } from '../html/taken.ts';
import type { ArticleFacts, RunFacts } from './facts.ts';

/** The name of the report in the content's folder. */
export { IMPORT_REPORT } from '../../check/folders/root.ts';

/** So many messages of one rule are told of an article one by one. */
const MOST_ALIKE = 3;

/**
 * The report of a run, as Markdown: what a person must decide, article by article, and where each former address leads now.
 *
 * @param problems what the check tells of the articles, with the names of its rules
 * @param day the day of the run
 */
export function reportText(facts: RunFacts, problems: readonly Problem[], day: string): string {
  const { articles, notices, addresses, there } = facts;
  const byFolder = Map.groupBy(problems, ({ file }) => /posts\/([^/]+)\//.exec(file)?.[1] ?? '');
  const lost = addresses.filter(({ to }) => to === undefined);
  return [
    `# What came along on ${day}`,
    '',
    `${counted(articles.length, 'article')} came along, as ${articles.length === 1 ? 'a draft' : 'drafts'}: nobody sees them until the line \`draft: true\` is taken out.`,
    ...(there > 0 ? [`${counted(there, 'article')} of the former site ${there === 1 ? 'is' : 'are'} here already, and nothing of ${there === 1 ? 'it' : 'them'} was touched.`] : []),
    'This file is for you alone: no reader sees it. Delete it when all is done.',
    '',
    ...(notices.length > 0 ? ['## What did not come along', '', ...notices.map(({ from, message }) => `- ${line(from)}: ${line(message)}`), ''] : []),
    ...(articles.length > 0 ? ['## Article by article', '', ...articles.flatMap((article) => articleLines(article, byFolder.get(article.folder) ?? []))] : []),
    ...section('Former addresses that lead nowhere', lost.map(({ from, why }) => `- \`${code(from)}\`${why === undefined ? '' : `: ${line(why)}`}`)),
    ...section('Where each former address leads', addresses.length > 0 ? ['| former address | leads to |', '| --- | --- |', ...addresses.map(addressRow)] : []),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${heading}`, '', ...lines, ''] : [];
}

function addressRow({ from, to }: RunFacts['addresses'][number]): string {
  return `| \`${code(from)}\` | ${to === undefined ? 'nowhere' : `\`${to}\``} |`;
}

function articleLines({ title, folder, file, from, address, notes, taken }: ArticleFacts, problems: readonly Problem[]): string[] {
  return [
    `### [${line(title).replace(/[[\]]/g, '\\$&')}](posts/${folder}/${file})`,
    '',
    `It ${/^(?:https?:\/)?\//.test(from) ? 'stood at' : 'comes from'} ${line(from)}. Its address here is \`${address}\`.`,
    '',
    ...notes.map((note) => `- ${line(note)}`),
    ...takenLines(taken).map((each) => `- Taken out: ${line(each)}.`),
    ...problemLines(problems),
    '',
  ];
}

/** What the check tells of an article; many messages of one rule are told together. */
function problemLines(problems: readonly Problem[]): string[] {
  return [...Map.groupBy(problems, ({ rule, message }) => rule ?? message)].flatMap(([, list]) => {
    const shown = list.length > MOST_ALIKE ? list.slice(0, 1) : list;
    const more = list.length - shown.length;
    return shown.map((problem) => `- ${problem.level === 'error' ? '**To mend:** ' : ''}${place(problem)}${line(problem.message)}${more > 0 ? ` And ${more} more of this kind.` : ''}`);
  });
}

function place({ line: number }: Problem): string {
  return number === undefined ? '' : `Line ${number}: `;
}

/** Words on one line, in which no sign of Markdown or HTML does anything. */
function line(words: string): string {
  return words.replace(/[\u0000-\u001F\u007F-\u009F\s]+/g, ' ').replace(/[<*_`|]/g, '\\$&').trim();
}

function code(words: string): string {
  return words.replace(/[`|\u0000-\u001F]/g, ' ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
