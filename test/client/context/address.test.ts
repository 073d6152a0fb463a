import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { addressWith, readView, steadyReader, writeView } from '../../../client/context/address.ts';
import { ExplorerView, GapsView, PathwaysView } from '../../../client/context/screens.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { THEMES } from '../../../domain/map/palette.ts';
import { LAYOUT_IDS, LEVELS, WAYS } from '../../../domain/model/map-choices.ts';
import { FORMALITIES, STAGES } from '../../../domain/model/vocabulary.ts';

const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const explorer = fc.record({
  lang: maybe(fc.constantFrom('fr', 'en')),
  at: maybe(day),
  periodFrom: maybe(day),
  periodTo: maybe(day),
  bassin: ids,
  type: ids,
  stage: some(STAGES),
  sector: ids,
  show: maybe(fc.constantFrom('map', 'list')),
  layout: fc.constantFrom(...LAYOUT_IDS),
  theme: maybe(fc.constantFrom(...THEMES)),
  view: maybe(id),
  kept: maybe(id),
  sel: maybe(id),
  gap: maybe(id.map((text) => `M04:${text}:${text}`)),
  path: ids,
  formality: some(FORMALITIES),
  kind: some([...GAP_KINDS, 'NONE']),
  ghosts: maybe(fc.integer({ min: 0, max: 500 })),
  detail: maybe(fc.constantFrom(...LEVELS)),
  most: fc.integer({ min: 1, max: 1000 }),
  opened: fc.array(
    id.map((text) => `op:INTAKE:${text}`),
    { maxLength: 3 },
  ),
  focus: maybe(id),
  steps: fc.integer({ min: 0, max: 99 }),
  way: fc.constantFrom(...WAYS),
  alone: fc.boolean(),
  flows: fc.boolean(),
  preps: fc.boolean(),
  minutes: fc.boolean(),
  legend: maybe(fc.boolean()),
  whatif: fc.boolean(),
  endFrom: maybe(id),
  endTo: maybe(id),
  since: maybe(day),
  recorded: fc.boolean(),
}) as fc.Arbitrary<z.output<typeof ExplorerView>>;

describe('the address of a view', () => {
  it('holds the whole view: what is written is read back', () => {
    fc.assert(
      fc.property(explorer, (view) => {
        expect(readView(ExplorerView, writeView(ExplorerView, '', view))).toEqual(view);
      }),
    );
  });

  it('tolerates anything, and what means nothing is the default', () => {
    expect(
      readView(PathwaysView, 'k=zzz&maxMonths=-3&from=%3Cscript%3E&formality=SIGNED,zzz&enrolled=maybe'),
    ).toEqual({
      ...readView(PathwaysView, ''),
      formality: ['SIGNED'],
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('at', 'kind', 'certainty', 'open', 'stage'), fc.string()),
        (raw) => {
          expect(() => readView(GapsView, new URLSearchParams(raw).toString())).not.toThrow();
        },
      ),
    );
  });

  it('keeps out what is the default, and keeps what belongs to another screen', () => {
    expect(writeView(ExplorerView, 'flows=0&other=1', { flows: true })).toBe('other=1');
    expect(writeView(ExplorerView, '', { bassin: ['a', 'b'] })).toBe('bassin=a,b');
  });

  it('keeps what stays the same from one address to the next, and only that', () => {
    fc.assert(
      fc.property(fc.array(explorer, { minLength: 2, maxLength: 4 }), (views) => {
        const read = steadyReader(ExplorerView);
        let before: ExplorerView | undefined;
        for (const view of views) {
          const now = read(writeView(ExplorerView, '', view));
          expect(now).toEqual(view);
          for (const name of Object.keys(view) as (keyof ExplorerView)[]) {
            const isSame = JSON.stringify(before?.[name]) === JSON.stringify(now[name]);
            expect(before !== undefined && Object.is(before[name], now[name])).toBe(
              before !== undefined && isSame,
            );
          }
          before = now;
        }
      }),
    );
    const read = steadyReader(GapsView);
    const { cell, kind } = read('cell=area:LITERACY:wood&kind=M01&open=a');
    expect(read('cell=area:LITERACY:wood&kind=M01&open=b')).toMatchObject({ open: 'b' });
    expect(read('cell=area:LITERACY:wood&kind=M01').cell).toBe(cell);
    expect(read('cell=area:LITERACY:metal&kind=M01').kind).toBe(kind);
    expect(read('cell=area:LITERACY:metal&kind=M01').cell).not.toBe(cell);
  });

  it('carries language, day and period from screen to screen, and nothing else', () => {
    const search = 'lang=en&at=2008-06-01&sel=lee-ecrit-1&bassin=b';
    expect(addressWith('/gaps', GapsView, search, { open: 'M01:x' })).toBe(
      '/gaps?lang=en&at=2008-06-01&open=M01%3Ax',
    );
    expect(addressWith('/gaps', GapsView, '', {})).toBe('/gaps');
  });
});
