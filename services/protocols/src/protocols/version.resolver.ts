import type { RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { clausesOf } from "../clauses/clause.loaders.js";
import { warningInWords } from "../importing/import-warning-words.js";
import { PART_BYTES } from "../importing/sending/part-size.js";
import { Rule } from "../rules/rule.entity.js";
import { rulesOf } from "../rules/rule.loaders.js";
import {
  Approval,
  MetadataStatement,
  Protocol,
  ProtocolVersion,
  SourceDocument,
  VersionStatus,
} from "./protocol.entity.js";
import {
  approvalsOf,
  isPublished,
  ownProtocolById,
  publishedProtocolById,
  sourceDocumentById,
} from "./protocol.loaders.js";
import { statusOn, versionById } from "./visible.js";

const scopeOf = (version: ProtocolVersion) => (isPublished(version) ? "public" : "protocols:read");

@Resolver(() => ProtocolVersion)
export class VersionResolver {
  @Authorized("protocols:read")
  @Query(() => ProtocolVersion, {
    nullable: true,
    description: "A version by id; null when there is none for you. Needs protocols:read.",
  })
  protocolVersion(
    @Arg("id", () => ID, { description: "The version's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion | null> {
    return versionById(context, id);
  }

  @FieldResolver(() => VersionStatus, { description: "Where it stands in its life today." })
  @Public()
  status(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): VersionStatus {
    return statusOn(version, context.today);
  }

  @FieldResolver(() => Protocol, { description: "The protocol of which this is a version." })
  @Public()
  async protocol(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Protocol> {
    const loader = isPublished(version) ? publishedProtocolById(context) : ownProtocolById(context);
    return (await loader.load(version.protocolId)) as Protocol;
  }

  @FieldResolver(() => [Clause], { description: "Its clauses, in the document's order." })
  @Public()
  clauses(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Clause[]> {
    return clausesOf(context, scopeOf(version)).load(version.id);
  }

  @FieldResolver(() => [Rule], { description: "The rules its clauses hold." })
  @Public()
  rules(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Rule[]> {
    return rulesOf(context, scopeOf(version)).load(version.id);
  }

  @FieldResolver(() => [Approval], { description: "Who approved it; empty where the document does not say." })
  @Public()
  approvals(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Approval[]> {
    return approvalsOf(context, scopeOf(version)).load(version.id);
  }

  @Authorized("protocols:read")
  @FieldResolver(() => SourceDocument, {
    nullable: true,
    description: "The imported document; null where none was. Needs protocols:read.",
  })
  sourceDocument(
    @Root() version: ProtocolVersion,
    @Ctx() context: RequestContext,
  ): Promise<SourceDocument | null> | null {
    return version.sourceDocumentId ? sourceDocumentById(context).load(version.sourceDocumentId) : null;
  }

  @Authorized("protocols:read")
  @FieldResolver(() => [String], {
    description: "What the import noticed and a person should look at. Needs protocols:read.",
  })
  importWarnings(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() version: ProtocolVersion,
  ): string[] {
    return version.importWarnings.map((warning) => warningInWords(warning, language));
  }

  @Authorized("protocols:read")
  @FieldResolver(() => [MetadataStatement], {
    description: "What the imported document says about itself. Needs protocols:read.",
  })
  importMetadata(@Root() version: ProtocolVersion): MetadataStatement[] {
    return version.importMetadata;
  }
}

@Resolver(() => SourceDocument)
export class SourceDocumentResolver {
  @FieldResolver(() => String, {
    description:
      "The document itself, base64, byte for byte as it was sent; one over 700,000 bytes in parts of as many.",
  })
  async contentBase64(
    @Arg("part", () => Int, { nullable: true, description: "Which part, from 1; left out: the whole document." })
    part: number | undefined,
    @Root() document: SourceDocument,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const parts = Math.ceil(document.byteLength / PART_BYTES);
    const asked = part ?? (parts > 1 ? 0 : 1);
    if (asked < 1 || asked > parts) throw invalid("part", `The document has ${parts} parts; ask for each of them.`);
    const [row] = await context.read<{ bytes: Buffer }>(
      "protocols:read",
      `select substring(bytes from $3 for $4) as bytes from protocols.source_documents
       where force_id = $1 and id = $2 and force_id = any($forces)`,
      [document.forceId, document.id, (asked - 1) * PART_BYTES + 1, PART_BYTES],
    );
    return (row?.bytes ?? Buffer.alloc(0)).toString("base64");
  }
}
