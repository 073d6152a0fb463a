import type { EntityList } from '../../domain/model/network.ts';
import type { Certainty, ColumnReasonCode, SheetRemarkCode } from '../../domain/transfer/proposals.ts';

/** A register among the fixtures, and how its columns are to be read. All names in it are invented. */
export interface RegisterCase {
  readonly name: string;
  readonly list: EntityList | 'flat';
  readonly place: { readonly headingRow: number; readonly headingRows?: number; readonly lastRow?: number };
  /** By heading: the field, the columns that continue its text, what is done with its texts, and the unit. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose proposal is less than sure. */
  readonly unsure: Readonly<Record<string, Certainty>>;
  readonly remarks: readonly SheetRemarkCode[];
  /** Number of operators when it goes in as proposed and nothing is answered. */
  readonly operators: number;
  /** Reasons by position of the column, where there is more to say than the heading. */
  readonly reasons: Readonly<Record<number, readonly ColumnReasonCode[]>>;
}

export const REGISTERS: readonly RegisterCase[] = [
  {
    name: 'a-autre-pays.csv',
    operators: 30,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      numero_uai: 'operators.establishmentNumber',
      nature: '',
      secteur_public_prive: 'operators.note',
      commune: 'sites.commune',
      commune_libe: 'sites.commune',
      denomination_principale: 'operators.name +6 CAPITALS',
      patronyme_uai: '',
      numero_siren_siret_uai: '',
      date_ouverture: 'operators.validFrom',
      date_fermeture: 'operators.validTo',
      adresse_uai: 'sites.address CAPITALS',
      code_postal_uai: '',
    },
    unsure: {
      commune_libe: 'CHECK',
      denomination_principale: 'PROBABLE',
    },
    remarks: ['abroad'],
    reasons: {
      1: ['numbers-only'],
      2: ['heading', 'kept-in-note'],
      3: ['beside-place'],
      4: ['heading', 'foreign-places'],
      5: ['heading', 'joined', 'capitals'],
      6: ['joined-to'],
      7: ['no-field'],
      10: ['heading', 'streets', 'capitals'],
      11: ['foreign-codes'],
    },
  },
  {
    name: 'a-cellules-fusionnees.xlsx',
    operators: 4,
    list: 'flat',
    place: {
      headingRow: 3,
      headingRows: 2,
    },
    columns: {
      'Organisme – Dénomination': 'operators.name',
      'Organisme – Type': 'operators.type',
      "Organisme – N° d'entreprise": 'operators.enterpriseNumber',
      'Implantation – Adresse': 'sites.address',
      'Implantation – CP': 'sites.commune',
      'Implantation – Localité': 'sites.commune',
      'Formation – Intitulé': 'filieres.name',
      'Formation – Durée (h)': 'filieres.hours',
      'Formation – Début': 'filieres.note',
    },
    unsure: {},
    remarks: ['title-lines', 'two-heading-rows', 'totals'],
    reasons: {
      4: ['beside-place'],
    },
  },
  {
    name: 'a-courses.csv',
    operators: 7,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      'Provider ID': 'operators.establishmentNumber',
      'Provider name': 'operators.name',
      'Type of body': 'operators.type',
      'Street address': 'sites.address',
      Town: 'sites.commune',
      'Phone number': 'operators.telephone',
      'E-mail': 'operators.contact',
      Website: 'operators.website',
      'Course title': 'filieres.name',
      'Target group': 'filieres.entry.groups',
      Duration: 'filieres.durationMonths',
      'Time of day': 'filieres.schedule.availability',
      Capacity: 'filieres.intake',
      Certifying: 'filieres.note',
    },
    unsure: {},
    remarks: [],
    reasons: {
      13: ['heading', 'kept-in-note'],
    },
  },
  {
    name: 'a-deux-lignes-d-en-tetes.csv',
    operators: 10,
    list: 'flat',
    place: {
      headingRow: 3,
      headingRows: 2,
    },
    columns: {
      'ORGANISME – NUMERO AGREMENT': 'operators.establishmentNumber',
      'ORGANISME – DENOMINATION': 'operators.name CAPITALS',
      'ORGANISME – TYPE': 'operators.type',
      'IMPLANTATION – ADRESSE': 'sites.address CAPITALS',
      'IMPLANTATION – CODE POSTAL': 'sites.commune',
      'IMPLANTATION – LOCALITE': 'sites.commune CAPITALS',
      'FORMATION – INTITULE': 'filieres.name CAPITALS',
      'FORMATION – NB HEURES': 'filieres.hours',
      'FORMATION – PLACES': 'filieres.intake',
      REMARQUES: 'filieres.note',
    },
    unsure: {},
    remarks: ['title-lines', 'two-heading-rows', 'totals'],
    reasons: {
      3: ['heading', 'streets', 'capitals'],
      4: ['beside-place'],
      5: ['heading', 'communes', 'capitals'],
    },
  },
  {
    name: 'a-deux-tableaux.csv',
    operators: 6,
    list: 'flat',
    place: {
      headingRow: 0,
      lastRow: 22,
    },
    columns: {
      Nom: 'operators.name',
      Type: 'operators.type',
      Commune: 'sites.commune',
      Formation: 'filieres.name',
      'Durée (mois)': 'filieres.durationMonths MONTHS',
    },
    unsure: {},
    remarks: ['other-table'],
    reasons: {},
  },
  {
    name: 'a-en-tetes-muets.csv',
    operators: 10,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      C1: 'operators.name',
      C2: 'operators.enterpriseNumber',
      C3: 'operators.type',
      C4: 'sites.commune',
      C5: 'sites.address',
      C6: 'operators.website',
      C7: '',
    },
    unsure: {
      C1: 'CHECK',
    },
    remarks: [],
    reasons: {
      0: ['organisations'],
      6: ['unknown'],
    },
  },
  {
    name: 'a-fiches-html.csv',
    operators: 5,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      Organisme: 'operators.name',
      Type: 'operators.type',
      Ville: 'sites.commune',
      Intitulé: 'filieres.name',
      Description: 'filieres.note HTML',
      "Heures d'ouverture": 'operators.openingHours HTML',
      Téléphone: 'operators.telephone',
      Courriel: 'operators.contact',
      'Personne de contact': '',
      'Mise à jour': 'filieres.observedOn',
    },
    unsure: {},
    remarks: [],
    reasons: {
      8: ['no-field'],
    },
  },
  {
    name: 'a-kurse.csv',
    operators: 6,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      Unternehmensnummer: 'operators.enterpriseNumber',
      Bezeichnung: 'operators.name',
      'Art der Einrichtung': 'operators.type',
      Rechtsform: 'operators.note',
      Straße: 'sites.address',
      PLZ: 'sites.commune',
      Gemeinde: 'sites.commune',
      Provinz: '',
      Kurstitel: 'filieres.name',
      Zielgruppe: 'filieres.entry.statuses',
      Dauer: 'filieres.hours',
      Beginn: 'filieres.note',
      Ende: 'filieres.note',
      Plätze: 'filieres.intake',
    },
    unsure: {},
    remarks: [],
    reasons: {
      3: ['heading', 'kept-in-note'],
      5: ['beside-place'],
      7: ['no-field'],
    },
  },
  {
    name: 'a-offre-snake-case.csv',
    operators: 10,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      type_organisme: 'operators.type',
      denomination_sociale: 'operators.name',
      denomination_commerciale: 'operators.aliases',
      num_bce: 'operators.enterpriseNumber',
      code_postal: 'sites.commune',
      localite: 'sites.commune',
      intitule_formation: 'filieres.name',
      nb_heures: 'filieres.hours',
      public_cible: 'filieres.entry.statuses',
      certifiante: 'filieres.note',
      date_debut: 'filieres.note',
      date_fin: 'filieres.note',
    },
    unsure: {},
    remarks: [],
    reasons: {
      3: ['heading', 'enterprise-numbers', 'lost-zeros'],
      4: ['beside-place'],
      9: ['heading', 'kept-in-note'],
    },
  },
  {
    name: 'a-opleidingen.csv',
    operators: 7,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      Ondernemingsnummer: 'operators.enterpriseNumber',
      Vestigingsnummer: 'operators.establishmentNumber',
      Handelsnaam: 'operators.name',
      'Soort instelling': 'operators.type',
      Straat: 'sites.address +5',
      Huisnummer: '',
      Postcode: 'sites.commune',
      Gemeente: 'sites.commune',
      'Titel opleiding': 'filieres.name',
      Doelgroep: 'filieres.entry.statuses',
      'Aantal uren': 'filieres.hours',
      Startdatum: 'filieres.note',
      Einddatum: 'filieres.note',
      'Inrichtende macht': 'operators.note',
    },
    unsure: {},
    remarks: [],
    reasons: {
      4: ['heading', 'streets', 'joined'],
      5: ['joined-to'],
      6: ['beside-place'],
      13: ['heading', 'kept-in-note'],
    },
  },
  {
    name: 'a-une-colonne.csv',
    operators: 10,
    list: 'flat',
    place: {
      headingRow: 0,
    },
    columns: {
      "Dénomination de l'organisme": 'operators.name',
    },
    unsure: {},
    remarks: ['one-column'],
    reasons: {},
  },
];
