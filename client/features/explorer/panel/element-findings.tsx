import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { FindingIndex } from '../../../../domain/map/shown/answered.ts';
import { useExplorerAddresses } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import { useWords } from '../../../context/words.tsx';
import { Certainty } from '../../../findings/certainty.tsx';
import { useFindingReasons } from '../../../findings/certainty-reasons.ts';
import { useFindingSubject } from '../../../findings/finding-title.tsx';

const MOST = 12;

/**
 * The findings (gaps in the network) about the element `id`, looked up in `index`. Each is a link that highlights it
 * on the map and opens its details.
 */
export function ElementFindings({ id, index }: { readonly id: string; readonly index: FindingIndex }) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const addresses = useExplorerAddresses();
  const reasonsOf = useFindingReasons();
  const findings = index.byElement.get(id) ?? [];
  const cut = index.cut.map((kind) => gapWords.gaps[kind].title);
  if (findings.length === 0 && cut.length === 0) return null;
  return (
    <Section title={`${t.panel.findings} (${findings.length})`}>
      <ul className="plain">
        {findings.slice(0, MOST).map((finding) => (
          <li key={finding.key}>
            <Anchor component={Link} size="sm" underline="always" href={addresses.gap(finding.key)}>
              {gapWords.gaps[finding.kind].title}
            </Anchor>{' '}
            <Certainty value={finding.certainty} reasons={reasonsOf(finding)} />
            {finding.elements[0] !== id || finding.elements.length > 1 ? (
              <span className="quiet"> {subject(finding)}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {findings.length > MOST && <p className="quiet">{t.count.shown(MOST, findings.length)}</p>}
      {cut.length > 0 && <p className="quiet">{t.panel.findingsCut(t.list(cut))}</p>}
    </Section>
  );
}
