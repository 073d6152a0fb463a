import { mapWords } from '../../../domain/map/words/fr.ts';
import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import type { Level, Way } from '../../../domain/model/map-choices.ts';

/** Texts of the folded map and of neighbourhoods, in French. */
export const detail = {
  ...mapWords.detail,
  label: 'Niveau de détail',
  auto: (level: string) => `Détail : ${level} (auto)`,
  levels: {
    filieres: 'filières',
    operators: 'opérateurs',
    types: 'types',
    stages: 'étapes',
  } satisfies Record<Level, string>,
  level: (level: string) => `Détail : ${level}`,
  shown: (alone: number, all: number, boxes: number) =>
    `${alone} sur ${s(all, 'filière', 'filières')} une à une, les autres dans ${s(boxes, 'boîte', 'boîtes')}.`,
  closeAll: 'Tout refermer',
  path: 'Où l’on est',
  whole: 'Tout le réseau',
  folded: {
    open: 'Ouvrir',
    close: 'Refermer',
    closeOne: (name: string) => `Refermer ${name}`,
    box: 'Boîte qui compte plusieurs filières',
    line: 'Trait qui compte plusieurs liens',
    members: (n: number) => `Ce qu’elle contient (${number(n)})`,
    between: (from: string, to: string) => `${from} → ${to}`,
    links: (n: number) => `Les liens (${number(n)})`,
    within: (n: number) => `À l’intérieur (${number(n)})`,
    more: (n: number) => `et ${number(n)} de plus : ouvrez la boîte pour les voir`,
    /** The title of the findings of an element; `isCut` when some kinds may have more. */
    findingsOf: (n: number, isCut: boolean): string =>
      isCut ? (n === 0 ? 'Constats' : `Constats (au moins ${n})`) : `Constats (${n})`,
    findings: (n: number) => `Constats marqués (${number(n)})`,
    gone: 'Cette boîte ou ce trait n’est plus sur la carte : elle est pliée autrement.',
    said: (name: string, notes: string) => `${name}, ${notes}. Entrée : ouvrir.`,
  },
  focus: {
    start: 'Regarder autour',
    title: (name: string) => `Autour de : ${name}`,
    steps: 'Pas',
    step: (n: number) => (n === 0 ? 'jusqu’au bout' : s(n, 'pas', 'pas')),
    way: 'Sens',
    ways: { both: 'amont et aval', up: 'amont', down: 'aval' } satisfies Record<Way, string>,
    alone: 'Cacher le reste',
    reached: (n: number, all: number) =>
      `${number(n)} sur ${s(all, 'filière ou débouché', 'filières et débouchés')}`,
    stop: 'Ne plus regarder autour',
    gone: 'L’élément autour duquel regarder n’est pas sur la carte.',
  },
  minimap: 'Vue d’ensemble : glissez le cadre pour déplacer la carte',
};
