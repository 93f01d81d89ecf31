import {ABBREVIATIONS} from '../data/abbreviations.ts';
import type {DocumentRecord} from '../record.ts';
import {bare} from '../text/fold.ts';

/** Names that programs use: addresses and identifiers made of what a record says. */

/** `Ủy ban nhân dân tỉnh Quảng Ngãi` -> `uy-ban-nhan-dan-tinh-quang-ngai`; empty where no letter or digit is left. */
export function slug(text: string, between = '-'): string {
  const words = bare(text.normalize('NFC').slice(0, 400)).match(/[a-z\d]+/g) ?? [];
  return words.join(between).slice(0, 120);
}

/** The slug of a body, its abbreviations written out: `UBND tỉnh` and `Ủy ban nhân dân tỉnh` are one. */
export function bodySlug(name: string, between?: string): string {
  const full = name.replace(/[\p{Lu}\d]{2,}/gu, (word) => ABBREVIATIONS[word] ?? word);
  return slug(full, between);
}

/** 16 hexadecimal digits that stay the same for the same text, and hardly meet those of another (FNV-1a, twice). */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What makes a document this one, however its text is corrected: its number, else what it is attached to, else its file. */
export function identity(record: DocumentRecord): string {
  const {number, date, issuer, kind, attachedTo, subject, source} = record;
  if (number !== null && /^\p{L}*\s?\d/u.test(number)) return JSON.stringify([number, date, issuer]);
  if (attachedTo !== null) return JSON.stringify([attachedTo, kind, subject, source.part]);
  return JSON.stringify([source.path, source.part, number]);
}

/** `89/TB-UBND` -> `89` and `TB-UBND`; `29-CT/TU` -> `29` and `CT/TU`; a blank number is empty. */
export function splitNumber(number: string | null): {running: string; symbol: string} {
  const [, running = '', symbol = ''] = /^(\d[\p{L}\d.]*)?\s?[-/]?(.*)$/su.exec(number ?? '') ?? [];
  return {running, symbol};
}

/** 0 to 3: how registers and message headers count urgency. */
export function priority({urgency}: DocumentRecord): number {
  return urgency === null ? 0 : ['Khẩn', 'Thượng khẩn', 'Hỏa tốc'].indexOf(urgency) + 1;
}
