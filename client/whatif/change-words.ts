import { fullNameOf, nameOf } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { PasserelleKind } from '../../domain/model/vocabulary.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';

/**
 * Returns the name of a kind of passerelle in the language of the given words. The sign ∥ precedes CONCURRENT, the
 * kind between trainings followed at the same time.
 */
export const kindWords = ({ t, vocabulary }: Words, kind: PasserelleKind): string =>
  kind === 'CONCURRENT'
    ? t.whatIf.concurrent(vocabulary.passerelleKind[kind])
    : vocabulary.passerelleKind[kind];

/** Functions that name the elements in a change, in the what-if network or else in the real one. */
function namer(words: Words, { view, base }: { readonly view: NetworkView; readonly base: NetworkView }) {
  const known = (id: string): NetworkView =>
    view.filieres.has(id) || view.passerelles.has(id) || view.operators.has(id) ? view : base;
  return {
    name: (id: string): string => nameOf(known(id), words.vocabulary, id),
    full: (id: string): string => fullNameOf(known(id), words.vocabulary, id),
    passerelle: (id: string): string | undefined => {
      const item = view.passerelles.get(id) ?? base.passerelles.get(id);
      if (item === undefined) return undefined;
      const { from, to } = item.passerelle;
      return `${fullNameOf(known(from), words.vocabulary, from)} → ${fullNameOf(known(to), words.vocabulary, to)}`;
    },
  };
}

/**
 * Returns a function that describes a what-if change (a supposed change of the network) in words. `all` is the whole
 * list of changes, from which it takes the names of elements that exist only in the what-if.
 */
export function useChangeWords(all: readonly Change[]): (change: Change) => string {
  const words = useWords();
  const network = useNetwork();
  const { t, vocabulary } = words;
  const w = t.whatIf;
  const added = new Map<string, string>();
  const { name, full, passerelle } = namer(words, network);
  for (const change of all)
    if (change.do === 'ADD_FILIERE') added.set(change.filiere.id, change.filiere.name);
  const filiere = (id: string): string => added.get(id) ?? full(id);
  for (const change of all) {
    if (change.do !== 'ADD_PASSERELLE') continue;
    const { id, from, to } = change.passerelle;
    added.set(id, `${filiere(from)} → ${filiere(to)}`);
  }
  const bridge = (id: string): string => added.get(id) ?? passerelle(id) ?? name(id);
  return (change) => {
    switch (change.do) {
      case 'ADD_PASSERELLE': {
        const { from, to, kind } = change.passerelle;
        return w.change.ADD_PASSERELLE(filiere(from), filiere(to), kindWords(words, kind));
      }
      case 'CLOSE_PASSERELLE':
        return w.change.CLOSE_PASSERELLE(bridge(change.id));
      case 'CHANGE_PASSERELLE': {
        const { kind, formality, waives } = change.set;
        const what = [
          kind && kindWords(words, kind),
          formality && vocabulary.formality[formality],
          waives && `${t.panel.waives} ${waives.map((one) => vocabulary.dimension[one]).join(', ')}`,
        ].filter((part) => part !== undefined);
        return w.change.CHANGE_PASSERELLE(bridge(change.id), what.join(', '));
      }
      case 'ADD_FILIERE':
        return w.change.ADD_FILIERE(change.filiere.name, name(change.filiere.operator));
      case 'CLOSE_FILIERE':
        return w.change.CLOSE_FILIERE(filiere(change.id));
      case 'CHANGE_FILIERE': {
        const { intake, waitMonths, durationMonths, openAdmission, entry, exit } = change.set;
        const what = [
          intake !== undefined && w.set.intake(intake),
          waitMonths !== undefined && w.set.waitMonths(waitMonths),
          durationMonths !== undefined && w.set.durationMonths(durationMonths),
          openAdmission !== undefined && w.set.openAdmission(openAdmission),
          (entry !== undefined || exit !== undefined) && w.set.levels,
        ].filter((part) => part !== false);
        return w.change.CHANGE_FILIERE(filiere(change.id), what.join(', '));
      }
      case 'CLOSE_OPERATOR':
        return w.change.CLOSE_OPERATOR(name(change.id));
      case 'LIFT_OBSTACLE': {
        const obstacle = network.base.document.obstacles.find(({ id }) => id === change.id);
        return w.change.LIFT_OBSTACLE(
          obstacle === undefined ? change.id : `${obstacle.name} — ${full(obstacle.on)}`,
        );
      }
    }
  };
}

/**
 * Returns a function that takes a problem of a what-if change and says in words why the change cannot be made, and
 * what to do.
 */
export function useProblemWords(): (problem: ChangeProblem) => string {
  const { changeWords } = useWords();
  return ({ code, value, details }) => {
    const { message, remedy } = changeWords.problems[code];
    const values = { ...details, value: value ?? '' };
    return `${fill(message, values)} ${fill(remedy, values)}`;
  };
}
