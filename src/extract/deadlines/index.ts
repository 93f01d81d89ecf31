export {type BackReference, findBackReference} from './back-reference.ts';
export {type DeadlineContext, type FoundDeadline, findDeadlines, findMatches} from './find.ts';
