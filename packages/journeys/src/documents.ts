/** A short protocol of our own writing, with the oddities of real ones: for the import journey and the tour. */
export const westmarkProtocol = `Westmark Office of the Police and Crime Commissioner

PROTOCOL ON WORKING TOGETHER

Introduction

1. This protocol helps the Commissioner and the staff of the office to work well with one another.
2. It stands beside the law and does not replace it.

What is expected

3. The Commissioner will:-
 - (a) listen to advice before deciding;
 - (b) use the office's rooms and vehicles for its work alone; and
 - (c) declare every interest within 28 days of taking office.

NOTE: Whoever is in doubt asks the Chief Executive.

4. Staff are politically neutral in their work.

Putting things right

5. A person who feels treated without respect talks to the other first. Where that is impractical, or settles nothing, the matter goes to the Chief Executive without delay.
6. The speedy use of informal means is to be preferred.

March 2025
`;

const page = "BT /F1 12 Tf 50 700 Td (1. Everybody answers letters within the week.) Tj ET";

/** A PDF of one clause and so many bytes: what a real one has in pictures, this one has in a remark. */
export function largePdf(bytes: number): Buffer {
  const start = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${page.length}>>stream
${page}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%`;
  const end = "\n%%EOF\n";
  return Buffer.from(`${start}${"x".repeat(bytes - start.length - end.length)}${end}`);
}
