import type { APIRoute, GetStaticPaths } from 'astro';
import { copyWithPages } from '../../build/copies.ts';
import { drawAhead } from '../../build/share-ahead.ts';
import { sharePicture, type ShareFacts } from '../../build/share-picture.ts';
import { languages } from '../../languages/languages.ts';
import { type Address, homeAddress, shareAddress } from '../../model/addresses.ts';
import { type Post, posts } from '../../model/posts.ts';
import { publication } from '../../model/practice.ts';
import { postsByTopic, topicsWithCount } from '../../model/topic-posts.ts';

/** What a picture shows, and the article whose cover it takes. */
interface Shown extends Omit<ShareFacts, 'cover'> {
  of: Address;
  post: Post | undefined;
}

export const getStaticPaths = (async () => {
  const shown = (await Promise.all(languages.map(shownIn))).flat();
  const pictures = shown.map(({ of, post, title, topic }) => ({ address: shareAddress(of), facts: { title, topic, cover: post?.cover.file } }));
  if (import.meta.env.PROD) {
    const files = await drawAhead(pictures.map(({ facts }) => facts));
    copyWithPages(pictures.map(({ address }, index) => ({ address, file: files[index] ?? '' })));
    return [];
  }
  return pictures.map(({ address, facts }) => ({ params: { name: address.replace(/^\/share\/|\.jpg$/g, '') }, props: { facts } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ facts: ShareFacts }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.facts)), { headers: { 'Content-Type': 'image/jpeg' } });

/** Articles show their own cover; the front page and topics that of their newest article. */
async function shownIn(language: (typeof languages)[number]): Promise<Shown[]> {
  const all = await posts(language);
  const byTopic = await postsByTopic(language);
  return [
    ...all.map((post) => ({ of: post.address, title: post.title, topic: post.topics[0].title, post })),
    ...(await topicsWithCount(language)).map(({ id, title, address }) => ({ of: address, title, topic: undefined, post: byTopic.get(id)?.[0] })),
    { of: homeAddress(language), title: publication(language).title, topic: undefined, post: all[0] },
  ];
}
