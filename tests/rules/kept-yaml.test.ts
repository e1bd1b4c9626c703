import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keptYaml } from '../../src/admin/browser/kept-yaml.ts';

/** Chances that are the same in every run: a mistake that they find stays found. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** Words that a form may hold, and that YAML would read as something else where they are written carelessly. */
const WORDS = ['Plain words', 'yes', '12', 'a: b # c', String.raw`"q" \ x`, '- x', '2026-01-01', '[x], {y}', '‹…›'];

/** A value with one thing in it other: an item or a field taken out, added or moved, or other words. */
function changed(value: unknown, chance: (below: number) => number): unknown {
  if (Array.isArray(value)) {
    const [list, at] = [[...(value as unknown[])], chance(value.length)];
    const way = chance(4);
    if (way === 0 && list.length > 1) list.splice(at, 1);
    else if (way === 1) list.splice(at, 0, structuredClone(list[chance(list.length)]));
    else if (way === 2) list.push(...list.splice(at, 1));
    else list[at] = changed(list[at], chance);
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const [names, way] = [Object.keys(value), chance(5)];
    const name = names[chance(names.length)] ?? '';
    const { [name]: one, ...others } = value as Record<string, unknown>;
    if (way === 0 && names.length > 1) return others;
    if (way === 1) return { ...value, added: chance(2) ? WORDS[chance(WORDS.length)] : ['a b', 'c: d'] };
    return { ...value, [name]: changed(one, chance) };
  }
  return typeof value === 'string' ? WORDS[chance(WORDS.length)] : typeof value === 'number' ? value + 1 : !value;
}

/** The fields of each file of the content, as they are typed. */
const sources = globSync(['content/*.yaml', 'content/{topics,people}/*.yaml', 'content/{posts,pages}/m*/*.md', 'content/pages/about/*.md'])
  .map((file): [string, string] => [file, readFileSync(file, 'utf8')])
  .map(([file, text]): [string, string] => [file, /^---\n([^]*?\n)---$/m.exec(text)?.[1] ?? text]);

describe('a file of fields that is changed', () => {
  it.each(sources)('says what it shall say, and keeps its comments at the top: %s', (file, source) => {
    const chance = chances(file.length * 7919);
    const [comments = ''] = /^(?:#.*\n)*/.exec(source) ?? [];
    for (let turn = 0; turn < 8; turn += 1) {
      let wanted: unknown = parse(source);
      for (let times = chance(3); times >= 0; times -= 1) wanted = changed(wanted, chance);
      const text = keptYaml(source, wanted as Record<string, unknown>, () => chance(2) === 0);
      expect(parse(text)).toEqual(wanted);
      expect(text.startsWith(comments)).toBe(true);
    }
  });
});
