import { Registers20261121 } from "./2026-11-21-registers.js";

/** Every migration of this service, oldest first. */
export const migrations = [Registers20261121];
