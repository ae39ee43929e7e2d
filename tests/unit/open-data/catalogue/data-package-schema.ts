/**
 * What datapackage.json must contain, as a JSON Schema written from the text of the Data Package and
 * Table Schema standards, version 2.0. No npm package carries their profile of version 2.
 */

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, items: text, uniqueItems: true };
/** A path in the package: neither absolute nor leading upwards; or a web address. */
const path = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*(\\.\\./|://|\\\\)).+)$' };
const profile = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

/** An object with these properties, some of them required, and no others. */
const only = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** Constraints that the standard allows for a type, the given ones among them. */
const constraints = (more: object) =>
  only({ required: { type: 'boolean' }, unique: { type: 'boolean' }, ...more }, []);

const bounds = { minimum: { type: 'number' }, maximum: { type: 'number' } };
const common = { name: text, title: text, description: text, example: text };

const field = (type: string, checks: object, more: object = {}) =>
  only({ ...common, type: { const: type }, ...more, constraints: constraints(checks) }, [
    'name',
    'type',
  ]);

const fields = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      field(
        'string',
        { pattern: { type: 'string', format: 'regex' }, enum: names },
        { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } },
      ),
      field('integer', bounds),
      field('number', bounds),
      field('boolean', {}),
      field('date', {}),
    ],
  },
};

const foreignKey = only(
  { fields: names, reference: only({ resource: text, fields: names }, ['fields']) },
  ['fields', 'reference'],
);

const schema = only(
  {
    $schema: profile('tableschema'),
    fields,
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    uniqueKeys: { type: 'array', minItems: 1, items: names },
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
  },
  ['fields'],
);

const resource = only(
  {
    $schema: profile('dataresource'),
    name: text,
    type: { const: 'table' },
    path,
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema,
  },
  ['name', 'path'],
);

const person = only({ title: text, roles: names, path, email: text }, ['title']);
const licence = only({ name: text, title: text, path }, ['name']);
const source = only({ title: text, path }, ['title']);

/** The JSON Schema of datapackage.json. */
export const dataPackageSchema = only(
  {
    $schema: profile('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._/-]+$' },
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: names,
    contributors: { type: 'array', minItems: 1, items: person },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  ['$schema', 'name', 'version', 'created', 'licenses', 'sources', 'resources'],
);
