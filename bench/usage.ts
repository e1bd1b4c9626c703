import { writeFileSync } from 'node:fs';

// Loaded before the program that is measured: as that ends, it writes what it took into the file that USAGE_FILE names.
const file = process.env['USAGE_FILE'];

process.on('exit', () => {
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
