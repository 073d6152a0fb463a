import { MultiSelect, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Synergies as Found } from '../../../domain/advice/synergies/results.ts';
import { choices } from '../../../domain/map/filters.ts';
import { sectorLabel, typeLabel } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { GENERIC_SECTOR } from '../../../domain/model/vocabulary.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { matchNames, matchOptions } from '../../components/match-options.ts';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { SynergiesView } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { typeNames } from '../../model/labels.ts';
import { Matrix } from './matrix.tsx';
import { Candidates, Existing, RejectedPairs } from './pairs.tsx';
import './synergies.css';

/**
 * The screen of synergies: for the operator types and the sector that the user chooses, which passerelles exist
 * between their operators, which are proposed, and which pairs of filières are not, and why.
 */
export function Synergies() {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const audience = useAudienceName();
  const [{ types, sector }, setView] = useViewState(SynergiesView);
  const known = choices(view);
  const asked = types.length === 0 ? undefined : { at, types, sector };
  const { data, error, refetch } = useAnswer('synergies', asked, { keepPrevious: true });
  return (
    <div className="page">
      <ScreenTitle screen="synergies" intro={t.synergies.intro(dayInWords(at, language), audience)} />
      <WordsHere terms={['passerelle', 'certainty', 'impact']} />
      <div className="page-filters">
        <MultiSelect
          className="wide"
          size="sm"
          searchable
          filter={matchNames((id) => typeNames(view.document, id))}
          nothingFoundMessage={t.explorer.nothingFound}
          label={t.synergies.types}
          data={known.types.map((id) => ({ value: id, label: typeLabel(view.document, id, at, language) }))}
          value={types}
          onChange={(chosen) => setView({ types: chosen })}
        />
        <Select
          size="sm"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t.explorer.clear }}
          filter={matchOptions}
          label={t.synergies.sector}
          placeholder={t.synergies.anySector}
          data={known.sectors
            .filter((code) => code !== GENERIC_SECTOR)
            .map((code) => ({ value: code, label: sectorLabel(vocabulary, t.sectors, code) }))}
          value={sector ?? null}
          onChange={(code) => setView({ sector: code ?? undefined })}
        />
      </div>
      {types.length === 0 && <Text size="sm">{t.synergies.choose}</Text>}
      {types.length > 0 &&
        data === undefined &&
        (error ? <Failure error={error} retry={refetch} /> : <Waiting />)}
      {types.length > 0 && data !== undefined && <Answer found={data.synergies} />}
    </div>
  );
}

function Answer({ found }: { readonly found: Found }) {
  const { t } = useWords();
  const [cell, setCell] = useState<string>();
  const inCell = ({ types }: { readonly types: readonly string[] }): boolean =>
    cell === undefined || types.join(' ') === cell;
  const cells = found.cells.filter(inCell);
  const sum = (of: (one: Found['cells'][number]) => number): number =>
    cells.reduce((total, one) => total + of(one), 0);
  const joined = sum(({ passerelles }) =>
    Object.values(passerelles).reduce((total, count) => total + count, 0),
  );
  const proposed = sum(({ candidates }) => candidates.certain + candidates.possible);
  return (
    <>
      {found.unknownTypes.length > 0 && (
        <Text size="sm">{t.synergies.unknownTypes(found.unknownTypes.join(', '))}</Text>
      )}
      <Matrix found={found} chosen={cell} choose={setCell} />
      <Candidates candidates={found.candidates.filter(inCell)} all={proposed} />
      <Existing passerelles={found.passerelles.filter(inCell)} all={joined} />
      <RejectedPairs
        refused={found.refused.filter(inCell)}
        cells={cells}
        all={sum(({ refused }) => refused)}
      />
    </>
  );
}
