import type { Body } from '../../../content/markdown/body.ts';
import type { Context } from '../../context.ts';
import type { TextRule } from '../text.ts';
import { placeOf, written, writtenWithAddresses } from '../written.ts';
import { neededSigns } from './needed-signs.ts';

/** The writer's own words in a mark, by the names of their groups; empty where a group has none. */
type Words = Readonly<Record<string, string>>;

/** Where a mark stands. */
export interface Around {
  body: Body;
  context: Context;
  /** Where it starts and ends in the text. */
  from: number;
  to: number;
  /** The mark as it is typed. */
  typed: string;
}

/** A mark of another system, which this one prints as it stands. */
export interface Mark {
  /** How it is written, with the flags `dgmu`; its groups have names. */
  sign: RegExp;
  /** Whether addresses that became links by themselves can be part of it. */
  addresses?: boolean;
  /** What to write here instead, as a sentence; nothing where this is no such mark after all. */
  instead(words: Words, around: Around): string | undefined;
}

/** More of a mark is not shown. */
const MOST_SHOWN = 40;

/** A rule that tells of marks. Where two take the same place, the first one in the list is meant. */
export function markRule({ marks, ...rule }: Omit<TextRule, 'check'> & { marks: readonly Mark[] }): TextRule {
  const signs = marks.map((mark) => ({ ...mark, needed: neededSigns(mark.sign), quick: mayStand(mark.sign) }));
  return {
    ...rule,
    check({ body }, context, report) {
      const taken: Around[] = [];
      for (const { sign, needed, quick, addresses, instead } of signs) {
        const sheet = addresses ? writtenWithAddresses(body) : written(body);
        if (!needed.some((all) => all.every((signs) => sheet.includes(signs))) || !quick.test(sheet)) continue;
        for (const match of sheet.matchAll(sign)) {
          const [from, to] = [match.index, match.index + match[0].length];
          const around = { body, context, from, to, typed: body.source.slice(from, to).trim() };
          if (taken.some((other) => other.from < to && from < other.to)) continue;
          const advice = instead(typedWords(match, body), around);
          if (advice === undefined) continue;
          taken.push(around);
          const space = match[0].length - match[0].trimStart().length;
          report(placeOf(body, from + space), `"${shown(around.typed)}" is printed as it stands. ${advice}`);
        }
      }
    },
  };
}

/** What must stand before a mark, where the pattern begins with it. */
const BEFORE = /^\(\?<[=!](?:\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^()[\\])*\)/;

/**
 * A pattern that only says whether there may be something, wherever it stands: most texts have none of these marks, and to
 * ask where, or what stands before each sign, takes many times as long.
 */
function mayStand({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(BEFORE, ''), flags.replace(/[dg]/g, ''));
}

function typedWords({ indices }: RegExpExecArray, body: Body): Words {
  const groups = Object.entries(indices?.groups ?? {});
  return Object.fromEntries(groups.map(([name, range]) => [name, range ? body.source.slice(...range).trim() : '']));
}

function shown(typed: string): string {
  const line = typed.split('\n')[0] ?? '';
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).trimEnd()}…` : line;
}
