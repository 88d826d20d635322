import { Sessions20261121 } from "./2026-11-21-sessions.js";

/** The gateway's migrations, oldest first; schema `gateway`, run by the owner. */
export const migrations = [Sessions20261121];
