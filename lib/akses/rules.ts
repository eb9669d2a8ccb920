/** How long families stay open after a reason was given. */
export const OPEN_MINUTES = 60;
export const REASON_MIN = 10;
export const REASON_MAX = 500;
