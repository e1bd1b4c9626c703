import { parts } from './parts.ts';
import type { SearchSettings } from './settings.ts';

/** What the page tells this script. */
export const settings = JSON.parse(parts.settings.textContent) as SearchSettings;
