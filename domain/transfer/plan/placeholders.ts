import type { Element } from '../../change/record.ts';
import type { EntityList } from '../../model/network.ts';
import { longName } from '../names.ts';
import { presumedOf } from '../presume/presume.ts';
import { addNeeded } from './needed-element.ts';
import { type Pass, within } from './pass.ts';
import type { PlanRow } from './rows.ts';

/** Creates elements of which a file gives only the name, to be completed later. */

/** Lists for which a placeholder can be created, with the values it gets. */
const PLACEHOLDERS: Partial<Record<EntityList, object>> = {
  operators: { type: 'OTHER', placeholder: true },
  communes: {},
  outlets: {},
};

/** Whether an element of a list can be created from its name alone. */
export const canBePlaceholder = (list: EntityList): boolean => list in PLACEHOLDERS;

/**
 * Returns the id of the element that stands for a name of which nothing else is known, and creates the element when
 * needed. All rows with the name share one. `pass` is the plan of the import so far.
 */
export function placeholder(pass: Pass, row: PlanRow, list: EntityList, name: string): string {
  const known = knownAs(pass, row, list, name);
  return known ?? add(pass, row, list, (id) => ({ id, name, ...PLACEHOLDERS[list] }));
}

/** Text between the name of an operator and that of its filière, as in `longName`. */
const BETWEEN = /\s+[–—-]\s+/;

/**
 * Returns the id of a filière that a passerelle names and nobody knows ("Operator – Filière", or a name for both), and
 * creates it when needed. Its operator becomes a placeholder unless it is known. Its stage is presumed.
 */
export function placeholderEnd(pass: Pass, row: PlanRow, word: string): string {
  const [by = word, ...rest] = word.split(BETWEEN);
  const name = rest.length > 0 ? rest.join(' – ') : by;
  const operator = placeholder(pass, row, 'operators', by);
  const known = knownAs(pass, row, 'filieres', longName(pass.names.nameOf(operator) ?? by, name));
  if (known !== undefined) return known;
  const stage = presumedOf(name, undefined, () => undefined).find(([path]) => path === 'stage')?.[1];
  return add(pass, row, 'filieres', (id) => ({ id, operator, name, stage, presumed: ['stage'] }));
}

/** The id of the element with this name, which the row is then also about. */
function knownAs(pass: Pass, row: PlanRow, list: EntityList, name: string): string | undefined {
  const [known] = pass.names.find([list], name);
  if (known !== undefined) within(pass.made, list).get(known)?.rows.push(row);
  return known;
}

function add(pass: Pass, row: PlanRow, list: EntityList, elementOf: (id: string) => Element): string {
  const of = elementOf('') as Readonly<Record<string, unknown>>;
  return addNeeded(pass, row, list, (path) => of[path], elementOf);
}
