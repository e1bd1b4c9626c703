import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { captionOf, walk, wordsOf } from '../../content/markdown/tree.ts';
import { suggest } from '../../content/suggest.ts';
import { isMedia, MEDIA_ATTRIBUTES, type Media } from '../../schema/blocks.ts';
import { fileName, type NamedKind, nameFault } from './file-names.ts';
import { CAPTION_FILES, plainName, played } from './media-files.ts';
import type { TextRule } from './text.ts';

type Block = Part<'containerDirective'>;

const OWN = ':::video[Breathing slowly]{file=breathing.mp4 captions=breathing.vtt}\n![A hand on a belly](./cover.svg)\n\nA woman breathes in.\n:::';
const ELSEWHERE = ':::video[Breathing slowly]{link="https://www.youtube.com/watch?v=x" minutes=4}\n![A hand on a belly](./cover.svg)\n:::';
const SOUND = ':::audio[Breathing slowly]{file=breathing.mp3}\nBreathe in.\n:::';

/** Quotation marks that mean nothing in braces. */
const CURLY = /[“”„«»‘’]/;

export const mediaBeginning: TextRule = {
  id: 'media-beginning',
  level: 'error',
  tells: 'A video or a recording without a title, without a file or a link, or with something in its braces that means nothing.',
  examples: {
    wrong: [OWN.replace('[Breathing slowly]', ''), OWN.replace('file=', 'src='), OWN.replace(/\{.*\}/, ''), ELSEWHERE.replace('minutes=4', 'minutes=four'), ELSEWHERE.replace('link=', 'file=a.mp4 link='), OWN.replace(']{', '] {')],
    right: [OWN, ELSEWHERE, SOUND],
  },
  check({ body }, _, report) {
    for (const { block, name, attributes } of mediaIn(body)) {
      const fault = spacedBraces(block, body) ?? beginningFault(block, name, attributes);
      if (fault) report(body.at(block), fault);
    }
  },
};

export const mediaFile: TextRule = {
  id: 'media-file',
  level: 'error',
  tells: 'A video or a recording whose file, or whose captions, are missing, damaged or of another kind.',
  examples: {
    wrong: [OWN.replace('breathing.mp4', 'breathing.mov'), OWN.replace('breathing.vtt', 'braething.vtt'), SOUND.replace('.mp3', '.mp4'), OWN.replace(' captions=breathing.vtt', '')],
    right: [OWN, ELSEWHERE, SOUND],
  },
  check({ body, beside }, _, report) {
    for (const { block, name, attributes: { file, captions } } of mediaIn(body)) {
      if (!file || CURLY.test(file) || /[,;]$/.test(file)) continue;
      const tell = (written: string, kind: NamedKind) => {
        const fault = nameFault(written, beside.files, kind) ?? beside.attachments?.get(fileName(written));
        if (fault) report(body.at(block), `the file ${written} ${fault}`);
      };
      tell(file, played(name));
      if (captions) tell(captions, CAPTION_FILES);
      else if (name === 'video') report(body.at(block), `this video has no captions, without which nobody who cannot hear it follows it. Write what is said, with its times, into ${plainName(file)}.vtt, and add captions=${plainName(file)}.vtt within the braces.`);
    }
  },
};

export const mediaWords: TextRule = {
  id: 'media-words',
  level: 'error',
  tells: 'A video or a recording without its words, or a video without one picture to stand for it.',
  examples: {
    wrong: [OWN.replace('\n\nA woman breathes in.', ''), OWN.replace('![A hand on a belly](./cover.svg)\n\n', ''), ELSEWHERE.replace(/!.*\n/, 'Text.\n'), SOUND.replace('Breathe in.\n', '')],
    right: [OWN, ELSEWHERE, SOUND],
  },
  check({ body }, _, report) {
    for (const { block, name, attributes: { file } } of mediaIn(body)) {
      const pictures = [...walk(block)].filter(({ type }) => type === 'image');
      if (name === 'video' && pictures.length !== 1) {
        report(body.at(block), `${pictures.length === 0 ? 'this video has no picture' : 'this video has more than one picture'}. Put one that stands for it on the line below: ![What it shows](./still.jpg)`);
      }
      if (file && !hasWords(block)) report(body.at(block), `the words of this ${name === 'video' ? 'video' : 'recording'} are missing. Write what is said${name === 'video' ? ' and what is seen' : ''} before the line that closes it: readers open it below.`);
    }
  },
};

/** The videos and recordings of a text. */
export function mediaIn(body: Body): { block: Block; name: Media; attributes: Record<string, string | undefined> }[] {
  return body.of('containerDirective').flatMap((block) => (isMedia(block.name) ? [{ block, name: block.name, attributes: attributesOf(block) }] : []));
}

function attributesOf({ attributes }: Block): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? undefined]));
}

function beginningFault(block: Block, name: Media, { file, link, minutes, ...others }: Record<string, string | undefined>): string | undefined {
  const written = name === 'video' ? ':::video[Breathing slowly]{file=breathing.mp4 captions=breathing.vtt}' : ':::audio[Breathing slowly]{file=breathing.mp3}';
  if (captionOf(block).trim() === '') return `this ${name} has no title. Write it in brackets right behind the name: ${written}`;
  const value = file ?? link ?? '';
  const [named, comma = ''] = Object.entries({ file, link, minutes, captions: others['captions'] }).find(([, each]) => /[,;]$/.test(each ?? '')) ?? [];
  if (comma) return `no comma stands between what is in the braces. Write ${named}=${comma.slice(0, -1)} and a space.`;
  const strange = Object.keys(others).find((other) => !MEDIA_ATTRIBUTES.includes(other));
  if (strange?.endsWith(':')) return `an equals sign stands behind ${strange.slice(0, -1)}, without a space. Write ${written}`;
  if (strange !== undefined) {
    const meant = /^(?:src|url|href)$/.test(strange) ? (/^https?:/.test(others[strange] ?? '') ? 'link' : 'file') : suggest(strange, MEDIA_ATTRIBUTES);
    return `the braces of this ${name} cannot hold ${strange}. ${meant ? `Write ${meant}.` : `Choose from ${MEDIA_ATTRIBUTES.join(', ')}.`}`;
  }
  if (file && link) return 'this block names a file and a link. Keep the one that readers should get.';
  if (!file && !link) return `this ${name} says neither its file nor where it is. Write ${written}, or {link="https://…" minutes=4} for one on another site.`;
  if (CURLY.test(value)) return `the quotation marks around ${value} are curly. Type straight ones: ${file ? 'file' : 'link'}="${value.replace(new RegExp(CURLY, 'g'), '')}"`;
  if (link && /^[/#]/.test(link)) return `the link ${link} leads to a page of this site. Write it in the text: [words](${link})`;
  if (link && !/^[1-9]\d{0,2}$/.test(minutes ?? '')) return `how long it takes is ${minutes === undefined ? 'missing' : 'no number of minutes'}. Write minutes=4 within the braces, rounded up.`;
  return undefined;
}

/** Braces after a space belong to nothing, and nobody would see them. */
function spacedBraces(block: Block, body: Body): string | undefined {
  const [first] = body.ends(block);
  return /\]\s+\{/.test(first) ? `the braces stand right behind the brackets, without a space. Write ${first.trim().replace(/\]\s+\{/, ']{')}` : undefined;
}

/** Whether something is said in a block beside its title and its picture. */
function hasWords(block: Block): boolean {
  const [label, ...others] = block.children;
  const content: readonly MdastNode[] = label?.type === 'paragraph' && label.data?.directiveLabel ? others : block.children;
  return content.some((part) => [...walk(part)].some((inner) => inner.type !== 'image' && 'value' in inner && wordsOf(inner).trim() !== ''));
}
