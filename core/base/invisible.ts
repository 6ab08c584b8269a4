/** Characters that show nothing: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;

/** A text without the characters that nobody sees, which are no part of a name. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
