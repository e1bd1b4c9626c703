import { describe, expect, it } from 'vitest';
import { namedNumbers } from '../../src/schema/named-numbers.ts';

/** A passage, and the numbers that its words ask to call, or to write to with a word or without. */
const ASKED: [passage: string, ...numbers: string[]][] = [
  ['Call or text 988 at any hour.', 'call 988'],
  ['Text or call 988.', 'call 988'],
  ['Text 988.', 'write 988'],
  ['Call 988 and press 1, or text 838255.', 'call 988', 'write 838255'],
  ['Call a counselor you trust, or the Lifeline, at 988.', 'call 988'],
  ['Call 911 or 988.', 'call 911', 'call 988'],
  ['Call the 988 Lifeline.', 'call 988'],
  ['You can text 911 in Miami-Dade.', 'write 911'],
  ['Text AYUDA to 988.', 'write 988 AYUDA'],
  ['Call Poison Control at 1-800-222-1222.', 'call 1-800-222-1222'],
  ['Call Poison Control at 1\u00A0800\u202F222\u00A01222, or (800)\u00A0222-1222.', 'call 1\u00A0800\u202F222\u00A01222', 'call (800)\u00A0222-1222'],
  ['Text START to 88788 if you cannot speak.', 'write 88788 START'],
  ['In español, llame al 988 y oprima el 2.', 'call 988'],
  ['Llame al 988 y oprima el 2, o envíe AYUDA por mensaje de texto al 988.', 'call 988', 'write 988 AYUDA'],
  ['Llame o envíe un mensaje de texto al 988.', 'call 988'],
  ['Envíe AYUDA al 741741.', 'write 741741 AYUDA'],
  ['Marque 211.', 'call 211'],
];

const COUNTED = [
  '3,988 others answered.',
  'In this text 988 people took part.',
  'We call 911 people each year.',
  'It cost $911, or 988%.',
  'See pp. 911–919 and p. 988.',
  'Write to 988lifeline.org, or to call@988.org.',
  'Call within 180 days, or before June 2026.',
  'He took a call at 911 Main Street.',
  'Enlarge the text to 200 percent.',
  '988 is free. Its 988 counselors listen.',
  'De 988 personas, 911 contestaron.',
];

describe('a number is one to call or to write to', () => {
  it.each(ASKED)('in “%s”', (passage, ...numbers) => {
    const asked = namedNumbers(passage).flatMap(({ written, way, keyword }) => (way ? [[way, written, keyword].filter(Boolean).join(' ')] : []));
    expect(asked).toEqual(numbers);
  });

  it.each(COUNTED)('not in “%s”', (passage) => {
    expect(namedNumbers(passage).filter(({ way, whole }) => way !== undefined || whole)).toEqual([]);
  });

  it('of a help line with all its digits, even where no words ask for it', () => {
    expect(namedNumbers('National Domestic Violence Hotline: 1-800-799-7233').map(({ written, whole }) => [written, whole])).toEqual([['1-800-799-7233', true]]);
  });
});
