import { describe, expect, it } from 'vitest';
import { progressBar } from '../../server/cli/progress.ts';

const said = (isTerminal: boolean, work: (bar: ReturnType<typeof progressBar>) => void): string => {
  let text = '';
  work(
    progressBar({
      isTerminal,
      note: (part) => {
        text += part;
      },
    }),
  );
  return text;
};

describe('how far a command is', () => {
  it('is one line that moves on a terminal, and is taken away at the end', () => {
    const text = said(true, (bar) => {
      bar.at('lecture', 0, 4);
      bar.at('écriture', 2, 4);
      bar.at('fin', 4, 4);
      bar.end();
    });
    expect(text).not.toContain('\n');
    expect(text).toContain(' 50 %  écriture');
    expect(text.match(/\r\[/g)).toHaveLength(3);
    expect(text).toMatch(/\r +\r$/);
  });

  it('is silent elsewhere when it is quick', () => {
    expect(said(false, (bar) => bar.at('lecture', 1, 2))).toBe('');
  });
});
