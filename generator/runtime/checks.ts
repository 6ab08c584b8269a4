/** Everything that emitted validators are written with. */

export { countOf, itemAt, itemsFrom, noItemsFrom } from "./arrays.js";
export { refuseBranches } from "./branches.js";
export {
  isDate,
  isDateTime,
  isEmail,
  isInt32,
  isInt64,
  isIpv4,
  isIpv6,
  isTime,
  isUri,
  isUuid,
} from "./formats.js";
export {
  areUnique,
  characterCount,
  equals,
  fieldCount,
  has,
  isArray,
  isBoolean,
  isInteger,
  isMultipleOf,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isString,
} from "./json.js";
export {
  additionalProperties,
  noAdditionalProperties,
  patternProperties,
  property,
  propertyNames,
  requiredField,
} from "./objects.js";
export { anything, none, nothing, refuse, refuseMissing, type Report } from "./report.js";
export { validator, type Validator } from "./validator.js";
