import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

export default defineConfig({
  base: "/admin/",
  plugins: [inlineDocuments(), react()],
  resolve: { conditions: ["source", "es2015", ...defaultClientConditions] },
  css: {
    // govuk-frontend carries a media query for old browsers that the minifier cannot read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  // Fonts and pictures inlined as data: addresses would be refused by the content security policy.
  build: {
    target: "es2024",
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
});

/**
 * Puts each generated document where it is used. The generated look-up table holds every document of the app twice, as
 * text and as a tree, and would all be loaded with the first screen.
 */
function inlineDocuments(): Plugin {
  const call = /graphql\(\s*\/\* GraphQL \*\/\s*`\s*(?:query|mutation|fragment) (\w+)[^`]*`,?\s*\)/g;
  return {
    name: "inline-documents",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "/* GraphQL */" },
      handler(code) {
        const generated = readFileSync(new URL("src/gql/graphql.ts", import.meta.url), "utf8");
        return code.replace(call, (text, name: string) => documentOf(generated, name) ?? text);
      },
    },
  };
}

function documentOf(generated: string, name: string): string | undefined {
  const line = new RegExp(`^export const ${name}(?:Document|FragmentDoc) = (.*) as unknown as`, "m");
  return line.exec(generated)?.[1];
}
