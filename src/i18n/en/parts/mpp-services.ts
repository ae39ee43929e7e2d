import type { Messages } from '../../id.ts';

/** Words about the services of one MPP, wherever they are shown. Arguments are marked dates. */
export const mppServices: Messages['mppServices'] = {
  reported: (date) => `reported there as of ${date}`,
  reportedUndated: 'reported there, undated',
  planned: (date) => `planned by a report as of ${date}`,
  plannedUndated: 'planned by an undated report',
  ended: (date) => `no longer there by a report as of ${date}`,
  endedUndated: 'no longer there by an undated report',
  limit: (date) => `Limit by a report as of ${date}`,
  limitUndated: 'Limit by an undated report',
};
