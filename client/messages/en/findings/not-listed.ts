import type { AstrayWords } from '../../fr/findings/not-listed.ts';

/** Texts about parts of an address that do not exist in this network, in English. */
export const astray: AstrayWords = {
  perimeter: (part, values) =>
    `${part}: “${values}” does not exist in this network on this day; nothing can be in it.`,
  dropped: (part, values) => `${part}: “${values}” is no value that is known; it is not taken into account.`,
  leaveOut: 'Leave it out',
  finding: {
    gone: (key) =>
      `The finding “${key}” is no longer found in this network, at these dates and for this audience: its rule no longer holds, or the link is wrong.`,
    unlisted: (key) =>
      `The finding “${key}” is not among those listed: there are too many of this kind. Choose it under “Kind” to list them all.`,
    filtered: (key) => `The finding “${key}” exists, but the filters hide it.`,
  },
  close: 'Stop looking for it',
};
