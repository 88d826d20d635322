import { readForceFile, readModelFile } from "@probity/protocols/library/library";
import { compareVersions } from "@probity/rules/compare/compare-versions";
import { comparedForce, simulatedForce } from "@probity/rules/compare-fixture";
import { lint } from "@probity/rules/lint/lint";
import { filledToday, libraryDocument } from "@probity/rules/lint/lint-fixture";
import { forceSlugs } from "@probity/rules/library-fixture";
import { compileForce } from "@probity/rules/library-file";
import { simulate } from "@probity/rules/simulate";

/** What the rule language's own work takes, in milliseconds. */
export interface RuleTimes {
  /** A rulebook of some 60 clauses, made of its data and its model's. */
  readonly compile: number;
  readonly clauses: number;
  /** The same document, by every check. */
  readonly lint: number;
  /** The two longest protocols of the library, against one another. */
  readonly compare: number;
  /** One matter in 43 forces. */
  readonly simulate: number;
}

const forces = 43;
const tries = 50;

/** Measures compiling, checking, comparing and simulating, each the median of 50 tries after a few to warm up. */
export function measureRules(): RuleTimes {
  const file = readForceFile("devon-and-cornwall");
  const model = file.inherits ? readModelFile(file.inherits) : null;
  const [document, facts] = [libraryDocument("devon-and-cornwall", "1"), filledToday("devon-and-cornwall")];
  const one = comparedForce("devon-and-cornwall");
  const other = comparedForce("avon-and-somerset");
  const many = Array.from({ length: forces }, (_, place) => {
    const slug = forceSlugs[place % forceSlugs.length] ?? "cumbria";
    return { ...simulatedForce(slug), slug: `${slug}-${place}` };
  });
  const matter = "DISRESPECT";
  const [complainant, subject] = [{ class: "STAFF" }, { class: "ELECTED_HOLDER" }] as const;
  return {
    clauses: file.clauses.length,
    compile: median(() => compileForce(file, () => model ?? readModelFile(file.inherits ?? ""))),
    lint: median(() => lint(document, facts)),
    compare: median(() => compareVersions(one, other)),
    simulate: median(() => simulate(many, { matter, complainant, subject, on: "2024-06-03" })),
  };
}

function median(work: () => unknown): number {
  for (let tried = 0; tried < 5; tried += 1) work();
  const times = Array.from({ length: tries }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(tries / 2)] ?? 0;
}
