import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { choices } from '../../domain/map/filters.ts';
import { nameOf, sectorLabel } from '../../domain/map/names.ts';
import { levelLabel } from '../../domain/messages/level-label.ts';
import type { Filiere } from '../../domain/model/entities.ts';
import { freeId } from '../../domain/model/free-id.ts';
import { DIMENSIONS, type Dimension, LEVEL_MAX, STAGES } from '../../domain/model/vocabulary.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { useSelectProps } from './ends-fields.tsx';
import type { WhatIfMode } from './what-if-state.tsx';

type Levels = Partial<Record<Dimension, number>>;
interface Fields
  extends Partial<Pick<Filiere, 'operator' | 'stage' | 'sector' | 'intake' | 'durationMonths'>> {
  readonly name: string;
  readonly openAdmission: boolean;
  readonly entry: Levels;
  readonly exit: Levels;
}
const EMPTY: Fields = { name: '', openAdmission: false, entry: {}, exit: {} };

/**
 * A form that adds a filière to the what-if. It has the main fields only; the others stay undocumented. `board` is
 * the state of the what-if mode; `done` receives the id of the new filière.
 */
export function NewFiliere({ board, done }: { readonly board: WhatIfMode; done(id: string): void }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const common = useSelectProps();
  const [fields, setFields] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Fields>): void => setFields({ ...fields, ...change });
  const w = t.whatIf;
  const whole = (value: string | number): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) ? value : undefined;
  const add = (): void => {
    setTried(true);
    const { operator, stage } = fields;
    const name = fields.name.trim();
    if (operator === undefined || stage === undefined || name === '') return;
    const id = freeId(`${operator}-${idText(name)}`, (one) => board.taken.has(one));
    board.add({ do: 'ADD_FILIERE', filiere: filiereOf({ ...fields, name }, id, operator, stage) });
    setFields(EMPTY);
    setTried(false);
    done(id);
  };
  return (
    <div className="dock-form">
      <TextInput
        size="xs"
        required
        maxLength={300}
        label={w.name}
        error={tried && fields.name.trim() === '' && w.nameNeeded}
        value={fields.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Select
        {...common}
        required
        label={w.operator}
        error={tried && fields.operator === undefined && w.operatorNeeded}
        data={[...view.operators.keys()].map((id) => ({ value: id, label: nameOf(view, vocabulary, id) }))}
        value={fields.operator ?? null}
        onChange={(operator) => set({ operator: operator ?? undefined })}
      />
      <Select
        {...common}
        required
        label={w.stage}
        error={tried && fields.stage === undefined && w.stageNeeded}
        data={STAGES.map((stage) => ({ value: stage, label: vocabulary.stage[stage] }))}
        value={fields.stage ?? null}
        onChange={(value) => set({ stage: STAGES.find((stage) => stage === value) })}
      />
      <Select
        {...common}
        label={w.sector}
        data={choices(view).sectors.map((code) => ({
          value: code,
          label: sectorLabel(vocabulary, t.sectors, code),
        }))}
        value={fields.sector ?? null}
        onChange={(sector) => set({ sector: sector ?? undefined })}
      />
      <div className="dock-numbers">
        <NumberInput
          size="xs"
          label={w.intake}
          min={0}
          max={100_000}
          allowDecimal={false}
          value={fields.intake ?? ''}
          onChange={(value) => set({ intake: whole(value) })}
        />
        <NumberInput
          size="xs"
          label={w.duration}
          min={0}
          max={1200}
          allowDecimal={false}
          value={fields.durationMonths ?? ''}
          onChange={(value) => set({ durationMonths: whole(value) })}
        />
      </div>
      <Checkbox
        size="xs"
        label={w.open}
        checked={fields.openAdmission}
        onChange={({ currentTarget }) => set({ openAdmission: currentTarget.checked })}
      />
      <LevelFields title={w.entryLevels} levels={fields.entry} change={(entry) => set({ entry })} />
      <LevelFields title={w.exitLevels} levels={fields.exit} change={(exit) => set({ exit })} />
      <Button size="xs" onClick={add}>
        {w.addFiliere}
      </Button>
    </div>
  );
}

/** Empty fields are left out, so that they count as not documented. */
function filiereOf(fields: Fields, id: string, operator: string, stage: Filiere['stage']): Filiere {
  const { name, sector, intake, durationMonths, openAdmission, entry, exit } = fields;
  const asked = Object.entries(entry).map(([dimension, min]) => [dimension, { min }] as const);
  return {
    ...{ id, operator, name, stage },
    ...(sector !== undefined && { sector }),
    ...(intake !== undefined && { intake }),
    ...(durationMonths !== undefined && { durationMonths }),
    ...(openAdmission && { openAdmission }),
    ...(asked.length > 0 && { entry: Object.fromEntries(asked) }),
    ...(Object.keys(exit).length > 0 && { exit }),
  };
}

function LevelFields(props: {
  readonly title: string;
  readonly levels: Levels;
  change(levels: Levels): void;
}) {
  const { t, vocabulary } = useWords();
  const { title, levels, change } = props;
  return (
    <details>
      <summary>{title}</summary>
      <div className="dock-numbers">
        {DIMENSIONS.map((dimension) => (
          <Select
            key={dimension}
            size="xs"
            clearable
            clearButtonProps={{ 'aria-label': t.explorer.clear }}
            label={vocabulary.dimension[dimension]}
            placeholder={t.whatIf.notSaid}
            data={Array.from({ length: LEVEL_MAX[dimension] + 1 }, (_, level) => ({
              value: String(level),
              label: level === 0 ? vocabulary.noCondition : levelLabel(vocabulary, dimension, level),
            }))}
            value={levels[dimension] === undefined ? null : String(levels[dimension])}
            onChange={(value) => {
              const { [dimension]: _, ...others } = levels;
              change(value === null ? others : { ...others, [dimension]: Number(value) });
            }}
          />
        ))}
      </div>
    </details>
  );
}
