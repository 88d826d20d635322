/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an office came to be held. */
export type AppointmentKind =
  /** For the time being, in the holder's place. */
  | 'ACTING'
  /** By appointment. */
  | 'APPOINTED'
  /** By election. */
  | 'ELECTED'
  /** By appointment, shared with another holder. */
  | 'JOB_SHARE';

/** Kinds of governing body of a police area. */
export type GoverningBodyKind =
  /** A mayor who exercises the functions of a commissioner. */
  | 'MAYOR'
  /** A multi-member board that follows a commissioner. */
  | 'POLICE_AND_CRIME_BOARD'
  /** A directly elected commissioner (Police Reform and Social Responsibility Act 2011). */
  | 'POLICE_AND_CRIME_COMMISSIONER'
  /** A multi-member police authority, abolished in November 2012. */
  | 'POLICE_AUTHORITY'
  /** A commissioner who also governs the fire and rescue service. */
  | 'POLICE_FIRE_AND_CRIME_COMMISSIONER';

/** Kinds of interest. */
export type InterestCategory =
  /** Contracts with the governing body or the force. */
  | 'CONTRACTS'
  /** Tenancies where the governing body is the landlord. */
  | 'CORPORATE_TENANCIES'
  /** Paid employment, office, trade, profession or vocation. */
  | 'EMPLOYMENT_OFFICE_OR_PROFESSION'
  /** Land in the police area. */
  | 'LAND'
  /** Licences to occupy land in the police area. */
  | 'LICENCES'
  /** Membership of other bodies. */
  | 'MEMBERSHIPS'
  /** Any other interest. */
  | 'OTHER'
  /** Shares and other securities in bodies with a place of business or land in the police area. */
  | 'SECURITIES'
  /** Payment towards the costs of election or of holding office. */
  | 'SPONSORSHIP';

/** How a duty stands today. */
export type ObligationStatus =
  /** Not done yet; the last day has not passed. */
  | 'DUE'
  /** Done. */
  | 'MET'
  /** Not done, and the last day has passed. */
  | 'OVERDUE';

/** A canonical role of the protocols, or of the platform. What a force calls it is a RoleTitle. */
export type Role =
  /** A person whom the commissioner appointed to a function, such as an adviser. */
  | 'APPOINTED_PERSON'
  /** Reads registers, duties and the audit trail; changes nothing. */
  | 'AUDITOR'
  /** The officer responsible for financial administration: chief finance officer or treasurer. */
  | 'CFO'
  /** The chair of a multi-member governing body. */
  | 'CHAIR_OF_BODY'
  /** The chair of the body that scrutinises the governing body. */
  | 'CHAIR_OF_OVERSIGHT_BODY'
  /** The chief officer of the police force. */
  | 'CHIEF_CONSTABLE'
  /** The deputy of the elected commissioner. */
  | 'DEPUTY'
  /** The data protection officer. */
  | 'DPO'
  /** The elected commissioner. */
  | 'ELECTED_HOLDER'
  /** One of the two whom staff may approach first. */
  | 'FIRST_CONTACT_A'
  /** The other of the two whom staff may approach first. */
  | 'FIRST_CONTACT_B'
  /** Sets the force up on this platform. */
  | 'FORCE_ADMIN'
  /** The head of paid service (Local Government and Housing Act 1989, section 4). */
  | 'HEAD_OF_PAID_SERVICE'
  /** The head of the body's staff: chief executive or chief of staff. */
  | 'HEAD_OF_STAFF'
  /** Human resources. */
  | 'HR'
  /** The manager to whom a person reports. */
  | 'LINE_MANAGER'
  /** A member of a multi-member governing body. */
  | 'MEMBER'
  /** The officer who reports unlawful acts (Local Government and Housing Act 1989, section 5). */
  | 'MONITORING_OFFICER'
  /** Runs the platform for all forces; never sees a case. */
  | 'OPERATOR'
  /** The body that scrutinises the governing body, such as the police and crime panel. */
  | 'OVERSIGHT_BODY'
  /** The officer who keeps the protocol up to date. */
  | 'POLICY_OWNER'
  /** An identity provider that keeps the people of a force up to date. */
  | 'PROVISIONER'
  /** Another system that reads registers and duties. */
  | 'READER'
  /** The officer who keeps the registers. */
  | 'REGISTRAR'
  /** A member of the senior leadership of the office. */
  | 'SENIOR_LEADERSHIP'
  /** A member of the body's staff. */
  | 'STAFF'
  /** The unit that vets people. */
  | 'VETTING_UNIT';

/** Kinds of caller. */
export type ViewerKind =
  /** An anonymous caller. */
  | 'NOBODY'
  /** A person who signed in. */
  | 'PERSON'
  /** Another system, with client credentials. */
  | 'SYSTEM';

export type ClientForcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientForcesQuery = { forces: Array<{ id: string, slug: string, name: string, historic: boolean, governingBody: { name: string, kind: GoverningBodyKind, validFrom: string, validTo: string | null } | null }> };

export type ClientObligationsQueryVariables = Exact<{
  force?: string | number | null | undefined;
  status?: ObligationStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientObligationsQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, title: string, dueOn: string, status: ObligationStatus, metOn: string | null, clauseId: string, explanation: Array<string>, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClientOfficeHoldersQueryVariables = Exact<{
  slug: string;
  on?: string | null | undefined;
}>;


export type ClientOfficeHoldersQuery = { force: { id: string, name: string, officeHolders: Array<{ id: string, kind: AppointmentKind, from: string, to: string | null, person: { id: string, name: string }, office: { role: Role, title: string } }> } | null };

export type ClientRegisterEntriesQueryVariables = Exact<{
  force?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientRegisterEntriesQuery = { registerEntries: { totalCount: number, nodes: Array<{ id: string, category: InterestCategory, nil: boolean, description: string, declaredOn: string, publishedAt: string, clauseId: string | null, protocolTitle: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClientViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientViewerQuery = { viewer: { kind: ViewerKind, name: string, subject: string, platformRoles: Array<Role>, forces: Array<{ title: string, permissions: Array<string>, force: { id: string, slug: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ClientForcesDocument = new TypedDocumentString(`
    query ClientForces {
  forces {
    id
    slug
    name
    historic
    governingBody {
      name
      kind
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<ClientForcesQuery, ClientForcesQueryVariables>;
export const ClientObligationsDocument = new TypedDocumentString(`
    query ClientObligations($force: ID, $status: ObligationStatus, $first: Int, $after: String) {
  obligations(force: $force, status: $status, first: $first, after: $after) {
    nodes {
      id
      title
      dueOn
      status
      metOn
      clauseId
      explanation
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClientObligationsQuery, ClientObligationsQueryVariables>;
export const ClientOfficeHoldersDocument = new TypedDocumentString(`
    query ClientOfficeHolders($slug: String!, $on: Date) {
  force(slug: $slug) {
    id
    name
    officeHolders(on: $on) {
      id
      kind
      from
      to
      person {
        id
        name
      }
      office {
        role
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClientOfficeHoldersQuery, ClientOfficeHoldersQueryVariables>;
export const ClientRegisterEntriesDocument = new TypedDocumentString(`
    query ClientRegisterEntries($force: ID, $first: Int, $after: String) {
  registerEntries(force: $force, first: $first, after: $after) {
    nodes {
      id
      person {
        id
        name
      }
      category
      nil
      description
      declaredOn
      publishedAt
      clauseId
      protocolTitle
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClientRegisterEntriesQuery, ClientRegisterEntriesQueryVariables>;
export const ClientViewerDocument = new TypedDocumentString(`
    query ClientViewer {
  viewer {
    kind
    name
    subject
    platformRoles
    forces {
      force {
        id
        slug
      }
      title
      permissions
    }
  }
}
    `) as unknown as TypedDocumentString<ClientViewerQuery, ClientViewerQueryVariables>;