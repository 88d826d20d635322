/** Direction of imports: apps and services use packages, only the platform uses services and apps, nothing uses infra. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "nothing-uses-infra", severity: "error", from: { pathNot: "^infra/" }, to: { path: "^infra/" } },
    {
      name: "packages-only-downwards",
      severity: "error",
      from: { path: "^packages/", pathNot: "^packages/(platform|journeys|proof|bench)/" },
      to: { path: "^(apps|services|packages/(platform|journeys|proof|bench))/" },
    },
    {
      name: "apps-use-packages-only",
      comment: "And of these only what runs in a browser.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^(apps|services|packages)/", pathNot: "^(apps/$1|packages/(ui|client|rules))/" },
    },
    {
      name: "services-use-no-service",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^(apps|services|packages/(platform|journeys|ui|client))/", pathNot: "^services/$1/" },
    },
    {
      name: "rules-are-pure",
      comment: "Rules take plain data and dates: no database, no GraphQL, no files, no network.",
      severity: "error",
      from: { path: "(^packages/rules/src/|[.]rules[.]ts$)", pathNot: "([.]test|[-.]fixture)[.]ts$" },
      to: {
        path: "(/node_modules/(graphql|type-graphql|typeorm|pg|pg-boss|@apollo)/|^packages/(service-kit|testkit)/|[.](entity|resolver)[.]ts$|^(node:)?(fs|net|http|https|child_process)$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-resolver-of-another-slice",
      comment: "A slice asks another one's rules and entities, never its resolver.",
      severity: "error",
      from: { path: "^services/([^/]+)/src/([^/]+)/", pathNot: "[.]test[.]ts$" },
      to: { path: "^services/$1/src/[^/]+/.*[.]resolver[.]ts$", pathNot: "^services/$1/src/$2/" },
    },
    {
      name: "tests-are-not-used",
      severity: "error",
      from: { pathNot: "[.]test[.]tsx?$" },
      to: { path: "[.]test[.]tsx?$" },
    },
    {
      name: "testkit-in-tests-only",
      severity: "error",
      from: {
        path: "^(apps|services|packages)/",
        pathNot: "([.]test[.]tsx?$|^packages/(testkit|journeys|proof|bench)/|/testing/)",
      },
      to: { path: "^packages/testkit/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build|[.]react-router|gql)/" },
    includeOnly: "^(apps|packages|services|infra|node_modules|node:)|^(fs|net|http|https|child_process)$",
    // Types vanish when compiled: two files may name each other's types.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["source", "import", "node", "default"] },
  },
};
