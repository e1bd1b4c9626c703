import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { COVERS } from '../../model/addresses.ts';
import { posts } from '../../model/posts.ts';

export const getStaticPaths = (async () => {
  const covers = (await posts(FIRST_LANGUAGE)).map(({ cover }) => cover);
  return covers.flatMap(({ address, file }) => (address ? [{ params: { name: address.slice(`/${COVERS}/`.length, -'.svg'.length) }, props: { file } }] : []));
}) satisfies GetStaticPaths;

/** The cover of an article that is a drawing, as it lies beside the text. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => new Response(new Uint8Array(await readFile(file)), { headers: { 'Content-Type': 'image/svg+xml' } });
