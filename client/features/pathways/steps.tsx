import type { Pathway, PathwayStep } from '../../../domain/analysis/results.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
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
  const { waitMonths, end, levels, admission, obstacles, travel } = pathway.first;
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
        {!isNamedStart && levels !== null && <LevelTable levels={levels} />}
        <Arrival
          admission={isNamedStart ? null : admission}
          obstacles={isNamedStart ? [] : obstacles}
          travel={travel}
        />
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
      {levels !== null && <LevelTable levels={levels} />}
      <Arrival admission={step.admission} obstacles={step.obstacles} travel={step.travel} />
      {alternatives.length > 0 && (
        <p className="step-by">
          {t.pathways.alternatives} <ElementLinks ids={alternatives} />
        </p>
      )}
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
