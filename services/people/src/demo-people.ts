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
  /** What the force is called in short. */
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly people: readonly DemoPerson[];
}

const poll = "2024-05-02";

/** A person of a commissioner's office before they have a name. */
type Post = Omit<DemoPerson, "name">;

const separateOfficers: readonly Post[] = [
  { logins: ["chief.executive"], offices: ["HEAD_OF_STAFF", "SENIOR_LEADERSHIP"], reportsTo: "pcc" },
  {
    logins: ["monitoring.officer"],
    offices: ["MONITORING_OFFICER", "SENIOR_LEADERSHIP"],
    reportsTo: "chief.executive",
  },
];

const oneOfficer: readonly Post[] = [
  {
    logins: ["chief.executive", "monitoring.officer"],
    offices: ["HEAD_OF_STAFF", "MONITORING_OFFICER", "HEAD_OF_PAID_SERVICE"],
    reportsTo: "pcc",
  },
];

const chiefOfStaff: readonly Post[] = [
  { logins: ["chief.of.staff", "chief.executive"], offices: ["HEAD_OF_STAFF", "SENIOR_LEADERSHIP"], reportsTo: "pcc" },
  {
    logins: ["monitoring.officer"],
    offices: ["MONITORING_OFFICER", "SENIOR_LEADERSHIP"],
    reportsTo: "chief.executive",
  },
];

/** Everybody of a commissioner's office beside the head of staff and the monitoring officer, whom forces arrange differently. */
const others: readonly Post[] = [
  { logins: ["cfo"], offices: ["CFO", "SENIOR_LEADERSHIP"], reportsTo: "chief.executive" },
  { logins: ["registrar"], offices: ["REGISTRAR"], reportsTo: "chief.executive" },
  { logins: ["line.manager"], offices: ["LINE_MANAGER", "STAFF"], reportsTo: "chief.executive" },
  { logins: ["staff"], offices: ["STAFF"], reportsTo: "line.manager" },
  { logins: ["dpo"], offices: ["DPO"], reportsTo: "chief.executive" },
  { logins: ["panel.chair"], offices: ["CHAIR_OF_OVERSIGHT_BODY"] },
  { logins: ["force.admin"], offices: ["STAFF"], grants: ["FORCE_ADMIN"], reportsTo: "line.manager" },
  { logins: ["auditor"], offices: [], grants: ["AUDITOR"] },
  { logins: ["first.contact.a"], offices: ["FIRST_CONTACT_A", "STAFF"], reportsTo: "line.manager" },
  { logins: ["first.contact.b"], offices: ["FIRST_CONTACT_B", "STAFF"], reportsTo: "line.manager" },
  { logins: [], offices: ["CHIEF_CONSTABLE"] },
];

function commissionersOffice(slug: string, name: string, officers: readonly Post[]): DemoForce {
  const posts: readonly Post[] = [
    { logins: ["pcc"], offices: ["ELECTED_HOLDER"], electedOn: poll },
    { logins: ["deputy"], offices: ["DEPUTY"], reportsTo: "pcc" },
    ...officers,
    ...others,
  ];
  const names = namesOf(slug);
  return {
    slug,
    name,
    from: "2024-05-09",
    to: null,
    people: posts.map((post, index) => ({ ...post, name: names[index] ?? "" })),
  };
}

const archive: readonly DemoPerson[] = [
  {
    logins: ["chairman"],
    name: "Hedley Marwood (demo)",
    offices: ["CHAIR_OF_BODY", "MEMBER"],
    grants: ["CHAIR_OF_BODY"],
  },
  { logins: ["chief.executive"], name: "Olwen Tarrant (demo)", offices: ["HEAD_OF_STAFF"], grants: ["HEAD_OF_STAFF"] },
  {
    logins: ["treasurer"],
    name: "Basil Quillan (demo)",
    offices: ["CFO"],
    grants: ["CFO"],
    reportsTo: "chief.executive",
  },
  { logins: ["member"], name: "Nerys Fallow (demo)", offices: ["MEMBER"], grants: ["MEMBER"] },
  {
    logins: ["officer"],
    name: "Tobias Wren (demo)",
    offices: ["STAFF"],
    grants: ["STAFF"],
    reportsTo: "chief.executive",
  },
  {
    logins: ["standards.chair"],
    name: "Imelda Crake (demo)",
    offices: ["CHAIR_OF_OVERSIGHT_BODY"],
    grants: ["CHAIR_OF_OVERSIGHT_BODY"],
  },
];

const given = [
  "Morwenna",
  "Idris",
  "Clement",
  "Rhoda",
  "Ambrose",
  "Sunniva",
  "Percival",
  "Anwen",
  "Leopold",
  "Thirza",
  "Gethin",
  "Ottoline",
  "Barnaby",
  "Ceridwen",
  "Fergal",
];
const family: Readonly<Record<string, readonly string[]>> = {
  staffordshire: [
    "Ashdale",
    "Birkett",
    "Corrin",
    "Dunmore",
    "Eddowes",
    "Farrant",
    "Greaves",
    "Hollin",
    "Ingram",
    "Jessop",
    "Kelder",
    "Lorimer",
    "Maddern",
    "Norcott",
    "Orrell",
  ],
  cumbria: [
    "Askham",
    "Brathay",
    "Caldbeck",
    "Derwin",
    "Eskdale",
    "Fellside",
    "Gilpin",
    "Hutton",
    "Irthing",
    "Keld",
    "Lorton",
    "Mardale",
    "Nateby",
    "Orton",
    "Penruddock",
  ],
  "devon-and-cornwall": [
    "Arundell",
    "Bodkin",
    "Carveth",
    "Dartnell",
    "Endacott",
    "Fursdon",
    "Gribble",
    "Hext",
    "Ivey",
    "Jory",
    "Kitto",
    "Luscombe",
    "Moyle",
    "Nance",
    "Opie",
  ],
  "avon-and-somerset": [
    "Axbridge",
    "Burrows",
    "Chew",
    "Dundry",
    "Evercreech",
    "Frome",
    "Gurney",
    "Hinton",
    "Ilminster",
    "Keyford",
    "Lamyatt",
    "Mells",
    "Nunney",
    "Oakhill",
    "Priddy",
  ],
};

const namesOf = (slug: string) => given.map((first, index) => `${first} ${family[slug]?.[index] ?? ""} (demo)`);

/** The invented people of the five demonstration forces. */
export const demoForces: readonly DemoForce[] = [
  commissionersOffice("staffordshire", "Staffordshire", separateOfficers),
  commissionersOffice("cumbria", "Cumbria", separateOfficers),
  { slug: "cheshire", name: "Cheshire", from: "2007-12-11", to: "2012-11-21", people: archive },
  commissionersOffice("devon-and-cornwall", "Devon and Cornwall", oneOfficer),
  commissionersOffice("avon-and-somerset", "Avon and Somerset", chiefOfStaff),
];

/** Those who belong to every force. */
export const demoEverywhere: readonly { subject: string; name: string; role: Role }[] = [
  { subject: "operator@probity.example", name: "Platform operator (demo)", role: "OPERATOR" },
  { subject: "auditor@probity.example", name: "Auditor of all forces (demo)", role: "AUDITOR" },
  { subject: "client:reader", name: "Reading system (demo)", role: "READER" },
];
