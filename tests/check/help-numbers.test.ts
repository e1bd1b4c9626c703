import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

const UNKNOWN = (number: string, meant: string) => `${number} is on no list of known numbers. Write ${meant} if that is meant, or add "${number}" to numbers in content/help-lines.yaml.`;

describe('an editor is told of a number for help', () => {
  let content: SmallContent;
  const told = async () => (await content.report()).split('\n').slice(1, 2).map((line) => line.trim().replace(/^line \d+(?:, column \d+)?: /, ''));
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it.each([
    ['that no line has', 'Call 998 at any hour.', UNKNOWN('998', '988')],
    ['that no line has, in bold', 'Call **998**.', UNKNOWN('998', '988')],
    ['that no line has, with all its digits', 'Ring 1-800-555-0100.', UNKNOWN('1-800-555-0100', '911')],
    ['to which a word is sent that nobody answers', 'Text HELP to 988.', 'No help line answers to the word HELP at 988. Leave the word out.'],
    ['whose link leads to another', 'Please [call 988](tel:911).', 'The words of this link name 988, and a tap on it leads to 911. Make the two agree, or write the words without a link: a number to call becomes one by itself.'],
    ['whose link leads to a number of no line', 'Please [call](tel:998).', UNKNOWN('998', '988')],
  ])('%s', async (_, text, message) => {
    content.replace(ARTICLE, 'Text.', text);
    expect(await told()).toEqual([message]);
  });

  it('that no line has in a field', async () => {
    content.replace(ARTICLE, 'author:', 'keyPoints:\n  - Call 998 at any hour.\n  - Two.\n  - Three.\nauthor:');
    expect(await told()).toEqual([UNKNOWN('998', '988')]);
  });

  it.each(['In 2025 we asked 998 people, and 411 answered.', 'Call or text 988. Call 911.', 'See pages 211 to 215, or text to 200 percent.', '[call](tel:988) or [text](sms:988)', 'Text 12 friends.'])('and not where there is none: %s', async (text) => {
    content.replace(ARTICLE, 'Text.', text);
    expect(await content.report()).toBe('');
  });
});
