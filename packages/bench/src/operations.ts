/** The register page as another system asks for it: three subgraphs, four fetches that depend on one another, 100 entries. */
export const registerPage = /* GraphQL */ `
  query RegisterPage($slug: String!) {
    force(slug: $slug) {
      id
      slug
      name
      officeHolders {
        id
        from
        office {
          role
          title
        }
        person {
          id
          name
          registerEntries(first: 20) {
            nodes {
              id
              category
              nil
              description
              declaredOn
              publishedAt
              clause {
                id
                clauseId
                summary
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
  }
`;

/** A question that one subgraph answers by one statement. */
export const oneSubgraph = /* GraphQL */ `
  query OneSubgraph($slug: String!) {
    force(slug: $slug) {
      id
      name
      historic
      branding {
        colour
        textColour
        logoUrl
      }
    }
  }
`;

/** What the admin app's first screen asks for: what is overdue and due in a force, and what waits for review. */
export const adminHome = /* GraphQL */ `
  query Due($force: ID!, $language: Language!, $reviewer: Boolean!) {
    overdue: obligations(force: $force, status: OVERDUE, first: 50) {
      nodes {
        ...DueObligation
      }
      totalCount
    }
    due: obligations(force: $force, status: DUE, first: 50) {
      nodes {
        ...DueObligation
      }
      totalCount
    }
    waiting: declarations(force: $force, status: SUBMITTED, first: 1) @include(if: $reviewer) {
      totalCount
    }
  }

  fragment DueObligation on Obligation {
    id
    title
    dueOn
    anchorOn
    status
    clauseId
    explanation
    viewerCanDeclare
    person {
      id
      name
    }
    clause {
      id
      label
      headingPath
      summary(language: $language)
    }
  }
`;

/** The calendar of duties of a force as the admin app's page asks for it at first: what is still to do. */
export const calendarOfForce = /* GraphQL */ `
  query Duties($force: ID!, $language: Language!) {
    obligations(force: $force, open: true, first: 100) {
      nodes {
        id
        kind
        title(language: $language)
        dueOn
        metOn
        status
        role
        clauseId
        explanation(language: $language)
        latestRetiming {
          before
          reason
        }
        person {
          id
          name
        }
        clause {
          id
          version {
            id
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** What waits for the registrar, as the admin app's page asks for it. */
export const registrarsQueue = /* GraphQL */ `
  query DeclarationQueue($force: ID!) {
    declarationQueue(force: $force, first: 20) {
      nodes {
        id
        kind
        submittedAt
        publishBy
        publishedByDateAt
        withheldAt
        person {
          id
          name
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** A search for words over everybody and every force one may see, as the admin app's page asks for it. */
export const searchOfRegisters = /* GraphQL */ `
  query SearchRecords($asked: SearchAskedInput!) {
    searchRecords(asked: $asked, first: 20) {
      nodes {
        kind
        day
        category
        text
        giver
        body
        nil
        withheld
        published
        part
        person {
          id
          name
        }
        force {
          id
          slug
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      countedTo1001
    }
  }
`;

/** The same answer as that of the register page, byte for byte of its JSON values, by one statement. */
export const registerPageSql = `
select json_build_object('data', json_build_object('force', json_build_object(
  'id', f.id, 'slug', f.slug, 'name', f.name_en,
  'officeHolders', coalesce((
    select json_agg(json_build_object(
      'id', a.id, 'from', a.from_day,
      'office', json_build_object('role', o.role, 'title', o.title_en),
      'person', json_build_object('id', p.id, 'name', p.name, 'registerEntries', json_build_object(
        'nodes', entries.nodes, 'pageInfo', json_build_object('hasNextPage', entries.found > 20)))
    ) order by o.rank, a.from_day desc, a.id)
    from people.appointments a
    join people.persons p on p.force_id = a.force_id and p.id = a.person_id
    join people.offices o on o.force_id = a.force_id and o.id = a.office_id
    cross join lateral (
      select coalesce(json_agg(json_build_object(
        'id', e.id, 'category', e.category, 'nil', e.nil, 'description', e.description, 'declaredOn', e.declared_on,
        'publishedAt', to_char(e.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'clause', case when c.id is not null then json_build_object('id', c.id, 'clauseId', c.clause_id, 'summary', c.summary_en) end
      ) order by e.declared_on desc, e.id desc) filter (where e.line <= 20), '[]') as nodes, count(*) as found
      from (
        select force_id, id, category, nil, description, declared_on, published_at, clause_ref,
          row_number() over (order by declared_on desc, id desc) as line from registers.published_entries
        where person_id = p.id and register = 'INTERESTS' and superseded_at is null order by declared_on desc, id desc limit 21
      ) e
      left join protocols.clauses c on c.force_id = e.force_id and c.id = e.clause_ref
    ) entries
    where a.force_id = f.id and a.public and a.from_day <= current_date and (a.to_day is null or a.to_day >= current_date)
  ), '[]')
)))::text as answer
from protocols.forces f where f.slug = $1`;
