import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A part of a document that is too large for one request; seen by its sender alone, forgotten at night. */
@Entity({ schema: "protocols", name: "document_parts" })
export class DocumentPart {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "document_id" })
  documentId: string;

  @Column("int")
  part: number;

  /** How many parts the document has. */
  @Column("int")
  parts: number;

  @Column("bytea")
  bytes: Buffer;

  @Column("text")
  subject: string;

  @Column("timestamptz", { name: "sent_at" })
  sentAt: Date;
}

@ObjectType({ description: "A document that is being sent in parts, to be imported." })
export class SentDocument {
  @Field(() => ID, { description: "Send it with the further parts, then import the document by it." })
  id: string;

  @Field(() => Int, { description: "How many of its parts have come." })
  received: number;
}
