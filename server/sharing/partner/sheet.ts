import { isInForce } from '../../../domain/agreements/agreement-state.ts';
import type { OpenNetwork } from '../../../domain/answers/open-network.ts';
import type { ProposedList, ProposedValue } from '../../../domain/api/proposals.ts';
import { passerellesOf } from '../../../domain/handouts/operator-sheet.ts';
import type { NamedNetwork, OperatorWords } from '../../../domain/handouts/words.ts';
import { namedNetwork } from '../../../domain/map/named-network.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import type { Agreement, Filiere, Operator } from '../../../domain/model/entities.ts';
import { passerelleState } from '../../../domain/model/passerelle-state.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { handoutWords } from '../../handout-words.ts';
import { allPasserellesOf } from './missing.ts';

/** The fields that a partner may correct. None counts people. */
export const CORRECTABLE = {
  operators: ['name', 'telephone', 'contact', 'website', 'openingHours'],
  filieres: ['name', 'durationMonths', 'intake', 'schedule.sessionsPerYear'],
  passerelles: [],
  agreements: [],
} as const satisfies Readonly<Record<ProposedList, readonly string[]>>;

export type CorrectablePath = (typeof CORRECTABLE)[ProposedList][number];

/** Fields that hold a whole number. */
const NUMBERS: ReadonlySet<string> = new Set(['durationMonths', 'intake', 'schedule.sessionsPerYear']);
export const isNumber = (path: string): boolean => NUMBERS.has(path);

/** What the network says of one operator, as its own page shows it. */
export interface PartnerSheet {
  readonly operator: Operator;
  readonly filieres: readonly Filiere[];
  /** Those that are not over, then those that ended lately. */
  readonly passerelles: ReturnType<typeof passerellesOf>;
  readonly agreements: readonly Agreement[];
  readonly network: NamedNetwork;
  readonly words: OperatorWords;
}

/** Months for which what has ended is still shown, so that its partner can say that it goes on. */
const ENDED_SHOWN_MONTHS = 12;

/**
 * Makes the sheet of an operator from the published network as it is today, whatever day the inventory is of. What ended lately is on
 * it, and so is what has not begun. Undefined when the operator is not in the network today.
 */
export function partnerSheet(
  { document }: Pick<OpenNetwork, 'document'>,
  id: string,
  { today, language }: { readonly today: string; readonly language: Language },
): PartnerSheet | undefined {
  const view = viewAt(document, today);
  const operator = view.operators.get(id);
  if (operator === undefined) return undefined;
  const words = handoutWords(language);
  const network = namedNetwork(view, words.vocabulary);
  const { asOf = today } = document;
  const yearAgo = addMonths(today, -ENDED_SHOWN_MONTHS);
  const [since = today] = [asOf, yearAgo].toSorted();
  const isShown = ({ validTo }: { readonly validTo?: string | undefined }): boolean =>
    validTo === undefined || validTo >= since;
  const filieres = document.filieres
    .filter((one) => one.operator === id && isShown(one))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  const agreements = document.agreements.filter((one) => one.parties.includes(id) && isShown(one));
  const ended = allPasserellesOf(document, id)
    .filter(isShown)
    .map((one) => ({ id: one.id, passerelle: one, state: passerelleState(one, today) }))
    .filter(({ state }) => state === 'EXPIRED');
  return {
    ...{ operator, filieres, network, words },
    ...{ passerelles: [...passerellesOf(operator, network), ...ended], agreements },
  };
}

/** An element on the sheet, of which a partner may say something. */
export interface SheetElement {
  readonly list: ProposedList;
  readonly id: string;
  readonly name: string;
  readonly element: object & { readonly id: string };
  /** False for a passerelle that is over and an agreement that is not in force on the day: nobody can confirm that it holds. */
  readonly holds: boolean;
}

/** All elements of a sheet, in its order. */
export const elementsOfSheet = ({
  operator,
  filieres,
  passerelles,
  agreements,
  network,
}: PartnerSheet): readonly SheetElement[] => [
  { list: 'operators', id: operator.id, name: operator.name, element: operator, holds: true },
  ...filieres.map((one) => ({
    ...{ list: 'filieres' as const, id: one.id, name: one.name, element: one, holds: true },
  })),
  ...passerelles.map(({ passerelle, state }) => ({
    ...{ list: 'passerelles' as const, id: passerelle.id, element: passerelle },
    name: `${network.fullName(passerelle.from)} → ${network.fullName(passerelle.to)}`,
    holds: state !== 'EXPIRED',
  })),
  ...agreements.map((one) => ({
    ...{ list: 'agreements' as const, id: one.id, name: one.name, element: one },
    holds: isInForce(one, network.at),
  })),
];

/** The value of a field that a partner may see: a text, a number, or null without one. */
export function shownValue(element: object, path: string): ProposedValue {
  const value = fieldValue(element, path);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
