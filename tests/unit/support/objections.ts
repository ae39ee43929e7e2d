/** Validation of a document by JSON Schema. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** The faults of a document against a schema, or null where it has none. */
export function objections(schema: object, document: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return validate.errors;
}
