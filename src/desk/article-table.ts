import { basename } from 'node:path';
import { englishName } from '../schema/language-code.ts';
import { readingChart } from './charts.ts';
import { type ArticleFacts, NEEDS, type Overview, type State, type TextFacts } from './facts.ts';
import { html, type Html, type Part } from './html.ts';
import { formsOf, lineInWords, place, preview, problemsOf, type Reading, time } from './places.ts';
import { counted, inWords, WORDS } from './words.ts';

const { columns, filter, states } = WORDS;

/** What each text is called, by its file. */
type Titles = ReadonlyMap<string | null, string | null>;

/** All articles and pages, which a script sorts and filters; without it they are read as they stand, the newest first. */
export function articleTable({ articles }: Overview, reading: Reading): Html {
  if (articles.length === 0) return html`<p>${WORDS.nothing.articles}</p>`;
  const titles = new Map(articles.flatMap(({ texts }) => texts.map(({ file, title }) => [file, title])));
  return html`${filterForm(articles)}
<p class="legend">${reading.dev && `${WORDS.previewLegend} `}${WORDS.readingLegend}</p>
<table class="articles" data-sorts>
<caption class="visually-hidden">${WORDS.sections.articles}</caption>
<thead><tr><th scope="col" data-as="text">${columns.title}</th><th scope="col" data-as="number">${columns.state}</th><th scope="col" data-as="text" aria-sort="descending">${columns.published}</th><th scope="col" data-as="number">${columns.languages}</th><th scope="col" data-as="text">${columns.review}</th><th scope="col" data-as="number">${columns.reading}</th><th scope="col" data-as="number">${columns.sources}</th><th scope="col" data-as="number">${columns.links}</th><th scope="col" data-as="number">${columns.check}</th></tr></thead>
<tbody>
${articles.map((article) => row(article, titles, reading))}</tbody>
</table>`;
}

function filterForm(articles: readonly ArticleFacts[]): Html {
  const option = (value: string, words: string, isOne: (article: ArticleFacts) => boolean) => {
    const count = articles.filter(isOne).length;
    return count > 0 && html`<option value="${value}">${words} (${count})</option>`;
  };
  const choice = (name: 'state' | 'needs' | 'kind', options: Part) => html`<label>${filter[name]} <select name="${name}"><option value="">${filter.all}</option>${options}</select></label>`;
  return html`<form class="filter" data-filters hidden>
<label>${filter.find} <input type="search" name="find" autocomplete="off"></label>
${choice('needs', NEEDS.map((need) => option(need, WORDS.needs[need], ({ needs }) => needs.includes(need))))}
${choice('state', (Object.keys(states) as State[]).map((state) => option(state, states[state], (article) => article.state === state)))}
${choice('kind', (['posts', 'pages'] as const).map((kind) => option(kind, WORDS.kinds[kind], (article) => article.kind === kind)))}
<button type="submit">${filter.submit}</button>
<button type="reset">${filter.reset}</button>
<output aria-live="polite"></output>
</form>
`;
}

function row(article: ArticleFacts, titles: Titles, reading: Reading): Html {
  const { kind, title, state, published, review, texts, needs, errors, warnings } = article;
  const [original, ...translations] = texts;
  const forms = formsOf(reading, original?.file);
  const there = texts.filter(({ file }) => file !== null);
  const marks = [kind, state, ...needs].join(' ');
  const others = translations.filter((text) => text.title);
  const lines = (one: (text: TextFacts) => Part) => there.map((text) => html`<span class="line">${texts.length > 1 && html`<abbr title="${englishName(text.language)}">${text.language}</abbr> `}${one(text)}</span>`);
  const cell = (name: string, sort: string | number, content: Part) => html`<td data-label="${name}" data-sort="${sort}">${content}</td>`;
  const told = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter((part) => part !== false).join(', ');
  return html`<tr data-marks="${marks}">
<th scope="row" data-sort="${title}">${preview(original?.address ?? null, reading, title)}${others.map((text) => html`<span class="line" lang="${text.language}">${preview(text.address, reading, text.title)}</span>`)}${reading.dev && there.length > 0 && html`<span class="line file">${WORDS.open} ${there.map(openFile(reading))}${forms && html` · <a href="${forms}">${WORDS.forms}</a>`}</span>`}</th>
${cell(columns.state, Object.keys(states).indexOf(state), html`<span class="state ${state}">${states[state]}</span>`)}
${cell(columns.published, published ?? '', published ? time(published, inWords.day(published)) : '')}
${cell(columns.languages, translations.filter((text) => text.state !== 'current').length, texts.map((text) => textState(text, state)))}
${cell(columns.review, review?.due ?? '', review ? html`<span${review.state === 'later' ? '' : html` class="due"`}>${time(review.due, inWords.day(review.due))}${review.state === 'later' ? '' : ` (${review.state === 'overdue' ? 'overdue' : 'soon'})`}</span>` : html`<span class="none">${WORDS.noReview}</span>`)}
${cell(columns.reading, original?.reading?.value ?? '', lines(({ reading: measured }) => (measured ? html`${readingChart(measured)} <span${measured.isHard ? html` class="due"` : ''}>${measured.value}</span>` : html`<span class="none">too short</span>`)))}
${cell(columns.sources, original?.sources ?? '', original?.sources ?? '')}
${cell(columns.links, original?.linkedFrom.length ?? '', there.map((text) => linksHere(text, titles, texts.length > 1, kind === 'posts' && state === 'online')))}
${cell(columns.check, errors * 1000 + warnings, told && html`<a href="#${problemsOf(article.folder)}">${told}</a>`)}
</tr>
`;
}

/** A link that opens a text in an editor, by the name of its file. */
function openFile(reading: Reading) {
  return ({ file }: TextFacts, index: number) => file && html`${index > 0 && ', '}${place({ file }, reading, basename(file))}`;
}

/** How many others link to a text, and which. */
function linksHere({ language, linkedFrom }: TextFacts, titles: Titles, isOneOfSeveral: boolean, needsLinks: boolean): Html {
  const name = isOneOfSeveral && html`<abbr title="${englishName(language)}">${language}</abbr> `;
  if (linkedFrom.length === 0) return html`<span class="line">${name}<span${needsLinks && html` class="due"`}>${WORDS.orphan}</span></span>`;
  return html`<details class="line"><summary>${name}${linkedFrom.length}</summary><ul>${linkedFrom.map((file) => html`<li lang="${language}">${titles.get(file) ?? file}</li>`)}</ul></details>`;
}

function textState({ language, state, translatedFrom }: TextFacts, of: State): Html {
  const since = state === 'behind' && translatedFrom ? `, from ${inWords.day(translatedFrom)}` : '';
  return html`<span class="line"><abbr title="${englishName(language)}">${language}</abbr> <span class="${state === 'current' || state === 'original' ? 'none' : 'due'}">${WORDS.texts[of === 'draft' && state === 'current' ? 'begun' : state]}${since}</span></span>`;
}

/** The passages that are harder to read than the aim, by article. */
export function hardPassages({ articles }: Overview, reading: Reading): Html {
  const found = articles.flatMap(({ texts }) => texts.flatMap(({ file, title, language, reading: measured }) => {
    const parts = measured?.parts.filter(({ isHard }) => isHard) ?? [];
    return file && measured && parts.length > 0 ? [{ file, title, language, measured, parts }] : [];
  }));
  if (found.length === 0) return html`<p>${WORDS.nothing.hard}</p>`;
  return html`<ul class="files">${found.map(({ file, title, language, measured, parts }) => html`<li><h3 lang="${language}">${title}</h3><ul>${parts.map(({ heading, line, value }) => html`
<li><span lang="${language}">${heading || html`<span lang="en">Introduction</span>`}</span>: ${measured.scale} ${value}, where the aim is ${measured.higherIs === 'harder' ? 'at most' : 'at least'} ${measured.limit}. ${place({ file, line }, reading, reading.dev ? `Line ${line}` : `${file}, ${lineInWords({ line })}`)}</li>`)}</ul></li>`)}</ul>`;
}
