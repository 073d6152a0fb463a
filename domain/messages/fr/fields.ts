import type { EntityList } from '../../model/network.ts';
import type { Dimension } from '../../model/vocabulary.ts';
import { meetingFields } from './fields-meetings.ts';
import { offerFields } from './fields-offer.ts';

/** Words of a field. */
export interface FieldWord {
  /** Heading of its column and label in forms. */
  readonly label: string;
  /** Other headings that spreadsheets use for it, whatever their accents and case. */
  readonly also?: readonly string[];
}

/** Words of all fields of all lists, and of the lists. */
export interface FieldWords {
  readonly lists: Readonly<Record<EntityList, { readonly many: string; readonly one: string }>>;
  /** Fields with the same words in every list. */
  readonly common: Readonly<Record<string, FieldWord>>;
  readonly of: Readonly<Partial<Record<EntityList, Readonly<Record<string, FieldWord>>>>>;
  /** Short names of level dimensions, and labels of each kind of level. */
  readonly dimension: Readonly<Record<Dimension, string>>;
  readonly level: {
    readonly min: string;
    readonly tested: string;
    readonly max: string;
    readonly maxWaivedBy: string;
    readonly exit: string;
    readonly person: string;
  };
  /** Other headings of levels, combined with other names of dimensions. */
  readonly levelAlso: Readonly<Partial<Record<keyof FieldWords['level'], readonly string[]>>>;
  readonly dimensionAlso: Readonly<Record<Dimension, readonly string[]>>;
  /** Words for level 0 of an entry and of an exit. */
  readonly zero: { readonly entry: string; readonly exit: string };
  readonly yes: string;
  readonly no: string;
}

export const fields: FieldWords = {
  lists: {
    operatorTypes: { many: 'Types d’opérateurs', one: 'Type d’opérateur' },
    communes: { many: 'Communes', one: 'Commune' },
    bassins: { many: 'Bassins', one: 'Bassin' },
    operators: { many: 'Opérateurs', one: 'Opérateur' },
    regionales: { many: 'Régionales', one: 'Régionale' },
    sites: { many: 'Implantations', one: 'Implantation' },
    filieres: { many: 'Filières', one: 'Filière' },
    outlets: { many: 'Débouchés', one: 'Débouché' },
    preps: { many: 'Prépare à', one: 'Préparation à un débouché' },
    agreements: { many: 'Conventions', one: 'Convention' },
    passerelles: { many: 'Passerelles', one: 'Passerelle' },
    reasons: { many: 'Motifs', one: 'Motif' },
    flows: { many: 'Orientations', one: 'Ligne d’orientations' },
    nilReports: { many: 'Rien à signaler', one: 'Ligne « rien à signaler »' },
    obstacles: { many: 'Obstacles', one: 'Obstacle' },
    mitigations: { many: 'Aménagements', one: 'Aménagement' },
    stories: { many: 'Présentations', one: 'Présentation' },
    meetings: { many: 'Réunions', one: 'Réunion' },
    actions: { many: 'Actions', one: 'Action' },
    audiences: { many: 'Publics', one: 'Public' },
    travelTimes: { many: 'Trajets', one: 'Trajet' },
    findingLives: { many: 'Suivi des constats', one: 'Suivi d’un constat' },
    scenarios: { many: 'Scénarios', one: 'Scénario' },
    meetingPoints: { many: 'Points de réunion', one: 'Point de réunion' },
    importMappings: { many: 'Modèles d’import', one: 'Modèle d’import' },
    views: { many: 'Vues gardées', one: 'Vue gardée' },
    reports: { many: 'Rapports', one: 'Rapport' },
  },
  common: {
    id: { label: 'Code', also: ['id', 'identifiant', 'référence interne', 'code unique'] },
    name: { label: 'Nom', also: ['dénomination', 'intitulé', 'libellé', 'nom complet'] },
    acronym: { label: 'Sigle', also: ['acronyme', 'abréviation'] },
    aliases: { label: 'Autres noms', also: ['alias', 'ancien nom', 'anciens noms', 'appellations'] },
    note: { label: 'Remarque', also: ['remarques', 'commentaire', 'commentaires', 'observations', 'note'] },
    source: { label: 'Source', also: ['origine de l’information', 'provenance'] },
    presumed: { label: 'Présumé', also: ['présumés', 'à confirmer', 'champs présumés'] },
    observedOn: {
      label: 'Vérifié le',
      also: [
        'date de vérification',
        'vérification',
        'mis à jour le',
        'dernière mise à jour',
        'date de mise à jour',
      ],
    },
    confidence: { label: 'Fiabilité', also: ['confiance', 'qualité de l’information'] },
    validFrom: {
      label: 'Du',
      also: ['depuis', 'début', 'date de début', 'valable du', 'à partir du', 'ouverture'],
    },
    validTo: {
      label: 'Au',
      also: ['jusqu’au', 'fin', 'date de fin', 'valable jusqu’au', 'fermeture', 'échéance'],
    },
    sector: { label: 'Secteur', also: ['secteur d’activité', 'domaine', 'métier', 'secteur professionnel'] },
    romeCode: { label: 'Code ROME', also: ['rome'] },
    escoUri: { label: 'Adresse ESCO', also: ['esco', 'uri esco'] },
    operator: {
      label: 'Opérateur',
      also: [
        'organisme',
        'partenaire',
        'institution',
        'structure',
        'association',
        'nom de l’opérateur',
        'centre',
        'asbl',
      ],
    },
    commune: { label: 'Commune', also: ['localité', 'ville', 'lieu', 'entité'] },
    fictional: { label: 'Inventé', also: ['fictif'] },
  },
  of: {
    operatorTypes: { labels: { label: 'Noms datés (JSON)' } },
    communes: {
      name: { label: 'Commune', also: ['nom', 'localité'] },
      nis: { label: 'Code INS', also: ['ins', 'nis', 'refnis'] },
      postalCodes: { label: 'Codes postaux', also: ['code postal', 'cp'] },
      latitude: { label: 'Latitude', also: ['lat'] },
      longitude: { label: 'Longitude', also: ['long', 'lng', 'lon'] },
    },
    bassins: {
      name: { label: 'Bassin', also: ['nom'] },
      communes: { label: 'Communes datées (JSON)' },
    },
    regionales: {
      name: { label: 'Régionale', also: ['nom'] },
      bassins: { label: 'Bassins datés (JSON)' },
      operators: { label: 'Opérateurs datés (JSON)' },
    },
    ...offerFields,
    agreements: {
      name: { label: 'Convention', also: ['accord', 'protocole', 'intitulé', 'nom'] },
      kind: { label: 'Nature', also: ['type', 'type de convention', 'forme'] },
      parties: { label: 'Parties', also: ['partenaires', 'signataires', 'opérateurs'] },
      phase: { label: 'Phase', also: ['moment'] },
      signedOn: { label: 'Signée le', also: ['date de signature', 'signature'] },
      object: { label: 'Objet', also: ['objectif', 'contenu'] },
      documents: { label: 'Pièces', also: ['documents', 'liens', 'textes', 'preuves'] },
      confirmations: { label: 'Confirmée par', also: ['confirmations', 'confirmée'] },
    },
    passerelles: {
      from: {
        label: 'De',
        also: ['depuis', 'origine', 'filière de départ', 'départ', 'de la filière', 'amont'],
      },
      to: {
        label: 'Vers',
        also: ['à', 'destination', 'filière d’arrivée', 'arrivée', 'vers la filière', 'aval'],
      },
      kind: { label: 'Nature', also: ['type', 'type de passerelle', 'nature de la passerelle'] },
      formality: { label: 'Forme', also: ['formalité', 'formalisation', 'écrit ou informel'] },
      planned: { label: 'En projet', also: ['projet', 'prévue', 'planifiée'] },
      suspendedFrom: { label: 'Suspendue du', also: ['suspension du'] },
      suspendedTo: { label: 'Suspendue au', also: ['suspension au'] },
      agreement: { label: 'Convention', also: ['accord', 'protocole'] },
      waives: { label: 'Dispense de', also: ['dispenses', 'dispense'] },
      restsOn: { label: 'Repose sur', also: ['personne ressource', 'porté par'] },
      facilitation: {
        label: 'Aide au passage',
        also: ['facilitation', 'accompagnement du passage', 'modalités'],
      },
    },
    reasons: {
      'label.fr': { label: 'Motif', also: ['nom', 'libellé'] },
      'label.en': { label: 'Motif (anglais)' },
      outcome: { label: 'Motif de', also: ['issue', 'refus ou sortie'] },
      retiredSince: { label: 'Retiré depuis', also: ['retrait', 'plus employé depuis'] },
    },
    flows: {
      source: { label: 'De', also: ['origine', 'envoyeur', 'envoyé par', 'depuis'] },
      target: { label: 'Vers', also: ['destination', 'receveur', 'envoyé vers', 'à'] },
      from: { label: 'Du', also: ['début', 'période du', 'premier jour'] },
      to: { label: 'Au', also: ['fin', 'période au', 'dernier jour'] },
      kind: { label: 'Nature', also: ['type', 'type d’orientation'] },
      channel: { label: 'Canal', also: ['voie'] },
      declaredBy: { label: 'Déclaré par', also: ['déclarant', 'source de la déclaration'] },
      count: { label: 'Nombre', also: ['nombre de personnes', 'personnes', 'effectif', 'total', 'orientés'] },
      started: { label: 'Entrés', also: ['entrées', 'commencé', 'ont commencé'] },
      refused: { label: 'Refusés', also: ['refus'] },
      abandoned: { label: 'Sorties précoces', also: ['abandons', 'abandonné', 'sortis'] },
      pending: { label: 'En cours', also: ['en attente', 'dossiers en cours'] },
      refusedReasons: { label: 'Motifs de refus', also: ['raisons de refus'] },
      abandonedReasons: { label: 'Motifs de sortie', also: ['motifs d’abandon', 'raisons d’abandon'] },
      reference: { label: 'Source', also: ['origine de l’information'] },
    },
    nilReports: {
      source: { label: 'De', also: ['opérateur qui oriente', 'envoyeur', 'depuis', 'origine'] },
      target: { label: 'Vers', also: ['opérateur qui accueille', 'receveur', 'destination', 'à'] },
      from: { label: 'Du', also: ['début', 'période du', 'premier jour'] },
      to: { label: 'Au', also: ['fin', 'période au', 'dernier jour'] },
      declaredBy: { label: 'Dit par', also: ['déclaré par', 'déclarant', 'qui le dit'] },
      reference: { label: 'Source', also: ['origine de l’information'] },
    },
    obstacles: {
      on: { label: 'Concerne', also: ['filière concernée', 'élément', 'sur'] },
      name: { label: 'Obstacle', also: ['frein', 'difficulté', 'nom'] },
      category: { label: 'Catégorie', also: ['type', 'type d’obstacle'] },
      severity: { label: 'Gravité', also: ['importance', 'sévérité'] },
      affects: { label: 'Pour qui', also: ['public concerné', 'publics concernés'] },
      measure: { label: 'Mesure', also: ['valeur'] },
      unit: { label: 'Unité' },
    },
    mitigations: {
      name: { label: 'Aménagement', also: ['levier', 'solution', 'nom'] },
      lifts: { label: 'Lève', also: ['obstacle levé', 'obstacles levés', 'obstacle'] },
    },
    actions: {
      kind: { label: 'Nature', also: ['type', 'type d’action'] },
      name: { label: 'Action', also: ['intitulé', 'nom'] },
      date: { label: 'Date', also: ['jour', 'date de l’action'] },
      theme: { label: 'Thème', also: ['sujet'] },
      form: { label: 'Forme', also: ['individuelle ou collective'] },
      operators: { label: 'Partenaires', also: ['opérateurs'] },
      filieres: { label: 'Filières', also: ['formations'] },
      passerelles: { label: 'Passerelles' },
      agreements: { label: 'Conventions', also: ['accords'] },
      meeting: { label: 'Réunion' },
      participants: { label: 'Participants', also: ['nombre de participants', 'présents'] },
      outcome: { label: 'Résultat', also: ['suites', 'résultats'] },
      link: { label: 'Document', also: ['lien', 'lien du document', 'procès-verbal', 'pv', 'compte rendu'] },
      findings: { label: 'Constats', also: ['constats concernés', 'constat'] },
    },
    audiences: {
      'label.fr': { label: 'Public', also: ['nom', 'libellé'] },
      'label.en': { label: 'Public (anglais)' },
      age: { label: 'Âge' },
      statuses: { label: 'Statuts', also: ['statut'] },
      groups: { label: 'Groupes', also: ['groupe'] },
      loneParent: { label: 'Parent seul', also: ['famille monoparentale', 'monoparental'] },
      woman: { label: 'Femme' },
      literate: { label: 'Lit dans une langue' },
      hasCar: { label: 'Voiture', also: ['a une voiture'] },
      needsChildcare: { label: 'Enfants à faire garder' },
      availability: { label: 'Disponibilité' },
      rightsMonths: { label: 'Mois de droits restants' },
    },
    travelTimes: {
      from: { label: 'De', also: ['commune de départ', 'départ'] },
      to: { label: 'Vers', also: ['commune d’arrivée', 'arrivée', 'à'] },
      minutes: { label: 'Minutes', also: ['durée', 'temps', 'temps de trajet'] },
    },
    findingLives: {
      key: { label: 'Constat' },
      state: { label: 'État' },
      reason: { label: 'Motif', also: ['raison', 'pourquoi'] },
      author: { label: 'Auteur', also: ['par'] },
      date: { label: 'Date' },
      carrier: { label: 'Porté par', also: ['porteur', 'qui'] },
      operator: { label: 'Opérateur qui porte', also: ['opérateur porteur'] },
      due: { label: 'Échéance', also: ['jusqu’à quand', 'pour le'] },
      evidence: { label: 'Empreinte des éléments' },
    },
    scenarios: {
      name: { label: 'Scénario', also: ['nom'] },
      changes: { label: 'Changements (JSON)' },
      createdOn: { label: 'Créé le' },
    },
    importMappings: {
      name: { label: 'Modèle', also: ['nom'] },
      'mapping.sheets': { label: 'Feuilles et colonnes (JSON)' },
      'mapping.values': { label: 'Mots compris (JSON)' },
    },
    ...meetingFields,
    reports: {
      name: { label: 'Rapport', also: ['nom'] },
      from: { label: 'Du' },
      to: { label: 'Au' },
      perimeter: { label: 'Périmètre' },
      language: { label: 'Langue' },
      texts: { label: 'Textes de l’équipe (JSON)' },
      issues: { label: 'Émissions (JSON)' },
    },
  },
  dimension: {
    oral: 'Oral',
    written: 'Écrit',
    numeracy: 'Calcul',
    certificate: 'Titre',
    digital: 'Numérique',
    project: 'Projet',
  },
  level: {
    min: '{dimension} demandé',
    tested: '{dimension} testé',
    max: '{dimension} maximum',
    maxWaivedBy: '{dimension} maximum levé pour',
    exit: '{dimension} à la sortie',
    person: '{dimension}',
  },
  levelAlso: {
    min: [
      '{dimension} requis',
      '{dimension} minimum',
      'niveau {dimension}',
      'niveau {dimension} requis',
      'niveau {dimension} demandé',
      'niveau requis {dimension}',
      'niveau d’entrée {dimension}',
      'prérequis {dimension}',
      '{dimension} à l’entrée',
    ],
    tested: ['test {dimension}', 'niveau testé {dimension}', 'test d’entrée {dimension}'],
    max: ['{dimension} max', 'plafond {dimension}', '{dimension} au plus'],
    exit: ['{dimension} sortie', 'niveau de sortie {dimension}', '{dimension} atteint', '{dimension} visé'],
  },
  dimensionAlso: {
    oral: ['oral', 'français oral', 'expression orale'],
    written: ['écrit', 'français écrit'],
    numeracy: ['calcul', 'math', 'maths', 'mathématiques'],
    certificate: ['titre', 'diplôme', 'certificat'],
    digital: ['numérique', 'informatique'],
    project: ['projet', 'projet professionnel'],
  },
  zero: { entry: 'aucune condition', exit: 'non visé' },
  yes: 'oui',
  no: 'non',
};
