import { syllable } from 'syllable';
import type { Language } from '../languages/languages.ts';

/** How many syllables a word has. Numbers and abbreviations count as one, since nobody can tell how they are read. */
export function syllables(word: string, language: Language): number {
  const letters = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const parts = letters.split('-').filter((part) => part !== '');
  const count = parts.reduce((sum, part) => sum + (language === 'es' ? inSpanish(part) : syllable(part)), 0);
  return Math.max(1, count);
}

/** In Spanish the spelling tells: each strong or accented vowel begins a syllable, weak ones lean on it. */
function inSpanish(word: string): number {
  const sounds = word
    .replace(/h/g, '')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const groups = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length), 0);
}
