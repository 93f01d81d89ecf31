export {findReferences} from './find.ts';
export {type Mention, type MergedReferences, mergeReferences} from './merge.ts';
export type {FoundReference} from './reference.ts';
export {repealsListed} from './roles/above.ts';
