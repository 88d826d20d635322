/** Hands bytes to the browser to be saved, as nothing that it would show: `parts` are base64. */
export function saveBytes(name: string, parts: readonly string[]): void {
  const bytes = parts.map((part) => Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0)));
  const href = URL.createObjectURL(new Blob(bytes, { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  URL.revokeObjectURL(href);
}
