export {diffRecords} from '../../src/diff/index.ts';
export {largePlans} from './large.ts';
