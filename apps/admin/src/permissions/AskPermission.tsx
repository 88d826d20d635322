import { useQuery } from "@apollo/client/react";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useRoleTitles } from "../configuration/roles.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { PermissionPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { CheckPermission } from "./CheckPermission.js";
import { NeedText, type Need } from "./NeedText.js";
import {
  blankPermission,
  needInput,
  permissionFields,
  permissionInput,
  permissionProblems,
  renewalOf,
  type PermissionAnswers,
} from "./permission-answers.js";
import { askPermissionDocument, leaveNeedDocument, permissionDocument } from "./permission.document.js";
import { PermissionAsked } from "./PermissionAsked.js";
import { DetailFields, MatterFields } from "./PermissionFields.js";

/** Asks for leave, anew or from leave that is to be renewed: the form, the answers to check, and what happens next. */
export function AskPermission(): ReactNode {
  const { can } = useSession();
  const [search] = useSearchParams();
  const former = search.get("renew");
  if (!can("registers:declare")) return <NotFound />;
  return former ? <Renewing id={former} /> : <Asking from={blankPermission} />;
}

function Renewing({ id }: { id: string }): ReactNode {
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(permissionDocument, { variables: { id, language } });
  return (
    <Answer screen of={result}>
      {({ permission }) => (permission?.viewerCanRenew ? <Asking from={renewalOf(permission)} /> : <NotFound />)}
    </Answer>
  );
}

function Asking({ from }: { from: PermissionAnswers }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const titleOf = useRoleTitles();
  const change = useChange(askPermissionDocument);
  const problems = useProblems(change.failure, permissionFields);
  const [answers, setAnswers] = useState(from);
  const [checking, setChecking] = useState(false);
  const [asked, setAsked] = useState<PermissionPartsFragment | null>(null);
  const need = useNeed(answers);
  if (asked) return <PermissionAsked permission={asked} />;

  const check = (event: FormEvent) => {
    event.preventDefault();
    change.clear();
    if (problems.check(permissionProblems(answers, t))) setChecking(true);
  };
  async function ask(): Promise<void> {
    const input = permissionInput(answers, force.id);
    const done = input && (await change.run(input));
    if (done) setAsked(done.askPermission);
    else setChecking(false);
  }

  if (checking)
    return (
      <Screen key="check" title={t("permissions.checkTitle")} caption={force.name} errors={problems.all}>
        <CheckPermission answers={answers} />
        <NeedText need={need} titleOf={titleOf} />
        <ButtonGroup>
          <Button type="button" aria-disabled={change.busy} onClick={() => void ask()}>
            {t("permissions.ask")}
          </Button>
          <Button type="button" variant="secondary" onClick={() => setChecking(false)}>
            {t("permissions.changeAnswers")}
          </Button>
        </ButtonGroup>
      </Screen>
    );
  const fields = {
    answers,
    problems,
    onChange: (changed: Partial<PermissionAnswers>) => setAnswers({ ...answers, ...changed }),
  };
  const back = { href: "/permissions", text: t("permissions.backToList") };
  return (
    <Screen key="form" title={t("permissions.askTitle")} caption={force.name} back={back} errors={problems.all}>
      <form onSubmit={check} noValidate>
        <MatterFields {...fields} />
        <NeedText need={need} titleOf={titleOf} />
        <DetailFields {...fields} />
        <Button>{t("permissions.toCheck")}</Button>
      </form>
    </Screen>
  );
}

const nothing = { input: { forceId: "", matter: "MEDIA_CONTACT" } } as const;

/** Whether leave is needed for what is typed; null until everything is known on which it depends. */
function useNeed(answers: PermissionAnswers): Need | null {
  const { force } = useSession().acting;
  const input = needInput(answers, force.id);
  const { apiLanguage: language } = useLanguage();
  const { data } = useQuery(
    leaveNeedDocument,
    input ? { variables: { input, language } } : { skip: true, variables: { ...nothing, language } },
  );
  return input ? (data?.leaveNeed ?? null) : null;
}
