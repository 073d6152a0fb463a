import { Checkbox, Text } from '@mantine/core';
import { PROPOSAL_WORDS, reasonText } from '../../../domain/messages/proposal-words.ts';
import type { ColumnMapping, SheetMapping, Tidying } from '../../../domain/transfer/mapping.ts';
import type { ColumnProposal, SheetProposal } from '../../../domain/transfer/proposals.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { useWords } from '../../context/words.tsx';
import type { Elements } from './fields.ts';

/**
 * Says below the field of a column why it is proposed and how sure that is, or why the column is not read. It says so
 * only as long as the user has kept the proposal. Texts that are joined from several columns or put in order can be
 * left as they are.
 */
export function ColumnWhy(props: {
  readonly column: ColumnMapping;
  readonly mapping: Elements;
  readonly proposed: SheetMapping | undefined;
  readonly proposal: SheetProposal | undefined;
  change(column: ColumnMapping): void;
}) {
  const { column, mapping, proposed, proposal, change } = props;
  const before = proposedColumn(column, mapping, proposed);
  const why =
    before === undefined ? undefined : proposal?.columns.find((one) => one.column === column.column);
  return (
    <>
      {why !== undefined && <Reasons why={why} />}
      {before !== undefined && <TextChoices column={column} before={before} change={change} />}
    </>
  );
}

/** The proposal for a column; undefined when the user has chosen another field, list or row of headings. */
function proposedColumn(
  column: ColumnMapping,
  mapping: Elements,
  proposed: SheetMapping | undefined,
): ColumnMapping | undefined {
  if (proposed?.holds !== 'ELEMENTS') return undefined;
  if (proposed.list !== mapping.list || proposed.headingRow !== mapping.headingRow) return undefined;
  const before = proposed.columns.find((one) => one.column === column.column) ?? {
    column: column.column,
    heading: '',
    field: null,
  };
  const isSame = before.field?.list === column.field?.list && before.field?.path === column.field?.path;
  return isSame ? before : undefined;
}

function Reasons({ why }: { readonly why: ColumnProposal }) {
  const { language, t } = useWords();
  const { certainty, reasons } = why;
  const text = reasons.map((reason) => reasonText(reason, language)).join(t.importing.columns.reasonsJoin);
  return (
    <Text size="xs" fw={400} className="import-why">
      {certainty !== null && (
        <strong className={`import-certainty import-certainty-${certainty.toLowerCase()}`}>
          {PROPOSAL_WORDS[language].certainty[certainty]}
        </strong>
      )}{' '}
      {text}
    </Text>
  );
}

/** Lets the user keep a text as it is in the file: not joined with another column, with its HTML or its capitals. */
function TextChoices(props: {
  readonly column: ColumnMapping;
  readonly before: ColumnMapping;
  change(column: ColumnMapping): void;
}) {
  const { t } = useWords();
  const { column, before, change } = props;
  const words = t.importing.columns;
  const setJoined = (isJoined: boolean): void => {
    const { joined: _joined, ...rest } = column;
    change(isJoined && before.joined !== undefined ? { ...rest, joined: before.joined } : rest);
  };
  const setTidy = (tidying: Tidying, isTidied: boolean): void => {
    const { tidy = [], ...rest } = column;
    const others = tidy.filter((one) => one !== tidying);
    const chosen = isTidied ? [...others, tidying] : others;
    change(chosen.length === 0 ? rest : { ...rest, tidy: chosen });
  };
  const letter = columnLetter(column.column);
  return (
    <>
      {before.joined !== undefined && (
        <Checkbox
          size="xs"
          label={words.joined(letter, before.joined.map(columnLetter).join(', '))}
          checked={column.joined !== undefined}
          onChange={({ currentTarget }) => setJoined(currentTarget.checked)}
        />
      )}
      {(before.tidy ?? []).map((tidying) => (
        <Checkbox
          key={tidying}
          size="xs"
          label={words.tidy[tidying](letter)}
          checked={column.tidy?.includes(tidying) === true}
          onChange={({ currentTarget }) => setTidy(tidying, currentTarget.checked)}
        />
      ))}
    </>
  );
}
