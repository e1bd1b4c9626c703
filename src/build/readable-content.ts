import { canBegin, checkContent } from '../check/check.ts';
import { isError } from '../content/problem.ts';
import { ContentProblems } from './content-problems.ts';

// Astro's settings need some files of the content, long before its collections are loaded and checked.
if (!(await canBegin())) throw new ContentProblems((await checkContent()).filter(isError));
