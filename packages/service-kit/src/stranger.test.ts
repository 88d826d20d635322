import { graphql } from "graphql";
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { expect, test } from "vitest";
import { nobody, type Identity } from "./identity.js";
import { Public, PublicField } from "./public.js";
import { buildSubgraph } from "./subgraph.js";

@ObjectType({ description: "A police station." })
@Directive('@key(fields: "id")')
class Station {
  @PublicField(() => ID, { description: "Identifies the station." })
  id: string;

  @PublicField({ description: "Its name." })
  name: string;
}

@ObjectType({ description: "An address." })
class Address {
  @Field({ description: "The town." })
  town: string;
}

@ObjectType({ description: "Opening hours." })
class OpeningHours {
  @PublicField({ description: "In words." })
  words: string;
}

@Resolver(() => Station)
class StationResolver {
  @Query(() => [Station], { description: "Every station." })
  @Public()
  stations(): Station[] {
    return [{ id: "1", name: "Stafford" }];
  }

  @Authorized("people:read")
  @FieldResolver(() => Address, { description: "Where it is. Needs people:read." })
  address(@Root() station: Station): Address {
    return { town: station.name };
  }

  @FieldResolver(() => OpeningHours, { description: "When it is open." })
  @Public()
  hours(
    @Arg("day", { description: "A day of the week." }) day: string,
    @Ctx() context: { identity: Identity },
  ): OpeningHours {
    return { words: `${day}, asked by ${context.identity.kind}` };
  }
}

test("a stranger's subgraph of three types is built with the kit: federated, tagged, and closed to those without a permission", async () => {
  const references = { Station: ({ id }: { id: string }) => ({ id, name: `Station ${id}` }) };
  const { sdl, schema } = await buildSubgraph({ resolvers: [StationResolver], references });
  expect(sdl).toContain('type Station @key(fields: "id")');
  expect(sdl).toContain(
    'hours(\n    """A day of the week."""\n    day: String!\n  ): OpeningHours! @tag(name: "public")',
  );
  const source = `{
    stations { name hours(day: "Monday") { words } address { town } }
    _entities(representations: [{ __typename: "Station", id: "7" }]) { ... on Station { name } }
  }`;
  const answer = await graphql({ schema, source, contextValue: { identity: nobody("public", "test") } });
  expect(answer.errors?.map(({ extensions }) => extensions["code"])).toEqual(["UNAUTHENTICATED"]);
  const open = source.replace("address { town }", "");
  const { data } = await graphql({ schema, source: open, contextValue: { identity: nobody("public", "test") } });
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    stations: [{ name: "Stafford", hours: { words: "Monday, asked by nobody" } }],
    _entities: [{ name: "Station 7" }],
  });
});
