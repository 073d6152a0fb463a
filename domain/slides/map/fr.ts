import { frenchCount as s } from '../../messages/count.ts';

/** Words of a step that is a map, in French; the page says the same. */
export const mapStepTexts = {
  /** What the page says of such a slide too. */
  slide: {
    /** How many filières of the view are on the slide. */
    part: (filieres: number, of: number) => `${filieres} des ${of} filières`,
    folded: (filieres: number, of: number, boxes: number) =>
      `${filieres === of ? '' : `${filieres} des `}${of} filières en ${boxes} cases`,
    /** What the framing that people chose leaves out of the slide. */
    framedOut: (filieres: number, outlets: number) =>
      `hors du cadrage\u00a0: ${[
        ...(filieres === 0 ? [] : [s(filieres, 'filière', 'filières')]),
        ...(outlets === 0 ? [] : [s(outlets, 'débouché', 'débouchés')]),
      ].join(', ')}`,
    supposed: (changes: string) => `Supposé : ${changes}`,
    changesLost: (n: number) =>
      n === 1
        ? 'Un changement supposé ne peut plus être fait dans ce réseau : il n’est pas dessiné.'
        : `${n} changements supposés ne peuvent plus être faits dans ce réseau : ils ne sont pas dessinés.`,
    vanishedUnnamed: (n: number) => (n === 1 ? 'un élément supprimé' : `${n} éléments supprimés`),
    vanishedFinding: 'le constat qu’elle éclairait',
    /** Of an element of a remark. */
    notThere: 'n’est plus dans le réseau à cette date',
    elsewhere: 'pas sur cette diapositive',
    nothing: 'Il ne reste rien à montrer dans cette vue, à cette date.',
  },
  /** A passerelle, in words, with what its line says. */
  passerelle: (from: string, to: string, line: string) => `${from} → ${to} (${line})`,
  recorded:
    'La comparaison avec le réseau tel qu’enregistré se fait à l’écran : ici, le réseau d’aujourd’hui est lu à cette date.',
  effect: (gone: number, fresh: number, changed: number) =>
    `${s(gone, 'constat disparaîtrait', 'constats disparaîtraient')}, ${fresh} ${fresh < 2 ? 'apparaîtrait' : 'apparaîtraient'}, ${changed} ${changed < 2 ? 'changerait' : 'changeraient'}.`,
  /** Places that lose an outlet, after those that gain one. */
  loses: (what: string) => `À l’inverse\u00a0: ${what}`,
  concurrent: (kind: string) => `∥ ${kind}`,
  waives: 'Dispense de',
  change: {
    ADD_PASSERELLE: (from: string, to: string, kind: string) =>
      `passerelle en plus, ${from} → ${to} (${kind})`,
    CLOSE_PASSERELLE: (name: string) => `passerelle fermée, ${name}`,
    CHANGE_PASSERELLE: (name: string, what: string) => `passerelle changée, ${name} : ${what}`,
    ADD_FILIERE: (name: string, operator: string) => `filière en plus, ${name} (${operator})`,
    CLOSE_FILIERE: (name: string) => `filière fermée, ${name}`,
    CHANGE_FILIERE: (name: string, what: string) => `filière changée, ${name} : ${what}`,
    CLOSE_OPERATOR: (name: string) => `opérateur fermé, ${name}`,
    LIFT_OBSTACLE: (name: string) => `obstacle levé, ${name}`,
  },
  set: {
    intake: (n: number) => s(n, 'place par an', 'places par an'),
    waitMonths: (n: number) => `${n} mois d’attente`,
    durationMonths: (n: number) => `${n} mois de formation`,
    openAdmission: (open: boolean): string => (open ? 'accès direct' : 'sans accès direct'),
    levels: 'niveaux',
  },
};

export type MapStepTexts = typeof mapStepTexts;
