import { expect, test } from "vitest";
import { classesOf, type BodyKind } from "./person-classes.js";
import type { PersonClass } from "./vocabulary.js";

const commissioner = "POLICE_AND_CRIME_COMMISSIONER";

test.each<[string, string[], BodyKind, PersonClass[]]>([
  [
    "a head of staff is staff too",
    ["HEAD_OF_STAFF"],
    commissioner,
    ["HEAD_OF_STAFF", "OPCC_STAFF", "PAID_STAFF", "STAFF"],
  ],
  [
    "several offices, one set of classes",
    ["MONITORING_OFFICER", "STAFF"],
    commissioner,
    ["OPCC_STAFF", "PAID_STAFF", "STAFF"],
  ],
  [
    "the Commissioner who manages the head of staff is no staff",
    ["ELECTED_HOLDER", "LINE_MANAGER", "SENIOR_LEADERSHIP"],
    commissioner,
    ["ELECTED_HOLDER"],
  ],
  [
    "a Chief Constable is Force personnel",
    ["CHIEF_CONSTABLE"],
    commissioner,
    ["POLICE_OFFICER", "FORCE_PERSONNEL", "STAFF"],
  ],
  ["the chairman of an authority is a Member", ["CHAIR_OF_BODY"], "POLICE_AUTHORITY", ["MEMBER"]],
  ["an authority's chief executive is an officer", ["HEAD_OF_STAFF"], "POLICE_AUTHORITY", ["HEAD_OF_STAFF", "OFFICER"]],
  ["the chair of a board is a Member", ["CHAIR_OF_BODY"], "POLICE_AND_CRIME_BOARD", ["MEMBER"]],
  ["a board's staff are staff as before", ["STAFF"], "POLICE_AND_CRIME_BOARD", ["OPCC_STAFF", "PAID_STAFF", "STAFF"]],
  ["a mayor governs as a commissioner does", ["ELECTED_HOLDER"], "MAYOR", ["ELECTED_HOLDER"]],
  ["the chair of an outside body is nobody bound", ["CHAIR_OF_OVERSIGHT_BODY"], commissioner, []],
])("%s", (_, roles, body, classes) => {
  expect(classesOf(roles, body)).toEqual(classes);
});
