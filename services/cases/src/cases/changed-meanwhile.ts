import { conflict } from "@probity/service-kit/errors";

/** The refusal of the second of two who change a case at once. */
export const changedMeanwhile = () => conflict("Somebody else changed the case meanwhile. Look at it again.");
