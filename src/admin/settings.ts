import type { z } from 'astro/zod';
import { homeAddress } from '../content/addresses.ts';
import { entryKinds, TEXT_KINDS, textKinds, ENTRY_KINDS } from '../content/kinds.ts';
import { FIRST_LANGUAGE, languages } from '../languages/languages.ts';
import type { practiceSchema } from '../schema/practice.ts';
import { type Backend, backendOf, type Environment } from './backend.ts';
import { collections, nameOf, shapeOf, singletons, textShapes } from './collections.ts';
import { FORM_FILES } from './forms.ts';
import { type Insertable, insertables } from './insertables.ts';
import type { Shape } from './shape.ts';

/** What stands in the page for editors, for its program to read. */
export interface Settings {
  /** What Sveltia CMS is told: https://sveltiacms.app/en/docs/config-basics */
  config: Record<string, unknown>;
  /** The shapes of files of fields, by their format. */
  files: Record<string, Shape>;
  /** The shapes of texts, by their format. */
  texts: Record<string, { original: Shape; translation: Shape }>;
  insertables: readonly Insertable[];
  /** What can be chosen in the text box: the names of sources and, by language, the explained words. */
  choices: Choices;
  /** The first language, whose text has fields that its translations have not, and they others. */
  language: string;
  /** Where the page lies, with a slash at its end. */
  at: string;
  /** The address of the front page, by language. */
  homes: Readonly<Record<string, string>>;
  /** Where a page is shown as its readers see it, on a telephone and on a desk: only while npm run dev runs. */
  preview?: string | undefined;
  /** Where it is told what the check says: the same. */
  desk?: string | undefined;
}

/** What can be chosen in the text box. */
export interface Choices {
  /** Each by its name, with its title. */
  sources: Readonly<Record<string, string>>;
  words: Readonly<Record<string, readonly string[]>>;
}

/** What is known where the page is made. */
export interface Making {
  practice: Pick<z.output<typeof practiceSchema>, 'name' | 'editing'>;
  choices: Choices;
  language: string;
  site: string;
  /** The folder below the host that the site lives in, without a slash at its end. */
  base: string;
  environment: Environment;
  /** Whether it is made for the computer of somebody who writes. */
  whileWriting?: boolean;
}

/** All that the page for editors has to know. */
export function settingsOf({ practice, choices, language, site, base, environment, whileWriting = false }: Making): Settings {
  const backend = backendOf(practice, environment);
  return {
    config: {
      load_config_file: false,
      app_title: practice.name,
      logo: { src: `${base}/favicon.svg` },
      ...publishing(backend),
      site_url: site + base,
      display_url: site + base,
      media_folder: 'content/posts',
      public_folder: '/files',
      media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
      show_preview_links: !whileWriting,
      output: { omit_empty_optional_fields: false },
      i18n: {
        structure: 'multiple_files',
        locales: languages,
        default_locale: FIRST_LANGUAGE,
        initial_locales: 'default',
        omit_default_locale_from_file_path: true,
      },
      collections: collections(),
      singletons: singletons(),
    },
    files: Object.fromEntries([
      ...entryKinds.map((kind) => [kind, shapeOf(ENTRY_KINDS[kind].schema)] as const),
      ...FORM_FILES.map(([file, schema]) => [nameOf(file), shapeOf(schema)] as const),
    ]),
    texts: Object.fromEntries(textKinds.filter((kind) => kind in TEXT_KINDS).map((kind) => [kind, textShapes(kind)])),
    insertables: insertables(),
    choices,
    language,
    at: `${base}/admin/`,
    homes: Object.fromEntries(languages.map((each) => [each, homeAddress(each)])),
    ...(whileWriting ? { preview: `${base}/desk/preview`, desk: `${base}/desk` } : {}),
  };
}

/**
 * Where it is saved: as a proposal that is checked before it is published. On a computer it is saved into the files there, unless
 * somebody signs in from there.
 */
function publishing(backend: Backend | undefined): Record<string, unknown> {
  const unnamed = { name: 'github', repo: 'this/computer', auth_methods: ['token'] };
  return { backend: backend ?? unnamed, publish_mode: 'editorial_workflow' };
}
