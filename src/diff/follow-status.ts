/**
 * How a document that implements a notice deals with one of its tasks: has it with owner and deadlines kept; has it with
 * others; only passes on the notice as a whole; or does not have it.
 */
export const FOLLOW_STATUSES = ['taken-up', 'changed', 'passed-on', 'not-found'] as const;
export type FollowStatus = (typeof FOLLOW_STATUSES)[number];
