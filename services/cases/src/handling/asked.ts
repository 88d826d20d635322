import { invalid } from "@probity/service-kit/errors";
import { DirectDiscussion, type RecipientName } from "@probity/service-kit/route-enums";
import type { RecordCaseStepInput } from "./case-step.inputs.js";
import { transitionOf, type RecordedKind } from "./case-stage.transitions.js";
import { whyNotParty } from "./parties.js";
import type { Seen } from "./standing-of.js";

const longest = 20_000;
const mostClauses = 20;
const clauseForm = /^[A-Z]{2,6}-[\p{L}\d][\p{L}\d.–-]{0,30}$/u;

/** Checks what a step asks for. @throws INVALID at the field. */
export function checkAsked(kind: RecordedKind, input: RecordCaseStepInput, seen: Seen, today: string): void {
  const { asks } = transitionOf(kind);
  const { note, discussion, finding, clauses, party, outcome } = input;
  if (note.trim() === "" || note.length > longest)
    throw invalid("note", "Say what was done and why, in at most 20,000 characters.");
  if (asks.includes("discussion") && (!discussion || discussion === DirectDiscussion.NOT_TRIED))
    throw invalid("discussion", "Say whether those concerned talked, or could not.");
  if (asks.includes("finding") && !finding) throw invalid("finding", "Say what the decision finds.");
  if (asks.includes("clauses")) checkClauses(clauses);
  else if (clauses.length > 0 || input.senderStays)
    checkClauses(clauses, "Name the clause by which you go on handling it.");
  if (asks.includes("party")) checkParty(party, seen, today);
  if (asks.includes("outcome") && !outcome) throw invalid("outcome", "Say what came of it.");
}

export function checkClauses(
  clauses: readonly string[],
  missing = "Name the clauses that the decision rests on, 1 to 20.",
): void {
  if (clauses.length === 0 || clauses.length > mostClauses) throw invalid("clauses", missing);
  const wrong = clauses.findIndex((clause) => !clauseForm.test(clause));
  if (wrong >= 0) throw invalid("clauses", `Clause ${wrong + 1} does not have the form of a clause, such as ST-17.`);
}

function checkParty(party: RecipientName | null | undefined, { found, force }: Seen, today: string): void {
  if (!party) throw invalid("party", "Say who.");
  const problem = whyNotParty(party, found, force, today);
  if (problem) throw invalid("party", problem);
}
