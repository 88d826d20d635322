/** A case that is not there, in a force. */
interface NoCase {
  readonly forceId: string;
  readonly caseId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

const letter = { kind: "OUTCOME", language: "EN" };
const letterWords = { kind: "OUTCOME", titleEn: "-", titleCy: "-", bodyEn: "-", bodyCy: "-" };

/** Changes of cases that come to nothing: of a case that nobody has, or with words that are none. */
export function caseQuestions(none: NoCase): Readonly<Record<string, object>> {
  const { forceId, idempotencyKey } = none;
  const opened = { forceId, idempotencyKey, narrative: " " };
  return {
    makeEvidencePack: { forceId, caseId: none.caseId, recipient: "PANEL", reason: "Why.", idempotencyKey },
    keepLetter: { forceId, caseId: none.caseId, ...letter, title: " ", body: " ", idempotencyKey },
    saveLetterTemplate: { forceId, ...letterWords, from: "2020-01-01", idempotencyKey },
    handOverCases: { forceId, caseId: none.caseId, version: 1, personId: none.caseId, reason: "Why.", idempotencyKey },
    askForReview: { ...none, reasons: "Why." },
    decideReview: { ...none, outcome: "VARIED", clauses: [], reasons: "Why." },
    runBeside: { ...none, narrative: "Words." },
    setLegalHold: { ...none, reason: "Why." },
    liftLegalHold: { ...none, reason: "Why." },
    writePrecedent: {
      forceId,
      idempotencyKey,
      caseId: none.caseId,
      source: "ADVICE",
      clauseId: "X-1",
      language: "EN",
      title: "Why?",
      words: "Words.",
    },
    reviewPrecedent: { forceId, idempotencyKey, precedentId: none.caseId, version: 1, decision: "PUBLISH" },
    withdrawPrecedent: { forceId, idempotencyKey, precedentId: none.caseId, version: 1, reason: "Why." },
    reportDataBreach: { ...opened, awareAt: "2025-01-03T16:10:00Z" },
    decideBreachNotice: { ...none, whom: "REGULATOR", decision: "TELL", reasons: "Why." },
    recordBreachNotice: { ...none, whom: "REGULATOR", toldAt: "2025-01-06T16:10:00Z" },
    recordInformationRequest: { ...opened, regime: "INFORMATION_REQUEST", receivedOn: "2025-01-03" },
    answerInformationRequest: { ...none, answeredOn: "2025-01-06", answer: "GIVEN" },
    clarifyInformationRequest: { ...none, on: "2025-01-06", note: "Why." },
    openCase: { ...opened, kind: "INFORMATION_RESERVATION", facts: [], answers: [] },
    recordCaseFacts: { ...none, facts: [] },
    concernAsked: {
      forceId,
      subjectPersonId: none.caseId,
      matter: "DISRESPECT",
      directDiscussion: "TRIED",
      protectedDisclosure: false,
    },
    configureCaseKind: {
      forceId,
      idempotencyKey,
      kind: "GRIEVANCE",
      from: "2025-01-03",
      questions: [],
      targets: [],
      reason: "Why.",
    },
    askAdvice: { ...opened, topic: "LEGALITY" },
    recordAdvice: { ...none, words: "Words." },
    notifyProceedings: { ...opened, occasion: "CRIMINAL_CHARGE", affects: "SELF", happenedOn: "2025-01-03" },
  };
}
