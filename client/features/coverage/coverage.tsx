import { Button, Select, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { type Coverage as CoverageFound, coverageOf } from '../../../domain/inventory/coverage.ts';
import { bassinSums, indicatorsOf } from '../../../domain/inventory/indicators.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Block } from '../../components/block.tsx';
import { Choice } from '../../components/choice.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { UnknownValues } from '../../components/perimeter/unknown-perimeter.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useViewState } from '../../context/address.ts';
import { CoverageView, MEASURES } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { useSnapshot } from '../../context/snapshot.ts';
import { useSilentCount } from '../../context/use-silent.ts';
import { useWords } from '../../context/words.tsx';
import { cellKey, cellName, fullOf } from './cell-words.ts';
import './coverage.css';
import { Matrix } from './matrix.tsx';
import { StageList } from './stage-list.tsx';
import { Capacity, IndicatorTable, Sums } from './sums.tsx';

const NARROW = '(max-width: 48em)';

/**
 * The coverage screen: what is offered by stage, sector and bassin, where nothing is offered, how many places
 * there are, and how well it is documented.
 */
export function Coverage() {
  const allWords = useWords();
  const { t, vocabulary, language } = allWords;
  const { base, at } = useNetwork();
  const snapshot = useSnapshot();
  const [{ area: asked, measure = 'filieres', show: layout, open }, setView] = useViewState(CoverageView);
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const { bassins, communes } = base.document;
  const area = [...bassins, ...communes].some(({ id }) => id === asked) ? asked! : null;
  const coverage = useMemo(() => coverageOf(snapshot, area), [snapshot, area]);
  const indicators = useMemo(() => indicatorsOf(snapshot, coverage), [snapshot, coverage]);
  const sums = useMemo(() => bassinSums(snapshot), [snapshot]);
  const words = t.coverage;
  const show = layout ?? (narrow ? 'stages' : 'table');
  const areas = area === null ? bassins.length : 1;
  const toggle = (key: string): void => setView({ open: open === key ? undefined : key }, { replace: true });
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const areaName = area === null ? words.whole : nameOf(base, vocabulary, area);
  return (
    <div className="page coverage">
      <ScreenTitle screen="coverage" intro={words.intro(dayInWords(at, language))} />
      <WordsHere terms={['coverage', 'filiere', 'places']} />
      <div className="page-filters">
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          filter={matchOptions}
          nothingFoundMessage={t.explorer.nothingFound}
          label={words.area}
          data={[
            { value: '', label: words.whole },
            { group: words.bassins, items: named(bassins) },
            { group: words.communes, items: named(communes) },
          ]}
          value={area ?? ''}
          onChange={(value) => setView({ area: value || undefined, open: undefined })}
        />
        {show === 'table' && (
          <Choice
            label={words.measure}
            options={MEASURES}
            name={(one) => words.measures[one]}
            value={measure}
            choose={(one) => setView({ measure: one })}
          />
        )}
        <Choice
          label={words.show}
          options={['table', 'stages'] as const}
          name={(one) => words[one]}
          value={show}
          choose={(one) => setView({ show: one })}
        />
      </div>
      <UnknownValues
        parts={[
          { label: words.area, unknown: area === null && asked !== undefined ? [asked] : [], filters: false },
        ]}
        leaveOut={() => setView({ area: undefined }, { replace: true })}
      />
      <Block id="matrix" title={words.matrixOf(areaName)}>
        <p className="coverage-said" role="status">
          {fullOf(allWords, coverage.all)}
        </p>
        <Definitions />
        {show === 'table' ? (
          <Matrix
            coverage={coverage}
            caption={words.matrixOf(areaName)}
            {...{ measure, areas, toggle, opened: open }}
          />
        ) : (
          <StageList coverage={coverage} {...{ areas, toggle, opened: open }} />
        )}
        <OpenCell
          coverage={coverage}
          open={open}
          close={() => setView({ open: undefined }, { replace: true })}
        />
      </Block>
      <IndicatorTable indicators={indicators} />
      <Capacity coverage={coverage} />
      {area === null && <Sums sums={sums} />}
    </div>
  );
}

function Definitions() {
  const { t } = useWords();
  const { definitions, defined, measures, emptyUnknown } = t.coverage;
  const silent = useSilentCount();
  return (
    <details className="definition">
      <summary>{definitions}</summary>
      <ul className="plain">
        {MEASURES.map((measure) => (
          <li key={measure}>
            <strong>{measures[measure]}</strong> {defined[measure]}
          </li>
        ))}
        {(['blank', 'empty', 'sectors'] as const).map((name) => (
          <li key={name}>{name === 'empty' && silent > 0 ? emptyUnknown : defined[name]}</li>
        ))}
      </ul>
    </details>
  );
}

/** The filières of the open cell. The page scrolls to it, because the table may be taller than the screen. */
function OpenCell(props: {
  readonly coverage: CoverageFound;
  readonly open: string | undefined;
  close(): void;
}) {
  const words = useWords();
  const { t } = words;
  const { coverage, open, close } = props;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== undefined) section.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const cell = coverage.cells.flat().find((one) => cellKey(one) === open);
  if (cell === undefined || cell.filieres.length === 0) return null;
  return (
    <section ref={section} className="card-body coverage-open" aria-label={t.coverage.details}>
      <Text size="sm" fw={600} role="status">
        {t.said(cellName(words, cell), fullOf(words, cell))}
      </Text>
      <ul className="plain">
        {cell.filieres.map((id) => (
          <li key={id}>
            <ElementLink id={id} full />
          </li>
        ))}
      </ul>
      <Button size="xs" variant="default" mt="xs" onClick={close}>
        {t.coverage.close}
      </Button>
    </section>
  );
}
