/** What is wrong with an input, at which of its fields. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  readonly reason?: string;
}

/** A text that is missing, where it is asked for, or too long. */
export function textProblem(field: string, text: string, longest: number, asking?: string): FieldProblem | null {
  if (asking && text.trim() === "") return { field, message: `${asking}.` };
  return text.length > longest
    ? { field, message: `Use at most ${longest.toLocaleString("en-GB")} characters.` }
    : null;
}
