import { parseArgs } from "node:util";
import type { Platform } from "@probity/platform/start-platform";
import { assertSameAnswers, countStatements } from "./checks.js";
import { compare } from "./comparing.js";
import { contendersOf, registerPageOf, type Contender } from "./contenders.js";
import { measureImport } from "./import-times.js";
import { loadDuties, withoutRowSecurity } from "./load.js";
import { startMeasured, Scratch } from "./measured-platform.js";
import { measurePeopleImport } from "./people-import-time.js";
import { fewEntries, growthTable, manyEntries, printReport, writeReport, type Measured, type Pair } from "./report.js";
import { askChild, interleave, startChild, type RoundOptions } from "./rounds.js";
import { measureRules } from "./rule-times.js";
import { measureStart } from "./start-time.js";
import { tokenOf } from "./token.js";
import { workPagesOf } from "./work-pages.js";

const usage = `npm run bench -- [options]
  --quick          short rounds, no growth: a first look
  --entries <n>    published entries of the measured database (200000)
  --no-growth      leave out the comparison of 20,000 with 2,000,000 entries
  --growth-only    that comparison alone, of 20,000 with so many entries as --entries says (2000000)
  --no-rls         leave out the comparison with row-level security off
  --write          write the figures into docs/performance.md`;

const forces = 38;
const amounts = (entries: number) => ({ forces, people: 4_940, entries });
const administrator = "pcc@staffordshire.example";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    entries: { type: "string" },
    growth: { type: "boolean", default: true },
    "growth-only": { type: "boolean", default: false },
    rls: { type: "boolean", default: true },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowNegative: true,
});

const say = (line: string) => process.stdout.write(`${line}\n`);

const options: RoundOptions = { rounds: values.quick ? 3 : 5, seconds: values.quick ? 2 : 4, connections: 32 };

if (values.help) say(usage);
else if (values["growth-only"]) await growthAlone();
else await bench();

async function growthAlone(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await Scratch.open());
  const fire = startChild("fire");
  stack.defer(() => void fire.kill());
  const many = entriesAsked(manyEntries);
  say(growthTable(await measureGrowth(scratch, fire, many), fewEntries, many).join("\n"));
}

function entriesAsked(otherwise: number): number {
  const entries = Number(values.entries ?? otherwise);
  if (!Number.isInteger(entries) || entries < 10_000 || entries > 5_000_000)
    throw new Error(`Between 10,000 and 5,000,000 entries.\n${usage}`);
  return entries;
}

async function bench(): Promise<void> {
  const entries = entriesAsked(200_000);
  say("Starting the platform twice, for its start time");
  const start = await measureStart();
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await Scratch.open());
  const fire = startChild("fire");
  stack.defer(() => void fire.kill());
  say(`Loading ${entries} entries`);
  const url = await scratch.make("measured", amounts(entries));
  if (values.rls) await withoutRowSecurity(await scratch.copy("open", "measured"));
  const measured = await measureMain(scratch, url, fire);
  const rowSecurity = values.rls ? await compareRowSecurity(scratch, fire) : null;
  const growth = values.growth && !values.quick ? await measureGrowth(scratch, fire, manyEntries) : null;
  // Last: what it leaves behind in this process is no memory of the platform's.
  say("Compiling, checking, comparing and simulating");
  const rules = measureRules();
  const report: Measured = { ...measured, start, rules, rowSecurity, growth, options, entries };
  printReport(report, say);
  if (values.write) await writeReport(report);
}

async function measureMain(scratch: Scratch, url: string, fire: ReturnType<typeof startChild>) {
  await using stack = new AsyncDisposableStack();
  const { platform, statements } = stack.use(await startMeasured(url, scratch.folder));
  const { forceId } = await loadDuties(url, "staffordshire");
  const limit = startChild("limit");
  stack.defer(() => void limit.kill());
  const limitPort = await askChild<number>(limit, platform.addresses.url("public"));
  const token = await tokenOf(platform, administrator);
  const contenders = [
    ...contendersOf(platform, `http://127.0.0.1:${limitPort}`, forces, { token, forceId }),
    ...(await workPagesOf(platform, url, forces)),
  ];
  await assertSameAnswers(contenders);
  const counts = new Map<string, number>();
  for (const { key, job } of contenders) if (key !== "limit") counts.set(key, await countStatements(job, statements));
  say(`Measuring ${contenders.length} things in turn, ${options.rounds} rounds of ${options.seconds} s`);
  const figures = await interleave(contenders, fire, options);
  const resident = process.memoryUsage.rss();
  say("Importing documents and people");
  const imports = await measureImport(platform, forceId);
  return { figures, counts, resident, imports, people: await measurePeopleImport(platform, forceId) };
}

async function compareRowSecurity(scratch: Scratch, fire: ReturnType<typeof startChild>): Promise<Pair> {
  say("Comparing row-level security on and off");
  const figures = await compare(scratch, ["measured", "open"], registerPageAlone, fire, options);
  const pair = figures.get("page");
  if (!pair) throw new Error("Nothing was measured.");
  return pair;
}

async function measureGrowth(
  scratch: Scratch,
  fire: ReturnType<typeof startChild>,
  many: number,
): Promise<ReadonlyMap<string, Pair>> {
  say(`Loading ${fewEntries} and ${many} entries`);
  await scratch.make("small", amounts(fewEntries));
  await scratch.make("large", amounts(many));
  say("Comparing the one with the other");
  return compare(
    scratch,
    ["small", "large"],
    async (platform, url) => [...(await registerPageAlone(platform)), ...(await workPagesOf(platform, url, forces))],
    fire,
    options,
  );
}

function registerPageAlone(platform: Platform): Promise<Contender[]> {
  return Promise.resolve([{ key: "page", title: "The register page", job: registerPageOf(platform, forces, true) }]);
}
