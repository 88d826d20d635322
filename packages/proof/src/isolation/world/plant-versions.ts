import { holders, type Planting } from "./planting.js";

/** The versions of a force that there is something to plant in, and a clause of each. */
interface Versions {
  readonly inForce: string;
  readonly clause: string;
  readonly imported: string;
  readonly importedClause: string;
}

/** Plants in what a version's life leaves: consultees, comments, signatures, an import's end, configured rules. */
export async function plantVersions(planting: Planting): Promise<void> {
  const readers = await holders(planting, "protocols:read");
  const token = (place: string) => planting.token(place, readers);
  const versions = await findVersions(planting);
  const run = (sql: string, ...more: unknown[]) => planting.platform.database.query(sql, [planting.force.id, ...more]);
  await run(
    `update protocols.protocol_versions set owner = $3, marking = $4, legal_status = $5, statement = statement || $6::jsonb
     where force_id = $1 and id = $2`,
    versions.inForce,
    ...["owner", "marking", "legal status"].map((place) => planting.token(`${place} of a version`, "everybody")),
    JSON.stringify({
      precedence: ["STATUTE"],
      review: { length: 3, unit: "YEARS", last: "2020-01", next: "2030-01" },
    }),
  );
  await plantConsultation(planting, versions);
  await run(
    `insert into protocols.signatories (force_id, version_id, office, name, signed_on) values ($1, $2, $3, $4, '2020-01')`,
    versions.inForce,
    planting.token("office of a signatory", "everybody"),
    planting.token("name of a signatory", "everybody"),
  );
  await run(
    `insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, to_day, reason, end_reason, configured_by, configured_at)
     select force_id, rule_key, kind, body->>'clauseId', body, '2030-01-01', '2030-12-31', $3, $4, $5, now() from protocols.rules
     where force_id = $1 and version_id = $2 order by id limit 1`,
    versions.inForce,
    ...["reason of a configured rule", "reason of its end", "name of who configured it"].map(token),
  );
  await plantImport(planting, versions);
}

/** Plants a finding in the version in force. Only when every event is worked off: a check of the version would say that it has gone. */
export async function plantFinding(planting: Planting): Promise<void> {
  const readers = await holders(planting, "protocols:read");
  const { inForce } = await findVersions(planting);
  const words = ["message of a finding", "reason of an acceptance", "name of who accepted"];
  await planting.platform.database.query(
    `insert into protocols.lint_findings (force_id, version_id, key, code, severity, clause_ids, message, status, accepted_reason, accepted_by, accepted_at, fallback)
     values ($1, $2, 'L13/planted', 'L13', 'WARNS', '{X-1}', $3, 'ACCEPTED', $4, $5, now(), 'DEPUTY')`,
    [planting.force.id, inForce, ...words.map((place) => planting.token(place, readers))],
  );
}

async function findVersions({ platform, force }: Planting): Promise<Versions> {
  const [found] = await platform.database.query<Versions>(
    `select v.id as "inForce", c.clause_id as clause, i.version_id as imported, i.clause_id as "importedClause"
     from protocols.protocol_versions v join protocols.clauses c on c.force_id = v.force_id and c.version_id = v.id,
       protocols.clauses i join protocols.protocol_versions d on d.force_id = i.force_id and d.id = i.version_id and d.source_document_id is not null
     where v.force_id = $1 and v.status = 'IN_FORCE' and i.force_id = $1 and d.status = 'DRAFT' order by c.ordinal, i.ordinal limit 1`,
    [force.id],
  );
  if (!found) throw new Error(`${force.slug} has no version in force beside an imported one.`);
  return found;
}

/** A version before its consultees, and the names of those who were consulted on the one in force. */
async function plantConsultation(planting: Planting, { inForce }: Versions): Promise<void> {
  const { platform, force } = planting;
  const [readers, commenters] = [
    await holders(planting, "protocols:read"),
    await holders(planting, "protocols:comment"),
  ];
  const token = (place: string) => planting.token(place, readers);
  const one = async (sql: string, ...more: unknown[]) =>
    (await platform.database.query<{ id: string }>(sql, [force.id, ...more]))[0]?.id;
  const version = await one(
    `insert into protocols.protocol_versions (force_id, protocol_id, number, status, based_on_id, consultation_closed_at)
     select force_id, protocol_id, $3, 'CONSULTATION', id, now() from protocols.protocol_versions where force_id = $1 and id = $2 returning id`,
    inForce,
    token("number of a version in consultation"),
  );
  const clause = await one(
    `insert into protocols.clauses (force_id, version_id, clause_id, heading_path, ordinal, summary_en, text, model_clause, model_relation, model_reason)
     values ($1, $2, 'X-1', '{Heading}', 1, $3, $4, 'RP-1', 'AMEND', $5) returning id`,
    version,
    ...["summary of a clause", "text of a clause", "reason of a difference"].map((place) =>
      token(`${place} in consultation`),
    ),
  );
  await one(
    `insert into protocols.clause_comments (force_id, version_id, clause_ref, said_by, said_at, said, answer, answered_by, answered_at)
     values ($1, $2, $3, $4, now(), $5, $6, $7, now())`,
    version,
    clause,
    ...["name of who commented", "comment", "answer to a comment", "name of who answered"].map((place) =>
      planting.token(place, commenters),
    ),
  );
  for (const of of [version, inForce])
    await one(
      "insert into protocols.consultees (force_id, version_id, name, position, consulted_on) values ($1, $2, $3, $4, '2020-01')",
      of,
      token("name of a consultee"),
      planting.token("position of a consultee", of === inForce ? "everybody" : readers),
    );
}

async function plantImport(planting: Planting, { inForce, clause, imported, importedClause }: Versions): Promise<void> {
  const drafters = await holders(planting, "protocols:draft");
  const incomplete = {
    proposalId: inForce,
    clauseId: importedClause,
    kind: "DEADLINE",
    words: planting.token("words of an incomplete proposal", drafters),
    missing: ["length"],
    refusal: planting.token("refusal of a proposal", drafters),
  };
  await planting.platform.database.query(
    `insert into protocols.import_confirmations
       (force_id, version_id, base_version_id, confirmed_by, confirmed_at, carried, added, dropped, carried_rules, made_rules, incomplete)
     values ($1, $2, $3, $4, now(), array[$5], array[$6], array[$5], '{carried}', '{made}', $7)`,
    [
      planting.force.id,
      imported,
      inForce,
      planting.token("name of who confirmed an import", drafters),
      clause,
      importedClause,
      JSON.stringify([incomplete]),
    ],
  );
}
