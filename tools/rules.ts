import { writeFileSync } from 'node:fs';
import { RULE_PAGE, rulePage } from '../src/check/report/rule-page.ts';

// Writes the list of rules for writers. A test fails where it is not up to date.
writeFileSync(RULE_PAGE, rulePage());
console.log(`All rules stand in ${RULE_PAGE} now. Commit it.`);
