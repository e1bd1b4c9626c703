import type { Fragment } from './pagefind.ts';
import type { Places } from './ranking.ts';

/** A piece of a passage: a word that was looked for, or what stands around it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The sentence of an article that fits best, and the section it stands in. */
export interface Passage {
  pieces: readonly Piece[];
  section: { id: string; title: string } | undefined;
}

/** The most words of a sentence that are shown. */
const LONGEST = 38;

/** How far from a word its sentence is looked for, in words. */
const REACH = 60;

/** The least part of the weight of the best word of a sentence that another one needs to be marked. */
const MARKED = 0.25;

/** Signs around a word that are not marked with it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Finds the sentence in which most of what is wanted stands. */
export function passageOf({ content, anchors, meta }: Fragment, places: Places): Passage | undefined {
  const words = content.split(/\s+/);
  // The title and the description are shown anyway.
  const shown = [meta['title'], meta['description']].join(' ').split(/\s+/).length;
  const headings = new Set(anchors.map(({ text = '' }) => text.trim()));
  let best: { start: number; end: number; sum: number } | undefined;
  for (const place of places.keys()) {
    if (place < shown || place >= words.length) continue;
    const { start, end } = sentenceAt(words, place);
    if (end - start < 4 || headings.has(words.slice(start, end).join(' ').replace(/\.$/, ''))) continue;
    const sum = weigh(places, start, end);
    if (!best || sum > best.sum) best = { start, end, sum };
  }
  if (!best) return undefined;
  const { start, end } = narrowed(best, places);
  const section = anchors.filter(({ element, location }) => /^h[23]$/i.test(element) && location <= start).toSorted((a, b) => b.location - a.location)[0];
  return { pieces: pieces(words, places, { start, end }, best), section: section && { id: section.id, title: (section.text ?? '').trim() } };
}

/** How much a sentence has of what is wanted: each thing counts once, and two things more than one of them twice. */
function weigh(places: Places, start: number, end: number): number {
  const best = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const place = places.get(at);
    if (place) best.set(place.wanted, Math.max(best.get(place.wanted) ?? 0, place.weight));
  }
  const sum = [...best.values()].reduce((sum, weight) => sum + weight + Math.min(weight, 1), 0);
  return sum - Math.max(0, end - start - LONGEST) * 0.02;
}

function sentenceAt(words: readonly string[], place: number): { start: number; end: number } {
  const ends = (at: number) => /[.!?…]["”’)\]]*$/.test(words[at] ?? '');
  let start = place;
  while (start > 0 && place - start < REACH && !ends(start - 1)) start -= 1;
  let end = place;
  while (end < words.length - 1 && end - place < REACH && !ends(end)) end += 1;
  return { start, end: end + 1 };
}

/** The part of a long sentence around the first of its words that were found. */
function narrowed({ start, end }: { start: number; end: number }, places: Places): { start: number; end: number } {
  if (end - start <= LONGEST) return { start, end };
  const first = Array.from({ length: end - start }, (_, index) => start + index).find((at) => places.has(at)) ?? start;
  const from = Math.max(start, Math.min(first - 8, end - LONGEST));
  return { start: from, end: from + LONGEST };
}

function pieces(words: readonly string[], places: Places, { start, end }: { start: number; end: number }, whole: { start: number; end: number }): Piece[] {
  const found: Piece[] = [];
  const least = MARKED * Math.max(0.01, ...Array.from({ length: end - start }, (_, index) => places.get(start + index)?.weight ?? 0));
  const put = (text: string, marked: boolean) => {
    const last = found.at(-1);
    if (text === '') return;
    if (last && last.marked === marked) last.text += text;
    else found.push({ text, marked });
  };
  if (start > whole.start) put('… ', false);
  for (let at = start; at < end; at += 1) {
    const [, before = '', word = '', after = ''] = WORD.exec(words[at] ?? '') ?? [];
    put(before, false);
    put(word, (places.get(at)?.weight ?? 0) >= least);
    put(after + (at < end - 1 ? ' ' : ''), false);
  }
  if (end < whole.end) put(' …', false);
  return found;
}
