import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { CaseAccessKind } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { caseWithPart } from "../accesses/parts.js";
import { Case, CaseStatus } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { PersonReference } from "../references/references.js";
import { CaseMessage, CaseMessageConnection, SendCaseMessageInput } from "./case-message.entity.js";
import { countMessages, keepMessage, keyOfCase, messagesAfter, textOf } from "./messages.js";

@Resolver(() => CaseMessage)
export class CaseMessageResolver {
  @Authorized("cases:read")
  @Query(() => CaseMessageConnection, {
    description:
      "The messages of a case you have a part in, first to last; the reading is recorded. NOT_FOUND for any other. Needs cases:read.",
  })
  async caseMessages(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseMessage>> {
    const size = pageSize(first);
    const last = Number(decodeCursor(after, 1)?.[0] ?? 0);
    if (!Number.isInteger(last)) throw invalid("after", "This cursor is not from this list.");
    const { forceId, id: caseId } = await caseWithPart(context, id);
    return context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      if (!key) throw notFound("case");
      const rows = await messagesAfter(change, caseId, size + 1, last);
      const total = await countMessages(change, caseId);
      await keepAccess(change, context, [caseId], CaseAccessKind.MESSAGES);
      await change.audit({
        action: "readMessages",
        entity: "Case",
        entityId: caseId,
        reason: "has a part in the case",
      });
      return toPage(
        rows,
        size,
        total,
        (row) => [String(row.ordinal)],
        (row) => ({ ...row, text: textOf(key, row) }),
      );
    });
  }

  @Authorized("cases:read")
  @Mutation(() => Case, {
    description:
      "Writes to those who handle a case, or to whoever raised it. NOT_FOUND where you have no part in it. Needs cases:read.",
  })
  async sendCaseMessage(
    @Arg("input", { description: "The message." }) input: SendCaseMessageInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const asked = knownForm(input.forceId, "force");
    if (!context.can("cases:read", asked)) throw notAllowed("cases:read");
    const found = await caseWithPart(context, input.caseId);
    if (found.forceId !== asked) throw notFound("case");
    if (found.status === CaseStatus.CLOSED) throw ruleBroken("This case is closed. Open it again to write.", {});
    const { forceId, id: caseId } = found;
    const { text, idempotencyKey } = input;
    const once = { forceId, permission: "cases:read" as const, key: idempotencyKey, request: input };
    await context.changeOnce(once, async (change) => {
      const key = await keyOfCase(change, context, caseId);
      if (!key) throw notFound("case");
      const byPersonId = context.personIn(forceId);
      await keepMessage(change, key, { caseId, text, key: idempotencyKey, byPersonId, at: context.now });
      return caseId;
    });
    return (await caseById(context).load(caseId)) as Case;
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who of the force wrote it; null from outside.",
  })
  by(@Root() message: CaseMessage): PersonReference | null {
    return message.byPersonId ? { id: message.byPersonId } : null;
  }
}
