import { expect, test } from 'vitest';
import { linksReviewEdits, verificationEdits } from '../../../domain/inventory/verification.ts';
import { filiere, operator } from '../../support/builders.ts';

test('says the day and the source of what was verified, as it stood before, and leaves the rest alone', () => {
  const edits = verificationEdits(
    [
      { list: 'operators', element: operator('o', { observedOn: '2024-01-01', source: 'Visite' }) },
      { list: 'filieres', element: filiere('f', { note: 'n' }) },
      { list: 'filieres', element: filiere('done', { observedOn: '2025-12-31', source: 'Appel' }) },
    ],
    '2025-12-31',
    'Appel',
  );
  expect(edits).toEqual([
    {
      ...{ do: 'CHANGE', list: 'operators', id: 'o' },
      fields: [
        { path: 'observedOn', was: '2024-01-01', now: '2025-12-31' },
        { path: 'source', was: 'Visite', now: 'Appel' },
      ],
    },
    {
      ...{ do: 'CHANGE', list: 'filieres', id: 'f' },
      fields: [
        { path: 'observedOn', now: '2025-12-31' },
        { path: 'source', now: 'Appel' },
      ],
    },
  ]);
});

test('without a source, the one that stands there stays', () =>
  expect(
    verificationEdits(
      [{ list: 'filieres', element: filiere('f', { source: 'Visite' }) }],
      '2025-12-31',
      undefined,
    ),
  ).toEqual([
    { do: 'CHANGE', list: 'filieres', id: 'f', fields: [{ path: 'observedOn', now: '2025-12-31' }] },
  ]));

test('a review of links says the day, and on demand that no filière that is silent admits people directly', () => {
  const reviewed = operator('o', { linksVerifiedOn: '2024-01-01' });
  const filieres = [
    filiere('silent'),
    filiere('open', { openAdmission: true }),
    filiere('shut', { openAdmission: false }),
  ];
  const day = {
    ...{ do: 'CHANGE', list: 'operators', id: 'o' },
    fields: [{ path: 'linksVerifiedOn', was: '2024-01-01', now: '2025-12-31' }],
  };
  const access = {
    do: 'CHANGE',
    list: 'filieres',
    id: 'silent',
    fields: [{ path: 'openAdmission', now: false }],
  };
  expect(linksReviewEdits(reviewed, filieres, '2025-12-31', false)).toEqual([day]);
  expect(linksReviewEdits(reviewed, filieres, '2025-12-31', true)).toEqual([day, access]);
  expect(linksReviewEdits(reviewed, [], '2024-01-01', true)).toEqual([]);
});
