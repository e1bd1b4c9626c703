import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../delivery/security-text.ts';
import { languages } from '../../languages/languages.ts';
import { absolute } from '../../model/addresses.ts';
import { practice } from '../../model/practice.ts';

// Without somebody to write to there is no such file.
export const getStaticPaths = (() => (practice.securityContact === undefined ? [] : [{ params: { security: 'security' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(securityText({ contact: practice.securityContact ?? '', languages, address: absolute('/.well-known/security.txt'), built: new Date() }));
