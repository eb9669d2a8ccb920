/** A working day: after it one signs in again. */
export const SESSION_SECONDS = 12 * 60 * 60;
/** Between the password and the code of the second factor. */
export const STEP_SECONDS = 5 * 60;
