import {z} from 'zod';
import {CHANGE_KINDS, type ChangeKind} from '../../diff/change.ts';
import {FOLLOW_STATUSES} from '../../diff/follow-status.ts';
import {deadlineSchema, KINDS, referenceSchema, spanSchema, taskSchema} from '../../record.ts';

/** What `parcli diff --format json` prints, as schemas. */

const documentPlace = z.strictObject({
  path: z.string(),
  part: z.int().positive(),
  number: z.string().nullable(),
});

const documentSummary = z.strictObject({
  kind: z.enum(KINDS).nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  subject: z.string().nullable(),
  tasks: z.int().nonnegative(),
});

const sides = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({before: value.nullable(), after: value.nullable()});

const wordRun = z
  .tuple([z.enum(['=', '-', '+']), z.string()])
  .describe('Words that both texts have (=), only the old one (-), only the new one (+)');

/** The values of a family of kinds. */
const VALUES: Readonly<Record<string, z.ZodType>> = {
  document: documentSummary,
  deadline: deadlineSchema,
  owner: z.array(z.string()),
  'task.dropped': taskSchema,
  'task.added': taskSchema,
  'task.renumbered': z.array(z.string()),
  reference: referenceSchema,
};

function changeOf(kind: ChangeKind) {
  const family = kind.slice(0, kind.indexOf('.'));
  const value = VALUES[kind] ?? VALUES[family] ?? z.string();
  return z.strictObject({
    kind: z.literal(kind),
    path: z.string().describe('JSON Pointer in the new record; in the old one where the value stands only there'),
    severity: z.enum(['high', 'medium', 'low']),
    before: value.nullable(),
    after: value.nullable(),
    spans: sides(spanSchema).describe('Where the values were read, as far as the records tell'),
    documents: sides(documentPlace),
    task: sides(z.string()).optional().describe('Ids of the task in which it changed'),
    words: z.array(wordRun).optional(),
  });
}

const [first, ...others] = CHANGE_KINDS.map(changeOf);

const changeSchema = z.discriminatedUnion('kind', [first as ReturnType<typeof changeOf>, ...others]);

export const diffSchema = z.array(changeSchema).describe('parcli/diff@1: changes, most weighty first');

const status = z.enum(FOLLOW_STATUSES);

export const followSchema = z
  .array(
    z.strictObject({
      document: documentPlace,
      task: z.string(),
      path: z.string(),
      text: z.string(),
      status,
      replies: z.array(
        z.strictObject({
          document: documentPlace,
          status,
          cites: z.boolean(),
          task: z.string().nullable(),
          path: z.string().nullable(),
          likeness: z.number().min(0).max(1),
          changes: z.array(changeSchema),
        }),
      ),
    }),
  )
  .describe('parcli/follow@1: what became of each task of a notice');
