/** The rows of one service as files, the same in both languages. */
import type { ResultRow } from '../../db/read.ts';
import { toCsv, toJson } from '../../db/publish.ts';
import { publishedColumns } from '../../db/published.ts';
import { publishedRows, table } from '../../db/site-data.ts';

/** Returns one address for each service, with its key as props. */
export async function serviceRoutes() {
  return (await table('services')).map(({ id }) => ({ params: { service: id }, props: { id } }));
}

/** Returns the rows of the view `services_by_mpp` about a service as CSV. */
export async function serviceCsv(id: string): Promise<string> {
  return toCsv(publishedColumns('services_by_mpp'), await rowsOf(id));
}

/** Returns the same rows as JSON. */
export async function serviceJson(id: string): Promise<string> {
  return toJson(publishedColumns('services_by_mpp'), await rowsOf(id));
}

async function rowsOf(id: string): Promise<ResultRow[]> {
  return (await publishedRows('services_by_mpp')).filter(({ service }) => service === id);
}
