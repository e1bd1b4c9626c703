import { execFileSync } from 'node:child_process';
import type { Route } from 'playwright-core';

/** What is sent to GitHub's GraphQL. */
interface Asked {
  query: string;
  variables: { input?: { name?: string; oid?: string; branch?: { branchName: string }; message?: { headline: string }; fileChanges?: Changes } };
}

interface Changes {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

/** As much of GitHub as the page for editors asks, in front of a git repository on this machine. https://docs.github.com/graphql */
export class GitHub {
  /** The pull requests that were opened: from which branch, with which title. */
  readonly pulls: { head: string; title: string; draft: boolean }[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  git(...words: string[]): string {
    return this.#git(words);
  }

  /** Answers a request of the page. */
  async answer(route: Route): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
    const json = pathname === '/graphql' ? { data: this.#graphql(body as unknown as Asked) } : this.#rest(request.method(), pathname, body);
    await route.fulfill({ status: json === undefined ? 204 : 200, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' }, ...(json === undefined ? {} : { json }) });
  }

  #rest(method: string, path: string, body: Record<string, unknown>): unknown {
    if (path === '/user') return { id: 1, name: 'Editor', login: 'editor', email: 'editor@example.com' };
    if (path.includes('/git/trees/')) return { tree: this.#tree() };
    if (path.endsWith('/pulls') && method === 'POST') {
      this.pulls.push(body as unknown as GitHub['pulls'][number]);
      return { number: this.pulls.length, node_id: 'P', title: body['title'], html_url: 'https://github.com/practice/blog/pull/1', created_at: '2026-01-31', updated_at: '2026-01-31', head: {} };
    }
    return path.includes('/collaborators/') ? undefined : {};
  }

  #tree(): object[] {
    return this.git('ls-tree', '-r', '-l', 'main').trim().split('\n').map((line) => {
      const [, , sha, size, path] = line.split(/\s+/);
      return { type: 'blob', path, sha, size: Number(size) };
    });
  }

  #graphql({ query, variables: { input } }: Asked): unknown {
    const head = { oid: this.git('rev-parse', 'main').trim(), message: 'Begin' };
    if (query.includes('createRef(')) return { createRef: { ref: { name: this.#branch(input?.name ?? '', input?.oid ?? '') } } };
    if (query.includes('createCommitOnBranch(')) return { createCommitOnBranch: { commit: { oid: this.#commit(input), committedDate: '2026-01-31T12:00:00Z' } } };
    if (query.includes('fork: repository')) return { fork: { id: 'R' }, base: { ref: { target: { oid: head.oid } } } };
    if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    const contents = [...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)].map(([, name = '', sha = '']) => [name, { text: this.git('cat-file', 'blob', sha), isTruncated: false }]);
    const author = { name: 'Editor', email: 'editor@example.com', user: null };
    const histories = [...query.matchAll(/(commit_\d+):/g)].map(([, name = '']) => [name, { target: { history: { nodes: [{ author, committedDate: '2026-01-31T12:00:00Z' }] } } }]);
    return { repository: { defaultBranchRef: { name: 'main' }, ref: { target: { ...head, history: { nodes: [head] } } }, ...Object.fromEntries([...contents, ...histories]) } };
  }

  #branch(name: string, oid: string): string {
    this.git('update-ref', name, oid);
    return name;
  }

  /** Writes a commit without touching a file of the project, as GitHub does. */
  #commit(input: Asked['variables']['input']): string {
    const branch = `refs/heads/${input?.branch?.branchName}`;
    const index = { GIT_INDEX_FILE: `${this.#folder}/.git/index-of-github` };
    this.#git(['read-tree', branch], index);
    for (const { path } of input?.fileChanges?.deletions ?? []) this.#git(['update-index', '--force-remove', path], index);
    for (const { path, contents } of input?.fileChanges?.additions ?? []) {
      const sha = this.#git(['hash-object', '-w', '--stdin'], {}, Buffer.from(contents, 'base64')).trim();
      this.#git(['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`], index);
    }
    const tree = this.#git(['write-tree'], index).trim();
    const commit = this.#git(['commit-tree', tree, '-p', branch, '-m', input?.message?.headline ?? '']).trim();
    this.git('update-ref', branch, commit);
    return commit;
  }

  #git(words: string[], env: Record<string, string> = {}, input?: Buffer): string {
    const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com'];
    return execFileSync('git', [...who, ...words], { cwd: this.#folder, encoding: 'utf8', env: { ...process.env, ...env }, ...(input ? { input } : {}) });
  }
}
