import type { EventReceiver } from "@probity/service-kit/subgraph";
import { giveNotices } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** That cases were handed over, as the cases subgraph tells it: who to whom, and nothing of the cases. */
interface HandedOver {
  readonly handOverId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly on: string;
}

/** Tells both that it was done: neither reads here which cases these were. */
export const tellOfHandOver: EventReceiver = async (data, change, context) => {
  const { handOverId, fromPersonId, toPersonId, on } = data as HandedOver;
  const notice = { subjectId: handOverId, occasion: NoticeOccasion.DONE, occasionOn: on, dueOn: null, clauseId: null };
  const given = await giveNotices(change, context, [
    { ...notice, personId: toPersonId, kind: NoticeKind.CASES_RECEIVED },
    { ...notice, personId: fromPersonId, kind: NoticeKind.CASES_HANDED_OVER },
  ]);
  if (given.length === 0) return;
  await change.audit(
    ...given.map(({ personId, kind, occasion }) => {
      const after = { kind, occasion };
      return {
        action: "tellOfHandOver",
        entity: "Person",
        entityId: personId,
        after,
        reason: "cases were handed over",
      };
    }),
  );
};
