import type { GapWords } from '../../id/charts/gap.ts';

/** Words of the chart of the gap between official totals and the list. */
export const gap: GapWords = {
  title: (gap, date) => `Gap between official total and list: ${gap} MPPs on ${date}`,
  description: (most, mostDate, gap, date) =>
    `The largest gap was ${most} MPPs, first on ${mostDate}; on ${date} it was ${gap}.`,
  axis: 'MPPs not listed yet',
};
