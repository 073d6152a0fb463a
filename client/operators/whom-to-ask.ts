import { useMemo } from 'react';
import { MOST_ASKED } from '../../domain/api/questions/whom-to-ask.ts';
import { silentInOrder } from '../../domain/inventory/asking-order.ts';
import type { Asking } from '../../domain/inventory/whom-to-ask.ts';
import { filieresInside, isWhole, operatorsInside, type Perimeter } from '../../domain/map/filters.ts';
import { nameOf, typeLabel } from '../../domain/map/names.ts';
import type { Operator } from '../../domain/model/entities.ts';
import { communesByOperator } from '../../domain/model/territory.ts';
import { useNetwork } from '../context/network.tsx';
import { useSnapshot } from '../context/snapshot.ts';
import { useAnswer } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';

/** An operator of which no filière is known. */
export interface Silent {
  readonly operator: Operator;
  readonly type: string;
  /** The names of its communes; empty when none is known. */
  readonly communes: string;
  /** Number of its sites. */
  readonly sites: number;
  /** Whether someone went through its links within a year. */
  readonly isReviewed: boolean;
}

/** The operators of which no filière is known: how many there are, and those inside the perimeter. */
export interface SilentList {
  readonly total: number;
  readonly shown: readonly Silent[];
}

/**
 * Returns the operators of the day of which no filière is known, in the order in which to ask them. The bassins and
 * types of the perimeter choose among them; its stages and sectors do not, as nobody knows theirs.
 */
export function useSilent({ bassin, type }: Pick<Perimeter, 'bassin' | 'type'>): SilentList {
  const { vocabulary, language } = useWords();
  const { base, at } = useNetwork();
  const snapshot = useSnapshot();
  return useMemo(() => {
    const all = silentInOrder(snapshot);
    const communesOf = communesByOperator(base.document, at);
    const inside = operatorsInside(base, { bassin, type, stage: [], sector: [] });
    const { compare } = new Intl.Collator(language, { numeric: true });
    const shown = all
      .filter(({ operator }) => inside.has(operator.id))
      .map((one): Silent => {
        const communes = (communesOf.get(one.operator.id) ?? []).map((id) => nameOf(base, vocabulary, id));
        return {
          ...one,
          type: typeLabel(base.document, one.operator.type, at, language),
          communes: communes.sort(compare).join(', '),
        };
      });
    return { total: all.length, shown };
  }, [snapshot, base, at, vocabulary, language, bassin, type]);
}

/** Asks which operators to ask first, all of them, so that every screen shows one order. */
export const useWhomToAsk = () =>
  useAnswer('whomToAsk', { ...useNetwork().asked, limit: MOST_ASKED }, { keepPrevious: true });

/** Keeps the ranked operators that have a filière inside the perimeter; without a perimeter, all of them. */
export function useAskedInside(
  asked: readonly Asking[] | undefined,
  { bassin, type, stage, sector }: Perimeter,
): readonly Asking[] {
  const { base } = useNetwork();
  return useMemo(() => {
    const perimeter = { bassin, type, stage, sector };
    if (asked === undefined || isWhole(perimeter)) return asked ?? [];
    const inside = filieresInside(base, perimeter);
    const operators = new Set([...inside].map((id) => base.filieres.get(id)?.operator.id));
    return asked.filter(({ operator }) => operators.has(operator));
  }, [base, asked, bassin, type, stage, sector]);
}

/** What operators are ranked by: places, or filières where no place is known; undefined where none is ranked. */
export function rankedBy(asked: readonly Asking[]): 'PLACES' | 'FILIERES' | undefined {
  if (asked.length === 0) return undefined;
  return asked.every(({ places, onlyFilieres }) => places === 0 || onlyFilieres) ? 'FILIERES' : 'PLACES';
}
