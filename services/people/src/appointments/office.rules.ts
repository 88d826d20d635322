import type { Role } from "@probity/service-kit/roles";

const publicRoles: readonly Role[] = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "CFO",
  "MEMBER",
  "CHAIR_OF_BODY",
];

/** Whether the law has the public see who holds an office: office holders and senior staff (SI 2011/3050, Schedule, paras 1(a) and 2(d)). */
export function isPublicOffice(role: Role): boolean {
  return publicRoles.includes(role);
}

const order = ["ELECTED_HOLDER", "CHAIR_OF_BODY", "DEPUTY", "MEMBER", "HEAD_OF_STAFF", "MONITORING_OFFICER", "CFO"];

/** Where an office stands in a list, the highest first; 100 for those after all others. */
export function rankOf(role: Role): number {
  const place = order.indexOf(role);
  return place < 0 ? 100 : place;
}
