import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captionsFault } from '../../src/check/text/captions.ts';
import { filmFault } from '../../src/check/text/film-file.ts';
import { fileFacts, sizeInWords } from '../../src/model/attachments.ts';
import { readPdf } from '../../src/content/pdf.ts';
import { siteName } from '../../src/model/site-names.ts';
import { linkedFile } from '../../src/schema/attachments.ts';
import { CAPTIONS, FILM, pdf, RECORDING, WEB_FILM } from '../support/media.ts';
import { ARTICLE, NEXT_YEAR, SmallContent, SPANISH } from '../support/small-content.ts';

const POST = 'posts/sleep-and-mood';
const DIARY = pdf({ title: 'Sleep diary', language: 'en-US' });
const VIDEO = ':::video[One slow breath]{file=breathing.mp4 captions=breathing.vtt}\n![A hand on a belly](./still.jpg)\n\nA voice says: breathe in.\n:::';
const AUDIO = ':::audio[A voice that counts]{file=counting.mp3}\nOne, two.\n:::';
const ELSEWHERE = ':::video[A breath]{link="https://www.youtube.com/watch?v=x&t=1" minutes=4}\n![A hand on a belly](./still.jpg)\n:::';
const STILL = await sharp({ create: { width: 32, height: 20, channels: 3, background: '#88aa66' } }).jpeg().toBuffer();

const PLAYED = { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL };

const FROM_WORD = 'In Word write it under File ▸ Info ▸ Title, and choose File ▸ Save As ▸ PDF ▸ Options ▸ Document properties; in Acrobat write it under File ▸ Properties ▸ Title.';

describe('what a PDF says of itself', () => {
  it.each([
    ['as older programs write it', pdf({ title: 'Sleep diary', language: 'en-US' }), { encrypted: false, title: 'Sleep diary', language: 'en-US' }],
    ['packed, as newer programs write it', pdf({ title: 'Diario de sueño', language: 'es', packed: true }), { encrypted: false, title: 'Diario de sueño', language: 'es' }],
    ['without a title', pdf({ language: 'en' }), { encrypted: false, title: undefined, language: 'en' }],
    ['without a language', pdf({ title: 'A' }), { encrypted: false, title: 'A', language: undefined }],
    ['locked', pdf({ title: 'A', language: 'en', locked: true }), { encrypted: true, title: 'A', language: 'en' }],
    ['changed later', Buffer.concat([DIARY, pdf({ title: 'Newer', language: 'es' }).subarray(9)]), { encrypted: false, title: 'Newer', language: 'es' }],
    ['with a title in round brackets', Buffer.from(DIARY.toString('latin1').replace(/<FEFF\w+>/, '(Sleep \\(and\\) m\\363od)'), 'latin1'), { encrypted: false, title: 'Sleep (and) móod', language: 'en-US' }],
    ['with a title in its description alone', Buffer.from(`${pdf({ language: 'en' }).toString('latin1').replace('startxref', '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Described</rdf:li></rdf:Alt></dc:title>\nstartxref')}`, 'latin1'), { encrypted: false, title: 'Described', language: 'en' }],
    ['cut off', DIARY.subarray(0, 200), undefined],
    ['that is none', Buffer.from('Not a PDF'), undefined],
  ])('%s', (_, bytes, facts) => {
    expect(readPdf(bytes)).toEqual(facts);
  });
});

describe('captions', () => {
  it.each([
    [CAPTIONS, undefined],
    [`\uFEFFWEBVTT - Breathing\r\n\r\nNOTE by us\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500 align:start\r\nIn.\r\n`, undefined],
    ['1\n00:00:01,000 --> 00:00:02,500\nIn.\n', 'is in another format of captions (SRT). Write WEBVTT on its first line and leave the second one empty, and write the times with dots, such as 00:00:01.500.'],
    ['Breathe in.', 'does not begin as captions do. Write WEBVTT on its first line, and leave the second one empty.'],
    ['WEBVTT\n\n00:01,000 --> 00:02.500\nIn.', 'has a comma in a time on its line 3. Write a dot: 00:01.000 --> 00:02.500'],
    ['WEBVTT\n\n', 'has no words. Write times and below them what is said, such as 00:00.000 --> 00:04.000'],
    ['WEBVTT\n\n0:01 --> 0:02\nIn.', 'has a time on its line 3 that no player reads. Write minutes, seconds and thousandths on both sides, such as 00:00.000 --> 00:04.000'],
    ['WEBVTT\n\n00:04.000 --> 00:02.000\nIn.', 'ends on its line 3 before it begins. Write the later time behind the arrow.'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nOut.', 'has no words below the times on its line 3. Write what is said then, or take the times out.'],
  ])('%j', (text, told) => {
    expect(captionsFault(text)).toBe(told);
  });
});

describe('the file of a film or a recording', () => {
  const renamed = (from: string, to: string) => Buffer.from(FILM.toString('latin1').replace(from, to), 'latin1');

  it.each([
    ['an MP4', FILM, '.mp4', undefined],
    ['a WebM', WEB_FILM, '.webm', undefined],
    ['an MP3', RECORDING, '.mp3', undefined],
    ['an MP3 without notes', RECORDING.subarray(RECORDING.indexOf(Buffer.from([0xff, 0xfb])) === -1 ? RECORDING.indexOf(Buffer.from([0xff, 0xf3])) : RECORDING.indexOf(Buffer.from([0xff, 0xfb]))), '.mp3', undefined],
    ['a film that was cut off', FILM.subarray(0, 4000), '.mp4', 'is damaged or cut off. Save it again from the program it comes from.'],
    ['a film of nothing', Buffer.alloc(5000), '.mp4', 'is damaged or cut off. Save it again from the program it comes from.'],
    ['a film under another ending', WEB_FILM, '.mp4', 'is really a .webm file. Save it again as .mp4.'],
    ['a film of QuickTime', renamed('ftypisom', 'ftypqt  '), '.mp4', 'is really a .mov file. Save it again as .mp4.'],
    ['a film in the format of telephones', renamed('avc1\0\0', 'hvc1\0\0'), '.mp4', 'is in a format of telephones (HEVC) that many browsers do not play. Save it again with the preset Fast 480p30 of HandBrake.'],
    ['a film that says where it was made', renamed('meta', '\xa9xyz'), '.mp4', 'says where it was filmed, which everybody could read. Save it again with HandBrake, which leaves that out.'],
  ])('%s', (_, bytes, ending, told) => {
    expect(filmFault(bytes, ending)).toBe(told);
  });
});

describe('files beside a text: an editor', () => {
  let content: SmallContent;
  const write = (text: string, files: Record<string, string | Buffer>) => {
    content.replace(ARTICLE, 'Text.', text);
    for (const [name, bytes] of Object.entries(files)) content.write(`${POST}/${name}`, bytes);
  };
  beforeEach(() => void (content = new SmallContent()));
  afterEach(() => content.remove());

  it.each<[string, string, Record<string, string | Buffer>]>([
    ['a PDF', '[Sleep diary](./sleep-diary.pdf) and [again](sleep-diary.pdf)', { 'sleep-diary.pdf': DIARY }],
    ['a video', VIDEO, { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }],
    ['a video with ./ and quotation marks', VIDEO.replace('file=breathing.mp4', 'file="./breathing.mp4"'), { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }],
    ['a recording', AUDIO, { 'counting.mp3': RECORDING }],
    ['a video elsewhere', ELSEWHERE, { 'still.jpg': STILL }],
    ['a link to the file of another article by its address', '[Sleep diary](./sleep-diary.pdf) [the same](/files/sleep-and-mood/sleep-diary.pdf) [its page](/files/sleep-and-mood/sleep-diary.pdf#page=2)', { 'sleep-diary.pdf': DIARY }],
    ['a link to a PDF of another site', 'See [a leaflet](https://example.org/a.pdf).', {}],
    ['the name of a file that is no link', 'Write `[a](./b.docx)` so, or b.docx.', {}],
  ])('is told nothing of %s', async (_, text, files) => {
    write(text, files);
    expect(await content.report()).toBe('');
  });

  it.each<[string, string, Record<string, string | Buffer>, ...string[]]>([
    ['a file that is not there', '[a](./sleep-dairy.pdf) [b](./sleep-diary.pdf)', { 'sleep-diary.pdf': DIARY }, 'line 16: The file ./sleep-dairy.pdf is not in this folder. Write ./sleep-diary.pdf.'],
    ['other capital letters', '[a](./Sleep-Diary.pdf)', { 'sleep-diary.pdf': DIARY }, 'line 16: The file ./Sleep-Diary.pdf is written with other capital letters than its file. Write ./sleep-diary.pdf.'],
    ['an accent in a name', '[a](./sueño.pdf)', { 'sueño.pdf': DIARY }, 'line 16: The file ./sueño.pdf has a space or a special letter in its name. Rename the file, and write ./sueno.pdf.'],
    ['a space in a name', '[a](./sleep diary.pdf)', {}, 'line 16: The name of a file cannot have spaces. Rename the file, and write ./sleep-diary.pdf'],
    ['a space in the name of a file in a folder', '[a](./files/sleep diary.pdf)', {}, 'line 16: [a](./files/sleep diary.pdf) is printed as it stands, because of the space in its address. Write [a](./files/sleep%20diary.pdf)'],
    ['a coded space in a name', '[a](./sleep%20diary.pdf)', {}, 'line 16: The file ./sleep%20diary.pdf has a space or a special letter in its name. Rename the file, and write ./sleep-diary.pdf.'],
    ['a file of another article', '[a](../other/b.pdf)', {}, 'line 16: The file ../other/b.pdf lies beside another text. Write /files/other/b.pdf'],
    ['a file in a folder', '[a](files/b.pdf)', {}, 'line 16: The file files/b.pdf must lie in the same folder as this text. Move it here, and write ./b.pdf.'],
    ['a file of Word', '[a](./diary.docx)', {}, 'line 16: The file ./diary.docx opens only in some programs. Save it as PDF, in Word with File ▸ Save As ▸ PDF, and write ./diary.pdf.'],
    ['a packed folder', '[a](./diary.zip)', {}, 'line 16: The file ./diary.zip is a packed folder, which many telephones cannot open. Put the files themselves here, and link each of them.'],
    ['a picture that is linked', '[a](./cover.svg)', {}, 'line 16: The file ./cover.svg is a picture. Show it with a ! before the brackets: ![What it shows](./cover.svg)'],
    ['a PDF that is shown as a picture', '![A diary](./a.pdf)', {}, 'line 16: The picture ./a.pdf is a file to take along. Link it without the !: [What it is](./a.pdf)'],
    ['a film that is shown as a picture', '![A breath](./breathing.mp4)', { 'breathing.mp4': FILM }, 'line 16: The picture ./breathing.mp4 is a film. Write :::video[Its title]{file=breathing.mp4}'],
    ['a length that players know', VIDEO.replace('.vtt}', '.vtt minutes=4}'), PLAYED, 'line 16: Players show by themselves how long a file takes. Take minutes=4 out of the braces.'],
    ['captions of a recording', AUDIO.replace('.mp3}', '.mp3 captions=breathing.vtt}'), { ...PLAYED, 'counting.mp3': RECORDING }, 'line 16: Browsers show no captions with a recording. Take captions=breathing.vtt out of the braces: the words in the block are enough.'],
    ['captions in another language', VIDEO.replace('.vtt}', '-es.vtt}'), { 'breathing.mp4': FILM, 'breathing-es.vtt': CAPTIONS, 'still.jpg': STILL }, 'line 16: Only a warning: The captions breathing-es.vtt are Spanish by their name, and this text is English. Name captions in its language, such as captions=breathing.vtt'],
    ['a video in a care card', `::::urgent[Get help now, day or night, if:]\n- a sign\n\n${VIDEO}\n::::`, PLAYED, 'line 19: Only a warning: This video stands in a care card, which has to be read at a glance. Put it above or below the card.'],
    ['a name that stands elsewhere', '[a][one]\n\n[one]: ./sleep-diary.pdf', {}, 'line 18: A file is linked with its name right behind its words: [Sleep diary](./sleep-diary.pdf)'],
    ['a link in HTML', '<a href="./sleep-diary.pdf">a</a>', {}, 'line 16: A file is linked with its name right behind its words: [Sleep diary](./sleep-diary.pdf)'],
    ['a Word file under the ending of a PDF', '[a](./a.pdf)', { 'a.pdf': Buffer.from('PK\x03\x04') }, 'line 16: The file ./a.pdf is really a Word file or a packed folder. Open it in Word, and choose File ▸ Save As ▸ PDF.'],
    ['a damaged PDF', '[a](./a.pdf)', { 'a.pdf': DIARY.subarray(0, 100) }, 'line 16: The file ./a.pdf is damaged or is not a PDF. Save it again from the program it comes from.'],
    ['an empty PDF', '[a](./a.pdf)', { 'a.pdf': '' }, 'line 16: The file ./a.pdf is an empty file. Save it again from the program it comes from.'],
    ['a locked PDF', '[a](./a.pdf)', { 'a.pdf': pdf({ title: 'A', language: 'en', locked: true }) }, 'line 16: The file ./a.pdf is locked with a password or against copying, which shuts screen readers out. Save it again without: in Word under File ▸ Save As ▸ PDF ▸ Options, in Acrobat under File ▸ Properties ▸ Security ▸ No Security.'],
    ['a PDF without a title', '[a](./a.pdf)', { 'a.pdf': pdf({ language: 'en', packed: true }) }, `line 16: The file ./a.pdf has no title, which screen readers and windows would show. ${FROM_WORD}`],
    ['a PDF with the name of a file as its title', '[a](./a.pdf)', { 'a.pdf': pdf({ title: 'Microsoft Word - diary.docx', language: 'en' }) }, `line 16: The file ./a.pdf has the title "Microsoft Word - diary.docx", which is the name of a file. ${FROM_WORD}`],
    ['a PDF without a language', '[a](./a.pdf)', { 'a.pdf': pdf({ title: 'A' }) }, 'line 16: The file ./a.pdf does not say its language, so that screen readers read it in the wrong voice. In Word choose File ▸ Save As ▸ PDF ▸ Options ▸ Document structure tags for accessibility; in Acrobat choose File ▸ Properties ▸ Advanced ▸ Language.'],
    ['a PDF that is too heavy', '[a](./a.pdf)', { 'a.pdf': Buffer.concat([DIARY, Buffer.alloc(5_100_000), DIARY]) }, 'line 16: The file ./a.pdf has 5.1 MB, and 5 MB is the most that a telephone should load. In Word choose File ▸ Save As ▸ PDF ▸ Minimum size; on a Mac, in Preview, File ▸ Export ▸ Quartz Filter ▸ Reduce File Size.'],
    ['a video without captions', VIDEO.replace(' captions=breathing.vtt', ''), { 'breathing.mp4': FILM, 'still.jpg': STILL }, 'line 16: This video has no captions, without which nobody who cannot hear it follows it. Write what is said, with its times, into breathing.vtt, and add captions=breathing.vtt within the braces.'],
    ['captions in another format', VIDEO, { 'breathing.mp4': FILM, 'breathing.vtt': '1\n00:00:00,000 --> 00:00:01,000\nIn.', 'still.jpg': STILL }, 'line 16: The file breathing.vtt is in another format of captions (SRT). Write WEBVTT on its first line and leave the second one empty, and write the times with dots, such as 00:00:01.500.'],
    ['captions with another ending', VIDEO.replace('.vtt', '.srt'), { 'breathing.mp4': FILM, 'still.jpg': STILL }, 'line 16: The file breathing.srt has another ending than captions have. Save it as breathing.vtt, in the format WebVTT.'],
    ['a video without its words', VIDEO.replace('\n\nA voice says: breathe in.', ''), { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }, 'line 16: The words of this video are missing. Write what is said and what is seen before the line that closes it: readers open it below.'],
    ['a video without a picture', VIDEO.replace('![A hand on a belly](./still.jpg)', ''), { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS }, 'line 16: This video has no picture. Put one that stands for it on the line below: ![What it shows](./still.jpg)'],
    ['a video without a title', VIDEO.replace('[One slow breath]', ''), { 'breathing.mp4': FILM, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }, 'line 16: This video has no title. Write it in brackets right behind the name: :::video[Breathing slowly]{file=breathing.mp4 captions=breathing.vtt}'],
    ['a film of an iPhone', VIDEO.replace('.mp4', '.mov'), { 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }, 'line 16: The file breathing.mov is in a format that many browsers do not play. Open it in HandBrake, choose the preset Fast 480p30 and Start, and write breathing.mp4.'],
    ['a recording in the block of a video', VIDEO.replace('breathing.mp4', 'counting.mp3'), { 'counting.mp3': RECORDING, 'breathing.vtt': CAPTIONS, 'still.jpg': STILL }, 'line 16: The file counting.mp3 belongs to the other block. Write :::audio.'],
    ['another word for the file', AUDIO.replace('file=', 'src='), {}, 'line 16: The braces of this audio cannot hold src. Write file.'],
    ['a name that Windows keeps', '[a](./con.pdf)', {}, 'line 16: The file ./con.pdf has a name that Windows keeps for itself. Rename the file, and write ./file-con.pdf.'],
    ['signs around a name', '[a](“./sleep-diary.pdf”)', { 'sleep-diary.pdf': DIARY }, 'line 16: Signs stand around this address that belong to none: quotation marks, or spaces that nobody sees. Write ./sleep-diary.pdf'],
    ['a title without brackets', AUDIO.replace('[A voice that counts]', ' A voice that counts'), { 'counting.mp3': RECORDING }, 'line 16: This audio has no title. Write it in brackets right behind the name: :::audio[Breathing slowly]{file=breathing.mp3}'],
    ['a title without brackets and braces', AUDIO.replace(/\[A voice.*/, ' A voice that counts'), { 'counting.mp3': RECORDING }, 'line 16: This audio has no title. Write it in brackets right behind the name: :::audio[Breathing slowly]{file=breathing.mp3}'],
    ['braces behind a space', AUDIO.replace(']{', '] {'), {}, 'line 16: The braces stand right behind the brackets, without a space. Write :::audio[A voice that counts]{file=counting.mp3}'],
    ['curly quotation marks', AUDIO.replace('counting.mp3', '“counting.mp3”'), {}, 'line 16: The quotation marks around “counting.mp3” are curly. Type straight ones: file="counting.mp3"'],
    ['a comma in the braces', VIDEO.replace('.mp4 ', '.mp4, '), PLAYED, 'line 16: No comma stands between what is in the braces. Write file=breathing.mp4 and a space.'],
    ['a colon in the braces', VIDEO.replace('file=', 'file: ').replace('captions=', 'captions: '), PLAYED, 'line 16: An equals sign stands behind file, without a space. Write :::video[Breathing slowly]{file=breathing.mp4 captions=breathing.vtt}'],
    ['no minutes', ELSEWHERE.replace(' minutes=4', ''), { 'still.jpg': STILL }, 'line 16: How long it takes is missing. Write minutes=4 within the braces, rounded up.'],
    ['a link without its beginning', ELSEWHERE.replace('https://www.', ''), { 'still.jpg': STILL }, 'line 16: An address on another site starts with https://. Write https://youtube.com/watch?v=x&t=1.'],
  ])('is told of %s', async (_, text, files, ...told) => {
    write(text, files);
    const [file, ...lines] = (await content.report()).split('\n');
    expect(file).toBe(`content/${ARTICLE}`);
    expect(lines).toEqual(told.map((line) => `  ${line}`));
  });

  it('is told nothing of a Spanish text that links a file by its address', async () => {
    write('[Sleep diary](./sleep-diary.pdf)', { 'sleep-diary.pdf': DIARY });
    content.translate();
    content.write(SPANISH, `${content.read(SPANISH)}\n[Diario](/files/sleep-and-mood/sleep-diary.pdf)\n`);
    expect(await content.report()).toBe('');
  });

  it('is told to link the file of the folder that was meant, also where a draft has one of that name', async () => {
    write('[Sleep diary](/posts/sleep-and-mood/sleep-diary.pdf)', { 'sleep-diary.pdf': DIARY });
    content.write('posts/a-draft/index.md', content.read(ARTICLE).replace('author:', 'draft: true\nauthor:').replace('/posts/sleep-and-mood/', './').replace('title: Sleep', 'title: Draft'));
    content.write('posts/a-draft/cover.svg', content.read(`${POST}/cover.svg`));
    content.write('posts/a-draft/sleep-diary.pdf', DIARY);
    expect(await content.report()).toContain('There is no page at /posts/sleep-and-mood/sleep-diary.pdf. Write /files/sleep-and-mood/sleep-diary.pdf.');
  });

  it('is told of a file that no text names', async () => {
    write('Text.', { 'sleep-diary.pdf': DIARY, 'counting.mp3': RECORDING, 'breathing.vtt': CAPTIONS });
    const told = (rest: string) => `  Only a warning: No text names this file, and readers find it nowhere. ${rest}, or take it out.`;
    expect(await content.report()).toBe(
      [`content/${POST}/breathing.vtt`, told('Name it in the braces of its video: captions=breathing.vtt'), '', `content/${POST}/counting.mp3`, told('Show it: :::audio[Its title]{file=counting.mp3}'), '', `content/${POST}/sleep-diary.pdf`, told('Link it where it helps: [What it is](./sleep-diary.pdf)')].join('\n'),
    );
  });

  it('is told of a file that readers had, and that is gone', async () => {
    content.write('addresses.txt', '/files/sleep-and-mood/sleep-diary.pdf\n');
    expect(await content.report()).toBe(
      'content/addresses.txt\n  line 1: The file /files/sleep-and-mood/sleep-diary.pdf was published, and is not there any more. Readers have links to it. Put it back as sleep-diary.pdf in the folder sleep-and-mood, or, if it is gone for good, write this line as: retired /files/sleep-and-mood/sleep-diary.pdf — the reason',
    );
  });

  it('is told nothing where a text moved, and took its file along', async () => {
    write('[Sleep diary](./sleep-diary.pdf)', { 'sleep-diary.pdf': DIARY });
    content.replace(ARTICLE, 'author:', 'aliases: [/old-sleep]\nauthor:');
    content.write('addresses.txt', '/old-sleep\n/files/old-sleep/sleep-diary.pdf\n');
    expect(await content.report()).toBe('');
  });

  it('is told of a link to a file that is not there yet', async () => {
    content.write(`posts/later/index.md`, content.read(ARTICLE).replace('2026-01-31', `${NEXT_YEAR}-01-31`).replace('title: Sleep', 'title: Later').replace('Text.', '[Sleep diary](./sleep-diary.pdf)').replace(/description: .*/, `description: ${'Another description of another article, which is long enough too.'.padEnd(110, '!')}`));
    content.write('posts/later/cover.svg', content.read(`${POST}/cover.svg`));
    content.write('posts/later/sleep-diary.pdf', DIARY);
    write('[Sleep diary](/files/later/sleep-diary.pdf)', {});
    expect(await content.report()).toContain(`The article at /files/later/sleep-diary.pdf appears on ${NEXT_YEAR}-01-31, so this link would lead nowhere until then.`);
  });
});

it('a PDF in another language says so, unless its link does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  writeFileSync(join(folder, 'a.pdf'), pdf({ title: 'Diario', language: 'es-MX' }));
  const said = (['en', 'es'] as const).map((page) => fileFacts(join(folder, 'a.pdf'), page)?.inWords);
  const again = fileFacts(join(folder, 'a.pdf'), 'en', 'The diary in Spanish')?.inWords;
  rmSync(folder, { recursive: true });
  expect([...said, again]).toEqual(['PDF, in Spanish, 1\u00A0kB', 'PDF, 1\u00A0kB', 'PDF, 1\u00A0kB']);
});

it.each([
  ['./a.pdf', 'a.pdf'], ['a.pdf', 'a.pdf'], ['./A%20b.PDF', 'A b.PDF'], ['../x/a.pdf', '../x/a.pdf'],
  ['/files/x/a.pdf', undefined], ['https://example.org/a.pdf', undefined], ['www.example.org/a.pdf', undefined], ['example.org/a.pdf', undefined], ['#a.pdf', undefined], ['mailto:a@example.org', undefined], ['/sleep', undefined], ['sleep/', undefined],
])('the file that %s leads to is %s', (address, name) => expect(linkedFile(address)).toBe(name));

it.each([[1, '1\u00A0kB'], [120_400, '120\u00A0kB'], [999_499, '999\u00A0kB'], [999_500, '1\u00A0MB'], [1_250_000, '1.3\u00A0MB'], [5_000_000, '5\u00A0MB']])('%d bytes are said as %s', (bytes, said) => expect(sizeInWords(bytes)).toBe(said));

it.each([
  ['https://www.youtube.com/watch?v=x', 'YouTube'], ['https://youtu.be/x', 'YouTube'], ['https://m.youtube.com/watch?v=x', 'YouTube'], ['https://player.vimeo.com/1', 'Vimeo'], ['https://www.example.org/x', 'example.org'], ['https://notyoutube.com/x', 'notyoutube.com'],
])('%s is called %s', (address, name) => expect(siteName(address)).toBe(name));
