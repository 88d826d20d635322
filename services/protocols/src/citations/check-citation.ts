import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { relintLive } from "../lint/relint.js";
import { Citation } from "./citation.entity.js";
import type { CheckCitationInput } from "./check-citation.inputs.js";

const nameForm = /^[a-z0-9][a-z0-9-]{1,79}$/;

/** Records whether a source still holds, and since when; the findings of every live version follow. Answers its id. */
export async function checkCitation(
  change: Change,
  context: RequestContext,
  input: CheckCitationInput,
): Promise<string> {
  const { forceId, manager } = change;
  const before = await manager.findOneBy(Citation, { forceId, name: input.name });
  const found = await foundFrom(change, context, input);
  const id = before?.id ?? uuidv7();
  if (before) await manager.update(Citation, { forceId, id }, found);
  else await manager.insert(Citation, { forceId, id, name: input.name, ...found, ...describedFrom(input) });
  await relintLive(change, context.today);
  await change.audit({
    action: "checkCitation",
    entity: "Citation",
    entityId: id,
    ...(before
      ? { before: { status: before.status, replacedBy: before.replacedBy, checkedOn: before.checkedOn } }
      : {}),
    after: { name: input.name, ...found },
  });
  return id;
}

async function foundFrom(change: Change, context: RequestContext, input: CheckCitationInput) {
  const { status, since = null, replacedBy = null, checkedOn } = input;
  const source = input.source.trim();
  if (source.length === 0 || source.length > 500)
    throw invalid("source", "Say where it is written, in at most 500 characters.");
  const on = checkedOn ?? context.today;
  if (on > context.today) throw invalid("checkedOn", "Nobody can have looked in the future.");
  const { forceId } = change;
  if (replacedBy === input.name) throw invalid("replacedBy", "Nothing is replaced by itself.");
  if (replacedBy !== null && !(await change.manager.existsBy(Citation, { forceId, name: replacedBy })))
    throw invalid("replacedBy", "There is no record of what replaces it: record that first.");
  return { status, since, replacedBy, source, checkedOn: on };
}

function describedFrom({ name, title, kind }: CheckCitationInput) {
  if (!nameForm.test(name))
    throw invalid("name", "A short name is small letters, numbers and hyphens, like policing-protocol-2011.");
  const given = title?.trim() ?? "";
  if (given.length === 0 || given.length > 300)
    throw invalid("title", "There is no record of it yet: give its title, in at most 300 characters.");
  if (!kind) throw invalid("kind", "There is no record of it yet: say what kind of source it is.");
  return { title: given, kind };
}
