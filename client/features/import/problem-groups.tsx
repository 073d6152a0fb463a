import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlanAnswer, ImportProblem } from '../../../domain/api/transfer.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { FileMapping, ValueMapping } from '../../../domain/transfer/mapping.ts';
import { isOfGroup, isOncePerValue } from '../../../domain/transfer/problem-group.ts';
import { Card } from '../../components/card.tsx';
import { HeadCells } from '../../components/tables/headings.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords, type Words } from '../../context/words.tsx';
import { MeaningSelect } from './meaning-select.tsx';
import { meaningOf, type WordPlace } from './state.ts';

type Group = ImportPlanAnswer['groups'][number];
type Choose = (word: WordPlace, means: ValueMapping['means'] | undefined) => void;

/**
 * The problems of the import planned in `plan`, grouped by kind and column, errors first. For an unknown word the
 * user can choose its meaning here: `choose` receives it, and `mapping` holds the meanings chosen so far.
 */
export function ProblemGroups(props: {
  readonly plan: ImportPlanAnswer;
  readonly mapping: FileMapping;
  readonly choose: Choose;
}) {
  const { plan, mapping, choose } = props;
  return (
    <ul className="cards">
      {plan.groups.map((group) => (
        <ProblemGroup
          key={`${group.severity} ${group.code} ${group.sheet} ${group.column} ${group.field?.list} ${group.field?.path}`}
          group={group}
          problems={plan.problems.filter((problem) => isOfGroup(group, problem))}
          mapping={mapping}
          choose={choose}
        />
      ))}
    </ul>
  );
}

function ProblemGroup(props: {
  readonly group: Group;
  readonly problems: readonly ImportProblem[];
  readonly mapping: FileMapping;
  readonly choose: Choose;
}) {
  const { t, language } = useWords();
  const { group, problems, mapping, choose } = props;
  const [isOpen, setOpen] = useState(group.severity === 'error');
  const words = t.importing.plan;
  const place = placeOf(t, language, group);
  const [first] = problems;
  // Each unknown word gets one choice, at the first row that contains it.
  const asked = new Set<string>();
  return (
    <Card
      title={t.said(words.inSheet(place, group.sheet), extentOf(t, group))}
      under={summaryOf(t, group, problems) ?? first?.message}
      side={<span className={`import-severity-${group.severity}`}>{words.severity[group.severity]}</span>}
      open={isOpen}
      toggle={() => setOpen(!isOpen)}
    >
      {problems.length < group.count && (
        <Text size="sm" className="quiet">
          {words.listed(problems.length, group.count)}
        </Text>
      )}
      <ScrollBox label={words.inSheet(place, group.sheet)} className="import-table import-problems">
        <table>
          <thead>
            <tr>
              <HeadCells headings={[words.line, words.value, words.reason, words.remedy]} />
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.line} ${problem.value} ${problem.message}`}>
                <th scope="row">
                  {problem.line}
                  {problem.rows > 1 && <span className="quiet"> {words.moreRows(problem.rows - 1)}</span>}
                </th>
                <td>{problem.value ?? (problem.column === null ? '' : words.hiddenValue)}</td>
                <td>{problem.message}</td>
                <td>
                  {problem.remedy}
                  <Choice problem={problem} asked={asked} mapping={mapping} choose={choose} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}

/** What the problems of a group are about: a column, a presumed field, or whole rows. */
function placeOf(
  { importing }: Words['t'],
  language: Language,
  { code, column, heading, field }: Group,
): string {
  const words = importing.plan;
  if (column !== null) return words.columnOf(heading ?? '', column);
  return code === 'presumed' && field !== null
    ? words.presumedField(fieldWord(SHEET_WORDS[language].fields, field).label)
    : words.wholeRow;
}

/** How many rows a group is about. Rows are told apart from values, of which each is counted once. */
function extentOf({ importing }: Words['t'], { code, column, count, rows }: Group): string {
  const words = importing.plan;
  if (code === 'presumed') return words.byRules(rows, count);
  if (column === null) return importing.rows(rows);
  return rows === count && isOncePerValue(code) ? words.values(count) : words.rowsAndValues(rows, count);
}

/** Most values named in the summary of a group. */
const NAMED = 3;

/** What a group of problems about different places says in one sentence; undefined where its first message says it. */
function summaryOf(
  { importing }: Words['t'],
  { code, count }: Group,
  problems: readonly ImportProblem[],
): string | undefined {
  const { places, namedOf } = importing.plan;
  const sentence = Object.entries(places).find(([known]) => known === code)?.[1];
  if (sentence === undefined || count < 2) return undefined;
  const names = [...new Set(problems.flatMap(({ value }) => value ?? []))].slice(0, NAMED);
  return sentence(namedOf(names.join(', '), count - names.length), count);
}

function Choice(props: {
  readonly problem: ImportProblem;
  readonly asked: Set<string>;
  readonly mapping: FileMapping;
  readonly choose: Choose;
}) {
  const { problem, asked, mapping, choose } = props;
  const { field, value, proposals } = problem;
  if (field === null || value === null || proposals.length === 0 || asked.has(value)) return null;
  asked.add(value);
  const word = { ...field, word: value };
  return (
    <MeaningSelect
      field={field}
      word={value}
      proposals={proposals}
      means={meaningOf(mapping, word)}
      choose={(means) => choose(word, means)}
    />
  );
}
