import type { ConflictAnswer, ConflictProcess, ConflictTie } from "../gql/graphql.js";

/** What somebody with an interest would take part in. */
export const conflictProcesses = [
  "OTHER_BUSINESS",
  "APPOINTMENT",
  "PROMOTION",
  "GRADING",
  "DISCIPLINE",
  "GRANT",
  "COMMISSIONING",
  "PROCUREMENT",
] as const satisfies readonly ConflictProcess[];

/** How somebody is tied to whom a process concerns. */
export const conflictTies = [
  "OWN_VENTURE",
  "PARTNER",
  "RELATIVE",
  "FRIEND",
  "CLOSE_PERSONAL_RELATIONSHIP",
] as const satisfies readonly ConflictTie[];

/** What can be decided. */
export const conflictAnswers = ["WITHDRAW", "RESTRICT", "CONTINUE"] as const satisfies readonly ConflictAnswer[];
