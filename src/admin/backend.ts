/** What a program is told of the machine that it runs on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the content lies, as `content/practice.yaml` says it. */
export interface Editing {
  /** The address of the project at GitHub or GitLab. */
  repository: string;
  /** What was registered there for signing in with a click, which is no secret. */
  client?: string | undefined;
  /** The service that exchanges keys with GitHub for signing in with a click. */
  signIn?: string | undefined;
}

/** Where Sveltia CMS reads and saves: https://sveltiacms.app/en/docs/backends */
export interface Backend {
  name: 'github' | 'gitlab';
  repo: string;
  auth_methods: readonly ('oauth' | 'token')[];
  [option: string]: unknown;
}

/** What git is told of each change. */
const MESSAGES = {
  create: 'Add {{slug}} to {{collection}}',
  update: 'Update {{slug}} in {{collection}}',
  delete: 'Take {{slug}} out of {{collection}}',
  uploadMedia: 'Add {{path}}',
  deleteMedia: 'Take out {{path}}',
};

/** Where the content lies: the environment says it before `content/practice.yaml` does. */
export function backendOf(practice: { editing?: Editing | undefined }, environment: Environment): Backend | undefined {
  const { editing } = practice;
  // A variable that is empty is one that nobody set: workflows hand on all of them.
  const repository = environment['ADMIN_REPOSITORY'] || editing?.repository;
  const client = environment['ADMIN_CLIENT'] || editing?.client;
  const signIn = environment['ADMIN_SIGN_IN'] || editing?.signIn;
  const address = repository ? URL.parse(repository) : undefined;
  if (!address) return undefined;
  const common = { repo: address.pathname.replace(/^\/|\/$|\.git$/g, ''), branch: 'main', commit_messages: MESSAGES, squash_merges: true };
  if (address.hostname === 'github.com' || address.hostname.startsWith('github.')) {
    const clicks = signIn ? { base_url: signIn, auth_methods: ['oauth', 'token'] as const } : { auth_methods: ['token'] as const };
    return { name: 'github', ...common, ...onOwnGitHub(address), ...clicks };
  }
  const clicks = client ? { auth_type: 'pkce', app_id: client, auth_methods: ['oauth', 'token'] as const } : { auth_methods: ['token'] as const };
  return { name: 'gitlab', ...common, ...onOwnGitLab(address), ...clicks };
}

/** The hosts that the page for editors needs, as a content security policy names them. */
export interface Hosts {
  /** Those that it saves at, and asks how they do. */
  asks: readonly string[];
  /** Those of the portraits of people who sign in. */
  shows: readonly string[];
}

/** What it needs at a host of one's own, and at those that everybody knows. */
export function hostsOf(backend: Backend | undefined): Hosts {
  if (!backend) return { asks: [], shows: [] };
  const { name, api_root: api, base_url: signIn } = backend as Backend & { api_root?: string; base_url?: string };
  const own = [api, signIn].filter((address) => address !== undefined).map((address) => new URL(address).origin);
  if (api) return { asks: [...new Set(own)], shows: [new URL(api).origin] };
  return name === 'github'
    ? { asks: [...new Set(['https://api.github.com', 'https://www.githubstatus.com', ...own])], shows: ['https://avatars.githubusercontent.com'] }
    : { asks: ['https://gitlab.com', 'https://status-api.hostedstatus.com'], shows: ['https://gitlab.com', 'https://secure.gravatar.com'] };
}

function onOwnGitHub({ hostname, origin }: URL): object {
  return hostname === 'github.com' ? {} : { api_root: `${origin}/api/v3` };
}

function onOwnGitLab({ hostname, origin }: URL): object {
  return hostname === 'gitlab.com' ? {} : { api_root: `${origin}/api/v4`, base_url: origin };
}
