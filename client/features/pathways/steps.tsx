import type { LevelVerdict, Pathway, PathwayStep } from '../../../domain/analysis/results.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { LevelTable } from '../../components/level-table.tsx';
import { useNetwork } from '../../network.tsx';
import { useWords } from '../../words.tsx';

/** Each step of a pathway: by which passerelle, when, why the levels hold, what is left to check. */
export function Steps({ pathway }: { readonly pathway: Pathway }) {
  const { t } = useWords();
  const first = pathway.filieres[0]!;
  const { waitMonths, end } = pathway.first;
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
  const formality = passerelle === null ? undefined : view.passerelles.get(passerelle)?.passerelle.formality;
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
      {levels !== null && <LevelTable levels={levels} />}
      {levels !== null && <ToCheck levels={levels} />}
      {alternatives.length > 0 && (
        <p className="step-by">
          {t.pathways.alternatives} <ElementLinks ids={alternatives} />
        </p>
      )}
    </>
  );
}

function ToCheck({ levels }: { readonly levels: LevelVerdict }) {
  const { t, vocabulary } = useWords();
  if (levels.byConvention) return null;
  const unknown = levels.dimensions.filter(({ verdict }) => verdict === 'UNKNOWN');
  if (unknown.length === 0) return null;
  return (
    <p className="to-check">
      <strong>{t.said(t.pathways.check, '')}</strong>{' '}
      {t.list(unknown.map(({ dimension }) => t.pathways.checkLevel(vocabulary.dimension[dimension])))}
    </p>
  );
}
