import { Alert, Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../context/words.tsx';

/** A fault in a screen leaves the shell standing and offers a way out. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useWords();
  return (
    <Alert color="ink" m="md" title={t.problem.crash}>
      <Button variant="default" onClick={() => window.location.reload()}>
        {t.problem.reload}
      </Button>
    </Alert>
  );
}
