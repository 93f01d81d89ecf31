/** A value and where it was read: offsets in the view (or, once placed, in `Source.text`) that it was read from. */
export interface Found<T> {
  value: T;
  start: number;
  end: number;
}
