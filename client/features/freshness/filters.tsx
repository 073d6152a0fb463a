import { Button, MultiSelect, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../components/choice.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { FoldedFilters, inUse } from '../../components/perimeter/folded-filters.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import type { SetView } from '../../context/address.ts';
import { type FreshnessView, TO_VERIFY_KINDS } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { keep, kept } from '../../model/browser-storage.ts';

/**
 * The operators that one officer looks after are kept in the browser for the next visit, and in the address
 * for a link.
 */
const MINE = 'passerelles.my-operators';
const ALL = 'ALL';

/**
 * The filters of the freshness screen: operators (which the browser can remember as "mine"), bassin, type, stage,
 * sector, source of the data (`sources` are the choices), and what is to be verified.
 */
export function Filters(props: {
  readonly choices: FreshnessView;
  readonly setView: SetView<typeof FreshnessView>;
  readonly sources: readonly string[];
}) {
  const { t } = useWords();
  const { base } = useNetwork();
  const { choices, setView, sources } = props;
  const { operator, bassin, type, stage, sector } = choices;
  const words = t.freshness;
  const [mine, setMine] = useState(() => (kept('localStorage', MINE) ?? '').split(',').filter(Boolean));
  const [said, setSaid] = useState('');
  const known = mine.filter((id) => base.operators.has(id));
  const same = known.join() === choices.operator.join();
  return (
    <>
      <FoldedFilters active={inUse(operator, bassin, type, stage, sector, choices.source)}>
        <MultiSelect
          size="xs"
          className="wide"
          searchable
          clearable
          filter={matchOptions}
          label={words.operators}
          placeholder={choices.operator.length === 0 ? t.explorer.any : undefined}
          clearButtonProps={{ 'aria-label': t.explorer.clear }}
          nothingFoundMessage={t.explorer.nothingFound}
          data={[...base.operators.values()].map(({ id, name }) => ({ value: id, label: name }))}
          value={choices.operator}
          onChange={(operator) => setView({ operator })}
        />
        <PerimeterFilters value={choices} change={(change) => setView(change)} inline />
        <Select
          size="xs"
          searchable
          clearable
          filter={matchOptions}
          label={words.source}
          placeholder={words.anySource}
          clearButtonProps={{ 'aria-label': t.explorer.clear }}
          nothingFoundMessage={t.explorer.nothingFound}
          data={[...sources]}
          value={choices.source ?? null}
          onChange={(source) => setView({ source: source ?? undefined })}
        />
      </FoldedFilters>
      <div className="freshness-tools no-print">
        {known.length > 0 && !same && (
          <Button size="xs" variant="default" onClick={() => setView({ operator: known })}>
            {words.mine(known.length)}
          </Button>
        )}
        {choices.operator.length > 0 && !same && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              keep('localStorage', MINE, choices.operator.join());
              setMine([...choices.operator]);
              setSaid(words.keptMine(choices.operator.length));
            }}
          >
            {words.keepMine}
          </Button>
        )}
        <Text size="sm" role="status">
          {said}
        </Text>
      </div>
      <div className="freshness-tools no-print">
        <Choice
          label={words.what}
          options={[ALL, ...TO_VERIFY_KINDS] as const}
          value={choices.what ?? ALL}
          name={(one) => words.whats[one]}
          choose={(one) => setView({ what: one === ALL ? undefined : one })}
        />
        <Choice
          label={words.by}
          options={['operator', 'filiere'] as const}
          value={choices.by ?? 'operator'}
          name={(one) => words.bys[one]}
          choose={(one) => setView({ by: one === 'operator' ? undefined : one })}
        />
      </div>
    </>
  );
}
