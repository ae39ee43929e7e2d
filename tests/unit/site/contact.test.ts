import { expect, test } from 'vitest';
import { contactFrom } from '../../../src/contact.ts';
import { organization } from '../../../src/structured-data/publisher.ts';

test('A contact is an e-mail address or a form', () => {
  expect(contactFrom('redaksi@data.example')).toMatchObject({
    kind: 'email',
    href: 'mailto:redaksi@data.example',
  });
  expect(contactFrom('https://data.example/tulis')).toMatchObject({ kind: 'form' });
});

test('No contact is null, and anything else stops the build', () => {
  expect(contactFrom(undefined)).toBeNull();
  expect(contactFrom(' ')).toBeNull();
  expect(() => contactFrom('http://data.example')).toThrow('CONTACT');
});

test('The project names its contact to machines', () => {
  const site = { home: 'https://data.example/', name: 'Pantau MPP', logo: '', repository: '' };
  expect(organization({ ...site, contact: contactFrom('redaksi@data.example') })).toMatchObject({
    contactPoint: { email: 'redaksi@data.example' },
  });
  expect(organization({ ...site, contact: null })).not.toHaveProperty('contactPoint');
});
