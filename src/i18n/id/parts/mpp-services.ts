/** Words about the services of one MPP, wherever they are shown. Arguments are marked dates. */
export const mppServices = {
  heading: 'Yang dapat diurus di sana',
  headingProvince: 'Yang dapat diurus di MPP provinsi',
  lead: 'Layanan yang menurut sumber tersedia, dengan tanggal keterangannya. Layanan lain mungkin ada juga; pastikan sebelum berangkat.',
  /** Where no report of any service was found. */
  none: 'Belum ditemukan keterangan tentang layanan apa saja yang tersedia. Itu tidak berarti layanannya tidak ada.',
  reported: (date: string) => `diberitakan tersedia per ${date}`,
  reportedUndated: 'diberitakan tersedia, tanpa tanggal',
  planned: (date: string) => `direncanakan menurut keterangan per ${date}`,
  plannedUndated: 'direncanakan menurut keterangan tanpa tanggal',
  ended: (date: string) => `tidak lagi tersedia menurut keterangan per ${date}`,
  endedUndated: 'tidak lagi tersedia menurut keterangan tanpa tanggal',
  plannedHeading: 'Baru direncanakan',
  plannedLead:
    'Rencana bukan laporan: belum ditemukan keterangan bahwa layanan ini sudah tersedia.',
  endedHeading: 'Pernah diberitakan tersedia, lalu tidak lagi',
  limitsHeading: 'Batasan yang diberitakan',
  limit: (date: string) => `Batasan menurut keterangan per ${date}`,
  limitUndated: 'Batasan menurut keterangan tanpa tanggal',
  where: (service: string) => `${service}: MPP lain yang diberitakan melayani`,
};
