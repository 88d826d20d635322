import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { CaseAccessKind } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { caseWithPart } from "../accesses/parts.js";
import { keyOfCase } from "../intake/messages.js";
import { PersonReference } from "../references/references.js";
import { CaseFile, CaseFileConnection } from "./case-file.entity.js";
import { countFiles, filesAfter, partOf } from "./files.js";

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
    const last = filterId(decodeCursor(after, 1)?.[0]);
    const { forceId, id: caseId } = await caseWithPart(context, id);
    return context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      if (!key) throw notFound("case");
      const rows = await filesAfter(change, key, caseId, { size: size + 1, after: last });
      const total = await countFiles(change, caseId);
      await change.audit({ action: "listFiles", entity: "Case", entityId: caseId, reason: "has a part in the case" });
      return toPage(
        rows,
        size,
        total,
        (row) => [row.id],
        (row) => row,
      );
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
    return context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      const bytes = key && (await partOf(change, key, { caseId, fileId, part }));
      if (bytes && part === 1) await keepAccess(change, context, [caseId], CaseAccessKind.FILE);
      await change.audit({
        action: "readFile",
        entity: "CaseFile",
        entityId: fileId,
        reason: "has a part in the case",
      });
      return bytes?.toString("base64") ?? null;
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
