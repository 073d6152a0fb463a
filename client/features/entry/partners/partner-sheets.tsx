import { Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { GridScope } from '../../../../domain/entry/partner-grid.ts';
import { quarterNumber, quartersOf } from '../../../../domain/entry/quarters.ts';
import { Failure } from '../../../components/failure.tsx';
import { OneOf } from '../../../components/one-of.tsx';
import { download } from '../../../context/download.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { useSheet } from '../../../editing/sheet.tsx';
import { quarterText } from './cell-words.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** A button that opens the choice of the sheets to send: a quarter, and the partners of the grid who get one. */
export function PartnerSheets(props: { readonly scope: GridScope; readonly partners: readonly string[] }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const w = t.partnerSheets;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        disabled={props.partners.length === 0}
        onClick={() => setOpened(true)}
      >
        {w.open}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={w.title}
        size="lg"
        closeButtonProps={{ 'aria-label': t.inventory.close }}
      >
        <Choice {...props} />
      </Modal>
    </>
  );
}

function Choice({ scope, partners }: { readonly scope: GridScope; readonly partners: readonly string[] }) {
  const { t, language } = useWords();
  const { names } = useSheet();
  const begun = scope.quarters.filter(({ from }) => from <= today());
  const quarters = begun.length > 0 ? begun : quartersOf([Number(today().slice(0, 4))]).slice(0, 1);
  const codeOf = (one: (typeof quarters)[number]): string => `${one.from.slice(0, 4)}-Q${quarterNumber(one)}`;
  const ended = quarters.filter(({ to }) => to < today()).at(-1) ?? quarters[0]!;
  const [quarter, setQuarter] = useState(codeOf(ended));
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xlsx');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const w = t.partnerSheets;
  const making = useMutation({
    mutationFn: async () => {
      const { kind } = scope;
      for (const operator of partners.filter((id) => chosen.has(id)))
        await download({ format, operator, quarter, kind, lang: language });
      return chosen.size;
    },
  });
  const choose = (change: () => void): void => {
    making.reset();
    change();
  };
  const toggled = (id: string): ReadonlySet<string> =>
    new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
  return (
    <Stack gap="sm">
      <Text size="sm">{w.help}</Text>
      <Group align="end">
        <Select
          size="xs"
          label={w.quarter}
          data={quarters.map((one) => ({ value: codeOf(one), label: quarterText(t, one) }))}
          value={quarter}
          allowDeselect={false}
          onChange={(value) => value !== null && choose(() => setQuarter(value))}
        />
        <OneOf
          label={w.format}
          options={FORMATS}
          value={format}
          name={(one) => w.formats[one]}
          choose={(one) => choose(() => setFormat(one))}
        />
      </Group>
      <fieldset className="partner-sheets">
        <legend>{w.whom}</legend>
        <Checkbox
          size="xs"
          label={w.all}
          checked={chosen.size === partners.length}
          indeterminate={chosen.size > 0 && chosen.size < partners.length}
          onChange={() => choose(() => setChosen(new Set(chosen.size === partners.length ? [] : partners)))}
        />
        {partners.map((id) => (
          <Checkbox
            key={id}
            size="xs"
            label={names.nameOf(id) ?? id}
            checked={chosen.has(id)}
            onChange={() => choose(() => setChosen(toggled(id)))}
          />
        ))}
      </fieldset>
      {making.error !== null && <Failure error={making.error} retry={() => making.mutate()} />}
      <Group>
        <Button
          size="xs"
          disabled={chosen.size === 0}
          loading={making.isPending}
          onClick={() => making.mutate()}
        >
          {w.make(chosen.size)}
        </Button>
        <Text size="sm" role="status">
          {making.data === undefined ? '' : w.done(making.data)}
        </Text>
      </Group>
    </Stack>
  );
}
