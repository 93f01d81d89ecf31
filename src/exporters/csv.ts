import {separated} from './tables/separated.ts';

/** Rows for spreadsheets and scripts, parted by commas. */
export default separated('csv', 'text/csv', ',');
