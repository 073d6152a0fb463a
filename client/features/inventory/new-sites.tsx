import { Button, Text } from '@mantine/core';
import { useWords } from '../../context/words.tsx';
import { fieldOf } from '../../editing/cell-text.ts';
import { FieldControl } from '../../editing/field-control.tsx';
import type { Placeholders } from '../../editing/placeholders.ts';
import type { NewSite } from './site-edits.ts';

const COMMUNE = fieldOf('sites', 'commune')!;
const ADDRESS = fieldOf('sites', 'address')!;

/**
 * The sites that are added with an operator or a filière: the commune and the address of each, and a button for one more.
 * `change` receives them after each change. `isAsked` tells that the form was to be saved, so that a missing commune is
 * said.
 */
export function NewSites(props: {
  readonly sites: readonly NewSite[];
  readonly placeholders: Placeholders;
  readonly isAsked: boolean;
  change(sites: readonly NewSite[]): void;
}) {
  const { t } = useWords();
  const { sites, placeholders, isAsked, change } = props;
  const w = t.inventory.sites;
  const set = (at: number, more: Partial<NewSite>): void =>
    change(sites.map((site, index) => (index === at ? { ...site, ...more } : site)));
  return (
    <fieldset className="form-group">
      <legend>{w.title}</legend>
      {sites.map((site, at) => (
        <div key={site.row} className="form-fields">
          <FieldControl
            field={COMMUNE}
            value={site.commune}
            placeholders={placeholders}
            first={at === sites.length - 1 && site.commune === undefined}
            error={isAsked && site.commune === undefined ? w.communeNeeded : undefined}
            change={(value) => set(at, { commune: textOf(value) })}
          />
          <FieldControl
            field={ADDRESS}
            value={site.address}
            change={(value) => set(at, { address: textOf(value) })}
          />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => change(sites.filter((_, index) => index !== at))}
          >
            {w.without}
          </Button>
        </div>
      ))}
      {sites.length > 0 && (
        <Text size="xs" className="quiet">
          {w.withForm}
        </Text>
      )}
      <Button
        size="xs"
        variant="default"
        onClick={() => change([...sites, { row: nextRow(sites), commune: undefined, address: undefined }])}
      >
        {w.add}
      </Button>
    </fieldset>
  );
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const nextRow = (sites: readonly NewSite[]): number => 1 + Math.max(0, ...sites.map(({ row }) => row));
