import { capital } from '../messages/capital.ts';
import { frenchCount, frenchNumber, signed } from '../messages/count.ts';
import { dayInWords } from '../messages/day-words.ts';
import { figures } from '../messages/fr/figures.ts';
import type { Period } from '../model/dates.ts';
import type { LifeState } from '../model/finding-life.ts';
import { calendarYear } from './period-asked.ts';

const number = frenchNumber;
const s = frenchCount;
const day = (on: string): string => dayInWords(on, 'fr');

/** Sentences and headings of the yearly report, in French. */
export const reportWords = {
  language: 'fr' as 'fr' | 'en',
  number,
  signed: signed(frenchNumber),
  day,
  figures,
  total: 'Total',
  what: 'Ce qui est compté',
  whole: 'Synthèse : tout le réseau',
  title: ({ from, to }: Period) =>
    calendarYear({ from, to }) !== undefined
      ? `Rapport d’activités ${from.slice(0, 4)}`
      : `Rapport d’activités du ${day(from)} au ${day(to)}`,
  periodLine: ({ from, to }: Period, last: string) =>
    last < to
      ? `Du ${day(from)} au ${day(last)} : la période va jusqu’au ${day(to)}, elle n’est pas finie.`
      : `Du ${day(from)} au ${day(to)}`,
  membersLine: (names: string) => `Périmètre : ${names}`,
  sourceLine: (network: string, revision: number, today: string) =>
    `Inventaire « ${network} », révision ${number(revision)}, lu le ${day(today)}`,
  fictional: 'Ce réseau est inventé : rien de ce qui suit n’existe.',
  cells: {
    nothing: '–',
    masked: 'masqué',
    maskedAtLeast: (people: number) => `masqué, au moins ${number(people)}`,
    percentOf: (percent: number, of: number) => `${percent} % de ${number(of)}`,
    shareOf: (count: number, of: number, percent: number) =>
      `${number(count)} sur ${number(of)} (${percent} %)`,
  },
  notes: {
    people:
      '« masqué » : au moins une personne. Le nombre n’est pas publié : il est petit, il en ferait trouver un petit, ou il n’est pas dans la liste des chiffres publiés. Il peut être grand.',
  },
  essentials: {
    title: 'L’essentiel',
    twoDays: 'Le réseau au début et à la fin de la période',
    difference: 'Différence',
    operators: 'Opérateurs',
    filieres: 'Filières',
    places: 'Places par an, là où elles sont connues',
    placesUnknown: 'Filières dont les places ne sont pas connues',
    passerelles: 'Passerelles en vigueur',
    ofWhich: (what: string) => `dont : ${what}`,
    agreements: 'Accords signés et en vigueur',
    missing: 'Chaînons manquants entre opérateurs',
    otherFindings: 'Autres constats',
    members: (of: { readonly first: string; readonly last: string }) =>
      `Le périmètre a changé : à la veille de la période, ${of.first || 'rien'} ; à sa fin, ${of.last || 'rien'}.`,
    pastNote:
      'Le premier jour est reconstruit à partir des dates connues aujourd’hui : ce qui n’a pas de première date compte aux deux jours.',
    missingNote:
      'Un chaînon manquant est compté par couple d’opérateurs, quand une passerelle manque entre eux et ouvrirait un débouché de plus. Ce qui attend la réponse d’un opérateur n’est pas compté.',
    intro: (of: {
      readonly to: string;
      readonly operators: number;
      readonly filieres: number;
      readonly places: number;
      readonly placesUnknown: number;
      readonly passerelles: number;
      readonly passerellesBefore: number;
      readonly agreements: number;
      readonly actions: number;
      readonly verified: number;
      readonly missing: number;
      readonly missingBefore: number;
    }) =>
      [
        `Le ${day(of.to)}, le périmètre compte ${s(of.operators, 'opérateur', 'opérateurs')}, dont ${number(of.verified)} ${of.verified < 2 ? 'vérifié' : 'vérifiés'} depuis moins de douze mois, et ${s(of.filieres, 'filière', 'filières')}.`,
        `Les filières dont les places sont connues offrent ${s(of.places, 'place', 'places')} par an${of.placesUnknown === 0 ? '' : ` ; celles de ${s(of.placesUnknown, 'filière', 'filières')} ne sont pas connues`}.`,
        `${s(of.passerelles, 'passerelle est', 'passerelles sont')} en vigueur (${number(of.passerellesBefore)} au début de la période), et ${s(of.agreements, 'accord', 'accords')}.`,
        `${s(of.actions, 'action est notée', 'actions sont notées')} dans la période et le périmètre.`,
        `Il reste ${s(of.missing, 'chaînon manquant', 'chaînons manquants')} entre opérateurs (${number(of.missingBefore)} au début).`,
      ].join(' '),
  },
  maps: {
    title: 'La carte à deux dates',
    mapOn: (at: string) => `La carte au ${day(at)}`,
    alt: (of: {
      readonly at: string;
      readonly operators: number;
      readonly filieres: number;
      readonly passerelles: number;
    }) =>
      `Carte du réseau au ${day(of.at)} : ${s(of.operators, 'opérateur', 'opérateurs')} et ${s(of.filieres, 'filière', 'filières')} rangés par étapes, de l’accueil à l’emploi, et les ${s(of.passerelles, 'passerelle', 'passerelles')} qui les relient. Les tableaux de ce rapport donnent les mêmes faits en mots.`,
  },
  actions: {
    title: 'Les actions de la période',
    intro: ({ actions }: { readonly actions: number }) =>
      actions === 0
        ? 'Aucune action n’est notée dans la période.'
        : `${s(actions, 'action est notée', 'actions sont notées')} dans la période. Les sept sortes sont celles de la convention ; chacune est détaillée dans sa partie.`,
    byKind: 'Actions par sorte',
    kind: 'Sorte d’action',
    count: 'Nombre',
    collective: 'Collectives',
    individual: 'Individuelles',
    partners: 'Opérateurs nommés',
    peopleIn: (year: string) => `Participants en ${year}`,
    partnersNote:
      'Un opérateur est compté une fois par ligne, quel que soit le nombre d’actions qui le nomment ; Lire et Écrire en est un quand une action le nomme.',
    peopleWhole:
      'Le nombre de participants par sorte n’est publié que pour tout le réseau ; celui de chaque action figure dans sa liste.',
    listOf: (kind: string, count: number) => `${capital(kind)} : ${s(count, 'action', 'actions')}`,
    date: 'Date',
    what: 'Ce qui a été fait',
    withWhom: 'Avec qui',
    where: 'Où',
    form: 'Forme',
    forms: { INDIVIDUAL: 'individuelle', COLLECTIVE: 'collective' },
    people: 'Participants',
    outcome: 'Ce qui en est sorti',
  },
  offer: {
    title: 'Action 1. Inventaire de l’offre',
    intro: (of: {
      readonly operators: number;
      readonly filieres: number;
      readonly verified: number;
      readonly verifiedFilieres: number;
      readonly levels: number;
    }) =>
      `L’inventaire tient ${s(of.operators, 'opérateur', 'opérateurs')} et ${s(of.filieres, 'filière', 'filières')}. Dans les douze derniers mois, ${s(of.verified, 'opérateur et', 'opérateurs et')} ${s(of.verifiedFilieres, 'filière ont été vérifiés', 'filières ont été vérifiés')}. ${s(of.levels, 'filière dit', 'filières disent')} tous les niveaux demandés à l’entrée et atteints à la sortie.`,
    quality: 'Ce que vaut l’inventaire',
    howMany: 'Combien',
    verifiedOperators: 'Opérateurs vérifiés depuis moins de douze mois',
    verifiedFilieres: 'Filières vérifiées depuis moins de douze mois',
    levelsSaid: 'Filières dont tous les niveaux sont dits',
    blank: (bassin: string) => `Étapes et secteurs sans aucune offre : ${bassin}`,
    verifiedNote: 'La vérification est la dernière connue ; la fin de la période en est le repère.',
    blankNote:
      'Les étapes et secteurs comptés sont ceux où une offre est attendue : un métier aux étapes qui l’apprennent, « tous secteurs » aux autres.',
    byType: 'Opérateurs par type',
    type: 'Type d’opérateur',
    operators: 'Opérateurs',
    verified: 'Vérifiés',
    filieres: 'Filières',
    places: 'Places par an',
    byStage: 'Capacité par étape',
    stage: 'Étape',
    placesUnknown: 'Places inconnues',
    placesNote: 'Les places sont celles des filières qui les disent ; rien n’est estimé.',
    coverage: 'Nombre de filières par secteur et par étape',
    sector: 'Secteur',
    sectorUnknown: 'secteur non dit',
    coverageNote: 'Une case vide : aucune filière connue.',
  },
  partners: {
    title: 'Action 2. Sensibilisation et travail avec les partenaires',
    intro: (of: {
      readonly actions: number;
      readonly opened: number;
      readonly signed: number;
      readonly ended: number;
      readonly agreements: number;
    }) =>
      `${s(of.actions, 'action de sensibilisation', 'actions de sensibilisation')} auprès des partenaires. Passerelles ouvertes dans la période : ${number(of.opened)} ; signées après coup : ${number(of.signed)} ; finies : ${number(of.ended)}. ${s(of.agreements, 'accord est', 'accords sont')} en vigueur à la fin.`,
    events: (count: number) => `Ce qui a changé : ${s(count, 'passerelle', 'passerelles')}`,
    on: 'Date',
    event: 'Ce qui s’est passé',
    eventNames: { opened: 'ouverte', signed: 'signée après coup', ended: 'a pris fin' },
    from: 'De',
    to: 'Vers',
    formality: 'Formalité',
    eventsNote:
      'Finie : en vigueur la veille de la période, et plus au dernier jour. Une passerelle sans première date n’est pas comptée comme ouverte.',
  },
  access: {
    title: 'Action 3. Accessibilité de l’offre',
    intro: (of: {
      readonly obstacles: number;
      readonly blocking: number;
      readonly blocked: number;
      readonly filieres: number;
      readonly mitigations: number;
    }) =>
      `${s(of.obstacles, 'obstacle reste', 'obstacles restent')} à la fin de la période, dont ${s(of.blocking, 'bloquant', 'bloquants')}. ${number(of.blocked)} des ${s(of.filieres, 'filière', 'filières')} ${of.blocked < 2 ? 'a' : 'ont'} au moins un obstacle bloquant, sur place ou sur un site. ${s(of.mitigations, 'mesure en lève', 'mesures en lèvent')} d’autres.`,
    obstacles: 'Obstacles qui restent, par sorte et par gravité',
    category: 'Sorte d’obstacle',
    obstaclesNote:
      'Un obstacle levé par une mesure en vigueur n’est pas compté. Un obstacle peut ne concerner que certains publics.',
    measures: (count: number) => `Ce qui lève des obstacles : ${s(count, 'mesure', 'mesures')}`,
    measure: 'Mesure',
    by: 'Qui la porte',
    lifts: 'Ce qu’elle lève',
  },
  upstream: {
    title: 'Action 4. Partenariats en amont',
    intro: (of: { readonly actions: number; readonly agreements: number }) =>
      `${s(of.actions, 'action de partenariat', 'actions de partenariat')} en amont dans la période ; ${s(of.agreements, 'accord prépare', 'accords préparent')} l’entrée en formation à sa fin.`,
    twoDays: 'L’amont au début et à la fin de la période',
    agreements: 'Accords en amont, en vigueur',
    concurrent: 'Passerelles suivies en même temps qu’une autre formation',
    levelGaps: 'Marches trop hautes entre deux filières',
    missing: 'Chaînons manquants entre opérateurs',
  },
  referrals: {
    title: 'Action 5. Mise en relation des stagiaires avec les opérateurs',
    intro: (of: { readonly actions: number; readonly sent: string | null; readonly isYear: boolean }) =>
      `${s(of.actions, 'action de mise en relation', 'actions de mise en relation')} dans la période.${of.sent === null ? '' : ` Personnes orientées ou venues d’elles-mêmes, pour tout le réseau : ${of.sent}.`}${of.isYear ? '' : ' Les nombres de personnes ne sont publiés que par année civile entière : cette période n’en contient aucune.'}`,
    titleOf: (kind: string, year: string, axis: string) => `${capital(kind)} de ${year}, ${axis}`,
    sent: 'Personnes',
    firstPairs: (shown: number, all: number) =>
      `Les ${number(shown)} couples où le plus de personnes sont comptées, sur ${number(all)} : la page « Chiffres » du programme les donne tous.`,
    startedShare: 'Part entrée, suites connues',
    outcomesNote:
      'L’envoyeur et le receveur comptent chacun de leur côté, et leurs nombres peuvent différer. Les suites n’additionnent que les relevés qui donnent les quatre ; la part est celle des personnes entrées parmi celles dont on connaît la suite.',
  },
  sessions: {
    title: 'Action 6. Séances d’information',
    intro: (of: { readonly sessions: number; readonly collective: number; readonly individual: number }) =>
      of.sessions === 0
        ? 'Aucune séance d’information n’est notée dans la période.'
        : `${s(of.sessions, 'séance d’information', 'séances d’information')} dans la période : ${s(of.collective, 'collective', 'collectives')}, ${s(of.individual, 'individuelle', 'individuelles')}.`,
  },
  events: {
    title: 'Action 7. Participation aux événements des partenaires',
    intro: ({ events }: { readonly events: number }) =>
      events === 0
        ? 'Aucune participation n’est notée dans la période.'
        : `${s(events, 'participation à un événement', 'participations à un événement')} de partenaires dans la période.`,
  },
  gaps: {
    title: 'Les chaînons manquants et ce qu’ils sont devenus',
    intro: (of: {
      readonly missing: number;
      readonly before: number;
      readonly followed: number;
      readonly solved: number;
      readonly rejected: number;
    }) =>
      `${s(of.missing, 'chaînon manque', 'chaînons manquent')} entre opérateurs à la fin de la période (${number(of.before)} au début). ${of.followed === 0 ? 'Aucun constat n’a été suivi.' : `${s(of.followed, 'constat a été suivi', 'constats ont été suivis')} : ${s(of.solved, 'résolu', 'résolus')}, ${s(of.rejected, 'écarté', 'écartés')} avec leur raison.`}`,
    bridges: (count: number, at: string) =>
      `${count < 2 ? 'Le premier chaînon manquant' : `Les ${number(count)} premiers chaînons manquants`} au ${day(at)}`,
    rank: 'Rang',
    operators: 'Entre',
    best: 'Meilleure passerelle à ouvrir',
    places: 'Places concernées par an',
    estimated: (places: number) => `≈ ${number(places)}`,
    outlets: 'Débouchés gagnés',
    certainty: 'Certitude',
    bridgesNote:
      'Le rang est celui de la liste des chaînons manquants. Les places sont celles des filières qui gagnent un débouché ; « ≈ » : en partie estimées.',
    byKind: 'Constats par sorte, au début et à la fin',
    kind: 'Sorte de constat',
    missingPairs: 'Passerelle manquante, par couple d’opérateurs',
    followed: (count: number) => `Ce que sont devenus les constats suivis : ${s(count, 'suivi', 'suivis')}`,
    about: 'De quoi il s’agit',
    state: 'Où en est-on',
    states: {
      TO_CONFIRM: 'à confirmer',
      CONFIRMED: 'confirmé',
      IN_PROGRESS: 'en cours',
      SOLVED: 'résolu',
      REJECTED: 'écarté',
    } satisfies Readonly<Record<LifeState, string>>,
    carrier: 'Qui s’en charge',
    due: 'Pour le',
    reason: 'Pourquoi',
    actions: 'Actions menées',
    followedNote:
      'Un constat est résolu quand on l’a dit, ou quand sa règle ne tient plus à la fin de la période.',
  },
  agreements: {
    title: 'Les accords',
    intro: (of: { readonly inForce: number; readonly signed: number; readonly ended: number }) =>
      `${s(of.inForce, 'accord est', 'accords sont')} en vigueur à la fin de la période. Signés dans la période : ${number(of.signed)} ; finis : ${number(of.ended)}.`,
    list: (count: number) => `Accords de la période : ${s(count, 'accord', 'accords')}`,
    name: 'Accord',
    parties: 'Parties',
    phase: 'Moment',
    signedOn: 'Signé le',
    until: 'Jusqu’au',
    passerelles: 'Passerelles',
    note: 'Le nombre de passerelles est celui de toutes celles qui reposent sur l’accord.',
  },
  method: {
    title: 'Méthode et définitions',
    own: 'Ce rapport est tiré de l’inventaire que l’équipe tient avec les opérateurs.',
    source: (source: string) => `Source : ${source}.`,
    days: (first: string, last: string) =>
      `Deux jours sont comparés : le ${day(first)}, veille de la période, et le ${day(last)}. Le passé est lu dans l’inventaire d’aujourd’hui, par les dates de début et de fin de chaque élément.`,
    small:
      'Aucun nombre de personnes de 1 à 4 ne figure dans les tableaux de ce rapport, et les chiffres publiés n’en laissent trouver aucun. Les textes que l’équipe a écrits sont les siens. Les nombres trop petits, et ceux qui les feraient trouver par soustraction, portent tous la même marque : « masqué ». Zéro reste zéro, et « – » veut dire que rien n’est relevé ou publié.',
    masked: ({ masked, of }: { readonly masked: number; readonly of: number }) =>
      of === 0
        ? 'Ce rapport ne contient aucun nombre de personnes.'
        : `${number(masked)} des ${number(of)} nombres de personnes de ses tableaux ${masked < 2 ? 'est masqué' : 'sont masqués'}.`,
    known:
      'Une part de personnes entrées est celle des personnes dont on connaît la suite : entrées, refusées, parties tôt ou en cours. Elle n’est donnée qu’à partir de vingt personnes, quand aucun des nombres n’est masqué et qu’aucune partie n’est petite.',
    withoutPlace: (count: number) =>
      count === 1
        ? '1 action ne nomme ni opérateur ni commune : elle ne compte que dans la synthèse.'
        : `${number(count)} actions ne nomment ni opérateur ni commune : elles ne comptent que dans la synthèse.`,
    definitions: [
      '- Opérateur : organisation qui offre de l’accueil, de la formation ou de l’accompagnement.',
      '- Filière : ce qu’un opérateur offre à une étape, avec ses conditions d’entrée et ses places.',
      '- Passerelle : passage convenu d’une filière à une autre, ou à un débouché.',
      '- Chaînon manquant : passage que les niveaux et l’offre permettent et que personne n’a convenu.',
      '- Constat certain : rien de ce qui le fonde n’est inconnu ou présumé.',
    ].join('\n'),
  },
};

export type ReportWords = typeof reportWords;
