import { yearOf } from '../model/figure-periods.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { operatorsOfFilieres } from '../model/operators-of-filieres.ts';
import type { FlowKind } from '../model/vocabulary.ts';

/** Which operators reported something of a year, by their ids in order. */
export interface Answered {
  readonly all: readonly string[];
  /** Those of them who only said that there is nothing to report. */
  readonly nothing: readonly string[];
}

/**
 * Finds the operators who reported numbers of people of a year and kind, or that there is nothing to report, which is an
 * answer too. No number is read.
 */
export function answeredIn(
  { flows, nilReports, filieres }: Pick<NetworkDocument, 'flows' | 'nilReports' | 'filieres'>,
  asked: { readonly year: string; readonly kind: FlowKind },
): Answered {
  const operatorOf = operatorsOfFilieres(filieres);
  const sayers = (reports: readonly Said[]): Set<string> =>
    new Set(
      reports
        .filter((report) => yearOf(report) === asked.year)
        .map(({ source, target, declaredBy }) => operatorOf(declaredBy === 'SENDER' ? source : target)),
    );
  const withNumbers = sayers(flows.filter(({ kind }) => kind === asked.kind));
  const nothing = [...sayers(nilReports)].filter((id) => !withNumbers.has(id)).sort(byCodeUnit);
  return { all: [...withNumbers, ...nothing].sort(byCodeUnit), nothing };
}

type Said = Pick<NetworkDocument['nilReports'][number], 'source' | 'target' | 'from' | 'to' | 'declaredBy'>;
