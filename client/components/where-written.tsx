import type { ReactNode } from 'react';
import type { Ability } from '../../domain/permissions/abilities.ts';
import { useMay } from '../context/person.tsx';

/**
 * Shows what writes into the network to whoever may: `needs` is the ability for it. The page of a carried file writes
 * nothing.
 */
export const WhereWritten = (props: { readonly needs?: Ability; readonly children: ReactNode }) =>
  useMay(props.needs ?? 'EDIT') ? props.children : null;
