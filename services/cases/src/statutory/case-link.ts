import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { CaseRouteKind } from "./statutory-enums.js";

/** A case that runs beside another. */
@ObjectType({ description: "A case about the same office holder that runs beside another, by the other route." })
export class CaseBeside {
  @Field(() => CaseRouteKind, { description: "By which route it goes." })
  route: CaseRouteKind;

  @Field({ description: "What to quote of it." })
  reference: string;

  @Field(() => DateTimeScalar, { description: "Since when both run." })
  since: Date;

  @Field(() => ID, { nullable: true, description: "It, where you have a part in it too; null for others." })
  caseId: string | null;

  ofCase: string;
}

/** What runs beside cases, of those the caller sees. */
export const besidesOf = (context: RequestContext) =>
  listLoader<CaseBeside>(
    context,
    besidesOf,
    (ids) =>
      context.read(
        "cases:read",
        `select l.case_id as "ofCase", l.other_route as route, l.other_reference as reference, l.since, c.id as "caseId"
         from cases.case_links l left join cases.cases c on c.force_id = l.force_id and c.id = l.other_id
         where l.case_id = any($1) and l.force_id = any($forces) order by l.since`,
        [ids],
      ),
    ({ ofCase }) => ofCase,
  );
