import type { ReactNode } from 'react';
import { isCarried } from '../context/carried.ts';

/** Shows what writes into the network, but for the page of a carried file, which writes nothing. */
export const WhereWritten = ({ children }: { readonly children: ReactNode }) =>
  isCarried() ? null : children;
