import { nameKey } from "../party-names.js";

/** A person of the force, as they are called in office. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

const titles = ["mr", "mrs", "ms", "miss", "mx", "dr"];

/**
 * Who of some people a text names: by first name and surname, by a title or an initial and the surname. Letters' case, accents
 * and what stands in brackets behind a name make no difference.
 */
export function peopleNamedIn<Person extends NamedPerson>(text: string, people: readonly Person[]): Person[] {
  const said = ` ${nameKey(text)} `;
  return people.filter(({ name }) => {
    const words = nameKey(name.replaceAll(/\([^)]*\)/gu, " ")).split(" ");
    const [first = "", surname = ""] = [words[0], words.at(-1)];
    if (words.length < 2 || surname.length < 2) return false;
    const ways = [words.join(" "), `${first} ${surname}`, `${first.charAt(0)} ${surname}`];
    return [...ways, ...titles.map((title) => `${title} ${surname}`)].some((way) => said.includes(` ${way} `));
  });
}
