import { PageInfo } from "@probity/service-kit/connection";
import { Public, PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { FoundCategory, FoundKind } from "./found-enums.js";

/** Something that a search found: a row of one of the registers as a line of a list. */
@ObjectType({ description: "Something that a search found, as a line of a list." })
export class FoundRecord {
  id: string;
  forceId: string;
  personId: string | null;

  @PublicField(() => FoundKind, { description: "What it is." })
  kind: FoundKind;

  @PublicField(() => DateScalar, {
    description: "Its day: declared, offered, asked for, or that of the meeting; for a draft, begun.",
  })
  day: string;

  @PublicField(() => FoundCategory, {
    nullable: true,
    description: "Its category; null for what is declared at meetings.",
  })
  category: FoundCategory | null;

  @PublicField({ description: "What it says; empty where there is nothing to declare or the details are withheld." })
  text: string;

  @PublicField(() => String, {
    nullable: true,
    description: "Who gave or offered it; null: nobody did, or they are not named.",
  })
  giver: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: "The body at whose meeting it was declared, or with whom leave was asked for.",
  })
  body: string | null;

  @PublicField({ description: "Whether it says that there is nothing of its category." })
  nil: boolean;

  @PublicField({ description: "Whether its details are not shown to the public." })
  withheld: boolean;

  @PublicField({
    description: "Whether it is published: to everybody or, where the force's rule says so, to its own people.",
  })
  published: boolean;

  @PublicField(() => ID, {
    nullable: true,
    description:
      "What it is part of: the id of the declaration, offer, permission or meeting; null where you read the line alone.",
  })
  part: string | null;
}

/** A page of what a search found. */
@ObjectType({ description: "A page of what a search found, latest first." })
export class SearchResult {
  @PublicField(() => [FoundRecord], { description: "The records of this page." })
  nodes: readonly FoundRecord[];

  @PublicField(() => PageInfo, { description: "How to read on." })
  pageInfo: PageInfo;

  count: () => Promise<number>;

  @Field(() => Int, {
    description: "How many there are in all, counted up to 1,001: that many stands for more than a thousand.",
  })
  @Public()
  countedTo1001(): Promise<number> {
    return this.count();
  }
}
