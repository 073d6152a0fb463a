import { expect, it } from 'vitest';
import { cellProblem } from '../../../../client/editing/cell-problem.ts';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { pastedRows } from '../../../../client/features/actions/pasted-rows.ts';
import { messages } from '../../../../client/messages/fr.ts';
import { SHEET_WORDS } from '../../../../domain/messages/sheet-words.ts';
import { readCell, writeCell } from '../../../../domain/transfer/cells.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';

const document = hauteSylve();
const names = pageNames(document);
const words = SHEET_WORDS.fr;
const remedies = messages.inventory.cellRemedies;
const sheet = {
  ...{ document, names, words },
  valueText: (field: Parameters<typeof readCell>[0], value: unknown) => writeCell(field, value, words, names),
  readText: (field: Parameters<typeof readCell>[0], text: string) =>
    readCell(field, text.trim(), { language: 'fr', names, unit: 'MONTHS' }),
  problemWords: (
    ...[field, text, problem]: Parameters<typeof cellProblem> extends [infer F, infer T, infer P, ...infer _]
      ? [F, T, P]
      : never
  ) => cellProblem(field, text, problem, { language: 'fr', names, remedies }),
};
const around = {
  ...{ sheet, today: '2026-01-31', after: 0, headings: messages.actions.pasted.headings },
  say: ({ isFuture, lacksKind }: { isFuture: boolean; lacksKind: boolean }) => [
    ...(isFuture ? ['future'] : []),
    ...(lacksKind ? ['kind'] : []),
  ],
} as Parameters<typeof pastedRows>[2];
const paste = (text: string, path = 'kind') => pastedRows(text, path, around);

it('reads a block with headings, and leaves its totals, empty rows and what is noted already aside', () => {
  const rows = paste(
    [
      'Date\tNature\tIntitulé\tPartenaires\tParticipants\tSalle',
      '12/01/2026\tséance d’information\tPremière\tLe Chantier\ttrois\t',
      '\t\t\t\t\t',
      '13/01/2026\tsensibilisation des partenaires\t\tL’Escale\t12\tB12',
      'Total\t\t\t\t15\t',
      '04/12/2025\tévénement de partenaire\tInstance bassin – présentation des chaînons manquants\t\t\t',
    ].join('\n'),
  );
  expect(rows.map(({ aside }) => aside)).toEqual([undefined, 'empty', undefined, 'total', 'same']);
  expect(rows[0]?.action).toMatchObject({
    ...{ date: '2026-01-12', kind: 'INFORMATION_SESSION', name: 'Première', participants: 3 },
    operators: ['chantier'],
  });
  expect(rows[2]?.action).toMatchObject({
    ...{ name: 'Sensibilisation des partenaires – L’Escale', operators: ['escale'], participants: 12 },
  });
  expect(rows[2]?.beyond).toEqual(['B12']);
  expect(rows[3]).toMatchObject({ action: undefined, cells: ['Total', '', '', '', '15', ''] });
  expect(rows[4]?.action).toBeUndefined();
});

it('begins at the field into which it was pasted, keeps what can be read, and says what cannot', () => {
  const [good, wrong, future] = paste(
    ['05/01/2026\tUne réunion', 'hier ou demain\tUne autre', '01/02/2026\tÀ venir'].join('\n'),
    'date',
  );
  // The kind is not in the block, so each row asks for it.
  expect(good).toMatchObject({ problems: ['kind'], draft: { date: '2026-01-05', name: 'Une réunion' } });
  expect(wrong?.draft).toMatchObject({ name: 'Une autre' });
  expect(wrong?.problems.join()).toContain('Date');
  expect(future).toMatchObject({ problems: ['future', 'kind'], action: undefined });
});

it('says what it read otherwise than it was pasted, and which other operators a name may have meant', () => {
  const [row] = paste('séance d’information\t05/01/2026\tRéunion\tForem, Le Chantier\t\tcollective\ttrois');
  const partners = row?.read.find(({ path }) => path === 'operators');
  expect(row?.draft).toMatchObject({ operators: ['forem-conseil', 'chantier'] });
  expect(partners?.kept).toContain('Forem Conseil Haute-Sylve');
  expect(partners?.others).toEqual(['Forem Formation Rivaux', 'Forem Formation Sylvemont']);
  expect(row?.read.filter(({ isOther }) => isOther).map(({ path }) => path)).toEqual([
    'operators',
    'participants',
  ]);
  const [exact] = paste('séance d’information\t05/01/2026\tRéunion\tForem Conseil Haute-Sylve');
  expect(exact?.read.flatMap(({ others }) => others)).toEqual([]);
});

it('proposes the kinds that a meeting may be', () => {
  const [row] = paste('Réunion\t05/01/2026\tRencontre');
  expect(row?.action).toBeUndefined();
  expect(row?.problems.join()).toContain('sensibilisation des partenaires');
  expect(row?.problems.join()).toContain('partenariat en amont');
});

it('takes no name of a person for a number of people, and says so', () => {
  const [row] = paste('séance d’information\t05/01/2026\tRéunion\tLe Chantier\t\tcollective\tMarie Dupont');
  expect(row?.action).toBeUndefined();
  expect(row?.problems.join()).toContain(remedies['people-not-a-number']);
});

it('gives two rows that are alike different ids, and notes one that is repeated once', () => {
  const line = 'séance d’information\t05/01/2026\tRéunion';
  const rows = paste([line, line, line.replace('Réunion', 'réunion 2')].join('\n'));
  expect(rows.map(({ aside }) => aside)).toEqual([undefined, 'same', undefined]);
  expect(new Set(rows.flatMap(({ action }) => action?.id ?? [])).size).toBe(2);
});

it('understands the headings of everyday lists', () => {
  const [row] = paste(
    'Date\tNature\tQuoi\tAvec qui\tOù\tParticipants\n12/01/2026\tséance d’information\tPremière\tLe Chantier\t\t9',
  );
  expect(row?.action).toMatchObject({ name: 'Première', operators: ['chantier'], participants: 9 });
  const [other] = paste(
    'Date\tNature\tObjet\tPartenaire(s)\n12/01/2026\tséance d’information\tAutre\tL’Escale',
  );
  expect(other?.action).toMatchObject({ name: 'Autre', operators: ['escale'] });
});

it('notes no row without a title or partners that may be in a column without a field', () => {
  const [row] = paste('Date\tNature\tTruc\n12/01/2026\tséance d’information\tPetite séance');
  expect(row).toMatchObject({ isUnplaced: true, beyond: ['Petite séance'], action: undefined, problems: [] });
});

it('recognises columns without headings by their values, wherever they were pasted', () => {
  const lines = [
    '12/01/2026\tséance d’information\tPremière\tLe Chantier\t9',
    '13/01/2026\tséance d’information\tDeuxième\tL’Escale\t12',
  ].join('\n');
  for (const path of ['name', 'kind', 'operators'])
    expect(paste(lines, path).map(({ action }) => action)).toMatchObject([
      { date: '2026-01-12', name: 'Première', operators: ['chantier'], participants: 9 },
      { date: '2026-01-13', name: 'Deuxième', operators: ['escale'], participants: 12 },
    ]);
  // What is left over is not lost, and not noted without it.
  const [row] = paste('12/01/2026\tséance d’information\tPremière\tLe Chantier\t9\tà suivre', 'name');
  expect(row).toMatchObject({ beyond: ['à suivre'], action: undefined });
});
