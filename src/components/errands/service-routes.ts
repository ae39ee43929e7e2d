/** The addresses of what exists for every service in both languages. */
import { table } from '../../db/site-data.ts';
import { langRoutes } from '../../i18n/paths.ts';

/** Returns one route for each service in each language, with the service's row. */
export async function serviceRoutes() {
  const services = await table('services');
  return langRoutes().flatMap(({ params, props }) =>
    services.map((service) => ({
      params: { ...params, service: service.id },
      props: { ...props, service },
    })),
  );
}
