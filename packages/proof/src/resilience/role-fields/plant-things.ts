import { randomUUID } from "node:crypto";
import { forceNamed } from "../../isolation/world/force-of-world.js";
import { plantCaseClocks } from "./case-clock-things.js";
import { plantFigures } from "./figure-things.js";
import { plantPrecedents } from "./precedent-listing.js";
import { plantCaseKinds } from "./case-kind-things.js";
import { plantMeetings } from "./plant-meetings.js";
import { plantPermissions } from "./plant-permissions.js";
import { plantPeople } from "./plant-people.js";
import type { World } from "../../isolation/world/world.js";
import { plantGifts } from "./plant-gifts.js";

const force = "staffordshire";

/** A document that has something for every field of an import: a table of control, items, a note, a number left out. */
const document = `Rules of the Shared Kitchen

Version Control

Version	03
Owner	Facilities

1. Tables are wiped:
(a) after each meal;
(b) before the evening.

NOTE: The cloths are in the cupboard.

3. Cups are washed by whoever drank from them.
`;

/** Makes what the planted world has none of: a line of somebody who is not public, a duty that was met, a document with oddities. */
export async function plantThings(world: World): Promise<void> {
  const { database } = world.platform;
  await publishAsStaff(world);
  await plantCaseClocks(world);
  await plantCaseKinds(world);
  const { id: staffordshire } = forceNamed(world, force);
  await plantFigures(world, staffordshire);
  await plantPrecedents(world, staffordshire);
  // The title's words are those of the published protocol's address: a draft beside the version in force.
  await change(world, "registrar", "importProtocolDocument", "ImportProtocolDocumentInput", {
    title: "Staffordshire 2012",
    instrument: "STAFF_CODE",
    fileName: "kitchen.txt",
    contentBase64: Buffer.from(document).toString("base64"),
  });
  for (const table of ["proposed_rules", "clause_matches"])
    await database.query(
      `update protocols.${table} set status = 'CONFIRMED', decided_by = uuidv7(), decided_at = now() where force_id = $1`,
      [staffordshire],
    );
  // Whether an event checked the version since it was planted is left to chance.
  await database.query(
    `insert into protocols.lint_findings (force_id, version_id, key, code, severity, clause_ids, particulars, status)
     select v.force_id, v.id, 'invented', f.code, f.severity, f.clause_ids, f.particulars, 'OPEN' from protocols.protocol_versions v
     join protocols.lint_findings f on f.force_id = v.force_id where v.force_id = $1 and v.status = 'CONSULTATION' limit 1`,
    [staffordshire],
  );
  // Whoever is late is named where a rule asks for it.
  await database.query(
    "update registers.publications set names_non_declarers = true where force_id = $1 and register = 'INTERESTS'",
    [staffordshire],
  );
  // With a limit in working days, a bank holiday moves what is due.
  await database.query(
    `update registers.rulebooks set rules = replace(rules::text, $2, $3)::jsonb where force_id = $1`,
    [
      staffordshire,
      '"unit": "CALENDAR_DAYS", "anchor": "ELECTION", "length": 28, "subject": "ELECTED_HOLDER", "calendar": null',
      '"unit": "WORKING_DAYS", "anchor": "ELECTION", "length": 20, "subject": "ELECTED_HOLDER", "calendar": "ENGLAND_AND_WALES"',
    ],
  );
  // Limits with a number, which no protocol here has for a concern.
  for (const [from, to, unit] of [
    ["2018-01-01", "2018-12-31", "CALENDAR_DAYS"],
    ["2019-01-01", "2019-12-31", "HOURS"],
  ])
    await database.query(
      `insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, to_day, reason, configured_by, configured_at)
       select force_id, rule_key, kind, body->>'clauseId', body || $2::jsonb, $3, $4, 'Invented.', 'Invented', now() from protocols.rules
       where force_id = $1 and rule_key = 'staffordshire-2012/redress-raise'`,
      [staffordshire, JSON.stringify({ text: null, length: 5, unit, hardness: "HARD" }), from, to],
    );
  await plantRegisters(world, staffordshire);
  await plantHandling(world, staffordshire);
  await plantReview(world, staffordshire);
  await plantPeople(world, staffordshire);
  await plantGifts(world, staffordshire);
  await plantPermissions(world, staffordshire);
  await plantMeetings(world, staffordshire);
}

/** The concern about the commissioner goes all the way, so that each field of its steps has a value. */
async function plantHandling(world: World, forceId: string): Promise<void> {
  const [found] = await world.platform.database.query<{ id: string; version: number }>(
    `select c.id, c.version from cases.cases c join people.logins l on l.force_id = c.force_id and l.person_id = c.subject_person_id
     where c.force_id = $1 and l.subject = 'pcc@staffordshire.example' order by c.id limit 1`,
    [forceId],
  );
  const steps = [
    { kind: "INFORMAL_RESOLUTION" },
    { kind: "FORMAL_STAGE" },
    { kind: "CONSULTATION", party: "MONITORING_OFFICER" },
    { kind: "DECISION", finding: "UPHELD", clauses: ["ST-17"] },
    { kind: "OUTCOME", outcome: "ACTION_TAKEN" },
    { kind: "CLOSED" },
  ];
  for (const [done, step] of steps.entries())
    await change(world, "chief.executive", "recordCaseStep", "RecordCaseStepInput", {
      caseId: found?.id,
      version: (found?.version ?? 0) + done,
      note: "Invented.",
      ...step,
    });
}

/** A declaration that was withheld with lines to decide, and holds of publication, of today and lifted. */
async function plantReview({ platform: { database } }: World, staffordshire: string): Promise<void> {
  await database.query(
    `update registers.declarations set withheld_at = now(), withheld_reason = 'Invented.', published_by_date_at = now()
     where force_id = $1 and status = 'SUBMITTED'`,
    [staffordshire],
  );
  await database.query(
    `update registers.interests i set connected_name = left(i.description, 20), sensitive_reason = 'Invented.', decision = 'WITHHOLD',
       decision_reason = 'Invented.', provision = 'Invented', review_on = '2099-01-01', since = '2019-04-01'
     from registers.declarations d where d.force_id = i.force_id and d.id = i.declaration_id and d.status = 'SUBMITTED' and d.force_id = $1`,
    [staffordshire],
  );
  await database.query(
    `insert into registers.publication_holds (force_id, from_day, to_day, reason, recorded_by, recorded_at, lifted_on, lift_reason)
     select $1, current_date - 1, current_date + 1, 'Invented.', l.person_id, now(), h.lifted, h.why
     from people.logins l, (values (null::date, null), (current_date, 'Invented.')) h (lifted, why)
     where l.force_id = $1 and l.subject = $2`,
    [staffordshire, `registrar@${force}.example`],
  );
}

/** A duty that was met, lines with a last day, one of them for staff alone, and terms of publication that say everything. */
async function plantRegisters({ platform: { database } }: World, staffordshire: string): Promise<void> {
  await database.query(
    `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, met_on, public)
     select o.force_id, l.person_id, uuidv7(), o.duty, o.rule_key, o.clause_ref, o.clause_id, o.version_id, o.anchor_on, o.due_on, o.explanation, o.anchor_on, true
     from registers.obligations o join people.logins l on l.force_id = o.force_id and l.subject = $2 where o.force_id = $1 limit 1`,
    [staffordshire, `deputy@${force}.example`],
  );
  await database.query(
    `insert into registers.published_entries
       (force_id, person_id, register, category, nil, description, declared_on, published_at, public, published_to, provision, correction_of, since, visible_until, clause_ref, clause_id, protocol_title_en, protocol_title_cy)
     select distinct on (o.met_on is null) o.force_id, o.person_id, 'INTERESTS', 'LAND', false, 'A field (invented).', o.due_on, now(), o.met_on is null,
       case when o.met_on is null then 'PUBLIC' else 'STAFF' end, 'Invented', o.due_on, '2019-04-01', current_date + 900, o.clause_ref, o.clause_id, 'Protocol', 'Protocol'
     from registers.obligations o where o.force_id = $1`,
    [staffordshire],
  );
  await database.query(
    `insert into registers.publication_items (force_id, item, version, link, last_updated_on, covers_year, target_months, owner, kept_by, kept_at)
     select $1, item, 1, 'https://force.example/page', '2026-01-05', covers_year, target_months, 'CFO', 'somebody', '2025-06-01'
     from (values ('1a', null, 12), ('3a', 2026, null)) as i (item, covers_year, target_months)`,
    [staffordshire],
  );
  await database.query(
    "update registers.publications set retention_years = 6, frequency_months = 12 where force_id = $1 and register = 'INTERESTS'",
    [staffordshire],
  );
}

async function publishAsStaff(world: World): Promise<void> {
  const interests = [{ category: "LAND", description: "An allotment (invented)." }];
  const id = await change(world, "dpo", "saveDeclaration", "SaveDeclarationInput", { kind: "INITIAL", interests });
  const declaration = { declarationId: id };
  await change(world, "dpo", "submitDeclaration", "SubmitDeclarationInput", { ...declaration, version: 1 });
  await change(world, "registrar", "publishDeclaration", "PublishDeclarationInput", { ...declaration, version: 2 });
}

async function change(world: World, login: string, field: string, type: string, input: object): Promise<string> {
  const { id: forceId } = forceNamed(world, force);
  const { data, errors } = await world.platform.ask<Record<string, { id: string }>>(
    `mutation($input: ${type}!) { ${field}(input: $input) { id } }`,
    {
      as: `${login}@${force}.example`,
      variables: { input: { forceId, idempotencyKey: randomUUID(), ...input } },
    },
  );
  const made = data?.[field];
  if (!made) throw new Error(`${field} as ${login}: ${JSON.stringify(errors)}`);
  return made.id;
}
