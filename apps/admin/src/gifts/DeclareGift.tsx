import { useQuery } from "@apollo/client/react";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { GiftPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AnswerFields } from "./AnswerFields.js";
import { CheckGift } from "./CheckGift.js";
import { FollowsText } from "./FollowsText.js";
import { answersOf, blankGift, giftFields, giftInput, giftProblems, type GiftAnswers } from "./gift-answers.js";
import { declareGiftOfferDocument, giftOfferDocument } from "./gift.document.js";
import { GiftDeclared } from "./GiftDeclared.js";
import { GiftFields } from "./GiftFields.js";
import { useFollows } from "./useFollows.js";

/** Declares an offer: the form, what follows from it, the answers to check, and what happens next. */
export function DeclareGift(): ReactNode {
  return useSession().can("registers:declare") ? <Declaring from={blankGift} earlier={null} /> : <NotFound />;
}

/** Declares anew an offer that was given back or not answered. */
export function DeclareGiftAnew(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(giftOfferDocument, { variables: { id, language } });
  return (
    <Answer screen of={result}>
      {({ giftOffer }) =>
        giftOffer?.viewerCanDeclare ? <Declaring from={answersOf(giftOffer)} earlier={giftOffer} /> : <NotFound />
      }
    </Answer>
  );
}

interface DeclaringProps {
  from: GiftAnswers;
  earlier: GiftPartsFragment | null;
}

function Declaring({ from, earlier }: DeclaringProps): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const change = useChange(declareGiftOfferDocument);
  const problems = useProblems(change.failure, giftFields);
  const [answers, setAnswers] = useState(from);
  const [checking, setChecking] = useState(false);
  const [declared, setDeclared] = useState<GiftPartsFragment | null>(null);
  const [opened] = useState(earlier);
  const follows = useFollows(answers);
  if (declared) return <GiftDeclared offer={declared} briberySuspected={answers.briberySuspected} />;

  const onChange = (changed: Partial<GiftAnswers>) => setAnswers({ ...answers, ...changed });
  const check = (event: FormEvent) => {
    event.preventDefault();
    change.clear();
    if (problems.check(giftProblems(answers, t))) setChecking(true);
  };
  async function declare(): Promise<void> {
    const input = giftInput(answers, force.id, opened);
    const done = input && (await change.run(input));
    if (done) setDeclared(done.declareGiftOffer);
    else setChecking(false);
  }

  const back = { href: "/gifts", text: t("gifts.backToList") };
  if (checking)
    return (
      <Screen key="check" title={t("gifts.checkTitle")} caption={force.name} errors={problems.all}>
        <CheckGift answers={answers} />
        <FollowsText follows={follows} />
        <ButtonGroup>
          <Button type="button" aria-disabled={change.busy} onClick={() => void declare()}>
            {t("gifts.declare")}
          </Button>
          <Button type="button" variant="secondary" onClick={() => setChecking(false)}>
            {t("gifts.changeAnswers")}
          </Button>
        </ButtonGroup>
      </Screen>
    );
  const fields = { answers, problems, onChange };
  return (
    <Screen key="form" title={t("gifts.declareTitle")} caption={force.name} back={back} errors={problems.all}>
      <form onSubmit={check} noValidate>
        <GiftFields {...fields} />
        <FollowsText follows={follows} />
        <AnswerFields {...fields} whyNotAccept={follows?.whyNotAccept ?? null} />
        <Button>{t("gifts.toCheck")}</Button>
      </form>
    </Screen>
  );
}
