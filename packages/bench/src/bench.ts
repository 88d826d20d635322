import { parseArgs } from "node:util";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { assertSameAnswers, countStatements } from "./checks.js";
import { contendersOf, registerPageOf, type Contender } from "./contenders.js";
import { measureImport } from "./import-times.js";
import { loadDuties, withoutRowSecurity } from "./load.js";
import { startMeasured, Scratch, type MeasuredPlatform } from "./measured-platform.js";
import { printReport, writeReport, type Measured, type Pair } from "./report.js";
import { askChild, interleave, startChild, type RoundOptions } from "./rounds.js";
import { measureRules } from "./rule-times.js";
import { measureStart } from "./start-time.js";

const usage = `npm run bench -- [options]
  --quick          short rounds, no growth: a first look
  --entries <n>    published entries of the measured database (200000)
  --no-growth      leave out the comparison of 20,000 with 2,000,000 entries
  --no-rls         leave out the comparison with row-level security off
  --write          write the figures into docs/performance.md`;

const forces = 38;
const amounts = (entries: number) => ({ forces, people: 4_940, entries });
const administrator = "pcc@staffordshire.example";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    entries: { type: "string", default: "200000" },
    growth: { type: "boolean", default: true },
    rls: { type: "boolean", default: true },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowNegative: true,
});

const say = (line: string) => process.stdout.write(`${line}\n`);

if (values.help) say(usage);
else await bench();

async function bench(): Promise<void> {
  const entries = Number(values.entries);
  if (!Number.isInteger(entries) || entries < 10_000 || entries > 5_000_000)
    throw new Error(`Between 10,000 and 5,000,000 entries.\n${usage}`);
  const options: RoundOptions = { rounds: values.quick ? 3 : 5, seconds: values.quick ? 2 : 4, connections: 32 };
  say("Starting the platform twice, for its start time");
  const start = await measureStart();
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await Scratch.open());
  const fire = startChild("fire");
  stack.defer(() => void fire.kill());
  say(`Loading ${entries} entries`);
  const url = await scratch.make("measured", amounts(entries));
  if (values.rls) await withoutRowSecurity(await scratch.copy("open", "measured"));
  const measured = await measureMain(scratch, url, fire, options);
  const rowSecurity = values.rls ? await comparePages(scratch, ["measured", "open"], fire, options) : null;
  const growth = values.growth && !values.quick ? await measureGrowth(scratch, fire, options) : null;
  // Last: what it leaves behind in this process is no memory of the platform's.
  say("Compiling, checking, comparing and simulating");
  const rules = measureRules();
  const report: Measured = { ...measured, start, rules, rowSecurity, growth, options, entries };
  printReport(report, say);
  if (values.write) await writeReport(report);
}

async function measureMain(scratch: Scratch, url: string, fire: ReturnType<typeof startChild>, options: RoundOptions) {
  await using stack = new AsyncDisposableStack();
  const { platform, statements } = stack.use(await startMeasured(url, scratch.folder));
  const { forceId } = await loadDuties(url, "staffordshire");
  const limit = startChild("limit");
  stack.defer(() => void limit.kill());
  const limitPort = await askChild<number>(limit, platform.addresses.url("public"));
  const token = await mintDemoToken({
    keyFile: platform.demoKeyFile,
    issuer: `${platform.baseUrl}/demo-issuer`,
    audience: "probity",
    email: administrator,
  });
  const contenders = contendersOf(platform, `http://127.0.0.1:${limitPort}`, forces, { token, forceId });
  await assertSameAnswers(contenders);
  const counts = new Map<string, number>();
  for (const { key, job } of contenders) if (key !== "limit") counts.set(key, await countStatements(job, statements));
  say(`Measuring ${contenders.length} things in turn, ${options.rounds} rounds of ${options.seconds} s`);
  const figures = await interleave(contenders, fire, options);
  const resident = process.memoryUsage.rss();
  say("Importing documents");
  return { figures, counts, resident, imports: await measureImport(platform, forceId) };
}

/** The register page on two databases, in turn. */
async function comparePages(
  scratch: Scratch,
  names: readonly [string, string],
  fire: ReturnType<typeof startChild>,
  options: RoundOptions,
): Promise<Pair> {
  await using stack = new AsyncDisposableStack();
  const contenders: Contender[] = [];
  for (const name of names) {
    const { platform }: MeasuredPlatform = stack.use(await startMeasured(scratch.address(name), scratch.folder));
    contenders.push({ key: name, title: `The register page on ${name}`, job: registerPageOf(platform, forces, true) });
  }
  say(`Comparing ${names.join(" with ")}`);
  const figures = await interleave(contenders, fire, options);
  const [first, second] = names.map((name) => figures.get(name));
  if (!first || !second) throw new Error("Nothing was measured.");
  return { first, second };
}

async function measureGrowth(
  scratch: Scratch,
  fire: ReturnType<typeof startChild>,
  options: RoundOptions,
): Promise<Pair> {
  say("Loading 20,000 and 2,000,000 entries");
  await scratch.make("small", amounts(20_000));
  await scratch.make("large", amounts(2_000_000));
  return comparePages(scratch, ["small", "large"], fire, options);
}
