import { describe, expect, it } from 'vitest';
import { readHeld, writeHeld } from '../../../client/context/whatif-changes.tsx';
import { addedPasserelle } from '../../../client/whatif/new-changes.ts';
import { takenIds } from '../../../client/whatif/taken-ids.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { supposedView } from '../../../domain/map/supposed-view.ts';
import { Id } from '../../../domain/model/fields.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import type { Change } from '../../../domain/model/scenario.ts';
import { idText } from '../../../domain/transfer/fold.ts';
import { currentChanges, historyOf, undo, withChange } from '../../../domain/whatif/history.ts';
import { tryChanges } from '../../../domain/whatif/try-changes.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const CLOSE: Change = { do: 'CLOSE_OPERATOR', id: 'chantier' };
const LIFT: Change = { do: 'LIFT_OBSTACLE', id: 'nothing' };

describe('what this tab keeps of the supposed changes', () => {
  it('comes back as it was, with what can be undone and redone', () => {
    const history = undo(withChange(withChange(historyOf([]), CLOSE), LIFT));
    expect(readHeld(writeHeld({ ...history, scenario: 'one' }))).toEqual({ ...history, scenario: 'one' });
  });

  it('keeps the state that is shown when the history is long', () => {
    let history = historyOf([]);
    for (let n = 0; n < 80; n++) history = withChange(history, { do: 'CLOSE_FILIERE', id: `f${n}` });
    for (const shown of [history, { ...history, position: 3 }]) {
      const held = readHeld(writeHeld(shown));
      expect(currentChanges(held)).toEqual(currentChanges(shown));
    }
    expect(readHeld(writeHeld(history)).states.length).toBe(50);
  });

  it('reads a masked number of people as an earlier version kept it', () => {
    const change = (waitingCount: string) => ({
      do: 'ADD_FILIERE',
      filiere: { id: 'f', operator: 'chantier', name: 'F', stage: 'LITERACY', waitingCount },
    });
    const text = JSON.stringify({ states: [[], [change('<5'), CLOSE]], position: 1 });
    expect(currentChanges(readHeld(text))).toEqual([change('masked'), CLOSE]);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"states":[],"position":0}',
    '{"states":[[]],"position":4}',
    '{"states":[[{"do":"BURN"}]],"position":0}',
  ])('is nothing when it cannot be read: %s', (text) => {
    expect(currentChanges(readHeld(text))).toEqual([]);
  });
});

describe('ids of what is added', () => {
  it('are ids whatever the name, and another one when taken', () => {
    for (const name of ['Préparation à l’œuvre n° 2', '東京', '—', 'a'.repeat(300)])
      expect(Id.safeParse(idText(name)).success).toBe(true);
    expect(idText('Préparation à l’œuvre n° 2')).toBe('preparation-a-l-oeuvre-n-2');
    // A name that is cut ends in no dash, and one that makes no id still makes one.
    expect(idText(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
    expect(idText('東京')).toBe('x');
    const taken = new Set(['a', 'a-2']);
    expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
    expect(freeId('b', (id) => taken.has(id))).toBe('b');
  });

  it('are those of no element, saved or added before', () => {
    const first = addedPasserelle('lee-ecrit-3-4', 'chantier-peinture', 'CONCURRENT', () => false);
    const taken = takenIds(hauteSylve(), [first]);
    const second = addedPasserelle('lee-ecrit-3-4', 'chantier-peinture', 'CONCURRENT', (id) => taken.has(id));
    expect(second.passerelle.id).not.toBe(first.passerelle.id);
    for (const id of ['lee', 'chantier-peinture', 'construction', 'emploi', first.passerelle.id])
      expect(taken.has(id)).toBe(true);
  });
});

describe('changes that cannot all be made', () => {
  it('leave out those alone, with the reason at their own place', () => {
    const document = hauteSylve();
    const added = addedPasserelle('nobody', 'chantier-peinture', 'ACCESS', () => false);
    const again: Change = { do: 'CLOSE_PASSERELLE', id: added.passerelle.id };
    const tried = tryChanges(document, AS_OF, [LIFT, CLOSE, added, again, CLOSE]);
    expect(tried.usable).toEqual([CLOSE]);
    expect([...tried.problems].map(([position, [problem]]) => [position, problem?.code])).toEqual([
      [0, 'unknown-obstacle'],
      [2, 'bad-start'],
      [3, 'unknown-passerelle'],
      [4, 'already-closed'],
    ]);
  });
});

describe('the supposed network on the screen', () => {
  const document = hauteSylve();
  const base = viewAt(document, AS_OF);
  const suppose = (...changes: Change[]) => supposedView(base, tryChanges(document, AS_OF, changes).document);

  it('is the network itself when nothing is supposed', () => {
    expect(suppose()).toEqual({ view: base, marks: new Map() });
  });

  it('keeps what closes, marked, with the passages that close along with it', () => {
    const { view, marks } = suppose(CLOSE);
    const own = [...base.filieres.values()].filter(({ operator }) => operator.id === 'chantier');
    expect(own.length).toBeGreaterThan(0);
    const ids = new Set(own.map(({ id }) => id));
    for (const id of ['chantier', ...ids]) expect(marks.get(id)).toBe('CLOSED');
    for (const { id, passerelle, state } of base.passerelles.values()) {
      const goes = (ids.has(passerelle.from) || ids.has(passerelle.to)) && state !== 'EXPIRED';
      expect(marks.get(id), id).toBe(goes ? 'CLOSED' : undefined);
    }
    expect([...view.filieres.keys()].sort()).toEqual([...base.filieres.keys()].sort());
    expect([...view.passerelles.keys()].sort()).toEqual([...base.passerelles.keys()].sort());
  });

  it('marks what is added and what is changed, and nothing else', () => {
    const added = addedPasserelle('lee-ecrit-3-4', 'chantier-peinture', 'CONCURRENT', () => false);
    const { view, marks } = suppose(
      added,
      { do: 'CHANGE_FILIERE', id: 'lee-ecrit-3-4', set: { intake: 99 } },
      { do: 'ADD_FILIERE', filiere: { id: 'new', operator: 'lee', name: 'Nouvelle', stage: 'LITERACY' } },
    );
    expect(Object.fromEntries(marks)).toEqual({
      [added.passerelle.id]: 'ADDED',
      'lee-ecrit-3-4': 'CHANGED',
      new: 'ADDED',
    });
    expect(view.filieres.get('lee-ecrit-3-4')?.filiere.intake).toBe(99);
    expect(view.passerelles.get(added.passerelle.id)?.state).toBe('ACTIVE');
    expect(view.filieres.get('new')?.operator.id).toBe('lee');
  });
});
