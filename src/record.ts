import {z} from 'zod';

/**
 * The public record, version 1: one administrative document as data. The schemas here are its definition; the types are
 * taken from them. Extraction itself imports only the types, so that zod is loaded where records are checked.
 */

/** Kinds of document: NĐ 30/2020 Phụ lục III, `CV`, `PL` (phụ lục), and the legal instruments. */
export const KINDS = [
  ...['NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr', 'HĐ', 'CĐ'],
  ...['BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'CV', 'PL'],
  ...['HP', 'BL', 'L', 'PL-UBTVQH', 'NĐ', 'TT', 'TTLT', 'KL', 'QĐi', 'CTHĐ', 'LCT', 'TL'],
] as const;

export const ROLES = ['basis', 'implements', 'amends', 'replaces', 'repeals', 'attachedTo', 'cites'] as const;

const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const kind = z.enum(KINDS);

export const spanSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    line: z.int().positive(),
    column: z.int().positive(),
    page: z.int().positive().optional().describe('page of the file on which it begins, where the file has pages'),
    confidence: z.number().min(0).max(1).optional().describe('of its least certain word, where an image was read'),
  })
  .describe('Half-open range of UTF-16 units in the decoded source; line and column of its start, counted from 1');

export const sourceSchema = z.strictObject({
  path: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'docx', 'doc', 'odt', 'pdf', 'rtf', 'image']),
  encoding: z.string(),
  sha256: z.string().nullable().describe('of the bytes; null where only text was given'),
  part: z.int().positive(),
  parts: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  pages: z.int().positive().optional().describe('pages of the file, where it has pages'),
  confidence: z.number().min(0).max(1).optional().describe('of its words on average, where an image was read'),
});

export const referenceSchema = z.strictObject({
  kind: kind.nullable(),
  number: z.string().nullable(),
  date: partialDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  role: z.enum(ROLES),
  mentions: z.int().positive(),
});

export const ownerSchema = z.strictObject({name: z.string(), role: z.enum(['lead', 'coordinate', 'report'])});

export const deadlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('by'),
    text: z.string(),
    due: isoDate,
    time: z.string().optional(),
    exclusive: z.boolean().optional(),
  }),
  z.strictObject({type: z.literal('period'), text: z.string(), start: isoDate, due: isoDate}),
  z.strictObject({
    type: z.literal('recurring'),
    text: z.string(),
    rrule: z.string(),
    exclusive: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('relative'),
    text: z.string(),
    offset: z.string().describe('ISO 8601 duration'),
    businessDays: z.boolean().optional(),
    anchor: z.enum(['signing', 'receipt', 'event']),
    due: isoDate.optional(),
  }),
]);

export const taskSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  owners: z.array(ownerSchema),
  deadlines: z.array(deadlineSchema),
  references: z.array(z.int().nonnegative()),
  context: z.array(z.string()),
});

export const signerSchema = z.strictObject({
  authority: z.string().nullable(),
  title: z.string().nullable(),
  name: z.string().nullable(),
});

export const recordSchema = z.strictObject({
  schema: z.literal('parcli/record@1'),
  source: sourceSchema,
  kind: kind.nullable(),
  number: z.string().nullable(),
  date: partialDate.nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  issuerParent: z.string().nullable(),
  subject: z.string().nullable(),
  urgency: z.enum(['Hỏa tốc', 'Thượng khẩn', 'Khẩn']).nullable(),
  secrecy: z.enum(['Mật', 'Tối mật', 'Tuyệt mật']).nullable(),
  addressees: z.array(z.string()),
  references: z.array(referenceSchema),
  tasks: z.array(taskSchema),
  signer: signerSchema.nullable(),
  recipients: z.array(z.string()),
  archive: z.string().nullable(),
  attachedTo: z.string().nullable(),
  inferred: z.array(z.string()).describe('JSON Pointers of values that are not printed but concluded'),
  spans: z.record(z.string(), spanSchema).describe('JSON Pointer of a value -> where it was read'),
});

export type Kind = (typeof KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Reference = z.infer<typeof referenceSchema>;
export type Owner = z.infer<typeof ownerSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Signer = z.infer<typeof signerSchema>;
export type DocumentRecord = z.infer<typeof recordSchema>;
