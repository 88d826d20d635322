import { Language } from "@probity/service-kit/language-enum";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Directive, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A police area's office on this deployment: the tenant to which every other row belongs. */
@Entity({ schema: "protocols", name: "forces" })
@ObjectType({ description: "A police force area whose governing body runs its standards and transparency work here." })
@Directive('@key(fields: "id")')
export class Force {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the force for ever, through every change of its governing body." })
  id: string;

  @Column("text")
  @PublicField({ description: "The force's part of public addresses, for example `staffordshire`." })
  slug: string;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_cy" })
  nameCy: string;

  @Column("boolean")
  @PublicField({ description: "Whether the governing body has ended and the records are kept as history." })
  historic: boolean;

  @Column("text")
  colour: string;

  @Column("text", { name: "logo_url", nullable: true })
  logoUrl: string | null;
}

/** How a force's pages look. */
@ObjectType({ description: "How a force's pages look." })
export class ForceBranding {
  @PublicField({ description: "Background colour of the force's header: #rrggbb." })
  colour: string;

  @PublicField({
    description: "Text colour on it, chosen for a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3): #rrggbb.",
  })
  textColour: string;

  @PublicField(() => String, { nullable: true, description: "Address of the force's logo; null shows the name alone." })
  logoUrl: string | null;
}

/** Kinds of governing body. */
export enum GoverningBodyKind {
  POLICE_AND_CRIME_COMMISSIONER = "POLICE_AND_CRIME_COMMISSIONER",
  POLICE_FIRE_AND_CRIME_COMMISSIONER = "POLICE_FIRE_AND_CRIME_COMMISSIONER",
  POLICE_AUTHORITY = "POLICE_AUTHORITY",
  MAYOR = "MAYOR",
  POLICE_AND_CRIME_BOARD = "POLICE_AND_CRIME_BOARD",
}

registerEnumType(GoverningBodyKind, {
  name: "GoverningBodyKind",
  description: "Kinds of governing body of a police area.",
  valuesConfig: {
    POLICE_AND_CRIME_COMMISSIONER: {
      description: "A directly elected commissioner (Police Reform and Social Responsibility Act 2011).",
    },
    POLICE_FIRE_AND_CRIME_COMMISSIONER: { description: "A commissioner who also governs the fire and rescue service." },
    POLICE_AUTHORITY: { description: "A multi-member police authority, abolished in November 2012." },
    MAYOR: { description: "A mayor who exercises the functions of a commissioner." },
    POLICE_AND_CRIME_BOARD: { description: "A multi-member board that follows a commissioner." },
  },
});

/** The body that governs a force, for as long as it does. */
@Entity({ schema: "protocols", name: "governing_bodies" })
@ObjectType({
  description:
    "The body that governs a force, for as long as it does: bodies follow one another, they are not renamed.",
})
export class GoverningBody {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the body." })
  id: string;

  @Column("text")
  @PublicField(() => GoverningBodyKind, { description: "What kind of body it is." })
  kind: GoverningBodyKind;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_cy" })
  nameCy: string;

  @Column("date", { name: "valid_from" })
  @PublicField(() => DateScalar, { description: "First day of the body." })
  validFrom: string;

  @Column("date", { name: "valid_to", nullable: true })
  @PublicField(() => DateScalar, { nullable: true, description: "Last day of the body; null while it goes on." })
  validTo: string | null;
}

/** What a force calls a canonical role. */
@Entity({ schema: "protocols", name: "role_titles" })
@ObjectType({ description: "What a force calls a canonical role, for example Chief of Staff for the head of staff." })
export class RoleTitle {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  @PublicField(() => RoleEnum, { description: "The canonical role." })
  role: Role;

  @Column("text", { name: "title_en" })
  titleEn: string;

  @Column("text", { name: "title_cy" })
  titleCy: string;
}

/** A force's titles of the roles, in a language. */
export function titlesIn(language: Language, titles: readonly RoleTitle[]): Partial<Record<Role, string>> {
  return Object.fromEntries(titles.map(({ role, titleEn, titleCy }) => [role, inLanguage(language, titleEn, titleCy)]));
}

/** The words of a bilingual thing in the language asked for. */
export function inLanguage(language: Language, english: string, welsh: string): string {
  return language === Language.CY ? welsh : english;
}
