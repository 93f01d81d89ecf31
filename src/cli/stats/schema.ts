import {z} from 'zod';
import {KINDS} from '../../record.ts';
import {FIELDS, STATES} from '../../stats/index.ts';

/** What `parcli stats --format json` prints, as a schema. */

const count = z.int().nonnegative();
const counts = {documents: count, tasks: count};
const states = z.partialRecord(z.enum(STATES), count).describe('Tasks led, by state; the states of `deadlines`');
const work = {tasks: count.describe('led'), coordinates: count.describe('only helped in'), states};

function ranking<Row extends z.ZodType>(row: Row, sum: Record<string, z.ZodType>) {
  return z.strictObject({
    rows: z.array(row),
    others: z
      .strictObject({rows: count, ...sum})
      .nullable()
      .describe('What --top left out, summed up'),
  });
}

export const statsSchema = z
  .strictObject({
    schema: z.literal('parcli/stats@1'),
    asOf: z.string().nullable().describe('The day by which deadlines were judged'),
    within: count.nullable().describe('Days from asOf on that count as soon'),
    ...counts,
    references: count,
    kinds: z.array(z.strictObject({kind: z.enum(KINDS).nullable(), ...counts})).optional(),
    issuers: ranking(z.strictObject({issuer: z.string().nullable(), ...counts}), counts).optional(),
    years: z.array(z.strictObject({year: z.string().nullable(), ...counts})).optional(),
    fields: z
      .array(z.strictObject({field: z.enum(FIELDS), missing: count, incomplete: count, inferred: count}))
      .optional(),
    deadlines: z.array(z.strictObject({state: z.enum(STATES), tasks: count})).optional(),
    owners: ranking(z.strictObject({owner: z.string().nullable(), ...work}), work).optional(),
  })
  .describe('parcli/stats@1: counts of documents and tasks; tables that were not asked for are not there');
