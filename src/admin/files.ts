import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { adminPage } from './page.ts';
import { type ProgramFiles, programFiles } from './program.ts';
import { type Making, settingsOf } from './settings.ts';

/** The styles of the site that a text is shown with before it is saved. */
const STYLES = [...['tokens', 'base', 'prose', 'boxes'].map((name) => `../styles/${name}.css`), 'browser/preview.css'];

/** Where that program begins. */
const EDITOR = fileURLToPath(new URL('browser/editor.ts', import.meta.url));

/** Everything that the page for editors consists of, by its path below the site's folder. */
export async function adminFiles(making: Making): Promise<ProgramFiles> {
  const settings = settingsOf(making);
  const inside: ProgramFiles = new Map<string, string | Uint8Array>([
    ...programFiles(settings.at),
    // It starts when this page says so: https://sveltiacms.app/en/docs/api/initialization
    ['before.js', 'window.CMS_MANUAL_INIT = true;\n'],
    ['editor.js', await editorProgram()],
    ['editor.css', readFileSync(new URL('browser/editor.css', import.meta.url), 'utf8')],
    ['preview.css', STYLES.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')],
    ...settings.insertables.map(({ picture }) => [`pictures/${picture}`, readFileSync(new URL(`../../docs/guide/${picture}`, import.meta.url))] as const),
  ]);
  return new Map([['admin.html', adminPage(settings)], ...[...inside].map(([path, content]) => [`admin/${path}`, content] as const)]);
}

/** What runs in the browser of an editor beside Sveltia CMS, in one file. */
async function editorProgram(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: EDITOR, formats: ['es'], fileName: 'editor' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The program of the page for editors could not be put together: src/admin/browser/editor.ts.');
  return chunk.code;
}
