/** Signs around an address that belong to none: quotation marks and brackets, spaces. */
const BEFORE = /^[\s“”„‘’‚«»"<]+/u;
const BEHIND = /[\s“”„‘’‚«»">\p{Default_Ignorable_Code_Point}]+$/u;

/** The same at the end, as browsers write them: spaces of any width, soft hyphens, curly quotation marks. */
const BEHIND_BY_NUMBER = /(?:%20|%C2%A[0D]|%E2%80%8[0-F]|%E2%80%9[CDE]|%E2%80%A[89AF]|%E2%81%A0|%E3%80%80|%EF%BB%BF)+$/i;

/** An address without the signs around it that belong to none. */
export function addressWithin(written: string): string {
  return written.replace(BEFORE, '').replace(BEHIND, '').replace(BEHIND_BY_NUMBER, '');
}

/** Whether a text is an address to write to. */
export function isMailAddress(text: string): boolean {
  return /^[\p{L}\d_.+%'-]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(text);
}

/** What is wrong with a web address that anybody shall open, as the end of a sentence about it. */
export function webAddressFault(address: string): string | undefined {
  const within = addressWithin(address);
  if (within !== address && isWebAddress(within)) return `has signs around it that belong to no address. Write ${within}`;
  if (isMailAddress(address.replace(/^mailto:\s*/i, ''))) return 'is an address to write to, and a page belongs here. Write its whole address, which starts with https://.';
  if (!isWebAddress(address)) return `must be a whole address that starts with https://.${/^www\./i.test(address) && isWebAddress(`https://${address}`) ? ` Write https://${address}` : ''}`;
  if (/[\s"<>\\^`{|}]/.test(address)) return 'has a sign that no address has. Copy it again from the browser.';
  if (URL.parse(address)?.username !== '') return 'has a name or a password before the @, which everybody would see. Take it out.';
  return undefined;
}

function isWebAddress(address: string): boolean {
  const { protocol, hostname = '' } = URL.parse(address) ?? {};
  return protocol === 'https:' && /^https:\/\//i.test(address) && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}
