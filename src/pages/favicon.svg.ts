import type { APIRoute } from 'astro';
import { markFile } from '../styles/mark.ts';

export const GET: APIRoute = () => new Response(markFile(), { headers: { 'Content-Type': 'image/svg+xml' } });
