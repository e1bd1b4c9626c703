import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';
import { type Language, words } from '../languages/languages.ts';
import { fileAddress } from '../model/addresses.ts';
import { fileFacts } from '../model/attachments.ts';
import { siteName } from '../model/site-names.ts';
import type { Media } from '../schema/blocks.ts';
import { element, text } from './elements.ts';

/** A video or a recording as a text names it. */
export interface MediaBlock {
  name: Media;
  attributes: Record<string, string | null | undefined> | null | undefined;
  /** What it is called, for those who read it and for those who hear it. */
  label: readonly MdastNode[];
  title: string;
  /** The picture that stands for it, and its words. */
  content: readonly MdastNode[];
  language: Language;
  fileURL: URL | undefined;
}

/** Makes a player of a file beside the text, or a picture with a link to where it is. Neither asks anybody for anything before a tap. */
export function media(block: MediaBlock): MdastNode {
  const { attributes } = block;
  const content = block.content.flatMap(pictureAlone);
  const pictures = content.filter(isPicture);
  const shown = pictures.map((picture) => element('div', { class: 'poster' }, 'children' in picture ? picture.children : []));
  const others = content.filter((part) => !isPicture(part));
  const link = attributes?.['link'];
  const figure = element('figure', {}, [...shown, ...(link ? [elsewhere(block, link)] : here(block))]);
  const said = others.length > 0 && !link ? [transcript(others, block.language)] : others;
  return element('div', { class: `media ${block.name}` }, [figure, ...said]);
}

function elsewhere({ label, attributes, language }: MediaBlock, link: string): MdastNode {
  const { opens, minutes } = words(language).media;
  const takes = Number(attributes?.['minutes']);
  const says = text(` (${opens(siteName(link))}${takes > 0 ? `, ${minutes(takes)}` : ''})`);
  return element('figcaption', {}, [element('a', { class: 'elsewhere', href: link, rel: 'noreferrer' }, [...label, says])]);
}

function here({ name, attributes, label, title, language, fileURL }: MediaBlock): MdastNode[] {
  const { media: said, name: ownName } = words(language);
  const folder = fileURL ? dirname(fileURLToPath(fileURL)) : '';
  const address = (file: string | null | undefined) => fileAddress(basename(folder), (file ?? '').replace(/^\.\//, ''));
  const source = address(attributes?.['file']);
  const facts = fileFacts(join(folder, basename(source)), language);
  const captions = attributes?.['captions'] ? [element('track', { kind: 'captions', srclang: language, label: ownName, src: address(attributes['captions']) }, [])] : [];
  const inPlace = name === 'video' ? { playsinline: true } : {};
  const player = element(name, { controls: true, preload: 'none', ...inPlace, 'aria-label': title, src: source }, captions);
  const asFile = element('a', { class: 'file', href: source, type: facts?.type ?? '' }, [text(`${said.asFile[name]} (${facts?.inWords ?? ''})`)]);
  return [player, element('figcaption', {}, [element('span', { class: 'title' }, label), text(' '), asFile])];
}

function transcript(content: readonly MdastNode[], language: Language): MdastNode {
  return element('details', { class: 'transcript' }, [element('summary', {}, [text(words(language).media.transcript)]), ...content]);
}

/** A picture with words right below it is one paragraph to Markdown, and two things to whoever wrote it. */
function pictureAlone(part: MdastNode): MdastNode[] {
  const [first, ...rest] = part.type === 'paragraph' ? part.children : [];
  if (first?.type !== 'image' || rest.length === 0) return [part];
  const [next, ...others] = rest;
  const words = next?.type === 'text' ? [text(next.value.trimStart()), ...others] : rest;
  return [element('p', {}, [first]), element('p', {}, words)];
}

/** A paragraph that is one picture, and nothing else. */
function isPicture(part: MdastNode): boolean {
  return 'children' in part && part.children.length === 1 && part.children[0]?.type === 'image';
}

/** The picture right before a player: that of a video elsewhere has none behind it, whatever follows later. */
const POSTER = /<div class="poster">((?:(?!<\/div>)[^])*)<\/div>\s*<video /g;

/** Gives each player the picture before it, which Astro has made by then, as what it shows until it plays. */
export function withPosters(html: string): string {
  return html.replace(POSTER, (whole, picture: string) => {
    const [image = ''] = /<img\b[^>]*>/.exec(picture) ?? [];
    const [src, width, height] = ['src', 'width', 'height'].map((name) => new RegExp(` ${name}="([^"]*)"`).exec(image)?.[1]);
    return src ? `<video poster="${src}" width="${width ?? ''}" height="${height ?? ''}" ` : whole;
  });
}
