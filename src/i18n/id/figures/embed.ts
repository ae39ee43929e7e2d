/** Words inside the embed of a figure. */
export const embed = {
  live: 'Mengikuti data terbaru.',
  frozen: (version: string) => `Dibekukan: data versi ${version}, tidak berubah.`,
  licence: 'Lisensi CC BY 4.0.',
  link: 'Grafik dan datanya di Pantau MPP',
};
