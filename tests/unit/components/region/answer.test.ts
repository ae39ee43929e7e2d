import { expect, test } from 'vitest';
import { mapLinksHtml } from '../../../../src/components/region/answer/map-links.ts';
import { isOldReport } from '../../../../src/components/region/answer/old-report.ts';

const words = { search: 'Cari', region: 'Lihat', app: 'Buka' };
const point = { lat: -7.5, lng: 112.2 };

test('a report is old when it is more than two years older than the newest page', () => {
  expect(isOldReport('2024-02-17', '2026-02-18')).toBe(true);
  expect(isOldReport('2024-02-18', '2026-02-18')).toBe(false);
  expect(isOldReport('2024', '2026-02-18')).toBe(false);
  expect(isOldReport(null, '2026-02-18')).toBe(false);
});

test('the links to maps search for a known address, and encode it', () => {
  const html = String(mapLinksHtml(point, 'Jl. A & B "2"', words));
  expect(html).toContain('openstreetmap.org/search?query=Jl.%20A%20%26%20B%20%222%22"');
  expect(html).toContain('href="geo:-7.5,112.2?q=Jl.%20A%20%26%20B%20%222%22"');
});

test('without an address the links lead to the point of the region', () => {
  const html = String(mapLinksHtml(point, null, words));
  expect(html).toContain('#map=11/-7.5/112.2');
  expect(html).toContain('href="geo:-7.5,112.2"');
});
