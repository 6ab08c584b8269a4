import { describe, expect, test } from "vitest";
import type { FormatName } from "../../../scraper/meaning/fact.js";
import { hasFormat } from "../../../scraper/meaning/format.js";
import { states, statesNothing } from "./facts.js";

const uuid = "280a8bd5-03e2-4a5c-bea1-83d81e75bc53";

describe("formats that a sentence names", () => {
  states([
    ["String", "The ID is in the format of a UUID.", "format uuid"],
    ["String", "ID of a boat, a Universally Unique Identifier.", "format uuid"],
    [
      "String",
      `A boat in the UUID format, for example, ${uuid}.`,
      `format uuid as in ${uuid}`,
      `example ${uuid}`,
    ],
    ["Array of strings", "UUIDs are given. Each is a UUID.", "format uuid"],
    ["String", "Time of departure, in ISO 8601.", "format date-time"],
    ["String", "Time of departure, as in RFC 3339.", "format date-time"],
    ["String", "Time of departure, in the format YYYY-MM-DDThh:mm:ssZ.", "format date-time"],
    [
      "String",
      "Time of departure, for example, 2021-11-01T03:49:41Z.",
      "format date-time as in 2021-11-01T03:49:41Z",
      "example 2021-11-01T03:49:41Z",
    ],
    [
      "String",
      "Timestamp, such as 2021-11-01T03:49:41.123+08:00.",
      "format date-time as in 2021-11-01T03:49:41.123+08:00",
      "example 2021-11-01T03:49:41.123+08:00",
    ],
    ["String", "The net is in CIDR format.", "format cidr"],
    ["String", "Specifies the private IP address of the boat.", "format ip"],
    ["String", "IP address.", "format ip"],
    ["String", "Fixed outer-pier IP address of the boat.", "format ip"],
    ["String", "The value is an IPv4 address.", "format ipv4"],
    ["String", "The value is an IPv6 address.", "format ipv6"],
    ["String", "HTTPS address of the chart.", "format uri"],
    ["String", "URL of the next page.", "format uri"],
    ["String", "Email address of the captain.", "format email"],
    ["String", "Specifies the email address.", "format email"],
    ["String", "The chart must be encoded using Base64.", "format base64"],
    ["String", "The Base64-encoded chart.", "format base64"],
  ]);
});

describe("traps: values that may look otherwise as well", () => {
  statesNothing([
    ["String", "UUID or name of the boat."],
    ["String", "Name or UUID of the boat."],
    ["String", "ID of the boat, a UUID without hyphens."],
    ["String", "The IP address or the domain name of the boat."],
    ["String", "Name of the IP address."],
    ["String", "IP address used for fuzzy search."],
    ["String", "The Base64-encoded chart or the absolute path of one."],
    ["String", "If it is a ship, its UUID."],
    ["String", "For details about the UUID, see Ships."],
    ["Integer", "The UUID counter."],
    ["Long", "UTC time in ISO 8601."],
    ["String", "A boat. NOTE: A UUID is given."],
    ["String", "Invitation by email."],
    ["String", "Whether to print the time."],
    ["String", "Time of departure."],
  ]);
  states([["String", "Timestamp, for example, 2021-11-01.", "example 2021-11-01"]]);
});

describe("how values of each format look", () => {
  test.each<readonly [FormatName, readonly string[], readonly string[]]>([
    ["uuid", [uuid, uuid.toUpperCase()], [uuid.replaceAll("-", ""), `${uuid}0`, "boat"]],
    [
      "date-time",
      ["2021-11-01T03:49:41Z", "2021-11-01T03:49:41.5-03:00"],
      ["2021-11-01T03:49:41", "2021-11-01 03:49:41Z", "2021-11-01"],
    ],
    ["ipv4", ["10.0.0.255"], ["10.0.0.256", "10.0.0", "10.0.0.1/8"]],
    ["ipv6", ["2001:db8::1", "::1"], ["10.0.0.1", "boat"]],
    ["ip", ["10.0.0.1", "2001:db8::1"], ["10.0.0.1/8", "boat"]],
    ["cidr", ["10.0.0.0/8", "2001:db8::/32"], ["10.0.0.0", "boat/8"]],
    ["uri", ["https://boats.example/1?a=b", "obs://x"], ["boats.example", "https://a b"]],
    ["email", ["anna@boats.example"], ["anna", "anna@boats", "anna @boats.example"]],
    ["base64", ["Ym9hdA==", "Ym9h", ""], ["Ym9hdA=", "a b"]],
  ])("%s", (name, good, bad) => {
    expect(good.filter((value) => !hasFormat(name, value))).toEqual([]);
    expect(bad.filter((value) => hasFormat(name, value))).toEqual([]);
  });
});
