import { mapWords } from '../../../../domain/map/words/fr.ts';
import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';
import { operator as onPaper } from '../../../../domain/messages/fr/operator-sheet.ts';
import { times } from '../../../../domain/messages/fr/pathway-sheet.ts';
import { phrases } from '../../../../domain/messages/fr/phrases.ts';
import { shortCautions } from '../../../../domain/messages/fr/short-checks.ts';
import { why } from './certainty.ts';

/** Texts of missing bridges, pathways and level tests, in French. */
export const analysis = {
  levels: {
    dimension: 'Dimension',
    state: 'Apporté',
    need: 'Demandé',
    verdict: 'Verdict',
    atLeast: (level: string) => `au moins ${level}`,
    missing: (n: number) => s(n, 'niveau manque', 'niveaux manquent'),
    ifPresumed: '(la demande est présumée)',
    readsElsewhere: 'lit une autre langue (0)',
    waived: 'dispensé par la passerelle',
    atWelcome: 'l’accueil regarde le niveau',
    ceiling: (level: string) => `au plus ${level}`,
    testedAbove: (tested: string, declared: string) => `test ${tested}, déclaré ${declared}`,
    convention: 'Sortie d’une porte d’entrée : l’accueil regarde le niveau et oriente vers la bonne filière.',
    caption: 'Test des niveaux par dimension',
  },
  gaps: {
    title: 'Chaînons manquants',
    intro: (day: string, from: string, to: string) =>
      `Lu au ${day}, flux du ${from} au ${to}. L’analyse porte sur tout le réseau ; les filtres ne changent que ce qui est montré.`,
    kind: 'Nature',
    certainty: 'Certitude',
    all: 'Toutes',
    shown: (shown: number, all: number) => `${number(shown)} sur ${number(all)} affichés`,
    /** What becomes of each of `total` findings, in parts that add up. */
    account: (total: string, parts: string) => (parts === '' ? `${total}.` : `${total} : ${parts}.`),
    /** The one account of pairs of operators between which a passerelle is missing: the same on every screen. */
    pairAccount: (pairs: number, useful: number, certain: number) =>
      `${s(pairs, 'couple d’opérateurs', 'couples d’opérateurs')}, dont ${number(useful)} ${useful < 2 ? 'gagne' : 'gagnent'} un débouché ; ${s(certain, 'certain', 'certains')}`,
    pairsHere: (shown: number, useful: number, useless: number) =>
      `Ici : ${shown < useful ? `les ${number(shown)} premiers de ${number(useful)}` : `les ${number(useful)}`} qui gagnent un débouché${useless > 0 ? ` ; ${s(useless, 'replié', 'repliés')}` : ''}.`,
    accountParts: {
      total: mapWords.gaps.accountParts.total,
      useful: (findings: number, lines: number) =>
        `${number(findings)} dans ${s(lines, 'ligne ouverte', 'lignes ouvertes')} de passerelles manquantes, une par couple d’opérateurs`,
      useless: (findings: number, lines: number) =>
        `${number(findings)} dans ${s(lines, 'ligne repliée', 'lignes repliées')}, sans effet sur les débouchés`,
      others: (n: number) => s(n, 'listé un à un', 'listés un à un'),
      undocumented: (findings: number, operators: number) =>
        `${s(findings, 'replié', 'repliés')} sous ${s(operators, 'opérateur à interroger', 'opérateurs à interroger')}`,
    },
    withFilters: (shown: number, all: number) => `Avec ces filtres : ${number(shown)} sur ${number(all)}.`,
    listAll: (n: number) => `Seuls les premiers sont listés : lister les ${number(n)} de cette nature`,
    showMore: (n: number) => `Montrer les ${number(n)} suivants`,
    none: 'Aucun chaînon manquant ne répond à ces filtres.',
    cut: 'Tous les constats de ces genres n’ont pas pu être lus : les filtres ne regardent que les premiers.',
    noneAtAll: 'Aucun chaînon manquant n’est trouvé dans ce réseau, à cette date et pour ce public.',
    byKnown: (n: number) =>
      `D’après l’offre et les liens connus : l’offre de ${s(n, 'opérateur', 'opérateurs')} n’est pas connue.`,
    askFirst: (n: number) =>
      `Demander d’abord leur offre ${n < 2 ? 'à l’opérateur' : `aux ${number(n)} opérateurs`} dont elle n’est pas connue : un parcours y passe peut-être.`,
    noneKnown: (n: number) =>
      `D’après l’offre et les liens connus, aucun chaînon manquant n’est trouvé. L’offre de ${s(n, 'opérateur', 'opérateurs')} n’est pas connue : ce n’est pas dire qu’il n’en manque pas.`,
    unasked: {
      NEEDS_AUDIENCE: (title: string) =>
        `« ${title} » se lit pour un public : choisissez-en un en haut de la page.`,
      NEEDS_CELLS: (title: string) =>
        `« ${title} » ne regarde que les cases demandées : ajoutez-en dans les options de l’analyse.`,
      ONLY_M04: (title: string) =>
        `« ${title} » n’est pas cherché entre deux opérateurs seulement : retirez-les de la question.`,
    },
    lines: 'Passerelles manquantes, par paire d’opérateurs',
    lineCount: (lines: number, pairs: number) =>
      `${s(lines, 'ligne', 'lignes')}, qui réunissent ${s(pairs, 'constat', 'constats')}`,
    order:
      'Du plus utile au moins utile : les lignes certaines d’abord, puis celles où les places gagnent le plus de débouchés (une place qui en gagne deux compte deux fois), puis les plus courtes. Les accords à signer nomment ce rang, mais sont choisis pour ce qu’ils font ensemble : leur ordre est autre. Les synergies suivent la même règle, paire par paire.',
    whyRank: 'Pourquoi ce rang ?',
    /** Why a bridge has its rank, by the rule of the order. `before` is the line before it in the ranking. */
    ranked: (rank: number, certain: boolean, gain: number) =>
      `${number(rank)}${rank === 1 ? 'er' : 'e'} des chaînons manquants : ${certain ? 'il est certain, et les certains viennent d’abord' : 'il n’est que possible, et vient donc après tous les certains'}. L’ordre se fait ensuite par les places multipliées par les débouchés qu’elles gagnent (ici ${number(gain)}), puis par le chemin le plus court.`,
    rankedFirst: 'Aucun autre n’en fait autant.',
    rankedAfter: (rank: number, gain: number) =>
      `Celui d’avant, le ${number(rank)}${rank === 1 ? 'er' : 'e'}, en fait ${number(gain)}.`,
    rankedSame: (rank: number) =>
      `Celui d’avant, le ${number(rank)}${rank === 1 ? 'er' : 'e'}, en fait autant : les autres règles les départagent.`,
    rankedLastCertain: (rank: number) =>
      `Celui d’avant, le ${number(rank)}${rank === 1 ? 'er' : 'e'}, est certain.`,
    rank: (n: number) => `${number(n)}${n === 1 ? 'er' : 'e'} des chaînons manquants`,
    linesCut: (lines: number, listed: number, count: number, pairs: number) =>
      `${lines === listed ? `les ${number(lines)}` : `${number(lines)} parmi les ${number(listed)}`} plus utiles des ${number(count)} lignes du réseau, qui font ${s(pairs, 'paire de filières', 'paires de filières')}`,
    folded: (n: number) => `${s(n, 'ligne', 'lignes')} sans effet sur les débouchés`,
    best: 'Meilleure paire',
    otherPairs: (n: number, certain: number) =>
      `${s(n, 'autre paire', 'autres paires')} entre ces deux opérateurs, dont ${s(certain, 'certaine', 'certaines')}`,
    renewals: 'Renouvellements comptés avec cette ligne',
    withPossible: onPaper.withPossible,
    noCertain: 'aucun débouché de plus de façon certaine',
    newly: (n: number) =>
      s(
        n,
        'place par an nouvellement reliée à un débouché',
        'places par an nouvellement reliées à un débouché',
      ),
    months: (n: number) => `le débouché le plus proche de tous à ${n} mois`,
    monthsTo: (outlet: string, n: number) => `débouché le plus proche de tous : ${outlet}, à ${n} mois`,
    why,
    pairCertainty: (certain: number, possible: number) =>
      [
        ...(certain > 0 ? [s(certain, 'paire certaine', 'paires certaines')] : []),
        ...(possible > 0
          ? [
              s(
                possible,
                certain > 0 ? 'possible' : 'paire possible',
                certain > 0 ? 'possibles' : 'paires possibles',
              ),
            ]
          : []),
      ].join(', '),
    ofLine: 'toute la ligne :',
    ofPair: 'Cette paire seule :',
    noMonths: 'aucun débouché atteint',
    whatIsGain: 'Comment ces places sont comptées',
    rule: 'Règle',
    evidence: 'Ce qui le montre',
    impact: 'Effet',
    action: 'Que faire',
    map: 'Voir sur la carte',
    showAll: (n: number) => `Montrer les ${number(n)}`,
    undocumented: 'Non documenté : à demander, par opérateur',
    undocumentedCount: (findings: number, lines: number) =>
      `${s(findings, 'constat', 'constats')} sous ${s(lines, 'ligne', 'lignes')}`,
    undocumentedRule:
      'Une ligne par opérateur. Elle réunit ses informations manquantes, et ses impasses, chemins sans débouché, filières inaccessibles et passages latents qui ne sont que possibles. Une passerelle manquante entre deux opérateurs dont aucun n’a dit ses liens est sous celui du départ. L’ordre est celui de « Qui interroger ». Ce dont quelqu’un a dit le suivi n’est pas replié.',
    unfold: 'Tout déplier',
    foldAgain: 'Replier ce qui n’est pas documenté',
    ofOperator: (n: number) => s(n, 'constat', 'constats'),
    toPartners: (pairs: number, lines: number) =>
      `${s(pairs, 'paire de filières', 'paires de filières')}, vers ${s(lines, 'opérateur', 'opérateurs')}`,
    pairsOfLine: (n: number) => s(n, 'paire de filières', 'paires de filières'),
  },
  pathways: {
    ...times,
    title: 'Parcours',
    otherDay: (day: string, today: string) =>
      `Les parcours sont lus au ${day}, pas à aujourd’hui, ${today} : conventions, attentes et contacts ont pu changer.`,
    readToday: (day: string, inventory: string) =>
      `Lu à aujourd’hui, ${day}. L’inventaire est du ${inventory} : appelez avant d’orienter.`,
    intro: 'Chemins possibles d’une filière à un débouché ; jamais celui d’une personne.',
    from: 'De',
    to: 'À',
    anyStart: 'Toute porte d’entrée',
    outlets: 'Débouchés',
    sectors: 'Secteurs (première filière du secteur)',
    filieres: 'Filières',
    choose: 'Choisissez un départ et une arrivée.',
    chooseHelp: 'Par exemple :',
    options: 'Options',
    k: 'Nombre de parcours',
    via: 'En passant par',
    avoid: 'Sans passer par',
    maxMonths: 'Mois au plus',
    maxSteps: 'Passerelles au plus',
    formality: 'Formalités admises',
    withoutConcurrent: 'Sans filières suivies en même temps (l’une après l’autre)',
    enrolled: 'Déjà inscrit au départ (son attente ne compte pas)',
    diversity: 'Variété',
    diversityHelp: 'Part de filières qu’un parcours peut avoir en commun avec un parcours déjà listé',
    diversityAny: 'sans limite',
    results: (n: number, first: string) => `${s(n, 'parcours', 'parcours')}, ${first}`,
    orders: {
      fastest: {
        first: 'le plus court d’abord',
        rule: 'Complets d’abord, puis par durée, puis par nombre de passerelles.',
        choose: 'Lister le plus court d’abord',
      },
      surest: {
        first: 'le plus sûr d’abord',
        rule: 'Le moins de conditions inconnues d’abord (le nombre est dit pour chaque parcours ; le reste à demander ne compte pas), puis complets, puis par durée, puis par nombre de passerelles.',
        choose: 'Lister le plus sûr d’abord',
      },
    },
    caution: shortCautions,
    useless: (n: number) =>
      s(
        n,
        'autre chemin passe par une formation qui n’apprend rien de plus à ce public',
        'autres chemins passent par une formation qui n’apprend rien de plus à ce public',
      ),
    otherEntries: (n: number) => s(n, 'autre façon d’y entrer', 'autres façons d’y entrer'),
    entryNumber: (n: number) => `Autre entrée ${n}`,
    number: (n: number) => `Parcours ${n}`,
    complete: 'durée complète',
    incomplete: (what: string) => `durée incomplète : ${what}`,
    waitOf: (name: string) => `l’attente de « ${name} » n’est pas connue`,
    durationOf: (name: string) => `la durée de « ${name} » n’est pas connue`,
    monthsOf: (name: string, hours: number) =>
      `« ${name} » dure ${hours} h, mais ses heures par semaine ne sont pas dites`,
    timeline: 'Calendrier du parcours, en mois',
    bar: (name: string, from: number, to: number) => `${name} : du mois ${from} au mois ${to}`,
    start: 'Départ',
    step: (kind: string) => `Passerelle : ${kind}`,
    prep: 'Prépare à ce débouché',
    when: phrases.when,
    noneSuits: (why: string) => `aucun ne convient tout à fait à ce public : ${why}`,
    check: 'À vérifier',
    alternatives: 'Autres passerelles possibles pour cette étape :',
    map: 'Voir sur la carte',
    none: 'Aucun parcours',
    blocked: {
      ON_PAPER:
        'Relié sur le papier seulement : des passerelles existent, mais des niveaux, des conditions d’admission ou des obstacles arrêtent ce public.',
      ON_PAPER_FOR_ALL:
        'Relié sur le papier seulement : des passerelles existent, mais des niveaux, des conditions d’admission ou des obstacles arrêtent tout le monde.',
      UNCONNECTED: 'Aucune suite de passerelles ne mène du départ à l’arrivée.',
      INACTIVE: 'Le départ ou l’arrivée n’est pas actif à cette date.',
      NO_USABLE_START: 'Aucune des entrées qui mènent à l’arrivée n’est ouverte à ce public.',
      NO_START: 'À cette date, aucune porte d’entrée ni aucun accès direct ne mène à l’arrivée.',
      CONTRADICTION: 'La question se contredit : aucun parcours ne peut y répondre.',
      LIMITS: 'Des parcours existent, mais les limites demandées les écartent tous.',
    },
    levelGaps: 'Marches trop hautes entre les deux',
    obstacles: 'Obstacles qui ferment le passage',
    lastReached: 'Jusqu’où l’on arrive depuis le départ',
    candidates: 'Passerelles qui créeraient un chemin',
    relax: 'Élargissez les options : durée, nombre de passerelles, formalités, filières à éviter.',
    explained: 'Étapes expliquées',
  },
};

export type AnalysisMessages = typeof analysis;
