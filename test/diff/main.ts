export {goldRecords} from './gold.ts';
export {precision, recall, scoreDiff} from './score.ts';
