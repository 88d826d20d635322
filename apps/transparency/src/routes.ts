import { index, route, type RouteConfig } from "@react-router/dev/routes";

export default [
  index("forces/forces.route.tsx"),
  route(":force", "force/force.route.tsx"),
  route(":force/theme.css", "force/theme.route.ts"),
  ...["registers", "gifts"].flatMap((register) => [
    route(`:force/${register}`, "registers/register.route.tsx", { id: register }),
    route(`:force/${register}.json`, "registers/register-data.route.ts", { id: `${register}.json` }),
    route(`:force/${register}.csv`, "registers/register-data.route.ts", { id: `${register}.csv` }),
  ]),
  route(":force/protocols/:protocol", "protocols/protocol.route.tsx"),
  route(":force/protocols/:protocol.json", "protocols/protocol-json.route.ts"),
  route(":force/people/:person", "people/person.route.tsx"),
  route(":force/people/:person.json", "people/person-json.route.ts"),
  route("*", "errors/unknown.route.tsx"),
] satisfies RouteConfig;
