import { audiences } from "./audiences.js";
import type { Listing } from "./listing.js";

const { administrator, drafters } = audiences;

/** Who is shown what a rule or a version under way would change. */
export const effectFields: Readonly<Record<string, Listing>> = {
  EffectOnDuties: {
    fields: "total duties",
    seenBy: { "of a shorter period": administrator, "of a version": drafters },
  },
  DutyEffect: {
    fields: "clauseId before after explanation person title",
    seenBy: { "of a shorter period": administrator, "of a version": drafters },
  },
  EffectOnRoutes: {
    fields: "total routes",
    seenBy: { "of a route where there was none": administrator, "of a version": drafters },
  },
  RouteEffect: {
    fields: "matter complainant subject before after",
    seenBy: { "of a route where there was none": administrator, "of a version": drafters },
  },
  EffectOnSignatures: { fields: "total signatures", seenBy: { "of a version": drafters } },
  SignatureEffect: { fields: "person event clauseIds clauseId", seenBy: { "of a version": drafters } },
};
