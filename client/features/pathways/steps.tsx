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
        <Contact filiere={first} />
        {!isNamedStart && levels !== null && <TestedLevels levels={levels} toCheck={toCheck} />}
        <Arrival
          admission={isNamedStart ? null : admission}
          obstacles={isNamedStart ? [] : obstacles}
          travel={travel}
        />
        <ToDo toCheck={toCheck} cautions={cautions} />
      </li>
      {pathway.path.map((step) => (
        <li key={`${step.from} ${step.to}`}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: PathwayStep }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
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
      {end !== null && <Contact filiere={step.to} />}
      {facilitation !== undefined && <p className="step-by">{t.way.facilitation(facilitation)}</p>}
      {levels !== null && <TestedLevels levels={levels} toCheck={step.toCheck} />}
      <Arrival admission={step.admission} obstacles={step.obstacles} travel={step.travel} />
      <ToDo toCheck={step.toCheck} cautions={step.cautions} />
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
function ToDo(props: { readonly toCheck: readonly ToCheck[]; readonly cautions: readonly Caution[] }) {
  const { t } = useWords();
  const { toCheck, cautions } = props;
  return (
    <>
      {toCheck.length > 0 && (
        <div className="step-by step-checks">
          {t.said(t.way.stepChecks, '')}
          <CheckItems items={toCheck} />
        </div>
      )}
      {cautions.map((kind) => (
        <p key={kind} className="step-by">
          {t.way.cautions[kind]}
        </p>
      ))}
    </>
  );
}

/**
 * How to reach the operator, on paper only: its general mailbox and telephone, never those of a person, and its opening
 * hours.
 */
function Contact({ filiere }: { readonly filiere: string }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const operator = view.filieres.get(filiere)?.operator;
  const ways = [operator?.contact, operator?.telephone, operator?.openingHours].filter(
    (way) => way !== undefined,
  );
  return ways.length === 0 ? null : <p className="step-by print-only">{t.way.contact(ways.join(' · '))}</p>;
}
