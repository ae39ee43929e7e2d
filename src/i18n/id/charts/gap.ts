/** The Indonesian words, and their type in every language. */

/** Numbers and dates arrive formatted in the language. */
export interface GapWords {
  title: (gap: string, date: string) => string;
  description: (most: string, mostDate: string, gap: string, date: string) => string;
  axis: string;
}

/** Words of the chart of the gap between official totals and the list. */
export const gap: GapWords = {
  title: (gap, date) => `Selisih jumlah resmi dan daftar: ${gap} MPP pada ${date}`,
  description: (most, mostDate, gap, date) =>
    `Selisih terbesar ${most} MPP, pertama kali pada ${mostDate}; pada ${date} ${gap}.`,
  axis: 'MPP yang belum tercatat dalam daftar',
};
