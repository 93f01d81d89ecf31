import type {DocumentRecord} from '../../record.ts';
import type {Family, RuleSetId} from '../sets.ts';
import type {DocumentSymbol} from './symbol.ts';

/** What an office knows and a rule cannot: its own names, and the day that counts as today. */
export interface Knowledge {
  /** ISO; null where nothing may hang on today */
  readonly asOf: string | null;
  /** abbreviation in symbols -> the body that it stands for */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** names of bodies that are right whatever the tables say */
  readonly agencies: readonly string[];
}

/** A record as the rules see it. */
export interface DocumentFacts {
  readonly record: DocumentRecord;
  readonly symbol: DocumentSymbol | null;
  /** null for papers of bodies that follow none of the forms that we know */
  readonly family: Family | null;
  readonly sets: readonly RuleSetId[];
  /** Is it a paper of its own, with letterhead and signature? Annexes are not. */
  readonly own: boolean;
  /** the paper of its own before it in the same file, which an annex belongs to */
  readonly parent: DocumentRecord | null;
  readonly knowledge: Knowledge;
}
