import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the history screen, in French. */
export const history = {
  tab: 'Historique',
  intro:
    'Chaque changement : qui, quand, ce que c’était, ce que c’est devenu. Tout peut être annulé, les imports et les fusions aussi.',
  log: 'Les changements, du plus récent au plus ancien',
  none: 'Aucun changement n’est encore enregistré.',
  older: 'Changements plus anciens',
  ofElement: (id: string) => `Changements de « ${id} » seulement.`,
  ofAll: 'Voir tous les changements',
  details: 'Élément par élément',
  kind: {
    EDIT: 'Correction',
    IMPORT: 'Import',
    MERGE: 'Fusion de doublons',
    REPLACE: 'Remplacement du réseau',
    RESTORE: 'Restauration d’une sauvegarde',
    UNDO: 'Annulation',
    REDO: 'Rétablissement',
    LIFE: 'Suivi d’un constat',
    SCENARIO: 'Scénario',
    PROJECTS: 'Scénario devenu projet',
    ARRANGE: 'Carte réorganisée',
  },
  /** Edits that add elements. */
  edits: { added: 'Ajout', mixed: 'Ajouts et corrections' },
  takesBack: (kind: string, revision: number) => `${kind} du changement ${revision}`,
  takenBack: (by: number) => `Annulé par le changement ${by}.`,
  by: (revision: number, author: string, when: string) => `Changement ${revision}, par ${author}, le ${when}`,
  counts: (added: number, changed: number, removed: number, ended = 0) =>
    [
      added > 0 ? s(added, 'ajout', 'ajouts') : '',
      changed > 0 ? s(changed, 'changement', 'changements') : '',
      removed > 0 ? s(removed, 'retrait', 'retraits') : '',
      ended > 0 ? s(ended, 'arrivée à échéance', 'arrivées à échéance') : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'rien',
  head: 'En-tête du réseau',
  takeBack: 'Annuler ce changement',
  takeBackOf: (label: string, revision: number) => `${label} (n° ${revision})`,
  redo: 'Rétablir',
  element: 'Élément',
  what: 'Quoi',
  whats: { ADDED: '+ ajouté', REMOVED: '− retiré', CHANGED: '≠ changé' },
  /** What came to its own last day between two days. */
  ended: { lapsed: '− échue', ended: '− a pris fin' },
  field: 'Champ',
  before: 'Avant',
  after: 'Après',
  nothing: 'rien',
  typeName: 'Nom du type',
  mapPlaces: {
    field: 'Place sur la carte',
    at: (layout: string, x: number, y: number, pinned: boolean) =>
      `${layout} : ${number(x)} ; ${number(y)}${pinned ? ' (épinglée)' : ''}`,
  },
  shown: (n: number, total: number) => `${number(n)} éléments montrés sur ${number(total)}`,
  compare: {
    title: 'Comparer deux dates',
    first: 'Du',
    second: 'Au',
    year: 'ou fin d’année scolaire',
    chooseYear: 'choisir',
    schoolYear: (first: number, last: number) => `${first}-${last} (au 30 juin)`,
    recorded: 'Tel qu’enregistré à ces dates',
    recordedHelp:
      'Sinon : ce que le réseau d’aujourd’hui dit de ces dates, avec les corrections faites depuis.',
    noFirstDay:
      'Ce qui n’a pas de premier jour compte comme présent aux deux dates, même saisi entre elles : cochez « Tel qu’enregistré à ces dates » pour voir ce qui a été saisi.',
    result: (n: number, first: string, second: string) =>
      n === 0
        ? `Rien ne diffère entre le ${first} et le ${second}.`
        : `${s(n, 'élément diffère', 'éléments diffèrent')} entre le ${first} et le ${second}.`,
    figures: {
      title: (first: string, second: string) =>
        first === second
          ? `Personnes orientées et actions, chiffres publiés de ${first}`
          : `Personnes orientées et actions, chiffres publiés de ${first} et de ${second}`,
      help: 'L’année est la dernière qui est finie à chaque date. Seuls les chiffres publiés se comparent, tels qu’ils sont publiés aujourd’hui : aucune autre somme n’est faite.',
      none: 'Aucun chiffre n’est publié pour ces années.',
      what: 'Ce qui est compté',
      actions: (kind: string) => `Actions : ${kind}`,
      people: (kind: string, measure: string) => `${kind} : ${measure}`,
      all: 'Tous les chiffres publiés',
    },
    undated: (n: number, names: string, more: number) =>
      `${s(n, 'élément ajouté', 'éléments ajoutés')} depuis sans date de début : ${n < 2 ? 'compté' : 'comptés'} comme déjà là. ${names}${more > 0 ? ` et ${s(more, 'autre', 'autres')}` : ''}.`,
    onMap: 'Voir ces différences sur la carte',
  },
};
