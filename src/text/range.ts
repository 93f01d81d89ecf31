/** A half-open range of a text, or of a view. */
export interface Range {
  start: number;
  end: number;
}
