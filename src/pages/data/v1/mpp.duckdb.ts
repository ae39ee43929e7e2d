/** The database file from which every page, chart and download is made. */
import type { APIRoute } from 'astro';
import { databaseBytes } from '../../../db/site-data.ts';

export const GET: APIRoute = () =>
  new Response(databaseBytes(), { headers: { 'content-type': 'application/octet-stream' } });
