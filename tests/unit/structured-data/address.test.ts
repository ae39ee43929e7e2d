import { expect, test } from 'vitest';
import { postalAddress } from '../../../src/structured-data/address.ts';

const jombang = { region: 'Jombang', province: 'Jawa Timur' };

test('An address that names its region and a postal code has both as parts', () => {
  expect(postalAddress('Jl. Presiden KH Abdurrahman Wahid 151, Jombang 61411', jombang)).toEqual({
    '@type': 'PostalAddress',
    streetAddress: 'Jl. Presiden KH Abdurrahman Wahid 151, Jombang 61411',
    addressLocality: 'Jombang',
    addressRegion: 'Jawa Timur',
    postalCode: '61411',
    addressCountry: 'ID',
  });
});

test('An address that names neither has no locality and no postal code', () => {
  const address = postalAddress('Plaza Andalas lantai 4, No. 123456', jombang);
  expect(address).not.toHaveProperty('addressLocality');
  expect(address).not.toHaveProperty('postalCode');
});
