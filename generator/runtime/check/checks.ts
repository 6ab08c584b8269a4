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
  equals,
  fieldCount,
  has,
  isArray,
  isBoolean,
  isInteger,
  isLongerThan,
  isMultipleOf,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isShorterThan,
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
