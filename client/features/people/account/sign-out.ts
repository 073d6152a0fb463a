import { PATHS } from '../../../context/screens.ts';

/** Leaves the page after the account was left, so that nothing of what it showed and kept for the tab stays. */
export function leaveAccount(): void {
  window.sessionStorage.clear();
  window.location.assign(PATHS.home);
}
