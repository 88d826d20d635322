import { personalDataIn } from "@probity/rules/guard/personal-data";
import { LineDecision } from "./line-decision.js";

/** An interest as far as it is looked at before it is published. */
export interface ReviewedLine {
  readonly id: string;
  readonly nil: boolean;
  readonly description: string;
  readonly connectedName: string | null;
  readonly sensitiveReason: string | null;
}

/** What an officer decided of a line; `reviewOn` is an ISO day. */
export interface DecidedLine {
  readonly interestId: string;
  readonly decision: LineDecision;
  readonly reason: string;
  readonly provision?: string | null;
  readonly reviewOn?: string | null;
}

/** Whether a line is published only once an officer has decided: its words, or its sensitivity, ask for it. */
export function needsDecision({ nil, description, connectedName, sensitiveReason }: ReviewedLine): boolean {
  return !nil && (sensitiveReason !== null || personalDataIn(description, connectedName).length > 0);
}

/** Why lines cannot be published as decided on a day; null when they can. */
export function decisionProblem(
  lines: readonly ReviewedLine[],
  decided: readonly DecidedLine[],
  today: string,
): string | null {
  const of = new Map(decided.map((one) => [one.interestId, one]));
  if (of.size < decided.length) return "Decide each line once.";
  if (decided.some(({ interestId }) => !lines.some(({ id, nil }) => id === interestId && !nil)))
    return "One of the decisions is about a line that this declaration does not hold. Read it again.";
  if (lines.some((line) => needsDecision(line) && !of.has(line.id)))
    return "Decide each line that may give away personal data or is said to be sensitive: publish it as it is, or withhold it.";
  if (decided.some(({ reason }) => reason.trim() === "")) return "Give a reason for each decision.";
  const withheld = decided.filter(({ decision }) => decision === LineDecision.WITHHOLD);
  if (withheld.some(({ provision }) => !provision?.trim()))
    return "Name the provision under which details are withheld.";
  if (withheld.some(({ reviewOn }) => !reviewOn || reviewOn <= today))
    return "Give a day after today on which withholding is looked at again.";
  return null;
}
