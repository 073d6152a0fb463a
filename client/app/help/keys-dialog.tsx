import { Modal } from '@mantine/core';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { useWords } from '../../context/words.tsx';

/** A dialog that lists the keyboard shortcuts. `close` is called when the user closes it. */
export function KeysDialog({ close }: { close(): void }) {
  useFocusReturn();
  const { t } = useWords();
  const { keys } = t.help;
  const { names, list, mapList } = keys;
  return (
    <Modal opened onClose={close} title={keys.title} closeButtonProps={{ 'aria-label': t.help.close }}>
      <h3>{keys.everywhere}</h3>
      <Keys
        of={[
          ['?', list.help],
          ['Tab', list.tab],
          [names.escape, list.escape],
          ['/', list.search],
        ]}
      />
      <h3>{keys.map}</h3>
      <Keys
        of={[
          [names.arrows, mapList.follow],
          [names.upDown, mapList.column],
          [names.shift, mapList.step],
          [names.ends, mapList.ends],
          [names.enter, mapList.open],
          [names.escape, mapList.escape],
          ['L', mapList.link],
          ['+ − 0', mapList.zoom],
        ]}
      />
    </Modal>
  );
}

function Keys({ of }: { readonly of: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className="keys">
      {of.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
