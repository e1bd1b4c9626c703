import type { APIRoute, GetStaticPaths } from 'astro';
import { feedXml, type FeedFacts, shownIn } from '../build/feed.ts';
import { pageKey } from '../build/page-key.ts';
import { languages, words } from '../languages/languages.ts';
import { type Address, feedAddress, FORMER_FEED, homeAddress, routeParam } from '../model/addresses.ts';
import { posts } from '../model/posts.ts';
import { practice, publication } from '../model/practice.ts';
import { redirects } from '../model/redirects.ts';
import { postsByTopic, topicsWithCount } from '../model/topic-posts.ts';

export const getStaticPaths = (async () => {
  const feeds = await Promise.all(languages.map(feedsOf));
  return feeds.flat().map((feed) => ({ params: { feed: routeParam(feed.at) }, props: { feed }, cacheKey: pageKey({ ...feed, posts: [] }, ...shownIn(feed)) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedFacts }> = async ({ props }) =>
  new Response(await feedXml(props.feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });

async function feedsOf(language: (typeof languages)[number]): Promise<(FeedFacts & { at: Address })[]> {
  const { feed } = words(language);
  const byTopic = await postsByTopic(language);
  const everything = {
    language,
    title: practice.name,
    description: publication(language).description,
    self: feedAddress(language),
    page: homeAddress(language),
    posts: await posts(language),
  };
  const former = await redirects();
  const topics = (await topicsWithCount(language)).map(({ id, title, description, address }) => ({
    language,
    title: feed.topic(title, practice.name),
    description,
    self: feedAddress(language, address),
    page: address,
    posts: byTopic.get(id) ?? [],
  }));
  return [
    { ...everything, at: everything.self },
    ...(language === languages[0] ? [{ ...everything, at: FORMER_FEED }] : []),
    ...topics.map((topic) => ({ ...topic, at: topic.self })),
    // Feed readers follow no page, so a feed that moved stands at its former address, too.
    ...topics.flatMap((topic) => former.filter(({ to }) => to === topic.self).map(({ from }) => ({ ...topic, at: from }))),
  ];
}
