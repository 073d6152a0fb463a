import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { FileMapping } from '../../../domain/transfer/mapping.ts';
import type { Certainty, SheetProposal } from '../../../domain/transfer/proposals.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { planned } from '../../support/planned.ts';
import { REGISTERS } from '../../support/registers.ts';

async function proposed(name: string) {
  const bytes = readFileSync(new URL(`../../fixtures/registers/${name}`, import.meta.url));
  const { sheets } = await readFile(bytes, name);
  return { sheets, ...suggestMapping(sheets, emptyNetwork('Registre'), 'fr') };
}

/** What is proposed for each heading: `list.path`, followed by what is done with its texts. */
function readingOf({ sheets }: FileMapping) {
  const [sheet] = sheets;
  if (sheet?.holds !== 'ELEMENTS') return {};
  return Object.fromEntries(
    sheet.columns.map(({ heading, field, joined = [], tidy = [], unit }) => {
      const parts = field === null ? [] : [`${field.list}.${field.path}`];
      const more = [...joined.map((column) => `+${column}`), ...tidy, ...(unit === undefined ? [] : [unit])];
      return [heading, [...parts, ...more].join(' ')];
    }),
  );
}

function certainties(mapping: FileMapping, [proposal]: readonly SheetProposal[]) {
  const [sheet] = mapping.sheets;
  const columns = sheet?.holds === 'ELEMENTS' ? sheet.columns : [];
  const found: Record<string, Certainty> = {};
  for (const { column, heading } of columns) {
    const certainty = proposal?.columns.find((one) => one.column === column)?.certainty;
    if (certainty != null && certainty !== 'SURE') found[heading] = certainty;
  }
  return found;
}

describe.each(REGISTERS)(
  'the register $name',
  ({ name, list, place, columns, unsure, remarks, reasons, operators }) => {
    it('is read as what it holds, each column into its field', async () => {
      const { mapping } = await proposed(name);
      const [sheet] = mapping.sheets;
      expect(sheet).toMatchObject({ holds: 'ELEMENTS', list, ...place });
      expect(readingOf(mapping)).toEqual(columns);
    });

    it('says how sure that is, and why', async () => {
      const { mapping, proposals } = await proposed(name);
      expect(certainties(mapping, proposals)).toEqual(unsure);
      expect(proposals[0]?.remarks.map(({ code }) => code)).toEqual(remarks);
      const said = new Map(
        proposals[0]?.columns.map(({ column, reasons: why }) => [column, why.map(({ code }) => code)]),
      );
      for (const [column, codes] of Object.entries(reasons)) expect(said.get(Number(column))).toEqual(codes);
    });

    it('goes in with nothing answered, each operator once', async () => {
      const { mapping, sheets } = await proposed(name);
      const { rows, changes } = planned(emptyNetwork('Registre'), sheets, mapping, { language: 'fr' });
      expect(rows.rejected).toBe(0);
      expect(changes.filter((change) => change.list === 'operators')).toHaveLength(operators);
    });
  },
);
