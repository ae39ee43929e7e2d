/** openapi.json: the static files of the data as an OpenAPI 3.1 description, for programs that make clients. */
import type { SqlType } from '../../data/columns.ts';
import { publishedFields, type Field } from '../../db/fields.ts';
import { publishedNames, isView, type PublishedName } from '../../db/published.ts';
import { tables } from '../../data/tables/index.ts';
import { views } from '../../db/schema/views.ts';
import { about } from '../about.ts';
import type { Content } from '../files/content.ts';
import { mediaTypes, tableFormats, type TableFormat } from '../files/file.ts';
import type { Site } from '../site.ts';
import { bothLanguages } from './both-languages.ts';

type Schema = Record<string, unknown>;

const types: Record<SqlType, Schema> = {
  VARCHAR: { type: 'string' },
  INTEGER: { type: 'integer' },
  DOUBLE: { type: 'number' },
  BOOLEAN: { type: 'boolean' },
  DATE: { type: 'string', format: 'date' },
};

/** Returns the description; its servers are the folder of the files of this site. */
export function openApi({ version }: Content, site: Site): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: about.title.en,
      summary: about.title.id,
      description: about.description.en,
      version: version.id,
      license: { name: about.licence.title, url: about.licence.address },
    },
    servers: [{ url: site.address }],
    paths: Object.fromEntries(
      publishedNames.flatMap((name) =>
        tableFormats.map((format) => [`/${name}.${format}`, { get: operation(name, format) }]),
      ),
    ),
    components: {
      schemas: Object.fromEntries(publishedNames.map((name) => [name, rowSchema(name)])),
    },
  };
}

function operation(name: PublishedName, format: TableFormat): Schema {
  const { title } = isView(name) ? views[name] : tables[name];
  return {
    operationId: `${name}_${format.replace('.', '_')}`,
    summary: bothLanguages(title),
    responses: {
      '200': {
        description: bothLanguages(title),
        content: {
          [mediaTypes[format === 'id.csv' ? 'csv' : format]]: format === 'json' ? rowsOf(name) : {},
        },
      },
    },
  };
}

function rowsOf(name: PublishedName): Schema {
  return { schema: { type: 'array', items: { $ref: `#/components/schemas/${name}` } } };
}

function rowSchema(name: PublishedName): Schema {
  const fields = publishedFields(name);
  const { row } = isView(name) ? views[name] : tables[name];
  return {
    type: 'object',
    description: bothLanguages(row),
    properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
    // Columns may be added at the end, so others are allowed.
    required: fields.map((field) => field.name),
  };
}

function cellSchema({ sqlType, mayBeEmpty, description, unit }: Field): Schema {
  const { type, ...rest } = types[sqlType];
  const words = unit ? `${description.en} (${unit.en})` : description.en;
  return { type: mayBeEmpty ? [type, 'null'] : type, ...rest, description: words };
}
