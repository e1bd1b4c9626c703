/** Does something for each of many, a few at a time, and gives what comes of it in their order. */
export async function* inOrder<T, R>(all: Iterable<T>, atOnce: number, doing: (one: T) => Promise<R>): AsyncIterable<R> {
  const begun: Promise<R>[] = [];
  for (const one of all) {
    const next = doing(one);
    // Whoever waits for those before must not be stopped by one that fails meanwhile.
    next.catch(() => {});
    begun.push(next);
    if (begun.length >= atOnce) yield await (begun.shift() as Promise<R>);
  }
  for (const next of begun) yield await next;
}
