import type { World } from "../../isolation/world/world.js";
import { caseClockThings } from "./case-clock-things.js";
import { figureThings } from "./figure-things.js";
import { precedentThings } from "./precedent-listing.js";
import { caseKindThings } from "./case-kind-things.js";
import { comparisonThings } from "./comparison-things.js";
import { dutyThings } from "./duty-things.js";
import { effectThings } from "./effect-things.js";
import { giftThings } from "./gift-things.js";
import { knownThings, type Known } from "./known-things.js";
import { meetingThings } from "./meeting-things.js";
import { noticeThings } from "./notice-things.js";
import { recordThings } from "./people-things.js";
import { searchThings } from "./search-things.js";
import { permissionThings } from "./permission-things.js";
import { protocolThings } from "./protocol-things.js";
import { here, there, type Thing, type Things } from "./thing.js";

/** Everything there is to ask about, for a world in which the rows lie. */
export async function thingsIn(world: World): Promise<Things> {
  const known = await knownThings(world);
  return {
    ...forceThings(known),
    ...peopleThings(known),
    ...recordThings(known),
    ...protocolThings(known),
    ...comparisonThings(known),
    ...effectThings(known),
    ...noticeThings(known),
    ...dutyThings(known),
    ...registerThings(known),
    ...giftThings(known),
    ...permissionThings(known),
    ...meetingThings(known),
    ...(await caseClockThings(world)),
    ...figureThings(known),
    ...precedentThings(known),
    ...(await caseKindThings(world)),
    ...searchThings(known),
    ...caseThings(known),
    ...pages(known),
  };
}

function forceThings({ force, person, protocol }: Known): Things {
  const handed = {
    person: `(id: "${person.pcc}")`,
    protocol: `(slug: "${protocol.slug}")`,
    rulebook: '(on: "2025-01-01")',
    publishedRecords: "(asked: {})",
  };
  return {
    Force: {
      itself: { by: [here("$"), "{ forces { $ } }", "{ viewer { forces { force { $ } } } }"], id: force, handed },
    },
    ForceBranding: { itself: { by: [here("branding { $ }")] } },
    GoverningBody: {
      "today's": { by: [here("governingBody { $ }")] },
      "one that has ended": { by: [there("cheshire", "governingBody { $ }")] },
    },
    RoleTitle: { itself: { by: [here("roleTitles { $ }")] } },
    Viewer: { oneself: { by: ["{ viewer { $ } }"] } },
    ViewerForce: {
      oneself: { by: ["{ viewer { forces { $ } } }"] },
      "oneself in Cumbria": { by: ["{ viewer { forces { $ } } }"], force: "cumbria" },
    },
    GrantedAccess: { "of the force": { by: [here("accessGrants { $ }")] } },
  };
}

function peopleThings(known: Known): Things {
  const { force, person, office, appointment } = known;
  const people = (inside: string) => `{ people(force: "${force}", first: 20) { nodes { ${inside} } } }`;
  const one = (id: string, inside: string) => here(`person(id: "${id}") { ${inside} }`);
  const ways = (id: string, inside: string) => [one(id, inside), people(inside)];
  const held = (id: string) => [
    ...ways(id, "appointments { $ }"),
    here("officeHolders { $ }"),
    here('officeHolders(on: "2024-06-15") { $ }'),
  ];
  const offices = (id: string) => [
    here("offices { $ }"),
    here("officeHolders { office { $ } }"),
    ...ways(id, "appointments { office { $ } }"),
  ];
  const named = [
    `{ registerEntries(force: "${force}", first: 50) { nodes { person { $ } } } }`,
    `{ declarations(force: "${force}", first: 50) { nodes { person { $ } } } }`,
    `{ cases(force: "${force}", first: 50) { nodes { subject { $ } } } }`,
  ];
  return {
    Person: {
      "an office holder": { by: [...ways(person.cfo, "$"), ...named], id: person.cfo },
      "one who is not public": { by: [...ways(person.dpo, "$"), ...named], id: person.dpo },
    },
    Appointment: {
      "the commissioner's": { by: held(person.pcc), id: appointment.pcc },
      "one that ended, not public": { by: held(person.dpo), id: appointment.ended },
      "of one who acted": {
        by: [...held(person.deputy), here('officeHolders(on: "2020-01-15") { $ }')],
        id: appointment.acting,
      },
    },
    Office: {
      "the commissioner's": { by: offices(person.pcc), id: office.pcc },
      "one that is not public": { by: offices(person.dpo), id: office.dpo },
      "one of a body": { by: offices(person.deputy), id: office.ofBody },
    },
    ...signatures(known),
  };
}

function signatures({ cumbria }: Known): Things {
  const ways = (inside: string) => [
    `{ acknowledgements(force: "${cumbria.force}", first: 50) { nodes { ${inside} } } }`,
    `{ ownAcknowledgements(force: "${cumbria.force}") { ${inside} } }`,
    `{ viewer { forces { acknowledgements { ${inside} } } } }`,
  ];
  const force = "cumbria";
  const of = (person: string) => ({ by: ways("$"), id: `${person}.${cumbria.version}.APPOINTMENT`, force });
  return {
    Acknowledgement: { "the commissioner's, asked for": of(cumbria.pcc), "staff's, given": of(cumbria.staff) },
    PaperSignature: { "of staff's": { by: ways("paper { $ }"), force } },
  };
}

function registerThings(known: Known): Things {
  const { force, declaration, interest, entry, obligation, person } = known;
  const list = (field: string, inside: string) => `{ ${field}(force: "${force}", first: 50) { nodes { ${inside} } } }`;
  const declarationWays = (id: string, inside: string) => [
    list("declarations", inside),
    `{ declarations(mine: true) { nodes { ${inside} } } }`,
    `{ declaration(id: "${id}") { ${inside} } }`,
  ];
  const declared = (name: keyof typeof declaration) => {
    return { by: declarationWays(declaration[name], "$"), id: declaration[name] };
  };
  const stated = (name: keyof typeof declaration) => {
    return { by: declarationWays(declaration[name], "interests { $ }"), id: interest[name] };
  };
  const line = (id: string, of: string) => {
    const byPerson = here(`person(id: "${of}") { registerEntries { nodes { $ } } }`);
    return { by: [list("registerEntries", "$"), here("registerEntries(first: 50) { nodes { $ } }"), byPerson], id };
  };
  const duty = (id: string) => ({ by: [list("obligations", "$")], id });
  return {
    Declaration: {
      "the commissioner's draft": declared("draft"),
      "the deputy's, declared": declared("submitted"),
      "staff's, given back": declared("returned"),
      "the finance officer's, published": declared("published"),
    },
    Interest: {
      "in the commissioner's draft": stated("draft"),
      "in the deputy's, declared": stated("submitted"),
      "in staff's, given back": stated("returned"),
      "in the finance officer's, published": stated("published"),
    },
    FoundPersonalData: {
      "in the deputy's, declared": { by: declarationWays(declaration.submitted, "interests { findings { $ } }") },
    },
    PublicationHold: {
      "of today": { by: [list("publicationHolds", "$"), here("publicationHold { $ }")], id: known.hold.today },
      lifted: { by: [list("publicationHolds", "$")], id: known.hold.lifted },
    },
    RegisterQuestions: {
      "in the deputy's, declared": { by: [`{ declaration(id: "${declaration.submitted}") { asked { $ } } }`] },
    },
    RegisterEntry: {
      "the commissioner's": line(entry.pcc, person.pcc),
      "of one who is not public": line(entry.dpo, person.dpo),
    },
    ...calendarThings(known),
    Obligation: { "the commissioner's, due": duty(obligation.due), "the deputy's, met": duty(obligation.met) },
    RegisterPublication: { "of the register of interests": { by: [here("registerPublication { $ }")] } },
    PublicObligation: { "the commissioner's": { by: [here("dueItems { $ }")] } },
  };
}

function calendarThings({ force }: Known): Things {
  const year = (inside: string) => `{ calendar(force: "${force}", year: 2033) { ${inside} } }`;
  const preview = (inside: string) => `mutation { addBankHoliday(input: { forceId: "${force}", on: "2024-05-15",
    nameEn: "Invented", reason: "Invented.", preview: true, idempotencyKey: "nothing is kept" }) { ${inside} } }`;
  const duties = (inside: string) => `{ obligations(force: "${force}") { nodes { ${inside} } } }`;
  return {
    BankHolidayWithdrawal: { "of a year": { by: [year("withdrawal { $ }")] } },
    CalendarChange: { "in a preview": { by: [preview("$")] } },
    CalendarDay: { "of a year": { by: [year("$")] }, "in a preview": { by: [preview("day { $ }")] } },
    Retiming: {
      "of a duty": { by: [duties("retimings { $ }"), duties("latestRetiming { $ }")] },
      "by a bank holiday": { by: [year("retimed { $ }")] },
      "by its withdrawal": { by: [year("withdrawal { retimed { $ } }")] },
      "in a preview": { by: [preview("retimed { $ }")] },
    },
  };
}

function caseThings(known: Known): Things {
  const { force, concern, person } = known;
  const ways = (id: string, inside: string) => [
    `{ case(id: "${id}") { ${inside} } }`,
    `{ cases(force: "${force}", first: 20) { nodes { ${inside} } } }`,
  ];
  const about = (inside: string) =>
    Object.fromEntries(
      Object.entries(concern).map(([name, id]) => [
        `about ${name}`,
        { by: ways(id, inside).slice(0, inside === "$" ? 2 : 1), ...(inside === "$" ? { id } : {}) },
      ]),
    );
  const preview = (forceId: string, subject: string, discussion: string, inside: string) =>
    `{ routePreview(input: { forceId: "${forceId}", subjectPersonId: "${subject}", matter: DISRESPECT, directDiscussion: ${discussion} }) { ${inside} } }`;
  const previewed = (inside: string): Readonly<Record<string, Thing>> => ({
    "asked beforehand": { by: [preview(force, person.pcc, "NOT_TRIED", inside)] },
    "asked in Cumbria": { by: [preview(known.cumbria.force, known.cumbria.pcc, "TRIED", inside)], force: "cumbria" },
    "asked in Avon and Somerset": {
      by: [preview(known.avon.force, known.avon.chiefOfStaff, "TRIED", inside)],
      force: "avon-and-somerset",
    },
  });
  return {
    Case: about("$"),
    CaseStep: about("steps { $ }"),
    CaseAction: about("actions { $ }"),
    PersonInCase: about("people { $ }"),
    CaseParty: about("parties { $ }"),
    RouteDecision: { ...about("route { $ }"), ...previewed("$") },
    RouteRecipient: { ...about("route { recipients { $ } }"), ...previewed("recipients { $ }") },
    PassedOverRecipient: { ...about("route { passedOver { $ } }"), ...previewed("passedOver { $ }") },
  };
}

function pages({ force, person, cumbria }: Known): Things {
  const signatures = (inside: string) => ({
    by: [`{ acknowledgements(force: "${cumbria.force}") { ${inside} } }`],
    force: "cumbria",
  });
  const list = (field: string) => ({ by: [`{ ${field}(force: "${force}") { $ } }`] });
  const more = (field: string) => ({ by: [`{ ${field}(force: "${force}") { pageInfo { $ } } }`] });
  return {
    AcknowledgementConnection: { "of a force": signatures("$") },
    CaseConnection: { "of the force": list("cases") },
    DeclarationConnection: { "of the force": list("declarations") },
    PublicationHoldConnection: { "of the force": list("publicationHolds") },
    ObligationConnection: { "of the force": list("obligations") },
    PersonConnection: { "of the force": list("people") },
    AppointmentConnection: {
      "of an office": { by: [here(`person(id: "${person.pcc}") { appointments { office { heldBy { $ } } } }`)] },
    },
    LintFindingConnection: { "of the force": list("findings") },
    ProtocolConnection: { "of the force": list("protocols") },
    RegisterEntryConnection: {
      "of the force": list("registerEntries"),
      "kept for staff": list("staffRegisterEntries"),
      published: { by: [here("registerEntries { $ }"), here(`person(id: "${person.cfo}") { registerEntries { $ } }`)] },
    },
    PageInfo: {
      "of signatures": signatures("pageInfo { $ }"),
      "of cases": more("cases"),
      "of declarations": more("declarations"),
      "of duties": more("obligations"),
      "of people": more("people"),
      "of protocols": more("protocols"),
      "of findings": more("findings"),
      "of lines": more("registerEntries"),
      "of lines kept for staff": more("staffRegisterEntries"),
      "of published lines": { by: [here("registerEntries { pageInfo { $ } }")] },
      "of offers": more("giftOffers"),
      "of permissions": more("permissions"),
      "of meetings": more("meetings"),
      "of what was declared at meetings": { by: [here("meetingDeclarations { pageInfo { $ } }")] },
      "of checks": more("interestChecks"),
      "of decisions on conflicts": more("conflictDecisions"),
      "of what is found": { by: [`{ searchRecords(asked: { force: "${force}" }) { pageInfo { $ } } }`] },
      "of what is published and found": { by: [here("publishedRecords(asked: {}) { pageInfo { $ } }")] },
      "of published gifts": { by: [here("publishedGifts { pageInfo { $ } }")] },
    },
  };
}
