import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { columnsOf } from "@probity/service-kit/columns";
import { knownForm } from "@probity/service-kit/ids";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { OfForceInput } from "../setup/setup.inputs.js";
import { bringsIn, readerOf } from "./import-facts.js";
import { ImportChoice, PeopleImport, PeopleImportPreview, type PeopleImportRow } from "./people-import.entity.js";
import { columnTitles } from "./people-file.js";
import type { RowProblem } from "./person-row.js";
import type { PlannedRow } from "./plan-rows.js";
import { beginImport, continueImport, countsOf, planFile } from "./take-file.js";

const fileWords =
  "The bytes of the CSV file, packed with gzip or as they are, in base64: at most 10,000 people and 5 MB unpacked. The first row names the columns: name, email, office or role, from, to, line manager email, form of address; name and email are needed.";

@InputType({ description: "A file of people to look at." })
class PreviewPeopleImportInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: fileWords })
  contentBase64: string;
}

@InputType({ description: "A file of people to store." })
class ImportPeopleInput extends OfForceInput {
  @Field({ description: fileWords })
  contentBase64: string;

  @Field(() => ImportChoice, { description: "What is stored where some rows cannot be taken." })
  choice: ImportChoice;
}

@InputType({ description: "An import to carry on." })
class ContinuePeopleImportInput extends OfForceInput {
  @Field(() => ID, { description: "The import." })
  importId: string;

  @Field(() => Int, { description: "How many rows were stored when you read it last." })
  done: number;
}

/** Rows shown of a preview. */
const SHOWN = 100;

@Resolver(() => PeopleImport)
export class PeopleImportResolver {
  @Authorized("force:configure")
  @Query(() => PeopleImportPreview, {
    description:
      "What a file of people would change, row by row; nothing is stored. Needs force:configure and people:appoint.",
  })
  async previewPeopleImport(
    @Arg("input", { description: "The file." }) input: PreviewPeopleImportInput,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImportPreview> {
    const forceId = allowedForce(context, input.forceId);
    const { encoding, rows } = await planFile(readerOf(context), forceId, input.contentBase64, context.today);
    const inOrder = rows.toSorted((one, other) => weight(one) - weight(other) || one.person.row - other.person.row);
    const problemsCsv = csvOf(rows.flatMap(({ problems }) => problems));
    return { encoding, ...countsOf(rows), rows: inOrder.slice(0, SHOWN).map(shownRow), problemsCsv };
  }

  @Authorized("force:configure")
  @Query(() => [PeopleImport], {
    description: "The ten latest files of people of a force, the latest first. Needs force:configure.",
  })
  async peopleImports(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImport[]> {
    return context.read<PeopleImport>(
      bringsIn,
      `select ${columnsOf(PeopleImport, "i")} from people.imports i
       where i.force_id = $1 and i.force_id = any($forces) order by i.started_at desc, i.id limit 10`,
      [knownForm(force, "force")],
    );
  }

  @Authorized("force:configure")
  @Mutation(() => PeopleImport, {
    description:
      "Stores a file of people: all of it, or the rows that can be taken, which continuePeopleImport then stores a thousand at a time. A row that says what is so already changes nothing. Needs force:configure and people:appoint.",
  })
  async importPeople(
    @Arg("input", { description: "The file, and what to do with rows that cannot be taken." }) input: ImportPeopleInput,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImport> {
    const forceId = allowedForce(context, input.forceId);
    const once = { forceId, permission: bringsIn, key: input.idempotencyKey, request: input };
    return importById(context, await context.changeOnce(once, (change) => beginImport(change, context, input)));
  }

  @Authorized("force:configure")
  @Mutation(() => PeopleImport, {
    description:
      "Stores the next thousand rows of an import, whoever began it. CONFLICT when another carried it on since. Needs force:configure and people:appoint.",
  })
  async continuePeopleImport(
    @Arg("input", { description: "Which, and how far it was." }) input: ContinuePeopleImportInput,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImport> {
    const forceId = allowedForce(context, input.forceId);
    const importId = knownForm(input.importId, "import");
    const once = { forceId, permission: bringsIn, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => continueImport(change, context, importId, input.done));
    return importById(context, id);
  }

  @FieldResolver(() => String, { description: "Every problem as CSV: row, column, problem." })
  problemsCsv(@Root() { problems }: PeopleImport): string {
    return csvOf(problems);
  }
}

function allowedForce(context: RequestContext, force: string): string {
  const forceId = knownForm(force, "force");
  for (const permission of [bringsIn, "people:appoint"] as const)
    if (!context.can(permission, forceId)) throw notAllowed(permission);
  return forceId;
}

async function importById(context: RequestContext, id: string): Promise<PeopleImport> {
  const [found] = await context.read<PeopleImport>(
    bringsIn,
    `select ${columnsOf(PeopleImport, "i")} from people.imports i where i.id = $1 and i.force_id = any($forces)`,
    [id],
  );
  if (!found) throw invalid("importId", "No such import.");
  return found;
}

const weight = ({ problems, changes }: PlannedRow): number => (problems.length > 0 ? 0 : changes.length > 0 ? 1 : 2);

function shownRow({ person: { row, name, email }, changes, problems }: PlannedRow): PeopleImportRow {
  const told = problems.map(({ column, message }) => ({ column: columnTitles[column], message }));
  return { row, name, email, changes: problems.length > 0 ? [] : [...changes], problems: told };
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function csvOf(problems: readonly RowProblem[]): string {
  const lines = problems.map(({ row, column, message }) => `${row},${cell(columnTitles[column])},${cell(message)}`);
  return ["row,column,problem", ...lines, ""].join("\r\n");
}
