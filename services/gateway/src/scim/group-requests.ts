import type { Request, Response } from "express";
import { ask, refuseStale } from "./ask-people.js";
import { listOf } from "./discovery.js";
import {
  groupBody,
  type MembersChanged,
  nameOf,
  nameSaid,
  patchedMembers,
  type ProvisionedGroup,
  replaced,
  versionOf,
} from "./groups.js";
import { ScimRefusal } from "./scim-error.js";
import { asked } from "./users.js";
import type { Asking, ScimOptions } from "./who-asks.js";

const groupsQuery =
  "query ($input: ProvisionedGroupsInput!) { provisionedGroups(input: $input) { role members { id name } } }";
const provision = "mutation ($input: ProvisionGroupInput!) { provisionGroup(input: $input) }";

async function groupsOf(options: ScimOptions, asking: Asking, withMembers = true): Promise<ProvisionedGroup[]> {
  type Groups = { provisionedGroups: ProvisionedGroup[] };
  return (await ask<Groups>(options, asking, groupsQuery, { withMembers })).provisionedGroups;
}

/** Providers leave the members out where they look for the group alone (RFC 7644, 3.4.2.5). */
function wantsMembers({ query }: Request): boolean {
  const listed = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value.toLowerCase().split(/[\s,]+/) : null;
  };
  return !listed("excludedAttributes")?.includes("members") && (listed("attributes")?.includes("members") ?? true);
}

/** The groups, or the one of a name. */
export async function listGroups(options: ScimOptions, asking: Asking, request: Request): Promise<object> {
  const { displayName, id } = asked(request.query["filter"], ["displayName", "id"]);
  const withMembers = wantsMembers(request);
  const groups = await groupsOf(options, asking, withMembers);
  const found = groups
    .filter((group) => displayName === undefined || nameOf(group).toLowerCase() === displayName.toLowerCase())
    .filter(({ role }) => id === undefined || role === id);
  return listOf(found.map((group) => groupBody(group, asking.base, withMembers)));
}

async function one(
  options: ScimOptions,
  asking: Asking,
  request: Request,
  withMembers = true,
): Promise<ProvisionedGroup> {
  const groups = await groupsOf(options, asking, withMembers);
  const group = groups.find(({ role }) => role === request.params["id"]);
  if (!group) throw new ScimRefusal(404, "There is no such group.");
  return group;
}

function shown(group: ProvisionedGroup, { base }: Asking, response: Response): object {
  response.set({ etag: `W/"${versionOf(group)}"` });
  return groupBody(group, base, true);
}

/** One group. */
export async function readGroup(
  options: ScimOptions,
  asking: Asking,
  request: Request,
  response: Response,
): Promise<object> {
  if (!wantsMembers(request)) return groupBody(await one(options, asking, request, false), asking.base, false);
  return shown(await one(options, asking, request), asking, response);
}

/** Groups are the roles that the token is for: no other can be added. @throws ScimRefusal always */
export async function refuseNewGroup(options: ScimOptions, asking: Asking, request: Request): Promise<never> {
  const name = nameSaid(request.body);
  const groups = await groupsOf(options, asking, false);
  if (groups.some((group) => nameOf(group).toLowerCase() === name.toLowerCase()))
    throw new ScimRefusal(409, "This group is here already: link to it and send its members.", "uniqueness");
  const offered = groups.map((group) => nameOf(group)).join(", ") || "none";
  throw new ScimRefusal(
    403,
    `A group stands for a role that the token may give (${offered}). An administrator of the force makes a token for others.`,
  );
}

/** @throws ScimRefusal always */
export function refuseGroupRemoval(): never {
  throw new ScimRefusal(403, "A group stands for a role of the platform and stays: take its members out instead.");
}

type Say = (known: ProvisionedGroup, body: unknown) => MembersChanged | Promise<MembersChanged>;

const changing =
  (say: Say) =>
  async (options: ScimOptions, asking: Asking, request: Request, response: Response): Promise<object> => {
    const known = await one(options, asking, request);
    refuseStale(request, { version: versionOf(known) });
    const { role } = known;
    await ask(options, asking, provision, { role, ...(await say(known, request.body)) });
    return shown(await one(options, asking, request), asking, response);
  };

/** All members of a group in place of the former. */
export const replaceGroup = changing(replaced);

/** Some members more or fewer. */
export const patchGroup = changing(patchedMembers);
