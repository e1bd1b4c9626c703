import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPdf } from '../../src/content/pdf.ts';
import { plain, Site } from '../support/built-site.ts';
import { feedItems } from '../support/feed-items.ts';
import { FILM } from '../support/media.ts';
import { SAMPLE } from '../support/sample-content.ts';

describe.each(inject('sites').filter(({ base }) => base !== ''))('what readers take along, in $name', (built) => {
  const site = new Site(built);
  const english = site.page(`/${SAMPLE.media}`);
  const spanish = site.page(`/es/${SAMPLE.mediaInSpanish}`);
  const files = `${built.base}/files/${SAMPLE.media}`;

  it('is linked with its kind and its size, and with its language where that is another one', () => {
    const links = [english, spanish].map(({ document }) => [...document.querySelectorAll('.prose > p > a.file')].map((link) => [plain(link.textContent), link.getAttribute('href'), link.getAttribute('type')]));
    expect(links).toEqual([
      [['sleep diary (PDF, 1 kB)', `${files}/sleep-diary.pdf`, 'application/pdf'], ['same in Spanish (PDF, 1 kB)', `${files}/diario-de-sueno.pdf`, 'application/pdf']],
      [['diario de sueño (PDF, 1 kB)', `${files}/diario-de-sueno.pdf`, 'application/pdf'], ['mismo en inglés (PDF, 1 kB)', `${files}/sleep-diary.pdf`, 'application/pdf']],
    ]);
  });

  it('is linked so from other texts, too', () => {
    const link = site.page(`/${SAMPLE.page}`).document.querySelector('.prose a');
    expect([plain(link?.textContent), link?.getAttribute('href'), link?.className]).toEqual(['diary (PDF, 1 kB)', `${files}/sleep-diary.pdf`, 'file']);
  });

  it('stands at its address as it was written', () => {
    expect(readPdf(readFileSync(site.path(`files/${SAMPLE.media}/diario-de-sueno.pdf`)))?.title).toBe('Diario de sueño');
    expect(readFileSync(site.path(`files/${SAMPLE.media}/breathing.mp4`)).equals(FILM)).toBe(true);
      });

  it('is in the list of addresses that never die, without what players alone ask for', () => {
    const listed = readFileSync(join(dirname(built.dist), 'content/addresses.txt'), 'utf8').match(/^\/files\/.*$/gm);
    expect(listed).toEqual(['breathing.mp4', 'counting.mp3', 'diario-de-sueno.pdf', 'sleep-diary.pdf'].map((name) => `/files/${SAMPLE.media}/${name}`));
  });

  it('of an article that is held back is nowhere', () => {
    expect([...site.files].filter((file) => file.includes('unfinished'))).toEqual([]);
  });

  it('plays after a tap alone, with captions and words in the language of the text', () => {
    const players = [english, spanish].map(({ document }) =>
      [...document.querySelectorAll('video, audio')].map((player) => ({
        says: player.getAttribute('aria-label'),
        asks: ['controls', 'preload', 'autoplay', 'loop'].filter((name) => player.hasAttribute(name)).map((name) => player.getAttribute(name)),
        src: player.getAttribute('src'),
        captions: [...player.querySelectorAll('track')].map((track) => ['kind', 'srclang', 'label', 'src'].map((name) => track.getAttribute(name))),
        words: plain(player.closest('.media')?.querySelector('details')?.textContent),
      })),
    );
    expect(players).toEqual([
      [
        { says: 'One slow breath', asks: ['', 'none'], src: `${files}/breathing.mp4`, captions: [['captions', 'en', 'English', `${files}/breathing.vtt`]], words: 'TranscriptA voice says: breathe in.' },
        { says: 'A voice that counts', asks: ['', 'none'], src: `${files}/counting.mp3`, captions: [], words: 'TranscriptOne, two, three, four.' },
      ],
      [
        { says: 'Una respiración lenta', asks: ['', 'none'], src: `${files}/breathing.mp4`, captions: [['captions', 'es', 'Español', `${files}/breathing-es.vtt`]], words: 'TranscripciónUna voz dice: inhale.' },
        { says: 'Una voz que cuenta', asks: ['', 'none'], src: `${files}/counting.mp3`, captions: [], words: 'TranscripciónUno, dos, tres, cuatro.' },
      ],
    ]);
  });

  it('shows a picture until it plays, in its proportions', () => {
    const video = english.document.querySelector('video');
    expect(video?.getAttribute('poster')).toMatch(/^\/blog\/_astro\/still\..+\.webp$/);
    expect(Number(video?.getAttribute('width')) / Number(video?.getAttribute('height'))).toBeCloseTo(2 / 3, 2);
  });

  it('says where it leads when it is on another site, and brings nothing from there', () => {
    const links = [english, spanish].map(({ document }) => [...document.querySelectorAll('figure a[href^="http"]')].map((link) => [plain(link.textContent), link.getAttribute('href')]));
    expect(links).toEqual([[['A breath on another site (opens YouTube, 4 minutes)', 'https://www.youtube.com/watch?v=x']], [['Una respiración en otro sitio (abre Vimeo, 1 minuto)', 'https://vimeo.com/1']]]);
  });

  it('is in feeds as a link with its picture and its words', () => {
    const item = feedItems(site, 'en').find(({ url }) => url === english.url);
    const document = item?.text;
    expect([...(document?.querySelectorAll('a[href*="/files/"]') ?? [])].map((link) => [plain(link.textContent), link.getAttribute('href')])).toEqual([
      ['sleep diary (PDF, 1 kB)', site.url(`/files/${SAMPLE.media}/sleep-diary.pdf`)],
      ['same in Spanish (PDF, 1 kB)', site.url(`/files/${SAMPLE.media}/diario-de-sueno.pdf`)],
      ['Video as a file (MP4, 6 kB)', site.url(`/files/${SAMPLE.media}/breathing.mp4`)],
      ['Recording as a file (MP3, 4 kB)', site.url(`/files/${SAMPLE.media}/counting.mp3`)],
    ]);
    expect(document?.querySelectorAll('video, audio, track').length).toBe(0);
    expect(document?.querySelectorAll('figure img').length).toBe(2);
    expect(plain(document?.body.textContent)).toContain('A voice says: breathe in.');
  });
});
