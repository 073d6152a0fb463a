/** For each parameter that takes an id: what it is and what it takes. The name in brackets is that of the API. */
export const elementParameters = {
  audience: { place: 'le public (audience)', wanted: 'd’un public du réseau' },
  avoid: { place: 'ce qu’il faut éviter (avoid)', wanted: 'd’une filière ou d’un opérateur' },
  bassin: { place: 'le bassin (bassin)', wanted: 'd’un bassin du réseau' },
  cell: { place: 'le territoire d’une case (cell)', wanted: 'd’un bassin ou d’une commune' },
  commune: { place: 'la commune du public (commune)', wanted: 'd’une commune du réseau' },
  drop: {
    place: 'l’élément qui disparaît (drop)',
    wanted: 'd’un élément de la liste donnée (list), autre que celui qui reste',
  },
  focus: {
    place: 'ce autour de quoi regarder (focus)',
    wanted: 'd’un élément ou d’une boîte de la carte de ce jour',
  },
  from: {
    place: 'le départ (from)',
    wanted: 'd’une filière ; pour des parcours, STARTS prend toutes les entrées',
  },
  id: { place: 'le scénario (id)', wanted: 'd’un scénario enregistré' },
  keep: { place: 'l’élément gardé (keep)', wanted: 'd’un élément de la liste donnée (list)' },
  operator: { place: 'l’opérateur (operator)', wanted: 'd’un opérateur' },
  undocumentedOf: { place: 'l’opérateur (undocumentedOf)', wanted: 'd’un opérateur' },
  operators: { place: 'les deux opérateurs (operators)', wanted: 'de deux opérateurs' },
  path: { place: 'ce qui est mis en évidence (path)', wanted: 'd’éléments du réseau de ce jour' },
  perimeter: { place: 'le périmètre (perimeter)', wanted: 'd’un bassin ou d’une Régionale du réseau' },
  place: { place: 'ce qui est demandé (place)', wanted: 'd’une filière ou d’un débouché' },
  report: { place: 'le rapport (report)', wanted: 'd’un rapport gardé' },
  scenario: { place: 'le scénario (scenario)', wanted: 'd’un scénario enregistré' },
  sector: { place: 'le secteur (sector)', wanted: 'd’un secteur qu’une filière du réseau déclare' },
  sel: {
    place: 'ce qui est ouvert (sel)',
    wanted: 'd’un élément, d’une boîte ou d’un trait de la carte de ce jour',
  },
  source: { place: 'le départ (source)', wanted: 'd’une filière' },
  target: {
    place: 'la cible (target)',
    wanted: 'd’un débouché ou d’une filière, ou pour un public OUTLETS ou sector:CODE',
  },
  texts: { place: 'le rapport dont on reprend les textes (texts)', wanted: 'd’un rapport gardé' },
  to: { place: 'l’arrivée (to)', wanted: 'd’un débouché ou d’une filière, OUTLETS, ou sector:CODE' },
  type: { place: 'le type d’opérateur (type)', wanted: 'd’un type d’opérateur' },
  via: { place: 'un passage demandé (via)', wanted: 'd’une filière' },
} satisfies Record<string, { readonly place: string; readonly wanted: string }>;
