/** Table Schema (version 2) of a table or view, made from the schemas: fields, constraints and keys. */
import type { SqlType } from '../../data/columns.ts';
import type { Reference, Table } from '../../data/table.ts';
import { tables, type TableName } from '../../data/tables/index.ts';
import { publishedFields, publishedKey, type Field } from '../../db/fields.ts';
import { isView, type PublishedName } from '../../db/published.ts';
import { bothLanguages } from './both-languages.ts';

const types: Record<SqlType, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

type Descriptor = Record<string, unknown>;

/** Returns the schema of the CSV of a table or view. */
export function tableSchema(name: PublishedName): Descriptor {
  const fields = publishedFields(name);
  const references = isView(name) ? [] : (tables[name] as Table).references;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) =>
      descriptor(
        field,
        references.find(({ column }) => column === field.name),
      ),
    ),
    missingValues: [''],
    ...keyOf(name, fields),
    ...foreignKeysOf(references),
  };
}

function descriptor(field: Field, reference: Reference | undefined): Descriptor {
  return {
    name: field.name,
    ...typeOf(field),
    description: descriptionOf(field, reference),
    ...(field.example !== undefined && { example: field.example }),
    constraints: constraintsOf(field),
  };
}

function typeOf({ sqlType, address }: Field): Descriptor {
  return address ? { type: 'string', format: 'uri' } : { type: types[sqlType] };
}

function descriptionOf({ description, unit }: Field, reference: Reference | undefined): string {
  const parts = [bothLanguages(description)];
  if (unit) parts.push(`(${bothLanguages(unit)})`);
  // A foreign key names one table by a whole cell; the description states any other reference.
  if (reference && !isForeignKey(reference)) parts.push(`→ ${reference.tables.join(' | ')}`);
  return parts.join(' ');
}

/** Constraints of a column; patterns have no anchors because Table Schema matches them against the whole cell. */
function constraintsOf({
  mayBeEmpty,
  allowed,
  form,
  minimum,
  maximum,
  sqlType,
}: Field): Descriptor {
  return {
    required: !mayBeEmpty,
    ...(allowed && sqlType === 'VARCHAR' && { enum: allowed }),
    ...(form && { pattern: form.source.replace(/^\^|\$$/g, '') }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** A primary key has no empty cells; a key that may have one is only unique. */
function keyOf(name: PublishedName, fields: readonly Field[]): Descriptor {
  const key = publishedKey(name);
  if (key.length === 0) return {};
  const whole = fields.every((field) => !key.includes(field.name) || !field.mayBeEmpty);
  return whole ? { primaryKey: key } : { uniqueKeys: [key] };
}

function isForeignKey({ tables: targets, list }: Reference): boolean {
  return targets.length === 1 && list !== true;
}

function foreignKeysOf(references: readonly Reference[]): Descriptor {
  const foreignKeys = references.filter(isForeignKey).map(({ column, tables: [target] }) => ({
    fields: [column],
    reference: { resource: target, fields: tables[target as TableName].key },
  }));
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}
