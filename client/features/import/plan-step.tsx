import { Button, Text } from '@mantine/core';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { SHOWN_LISTS } from '../../../domain/transfer/shown-lists.ts';
import { Block } from '../../components/block.tsx';
import { HeadCells } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';
import { ChangeList } from './change-list.tsx';
import { Confirm } from './confirm.tsx';
import { FieldExamples } from './field-examples.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { RejectedFiles } from './rejected-files.tsx';
import type { Wizard } from './use-wizard.ts';

const COUNTS = ['new', 'changed', 'unchanged', 'rejected'] as const;
/** Codes of problems that show that rows hold personal data. */
const PERSONAL = new Set(['personal-heading', 'national-number', 'mobile-number', 'private-mail']);

/**
 * The fourth step of the import, a dry run: what would be written, what is wrong, and the confirmation. `wizard`
 * holds the state of the import and moves it on.
 */
export function PlanStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { state, act, askPlan } = wizard;
  const { plan, moved } = state;
  const { importing } = t;
  const words = importing.plan;
  const back = (): void =>
    act({ do: 'GO', step: state.words !== undefined && state.words.length > 0 ? 'words' : 'columns' });
  return (
    <>
      {moved && (
        <Text size="sm" role="alert" className="import-wrong">
          {words.moved}
        </Text>
      )}
      {plan !== undefined && (
        <>
          <Counts plan={plan} />
          {plan.groups.some(({ code }) => PERSONAL.has(code)) && (
            <Text size="sm" role="alert" className="import-wrong">
              {words.personal}
            </Text>
          )}
          <Block id="plan-problems" title={words.problems}>
            <p role="status" className="quiet">
              {state.isStale ? words.checking : plan.groups.length === 0 && words.noProblem}
            </p>
            <ProblemGroups
              plan={plan}
              mapping={state.mapping}
              choose={(word, means) => act({ do: 'MEAN', word, means })}
            />
            <RejectedFiles wizard={wizard} plan={plan} />
          </Block>
          <FieldExamples plan={plan} mapping={state.mapping} />
          <ChangeList plan={plan} />
          <Confirm wizard={wizard} plan={plan} back={back} />
        </>
      )}
      {plan === undefined && (
        <div className="import-buttons">
          <Button variant="default" onClick={back}>
            {importing.back}
          </Button>
          <Button disabled={wizard.work.going !== undefined} onClick={askPlan}>
            {importing.next}
          </Button>
        </div>
      )}
    </>
  );
}

/** Makes a scrolling element reachable by keyboard. */
const BY_KEYBOARD = { tabIndex: 0 } as const;

function Counts({ plan }: { readonly plan: ImportPlanAnswer }) {
  const { t, language } = useWords();
  const words = t.importing.plan;
  const { lists } = SHEET_WORDS[language].fields;
  const total = COUNTS.reduce((sum, count) => sum + plan.rows[count], 0);
  const some = SHOWN_LISTS.flatMap((list) => {
    const counts = plan.elements[list];
    return counts === undefined ? [] : [[list, counts] as const];
  });
  return (
    <Block id="plan-counts" title={words.counts}>
      <dl className="import-counts">
        {COUNTS.map((count) => (
          <div key={count} className={`import-count-${count}`}>
            <dt>{words[count]}</dt>
            <dd>{t.number(plan.rows[count] - (count === 'unchanged' ? plan.repeated : 0))}</dd>
          </div>
        ))}
        {plan.repeated > 0 && (
          <div className="import-count-repeated">
            <dt>{words.repeated}</dt>
            <dd>{t.number(plan.repeated)}</dd>
          </div>
        )}
      </dl>
      <Text size="sm" className="quiet">
        {words.countsHelp(total)}
      </Text>
      {plan.leftOut > 0 && <Text size="sm">{words.leftOut(plan.leftOut)}</Text>}
      {some.length > 0 && (
        <section className="import-scroll" aria-label={words.byList} {...BY_KEYBOARD}>
          <table className="import-lists">
            <caption>{words.byList}</caption>
            <thead>
              <tr>
                <HeadCells headings={[words.list, ...COUNTS.map((count) => words[count])]} />
              </tr>
            </thead>
            <tbody>
              {some.map(([list, counts]) => (
                <tr key={list}>
                  <th scope="row">{lists[list].many}</th>
                  {COUNTS.map((count) => (
                    <td key={count}>{counts[count]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Block>
  );
}
