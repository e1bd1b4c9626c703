import { expect, it } from 'vitest';
import { color } from '../../src/styles/colors.ts';
import { markFile } from '../../src/styles/mark.ts';

it('the icon has the colors of the site, on light and on dark', () => {
  const icon = markFile();
  const [light, dark] = [...icon.matchAll(/circle\{fill:(#\w+)\}path\{stroke:(#\w+)\}/g)].map(([, ...found]) => found);
  expect(light).toEqual([color('accent').light, color('paper').light]);
  expect(dark).toEqual([color('accent').dark, color('paper').dark]);
});
