/** M16: months that count as too long when nobody says otherwise. */
export const HORIZON_MONTHS = 24;
