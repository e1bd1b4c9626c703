import type { APIRoute } from 'astro';
import { licenses } from '../build/licenses.ts';

export const GET: APIRoute = () => new Response(licenses());
