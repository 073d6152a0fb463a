import { mapWords } from '../../../domain/map/words/en.ts';
import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import type { detail as fr } from '../fr/detail.ts';

/** Texts of the folded map and of neighbourhoods, in English. */
export const detail: typeof fr = {
  ...mapWords.detail,
  label: 'Level of detail',
  auto: (level) => `Detail: ${level} (auto)`,
  levels: { filieres: 'filières', operators: 'operators', types: 'types', stages: 'stages' },
  level: (level) => `Detail: ${level}`,
  shown: (alone, all, boxes) =>
    `${alone} of ${s(all, 'filière', 'filières')} one by one, the others in ${s(boxes, 'box', 'boxes')}.`,
  closeAll: 'Close all',
  path: 'Where you are',
  whole: 'Whole network',
  folded: {
    open: 'Open',
    close: 'Close',
    closeOne: (name) => `Close ${name}`,
    box: 'Box that counts several filières',
    line: 'Line that counts several links',
    members: (n) => `What it holds (${number(n)})`,
    between: (from, to) => `${from} → ${to}`,
    links: (n) => `The links (${number(n)})`,
    within: (n) => `Inside (${number(n)})`,
    more: (n) => `and ${number(n)} more: open the box to see them`,
    findingsOf: (n, isCut) =>
      isCut ? (n === 0 ? 'Findings' : `Findings (at least ${n})`) : `Findings (${n})`,
    findings: (n) => `Findings marked (${number(n)})`,
    gone: 'This box or line is no longer on the map: it is folded in another way.',
    said: (name, notes) => `${name}, ${notes}. Enter: open.`,
  },
  focus: {
    start: 'Look around',
    title: (name) => `Around: ${name}`,
    steps: 'Steps',
    step: (n) => (n === 0 ? 'as far as it goes' : s(n, 'step', 'steps')),
    way: 'Direction',
    ways: { both: 'up and down', up: 'upstream', down: 'downstream' },
    alone: 'Hide the rest',
    reached: (n, all) => `${number(n)} of ${s(all, 'filière or outlet', 'filières and outlets')}`,
    stop: 'Stop looking around',
    gone: 'The element to look around is not on the map.',
  },
  minimap: 'Overview: drag the frame to move the map',
};
