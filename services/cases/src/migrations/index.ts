import { Cases20261121 } from "./2026-11-21-cases.js";

/** Every migration of this service, oldest first. */
export const migrations = [Cases20261121];
