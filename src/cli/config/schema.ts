import {z} from 'zod';
import {SEVERITIES} from '../../diagnostic.ts';
import {rules} from '../../rules/index.ts';
import {FAIL_ON, PROFILES} from '../validate/choices.ts';

/** `parcli.config.json`: what an office chose to check, and how hard. Imported only where a configuration is read. */

const SETTINGS = ['off', ...SEVERITIES] as const;

const setting = z.enum(SETTINGS);
const ruleName = z.enum([...rules.map(({id}) => id), ...rules.map(({name}) => name)].sort() as [string, ...string[]]);
const severities = z.partialRecord(ruleName, setting).describe('by id or name of a rule (parcli rules)');
const profile = z
  .enum(PROFILES)
  .describe('auto: scans are known by their damage; ocr: every file is a scan; text: no file is one');
const patterns = z.array(z.string().min(1)).describe('patterns of paths, relative to this file');

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    rules: severities.optional(),
    profile: profile.optional(),
    failOn: z.enum(FAIL_ON).optional().describe('findings this grave and graver fail the run'),
    maxWarnings: z.int().nonnegative().optional(),
    baseline: z.string().min(1).optional().describe('file of findings that are known, relative to this file'),
    abbreviations: z
      .record(z.string(), z.string())
      .optional()
      .describe('abbreviations of the office’s own, as in symbols -> what they stand for'),
    agencies: z.array(z.string()).optional().describe('names of bodies that are right whatever the tables say'),
    ignore: patterns.optional(),
    overrides: z
      .array(z.strictObject({files: patterns, rules: severities.optional(), profile: profile.optional()}))
      .optional()
      .describe('other settings for some files; the last that matches wins'),
  })
  .describe('Configuration of parcli validate');

export type Config = z.infer<typeof configSchema>;
