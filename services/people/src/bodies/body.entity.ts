import { PublicField } from "@probity/service-kit/public";
import { ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateScalar } from "@probity/service-kit/scalars";

/** Kinds of body in which offices are held. */
export enum BodyKind {
  GOVERNING_BODY = "GOVERNING_BODY",
  COMMITTEE = "COMMITTEE",
  PANEL = "PANEL",
  EXTERNAL = "EXTERNAL",
}

registerEnumType(BodyKind, {
  name: "BodyKind",
  description: "Kinds of body in which offices are held.",
  valuesConfig: {
    GOVERNING_BODY: { description: "Governs the force, and has members." },
    COMMITTEE: { description: "A committee." },
    PANEL: { description: "A panel that scrutinises." },
    EXTERNAL: { description: "Another organisation, such as the force itself." },
  },
});

/** A body whose members and chair hold offices in it. */
@Entity({ schema: "people", name: "bodies" })
@ObjectType({ description: "A committee, a panel or another body: its chair and members hold offices in it." })
export class Body {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the body." })
  id: string;

  @Column("text")
  @PublicField(() => BodyKind, { description: "What kind of body it is." })
  kind: BodyKind;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_cy" })
  nameCy: string;

  @Column("date", { name: "valid_from" })
  @PublicField(() => DateScalar, { description: "Its first day." })
  from: string;

  @Column("date", { name: "valid_to", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Its last day; null while it goes on." })
  to: string | null;
}
