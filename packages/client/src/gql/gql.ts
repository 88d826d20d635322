/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ClientForces {\n    forces {\n      id\n      slug\n      name\n      historic\n      governingBody {\n        name\n        kind\n        validFrom\n        validTo\n      }\n    }\n  }\n": typeof types.ClientForcesDocument,
    "\n  query ClientObligations($force: ID, $status: ObligationStatus, $first: Int, $after: String) {\n    obligations(force: $force, status: $status, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        dueOn\n        status\n        metOn\n        clauseId\n        explanation\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ClientObligationsDocument,
    "\n  query ClientOfficeHolders($slug: String!, $on: Date) {\n    force(slug: $slug) {\n      id\n      name\n      officeHolders(on: $on) {\n        id\n        kind\n        from\n        to\n        person {\n          id\n          name\n        }\n        office {\n          role\n          title\n        }\n      }\n    }\n  }\n": typeof types.ClientOfficeHoldersDocument,
    "\n  query ClientRegisterEntries($force: ID, $first: Int, $after: String) {\n    registerEntries(force: $force, first: $first, after: $after) {\n      nodes {\n        id\n        person {\n          id\n          name\n        }\n        category\n        nil\n        description\n        declaredOn\n        publishedAt\n        clauseId\n        protocolTitle\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ClientRegisterEntriesDocument,
    "\n  query ClientViewer {\n    viewer {\n      kind\n      name\n      subject\n      platformRoles\n      forces {\n        force {\n          id\n          slug\n        }\n        title\n        permissions\n      }\n    }\n  }\n": typeof types.ClientViewerDocument,
};
const documents: Documents = {
    "\n  query ClientForces {\n    forces {\n      id\n      slug\n      name\n      historic\n      governingBody {\n        name\n        kind\n        validFrom\n        validTo\n      }\n    }\n  }\n": types.ClientForcesDocument,
    "\n  query ClientObligations($force: ID, $status: ObligationStatus, $first: Int, $after: String) {\n    obligations(force: $force, status: $status, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        dueOn\n        status\n        metOn\n        clauseId\n        explanation\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ClientObligationsDocument,
    "\n  query ClientOfficeHolders($slug: String!, $on: Date) {\n    force(slug: $slug) {\n      id\n      name\n      officeHolders(on: $on) {\n        id\n        kind\n        from\n        to\n        person {\n          id\n          name\n        }\n        office {\n          role\n          title\n        }\n      }\n    }\n  }\n": types.ClientOfficeHoldersDocument,
    "\n  query ClientRegisterEntries($force: ID, $first: Int, $after: String) {\n    registerEntries(force: $force, first: $first, after: $after) {\n      nodes {\n        id\n        person {\n          id\n          name\n        }\n        category\n        nil\n        description\n        declaredOn\n        publishedAt\n        clauseId\n        protocolTitle\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ClientRegisterEntriesDocument,
    "\n  query ClientViewer {\n    viewer {\n      kind\n      name\n      subject\n      platformRoles\n      forces {\n        force {\n          id\n          slug\n        }\n        title\n        permissions\n      }\n    }\n  }\n": types.ClientViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientForces {\n    forces {\n      id\n      slug\n      name\n      historic\n      governingBody {\n        name\n        kind\n        validFrom\n        validTo\n      }\n    }\n  }\n"): typeof import('./graphql.js').ClientForcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientObligations($force: ID, $status: ObligationStatus, $first: Int, $after: String) {\n    obligations(force: $force, status: $status, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        dueOn\n        status\n        metOn\n        clauseId\n        explanation\n        person {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.js').ClientObligationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientOfficeHolders($slug: String!, $on: Date) {\n    force(slug: $slug) {\n      id\n      name\n      officeHolders(on: $on) {\n        id\n        kind\n        from\n        to\n        person {\n          id\n          name\n        }\n        office {\n          role\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ClientOfficeHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientRegisterEntries($force: ID, $first: Int, $after: String) {\n    registerEntries(force: $force, first: $first, after: $after) {\n      nodes {\n        id\n        person {\n          id\n          name\n        }\n        category\n        nil\n        description\n        declaredOn\n        publishedAt\n        clauseId\n        protocolTitle\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.js').ClientRegisterEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientViewer {\n    viewer {\n      kind\n      name\n      subject\n      platformRoles\n      forces {\n        force {\n          id\n          slug\n        }\n        title\n        permissions\n      }\n    }\n  }\n"): typeof import('./graphql.js').ClientViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
