import { SMALLEST_SHOWN_COUNT } from '../model/vocabulary.ts';
import type { FigureRow, ShownFigure } from '../secrecy/figure-results.ts';
import { isMasked, leastOf, shownNumber } from '../secrecy/shown-figures.ts';
import type { Bridge, OnDeclared, Share } from './results.ts';

/** No percentage is told of fewer people. */
const LEAST_BASE = 20;

const isTold = (part: number): boolean => part === 0 || part >= SMALLEST_SHOWN_COUNT;

/** Whether a share may be told: its base is not small, nor is what is in it and what is not. */
export const mayTell = (part: number, of: number): boolean =>
  of >= LEAST_BASE && isTold(part) && isTold(of - part);

/** A share in whole percent: 0 where nobody is in it, 100 where everybody is, and neither of them elsewhere. */
export function wholePercent({ part, of }: Share): number {
  if (part === 0 || part === of) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / of)));
}

/**
 * The share of those who started among those whose outcome is given. Null when an outcome is masked or not reported, or
 * a part is too small for a percentage.
 */
export function startedShare({ started, refused, abandoned, pending }: FigureRow): Share | null {
  const outcomes = [started, refused, abandoned, pending].map(shownNumber);
  const known = outcomes.filter((value) => value !== undefined);
  const [part] = outcomes;
  if (part === undefined || known.length < outcomes.length) return null;
  const of = known.reduce((sum, value) => sum + value, 0);
  return mayTell(part, of) ? { part, of } : null;
}

/** A pair of ends with its number of people and whether they had a passerelle. */
export interface Judged {
  readonly bridge: Bridge;
  readonly count: ShownFigure | null;
}

/** The published totals that limit what masked pairs can be: all people, and those whom nobody known sent. */
export interface Totals {
  readonly all: ShownFigure | null;
  readonly withoutSender: readonly (ShownFigure | null)[];
}

/**
 * Works out how many of the people sent by somebody known went over declared passerelles. A masked figure counts as
 * what it is at least; how much more it can be follows from the published totals. All of it can be worked out of
 * published figures by anybody.
 */
export function onDeclared(pairs: readonly Judged[], totals: Totals): OnDeclared {
  const sent = pairs.filter(({ bridge }) => bridge !== 'NO_SENDER');
  const figures = (of: Bridge): ShownFigure[] =>
    sent.flatMap(({ bridge, count }) => (bridge === of && count !== null ? [count] : []));
  const sum = (of: readonly ShownFigure[]): number => of.reduce((all, figure) => all + leastOf(figure), 0);
  const [declared, none, unsure] = [figures('DECLARED'), figures('NONE'), figures('UNSURE')];
  const [least, without] = [sum(declared), sum(none)];
  const isAllShown = [...declared, ...none, ...unsure].every((figure) => !isMasked(figure));
  const of = isAllShown ? least + without + sum(unsure) : baseOf(totals);
  const isExact = unsure.every((figure) => leastOf(figure) === 0) && isAllShown;
  const most = of === null ? null : isExact ? least : of - without;
  return { least, most, of, shown: shareOfShown(declared, none), percent: percentOf(least, most, of) };
}

function shareOfShown(declared: readonly ShownFigure[], none: readonly ShownFigure[]): Share | null {
  const sum = (figures: readonly ShownFigure[]): number =>
    figures.reduce((all, figure) => all + (shownNumber(figure) ?? 0), 0);
  const part = sum(declared);
  const of = part + sum(none);
  return mayTell(part, of) ? { part, of } : null;
}

function baseOf({ all, withoutSender }: Totals): number | null {
  const [whole, ...parts] = [all, ...withoutSender.filter((figure) => figure !== null)].map(shownNumber);
  if (whole === undefined) return null;
  let base = whole;
  for (const part of parts) {
    if (part === undefined) return null;
    base -= part;
  }
  return base;
}

function percentOf(least: number, most: number | null, of: number | null): OnDeclared['percent'] {
  if (most === null || of === null || of < LEAST_BASE) return null;
  if (least === most && !mayTell(least, of)) return null;
  return { least: Math.floor((100 * least) / of), most: Math.min(100, Math.ceil((100 * most) / of)) };
}
