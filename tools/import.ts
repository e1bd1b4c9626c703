import { SOURCES } from '../src/import/sources.ts';

console.log(SOURCES.map(({ id, tells }) => `${id}: ${tells}`).join('\n'));
