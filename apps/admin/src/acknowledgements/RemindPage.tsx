import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { SignaturesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { EmailWords } from "../notices/EmailWords.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { remindToSignDocument, reminderWordsDocument, signaturesDocument } from "./acknowledgement.document.js";

type Open = SignaturesQuery["acknowledgements"]["nodes"][number];

const back = { href: "/signatures" };
const fields = ["who", "personIds"];

/** Reminds those who have not signed: of which version, whom, in which words. */
export function RemindPage(): ReactNode {
  return useSession().can("acknowledgements:remind") ? <Outstanding /> : <NotFound />;
}

function Outstanding(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const variables = { force: acting.force.id, signed: false, language: apiLanguage };
  const result = useQuery(signaturesDocument, { variables });
  const frame = { title: t("signatures.remind"), back: { ...back, text: t("signatures.backToList") } };
  return (
    <Answer of={result} screen>
      {({ acknowledgements }) => {
        const open = acknowledgements.nodes.filter(({ event }) => event !== "LEAVING");
        if (open.length > 0)
          return (
            <Remind open={open} {...frame}>
              <ShowMore list={acknowledgements} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </Remind>
          );
        return (
          <Screen {...frame}>
            <EmptyState title={t("signatures.remindNobody")}>{t("signatures.remindNobodyText")}</EmptyState>
          </Screen>
        );
      }}
    </Answer>
  );
}

/** Who has still to sign, the screen's title and way back, and below the form the way to those not yet shown. */
interface RemindProps {
  open: readonly Open[];
  title: string;
  back: { href: string; text: string };
  children: ReactNode;
}

function useReminding(open: readonly Open[]) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(remindToSignDocument);
  const problems = useProblems(change.failure, fields);
  const [versionId, setVersionId] = useState(open[0]?.version.id ?? "");
  const [who, setWho] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      who === "" && { id: "who", message: t("signatures.whomMissing") },
      who === "CHOSEN" && chosen.length === 0 && { id: "personIds", message: t("signatures.chosenMissing") },
    ];
    if (!problems.check(found)) return;
    const personIds = who === "CHOSEN" ? chosen : null;
    const done = await change.run({ forceId: acting.force.id, versionId, personIds });
    if (done) void navigate("/signatures", { state: { done: "signatures.remindDone" } });
  }

  const chooseVersion = (id: string) => (setVersionId(id), setChosen([]));
  return { versionId, chooseVersion, who, setWho, chosen, setChosen, problems, busy: change.busy, submit };
}

function Remind({ open, title, back, children }: RemindProps): ReactNode {
  const { t } = useTranslation();
  const { versionId, chooseVersion, who, setWho, chosen, setChosen, problems, busy, submit } = useReminding(open);
  const versions = [...new Map(open.map(({ version }) => [version.id, version])).values()];
  const people = open.filter(({ version }) => version.id === versionId);
  const boxes = (
    <Checkboxes
      id="personIds"
      name="personIds"
      label={t("signatures.whomChosen")}
      small
      options={people.map((one) => ({ value: one.person.id, text: one.person.name, hint: <Reminded of={one} /> }))}
      chosen={chosen}
      onChange={setChosen}
      error={problems.at("personIds")}
    />
  );
  return (
    <Screen title={title} back={back} errors={problems.all}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Select
          id="version"
          name="version"
          label={t("signatures.protocol")}
          value={versionId}
          onChange={({ target }) => chooseVersion(target.value)}
          options={versions.map(({ id, number, protocol }) => {
            return { value: id, text: `${protocol.title}, ${t("protocols.versionNumber", { number })}` };
          })}
        />
        <Radios
          id="who"
          name="who"
          label={t("signatures.whom")}
          value={who}
          onChange={setWho}
          options={[
            { value: "ALL", text: t("signatures.whomAll") },
            { value: "CHOSEN", text: t("signatures.whomSome"), conditional: boxes },
          ]}
          error={problems.at("who")}
        />
        <Words versionId={versionId} />
        <Button aria-disabled={busy}>{t("signatures.remindButton")}</Button>
      </form>
      {children}
    </Screen>
  );
}

function Reminded({ of: { remindedAt, reminderEmail } }: { of: Open }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!remindedAt || !reminderEmail) return t("signatures.notReminded");
  return `${t("signatures.remindedAt", { at: formatDateTime(remindedAt, language) })} ${t(`notices.email.${reminderEmail}`)}`;
}

function Words({ versionId }: { versionId: string }): ReactNode {
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const variables = { force: acting.force.id, version: versionId, language: apiLanguage };
  return (
    <Answer of={useQuery(reminderWordsDocument, { variables })}>
      {({ signatureReminderWords, ownNoticePreference }) => (
        <EmailWords words={signatureReminderWords} sent={ownNoticePreference.emailConfigured} />
      )}
    </Answer>
  );
}
