import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./child.mjs";
import { countResults } from "./suites.mjs";

const file = (status, assertionResults, message = "") => ({
  name: join(root, "packages", "rules", "src", "deadline.test.ts"),
  status,
  message,
  assertionResults,
});

const count = (testResults, code) => countResults(JSON.stringify({ testResults }), code);

test.each([
  ["every test of a good run", [file("passed", [{ status: "passed", fullName: "a" }])], 0, 1, []],
  [
    "a failed test by its name",
    [
      file("failed", [
        { status: "failed", fullName: "b" },
        { status: "passed", fullName: "a" },
      ]),
    ],
    1,
    1,
    ["packages/rules/src/deadline.test.ts: b"],
  ],
  ["a skipped test as failed", [file("passed", [{ status: "skipped", fullName: "c" }])], 0, 0, [/c \(skipped\)$/]],
  [
    "a file that does not load as failed",
    [file("failed", [], "Error: no such module\n  at x")],
    1,
    0,
    [/Error: no such module$/],
  ],
  ["an empty run as failed", [], 0, 0, ["no tests were found"]],
  [
    "an error outside the tests as failed",
    [file("passed", [{ status: "passed", fullName: "a" }])],
    1,
    1,
    [/outside the tests/],
  ],
])("counts %s", (_title, testResults, code, passed, failures) => {
  const counted = count(testResults, code);
  expect(counted.passed).toBe(passed);
  expect(counted.failures).toHaveLength(failures.length);
  for (const [index, failure] of failures.entries()) expect(counted.failures[index]).toMatch(failure);
});
