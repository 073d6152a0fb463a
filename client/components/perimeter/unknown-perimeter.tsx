import { Button, Text } from '@mantine/core';
import { useSearch } from 'wouter';
import { choices, type Perimeter } from '../../../domain/map/filters.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

const PARTS = ['bassin', 'type', 'stage', 'sector'] as const;
type Change = { -readonly [K in keyof Perimeter]?: Perimeter[K][number][] };

/**
 * A warning that lists the values of the filters (bassin, type, stage, sector) in the address that do not exist in
 * this network, with a button that removes them. `value` holds the filters now set; `change` receives them without
 * these values. Without such values, nothing is shown.
 */
export function UnknownPerimeter(props: { readonly value: Perimeter; change(change: Change): void }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { value, change } = props;
  const parameters = new URLSearchParams(useSearch());
  const known = choices(view);
  const there = { bassin: known.bassins, type: known.types, stage: known.stages, sector: known.sectors };
  const parts = PARTS.flatMap((part) => {
    const has = (one: string): boolean => (there[part] as readonly string[]).includes(one);
    const asked = (parameters.get(part) ?? '').split(',').filter(Boolean);
    const filtering = value[part] as readonly string[];
    const unknown = asked.filter((one) => !has(one));
    // Values that the address schema rejected were already dropped: they filter nothing.
    const dropped = unknown.filter((one) => !filtering.includes(one));
    const named = (one: string): string => {
      const stage = part === 'stage' ? STAGES.find((known) => known === one) : undefined;
      return stage === undefined ? one : vocabulary.stage[stage];
    };
    const absent = unknown.filter((one) => filtering.includes(one)).map(named);
    return [
      { label: t.explorer[part], unknown: dropped, filters: false },
      { label: t.explorer[part], unknown: absent, filters: true },
    ];
  });
  return (
    <UnknownValues
      parts={parts}
      leaveOut={() =>
        change({
          bassin: value.bassin.filter((one) => there.bassin.includes(one)),
          type: value.type.filter((one) => there.type.includes(one)),
          stage: value.stage.filter((one) => there.stage.includes(one)),
          sector: value.sector.filter((one) => there.sector.includes(one)),
        })
      }
    />
  );
}

/**
 * A warning that lists unknown values of the address, one line for each filter in `parts`, with a button that calls
 * `leaveOut` to remove them. Without unknown values, nothing is shown.
 */
export function UnknownValues(props: {
  readonly parts: readonly {
    readonly label: string;
    readonly unknown: readonly string[];
    /** True: the values still filter, so nothing is found. False: they are ignored. */
    readonly filters: boolean;
  }[];
  leaveOut(): void;
}) {
  const { t } = useWords();
  const wrong = props.parts.filter(({ unknown }) => unknown.length > 0);
  return (
    <div role="status" aria-live="polite">
      {wrong.length > 0 && (
        <div className="showing">
          <div>
            {wrong.map(({ label, unknown, filters }) => (
              <Text size="sm" key={`${label} ${filters}`}>
                {(filters ? t.astray.perimeter : t.astray.dropped)(label, unknown.join(', '))}
              </Text>
            ))}
          </div>
          <Button variant="default" size="compact-xs" onClick={props.leaveOut}>
            {t.astray.leaveOut}
          </Button>
        </div>
      )}
    </div>
  );
}
