import {newCell} from '../flow/frames.ts';
import type {ElementHandler, Elements} from '../xml.ts';
import type {BodyState} from './state.ts';
import {isRule} from './styles.ts';

const MAX_SPAN = 64;

const insideBorder: ElementHandler<BodyState> = {
  open: ({frames: {table}, inTableBorders}, attributes) => {
    if (table && inTableBorders) table.table.ruled = isRule(attributes['w:val'] ?? '');
  },
};

export const TABLES: Elements<BodyState> = {
  'w:tbl': {
    open: (body) => {
      body.flush();
      body.frames.openTable();
    },
    close: ({frames}) => frames.closeTable(),
  },
  'w:tr': {
    open: ({frames: {table}}) => {
      if (table) Object.assign(table, {row: [], rowGone: false});
    },
    close: ({frames}) => frames.endRow(),
  },
  'w:tc': {
    open: ({frames: {table}}) => {
      if (table) table.cell = newCell();
    },
    close: (body) => {
      body.flush();
      body.frames.endCell();
    },
  },
  'w:gridSpan': {
    open: ({frames: {table}}, attributes) => {
      if (table?.cell) table.cell.span = Math.min(Math.max(1, Number(attributes['w:val']) || 1), MAX_SPAN);
    },
  },
  'w:vMerge': {
    open: ({frames: {table}}, attributes) => {
      if (table?.cell) table.cell.merged = attributes['w:val'] !== 'restart';
    },
  },
  'w:gridBefore': {
    open: ({frames: {table}}, attributes) => {
      const length = Math.min(Number(attributes['w:val']) || 0, MAX_SPAN);
      table?.row.push(...Array.from({length}, newCell));
    },
  },
  'w:tblStyle': {
    open: ({frames: {table}, context}, attributes) => {
      if (table) table.table.ruled = context.styles.value(attributes['w:val'] ?? '', 'ruled') ?? table.table.ruled;
    },
  },
  'w:tblBorders': {
    open: (body) => {
      body.inTableBorders = body.frames.table !== undefined;
    },
    close: (body) => {
      body.inTableBorders = false;
    },
  },
  'w:insideH': insideBorder,
  'w:insideV': insideBorder,
};
