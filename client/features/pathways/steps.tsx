import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { HoursTogether } from '../../../domain/analysis/pathways/hours-together.ts';
import type { LevelVerdict, Pathway, PathwayStep, ToCheck } from '../../../domain/analysis/results.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { Telephones } from '../../components/telephones.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { LevelTable } from '../../findings/level-table.tsx';
import { Arrival } from './arrival.tsx';
import { useCalendar } from './calendar.ts';
import { useContactLines } from './operator-call.tsx';
import { useStepFacts } from './step-facts.ts';
import { type Asked, AskedItems, countedIn, NotTold } from './to-ask.tsx';

/**
 * The steps of a pathway: for each the passerelle, the time, the test of levels, and what remains to be checked.
 * Without `isNamedStart`, it begins with what it takes to enter the first filière.
 */
export function Steps({
  pathway,
  asked,
  isNamedStart,
}: {
  readonly pathway: Pathway;
  /** What is to be checked or asked for, by step, the entry of the first filière included. */
  readonly asked: readonly (readonly Asked[])[];
  /** The person is already at the start, so its entry conditions are not tested. */
  readonly isNamedStart: boolean;
}) {
  const { t } = useWords();
  const facts = useStepFacts();
  const together = facts.together(pathway);
  const first = pathway.filieres[0]!;
  const calendar = useCalendar();
  const { waitMonths, end, levels, admission, obstacles, travel, toCheck } = pathway.first;
  return (
    <ol className="steps" aria-label={t.pathways.explained}>
      <li>
        <p>
          <strong>{t.said(t.pathways.start, '')}</strong> <ElementLink id={first} full />{' '}
          <span className="quiet">
            {t.pathways.when(0, end)}
            {waitMonths !== null && waitMonths > 0 && ` · ${t.pathways.waiting(waitMonths)}`}
            {` · ${calendar(0, end, pathway.complete)}`}
          </span>
        </p>
        <Offer text={facts.offer(first, undefined)} />
        <Contact filiere={first} />
        {!isNamedStart && levels !== null && (
          <TestedLevels levels={levels} toCheck={toCheck} filiere={first} />
        )}
        <Arrival
          admission={isNamedStart ? null : admission}
          obstacles={isNamedStart ? [] : obstacles}
          travel={travel}
        />
        <ToDo asked={asked[0] ?? []} />
      </li>
      {pathway.path.map((step, index) => (
        <li key={`${step.from} ${step.to}`}>
          <Step
            step={step}
            together={together[index]}
            asked={asked[index + 1] ?? []}
            isComplete={pathway.complete}
          />
        </li>
      ))}
    </ol>
  );
}

function Step({
  step,
  together,
  asked,
  isComplete,
}: {
  readonly step: PathwayStep;
  readonly together: HoursTogether | undefined;
  readonly asked: readonly Asked[];
  /** Whether every wait and duration of the pathway is known. */
  readonly isComplete: boolean;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const facts = useStepFacts();
  const calendar = useCalendar();
  const { passerelle, kind, start, end, waitMonths, levels, alternatives } = step;
  const taken = passerelle === null ? undefined : view.passerelles.get(passerelle)?.passerelle;
  const { formality, facilitation } = taken ?? {};
  return (
    <>
      <p>
        <ElementLink id={step.to} full />{' '}
        <span className="quiet">
          {start !== null && end !== null && t.pathways.when(start, end)}
          {waitMonths !== null && waitMonths > 0 && ` · ${t.pathways.waiting(waitMonths)}`}
          {start !== null && end !== null && ` · ${calendar(start, end, isComplete)}`}
        </span>
      </p>
      <p className="step-by">
        {passerelle === null || kind === null ? (
          t.pathways.prep
        ) : (
          <>
            <ElementLink id={passerelle}>{t.pathways.step(vocabulary.passerelleKind[kind])}</ElementLink>
            {', '}
            {formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality]}
          </>
        )}
      </p>
      {end !== null && <Offer text={facts.offer(step.to, together)} />}
      {end !== null && <Contact filiere={step.to} />}
      {facilitation !== undefined && <p className="step-by">{t.way.facilitation(facilitation)}</p>}
      {levels !== null && <TestedLevels levels={levels} toCheck={step.toCheck} filiere={step.to} />}
      <Arrival admission={step.admission} obstacles={step.obstacles} travel={step.travel} />
      <ToDo asked={asked} />
      {alternatives.length > 0 && (
        <p className="step-by">
          {t.pathways.alternatives} <ElementLinks ids={alternatives} />
        </p>
      )}
    </>
  );
}

/** The level test of a step. Where an unknown level is no point to check, the welcome stage looks at it. */
function TestedLevels({
  levels,
  toCheck,
  filiere,
}: {
  readonly levels: LevelVerdict;
  readonly toCheck: readonly ToCheck[];
  readonly filiere: string;
}) {
  const { t } = useWords();
  const { view } = useNetwork();
  const isChecked = toCheck.some(({ kind }) => kind === 'LEVEL');
  const { presumed = [] } = view.filieres.get(filiere)?.filiere ?? {};
  return (
    <LevelTable levels={levels} unknown={isChecked ? undefined : t.levels.atWelcome} presumed={presumed} />
  );
}

/** What is to be checked, asked for or arranged before a step. */
function ToDo({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useWords();
  const counted = countedIn(asked);
  return (
    <>
      {counted.length > 0 && (
        <div className="step-by step-checks">
          {t.said(t.way.stepChecks, '')}
          <AskedItems items={counted} isWhole={false} />
        </div>
      )}
      <NotTold items={asked} isWhole={false} />
    </>
  );
}

/** When a filière is held, for how many hours a week and at what price, if any of it is known. */
const Offer = ({ text }: { readonly text: string }) =>
  text === '' ? null : <p className="step-by step-offer">{text}</p>;

/** The operator of a filière and how to reach it: its general mailbox and telephone, address and opening hours. */
function Contact({ filiere }: { readonly filiere: string }) {
  const { t } = useWords();
  const { view, at } = useNetwork();
  const linesOf = useContactLines();
  const operator = view.filieres.get(filiere)?.operator.id;
  if (operator === undefined) return null;
  const lines = linesOf(operatorContact(view.document, at, operator, filiere));
  return (
    <p className="step-by step-contact">
      {t.said(t.way.out.calls, '')} <ElementLink id={operator} />
      {lines.map((line) => (
        <Telephones key={line} text={` · ${line}`} />
      ))}
    </p>
  );
}
