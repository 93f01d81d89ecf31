import {bare} from '../text/fold.ts';

/** Units of territory, of all levels and times: huyện, quận, thị xã and thị trấn until 30 June 2025, đặc khu from the day after. */
export const UNITS: readonly string[] = [
  ...['thành phố', 'thị trấn', 'đặc khu', 'thị xã'],
  ...['phường', 'huyện', 'quận', 'tỉnh', 'xã'],
];

const any = UNITS.join('|');
/** `Huyện Ba Vân`, as it may be printed behind a head; `Xã Hội` is no unit. */
const CAPITAL = UNITS.map(
  (unit) => `[${unit.charAt(0).toUpperCase()}${unit.charAt(0)}]${unit.slice(1)}${unit === 'xã' ? '(?! [Hh]ội)' : ''}`,
).join('|');

const WRITTEN: Readonly<Record<string, string>> = {
  UNIT: any,
  UNIT_BARE: bare(any),
  UNIT_CAPITALS: any.toUpperCase(),
  UNIT_ANY_CASE: CAPITAL,
  HAMLET: 'thôn|xóm|ấp|buôn|khóm|bon|plei|sóc|bản|làng',
};

/**
 * A pattern with the units written in: `UNIT` stands for `thành phố|thị trấn|…`, `UNIT_BARE` for the same without diacritics,
 * `UNIT_CAPITALS` for `THÀNH PHỐ|…`, `UNIT_ANY_CASE` for `[Tt]hành phố|…`, `HAMLET`
 * for what a commune is made of, `thôn|xóm|…`.
 */
export const withUnits = ({source, flags}: RegExp): RegExp =>
  new RegExp(
    source.replace(/UNIT(?:_[A-Z]+)*|HAMLET/g, (name) => WRITTEN[name] ?? name),
    flags,
  );
