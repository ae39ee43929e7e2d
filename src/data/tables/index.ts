/** Every curated table, in the order in which they are loaded, published and documented. */
import type { Row } from '../table.ts';
import { aliases } from './aliases.ts';
import { batches } from './batches.ts';
import { borders } from './borders.ts';
import { claims } from './claims.ts';
import { commitmentEvents, commitments } from './commitments.ts';
import { corrections } from './corrections.ts';
import { dataset } from './dataset.ts';
import { digital } from './digital.ts';
import { evaluations } from './evaluations.ts';
import { facilities } from './facilities.ts';
import { islandGroups } from './island-groups.ts';
import { milestones } from './milestones.ts';
import { observations } from './observations.ts';
import { places } from './places.ts';
import { policySteps } from './policy-steps.ts';
import { provinceReports } from './province-reports.ts';
import { provinces } from './provinces.ts';
import { regionCodes } from './region-codes.ts';
import { regions } from './regions.ts';
import { serviceLimits, services, servicesOffered } from './services.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { tiles } from './tiles.ts';
import { totals } from './totals.ts';
import { underdeveloped } from './underdeveloped.ts';

/** The curated tables by the names of their CSV files. */
export const tables = {
  dataset,
  island_groups: islandGroups,
  provinces,
  regions,
  facilities,
  places,
  batches,
  observations,
  services,
  services_offered: servicesOffered,
  service_limits: serviceLimits,
  totals,
  targets,
  milestones,
  policy_steps: policySteps,
  commitment_events: commitmentEvents,
  commitments,
  digital,
  evaluations,
  province_reports: provinceReports,
  claims,
  tiles,
  borders,
  region_codes: regionCodes,
  underdeveloped,
  aliases,
  corrections,
  sources,
};

/** The name of a curated table, which is that of its CSV file without `.csv`. */
export type TableName = keyof typeof tables;

/** The validated rows of every curated table. */
export type Dataset = { [Name in TableName]: Row<(typeof tables)[Name]>[] };
