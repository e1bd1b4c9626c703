import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** A step of a job: an action, or a script. */
export interface Step {
  name?: string;
  uses?: string;
  run?: string;
}

/** A job of a workflow. */
export interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

/** A file of `.github/workflows`. */
export interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Every workflow, by the name of its file. */
export const workflows: Readonly<Record<string, Workflow>> = Object.fromEntries(
  globSync('.github/workflows/*.yml').map((file) => [basename(file, '.yml'), parse(readFileSync(file, 'utf8')) as Workflow]),
);

/** The script of a step. */
export function workflowStep(workflow: string, job: string, name: string): string {
  const script = workflows[workflow]?.jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`${workflow}.yml has no job ${job} with a script called “${name}”.`);
  return script;
}
