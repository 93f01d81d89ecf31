import {property} from './lines.ts';

/** Vietnam has been at UTC+7 without summer time since 1975: one rule says all. */
export const ZONE = 'Asia/Ho_Chi_Minh';

export const VTIMEZONE = [
  property('BEGIN', 'VTIMEZONE'),
  property('TZID', ZONE),
  property('BEGIN', 'STANDARD'),
  property('DTSTART', '19750613T000000'),
  property('TZOFFSETFROM', '+0700'),
  property('TZOFFSETTO', '+0700'),
  property('TZNAME', '+07'),
  property('END', 'STANDARD'),
  property('END', 'VTIMEZONE'),
].join('');
