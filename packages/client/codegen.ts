import type { CodegenConfig } from "@graphql-codegen/cli";

/** `graphql-codegen --config codegen.ts`; `API_SCHEMA` names another schema file than the committed one. */
const config: CodegenConfig = {
  schema: process.env["API_SCHEMA"] ?? "../../schema/api.graphql",
  documents: ["src/**/*.document.ts"],
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumType: "string-literal",
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: ".js",
        emitLegacyCommonJSImports: false,
        scalars: { Date: "string", DateTime: "string", JSONObject: "Record<string, unknown>" },
        strictScalars: true,
      },
    },
  },
};

export default config;
