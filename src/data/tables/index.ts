/** Every curated table, in the order in which they are loaded, published and documented. */
import type { Row } from '../table.ts';
import { aliases } from './regions/aliases.ts';
import { batches } from './mpp/batches.ts';
import { borders } from './regions/borders.ts';
import { claims } from './evidence/claims.ts';
import { commitmentEvents, commitments } from './policy/commitments.ts';
import { corrections } from './evidence/corrections.ts';
import { dataset } from './evidence/dataset.ts';
import { digital } from './mpp/digital.ts';
import { evaluations } from './mpp/evaluations.ts';
import { facilities } from './mpp/facilities.ts';
import { islandGroups } from './regions/island-groups.ts';
import { milestones } from './policy/milestones.ts';
import { observations } from './mpp/observations.ts';
import { places } from './mpp/places.ts';
import { policySteps } from './policy/policy-steps.ts';
import { provinceReports } from './evidence/province-reports.ts';
import { provinces } from './regions/provinces.ts';
import { regionCodes } from './regions/region-codes.ts';
import { regions } from './regions/regions.ts';
import { serviceLimits, services, servicesOffered } from './mpp/services.ts';
import { sourceChecks } from './evidence/source-checks.ts';
import { sources } from './evidence/sources.ts';
import { targets } from './policy/targets.ts';
import { tiles } from './regions/tiles.ts';
import { totals } from './evidence/totals.ts';
import { underdeveloped } from './regions/underdeveloped.ts';

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
  source_checks: sourceChecks,
};

/** The name of a curated table, which is that of its CSV file without `.csv`. */
export type TableName = keyof typeof tables;

/** The validated rows of every curated table. */
export type Dataset = { [Name in TableName]: Row<(typeof tables)[Name]>[] };
