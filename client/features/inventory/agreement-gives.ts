import type { Agreement } from '../../../domain/model/entities.ts';
import type { TableElement } from '../../editing/cell-text.ts';

/** The fields that a passerelle takes over from the agreement on which it rests. */
export interface Given {
  readonly formality?: 'SIGNED';
  readonly validFrom?: string;
}

/**
 * Returns the fields that an agreement gives a passerelle which is to rest on it: its form, a signed agreement, and the
 * first day of the agreement, or the day on which it was signed. Only fields that the passerelle (`draft`) leaves open are
 * given.
 */
export function givenByAgreement(draft: TableElement, agreement: Agreement | undefined): Given {
  const firstDay = agreement?.validFrom ?? agreement?.signedOn;
  return {
    ...(draft.formality === undefined && { formality: 'SIGNED' as const }),
    ...(draft.validFrom === undefined && firstDay !== undefined && { validFrom: firstDay }),
  };
}

/** Takes back what an agreement gave a passerelle; what was changed since stays. */
export function withoutGiven(draft: TableElement, given: Given): TableElement {
  const fields = Object.entries(given).filter(([path, value]) => draft[path] === value);
  return { ...draft, ...Object.fromEntries(fields.map(([path]) => [path, undefined])) };
}

/** Returns what a new passerelle has taken over from the agreement with which its form begins. */
export const takenFrom = ({ agreement, formality, validFrom }: Readonly<Record<string, unknown>>): Given =>
  agreement === undefined
    ? {}
    : {
        ...(formality === 'SIGNED' && { formality }),
        ...(typeof validFrom === 'string' && { validFrom }),
      };
