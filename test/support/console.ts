import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A warning that nobody expected is a defect: a test that causes one fails, unless it says that it wants it. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  const said = [console.error, console.warn].flatMap((spy) => vi.mocked(spy).mock?.calls ?? []);
  vi.mocked(console.error).mockRestore?.();
  vi.mocked(console.warn).mockRestore?.();
  expect(said, 'unexpected console.error or console.warn').toEqual([]);
});
