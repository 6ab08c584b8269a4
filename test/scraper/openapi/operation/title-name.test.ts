import { describe, expect, it } from "vitest";
import { english } from "../../../../scraper/family/english.js";
import { nameOfTitle, titleKey } from "../../../../scraper/openapi/operation/title-name.js";

const { naming } = english;

describe("reading N: the name of a title", () => {
  it.each<[title: string, name: string | null]>([
    ["Creating a Berth", "createBerth"],
    ["Reserving Berths", "reserveBerths"],
    ["Obtaining the Tide of a Berth", "getTideOfBerth"],
    ["Cold Migrating a Berth", "coldMigrateBerth"],
    ["Forcibly Deleting a Berth", "forciblyDeleteBerth"],
    ["Re-creating a Berth", "reCreateBerth"],
    ["Batch Adding or Deleting Berths", "batchAddOrDeleteBerths"],
    ["Creating and Starting a Berth", "createAndStartBerth"],
    ["Adding, Changing, or Deleting Tags", "addChangeOrDeleteTags"],
    ["Binding/Unbinding a Buoy", "bindUnbindBuoy"],
    ["Adding Tags to or Deleting Tags from a Berth", "addTagsToOrDeleteTagsFromBerth"],
    ["Querying a Berth's Tides", "queryBerthTides"],
    ["Querying Tides (Discarded)", "queryTides"],
    ["List Berths", "listBerths"],
    // Nouns that only end so.
    ["Training Jobs", "trainingJobs"],
    ["Training a Pilot", "trainPilot"],
    ["Scaling Policies", "scalingPolicies"],
    ["Scaling the Harbor", "scaleHarbor"],
    ["Billing", "billing"],
    ["Setting", "setting"],
    ["Setting a Course", "setCourse"],
    ["Listing", "listing"],
    ["Listing Berths", "listBerths"],
    ["Querying Training Jobs", "queryTrainingJobs"],
    ["Deleting a Listing", "deleteListing"],
    ["Querying Routes and Forwarding Rules", "queryRoutesAndForwardingRules"],
    ["Querying Billing and Metering Data", "queryBillingAndMeteringData"],
    ["String Values", "stringValues"],
    ["潮汐", null],
  ])("%s", (title, name) => {
    expect(nameOfTitle(title, naming, "titles")).toBe(name);
  });
});

describe("reading N: among documents that are called after operations", () => {
  it.each<[title: string, name: string]>([
    ["Querying Details of a Berth", "showBerth"],
    ["Querying the Details About a Berth", "showBerth"],
    ["Querying a Berth", "showBerth"],
    ["Querying Berth Status", "showBerthStatus"],
    ["Querying Berths", "listBerths"],
    ["Viewing the Berth List", "listBerths"],
    ["Querying a List of Berth Policies", "listBerthPolicies"],
    ["Querying the Policy List of a Berth", "listPoliciesOfBerth"],
    ["Querying Berths by Tag", "listBerthsByTag"],
    ["Modifying a Berth", "updateBerth"],
    // What is done with more than reading is as the title says.
    ["Querying and Deleting Berths", "queryAndDeleteBerths"],
    ["Creating a Berth List", "createBerthList"],
    ["Changing a Berth", "changeBerth"],
  ])("%s", (title, name) => {
    expect(nameOfTitle(title, naming, "files")).toBe(name);
  });
});

it.each<[a: string, b: string, areOne: boolean]>([
  ["Querying All Tides", "Querying Tides", true],
  ["Querying the Tide List", "Querying Tides", true],
  ["Querying Details About a Tide", "Querying a Tide", true],
  ["Querying Tides", "Querying Tides by Tag", false],
  ["Starting a Tide", "Stopping a Tide", false],
])("%s and %s are about one thing: %s", (a, b, areOne) => {
  expect(titleKey(a, naming) === titleKey(b, naming)).toBe(areOne);
});
