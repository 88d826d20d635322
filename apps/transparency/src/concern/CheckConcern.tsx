import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import type { ReactNode } from "react";
import { address } from "../addresses.js";
import { usePageWords, type PageWords } from "../words.js";
import type { AskedField } from "./asked-outside.js";
import { answerInWords } from "./AskedOutsideFields.js";
import { fieldsOf, type ConcernDraft } from "./concern-form.js";
import { peopleOf, type ConcernForce } from "./concern.query.js";

interface CheckConcernProps {
  force: ConcernForce;
  asked: readonly AskedField[];
  draft: ConcernDraft;
  /** New for each concern that is meant. */
  sendingKey: string;
  /** Why it was not kept, where it was sent already. */
  problem: string | null;
}

/** What will be sent, before it is sent. */
export function CheckConcern({ force, asked, draft, sendingKey, problem }: CheckConcernProps): ReactNode {
  const words = usePageWords();
  const { language, t } = words;
  const about = peopleOf(force).filter(({ id }) => draft.about.includes(id));
  return (
    <>
      {problem && <ErrorSummary errors={[{ message: problem }]} />}
      <h2 className="govuk-heading-l">{t("concern.check")}</h2>
      <SummaryList
        rows={[
          { key: t("concern.about"), value: about.map(({ name }) => name).join(", ") || t("concern.aboutNobody") },
          { key: t("concern.matter"), value: t(`concern.matters.${draft.matter}`) },
          { key: t("concern.what"), value: <span className="pt-prose">{draft.what}</span> },
          { key: t("concern.day"), value: draft.day ? formatDate(draft.day, language) : t("notStated") },
          { key: t("concern.worker"), value: t(draft.worker ? "concern.workerYes" : "concern.workerNo") },
          ...asked.map((one) => ({
            key: language === "cy" ? one.titleCy : one.titleEn,
            value: <span className="pt-prose">{shown(one, draft.asked[one.name], words)}</span>,
          })),
          ...(draft.who === "named"
            ? [
                { key: t("concern.name"), value: draft.name },
                {
                  key: t("concern.contact"),
                  value: <span className="pt-prose">{draft.contact || t("notStated")}</span>,
                },
              ]
            : [{ key: t("concern.who"), value: t("concern.anonymous") }]),
        ]}
      />
      <form method="post" action={address(`/${force.slug}/concern`, language)} autoComplete="off">
        <input type="hidden" name="key" value={sendingKey} />
        {fieldsOf(draft).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <ButtonGroup>
          <Button name="step" value="send">
            {t("concern.send")}
          </Button>
          <Button name="step" value="change" variant="secondary">
            {t("concern.change")}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}

/** What was answered, in words. */
function shown(one: AskedField, given: string | undefined, words: PageWords): string {
  if (!given) return words.t("notStated");
  return one.type === "DAY" ? formatDate(given, words.language) : answerInWords(one, given, words);
}
