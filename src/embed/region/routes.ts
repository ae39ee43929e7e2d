/** The addresses of files that exist for every region in both languages. */
import { view } from '../../db/site-data.ts';
import { langRoutes } from '../../i18n/paths.ts';

/** Returns one route for each region in each language, with the region's row of `region_status`. */
export async function regionRoutes() {
  const regions = await view('region_status');
  return langRoutes().flatMap(({ params, props }) =>
    regions.map((region) => ({
      params: { ...params, slug: region.slug },
      props: { ...props, region },
    })),
  );
}
