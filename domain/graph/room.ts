/**
 * Returns a typed array with the values of `column` and room for at least `length` values: `column` itself when it is
 * long enough, else a copy that is at least twice as long, so that repeated growth stays linear.
 */
export function growTypedArray(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer>;
export function growTypedArray(column: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer>;
export function growTypedArray(column: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer>;
/**
 * Grows a typed array to hold at least `length` values. A copy is at least twice as long, so that repeated growth stays
 * linear; an array that is long enough is returned itself.
 */
export function growTypedArray(column: Grown, length: number): Grown {
  if (length <= column.length) return column;
  const size = Math.max(length, column.length * 2);
  const wider = emptyLike(column, size);
  wider.set(column);
  return wider;
}

type Grown = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

function emptyLike(column: Grown, size: number): Grown {
  if (column instanceof Uint8Array) return new Uint8Array(size);
  return column instanceof Uint16Array ? new Uint16Array(size) : new Int32Array(size);
}
