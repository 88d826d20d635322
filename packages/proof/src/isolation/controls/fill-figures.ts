type One = (sql: string, ...more: unknown[]) => Promise<string | undefined>;

/** Figures of a year and a quarter, what a force asks of concerns, and a note of a matter that was about a person. */
export async function fillFigures(one: One, person: string): Promise<void> {
  await one(
    "insert into cases.published_figures (force_id, year, figures, officers, published_on) values ($1, 2020, '{}', '{}', now())",
  );
  await one(
    "insert into cases.published_quarters (force_id, year, quarter, figures, officers, published_on) values ($1, 2021, 1, '{}', '{}', now())",
  );
  await one(
    "insert into cases.kind_settings (force_id, kind, reason, from_day) values ($1, 'CONCERN', 'x', '2020-01-01')",
  );
  await one(
    `insert into cases.precedents (force_id, source, clause_id, language, status, title, words, kept_from, written_by, written_at, reviewed_by, reviewed_at)
     values ($1, 'ADVICE', 'X-1', 'EN', 'PUBLISHED', 'x', 'x', array[$2]::uuid[], uuidv7(), now(), uuidv7(), now())`,
    person,
  );
}
