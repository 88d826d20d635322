import { describe, expect, test } from "vitest";
import { rulesOn } from "../library-fixture.js";
import { parseRules } from "../rulebook.js";
import type { PersonClass } from "../vocabulary.js";
import { decideConduct } from "./conduct.js";
import { decideInterestArising } from "./interest-arising.js";
import { decideNotification } from "./notification.js";
import { decideOffer } from "./offer.js";
import { decideParticipation } from "./participation.js";
import { decidePermission } from "./permission.js";
import { decideRecord } from "./record.js";

const staff: PersonClass[] = ["OPCC_STAFF", "PAID_STAFF", "STAFF"];
const day = "2026-11-22";
const avon = rulesOn("avon-and-somerset", day);
const staffordshire = rulesOn("staffordshire", day);
const asked = { classes: staff, language: "CY" } as const;
const bands = parseRules([
  {
    id: "x/year",
    kind: "THRESHOLD_BAND",
    clauseId: "XX-4",
    minPence: 20_000,
    cumulative: "PER_SOURCE",
    outcome: "APPROVE",
    approver: "HEAD_OF_STAFF",
  },
]);

describe("a decision is explained in Welsh, with its clause", () => {
  const decided = {
    recusal: decideParticipation(avon, { ...asked, process: "GRANT", ties: ["FRIEND"] }),
    participation: decideParticipation(staffordshire, { ...asked, process: null, ties: ["FRIEND"] }),
    aside: decideParticipation(staffordshire, { ...asked, process: "GRANT", ties: ["FRIEND"] }),
    permission: decidePermission(avon, { ...asked, matter: "ADDITIONAL_EMPLOYMENT" }),
    media: decidePermission(avon, { ...asked, matter: "MEDIA_CONTACT" }),
    offer: decideOffer(bands, { ...asked, valuePence: 5_000, earlierFromSourcePence: 15_000 }),
    noOffer: decideOffer([], { ...asked, valuePence: null }),
    arising: decideInterestArising(staffordshire, { ...asked, meeting: "OVERSIGHT_BODY", interest: "PERSONAL" }),
    conduct: decideConduct(staffordshire, { ...asked, conduct: "COMPROMISING_GIFTS" }),
    record: decideRecord([], { ...asked, record: "GIFTS" }),
    told: decideNotification([], { ...asked, occasion: "CONFLICT_OF_INTEREST" }),
  };

  test.each([
    ["recusal", ["Mae’r broses yn ymwneud â ffrind.", /\(AS-3\.9a\)\.$/]],
    ["participation", ["Nid yw’r protocol yn dweud dim am gymryd rhan mewn busnes sy’n cyffwrdd â buddiant."]],
    ["permission", [/^Mae angen caniatâd.*\(AS-3\.14a\)\.$/]],
    ["media", ["Nid yw’r protocol yn dweud dim am gyswllt â’r cyfryngau."]],
    ["offer", [/^Gyda’r hyn a roddodd yr un ffynhonnell yn gynharach.*£200\.$/, /\(XX-4\)\.$/]],
    ["noOffer", ["Nid yw’r protocol yn dweud dim am yr hyn sy’n dilyn cynnig o’r fath."]],
    ["arising", ["Nid yw’r protocol yn dweud dim am ddatgan buddiant sy’n cyffwrdd â’r busnes dan sylw."]],
    ["record", ["Nid yw’r protocol yn dweud dim am gofnod o gynigion o roddion a lletygarwch."]],
    ["told", ["Nid yw’r protocol yn dweud dim am roi gwybod am wrthdaro buddiannau."]],
  ] as const)("%s", (which, sentences) => {
    const { explanation } = decided[which];
    expect(explanation).toHaveLength(sentences.length);
    for (const [place, sentence] of sentences.entries()) expect(explanation[place]).toMatch(sentence);
  });

  test("and none of them has English words of a sentence", () => {
    const said = Object.values(decided).flatMap(({ explanation }) => explanation);
    for (const sentence of said) expect(sentence).not.toMatch(/\b(the|of|is|does|needs|protocol says)\b/);
  });
});
