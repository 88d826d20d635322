import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Keeps that two persons must not handle each other's matters, from when to when: which ids, and never what lies between them. */
export const receiveConflict: EventReceiver = async (data, change, context) => {
  const { id, personId, otherId, cause, from, to } = data as {
    id: string;
    personId: string;
    otherId: string;
    cause: string;
    from: string | null;
    to: string | null;
  };
  await change.query("select cases.keep_conflict($1, $2, $3, $4, $5, $6, $7, $8)", [
    change.forceId,
    id,
    personId,
    otherId,
    cause,
    from,
    to,
    context.identity.requestId,
  ]);
};
