/** Columns that several tables have, so that they mean the same everywhere. */
import { idList, oneOf, optional, pattern, text, type Column } from '../columns.ts';

/** The code of a kabupaten or kota, such as `11.10`; text, because 11.10 is not 11.1. */
export const regionCode: Column<string> = pattern({
  description: {
    id: 'Kode kabupaten/kota menurut Kementerian Dalam Negeri; teks, bukan angka.',
    en: 'Code of the kabupaten or kota by the Ministry of Home Affairs; text, not a number.',
  },
  example: '35.17',
  form: /^\d{2}\.\d{2}$/,
  expected: 'a region code such as 35.17',
});

/** The code of a province, such as `35`. */
export const provinceCode: Column<string> = pattern({
  description: {
    id: 'Kode provinsi menurut Kementerian Dalam Negeri; teks, bukan angka.',
    en: 'Code of the province by the Ministry of Home Affairs; text, not a number.',
  },
  example: '35',
  form: /^\d{2}$/,
  expected: 'a province code such as 35',
});

/** The operator of an MPP: a kabupaten or kota, or a province where the code has two digits. */
export const operatorCode: Column<string> = pattern({
  description: {
    id: 'Kode daerah penyelenggara MPP: kabupaten/kota, atau provinsi bila dua angka (31 DKI Jakarta, 72 Sulawesi Tengah).',
    en: 'Code of the government that runs the MPP: a kabupaten/kota, or a province where it has two digits (31 Jakarta, 72 Central Sulawesi).',
  },
  example: '35.17',
  form: /^\d{2}(\.\d{2})?$/,
  expected: 'a region code such as 35.17, or a province code such as 31',
});

/** The sources of a row; every fact row has at least one. */
export const sourceIds: Column<string> = idList({
  description: {
    id: 'Sumber baris ini: kunci dalam tabel sources, dipisahkan titik koma.',
    en: 'The sources of this row: keys of the table sources, separated by semicolons.',
  },
  example: 'menpan-20231121-prima;suarapembaharuan-20231121-ngada',
});

/** The pair of note columns, in both languages: what is uncertain or needs an explanation. */
export const notes = {
  note_id: optional(
    text({
      description: {
        id: 'Catatan dalam bahasa Indonesia: apa yang belum pasti atau perlu dijelaskan.',
        en: 'Note in Indonesian: what is uncertain or needs explaining.',
      },
      example: 'Hari pastinya belum ditemukan.',
    }),
  ),
  note_en: optional(
    text({
      description: {
        id: 'Catatan yang sama dalam bahasa Inggris.',
        en: 'The same note in English.',
      },
      example: 'The exact day was not found.',
    }),
  ),
};

/** The reference that every table with `source_ids` has. */
export const toSources = { column: 'source_ids', tables: ['sources'], list: true } as const;

/** Which of the sources of a row state its national total; empty where that was not checked. */
export const totalSourceIds: Column<string | null> = optional(
  idList({
    description: {
      id: 'Sumber pada baris ini yang menyebut jumlah nasionalnya; kosong bila tidak diketahui.',
      en: 'The sources of this row that state its national total; empty where unknown.',
    },
    example: 'mureks-202512-9mpp',
  }),
);

/** The reference of `total_source_ids`. */
export const toTotalSources = {
  column: 'total_source_ids',
  tables: ['sources'],
  list: true,
} as const;

/** How a row was noted from its sources; empty for rows collected before this was kept. */
export const evidence: Column<'words' | 'paraphrase' | null> = optional(
  oneOf({
    description: {
      id: 'Cara baris dicatat: words (dengan kalimat sumber di tangan), paraphrase (dari bacaan, tanpa kutipan); kosong bila tidak dicatat.',
      en: 'How the row was noted: words (with the words of the source in hand), paraphrase (from reading, not quoted); empty where this was not kept.',
    },
    example: 'words',
    allowed: ['words', 'paraphrase'],
  }),
);
