/** A value as JSON, as a sentence has room for it: text longer than `most` characters is cut to `kept` and an ellipsis. */
export function quote(value: unknown, most = 80, kept = most - 3): string {
  const text = JSON.stringify(value);
  return text.length > most ? `${text.slice(0, kept)}…` : text;
}
