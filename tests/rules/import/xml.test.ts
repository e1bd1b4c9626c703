import { expect, it } from 'vitest';
import { textOf, xmlItems } from '../../../src/import/xml/items.ts';

async function read(...parts: Uint8Array[]): Promise<string[]> {
  const found: string[] = [];
  async function* bytes() {
    yield* parts;
  }
  for await (const item of xmlItems(bytes(), ['item'], (_, reason) => found.push(reason))) found.push(textOf(item));
  return found;
}

it('reads XML in the encoding that it is in, whatever it declares, and goes on behind signs that XML cannot hold', async () => {
  const text = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a><item>Café – niño</item><item>b\u000B\u0000c</item></a>`;
  const far = Buffer.from(`<a>${' '.repeat(70_000)}<item>b\u000Bc</item>`);
  const cases = [
    [Buffer.from(text('utf-16'))], [Buffer.from(text('utf-16'), 'utf16le')], [Buffer.from(text('utf-16'), 'utf16le').swap16()], [Buffer.from(text('windows-1252'), 'utf16le')],
    [Buffer.from(text('utf-8').replace('–', '-').replace('</a>', ''), 'latin1'), Buffer.from('</a>')],
  ];
  for (const parts of cases) expect((await read(...parts)).map((words) => words.replace('–', '-'))).toEqual(['Café - niño', 'bc']);
  expect(await read(far, Buffer.from('<item>d</item></a>'))).toEqual(['bc', 'd']);
  expect(await read(Buffer.from('<a><item>Café niño, así también está más allá'), Buffer.from([0xed, 0xa0]), Buffer.from('</item></a>'))).toEqual([expect.stringMatching(/^Café niño, así también está más allá\uFFFD/)]);
});
