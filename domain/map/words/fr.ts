import { frenchNumber as number, frenchCount as s } from '../../messages/count.ts';
import { phrases } from '../../messages/fr/phrases.ts';
import type { Family } from '../families.ts';
import type { LeftOut, LegendGroup } from '../legend.ts';

/** The words of the map's pictures in French, which the page shows too. */
export const mapWords = {
  /** A label, a colon and a text. French puts a space before the colon. */
  said: (label: string, text: string) => `${label} : ${text}`,
  list: phrases.list,
  app: { fictional: 'réseau fictif' },
  audience: { everyone: 'tout le monde' },
  look: {
    boxes: { NODE: 'filière', OUTLET: 'débouché' },
    attention: { chosen: 'élément ouvert', lit: 'mis en évidence', dim: 'estompé : le reste du réseau' },
    capacity: 'barre : places par an',
    hollow: 'marque creuse : seulement possible',
    travel: 'minutes : trajet en transport en commun',
    territory: 'contour autour des communes : un bassin',
    families: {
      INSERTION: 'insertion',
      EDUCATION: 'enseignement',
      TRAINING: 'formation',
      EMPLOYMENT: 'emploi',
      SOCIAL: 'action sociale',
      OTHER: 'autres',
    } satisfies Record<Family, string>,
    legendParts: {
      boxes: 'Boîtes :',
      families: 'Opérateurs :',
      lines: 'Passerelles :',
      missing: 'Ce qui manque :',
      changes: 'Changements :',
      findings: 'Constats :',
      attention: 'En évidence :',
    } satisfies Record<LegendGroup, string>,
    undated: (n: number, day: string): string =>
      n < 2
        ? `1 passerelle dessinée n’a pas de premier jour connu : elle est comptée comme existante le ${day}.`
        : `${number(n)} passerelles dessinées n’ont pas de premier jour connu : elles sont comptées comme existantes le ${day}.`,
    leftOut: 'Cette carte ne montre pas',
    out: (left: LeftOut): string => {
      switch (left.what) {
        case 'filieres':
          return `${s(left.hidden, 'filière', 'filières')} sur ${number(left.all)}, hors des filtres`;
        case 'passerelles':
          return `${s(left.hidden, 'passerelle', 'passerelles')} sur ${number(left.all)}`;
        case 'missing':
          // How many there are in all is said once, by the account of pairs of operators.
          return 'les autres passerelles manquantes';
        case 'marks':
          return `${s(left.hidden, 'constat', 'constats')} sur ${number(left.all)}, posés sur des traits (choisissez un trait, ou ouvrez une boîte)`;
        case 'unmarked':
          return `la marque de ${s(left.hidden, 'constat', 'constats')} sur ${number(left.all)} : une boîte sans marque n’est pas forcément sans constat`;
        case 'operators':
          return s(left.hidden, 'opérateur sans filière', 'opérateurs sans filière');
        case 'travels':
          return `le temps de trajet de ${number(left.hidden)} sur ${s(left.all, 'passerelle d’une commune à l’autre', 'passerelles d’une commune à l’autre')}, que personne n’a documenté`;
        case 'later':
          return s(left.hidden, 'passerelle plus tardive', 'passerelles plus tardives');
        case 'flows':
          return 'les flux';
        case 'otherPreps':
          return 'les autres débouchés préparés';
        case 'preps':
          return 'les débouchés préparés';
        case 'findings':
          return 'les passerelles manquantes et les autres constats';
        case 'kinds':
          return 'les constats des sortes qui ne sont pas cochées pour la carte';
      }
    },
    day: (day: string) => `Lu au ${day}`,
    period: (from: string, to: string) => `Flux du ${from} au ${to}`,
    audience: 'Public',
    noFilter: 'Aucun filtre',
    findings: 'Constats',
    noFinding: 'aucun',
    source: (name: string, day: string | undefined, revision: number) =>
      `Source : inventaire « ${name} »${day === undefined ? '' : ` du ${day}`}, révision ${revision}`,
  },
  legend: {
    lines: {
      SIGNED: 'convention signée',
      PROTOCOL: 'protocole',
      INFORMAL: 'informelle',
      FORMALITY_UNKNOWN: 'formalité non documentée',
      BUNDLE: 'plusieurs passerelles, comptées',
      PLANNED: 'en projet',
      SUSPENDED: 'suspendue',
      EXPIRED: 'expirée',
      PREP: 'prépare au débouché',
      M04_CERTAIN: 'passerelle manquante, certaine',
      M04_POSSIBLE: 'passerelle manquante, possible',
      M08: 'passage sans accord',
      FLOW: 'flux sans passerelle',
      SUPPOSED: 'supposée (Et si…)',
      CLOSED: 'supposée fermée',
    },
    arrows: { triangle: 'mène à', vee: 'retour', diamond: 'suivies en même temps', circle: 'découverte' },
    halo: 'halo : nombre de personnes',
    edging: 'liseré : nombre masqué, ou « au moins »',
    frame: 'cadre : un opérateur',
  },
  detail: {
    count: (filieres: number, outlets: number) =>
      [
        ...(filieres > 0 ? [s(filieres, 'filière', 'filières')] : []),
        ...(outlets > 0 ? [s(outlets, 'débouché', 'débouchés')] : []),
      ].join(', '),
    inside: (n: number) => `${s(n, 'passerelle', 'passerelles')} à l’intérieur`,
    legend: {
      box: 'plusieurs filières',
      badge: 'plusieurs constats',
      number: 'nombre de liens que compte le trait',
    },
  },
  silent: {
    column: 'Offre inconnue',
    boxes: {
      SILENT: 'opérateur dont l’offre est à demander',
      SILENT_FOLDED: 'plusieurs opérateurs dont l’offre est à demander, comptés ; double-clic : ouvrir',
    },
    count: (n: number) => `${s(n, 'opérateur', 'opérateurs')} à interroger`,
  },
  layout: {
    unknown: 'Lieu non connu',
    outlets: 'Débouchés',
    several: 'Plusieurs bassins',
    nowhere: 'Bassin non connu',
    further: '{name} (implantations d’opérateurs placés ailleurs : {count})',
  },
  picture: {
    map: 'carte',
    seen: (day: string) => `vu le ${day}`,
    part: (seen: number, of: number) => `une partie de la carte : ${seen} cases sur ${of}`,
  },
  explorer: {
    bassin: 'Bassin',
    type: 'Type d’opérateur',
    stage: 'Étape',
    sector: 'Secteur',
    formality: 'Formalité des passerelles',
    since: {
      showing: (day: string, at: string) => `Ce qui diffère entre le ${day} et le ${at}.`,
      recorded: (day: string, at: string) =>
        `Ce qui diffère entre le réseau tel qu’enregistré le ${day} et celui du ${at}.`,
      marks: { ADDED: 'venue depuis', CLOSED: 'partie depuis', CHANGED: 'changée depuis' },
      lines: { SUPPOSED: 'lien venu depuis', CLOSED: 'lien parti depuis' },
    },
  },
  whatIf: {
    marks: {
      ADDED: 'filière supposée en plus',
      CLOSED: 'supposée fermée',
      CHANGED: 'supposée changée',
    },
  },
  gaps: { accountParts: { total: (n: number) => s(n, 'constat', 'constats') } },
  /** Names of usual sector codes. A code without a name is shown as it is. */
  sectors: {
    'ESPACES-VERTS': 'espaces verts',
    'AIDE-AUX-PERSONNES': 'aide aux personnes',
    'METIERS-DE-BOUCHE': 'métiers de bouche',
    'SERVICES-DE-PROXIMITE': 'services de proximité',
    CLEANING: 'nettoyage',
    NETTOYAGE: 'nettoyage',
    CONSTRUCTION: 'construction',
    HORECA: 'horeca',
    LOGISTICS: 'logistique',
    LOGISTIQUE: 'logistique',
    SALES: 'vente',
    VENTE: 'vente',
    CARE: 'aide aux personnes',
    GREEN: 'métiers verts',
    WOOD: 'bois',
    FOOD: 'métiers de bouche',
    OFFICE: 'bureau',
    DIGITAL: 'numérique',
    TEXTILE: 'textile',
    HEALTH: 'santé',
    INDUSTRY: 'industrie',
    TRANSPORT: 'transport',
  } as Readonly<Record<string, string>>,
};

export type MapWords = typeof mapWords;
