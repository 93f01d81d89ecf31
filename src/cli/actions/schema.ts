import {toJSONSchema} from 'zod';
import {recordSchema} from '../../record.ts';
import type {Context} from '../context.ts';

const SCHEMAS = {record: recordSchema} as const;

/** A data format of parcli. */
export type SchemaName = keyof typeof SCHEMAS;

/** Prints the JSON Schema (2020-12) of a data format. */
export async function schemaAction(name: SchemaName, context: Context): Promise<void> {
  await context.io.stdout.write(`${JSON.stringify(toJSONSchema(SCHEMAS[name]), null, 2)}\n`);
}
