/** What the figures of all kabupaten/kota share, independent of their drawing. */
import { headline, publishedRows } from '../db/site-data.ts';
import type { ViewName } from '../db/schema/views.ts';
import type { Figure } from './figure.ts';
import { sourceKeys } from './source-keys.ts';

/** Returns a national figure of the rows of `view`; its base is all regions, its sources are those of MPPs and regions. */
export async function allRegions(
  view: ViewName,
): Promise<Pick<Figure, 'province' | 'view' | 'rows' | 'base' | 'date' | 'sources'>> {
  const { base_514, official_as_of } = await headline();
  return {
    province: null,
    view,
    rows: await publishedRows(view),
    base: { count: base_514, of: 'regions' },
    date: official_as_of,
    sources: sourceKeys(await publishedRows('mpp_list'), await publishedRows('regions')),
  };
}
