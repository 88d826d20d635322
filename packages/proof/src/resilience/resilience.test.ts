import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attacks } from "./attacks.proof.js";
import { csvFormulas } from "./csv-formulas.proof.js";
import { events } from "./events.proof.js";
import { forgedTokens } from "./forged-tokens.proof.js";
import { leavers } from "./leavers.proof.js";
import { malformed } from "./malformed.proof.js";
import { ownRecords } from "./own-records.proof.js";
import { racingEdits } from "./racing/racing-edits.proof.js";
import { redaction } from "./redaction.proof.js";
import { rootFieldsAsListed } from "./role-fields/role-fields.proof.js";
import { signInOracle } from "./sign-in.proof.js";
import { storedScripts } from "./stored-scripts.proof.js";

const seed = 20261121;

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

test.each([
  ["D7: who may ask for which root field is as listed", rootFieldsAsListed],
  ["C1: attacks are refused, and hold nobody else up", attacks],
  ["D1: forged tokens let nobody in", forgedTokens],
  ["C4: malformed input is answered, quickly and without a word from the inside", malformed],
  ["F2: an event has its effect once, and a poisoned one holds up nobody", events],
  ["D3: a failed sign-in does not tell whether there is such a person", signInOracle],
  ["B5: nobody decides what is their own", ownRecords],
  ["F7: of two changes at once one is carried out, and a right taken away counts at once", racingEdits],
  ["G5: no cell of a register begins like a formula", csvFormulas],
  ["G3: words taken out of what is published are gone everywhere", redaction],
  ["D2: who left has no access at the next request", leavers],
  // Last: it leaves no word of a force as it was.
  ["G6: no text that anybody wrote runs as a script", storedScripts],
])("%s", { timeout: 120_000 }, async (_what, prove) => {
  expect(await prove({ seed, size: "sample" }, platform)).toMatchObject({ failures: [] });
});
