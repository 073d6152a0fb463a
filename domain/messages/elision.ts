/** A French word that begins with a vowel, before which "de" becomes "d’". A "y" counts before a consonant: "Yvoir". */
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiou])/i;

/** Returns "de" or "d’" with the French text that follows it: "d’orientations", "de passages". */
export const frenchOf = (text: string): string => (VOWEL.test(text) ? `d’${text}` : `de ${text}`);
