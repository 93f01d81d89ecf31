/** An XML element. Children that are text are escaped where they are written. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}
/** Attributes without a value are left out, as are children that are null. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;
export type Child = Element | string | null;

export function element(name: string, attributes: Attributes | null, ...children: readonly Child[]): Element {
  return {name, attributes: attributes ?? {}, children};
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // `]]>` may not stand in text.
  '>': '&gt;',
  '"': '&quot;',
  // Readers would make these spaces in attributes.
  '\n': '&#10;',
  '\t': '&#9;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] as string);
}

/** Text for an attribute: its breaks and tabs are kept too. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (sign) => ESCAPES[sign] as string);
}

/**
 * The element as text, names and prefixes just as given. Elements that hold only elements are indented; where there is
 * text, no blank is added. Characters that XML forbids must have been cleaned away before.
 */
export function render(node: Element, indent = ''): string {
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  const children = node.children.filter((child) => child !== null);
  const open = `${indent}<${node.name}${attributes}`;
  if (children.length === 0) return `${open}/>`;
  if (children.some((child) => typeof child === 'string')) {
    const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : render(child).trim()));
    return `${open}>${inner.join('')}</${node.name}>`;
  }
  const inner = children.map((child) => render(child as Element, `${indent}  `));
  return `${open}>\n${inner.join('\n')}\n${indent}</${node.name}>`;
}
