import type { Period } from '../../domain/model/dates.ts';

export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
export const isInside = (inner: Period, outer: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
