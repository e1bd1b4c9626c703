import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleTable, hardPassages } from './article-table.ts';
import { calendarView } from './calendar-view.ts';
import type { Need, Overview } from './facts.ts';
import { html, Html, type Part } from './html.ts';
import { formsOf, type Reading, time } from './places.ts';
import { helpLineTable, pictureList, problemList, sourceOverview } from './sections.ts';
import { inWords, WORDS } from './words.ts';

/** The site's own styles, and over them those of the desk, in the order in which they outrank each other. */
const STYLES = [
  ...['tokens', 'base', 'layout', 'preferences'].map((name) => `../styles/${name}.css`),
  ...['frame', 'numbers', 'tables', 'filters', 'charts', 'calendar', 'preview', 'narrow', 'preferences'].map((name) => `styles/${name}.css`),
];

/** The desk as a page that needs nothing else: its styles, its script and its typefaces are in it. */
export function deskPage(overview: Overview, reading: Reading): string {
  const { on, title } = overview;
  const section = (name: keyof typeof WORDS.sections, content: Part) => html`<section id="${name}" aria-labelledby="${name}-heading"><h2 id="${name}-heading">${WORDS.sections[name]}</h2>
${content}
</section>
`;
  return document(`${WORDS.heading}: ${title}`, reading, html`<a class="skip" href="#articles">${WORDS.skip}</a>
<header><p class="above">${title}</p><h1>${WORDS.heading}</h1><p class="as-of">As of ${time(on, inWords.longDay(on))}${!reading.dev && '. Whatever changed since then is not in it.'}</p>
${reading.dev && html`<p><a href="${formsOf(reading)}">${WORDS.allForms}</a></p>
`}${summary(overview)}</header>
<main>
${section('articles', articleTable(overview, reading))}
${section('problems', problemList(overview, reading))}
${section('calendar', calendarView(overview))}
${section('hard', hardPassages(overview, reading))}
${section('help', helpLineTable(overview))}
${section('sources', sourceOverview(overview))}
${section('pictures', pictureList(overview, reading))}
</main>
${reading.dev && html`<p class="told" role="status" data-root="${reading.dev.root}" hidden>${WORDS.opened} <span></span>. ${WORDS.notOpened} <a href="vscode://file/">${WORDS.inCode}</a>.</p>`}
<script>${raw('in-browser.js')}</script>`);
}

/** What there is and what is due, in numbers that lead to it. */
function summary({ articles, problems, helpLines }: Overview): Html {
  const posts = articles.filter(({ kind }) => kind === 'posts');
  const inState = (state: string) => posts.filter((article) => article.state === state).length;
  const needing = (need: Need) => articles.filter(({ needs }) => needs.includes(need)).length;
  const ofLevel = (level: string) => problems.filter((problem) => problem.level === level).length;
  const due = helpLines.filter(({ isDue }) => isDue).length;
  const facts = [
    fact(inState('online'), 'online', 'articles', 'state=online'),
    fact(inState('draft'), inState('draft') === 1 ? 'draft' : 'drafts', 'articles', 'state=draft'),
    fact(inState('waiting'), inState('waiting') === 1 ? 'waiting for its day' : 'waiting for their day', 'calendar'),
  ];
  const dueFacts = [
    fact(ofLevel('error'), ofLevel('error') === 1 ? 'error' : 'errors', 'problems'),
    fact(due, due === 1 ? 'help line to check' : 'help lines to check', 'help'),
    fact(needing('review'), needing('review') === 1 ? 'review due' : 'reviews due', 'articles', 'needs=review'),
    fact(needing('behind'), needing('behind') === 1 ? 'translation behind' : 'translations behind', 'articles', 'needs=behind'),
    fact(needing('missing'), needing('missing') === 1 ? 'translation missing' : 'translations missing', 'articles', 'needs=missing'),
    fact(ofLevel('warning'), ofLevel('warning') === 1 ? 'warning' : 'warnings', 'problems'),
  ].filter((one) => one !== false);
  return html`<nav aria-label="In short"><ul class="short">${facts}</ul>${dueFacts.length > 0 ? html`<ul class="short due">${dueFacts}</ul>` : html`<p class="as-of">${WORDS.calm}</p>`}</nav>`;
}

/** A number that leads to what it counts; nothing where there is nothing to count. */
function fact(count: number, words: string, to: keyof typeof WORDS.sections, shows?: string): Html | false {
  return count > 0 && html`<li><a${shows ? html` data-shows="${shows}"` : ''} href="#${to}"><b>${count}</b> ${words}</a></li>`;
}

/** A document of the desk, for staff alone. */
export function document(title: string, { typefaces }: Reading, body: Part): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(typefaces)}
${STYLES.map(raw)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** A file of the desk as it stands. */
function raw(name: string): Html {
  return new Html(readFileSync(join(import.meta.dirname, name), 'utf8'));
}
