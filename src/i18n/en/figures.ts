import type { Messages } from '../id.ts';

/** Title, measure and sentence of every figure. */
export const figures: Messages['figures'] = {
  progress: {
    title: (total, base) => `${total} MPPs inaugurated, of ${base} regencies and cities targeted`,
    subtitle: (date) =>
      `Official number of MPPs inaugurated from 2017 to ${date}, against the 2024 target`,
    sentence: (reached, target, short) =>
      `At the end of 2024 the official total stood at ${reached} of a target of ${target}, ${short} short.`,
  },
  provinceProgress: {
    title: (name, covered, regions) =>
      `${name}: ${covered} of ${regions} regencies and cities covered by an MPP`,
    subtitle: (name) =>
      `Share of regencies and cities in ${name} with an inaugurated MPP or served by the province’s, against Indonesia`,
    sentence: (name, percent) =>
      `In ${name}, ${percent} of regencies and cities have an inaugurated MPP or are served by the province’s.`,
  },
};
