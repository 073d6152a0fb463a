import { List, Stack, Text } from '@mantine/core';
import type { Finding, FindingOf } from '../../domain/analysis/findings.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { ElementLink, ElementLinks } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';
import { levelLabel, nameOf } from '../model/labels.ts';
import { AudienceEvidence } from './evidence-audience.tsx';
import { Lines, Named } from './evidence-parts.tsx';
import { PlacesEvidence } from './evidence-places.tsx';
import { fieldText } from './field-text.ts';
import { LevelTable } from './level-table.tsx';

/** What shows a finding, in plain words with its numbers. */
export function Evidence({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { t, vocabulary, gapWords, language } = words;
  const e = t.evidence;
  switch (finding.kind) {
    case 'M01': {
      const { stage, discovery, planned } = finding.evidence;
      return (
        <Lines>
          {e.M01(vocabulary.stage[stage])}
          {discovery.length > 0 && <Named words={e.discovery(discovery.length)} ids={discovery} />}
          {planned.length > 0 && <Named words={e.planned(planned.length)} ids={planned} />}
        </Lines>
      );
    }
    case 'M01X':
      return (
        <Named words={e.M01X(finding.evidence.reachable.length)} ids={finding.evidence.reachable} full />
      );
    case 'M02':
      return <Lines>{e.M02(gapWords.unreachableSeverity[finding.evidence.severity])}</Lines>;
    case 'M03':
      return (
        <Stack gap="xs">
          <Text size="sm">
            {e.M03(finding.evidence.gap)} {vocabulary.certainty[finding.certainty]}.
          </Text>
          <LevelTable levels={finding.evidence.levels} />
        </Stack>
      );
    case 'M04':
      return <PairEvidence finding={finding} />;
    case 'M05':
    case 'M10':
    case 'M10C':
    case 'M11':
    case 'M12':
    case 'M17':
      return <PlacesEvidence finding={finding} />;
    case 'M09':
    case 'M14':
    case 'M16':
      return <AudienceEvidence finding={finding} />;
    case 'M06':
      return (
        <Stack gap={4}>
          <Text size="sm">{e.M06}</Text>
          <List size="sm">
            {finding.evidence.passerelles.map(({ id, restsOn, source }) => (
              <List.Item key={id}>
                <ElementLink id={id} /> – {restsOn === null ? e.restsOnNothing : e.restsOn(restsOn)}
                {source !== null && ` (${t.said(t.panel.source, source)})`}
              </List.Item>
            ))}
          </List>
        </Stack>
      );
    case 'M07': {
      const { months, since, passerelles } = finding.evidence;
      return (
        <Lines>
          {e.M07(months)}
          {since === null ? e.always : e.since(dayInWords(since, language))}
          <ElementLinks ids={passerelles} />
        </Lines>
      );
    }
    case 'M08': {
      const { band, threshold, filieres } = finding.evidence;
      return (
        <Lines>
          {e.M08(t.panel.flowBand(band), threshold)}
          {filieres.length > 0 && <Named words={e.named} ids={filieres} full />}
        </Lines>
      );
    }
    case 'M13': {
      const { form, date, passerelle, flowsGoOn } = finding.evidence;
      return (
        <Lines>
          {e.M13(gapWords.expiredForm[form], vocabulary.passerelleKind[finding.elements[2]])}
          {date !== null && e.M13date[form](dayInWords(date, language))}
          {flowsGoOn ? e.flowsGoOn : e.flowsStopped}
          <ElementLink id={passerelle} />
        </Lines>
      );
    }
    case 'M15':
      return (
        <Lines>
          {...finding.evidence.dimensions.map(({ dimension, declared, tested }) => {
            const level = (value: number): string => levelLabel(vocabulary, dimension, value);
            const name = vocabulary.dimension[dimension];
            return declared === null
              ? e.M15undeclared(name, level(tested))
              : e.M15(name, level(tested), level(declared));
          })}
        </Lines>
      );
    case 'M18':
      return (
        <Lines>
          {e.M18(fieldText(words, finding.elements[1]))}
          {e.rules(
            finding.evidence.rules
              .map((rule) => (rule in gapWords.gaps ? `${gapTitle(words, rule)} (${rule})` : rule))
              .join(', '),
          )}
        </Lines>
      );
  }
}

function PairEvidence({ finding }: { readonly finding: FindingOf<'M04'> }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { bassins, bassinBySite, sectorKnown, levels, joinedBy } = finding.evidence;
  const joined = [...joinedBy.passerelles, ...joinedBy.agreements];
  const names = bassins.map((id) => nameOf(view, vocabulary, id)).join(', ');
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t.evidence.M04}{' '}
        {t.list([
          t.evidence.bassins(names, bassinBySite),
          sectorKnown ? t.evidence.sectorKnown : t.evidence.sectorUnknown,
          vocabulary.overall[levels.overall],
        ])}
        .
      </Text>
      <LevelTable levels={levels} />
      {joined.length === 0 ? (
        <Text size="sm">{t.evidence.notJoined}</Text>
      ) : (
        <Named words={t.evidence.joined} ids={joined} />
      )}
    </Stack>
  );
}

function gapTitle({ gapWords }: Words, rule: string): string {
  return (gapWords.gaps as Readonly<Record<string, { title: string }>>)[rule]?.title ?? rule;
}
