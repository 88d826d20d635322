import type { Change, RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { GraphQLError } from "graphql";
import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { CaseStage } from "../cases/case-kind.js";
import type { CaseStatus } from "../cases/case.entity.js";
import { filesAfter } from "../evidence/files.js";
import { receivePart, type InChange } from "../evidence/receive-part.js";
import { uuidOf } from "./uuid-of.js";
import { receiptCode, receiptHash } from "../receipts/receipt-code.js";
import { keepMessage, keyOfCase, latestMessages, textOf } from "./messages.js";
import { OutsideCase, OutsideReceipt } from "./outside-concern.entity.js";
import { OutsideConcernInput, OutsideFilePartInput, OutsideMessageInput } from "./outside-concern.inputs.js";
import { raiseOutside } from "./raise-outside.js";

const inaccessible = "@inaccessible";
const shownAtOnce = 100;

/** Concerns of people without an account: asked by the gateway alone, which keeps the public form. */
@Resolver()
export class OutsideResolver {
  @Directive(inaccessible)
  @Mutation(() => OutsideReceipt, { description: "For the gateway alone: keeps a concern from outside." })
  async raiseOutsideConcern(
    @Arg("input", { description: "The concern." }) input: OutsideConcernInput,
    @Ctx() context: RequestContext,
  ): Promise<OutsideReceipt> {
    const forceId = forceAtTheDoor(context, input.forceId);
    const code = receiptCode(input.key);
    const hash = await receiptHash(forceId, code);
    const recipients = await context.changeAtTheDoor(forceId, hash, (change) =>
      raiseOutside(change, context, input, hash),
    );
    return { code, recipients };
  }

  @Directive(inaccessible)
  @Mutation(() => OutsideCase, {
    nullable: true,
    description: "For the gateway alone: what a receipt opens; null for one that opens nothing.",
  })
  async openReceipt(
    @Arg("forceId", () => ID, { description: "The force." }) force: string,
    @Arg("code", { description: "The code, as it was typed." }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<OutsideCase | null> {
    const forceId = forceAtTheDoor(context, force);
    const hash = await receiptHash(forceId, code);
    return context.changeAtTheDoor(forceId, hash, (change) => outsideCase(change, context));
  }

  @Directive(inaccessible)
  @Mutation(() => OutsideCase, {
    nullable: true,
    description: "For the gateway alone: a message of the holder of a receipt; null for a receipt that opens nothing.",
  })
  async sendOutsideMessage(
    @Arg("input", { description: "The message." }) input: OutsideMessageInput,
    @Ctx() context: RequestContext,
  ): Promise<OutsideCase | null> {
    const forceId = forceAtTheDoor(context, input.forceId);
    const hash = await receiptHash(forceId, input.code);
    return context.changeAtTheDoor(forceId, hash, async (change) => {
      const found = await caseOfReceipt(change);
      const key = found && (await keyOfCase(change, context, found.id));
      if (!found || !key) return null;
      const { text, key: once } = input;
      await keepMessage(change, key, { caseId: found.id, text, key: once, byPersonId: null, at: context.noon });
      return outsideCase(change, context);
    });
  }

  @Directive(inaccessible)
  @Mutation(() => OutsideCase, {
    nullable: true,
    description:
      "For the gateway alone: a part of a document of the holder of a receipt; null for a receipt that opens nothing.",
  })
  async addOutsideFilePart(
    @Arg("input", { description: "The part." }) input: OutsideFilePartInput,
    @Ctx() context: RequestContext,
  ): Promise<OutsideCase | null> {
    const forceId = forceAtTheDoor(context, input.forceId);
    const hash = await receiptHash(forceId, input.code);
    const inChange: InChange = (work) => context.changeAtTheDoor(forceId, hash, work);
    const opened = await inChange(async (change) => {
      const found = await caseOfReceipt(change);
      const key = found && (await keyOfCase(change, context, found.id));
      return key ? { caseId: found.id, key } : null;
    });
    if (!opened) return null;
    const { caseId, key } = opened;
    const { name, part, parts } = input;
    await receivePart({ context, forceId, key }, inChange, {
      caseId,
      fileId: uuidOf(`${caseId} file ${input.key}`),
      name,
      part,
      parts,
      size: null,
      bytes: Buffer.from(input.content, "base64"),
      byPersonId: null,
      at: context.noon,
    });
    return inChange((change) => outsideCase(change, context));
  }
}

function forceAtTheDoor({ identity }: RequestContext, forceId: string): string {
  if (identity.kind !== "gateway")
    throw new GraphQLError("Only the gateway may ask.", { extensions: { code: "UNAUTHENTICATED" } });
  return knownForm(forceId, "force");
}

/** The one case that the row policies show to the receipt that is held. */
async function caseOfReceipt(
  change: Change,
): Promise<{ id: string; status: CaseStatus; stage: CaseStage; raisedOn: Date } | null> {
  const [found] = await change.query<{ id: string; status: CaseStatus; stage: CaseStage; raisedOn: Date }>(
    `select c.id, c.status, c.stage, c.raised_at as "raisedOn" from cases.case_receipts r
     join cases.cases c on c.force_id = r.force_id and c.id = r.case_id where r.force_id = $1`,
    [change.forceId],
  );
  return found ?? null;
}

async function outsideCase(change: Change, context: RequestContext): Promise<OutsideCase | null> {
  const found = await caseOfReceipt(change);
  if (!found) return null;
  const key = await keyOfCase(change, context, found.id);
  if (!key) throw notFound("case");
  const messages = await latestMessages(change, found.id, shownAtOnce);
  const { status, stage, raisedOn } = found;
  const files = await filesAfter(change, key, found.id, { size: shownAtOnce, after: null });
  return {
    status,
    stage,
    raisedOn,
    messages: messages.map((one) => ({ ...one, text: textOf(key, one) })),
    files: files.filter(({ fromOutside }) => fromOutside),
  };
}
