import type { Role } from "@probity/service-kit/roles";

/** An invented person of a demonstration. */
export interface DemoPerson {
  /** Parts of the e-mail before @<slug>.example; empty for a person who does not sign in. */
  readonly logins: readonly string[];
  readonly name: string;
  readonly offices: readonly Role[];
  /** Roles granted apart from any office. */
  readonly grants?: readonly Role[];
  /** The login of the person they report to. */
  readonly reportsTo?: string;
  readonly electedOn?: string;
}

/** The people of one force of a demonstration, and the time of their offices. */
export interface DemoForce {
  readonly slug: string;
  readonly from: string;
  readonly to: string | null;
  readonly people: readonly DemoPerson[];
}

const poll = "2024-05-02";

function commissionersOffice(slug: string, names: readonly string[], merged: "apart" | "one person"): DemoForce {
  const [pcc, deputy, head, officer, cfo, registrar, manager, staff, dpo, chair, admin, auditor, contactA, contactB, chief] = names as string[];
  const headLogins = slug === "avon-and-somerset" ? ["chief.of.staff", "chief.executive"] : ["chief.executive"];
  const together = merged === "one person";
  const headPerson: DemoPerson = together
    ? { logins: [...headLogins, "monitoring.officer"], name: head ?? "", offices: ["HEAD_OF_STAFF", "MONITORING_OFFICER", "HEAD_OF_PAID_SERVICE"], reportsTo: "pcc" }
    : { logins: headLogins, name: head ?? "", offices: ["HEAD_OF_STAFF", "SENIOR_LEADERSHIP"], reportsTo: "pcc" };
  const top = headLogins[0] ?? "";
  const apart: DemoPerson[] = together
    ? []
    : [{ logins: ["monitoring.officer"], name: officer ?? "", offices: ["MONITORING_OFFICER", "SENIOR_LEADERSHIP"], reportsTo: top }];
  const people: DemoPerson[] = [
    { logins: ["pcc"], name: pcc ?? "", offices: ["ELECTED_HOLDER"], electedOn: poll },
    { logins: ["deputy"], name: deputy ?? "", offices: ["DEPUTY"], reportsTo: "pcc" },
    headPerson,
    ...apart,
    { logins: ["cfo"], name: cfo ?? "", offices: ["CFO", "SENIOR_LEADERSHIP"], reportsTo: top },
    { logins: ["registrar"], name: registrar ?? "", offices: ["REGISTRAR"], reportsTo: top },
    { logins: ["line.manager"], name: manager ?? "", offices: ["LINE_MANAGER", "STAFF"], reportsTo: top },
    { logins: ["staff"], name: staff ?? "", offices: ["STAFF"], reportsTo: "line.manager" },
    { logins: ["dpo"], name: dpo ?? "", offices: ["DPO"], reportsTo: top },
    { logins: ["panel.chair"], name: chair ?? "", offices: ["CHAIR_OF_OVERSIGHT_BODY"] },
    { logins: ["force.admin"], name: admin ?? "", offices: ["STAFF"], grants: ["FORCE_ADMIN"], reportsTo: "line.manager" },
    { logins: ["auditor"], name: auditor ?? "", offices: [], grants: ["AUDITOR"] },
    { logins: ["first.contact.a"], name: contactA ?? "", offices: ["FIRST_CONTACT_A", "STAFF"], reportsTo: "line.manager" },
    { logins: ["first.contact.b"], name: contactB ?? "", offices: ["FIRST_CONTACT_B", "STAFF"], reportsTo: "line.manager" },
    { logins: [], name: chief ?? "", offices: ["CHIEF_CONSTABLE"] },
  ];
  return { slug, from: "2024-05-09", to: null, people };
}

const archive: readonly DemoPerson[] = [
  { logins: ["chairman"], name: "Hedley Marwood (demo)", offices: ["CHAIR_OF_BODY", "MEMBER"], grants: ["CHAIR_OF_BODY"] },
  { logins: ["chief.executive"], name: "Olwen Tarrant (demo)", offices: ["HEAD_OF_STAFF"], grants: ["HEAD_OF_STAFF"] },
  { logins: ["treasurer"], name: "Basil Quillan (demo)", offices: ["CFO"], grants: ["CFO"], reportsTo: "chief.executive" },
  { logins: ["member"], name: "Nerys Fallow (demo)", offices: ["MEMBER"], grants: ["MEMBER"] },
  { logins: ["officer"], name: "Tobias Wren (demo)", offices: ["STAFF"], grants: ["STAFF"], reportsTo: "chief.executive" },
  { logins: ["standards.chair"], name: "Imelda Crake (demo)", offices: ["CHAIR_OF_OVERSIGHT_BODY"], grants: ["CHAIR_OF_OVERSIGHT_BODY"] },
];

const given = ["Morwenna", "Idris", "Clement", "Rhoda", "Ambrose", "Sunniva", "Percival", "Anwen", "Leopold", "Thirza", "Gethin", "Ottoline", "Barnaby", "Ceridwen", "Fergal"];
const family: Readonly<Record<string, readonly string[]>> = {
  staffordshire: ["Ashdale", "Birkett", "Corrin", "Dunmore", "Eddowes", "Farrant", "Greaves", "Hollin", "Ingram", "Jessop", "Kelder", "Lorimer", "Maddern", "Norcott", "Orrell"],
  cumbria: ["Askham", "Brathay", "Caldbeck", "Derwin", "Eskdale", "Fellside", "Gilpin", "Hutton", "Irthing", "Keld", "Lorton", "Mardale", "Nateby", "Orton", "Penruddock"],
  "devon-and-cornwall": ["Arundell", "Bodkin", "Carveth", "Dartnell", "Endacott", "Fursdon", "Gribble", "Hext", "Ivey", "Jory", "Kitto", "Luscombe", "Moyle", "Nance", "Opie"],
  "avon-and-somerset": ["Axbridge", "Burrows", "Chew", "Dundry", "Evercreech", "Frome", "Gurney", "Hinton", "Ilminster", "Keyford", "Lamyatt", "Mells", "Nunney", "Oakhill", "Priddy"],
};

const namesOf = (slug: string) => given.map((first, index) => `${first} ${family[slug]?.[index] ?? ""} (demo)`);

/** The invented people of the five demonstration forces. */
export const demoForces: readonly DemoForce[] = [
  commissionersOffice("staffordshire", namesOf("staffordshire"), "apart"),
  commissionersOffice("cumbria", namesOf("cumbria"), "apart"),
  { slug: "cheshire", from: "2007-12-11", to: "2012-11-21", people: archive },
  commissionersOffice("devon-and-cornwall", namesOf("devon-and-cornwall"), "one person"),
  commissionersOffice("avon-and-somerset", namesOf("avon-and-somerset"), "apart"),
];

/** Those who belong to every force. */
export const demoEverywhere: readonly { subject: string; name: string; role: Role }[] = [
  { subject: "operator@probity.example", name: "Platform operator (demo)", role: "OPERATOR" },
  { subject: "auditor@probity.example", name: "Auditor of all forces (demo)", role: "AUDITOR" },
  { subject: "client:reader", name: "Reading system (demo)", role: "READER" },
];
