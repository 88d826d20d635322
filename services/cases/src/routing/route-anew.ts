import type { DirectDiscussion, MatterName } from "@probity/service-kit/route-enums";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { dayItBegan } from "../cases/day-it-began.js";
import { barringOn, handlersOf, watchersOf, type RoutingFacts } from "./barring.js";
import { holdersDayOf, holdersOf, judgeOf, type ForceCopy } from "./decide.js";
import { RouteStatus, type RouteDecision, type RouteRecipient } from "./route.entity.js";

/** A part that somebody has in a case. */
export interface Part {
  readonly personId: string;
  readonly part: CasePart;
}

/** What decides the route of an open case, and who has a part in it: nothing that anybody wrote. */
export interface Routable {
  readonly id: string;
  readonly matter: MatterName;
  readonly status: CaseStatus;
  readonly subjectId: string | null;
  readonly furtherSubjectIds: string[];
  readonly complainantId: string | null;
  /** Who handled it before what they decided came under review; none: nothing did. */
  readonly formerHandlerIds: string[];
  readonly happenedOn: string | null;
  readonly raisedAt: Date;
  readonly directDiscussion: DirectDiscussion;
  readonly route: RouteDecision;
  readonly parts: Part[];
}

/** A case that goes another way than it went. */
export interface RoutedAnew {
  readonly id: string;
  readonly status: CaseStatus;
  readonly route: RouteDecision;
  readonly begins: readonly Part[];
  readonly ends: readonly Part[];
}

/** The open cases that go another way by today's offices, lines and conflicts: who was given one by hand keeps it unless barred or gone. */
export function routeAnew(
  force: ForceCopy,
  { conflicts, keepers }: RoutingFacts,
  open: readonly Routable[],
  today: string,
): RoutedAnew[] {
  const handling = new Set(handlersOf(force, today));
  return [...Map.groupBy(open, dayItBegan)].flatMap(([on, ofDay]) => {
    const judge = judgeOf(force, on, today);
    // In Welsh too only of those that go another way: they are few.
    const inBoth = judgeOf(force, on, today, { inWelsh: true });
    const barring = barringOn(force, holdersDayOf(force, on, today));
    const oversight = holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", on, today);
    return ofDay.flatMap((one) => {
      const { matter, directDiscussion, complainantId, furtherSubjectIds, formerHandlerIds } = one;
      const concerning = { subjectId: one.subjectId ?? "", furtherSubjectIds, formerHandlerIds, conflicts };
      const raised = { ...concerning, complainantId: complainantId ?? "", matter, directDiscussion };
      const decision = judge(raised);
      if (decision.status === RouteStatus.DISCUSS_FIRST) return [];
      const barred = barring({ ...concerning, complainantId });
      const going = (decided: RouteDecision) => ({
        ...decided,
        recipients: asChosen(decided.recipients, one.route.recipients),
      });
      const standing = { isBarred: (id: string) => barred.has(id), hasLeft: (id: string) => !handling.has(id) };
      const anew = changed(one, going(decision), watchersOf(keepers, oversight, barred), standing);
      return anew.map((moved) => ({ ...moved, route: going(inBoth(raised)) }));
    });
  });
}

/** Where the text leaves a choice, what was chosen stands while it can; else the first who can receive it. */
function asChosen(able: RouteRecipient[], former: readonly RouteRecipient[]): RouteRecipient[] {
  const still = able.filter(({ role }) => former.some((one) => one.role === role));
  if (still.length > 0) return still;
  const together = able.length < 2 || (able[0] as { mode?: string }).mode === "ALL";
  const reachable = able.find(({ personIds }) => personIds.length > 0);
  return together || !reachable ? able : [reachable];
}

const personsOf = (recipients: readonly RouteRecipient[]) => [...new Set(recipients.flatMap((one) => one.personIds))];

/** How somebody stands to a case and to the force. */
interface Standing {
  readonly isBarred: (personId: string) => boolean;
  /** Holds no office any more by which cases are handled. */
  readonly hasLeft: (personId: string) => boolean;
}

function changed(
  { id, status, route: former, parts }: Routable,
  route: RouteDecision,
  watchers: readonly string[],
  { isBarred, hasLeft }: Standing,
): RoutedAnew[] {
  const [before, wanted] = [personsOf(former.recipients), personsOf(route.recipients)];
  const holding = (part: CasePart) => parts.filter((one) => one.part === part).map(({ personId }) => personId);
  const [handlers, watching] = [holding(CasePart.HANDLER), holding(CasePart.OVERSIGHT)];
  // Of necessity the text's own line manager receives, though he or she answers to the subject: that is decided by the route.
  const leaving = handlers.filter(
    (one) => !wanted.includes(one) && (before.includes(one) || isBarred(one) || hasLeft(one)),
  );
  // Whom the text names gets a case back that was handed on to somebody who is gone.
  const handedBack = handlers.length > 0 && leaving.length === handlers.length;
  const joining = wanted.filter((one) => (!before.includes(one) || handedBack) && !handlers.includes(one));
  const left = [...handlers.filter((one) => !leaving.includes(one)), ...joining];
  const outside = route.recipients.length > 0 && wanted.length === 0;
  const received = left.length > 0 || outside;
  const watch = received
    ? route.status === RouteStatus.ROUTED
      ? []
      : watching.filter((one) => !isBarred(one))
    : watchers;
  const as = (part: CasePart, persons: readonly string[]) => persons.map((personId) => ({ personId, part }));
  const begins = [
    ...as(CasePart.HANDLER, joining),
    ...as(
      CasePart.OVERSIGHT,
      watch.filter((one) => !watching.includes(one)),
    ),
  ];
  const ends = [
    ...as(CasePart.HANDLER, leaving),
    ...as(
      CasePart.OVERSIGHT,
      watching.filter((one) => !watch.includes(one)),
    ),
  ];
  const becomes = received ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  if (begins.length + ends.length === 0 && becomes === status) return [];
  return [{ id, status: becomes, route, begins, ends }];
}
