import { CloseButton } from '@mantine/core';
import { useWords } from '../../context/words.tsx';
import { useKeyTitle } from '../../findings/key-title.ts';

/** The findings that an action is about, each of which can be left out. Nothing is shown when there is none. */
export function AboutFindings(props: {
  readonly keys: readonly string[];
  change(keys: readonly string[]): void;
}) {
  return props.keys.length === 0 ? null : <Listed {...props} />;
}

function Listed({ keys, change }: Parameters<typeof AboutFindings>[0]) {
  const { t } = useWords();
  const titleOf = useKeyTitle();
  return (
    <div className="action-about">
      <span>{t.actions.quick.findings(keys.length)}</span>
      {keys.map((key) => {
        const { kind, subject } = titleOf(key);
        const title = [kind, subject].filter(Boolean).join(t.colon);
        return (
          <span key={key} className="action-finding">
            {title}
            <CloseButton
              size="xs"
              aria-label={`${t.actions.quick.dropFinding}${t.colon}${title}`}
              onClick={() => change(keys.filter((one) => one !== key))}
            />
          </span>
        );
      })}
    </div>
  );
}
