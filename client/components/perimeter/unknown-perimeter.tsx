import { Button, Text } from '@mantine/core';
import { useSearch } from 'wouter';
import { choices, type Perimeter } from '../../../domain/map/filters.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

const PARTS = ['bassin', 'type', 'stage', 'sector'] as const;
type Change = { -readonly [K in keyof Perimeter]?: Perimeter[K][number][] };

/** Says on every screen with a perimeter which of its values in the address this network does not have. */
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
    // What is no value of its kind at all was left out when the address was read: it filters nothing.
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

/** Values of an address that mean nothing here, said one part a line, and the way on without them. */
export function UnknownValues(props: {
  readonly parts: readonly {
    readonly label: string;
    readonly unknown: readonly string[];
    /** Nothing can be found with them; else they are not taken into account. */
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
