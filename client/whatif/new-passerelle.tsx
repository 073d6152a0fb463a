import { Button, Select } from '@mantine/core';
import { PASSERELLE_KINDS } from '../../domain/model/vocabulary.ts';
import { useFiliereChoices, useOutletChoices } from '../components/perimeter/filiere-choices.ts';
import { useWords } from '../context/words.tsx';
import { kindWords } from './change-words.ts';
import { useSelectProps } from './ends-fields.tsx';
import type { WhatIfMode, WhatIfPreview } from './what-if-state.tsx';

/** Id of the field in which the end of a new passerelle is chosen. */
export const LINK_TO = 'link-to';

/**
 * A form that adds a passerelle to the what-if without using the map: the user chooses its two ends and its kind. Its
 * effect is shown before it is added. `board` is the state of the what-if mode, `moving` the passerelle being chosen.
 */
export function NewPasserelle({
  board,
  moving,
}: {
  readonly board: WhatIfMode;
  readonly moving: WhatIfPreview;
}) {
  const words = useWords();
  const { t } = words;
  const filieres = useFiliereChoices();
  const outlets = useOutletChoices();
  const common = useSelectProps();
  const { setDraft, link } = board;
  const { draft, previewed } = moving;
  const w = t.whatIf;
  return (
    <div className="dock-form">
      <Select
        {...common}
        label={w.from}
        data={[...filieres]}
        value={draft.from ?? null}
        onChange={(from) => setDraft({ from: from ?? undefined, onMap: false })}
      />
      <Select
        {...common}
        id={LINK_TO}
        label={w.to}
        data={[
          { group: t.pathways.filieres, items: [...filieres] },
          { group: t.pathways.outlets, items: [...outlets] },
        ]}
        value={draft.to ?? null}
        onChange={(to) => setDraft({ to: to ?? undefined, onMap: false })}
      />
      <Select
        size="xs"
        label={w.kind}
        allowDeselect={false}
        data={PASSERELLE_KINDS.map((kind) => ({ value: kind, label: kindWords(words, kind) }))}
        value={draft.kind}
        onChange={(value) =>
          setDraft({ kind: PASSERELLE_KINDS.find((kind) => kind === value) ?? draft.kind })
        }
      />
      <Button size="xs" disabled={!previewed} onClick={() => draft.to !== undefined && link(draft.to)}>
        {w.addPasserelle}
      </Button>
    </div>
  );
}
