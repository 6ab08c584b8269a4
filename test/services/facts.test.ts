import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isObject } from "../../core/base/json.js";
import { parseContract } from "../../contract/load.js";

/**
 * Every fact that the five documents state, read by a person: enums, bounds, lengths, patterns, defaults, formats,
 * units, nulls and rules between fields. Nothing may be missing from the contract, and nothing may be added.
 */
const uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
const name64 = "^[-_.a-zA-Z0-9]{1,64}$";
const ref = "$ref";
const notebookStatuses = [
  "INIT",
  "CREATING",
  "STARTING",
  "STOPPING",
  "DELETING",
  "RUNNING",
  "STOPPED",
  "SNAPSHOTTING",
  "CREATE_FAILED",
  "START_FAILED",
  "DELETE_FAILED",
  "ERROR",
  "DELETED",
  "FROZEN",
];

const stated: readonly (readonly [field: string, facts: Readonly<Record<string, unknown>>])[] = [
  ["AffinityRule/operator", { enum: ["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"] }],
  [
    "AffinityRule/values",
    { items: { maxLength: 63, pattern: "^(?:[A-Za-z0-9](?:[\\-_.A-Za-z0-9]*[A-Za-z0-9])?)?$" } },
  ],
  ["AffinityRule/weight", { maximum: 100, minimum: 0, type: ["integer", "null"] }],
  [
    "AffinityType/required_during_scheduling_ignored_during_execution",
    {
      type: ["array", "null"],
      items: {
        allOf: [{ [ref]: "#/components/schemas/AffinityRule" }],
        required: ["key", "values", "operator"],
      },
    },
  ],
  [
    "AffinityType/preferred_during_scheduling_ignored_during_execution",
    {
      type: ["array", "null"],
      items: {
        allOf: [{ [ref]: "#/components/schemas/AffinityRule" }],
        required: ["key", "values", "operator"],
      },
    },
  ],
  [
    "ChangeDevServerOSRequestBody",
    {
      anyOf: [
        { properties: { admin_pass: {} }, required: ["admin_pass"], "x-source": "ChangeDevServerOS.txt:35" },
        {
          properties: { key_pair_name: {} },
          required: ["key_pair_name"],
          "x-source": "ChangeDevServerOS.txt:35",
        },
      ],
    },
  ],
  ["ChangeDevServerOSRequestBody/admin_pass", { format: "password", writeOnly: true }],
  ["ChangeDevServerOSResponse/charging_mode", { examples: ["PRE_PAID"] }],
  ["ChangeDevServerOSResponse/flavor", { pattern: "^.{1,128}$" }],
  ["ChangeDevServerOSResponse/id", { pattern: uuid }],
  ["ChangeDevServerOSResponse/key_pair_name", { pattern: name64 }],
  ["ChangeDevServerOSResponse/name", { pattern: name64 }],
  ["ChangeDevServerOSResponse/order_id", { pattern: "^[a-zA-Z0-9]{1,64}$" }],
  ["ChangeDevServerOSResponse/status", { examples: ["CHANGINGOS"] }],
  ["ChangeDevServerOSResponse/vpc_id", { pattern: uuid }],
  ["ChangeDevServerOSResponse/subnet_id", { pattern: uuid }],
  ["CloudServer/id", { pattern: uuid }],
  ["CloudServer/type", { examples: ["ECS"] }],
  ["CloudServer/hps_id", { pattern: uuid }],
  ["CloudServer/hps_ecs_id", { pattern: uuid }],
  ["Config/type", { enum: ["COMMAND", "SCRIPT"], default: "SCRIPT" }],
  ["Config/mode", { enum: ["BLOCK", "ASYNC"], default: "ASYNC" }],
  ["Endpoints/allowed_access_ips", { minItems: 0, maxItems: 1024 }],
  ["Endpoints/ssh_keys", { minItems: 0, maxItems: 1024 }],
  ["EndpointsReq/service", { enum: ["NOTEBOOK", "SSH"] }],
  ["EndpointsRes/dev_service", { enum: ["NOTEBOOK", "SSH"] }],
  ["EndpointsRes/service", { enum: ["NOTEBOOK", "SSH"] }],
  ["Image/arch", { enum: ["X86_64", "AARCH64"] }],
  ["Image/create_at", { "x-unit": "ms" }],
  ["Image/description", { maxLength: 512 }],
  ["Image/dev_services", { items: { enum: ["NOTEBOOK", "SSH"] } }],
  ["Image/id", { format: "uuid" }],
  ["Image/name", { maxLength: 512, pattern: "^[a-z0-9\\-_.]*$" }],
  ["Image/origin", { enum: ["CUSTOMIZE", "IMAGE_SAVE"], default: "CUSTOMIZE" }],
  ["Image/resource_categories", { items: { enum: ["CPU", "GPU"] } }],
  ["Image/service_type", { enum: ["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] }],
  ["Image/size", { "x-unit": "KB" }],
  ["Image/status", { enum: ["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] }],
  ["Image/support_res_categories", { items: { enum: ["CPU", "GPU"] } }],
  ["Image/type", { enum: ["BUILD_IN", "DEDICATED"] }],
  ["Image/update_at", { "x-unit": "ms" }],
  ["Image/visibility", { enum: ["PRIVATE", "PUBLIC"] }],
  ["Image/workspace_id", { default: "0" }],
  ["JobProgress/status", { enum: ["WAITING", "PROCESSING", "FAILED", "COMPLETED"] }],
  ["JobProgress/step", { enum: [1, 2, 3, 4] }],
  ["Lease/create_at", { "x-unit": "ms" }],
  ["Lease/type", { enum: ["timing", "idle"] }],
  ["Lease/update_at", { "x-unit": "ms" }],
  [
    "NetworkMetadataAnnotations/os.modelarts/description",
    { minLength: 0, maxLength: 100, pattern: "^[^!<>=&\"']*$" },
  ],
  ["NetworkMetadataLabels/os.modelarts/name", { minLength: 4, maxLength: 32 }],
  ["NetworkStatus/phase", { enum: ["Creating", "Active", "Abnormal"] }],
  ["NeworkMetadata/creationTimestamp", { format: "date-time", examples: ["2021-11-01T03:49:41Z"] }],
  ["NotebookCustomSpec/cpu", { exclusiveMaximum: 10000000000, minimum: 0.4, multipleOf: 0.01 }],
  ["NotebookCustomSpec/memory", { exclusiveMaximum: 10000000000, minimum: 513, multipleOf: 1 }],
  ["NotebookCustomSpec/arch", { enum: ["X86_64", "AARCH64"] }],
  ["NotebookCustomSpec/category", { enum: ["CPU", "GPU"] }],
  ["NotebookCustomSpecRep/cpu", { exclusiveMaximum: 10000000000, minimum: 0.4, multipleOf: 0.01 }],
  ["NotebookCustomSpecRep/memory", { exclusiveMaximum: 10000000000, minimum: 513, multipleOf: 1 }],
  ["NotebookCustomSpecRep/arch", { enum: ["X86_64", "AARCH64"] }],
  ["NotebookCustomSpecRep/category", { enum: ["CPU", "GPU"] }],
  ["NotebookResp/status", { enum: notebookStatuses }],
  ["NotebookResp/workspace_id", { default: "0" }],
  ["NotebookResp/feature", { enum: ["DEFAULT", "NOTEBOOK"] }],
  ["NotebookResp/billing_items", { items: { enum: ["STORAGE", "COMPUTE", "ALL"] } }],
  ["PatchNetworkResponse/apiVersion", { enum: ["v1"] }],
  ["PatchNetworkResponse/kind", { enum: ["Network"] }],
  ["ServerHpsInfo/id", { pattern: uuid }],
  ["ServerHpsInfo/name", { pattern: name64 }],
  ["ServerImageResponse/arch", { examples: ["X86"] }],
  ["ServerImageResponse/image_id", { pattern: uuid }],
  ["ServerImageResponse/name", { minLength: 1, maxLength: 256 }],
  ["ServerImageResponse/server_type", { examples: ["ECS"] }],
  ["UpdateNotebookEndpointsRes/service", { enum: ["NOTEBOOK", "SSH"] }],
  ["UpdateNotebookImage/arch", { enum: ["X86_64", "AARCH64"] }],
  ["UpdateNotebookImage/create_at", { "x-unit": "ms" }],
  ["UpdateNotebookImage/description", { maxLength: 512 }],
  ["UpdateNotebookImage/dev_services", { items: { enum: ["NOTEBOOK", "SSH"] } }],
  ["UpdateNotebookImage/name", { maxLength: 512, pattern: "^[a-z0-9\\-_.]*$" }],
  ["UpdateNotebookImage/origin", { enum: ["CUSTOMIZE", "IMAGE_SAVE"] }],
  ["UpdateNotebookImage/resource_categories", { items: { enum: ["CPU", "GPU", "ASCEND"] } }],
  ["UpdateNotebookImage/service_type", { enum: ["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] }],
  ["UpdateNotebookImage/size", { "x-unit": "KB" }],
  [
    "UpdateNotebookImage/status",
    { enum: ["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] },
  ],
  ["UpdateNotebookImage/type", { enum: ["BUILD_IN", "DEDICATED"] }],
  ["UpdateNotebookImage/update_at", { "x-unit": "ms" }],
  ["UpdateNotebookImage/visibility", { enum: ["PRIVATE", "PUBLIC"] }],
  ["UpdateNotebookImage/workspace_id", { default: "0" }],
  ["UpdateNotebookImage/flavor_type", { enum: ["ASCEND_SNT9", "ASCEND_SNT9B", "ASCEND_SNT3"] }],
  ["UpdateNotebookJobProgress/status", { enum: ["WAITING", "PROCESSING", "FAILED", "COMPLETED"] }],
  ["UpdateNotebookJobProgress/step", { enum: [1, 2, 3, 4] }],
  ["UpdateNotebookLease/create_at", { "x-unit": "ms" }],
  ["UpdateNotebookLease/type", { enum: ["TIMING", "IDLE"] }],
  ["UpdateNotebookLease/update_at", { "x-unit": "ms" }],
  [
    "UpdateNotebookRequestBody",
    {
      not: {
        properties: { custom_spec: {}, flavor: {} },
        required: ["custom_spec", "flavor"],
        "x-source": "UpdateNotebook.txt:156",
      },
    },
  ],
  ["UpdateNotebookRequestBody/description", { maxLength: 512, pattern: "^[^&<>\"'/]*$" }],
  ["UpdateNotebookRequestBody/name", { maxLength: 128, pattern: "^[A-Za-z0-9\\-_]*$" }],
  ["UpdateNotebookRequestBody/storage_new_size", { maximum: 4096, "x-unit": "GB" }],
  [
    "UpdateNotebookRequestBody/affinity",
    { anyOf: [{ [ref]: "#/components/schemas/AffinityType" }, { type: "null" }] },
  ],
  [
    "UpdateNotebookRequestBody/dew_secret_name",
    { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9\\-_]*$" },
  ],
  ["UpdateNotebookResponse/status", { enum: notebookStatuses }],
  ["UpdateNotebookResponse/workspace_id", { default: "0" }],
  ["UpdateNotebookResponse/feature", { enum: ["DEFAULT", "NOTEBOOK"] }],
  ["UpdateNotebookResponse/billing_items", { items: { enum: ["STORAGE", "COMPUTE", "ALL"] } }],
  ["UpdateNotebookResponse/is_need_credentials", { default: true }],
  ["UpdateNotebookVolumeRes/capacity", { maximum: 4096, "x-unit": "GB" }],
  ["UpdateNotebookVolumeRes/category", { enum: ["SFS", "EVS", "OBS", "OBSFS", "EFS"] }],
  ["UpdateNotebookVolumeRes/ownership", { enum: ["MANAGED", "DEDICATED"] }],
  ["UpdateNotebookVolumeRes/mount_type", { enum: ["STATIC", "DYNAMIC"] }],
  [
    "VolumeMountRequest",
    {
      dependentSchemas: {
        capacity: {
          allOf: [
            {
              properties: { category: { const: "EVS" } },
              required: ["category"],
              "x-source": "UpdateNotebook.txt:706",
            },
          ],
          "x-source": "UpdateNotebook.txt:706",
        },
      },
      allOf: [
        {
          if: {
            properties: { category: { enum: ["EFS", "OBS", "OBSFS"] }, ownership: { const: "DEDICATED" } },
            required: ["category", "ownership"],
          },
          then: {
            allOf: [{ properties: { uri: {} }, required: ["uri"], "x-source": "UpdateNotebook.txt:656" }],
            "x-source": "UpdateNotebook.txt:656",
          },
        },
        {
          if: {
            properties: { category: { const: "EFS" }, ownership: { const: "DEDICATED" } },
            required: ["category", "ownership"],
          },
          then: {
            allOf: [{ properties: { id: {} }, required: ["id"], "x-source": "UpdateNotebook.txt:666" }],
            "x-source": "UpdateNotebook.txt:666",
          },
        },
        {
          if: { properties: { category: { const: "OBS" } }, required: ["category"] },
          then: {
            allOf: [
              {
                properties: { dew_secret_name: {} },
                required: ["dew_secret_name"],
                "x-source": "UpdateNotebook.txt:696",
              },
            ],
            "x-source": "UpdateNotebook.txt:696",
          },
        },
      ],
    },
  ],
  ["VolumeMountRequest/category", { examples: ["EFS", "OBS", "OBSFS"] }],
  ["VolumeMountRequest/ownership", { enum: ["MANAGED", "DEDICATED"] }],
  ["VolumeMountRequest/uri", { maxLength: 1024 }],
  ["VolumeMountRequest/id", { format: "uuid", examples: ["280a8bd5-03e2-4a5c-bea1-83d81e75bc53"] }],
  ["VolumeMountRequest/mount_path", { maxLength: 256 }],
  ["VolumeMountRequest/read_only", { default: false }],
  ["VolumeMountRequest/dew_secret_name", { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9\\-_]*$" }],
  ["VolumeMountRequest/capacity", { default: 5, "x-unit": "GB" }],
  ["VolumeRes/capacity", { maximum: 4096, "x-unit": "GB" }],
  ["VolumeRes/category", { enum: ["SFS", "EVS"] }],
  ["VolumeRes/ownership", { enum: ["MANAGED", "DEDICATED"] }],
  ["VolumeResponse/category", { examples: ["EFS", "OBS", "OBSFS"] }],
  [
    "VolumeResponse/status",
    { enum: ["MOUNTING", "MOUNTED", "UNMOUNTING", "UNMOUNTED", "MOUNT_FAILED", "UNMOUNT_FAILED"] },
  ],
  ["peerConnectionStatus/phase", { enum: ["Connecting", "Active", "Abnormal"] }],
  ["sfsTurboStatus/status", { enum: ["Active", "Abnormal", "Creating", "Deleting"] }],
  ["sfsTurboStatus/connectionType", { enum: ["VpcPort", "Peering"] }],
  ["changeDevServerOS/id", { pattern: uuid }],
];

const { document } = parseContract(
  readFileSync(new URL("../../spec/modelarts/openapi.yaml", import.meta.url), "utf8"),
  "openapi.yaml",
);

/** Keywords that say what a field is, not what the prose states about it. */
const structure = new Set([
  "description",
  "x-source",
  "x-enumDescriptions",
  "$ref",
  "properties",
  "items",
  "additionalProperties",
]);

function object(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function factsOf(schema: Record<string, unknown>): Record<string, unknown> {
  const facts = Object.fromEntries(
    Object.entries(schema).filter(([key, value]) => {
      if (key === "type") return Array.isArray(value);
      return !structure.has(key) && !(key === "format" && /^(?:int|float)/.test(String(value)));
    }),
  );
  const items = isObject(schema.items) ? factsOf(schema.items) : {};
  return Object.keys(items).length > 0 ? { ...facts, items } : facts;
}

function allFacts(): [string, Record<string, unknown>][] {
  const found: [string, Record<string, unknown>][] = [];
  const schemas = object(object(document.components).schemas);
  for (const [name, schema] of Object.entries(schemas)) {
    const { required: _required, ...own } = factsOf(object(schema));
    found.push([name, own]);
    for (const [property, value] of Object.entries(object(object(schema).properties))) {
      found.push([`${name}/${property}`, factsOf(object(value))]);
    }
  }
  const operations = Object.values(object(document.paths)).flatMap((item) => Object.values(object(item)));
  for (const operation of operations.map(object)) {
    for (const parameter of operation.parameters as readonly Record<string, unknown>[]) {
      found.push([
        `${String(operation.operationId)}/${String(parameter.name)}`,
        factsOf(object(parameter.schema)),
      ]);
    }
  }
  return found.filter(([, facts]) => Object.keys(facts).length > 0);
}

const inContract = new Map(allFacts());

test.each(stated)("%s", (field, facts) => {
  expect(inContract.get(field)).toEqual(facts);
});

test("nothing is stated that stands in no document", () => {
  const known = new Set(stated.map(([field]) => field));
  expect([...inContract.keys()].filter((field) => !known.has(field))).toEqual([]);
});

describe("what the prose states and no schema can hold is listed, with its line", () => {
  const findings = readFileSync(new URL("../../spec/modelarts/findings.md", import.meta.url), "utf8");

  test.each([
    ["lost-list", [30, 65, 93, 106, 123, 140, 157, 164, 175, 185, 189], "ChangeDevServerOS.txt"],
    ["unenforced-condition", [30, 35, 39], "ChangeDevServerOS.txt"],
    ["unenforced-condition", [158, 220, 230, 302, 316, 330, 344, 358, 376], "UpdateNotebook.txt"],
    ["unenforced-condition", [566, 568, 1464, 1664, 1666], "UpdateNotebook.txt"],
    ["unenforced-condition", [389], "PatchNetwork.txt"],
    ["undocumented-field", [658], "PatchNetwork.txt"],
    ["inferred-table", [114, 131, 148, 169, 191], "ChangeDevServerOS.txt"],
  ])("%s at %s of %s", (rule, lines, document_) => {
    const section = findings.split(/^### /mu).find((part) => part.startsWith(document_)) ?? "";
    for (const line of lines) expect(section).toMatch(new RegExp(`^\\| ${line} \\| ${rule} `, "mu"));
  });

  test("no sentence is left that no rule understands", () => {
    expect(findings).not.toContain("unread-clause");
  });
});
