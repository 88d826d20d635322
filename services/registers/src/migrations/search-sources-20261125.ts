/** Dated like the migration that uses it: its meaning never changes. */
export interface SearchSource {
  /** The table whose rows are found. */
  readonly table: string;
  readonly kind: string;
  /** What a row is found by, of `changed c`, a set of rows of the table: columns as in `foundBy`. */
  readonly rows: string;
  /** Other tables whose changes count: `changed` is one of theirs, and this the rows of it. */
  readonly also?: { readonly table: string; readonly rows: string };
}

const day = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

interface FoundBy {
  readonly day: string;
  /** PUBLIC, STAFF, OFFICERS: of what is published, who reads it. RECORD: whoever reads the record; COPIED: and it has a published line. */
  readonly audience: string;
  readonly until?: string;
  readonly person: string;
  /** Whoever reads whose it is, where that are fewer. */
  readonly personAudience?: string;
  readonly category?: string;
  readonly words: readonly string[];
  readonly giver?: string;
  readonly body?: string;
}

function foundBy(found: FoundBy, from: string): string {
  return `select c.force_id, c.id, ${found.day} as day, ${found.audience} as audience, ${found.until ?? "null::date"} as until, ${found.person} as person,
    ${found.personAudience ?? found.audience} as person_audience, ${found.category ?? "null"} as category,
    concat_ws(' ', ${found.words.join(", ")}) as words, ${found.giver ?? "null"} as giver, ${found.body ?? "null"} as body
  from ${from}`;
}

const entries = foundBy(
  {
    day: "c.declared_on",
    audience: "case when c.public then 'PUBLIC' when c.published_to is not null then 'STAFF' else 'OFFICERS' end",
    until: "c.visible_until",
    person: "c.person_id",
    category: "c.category",
    words: ["c.description"],
  },
  "changed c where c.superseded_at is null",
);

const gifts = foundBy(
  {
    day: "c.offered_on",
    audience: "case when c.public then 'PUBLIC' else 'STAFF' end",
    until: "c.visible_until",
    person: "c.named_person_id",
    category: "c.kind",
    words: ["c.giver", "c.occasion", "c.description"],
    giver: "c.giver",
  },
  "changed c where c.superseded_at is null",
);

const meetings = foundBy(
  {
    day: "c.held_on",
    audience: "'PUBLIC'",
    person: "c.person_id",
    personAudience: "case when c.named_person_id is null then 'OFFICERS' else 'PUBLIC' end",
    words: ["c.meeting_name", "c.item_title", "c.local_term", "c.interest"],
    body: "c.meeting_name",
  },
  "changed c where c.superseded_at is null and c.kind <> 'NONE'",
);

// What is published is found by its published line, but for what that line withholds.
const interestsOf = (from: string) =>
  foundBy(
    {
      day: day("coalesce(d.submitted_at, d.created_at)"),
      audience: "'RECORD'",
      person: "c.person_id",
      category: "c.category",
      words: ["c.description", "c.connected_name"],
    },
    `${from} where d.status <> 'PUBLISHED' or c.decision = 'WITHHOLD'`,
  );

const offers = foundBy(
  {
    day: "c.offered_on",
    audience: "case when c.status = 'PUBLISHED' then 'COPIED' else 'RECORD' end",
    person: "c.recipient_id",
    category: "c.kind",
    words: ["c.giver_name", "c.occasion", "c.description"],
    giver: "c.giver_name",
  },
  "changed c",
);

const permissions = foundBy(
  {
    day: day("c.asked_at"),
    audience: "'RECORD'",
    person: "c.person_id",
    category: "c.matter",
    words: ["c.with_whom", "c.description"],
    body: "c.with_whom",
  },
  "changed c",
);

/** Everything that is found, by where it stands. */
export const searchSources: readonly SearchSource[] = [
  { table: "published_entries", kind: "REGISTER_ENTRY", rows: entries },
  { table: "published_gifts", kind: "PUBLISHED_GIFT", rows: gifts },
  { table: "published_meeting_declarations", kind: "MEETING_DECLARATION", rows: meetings },
  {
    table: "interests",
    kind: "DECLARED_INTEREST",
    rows: interestsOf("changed c join registers.declarations d on d.force_id = c.force_id and d.id = c.declaration_id"),
    also: {
      table: "declarations",
      rows: interestsOf("changed d join registers.interests c on c.force_id = d.force_id and c.declaration_id = d.id"),
    },
  },
  { table: "gift_offers", kind: "GIFT_OFFER", rows: offers },
  { table: "permissions", kind: "PERMISSION", rows: permissions },
];
