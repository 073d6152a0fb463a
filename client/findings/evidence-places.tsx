import { List, Stack, Text } from '@mantine/core';
import type { FindingOf } from '../../domain/analysis/findings.ts';
import { ElementLink, ElementLinks } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { nameOf, sectorLabel } from '../model/labels.ts';
import { Lines, Named } from './evidence-parts.tsx';

/** Evidence about flows, places and territories. */
export function PlacesEvidence({
  finding,
}: {
  readonly finding: FindingOf<'M05' | 'M10' | 'M10C' | 'M11' | 'M12' | 'M17'>;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const e = t.moreEvidence;
  switch (finding.kind) {
    case 'M05': {
      const { abandoned, reoriented, threshold, passerelles } = finding.evidence;
      return (
        <Lines>
          {e.M05(abandoned, reoriented, threshold)}
          {e.M05none}
          <ElementLinks ids={passerelles} />
        </Lines>
      );
    }
    case 'M10': {
      const { arrivals, atLeast, silent, intake, waitMonths, because } = finding.evidence;
      return (
        <Lines>
          <strong>{because.map((reason) => e.M10because[reason]).join(' ')}</strong>
          {t.list([
            arrivals === null ? e.M10noArrivals : e.M10arrivals(arrivals, atLeast),
            intake === null ? e.M10noIntake : e.M10intake(intake),
            waitMonths === null ? e.M10noWait : e.M10wait(waitMonths),
          ])}
          {silent.length > 0 && <Named words={e.M10silent} ids={silent} full />}
        </Lines>
      );
    }
    case 'M10C':
      return <CutEvidence finding={finding} />;
    case 'M11': {
      const [bassin, target] = finding.elements;
      const { starts, outside } = finding.evidence;
      const name =
        finding.evidence.target === 'SECTOR'
          ? sectorLabel(vocabulary, t.sectors, target)
          : nameOf(view, vocabulary, target);
      return (
        <Lines>
          {e.M11(name, nameOf(view, vocabulary, bassin))}
          <Named words={e.M11outside} ids={outside} full />
          <Named words={e.M11starts} ids={starts} full />
        </Lines>
      );
    }
    case 'M12':
      return <LostEvidence evidence={finding.evidence} />;
    case 'M17': {
      const [area, stage, sector] = finding.elements;
      return (
        <Lines>
          {e.M17(
            vocabulary.stage[stage],
            sectorLabel(vocabulary, t.sectors, sector),
            nameOf(view, vocabulary, area),
          )}
        </Lines>
      );
    }
  }
}

/** The (start, outlet) pairs that go when something goes, and their places. */
export function LostEvidence({ evidence }: { readonly evidence: FindingOf<'M12'>['evidence'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const e = t.moreEvidence;
  const { lost, lostPairs, places, estimated } = evidence;
  const placesOf = (id: string): string => {
    const intake = view.filieres.get(id)?.filiere.intake;
    return ` (${intake === undefined ? e.M12estimated : e.places(intake)})`;
  };
  return (
    <Stack gap={4}>
      <Text size="sm">
        <strong>{e.M12(lostPairs)}</strong> · {e.M12places(places, estimated)}
      </Text>
      {lost.length > 0 && (
        <>
          <Text size="sm">{e.M12lost}</Text>
          <List size="sm">
            {lost.map(({ start, outlets }) => (
              <List.Item key={start}>
                <ElementLink id={start} full />
                {placesOf(start)}
                {t.colon}
                {outlets.map((outlet) => nameOf(view, vocabulary, outlet)).join(', ')}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

function CutEvidence({ finding }: { readonly finding: FindingOf<'M10C'> }) {
  const { t } = useWords();
  const e = t.moreEvidence;
  const { value, nearStarts, nearOutlets, unique } = finding.evidence;
  const cut = (title: string, filieres: typeof nearStarts) => (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {filieres.map(({ filiere, intake }) => (
          <List.Item key={filiere}>
            <ElementLink id={filiere} full />
            {t.colon}
            {e.places(intake)}
          </List.Item>
        ))}
      </List>
      <Text size="sm" className="quiet">
        {e.sum(filieres.reduce((sum, { intake }) => sum + intake, 0))}
      </Text>
    </div>
  );
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>{e.M10C(value)}</strong> {unique && e.M10Cunique}
      </Text>
      {cut(e.M10CnearStarts, nearStarts)}
      {!unique && cut(e.M10CnearOutlets, nearOutlets)}
    </Stack>
  );
}
