import type { World } from "../../isolation/world/world.js";

/** Ids of the rows that the listing speaks of. */
export type Known = Awaited<ReturnType<typeof knownThings>>;

type FindId = (sql: string, ...parameters: string[]) => Promise<string>;

/** Looks the rows up, past every policy. @throws when one is not there. */
export async function knownThings(world: World) {
  const id: FindId = async (sql, ...parameters) => {
    const [row] = await world.platform.database.query<{ id: string }>(sql, parameters);
    if (!row) throw new Error(`The world has no row for: ${sql}`);
    return row.id;
  };
  const forceOf = (slug: string) => id("select id from protocols.forces where slug = $1", slug);
  const personOf = (login: string, slug: string) =>
    id(
      "select person_id as id from people.logins where subject = $1 and person_id is not null",
      `${login}@${slug}.example`,
    );
  const inForceOf = async (slug: string) =>
    id("select id from protocols.protocol_versions where force_id = $1 and status = 'IN_FORCE'", await forceOf(slug));
  const force = await forceOf("staffordshire");
  const person = {
    pcc: await personOf("pcc", "staffordshire"),
    chiefExecutive: await personOf("chief.executive", "staffordshire"),
    deputy: await personOf("deputy", "staffordshire"),
    cfo: await personOf("cfo", "staffordshire"),
    dpo: await personOf("dpo", "staffordshire"),
    staff: await personOf("staff", "staffordshire"),
  };
  return {
    force,
    person,
    ...(await appointments(id, force, person)),
    ...(await declarations(id, force, person)),
    ...(await registers(id, force, person)),
    ...(await inRegisters(id, force)),
    ...(await protocols(id, force)),
    concern: {
      "the commissioner": await concernAbout(id, force, person.pcc),
      "the chief executive": await concernAbout(id, force, person.chiefExecutive),
      staff: await concernAbout(id, force, person.staff),
    },
    cheshireSlug: await id("select slug as id from protocols.protocols where force_id = $1", await forceOf("cheshire")),
    cumbria: {
      force: await forceOf("cumbria"),
      pcc: await personOf("pcc", "cumbria"),
      staff: await personOf("staff", "cumbria"),
      version: await inForceOf("cumbria"),
      notice: {
        pcc: await id("select id from people.notices where person_id = $1", await personOf("pcc", "cumbria")),
        staff: await id("select id from people.notices where person_id = $1", await personOf("staff", "cumbria")),
      },
    },
    compared: [await inForceOf("cumbria"), await inForceOf("avon-and-somerset"), await inForceOf("devon-and-cornwall")],
    citation: await id("select id from protocols.citations where force_id = $1 and replaced_by is not null", force),
    configuredRule: await id(
      "select id from protocols.configured_rules where force_id = $1 and from_day = '2030-01-01'",
      force,
    ),
    avon: {
      force: await forceOf("avon-and-somerset"),
      chiefOfStaff: await personOf("chief.of.staff", "avon-and-somerset"),
    },
  };
}

type People = Readonly<Record<"pcc" | "deputy" | "cfo" | "dpo" | "staff", string>>;

async function appointments(id: FindId, force: string, { pcc, dpo, deputy }: People) {
  const held = (of: string, where: string, what: "id" | "office_id") =>
    id(`select ${what} as id from people.appointments where force_id = $1 and person_id = $2 and ${where}`, force, of);
  return {
    appointment: {
      pcc: await held(pcc, "public", "id"),
      ended: await held(dpo, "to_day is not null", "id"),
      acting: await held(deputy, "kind = 'ACTING'", "id"),
    },
    office: {
      pcc: await held(pcc, "public", "office_id"),
      dpo: await held(dpo, "to_day is null", "office_id"),
      ofBody: await held(deputy, "from_day = '2019-01-01'", "office_id"),
    },
  };
}

async function declarations(id: FindId, force: string, { pcc, deputy, cfo, staff }: People) {
  const declared = (of: string, status: string) =>
    id(
      "select id from registers.declarations where force_id = $1 and person_id = $2 and status = $3",
      force,
      of,
      status,
    );
  const stated = (declaration: string) =>
    id("select id from registers.interests where declaration_id = $1 limit 1", declaration);
  const declaration = {
    draft: await declared(pcc, "DRAFT"),
    submitted: await declared(deputy, "SUBMITTED"),
    returned: await declared(staff, "RETURNED"),
    published: await declared(cfo, "PUBLISHED"),
  };
  const interest = {
    draft: await stated(declaration.draft),
    submitted: await stated(declaration.submitted),
    returned: await stated(declaration.returned),
    published: await stated(declaration.published),
  };
  return { declaration, interest };
}

async function registers(id: FindId, force: string, { pcc, deputy, dpo }: People) {
  const of = (table: string, person: string) =>
    id(`select id from registers.${table} where force_id = $1 and person_id = $2`, force, person);
  return {
    entry: { pcc: await of("published_entries", pcc), dpo: await of("published_entries", dpo) },
    obligation: { due: await of("obligations", pcc), met: await of("obligations", deputy) },
    calendarFeed: { pcc: await of("calendar_feeds", pcc) },
    hold: {
      today: await id(
        "select id from registers.publication_holds where force_id = $1 and from_day <= current_date and lifted_on is null",
        force,
      ),
      lifted: await id(
        "select id from registers.publication_holds where force_id = $1 and lifted_on is not null",
        force,
      ),
    },
  };
}

/** The offers that plant-gifts.ts plants. */
async function gifts(id: FindId, force: string) {
  const offered = (description: string) =>
    id("select id from registers.gift_offers where force_id = $1 and description = $2", force, description);
  const published = (description: string) =>
    id("select id from registers.published_gifts where force_id = $1 and description = $2", force, description);
  const staff = await offered("Everything (invented).");
  return {
    gift: {
      staff,
      noted: await offered("Noted (invented)."),
      referral: await id("select id from registers.referrals where offer_id = $1", staff),
      publishedOfPcc: await published("A vase (invented)."),
      publishedOfStaff: await published("A mug (invented)."),
    },
  };
}

async function inRegisters(id: FindId, force: string) {
  return { ...(await gifts(id, force)), ...(await permissions(id, force)), ...(await meetings(id, force)) };
}

/** The meetings and conflicts that plant-meetings.ts plants. */
async function meetings(id: FindId, force: string) {
  const called = (name: string) =>
    id("select id from registers.meetings where force_id = $1 and name = $2", force, name);
  const [everything, planned] = [await called("Everything (invented)"), await called("Planned (invented)")];
  const item = (title: string) =>
    id("select id from registers.agenda_items where meeting_id = $1 and title = $2", planned, title);
  const declared = (at: string) => id("select id from registers.meeting_declarations where meeting_id = $1", at);
  const decided = (about: string) =>
    id("select id from registers.conflict_decisions where force_id = $1 and about = $2", force, about);
  return {
    meeting: {
      everything,
      planned,
      open: await item("Open (invented)"),
      closed: await item("Closed (invented)"),
      declared: await declared(everything),
      none: await declared(planned),
      published: await id("select id from registers.published_meeting_declarations where meeting_id = $1", everything),
    },
    conflict: {
      check: await id("select id from registers.interest_checks where force_id = $1 and about = 'Invented'", force),
      everything: await decided("Everything (invented)."),
      plain: await decided("Plain (invented)."),
    },
  };
}

/** The permissions that plant-permissions.ts plants. */
async function permissions(id: FindId, force: string) {
  const asked = (description: string) =>
    id("select id from registers.permissions where force_id = $1 and description = $2", force, description);
  const everything = await asked("Everything (invented).");
  const step = await id("select id from registers.permission_steps where permission_id = $1", everything);
  return { permission: { everything, former: await asked("Former (invented)."), step } };
}

async function protocols(id: FindId, force: string) {
  const inForce = await id(
    "select id from protocols.protocol_versions where force_id = $1 and status = 'IN_FORCE'",
    force,
  );
  const draft = await id(
    `select v.id from protocols.protocol_versions v join protocols.source_documents d on d.force_id = v.force_id and d.id = v.source_document_id
     where v.force_id = $1 and d.file_name = 'kitchen.txt'`,
    force,
  );
  const first = await id(
    `select v.id from protocols.protocol_versions v where v.force_id = $1 and v.status = 'DRAFT' and not exists (
       select 1 from protocols.protocol_versions o where o.force_id = v.force_id and o.protocol_id = v.protocol_id and o.status <> 'DRAFT')`,
    force,
  );
  const consultation = await id(
    "select id from protocols.protocol_versions where force_id = $1 and status = 'CONSULTATION'",
    force,
  );
  const named = (version: string, clause: string) =>
    id("select id from protocols.clauses where version_id = $1 and clause_id = $2", version, clause);
  const ofVersion = (version: string, what: "id" | "slug") =>
    id(
      `select p.${what} as id from protocols.protocols p join protocols.protocol_versions v on v.force_id = p.force_id and v.protocol_id = p.id where v.id = $1`,
      version,
    );
  const clauseOf = (version: string, place: number) =>
    id(`select id from protocols.clauses where version_id = $1 order by ordinal offset ${place} limit 1`, version);
  return {
    version: { inForce, draft, first, consultation },
    protocol: {
      inForce: await ofVersion(inForce, "id"),
      slug: await ofVersion(inForce, "slug"),
      draft: await ofVersion(first, "id"),
    },
    clause: {
      inForce: await id("select clause_ref as id from registers.obligations where force_id = $1 limit 1", force),
      onModel: await named(inForce, "ST-16"),
      citing: await named(inForce, "ST-6f"),
      proposing: await id("select clause_ref as id from protocols.proposed_rules where version_id = $1", first),
      draft: await clauseOf(draft, 0),
      second: await clauseOf(draft, 1),
    },
  };
}

function concernAbout(id: FindId, force: string, subject: string): Promise<string> {
  return id(
    "select id from cases.cases where force_id = $1 and subject_person_id = $2 order by id limit 1",
    force,
    subject,
  );
}
