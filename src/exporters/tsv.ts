import {separated} from './tables/separated.ts';

/** The same, parted by tabs. */
export default separated('tsv', 'text/tab-separated-values', '\t');
