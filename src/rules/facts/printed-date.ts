/** A date as it is printed on the place and date line, figures as they stand; empty where they were left blank. */
export interface PrintedDate {
  day: string;
  month: string;
  year: string;
  /** `16/3/2021` in place of `ngày 16 tháng 3 năm 2021` */
  inFigures: boolean;
}

const BLANK = /^[\s.…_]*$/;
const SPELLED = /ngày(.{0,14}?)tháng(.{0,10}?)năm\s{0,3}([\d.…_]{0,6})/iu;
const FIGURES = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{2,4})/;

export function readPrintedDate(printed: string): PrintedDate | null {
  const spelled = SPELLED.exec(printed);
  if (spelled) {
    const [day, month, year] = spelled.slice(1).map(figure);
    return day === undefined || month === undefined || year === undefined ? null : {day, month, year, inFigures: false};
  }
  const figures = FIGURES.exec(printed);
  if (!figures) return null;
  const [, day = '', month = '', year = ''] = figures;
  return {day, month, year, inFigures: true};
}

/** The figure, nothing where it is blank; undefined for what is no figure. */
function figure(printed: string): string | undefined {
  if (BLANK.test(printed)) return '';
  const digits = printed.trim();
  return /^\d{1,4}$/.test(digits) ? digits : undefined;
}
