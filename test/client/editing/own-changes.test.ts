import { describe, expect, it } from 'vitest';
import { changeTitle } from '../../../client/editing/change-title.ts';
import { type OwnChanges, withMade, withMoved } from '../../../client/editing/own-changes.ts';
import { pageNames } from '../../../client/editing/page-names.ts';
import { messages } from '../../../client/messages/fr.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const NONE: OwnChanges = { made: [], undone: [] };
const change = (revision: number, title: string) => ({
  ...{ revision, title, at: '2026-01-01T10:00:00Z' },
  ...{ places: [{ list: 'filieres' as const, id: title }], changes: undefined },
});
const by = (revision: number) => ({ revision, at: '2026-01-01T11:00:00Z', changes: undefined });
const unknown = { title: 'n° 3', places: [] };
const said = ({ made, undone }: OwnChanges) => ({
  made: made.map(({ revision, title }) => `${revision} ${title}`),
  undone: undone.map(({ revision, title }) => `${revision} ${title}`),
});

describe('the changes made on a page', () => {
  const two = withMade(withMade(NONE, change(5, 'a')), change(6, 'b'));

  it('go from undo to redo and back with their titles', () => {
    const back = withMoved(two, 6, by(7), unknown, true);
    expect(said(back)).toEqual({ made: ['5 a'], undone: ['7 b'] });
    expect(said(withMoved(back, 7, by(8), unknown, false))).toEqual({ made: ['5 a', '8 b'], undone: [] });
  });

  it('can no longer be redone after another change', () => {
    const back = withMoved(two, 6, by(7), unknown, true);
    expect(said(withMade(back, change(8, 'c')))).toEqual({ made: ['5 a', '8 c'], undone: [] });
  });

  it('are joined by a change of before that is undone in the history', () => {
    expect(said(withMoved(two, 3, by(7), unknown, true))).toEqual({
      made: ['5 a', '6 b'],
      undone: ['7 n° 3'],
    });
  });
});

describe('the title of a change', () => {
  const document = hauteSylve();
  const names = pageNames(document);
  const [one, two] = document.filieres;
  const title = (...edits: ElementEdit[]) =>
    changeTitle(edits, {
      ...{ document, names, words: SHEET_WORDS.fr },
      said: messages.inventory.changeTitle,
    });
  const intake = (id: string): ElementEdit => ({
    ...{ do: 'CHANGE', list: 'filieres', id },
    fields: [{ path: 'intake', was: 1, now: 2 }],
  });

  it('names the field and the element', () => {
    expect(title(intake(one!.id))).toBe(`Places par an de ${names.longNameOf(one!.id)}`);
    expect(title({ do: 'REMOVE', list: 'filieres', id: two!.id })).toBe(
      `Suppression de ${names.longNameOf(two!.id)}`,
    );
    expect(
      title({ do: 'ADD', list: 'operators', element: { id: 'x', name: 'Le Chantier', type: 'EFT' } }),
    ).toBe('Ajout de Le Chantier');
  });

  it('counts elements of which one field is set, and what comes along', () => {
    expect(title(intake(one!.id), intake(two!.id))).toBe('Places par an de 2 filières');
    expect(
      title({ do: 'REMOVE', list: 'filieres', id: one!.id }, { do: 'REMOVE', list: 'passerelles', id: 'p' }),
    ).toBe(`Suppression de ${names.longNameOf(one!.id)}, et 1 autre élément`);
    // What a form needs beside its element comes before it.
    expect(
      title(
        { do: 'ADD', list: 'operators', element: { id: 'x', name: 'Inconnu', type: 'OTHER' } },
        {
          do: 'ADD',
          list: 'filieres',
          element: { id: 'y', name: 'Bois', operator: 'x', stage: 'ORIENTATION' },
        },
      ),
    ).toBe('Ajout de Bois, et 1 autre élément');
  });
});
