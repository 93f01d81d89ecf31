import {newCell} from '../flow/frames.ts';
import type {ElementHandler, Elements} from '../xml.ts';
import type {OdtState} from './state.ts';
import {styleValue} from './styles.ts';

const cell: ElementHandler<OdtState> = {
  open: ({frames: {table: open}, context}, attributes, name) => {
    if (!open) return;
    const covered = name === 'table:covered-table-cell';
    // What is covered from the left is empty; what is covered from above says the same again.
    open.cell = {...newCell(), merged: covered && open.beside === 0};
    const reach = covered ? open.beside : Number(attributes['table:number-columns-spanned']) || 1;
    open.beside = Math.max(0, reach - 1);
    const style = attributes['table:style-name'] ?? null;
    open.table.ruled = styleValue(context.styles, 'table-cell', style, 'ruled') ?? open.table.ruled;
  },
  close: ({frames}) => frames.endCell(),
};

export const TABLES: Elements<OdtState> = {
  'table:table': {
    open: ({frames}) => frames.openTable(),
    close: ({frames}) => frames.closeTable(),
  },
  'table:table-row': {
    open: ({frames: {table}}) => {
      if (table) table.row = [];
    },
    close: ({frames}) => frames.endRow(),
  },
  'table:table-cell': cell,
  'table:covered-table-cell': cell,
};
