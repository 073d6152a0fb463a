import { seededNetwork } from '../../bench/seeded-network.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

/** A network of ten thousand filières of as many names, for what lists show and search. */
export function namedNetwork(): NetworkDocument {
  const network = seededNetwork({
    name: 'M',
    filieres: 10_000,
    passerelles: 10_000,
    outlets: 20,
    flows: 0.1,
  });
  const named = <T extends object>(items: readonly T[], word: string): T[] =>
    items.map((item, at) => ({ ...item, name: `${word} ${(at * 7919) % 10_007} à l’été` }));
  return {
    ...network,
    filieres: named(network.filieres, 'Préformation'),
    operators: named(network.operators, 'Opérateur'),
  };
}
