import { dirname, join } from 'node:path';
import type { Site } from '../check/whole/site.ts';
import { type Text, type TextFolder, textIn } from '../content/content.ts';
import { pageOfText } from '../content/pages.ts';
import { heldBack, isOutdated, versionOf } from '../content/publishing.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { daysBetween, REVIEW_NOTICE_DAYS } from '../report/due.ts';
import { type Day, isRealDay } from '../schema/day.ts';
import type { BodyFacts } from './body-facts.ts';
import { type ArticleFacts, type Need, NEEDS, type ProblemFacts, type ReviewFacts, type State, type TextFacts } from './facts.ts';

interface Known {
  site: Site;
  bodies: ReadonlyMap<Text, BodyFacts>;
  shown(file: string): string;
  linkedFrom(text: Text): string[];
  problems: readonly ProblemFacts[];
  on: Day;
}

/** What there is to know of each article and page, the newest first. */
export function articleFacts(known: Known): ArticleFacts[] {
  const { site, shown, problems } = known;
  const texts = Map.groupBy(site.content.texts, ({ kind, id }) => `${kind}/${id}`);
  const told = Map.groupBy(problems, ({ file }) => dirname(file));
  return site.content.folders
    .map((folder) => articleOf(folder, texts.get(`${folder.kind}/${folder.id}`) ?? [], told.get(shown(join(site.root, folder.kind, folder.id))) ?? [], known))
    .toSorted((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id));
}

function articleOf(folder: TextFolder, own: readonly Text[], problems: readonly ProblemFacts[], known: Known): ArticleFacts {
  const { kind, id } = folder;
  const original = own.find(({ language }) => language === FIRST_LANGUAGE);
  const fields = original?.fields ?? {};
  const facts = {
    kind,
    id,
    folder: known.shown(join(known.site.root, kind, id)),
    title: original ? textIn(original, 'title') || id : id,
    state: stateOf(original, known.on),
    published: dayIn(fields['published']),
    updated: dayIn(fields['updated']),
    review: reviewOf(dayIn(fields['reviewDue']), known.on),
    texts: languages.map((language) => textOf(language, folder, own, original, known)),
    errors: problems.filter(({ level }) => level === 'error').length,
    warnings: problems.filter(({ level }) => level === 'warning').length,
    picturesWithoutCaption: own.reduce((sum, text) => sum + (known.bodies.get(text)?.pictures.length ?? 0), 0),
  };
  return { ...facts, needs: needsOf(facts) };
}

function stateOf(original: Text | undefined, on: Day): State {
  if (!original) return 'unreadable';
  if (original.kind !== 'posts') return 'online';
  const why = heldBack({ draft: original.fields['draft'] === true, published: textIn(original, 'published') }, on);
  return why === undefined ? 'online' : why === 'draft' ? 'draft' : 'waiting';
}

function reviewOf(due: Day | null, on: Day): ReviewFacts | null {
  if (due === null) return null;
  const left = daysBetween(on, due);
  return { due, left, state: left < 0 ? 'overdue' : left <= REVIEW_NOTICE_DAYS ? 'soon' : 'later' };
}

function textOf(language: Language, folder: TextFolder, own: readonly Text[], original: Text | undefined, { site, bodies, shown, linkedFrom }: Known): TextFacts {
  const text = own.find((one) => one.language === language);
  if (!text) {
    const state = folder.languages.includes(language) ? 'unreadable' : 'missing';
    return { language, state, title: null, file: null, address: null, translatedFrom: null, sources: 0, reading: null, linkedFrom: [] };
  }
  const { translatedFrom } = text.fields;
  const behind = original !== undefined && isOutdated(translatedFrom, versionOf(original.fields));
  return {
    language,
    state: language === FIRST_LANGUAGE ? 'original' : behind ? 'behind' : 'current',
    title: textIn(text, 'title'),
    file: shown(text.file),
    address: pageOfText(text)[0]?.address ?? null,
    translatedFrom: dayIn(translatedFrom),
    sources: site.outlines.get(text.file)?.cites.length ?? 0,
    reading: bodies.get(text)?.reading ?? null,
    linkedFrom: linkedFrom(text),
  };
}

/** What somebody should look at. What a draft still lacks is no fault yet, and pages are linked from every other one. */
function needsOf({ kind, state, review, texts, errors, warnings, picturesWithoutCaption }: Omit<ArticleFacts, 'needs'>): Need[] {
  const done = state === 'online' || state === 'waiting';
  const asked: Record<Need, boolean> = {
    error: errors > 0 || state === 'unreadable',
    behind: texts.some((text) => text.state === 'behind'),
    review: review !== null && review.state !== 'later',
    hard: texts.some(({ reading }) => reading?.isHard),
    missing: done && texts.some((text) => text.state === 'missing'),
    caption: picturesWithoutCaption > 0,
    warning: warnings > 0,
    orphan: kind === 'posts' && state === 'online' && texts.some((text) => text.file !== null && text.linkedFrom.length === 0),
  };
  return NEEDS.filter((need) => asked[need]);
}

function dayIn(value: unknown): Day | null {
  return typeof value === 'string' && isRealDay(value) ? value : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
