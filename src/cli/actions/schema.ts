import {toJSONSchema} from 'zod';
import {recordSchema} from '../../record.ts';
import type {Context} from '../context.ts';
import {diffSchema, followSchema} from '../diff/schema.ts';

/** By name; those that need more than their own file are loaded when they are asked for. */
const SCHEMAS = {
  record: async () => recordSchema,
  diff: async () => diffSchema,
  follow: async () => followSchema,
  validation: async () => (await import('../reporters/schema.ts')).validationSchema,
  stats: async () => (await import('../stats/schema.ts')).statsSchema,
  config: async () => (await import('../config/schema.ts')).configSchema,
} as const;

/** A data format of parcli. */
export type SchemaName = keyof typeof SCHEMAS;

/** Prints the JSON Schema (2020-12) of a data format. */
export async function schemaAction(name: SchemaName, context: Context): Promise<void> {
  await context.io.stdout.write(`${JSON.stringify(toJSONSchema(await SCHEMAS[name]()), null, 2)}\n`);
}
