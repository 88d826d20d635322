/** Entries put together by the person they are about; people and entries keep their order of appearance. */
export function byPerson<Entry extends { person: { id: string; name: string } }>(
  entries: readonly Entry[],
): { person: Entry["person"]; entries: Entry[] }[] {
  const groups = new Map<string, { person: Entry["person"]; entries: Entry[] }>();
  for (const entry of entries) {
    const group = groups.get(entry.person.id);
    if (group) group.entries.push(entry);
    else groups.set(entry.person.id, { person: entry.person, entries: [entry] });
  }
  return [...groups.values()];
}

/** Each person once, by name. */
export function everyone(people: readonly { id: string; name: string }[]): { id: string; name: string }[] {
  const known = new Map(people.map(({ id, name }) => [id, { id, name }]));
  return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
