import { Button, Progress, Text } from '@mantine/core';
import type { GapKind } from '../../domain/findings/kinds.ts';
import { nameOf } from '../../domain/map/names.ts';
import type {
  ChangedFinding,
  FindingRef,
  FindingsDifference,
  StartDifference,
  WhatIf,
} from '../../domain/whatif/results.ts';
import { ElementLink } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { useConcerned } from '../findings/concerned.ts';
import { useRefSubject } from '../findings/finding-title.tsx';
import { EndsTable, useCounts } from './ends-table.tsx';
import type { WhatIfState } from './use-what-if.ts';
import type { WhatIfMode, WhatIfPreview } from './what-if-state.tsx';

/**
 * Shows the effect of the what-if changes (supposed changes of the network): which places gain which outlets, what can be
 * reached from each start, then findings that disappear, change or appear. `board` is the state of the what-if
 * mode; `moving` holds the effect, also of a passerelle still being drawn.
 */
export function DifferenceView({
  board,
  moving,
}: {
  readonly board: WhatIfMode;
  readonly moving: WhatIfPreview;
}) {
  const { t } = useWords();
  const { ends } = board;
  const { difference, previewed } = moving;
  const supposes = previewed || board.changes.length > 0;
  const { quick, full, current, failed } = difference;
  const known = full ?? quick;
  const w = t.whatIf;
  return (
    <section aria-labelledby="difference" className={current ? '' : 'stale'} aria-busy={!current}>
      <h3 id="difference">{w.difference}</h3>
      {previewed && <p className="preview-note">{w.preview}</p>}
      <Live known={known} />
      {failed !== undefined && (
        <Text size="sm" role="alert">
          {w.failed} {failed}
        </Text>
      )}
      {ends !== undefined && known?.ends != null && <EndsTable ends={known.ends} />}
      {supposes && known !== undefined && <Service service={full?.service} />}
      {supposes && full !== undefined && <Starts starts={full.starts} />}
      {supposes && known !== undefined && (
        <Findings
          difference={known.findings}
          whole={full !== undefined && difference.progress === undefined}
        />
      )}
      {supposes && <Rest difference={difference} />}
    </section>
  );
}

/** The effect in one sentence, for screen readers. */
function Live({ known }: { readonly known: Pick<WhatIf, 'findings' | 'ends'> | undefined }) {
  const { t } = useWords();
  const { monthsOf, countOf } = useCounts();
  if (known === undefined) return <p className="sr-only" aria-live="polite" />;
  const { gone, new: fresh, changed } = known.findings;
  const { ends } = known;
  return (
    <p className="sr-only" aria-live="polite">
      {t.whatIf.live(gone.length, fresh.length, changed.length)}{' '}
      {ends !== null &&
        t.whatIf.liveEnds(
          countOf(ends.before),
          countOf(ends.after),
          monthsOf(ends.before),
          monthsOf(ends.after),
        )}
    </p>
  );
}

const MOST = 8;

function Findings(props: { readonly difference: FindingsDifference; readonly whole: boolean }) {
  const { t } = useWords();
  const { gone, new: fresh, changed } = props.difference;
  const w = t.whatIf;
  if (gone.length + fresh.length + changed.length === 0)
    return <Text size="sm">{props.whole ? w.noFinding : w.noFindingSoFar}</Text>;
  return (
    <div className="finding-difference">
      <FindingGroup title={`− ${w.gone(gone.length)}`} refs={gone} />
      <FindingGroup title={`± ${w.changed(changed.length)}`} refs={changed} />
      <FindingGroup title={`+ ${w.new(fresh.length)}`} refs={fresh} why={w.whyNew} />
    </div>
  );
}

function FindingGroup(props: {
  readonly title: string;
  readonly refs: readonly (FindingRef | ChangedFinding)[];
  /** Why there are such findings. */
  readonly why?: string;
}) {
  const { t, vocabulary, gapWords } = useWords();
  const subject = useRefSubject();
  const { title, refs, why } = props;
  if (refs.length === 0) return null;
  const kinds = [...new Set(refs.map(({ kind }) => kind))] as GapKind[];
  const how = (ref: FindingRef | ChangedFinding): string => {
    if (!('certaintyBefore' in ref)) return '';
    const { certainty, certaintyBefore } = ref;
    if (certainty === certaintyBefore) return ` (${t.whatIf.evidence})`;
    return ` (${t.whatIf.certaintyTo(vocabulary.certainty[certaintyBefore], vocabulary.certainty[certainty])})`;
  };
  return (
    <div>
      <h4>{title}</h4>
      {why !== undefined && <p className="quiet">{why}</p>}
      {kinds.map((kind) => {
        const own = refs.filter((ref) => ref.kind === kind);
        return (
          <details key={kind} open={own.length <= MOST}>
            <summary>
              {gapWords.gaps[kind].title} ({own.length})
            </summary>
            <ul className="plain">
              {own.slice(0, MOST * 5).map((ref) => (
                <li key={ref.key}>
                  {subject(ref)}
                  <span className="quiet">{how(ref)}</span>
                </li>
              ))}
              {own.length > MOST * 5 && <li className="quiet">{t.whatIf.more(own.length - MOST * 5)}</li>}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

/** The progress of the rest of the computation, with a button to stop or resume it. */
function Rest({ difference }: { readonly difference: WhatIfState }) {
  const { t } = useWords();
  const { progress, stopped, stop, resume } = difference;
  const w = t.whatIf;
  if (stopped)
    return (
      <div className="rest">
        <Text size="sm">{w.stopped}</Text>
        <Button size="compact-xs" variant="default" onClick={resume}>
          {w.resume}
        </Button>
      </div>
    );
  if (progress === undefined) return null;
  const { done, steps } = progress;
  return (
    <div className="rest">
      <Text size="sm">
        {w.working} <span className="quiet">{w.progress(done, steps)}</span>
      </Text>
      <Progress aria-label={w.working} value={(100 * done) / Math.max(1, steps)} size="sm" />
      <Button size="compact-xs" variant="default" onClick={stop}>
        {w.stop}
      </Button>
    </div>
  );
}

function Starts({ starts }: { readonly starts: readonly StartDifference[] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const w = t.whatIf;
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(view, vocabulary, id)).join(', ');
  return (
    <details className="starts" open={starts.length <= MOST}>
      <summary>
        {w.starts} ({starts.length})
      </summary>
      {starts.length === 0 ? (
        <Text size="sm">{w.noStart}</Text>
      ) : (
        <>
          <p className="quiet">{w.startsHelp}</p>
          <ul className="plain">
            {starts.map(({ start, gone, new: fresh, monthsBefore, monthsAfter }) => (
              <li key={start}>
                <ElementLink id={start} full />{' '}
                {[
                  fresh.length > 0 && w.reached(names(fresh)),
                  gone.length > 0 && w.lost(names(gone)),
                  monthsBefore !== monthsAfter && w.months(w.monthsOf(monthsBefore), w.monthsOf(monthsAfter)),
                ]
                  .filter((part) => part !== false)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** Whom the changes concern: the places that gain an outlet, and those that lose one. Says so while it is worked out. */
function Service({ service }: { readonly service: WhatIf['service'] | undefined }) {
  const { t } = useWords();
  const concerned = useConcerned();
  const w = t.whatIf;
  if (service === undefined) return <p className="service quiet">{w.working}</p>;
  const { gains, loses } = service;
  return (
    <p className="service">
      <strong>{concerned(gains)}</strong>
      {loses.outlets.length > 0 && (
        <>
          <br />
          {w.loses(concerned(loses, { verb: 'loses' }))}
        </>
      )}
    </p>
  );
}
