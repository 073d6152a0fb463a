import type { NetworkDocument } from '../../domain/model/network.ts';
import { DIMENSIONS, type Dimension } from '../../domain/model/vocabulary.ts';
import {
  type Column,
  column,
  list,
  namesOf,
  provenance,
  remark,
  type Sheet,
  valid,
} from './sample-columns.ts';
import { DIMENSION_WORDS, figure, level, listOf, words, wordsOrCode, yesNo } from './sheet-codecs.ts';

const TYPES = words({
  LEE: 'Lire et Écrire',
  EFT: 'EFT',
  OISP: 'DéFI',
  REGIE: 'Régie des quartiers',
  ALE: 'ALE',
  FOREM_CONSEIL: 'Forem Conseil',
  FOREM_FORMATION: 'Forem Formation',
  CDC: 'Centre de compétence',
  CEFO: 'Carrefour des métiers',
  CSEF: 'Instance bassin',
  COMMISSION: 'Commission sous-régionale',
  MAISON_EMPLOI: 'Maison de l’Emploi',
  MIRE: 'Mission régionale',
  ONEM: 'Onem',
  IFAPME: 'IFAPME',
  EPS: 'Promotion sociale',
  CEFA: 'CEFA',
  CPAS: 'CPAS',
  SYNDICAT: 'Syndicat',
  EMPLOYER: 'Employeurs',
  ILI: 'ILI',
});
const STAGE_WORDS = words({
  INTAKE: 'Accueil',
  LITERACY: 'Alphabétisation',
  FRENCH_FL: 'FLE',
  BASIC_TRAINING: 'Formation de base',
  ORIENTATION: 'Orientation',
  PREQUALIFICATION: 'Préqualification',
  QUALIFICATION: 'Qualification',
  DUAL_TRAINING: 'Alternance',
  COACHING: 'Accompagnement',
});
const SECTORS = wordsOrCode({ GENERIC: 'tous' });
const STATUSES = listOf(
  wordsOrCode({
    DEI: 'demandeur d’emploi',
    DEI_18_24: 'inoccupé 18 mois sur 24',
    RIS: 'RIS',
    ASE: 'aide sociale',
    CHOMAGE_2ANS: 'chômeur de plus de deux ans',
    TRAVAILLEUR: 'travailleur',
  }),
);
const GROUPS = listOf(
  wordsOrCode({
    WOMEN: 'femmes',
    SCHOOL_15_18: '15-18 ans',
    CONTRACT_18_21: '18-21 ans sous contrat',
    ENROLLED_21_25: '21-25 ans déjà inscrits',
    APPRENTICE_CONTRACT: 'contrat d’apprentissage',
  }),
);

const levelColumns = (dimension: Dimension): Column[] => {
  const word = DIMENSION_WORDS[dimension];
  const asked = level(dimension, 'aucune condition');
  return [
    column(`${word} demandé`, `entry.${dimension}.min`, asked),
    column(`${word} testé`, `entry.${dimension}.tested`, asked),
    column(`${word} maximum`, `entry.${dimension}.max`, asked),
    column(`${word} à la sortie`, `exit.${dimension}`, level(dimension, 'non visé')),
  ];
};

/** Who offers what, where: operators, their places, their filières, the outlets. */
export function offerSheets({ operators, communes, bassins }: NetworkDocument): Sheet[] {
  const operator = namesOf(operators);
  const commune = namesOf(communes);
  return [
    {
      file: 'operateurs.csv',
      list: 'operators',
      columns: [
        column('Code', 'id'),
        column('Nom', 'name'),
        column('Sigle', 'acronym'),
        column('Autres noms', 'aliases', list),
        column('Type', 'type', TYPES),
        column('Bassins', 'bassins', listOf(namesOf(bassins))),
        column('Contact', 'contact'),
        remark,
        ...provenance,
      ],
    },
    {
      file: 'implantations.csv',
      list: 'sites',
      columns: [
        column('Code', 'id'),
        column('Opérateur', 'operator', operator),
        column('Commune', 'commune', commune),
        column('Nom', 'name'),
        column('Adresse', 'address'),
        ...valid,
      ],
    },
    {
      file: 'filieres.csv',
      list: 'filieres',
      columns: [
        column('Code', 'id'),
        column('Opérateur', 'operator', operator),
        column('Filière', 'name'),
        column('Étape', 'stage', STAGE_WORDS),
        column('Secteur', 'sector', SECTORS),
        column('Implantations', 'sites', list),
        ...DIMENSIONS.flatMap(levelColumns),
        column('Titre maximum levé pour', 'entry.certificate.maxWaivedBy', STATUSES),
        column('Âge minimum', 'entry.ageMin', figure),
        column('Âge maximum', 'entry.ageMax', figure),
        column('Statuts', 'entry.statuses', STATUSES),
        column('Publics', 'entry.groups', GROUPS),
        column('Communes', 'entry.communes', listOf(commune)),
        column('Documents', 'entry.documents', list),
        column('Certificat', 'exit.certificateName'),
        column('Niveau CFC', 'exit.cfcLevel', figure),
        column('Places par an', 'intake', figure),
        column('Durée (mois)', 'durationMonths', figure),
        column('Attente (mois)', 'waitMonths', figure),
        column('Personnes en attente', 'waitingCount', figure),
        column(
          'Horaire',
          'schedule.availability',
          listOf(words({ DAY: 'journée', EVENING: 'soir', FULL_TIME: 'temps plein' })),
        ),
        column('Heures par semaine', 'schedule.hoursPerWeek', figure),
        column('Heure de début', 'schedule.startTime'),
        column('Entrée permanente', 'schedule.rollingEntry', yesNo),
        column('Prix (euros)', 'cost.feeEuros', figure),
        column('Gratuit pour', 'cost.exemptStatuses', STATUSES),
        column('Trajets remboursés', 'cost.travelRefunded', yesNo),
        column('Accès direct', 'openAdmission', yesNo),
        column('Fin de parcours', 'terminal', yesNo),
        column('Code ROME', 'romeCode'),
        column('Niveau CITE', 'iscedLevel', figure),
        remark,
        ...provenance,
        column('Prépare à', 'outlets', list),
      ],
    },
    {
      file: 'debouches.csv',
      list: 'outlets',
      columns: [
        column('Code', 'id'),
        column('Débouché', 'name'),
        column('Secteur', 'sector', SECTORS),
        column('Code ROME', 'romeCode'),
        column('NACE', 'nace'),
        column('Emploi durable', 'durable', yesNo),
        ...provenance,
      ],
    },
  ];
}
