import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatDateTime, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CheckInterestsMutation, ConflictProcess } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { CheckResult } from "./CheckResult.js";
import { conflictProcesses } from "./conflict-choices.js";
import { checkInterestsDocument, interestChecksDocument } from "./conflict.document.js";
import { PrivateTies } from "./PrivateTies.js";

const fields = ["parties", "process", "about"];

/** Who has an interest in …? Before a meeting, a decision, a grant, a recruitment or a purchase. */
export function CheckPage(): ReactNode {
  return useSession().can("registers:declare") ? <Check /> : <NotFound />;
}

/** The form's state, and how it is sent. */
function useChecking() {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const change = useChange(checkInterestsDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState({ parties: "", process: "OTHER_BUSINESS" as ConflictProcess, about: "" });
  const [result, setResult] = useState<CheckInterestsMutation["checkInterests"] | null>(null);

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    const parties = typed.parties.split("\n").filter((line) => line.trim() !== "");
    const found = [
      parties.length === 0 && { id: "parties", message: t("meetings.missing.parties") },
      !typed.about.trim() && { id: "about", message: t("meetings.missing.about") },
    ];
    if (!problems.check(found)) return;
    const { process, about } = typed;
    const done = await change.run({ forceId: force.id, parties, process, about: about.trim() });
    if (done) setResult(done.checkInterests);
  }

  return { problems, busy: change.busy, typed, setTyped, result, again: () => setResult(null), check };
}

function Check(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { problems, busy, typed, setTyped, result, again, check } = useChecking();
  const back = { href: "/meetings", text: t("meetings.back") };
  const title = t("meetings.check.title");
  if (result)
    return (
      <Screen key="result" title={t("meetings.check.resultTitle")} caption={force.name} back={back}>
        <CheckResult result={result} />
        <PrivateTies parties={result.check.parties} />
        <Button type="button" variant="secondary" className="pb-no-print" onClick={again}>
          {t("meetings.check.again")}
        </Button>
      </Screen>
    );
  return (
    <Screen key="form" title={title} caption={force.name} back={back} errors={problems.all}>
      <p className="govuk-body">{t("meetings.check.text")}</p>
      <form onSubmit={(event) => void check(event)} noValidate>
        <Textarea
          id="parties"
          name="parties"
          rows={6}
          label={t("meetings.check.parties")}
          hint={t("meetings.check.partiesHint")}
          value={typed.parties}
          onChange={({ target }) => setTyped({ ...typed, parties: target.value })}
          error={problems.at("parties")}
        />
        <Select
          id="process"
          name="process"
          label={t("meetings.check.process")}
          value={typed.process}
          onChange={({ target }) => {
            const process = conflictProcesses.find((one) => one === target.value) ?? typed.process;
            setTyped({ ...typed, process });
          }}
          options={conflictProcesses.map((value) => ({ value, text: t(`meetings.process.${value}`) }))}
        />
        <TextInput
          id="about"
          name="about"
          label={t("meetings.check.about")}
          hint={t("meetings.check.aboutHint")}
          value={typed.about}
          onChange={({ target }) => setTyped({ ...typed, about: target.value })}
          error={problems.at("about")}
        />
        <Button aria-disabled={busy}>{t("meetings.check.button")}</Button>
      </form>
      <Log />
    </Screen>
  );
}

/** Who asked before: for everybody who reads the registers, else one's own. */
function Log(): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const variables = { force: force.id };
  const result = useQuery(interestChecksDocument, { variables, fetchPolicy: "network-only" });
  return (
    <Answer of={result}>
      {({ interestChecks }) =>
        interestChecks.nodes.length === 0 ? (
          <EmptyState title={t("meetings.check.noLog", { date: formatDate(londonDay(), language) })} />
        ) : (
          <>
            <Table
              caption={t("meetings.check.log")}
              narrow="stack"
              rows={interestChecks.nodes}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "at",
                  heading: t("meetings.check.askedAt"),
                  rowHeader: true,
                  cell: ({ askedAt }) => formatDateTime(askedAt, language),
                },
                {
                  key: "who",
                  heading: t("meetings.check.asker"),
                  cell: ({ asker }) => asker?.name ?? t("meetings.check.system"),
                },
                {
                  key: "parties",
                  heading: t("meetings.check.partiesHeading"),
                  cell: ({ parties }) => parties.join("; "),
                },
                {
                  key: "about",
                  heading: t("meetings.check.about"),
                  cell: ({ process, about }) => `${t(`meetings.process.${process}`)}: ${about}`,
                },
                { key: "found", heading: t("meetings.check.found"), cell: ({ matches }) => matches },
              ]}
            />
            <ShowMore list={interestChecks} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </Answer>
  );
}
