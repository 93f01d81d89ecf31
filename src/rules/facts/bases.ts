import {bare} from '../../text/fold.ts';
import type {Line} from './line.ts';

/** A paragraph before the formula: `Căn cứ …;`, `Theo đề nghị …;`, over as many lines as it takes. */
export interface Basis {
  readonly kind: 'basis' | 'proposal';
  readonly first: Line;
  readonly last: Line;
}

export interface Preamble {
  readonly bases: readonly Basis[];
  /** `QUYẾT ĐỊNH:`, where it stands on a line of its own */
  readonly formula: Line | null;
}

const FORMULA = /^quyet (?:dinh|nghi)\s?:?$/;
const BASIS = /^(?:can cu|thuc hien) /;
const PROPOSAL = /^(?:theo de nghi|xet de nghi|xet to trinh|theo to trinh|theo de xuat|xet bao cao|tren co so|sau khi)/;
const ENDS = /^(?:dieu 1\s?[.:]|chuong i\b|i\s?[.-] )/;

/** How far into the body a preamble may reach. */
const REACH = 80;

/** The legal bases at the beginning of a decision, up to the formula or the first article. */
export function readPreamble(body: readonly Line[]): Preamble {
  const bases: {kind: Basis['kind']; first: Line; last: Line}[] = [];
  for (const line of body.slice(0, REACH)) {
    const start = bare(line.text.slice(0, 40));
    if (FORMULA.test(start)) return {bases, formula: line};
    if (ENDS.test(start)) break;
    const last = bases.at(-1);
    // A line below a whole paragraph that opens otherwise is the body that decides, or text: no basis.
    if (BASIS.test(start)) bases.push({kind: 'basis', first: line, last: line});
    else if (PROPOSAL.test(start)) bases.push({kind: 'proposal', first: line, last: line});
    else if (last && !/[;.]$/.test(last.last.text)) last.last = line;
  }
  return {bases, formula: null};
}
