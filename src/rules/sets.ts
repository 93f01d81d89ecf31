import type {Text} from '../diagnostic.ts';

/**
 * The instruments that say how a document must look, with the time in which each held. A further one is a further row:
 * nothing else in the rules knows which of them is in force today.
 */

/** Papers of the state, its legal instruments (quy phạm pháp luật), papers of the Party. */
export type Family = 'state' | 'legal' | 'party';

export type RuleSetId =
  | 'ttlt55-2005'
  | 'tt01-2011'
  | 'nd30-2020'
  | 'qppl-ttlt55'
  | 'qppl-tt25'
  | 'qppl-nd34'
  | 'qppl-nd78'
  | 'party-old'
  | 'party-hd36'
  | 'party-hd05';

export interface RuleSet {
  id: RuleSetId;
  family: Family;
  title: Text;
  /** first and last day, ISO; null for open ends */
  from: string | null;
  until: string | null;
}

const same = (title: string): Text => ({vi: title, en: title});

export const RULE_SETS: readonly RuleSet[] = [
  {
    id: 'ttlt55-2005',
    family: 'state',
    title: same('TTLT 55/2005/TTLT-BNV-VPCP'),
    from: '2005-06-01',
    until: '2011-03-04',
  },
  {id: 'tt01-2011', family: 'state', title: same('TT 01/2011/TT-BNV'), from: '2011-03-05', until: '2020-03-04'},
  {id: 'nd30-2020', family: 'state', title: same('NĐ 30/2020/NĐ-CP'), from: '2020-03-05', until: null},
  {
    id: 'qppl-ttlt55',
    family: 'legal',
    title: same('TTLT 55/2005/TTLT-BNV-VPCP'),
    from: '2005-06-01',
    until: '2011-12-31',
  },
  {id: 'qppl-tt25', family: 'legal', title: same('TT 25/2011/TT-BTP'), from: '2012-01-01', until: '2016-06-30'},
  {id: 'qppl-nd34', family: 'legal', title: same('NĐ 34/2016/NĐ-CP'), from: '2016-07-01', until: '2025-03-31'},
  {id: 'qppl-nd78', family: 'legal', title: same('NĐ 78/2025/NĐ-CP'), from: '2025-04-01', until: null},
  {id: 'party-old', family: 'party', title: same('HD 11-HD/VPTW'), from: null, until: '2018-04-02'},
  // Sources differ on when the one gave way to the other: between the two days only what both say is asked for.
  {id: 'party-hd36', family: 'party', title: same('HD 36-HD/VPTW'), from: '2018-04-03', until: '2026-05-26'},
  {id: 'party-hd05', family: 'party', title: same('HD 05-HD/VPTW'), from: '2026-01-12', until: null},
];

const idsOf = (family: Family): RuleSetId[] => RULE_SETS.filter((set) => set.family === family).map(({id}) => id);

export const STATE: readonly RuleSetId[] = idsOf('state');
export const LEGAL: readonly RuleSetId[] = idsOf('legal');
export const PARTY: readonly RuleSetId[] = idsOf('party');
export const STATE_AND_LEGAL: readonly RuleSetId[] = [...STATE, ...LEGAL];
export const EVERY_SET: readonly RuleSetId[] = [...STATE_AND_LEGAL, ...PARTY];
/** What TT 01/2011 and NĐ 30/2020 say and TTLT 55/2005 did not. */
export const STATE_SINCE_2011: readonly RuleSetId[] = ['tt01-2011', 'nd30-2020'];

/**
 * The sets that may hold for a paper of this family and date. A date of reduced precision may lie in two of them; without
 * a date the set of today is taken. Empty for what is older than all of them, and for papers of no family.
 */
export function setsFor(family: Family | null, date: string | null): RuleSetId[] {
  const own = RULE_SETS.filter((set) => set.family === family);
  if (date === null) return own.filter((set) => set.until === null).map(({id}) => id);
  const first = `${date}-01-01`.slice(0, 10);
  const last = `${date}-12-31`.slice(0, 10);
  return own.filter((set) => (set.from ?? '') <= last && (set.until ?? '9') >= first).map(({id}) => id);
}
