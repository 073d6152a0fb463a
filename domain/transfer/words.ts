import type { SheetWords } from '../messages/sheet-words.ts';
import type { ChoiceName, CodeName } from '../model/field-types.ts';

type Table = Readonly<Record<string, string>>;

/**
 * Returns the words for the codes of a closed list (such as stages), by code, in the language of `SheetWords`. `of`
 * names the list.
 */
export function choiceWords({ vocabulary, cells, fields }: SheetWords, of: ChoiceName): Table {
  switch (of) {
    case 'stage':
      return vocabulary.stage;
    case 'passerelleKind':
      return vocabulary.passerelleKind;
    case 'formality':
      return vocabulary.formality;
    case 'flowKind':
      return vocabulary.flow;
    case 'declarer':
      return cells.declarer;
    case 'agreementKind':
      return vocabulary.agreement;
    case 'phase':
      return vocabulary.phase;
    case 'obstacleCategory':
      return vocabulary.obstacle;
    case 'severity':
      return vocabulary.severity;
    case 'availability':
      return vocabulary.availability;
    case 'actionKind':
      return vocabulary.action;
    case 'actionForm':
      return cells.actionForm;
    case 'reasonOutcome':
      return cells.reasonOutcome;
    case 'decision':
      return cells.decision;
    case 'confidence':
      return vocabulary.confidence;
    case 'dimension':
      return fields.dimension;
  }
}

/**
 * Returns the words for the codes of an open list (such as statuses), by code, in the language of `SheetWords`. `of`
 * names the list; codes without a word are missing.
 */
export function codeWords({ vocabulary, cells, statuses, groups }: SheetWords, of: CodeName): Table {
  switch (of) {
    case 'sector':
      return { GENERIC: vocabulary.genericSector };
    case 'status':
      return statuses;
    case 'group':
      return groups;
    case 'channel':
      return cells.channel;
    case 'rome':
    case 'plain':
      return {};
  }
}
