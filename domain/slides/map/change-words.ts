import { fullNameOf, nameOf } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import type { Vocabulary } from '../../messages/fr/vocabulary.ts';
import type { Change } from '../../model/scenario.ts';
import type { PasserelleKind } from '../../model/vocabulary.ts';
import type { MapStepTexts } from './fr.ts';

type ChangeTexts = Pick<MapStepTexts, 'change' | 'set' | 'concurrent' | 'waives'>;

interface ChangeTerms {
  readonly texts: ChangeTexts;
  readonly vocabulary: Vocabulary;
}

/**
 * Returns the name of a kind of passerelle in the language of the given words. The sign ∥ precedes CONCURRENT, the
 * kind between trainings followed at the same time.
 */
export const kindWords = ({ texts, vocabulary }: ChangeTerms, kind: PasserelleKind): string =>
  kind === 'CONCURRENT' ? texts.concurrent(vocabulary.passerelleKind[kind]) : vocabulary.passerelleKind[kind];

/** The network with what is supposed, and without. */
interface BothNetworks {
  readonly view: NetworkView;
  readonly base: NetworkView;
}

/** Functions that name the elements in a change, in the what-if network or else in the real one. */
function namer({ vocabulary }: ChangeTerms, { view, base }: BothNetworks) {
  const known = (id: string): NetworkView =>
    view.filieres.has(id) || view.passerelles.has(id) || view.operators.has(id) ? view : base;
  return {
    name: (id: string): string => nameOf(known(id), vocabulary, id),
    full: (id: string): string => fullNameOf(known(id), vocabulary, id),
    passerelle: (id: string): string | undefined => {
      const item = view.passerelles.get(id) ?? base.passerelles.get(id);
      if (item === undefined) return undefined;
      const { from, to } = item.passerelle;
      return `${fullNameOf(known(from), vocabulary, from)} → ${fullNameOf(known(to), vocabulary, to)}`;
    },
  };
}

/**
 * Returns a function that describes a what-if change (a supposed change of the network) in words. `all` is the whole
 * list of changes, from which it takes the names of elements that exist only in the what-if.
 */
export function changeWords(
  terms: ChangeTerms,
  networks: BothNetworks,
  all: readonly Change[],
): (change: Change) => string {
  const { texts, vocabulary } = terms;
  const added = new Map<string, string>();
  const { name, full, passerelle } = namer(terms, networks);
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
        return texts.change.ADD_PASSERELLE(filiere(from), filiere(to), kindWords(terms, kind));
      }
      case 'CLOSE_PASSERELLE':
        return texts.change.CLOSE_PASSERELLE(bridge(change.id));
      case 'CHANGE_PASSERELLE': {
        const { kind, formality, waives } = change.set;
        const what = [
          kind && kindWords(terms, kind),
          formality && vocabulary.formality[formality],
          waives && `${texts.waives} ${waives.map((one) => vocabulary.dimension[one]).join(', ')}`,
        ].filter((part) => part !== undefined);
        return texts.change.CHANGE_PASSERELLE(bridge(change.id), what.join(', '));
      }
      case 'ADD_FILIERE':
        return texts.change.ADD_FILIERE(change.filiere.name, name(change.filiere.operator));
      case 'CLOSE_FILIERE':
        return texts.change.CLOSE_FILIERE(filiere(change.id));
      case 'CHANGE_FILIERE':
        return texts.change.CHANGE_FILIERE(filiere(change.id), setWords(change.set, texts).join(', '));
      case 'CLOSE_OPERATOR':
        return texts.change.CLOSE_OPERATOR(name(change.id));
      case 'LIFT_OBSTACLE': {
        const obstacle = networks.base.document.obstacles.find(({ id }) => id === change.id);
        return texts.change.LIFT_OBSTACLE(
          obstacle === undefined ? change.id : `${obstacle.name} — ${full(obstacle.on)}`,
        );
      }
    }
  };
}

function setWords(
  {
    intake,
    waitMonths,
    durationMonths,
    openAdmission,
    entry,
    exit,
  }: Extract<Change, { do: 'CHANGE_FILIERE' }>['set'],
  { set }: ChangeTexts,
): readonly string[] {
  const what = [
    intake !== undefined && set.intake(intake),
    waitMonths !== undefined && set.waitMonths(waitMonths),
    durationMonths !== undefined && set.durationMonths(durationMonths),
    openAdmission !== undefined && set.openAdmission(openAdmission),
    (entry !== undefined || exit !== undefined) && set.levels,
  ];
  return what.filter((part) => part !== false);
}
