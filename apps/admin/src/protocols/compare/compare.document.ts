import { graphql } from "../../gql/gql.js";

/** Every force whose versions can be chosen. */
export const comparableForcesDocument = graphql(/* GraphQL */ `
  query ComparableForces($language: Language!) {
    forces {
      id
      slug
      name(language: $language)
    }
  }
`);

/** A force's versions that the person may read; in a force of one's own the drafts too. */
export const comparableVersionsDocument = graphql(/* GraphQL */ `
  query ComparableVersions($slug: String!, $force: ID!, $own: Boolean!, $language: Language!) {
    force(slug: $slug) {
      id
      protocols {
        ...ComparableProtocol
      }
    }
    protocols(force: $force, first: 20) @include(if: $own) {
      nodes {
        ...ComparableProtocol
      }
    }
  }

  fragment ComparableProtocol on Protocol {
    id
    title(language: $language)
    versions {
      id
      number
      status
      inForceFrom
    }
  }
`);

/** The comparison itself. */
export const comparisonDocument = graphql(/* GraphQL */ `
  query CompareVersions($one: ID!, $other: ID!, $language: Language!) {
    compareVersions(one: $one, other: $other, language: $language) {
      one {
        ...ComparedSide
      }
      other {
        ...ComparedSide
      }
      pairs {
        one {
          ...ComparedClause
        }
        other {
          ...ComparedClause
        }
        sameWords
        bearerMoved
        words
        text {
          of
          same
          parts {
            change
            words
          }
        }
      }
      onlyInOne {
        ...LoneClause
      }
      onlyInOther {
        ...LoneClause
      }
      oneAgainstStatute {
        clauseId
        words
      }
      otherAgainstStatute {
        clauseId
        words
      }
    }
  }

  fragment ComparedSide on ProtocolVersion {
    id
    number
    status
    inForceFrom
    protocol {
      id
      title(language: $language)
      force {
        id
        name(language: $language)
      }
    }
  }

  fragment ComparedClause on Clause {
    id
    clauseId
  }

  fragment LoneClause on UnpairedClause {
    clause {
      id
      clauseId
      summary
      text
    }
    reason
    rules {
      words
    }
  }
`);

/** Of which force a version is. */
export const versionForceDocument = graphql(/* GraphQL */ `
  query VersionForce($id: ID!) {
    protocolVersion(id: $id) {
      id
      protocol {
        id
        force {
          id
          slug
        }
      }
    }
  }
`);
