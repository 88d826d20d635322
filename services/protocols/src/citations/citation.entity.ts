import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a clause may cite. */
export enum CitationKind {
  ACT = "ACT",
  INSTRUMENT = "INSTRUMENT",
  CODE = "CODE",
  POLICY = "POLICY",
}

registerEnumType(CitationKind, {
  name: "CitationKind",
  description: "What kind of source a clause cites.",
  valuesConfig: {
    ACT: { description: "An Act of Parliament, or what rests on one." },
    INSTRUMENT: { description: "A statutory instrument." },
    CODE: { description: "A code of conduct or a set of principles." },
    POLICY: { description: "A policy or procedure of the force." },
  },
});

/** Whether a source still holds. */
export enum CitationStatus {
  IN_FORCE = "IN_FORCE",
  REPEALED = "REPEALED",
  REVOKED = "REVOKED",
  REPLACED = "REPLACED",
  NOT_STATED = "NOT_STATED",
}

registerEnumType(CitationStatus, {
  name: "CitationStatus",
  description: "Whether a source still holds.",
  valuesConfig: {
    IN_FORCE: { description: "It holds." },
    REPEALED: { description: "An Act that was repealed." },
    REVOKED: { description: "An instrument that was revoked." },
    REPLACED: { description: "A code or policy that another has replaced." },
    NOT_STATED: { description: "Nobody has found out." },
  },
});

/** What no longer holds. */
export const endedStatuses: readonly CitationStatus[] = [
  CitationStatus.REPEALED,
  CitationStatus.REVOKED,
  CitationStatus.REPLACED,
];

/** An Act, instrument, code or policy that clauses of a force cite. */
@Entity({ schema: "protocols", name: "citations" })
@ObjectType({ description: "An Act, instrument, code or policy that clauses cite, and whether it still holds." })
export class Citation {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the citation." })
  id: string;

  @Column("text")
  @PublicField({
    description: "Its short name in this force, by which clauses cite it, for example policing-protocol-2011.",
  })
  name: string;

  @Column("text")
  @PublicField({ description: "Its title." })
  title: string;

  @Column("text")
  @PublicField(() => CitationKind, { description: "What kind of source it is." })
  kind: CitationKind;

  @Column("text")
  @PublicField(() => CitationStatus, { description: "Whether it still holds." })
  status: CitationStatus;

  @Column("text", { name: "replaced_by", nullable: true })
  replacedBy: string | null;

  @Column("date", { nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Since when it is so; null: not known." })
  since: string | null;

  @Column("text")
  @PublicField({ description: "Where that is written." })
  source: string;

  @Column("date", { name: "checked_on" })
  @PublicField(() => DateScalar, { description: "The day on which somebody last looked." })
  checkedOn: string;
}
