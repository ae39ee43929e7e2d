import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { codeWarning, misreadCodes } from '../../../src/open-data/code-warning.ts';
import { realFolder } from '../support/folders.ts';

const region = (code: string) => ({ code });
const bps = (region_code: string, code: string) => ({ region_code, system: 'bps', code });

test('a code counts as misread where its digits are the BPS code of another region', () => {
  const regions = ['11.01', '11.02', '11.03'].map(region);
  const region_codes = [bps('11.01', '1102'), bps('11.02', '1101'), bps('11.03', '1103')];
  expect(misreadCodes({ regions, region_codes })).toBe(2);
});

test('a code that no region has in BPS, or only in another system, is not counted', () => {
  const region_codes = [bps('11.02', '1109'), { ...bps('11.02', '1101'), system: 'geonames' }];
  expect(misreadCodes({ regions: [region('11.01')], region_codes })).toBe(0);
});

test('the data guides have the number that is counted from the tables', () => {
  const data = loadDataset(realFolder);
  let misread = 0;
  for (const { code } of data.regions) {
    for (const other of data.region_codes) {
      const sameDigits = other.system === 'bps' && other.code === code.replace('.', '');
      if (sameDigits && other.region_code !== code) misread += 1;
    }
  }
  expect(misreadCodes(data)).toBe(misread);
  expect(codeWarning(data).en).toContain(`the code of ${misread} kabupaten and kota`);
  const guides = ['docs/data-guide.md', 'docs/panduan-data.md'];
  for (const guide of guides)
    expect(readFileSync(guide, 'utf8')).toContain(` ${misread} kabupaten`);
});
