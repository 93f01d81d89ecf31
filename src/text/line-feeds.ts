/** The text, unit for unit as long, with line feeds where lone carriage returns end its lines: `Số: 12/TB\rTHÔNG BÁO`. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
