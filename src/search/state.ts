/** What is searched for, as it stands behind the hash of the page's address: nobody but the browser reads that. */
export interface State {
  query: string;
  topic: string;
  year: string;
  byDate: boolean;
}

export function readState(hash: string): State {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  return { query: fields.get('q') ?? '', topic: fields.get('topic') ?? '', year: fields.get('year') ?? '', byDate: fields.get('order') === 'date' };
}

/** The same as a part of an address; empty where nothing is searched for. */
export function hashOf({ query, topic, year, byDate }: State): string {
  if (query.trim() === '') return '';
  const fields = new URLSearchParams({ q: query });
  if (topic) fields.set('topic', topic);
  if (year) fields.set('year', year);
  if (byDate) fields.set('order', 'date');
  return `#${fields.toString()}`;
}
