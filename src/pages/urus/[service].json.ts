/** The rows of every service as JSON. */
import type { APIRoute } from 'astro';
import { serviceJson, serviceRoutes } from '../../components/errands/service-rows.ts';

/** One address for each service. */
export const getStaticPaths = serviceRoutes;

/** Returns the rows as JSON. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(await serviceJson(id), { headers: { 'content-type': 'application/json' } });
