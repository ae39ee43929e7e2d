/** Words about a site that does not answer, and about copies on the reader's device. */
export const offline = {
  title: 'Halaman ini tidak dapat diambil',
  body: 'Situs tidak menjawab, dan halaman ini belum tersimpan di perangkat Anda. Halaman yang pernah Anda buka tetap dapat dibaca dari daftar di bawah.',
  retry: 'Coba lagi',
  stored: 'Halaman yang tersimpan di perangkat ini',
  storedNone: 'Belum ada halaman yang tersimpan.',
  /** One stored page in the list, after its title. */
  storedOn: (date: string) => `disimpan ${date}`,
  /** On a stored page that is shown because the site did not answer. */
  copy: (date: string) =>
    `Situs tidak menjawab. Ini salinan yang tersimpan di perangkat Anda pada ${date}; tanggal datanya tertulis pada halaman.`,
};
