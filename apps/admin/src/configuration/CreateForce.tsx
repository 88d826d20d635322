import { useApolloClient } from "@apollo/client/react";
import { contrastProblem } from "@probity/rules/contrast";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { bodyKindOf, bodyKinds } from "./body-forms.js";
import { createForceDocument, nameAdministratorDocument } from "./configuration.document.js";
import { sessionDocument } from "../shell/session.document.js";
import { forcesHref } from "./hrefs.js";
import { type Given, SettingForm, type SettingField } from "./SettingForm.js";

/** Sets up a force and hands it over. Where the second step fails it is repeated alone: the force is there already. */
export function CreateForce(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const create = useChange(createForceDocument);
  const hand = useChange(nameAdministratorDocument);
  const made = useRef<string | null>(null);

  async function save(given: Given): Promise<void> {
    made.current ??= (await create.run(forceInput(given)))?.createForce.id ?? null;
    const forceId = made.current;
    if (!forceId) return;
    if (!(await hand.run({ forceId, name: given["name"] ?? "", email: given["email"] ?? "" }))) return;
    // The new force is now one of those that the operator belongs to.
    await client.refetchQueries({ include: [sessionDocument] });
    void navigate(forcesHref(), { state: { done: "configuration.done.force" } });
  }

  return (
    <SettingForm
      title={t("configuration.createForce")}
      back={{ href: forcesHref() }}
      change={{ busy: create.busy || hand.busy, failure: create.failure === undefined ? hand.failure : create.failure }}
      button={t("configuration.createForceButton")}
      fields={useFields()}
      onSubmit={(given) => void save(given)}
    >
      <p className="govuk-body">{t("configuration.createForceText")}</p>
    </SettingForm>
  );
}

function useFields(): SettingField[] {
  const { t } = useTranslation();
  return [
    { id: "nameEn", type: "text", label: t("configuration.forceNameEn") },
    { id: "nameCy", type: "text", label: t("configuration.forceNameCy"), optional: true },
    { id: "slug", type: "text", label: t("configuration.address"), hint: t("configuration.slugHint") },
    {
      id: "colour",
      type: "text",
      label: t("branding.colourLabel"),
      hint: t("branding.colourHint"),
      initial: "#1d3557",
      problem: (value) => {
        const found = contrastProblem(value);
        return found && t(`branding.problem.${found}`);
      },
    },
    {
      id: "kind",
      type: "radios",
      label: t("configuration.bodyKind"),
      options: bodyKinds.map((value) => ({ value, text: t(`configuration.kind.${value}`) })),
    },
    { id: "bodyName", type: "text", label: t("configuration.nameEn") },
    { id: "validFrom", type: "date", label: t("configuration.bodyFrom") },
    { id: "name", type: "text", label: t("configuration.administratorName") },
    { id: "email", type: "text", label: t("configuration.administratorEmail"), hint: t("configuration.emailHint") },
  ];
}

function forceInput(given: Given) {
  const { slug, nameEn, nameCy = null, colour, kind, bodyName, validFrom } = given;
  return {
    slug: slug ?? "",
    nameEn: nameEn ?? "",
    nameCy,
    colour: colour ?? "",
    governingBody: { kind: bodyKindOf(kind), nameEn: bodyName ?? "", nameCy: null, validFrom: validFrom ?? "" },
  };
}
