/** Canonical roles of the protocols (offices, in the words of no single force) and the platform's own roles. A force's titles are labels on these. */
export const roles = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "MONITORING_OFFICER",
  "HEAD_OF_PAID_SERVICE",
  "CFO",
  "CHIEF_CONSTABLE",
  "SENIOR_LEADERSHIP",
  "LINE_MANAGER",
  "FIRST_CONTACT_A",
  "FIRST_CONTACT_B",
  "REGISTRAR",
  "HR",
  "DPO",
  "VETTING_UNIT",
  "CHAIR_OF_BODY",
  "OVERSIGHT_BODY",
  "CHAIR_OF_OVERSIGHT_BODY",
  "POLICY_OWNER",
  "STAFF",
  "MEMBER",
  "FORCE_ADMIN",
  "AUDITOR",
  "OPERATOR",
  "READER",
  "PROVISIONER",
] as const;

/** One canonical role. */
export type Role = (typeof roles)[number];
