import type { MigrationInterface, QueryRunner } from "typeorm";

/** The sentences in which warnings were kept, as patterns: the code, what names the clauses, what else the words name. */
const sentences: readonly (readonly [
  code: string,
  pattern: string,
  clauses: readonly number[],
  about: readonly number[],
])[] = [
  ["DUPLICATE_LABEL", "^The number (.+) is printed ([0-9]+) times\\.$", [], [1, 2]],
  ["DUPLICATE_TEXT", "^(.+) have the same words\\.$", [1], []],
  ["LABEL_GAP", "^Between (.+) a number is left out\\.$", [1], []],
  ["LABEL_GAP", "^Before (.+) of (.+) a label is left out\\.$", [2], [1]],
  ["LABEL_ORDER", "^(.+) is printed after (.+)\\.$", [2, 1], []],
  ["INCOMPLETE_SENTENCE", "^(.+) says “(either)” without “or”\\.$", [1], [2]],
  ["INCOMPLETE_SENTENCE", "^(.+) stops before its sentence ends\\.$", [1], []],
  ["RUN_ON_ITEM", "^(.+) runs on into the next list; part them by hand\\.$", [], [1]],
  ["NOTE_WITHOUT_MARK", "^(.+) has a footnote whose mark is not in the text\\.$", [1], []],
  ["TABLE_AS_TEXT", "^(.+) holds a table, kept as lines of text\\.$", [1], []],
  ["FORM_FOUND", "^(.+) holds a form to fill in, kept as notes\\.$", [1], []],
  ["PAGES_WITHOUT_TEXT", "^Pages? (.+) holds? no text; see whether a picture hides words\\.$", [], [1]],
];

const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`;

const part = (group: number) => `regexp_split_to_array(found[${group}], '( and |, )')`;

const parts = (groups: readonly number[]) =>
  groups.length === 0 ? "'[]'::jsonb" : `to_jsonb(${groups.map(part).join(" || ")})`;

const readings = sentences.map(
  ([code, pattern, clauses, about]) =>
    `select jsonb_build_object('code', ${quoted(code)}, 'clauseStableIds', ${parts(clauses)}, 'about', ${parts(about)})
     from regexp_match(said, ${quoted(pattern)}) found where found is not null`,
);

/** Reads every kept sentence back. A change of type writes every row, in force or not, of every force. */
export const statements: readonly string[] = [
  `create function protocols.import_warning(said text) returns jsonb language sql immutable as
    $body$ ${readings.join(" union all ")} limit 1 $body$`,
  `create function protocols.import_warnings(said text[]) returns jsonb language sql immutable as
    $body$ select coalesce(jsonb_agg(read order by place), '[]') from (
      select protocols.import_warning(one) as read, place from unnest(said) with ordinality as kept (one, place)) found
    where read is not null $body$`,
  `alter table protocols.protocol_versions alter column import_warnings drop default,
    alter column import_warnings type jsonb using protocols.import_warnings(import_warnings),
    alter column import_warnings set default '[]'`,
  "drop function protocols.import_warnings(text[]), protocols.import_warning(text)",
];

/** What an import noticed is kept as data and put in words when it is read; what was kept in English is read back. */
export class ImportWarnings20261201 implements MigrationInterface {
  name = "ImportWarnings1796083200000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
