/** HTML that is ready to be written. Anything else is text, and escaped. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | null | Markup | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** A template whose values are escaped, but for markup; null is nothing, a list is all of it. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return raw(parts.map((part, at) => (at === 0 ? part : written(values[at - 1] ?? null) + part)).join(''));
}

export function raw(text: string): Markup {
  return {html: text};
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}
