import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { filiere, network, operator } from './builders.ts';

/** Ten thousand elements: operators named alike, two thousand filières of one name, the others of names of their own. */
export function manyAlike(): NetworkDocument {
  const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('zy');
  const operators = Array.from({ length: 3_000 }, (_, n) =>
    operator(`o${n}`, { name: `Organisation ${word(n)} formation emploi ${word(n * 7)}`, acronym: 'EFT' }),
  );
  const filieres = Array.from({ length: 7_000 }, (_, n) =>
    filiere(`f${n}`, {
      operator: n < 2_000 ? 'o1' : `o${n % 3_000}`,
      name: n < 2_000 ? 'Alpha' : `Filière ${word(n)}`,
    }),
  );
  return canonical({ ...network({}), operators, filieres });
}
