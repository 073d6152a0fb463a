import { expect, it } from 'vitest';
import { cellName, elsewhereText } from '../../../../client/features/entry/partners/cell-words.ts';
import { messages as t } from '../../../../client/messages/fr.ts';
import type { GridRow } from '../../../../domain/entry/partner-grid.ts';
import { quartersOf } from '../../../../domain/entry/quarters.ts';

const quarters = quartersOf([2025]);
const [first] = quarters as [(typeof quarters)[number]];
const year = { from: '2025-01-01', to: '2025-12-31' };
const part = (count: number | 'masked', period = first): GridRow => ({
  ...{
    id: `${count} ${period.to}`,
    source: 'a',
    target: 'b',
    kind: 'ORIENTATION',
    declaredBy: 'SENDER',
    count,
  },
  ...period,
});

it('says of a number of the whole year that it is of the year, and adds it to none of the quarter', () => {
  const w = t.entryPartners;
  expect(elsewhereText(t, { parts: [part(7), part(9)] }, first)).toBe(w.elsewhere('16'));
  expect(elsewhereText(t, { parts: [part(9, year), part(7, year)] }, first)).toBe(
    '16 sur l’année 2025, par filière',
  );
  const both = elsewhereText(t, { parts: [part(5), part(16, year), part('masked')] }, first);
  expect(both).toContain(w.elsewhere(w.masked));
  expect(both).toContain('16 sur l’année 2025');
});

it('names a cell by its partner, its quarter, and who counts whom', () => {
  const columns = { sayer: 'US' as const, quarters };
  const name = cellName(t, columns, { partner: 'escale', column: 5 }, 'L’Escale');
  expect(name).toContain('L’Escale, T3 2025');
  expect(name).toContain(t.entryPartners.sides.IN_RECEIVER.cell);
});
