/** Fields whose names say too little to somebody who never saw the files. */
const LABELS: Readonly<Record<string, string>> = {
  about: 'About',
  aliases: 'Former addresses',
  alt: 'What the picture shows',
  aside: 'Says little beside others',
  body: 'Text',
  call: 'Number to call',
  called: 'Name',
  checked: 'Day it was looked at',
  checkedOn: 'Day it was checked',
  coverAlt: 'What the cover shows',
  doi: 'DOI',
  en: 'English',
  es: 'Spanish',
  first: 'At the top of the page of help',
  id: 'Short name',
  indexNowKey: 'Key for search engines',
  is: 'Meaning',
  language: 'Language',
  leaveTo: 'Page for leaving quickly',
  published: 'Day it appears',
  slug: 'End of the address',
  sms: 'Number to write to',
  translatedFrom: 'Day of the translated version',
  updated: 'Day of the last change',
  url: 'Web address',
  web: 'Page of a chat',
};

/** What a field is called in a form: its name in words, such as "Key points". */
export function labelOf(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one of several is called, such as "Key point". */
export function singular(label: string): string {
  return label.replace(/(?:(?<=s)es|s)$/, '');
}
