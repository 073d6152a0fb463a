import { Fragment } from 'react';
import type { ChangedList } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { OperatorType } from '../../../domain/model/entities.ts';
import type { Placed } from '../../../domain/model/map-place.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { HeadCells } from '../../components/tables/headings.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords, type Words } from '../../context/words.tsx';
import { cellText, fieldOf, headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';

interface Difference {
  readonly list: ChangedList;
  readonly id: string;
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: object | null;
  readonly after: object | null;
  readonly fields: readonly string[];
}

/** Fields that describe an element best in one line. */
const SUMMED_UP: ReadonlySet<string> = new Set([
  'type',
  'stage',
  'sector',
  'kind',
  'formality',
  'intake',
  'count',
  'severity',
  'validFrom',
  'validTo',
]);

/** Whether an element is missing on the second of two days as its own last day came, and not as someone removed it. */
export const hasEnded = ({ what, before }: Pick<Difference, 'what' | 'before'>): boolean =>
  what === 'REMOVED' && before !== null && fieldValue(before, 'validTo') !== undefined;

/**
 * A table of elements that were added, removed or changed between two states of the network, with the old and the new
 * value of each field that differs. `ofDays` tells that the states are two days, so that what came to its last day is said
 * to have ended.
 */
export function DifferenceTable(props: {
  readonly differences: readonly Difference[];
  readonly ofDays?: boolean;
}) {
  const { differences, ofDays = false } = props;
  const { t } = useWords();
  const { words, names } = useSheet();
  const w = t.history;
  const valueAt = ({ list }: Difference, element: object | null, path: string): string => {
    if (element === null) return '';
    const field = fieldOf(list, path);
    if (list === 'operatorTypes' && path === 'labels') return labelsText(element, words.language);
    if (path === 'mapPlaces') return placesText(element, t) || w.nothing;
    const text =
      field === undefined ? String(fieldValue(element, path) ?? '') : cellText(field, element, words, names);
    return text === '' ? w.nothing : text;
  };
  const heading = ({ list }: Difference, path: string): string => {
    const field = fieldOf(list, path);
    if (list === 'operatorTypes' && path === 'labels') return w.typeName;
    if (path === 'mapPlaces') return w.mapPlaces.field;
    return field === undefined ? path : headingOf(field, words);
  };
  const nameOf = ({ before, after, id }: Difference): string =>
    titleOf(after ?? before ?? {}, id, names, words);
  /** A short description of an added or removed element. */
  const summary = (difference: Difference) => {
    const { list, before, after } = difference;
    if (list === 'network') return null;
    return FIELDS[list]
      .filter(
        (field) => SUMMED_UP.has(field.path) && fieldValue(after ?? before ?? {}, field.path) !== undefined,
      )
      .map((field, index) => (
        <Fragment key={field.path}>
          {index > 0 && ' · '}
          <span className={field.type.kind === 'day' ? 'difference-day' : undefined}>
            {t.said(headingOf(field, words), valueAt(difference, after ?? before, field.path))}
          </span>
        </Fragment>
      ));
  };
  return (
    <ScrollBox className="difference-frame" label={w.compare.title}>
      <table className="differences">
        <thead>
          <tr>
            <HeadCells headings={[w.element, w.what, w.field, w.before, w.after]} />
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => {
            const { list, id, what, fields } = difference;
            const lines = what === 'CHANGED' ? fields : [''];
            return (
              <Fragment key={`${list} ${id}`}>
                {lines.map((path, index) => (
                  <tr key={path} data-what={what}>
                    {index === 0 && (
                      <th scope="row" rowSpan={lines.length}>
                        {nameOf(difference)}
                        <span className="quiet">
                          {' '}
                          {list === 'network' ? w.head : words.fields.lists[list].one}
                        </span>
                      </th>
                    )}
                    {index === 0 && (
                      <td rowSpan={lines.length}>
                        {ofDays && hasEnded(difference) ? w.ended[endingOf(list)] : w.whats[what]}
                      </td>
                    )}
                    {path === '' ? (
                      <td colSpan={3}>{summary(difference)}</td>
                    ) : (
                      <>
                        <td>{heading(difference, path)}</td>
                        <td>{valueAt(difference, difference.before, path)}</td>
                        <td>{valueAt(difference, difference.after, path)}</td>
                      </>
                    )}
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The places of an element on the map, layout by layout. */
function placesText({ mapPlaces = [] }: Placed, { history, layout: { kinds } }: Words['t']): string {
  return mapPlaces
    .map(({ layout, x, y, pinned = false }) => history.mapPlaces.at(kinds[layout], x, y, pinned))
    .join(', ');
}

/** The names of an operator type, without their days. */
function labelsText(type: object, language: Language): string {
  const { labels = [] } = type as { readonly labels?: OperatorType['labels'] };
  return labels.map(({ fr, en }) => (language === 'en' ? (en ?? fr) : fr)).join(', ');
}

/** How the end of an element of a list is called: agreements and what rests on them lapse, others end. */
const endingOf = (list: ChangedList): 'lapsed' | 'ended' =>
  list === 'agreements' || list === 'passerelles' ? 'lapsed' : 'ended';
