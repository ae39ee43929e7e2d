/** The words of the chart of the gap between official totals and the list. */
import type { Lang } from '../../i18n/lang.ts';

interface GapWords {
  title: (gap: string, date: string) => string;
  description: (most: string, mostDate: string, gap: string, date: string) => string;
  axis: string;
}

/** In both languages; numbers and dates arrive already written as the language writes them. */
export const gapWords: Record<Lang, GapWords> = {
  id: {
    title: (gap, date) => `Selisih jumlah resmi dan daftar: ${gap} MPP pada ${date}`,
    description: (most, mostDate, gap, date) =>
      `Selisih terbesar ${most} MPP, pertama kali pada ${mostDate}; pada ${date} ${gap}.`,
    axis: 'MPP yang belum dapat disebut',
  },
  en: {
    title: (gap, date) => `Gap between official total and list: ${gap} MPPs on ${date}`,
    description: (most, mostDate, gap, date) =>
      `The largest gap was ${most} MPPs, first on ${mostDate}; on ${date} it was ${gap}.`,
    axis: 'MPPs that cannot be named yet',
  },
};
