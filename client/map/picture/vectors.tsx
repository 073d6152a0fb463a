import { createElement, type ReactNode } from 'react';
import type { Vector } from '../../../domain/map/drawing/vector.ts';

/** Renders SVG elements given as plain data (`of`), for use inside an `svg` element. */
export function Vectors({ of }: { readonly of: readonly Vector[] }): ReactNode {
  return of.map((item, index) => elementOf(item, item.key ?? String(index)));
}

function elementOf({ tag, attributes, children }: Vector, key?: string): ReactNode {
  const inside = children.map((child) => (typeof child === 'string' ? child : elementOf(child)));
  return createElement(tag, { ...attributes, key }, ...inside);
}
