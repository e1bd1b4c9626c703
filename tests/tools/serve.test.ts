import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import { Project } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

describe('the server of the built site', () => {
  const content = new SmallContent();
  const project = new Project(content.folder);
  const preview = (...options: string[]) => project.run(['tools/serve.ts', ...options]);
  let first: Server;
  let port: string;

  beforeAll(async () => {
    mkdirSync(project.dist);
    writeFileSync(`${project.dist}/index.html`, 'The site');
    first = await serve(project.dist);
    port = new URL(first.address).port;
  });
  afterAll(() => {
    first.close();
    project.remove();
    content.remove();
  });

  it('says, where one is running already, what to do about it, and leaves that one alone', async () => {
    const { code, output } = await preview('--port', port);
    expect(output).toBe(
      `Something shows a site at http://localhost:${port} already: most likely another npm start, npm run preview or npm run dev.\nPress Ctrl-C in its window, and type npm run preview. Or show this one at another port: npm run preview -- --port ${Number(port) + 1}\n`,
    );
    expect(code).toBe(1);
    expect(await (await fetch(first.address)).text()).toBe('The site');
  });

  it.each([
    [['--port', 'here'], '"here" is no port. Write a number up to 65535, such as 4321.'],
    [['--port', '70000'], '"70000" is no port. Write a number up to 65535, such as 4321.'],
    [['--prot', '4322'], "Unknown option '--prot'. Type npm run preview -- --help to see what can stand here."],
  ])('says what is wrong with %j', async (options, told) => {
    const { code, output } = await preview(...options);
    expect(output).toBe(`${told}\n`);
    expect(code).toBe(1);
  });
});
