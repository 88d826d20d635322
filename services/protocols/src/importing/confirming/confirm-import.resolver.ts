import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, InputType, Mutation, Resolver, Root } from "type-graphql";
import { Clause } from "../../clauses/clause.entity.js";
import { clausesOf } from "../../clauses/clause.loaders.js";
import { EditInput } from "../../drafting/draft.inputs.js";
import { ProtocolVersion } from "../../protocols/protocol.entity.js";
import { ownVersionById } from "../../protocols/protocol.loaders.js";
import { confirmImport } from "./confirm-import.js";
import { ImportConfirmation } from "./import-confirmation.entity.js";

@InputType({ description: "An imported draft whose findings are decided." })
class ConfirmImportInput extends EditInput {}

/** The confirmations of the caller's own forces' imports, by version or by their own id. */
const confirmationBy = (context: RequestContext, key: "id" | "versionId") =>
  rowLoader<ImportConfirmation>(
    context,
    `import confirmation ${key}`,
    (ids) =>
      context.read(
        "protocols:draft",
        `select ${columnsOf(ImportConfirmation, "i")} from protocols.import_confirmations i
         where i.${key === "id" ? "id" : "version_id"} = any($1) and i.force_id = any($forces)`,
        [ids],
      ),
    (confirmation) => confirmation[key],
  );

@Resolver(() => ImportConfirmation)
export class ConfirmImportResolver {
  @Authorized("protocols:draft")
  @Mutation(() => ImportConfirmation, {
    description:
      "Ends the review of an import, all of it or nothing: each clause confirmed as a known one takes its name, summary, facts and rules and keeps the document's words (a known clause of another protocol keeps its name, and this one has its own letters before the same number); a confirmed proposal whose words say a whole rule becomes one. INVALID while an uncertain match is undecided, or when two clauses are confirmed as the same one. Needs protocols:draft.",
  })
  async confirmImport(
    @Arg("input", { description: "The draft." }) input: ConfirmImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportConfirmation> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "protocols:draft" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => confirmImport(change, context, input));
    return (await confirmationBy(context, "id").load(id)) as ImportConfirmation;
  }

  @FieldResolver(() => ProtocolVersion, { description: "The draft." })
  async version(@Root() confirmation: ImportConfirmation, @Ctx() context: RequestContext): Promise<ProtocolVersion> {
    return (await ownVersionById(context).load(confirmation.versionId)) as ProtocolVersion;
  }

  @FieldResolver(() => [Clause], {
    description: "Clauses of the version before of which the document has nothing: they are not in the draft.",
  })
  async dropped(@Root() confirmation: ImportConfirmation, @Ctx() context: RequestContext): Promise<Clause[]> {
    const { baseVersionId, dropped } = confirmation;
    if (baseVersionId === null || dropped.length === 0) return [];
    const clauses = await clausesOf(context, "public").load(baseVersionId);
    return clauses.filter(({ clauseId }) => dropped.includes(clauseId));
  }
}

@Resolver(() => ProtocolVersion)
export class VersionImportResolver {
  @Authorized("protocols:draft")
  @FieldResolver(() => ImportConfirmation, {
    nullable: true,
    description:
      "What its import came to; null while its findings are not confirmed, or where nothing was imported. Needs protocols:draft.",
  })
  importConfirmation(
    @Root() version: ProtocolVersion,
    @Ctx() context: RequestContext,
  ): Promise<ImportConfirmation | null> {
    return confirmationBy(context, "versionId").load(version.id);
  }
}
