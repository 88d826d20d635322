import { audiences } from "./audiences.js";
import type { Listing } from "./listing.js";

const { administrator } = audiences;

/** Who is shown what a rule under way would change. */
export const effectFields: Readonly<Record<string, Listing>> = {
  EffectOnDuties: { fields: "total duties", seenBy: { "of a shorter period": administrator } },
  DutyEffect: {
    fields: "clauseId before after explanation person title",
    seenBy: { "of a shorter period": administrator },
  },
  EffectOnRoutes: { fields: "total routes", seenBy: { "of a route where there was none": administrator } },
  RouteEffect: {
    fields: "matter complainant subject before after",
    seenBy: { "of a route where there was none": administrator },
  },
};
