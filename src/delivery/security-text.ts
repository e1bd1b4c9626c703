/** How long what the file says counts: it must be less than a year, and each build begins anew. */
const DAYS = 300;

/**
 * What `/.well-known/security.txt` says to those who find a fault of the site.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9116
 *
 * @param contact an email address, or the whole address of a page
 * @param address where the file itself stands
 */
export function securityText({ contact, languages, address, built }: { contact: string; languages: readonly string[]; address: string; built: Date }): string {
  const until = new Date(built.getTime() + DAYS * 86_400_000);
  const fields = {
    Contact: contact.startsWith('https://') ? contact : `mailto:${contact}`,
    Expires: `${until.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages': languages.join(', '),
    Canonical: address,
  };
  return Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`).join('');
}
