import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { isoDate } from "@probity/ui/form/DateInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { usePeople } from "../people/usePeople.js";
import { penceOf, type GiftAnswers } from "./gift-answers.js";
import { useValueWords } from "./value-words.js";

/** The answers once more, before they are declared. */
export function CheckGift({ answers }: { answers: GiftAnswers }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const valueWords = useValueWords();
  const { people } = usePeople();
  const { kind, giverKind, valueBasis, response, qualities, recipientId } = answers;
  const offeredOn = isoDate(answers.offeredOn);
  const recipient = people.find(({ id }) => id === recipientId)?.name ?? t("gifts.me");
  const words = (text: string) => text.trim() || t("forms.notProvided");
  const rows = [
    { key: t("gifts.recipient"), value: recipient },
    { key: t("gifts.kindHeading"), value: kind && t(`gifts.kind.${kind}`) },
    { key: t("gifts.description"), value: <span className="ad-prose">{words(answers.description)}</span> },
    { key: t("gifts.occasion"), value: words(answers.occasion) },
    { key: t("gifts.giverName"), value: words(answers.giverName) },
    { key: t("gifts.giverKindHeading"), value: giverKind && t(`gifts.giverKind.${giverKind}`) },
    { key: t("gifts.offeredOn"), value: offeredOn && formatDate(offeredOn, language) },
    { key: t("gifts.value"), value: valueBasis && valueWords(penceOf(answers.pounds), valueBasis) },
    ...qualities.map((quality) => ({ key: t(`gifts.quality.${quality}`), value: t("forms.yes") })),
    { key: t("gifts.answer"), value: response && t(`gifts.response.${response}`) },
    ...(response === "SURRENDERED" ? [{ key: t("gifts.surrenderedTo"), value: words(answers.surrenderedTo) }] : []),
    { key: t("gifts.reason"), value: <span className="ad-prose">{words(answers.reason)}</span> },
    ...(answers.acceptedBeforeApproval ? [{ key: t("gifts.earlyYes"), value: t("forms.yes") }] : []),
    ...(answers.briberySuspected ? [{ key: t("gifts.briberyYes"), value: t("forms.yes") }] : []),
  ];
  return <SummaryList rows={rows} />;
}
