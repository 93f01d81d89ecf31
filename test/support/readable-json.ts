/** JSON that a person can read and `git diff` can show: like `JSON.stringify(value, null, 2)`, with small values on one line. */
export function readableJson(value: unknown, width = 110): string {
  return `${write(value, '', width)}\n`;
}

function write(value: unknown, indent: string, width: number): string {
  const flat = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ') ?? 'null';
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => write(item, inner, width))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner, width)}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
