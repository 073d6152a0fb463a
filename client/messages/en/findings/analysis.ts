import { mapWords } from '../../../../domain/map/words/en.ts';
import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import { operator as onPaper } from '../../../../domain/messages/en/operator-sheet.ts';
import { times } from '../../../../domain/messages/en/pathway-sheet.ts';
import { phrases } from '../../../../domain/messages/en/phrases.ts';
import { shortCautions } from '../../../../domain/messages/en/short-checks.ts';
import type { AnalysisMessages } from '../../fr/findings/analysis.ts';
import { why } from './certainty.ts';

/** Texts of missing bridges, pathways and level tests, in English. */
export const analysis: AnalysisMessages = {
  levels: {
    dimension: 'Dimension',
    state: 'Brought',
    need: 'Asked',
    verdict: 'Verdict',
    atLeast: (level) => `at least ${level}`,
    missing: (n) => s(n, 'level missing', 'levels missing'),
    ifPresumed: '(what is asked is presumed)',
    readsElsewhere: 'reads another language (0)',
    waived: 'waived by the passerelle',
    atWelcome: 'the welcome looks at the level',
    ceiling: (level) => `at most ${level}`,
    testedAbove: (tested, declared) => `test ${tested}, declared ${declared}`,
    convention: 'Out of an entry door: the welcome looks at the level and sends to the right filière.',
    caption: 'Level test by dimension',
  },
  gaps: {
    title: 'Missing bridges',
    intro: (day, from, to) =>
      `Read on ${day}, flows from ${from} to ${to}. The analysis reads the whole network; filters only change what is shown.`,
    kind: 'Kind',
    certainty: 'Certainty',
    all: 'All',
    shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
    account: (total, parts) => (parts === '' ? `${total}.` : `${total}: ${parts}.`),
    pairAccount: (pairs, useful, certain) =>
      `${s(pairs, 'pair of operators', 'pairs of operators')}, ${number(useful)} of which ${useful === 1 ? 'gains' : 'gain'} an outlet; ${number(certain)} certain`,
    pairsHere: (shown, useful, useless) =>
      `Here: ${shown < useful ? `the first ${number(shown)} of ${number(useful)}` : `the ${number(useful)}`} that gain an outlet${useless > 0 ? `; ${number(useless)} folded` : ''}.`,
    accountParts: {
      total: mapWords.gaps.accountParts.total,
      useful: (findings, lines) =>
        `${number(findings)} in ${s(lines, 'open line', 'open lines')} of missing passerelles, one a pair of operators`,
      useless: (findings, lines) =>
        `${number(findings)} in ${s(lines, 'folded line', 'folded lines')}, without effect on outlets`,
      others: (n) => `${number(n)} listed one by one`,
      undocumented: (findings, operators) =>
        `${number(findings)} folded under ${s(operators, 'operator to ask', 'operators to ask')}`,
    },
    withFilters: (shown, all) => `With these filters: ${number(shown)} of ${number(all)}.`,
    listAll: (n) => `Only the first are listed: list all ${number(n)} of this kind`,
    showMore: (n) => `Show the next ${number(n)}`,
    none: 'No missing bridge matches these filters.',
    cut: 'Not all findings of these kinds could be read: filters look at the first ones only.',
    noneAtAll: 'No missing bridge is found in this network, on this date and for this audience.',
    byKnown: (n) =>
      `By the known offer and links: the offer of ${s(n, 'operator', 'operators')} is not known.`,
    askFirst: (n) =>
      `First ask the ${s(n, 'operator', 'operators')} whose offer is not known: a pathway may pass there.`,
    noneKnown: (n) =>
      `By the known offer and links, no missing bridge is found. The offer of ${s(n, 'operator', 'operators')} is not known: this does not say that none is missing.`,
    unasked: {
      NEEDS_AUDIENCE: (title) => `“${title}” is read for an audience: choose one at the top of the page.`,
      NEEDS_CELLS: (title) =>
        `“${title}” looks only at the cells asked for: add some in the options of the analysis.`,
      ONLY_M04: (title) =>
        `“${title}” is not looked for between two operators only: take them out of the question.`,
    },
    lines: 'Missing passerelles, by pair of operators',
    lineCount: (lines, pairs) =>
      `${s(lines, 'line', 'lines')}, which gather ${s(pairs, 'finding', 'findings')}`,
    order:
      'The most useful first: certain lines before possible ones, then those where places gain the most outlets (a place that gains two counts twice), then the shortest. The agreements to sign name this rank, but are chosen for what they do together: their order is another. The synergies follow the same rule, pair by pair.',
    whyRank: 'Why this rank?',
    ranked: (rank, certain, gain) =>
      `No. ${number(rank)} of the missing bridges: ${certain ? 'it is certain, and certain ones come first' : 'it is only possible, and so comes after all certain ones'}. The order is then by places multiplied by the outlets that they gain (here ${number(gain)}), then by the shortest way.`,
    rankedFirst: 'No other makes as many.',
    rankedAfter: (rank, gain) => `The one before it, no. ${number(rank)}, makes ${number(gain)}.`,
    rankedSame: (rank) =>
      `The one before it, no. ${number(rank)}, makes as many: the other rules tell them apart.`,
    rankedLastCertain: (rank) => `The one before it, no. ${number(rank)}, is certain.`,
    rank: (n) => `no. ${number(n)} of the missing bridges`,
    linesCut: (lines, listed, count, pairs) =>
      `${lines === listed ? `the ${number(lines)}` : `${number(lines)} among the ${number(listed)}`} most useful of the ${number(count)} lines of the network, which make ${s(pairs, 'pair of filières', 'pairs of filières')}`,
    folded: (n) => `${s(n, 'line', 'lines')} without effect on outlets`,
    best: 'Best pair',
    otherPairs: (n, certain) =>
      `${s(n, 'other pair', 'other pairs')} between these two operators, ${certain} of them certain`,
    renewals: 'Renewals counted with this line',
    withPossible: onPaper.withPossible,
    noCertain: 'no more outlet for certain',
    newly: (n) => `${s(n, 'place', 'places')} a year newly joined to an outlet`,
    months: (n) => `the nearest outlet of all at ${s(n, 'month', 'months')}`,
    monthsTo: (outlet, n) => `nearest outlet of all: ${outlet}, at ${s(n, 'month', 'months')}`,
    why,
    pairCertainty: (certain, possible) =>
      [
        ...(certain > 0 ? [s(certain, 'certain pair', 'certain pairs')] : []),
        ...(possible > 0
          ? [
              s(
                possible,
                certain > 0 ? 'possible' : 'possible pair',
                certain > 0 ? 'possible' : 'possible pairs',
              ),
            ]
          : []),
      ].join(', '),
    ofLine: 'the whole line:',
    ofPair: 'This pair alone:',
    noMonths: 'no outlet reached',
    whatIsGain: 'How these places are counted',
    rule: 'Rule',
    evidence: 'What shows it',
    impact: 'Effect',
    action: 'What to do',
    map: 'See on the map',
    showAll: (n) => `Show all ${number(n)}`,
    undocumented: 'Undocumented: to ask, by operator',
    undocumentedCount: (findings, lines) =>
      `${s(findings, 'finding', 'findings')} in ${s(lines, 'line', 'lines')}`,
    undocumentedRule:
      'One line an operator. It gathers its missing information, and its dead ends, ways without an outlet, unreachable filières and latent passages that are only possible. A missing passerelle between two operators of whom neither told its links is with the one that it leaves. The order is that of “Whom to ask”. What someone has followed up is not folded.',
    unfold: 'Unfold all',
    foldAgain: 'Fold what is undocumented',
    ofOperator: (n) => s(n, 'finding', 'findings'),
    toPartners: (pairs, lines) =>
      `${s(pairs, 'pair of filières', 'pairs of filières')}, to ${s(lines, 'operator', 'operators')}`,
    pairsOfLine: (n) => s(n, 'pair of filières', 'pairs of filières'),
  },
  pathways: {
    ...times,
    title: 'Pathways',
    otherDay: (day, today) =>
      `Pathways are read on ${day}, not today, ${today}: agreements, waits and contacts may have changed.`,
    readToday: (day, inventory) =>
      `Read today, ${day}. The inventory is of ${inventory}: call before you refer.`,
    intro: 'Possible ways from a filière to an outlet; never anyone’s own.',
    from: 'From',
    to: 'To',
    anyStart: 'Any entry door',
    outlets: 'Outlets',
    sectors: 'Sectors (first filière of the sector)',
    filieres: 'Filières',
    choose: 'Choose where to start and where to arrive.',
    chooseHelp: 'For example:',
    options: 'Options',
    k: 'Number of pathways',
    via: 'By way of',
    avoid: 'Avoiding',
    maxMonths: 'Months at most',
    maxSteps: 'Passerelles at most',
    formality: 'Formalities allowed',
    withoutConcurrent: 'Without concurrent training (one after the other)',
    enrolled: 'Already enrolled at the start (its wait does not count)',
    diversity: 'Variety',
    diversityHelp: 'Share of filières that a pathway may have in common with one already listed',
    diversityAny: 'no limit',
    results: (n, first) => `${s(n, 'pathway', 'pathways')}, ${first}`,
    orders: {
      fastest: {
        first: 'the shortest first',
        rule: 'Complete ones first, then by duration, then by number of passerelles.',
        choose: 'List the shortest first',
      },
      surest: {
        first: 'the surest first',
        rule: 'Fewest unknown conditions first (each pathway says how many; what else is to ask for does not count), then complete ones, then by duration, then by number of passerelles.',
        choose: 'List the surest first',
      },
    },
    caution: shortCautions,
    useless: (n) =>
      s(
        n,
        'other way goes through a training that teaches this audience nothing more',
        'other ways go through a training that teaches this audience nothing more',
      ),
    otherEntries: (n) => s(n, 'other way to enter it', 'other ways to enter it'),
    entryNumber: (n) => `Other entry ${n}`,
    number: (n) => `Pathway ${n}`,
    complete: 'complete duration',
    incomplete: (what) => `incomplete duration: ${what}`,
    waitOf: (name) => `the wait for “${name}” is not known`,
    durationOf: (name) => `the duration of “${name}” is not known`,
    monthsOf: (name, hours) => `“${name}” takes ${hours} h, but its hours a week are not said`,
    timeline: 'Calendar of the pathway, in months',
    bar: (name, from, to) => `${name}: month ${from} to month ${to}`,
    start: 'Start',
    step: (kind) => `Passerelle: ${kind}`,
    prep: 'Prepares for this outlet',
    when: phrases.when,
    noneSuits: (why) => `none suits this audience altogether: ${why}`,
    check: 'To be checked',
    alternatives: 'Other passerelles possible for this step:',
    map: 'See on the map',
    none: 'No pathway',
    blocked: {
      ON_PAPER:
        'Joined on paper only: passerelles exist, but levels, admission or obstacles stop this audience.',
      ON_PAPER_FOR_ALL:
        'Joined on paper only: passerelles exist, but levels, admission or obstacles stop everyone.',
      UNCONNECTED: 'No chain of passerelles leads from the start to the end.',
      INACTIVE: 'The start or the end is not open at that date.',
      NO_USABLE_START: 'None of the ways in that lead there is open to this audience.',
      NO_START: 'On this date no entry door and no direct access leads to the end.',
      CONTRADICTION: 'The question contradicts itself: no pathway can answer it.',
      LIMITS: 'Pathways exist, but the limits asked for rule them all out.',
    },
    levelGaps: 'Steps too high in between',
    obstacles: 'Obstacles that shut the way',
    lastReached: 'How far one gets from the start',
    candidates: 'Passerelles that would make a way',
    relax: 'Widen the options: duration, number of passerelles, formalities, filières to avoid.',
    explained: 'Steps explained',
  },
};
