import type { Messages } from '../../id.ts';

/** Words of the images that social networks show with a link. */
export const cards: Messages['cards'] = {
  subject: 'Public service mall',
  outOf: (part, whole) => `${part} of ${whole}`,
  home: 'MPPs inaugurated',
  official: (date) => `official total of ${date}`,
  homeAlt: (total, date) =>
    `${total} MPPs inaugurated by the official total of ${date}, beside the chart of progress.`,
  province: 'regencies and cities covered by an MPP',
  provinceAlt: (name, covered, regions) =>
    `${name}: ${covered} of ${regions} regencies and cities covered by an MPP, one tile each by its status.`,
  covered: (covered, regions) => `${covered} of ${regions} covered`,
  status: {
    inaugurated: 'Inaugurated',
    served: 'Served by the MPP of the province',
    operating: 'Open, inauguration not found',
    preparing: 'Reported in preparation',
    none: 'No MPP found',
  },
  by: (date) => `by ${date} at the latest`,
  inaugurated: (date) => `inaugurated ${date}`,
  since: (date) => `open since ${date}`,
  searched: (date) => `Newest page read: ${date}`,
  batch: {
    one: (region) => `MPP of ${region}`,
    many: (count) => `${count} MPPs`,
    inaugurated: (date) => `inaugurated ${date}`,
    named: (listed, count) => `${listed} of ${count} listed`,
  },
  mapAlt: (title) => `${title}. Tile map: one tile for each regency or city, by MPP status.`,
  batchAlt: (title) => `${title}, marked on the tile map of Indonesia.`,
  reportedAt: (mpps) => `Reported at ${mpps} MPPs`,
  serviceAlt: (title, note) => `${title} ${note}, marked on the tile map of Indonesia.`,
  chartAlt: (title, chart) => `${title}. Chart: ${chart}.`,
};
