import {z} from 'zod';
import {SEVERITIES} from '../../diagnostic.ts';

/** What `parcli validate --format json` writes, version 1. */

const placeSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    line: z.int().positive(),
    column: z.int().positive(),
    endLine: z.int().positive(),
    endColumn: z.int().positive(),
  })
  .describe('half-open range of UTF-16 units in the decoded text; lines and columns count from 1');

const findingSchema = z.strictObject({
  rule: z.string(),
  name: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  code: z.string().describe('which of the rule’s messages; empty where it has one'),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  right: z.string().describe('what would be right'),
  clause: z.string().describe('what it rests on; empty for checks of consistency'),
  sets: z.array(z.string()).describe('rule sets by which the document was judged'),
  place: placeSchema.nullable(),
  text: z.string().describe('the offending text'),
  pointer: z.string().nullable().describe('JSON Pointer of the value in the record'),
  part: z.int().positive().describe('which document of its file'),
  fingerprint: z.string(),
  known: z.boolean().describe('by the baseline'),
});

export const validationSchema = z.strictObject({
  schema: z.literal('parcli/validation@1'),
  tool: z.strictObject({name: z.literal('parcli'), version: z.string()}),
  files: z.array(
    z.strictObject({
      path: z.string(),
      documents: z.int().nonnegative(),
      findings: z.array(findingSchema),
      skipped: z.array(z.string()).describe('rules that could not be run'),
    }),
  ),
  totals: z.strictObject({
    files: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    error: z.int().nonnegative(),
    warning: z.int().nonnegative(),
    info: z.int().nonnegative(),
    known: z.int().nonnegative(),
    skipped: z.record(z.string(), z.int()),
  }),
});
