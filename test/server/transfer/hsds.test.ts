import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { hsds } from '../../../server/transfer/write/hsds.ts';
import { takeOut } from '../../../server/transfer/write/taken-out.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { fullNetwork } from '../store/full-network.ts';

/** Fields of the tables of HSDS 3.1: `type:format`, `!` = required. */
const { tables } = JSON.parse(
  readFileSync(new URL('../../fixtures/hsds-3.1-fields.json', import.meta.url), 'utf8'),
) as { tables: Record<string, Record<string, string>> };
type Row = Record<string, unknown>;
const EXTENSION = ['passerelle', 'outlet', 'notes'];

const exported = (document: NetworkDocument): Record<string, Row[]> =>
  JSON.parse(hsds(takeOut(document, { language: 'fr', day: '2026-01-15' }))) as Record<string, Row[]>;

function fits(value: unknown, said: string): boolean {
  const [type = '', format = ''] = said.replace(/!$/, '').split(/:(.*)/);
  if (typeof value !== type) return false;
  if (format === 'uuid') return z.uuid().safeParse(value).success;
  if (format === 'uri') return z.url().safeParse(value).success;
  if (format === 'email') return z.email().safeParse(value).success;
  if (format === 'date-time') return z.iso.datetime().safeParse(value).success;
  return format === '' || format.split('|').includes(String(value));
}

describe.each([
  ['the sample', hauteSylve()],
  ['a network with every field', fullNetwork()],
])('HSDS 3.1 of %s', (_name, document) => {
  const made = exported(document);

  it('has the tables of the specification, each field as it is specified, none missing', () => {
    const wrong = Object.entries(made).flatMap(([table, rows]) => {
      if (EXTENSION.includes(table)) return [];
      const fields = tables[table];
      if (fields === undefined) return [`no table ${table}`];
      return rows.flatMap((row) => [
        ...Object.entries(row)
          .filter(([name]) => name !== 'passerelles_id')
          .filter(([name, value]) => fields[name] === undefined || !fits(value, fields[name]))
          .map(([name, value]) => `${table}.${name} = ${JSON.stringify(value)}`),
        ...Object.entries(fields)
          .filter(([name, said]) => said.endsWith('!') && row[name] === undefined)
          .map(([name]) => `${table}.${name} is missing`),
      ]);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('has no reference that leads nowhere, and no id twice', () => {
    const ids = Object.values(made)
      .flat()
      .flatMap((row) => (typeof row === 'object' ? [row.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const references = Object.values(made)
      .flat()
      .flatMap((row) =>
        Object.entries(row).filter(([name]) => name.endsWith('_id') && name !== 'passerelles_id'),
      );
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter(([, id]) => !known.has(id))).toEqual([]);
  });

  it('has every operator, filière, implantation and passerelle', () => {
    const idsOf = (table: string) => made[table]?.map((row) => row.passerelles_id);
    expect(idsOf('organization')).toEqual(document.operators.map(({ id }) => id));
    expect(idsOf('service')).toEqual(document.filieres.map(({ id }) => id));
    expect(idsOf('location')).toEqual(document.sites.map(({ id }) => id));
    expect(idsOf('passerelle')).toEqual(document.passerelles.map(({ id }) => id));
    expect(made.service_capacity).toHaveLength(
      document.filieres.filter(({ intake }) => intake !== undefined).length,
    );
  });
});

it('says who may come in, in words and in the fields of the specification', () => {
  const [service] = exported(fullNetwork()).service ?? [];
  expect(service).toMatchObject({ minimum_age: 18, maximum_age: 99, status: 'active' });
  expect(service?.eligibility_description).toContain('Carte d’identité');
});

it('gives the telephones of operators and places, and the opening hours of places', () => {
  const { phone = [], schedule = [] } = exported(fullNetwork());
  expect(phone.map(({ number }) => number)).toEqual(['000 12 34 56', '000 65 43 21']);
  expect(schedule.map(({ description }) => description)).toContain('mardi 14 h–16 h');
});
