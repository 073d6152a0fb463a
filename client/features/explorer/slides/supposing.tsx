import { type ReactNode, useMemo } from 'react';
import type { Mark } from '../../../../domain/map/marks.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { supposedView } from '../../../../domain/map/supposed-view.ts';
import type { Change } from '../../../../domain/model/scenario.ts';
import { effectLines } from '../../../../domain/slides/map/effect-lines.ts';
import type { WhatIf } from '../../../../domain/whatif/results.ts';
import { tryChanges } from '../../../../domain/whatif/try-changes.ts';
import { SupposedNetwork, useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { useChangeWords } from '../../../whatif/change-words.ts';
import { useWhatIf } from '../../../whatif/use-what-if.ts';

/** What a view supposes of the network, as its slide draws and says it. */
export interface Supposed {
  /** Undefined when it supposes nothing. */
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  /** Keys of the findings that would be no more. */
  readonly gone: ReadonlySet<string>;
  readonly words: readonly string[];
}

const NO_CHANGES: readonly Change[] = [];
const NOTHING: Supposed = { marks: undefined, gone: new Set(), words: [] };

/**
 * Gives the components below it the network that the changes of a view would make, once their effect is known. A change
 * that can no longer be made is left out and said.
 */
export function Supposing(props: {
  readonly changes: readonly Change[] | undefined;
  children(supposed: Supposed): ReactNode;
}) {
  const { base } = useNetwork();
  const { changes = NO_CHANGES, children } = props;
  const tried = useMemo(() => tryChanges(base.document, base.at, changes), [base, changes]);
  const { view, marks } = useMemo(() => supposedView(base, tried.document), [base, tried.document]);
  const isAsked = tried.usable.length > 0;
  const { settled, failed } = useWhatIf(isAsked, tried.usable, undefined, false);
  const gone = useMemo(() => new Set(settled?.findings.gone.map(({ key }) => key)), [settled]);
  if (changes.length === 0) return children(NOTHING);
  if (isAsked && settled === undefined && failed === undefined) return null;
  return (
    <SupposedNetwork view={view}>
      <InWords changes={tried.usable} lost={tried.problems.size} effect={settled}>
        {(words) => children({ marks, gone, words })}
      </InWords>
    </SupposedNetwork>
  );
}

/** The changes in words, as they are named in the network that they make. */
function InWords(props: {
  readonly changes: readonly Change[];
  readonly lost: number;
  readonly effect: WhatIf | undefined;
  children(words: readonly string[]): ReactNode;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { changes, lost, effect, children } = props;
  const inWords = useChangeWords(changes);
  const texts = { effect: t.whatIf.live, loses: t.whatIf.loses };
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const said =
    effect === undefined
      ? [t.slides.effectUnknown]
      : effectLines(effect, { texts, concerned: t.concerned, name });
  return children([
    ...(changes.length > 0 ? [t.slides.supposed(changes.map(inWords).join(' · ')), ...said] : []),
    ...(lost > 0 ? [t.slides.changesLost(lost)] : []),
  ]);
}
