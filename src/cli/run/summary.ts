import type {Lang, Text} from '../text.ts';
import type {Tally} from './tally.ts';

/** `--summary`: what the run came to, in one line. */
export function summary({inputs, failed, unrecognised, records, cached}: Tally, milliseconds: number): Text {
  const seconds = milliseconds / 1000;
  const line = (lang: Lang) => {
    const {format: number} = new Intl.NumberFormat(lang);
    const {format: time} = new Intl.NumberFormat(lang, {maximumFractionDigits: 1, minimumFractionDigits: 1});
    const parts = WORDS[lang];
    return [
      parts.inputs(number(inputs)),
      parts.records(number(records)),
      parts.failed(number(failed)),
      parts.unrecognised(number(unrecognised)),
      parts.cached(number(cached)),
      parts.time(time(seconds), number(Math.round(inputs / Math.max(seconds, 0.001)))),
    ].join(' · ');
  };
  return {vi: line('vi'), en: line('en')};
}

const WORDS = {
  vi: {
    inputs: (n: string) => `${n} tệp`,
    records: (n: string) => `${n} văn bản`,
    failed: (n: string) => `${n} lỗi`,
    unrecognised: (n: string) => `${n} không nhận ra`,
    cached: (n: string) => `${n} từ cache`,
    time: (s: string, rate: string) => `${s} giây (${rate} tệp/giây)`,
  },
  en: {
    inputs: (n: string) => `${n} files`,
    records: (n: string) => `${n} documents`,
    failed: (n: string) => `${n} failed`,
    unrecognised: (n: string) => `${n} not recognised`,
    cached: (n: string) => `${n} from the cache`,
    time: (s: string, rate: string) => `${s} s (${rate} files/s)`,
  },
} satisfies Record<Lang, Record<string, (...values: string[]) => string>>;
