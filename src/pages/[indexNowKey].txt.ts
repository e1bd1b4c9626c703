import type { APIRoute, GetStaticPaths } from 'astro';
import { practice } from '../model/practice.ts';

// Search engines believe who can put a file with a key on the site: https://www.indexnow.org/documentation
export const getStaticPaths = (() => (practice.indexNowKey ? [{ params: { indexNowKey: practice.indexNowKey } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(params['indexNowKey']);
