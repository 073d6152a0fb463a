/** Default horizon of M16: a pathway that takes more months is too long. */
export const HORIZON_MONTHS = 24;
