import type { EntryKind, Why } from '../model/search-entries.ts';

/** Ce que la recherche trouve, et pourquoi. */
export const finding = {
  kind: {
    operator: 'opérateur',
    filiere: 'filière',
    outlet: 'débouché',
    commune: 'commune',
    bassin: 'bassin',
    type: 'type d’opérateur',
    agreement: 'accord',
    passerelle: 'passerelle',
  } satisfies Record<EntryKind, string> as Readonly<Record<EntryKind, string>>,
  why: {
    label: 'nom',
    acronym: 'sigle',
    alias: 'aussi appelé',
    type: 'type',
    oldType: 'ancien nom du type',
    laterType: 'nom du type plus tard',
    operator: 'opérateur',
    commune: 'à',
    postalCode: 'code postal',
    certificate: 'certificat',
    sector: 'secteur',
    party: 'partie',
  } satisfies Record<Why, string> as Readonly<Record<Why, string>>,
  more: (shown: number, all: number) => `${shown} sur ${all} : ajoutez un mot pour préciser.`,
};
