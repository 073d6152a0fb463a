import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { HoursTogether } from '../../../domain/analysis/pathways/hours-together.ts';
import type {
  Caution,
  LevelVerdict,
  Pathway,
  PathwayStep,
  ToCheck,
} from '../../../domain/analysis/results.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { CheckItems } from '../../findings/check-list.tsx';
import { LevelTable } from '../../findings/level-table.tsx';
import { Arrival } from './arrival.tsx';
import { useContactLines } from './operator-call.tsx';
import { cautionClass, useStepFacts } from './step-facts.ts';

/**
 * The steps of a pathway: for each the passerelle, the time, the test of levels, and what remains to be checked.
 * Without `isNamedStart`, it begins with what it takes to enter the first filière.
 */
export function Steps({
  pathway,
  isNamedStart,
}: {
  readonly pathway: Pathway;
  /** The person is already at the start, so its entry conditions are not tested. */
  readonly isNamedStart: boolean;
}) {
  const { t } = useWords();
  const facts = useStepFacts();
  const together = facts.together(pathway);
  const first = pathway.filieres[0]!;
  const { waitMonths, end, levels, admission, obstacles, travel, toCheck, cautions } = pathway.first;
  return (
    <ol className="steps" aria-label={t.pathways.explained}>
      <li>
        <p>
          <strong>{t.said(t.pathways.start, '')}</strong> <ElementLink id={first} full />{' '}
          <span className="quiet">
            {t.pathways.when(0, end)}
            {waitMonths !== null && waitMonths > 0 && ` · ${t.pathways.waiting(waitMonths)}`}
          </span>
        </p>
        <Offer text={facts.offer(first, undefined)} />
        <Contact filiere={first} />
        {!isNamedStart && levels !== null && <TestedLevels levels={levels} toCheck={toCheck} />}
        <Arrival
          admission={isNamedStart ? null : admission}
          obstacles={isNamedStart ? [] : obstacles}
          travel={travel}
        />
        <ToDo toCheck={toCheck} cautions={cautions} from={first} to={first} />
      </li>
      {pathway.path.map((step, index) => (
        <li key={`${step.from} ${step.to}`}>
          <Step step={step} together={together[index]} />
        </li>
      ))}
    </ol>
  );
}

function Step({
  step,
  together,
}: {
  readonly step: PathwayStep;
  readonly together: HoursTogether | undefined;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const facts = useStepFacts();
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
      {levels !== null && <TestedLevels levels={levels} toCheck={step.toCheck} />}
      <Arrival admission={step.admission} obstacles={step.obstacles} travel={step.travel} />
      <ToDo toCheck={step.toCheck} cautions={step.cautions} from={step.from} to={step.to} />
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
}: {
  readonly levels: LevelVerdict;
  readonly toCheck: readonly ToCheck[];
}) {
  const { t } = useWords();
  const isChecked = toCheck.some(({ kind }) => kind === 'LEVEL');
  return <LevelTable levels={levels} unknown={isChecked ? undefined : t.levels.atWelcome} />;
}

/** What is to be checked for a step, and what people have to arrange before it. */
function ToDo(props: {
  readonly toCheck: readonly ToCheck[];
  readonly cautions: readonly Caution[];
  readonly from: string;
  readonly to: string;
}) {
  const { t } = useWords();
  const facts = useStepFacts();
  const { toCheck, cautions, from, to } = props;
  return (
    <>
      {toCheck.length > 0 && (
        <div className="step-by step-checks">
          {t.said(t.way.stepChecks, '')}
          <CheckItems items={toCheck} />
        </div>
      )}
      {cautions.map((kind) => (
        <p key={kind} className={`step-by ${cautionClass(kind)}`}>
          <span aria-hidden="true">☐ </span>
          {facts.caution(kind, from, to)}
        </p>
      ))}
    </>
  );
}

/** When a filière is held, for how many hours a week and at what price, if any of it is known. */
const Offer = ({ text }: { readonly text: string }) =>
  text === '' ? null : <p className="step-by step-offer">{text}</p>;

/**
 * How to reach the operator, as far as it is known: its general mailbox and telephone, never those of a person, its
 * address and its opening hours.
 */
function Contact({ filiere }: { readonly filiere: string }) {
  const { view, at } = useNetwork();
  const linesOf = useContactLines('known');
  const operator = view.filieres.get(filiere)?.operator.id;
  if (operator === undefined) return null;
  const lines = linesOf(operatorContact(view.document, at, operator, filiere));
  return lines.length === 0 ? null : <p className="step-by step-contact">{lines.join(' · ')}</p>;
}
