import { count, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';

/** The six island groups for which the site gives sums. */
export const islandGroups = table({
  name: 'island_groups',
  title: { id: 'Kelompok pulau', en: 'Island groups' },
  row: { id: 'satu kelompok pulau', en: 'one island group' },
  key: ['id'],
  references: [],
  columns: {
    id: pattern({
      description: { id: 'Kunci kelompok pulau.', en: 'Key of the island group.' },
      example: 'bali-nusa-tenggara',
      form: /^[a-z]+(-[a-z]+)*$/,
      expected: 'a key of small letters and hyphens',
    }),
    name_id: text({
      description: { id: 'Nama dalam bahasa Indonesia.', en: 'Name in Indonesian.' },
      example: 'Bali dan Nusa Tenggara',
      longest: 100,
    }),
    name_en: text({
      description: { id: 'Nama dalam bahasa Inggris.', en: 'Name in English.' },
      example: 'Bali and Nusa Tenggara',
      longest: 100,
    }),
    sort_order: count({
      description: { id: 'Urutan dari barat ke timur.', en: 'Order from west to east.' },
      example: '3',
      minimum: 1,
    }),
  },
});
