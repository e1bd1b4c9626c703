import type { Body } from '../../content/markdown/body.ts';

/** Makes a function that finds something in a text, and keeps it as long as it is asked about the same text: many rules are, one after the other. */
export function perBody<Found>(find: (body: Body) => Found): (body: Body) => Found {
  let last: { body: Body; found: Found } | undefined;
  return (body) => {
    if (last?.body !== body) last = { body, found: find(body) };
    return last.found;
  };
}
