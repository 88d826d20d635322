import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
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

const kinds = ["INITIAL", "CHANGE", "ANNUAL", "NIL", "LEAVING"] as const satisfies readonly DeclarationKind[];

/** What may begin with what stands in the register. */
const fromStanding: readonly DeclarationKind[] = ["CHANGE", "ANNUAL", "LEAVING"];

/** The first question of a declaration: why it is made. The answer makes the draft. */
export function StartDeclaration(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const save = useChange(saveDeclarationDocument);
  const problems = useProblems(save.failure, ["kind"]);
  const [kind, setKind] = useState<DeclarationKind | "">("");
  const [standing, setStanding] = useState<readonly string[]>(["yes"]);

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([kind === "" && { id: "kind", message: t("declarations.kindMissing") }]) || kind === "") return;
    const saved = await save.run({
      forceId: acting.force.id,
      kind,
      interests: [],
      fromStanding: fromStanding.includes(kind) && standing.length > 0,
    });
    if (saved) void navigate(`/declarations/${saved.saveDeclaration.id}/${kind === "NIL" ? "check" : "edit"}`);
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
            conditional: fromStanding.includes(value) && (
              <Checkboxes
                id={`standing-${value}`}
                name="standing"
                label={t("review.standing")}
                options={[{ value: "yes", text: t("review.standingYes"), hint: t("review.standingHint") }]}
                chosen={standing}
                onChange={setStanding}
              />
            ),
          }))}
        />
        <Button aria-disabled={save.busy}>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
