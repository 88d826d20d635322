import { ApolloProvider } from "@apollo/client/react";
import { LinkProvider } from "@probity/ui/page/Link";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { BrowserRouter } from "react-router";
import "./admin.scss";
import { makeApolloClient } from "./apollo.js";
import { rememberedLanguage, startMessages } from "./i18n.js";
import { fetchPage } from "./page-route.js";
import { routes, Screens } from "./routes.js";
import { RouterLink } from "./shell/RouterLink.js";

const basename = "/admin";

/** In a function of its own: a page would wait for this file, were this file to wait for the page at its top level. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root element");
  const [messages] = await Promise.all([
    startMessages(rememberedLanguage()),
    fetchPage(routes, window.location.pathname, basename),
  ]);

  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={messages}>
        <ApolloProvider client={makeApolloClient()}>
          <BrowserRouter basename={basename}>
            <LinkProvider value={RouterLink}>
              <Screens />
            </LinkProvider>
          </BrowserRouter>
        </ApolloProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

void start();
