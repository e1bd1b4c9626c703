import { describe, expect, inject, it } from 'vitest';
import { SAMPLE } from '../support/sample-content.ts';
import { visitor } from '../support/visitor.ts';

describe.each(inject('sites').filter(({ base }) => base !== ''))('a video on $name', (built) => {
  const { open } = visitor(built);

  it('asks for nothing before a tap, and then plays with its captions', async () => {
    const page = await open(`/${SAMPLE.media}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('video').scrollIntoViewIfNeeded();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(asked.filter((url) => url.includes('/files/'))).toEqual([]);
    const played = await page.locator('video').evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      const [track] = video.textTracks;
      if (track) track.mode = 'showing';
      const done = new Promise((resolve) => video.addEventListener('ended', resolve));
      await video.play();
      await done;
      return { seconds: Math.round(video.duration), captions: track?.cues?.length };
    });
    expect(played).toEqual({ seconds: 1, captions: 1 });
    await page.close();
  });

  it('has words that open without it, and that are on paper', async () => {
    const page = await open(`/${SAMPLE.media}`, { javaScriptEnabled: false });
    const words = page.locator('.transcript p').first();
    expect(await words.isVisible()).toBe(false);
    await page.locator('.transcript summary').first().click();
    expect(await words.isVisible()).toBe(true);
    await page.locator('.transcript summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await words.isVisible()).toBe(true);
    await page.close();
  });

  it('elsewhere opens by a tap on its picture, too', async () => {
    const page = await open(`/${SAMPLE.media}`);
    const link = page.locator('.elsewhere');
    await link.evaluate((element) => element.addEventListener('click', (tap) => { tap.preventDefault(); element.setAttribute('data-tapped', ''); }));
    await page.locator('figure:has(.elsewhere) img').click({ force: true });
    expect(await link.getAttribute('data-tapped')).toBe('');
    await page.close();
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('a drawing on $name', (built) => {
  const { open } = visitor(built);

  it('keeps the ground that it was drawn for where a reader sets all colors', async () => {
    const page = await open(`/${SAMPLE.media}`, { forcedColors: 'active' });
    const grounds = await page.locator('.prose img[data-ground]').evaluateAll((images) => images.map((image) => [image.dataset['ground'], getComputedStyle(image).backgroundColor]));
    expect(grounds).toEqual([['light', 'rgb(251, 249, 244)'], ['dark', 'rgb(20, 25, 27)']]);
    await page.close();
  });
});
