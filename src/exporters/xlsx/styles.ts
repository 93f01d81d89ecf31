import {element, render} from '../xml.ts';

/** Places of the cell formats in the style sheet. */
export const STYLES = {plain: 0, header: 1, text: 2, date: 3, number: 4, link: 5, quoted: 6} as const;
/** Places of the differential formats that rules paint cells with. */
export const PAINTS = {overdue: 0, soon: 1} as const;

const DATE_FORMAT = 164;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const el = element;
const font = (...children: Parameters<typeof element>[2][]) =>
  el('font', null, ...children, el('sz', {val: 11}), el('name', {val: 'Calibri'}), el('family', {val: 2}));
const wrapped = el('alignment', {vertical: 'top', wrapText: 1});
const edge = (name: string) => el(name, {style: 'thin'}, el('color', {rgb: 'FFBFBFBF'}));

/** A cell format: number format, font, fill, border, all wrapped at the top. */
function format(numFmtId: number, fontId: number, fillId: number, more: Record<string, number> = {}) {
  const applied = {
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
    ...(numFmtId > 0 && {applyNumberFormat: 1}),
  };
  return el('xf', {numFmtId, fontId, fillId, borderId: 1, xfId: 0, ...applied, ...more}, wrapped);
}

function paint(ink: string, ground: string) {
  return el(
    'dxf',
    null,
    el('font', null, el('color', {rgb: ink})),
    el(
      'fill',
      null,
      el('patternFill', {patternType: 'solid'}, el('fgColor', {rgb: ground}), el('bgColor', {rgb: ground})),
    ),
  );
}

export const styleSheet = () =>
  render(
    el(
      'styleSheet',
      {xmlns: NAMESPACE},
      el('numFmts', {count: 1}, el('numFmt', {numFmtId: DATE_FORMAT, formatCode: 'dd/mm/yyyy'})),
      el(
        'fonts',
        {count: 3},
        font(),
        font(el('b', null), el('color', {rgb: 'FFFFFFFF'})),
        font(el('u', null), el('color', {rgb: 'FF0563C1'})),
      ),
      el(
        'fills',
        {count: 3},
        el('fill', null, el('patternFill', {patternType: 'none'})),
        el('fill', null, el('patternFill', {patternType: 'gray125'})),
        el(
          'fill',
          null,
          el('patternFill', {patternType: 'solid'}, el('fgColor', {rgb: 'FF7F1D1D'}), el('bgColor', {indexed: 64})),
        ),
      ),
      el(
        'borders',
        {count: 2},
        el('border', null, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => el(name, null))),
        el('border', null, ...['left', 'right', 'top', 'bottom'].map(edge), el('diagonal', null)),
      ),
      el('cellStyleXfs', {count: 1}, el('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0})),
      el(
        'cellXfs',
        {count: 7},
        el('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0}),
        format(0, 1, 2),
        format(0, 0, 0),
        format(DATE_FORMAT, 0, 0),
        format(1, 0, 0),
        format(0, 2, 0),
        format(0, 0, 0, {quotePrefix: 1}),
      ),
      el('cellStyles', {count: 1}, el('cellStyle', {name: 'Normal', xfId: 0, builtinId: 0})),
      el('dxfs', {count: 2}, paint('FF9C0006', 'FFFFC7CE'), paint('FF7F6000', 'FFFFEB9C')),
      el('tableStyles', {count: 0}),
    ),
  );
