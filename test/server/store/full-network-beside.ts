import type { NetworkDocument } from '../../../domain/model/network.ts';

type Lists = Pick<
  NetworkDocument,
  | 'agreements'
  | 'reasons'
  | 'regionales'
  | 'nilReports'
  | 'travelTimes'
  | 'findingLives'
  | 'scenarios'
  | 'importMappings'
  | 'stories'
  | 'meetings'
  | 'meetingPoints'
  | 'views'
  | 'reports'
>;

/** Agreements, travel times, lives and scenarios with every field filled in somewhere; lives and scenarios name what is not there. */
export const besideTheOffer = (
  dates: { validFrom: string; validTo: string },
  fact: { source: string; observedOn: string; confidence: 'MEDIUM' },
): Lists => ({
  agreements: [
    {
      id: 'a1',
      name: 'Convention',
      kind: 'CONVENTION',
      parties: ['o2', 'o1'],
      phase: 'BEFORE',
      signedOn: '2020-02-29',
      object: 'x\ny',
      documents: [
        'https://example.org/convention;v=2.pdf?a=%27&b=$x',
        '\\\\serveur\\partage\\avenant, du 5 mai.docx',
        'P:\\Conventions\\L’Escale.pdf',
      ],
      confirmations: [
        { operator: 'o2', on: '2024-02-29' },
        { operator: 'o1', on: '2023-12-31' },
        { operator: 'o2', on: '2025-03-01' },
      ],
      ...dates,
      ...fact,
    },
  ],
  reasons: [
    {
      id: 'LOIN',
      label: { fr: 'Trop « loin » $x', en: 'Too far' },
      outcome: 'BOTH',
      retiredSince: '2025-06-01',
      note: 'Voir MOBILITE.',
    },
    { id: 'NIVEAU', label: { fr: 'Niveau' }, outcome: 'REFUSED' },
  ],
  regionales: [
    {
      id: 'r1',
      name: 'Régionale « du Centre » $x',
      bassins: [
        { bassin: 'b2', validTo: '2024-06-30' },
        { bassin: 'b1', validFrom: '2024-07-01' },
        { bassin: 'b2', validFrom: '2026-01-01' },
      ],
      operators: [{ operator: 'o2' }, { operator: 'o1', ...dates }],
      fictional: true,
      note: 'Deux bassins,\nl’un après l’autre.',
      source: 'Statuts',
      observedOn: '2025-02-03',
      confidence: 'LOW',
      ...dates,
    },
    { id: 'r2', name: 'Sans bassin' },
  ],
  nilReports: [
    {
      ...{ source: 'o1', target: 'o2', from: '2024-01-01', to: '2024-03-31', declaredBy: 'SENDER' },
      note: 'Rien « à signaler »\n$x',
      reference: 'Appel, p. 2',
      observedOn: '2024-04-02',
      confidence: 'HIGH',
    },
    { id: 'nil-2', source: 'o1', target: 'o1', from: '2024-04-01', to: '2024-12-31', declaredBy: 'RECEIVER' },
    { source: 'o1', target: 'o2', from: '2024-04-01', to: '2024-06-30', declaredBy: 'RECEIVER' },
  ],
  travelTimes: [
    { from: 'c1', to: 'c2', minutes: 47, source: 'Horaire 2025', ...dates },
    { id: 'travel-back', from: 'c2', to: 'c1', minutes: 0 },
    { from: 'c1', to: 'c1', minutes: 5 },
  ],
  findingLives: [
    {
      key: 'M04:f1:f-gone',
      state: 'REJECTED',
      reason: 'Les horaires « du soir » ne conviennent pas.',
      author: "Coordination de l'IBEFE",
      date: '2025-11-03',
      carrier: 'Service « accueil » du CEFA',
      operator: 'o1',
      due: '2026-03-31',
      evidence: 'abc',
    },
    { key: 'M10C', state: 'CONFIRMED', author: 'IBEFE', date: '2025-11-04', evidence: '' },
  ],
  scenarios: [
    {
      id: 'sc1',
      name: 'Trois accords « et plus »',
      note: 'Une note\navec deux lignes.',
      createdOn: '2025-11-05',
      changes: [
        {
          do: 'ADD_PASSERELLE',
          passerelle: {
            id: 'new-1',
            from: 'f1',
            to: 'nobody',
            kind: 'ACCESS',
            formality: 'PROTOCOL',
            waives: ['oral', 'written'],
            facilitation: 'Entretien à deux : "oui" \\ $x',
          },
        },
        { do: 'CLOSE_PASSERELLE', id: 'p1' },
        { do: 'CHANGE_PASSERELLE', id: 'p1', set: { kind: 'RETURN' } },
        {
          do: 'ADD_FILIERE',
          filiere: {
            id: 'new-f',
            operator: 'o1',
            name: 'Nouvelle filière',
            stage: 'LITERACY',
            waitingCount: 3,
            entry: { written: { min: 0 } },
          },
        },
        { do: 'CLOSE_FILIERE', id: 'f1' },
        { do: 'CHANGE_FILIERE', id: 'f1', set: { intake: 0, entry: {} } },
        { do: 'CLOSE_OPERATOR', id: 'o1' },
        { do: 'LIFT_OBSTACLE', id: 'ob1' },
      ],
    },
    { id: 'sc2', name: 'Vide', changes: [] },
  ],
  importMappings: [
    {
      id: 'im1',
      name: 'Inventaire de la Régionale « 2025 »',
      mapping: {
        sheets: [
          {
            holds: 'ELEMENTS',
            sheet: "Feuille d'avril",
            list: 'filieres',
            headingRow: 2,
            columns: [
              { column: 0, heading: 'Intitulé', field: { list: 'filieres', path: 'name' } },
              { column: 1, heading: 'Ne pas lire "ceci"', field: null },
            ],
          },
          { holds: 'NOTHING', sheet: 'Notes' },
        ],
        values: [{ list: 'operators', path: 'type', word: 'E.F.T. \\ $x', means: 'EFT' }],
      },
    },
    { id: 'im2', name: 'Vide', mapping: { sheets: [], values: [] } },
  ],
  views: [
    {
      id: 'v1',
      name: 'La maçonnerie « en 2008 »',
      note: 'Pour la réunion\ndu "comité".',
      rank: 0,
      state: 'at=2008-06-30&stage=LITERACY,QUALIFICATION&sel=f1&layout=stage',
      camera: 'zoom=0.8421&x=-12.5&y=40.25&width=1200&height=700',
      profile: 'age=24&groups=CEFO%20jeunes&oral=2',
    },
    { id: 'v2', name: 'Tout', rank: 7 },
    {
      ...{
        id: 'v3',
        name: 'Trois « étapes »',
        rank: 1,
        story: 'st1',
        screen: 'plan',
        state: 'at=2025-12-31',
      },
      changes: [{ do: 'CLOSE_FILIERE', id: 'f-gone' }],
      text: 'Une légende\nde deux lignes <5 $x',
      pictures: [{ sha256: 'cd'.repeat(32), type: 'image/png', bytes: 12, alt: 'Un schéma « à la main »' }],
      annotations: [{ element: 'f-gone', text: 'Ici {manque} un accord' }],
      speakerNotes: 'Ne pas oublier :\nla "garderie".',
    },
  ],
  stories: [
    { id: 'st1', name: 'Le comité « de jeudi »', note: 'Vingt minutes.', frozenOn: '2026-01-31' },
    { id: 'st2', name: 'Vide' },
  ],
  meetings: [
    {
      ...{
        id: 'me1',
        name: 'Comité {restreint}',
        date: '2026-02-05',
        body: 'IBEFE « Sylve »',
        operator: 'o1',
      },
      ...{ bassins: ['b2', 'b1'], commune: 'c1', story: 'st1', approvedOn: '2026-03-05' },
      present: ['Coordination', 'CPAS, service « ISP »'],
      excused: ['Forem'],
      texts: [{ key: 'opening', text: 'Ouverte à 9 h.\n\n- un', over: 'La réunion est ouverte.' }],
      note: 'Salle "B"\n$x',
      link: 'https://exemple.be/pv.pdf',
      ...fact,
    },
    { id: 'me2', name: 'Sans point', date: '2026-04-01' },
  ],
  meetingPoints: [
    {
      ...{ id: 'mp1', meeting: 'me1', rank: 2, name: 'Relier f1 « et » f2', finding: 'M04:f1:f-gone' },
      ...{ agreement: 'a1', passerelle: 'p1', scenario: 'sc1', decision: 'REFUSED', due: '2026-05-01' },
      discussion: 'Deux avis\ncontraires.',
      reason: 'Pas de "place"',
      decidedBy: 'Bureau',
      votes: { for: 3, against: 12, abstained: 0 },
      carrier: 'Service « accueil »',
      operator: 'o2',
      settledOn: '2026-05-02',
      outcome: 'Rien \\ $x',
      ...fact,
    },
    { id: 'mp2', meeting: 'me1', rank: 0, name: 'Divers', votes: { abstained: 1 } },
  ],
  reports: [
    {
      ...{ id: 'rap1', name: 'Rapport « 2025 » {été}', from: '2025-01-01', to: '2025-12-31' },
      ...{ perimeter: 'b1', language: 'fr' },
      texts: [{ key: 'all.essentials', text: 'Une année <5 "dure"\n\n- un\n- deux \\ $x' }],
      issues: [
        {
          ...{ on: '2026-01-15', by: 'Coordination', revision: 12 },
          files: [{ format: 'pdf', bytes: 1234, sha256: 'ab'.repeat(32) }],
        },
      ],
    },
    { id: 'rap2', name: 'Report', from: '2024-01-01', to: '2024-06-30', language: 'en' },
  ],
});
