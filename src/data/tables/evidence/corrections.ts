import { idList, oneOf, optional, partialDate, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { operatorCode, provinceCode, sourceIds, toSources } from '../common-columns.ts';

/** Changes of the data after it was first collected, so that no change goes unannounced. */
export const corrections = table({
  name: 'corrections',
  title: { id: 'Perubahan data', en: 'Corrections and changes' },
  row: {
    id: 'satu koreksi, tambahan, atau perubahan pengertian',
    en: 'one correction, addition or change of meaning',
  },
  key: ['id'],
  references: [
    { column: 'region_code', tables: ['regions', 'provinces'] },
    { column: 'province_code', tables: ['provinces'] },
    toSources,
  ],
  columns: {
    id: pattern({
      description: {
        id: 'Kunci: tanggal perubahan dan pokoknya.',
        en: 'Key: the date of the change and its subject.',
      },
      example: '2026-11-22-tebing-tinggi',
      form: /^\d{4}(-[a-z0-9]+)+$/,
      expected: 'a key such as 2026-11-22-tebing-tinggi',
    }),
    corrected_on: partialDate({
      description: { id: 'Tanggal data diubah.', en: 'Date on which the data was changed.' },
      example: '2026-11-22',
    }),
    kind: oneOf({
      description: {
        id: 'correction: yang tercatat keliru; addition: fakta atau tabel baru; definition: arti kolom atau kata berubah; wording: hanya cara penulisannya berubah.',
        en: 'correction: what the data said was wrong; addition: a fact or table came in; definition: the meaning of a column or word changed; wording: only the way it is written changed.',
      },
      example: 'correction',
      allowed: ['correction', 'addition', 'definition', 'wording'],
    }),
    table_name: optional(
      text({
        description: {
          id: 'Tabel yang diubah; kosong bila beberapa tabel.',
          en: 'The table that was changed; empty where there are several.',
        },
        example: 'observations',
      }),
    ),
    row_key: optional(
      text({
        description: {
          id: 'Kunci baris yang diubah; beberapa dipisahkan titik koma. Kolom kunci dipisahkan spasi dan boleh hanya beberapa yang pertama: semua baris yang kuncinya diawali demikian dimaksud.',
          en: 'Key of the row that was changed; several are separated by semicolons. Key columns are separated by spaces, and the first few suffice: every row whose key begins so is meant.',
        },
        example: '12.76 2022-03-02',
      }),
    ),
    region_code: optional(operatorCode),
    province_code: optional(provinceCode),
    title_id: text({
      description: { id: 'Judul singkat, bahasa Indonesia.', en: 'Short title in Indonesian.' },
      example: 'Tebing Tinggi: 40 adalah jumlah gerai',
    }),
    title_en: text({
      description: { id: 'Judul singkat, bahasa Inggris.', en: 'Short title in English.' },
      example: 'Tebing Tinggi: the 40 are counters',
    }),
    description_id: text({
      description: {
        id: 'Apa yang semula tercatat, apa yang tercatat sesudahnya, dan sebabnya; bahasa Indonesia.',
        en: 'What the data said, what it says since and why, in Indonesian.',
      },
      example: 'Angka 40 tercatat sebagai jumlah instansi; seharusnya sebagai jumlah gerai.',
    }),
    description_en: text({
      description: {
        id: 'Uraian yang sama dalam bahasa Inggris.',
        en: 'The same description in English.',
      },
      example: 'The 40 was recorded as the number of agencies; it is that of counters.',
    }),
    source_ids: optional(
      idList({
        description: {
          id: 'Sumber perubahan, dipisahkan titik koma; kosong bila bukan fakta yang berubah.',
          en: 'The sources of the change, separated by semicolons; empty where no fact changed.',
        },
        example: sourceIds.example,
      }),
    ),
  },
});
