import type { Vocabulary } from "../vocabulary.js";

/** "Creating a Notebook" is called `createNotebook`. */
export const naming: Vocabulary["naming"] = {
  verbs: {
    creating: "create",
    deleting: "delete",
    updating: "update",
    changing: "change",
    removing: "remove",
    querying: "query",
    obtaining: "get",
    enabling: "enable",
    disabling: "disable",
    stopping: "stop",
    migrating: "migrate",
    reinstalling: "reinstall",
    resizing: "resize",
    terminating: "terminate",
    using: "use",
    configuring: "configure",
    releasing: "release",
    executing: "execute",
    restoring: "restore",
    saving: "save",
    setting: "set",
    getting: "get",
    running: "run",
  },
  gerund: { ending: "ing", atLeast: 6 },
  articles: new Set(["a", "an", "the"]),
};
