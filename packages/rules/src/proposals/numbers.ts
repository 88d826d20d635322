const units = [
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "twenty thirty forty fifty sixty seventy eighty ninety",
].map((words) => words.split(" "));
const [small = [], tens = []] = units;

const smallWord = small.join("|");
const tensWord = tens.join("|");

/** Part of a pattern: a whole number in figures or in words, such as 28, "twenty-eight", or "a". */
export const numberPattern = String.raw`\d{1,4}|(?:${tensWord})(?:[- ](?:${smallWord}))?|${smallWord}|an?`;

/** The value of a number in figures or words, from 1; null for anything else. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text) || null;
  if (text === "a" || text === "an") return 1;
  const [first = "", second] = text.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten < 0) return second === undefined && small.includes(first) ? small.indexOf(first) + 1 : null;
  return (ten + 2) * 10 + (second === undefined ? 0 : small.indexOf(second) + 1);
}
