import { optional, partialDate, pattern, text, webAddress } from '../columns.ts';
import { table } from '../table.ts';

/** Articles, pages and official documents that facts rest on. */
export const sources = table({
  name: 'sources',
  title: { id: 'Sumber', en: 'Sources' },
  row: { id: 'satu artikel, halaman, atau dokumen', en: 'one article, page or document' },
  key: ['id'],
  references: [],
  columns: {
    id: pattern({
      description: { id: 'Kunci sumber.', en: 'Key of the source.' },
      example: 'menpan-20231121-prima',
      form: /^[a-z0-9][a-z0-9.-]*$/,
      expected: 'a key of small letters, digits, full stops and hyphens',
    }),
    url: optional(
      webAddress({
        description: { id: 'Alamat web, bila diketahui.', en: 'Web address, where known.' },
        example: 'https://menpan.go.id/site/berita-terkini',
      }),
    ),
    outlet: text({
      description: {
        id: 'Media atau lembaga penerbit.',
        en: 'The outlet or body that published it.',
      },
      example: 'Kementerian PANRB',
    }),
    title: optional(
      text({
        description: {
          id: 'Judul seperti tercetak, bila diketahui.',
          en: 'Title as printed, where known.',
        },
        example: 'Menteri PANRB Resmikan 26 MPP',
      }),
    ),
    published: optional(
      partialDate({
        description: {
          id: 'Tanggal terbit, bila diketahui.',
          en: 'Date of publication, where known.',
        },
        example: '2023-11-21',
      }),
    ),
  },
});
