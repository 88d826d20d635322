import { contrastProblem, contrastRatio, isColour, pickTextColour } from "@probity/rules/contrast";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { graphql } from "../gql/gql.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";

const brandingDocument = graphql(/* GraphQL */ `
  mutation SetForceBranding($input: SetForceBrandingInput!) {
    setForceBranding(input: $input) {
      id
      branding {
        colour
        textColour
        logoUrl
      }
    }
  }
`);

const fields = ["colour", "logoUrl"];

/** The force's colour and logo, for those who may configure it. */
export function BrandingPage(): ReactNode {
  const { acting } = useSession();
  return acting.force.viewerCanConfigure ? <BrandingForm /> : <NotFound />;
}

function BrandingForm(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(brandingDocument);
  const problems = useProblems(change.failure, fields);
  const [colour, setColour] = useState(force.branding.colour);
  const [logoUrl, setLogoUrl] = useState(force.branding.logoUrl ?? "");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const problem = contrastProblem(colour);
    const found = [
      problem !== null && { id: "colour", message: t(`branding.problem.${problem}`) },
      logoUrl.trim() !== "" && !isAddress(logoUrl.trim()) && { id: "logoUrl", message: t("branding.logoWrong") },
    ];
    if (!problems.check(found)) return;
    const done = await change.run({ forceId: force.id, colour, logoUrl: logoUrl.trim() || null });
    if (done) void navigate("/", { state: { done: "branding.done" } });
  }

  return (
    <Screen title={t("branding.title")} caption={force.name} errors={problems.all}>
      <p className="govuk-body">{t("branding.text")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          id="colour"
          name="colour"
          width={10}
          label={t("branding.colourLabel")}
          hint={t("branding.colourHint")}
          spellCheck={false}
          value={colour}
          onChange={(event) => setColour(event.target.value.trim())}
          error={problems.at("colour")}
        />
        <Preview colour={colour} name={force.name} />
        <TextInput
          id="logoUrl"
          name="logoUrl"
          type="url"
          label={t("branding.logoLabel")}
          hint={t("branding.logoHint")}
          value={logoUrl}
          onChange={(event) => setLogoUrl(event.target.value)}
          error={problems.at("logoUrl")}
        />
        <Button aria-disabled={change.busy}>{t("branding.save")}</Button>
      </form>
    </Screen>
  );
}

/** The header as it would look, and the contrast in figures and words, at every keystroke. */
function Preview({ colour, name }: { colour: string; name: string }): ReactNode {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const text = isColour(colour) ? pickTextColour(colour) : null;
  useEffect(() => {
    box.current?.style.setProperty("--preview-ground", colour);
    box.current?.style.setProperty("--preview-text", text ?? "");
  }, [colour, text]);
  const problem = contrastProblem(colour);
  const ratio = text ? contrastRatio(colour, text).toFixed(1) : "";
  return (
    <>
      <p className="govuk-body" role="status">
        {problem ? t(`branding.problem.${problem}`) : t("branding.contrastGood", { ratio })}
      </p>
      {text && (
        <div ref={box} className="govuk-body ad-swatch">
          {name}
        </div>
      )}
    </>
  );
}

function isAddress(text: string): boolean {
  return text.startsWith("/") || (URL.canParse(text) && new URL(text).protocol === "https:");
}
