/** Words about the services of one MPP, wherever they are shown. Arguments are marked dates. */
export const mppServices = {
  reported: (date: string) => `diberitakan tersedia per ${date}`,
  reportedUndated: 'diberitakan tersedia, tanpa tanggal',
  planned: (date: string) => `direncanakan menurut keterangan per ${date}`,
  plannedUndated: 'direncanakan menurut keterangan tanpa tanggal',
  ended: (date: string) => `tidak lagi tersedia menurut keterangan per ${date}`,
  endedUndated: 'tidak lagi tersedia menurut keterangan tanpa tanggal',
  limit: (date: string) => `Batasan menurut keterangan per ${date}`,
  limitUndated: 'Batasan menurut keterangan tanpa tanggal',
};
