import type { Filiere } from '../../model/entities.ts';

/**
 * What is presumed of an operator or a filière that a register names without saying it. This is the table that a team
 * edits: docs/presumptions.md says how. In each list the first row that fits counts.
 *
 * A word is written in plain letters. It must stand in the title as a whole word; with a star at its end, a word of the
 * title may go on ("alphabetis*"). Several words in one text must follow one another.
 */

/** When a row fits: every condition that it names holds. */
export interface Condition {
  /** The title of the filière holds one of these. */
  readonly title?: readonly string[];
  /** The name of the operator holds one of these. */
  readonly operator?: readonly string[];
  /** The operator has one of these types. */
  readonly type?: readonly string[];
  /** The filière has one of these stages, given or presumed. */
  readonly stage?: readonly Filiere['stage'][];
  /** A certificate is given, or none is. */
  readonly certified?: boolean;
}

export interface Presumption<T> {
  readonly when: Condition;
  readonly is: T;
}

/** The type of an operator, by its name. */
export const OPERATOR_TYPE: readonly Presumption<string>[] = [
  { when: { operator: ['lire et ecrire'] }, is: 'LEE' },
  {
    when: { operator: ['cpas', 'centre public d action sociale', 'centre public d aide sociale'] },
    is: 'CPAS',
  },
  { when: { operator: ['mission regionale', 'mire'] }, is: 'MIRE' },
  { when: { operator: ['agence locale pour l emploi', 'ale'] }, is: 'ALE' },
  { when: { operator: ['maison de l emploi'] }, is: 'MAISON_EMPLOI' },
  { when: { operator: ['cefa', 'formation en alternance'] }, is: 'CEFA' },
  { when: { operator: ['ifapme'] }, is: 'IFAPME' },
  { when: { operator: ['carrefour des metiers', 'cite des metiers', 'cefo'] }, is: 'CEFO' },
  {
    when: { operator: ['centre de competence', 'centre de competences', 'technifutur', 'technocite'] },
    is: 'CDC',
  },
  { when: { operator: ['forem formation', 'centre forem'] }, is: 'FOREM_FORMATION' },
  { when: { operator: ['forem'] }, is: 'FOREM_CONSEIL' },
  { when: { operator: ['regie des quartiers', 'regie de quartier', 'regie de quartiers'] }, is: 'REGIE' },
  { when: { operator: ['centre regional d integration', 'cri'] }, is: 'CRI' },
  { when: { operator: ['entreprise de formation par le travail', 'eft'] }, is: 'EFT' },
  {
    when: { operator: ['insertion socioprofessionnelle', 'insertion socio professionnelle', 'oisp'] },
    is: 'OISP',
  },
  {
    when: {
      operator: [
        ...['promotion sociale', 'prom soc', 'promsoc', 'eafc', 'formation continuee', 'formation continue'],
        ...['enseignement pour adultes', 'cours du soir', 'cours industriels', 'cours commerciaux', 'iepscf'],
        ...['cours de langues', 'promotion et de formation', 'ecole industrielle'],
      ],
    },
    is: 'EPS',
  },
  { when: {}, is: 'OTHER' },
];

/** The stage of a filière, by its title, then by the type of its operator. */
export const STAGE: readonly Presumption<Filiere['stage']>[] = [
  { when: { title: ['alphabetis*', 'alpha', 'illettrisme', 'apprentissage de la lecture'] }, is: 'LITERACY' },
  {
    when: {
      title: [
        ...['fle', 'fls', 'francais langue etrangere', 'francais langue seconde', 'french as a foreign*'],
        ...['apprentissage du francais', 'apprentissage de la langue'],
      ],
    },
    is: 'FRENCH_FL',
  },
  {
    when: {
      title: [
        'determination',
        'bilan de competence*',
        'bilan professionnel*',
        'bilan personnel*',
        'bilan d orientation',
        'orientation',
        'essai metier',
        'essais metiers',
        'projet professionnel',
      ],
    },
    is: 'ORIENTATION',
  },
  { when: { title: ['prequalif*', 'pre qualif*', 'preform*', 'pre form*'] }, is: 'PREQUALIFICATION' },
  {
    when: {
      title: [
        ...['remise a niveau', 'formation de base', 'savoirs de base', 'competences de base', 'ceb', 'ce1d'],
        ...['cess', 'cesdd', 'ce2d', 'jury', 'initiation a l informatique', 'initiation au numerique'],
        ...['citoyennete', 'mathematiques', 'calcul'],
      ],
    },
    is: 'BASIC_TRAINING',
  },
  {
    when: {
      title: [
        ...['accompagnement de personnes', 'accompagnement des personnes', 'accompagnement de la personne'],
        ...['accompagnement de l enfant', 'accompagnement des aines', 'accompagnement en fin de vie'],
        ...['troubles de l apprentissage', 'troubles d apprentissage', 'troubles des apprentissages'],
      ],
    },
    is: 'QUALIFICATION',
  },
  { when: { title: ['alternance', 'apprentissage', 'apprenti*', 'art 45', 'art 49'] }, is: 'DUAL_TRAINING' },
  {
    when: {
      title: [
        ...['jobcoaching', 'job coaching', 'accompagnement', 'recherche d emploi', 'recherche active'],
        ...['article 60', 'art 60', 'technique de recherche', 'techniques de recherche'],
      ],
    },
    is: 'COACHING',
  },
  {
    when: {
      title: ['accueil et inscription', 'seance d information', 'permanence', 'information collective'],
    },
    is: 'INTAKE',
  },
  { when: { title: ['table d insertion', 'table d emploi'] }, is: 'COACHING' },
  {
    when: {
      title: ['atelier*', 'numeri*', 'informati*', 'ordinateur', 'smartphone', 'tablette', 'cours'],
      type: ['CEFO', 'FOREM_CONSEIL', 'MAISON_EMPLOI', 'CPAS', 'SYNDICAT', 'ONEM'],
    },
    is: 'BASIC_TRAINING',
  },
  { when: { type: ['LEE'] }, is: 'LITERACY' },
  { when: { type: ['CRI', 'ILI'] }, is: 'FRENCH_FL' },
  { when: { type: ['IFAPME', 'CEFA'] }, is: 'DUAL_TRAINING' },
  { when: { type: ['EFT', 'OISP', 'REGIE'], certified: false }, is: 'PREQUALIFICATION' },
  { when: { type: ['MIRE', 'ALE', 'EMPLOYER'] }, is: 'COACHING' },
  { when: { type: ['CEFO', 'FOREM_CONSEIL', 'MAISON_EMPLOI', 'CPAS', 'SYNDICAT', 'ONEM'] }, is: 'INTAKE' },
  { when: {}, is: 'QUALIFICATION' },
];

/** The stage to presume instead of another one where the file says that the filière leads to no certificate. */
export const WITHOUT_CERTIFICATE: Readonly<Partial<Record<Filiere['stage'], Filiere['stage']>>> = {
  QUALIFICATION: 'PREQUALIFICATION',
};

/** The sector of a filière, by its title, then by its stage. No row fits: the sector stays unknown. */
export const SECTOR: readonly Presumption<string>[] = [
  {
    when: {
      title: [
        ...['developpement personnel', 'developpement durable', 'developpement de projet*'],
        ...['construction de projet*', 'construction de son projet', 'construction d un projet'],
        ...['gestion du stress', 'gestion des conflits', 'gestion de conflits', 'gestion des emotions'],
        ...['gestion du temps', 'gestion mentale', 'entretien d embauche', 'programme d insertion'],
      ],
    },
    is: 'GENERIC',
  },
  { when: { title: ['entretien des espaces verts', 'entretien d espaces verts'] }, is: 'espaces-verts' },
  {
    when: {
      title: [
        ...['commande numerique', 'construction metallique', 'construction mecanique'],
        ...['electricite automobile', 'electricien* automobile'],
      ],
    },
    is: 'industrie',
  },
  { when: { title: ['restauration de meuble*', 'restaurateur de meuble*'] }, is: 'bois' },
  { when: { title: ['restauration du patrimoine', 'restauration du bati'] }, is: 'construction' },
  { when: { title: ['developpement de l enfant'] }, is: 'aide-aux-personnes' },
  {
    when: {
      title: [
        ...['nettoy*', 'technicien* de surface', 'aide menager*', 'titres services', 'entretien menager'],
        ...['entretien des locaux', 'entretien de locaux', 'entretien de bureaux', 'agent* d entretien'],
        ...['entretien du linge', 'entretien et nettoyage', 'personnel d entretien', 'ouvrier* d entretien'],
      ],
    },
    is: 'nettoyage',
  },
  {
    when: {
      title: [
        ...[
          'macon*',
          'carrel*',
          'couvreu*',
          'toiture',
          'platr*',
          'plafonn*',
          'electricien*',
          'electricite',
          'peintr*',
        ],
        ...[
          'batiment',
          'construction',
          'gros oeuvre',
          'chauffag*',
          'sanitaire',
          'plomb*',
          'grutier',
          'coffr*',
        ],
      ],
    },
    is: 'construction',
  },
  { when: { title: ['menuis*', 'ebenist*', 'bois', 'charpent*'] }, is: 'bois' },
  {
    when: {
      title: [
        ...['cuisin*', 'restaura*', 'horeca', 'hotel*', 'barman', 'traiteur', 'serveu*'],
        ...['service en salle', 'service de salle', 'salle et bar', 'commis de salle', 'commis de bar'],
      ],
    },
    is: 'horeca',
  },
  { when: { title: ['boucher*', 'boulang*', 'patiss*', 'chocolat*'] }, is: 'metiers-de-bouche' },
  {
    when: { title: ['logisti*', 'magasin*', 'cariste*', 'prepar* de commande*', 'entrepot'] },
    is: 'logistique',
  },
  {
    when: {
      title: [
        'chauffeur*',
        'poids lourd*',
        'permis c',
        'permis ce',
        'permis d bus',
        'permis c et d',
        'transport*',
      ],
    },
    is: 'transport',
  },
  { when: { title: ['vente', 'vendeu*', 'caiss*', 'commerc*', 'etalag*'] }, is: 'vente' },
  {
    when: { title: ['secretar*', 'bureau*', 'compta*', 'employe*', 'administrati*', 'gestion', 'encod*'] },
    is: 'bureautique',
  },
  {
    when: {
      title: [
        ...['informati*', 'web', 'numeri*', 'reseaux', 'infograph*', 'digital*', 'programmeu*'],
        ...['programmation', 'developpeu*', 'developer', 'developpement d application*'],
        ...['developpement mobile', 'developpement logiciel*'],
      ],
    },
    is: 'numerique',
  },
  {
    when: {
      title: [
        ...['aide familial*', 'aide soignant*', 'auxiliaire de l enfance', 'puericult*', 'garde d enfants'],
        ...['aide aux personnes', 'animat*', 'educateur*', 'educatrice*', 'accueillant* d enfants'],
      ],
    },
    is: 'aide-aux-personnes',
  },
  { when: { title: ['infirm*', 'sante', 'medica*', 'pharma*', 'ambulanc*'] }, is: 'sante' },
  { when: { title: ['jardin*', 'espaces verts', 'maraich*', 'horticul*', 'agricol*'] }, is: 'espaces-verts' },
  { when: { title: ['coiff*', 'estheti*', 'onglerie', 'pedicur*'] }, is: 'coiffure' },
  {
    when: {
      title: [
        'coutur*',
        'textile',
        'retouch*',
        'metiers de la mode',
        'mode et habillement',
        'styliste',
        'stylisme',
        'habillement',
      ],
    },
    is: 'textile',
  },
  {
    when: {
      title: [
        'soud*',
        'mecani*',
        'usin*',
        'industri*',
        'tourneu*',
        'tournage',
        'electromec*',
        'automati*',
        'maintenance',
      ],
    },
    is: 'industrie',
  },
  {
    when: { stage: ['INTAKE', 'LITERACY', 'FRENCH_FL', 'BASIC_TRAINING', 'ORIENTATION', 'COACHING'] },
    is: 'GENERIC',
  },
];

/** The certificate that a filière leads to, by its title: its level and its name. */
export const CERTIFICATE: readonly Presumption<{ readonly level: number; readonly name: string }>[] = [
  { when: { title: ['ceb'] }, is: { level: 1, name: 'CEB' } },
  { when: { title: ['ce1d'] }, is: { level: 2, name: 'CE1D' } },
  { when: { title: ['ce2d', 'cesdd', 'ces2d'] }, is: { level: 3, name: 'CESDD' } },
  { when: { title: ['cess'] }, is: { level: 5, name: 'CESS' } },
];

/** The level of French at the end of a course of French, spoken and written, by the level in its title. */
export const FRENCH_AT_EXIT: readonly Presumption<number>[] = [
  { when: { title: ['a1 1', 'a1 1*'], stage: ['LITERACY', 'FRENCH_FL'] }, is: 1 },
  { when: { title: ['a1'], stage: ['LITERACY', 'FRENCH_FL'] }, is: 2 },
  { when: { title: ['a2'], stage: ['LITERACY', 'FRENCH_FL'] }, is: 3 },
  { when: { title: ['b1'], stage: ['LITERACY', 'FRENCH_FL'] }, is: 4 },
  { when: { title: ['b2'], stage: ['LITERACY', 'FRENCH_FL'] }, is: 5 },
];
