import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where Sveltia CMS lies: package.json has its exact version. */
const CMS = new URL('../../node_modules/@sveltia/cms/', import.meta.url);

/** The libraries that it asks another host for, and that stand beside it here. */
const immutable = createRequire(fileURLToPath(CMS)).resolve('immutable').replace(/immutable\.js$/, 'immutable.es.js');

/** Its languages other than English that editors here may read. */
const LOCALES = ['es-CO'];

/** The signs and letters that it draws with, which it asks another host for. */
const FONTS: Readonly<Record<string, string>> = {
  'material-symbols-outlined': 'material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2',
  'noto-mono': 'noto-mono-latin-400-normal-DiC8lJru.woff2',
  'source-sans-3': 'source-sans-3-latin-wght-normal-BqRLTx4X.woff2',
};

/** A place in the program, and what stands there instead. */
interface Change {
  why: string;
  from: string | RegExp;
  to: string;
}

/**
 * What is other in the program than its makers have it. It is one fixed version, so each place is there once; where a later version
 * has it no more, the build says so, and somebody looks.
 *
 * Sveltia looks for a translation of `index.md` in `index.es.md`, and here it is `es.md`: one place says where it is written, and
 * one by which names it is found. What the program would ask of other hosts lies beside it.
 */
function changes(at: string): Change[] {
  return [
    {
      why: 'where a translation is written',
      from: 'case`multiple_files`:return i?`${e}/${t}.${n}`:`${e}/${t}.${r}.${n}`',
      to: 'case`multiple_files`:return i?`${e}/${t}.${n}`:`${e}/${t.replace(/index$/,r)}.${n}`',
    },
    {
      // From "…/index)(?:\.(?<locale>es))?\.md" to "…)\/(?:index|(?<locale>es))\.md".
      why: 'by which name a translation is found',
      from: '`$`].join(``);return new RegExp(C)',
      to: '`$`].join(``);return new RegExp(C.replace(/\\\\?\\/index\\)\\(\\?:\\\\\\.(\\(\\?<locale>[^)]*\\))\\)\\?/,`)\\\\/(?:index|$1)`))',
    },
    {
      why: 'whether a text is lost when somebody presses Escape',
      from: 'e.closeWithEscape??=!0',
      to: 'e.closeWithEscape??=!1',
    },
    {
      why: 'how a file of the computer is written: what others changed in it meanwhile is not written over',
      from: 'g_e=async({rootDirHandle:e,fileHandle:t,path:n,data:r})=>{let i;',
      to: 'g_e=async({rootDirHandle:e,fileHandle:t,path:n,data:r})=>{await window.beforeWriting?.(e,n,r);let i;',
    },
    {
      // Without it the page stops telling what is missing, and keeping what is not saved.
      why: 'what is wrong in a language that an article does not have',
      from: 'Object.values(R(l)[t]).some(',
      to: 'Object.values(R(l)[t]??{}).some(',
    },
    { why: 'its version, and its other languages', from: '`https://unpkg.com/@sveltia/cms`', to: `\`${at}packages/@sveltia/cms\`` },
    { why: 'its libraries', from: '`https://unpkg.com/${e}`', to: `\`${at}packages/\${e}\`` },
    ...Object.keys(FONTS).map((font) => ({
      why: `where the font ${font} lies`,
      from: new RegExp(`https://cdn\\.jsdelivr\\.net/fontsource/fonts/${font}[^)]*`, 'g'),
      to: `${at}fonts/${font}.woff2`,
    })),
  ];
}

/** A file of the program, by its path below the page for editors. */
export type ProgramFiles = Map<string, string | Uint8Array>;

/**
 * The program of the page for editors, as it lies in the site.
 *
 * @param at where it lies, with a slash at its end
 * @throws where a place that has to be other is not there, or is there twice
 */
export function programFiles(at: string): ProgramFiles {
  const { version, dependencies } = JSON.parse(text('package.json')) as { version: string; dependencies: Record<string, string> };
  const library = `immutable@${dependencies['immutable']?.replace(/^\D/, '') ?? ''}`;
  return new Map<string, string | Uint8Array>([
    ['cms/sveltia-cms.js', changes(at).reduce(changed, text('dist/sveltia-cms.js')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')],
    ['cms/chunks/react-dom.js', text('dist/chunks/react-dom.js').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')],
    ['cms/LICENSE.txt', text('LICENSE.txt')],
    [`packages/${library}/dist/immutable.es.js`, readFileSync(immutable, 'utf8')],
    ['packages/@sveltia/cms/package.json', `${JSON.stringify({ version })}\n`],
    ...LOCALES.map((locale) => [`packages/@sveltia/cms@${version}/locales/${locale}.json`, text(`locales/${locale}.json`)] as const),
    ...Object.entries(FONTS).flatMap(([font, file]) => [
      [`fonts/${font}.woff2`, readFileSync(new URL(`npm/assets/${file}`, CMS))] as const,
      [`fonts/${font}.LICENSE.txt`, text(`npm/assets/${font}.LICENSE.txt`)] as const,
    ]),
  ]);
}

function changed(program: string, { why, from, to }: Change): string {
  const places = typeof from === 'string' ? program.split(from).slice(1).map(() => from) : (program.match(from) ?? []);
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) {
    throw new Error(`Sveltia CMS says ${places.length} times ${why}, and the page for editors has to change one place: src/admin/program.ts.`);
  }
  return program.replace(place, () => to);
}

function text(file: string): string {
  return readFileSync(new URL(file, CMS), 'utf8');
}
