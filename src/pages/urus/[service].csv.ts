/** The rows of every service as CSV. */
import type { APIRoute } from 'astro';
import { serviceCsv, serviceRoutes } from '../../components/errands/service-rows.ts';

/** One address for each service. */
export const getStaticPaths = serviceRoutes;

/** Returns the rows as CSV. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(await serviceCsv(id), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
