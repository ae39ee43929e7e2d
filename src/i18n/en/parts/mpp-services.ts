import type { Messages } from '../../id.ts';

/** Words about the services of one MPP, wherever they are shown. Arguments are marked dates. */
export const mppServices: Messages['mppServices'] = {
  heading: 'What can be done there',
  headingProvince: 'What can be done at the province’s MPP',
  lead: 'Services that sources report there, with the date of each report. There may be others; check before you go.',
  none: 'No report was found of which services it offers. That does not mean that there are none.',
  reported: (date) => `reported there as of ${date}`,
  reportedUndated: 'reported there, undated',
  planned: (date) => `planned by a report as of ${date}`,
  plannedUndated: 'planned by an undated report',
  ended: (date) => `no longer there by a report as of ${date}`,
  endedUndated: 'no longer there by an undated report',
  plannedHeading: 'Only planned',
  plannedLead: 'A plan is not a report: no report was found that these services are there.',
  endedHeading: 'Reported once, and no longer there',
  limitsHeading: 'Limits as reported',
  limit: (date) => `Limit by a report as of ${date}`,
  limitUndated: 'Limit by an undated report',
  where: (service) => `${service}: other MPPs that are reported to offer it`,
};
