import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';

/** `content/practice.yaml`: every fact about the practice. */
export const practiceSchema = z.strictObject({
  name: text('the name of the practice'),
  city: text('the city'),
  region: text('the region'),
  country: text('the country', { min: 2, max: 2, example: 'US' }),
  site: webAddress('the address of the site').refine((address) => !address.endsWith('/'), {
    error: 'the address of the site ends with a slash. Leave it off.',
  }),
  contact: webAddress('the contact page'),
  timeZone: z.string({ error: 'the time zone is missing, such as America/New_York.' }).refine(isTimeZone, {
    error: 'the time zone is not known. Write one such as America/New_York.',
  }),
  title: text('the title of the publication', { max: 70 }),
  description: text('the description of the publication', { min: 110, max: 160 }),

  translations: z.record(z.string(), z.strictObject({
    title: text('the title of the publication', { max: 70 }),
    description: text('the description of the publication', { min: 110, max: 160 }),
  })).default({}).describe('The same in other languages, by their two letters.'),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
