import { useQuery } from "@apollo/client/react";
import { setForceColour } from "@probity/ui/force-colour";
import { Page } from "@probity/ui/page/Page";
import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useNavigate } from "react-router";
import { failureWords, isSignedOut, readFailure } from "../errors/error-words.js";
import type { SessionQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import {
  type ActingForce,
  rememberedForce,
  rememberForce,
  type Session,
  SessionContext,
  useSession,
} from "./acting-force.js";
import { BarePage } from "./BarePage.js";
import { UnlessBroken } from "./Broken.js";
import { ForceBar } from "./ForceBar.js";
import { Loading } from "./Loading.js";
import { Screen } from "./Screen.js";
import { sessionDocument } from "./session.document.js";
import { SignIn } from "./SignIn.js";
import { useFocusInView } from "./useFocusInView.js";
import { useLanguageSwitch } from "./useLanguageSwitch.js";
import { useNavigation } from "./useNavigation.js";

/** Finds out who is signed in, and shows the app, the sign-in page, or why neither is possible. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const { data, previousData, error } = useQuery(sessionDocument, { variables: { language: apiLanguage } });
  const viewer = (data ?? previousData)?.viewer;
  const failure = error && !viewer ? readFailure(error) : undefined;
  if (viewer?.kind === "NOBODY" || (failure && isSignedOut(failure))) return <SignIn />;
  if (failure !== undefined) return <Message title={t("shell.failedTitle")} text={failureWords(failure, t)} />;
  if (!viewer)
    return (
      <BarePage>
        <Loading />
      </BarePage>
    );
  const first = rememberedForce(viewer.forces);
  if (!first) return <Message title={t("shell.noForceTitle")} text={t("shell.noForceText")} />;
  return <SignedIn viewer={viewer} first={first} />;
}

function SignedIn({ viewer, first }: { viewer: SessionQuery["viewer"]; first: ActingForce }): ReactNode {
  const navigate = useNavigate();
  const [chosenId, setChosenId] = useState(first.force.id);
  const acting = viewer.forces.find(({ force }) => force.id === chosenId) ?? first;
  const session = useMemo<Session>(
    () => ({
      name: viewer.name,
      forces: viewer.forces,
      acting,
      switchTo(forceId) {
        rememberForce(forceId);
        setChosenId(forceId);
        void navigate("/");
      },
      can: (permission) => acting.permissions.includes(permission),
    }),
    [viewer, acting, navigate],
  );
  useEffect(() => setForceColour(document.documentElement, acting.force.branding), [acting]);
  return (
    <SessionContext value={session}>
      <SignedInPage />
    </SessionContext>
  );
}

function SignedInPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguageSwitch();
  const navigation = useNavigation();
  useFocusInView();
  const { acting } = useSession();
  return (
    <Page
      header={{ name: "Probity", href: "/", note: t("shell.note"), logoUrl: acting.force.branding.logoUrl }}
      language={language}
      bar={<ForceBar />}
      navigation={navigation}
    >
      <UnlessBroken>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </UnlessBroken>
    </Page>
  );
}

function Message({ title, text }: { title: string; text: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <BarePage>
      <Screen title={title}>
        <p className="govuk-body">{text}</p>
        <form method="post" action="/auth/sign-out">
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t("shell.signOut")}
          </button>
        </form>
      </Screen>
    </BarePage>
  );
}
