import { describe, expect, test } from "vitest";
import { PersonalData, personalDataIn } from "./personal-data.js";

describe("words that give a private life away are found as they stand", () => {
  test.each([
    [PersonalData.ADDRESS, "Owner of a house, ST16 2LN.", "ST16 2LN"],
    [PersonalData.ADDRESS, "A flat at sw1a1aa", "sw1a1aa"],
    [PersonalData.ADDRESS, "Half of 12 Mill Lane, Gnosall", "12 Mill Lane"],
    [PersonalData.ADDRESS, "Flat 3, 4a Old Bakery Street", "Flat 3, 4a Old Bakery Street"],
    [PersonalData.ADDRESS, "The Old Rectory in Penkridge (home)", "The Old Rectory in Penkridge (home)"],
    [PersonalData.ADDRESS, "Half of Rose Cottage, Gnosall, since 2011", "Rose Cottage, Gnosall"],
    [PersonalData.ADDRESS, "a share in The Coach House near Little Haywood", "The Coach House near Little Haywood"],
    [PersonalData.ADDRESS, "my sister lives at Ivy Farm, Acton", "lives at Ivy Farm, Acton"],
    [PersonalData.STAFF_NAME, "Pen given to apprentice Tilly Marsh", "Tilly Marsh"],
    [PersonalData.STAFF_NAME, "by the junior caseworker, Miss Ffion Gŵyn Parry, in May", "Miss Ffion Gŵyn Parry"],
    [PersonalData.TELEPHONE, "Ring 01785 232323 to arrange", "01785 232323"],
    [PersonalData.TELEPHONE, "mobile 07700 900123", "07700 900123"],
    [PersonalData.TELEPHONE, "from abroad +44 20 7946 0958", "+44 20 7946 0958"],
    [PersonalData.EMAIL, "Write to rowan.ashdown+land@post.example, please", "rowan.ashdown+land@post.example"],
    [PersonalData.BANK_DETAILS, "Paid to 60-83-71", "60-83-71"],
    [PersonalData.BANK_DETAILS, "Paid into account number 12345678", "account number 12345678"],
    [PersonalData.BANK_DETAILS, "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"],
    [PersonalData.NATIONAL_INSURANCE, "NI QQ is none, AB 12 34 56 C is", "AB 12 34 56 C"],
    [PersonalData.NATIONAL_INSURANCE, "ab123456c", "ab123456c"],
  ])("%s in %j: %j", (kind, text, words) => expect(personalDataIn(text)).toContainEqual({ kind, words }));
});

test.each([
  "A field of 12 acres at Gnosall, title SF123456",
  "Director of Ash & Sons Ltd (company 01234567), since 2019",
  "12.5 per cent of the shares in Mill Lane Holdings",
  "Member since 01-05-26 of three boards",
  "Employed from 1 May 2024 to 30 April 2025 at £120,000 a year",
  "The A34 road, the M6 and the B5026",
  "GB82 WEST 1234 5698 7654 33 is no account",
  "Councillor for Ward 3 of Stafford Borough Council",
  "Director of Rose Cottage Holidays Ltd",
  "Chair of the Lodge Park Residents' Association",
  "Junior partner in a firm of solicitors; Assistant Chief Constable Rowan Bright",
  "Dinner with the Secretary of State for the Home Department",
  "Land near Penkridge, and a barn in Staffordshire",
  "",
])("%j gives nothing away", (text) => expect(personalDataIn(text)).toEqual([]));

test("the name of a connected person is found where it is told, whatever its letters' case", () => {
  expect(personalDataIn("My wife, ROWAN Ashdown, is a partner.", "Rowan Ashdown")).toEqual([
    { kind: PersonalData.CONNECTED_NAME, words: "ROWAN Ashdown" },
  ]);
  expect(personalDataIn("My wife is a partner.", "Rowan Ashdown")).toEqual([]);
});

test("one finding for words that stand twice, and text of any length is read in time", () => {
  expect(personalDataIn("ST16 2LN, then ST16 2LN")).toHaveLength(1);
  const started = performance.now();
  personalDataIn("1 A".repeat(700));
  expect(performance.now() - started).toBeLessThan(2_000);
});
