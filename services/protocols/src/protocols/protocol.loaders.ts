import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { within } from "@probity/service-kit/tenancy";
import { ofPublishedVersion, published, publishedProtocol } from "./published.js";
import { Approval, Protocol, ProtocolVersion, SourceDocument, VersionStatus } from "./protocol.entity.js";

const internalColumns = [
  "importedAt",
  "importWarnings",
  "importMetadata",
  "sourceDocumentId",
  "basedOnId",
  "revision",
  "consultationClosedAt",
];
const withoutInternal = `null as "importedAt", '[]'::jsonb as "importWarnings", '[]'::jsonb as "importMetadata", null as "sourceDocumentId",
  null as "basedOnId", 0 as revision, null as "consultationClosedAt"`;
const publicVersion = `${columnsOf(ProtocolVersion, "v", internalColumns)}, ${withoutInternal}`;

/** Whether everybody may read a version. */
export function isPublished(version: Pick<ProtocolVersion, "status">): boolean {
  return [VersionStatus.IN_FORCE, VersionStatus.SUPERSEDED, VersionStatus.WITHDRAWN].includes(version.status);
}

/** Published protocols of forces. */
export const protocolsOfForce = (context: RequestContext) =>
  listLoader<Protocol>(
    context,
    protocolsOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(Protocol, "p")} from protocols.protocols p where p.force_id = any($1) and ${publishedProtocol} order by p.slug`,
        [ids],
      ),
    (protocol) => protocol.forceId,
  );

/** Published protocols by id. */
export const publishedProtocolById = (context: RequestContext) =>
  rowLoader<Protocol>(
    context,
    publishedProtocolById,
    (ids) =>
      context.read(
        "public",
        `select ${columnsOf(Protocol, "p")} from protocols.protocols p where p.id = any($1) and ${publishedProtocol}`,
        [onlyIds(ids)],
      ),
    (protocol) => protocol.id,
  );

/** Protocols of the caller's own forces by id, drafts included. */
export const ownProtocolById = (context: RequestContext) =>
  rowLoader<Protocol>(
    context,
    ownProtocolById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(Protocol, "p")} from protocols.protocols p where p.id = any($1) and p.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    (protocol) => protocol.id,
  );

/** Published versions of protocols, latest first. */
export const publishedVersionsOf = (context: RequestContext) =>
  listLoader<ProtocolVersion>(
    context,
    publishedVersionsOf,
    (ids) =>
      context.read(
        "public",
        `select ${publicVersion} from protocols.protocol_versions v where v.protocol_id = any($1) and ${published("v")} order by v.in_force_from desc nulls last, v.id desc`,
        [ids],
      ),
    (version) => version.protocolId,
  );

/** Published versions of forces, latest first: for rulebooks. */
export const publishedVersionsOfForce = (context: RequestContext) =>
  listLoader<ProtocolVersion>(
    context,
    publishedVersionsOfForce,
    (ids) =>
      context.read(
        "public",
        `select ${publicVersion} from protocols.protocol_versions v where v.force_id = any($1) and ${published("v")} order by v.in_force_from desc nulls last, v.id desc`,
        [ids],
      ),
    (version) => version.forceId,
  );

/** Versions of the caller's own forces, drafts included, latest first. */
export const ownVersionsOf = (context: RequestContext) =>
  listLoader<ProtocolVersion>(
    context,
    ownVersionsOf,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(ProtocolVersion, "v")} from protocols.protocol_versions v where v.protocol_id = any($1) and v.force_id = any($forces) order by v.in_force_from desc nulls first, v.id desc`,
        [ids],
      ),
    (version) => version.protocolId,
  );

/** A version of one of the caller's own forces by id, drafts included. */
export const ownVersionById = (context: RequestContext) =>
  rowLoader<ProtocolVersion>(
    context,
    ownVersionById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(ProtocolVersion, "v")} from protocols.protocol_versions v where v.id = any($1) and v.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    (version) => version.id,
  );

/** A published version by id. */
export const publishedVersionById = (context: RequestContext) =>
  rowLoader<ProtocolVersion>(
    context,
    publishedVersionById,
    (ids) =>
      context.read(
        "public",
        `select ${publicVersion} from protocols.protocol_versions v where v.id = any($1) and ${published("v")}`,
        [onlyIds(ids)],
      ),
    (version) => version.id,
  );

/** Approvals of versions. */
export const approvalsOf = (context: RequestContext, scope: "public" | "protocols:read") =>
  listLoader<Approval>(
    context,
    `approvals ${scope}`,
    (ids) =>
      context.read(
        scope,
        `select ${columnsOf(Approval, "a")} from protocols.approvals a where a.version_id = any($1)${within(scope, "a", ofPublishedVersion("a"))} order by a.approved_on`,
        [ids],
      ),
    (approval) => approval.versionId,
  );

/** Source documents without their bytes. */
export const sourceDocumentById = (context: RequestContext) =>
  rowLoader<SourceDocument>(
    context,
    sourceDocumentById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columnsOf(SourceDocument, "s", ["bytes"])} from protocols.source_documents s where s.id = any($1) and s.force_id = any($forces)`,
        [ids],
      ),
    (document) => document.id,
  );
