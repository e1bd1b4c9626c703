import { helpWithFieldFiles, SCHEMA_FOLDER } from '../src/editor/field-files.ts';
import { helpWithFrontMatter } from '../src/editor/front-matter.ts';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log('Writes what VS Code needs to complete fields as you type, and to complain about them. npm run new and npm run dev do the same for articles and pages.\n\n  npm run schemas\n');
} else {
  helpWithFieldFiles();
  helpWithFrontMatter();
  console.log(`VS Code knows the fields of every file in content/ now. After a change in src/schema, commit ${SCHEMA_FOLDER}.`);
}
