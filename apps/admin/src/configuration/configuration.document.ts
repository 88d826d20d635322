import { graphql } from "../gql/gql.js";

/** Reads a rule back while it is written. */
export const readBackDocument = graphql(/* GraphQL */ `
  query ReadBack($input: ReadBackInput!, $language: Language!) {
    readBack(input: $input, language: $language) {
      sentence
      former
      refusals {
        field
        message
      }
    }
  }
`);

/** What a force calls its roles, in both languages. */
export const titlesDocument = graphql(/* GraphQL */ `
  query RoleTitles($slug: String!) {
    force(slug: $slug) {
      id
      roleTitles {
        role
        titleEn: title
        titleCy: title(language: CY)
      }
    }
  }
`);

/** Sets what a force calls its roles. */
export const setTitlesDocument = graphql(/* GraphQL */ `
  mutation SetRoleTitles($input: SetRoleTitlesInput!) {
    setRoleTitles(input: $input) {
      id
      roleTitles {
        role
        titleEn: title
        titleCy: title(language: CY)
      }
    }
  }
`);

/** The bodies that govern a force, one after the other. */
export const bodiesDocument = graphql(/* GraphQL */ `
  query GoverningBodies($slug: String!, $language: Language!) {
    force(slug: $slug) {
      id
      governingBodies {
        id
        kind
        name(language: $language)
        validFrom
        validTo
      }
    }
  }
`);

/** Adds the body that takes over. */
export const addBodyDocument = graphql(/* GraphQL */ `
  mutation AddGoverningBody($input: AddGoverningBodyInput!) {
    addGoverningBody(input: $input) {
      id
      governingBodies {
        id
        validTo
      }
    }
  }
`);

/** Ends a body. */
export const endBodyDocument = graphql(/* GraphQL */ `
  mutation EndGoverningBody($input: EndGoverningBodyInput!) {
    endGoverningBody(input: $input) {
      id
      governingBodies {
        id
        validTo
      }
    }
  }
`);

/** Offices of a force, and the roles granted apart from them. */
export const accessDocument = graphql(/* GraphQL */ `
  query SetupOfAccess($slug: String!, $language: Language!) {
    force(slug: $slug) {
      id
      offices {
        id
        role
        title(language: $language)
      }
      accessGrants {
        id
        subject
        role
        reason
        until
        person {
          id
          name
        }
      }
    }
  }
`);

/** Adds a person. */
export const addPersonDocument = graphql(/* GraphQL */ `
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      id
      name
    }
  }
`);

/** Adds an office. */
export const addOfficeDocument = graphql(/* GraphQL */ `
  mutation AddOffice($input: AddOfficeInput!) {
    addOffice(input: $input) {
      id
      title
    }
  }
`);

/** Says to whom a person reports. */
export const setReportingLineDocument = graphql(/* GraphQL */ `
  mutation SetReportingLine($input: SetReportingLineInput!) {
    setReportingLine(input: $input) {
      id
    }
  }
`);

/** Grants a role apart from any office. */
export const grantAccessDocument = graphql(/* GraphQL */ `
  mutation GrantAccess($input: GrantAccessInput!) {
    grantAccess(input: $input) {
      id
    }
  }
`);

/** Takes a granted role back. */
export const revokeAccessDocument = graphql(/* GraphQL */ `
  mutation RevokeAccess($input: RevokeAccessInput!) {
    revokeAccess(input: $input) {
      id
      until
    }
  }
`);

/** The rules that bind on a day, and what is configured over the version. */
export const rulebookDocument = graphql(/* GraphQL */ `
  query ConfiguredRulebook($slug: String!, $on: Date!, $language: Language!) {
    force(slug: $slug) {
      id
      rulebook(on: $on) {
        version {
          id
          number
          protocol {
            id
            titleEn: title(language: EN)
            titleCy: title(language: CY)
          }
          clauses {
            id
            clauseId
            headingPath
          }
        }
        rules {
          id
          key
          kind
          layer
          sentence(language: $language)
          from
          to
          reason
          body
          clause {
            id
            clauseId
          }
        }
      }
      configuredRules {
        id
        kind
        ruleKey
        clauseId
        sentence(language: $language)
        from
        to
        reason
        configuredBy
        viewerCanEnd
      }
    }
  }
`);

/** Lays a rule over the version in force. */
export const configureRuleDocument = graphql(/* GraphQL */ `
  mutation ConfigureRule($input: ConfigureRuleInput!) {
    configureRule(input: $input) {
      id
    }
  }
`);

/** Ends a configured rule. */
export const endConfiguredRuleDocument = graphql(/* GraphQL */ `
  mutation EndConfiguredRule($input: EndConfiguredRuleInput!) {
    endConfiguredRule(input: $input) {
      id
      to
    }
  }
`);

/** Every force of the platform. */
export const forcesDocument = graphql(/* GraphQL */ `
  query Forces($language: Language!) {
    forces {
      id
      slug
      name(language: $language)
      historic
    }
  }
`);

/** Sets up a force. */
export const createForceDocument = graphql(/* GraphQL */ `
  mutation CreateForce($input: CreateForceInput!) {
    createForce(input: $input) {
      id
    }
  }
`);

/** Hands a new force over to its first administrator. */
export const nameAdministratorDocument = graphql(/* GraphQL */ `
  mutation NameAdministrator($input: NameAdministratorInput!) {
    nameAdministrator(input: $input) {
      id
    }
  }
`);
