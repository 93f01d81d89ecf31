import {stringify} from 'csv-stringify/sync';
import {type Notation, register} from './nd30/register.ts';

const table: Notation = {
  head: (fields) => line(fields.map(({key}) => key)),
  entry: (entered) => line(entered.map(([, value]) => (typeof value === 'string' ? value : value.join('; ')))),
  tail: () => '',
};

function line(cells: string[]): string {
  return stringify([cells], {record_delimiter: '\r\n', escape_formulas: true});
}

/** The metadata of NĐ 30/2020 annex VI as a table. */
export default register('nd30', '.nd30.csv', 'text/csv', table);
