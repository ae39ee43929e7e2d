import { expect, test } from 'vitest';
import { openingHours } from '../../../src/structured-data/opening-hours.ts';

test('Days and times become one specification for each part', () => {
  expect(openingHours('Senin–Kamis 08.00–15.00; Jumat 08.00–11.00 WIB')).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      opens: '08:00',
      closes: '15:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Friday'],
      opens: '08:00',
      closes: '11:00',
    },
  ]);
});

test('"Setiap hari" is all seven days', () => {
  expect(openingHours('Setiap hari 10.00–18.00')[0]).toMatchObject({
    dayOfWeek: expect.arrayContaining(['Monday', 'Sunday']) as unknown,
    opens: '10:00',
  });
});

test.each([
  ['no day', '08.00–16.00'],
  ['an open end', 'Senin–Kamis mulai 07.00; Jumat mulai 07.30'],
  ['a break', 'Senin–Kamis 08.30–15.30 WIB (istirahat 12.30–14.00)'],
  ['two ends', 'Senin–Jumat 08.00–16.00/16.30'],
  ['an end before the beginning', 'Senin 16.00–08.00'],
  ['a week backwards', 'Jumat–Senin 08.00–16.00'],
  ['a time that no clock shows', 'Senin 08.00–25.00'],
  ['one part of two', 'Senin–Kamis 08.00–15.00; Jumat pagi'],
])('A text with %s gives no hours at all', (_, text) => {
  expect(openingHours(text)).toEqual([]);
});
