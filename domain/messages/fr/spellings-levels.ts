/** Spellings of levels by dimension (CECRL, the scale of Lire et Écrire, Belgian certificates). */
const frenchLevels = (skill: string, ...words: readonly (readonly string[])[]): Record<string, string[]> =>
  Object.fromEntries(
    words.map((own, level) => [level, own.flatMap((word) => [word, `${skill} ${word}`, `niveau ${word}`])]),
  );

const merged = (
  one: Record<string, string[]>,
  other: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(one).map(([level, words]) => [level, [...words, ...(other[level] ?? [])]]),
  );

export const levelSpellings = {
  // "Oral 1" of Lire et Écrire is A1, which is level 2 here. A bare figure could belong to either scale, so the user is
  // asked.
  'level.oral': merged(
    frenchLevels(
      'oral',
      ['débutant', 'débutants', 'aucun', 'nul', 'a0', '0'],
      ['a1.1'],
      ['a1'],
      ['a2', 'élémentaire'],
      ['b1', 'intermédiaire', 'seuil'],
      ['b2', 'avancé', 'indépendant'],
      ['c1', 'c1+', 'c2', 'courant', '6'],
    ),
    {
      1: ['1'],
      2: ['oral 1', '1', '2'],
      3: ['oral 2', '2', '3'],
      4: ['oral 3', '3', '4'],
      5: ['oral 4', '4', '5'],
    },
  ),
  'level.written': frenchLevels(
    'écrit',
    ['non-lecteur', 'non lecteur', 'analphabète', 'aucun', 'nul', 'a0', '0', 'débutant'],
    ['a1.1', '1'],
    ['a1', '2'],
    ['a2', '3', 'élémentaire', 'primaire'],
    ['b1', '4', 'ceb', 'ce1d', 'intermédiaire', 'primaire'],
    ['b2', '5', 'cesdd', 'ce2d', 'avancé'],
    ['c1', '6', 'c1+', 'c2', 'cess'],
  ),
  'level.numeracy': {
    0: ['aucun', 'aucune', 'nul', '0', 'débutant'],
    1: ['compter', '+ −', '1', 'addition et soustraction'],
    2: ['4 opérations', 'quatre opérations', '2', 'les quatre opérations'],
    3: ['ceb', '3', 'niveau primaire', 'primaire', 'niveau ceb', 'fractions'],
    4: ['ce1d', 'ce2d', '4', 'ce1d ce2d', 'secondaire inférieur', 'niveau ce1d'],
    5: ['cess', '5', 'secondaire supérieur', 'niveau cess'],
  },
  'level.certificate': {
    0: [
      'aucun',
      'aucun diplôme',
      'sans diplôme',
      'sans titre',
      'aucun titre',
      'infrascolarisé',
      '0',
      'néant',
    ],
    1: ['ceb', 'certificat d’études de base', 'primaire', 'niveau primaire', '1', 'niveau ceb'],
    2: ['ce1d', 'premier degré', '1er degré', '2', 'certificat du premier degré'],
    3: [
      'cesdd',
      'ce2d',
      'ces2d',
      'cesi',
      'cesdd ce2d ces2d',
      'cesdd ce2d',
      'secondaire inférieur',
      'deuxième degré',
      '2e degré',
      '3',
    ],
    4: ['cq6', 'cq6 sans cess', 'certificat de qualification', '4', 'cq 6'],
    5: ['cess', 'secondaire supérieur', 'humanités', '5', 'cq7'],
    6: ['supérieur', 'bachelier', 'master', 'enseignement supérieur', 'universitaire', '6', 'graduat'],
  },
  'level.digital': {
    0: ['aucun', 'aucune', 'débutant', '0', 'nul'],
    1: ['avec aide', 'accompagné', 'assisté', '1'],
    2: ['autonomie de base', 'autonome', 'base', '2', 'bases'],
    3: ['usage professionnel', 'professionnel', 'bureautique', '3'],
  },
  'level.project': {
    0: ['aucun', 'aucun projet', '0', 'sans projet'],
    1: ['exploré', '1', 'en réflexion', 'en cours'],
    2: ['défini', '2', 'déterminé', 'projet défini'],
    3: ['validé', 'validé par un stage', '3', 'projet validé'],
  },
};
