import { normalized } from '../content/normalize/normalize.ts';

/** Lets what compiles MDX read what the check has read: it takes each file from the disk by itself. */
export function normalizedMdx() {
  return {
    name: 'normalized-mdx',
    enforce: 'pre' as const,
    transform: {
      order: 'pre' as const,
      filter: { id: /\/content\/.*\.mdx$/ },
      handler: (code: string, id: string) => ({ code: normalized(id, code), map: null }),
    },
  };
}
