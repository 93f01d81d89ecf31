import type {View} from '../../text/view.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {Range} from '../references/index.ts';

/** Who a cell of the column of owners names: as a list, or with what each does. */
export function cellOwners(view: View): FoundOwners {
  const said = labelledOwners(view);
  if (said) return said;
  if (/chủ trì|phối hợp/u.test(view.lower)) {
    const told = findOwners(view);
    if (told.lead.length) return {...told, report: []};
  }
  return {
    lead: cellNames(view, 0, view.text.length - (/\s(?:chủ trì|thực hiện)[\s.;]*$/u.exec(view.lower)?.[0].length ?? 0)),
    coordinate: [],
    report: [],
  };
}

const ROLE = /(?:^|[;.,\s])\s?(?:(?:cơ quan|đơn vị)\s)?(chủ trì|phối hợp|thực hiện)(?:\sthực hiện)?\s?:\s?/gu;

/** `Chủ trì: Sở X; Phối hợp: Sở Y` */
function labelledOwners(view: View): FoundOwners | null {
  const labels = [...view.lower.matchAll(ROLE)];
  if (!labels.length) return null;
  const owners: FoundOwners = {lead: [], coordinate: [], report: []};
  for (const [i, label] of labels.entries()) {
    const names = cellNames(view, label.index + label[0].length, labels[i + 1]?.index ?? view.text.length);
    (label[1] === 'phối hợp' ? owners.coordinate : owners.lead).push(...names);
  }
  const first = (labels[0] as RegExpMatchArray).index ?? 0;
  if (first > 0) owners.lead.unshift(...cellNames(view, 0, first));
  return owners;
}

/** The names in a cell: parted at commas, `;` and `và` where another name begins. */
export function cellNames(view: View, from = 0, to = view.text.length): Range[] {
  const {parties, end} = readParties(view, from);
  const text = view.text.slice(0, to);
  const stop = text.replace(/(?<![\s.;,])[\s.;,]+$/, '').length;
  if (parties.length && end >= stop)
    return parties.filter((party) => party.start < stop).map((party) => ({...party, end: Math.min(party.end, stop)}));
  const names: Range[] = [];
  let start = from;
  for (const link of text.slice(from).matchAll(/[;,]\s(?:và\s)?|\svà\s|\s[-–+]\s(?=\p{Lu})/gu)) {
    const at = from + link.index;
    const next = at + link[0].length;
    if (!startsParty(view, next) || at <= start || withinOne(parties, at)) continue;
    names.push({start, end: at});
    start = next;
  }
  if (stop > start) names.push({start, end: stop});
  return names.filter((name) => /\p{L}{2}/u.test(text.slice(name.start, name.end)));
}

const withinOne = (parties: readonly Range[], at: number): boolean =>
  parties.some((party) => at > party.start && at < party.end);
