import { describe, expect, test } from "vitest";
import { forceSlugs, libraryForce } from "../library-fixture.js";
import { parseRules } from "../rulebook.js";
import { readBack } from "../sentence.js";
import type { Titles } from "../vocabulary.js";

const titles: Titles = { ELECTED_HOLDER: "Comisiynydd", HEAD_OF_STAFF: "Prif Weithredwr", HR: "Tîm Adnoddau Dynol" };

const said = (rule: object): string => {
  const [read] = parseRules([{ id: "example/rule", clauseId: "XX-4", ...rule }]);
  return read ? readBack(read, titles, "CY") : "";
};

const register = {
  kind: "DEADLINE",
  duty: "REGISTER_OF_INTERESTS",
  subject: "ELECTED_HOLDER",
  anchor: "ELECTION",
  length: 28,
  unit: "CALENDAR_DAYS",
  convention: "WITHIN",
  hardness: "HARD",
};
const redress = { kind: "ROUTE", matter: "REDRESS", to: ["HEAD_OF_STAFF"], mode: "MUST" };

describe("each kind of rule is read back in Welsh", () => {
  test.each([
    [register, "Mae cofrestr buddiannau’r Comisiynydd i’w chyflwyno o fewn 28 diwrnod i’r etholiad (XX-4)."],
    [
      {
        ...register,
        duty: "REPORT_DATA_BREACH",
        subject: null,
        recipient: "HEAD_OF_STAFF",
        anchor: "AWARE_OF_BREACH",
        length: 2,
        unit: "WORKING_DAYS",
        calendar: "ENGLAND_AND_WALES",
        convention: "BEGINNING_WITH",
        rollForward: "NEXT_WORKING_DAY",
      },
      "Mae tor data i’w adrodd i’r Prif Weithredwr o fewn 2 ddiwrnod gwaith (Cymru a Lloegr) gan gyfrif y diwrnod ei hun, dod yn ymwybodol o’r tor (XX-4). Os nad yw’r diwrnod olaf yn ddiwrnod gwaith, mae’n symud i’r diwrnod gwaith nesaf.",
    ],
    [
      {
        ...redress,
        complainant: ["STAFF"],
        subject: ["ELECTED_HOLDER"],
        strength: "NORMALLY",
        when: "WITHOUT_DELAY",
        informalFirst: true,
      },
      "Pan fydd aelod o staff yn codi diffyg parch neu gwrteisi gan y Comisiynydd, mae’n mynd fel arfer at y Prif Weithredwr heb oedi; setlo’n anffurfiol sydd orau (XX-4).",
    ],
    [
      { ...redress, mode: "MAY", to: ["HEAD_OF_STAFF", "GRIEVANCE_PROCEDURE"] },
      "Gall diffyg parch neu gwrteisi fynd at y Prif Weithredwr, yna y Weithdrefn Gwynion (XX-4).",
    ],
    [
      { kind: "THRESHOLD_BAND", minPence: 2500, maxPence: 10_000, outcome: "APPROVE", approver: "HEAD_OF_STAFF" },
      "Rhodd o £25 neu fwy ond o dan £100: mae angen cymeradwyaeth y Prif Weithredwr cyn ei derbyn (XX-4).",
    ],
    [
      { kind: "PERMISSION", matter: "MEDIA_CONTACT", subject: ["STAFF"], by: "HEAD_OF_STAFF", before: "CONTACT" },
      "Mae angen caniatâd y Prif Weithredwr ar aelod o staff ar gyfer cyswllt â’r cyfryngau cyn cysylltu (XX-4).",
    ],
    [
      { kind: "PROHIBITION", conduct: "BREACH_OF_CONFIDENCE", subject: ["STAFF"], unlessBasis: ["CONSENT", "LAW"] },
      "Ni chaiff aelod o staff ddatgelu gwybodaeth a gedwir yn gyfrinachol, ac eithrio â chydsyniad neu os yw’r gyfraith yn gofyn amdano (XX-4).",
    ],
    [
      { kind: "RECORD", record: "INTERESTS", subject: ["STAFF"], to: "HR", categories: ["LAND", "CONTRACTS"] },
      "Cofnodir buddiannau aelod o staff gyda’r Tîm Adnoddau Dynol; yr hyn y gofynnir amdano: tir a chontractau (XX-4).",
    ],
    [
      { kind: "PUBLICATION", dataset: "REGISTER_OF_INTERESTS", lagDays: 14, retentionYears: 5, frequencyMonths: 3 },
      "Cyhoeddir y gofrestr buddiannau o fewn 14 diwrnod o leiaf bob 3 mis; mae cofnod i’w weld am 5 mlynedd ar ôl iddo ddod i ben (XX-4).",
    ],
    [
      { kind: "NOTIFY", occasion: "CONFLICT_OF_INTEREST", subject: ["MEMBER"], to: ["HEAD_OF_STAFF"], mode: "MUST" },
      "Mae Aelod yn rhoi gwybod i’r Prif Weithredwr am wrthdaro buddiannau (XX-4).",
    ],
    [
      {
        kind: "CONSULT",
        topic: "LEGALITY",
        subject: ["ELECTED_HOLDER"],
        consult: ["CFO", "HEAD_OF_STAFF"],
        mode: "ANY",
      },
      "Mae’r Comisiynydd yn ymgynghori â’r prif swyddog cyllid neu’r Prif Weithredwr ynghylch cyfreithlondeb, camweinyddu, amhriodoldeb ariannol neu uniondeb (XX-4).",
    ],
    [
      { kind: "REVIEW_CYCLE", length: 2, unit: "YEARS", owner: "HEAD_OF_STAFF", next: "2025-10" },
      "Adolygir y protocol bob 2 flynedd gan y Prif Weithredwr, nesaf ym mis Hydref 2025 (XX-4).",
    ],
    [
      { kind: "ACKNOWLEDGE", subject: ["STAFF"], on: ["APPOINTMENT", "NEW_VERSION"], method: "SIGNED_FORM" },
      "Mae aelod o staff yn llofnodi’r protocol ar benodi a phan ddaw fersiwn newydd i rym (XX-4).",
    ],
    [
      { kind: "RECUSAL", subject: ["STAFF"], processes: ["GRANT"], ties: ["PARTNER", "FRIEND"] },
      "Nid yw aelod o staff yn cymryd rhan mewn grant sy’n ymwneud â phartner neu ffrind (XX-4).",
    ],
    [
      { kind: "STANDARD", standard: "COURTESY", subject: [] },
      "Mae pawb sydd wedi’u rhwymo yn trin eraill gydag urddas a pharch (XX-4).",
    ],
  ])("%j", (rule, sentence) => expect(said(rule)).toBe(sentence));
});

describe.each(forceSlugs)("%s", (slug) => {
  const { read, titles: own } = libraryForce(slug);
  const welsh = Object.fromEntries(Object.entries(own).map(([role, { cy }]) => [role, cy]));
  test("every rule is a Welsh sentence with its clause, and no word of English in it", () => {
    for (const rule of read) {
      const sentence = readBack(rule, welsh, "CY");
      expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
      expect(sentence).toContain(`(${rule.clauseId}).`);
      expect(sentence).not.toMatch(
        /\b(the|of|and|is|are|to|for|with|by|it|which|when|who|must)\b|undefined|null| {2}|,\s\(/i,
      );
      expect(sentence).not.toMatch(/\b(mae|i|o|â|gyda|neu) yr? /);
      expect(sentence).not.toBe(readBack(rule, welsh, "EN"));
    }
  });
});
