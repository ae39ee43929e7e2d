/** The services that sources name for one MPP, with their limits, for pages about the MPP. */
import { group } from 'd3-array';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { oncePerDatabase, table, view } from '../site-data.ts';
import type { ViewRow } from '../schema/views.ts';

/** A service of the vocabulary. */
export type Service = Row<(typeof tables)['services']>;
/** A limit of a service, or of a whole MPP, as reported on a day. */
export type ServiceLimit = Row<(typeof tables)['service_limits']>;

/** A service that a source names for an MPP. */
export interface NamedService {
  /** The newest report of it: whether it is there, was taken back, or is only planned. */
  row: ViewRow<'services_by_mpp'>;
  service: Service;
  /** The limits of this service in this MPP. */
  limits: readonly ServiceLimit[];
}

/** What sources say about the services of one MPP. A service in none of the lists is unknown there. */
export interface MppServices {
  reported: readonly NamedService[];
  /** Reported once, and taken back by a newer report. */
  ended: readonly NamedService[];
  /** Only planned; never reported there. */
  planned: readonly NamedService[];
  /** Limits of the MPP as a whole. */
  limits: readonly ServiceLimit[];
}

interface Index {
  services: Map<string, Service>;
  named: ReadonlyMap<string, readonly ViewRow<'services_by_mpp'>[]>;
  limits: ReadonlyMap<string, readonly ServiceLimit[]>;
}

const index = oncePerDatabase(async (): Promise<Index> => {
  const named = await view('services_by_mpp');
  const limits = await table('service_limits');
  return {
    services: new Map((await table('services')).map((service) => [service.id, service])),
    named: group(named, ({ region_code }) => region_code),
    limits: group(limits, ({ region_code }) => region_code),
  };
});

/**
 * Returns the services of the MPP that a region or province runs, by its code, each list in the order
 * of the table `services`. The lists are empty where nothing was found.
 */
export async function servicesOfMpp(code: string): Promise<MppServices> {
  const { services, named, limits } = await index();
  const own = limits.get(code) ?? [];
  const order = [...services.keys()];
  const all = (named.get(code) ?? [])
    .toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service))
    .map((row): NamedService => {
      const service = services.get(row.service);
      if (!service) throw new Error(`The service ${row.service} is not in the table services.`);
      return { row, service, limits: own.filter((limit) => limit.service === row.service) };
    });
  const having = (state: string): NamedService[] =>
    all.filter(({ row }) => row.service_state === state);
  return {
    reported: having('reported'),
    ended: having('ended'),
    planned: having('planned'),
    limits: own.filter(({ service }) => service === null),
  };
}
