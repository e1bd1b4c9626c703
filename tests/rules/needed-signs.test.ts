import { describe, expect, it } from 'vitest';
import { neededSigns } from '../../src/check/text/other-systems/needed-signs.ts';

describe('the signs that a mark needs', () => {
  it.each([
    ['that stand for themselves', /==x==/, [['==', '==']]],
    ['that are written with a backslash', /\{\{ name \}\}/u, [['{{', '}}']]],
    ['that stand several times', /={2,6} x\++/, [['=', '+']]],
    ['of each alternative', /\$\$|%a%|(?:b|\|)#/, [['$$'], ['%', '%'], ['#']]],
  ])('are those %s', (_, sign, needed) => {
    expect(neededSigns(sign)).toEqual(needed);
  });

  it.each([
    ['may be missing', /=?x:*y#{0,3}z~??/],
    ['stand in a group, which may have others to choose from', /(?:=|#)(?<name>:)(?=!)(?<!~)/],
    ['are one of several', /[=#][^\]]\p{L}/u],
    ['mean something else', /^\w\b.\d\n\u0002$/],
  ])('are not those that %s', (_, sign) => {
    expect(neededSigns(sign)).toEqual([[]]);
  });
});
