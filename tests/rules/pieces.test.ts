import { describe, expect, it } from 'vitest';
import { perPiece } from '../../src/check/words/pieces.ts';
import { possiblePhrases } from '../../src/check/words/possible-phrases.ts';

describe('the pieces of a text', () => {
  it('are asked about in the order of the text, whatever spaces stand between them', () => {
    const lengths = perPiece((piece) => piece.length);
    expect(lengths('  one\u00A0three\n\t\u2009of\u001Fit, ¿verdad? ')).toEqual([3, 5, 2, 3, 8]);
    expect(lengths('')).toEqual([]);
  });

  it('are asked about once, in however many texts they stand', () => {
    const asked: string[] = [];
    const isLong = perPiece((piece) => asked.push(piece) > 0 && piece.length > 3);
    expect([isLong('to be or not to be'), isLong('not to sleep')]).toEqual([[false, false, false, false, false, false], [false, false, true]]);
    expect(asked).toEqual(['to', 'be', 'or', 'not', 'sleep']);
  });

  it('are told apart, however many there are', () => {
    const words = Array.from({ length: 20_000 }, (_, number) => `w${number}`).join(' ');
    expect(perPiece((piece) => piece)(words).join(' ')).toBe(words);
  });
});

describe('phrases that may stand in a text', () => {
  const mayStand = possiblePhrases(['drug/alcohol abuse', "he's ... (very/really) bipolar", 'skyrocket* rate/rates'], (piece) => piece.toLowerCase());

  it.each(['Of alcohol abuse.', 'Drug-abuse', 'drug -\nabuse', 'drug\u00A0abuse', 'He’s now and then really bipolar', "(he's bipolar)", 'Skyrocketing rates'])('do in %j', (text) => {
    expect(mayStand(text)).toBe(true);
  });

  it.each(['', 'The abuse of a drug.', 'A drug that doctors give and abuse', 'drugs abuse', 'He’s not at all sure that she is really bipolar', 'Rates that skyrocket'])('do not in %j', (text) => {
    expect(mayStand(text)).toBe(false);
  });
});
