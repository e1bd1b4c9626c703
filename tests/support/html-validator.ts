import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Safari takes a list without markers for no list, unless its role is said.
      'no-redundant-role': ['error', { exclude: ['list'] }],
      // “On this page” stands there folded and unfolded, and only one of the two is ever shown: the browser tests see to that.
      'unique-landmark': 'off',
      // A program of the site comes from where its page does.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles of articles keep the words that search engines know them by.
      'long-title': 'off',
      // Where the digits of a telephone number may part over two lines is a matter of style.
      'tel-non-breaking': 'off',
    },
  }),
);

/** What is wrong with a page, each finding with where it is. */
export async function htmlFaults(html: string, address: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'whole page'})`);
}
