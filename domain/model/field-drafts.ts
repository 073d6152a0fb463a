import type { ChoiceName, CodeName, FieldType } from './field-types.ts';
import type { EntityList } from './network.ts';

/** How the tables of fields are written: one short word a field. */

export type Draft = readonly [path: string, type: FieldType, required?: 'required'];

export const id: Draft = ['id', { kind: 'id' }, 'required'];
/** For lists whose ids may be left out: `derivedId` of `network.ts` makes the id from other fields. */
export const derivedId: Draft = ['id', { kind: 'id' }];
export const text = (path: string): Draft => [path, { kind: 'text' }];
export const name: Draft = ['name', { kind: 'text' }, 'required'];
export const note = (path = 'note'): Draft => [path, { kind: 'note' }];
export const whole = (path: string): Draft => [path, { kind: 'whole' }];
export const months = (path: string): Draft => [path, { kind: 'months' }];
export const decimal = (path: string): Draft => [path, { kind: 'decimal' }];
export const people = (path: string): Draft => [path, { kind: 'people' }];
export const yesNo = (path: string): Draft => [path, { kind: 'yesNo' }];
export const day = (path: string): Draft => [path, { kind: 'day' }];
export const url = (path: string): Draft => [path, { kind: 'url' }];
export const urls = (path: string): Draft => [path, { kind: 'urls' }];
export const texts = (path: string): Draft => [path, { kind: 'texts' }];
export const json = (path: string): Draft => [path, { kind: 'json' }];
export const ref = (path: string, ...lists: EntityList[]): Draft => [path, { kind: 'ref', lists }];
export const refs = (path: string, ...lists: EntityList[]): Draft => [path, { kind: 'refs', lists }];
export const choice = (path: string, of: ChoiceName): Draft => [path, { kind: 'choice', of }];
export const choices = (path: string, of: ChoiceName): Draft => [path, { kind: 'choices', of }];
export const code = (path: string, of: CodeName): Draft => [path, { kind: 'code', of }];
export const codes = (path: string, of: CodeName): Draft => [path, { kind: 'codes', of }];
export const required = ([path, type]: Draft): Draft => [path, type, 'required'];

export const presumed: Draft = ['presumed', { kind: 'fieldNames' }];

export const PERIOD = [required(day('from')), required(day('to'))];
export const VALIDITY = [day('validFrom'), day('validTo')];
export const VERIFIED = [day('observedOn'), choice('confidence', 'confidence')];
export const PROVENANCE = [text('source'), ...VERIFIED];
