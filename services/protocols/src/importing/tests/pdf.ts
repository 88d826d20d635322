/** Text on a page of a PDF made here: points from the left and from the foot of an A4 page. */
export interface PdfText {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/** A text PDF of these pages. `encrypt`: says that it is encrypted, under a password nobody knows. */
export function pdfDocument(pages: readonly (readonly PdfText[])[], { encrypt = false } = {}): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(" ");
  objects.push("<< /Type /Catalog /Pages 2 0 R >>");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach((texts, at) => {
    const stream = texts
      .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
      .join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  const word = `<${"5a".repeat(32)}>`;
  if (encrypt) objects.push(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ${word} /U ${word} >>`);
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const protection = encrypt ? `/Encrypt ${objects.length} 0 R /ID [${word} ${word}]` : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${protection} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** Lines one under another from the head of a page, in the distance of a paragraph's lines; "" leaves a gap. */
export function printedPage(lines: readonly (string | PdfText)[], number: number, running: string): PdfText[] {
  let y = 740;
  const body = lines.flatMap((line): PdfText[] => {
    y -= 14;
    if (line === "") return [];
    return typeof line === "string" ? [{ text: line, y }] : [{ ...line, y: line.y || y }];
  });
  return [{ text: running, y: 800, size: 9 }, ...body, { text: `Page ${number}`, y: 40, size: 9 }];
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`);
}
