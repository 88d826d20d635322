/** Where words stand in a text: from the first unit to the one after the last. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly words: string;
  readonly marked: boolean;
}

/** A text in stretches, so that what the spans cover can be marked; spans that touch or overlap are one mark. */
export function markedWords(text: string, spans: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { startsAt, endsAt } of joined(spans, text.length)) {
    if (startsAt > at) stretches.push({ words: text.slice(at, startsAt), marked: false });
    stretches.push({ words: text.slice(startsAt, endsAt), marked: true });
    at = endsAt;
  }
  if (at < text.length) stretches.push({ words: text.slice(at), marked: false });
  return stretches;
}

function joined(spans: readonly Span[], length: number): Span[] {
  const found: Span[] = [];
  const inside = spans
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(0, startsAt), endsAt: Math.min(length, endsAt) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
  for (const span of inside.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const last = found.at(-1);
    if (last && span.startsAt <= last.endsAt)
      found[found.length - 1] = { startsAt: last.startsAt, endsAt: Math.max(last.endsAt, span.endsAt) };
    else found.push(span);
  }
  return found;
}

/** How likely something holds, in words: the figure behind it (0 to 1) says more than it can know. */
export function confidenceWord(confidence: number): "high" | "medium" | "low" {
  if (confidence >= 0.85) return "high";
  return confidence >= 0.6 ? "medium" : "low";
}
