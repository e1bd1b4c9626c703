import { describe, expect, it } from 'vitest';
import { aliasAddress } from '../../src/content/aliases.ts';
import { addressListText, readAddressList } from '../../src/content/address-list.ts';

describe('the list of addresses', () => {
  it('is sorted, says each address once, and keeps what was given up and why', () => {
    const { listed } = readAddressList('/old\nretired /older - out of date\n/new\n/old\n/older\n');
    const text = addressListText([...listed, { address: '/a', retired: undefined }]);
    expect(text.split('\n').filter((line) => line.startsWith('/') || line.startsWith('retired'))).toEqual(['/a', '/new', '/old', 'retired /older — out of date']);
    expect(text.startsWith('# Every address')).toBe(true);
  });

  it('stays as it is when it is read and written again', () => {
    const text = addressListText([{ address: '/', retired: undefined }, { address: '/old', retired: 'said “twice” — and more' }]);
    expect(addressListText(readAddressList(text).listed)).toBe(text);
    expect(readAddressList(text).faults).toEqual([]);
  });
});

describe('an address of a former site', () => {
  it('waits in the list until it is known to answer here', () => {
    const { listed, faults } = readAddressList('waiting /2020/sleep\nwaiting /old\n/old\n');
    expect(faults).toEqual([]);
    expect(listed.map(({ address, waiting }) => [address, waiting ?? false])).toEqual([['/2020/sleep', true], ['/old', true], ['/old', false]]);
    expect(addressListText(listed)).toMatch(/\n\nwaiting \/2020\/sleep\n\/old\n$/);
    expect(readAddressList('waiting /old — soon').faults[0]?.message).toBe('an address stands alone on its line. Write waiting /old, or, where it is given up, retired /old — the reason.');
  });
});

describe('an alias', () => {
  it.each([
    ['old', 'en', '/old'],
    ['/old/', 'en', '/old'],
    ['old.html', 'en', '/old'],
    ['2024/12/old', 'en', '/2024/12/old'],
    ['viejo', 'es', '/es/viejo'],
    ['es/viejo', 'es', '/es/viejo'],
    ['/es/viejo', 'es', '/es/viejo'],
    ['/viejo', 'es', '/viejo'],
    ['espera', 'es', '/es/espera'],
  ] as const)('written %s in a text in %s is the address %s', (alias, language, address) => {
    expect(aliasAddress(alias, language)).toBe(address);
  });
});
