import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture, type ShareFacts } from '../../build/share-picture.ts';
import { type Address, homeAddress, shareAddress } from '../../model/addresses.ts';
import { posts, postsByTopic, topicsWithCount } from '../../model/posts.ts';
import { publication } from '../../model/practice.ts';
import { languages } from '../../words/words.ts';

export const getStaticPaths = (async () => {
  const pictures = await Promise.all(languages.map(picturesOf));
  return pictures.flat().map(({ of, facts }) => ({ params: { name: shareAddress(of).replace(/^\/share\/|\.jpg$/g, '') }, props: { facts } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ facts: ShareFacts }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.facts)), { headers: { 'Content-Type': 'image/jpeg' } });

async function picturesOf(language: (typeof languages)[number]): Promise<{ of: Address; facts: ShareFacts }[]> {
  const all = await posts(language);
  const byTopic = await postsByTopic(language);
  const [newest] = all;
  return [
    ...all.map((post) => ({ of: post.address, facts: { title: post.title, topic: post.topics[0].title, cover: coverFile(post) } })),
    ...(await topicsWithCount(language)).map(({ id, title, address }) => ({
      of: address,
      facts: { title, topic: undefined, cover: coverFile(byTopic.get(id)?.[0]) },
    })),
    { of: homeAddress(language), facts: { title: publication(language).title, topic: undefined, cover: coverFile(newest) } },
  ];
}

function coverFile(post: Awaited<ReturnType<typeof posts>>[number] | undefined): string | undefined {
  return (post?.cover.picture as { fsPath?: string } | undefined)?.fsPath;
}
