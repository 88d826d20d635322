import { isoDayInWords } from "@probity/rules/deadline-words";
import { isOutside } from "@probity/rules/recipients";
import type { RecipientName } from "@probity/service-kit/route-enums";
import { runsOn } from "../routing/barring.js";
import type { ForceCopy } from "../routing/decide.js";

/** Who holds an office today; of a body that scrutinises, its chair where nobody else stands for it. */
export function holdersToday({ holders }: ForceCopy, role: RecipientName, today: string): string[] {
  const held = (office: string) =>
    holders.filter((one) => one.role === office && runsOn(one, today)).map(({ personId }) => personId);
  const own = held(role);
  return [...new Set(own.length > 0 || role !== "OVERSIGHT_BODY" ? own : held("CHAIR_OF_OVERSIGHT_BODY"))];
}

/** Why a case cannot be referred to an office or body on a day, in words, as it does not exist or nobody holds it; null: it can. */
export function whyNobodyThere(force: ForceCopy, role: RecipientName, today: string): string | null {
  if (role === "GOVERNING_BODY") return whyNoBody(force, today);
  if (isOutside(role) || holdersToday(force, role, today).length > 0) return null;
  const former = force.holders.filter((one) => one.role === role && one.to !== null && one.to < today);
  const last = former
    .map(({ to }) => to ?? "")
    .toSorted()
    .at(-1);
  return last
    ? `Nobody has held this office since ${isoDayInWords(last)}: it cannot receive anything today. Choose another.`
    : "Nobody holds this office now. Choose another.";
}

function whyNoBody({ governingBodies }: ForceCopy, today: string): string | null {
  if (governingBodies.some(({ validFrom, validTo }) => runsOn({ from: validFrom, to: validTo }, today))) return null;
  const last = governingBodies
    .map(({ validTo }) => validTo ?? "")
    .toSorted()
    .at(-1);
  return last
    ? `The governing body ended on ${isoDayInWords(last)}: it cannot receive anything today. Choose another.`
    : "There is no governing body on record. Choose another.";
}
