import { expect, test } from 'vitest';
import { refusalToPublish, remarksOn } from '../../../scripts/support/build/publishing.ts';

test('A publishing build is refused without the address of the site', () => {
  for (const SITE_URL of [undefined, '', ' ']) {
    expect(refusalToPublish({ SITE_URL })).toContain('SITE_URL');
  }
  expect(refusalToPublish({ SITE_URL: 'https://data.example' })).toBeNull();
});

test('A publishing build with blank images is refused', () => {
  const site = { SITE_URL: 'https://data.example' };
  expect(refusalToPublish(site, { blankImages: true })).toContain('blank images');
  expect(refusalToPublish(site, { blankImages: false })).toBeNull();
});

test('A publishing build of a part of the site is refused', () => {
  const site = { SITE_URL: 'https://data.example' };
  expect(refusalToPublish({ ...site, PART_OF_SITE: '.build/later/part' })).toContain(
    'A part of the site',
  );
});

test('A build remarks that readers are given no contact', () => {
  expect(remarksOn({}).join()).toContain('CONTACT');
  expect(remarksOn({ CONTACT: 'redaksi@data.example' })).toEqual([]);
});
