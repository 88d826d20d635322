import { expect, test } from "vitest";
import { matrixForce } from "./compare-fixture.js";
import { forceSlugs, type ForceSlug } from "./library-fixture.js";
import { comparisonMatrix } from "./matrix.js";
import type { MatrixForce } from "./matrix/matrix-force.js";

/**
 * What the five documents say, matter by matter, read against the documents by hand; in words of our own, with the
 * clauses. A force that is not listed is silent. Where an office is named throughout, the clauses are left out here.
 */
const expected: Record<string, Partial<Record<ForceSlug, string>>> = {
  instrument: {
    staffordshire: "protocol",
    cumbria: "protocol with a declaration form",
    cheshire: "protocol",
    "devon-and-cornwall": "staff code",
    "avon-and-somerset": "staff code",
  },
  body: {
    staffordshire: "Police and Crime Commissioner",
    cumbria: "Police and Crime Commissioner",
    cheshire: "Police Authority",
    "devon-and-cornwall": "Police and Crime Commissioner",
    "avon-and-somerset": "Police and Crime Commissioner",
  },
  bound: {
    staffordshire:
      "the Police and Crime Commissioner, the Deputy Police and Crime Commissioner, the office's staff, police staff and police officers",
    cumbria:
      "the Police and Crime Commissioner, the Deputy Police and Crime Commissioner, the Appointed Person and the office's staff",
    cheshire: "Members and officers",
    "devon-and-cornwall": "the office's staff",
    "avon-and-somerset": "the office's staff and representatives",
  },
  excluded: {
    cumbria: "the police force's people",
    "avon-and-somerset": "the police force's people",
  },
  "head-of-staff": {
    staffordshire: "Chief Executive",
    cumbria: "Chief Executive",
    cheshire: "Chief Executive",
    "devon-and-cornwall": "Chief Executive = Monitoring Officer = Head of Paid Service",
    "avon-and-somerset": "Chief of Staff",
  },
  "finance-officer": {
    staffordshire: "Chief Financial Officer [ST-28]",
    cumbria: "Chief Financial Officer (Section 151 Officer) [CU-R6]",
    cheshire: "Treasurer [CH-29]",
  },
  "monitoring-officer": {
    cumbria: "Monitoring Officer [CU-R6 CU-W1]",
    "devon-and-cornwall": "Monitoring Officer = Chief Executive = Head of Paid Service [DC-RR.1 DC-RR.2 DC-N2]",
  },
  "other-actors": {
    staffordshire: "Chief Constable; Line Manager",
    cumbria: "first-contact manager (woman); first-contact manager (man)",
    cheshire: "Chairman",
    "devon-and-cornwall": "Executive Team; Line Manager; line management chain; Executive Office",
    "avon-and-somerset": "Senior Leadership Team; Line Manager; OPCC HR team; Data Protection Officer; Vetting Office",
  },
  oversight: {
    staffordshire: "Police and Crime Panel [ST-24]",
    cumbria: "Chair of the Joint Audit and Standards Committee [CU-W3 CU-W5]",
    cheshire: "Standards Committee [CH-16 CH-24]",
  },
  principles: {
    staffordshire: "seven principles [ST-5a]",
    cheshire: "ten general principles [CH-5i]",
    "devon-and-cornwall": "the office's own values [DC-P1]",
    "avon-and-somerset": "seven principles; the office's own values [AS-2.2 AS-2.4b]",
  },
  precedence: {
    cheshire: "statute, then code of conduct, then protocol",
    "devon-and-cornwall": "contractual",
    "avon-and-somerset": "contractual",
  },
  acknowledgement: {
    cumbria:
      "signed form by the Police and Crime Commissioner, the Deputy Police and Crime Commissioner, the Appointed Person and the office's staff [CU-A1]",
  },
  approval: {
    cumbria:
      "Richard Rhodes, Police and Crime Commissioner: 26 November 2012; Peter McCall, Police and Crime Commissioner: November 2017 [CU-D2]",
    cheshire: "Police Authority: 11 December 2007 (Minute 70); signed by the Chief Executive and the Chairman [CH-fn]",
  },
  "consultation-record": {
    cumbria: "table of consultations [CU-D3]",
  },
  "version-control": {
    staffordshire: "states date [ST-meta]",
    cumbria: "table of 3 versions; states title, date, version, author, telephone and e-mail [CU-D4 CU-D1]",
    "devon-and-cornwall": "states issuing office and area [DC-N1]",
    "avon-and-somerset":
      "states owner, next review, last review and effective from; last review November 2023 and effective July 2014 [AS-R2 AS-R1]",
  },
  review: {
    "avon-and-somerset": "every 2 years, owned by the Chief of Staff [AS-R1]",
  },
  marking: {
    "devon-and-cornwall": "FOI: open [DC-0]",
  },
  "political-neutrality": {
    staffordshire: "the office's staff politically neutral, except the Deputy Police and Crime Commissioner [ST-6]",
    cumbria: "commitment to the office, not to a political group; advice free of politics [CU-E1a CU-E1e]",
    cheshire: "officers politically neutral [CH-7]",
    "devon-and-cornwall":
      "the office's staff politically restricted, except the Deputy Police and Crime Commissioner; barred: standing for the House of Commons, standing for the European Parliament, standing for a local authority, acting as an election agent, office in a political party and canvassing; the office's staff politically neutral [DC-POL.1 DC-POL.a DC-POL.b DC-POL.c DC-POL.x]",
    "avon-and-somerset":
      "paid staff politically restricted, except the Deputy Police and Crime Commissioner; barred: standing for the House of Commons and advertising a political group; if declared: county council activities, borough council activities and parish council activities [AS-3.15a]",
  },
  "register-deadline": {
    staffordshire: "within 28 days of election [ST-20a]",
  },
  "declarations-on-appointment": {
    cumbria: "signed by the Police and Crime Commissioner and the Deputy Police and Crime Commissioner [CU-E2h]",
  },
  "meeting-declarations": {
    staffordshire:
      "the Police and Crime Commissioner: personal or prejudicial interests, at meetings of the Police and Crime Panel [ST-20b]",
    cheshire:
      "Members: personal or prejudicial interests, at meetings of the governing body and its committees [CH-20]",
  },
  "conflict-arising": {
    "devon-and-cornwall": "declared immediately (no number) [DC-DEC.1]",
    "avon-and-somerset": "to the Chief of Staff; at an early stage [AS-3.3c]",
  },
  "staff-interests-to": {
    staffordshire: "the Chief Executive [ST-21]",
    cheshire: "the Chief Executive [CH-21]",
    "devon-and-cornwall":
      "the Executive Office (record); the Chief Executive (decides on taking part) [DC-DEC.5 DC-DEC.2]",
    "avon-and-somerset": "the Chief of Staff, at an early stage; the Chief of Staff (decides on taking part) [AS-3.3c]",
  },
  "whose-interests": {
    staffordshire: "family and close associates [ST-6e ST-21]",
    cheshire: "family and close associates [CH-7v CH-21]",
    "devon-and-cornwall": "family and close associates [DC-DEC.1]",
    "avon-and-somerset":
      "relationships discussed with the Senior Leadership Team; own venture, partner, relative, friend [AS-3.3b AS-3.9a]",
  },
  "gifts-recorded": {
    staffordshire: "heading only [ST-6h]",
    cheshire: "heading only [CH-7vii]",
    "devon-and-cornwall": "all offers, declined ones too; through the Executive Office [DC-REG.2 DC-REG.5]",
    "avon-and-somerset": "left to a policy of its own [AS-3.4c]",
  },
  "gifts-test": {
    "devon-and-cornwall":
      "not if it might be seen to compromise; things of little worth may be kept if used at work [DC-INT.x2 DC-REG.3 DC-REG.4]",
    "avon-and-somerset": "not if it might be seen to compromise [AS-3.4a]",
  },
  "gifts-threshold": {
    "avon-and-somerset": "left to a policy of its own [AS-3.4c]",
  },
  "additional-employment": {
    "devon-and-cornwall":
      "permission of the Chief Executive before accepting; voluntary work too; record kept [DC-ADD.1]",
    "avon-and-somerset":
      "permission of the Chief of Staff before engaging; not unreasonably withheld; form to the OPCC HR team; permission of the Chief of Staff before engaging; if in doubt; voluntary work too [AS-3.14a AS-3.14b]",
  },
  "media-contact": {
    "devon-and-cornwall": "permission of the Executive Team before contact [DC-INT.m5]",
  },
  charges: {
    "devon-and-cornwall":
      "to the Chief Executive; the Police and Crime Commissioner if it is the Chief Executive; close family too; at the earliest opportunity [DC-AWY.2]",
    "avon-and-somerset": "to the Chief of Staff; also what may be brought; without delay [AS-3.11b]",
  },
  proceedings: {
    "avon-and-somerset": "to the Chief of Staff; as soon as it occurs [AS-3.16d]",
  },
  vetting: {
    "avon-and-somerset":
      "level by post; ordinarily within 3 years of vetting being granted; changes to the Chief of Staff and the Vetting Office; immediately [AS-3.16a AS-3.16b AS-3.16c]",
  },
  "data-breach": {
    "avon-and-somerset":
      "as soon as possible and within 72 hours of becoming aware of the breach, to the Data Protection Officer [AS-3.8b]",
  },
  "staff-about-holder": {
    staffordshire: "the Chief Executive; direct discussion first; without delay [ST-17]",
    cumbria: "the Grievance Procedure or the Monitoring Officer; first contacts named [CU-W1]",
    cheshire:
      "the Chief Executive; then the Chairman; then the Standards Committee; direct discussion first; without delay [CH-15 CH-16]",
    "devon-and-cornwall": "if required to act against the code: the Monitoring Officer [DC-RR.1]",
    "avon-and-somerset": "if required to act against the code: the Senior Leadership Team [AS-3.13a]",
  },
  "holder-about-staff": {
    staffordshire:
      "the Chief Executive; direct discussion first; about police staff: the Chief Constable; direct discussion first [ST-16]",
    cumbria: "the Chief Executive [CU-W4]",
    cheshire:
      "the Chief Executive; then the Chairman; then the Standards Committee; direct discussion first; without delay [CH-14 CH-16]",
    "avon-and-somerset": "the Chief of Staff [AS-3.17]",
  },
  "about-head-of-staff": {
    cumbria: "office holder: the Chair of the Joint Audit and Standards Committee [CU-W5]",
    "devon-and-cornwall":
      "staff: the Line Manager or the line management chain; the Monitoring Officer is passed over [DC-RR.2]",
    "avon-and-somerset": "staff: the Police and Crime Commissioner; marked private and confidential [AS-3.17]",
  },
  "breach-by-holder": {
    staffordshire: "the Chief Executive; then the Police and Crime Panel [ST-24]",
    cheshire: "the Standards Committee [CH-24]",
  },
  sanction: {
    staffordshire: "the Disciplinary Procedure [ST-23]",
    cumbria: "the Chief Executive; after consulting the Chair of the Joint Audit and Standards Committee [CU-W3]",
    cheshire: "the Disciplinary Procedure [CH-23]",
    "devon-and-cornwall": "for one breach: the Disciplinary Procedure [DC-DEC.4]",
    "avon-and-somerset": "the Disciplinary Procedure [AS-1.4]",
  },
  "informal-first": {
    staffordshire: "yes [ST-18 ST-25]",
    cumbria: "yes [CU-W1 CU-W6]",
    cheshire: "yes [CH-17 CH-25]",
  },
  legality: {
    staffordshire:
      "staff: the Chief Executive or the Chief Financial Officer; office holder: the Chief Executive [ST-28 ST-5n]",
    cheshire: "office holder: the Chief Executive or the Treasurer [CH-29]",
    "avon-and-somerset": "staff: the Senior Leadership Team [AS-3.13a]",
  },
  "information-request": {
    "devon-and-cornwall": "the Chief Executive; immediately [DC-CON.5]",
    "avon-and-somerset": "the Line Manager or the Senior Leadership Team; immediately [AS-3.6d]",
  },
  whistleblowing: {
    staffordshire: "a procedure that the protocol does not name [ST-11]",
    cumbria: "a procedure that the protocol does not name [CU-I4]",
    "devon-and-cornwall": "the regulator; crime: the police or the regulator [DC-N5 DC-RR.3]",
    "avon-and-somerset":
      "the regulator, the police or the confidential reporting procedure; the confidential reporting procedure; crime: the Senior Leadership Team; conscience: the Senior Leadership Team [AS-3.6e AS-3.13d AS-3.13b AS-3.13c]",
  },
  "undue-pressure": {
    staffordshire: "beyond powers, beyond duties or beyond hours [ST-10]",
    cumbria: "no bullying; regard to seniority, capacity and vulnerability [CU-E2f]",
    cheshire: "beyond powers or beyond duties [CH-11]",
    "devon-and-cornwall": "not to be given way to [DC-TRU.x2]",
  },
  references: {
    cumbria: "none are given [CU-E2g2]",
  },
  recusal: {
    "devon-and-cornwall": "appointment, discipline, promotion and grading [DC-APP]",
    "avon-and-somerset": "grant, commissioning and procurement [AS-3.9a]",
  },
  "after-leaving": {
    "devon-and-cornwall": "goes on [DC-INT.x3]",
    "avon-and-somerset": "goes on [AS-3.18]",
  },
  partnerships: {
    cheshire: "conduct when out with officers [CH-26c]",
    "avon-and-somerset": "authority in a partnership is cleared first [AS-3.9b]",
  },
};

const clausesLeftOut = ["head-of-staff", "other-actors"];
const matrix = comparisonMatrix(forceSlugs.map(matrixForce));

test("has each matter once", () => {
  expect(matrix.map(({ id }) => id)).toEqual(Object.keys(expected));
});

test.each(matrix)("$label", ({ id, cells }) => {
  const said = cells
    .filter(({ silent }) => !silent)
    .map(({ slug, words, clauses }) => {
      const at = clauses.length === 0 || clausesLeftOut.includes(id) ? "" : ` [${clauses.join(" ")}]`;
      return [slug, `${words}${at}`];
    });
  expect(Object.fromEntries(said)).toEqual(expected[id]);
});

test("every matter is said in Welsh too: the same cells and clauses, and no English word left but what a document or a person is called", () => {
  const english = /\b(the|and|of|by|if|then|after|before|within|not|any|who|about|to)\b/i;
  const welsh = comparisonMatrix(
    forceSlugs.map((slug) => ({ ...matrixForce(slug), titles: {}, statement: unapproved(slug) })),
    "CY",
  );
  expect(welsh.map(({ id }) => id)).toEqual(matrix.map(({ id }) => id));
  const labels = new Map(matrix.map(({ id, label }) => [id, label]));
  for (const { id, label, cells } of welsh) {
    expect(label).not.toBe(labels.get(id));
    expect([id, label.match(english)?.[0]]).toEqual([id, undefined]);
    for (const { slug, words } of cells) expect([id, slug, words.match(english)?.[0]]).toEqual([id, slug, undefined]);
  }
  const silent = (rows: typeof matrix) => rows.map(({ cells }) => cells.map((cell) => [cell.silent, cell.clauses]));
  const inEnglish = silent(matrix.filter(({ id }) => id !== "approval"));
  expect(silent(welsh.filter(({ id }) => id !== "approval"))).toEqual(inEnglish);
  const staffordshire = (row: string) => welsh.find(({ id }) => id === row)?.cells[0]?.words;
  expect(staffordshire("register-deadline")).toBe("o fewn 28 diwrnod i’r etholiad");
  expect(staffordshire("informal-first")).toBe("ie");
});

/** Who approved it is named as the document names them. */
function unapproved(slug: ForceSlug): MatrixForce["statement"] {
  return { ...matrixForce(slug).statement, approvals: [] };
}

test("a document that is silent shows a dash and no clause", () => {
  const media = matrix.find(({ id }) => id === "media-contact");
  expect(media?.cells.find(({ slug }) => slug === "cumbria")).toEqual({
    slug: "cumbria",
    words: "—",
    clauses: [],
    silent: true,
    yields: false,
  });
});

test("every clause that a cell names is a clause of that force", () => {
  for (const { cells } of matrix) {
    for (const { slug, clauses } of cells) {
      const known = matrixForce(slug as ForceSlug).clauses.map(({ clauseId }) => clauseId);
      expect(known).toEqual(expect.arrayContaining([...clauses]));
    }
  }
});

test("what yields to another document of the same force is told where it would leave something unsaid, and nowhere else", () => {
  const staffordshire = matrixForce("staffordshire");
  const yielding = staffordshire.rules.filter(({ kind }) => kind === "DEADLINE");
  const yields = (force: MatrixForce) =>
    comparisonMatrix([force]).flatMap(({ id, cells }) => (cells[0]?.yields ? [id] : []));
  expect(yields(staffordshire)).toEqual([]);
  const found = yields({ ...staffordshire, yielding });
  expect(found).toContain("register-deadline");
  expect(found).not.toContain("instrument");
});
