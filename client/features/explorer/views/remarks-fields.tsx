import { Button, Group, Select, TextInput } from '@mantine/core';
import { fullNameOf } from '../../../../domain/map/names.ts';
import { kindOf } from '../../../../domain/map/network-view.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { matchOptions } from '../../../components/match-options.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';

type Remark = NonNullable<SavedView['annotations']>[number];

/** A remark as it is typed; its key tells it from the others. */
export interface TypedRemark extends Remark {
  readonly key: number;
}

/** As many remarks as a view may have. */
const MOST = 20;

const keyAfter = (remarks: readonly TypedRemark[]): number =>
  1 + Math.max(0, ...remarks.map(({ key }) => key));

/** The remarks about elements of a map: each names a filière, an outlet or a passerelle, and says something of it. */
export function RemarksFields(props: {
  readonly remarks: readonly TypedRemark[];
  change(remarks: readonly TypedRemark[]): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { remarks, change } = props;
  const w = t.savedViews.remarks;
  const ids = [...view.filieres.keys(), ...view.outlets.keys(), ...view.passerelles.keys()];
  const data = ids.map((id) => ({ value: id, label: fullNameOf(view, vocabulary, id) }));
  const put = (at: number, changed: Partial<Remark>): void =>
    change(remarks.map((one, other) => (other === at ? { ...one, ...changed } : one)));
  return (
    <fieldset className="views-remarks">
      <legend>{w.title}</legend>
      {remarks.map((remark, at) => (
        <Group key={remark.key} gap="xs" align="end">
          <Select
            size="xs"
            searchable
            limit={50}
            label={w.element(at + 1)}
            data={
              kindOf(view, remark.element) === undefined && remark.element !== ''
                ? [{ value: remark.element, label: w.gone(remark.element) }, ...data]
                : data
            }
            filter={matchOptions}
            error={remark.element === '' && remark.text !== '' && w.elementNeeded}
            value={remark.element === '' ? null : remark.element}
            onChange={(element) => put(at, { element: element ?? '' })}
          />
          <TextInput
            size="xs"
            label={w.text(at + 1)}
            maxLength={300}
            error={remark.element !== '' && remark.text.trim() === '' && w.textNeeded}
            value={remark.text}
            onChange={({ currentTarget }) => put(at, { text: currentTarget.value })}
          />
          <Button
            size="compact-xs"
            variant="default"
            aria-label={w.removeOf(at + 1)}
            onClick={() => change(remarks.filter((_, other) => other !== at))}
          >
            {w.remove}
          </Button>
        </Group>
      ))}
      {remarks.length < MOST && (
        <Button
          size="compact-xs"
          variant="default"
          mt={4}
          onClick={() => change([...remarks, { key: keyAfter(remarks), element: '', text: '' }])}
        >
          {w.add}
        </Button>
      )}
    </fieldset>
  );
}
