// Ajv, which we did not write, holds the published data against the published schemas.

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { dataSchemaUrl } from '../../scripts/model/url.ts';

/** Says what is wrong with a JSON text by the schema of that name; empty where nothing is. */
export type Validate = (name: string, json: string) => readonly string[];

export function schemaValidator(texts: ReadonlyMap<string, string>): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  const validators = new Map<string, ValidateFunction>();
  return (name, json) => {
    let validate = validators.get(name);
    if (!validate) {
      validate = ajv.compile(JSON.parse(texts.get(dataSchemaUrl(name)) ?? ''));
      validators.set(name, validate);
    }
    validate(JSON.parse(json));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  };
}
