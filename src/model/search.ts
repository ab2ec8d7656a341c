/** Looks things up that stand in order. */

/** The first index whose item is not before the place that is sought, or the length; by binary search. */
export function firstFrom<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
