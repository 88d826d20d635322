import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { CaseAccessKind } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { caseWithPart } from "../accesses/parts.js";
import { CaseStatus } from "../cases/case.entity.js";
import { keyOfCase } from "../intake/messages.js";
import { uuidOf } from "../intake/uuid-of.js";
import { PersonReference } from "../references/references.js";
import { keyToRead } from "../sealing/key-to-read.js";
import { AddCaseFilePartInput, CaseFile, CaseFileConnection, CaseFileTerms } from "./case-file.entity.js";
import { countFiles, fileOf, filesAfter, findPart, readPart } from "./files.js";
import type { NewFile } from "./keep-file.js";
import { largestFrom, receivePart } from "./receive-part.js";

@Resolver(() => CaseFile)
export class CaseFileResolver {
  @Authorized("cases:read")
  @Query(() => CaseFileConnection, {
    description:
      "The documents of a case you have a part in; the reading is recorded. NOT_FOUND for any other. Needs cases:read.",
  })
  async caseFiles(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseFile>> {
    const size = pageSize(first);
    const last = decodeCursor(after, 2);
    const [documentId, version] = [filterId(last?.[0]), Number(last?.[1] ?? 0)];
    if (!Number.isInteger(version)) throw invalid("after", "This cursor is not from this list.");
    const { forceId, id: caseId } = await caseWithPart(context, id);
    return context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      if (!key) throw notFound("case");
      const from = documentId ? ([documentId, version] as const) : null;
      const rows = await filesAfter(change, key, caseId, { size: size + 1, after: from });
      const total = await countFiles(change, caseId);
      await change.audit({ action: "listFiles", entity: "Case", entityId: caseId, reason: "has a part in the case" });
      return toPage(
        rows,
        size,
        total,
        (row) => [row.documentId, String(row.version)],
        (row) => row,
      );
    });
  }

  @Authorized("cases:read")
  @Query(() => CaseFile, {
    nullable: true,
    description:
      "A document of a case you have a part in; null where it has no such one, NOT_FOUND for any other case. Needs cases:read.",
  })
  async caseFile(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("file", () => ID, { description: "The document." }) file: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseFile | null> {
    const { forceId, id: caseId } = await caseWithPart(context, id);
    const fileId = knownForm(file, "document");
    return context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      await change.audit({ action: "listFiles", entity: "Case", entityId: caseId, reason: "has a part in the case" });
      return key && fileOf(change, key, caseId, fileId);
    });
  }

  @Authorized("cases:read")
  @Query(() => String, {
    nullable: true,
    description:
      "A part of a document of a case you have a part in, base64, to be saved and not shown; the reading is recorded. Null for a document or a part that is not there, NOT_FOUND for any other case. Needs cases:read.",
  })
  async caseFilePart(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("file", () => ID, { description: "The document." }) file: string,
    @Arg("part", () => Int, { description: "Which part, from 1." }) part: number,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const { forceId, id: caseId } = await caseWithPart(context, id);
    const fileId = knownForm(file, "document");
    const found = await context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      const stored = key && (await findPart(change, { caseId, fileId, part }));
      if (stored && part === 1) await keepAccess(change, context, [caseId], CaseAccessKind.FILE);
      await change.audit({
        action: "readFile",
        entity: "CaseFile",
        entityId: fileId,
        reason: "has a part in the case",
      });
      return stored && { stored, key };
    });
    if (!found) return null;
    const bytes = await readPart({ context, forceId, key: found.key }, found.stored);
    return bytes.toString("base64");
  }

  @Authorized("cases:read")
  @Query(() => CaseFileTerms, { description: "What holds for documents that are added to a case. Needs cases:read." })
  caseFileTerms(@Ctx() context: RequestContext): CaseFileTerms {
    return { largestBytes: largestFrom.inside, examined: context.documents.scanner !== null };
  }

  @Authorized("cases:read")
  @Mutation(() => Boolean, {
    description:
      "Adds a part of a document to a case you have a part in; whether it is kept now, which it is with its last part. INVALID where it is not what its name says, too large, empty, or holds something harmful: nothing is kept then. A redacted copy is added by who handles the case. NOT_FOUND for any other case. Needs cases:read.",
  })
  async addCaseFilePart(
    @Arg("input", { description: "The part." }) input: AddCaseFilePartInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const asked = knownForm(input.forceId, "force");
    const byPersonId = context.personIn(asked);
    if (!byPersonId || !context.can("cases:read", asked)) throw notAllowed("cases:read");
    const { forceId, id: caseId, status } = await caseWithPart(context, input.caseId);
    if (forceId !== asked) throw notFound("case");
    if (status === CaseStatus.CLOSED) throw ruleBroken("This case is closed. Open it again to add documents.", {});
    const { name, size, part, parts, content, idempotencyKey } = input;
    if (idempotencyKey.length < 8 || idempotencyKey.length > 200)
      throw invalid("idempotencyKey", "Send a key of 8 to 200 characters that is new for each document you mean.");
    const key = await keyToRead(context, caseId);
    return receivePart({ context, forceId, key }, (work) => context.change(forceId, "cases:read", work), {
      caseId,
      fileId: uuidOf(`${caseId} ${byPersonId} file ${idempotencyKey}`),
      name,
      size,
      part,
      parts,
      bytes: Buffer.from(content, "base64"),
      byPersonId,
      at: context.now,
      ...standing(input),
    });
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who of the force added it; null from outside.",
  })
  by(@Root() file: CaseFile): PersonReference | null {
    return file.byPersonId ? { id: file.byPersonId } : null;
  }
}

/** Of which document this is a version or a redacted copy. */
function standing({ versionOf, redactionOf, redactedWhat, redactedWhy }: AddCaseFilePartInput): Partial<NewFile> {
  const redaction = redactionOf
    ? { of: knownForm(redactionOf, "document"), what: redactedWhat ?? "", why: redactedWhy ?? "" }
    : null;
  return { versionOf: versionOf ? knownForm(versionOf, "document") : null, redaction };
}
