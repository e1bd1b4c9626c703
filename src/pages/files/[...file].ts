import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileType } from '../../model/attachments.ts';
import { FILES } from '../../model/addresses.ts';
import { publishedFiles } from '../../model/published-files.ts';

export const getStaticPaths = (async () => {
  const files = await publishedFiles();
  return files.map(({ address, name, of }) => ({ params: { file: address.slice(FILES.length + 2) }, props: { path: join(dirname(of.file), name) } }));
}) satisfies GetStaticPaths;

/** A file that readers take along or play, as it lies beside its text. */
export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => new Response(new Uint8Array(await readFile(path)), { headers: { 'Content-Type': fileType(path) } });
