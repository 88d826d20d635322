import { ApolloProvider } from "@apollo/client/react";
import { LinkProvider } from "@probity/ui/page/Link";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { BrowserRouter } from "react-router";
import "./admin.scss";
import { makeApolloClient } from "./apollo.js";
import { rememberedLanguage, startMessages } from "./i18n.js";
import { RouterLink } from "./shell/RouterLink.js";
import { Shell } from "./shell/Shell.js";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root element");

const messages = await startMessages(rememberedLanguage());

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={messages}>
      <ApolloProvider client={makeApolloClient()}>
        <BrowserRouter basename="/admin">
          <LinkProvider value={RouterLink}>
            <Shell />
          </LinkProvider>
        </BrowserRouter>
      </ApolloProvider>
    </I18nextProvider>
  </StrictMode>,
);
