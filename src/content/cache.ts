import { AsyncLocalStorage } from 'node:async_hooks';

/** What one check has read so far. Several of its rules look at all files, and files change only between checks. */
const memory = new AsyncLocalStorage<Map<string, unknown>>();

/** Lets everything that is read during some work be read once. */
export function readingOnce<T>(work: () => Promise<T>): Promise<T> {
  return memory.run(new Map(), work);
}

/** What was read under a name; where nothing was yet, or nobody reads once, it is read. */
export function once<T>(name: string, read: () => T): T {
  const known = memory.getStore();
  if (known?.has(name)) return known.get(name) as T;
  const value = read();
  known?.set(name, value);
  return value;
}
