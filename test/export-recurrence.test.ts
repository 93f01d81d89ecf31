import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {dayNumber, isoDay, lastDay} from '../src/exporters/days.ts';
import {dueRule, firstDay, rruleText} from '../src/exporters/recurrence.ts';
import type {Deadline} from '../src/index.ts';

/** When recurring duties fall due: a rule of the record, the day of the document, the rule of the calendar and its first days. */

const CASES: [rrule: string, exclusive: boolean, rule: string, first: string[]][] = [
  // hằng ngày, hằng tuần, thứ Sáu hằng tuần, trước thứ Hai hằng tuần
  ['FREQ=DAILY', false, 'FREQ=DAILY', ['2024-03-12', '2024-03-13']],
  ['FREQ=WEEKLY', false, 'FREQ=WEEKLY;BYDAY=SU', ['2024-03-17', '2024-03-24']],
  ['FREQ=WEEKLY;BYDAY=FR', false, 'FREQ=WEEKLY;BYDAY=FR', ['2024-03-15', '2024-03-22']],
  ['FREQ=WEEKLY;BYDAY=MO', true, 'FREQ=WEEKLY;BYDAY=SU', ['2024-03-17', '2024-03-24']],
  // hằng tháng, ngày 25, trước ngày 25, trước ngày 01, ngày 30, ngày 31
  ['FREQ=MONTHLY', false, 'FREQ=MONTHLY;BYMONTHDAY=-1', ['2024-03-31', '2024-04-30']],
  ['FREQ=MONTHLY;BYMONTHDAY=25', false, 'FREQ=MONTHLY;BYMONTHDAY=25', ['2024-03-25', '2024-04-25']],
  ['FREQ=MONTHLY;BYMONTHDAY=25', true, 'FREQ=MONTHLY;BYMONTHDAY=24', ['2024-03-24', '2024-04-24']],
  ['FREQ=MONTHLY;BYMONTHDAY=1', true, 'FREQ=MONTHLY;BYMONTHDAY=-1', ['2024-03-31', '2024-04-30']],
  ['FREQ=MONTHLY;BYMONTHDAY=30', false, 'FREQ=MONTHLY;BYMONTHDAY=30', ['2024-03-30', '2024-04-30']],
  ['FREQ=MONTHLY;BYMONTHDAY=31', false, 'FREQ=MONTHLY;BYMONTHDAY=-1', ['2024-03-31', '2024-04-30']],
  // hằng quý, 6 tháng, tháng cuối quý
  ['FREQ=MONTHLY;INTERVAL=3', false, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', ['2024-03-31', '2024-06-30']],
  ['FREQ=MONTHLY;INTERVAL=6', false, 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1', ['2024-06-30', '2024-12-31']],
  [
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    true,
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
    ['2024-03-19', '2024-06-19'],
  ],
  // hằng năm, tháng 11 hằng năm, trước tháng 6, trước ngày 15/12, trước ngày 01/01, 2 năm một lần
  ['FREQ=YEARLY', false, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', ['2024-12-31', '2025-12-31']],
  ['FREQ=YEARLY;BYMONTH=11', false, 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1', ['2024-11-30', '2025-11-30']],
  ['FREQ=YEARLY;BYMONTH=6', true, 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1', ['2024-05-31', '2025-05-31']],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', true, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14', ['2024-12-14', '2025-12-14']],
  ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', true, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', ['2024-12-31', '2025-12-31']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', false, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', ['2025-02-28', '2026-02-28']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28', false, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28', ['2025-02-28', '2026-02-28']],
  ['FREQ=YEARLY;INTERVAL=2', false, 'FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1', ['2024-12-31', '2026-12-31']],
];

describe.each(CASES)('%s, exclusive %s', (rrule, exclusive, text, first) => {
  const rule = dueRule({type: 'recurring', text: '', rrule, exclusive});
  test(`is ${text}`, () => expect(rule && rruleText(rule)).toBe(text));

  test(`falls on ${first}, for us and for a calendar`, () => {
    const days: string[] = [];
    for (let from = dayNumber('2024-03-12') as number; days.length < first.length; ) {
      const day = rule && firstDay(rule, from);
      if (day === null) break;
      days.push(isoDay(day));
      from = day + 1;
      // Every other year counts from the first.
      if (/YEARLY;INTERVAL/.test(rrule)) break;
    }
    expect(days).toEqual(first.slice(0, days.length));
    const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first[0] as string));
    expect(first.map(() => iterator.next().toString())).toEqual(first);
  });
});

test.each([
  'FREQ=HOURLY',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=MONTHLY;INTERVAL=0',
  'FREQ=DAILY;COUNT=3',
  'FREQ=MONTHLY\r\nBEGIN:VALARM',
  'freq=monthly',
  '',
  ';',
  'FREQ=YEARLY;BYMONTH=',
])('%j is no rule that we know', (rrule) => {
  expect(dueRule({type: 'recurring', text: '', rrule})).toBeNull();
});

test.each([
  [{type: 'by', text: '', due: '2024-04-30', exclusive: true}, '2024-04-29'],
  [{type: 'by', text: '', due: '2024-03-01', exclusive: true}, '2024-02-29'],
  [{type: 'by', text: '', due: '2024-04-30', exclusive: true, time: '17:00'}, '2024-04-30'],
  [{type: 'by', text: '', due: '2024-04-30', exclusive: false}, '2024-04-30'],
  [{type: 'period', text: '', start: '2024-01-01', due: '2024-03-31'}, '2024-03-31'],
  [{type: 'relative', text: '', offset: 'P15D', anchor: 'signing', due: '2024-03-27'}, '2024-03-27'],
  [{type: 'relative', text: '', offset: 'P15D', anchor: 'receipt'}, null],
  [{type: 'by', text: '', due: '2024-02-30', exclusive: true}, null],
  [{type: 'by', text: '', due: '0000-01-01'}, null],
  [{type: 'by', text: '', due: '9999-12-31'}, null],
] as [Deadline, string | null][])('%j ends on %s', (deadline, expected) => {
  const day = lastDay(deadline);
  expect(day === null ? null : isoDay(day)).toBe(expected);
});
