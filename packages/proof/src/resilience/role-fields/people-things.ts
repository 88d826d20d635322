import { demoForces } from "@probity/people/demo-people";
import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** To whom the data protection officer has a relationship. */
const staffName = demoForces
  .find(({ slug }) => slug === "staffordshire")
  ?.people.find(({ logins }) => logins.includes("staff"))?.name;

/** Where bodies, terms and vacancies are shown, what is kept about a person, and who sees what. */
export function recordThings({ force, person }: Known): Things {
  const people = (inside: string) => `{ people(force: "${force}", first: 20) { nodes { ${inside} } } }`;
  const ways = (id: string, inside: string) => [here(`person(id: "${id}") { ${inside} }`), people(inside)];
  const record = (field: string) => ({ "the data protection officer's": { by: ways(person.dpo, `${field} { $ }`) } });
  const file = Buffer.from("name,email\nInvented,invented@invented.example\nInvented,none\n").toString("base64");
  const lookedAt = (inside: string) =>
    `{ previewPeopleImport(input: { forceId: "${force}", contentBase64: "${file}" }) { ${inside} } }`;
  const acting = 'officeHolders(on: "2020-01-15") { term { $ } }';
  return {
    AccessLine: {
      "of the force": {
        by: [
          `{ accessList(force: "${force}", person: "${person.dpo}") { nodes { $ } } }`,
          `{ accessList(force: "${force}", area: "people:read") { nodes { $ } } }`,
        ],
      },
    },
    AccessLineConnection: { "of the force": { by: [`{ accessList(force: "${force}") { $ } }`] } },
    AppointmentTerm: {
      "a deputy's": {
        by: [here("officeHolders { term { $ } }"), ...ways(person.deputy, "appointments { term { $ } }")],
      },
      "of one who acted": { by: [here(acting)] },
    },
    Body: { "one that has ended": { by: [here('bodies(on: "2020-01-15") { $ }'), here("bodies { $ }")] } },
    ElectionDay: { itself: { by: [here("electionDays { $ }")] } },
    PeopleImport: { "of the force": { by: [`{ peopleImports(force: "${force}") { $ } }`] } },
    PeopleImportPreview: { "of a file": { by: [lookedAt("$")] } },
    PeopleImportProblem: { "of a row": { by: [lookedAt("rows { problems { $ } }")] } },
    PeopleImportRow: { "of a file": { by: [lookedAt("rows { $ }")] } },
    PersonChange: record("changes"),
    PersonChangeStep: { "the data protection officer's": { by: ways(person.dpo, "changes { steps { $ } }") } },
    PoliticalRestriction: record("restrictions"),
    PrivateTie: {
      "the data protection officer's": { by: [`{ privateTies(force: "${force}", parties: ["${staffName}"]) { $ } }`] },
    },
    StaffNamed: { "of staff": { by: [`{ staffNamedIn(force: "${force}", texts: ["With ${staffName}"]) { $ } }`] } },
    Relationship: record("relationships"),
    ProvisioningToken: { "of the force": { by: [`{ provisioningTokens(force: "${force}") { $ } }`] } },
    ReportingLine: record("reportingLines"),
    Training: record("trainings"),
    Vacancy: { "of a public office": { by: [here("vacancies { $ }"), here('vacancies(on: "2026-06-15") { $ }')] } },
    Vetting: record("vettings"),
  };
}
