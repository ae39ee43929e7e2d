import { oneOf, optional, partialDate, pattern, text, webAddress } from '../../columns.ts';
import { table } from '../../table.ts';

/** The articles, pages and official documents that support facts. */
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
          id: 'Judul seperti tercetak, bila diketahui; kosong bila tidak terlihat.',
          en: 'Title as printed, where known; empty where it was not seen.',
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
    remark_id: optional(
      text({
        description: {
          id: 'Keterangan tentang halaman ini, bahasa Indonesia, misalnya salinan dari mana.',
          en: 'Remark on the page in Indonesian, such as what it is a copy of.',
        },
        example: 'salinan siaran pers Kementerian PANRB',
      }),
    ),
    remark_en: optional(
      text({
        description: {
          id: 'Keterangan yang sama, bahasa Inggris.',
          en: 'The same remark in English.',
        },
        example: 'copy of a release by the PANRB Ministry',
      }),
    ),
    copy: optional(
      oneOf({
        description: {
          id: 'Bila halaman memuat naskah penerbit lain: reprint (dimuat ulang), scraped (salinan pada situs yang tidak terkait dengan penerbitnya).',
          en: 'Where the page holds the text of another publisher: reprint (printed again), scraped (a copy on a site unrelated to its publisher).',
        },
        example: 'reprint',
        allowed: ['reprint', 'scraped'],
      }),
    ),
  },
});
