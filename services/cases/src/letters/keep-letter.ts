import { createHash } from "node:crypto";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import type { Case } from "../cases/case.entity.js";
import { keepWhole } from "../evidence/receive-part.js";
import { keepMessage } from "../intake/messages.js";
import { uuidOf } from "../intake/uuid-of.js";
import type { CaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { letterTitles } from "./letter-kind.js";
import type { KeepLetterInput } from "./letter.entity.js";

/** Keeps a letter as a document of a case, as it was written, by one of those who handle it. Answers the document's id. */
export async function keepLetter(
  context: RequestContext,
  found: Case,
  key: CaseKey,
  input: KeepLetterInput,
): Promise<string> {
  const { forceId, id: caseId } = found;
  const { kind, language, asMessage, idempotencyKey } = input;
  const { title, body } = checked(input);
  const byPersonId = context.personIn(forceId);
  const fileId = uuidOf(`${caseId} ${byPersonId} letter ${idempotencyKey}`);
  const bytes = Buffer.from(`${title}\n\n${body}\n`);
  const called = letterTitles[kind];
  const name = `${called[language === Language.CY ? "cy" : "en"]} ${context.today}.txt`;
  const file = {
    caseId,
    fileId,
    byPersonId,
    at: context.now,
    versionOf: input.versionOf ? knownForm(input.versionOf, "document") : null,
    step: {
      kind: CaseStepKind.LETTER,
      title: { en: `Letter made: ${called.en}`, cy: `Gwnaed llythyr: ${called.cy}` },
      clauseId: found.route?.clauseId ?? null,
      versionId: found.versionId,
    },
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const inChange = <Result>(work: Parameters<typeof context.change<Result>>[2]) =>
    context.change(forceId, "cases:handle", work);
  await keepWhole({ context, forceId, key }, inChange, file, {
    checked: { name, mediaType: "text/plain", bytes, sha256 },
    beside: async (change) => {
      await change.query(
        "insert into cases.case_letters (force_id, id, kind, language, template_number) values ($1, $2, $3, $4, $5)",
        [forceId, fileId, kind, language, input.templateNumber ?? null],
      );
      if (!asMessage) return;
      const message = { caseId, text: `${title}\n\n${body}`, key: idempotencyKey, byPersonId, at: context.now };
      await keepMessage(change, key, message);
    },
  });
  return fileId;
}

function checked({ title, body }: KeepLetterInput): { title: string; body: string } {
  if (title.trim() === "" || title.length > 200) throw invalid("title", "Write a heading of at most 200 characters.");
  // One line: what stands above the first empty line is the heading.
  if (/[\r\n]/.test(title.trim())) throw invalid("title", "Write the heading in one line.");
  if (body.trim() === "" || body.length > 9_500) throw invalid("body", "Write at most 9,500 characters.");
  return { title: title.trim(), body: body.trim() };
}
