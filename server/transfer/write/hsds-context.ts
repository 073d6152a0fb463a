import type { Commune, Operator } from '../../../domain/model/entities.ts';
import { type Names, namesOf } from '../../../domain/transfer/names.ts';
import { exportWords, type TakenOut } from './taken-out.ts';

/** Lookups that all HSDS tables need. */
export interface HsdsContext extends TakenOut {
  readonly names: Names;
  readonly words: ReturnType<typeof exportWords>['hsds'];
  readonly communes: ReadonlyMap<string, Commune>;
  readonly operators: ReadonlyMap<string, Operator>;
  /** Day for the state of services and passerelles. */
  readonly at: string;
}

export type HsdsRow = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
export type HsdsTables = Readonly<Record<string, readonly HsdsRow[]>>;

/**
 * Prepares what the tables of the HSDS export (Human Services Data Specification) need: the exported network,
 * communes and operators by id, names, texts, and the day.
 */
export function hsdsContext(taken: TakenOut): HsdsContext {
  const { document, asked, day, language } = taken;
  return {
    ...taken,
    names: namesOf(document),
    words: exportWords(language).hsds,
    communes: new Map(document.communes.map((commune) => [commune.id, commune])),
    operators: new Map(document.operators.map((operator) => [operator.id, operator])),
    at: asked.at ?? document.asOf ?? day,
  };
}
