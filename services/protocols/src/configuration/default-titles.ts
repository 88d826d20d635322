import type { Role } from "@probity/service-kit/roles";

/** What a new force calls the canonical roles until its administrator says otherwise. */
export const defaultTitles: Readonly<Partial<Record<Role, { en: string; cy: string }>>> = {
  ELECTED_HOLDER: { en: "Police and Crime Commissioner", cy: "Comisiynydd Heddlu a Throseddu" },
  DEPUTY: { en: "Deputy Police and Crime Commissioner", cy: "Dirprwy Gomisiynydd Heddlu a Throseddu" },
  APPOINTED_PERSON: { en: "Appointed Person", cy: "Person Penodedig" },
  HEAD_OF_STAFF: { en: "Chief Executive", cy: "Prif Weithredwr" },
  MONITORING_OFFICER: { en: "Monitoring Officer", cy: "Swyddog Monitro" },
  HEAD_OF_PAID_SERVICE: { en: "Head of Paid Service", cy: "Pennaeth y Gwasanaeth Cyflogedig" },
  CFO: { en: "Chief Finance Officer", cy: "Prif Swyddog Cyllid" },
  CHIEF_CONSTABLE: { en: "Chief Constable", cy: "Prif Gwnstabl" },
  SENIOR_LEADERSHIP: { en: "Senior Leadership", cy: "Uwch Arweinyddiaeth" },
  LINE_MANAGER: { en: "Line Manager", cy: "Rheolwr Llinell" },
  FIRST_CONTACT_A: { en: "First Contact (A)", cy: "Cyswllt Cyntaf (A)" },
  FIRST_CONTACT_B: { en: "First Contact (B)", cy: "Cyswllt Cyntaf (B)" },
  REGISTRAR: { en: "Registrar", cy: "Cofrestrydd" },
  HR: { en: "Human Resources", cy: "Adnoddau Dynol" },
  DPO: { en: "Data Protection Officer", cy: "Swyddog Diogelu Data" },
  VETTING_UNIT: { en: "Vetting Unit", cy: "Uned Fetio" },
  CHAIR_OF_BODY: { en: "Chair", cy: "Cadeirydd" },
  OVERSIGHT_BODY: { en: "Police and Crime Panel", cy: "Panel Heddlu a Throseddu" },
  CHAIR_OF_OVERSIGHT_BODY: { en: "Chair of the Police and Crime Panel", cy: "Cadeirydd y Panel Heddlu a Throseddu" },
  POLICY_OWNER: { en: "Policy Owner", cy: "Perchennog y Polisi" },
  STAFF: { en: "Member of Staff", cy: "Aelod o Staff" },
  MEMBER: { en: "Member", cy: "Aelod" },
};
