/** The open MPPs by what is known of one service at them, for the page of the service. */
import { group } from 'd3-array';
import { oncePerDatabase, table, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import {
  servicesOfMpp,
  type NamedService,
  type Service,
  type ServiceLimit,
} from '../../db/regions/services-of-mpp.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import type { Point } from '../../scripts/near-me/nearest-mpps.ts';

type Mpp = ViewRow<'mpp_list'>;
type Region = ViewRow<'region_status'>;

/** An MPP that is inaugurated or operating. */
export interface OpenMpp {
  mpp: Mpp;
  /** The regions it serves: its own, or those of the province that runs it. */
  regions: readonly Region[];
  /** The points of these regions. */
  points: readonly Point[];
  place: Row<(typeof tables)['places']> | undefined;
}

/** An open MPP with what sources say about the service there. */
export interface ServingMpp extends OpenMpp {
  named: NamedService;
  /** The limits of the service there, and of the MPP as a whole. */
  limits: readonly ServiceLimit[];
}

/** The open MPPs of one service, by what is known. */
export interface ServiceMpps {
  reported: readonly ServingMpp[];
  ended: readonly ServingMpp[];
  planned: readonly ServingMpp[];
  /** Those of which nothing was found about the service. */
  unknown: readonly OpenMpp[];
}

/** Every open MPP, in the order of codes. */
const openMpps = oncePerDatabase(async (): Promise<OpenMpp[]> => {
  const regions = group(await view('region_status'), ({ region_code }) => region_code);
  const places = new Map((await table('places')).map((place) => [place.region_code, place]));
  return (await view('mpp_list'))
    .filter(({ status }) => status !== 'preparing')
    .map((mpp) => {
      const own = regions.get(mpp.region_code);
      const served = (mpp.serves ?? '').split(';').flatMap((code) => regions.get(code) ?? []);
      const around = own ?? served;
      const points = around.map(({ lat, lng }) => ({ lat, lng }));
      return { mpp, regions: around, points, place: places.get(mpp.region_code) };
    });
});

/** Returns the open MPPs of a service by what is known, each list in the order of codes. */
export async function mppsOfService({ id }: Service): Promise<ServiceMpps> {
  const all = await Promise.all(
    (await openMpps()).map(async (open) => {
      const { reported, ended, planned, limits } = await servicesOfMpp(open.mpp.region_code);
      const named = [...reported, ...ended, ...planned].find(({ service }) => service.id === id);
      return { open, named, limits: [...(named?.limits ?? []), ...limits] };
    }),
  );
  const having = (state: string): ServingMpp[] =>
    all.flatMap(({ open, named, limits }) =>
      named?.row.service_state === state ? [{ ...open, named, limits }] : [],
    );
  return {
    reported: having('reported'),
    ended: having('ended'),
    planned: having('planned'),
    unknown: all.filter(({ named }) => named === undefined).map(({ open }) => open),
  };
}
