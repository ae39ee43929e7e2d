/** The issue forms on GitHub: they require a source, and the links of the site fill in existing fields. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formQuery, issueForms } from '../../../src/issue-forms.ts';
import { elementsOf, type FormElement } from './form-elements.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '.github', 'ISSUE_TEMPLATE');
const names = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  .map((file) => file.replace(/\.yml$/, ''));

const questions = (name: string): FormElement[] =>
  elementsOf(readFileSync(join(folder, `${name}.yml`), 'utf8')).filter(({ id }) => id !== null);

test('there is a form for each kind of report', () => {
  expect(names.toSorted()).toEqual(Object.keys(issueForms).toSorted());
});

describe.each(names)('the form %s', (name) => {
  test('requires a source', () => {
    expect(questions(name).find(({ id }) => id === 'source')?.required).toBe(true);
  });

  test('has every label in Indonesian and in English', () => {
    const labels = questions(name).map(({ label }) => label ?? '');
    expect(labels.filter((label) => label.split(' / ').length !== 2)).toEqual([]);
  });

  test('has each field once', () => {
    const ids = questions(name).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(Object.entries(issueForms))('links fill in only fields that %s has', (name, fields) => {
  const ids = questions(name).map(({ id }) => id);
  expect(fields.filter((field) => !ids.includes(field))).toEqual([]);
});

test('a link names the form and fills in the known fields', () => {
  const query = formQuery('missing-mpp', { region: 'Kota Batu (35.79) & sekitarnya' });
  expect(query).toBe('template=missing-mpp.yml&region=Kota+Batu+%2835.79%29+%26+sekitarnya');
});
