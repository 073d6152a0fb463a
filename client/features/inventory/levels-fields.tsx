import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { DIMENSIONS, type Dimension } from '../../../domain/model/vocabulary.ts';
import { HeadCells } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';
import { headingOf, type TableElement } from '../../editing/cell-text.ts';
import { FieldControl } from '../../editing/field-control.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { isStillPresumed } from '../../model/presumed.ts';

const COLUMNS = ['min', 'tested', 'max', 'exit'] as const;
/** The columns that most people fill in. */
const SHORT_COLUMNS = ['min', 'exit'] as const;

/**
 * A table of the levels that a filière requires and reaches, one row per dimension (oral, written…), with the scales
 * explained below. `draft` is the element as typed so far; `change` receives the path and the new value of an edited
 * field.
 */
export function LevelsFields(props: {
  readonly list: EntityList;
  readonly draft: TableElement;
  /** The element as it is saved; undefined for a new one. */
  readonly element: TableElement | undefined;
  /** Shows all columns, and the statuses for which an upper limit does not hold. */
  readonly isFull: boolean;
  change(path: string, value: unknown): void;
}) {
  const { t, vocabulary } = useWords();
  const { words } = useSheet();
  const { list, draft, element, isFull, change } = props;
  const columns = isFull ? COLUMNS : SHORT_COLUMNS;
  const pathOf = (dimension: Dimension, column: (typeof COLUMNS)[number]): string =>
    column === 'exit' ? `exit.${dimension}` : `entry.${dimension}.${column}`;
  const w = t.inventory.levels;
  return (
    <fieldset className="form-group">
      <legend>{w.title}</legend>
      <p className="quiet">{w.help}</p>
      <div className="level-frame">
        <table className="level-fields">
          <thead>
            <tr>
              <HeadCells headings={[w.dimension, ...columns.map((column) => w[column])]} />
            </tr>
          </thead>
          <tbody>
            {DIMENSIONS.map((dimension) => (
              <tr key={dimension}>
                <th scope="row">{vocabulary.dimension[dimension]}</th>
                {columns.map((column) => {
                  const path = pathOf(dimension, column);
                  const field = FIELDS[list].find((one) => one.path === path);
                  return (
                    <td key={column}>
                      {field !== undefined && (
                        <FieldControl
                          bare
                          field={field}
                          label={headingOf(field, words)}
                          value={fieldValue(draft, path)}
                          presumed={isStillPresumed(element, draft, path)}
                          change={(value) => change(path, value)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="form-fields">
        {FIELDS[list]
          .filter(({ path }) => isFull && path.endsWith('.maxWaivedBy') && isAsked(draft, path))
          .map((field) => (
            <FieldControl
              key={field.path}
              field={field}
              value={fieldValue(draft, field.path)}
              change={(value) => change(field.path, value)}
            />
          ))}
      </div>
      <details>
        <summary>{w.scales}</summary>
        <dl className="scales">
          {DIMENSIONS.map((dimension) => (
            <div key={dimension}>
              <dt>{vocabulary.dimension[dimension]}</dt>
              <dd>{vocabulary.level[dimension].map((word, level) => `${level} ${word}`).join(' · ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </fieldset>
  );
}

/** The statuses that waive an upper limit are only asked for where there is a limit. */
const isAsked = (draft: TableElement, path: string): boolean =>
  fieldValue(draft, path) !== undefined ||
  fieldValue(draft, path.replace('.maxWaivedBy', '.max')) !== undefined;
