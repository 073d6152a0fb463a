import { Alert, Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../context/words.tsx';

/**
 * Catches an error thrown while a screen renders: the header stays usable and the user is offered to reload
 * the page.
 */
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
