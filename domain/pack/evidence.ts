import type { LevelVerdict } from '../analysis/results.ts';
import type { Block, Line, Phrases, Piece } from '../findings/explanation.ts';
import { explain, type Finding, titleOf } from '../findings/finding.ts';
import { wordsOfKinds } from '../findings/kinds.ts';
import { checkText } from '../messages/check-words.ts';
import * as audienceEn from '../messages/en/audience.ts';
import { checks as checksEn } from '../messages/en/checks.ts';
import * as gapsEn from '../messages/en/gaps.ts';
import { offer as offerEn } from '../messages/en/operator-sheet.ts';
import { times as timesEn } from '../messages/en/pathway-sheet.ts';
import { phrases as phrasesEn } from '../messages/en/phrases.ts';
import * as audienceFr from '../messages/fr/audience.ts';
import { checks as checksFr } from '../messages/fr/checks.ts';
import * as gapsFr from '../messages/fr/gaps.ts';
import { offer as offerFr } from '../messages/fr/operator-sheet.ts';
import { times as timesFr } from '../messages/fr/pathway-sheet.ts';
import { phrases as phrasesFr } from '../messages/fr/phrases.ts';
import { levelLabel } from '../messages/level-label.ts';
import { phrasesAbout } from '../messages/phrase-words.ts';
import { isValidAt } from '../model/dates.ts';
import { GENERAL_OUTLET } from '../model/vocabulary.ts';
import type { AnnexContext } from './context.ts';

const WORDS = {
  fr: {
    audience: audienceFr,
    checks: checksFr,
    gaps: gapsFr,
    offer: offerFr,
    times: timesFr,
    phrases: phrasesFr,
  },
  en: {
    audience: audienceEn,
    checks: checksEn,
    gaps: gapsEn,
    offer: offerEn,
    times: timesEn,
    phrases: phrasesEn,
  },
};

/** As many items as a list in a cell names; what stands around lists is told in full. */
const MOST_ITEMS = 8;

/** Tells findings in the sentences of the page. */
interface Evidence {
  /** The elements that a finding is about. */
  readonly titleText: (finding: Finding) => string;
  /** What it rests on, a line each. */
  readonly evidenceLines: (finding: Finding) => readonly string[];
}

/** Makes the functions that tell findings in an annex. */
export function evidenceIn(context: AnnexContext): Evidence {
  const phrases = phrasesOfAnnex(context);
  const { checks } = WORDS[context.language];
  const { words, vocabulary } = context;
  const { fullName } = phrases;
  const pieceText = (piece: Piece): string =>
    typeof piece === 'string' ? piece : piece.kind === 'element' ? fullName(piece.id) : piece.text;
  const lineText = (line: Line): string => line.map(pieceText).join('');
  const levelLines = ({ dimensions }: LevelVerdict): readonly string[] =>
    dimensions.flatMap(({ dimension, state, need }) => {
      if (need === null) return [];
      const had = state === null ? words.gaps.unknown : levelLabel(vocabulary, dimension, state);
      return [
        words.gaps.level(vocabulary.dimension[dimension], had, levelLabel(vocabulary, dimension, need)),
      ];
    });
  const listed = (items: readonly string[]): readonly string[] => {
    const rest = items.length - MOST_ITEMS;
    return rest < 2 ? items : [...items.slice(0, MOST_ITEMS), words.gaps.more(rest)];
  };
  const linesOf = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'line':
        return [lineText(block.line)];
      case 'heading':
        return [block.text];
      case 'list':
        return listed(block.items.map((item) => `- ${lineText(item)}`));
      case 'steps':
        return listed(block.items.map((item, at) => `${at + 1}. ${lineText(item)}`));
      case 'group':
        return block.blocks.flatMap(linesOf);
      case 'levels':
        return levelLines(block.levels);
      case 'checklist':
        return listed(
          block.items.map((item) => `- ${checkText(item, { checks, vocabulary, name: fullName })}`),
        );
      case 'missing':
        return listed(block.pairs.map(([from, to]) => `- ${fullName(from)} → ${fullName(to)}`));
    }
  };
  return {
    titleText: (finding) => titleOf(finding, phrases),
    evidenceLines: (finding) => explain(finding, phrases).flatMap(linesOf),
  };
}

/** On paper a filière never stands without its operator. */
function phrasesOfAnnex({
  document,
  snapshot,
  said,
  sectorName,
  language,
  vocabulary,
}: AnnexContext): Phrases {
  const { at } = snapshot;
  const { audience, gaps, offer, times, phrases } = WORDS[language];
  const name = (id: string): string => (id === GENERAL_OUTLET ? vocabulary.generalOutlet : said.element(id));
  const outlets = new Set([GENERAL_OUTLET, ...document.outlets.map(({ id }) => id)]);
  const filieres = new Map(document.filieres.filter((one) => isValidAt(one, at)).map((one) => [one.id, one]));
  const operators = new Map(document.operators.map((one) => [one.id, one]));
  return phrasesAbout(
    {
      ...{ at, name, fullName: name, sector: sectorName },
      isOutlet: (id) => outlets.has(id),
      filiere: (id) => filieres.get(id),
      operator: (id) => operators.get(id),
      obstacle: (id) => document.obstacles.find((one) => one.id === id),
    },
    {
      ...{ language, vocabulary, audienceCodes: audience },
      gapWords: { ...gaps, gaps: wordsOfKinds(language) },
      texts: { ...phrases, flowBand: offer.flowBand, waiting: times.waiting },
    },
  );
}
