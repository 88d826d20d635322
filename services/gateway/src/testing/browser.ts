import { ask, type Answer } from "./test-gateway.js";

/** As much of a browser as a sign-in needs: cookies by path, and redirects one by one. */
export class Browser {
  readonly cookies = new Map<string, { value: string; path: string }>();
  at = "";

  constructor(readonly base: string) {}

  async go(address: string, init: RequestInit = {}): Promise<Answer> {
    const url = new URL(address, this.at || this.base);
    const headers = new Headers(init.headers);
    const sent = [...this.cookies].filter(([, { path }]) => url.pathname.startsWith(path));
    if (sent.length > 0) headers.set("cookie", sent.map(([name, { value }]) => `${name}=${value}`).join("; "));
    const answer = await ask(url.href, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    this.at = url.href;
    return answer;
  }

  /** Goes on until something is no redirect, or leads off the site or to `stop`. */
  async follow(address: string, stop = "/admin", init: RequestInit = {}): Promise<Answer> {
    let answer = await this.go(address, init);
    for (let step = 0; step < 10; step++) {
      const location = answer.headers.get("location");
      if (!location || new URL(location, this.at).pathname.startsWith(stop)) return answer;
      answer = await this.go(location);
    }
    throw new Error("Too many redirects.");
  }

  /** Submits the page's form. */
  submit(fields: Record<string, string>, stop?: string): Promise<Answer> {
    return this.follow(this.at, stop, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith("path="))?.slice(5) ?? "/";
    const gone =
      value === "" || attributes.some((attribute) => /^max-age=0$|^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
