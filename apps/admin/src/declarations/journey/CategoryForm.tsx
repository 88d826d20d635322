import { londonDay } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import type { TFunction } from "i18next";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { InterestCategory } from "../../gql/graphql.js";
import { Screen } from "../../shell/Screen.js";
import { answerFor, type CategoryAnswer, type InterestWords, noWords, withAnswer } from "../categories.js";
import { saveDeclarationDocument } from "../declaration.document.js";
import { InterestFields } from "./InterestFields.js";
import type { StepProps } from "./Journey.js";

/** One category: the interests in it, or nothing to declare. Saving goes back to where the person came from. */
export function CategoryForm({ declaration, reload, category }: StepProps & { category: InterestCategory }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const before = answerFor(category, declaration.interests);
  const [choice, setChoice] = useState(before.kind === "unanswered" ? "" : before.kind);
  const [lines, setLines] = useState(before.kind === "interests" ? before.lines : [noWords]);
  const save = useChange(saveDeclarationDocument);
  const problems = useProblems(save.failure, ["choice", ...lines.map((_, index) => `interest-${index}`)]);
  const name = t(`declarations.category.${category}`);
  const backTo = `/declarations/${declaration.id}/${search.get("from") === "check" ? "check" : "edit"}`;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const unchosen = choice === "" && { id: "choice", message: t("declarations.choiceMissing") };
    const missing = choice === "interests" ? lines.flatMap((line, index) => lineProblems(line, index, t)) : [];
    if (!problems.check([unchosen, ...missing])) return;
    const answer: CategoryAnswer = choice === "interests" ? { kind: "interests", lines } : { kind: "nothing" };
    const { id, kind, version, force, interests, asked } = declaration;
    const changed = withAnswer(asked.categories, interests, category, answer);
    const saved = await save.run({ forceId: force.id, declarationId: id, version, kind, interests: changed });
    if (saved) void navigate(backTo);
  }

  const fields = <InterestFields {...{ category, lines, problems }} asked={declaration.asked} onChange={setLines} />;
  return (
    <Screen title={name} back={{ href: backTo }} errors={problems.all} heading={false}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Radios
          id="choice"
          name="choice"
          heading
          label={name}
          hint={t(`declarations.categoryHint.${category}`)}
          value={choice}
          onChange={(value) => setChoice(value === "interests" ? "interests" : "nothing")}
          error={problems.at("choice")}
          options={[
            { value: "interests", text: t("declarations.haveInterests"), conditional: fields },
            { value: "nothing", text: t("declarations.nothing") },
          ]}
        />
        <ConflictHelp failure={save.failure} reload={reload} />
        <ButtonGroup>
          <Button aria-disabled={save.busy}>{t("forms.saveAndContinue")}</Button>
        </ButtonGroup>
      </form>
    </Screen>
  );
}

/** What is missing or cannot be in one interest; in the words of the page. */
function lineProblems({ description, since, sensitiveReason }: InterestWords, index: number, t: TFunction) {
  return [
    !description.trim() && { id: `interest-${index}`, message: t("declarations.describeMissing") },
    since !== null && since > londonDay() && { id: `since-${index}`, message: t("forms.dateFuture") },
    sensitiveReason?.trim() === "" && { id: `sensitive-${index}-reason`, message: t("review.sensitiveMissing") },
  ];
}
