import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { PersonalDataReason } from "../forms/PersonalDataReason.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { useStaffNamed, withNames } from "../forms/useStaffNamed.js";
import { publishGiftOfferDocument, returnGiftOfferDocument } from "./gift.document.js";
import type { GiftFormProps } from "./GiftPage.js";

/** The form's state, and how it is sent. */
function useReviewing({ offer, onErrors }: GiftFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const publish = useChange(publishGiftOfferDocument);
  const giveBack = useChange(returnGiftOfferDocument);
  const [choice, setChoice] = useState("");
  const [naming, setNaming] = useState("");
  const [reason, setReason] = useState("");
  const [because, setBecause] = useState("");
  const change = choice === "return" ? giveBack : publish;
  const texts = [offer.occasion, offer.description, offer.surrenderedTo];
  const names = texts.flatMap(useStaffNamed(texts));
  const problems = useProblems(change.failure, ["choice", "nameGiverBecause", "personalDataBecause", "reason"]);
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      choice === "" && { id: "choice", message: t("gifts.missing.choice") },
      choice === "return" && !reason.trim() && { id: "reason", message: t("gifts.missing.return") },
      choice === "publish" &&
        names.length > 0 &&
        !because.trim() && { id: "personalDataBecause", message: t("forms.personalData.missing") },
    ];
    if (!problems.check(found)) return;
    const of = { forceId: offer.force.id, giftOfferId: offer.id, version: offer.version };
    const done =
      choice === "return"
        ? await giveBack.run({ ...of, reason: reason.trim() })
        : await publish.run({
            ...of,
            nameGiverBecause: naming.trim() || null,
            personalDataBecause: because.trim() || null,
          });
    if (done) void navigate("/gifts", { state: { done: `gifts.done.${choice}` } });
  }

  const findings = withNames(offer.findings, names);
  const typed = { choice, setChoice, naming, setNaming, reason, setReason, because, setBecause };
  return { change, problems, findings, ...typed, decide };
}

/** The registrar's decision: publish, naming a private giver only with a reason, or give back. */
export function ReviewGift(props: GiftFormProps): ReactNode {
  const { t } = useTranslation();
  const { offer, reload } = props;
  const reviewing = useReviewing(props);
  const { change, problems, findings, choice, setChoice, naming, setNaming, reason, setReason, decide } = reviewing;
  const area = (id: string, label: string, hint: string, value: string, set: (value: string) => void) => (
    <Textarea
      id={id}
      name={id}
      rows={3}
      label={label}
      hint={hint}
      value={value}
      onChange={(event) => set(event.target.value)}
      error={problems.at(id)}
    />
  );
  const name = area("nameGiverBecause", t("gifts.namingLabel"), t("gifts.namingHint"), naming, setNaming);
  const why = area("reason", t("gifts.returnLabel"), t("gifts.returnHint"), reason, setReason);
  const publishing = (offer.giverKind === "PERSON" || findings.length > 0) && (
    <>
      {offer.giverKind === "PERSON" && name}
      <PersonalDataReason
        findings={findings}
        value={reviewing.because}
        onChange={reviewing.setBecause}
        error={problems.at("personalDataBecause")}
      />
    </>
  );
  return (
    <form onSubmit={(event) => void decide(event)} noValidate>
      <Radios
        id="choice"
        name="choice"
        label={t("gifts.reviewLabel")}
        value={choice}
        onChange={setChoice}
        error={problems.at("choice")}
        options={[
          {
            value: "publish",
            text: t("gifts.publish"),
            hint: t("gifts.publishHint"),
            conditional: publishing,
          },
          { value: "return", text: t("gifts.return"), conditional: why },
        ]}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("gifts.review")}</Button>
    </form>
  );
}
