import type {DocumentRecord} from '../../record.ts';
import {dayNumber, earliestDay, isoDay} from '../days.ts';
import {priority, splitNumber} from '../names.ts';
import {kindName} from '../wording.ts';

/** Fields of NĐ 30/2020 annex VI with their greatest lengths, in the order of the annex. */
export interface Field {
  /** name in the annex; a group's members behind a dot */
  readonly key: string;
  /** longest value, in characters; null where the annex sets none */
  readonly limit: number | null;
  readonly number?: true;
  /** one value, or one for each receiver; empty where the record does not tell */
  value(record: DocumentRecord, organId: string): string | readonly string[];
}

const blank = () => '';

/** What registers of documents sent and received share. */
const COMMON: readonly Field[] = [
  {key: 'FileCode.OrganId', limit: 13, value: (_, organId) => organId},
  {key: 'FileCode.FileCatalog', limit: 4, number: true, value: blank},
  {key: 'FileCode.FileNotation', limit: 20, value: blank},
  {key: 'DocOrdinal', limit: 3, number: true, value: blank},
  {key: 'TypeName', limit: 100, value: ({kind}) => kindName(kind)},
  {key: 'CodeNumber', limit: 11, value: ({number}) => splitNumber(number).running},
  {key: 'CodeNotation', limit: 30, value: ({number}) => splitNumber(number).symbol},
  {key: 'IssuedDate', limit: 10, value: ({date}) => registerDate(date)},
  {key: 'OrganName', limit: 200, value: ({issuer}) => issuer ?? ''},
  {key: 'Subject', limit: 500, value: ({subject}) => subject ?? ''},
  {key: 'Language', limit: 30, value: () => 'Tiếng Việt'},
  {key: 'PageAmount', limit: 3, number: true, value: blank},
  {key: 'Description', limit: 500, value: blank},
];

const SIGNER: readonly Field[] = [
  {key: 'SignerInfo.Position', limit: 100, value: ({signer}) => signer?.title ?? ''},
  {key: 'SignerInfo.FullName', limit: 50, value: ({signer}) => signer?.name ?? ''},
];

const PRIORITY: Field = {key: 'Priority', limit: 1, number: true, value: (record) => String(priority(record))};
const DUE: Field = {key: 'DueDate', limit: 10, value: (record) => dueDate(record)};

/** Văn bản đi */
export const OUTGOING: readonly Field[] = [
  ...COMMON,
  ...SIGNER,
  {key: 'To.OrganId', limit: 13, value: blank},
  {key: 'To.OrganName', limit: 200, value: receivers},
  PRIORITY,
  {key: 'IssuedAmount', limit: 3, number: true, value: blank},
  DUE,
];

/** Văn bản đến: its day and number of arrival are the receiver's to fill in. */
export const INCOMING: readonly Field[] = [
  ...COMMON,
  {key: 'ArrivalDate', limit: 10, value: blank},
  {key: 'ArrivalNumber', limit: 10, number: true, value: blank},
  ...SIGNER,
  PRIORITY,
  {key: 'ToPlaces', limit: 1000, value: (record) => receivers(record).join('; ')},
  {key: 'TraceHeaderList', limit: null, value: blank},
  DUE,
];

function receivers({addressees, recipients}: DocumentRecord): readonly string[] {
  return recipients.length > 0 ? recipients : addressees;
}

/** `16/03/2021`; a date without its day is none. */
function registerDate(iso: string | null): string {
  return iso === null || dayNumber(iso) === null ? '' : iso.split('-').reverse().join('/');
}

function dueDate({tasks}: DocumentRecord): string {
  const day = earliestDay(tasks.flatMap(({deadlines}) => deadlines));
  return day === null ? '' : registerDate(isoDay(day));
}
