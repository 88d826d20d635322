import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { FoundPersonalData } from "../guard/found-personal-data.entity.js";
import { mayDeclare } from "./declare-at-meeting.js";
import { MeetingDeclaration } from "./meeting-declaration.entity.js";
import { findingsInMeeting } from "./meeting-findings.js";
import { AgendaItem, Meeting, MeetingConnection } from "./meeting.entity.js";
import {
  declarationsOfMeeting,
  itemById,
  itemsOfMeeting,
  meetingById,
  meetings as meetingsOf,
} from "./meeting.loaders.js";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Authorized("registers:declare")
  @Query(() => MeetingConnection, {
    description: "The meetings of your forces, latest first. Needs registers:declare.",
  })
  meetings(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Meeting>> {
    return meetingsOf(context, { force, first, after });
  }

  @Authorized("registers:declare")
  @Query(() => Meeting, {
    nullable: true,
    description: "A meeting by id; null when there is none for you. Needs registers:declare.",
  })
  meeting(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Meeting | null> {
    return meetingById(context).load(knownForm(id, "meeting"));
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() meeting: Meeting): ForceReference {
    return { id: meeting.forceId };
  }

  @FieldResolver(() => [AgendaItem], { description: "Its agenda, in order." })
  items(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<AgendaItem[]> {
    return itemsOfMeeting(context).load(meeting.id);
  }

  @FieldResolver(() => [MeetingDeclaration], {
    description:
      "What was declared, what was taken back included, in the order of the agenda: everybody's with registers:read, else your own.",
  })
  declarations(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingDeclaration[]> {
    return declarationsOfMeeting(context).load(meeting.id);
  }

  @FieldResolver(() => [FoundPersonalData], {
    description:
      "Words that look like personal data, of what would be published: they are dealt with before. Empty unless you publish.",
  })
  async findings(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<FoundPersonalData[]> {
    if (!context.can("registers:publish", meeting.forceId)) return [];
    const [items, declared] = await Promise.all([
      itemsOfMeeting(context).load(meeting.id),
      declarationsOfMeeting(context).load(meeting.id),
    ]);
    const standing = declared.filter(({ withdrawnAt }) => !withdrawnAt);
    const said = standing.map(({ interest, localTerm, itemId }) => {
      const item = items.find(({ id }) => id === itemId);
      const { title = null, closed = false, closedReason = null } = item ?? {};
      return { interest, localTerm, itemTitle: title, itemClosed: closed, itemReason: closedReason };
    });
    return findingsInMeeting(meeting, said);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may keep its agenda, declare for others and publish." })
  viewerCanKeep(@Root() meeting: Meeting, @Ctx() context: RequestContext): boolean {
    return context.can("registers:publish", meeting.forceId);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may declare an interest of your own at it now." })
  viewerCanDeclare(@Root() meeting: Meeting, @Ctx() context: RequestContext): boolean {
    return mayDeclare(context, meeting, context.personIn(meeting.forceId));
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What it is about; null for a closed item, unless you read the registers of the force.",
  })
  async title(@Root() item: AgendaItem, @Ctx() context: RequestContext): Promise<string | null> {
    if (context.can("registers:read", item.forceId)) return item.title;
    const meeting = item.closed ? null : await meetingById(context).load(item.meetingId);
    return !meeting || meeting.closed ? null : item.title;
  }
}

@Resolver(() => MeetingDeclaration)
export class MeetingDeclarationResolver {
  @FieldResolver(() => AgendaItem, { nullable: true, description: "The item; null where nobody declared an interest." })
  item(@Root() { itemId }: MeetingDeclaration, @Ctx() context: RequestContext): Promise<AgendaItem | null> | null {
    return itemId ? itemById(context).load(itemId) : null;
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Whose interest it is; null where nobody declared one.",
  })
  person(@Root() { personId }: MeetingDeclaration): PersonReference | null {
    return personId ? { id: personId } : null;
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that asks to declare it." })
  clause(@Root() { clauseRef }: MeetingDeclaration): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may change it or take it back now." })
  async viewerCanChange(@Root() declaration: MeetingDeclaration, @Ctx() context: RequestContext): Promise<boolean> {
    const { meetingId, personId, withdrawnAt } = declaration;
    const meeting = withdrawnAt ? null : await meetingById(context).load(meetingId);
    return meeting !== null && mayDeclare(context, meeting, personId);
  }
}
