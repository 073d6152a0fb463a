import { filieresOn, operatorsOn, passerellesOn } from '../../home/scope-on-day.ts';
import type { ChapterContext, ReportDay } from '../context.ts';
import type { ReportMap, ReportSection } from '../report.ts';

/** The map of the perimeter on the two days. */
export function maps(context: ChapterContext): ReportSection {
  const { words, first, last } = context;
  return {
    id: 'maps',
    title: words.maps.title,
    blocks: [mapOn(context, first, 'first'), mapOn(context, last, 'last')],
  };
}

function mapOn(context: ChapterContext, on: ReportDay, which: 'first' | 'last'): ReportMap {
  const { id, words, mapAt } = context;
  const { at } = on.snapshot;
  const bassins = on.inside.isWhole ? [] : on.inside.bassins;
  return {
    type: 'map',
    id: `${id}.maps.${which}`,
    title: words.maps.mapOn(at),
    alt: words.maps.alt({
      at,
      operators: operatorsOn(on).length,
      filieres: filieresOn(on).length,
      passerelles: passerellesOn(on).length,
    }),
    at,
    svg: mapAt(at, bassins),
  };
}
