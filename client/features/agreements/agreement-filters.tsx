import { Button, Checkbox, MultiSelect, Select, Text } from '@mantine/core';
import { AGREEMENT_STATES } from '../../../domain/agreements/agreement-state.ts';
import { CONFIRMATION_STATES } from '../../../domain/agreements/confirmation.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { PARTNERSHIP_PHASES } from '../../../domain/model/vocabulary.ts';
import { matchOptions } from '../../components/match-options.ts';
import { UnknownValues } from '../../components/perimeter/unknown-perimeter.tsx';
import { useViewState } from '../../context/address.ts';
import { AgreementsView } from '../../context/agreements-view.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

const UNFILTERED = { state: [], phase: [], confirmation: [], partner: undefined, due: false };

/**
 * The filters of the agreements, and how many pass them. With `isHidden`, the agreement that the address names does not:
 * it says so beside the button that removes the filters.
 */
export function AgreementFilters({
  shown,
  isHidden,
}: {
  readonly shown: number;
  readonly isHidden: boolean;
}) {
  const { t, vocabulary } = useWords();
  const { document, names } = useSheet();
  const [view, setView] = useViewState(AgreementsView);
  const { state, phase, confirmation, partner, due } = view;
  const w = t.agreements.filters;
  const parties = [...new Set(document.agreements.flatMap((agreement) => agreement.parties))];
  const offered = partner === undefined || parties.includes(partner) ? parties : [...parties, partner];
  const unknown = partner !== undefined && names.listOf(partner) === undefined ? [partner] : [];
  const isFiltered =
    due || partner !== undefined || [state, phase, confirmation].some(({ length }) => length > 0);
  return (
    <>
      <UnknownValues
        parts={[{ label: w.unknown, unknown, filters: true }]}
        leaveOut={() => setView({ partner: undefined }, { replace: true })}
      />
      <div className="page-filters agreement-filters no-print">
        <Several
          label={w.state}
          all={w.allStates}
          options={AGREEMENT_STATES}
          word={(one) => t.agreements.state[one]}
          chosen={state}
          choose={(chosen) => setView({ state: chosen })}
        />
        <Several
          label={w.phase}
          all={w.all}
          options={PARTNERSHIP_PHASES}
          word={(one) => vocabulary.phase[one]}
          chosen={phase}
          choose={(chosen) => setView({ phase: chosen })}
        />
        <Several
          label={w.confirmation}
          all={w.all}
          options={CONFIRMATION_STATES}
          word={(one) => t.agreements.confirmation[one]}
          chosen={confirmation}
          choose={(chosen) => setView({ confirmation: chosen })}
        />
        <Select
          size="xs"
          searchable
          clearable
          filter={matchOptions}
          label={w.partner}
          placeholder={w.all}
          data={offered
            .map((value) => ({ value, label: names.nameOf(value) ?? value }))
            .sort((a, b) => a.label.localeCompare(b.label, 'fr'))}
          value={partner ?? null}
          onChange={(value) => setView({ partner: value ?? undefined })}
        />
        <Checkbox
          size="xs"
          className="agreement-only-due"
          label={w.due}
          checked={due}
          onChange={({ currentTarget }) => setView({ due: currentTarget.checked })}
        />
      </div>
      <Text size="sm" role="status" className="agreement-shown">
        {w.shown(shown, document.agreements.length)} {isHidden && t.agreements.hidden}{' '}
        {isFiltered && (
          <Button
            size="compact-xs"
            variant="default"
            className="no-print"
            onClick={() => setView(UNFILTERED)}
          >
            {w.clear}
          </Button>
        )}
      </Text>
    </>
  );
}

/** A filter by several codes of a list, in the order of the list. */
function Several<T extends string>(props: {
  readonly label: string;
  /** Says that nothing is chosen. */
  readonly all: string;
  readonly options: readonly T[];
  readonly chosen: readonly T[];
  word(option: T): string;
  choose(chosen: T[]): void;
}) {
  const { label, all, options, chosen, word, choose } = props;
  return (
    <MultiSelect
      size="xs"
      clearable
      label={label}
      placeholder={chosen.length === 0 ? all : undefined}
      data={options.map((value) => ({ value, label: capital(word(value)) }))}
      value={[...chosen]}
      onChange={(values) => choose(options.filter((one) => values.includes(one)))}
    />
  );
}
