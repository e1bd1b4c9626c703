import { describe, expect, it } from 'vitest';
import { isPartName, PARTS, SectionNames } from '../../src/content/section-names.ts';

const named = (...headings: string[]) => {
  const names = new SectionNames();
  return headings.map((heading) => names.name(heading));
};

describe('a heading has a name', () => {
  it.each([
    ['of its words', ['What helps', '¿Qué ayuda?', '睡眠', '2026'], ['what-helps', 'qué-ayuda', '睡眠', '2026']],
    ['of its own, where another has the same words', ['Sleep', 'Sleep', 'Sleep 1', 'Sleep'], ['sleep', 'sleep-1', 'sleep-1-1', 'sleep-2']],
    ['that the page does not need', ['Sources', 'Key points', 'Sources', 'Note 1', 'Source doe2020'], ['section-sources', 'section-key-points', 'section-sources-1', 'section-note-1', 'section-source-doe2020']],
    ['that no other heading has, where the words come near to it', ['Section sources', 'Sources'], ['section-sources', 'section-sources-1']],
    ['without words', ['???', '😴', ''], ['section', 'section-1', 'section-2']],
  ])('%s', (_, headings, expected) => {
    expect(named(...headings)).toEqual(expected);
  });

  it('that is none of the names of the page, whichever they are', () => {
    const names = named(...Object.values(PARTS), 'mark 1', 'word 2', 'term 3');
    expect(names.filter(isPartName)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('beside what else the page lists', () => {
    const names = new SectionNames(['emergency']);
    expect(['Emergency', 'Emergency'].map((heading) => names.name(heading))).toEqual(['section-emergency', 'section-emergency-1']);
  });

  it('to which a link of the same text leads, before it leads to a part of the page', () => {
    const names = new SectionNames();
    for (const heading of ['Sources', 'Sources', 'What helps']) names.name(heading);
    expect(['sources', 'what-helps', 'key-points'].map((name) => names.meant(name))).toEqual(['section-sources', 'what-helps', 'key-points']);
  });
});
