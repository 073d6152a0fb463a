import { Button, Text } from '@mantine/core';
import type { Finding } from '../../../domain/findings/finding.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';

/**
 * A note that says what is highlighted on the map: a `finding`, or the pathway made of the elements with the ids in
 * `path`. With `missing` it says that the finding no longer exists. Its button calls `clear`.
 */
export function HighlightNote(props: {
  readonly finding: Finding | undefined;
  /** The finding that the address asks to highlight is not in this network. */
  readonly missing: boolean;
  readonly path: readonly string[];
  clear(): void;
}) {
  const { t, gapWords, vocabulary } = useWords();
  const { view } = useNetwork();
  const subject = useFindingSubject();
  const { finding, missing, path, clear } = props;
  const nodes = path.filter((id) => view.filieres.has(id) || view.outlets.has(id));
  const nothing = finding === undefined && nodes.length === 0;
  if (nothing && !missing && path.length === 0) return null;
  const words =
    finding === undefined
      ? nodes.map((id) => nameOf(view, vocabulary, id)).join(' → ')
      : t.said(gapWords.gaps[finding.kind].title, subject(finding));
  return (
    <div className="showing" role="status">
      <Text size="sm">{nothing ? t.explorer.nothingToShow : t.explorer.showing(words)}</Text>
      <Button size="compact-xs" variant="default" onClick={clear}>
        {t.explorer.stopShowing}
      </Button>
    </div>
  );
}
