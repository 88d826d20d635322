import { People20261121 } from "./2026-11-21-people.js";

/** Every migration of this service, oldest first. */
export const migrations = [People20261121];
