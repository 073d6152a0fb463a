import { fullNameOf, nameOf, typeLabel } from '../../map/names.ts';
import type { FiliereView, NetworkView } from '../../map/network-view.ts';
import type { Operator, Passerelle } from '../../model/entities.ts';

import type { StepWords } from '../words/step-words.ts';
import type { Details } from './details.ts';

/**
 * What is known of an element of the network and whom to ask about it: a filière, an operator, a passerelle or an outlet.
 * Undefined for an element that the network of the day does not have.
 */
export function elementDetails(view: NetworkView, id: string, words: StepWords): Details | undefined {
  const filiere = view.filieres.get(id);
  if (filiere !== undefined) return filiereDetails(view, filiere, words);
  const operator = view.operators.get(id);
  if (operator !== undefined) return operatorDetails(view, operator, words);
  const passerelle = view.passerelles.get(id);
  if (passerelle !== undefined) return passerelleDetails(view, passerelle.passerelle, words);
  return view.outlets.has(id)
    ? { title: nameOf(view, words.vocabulary, id), lines: [words.steps.details.outlet] }
    : undefined;
}

function filiereDetails(view: NetworkView, { filiere, operator, communes }: FiliereView, words: StepWords) {
  const { steps, vocabulary } = words;
  const said = steps.details;
  const { intake, waitMonths, durationMonths, openAdmission } = filiere;
  return {
    title: filiere.name,
    lines: [
      said.operator(nameOf(view, vocabulary, operator.id), vocabulary.stage[filiere.stage]),
      ...(communes.length === 0 ? [] : [said.where(communes.map((one) => nameOf(view, vocabulary, one)))]),
      [
        said.places(intake),
        steps.pathways.wait(waitMonths ?? null),
        steps.pathways.lasts(durationMonths ?? null),
        ...(openAdmission === true ? [said.direct] : []),
      ].join(' · '),
      said.ways(countWays(view, 'from', filiere.id), countWays(view, 'to', filiere.id)),
      contactOf(operator, words),
    ],
  };
}

/** How many passerelles in force leave or reach a filière. */
function countWays(view: NetworkView, end: 'from' | 'to', id: string): number {
  let count = 0;
  for (const { state, passerelle } of view.passerelles.values())
    if (state === 'ACTIVE' && passerelle[end] === id) count += 1;
  return count;
}

function operatorDetails(view: NetworkView, operator: Operator, words: StepWords): Details {
  const own = [...view.filieres.values()].filter((one) => one.operator.id === operator.id);
  return {
    title: nameOf(view, words.vocabulary, operator.id),
    lines: [
      typeLabel(view.document, operator.type, view.at, words.language),
      words.steps.details.filieres(own.map(({ filiere }) => filiere.name)),
      contactOf(operator, words),
    ],
  };
}

function passerelleDetails(
  view: NetworkView,
  { id, from, to, kind, formality }: Passerelle,
  words: StepWords,
): Details {
  const { vocabulary } = words;
  const state = view.passerelles.get(id)!.state;
  const ask = [from, to].flatMap((end) => view.filieres.get(end)?.operator ?? []);
  return {
    title: `${nameOf(view, vocabulary, from)} → ${nameOf(view, vocabulary, to)}`,
    lines: [
      ...[from, to].flatMap((end) => (view.filieres.has(end) ? [fullNameOf(view, vocabulary, end)] : [])),
      [
        vocabulary.passerelleKind[kind],
        vocabulary.state[state],
        formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality],
      ].join(' · '),
      ...ask.map((operator) => contactOf(operator, words)),
    ],
  };
}

/** Whom to ask: how an operator is reached, as far as that is known. */
export function contactOf({ name, contact, telephone, website }: Operator, { steps }: StepWords): string {
  const known = [contact, telephone, website].filter((one) => one !== undefined);
  return steps.details.ask(name, known);
}
