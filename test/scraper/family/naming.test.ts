import { describe, expect, it } from "vitest";
import { verbOfGerund } from "../../../scraper/family/english/gerund.js";
import { plural, singular } from "../../../scraper/family/singular.js";

/** Pairs of words: `"adding add, using use"`. */
function pairs(text: string): [string, string][] {
  return text.split(",").map((pair) => {
    const [first = "", second = ""] = pair.trim().split(" ");
    return [first, second];
  });
}

describe("the verb of a gerund", () => {
  it.each<[string, string]>([
    [
      "an e is back",
      "reserving reserve, using use, creating create, managing manage, scaling scale, caching cache",
    ],
    [
      "behind consonants",
      "changing change, enabling enable, merging merge, judging judge, pasting paste, parsing parse",
    ],
    [
      "behind u",
      "queuing queue, issuing issue, valuing value, requiring require, acquiring acquire, critiquing critique",
    ],
    [
      "behind two vowels",
      "evaluating evaluate, associating associate, guiding guide, routing route, choosing choose",
    ],
    [
      "no e is lost",
      "binding bind, attaching attach, loading load, positioning position, mailing mail, showing show",
    ],
    [
      "none in short syllables",
      "monitoring monitor, opening open, targeting target, editing edit, filtering filter",
    ],
    [
      "the last letter is doubled",
      "cancelling cancel, stopping stop, tagging tag, resetting reset, planning plan",
    ],
    [
      "or is not",
      "canceling cancel, labeling label, developing develop, focusing focus, aliasing alias, syncing sync",
    ],
    [
      "two letters of its own",
      "adding add, installing install, accessing access, calling call, diffing diff, selling sell",
    ],
    [
      "a y",
      "querying query, copying copy, deploying deploy, applying apply, dying die, lying lie, untying untie",
    ],
    ["ee", "agreeing agree, freeing free, seeing see, guaranteeing guarantee, being be, dyeing dye"],
    [
      "words of their own",
      "trafficking traffic, picking pick, quizzing quiz, formatting format, owing owe, owning own",
    ],
    ["of any case", "Resizing resize, BINDING bind"],
  ])("%s", (_, words) => {
    for (const [gerund, verb] of pairs(words)) expect([gerund, verbOfGerund(gerund)]).toEqual([gerund, verb]);
  });

  it("none: what only ends so", () => {
    for (const word of ["string", "thing", "ring", "ceiling", "create", "ing", "spring", "bings"])
      expect([word, verbOfGerund(word)]).toEqual([word, null]);
  });
});

describe("one of many", () => {
  it.each<[string, string]>([
    [
      "an s",
      "berths berth, keys key, images image, databases database, caches cache, menus menu, cpus cpu, apis api",
    ],
    [
      "es",
      "addresses address, boxes box, batches batch, statuses status, aliases alias, buses bus, heroes hero",
    ],
    ["ies", "policies policy, entries entry, movies movie, ties tie"],
    [
      "words of their own",
      "indices index, vertices vertex, analyses analysis, children child, criteria criterion",
    ],
    ["abbreviations", "VMs VM, ECSs ECS, IDs ID, ips ip"],
    ["in its case", "Indices Index, Policies Policy, Children Child"],
    [
      "one already",
      "status status, series series, data data, address address, analysis analysis, dns dns, os os",
    ],
    [
      "that only ends so",
      "alias alias, bus bus, access access, DNS DNS, https https, lens lens, metadata metadata",
    ],
  ])("%s", (_, words) => {
    for (const [many, one] of pairs(words)) expect([many, singular(many)]).toEqual([many, one]);
  });

  it("and many of one", () => {
    for (const [one, many] of pairs(
      "berth berths, policy policies, key keys, box boxes, index indices, VM VMs, data data",
    ))
      expect([one, plural(one)]).toEqual([one, many]);
    expect(plural("berths")).toBe("berths");
  });
});
