import { Button, Group, List, Modal, Text } from '@mantine/core';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { type PresumedElement, presumedNames } from '../model/presumed.ts';
import { useFocusReturn } from './use-focus-return.ts';

/** Elements named before the others are only counted. */
const MOST_NAMED = 10;

/**
 * The question before presumed values are confirmed: it names the first ten `elements` and counts the others. `button`
 * is the text of the button that confirms, and `advice` what to think of first.
 */
export function PresumedQuestion(props: {
  readonly elements: readonly PresumedElement[];
  readonly button: string;
  readonly advice?: string;
  confirm(): void;
  cancel(): void;
}) {
  useFocusReturn();
  const { t, language } = useWords();
  const { document } = useNetwork();
  const { elements, button, advice, confirm, cancel } = props;
  const words = t.inventory.presumed;
  const names = presumedNames(document, elements, language);
  const more = names.length - MOST_NAMED;
  return (
    <Modal opened onClose={cancel} title={words.title} closeButtonProps={{ 'aria-label': t.inventory.close }}>
      {advice !== undefined && (
        <Text size="sm" mb="xs">
          {advice}
        </Text>
      )}
      <Text size="sm">{words.willBe(names.length)}</Text>
      <List size="sm" mt="xs">
        {names.slice(0, MOST_NAMED).map(({ id, name }) => (
          <List.Item key={id}>{name}</List.Item>
        ))}
        {more > 0 && <List.Item>{words.more(more)}</List.Item>}
      </List>
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={cancel}>
          {t.inventory.cancel}
        </Button>
        <Button size="xs" onClick={confirm}>
          {button}
        </Button>
      </Group>
    </Modal>
  );
}
