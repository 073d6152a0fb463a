import { Button, NumberInput, Select, Text } from '@mantine/core';
import { explainLoss } from '../../domain/findings/single-point/explanation.ts';
import { singlePoint } from '../../domain/findings/single-point/kind.ts';
import { kindOf } from '../../domain/map/network-view.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { PASSERELLE_KINDS } from '../../domain/model/vocabulary.ts';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useNetwork } from '../context/network.tsx';
import { useAnswer } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';
import { Blocks } from '../findings/explanation.tsx';
import { usePhrases } from '../findings/phrases.ts';
import { kindWords } from './change-words.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/**
 * Buttons for what-if changes to the element `id` in its details panel: close it, change its numbers, draw a
 * passerelle from it, lift its obstacles. `board` is the state of the what-if mode. Nothing is shown for an outlet.
 */
export function ElementActions({ id, board }: { readonly id: string; readonly board: WhatIfMode }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const kind = kindOf(view, id);
  if (kind === undefined || kind === 'outlet') return null;
  const mark = board.marks.get(id);
  const own = board.changes.findLastIndex((change) => isAbout(change, id));
  return (
    <section className="element-actions" aria-label={t.whatIf.actions}>
      {mark !== undefined && (
        <Text size="sm" fw={600}>
          {t.whatIf.supposed[mark]}
        </Text>
      )}
      {mark !== 'CLOSED' && kind === 'filiere' && <FiliereActions id={id} board={board} />}
      {mark !== 'CLOSED' && kind === 'passerelle' && <PasserelleActions id={id} board={board} />}
      {mark !== 'CLOSED' && kind === 'operator' && (
        <Button size="xs" variant="default" onClick={() => board.add({ do: 'CLOSE_OPERATOR', id })}>
          {t.whatIf.closeOperator}
        </Button>
      )}
      {own >= 0 && (
        <Button size="xs" variant="default" onClick={() => board.remove(own)}>
          {t.whatIf.takeBack}
        </Button>
      )}
      {kind === 'operator' && mark === 'CLOSED' && <Loss operator={id} />}
    </section>
  );
}

const isAbout = (change: Change, id: string): boolean => {
  if (change.do === 'ADD_PASSERELLE') return change.passerelle.id === id;
  return (change.do === 'ADD_FILIERE' ? change.filiere.id : change.id) === id;
};

function FiliereActions({ id, board }: { readonly id: string; readonly board: WhatIfMode }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const item = view.filieres.get(id);
  if (item === undefined) return null;
  const w = t.whatIf;
  const added = board.marks.get(id) === 'ADDED';
  const set = (field: 'intake' | 'waitMonths' | 'durationMonths', label: string, most: number) => (
    <NumberInput
      size="xs"
      label={label}
      min={0}
      max={most}
      allowDecimal={false}
      placeholder={w.notSaid}
      value={item.filiere[field] ?? ''}
      onChange={(value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value === item.filiere[field]) return;
        board.add({ do: 'CHANGE_FILIERE', id, set: { [field]: value } });
      }}
    />
  );
  const link = (): void => {
    const map = document.querySelector<HTMLElement>('.map-focus');
    // Without a map on the screen, the form of the what-if panel is used.
    board.setDraft({ from: id, to: undefined, onMap: map !== null });
    map?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="element-buttons">
        <Button size="xs" onClick={link}>
          {w.linkFrom}
        </Button>
        {!added && (
          <Button size="xs" variant="default" onClick={() => board.add({ do: 'CLOSE_FILIERE', id })}>
            {w.closeFiliere}
          </Button>
        )}
      </div>
      <div className="dock-numbers">
        {set('intake', w.intake, 100_000)}
        {set('waitMonths', w.wait, 1200)}
        {set('durationMonths', w.duration, 1200)}
      </div>
      <Lifts on={[id, ...item.sites.map((site) => site.id)]} board={board} />
    </>
  );
}

function PasserelleActions({ id, board }: { readonly id: string; readonly board: WhatIfMode }) {
  const words = useWords();
  const { view } = useNetwork();
  const item = view.passerelles.get(id);
  if (item === undefined) return null;
  const w = words.t.whatIf;
  const { kind } = item.passerelle;
  return (
    <>
      <Select
        size="xs"
        label={w.kind}
        allowDeselect={false}
        data={PASSERELLE_KINDS.map((value) => ({ value, label: kindWords(words, value) }))}
        value={kind}
        onChange={(value) => {
          const chosen = PASSERELLE_KINDS.find((one) => one === value);
          if (chosen === undefined || chosen === kind) return;
          board.add({ do: 'CHANGE_PASSERELLE', id, set: { kind: chosen } });
        }}
      />
      {board.marks.get(id) !== 'ADDED' && (
        <Button size="xs" variant="default" onClick={() => board.add({ do: 'CLOSE_PASSERELLE', id })}>
          {w.closePasserelle}
        </Button>
      )}
      <Lifts on={[id]} board={board} />
    </>
  );
}

/** The obstacles on an element, each with a button that lifts it in the what-if. */
function Lifts({ on, board }: { readonly on: readonly string[]; readonly board: WhatIfMode }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const standing = view.document.obstacles.filter((one) => on.includes(one.on) && isValidAt(one, at));
  if (standing.length === 0) return null;
  return (
    <ul className="plain lifts" aria-label={t.whatIf.lifted}>
      {standing.map(({ id, name, category }) => (
        <li key={id}>
          <span>
            {name} <span className="quiet">({vocabulary.obstacle[category]})</span>
          </span>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t.whatIf.lift} : ${name}`}
            onClick={() => board.add({ do: 'LIFT_OBSTACLE', id })}
          >
            {t.whatIf.lift}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What closing this operator alone would lose in the real network, as computed by the server. */
function Loss({ operator }: { readonly operator: string }) {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const phrases = usePhrases();
  const { data, error, refetch } = useAnswer('closure', { at, operator });
  return (
    <div className="loss">
      <Text size="sm">{t.whatIf.loss}</Text>
      {data !== undefined ? (
        <Blocks blocks={explainLoss(data.loss, singlePoint.words[language], phrases)} />
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}
