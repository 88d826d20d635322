import { invalid } from "./errors.js";

/** @throws INVALID at the field, where something is wrong. */
export function refuse(
  problem: { readonly field: string; readonly message: string; readonly reason?: string } | null,
): void {
  if (problem) throw invalid(problem.field, problem.message, problem.reason);
}
