import { describe, expect, it } from 'vitest';
import { afterEdits, afterTakingBack } from '../../../client/editing/quick-save.ts';
import { keptNames, sameNames } from '../../../client/editing/same-names.ts';
import type { NetworkAnswer } from '../../../domain/api/answers.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { filiere, network } from '../../support/builders.ts';

const document = network({ filieres: [filiere('a', { intake: 10 }), filiere('b')] });
const held: NetworkAnswer = { revision: 4, engine: 'embedded', network: document, sums: [] };
const change = (path: string, was: unknown, now: unknown): ElementEdit => ({
  ...{ do: 'CHANGE', list: 'filieres', id: 'a' },
  fields: [{ path, was, now }],
});

describe('the network after an own write', () => {
  it('is the one held with the change in it, when nobody wrote in between', () => {
    const made = afterEdits(held, 5, [change('intake', 10, 12)]);
    expect(made?.answer.revision).toBe(5);
    expect(made?.answer.network.filieres[0]?.intake).toBe(12);
    // What is not touched stays the same object.
    expect(made?.answer.network.filieres[1]).toBe(document.filieres[1]);
    expect(made?.answer.network.operators).toBe(document.operators);
  });

  it('has to be read again when someone wrote in between, or what was seen is not what is held', () => {
    expect(afterEdits(held, 6, [change('intake', 10, 12)])).toBeUndefined();
    expect(afterEdits(held, 5, [change('intake', 11, 12)])).toBeUndefined();
    expect(afterEdits(undefined, 5, [])).toBeUndefined();
  });

  it('has to be read again where counts of people are written: the server says which may be shown', () => {
    expect(afterEdits(held, 5, [change('waitingCount', undefined, 3)])).toBeUndefined();
    const flow: ElementEdit = { do: 'ADD', list: 'flows', element: { source: 'a', target: 'b', count: 3 } };
    expect(afterEdits(held, 5, [flow])).toBeUndefined();
  });

  it('goes back and forth with undo and redo', () => {
    const made = afterEdits(held, 5, [change('intake', 10, 12)])!;
    const undone = afterTakingBack(made.answer, 6, made.changes)!;
    expect(undone.answer.network).toEqual(document);
    const redone = afterTakingBack(undone.answer, 7, undone.changes)!;
    expect(redone.answer.network).toEqual(made.answer.network);
    expect(afterTakingBack(made.answer, 6, undefined)).toBeUndefined();
  });
});

describe('the names of a network', () => {
  const renamed = afterEdits(held, 5, [change('name', 'a', 'Autre')])!.answer.network;
  const filled = afterEdits(held, 5, [change('intake', 10, 12)])!.answer.network;

  it('are the same as long as nothing is called otherwise', () => {
    expect(sameNames(document, filled)).toBe(true);
    expect(sameNames(document, renamed)).toBe(false);
    expect(sameNames(document, { ...document, filieres: document.filieres.slice(1) })).toBe(false);
    const coded = {
      ...document,
      filieres: [{ ...document.filieres[0]!, sector: 'bois' }, document.filieres[1]!],
    };
    expect(sameNames(document, coded)).toBe(false);
  });

  it('are kept while they are the same', () => {
    const namesFor = keptNames();
    const first = namesFor(document);
    expect(namesFor(filled)).toBe(first);
    expect(namesFor(renamed).nameOf('a')).toBe('Autre');
  });
});
