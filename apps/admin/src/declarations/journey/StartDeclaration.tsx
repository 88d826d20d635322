import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { DeclarationKind } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";
import { Screen } from "../../shell/Screen.js";
import { saveDeclarationDocument } from "../declaration.document.js";

const kinds = ["INITIAL", "CHANGE", "ANNUAL", "LEAVING"] as const satisfies readonly DeclarationKind[];

/** The first question of a declaration: why it is made. The answer makes the draft. */
export function StartDeclaration(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const save = useChange(saveDeclarationDocument);
  const problems = useProblems(save.failure, ["kind"]);
  const [kind, setKind] = useState<DeclarationKind | "">("");

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([kind === "" && { id: "kind", message: t("declarations.kindMissing") }]) || kind === "") return;
    const saved = await save.run({ forceId: acting.force.id, kind, interests: [] });
    if (saved) void navigate(`/declarations/${saved.saveDeclaration.id}/edit`);
  }

  return (
    <Screen
      title={t("declarations.startTitle")}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
      errors={problems.all}
      heading={false}
    >
      <form onSubmit={(event) => void start(event)} noValidate>
        <Radios
          id="kind"
          name="kind"
          heading
          label={t("declarations.startTitle")}
          hint={t("declarations.startHint")}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? "")}
          error={problems.at("kind")}
          options={kinds.map((value) => ({
            value,
            text: t(`declarations.kind.${value}`),
            hint: t(`declarations.kindHint.${value}`),
          }))}
        />
        <Button aria-disabled={save.busy}>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
