/** Looks numbers up that stand in order. */

/** The first index whose number is not below `least`, or the length; by binary search. */
export function firstNotBelow(numbers: ArrayLike<number>, least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
