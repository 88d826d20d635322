import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { within } from "@probity/service-kit/tenancy";
import { Authorized, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { clausesOf } from "../clauses/clause.loaders.js";
import { transitions, whyNot, type Step } from "../drafting/version-life.transitions.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { isPublished, ownVersionById } from "../protocols/protocol.loaders.js";
import { ofPublishedVersion } from "../protocols/published.js";
import { isOwnReader } from "../protocols/visible.js";
import { ClauseComment, Consultee, Signatory } from "./consultation.entity.js";

const scopeOf = (version: ProtocolVersion) => (isPublished(version) ? "public" : "protocols:read");

/** What was said of versions in those of the caller's forces in whose consultations the caller has a say. */
const commentsOf = (context: RequestContext) =>
  listLoader<ClauseComment>(
    context,
    commentsOf,
    (ids) =>
      context.read(
        "protocols:comment",
        `select ${columnsOf(ClauseComment, "k")} from protocols.clause_comments k
         where k.version_id = any($1) and k.force_id = any($forces) order by k.said_at, k.id`,
        [ids],
      ),
    (comment) => comment.versionId,
  );

const consulteesOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Consultee>(
    context,
    `consultees ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${columnsOf(Consultee, "k", ["name"])}, ${scope === "public" ? "null" : "k.name"} as name from protocols.consultees k
         where k.version_id = any($1)${within(scope, "k", ofPublishedVersion("k"))} order by k.consulted_on, k.id`,
        [ids],
      ),
    (consultee) => consultee.versionId,
  );

const signatoriesOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Signatory>(
    context,
    `signatories ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${columnsOf(Signatory, "s")} from protocols.signatories s
         where s.version_id = any($1)${within(scope, "s", ofPublishedVersion("s"))} order by s.id`,
        [ids],
      ),
    (signatory) => signatory.versionId,
  );

async function readComments(context: RequestContext, version: ProtocolVersion): Promise<ClauseComment[]> {
  return context.can("protocols:comment", version.forceId) ? commentsOf(context).load(version.id) : [];
}

/** Whether this caller may take this step with this version now. */
async function open(context: RequestContext, version: ProtocolVersion, step: Step): Promise<boolean> {
  const { permission } = transitions[step];
  if (context.identity.graph === "public" || !context.can(permission, version.forceId)) return false;
  const comments = await readComments(context, version);
  const standing = { ...version, openComments: comments.filter(({ answer }) => answer === null).length };
  return whyNot(step, standing) === null;
}

@Resolver(() => ProtocolVersion)
export class VersionLifeResolver {
  @Authorized("protocols:read")
  @FieldResolver(() => Int, {
    description: "Counts the changes of a draft: what an edit was made on. Needs protocols:read.",
  })
  revision(@Root() version: ProtocolVersion): number {
    return version.revision;
  }

  @Authorized("protocols:read")
  @FieldResolver(() => ProtocolVersion, {
    nullable: true,
    description: "The version that a draft began with; null where it began empty. Needs protocols:read.",
  })
  basedOn(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<ProtocolVersion | null> | null {
    return version.basedOnId ? ownVersionById(context).load(version.basedOnId) : null;
  }

  @Authorized("protocols:read")
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      "When its consultation was closed; null while it is open, or where there was none. Needs protocols:read.",
  })
  consultationClosedAt(@Root() version: ProtocolVersion): Date | null {
    return version.consultationClosedAt;
  }

  @FieldResolver(() => [Consultee], {
    description: "Who was consulted, earliest first: positions for everybody, names for the force's own people.",
  })
  @Public()
  consultees(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Consultee[]> {
    const scope = isOwnReader(context, version.forceId) ? "protocols:read" : scopeOf(version);
    return consulteesOf(context, scope).load(version.id);
  }

  @FieldResolver(() => [Signatory], { description: "Who signed it; empty where nobody did or it is not stated." })
  @Public()
  signatories(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<Signatory[]> {
    return signatoriesOf(context, scopeOf(version)).load(version.id);
  }

  @Authorized("protocols:read")
  @FieldResolver(() => [ClauseComment], {
    description:
      "What was said in its consultation, and the answers: for those who have a say in it by protocols:comment; empty for others. Needs protocols:read.",
  })
  comments(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<ClauseComment[]> {
    return readComments(context, version);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may change its clauses and rules now." })
  viewerCanEdit(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "edit");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may put it before consultees now." })
  viewerCanOpenConsultation(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "openConsultation");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may comment on its clauses now." })
  viewerCanComment(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "comment");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may end its consultation now." })
  viewerCanCloseConsultation(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "closeConsultation");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may take it back to be changed." })
  viewerCanRevise(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "revise");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may record its approval now." })
  viewerCanApprove(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "approve");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may bring it into force now." })
  viewerCanBringIntoForce(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "bringIntoForce");
  }

  @FieldResolver(() => Boolean, { description: "Whether you may end it without a successor." })
  viewerCanWithdraw(@Root() version: ProtocolVersion, @Ctx() context: RequestContext): Promise<boolean> {
    return open(context, version, "withdraw");
  }
}

@Resolver(() => Consultee)
export class ConsulteeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The consultee's name, for the force's own people; null for others, or where only the position is known.",
  })
  name(@Root() { forceId, name }: Consultee, @Ctx() context: RequestContext): string | null {
    return isOwnReader(context, forceId) ? name : null;
  }
}

@Resolver(() => ClauseComment)
export class ClauseCommentResolver {
  @FieldResolver(() => Clause, { nullable: true, description: "The clause; null when it was taken out since." })
  async clause(@Root() comment: ClauseComment, @Ctx() context: RequestContext): Promise<Clause | null> {
    const clauses = await clausesOf(context, "protocols:read").load(comment.versionId);
    return clauses.find(({ id }) => id === comment.clauseRef) ?? null;
  }
}
