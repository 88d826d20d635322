import { connectionOf } from "@probity/service-kit/connection";
import type { PersonClassName } from "@probity/service-kit/person-class-enum";
import { PublicField } from "@probity/service-kit/public";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ImportWarning } from "../importing/import-result.js";

/** Kinds of instrument. */
export enum Instrument {
  RELATIONS_PROTOCOL = "RELATIONS_PROTOCOL",
  STAFF_CODE = "STAFF_CODE",
}

registerEnumType(Instrument, {
  name: "Instrument",
  description: "What kind of instrument a protocol is.",
  valuesConfig: {
    RELATIONS_PROTOCOL: { description: "Governs relations between office holders and staff." },
    STAFF_CODE: { description: "Governs the conduct of staff; usually part of the contract." },
  },
});

/** A version's life. */
export enum VersionStatus {
  DRAFT = "DRAFT",
  CONSULTATION = "CONSULTATION",
  APPROVED = "APPROVED",
  IN_FORCE = "IN_FORCE",
  SUPERSEDED = "SUPERSEDED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(VersionStatus, {
  name: "VersionStatus",
  description: "Where a protocol version stands in its life.",
  valuesConfig: {
    DRAFT: { description: "Being written or imported; seen by the force alone." },
    CONSULTATION: { description: "Before the consultees." },
    APPROVED: { description: "Approved, not yet in force." },
    IN_FORCE: { description: "In force from its date." },
    SUPERSEDED: { description: "Followed by a later version." },
    WITHDRAWN: { description: "Ended without a successor." },
  },
});

/** A force's protocol or code, through all its versions. */
@Entity({ schema: "protocols", name: "protocols" })
@ObjectType({ description: "A force's protocol or code, through all its versions." })
@Directive('@key(fields: "id")')
export class Protocol {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the protocol." })
  id: string;

  @Column("text")
  @PublicField({ description: "The protocol's part of public addresses." })
  slug: string;

  @Column("text", { name: "title_en" })
  titleEn: string;

  @Column("text", { name: "title_cy" })
  titleCy: string;

  @Column("text")
  @PublicField(() => Instrument, { description: "What kind of instrument it is." })
  instrument: Instrument;
}

/** Where in a document a statement about the document itself stands. */
export enum MetadataPart {
  COVER = "COVER",
  TABLE = "TABLE",
  NOTE = "NOTE",
  END = "END",
}

registerEnumType(MetadataPart, {
  name: "MetadataPart",
  description: "Where in a document a statement about the document itself stands.",
  valuesConfig: {
    COVER: { description: "On its cover." },
    TABLE: { description: "In a table of document control." },
    NOTE: { description: "In a note." },
    END: { description: "At its end." },
  },
});

/** What a document says about itself. */
@ObjectType({
  description:
    "One statement that a document makes about itself, such as its version or who approved it; nothing is inferred.",
})
export class MetadataStatement {
  @Field(() => MetadataPart, { description: "Where it stands." })
  part: MetadataPart;

  @Field(() => String, {
    nullable: true,
    description: "The heading of its table, as printed; null where there is none.",
  })
  section: string | null;

  @Field(() => String, { nullable: true, description: "Its label, as printed; null where there is none." })
  label: string | null;

  @Field({ description: "What it says, as printed." })
  value: string;
}

/** What a version says of itself beside its clauses; left out or null: it does not say. */
export interface VersionStatement {
  readonly audience?: readonly PersonClassName[] | null;
  readonly excludes?: readonly PersonClassName[] | null;
  /** What goes before what, the first first: STATUTE, CODE_OF_CONDUCT, PROTOCOL. */
  readonly precedence?: readonly string[] | null;
  /** When it is reviewed; days or months. */
  readonly review?: {
    readonly length: number | null;
    readonly unit: "MONTHS" | "YEARS" | null;
    readonly last: string | null;
    readonly next: string | null;
  } | null;
  /** The offices that signed it. */
  readonly signatories?: readonly string[] | null;
  /** Clauses of the model protocol that it leaves out, and why. */
  readonly omitted?: readonly { readonly clause: string; readonly reason: string }[];
}

/** One version of a protocol. */
@Entity({ schema: "protocols", name: "protocol_versions" })
@ObjectType({ description: "One version of a protocol. Once in force it is never edited: a change is a new version." })
@Directive('@key(fields: "id")')
export class ProtocolVersion {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the version." })
  id: string;

  @Column("uuid", { name: "protocol_id" })
  protocolId: string;

  @Column("text")
  @PublicField({ description: "The version's number as the document prints it, or “not stated”." })
  number: string;

  /** As it was brought to; on a given day see `statusOn`. */
  @Column("text")
  status: VersionStatus;

  @Column("date", { name: "in_force_from", nullable: true })
  @PublicField(() => DateScalar, {
    nullable: true,
    description: "First day in force; null when it never was or the document does not say.",
  })
  inForceFrom: string | null;

  @Column("date", { name: "in_force_to", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Last day in force; null while it is." })
  inForceTo: string | null;

  @Column("text", { name: "dates_note", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "What must be known about the dates, such as a document that states only a month.",
  })
  datesNote: string | null;

  @Column("timestamptz", { name: "imported_at", nullable: true })
  @PublicField(() => DateTimeScalar, { nullable: true, description: "When the document was imported." })
  importedAt: Date | null;

  @Column("jsonb", { name: "import_warnings" })
  importWarnings: ImportWarning[];

  @Column("jsonb", { name: "import_metadata" })
  importMetadata: MetadataStatement[];

  @Column("uuid", { name: "source_document_id", nullable: true })
  sourceDocumentId: string | null;

  @Column("uuid", { name: "based_on_id", nullable: true })
  basedOnId: string | null;

  @Column("int")
  revision: number;

  /** An office by its key or a document's own words. */
  @Column("text", { nullable: true })
  owner: string | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The document's own marking, such as “FOI: Open”; null: none.",
  })
  marking: string | null;

  @Column("text", { name: "legal_status", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "What it is in law, for example CONTRACTUAL; null where the document does not say.",
  })
  legalStatus: string | null;

  @Column("text", { name: "content_hash", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "SHA-256 over its clauses and rules, set with the approval: what is signed is this and nothing else.",
  })
  contentHash: string | null;

  @Column("timestamptz", { name: "consultation_closed_at", nullable: true })
  consultationClosedAt: Date | null;

  @Column("jsonb")
  statement: VersionStatement;
}

/** Who approved a version. */
@Entity({ schema: "protocols", name: "approvals" })
@ObjectType({ description: "Who approved a version, as the document records it; null means not stated there." })
export class Approval {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("text", { name: "approved_by", nullable: true })
  @PublicField(() => String, { nullable: true, description: "The approver, as a public document names them." })
  approvedBy: string | null;

  @Column("text", { nullable: true })
  office: string | null;

  @Column("text", { name: "approved_on", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "When, in the document's own precision: a day or a month.",
  })
  approvedOn: string | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, { nullable: true, description: "Minute number or other note." })
  note: string | null;
}

/** The document that was imported, kept byte for byte. */
@Entity({ schema: "protocols", name: "source_documents" })
@ObjectType({ description: "The document that was imported, kept byte for byte." })
export class SourceDocument {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("text", { name: "file_name" })
  @Field({ description: "The name the file was sent under." })
  fileName: string;

  @Column("text", { name: "media_type" })
  @Field({ description: "Media type, for example text/plain." })
  mediaType: string;

  @Column("int", { name: "byte_length" })
  @Field(() => Int, { description: "Size in bytes." })
  byteLength: number;

  @Column("text")
  @Field({ description: "SHA-256 of the bytes, hexadecimal." })
  sha256: string;

  @Column("bytea")
  bytes: Buffer;

  @Field({ description: "The document itself, base64." })
  contentBase64: string;
}

export const ProtocolConnection = connectionOf(() => Protocol, "Protocol", { isPublic: false });
