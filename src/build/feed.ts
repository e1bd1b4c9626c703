import rss from '@astrojs/rss';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { transform } from 'ultrahtml';
import { FIRST_LANGUAGE, type Language, words } from '../languages/languages.ts';
import { absolute, type Address, shareAddress } from '../model/addresses.ts';
import { startOfDay } from '../model/days.ts';
import { help } from '../model/help.ts';
import { once } from '../model/once.ts';
import { lastChange, type Post } from '../model/posts.ts';
import { practice } from '../model/practice.ts';
import { withRendered } from '../model/text-facts.ts';
import { sourceAddress, sourceInWords } from '../model/sources.ts';
import { portable } from './portable-html.ts';
import { wellFormed } from './well-formed.ts';
import { unrenderableText } from './unrenderable-text.ts';

/** How many posts a feed holds. */
const LENGTH = 50;

/** What a feed says of itself. */
export interface FeedFacts {
  language: Language;
  title: string;
  description: string;
  /** The address of the feed. */
  self: Address;
  /** The page that the feed follows. */
  page: Address;
  /** Its posts, newest first. Those that are held back are left out. */
  posts: readonly Post[];
}

/** An RSS 2.0 feed with the full text of the newest posts. */
export async function feedXml(feed: FeedFacts): Promise<string> {
  const { language, title, description, self, page } = feed;
  const shown = shownIn(feed);
  const changed = lastChange(shown);
  const response = await rss({
    title,
    description,
    site: absolute(page),
    trailingSlash: false,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${words(language).locale.toLowerCase()}</language>`,
      changed && `<lastBuildDate>${new Date(startOfDay(changed)).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${absolute(self)}" rel="self" type="application/rss+xml"/>`,
    ]
      .filter(Boolean)
      .join(''),
    items: await Promise.all(shown.map(feedItem)),
  });
  return response.text();
}

/** The posts that a feed shows. */
export function shownIn({ posts }: FeedFacts): Post[] {
  return posts.filter(({ held }) => !held).slice(0, LENGTH);
}

async function feedItem(post: Post) {
  return {
    title: post.title,
    link: absolute(post.address),
    description: post.description,
    pubDate: new Date(startOfDay(post.published)),
    categories: post.topics.map(({ title }) => title),
    customData: post.authors.map(({ name }) => `<dc:creator>${escape(name)}</dc:creator>`).join(''),
    content: (await fullText(post)) + closing(post),
  };
}

const container = once(async () => AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) }));

const texts = new Map<string, Promise<string>>();

/** The text of a post as feed readers can show it; one text serves all feeds that hold the post. */
function fullText(post: Post): Promise<string> {
  const text = texts.get(post.address) ?? renderForFeed(post);
  if (import.meta.env.PROD) texts.set(post.address, text);
  return text;
}

async function renderForFeed(post: Post): Promise<string> {
  const { Content } = await render(await withRendered(post.entry));
  const html = await (await container()).renderToString(Content).catch((fault: unknown) => {
    throw unrenderableText(post.entry.filePath, fault);
  });
  const cover = `<p><img src="${absolute(shareAddress(post.address))}" width="1200" height="630" alt="${escape(post.cover.alt)}" /></p>`;
  return cover + (await transform(wellFormed(html), [(tree) => portable(tree, absolute(post.address))])) + sourceList(post);
}

function sourceList({ citations, language }: Post): string {
  if (citations.length === 0) return '';
  const items = citations.map(({ source }) => {
    const address = sourceAddress(source);
    const text = escape(sourceInWords(source, language));
    return `<li>${address ? `<a href="${escape(address)}">${text}</a>` : text}</li>`;
  });
  return `<h2>${words(language).article.sources.heading}</h2><ol>${items.join('')}</ol>`;
}

function closing({ language }: Post): string {
  const { article } = words(language);
  const { contact } = article;
  const { [language]: own, [FIRST_LANGUAGE]: first = '' } = help().closing;
  // Where nobody has said it in this language, a reader in need still gets it, in the first one.
  const inCrisis = own === undefined ? `<p lang="${FIRST_LANGUAGE}">${first}</p>` : `<p>${own}</p>`;
  return `${inCrisis}<p>${contact.text} <a href="${practice.contact}">${contact.link}</a></p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
