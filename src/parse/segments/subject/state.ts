import type {Source} from '../../../text/source.ts';
import type {Line} from '../../../tree.ts';
import {bareLine, isCapital} from '../../anchors.ts';
import type {LineAt, Rule} from '../line-at.ts';
import {linesBelow} from '../line-shapes.ts';

/** What has been read below a title so far. */
export interface Subject {
  /** the subject begins on the title's line */
  runIn: boolean;
  /** how many lines of the subject, or of `(Kèm theo …)` for want of one */
  taken: number;
  /** the subject's first line stands in capitals, or is still to come */
  capitals: boolean;
  /** letters of its longest line */
  widest: number;
  /** it goes on over a blank: a scan may have one between all lines */
  spaced: boolean;
  /** the bracket of `(Kèm theo …` has not closed yet */
  open: boolean;
  /** it has closed, below lines of the subject */
  attached: boolean;
  /** … one that stands over the title */
  torn: boolean;
}

/**
 * `beside`: belongs to the title, not to the subject; `attachment`: `(Kèm theo …)`; `closing`: of the torn bracket; `noise`: of nothing;
 * `text`: the text proper begins. A number is the line behind who decides, with whom a title ends.
 */
export type Verdict = 'beside' | 'attachment' | 'closing' | 'noise' | 'text' | number;
export type SubjectRule = Rule<Subject, Verdict>;

/** Most lines that a title and its subject may take. */
export const SUBJECT_LINES = 12;

/** Whether a subject in capitals, or one that is still to come, stands in capitals here. */
export const staysCapital = ({text}: LineAt, {capitals}: Subject): boolean => capitals && isCapital(text);

export const startsCapital = (source: Source, line: Line): boolean =>
  /^\P{L}*\p{Lu}/u.test(source.text.slice(line.from, line.to));

export const startsSmall = (text: string): boolean => /^[\p{Ll}\d(]/u.test(text);

/** The next line that says something, in bare letters. */
export function bareBelow({lines, source, i, to}: LineAt): string {
  const [next] = linesBelow(lines, i, to, 1);
  return next ? bareLine(source, next) : '';
}
