/** What the library shows of the rules. */
export {type ArchiveBuilder, type ArchiveIndex, createArchive} from './archive/archive-index.ts';
export {type ArchiveDiagnostic, validateArchive} from './archive/validate-archive.ts';
export {rules} from './index.ts';
export type {Rule} from './rule.ts';
export {
  createValidate,
  type Profile,
  ruleNamed,
  type Validate,
  type ValidateOptions,
  type Validation,
} from './validate.ts';
