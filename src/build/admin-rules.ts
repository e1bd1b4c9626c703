import { backendOf, type Environment, hostsOf } from '../admin/backend.ts';
import { ADMIN, adminPolicy, type Policy, written } from '../delivery/policy.ts';
import type { HeaderRule } from '../delivery/rules.ts';
import { practice } from '../model/practice.ts';

/** Whether a build shall hold the page for editors. */
export function asksForAdmin({ ADMIN: asked }: Environment = process.env): boolean {
  return asked === 'true';
}

/** What is said where nobody knows where the page saves. */
const NOWHERE = `ADMIN=true makes the page for editors, and nobody said where it saves. Write the address of the project into \
content/practice.yaml, as repository below editing, or into the variable ADMIN_REPOSITORY.`;

/** Why a build must not begin as it was called: nobody can know whether it should hold the page, or the page could save nowhere. */
export function adminFault(environment: Environment): string | undefined {
  const { ADMIN: asked } = environment;
  if (!asked || asked === 'false') return undefined;
  if (!asksForAdmin(environment)) {
    return `ADMIN is "${asked}", which says nothing here. Write ADMIN=true for a site with the page for editors, or leave ADMIN out.`;
  }
  return backendOf(practice, environment) ? undefined : NOWHERE;
}

/**
 * Lets a build begin, unless it could not make what it was asked for.
 *
 * @throws where it could not, with what to change; it is for people, so it carries no stack
 */
export function guardAdmin(environment: Environment): void {
  const fault = adminFault(environment);
  if (fault) throw Object.assign(new Error(fault), { stack: '' });
}

/** The policy of the page for editors. */
export function policyOfAdmin(environment: Environment = process.env): Policy {
  const { asks, shows } = hostsOf(backendOf(practice, environment));
  return adminPolicy(asks, shows);
}

/** What hosts are told of the page for editors; nothing where a build has none. The window in which one signs in may answer. */
export function adminRules(environment: Environment = process.env): HeaderRule[] {
  if (!asksForAdmin(environment)) return [];
  const headers = {
    'Content-Security-Policy': written(policyOfAdmin(environment)),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex, nofollow',
  };
  return [{ at: ADMIN, headers }];
}
