import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rechecking } from '../../src/build/check-while-writing.ts';
import { annotations, asJson, report, summary } from '../../src/check/report/format.ts';
import { Progress } from '../../src/check/report/progress.ts';
import { error, type Problem, warning } from '../../src/content/problem.ts';

const PROBLEMS: Problem[] = [
  error({ file: 'content/posts/b/index.md', line: 12, column: 3 }, 'the link leads nowhere.'),
  warning({ file: 'content/posts/b/index.md', line: 2, column: 1 }, 'the title is long.'),
  error({ file: 'content/posts/a' }, 'this folder has no article.'),
];

/** A terminal of many colours, or what is none. */
function stream(isTTY: boolean, env: Record<string, string> = {}) {
  return Object.assign(new PassThrough(), { isTTY, getColorDepth: () => WriteStream.prototype.getColorDepth.call(undefined as never, { TERM: 'xterm-256color', ...env }) });
}

describe('problems in words', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('stand below their files, in the order of their lines', () => {
    expect(report(PROBLEMS)).toBe(`content/posts/a
  This folder has no article.

content/posts/b/index.md
  line 2: Only a warning: The title is long.
  line 12, column 3: The link leads nowhere.`);
  });

  it.each([
    ['in colour on a terminal', true, {}, true],
    ['without colour where the reader wants none', true, { NO_COLOR: '1' }, false],
    ['without colour in a file', false, {}, false],
  ])('are %s', (_, isTTY, env, coloured) => {
    vi.stubEnv('FORCE_COLOR', undefined);
    const to = stream(isTTY, env);
    expect(report(PROBLEMS, to).includes('\u001B[')).toBe(coloured);
    expect(summary(PROBLEMS, to).includes('\u001B[')).toBe(coloured);
  });

  it('let nothing in the name of a file reach the terminal as a command', () => {
    expect(report([error({ file: 'content/posts/a\u001B[2J\n::error::b' }, 'no.')])).toBe('content/posts/a [2J ::error::b\n  No.');
  });

  it.each([
    [PROBLEMS, '2 errors, 1 warning in 2 files. The site cannot be published until the errors are mended.'],
    [PROBLEMS.slice(0, 1), '1 error in 1 file. The site cannot be published until the error is mended.'],
    [PROBLEMS.slice(1, 2), '1 warning in 1 file. The site can be published.'],
    [[], 'The content is in order.'],
  ])('are counted', (problems, told) => {
    expect(summary(problems)).toBe(told);
  });
});

describe('problems for programs', () => {
  it('have always the same fields', () => {
    expect(JSON.parse(asJson(PROBLEMS))).toEqual({
      errors: 2,
      warnings: 1,
      files: 2,
      problems: [
        { file: 'content/posts/a', line: null, column: null, level: 'error', message: 'This folder has no article.' },
        { file: 'content/posts/b/index.md', line: 2, column: 1, level: 'warning', message: 'The title is long.' },
        { file: 'content/posts/b/index.md', line: 12, column: 3, level: 'error', message: 'The link leads nowhere.' },
      ],
    });
  });
});

describe('problems in GitHub Actions', () => {
  it('mark their lines', () => {
    expect(annotations(PROBLEMS)).toBe(`::error file=content/posts/a,title=Mend this::This folder has no article.
::warning file=content/posts/b/index.md,line=2,col=1,title=Look at this::The title is long.
::error file=content/posts/b/index.md,line=12,col=3,title=Mend this::The link leads nowhere.`);
  });

  it('keep the signs that GitHub reads in its own way', () => {
    expect(annotations([error({ file: 'content/a,b:c%.md', line: 1 }, '100% sure:\r\n::error::no, not')])).toBe('::error file=content/a%2Cb%3Ac%25.md,line=1,title=Mend this::100%25 sure:%0D%0A::error::no, not');
  });
});

describe('a check that takes long', () => {
  afterEach(() => vi.useRealTimers());

  const written = (isTTY: boolean, milliseconds: number) => {
    vi.useFakeTimers();
    const to = stream(isTTY);
    const progress = new Progress(to as never);
    for (let count = 0; count < 1234; count += 1) progress.next(1);
    vi.advanceTimersByTime(milliseconds);
    const during = String(to.read() ?? '');
    progress.end();
    return { during, after: String(to.read() ?? '') };
  };

  it('says on a terminal how far it is, and takes that away at the end', () => {
    const { during, after } = written(true, 2500);
    expect(during).toContain('1,234');
    expect(after).toBe('\r\u001B[K');
  });

  it('says nothing before two seconds, and nothing in a file', () => {
    expect(written(true, 1500)).toEqual({ during: '', after: '' });
    expect(written(false, 9000)).toEqual({ during: '', after: '' });
  });
});

describe('the check while somebody writes', () => {
  const checking = (...found: (Problem[] | Error)[]) => {
    const told: string[] = [];
    const check = rechecking(() => {
      const next = found.shift() ?? [];
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    }, (words) => told.push(words));
    return { told, check };
  };

  it('tells each time what is wrong, and once that all is in order again', async () => {
    const { told, check } = checking([], PROBLEMS.slice(0, 1), PROBLEMS.slice(0, 1), [], []);
    for (let time = 0; time < 5; time += 1) await check();
    expect(told).toHaveLength(3);
    expect(told[1]).toContain('The link leads nowhere.');
    expect(told[2]).toBe('In order again.');
  });

  it('looks once more at what changed while it looked', async () => {
    const { told, check } = checking([], PROBLEMS.slice(0, 1));
    await Promise.all([check(), check(), check()]);
    expect(told).toHaveLength(1);
  });

  it('goes on after a failure', async () => {
    const { told, check } = checking(new Error('no'), PROBLEMS.slice(0, 1));
    await check();
    await check();
    expect(told).toHaveLength(2);
  });
});
