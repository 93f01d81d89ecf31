/** The longest address that spreadsheets take. */
const LONGEST = 2000;

/**
 * The address of a source file, seen from where the export stands (`base`: `` or `../`). Every step of the path is
 * encoded, so that nothing in it becomes a protocol, a host or a query. Null where no file is named.
 */
export function fileLink(path: string, base: string): string | null {
  const steps = path.replaceAll('\\', '/').split('/');
  if (path === '' || path === '-') return null;
  const drive = /^[A-Za-z]:$/.test(steps[0] ?? '') ? `${steps.shift()}/` : '';
  const absolute = drive !== '' || path.startsWith('/');
  const encoded = steps.filter((step) => step !== '').map(encodeURIComponent);
  const link = absolute ? `file:///${drive}${encoded.join('/')}` : `${base}${encoded.join('/')}`;
  return encoded.length === 0 || link.length > LONGEST ? null : link;
}
