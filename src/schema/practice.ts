import { z } from 'astro/zod';
import { text, translations, webAddress } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { DESCRIPTION } from './limits.ts';
import { isMailAddress, webAddressFault } from './written-address.ts';

const publication = {
  title: text('the title of the publication', { max: 70 }).describe('The name of the publication, on the front page.'),

  description: text('the description of the publication', DESCRIPTION)
    .describe('What it is, in one or two sentences: on the front page, in the feed and in search engines.'),
};

/** Where a stranger reports a fault of the site: read by programs, which write to it. */
const securityContact = z
  .string({ error: 'the contact for faults of the site must be an email address, or a whole address that starts with https://.' })
  .trim()
  .refine((contact) => isMailAddress(contact) || webAddressFault(contact) === undefined, {
    error: ({ input }) => `"${String(input)}" is no contact for faults of the site. Write an email address, such as it@example.com, or the whole address of a page, which starts with https://.`,
  })
  // For code editors, which do not know the refinement above.
  .meta({ pattern: '^(https://\\S+|\\S+@\\S+)$', patternErrorMessage: 'Write an email address, or a whole address that starts with https://.' });

/** What GitLab gives to a program that is registered there. */
const CLIENT = /^[\dA-Za-z._-]{16,128}$/;

/** `content/practice.yaml`: every fact about the practice. */
export const practiceSchema = fieldsWith({
  name: text('the name of the practice').describe('The name that readers see.'),

  city: text('the city').describe('The city it is in.'),

  region: text('the region').describe('The state, in full.'),

  country: text('the country', { min: 2, max: 2, example: 'US' }).describe('The country, by its two letters.'),

  site: webAddress('the address of the site').refine((address) => URL.parse(address)?.origin === address, {
    error: ({ input }) => `the address of the site has no slash at its end, and nothing behind it. Write ${URL.parse(String(input))?.origin ?? 'https://www.example.com'}.`,
  }).describe('Where the site lives, without a slash at the end.'),

  contact: webAddress('the contact page').describe('Where a reader reaches the practice.'),

  leaveTo: webAddress('the page that readers leave for').default('https://www.weather.gov/')
    .describe('The neutral page that "Leave quickly" opens, for readers who must not be seen here.'),

  securityContact: securityContact.optional()
    .describe('Who is told of a fault that makes the site unsafe: an email address, or a page with a form. It stands in /.well-known/security.txt, not on the site.'),

  indexNowKey: z.string().regex(/^[\dA-Za-z-]{8,128}$/, {
    error: 'the key for IndexNow is 8 to 128 letters and digits. npm run smoke -- with --tell-search-engines offers one.',
  })
    .meta({ patternErrorMessage: 'Write 8 to 128 letters and digits.' }).optional()
    .describe('A key that lets search engines know that news about the site come from its owner. It is published as a file.'),

  editing: fieldsWith({
    repository: webAddress('the address of the project (repository)').describe('The address of the project at GitHub or GitLab, such as https://github.com/example/blog: where the page for editors saves.'),

    client: z.string().regex(CLIENT, { error: 'the client is the letters and digits that GitLab shows as Application ID.' }).optional()
      .meta({ patternErrorMessage: 'Write the letters and digits that GitLab shows as Application ID.' })
      .describe('For signing in with a click at GitLab: the Application ID that is shown where the page for editors was registered. It is no secret.'),

    signIn: webAddress('the service for signing in (signIn)').optional()
      .describe('For signing in with a click at GitHub: the address of the service that exchanges keys with it. Without it editors sign in with a token.'),
  }).optional()
    .describe('Where the page for editors, /admin, reads and saves. Only builds with ADMIN=true have that page. Nothing secret stands here.'),

  timeZone: z.string({ error: 'the time zone is missing, such as America/New_York.' }).refine(isTimeZone, {
    error: 'the time zone is not known. Write one such as America/New_York.',
  }).describe('What "today" is, and when an article of that day appears.'),

  ...publication,

  translations: translations(fieldsWith(publication)).describe('The same in other languages, by their two letters.'),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
