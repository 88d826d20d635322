import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { head } from "../page/head.js";
import { wordsOf } from "../words.js";
import { askMeetings, meetingsAddress, meetingsPart } from "./meetings.query.js";
import { MeetingsPage, type MeetingsView } from "./MeetingsPage.js";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<MeetingsView> {
  const part = meetingsPart(request, params);
  return { part, force: await askMeetings(context, part), today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { part, force } = loaderData;
  const language = part.language === "CY" ? "cy" : "en";
  const words = wordsOf(language);
  return head({
    title: [words("meetings.title"), part.after && words("register.later")].filter(Boolean).join(", "),
    language,
    location,
    force,
    data: [
      { type: "application/json", href: meetingsAddress(part, ".json") },
      { type: "text/csv", href: meetingsAddress({ ...part, after: undefined }, ".csv") },
    ],
  });
};

export default function MeetingsRoute(): ReactNode {
  return <MeetingsPage {...useLoaderData<typeof loader>()} />;
}
