/** After this time without a key or a click, what the page asks by itself does not keep the session open. */
const UNATTENDED_MS = 10 * 60_000;

let last: number | undefined;

/** Begins to note when somebody uses the page. */
export function watchAttendance(): void {
  if (last !== undefined) return;
  const note = (): void => {
    last = Date.now();
  };
  note();
  for (const event of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(event, note, { capture: true, passive: true });
}

/** Whether nobody has used the page for a while, on a page that notes it. */
export const isUnattended = (): boolean => last !== undefined && Date.now() - last > UNATTENDED_MS;
