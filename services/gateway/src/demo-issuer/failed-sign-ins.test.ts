import { describe, expect, test } from "vitest";
import { FailedSignIns } from "./failed-sign-ins.js";

const fail = async (
  failures: FailedSignIns,
  times: number,
  email: string,
  address: (index: number) => string,
): Promise<void> => {
  for (let index = 0; index < times; index++) await failures.failed(email, address(index));
};

describe("failed sign-ins within an hour", () => {
  test("five from one address at one force: it is refused there, and at other forces not yet", async () => {
    const failures = new FailedSignIns();
    await fail(failures, 4, "a@cumbria.example", () => "192.0.2.1");
    expect(await failures.before("b@cumbria.example", "192.0.2.1")).toEqual({ wait: 0 });
    await fail(failures, 1, "a@cumbria.example", () => "192.0.2.1");
    expect(await failures.before("b@cumbria.example", "192.0.2.1")).toHaveProperty("refuse");
    expect(await failures.before("b@cheshire.example", "192.0.2.1")).toEqual({ wait: 0 });
  });

  test("ten from one address: it is refused everywhere", async () => {
    const failures = new FailedSignIns();
    for (const force of ["cumbria", "cheshire", "x", "y"])
      await fail(failures, 3, `a@${force}.example`, () => "192.0.2.1");
    expect(await failures.before("b@staffordshire.example", "192.0.2.1")).toHaveProperty("refuse");
    expect(await failures.before("b@staffordshire.example", "192.0.2.2")).toEqual({ wait: 0 });
  });

  test("ten at one force from everywhere: its people wait, and are not locked out", async () => {
    const failures = new FailedSignIns();
    await fail(failures, 10, "a@cumbria.example", (index) => `192.0.2.${index}`);
    expect(await failures.before("b@cumbria.example", "198.51.100.1")).toEqual({ wait: 3000 });
    expect(await failures.before("b@cheshire.example", "198.51.100.1")).toEqual({ wait: 0 });
  });

  test("the thresholds can be set", async () => {
    const failures = new FailedSignIns(undefined, { address: 1 });
    await fail(failures, 1, "a@cumbria.example", () => "192.0.2.1");
    expect(await failures.before("b@cheshire.example", "192.0.2.1")).toHaveProperty("refuse");
  });
});
