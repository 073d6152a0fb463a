let token: string | undefined;

/**
 * Takes the token of a link out of the fragment of the address, and removes it there, so that it stays in no history and on
 * no screen. Returns the one that was taken last; undefined when there was none.
 */
export function takenToken(): string | undefined {
  const { hash, pathname, search } = window.location;
  if (hash.length > 1) {
    token = hash.slice(1);
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return token;
}
