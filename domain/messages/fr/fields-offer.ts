import type { FieldWords } from './fields.ts';

const TELEPHONE = { label: 'Téléphone', also: ['tél', 'tel', 'numéro de téléphone', 'téléphone du service'] };
const OPENING = {
  label: 'Heures d’ouverture',
  also: ['ouverture au public', 'horaire d’ouverture', 'heures d’accueil', 'permanences'],
};

/** Words of the fields of operators, sites, filières and outlets. */
export const offerFields: FieldWords['of'] = {
  operators: {
    name: {
      label: 'Nom',
      also: [
        'opérateur',
        'organisme',
        'partenaire',
        'dénomination',
        'institution',
        'nom de l’opérateur',
        'structure',
        'association',
        'asbl',
      ],
    },
    type: {
      label: 'Type',
      also: [
        'type d’opérateur',
        'famille',
        'catégorie',
        'catégorie d’opérateur',
        'nature de l’opérateur',
        'statut de l’opérateur',
        'genre d’opérateur',
      ],
    },
    bassins: {
      label: 'Bassins',
      also: ['bassin', 'territoire', 'zone', 'bassin efe', 'sous-région', 'région'],
    },
    seat: { label: 'Commune du siège', also: ['siège', 'siège social', 'commune siège'] },
    enterpriseNumber: {
      label: 'Numéro d’entreprise',
      also: ['bce', 'n° bce', 'numéro bce', 'n° d’entreprise', 'numéro entreprise', 'tva', 'kbo'],
    },
    establishmentNumber: {
      label: 'Numéro d’établissement',
      also: ['n° d’établissement', 'matricule', 'numéro fase', 'n° fase', 'unité d’établissement'],
    },
    website: { label: 'Site web', also: ['site internet', 'web', 'url', 'adresse web'] },
    contact: {
      label: 'Contact',
      also: ['e-mail', 'courriel', 'mail', 'adresse e-mail', 'boîte de contact', 'contact général'],
    },
    telephone: TELEPHONE,
    openingHours: OPENING,
    placeholder: { label: 'À compléter', also: ['opérateur provisoire', 'provisoire'] },
    linksVerifiedOn: {
      label: 'Liens passés en revue le',
      also: ['liens vérifiés le', 'passerelles vérifiées le', 'passerelles passées en revue le'],
    },
  },
  sites: {
    name: { label: 'Nom', also: ['implantation', 'antenne', 'nom du site'] },
    address: { label: 'Adresse', also: ['rue', 'adresse postale'] },
    contact: { label: 'Contact', also: ['e-mail', 'courriel', 'e-mail de l’implantation'] },
    telephone: TELEPHONE,
    openingHours: OPENING,
  },
  filieres: {
    name: {
      label: 'Filière',
      also: [
        'formation',
        'intitulé de la formation',
        'intitulé',
        'nom de la filière',
        'intitulé de la filière',
        'cours',
        'module',
        'service',
        'nom de la formation',
        'offre',
      ],
    },
    stage: {
      label: 'Étape',
      also: [
        'étape du parcours',
        'niveau du parcours',
        'type de formation',
        'phase du parcours',
        'catégorie de formation',
      ],
    },
    sites: {
      label: 'Implantations',
      also: ['implantation', 'site', 'sites', 'lieu de formation', 'lieux', 'antenne'],
    },
    'entry.ageMin': {
      label: 'Âge minimum',
      also: ['âge min', 'age min', 'âge minimal', 'à partir de (âge)', 'à partir de (ans)'],
    },
    'entry.ageMax': {
      label: 'Âge maximum',
      also: ['âge max', 'age max', 'âge maximal', 'jusqu’à (âge)', 'jusqu’à (ans)'],
    },
    'entry.statuses': {
      label: 'Statuts',
      also: ['statut', 'statuts admis', 'statut requis', 'statut du public', 'conditions de statut'],
    },
    'entry.groups': {
      label: 'Publics',
      also: ['public', 'public cible', 'public-cible', 'groupe', 'groupes'],
    },
    'entry.communes': {
      label: 'Communes',
      also: ['communes admises', 'domicile', 'commune de résidence', 'résidence'],
    },
    'entry.documents': {
      label: 'Documents',
      also: ['documents demandés', 'documents requis', 'pièces à fournir'],
    },
    'exit.certificateName': {
      label: 'Certificat',
      also: ['certification', 'titre délivré', 'attestation', 'diplôme délivré'],
    },
    'exit.cfcLevel': { label: 'Niveau CFC', also: ['cfc', 'niveau cec', 'eqf'] },
    intake: {
      label: 'Places par an',
      also: [
        'places',
        'nombre de places',
        'capacité',
        'capacité annuelle',
        'places/an',
        'nb places',
        'effectif maximum',
        'capacité d’accueil',
      ],
    },
    durationMonths: {
      label: 'Durée (mois)',
      also: ['durée', 'durée de la formation', 'durée en mois', 'longueur'],
    },
    hours: {
      label: 'Durée (heures)',
      also: [
        'heures',
        'nombre d’heures',
        'nb heures',
        'nombre de périodes',
        'volume horaire',
        'total des heures',
        'durée en heures',
      ],
    },
    waitMonths: {
      label: 'Attente (mois)',
      also: ['attente', 'délai', 'délai d’attente', 'délai d’entrée', 'attente en mois'],
    },
    waitingCount: {
      label: 'Personnes en attente',
      also: ['liste d’attente', 'en attente', 'nombre en attente'],
    },
    'schedule.availability': { label: 'Horaire', also: ['horaires', 'moment', 'jour/soir', 'rythme'] },
    'schedule.hoursPerWeek': {
      label: 'Heures par semaine',
      also: ['heures/semaine', 'h/semaine', 'heures semaine', 'volume hebdomadaire'],
    },
    'schedule.startTime': { label: 'Heure de début', also: ['début des cours', 'heure d’arrivée'] },
    'schedule.sessionsPerYear': {
      label: 'Sessions par an',
      also: ['sessions', 'nombre de sessions', 'rentrées par an'],
    },
    'schedule.rollingEntry': {
      label: 'Entrée permanente',
      also: ['entrées permanentes', 'entrée continue', 'inscription permanente'],
    },
    'cost.feeEuros': {
      label: 'Prix (euros)',
      also: ['prix', 'coût', 'droit d’inscription', 'minerval', 'tarif', 'frais'],
    },
    'cost.exemptStatuses': { label: 'Gratuit pour', also: ['exonération', 'exonérés', 'gratuité'] },
    'cost.travelRefunded': {
      label: 'Trajets remboursés',
      also: ['remboursement des trajets', 'frais de déplacement remboursés', 'déplacements remboursés'],
    },
    openAdmission: {
      label: 'Accès direct',
      also: [
        'accès libre',
        'ouvert à tous',
        'entrée directe',
        'admission directe',
        'sans orientation préalable',
      ],
    },
    terminal: { label: 'Fin de parcours', also: ['terminal', 'débouche sur l’emploi'] },
    formacode: { label: 'Formacode' },
    iscedLevel: { label: 'Niveau CITE', also: ['cite', 'isced'] },
    iscedField: { label: 'Domaine CITE', also: ['domaine isced'] },
  },
  outlets: {
    name: { label: 'Débouché', also: ['métier', 'emploi', 'famille de métiers', 'nom'] },
    nace: { label: 'NACE', also: ['code nace', 'nace-bel'] },
    durable: { label: 'Emploi durable', also: ['durable'] },
  },
  preps: {
    filiere: { label: 'Filière', also: ['formation', 'de'] },
    outlet: { label: 'Débouché', also: ['prépare à', 'métier', 'vers'] },
  },
};
