const wellKnown =
  /^(?:x-[\w-]+|accept|authorization|content-(?:type|length|md5|encoding)|date|host|if-match|if-none-match|location|retry-after|etag)$/i;

/** True for a name that HTTP headers have, and hardly a field of a body. */
export function isHeaderName(name: string): boolean {
  return wellKnown.test(name);
}
