import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { copyWithPages } from '../../build/copies.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { COVERS } from '../../model/addresses.ts';
import { posts } from '../../model/posts.ts';

export const getStaticPaths = (async () => {
  const covers = (await posts(FIRST_LANGUAGE)).flatMap(({ cover: { address, file } }) => (address ? [{ address, file }] : []));
  // Articles may have the same drawing.
  const drawings = [...new Map(covers.map((cover) => [cover.address, cover])).values()];
  if (import.meta.env.PROD) {
    copyWithPages(drawings);
    return [];
  }
  return drawings.map(({ address, file }) => ({ params: { name: address.slice(`/${COVERS}/`.length, -'.svg'.length) }, props: { file } }));
}) satisfies GetStaticPaths;

/** The cover of an article that is a drawing, as it lies beside the text. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => new Response(new Uint8Array(await readFile(file)), { headers: { 'Content-Type': 'image/svg+xml' } });
