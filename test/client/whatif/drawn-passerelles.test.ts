import { describe, expect, it } from 'vitest';
import {
  changesWithout,
  drawnPasserelles,
  passerelleEdits,
} from '../../../client/whatif/drawn-passerelles.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { supposedView } from '../../../domain/map/supposed-view.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { tryChanges } from '../../../domain/whatif/try-changes.ts';
import { filiere, network } from '../../support/builders.ts';

const AT = '2025-12-31';
const document = network({ filieres: [filiere('a'), filiere('b'), filiere('c')] });
const base = viewAt(document, AT);
const draw = (id: string, from: string, to: string): Change => ({
  do: 'ADD_PASSERELLE',
  passerelle: { id, from, to, kind: 'PROGRESSION' },
});
const changes: Change[] = [
  draw('a.b', 'a', 'b'),
  { do: 'CHANGE_PASSERELLE', id: 'a.b', set: { kind: 'CONCURRENT' } },
  { do: 'ADD_FILIERE', filiere: { id: 'new', operator: 'op-a', name: 'New', stage: 'LITERACY' } },
  draw('a.new', 'a', 'new'),
  draw('a.gone', 'a', 'gone'),
];

describe('drawn passerelles', () => {
  const tried = tryChanges(document, AT, changes);
  const { view, marks } = supposedView(base, tried.document);
  const drawn = drawnPasserelles({ changes, problems: tried.problems, marks }, base, view);

  it('can be written as they are supposed in the end, where both ends truly stand', () => {
    expect(drawn.map(({ id, kind }) => [id, kind])).toEqual([['a.b', 'CONCURRENT']]);
  });

  it('are written active from their first day', () => {
    const [edit] = passerelleEdits(drawn, { formality: 'SIGNED', first: '2026-01-01' });
    expect(edit).toMatchObject({
      ...{ do: 'ADD', list: 'passerelles' },
      element: {
        id: 'a.b',
        from: 'a',
        to: 'b',
        kind: 'CONCURRENT',
        formality: 'SIGNED',
        validFrom: '2026-01-01',
      },
    });
  });

  it('are not supposed any more once written, nor what was changed of them', () => {
    expect(changesWithout(changes, drawn)).toEqual(changes.slice(2));
  });
});
