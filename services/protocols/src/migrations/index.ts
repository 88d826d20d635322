import { Protocols20261121 } from "./2026-11-21-protocols.js";

/** Every migration of this service, oldest first. */
export const migrations = [Protocols20261121];
