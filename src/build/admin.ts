import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { adminFiles } from '../admin/files.ts';
import type { ProgramFiles } from '../admin/program.ts';
import { rawOf, readSingleFiles, glossaryFile } from '../content/single-files.ts';
import { CONTENT_TYPES } from '../delivery/content-types.ts';
import { holding, holdsPolicy } from '../delivery/policy-in-page.ts';
import { ADMIN, written } from '../delivery/policy.ts';
import { FIRST_LANGUAGE, languages } from '../languages/languages.ts';
import { practice } from '../model/practice.ts';
import { asksForAdmin, policyOfAdmin } from './admin-rules.ts';

/** The page for editors: in builds that ask for it, and always while somebody writes. */
export function adminPage(): AstroIntegration {
  let base = '';
  let site = '';
  return {
    name: 'admin',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
        site = config.site ?? practice.site;
      },
      'astro:server:setup': ({ server }) => serve(server, base),
      'astro:server:start'({ address, logger }) {
        logger.info(`Write and publish with forms: http://localhost:${address.port}${base}${ADMIN}`);
      },
      async 'astro:build:done'({ dir, logger }) {
        if (!asksForAdmin()) return;
        const files = await filesOf({ base, site, whileWriting: false });
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, typeof content === 'string' && path === 'admin.html' && holdsPolicy() ? holding(content, policyOfAdmin()) : content);
        }
        logger.info(`The page for editors is at ${base}${ADMIN}.`);
      },
    },
  };
}

/** Shows the page while somebody writes, made anew each time that it is opened. */
function serve({ middlewares }: HookParameters<'astro:server:setup'>['server'], base: string): void {
  let files: ProgramFiles = new Map();
  middlewares.use(async (request, response, next) => {
    // Astro takes the folder of the site off the address before anybody else sees it.
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    if (path !== ADMIN && !path.startsWith(`${ADMIN}/`)) return next();
    const name = path === ADMIN ? 'admin.html' : path.slice(1);
    if (name === 'admin.html') files = await filesOf({ base, site: `http://${request.headers.host ?? 'localhost'}`, whileWriting: true });
    const content = files.get(name);
    if (content === undefined) return next();
    response.setHeader('Content-Type', CONTENT_TYPES[extname(name).slice(1)] ?? 'application/octet-stream');
    if (name === 'admin.html') response.setHeader('Content-Security-Policy', written(policyOfAdmin()));
    response.end(content);
  });
}

async function filesOf(where: { base: string; site: string; whileWriting: boolean }): Promise<ProgramFiles> {
  const content = await readSingleFiles('content');
  const names = (file: string) => Object.keys((rawOf(content, file) as object | undefined) ?? {});
  const sources = Object.entries((rawOf(content, 'sources.yaml') as Record<string, { title?: unknown } | null> | undefined) ?? {});
  const titles = Object.fromEntries(sources.map(([name, source]) => [name, String(source?.title ?? '')]));
  const choices = { sources: titles, words: Object.fromEntries(languages.map((language) => [language, names(glossaryFile(language))])) };
  return adminFiles({ ...where, practice, choices, language: FIRST_LANGUAGE, environment: process.env });
}
