import * as fc from 'fast-check';
import type { Passerelle } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { byIndex, position, weighted } from './random-parts.ts';

/** Changes as positions, so that they stay possible while a network shrinks. */

const addedPasserelle = fc.record({
  do: fc.constant('ADD_PASSERELLE' as const),
  from: position,
  to: position,
  toOutlet: weighted([5, false], [1, true]),
  kind: weighted<Passerelle['kind']>(
    [4, 'PROGRESSION'],
    [3, 'CONCURRENT'],
    [2, 'RETURN'],
    [1, 'DISCOVERY'],
    [1, 'ACCESS'],
  ),
  formality: weighted<Passerelle['formality']>([2, undefined], [2, 'INFORMAL'], [1, 'SIGNED']),
  waives: weighted<Passerelle['waives']>([3, undefined], [1, ['written']], [1, ['numeracy', 'oral']]),
});
const closedPasserelle = fc.record({ do: fc.constant('CLOSE_PASSERELLE' as const), passerelle: position });
const changedPasserelle = fc.record({
  do: fc.constant('CHANGE_PASSERELLE' as const),
  passerelle: position,
  set: weighted<Extract<Change, { do: 'CHANGE_PASSERELLE' }>['set']>(
    [2, { kind: 'CONCURRENT' }],
    [2, { kind: 'RETURN' }],
    [1, { kind: 'PROGRESSION', waives: [] }],
    [2, { waives: ['written', 'numeracy'] }],
    [1, { formality: 'SIGNED' }],
    [2, { formality: 'INFORMAL' }],
    [1, { kind: 'DISCOVERY' }],
  ),
});
const otherChange = fc.record({
  do: fc.constantFrom('ADD_FILIERE', 'CLOSE_FILIERE', 'CHANGE_FILIERE', 'CLOSE_OPERATOR', 'LIFT_OBSTACLE'),
  index: position,
  other: position,
  set: weighted<Extract<Change, { do: 'CHANGE_FILIERE' }>['set']>(
    [2, { intake: 25 }],
    [1, { waitMonths: 9 }],
    [1, { durationMonths: 2, waitMonths: 0 }],
    [2, { openAdmission: true }],
    [1, { openAdmission: false }],
    [2, { entry: { written: { min: 1 } } }],
    [1, { exit: { written: 4, numeracy: 3 } }],
  ),
});

const changedNumbers = fc.record({
  do: fc.constant('CHANGE_FILIERE' as const),
  index: position,
  set: weighted<Extract<Change, { do: 'CHANGE_FILIERE' }>['set']>(
    [2, { intake: 1 }],
    [1, { waitMonths: 9 }],
    [1, { waitMonths: 0 }],
    [1, { durationMonths: 1, intake: 40 }],
  ),
});

const passerelleChange = fc.oneof(
  { weight: 4, arbitrary: addedPasserelle },
  { weight: 3, arbitrary: closedPasserelle },
  { weight: 3, arbitrary: changedPasserelle },
);
type Draft =
  | (typeof passerelleChange extends fc.Arbitrary<infer T> ? T : never)
  | (typeof changedNumbers extends fc.Arbitrary<infer T> ? T : never)
  | (typeof otherChange extends fc.Arbitrary<infer T> ? T : never);

/** One to three changes of passerelles and of places and months, for a network that is given later. */
export const randomPatches: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: passerelleChange }, { weight: 1, arbitrary: changedNumbers }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
/** One to four changes of any kind. */
export const randomChanges: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc.oneof(passerelleChange, otherChange),
  { minLength: 1, maxLength: 4, size: 'max' },
);

/** The changes in one network; what cannot be said there (no outlet, no obstacle) is left out. */
export function toChanges(document: NetworkDocument, drafts: readonly Draft[]): Change[] {
  return drafts.flatMap((draft, number): Change[] => {
    const { filieres, outlets, passerelles, operators, obstacles } = document;
    switch (draft.do) {
      case 'ADD_PASSERELLE': {
        const { kind, formality, waives } = draft;
        const from = byIndex(filieres, draft.from).id;
        const toOutlet = draft.toOutlet && outlets.length > 0;
        const to = toOutlet ? byIndex(outlets, draft.to).id : byIndex(filieres, draft.to).id;
        if (from === to) return [];
        return [
          { do: 'ADD_PASSERELLE', passerelle: { id: `new${number}`, from, to, kind, formality, waives } },
        ];
      }
      case 'CLOSE_PASSERELLE':
        if (passerelles.length === 0) return [];
        return [{ do: 'CLOSE_PASSERELLE', id: byIndex(passerelles, draft.passerelle).id }];
      case 'CHANGE_PASSERELLE': {
        if (passerelles.length === 0) return [];
        return [{ do: 'CHANGE_PASSERELLE', id: byIndex(passerelles, draft.passerelle).id, set: draft.set }];
      }
      case 'ADD_FILIERE': {
        const model = byIndex(filieres, draft.index);
        const { validFrom: _from, validTo: _to, ...filiere } = model;
        return [{ do: 'ADD_FILIERE', filiere: { ...filiere, id: `added${number}`, ...draft.set } }];
      }
      case 'CLOSE_FILIERE':
        return [{ do: 'CLOSE_FILIERE', id: byIndex(filieres, draft.index).id }];
      case 'CHANGE_FILIERE':
        return [{ do: 'CHANGE_FILIERE', id: byIndex(filieres, draft.index).id, set: draft.set }];
      case 'CLOSE_OPERATOR':
        return [{ do: 'CLOSE_OPERATOR', id: byIndex(operators, draft.index).id }];
      default:
        if (obstacles.length === 0) return [];
        return [{ do: 'LIFT_OBSTACLE', id: byIndex(obstacles, draft.index).id }];
    }
  });
}
