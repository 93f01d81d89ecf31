export {decode} from '../../src/index.ts';
export {caseMaker, kindOf} from './cases.ts';
export {keywords} from './keywords.ts';
export {MOST_TIMES} from './run.ts';
