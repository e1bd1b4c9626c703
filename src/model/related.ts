/** Something with topics: all that relation needs to know of a post. */
interface WithTopics {
  topics: readonly { id: string }[];
}

/**
 * Finds, for any post, the others that share most topics with it, the earlier in the list first.
 *
 * A post has three topics at the most, so seven sets of topics at the most: each post is filed under
 * all of its sets once, and a look-up reads only the files of its own sets. The cost grows with the
 * number of posts and no faster.
 */
export function relatedFinder<T extends WithTopics>(posts: readonly T[]): (post: T, count: number) => T[] {
  const bySet = new Map<string, T[]>();
  for (const post of posts) {
    for (const set of topicSets(post)) {
      const filed = bySet.get(set);
      if (filed) filed.push(post);
      else bySet.set(set, [post]);
    }
  }
  return (post, count) => {
    const found = new Set<T>();
    for (const set of topicSets(post)) {
      for (const other of bySet.get(set) ?? []) {
        if (found.size === count) return [...found];
        if (other !== post) found.add(other);
      }
    }
    return [...found];
  };
}

/** Every set of a post's topics that is not empty, the largest sets first, as a name each. */
function topicSets({ topics }: WithTopics): string[] {
  const ids = topics.map(({ id }) => id).sort();
  const sets = ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  return sets
    .filter((set) => set.length > 0)
    .sort((a, b) => b.length - a.length)
    .map((set) => set.join(' '));
}
