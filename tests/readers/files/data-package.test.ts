import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realFolder } from '../../unit/support/folders.ts';
import { objections } from '../../unit/support/objections.ts';
import { usePublished } from '../../unit/support/published.ts';

const published = usePublished(realFolder);

test('the published profile of Data Package 2.0 accepts datapackage.json', ({ skip }) => {
  const profile = process.env['DATA_PACKAGE_PROFILE'];
  skip(!profile, 'DATA_PACKAGE_PROFILE does not name a copy of the profile');
  const schema = JSON.parse(readFileSync(profile!, 'utf8')) as object;
  expect(objections(schema, JSON.parse(published().text('datapackage.json')))).toBeNull();
});
