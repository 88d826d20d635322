import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { graphql } from "../gql/gql.js";
import { useSession } from "../shell/acting-force.js";

const namesDocument = graphql(/* GraphQL */ `
  query PeopleNames($force: ID!, $after: String) {
    people(force: $force, first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const holdersDocument = graphql(/* GraphQL */ `
  query OfficeHolders($slug: String!, $all: Boolean!) {
    force(slug: $slug) {
      id
      offices @include(if: $all) {
        id
        title
      }
      officeHolders {
        id
        person {
          id
          name
        }
        office {
          id
          title
        }
      }
    }
  }
`);

/** A person to choose, with the titles of the offices held, as far as the viewer may know them. */
export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
}

/** An office to choose. */
export interface OfficeChoice {
  readonly id: string;
  readonly title: string;
}

/** The people and offices of the acting force, by name; office holders alone for those who may not read the list of people. */
export function usePeople(): { people: PersonChoice[]; offices: OfficeChoice[]; loading: boolean; error: unknown } {
  const { acting, can } = useSession();
  const names = useQuery(namesDocument, { variables: { force: acting.force.id }, skip: !can("people:read") });
  const holders = useQuery(holdersDocument, { variables: { slug: acting.force.slug, all: can("people:read") } });
  const { fetchMore } = names;
  const page = names.data?.people.pageInfo;
  const after = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (after) void fetchMore({ variables: { after } });
  }, [after, fetchMore]);

  const offices = new Map(
    (holders.data?.force?.offices ?? []).map((office): [string, OfficeChoice] => [office.id, office]),
  );
  const people = new Map<string, { id: string; name: string; titles: string[] }>();
  for (const { id, name } of names.data?.people.nodes ?? []) people.set(id, { id, name, titles: [] });
  for (const { person, office } of holders.data?.force?.officeHolders ?? []) {
    offices.set(office.id, office);
    const known = people.get(person.id) ?? { id: person.id, name: person.name, titles: [] };
    people.set(person.id, { ...known, titles: [...known.titles, office.title] });
  }
  return {
    people: [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    offices: [...offices.values()].toSorted((a, b) => a.title.localeCompare(b.title)),
    loading: (names.loading && !names.data) || (holders.loading && !holders.data) || Boolean(after),
    error: names.error ?? holders.error,
  };
}

/** A person as the words of a choice: "Jo Example, Monitoring Officer". */
export function personWords({ name, titles }: PersonChoice): string {
  return [name, ...titles].join(", ");
}
