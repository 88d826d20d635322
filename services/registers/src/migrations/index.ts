import { Registers20261121 } from "./2026-11-21-registers.js";
import { Calendar20261122 } from "./2026-11-22-calendar.js";

/** Every migration of this service, oldest first. */
export const migrations = [Registers20261121, Calendar20261122];
