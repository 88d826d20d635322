import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { Temporal } from "temporal-polyfill";
import { v7 as uuidv7 } from "uuid";
import { Signatory } from "../approval/consultation.entity.js";
import { RoleTitle } from "../forces/force.entity.js";
import { titleNaming } from "../forces/office-words.js";
import type { VersionStatement } from "../protocols/protocol.entity.js";
import { keepVersion, takeVersion } from "./take-version.js";
import type { ReviewCycleInput, SaveVersionDetailsInput, SignatoryInput } from "./version-details.inputs.js";

/** Writes what a draft says of itself: its owner, marking, signatories, legal status, precedence and review. */
export async function saveVersionDetails(
  change: Change,
  context: RequestContext,
  input: SaveVersionDetailsInput,
): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const { forceId, manager } = change;
  const details = {
    owner: await ownerOf(change, input),
    marking: stated("marking", input.marking, 100),
    legalStatus: stated("legalStatus", input.legalStatus),
  };
  const said = { precedence: precedenceOf(input), review: reviewOf(input.review) };
  const signatories = signatoriesOf(input.signatories ?? []);
  const of = { forceId, versionId: version.id };
  const before = await manager.find(Signatory, { where: of, order: { id: "ASC" } });
  await manager.delete(Signatory, of);
  await manager.insert(
    Signatory,
    signatories.map((signatory) => ({ ...of, id: uuidv7(), ...signatory })),
  );
  const signing = signatories.length > 0 ? signatories.map(({ office }) => office) : null;
  await keepVersion(change, version, {
    ...details,
    statement: { ...version.statement, ...said, signatories: signing },
  });
  const { owner, marking, legalStatus, statement } = version;
  const { precedence = null, review = null } = statement;
  await change.audit({
    action: "saveVersionDetails",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { owner, marking, legalStatus, precedence, review, signatories: before.map(shown) },
    after: { ...details, ...said, signatories },
  });
  return version.id;
}

/** Who looks after it: by the key of the office where the words are the force's title of one, so that it is known when it stands empty. */
async function ownerOf({ forceId, manager }: Change, input: SaveVersionDetailsInput): Promise<string | null> {
  const words = stated("owner", input.owner);
  return words && (titleNaming(words, await manager.findBy(RoleTitle, { forceId }))?.role ?? words);
}

const shown = ({ office, name, signedOn }: Signatory) => ({ office, name, signedOn });

/** Words, or null where there are none: not stated. */
function stated(field: string, words: string | null | undefined, longest = 200): string | null {
  return words?.trim() ? given(field, words, longest) : null;
}

function precedenceOf({ precedence }: SaveVersionDetailsInput): VersionStatement["precedence"] {
  if (!precedence || precedence.length === 0) return null;
  if (new Set(precedence).size < precedence.length)
    throw invalid("precedence", "Name each kind of document once: nothing goes before itself.");
  return precedence;
}

function reviewOf(review: ReviewCycleInput | null | undefined): VersionStatement["review"] {
  if (!review) return null;
  const length = review.length ?? null;
  const unit = review.unit ?? null;
  if ((length === null) !== (unit === null))
    throw invalid("review", "Say how many months or years there are from one review to the next, or neither.");
  if (length !== null && (length < 1 || length > 100))
    throw invalid("review", "From one review to the next are 1 to 100 months or years.");
  const [last, next] = [dayOrMonth("review", review.last), dayOrMonth("review", review.next)];
  return length === null && last === null && next === null ? null : { length, unit, last, next };
}

function signatoriesOf(signatories: readonly SignatoryInput[]): Pick<Signatory, "office" | "name" | "signedOn">[] {
  if (signatories.length > 20) throw invalid("signatories", "Name at most 20 signatories.");
  return signatories.map(({ office, name, signedOn }) => ({
    office: given("signatories", office),
    name: stated("signatories", name),
    signedOn: dayOrMonth("signatories", signedOn),
  }));
}

/** A day or a month as the document gives it; null: not stated. */
function dayOrMonth(field: string, words: string | null | undefined): string | null {
  const said = words?.trim();
  if (!said) return null;
  try {
    if (/^\d{4}-\d{2}$/.test(said)) return Temporal.PlainYearMonth.from(said, { overflow: "reject" }).toString();
    if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return Temporal.PlainDate.from(said, { overflow: "reject" }).toString();
  } catch {
    // What the calendar does not have is refused like what is no date at all.
  }
  throw invalid(field, `“${said}” is neither a day like 2026-11-22 nor a month like 2026-11.`);
}
