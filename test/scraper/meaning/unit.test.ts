import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("units of numbers", () => {
  states([
    ["Long", "Size of the chart, in KB.", "unit KB"],
    ["Integer", "Size of the tank (GB).", "unit GB"],
    ["Integer", "Size of the tank. Unit: MB", "unit MB"],
    ["Integer", "Size of the tank, in the unit of TB.", "unit TB"],
    ["Integer", "The size of the chart (bytes).", "unit byte"],
    ["Integer", "The size of the chart, in bytes.", "unit byte"],
    ["Integer", "Speed of the cable, in Mbit/s.", "unit Mbit/s"],
    ["Integer", "Speed of the cable (Gbit/s).", "unit Gbit/s"],
    ["Long", "Time (UTC) of departure, accurate to millisecond.", "unit ms"],
    ["Long", "Time (UTC ms) of departure.", "unit ms"],
    ["Long", "Departure, as a 13-digit timestamp.", "unit ms"],
    ["Integer", "Length of the trip, in milliseconds.", "unit ms"],
    ["Integer", "Length of the trip, in seconds.", "unit s"],
    ["Integer", "Length of the trip. Unit: second", "unit s"],
    ["Integer", "Length of the trip, in minutes.", "unit min"],
    ["Integer", "Length of the trip (hours).", "unit h"],
    ["Integer", "Length of the trip, in days.", "unit day"],
    ["Float", "How full the tank is, in percent.", "unit %"],
    ["Float", "How full the tank is (%).", "unit %"],
    ["Integer", "Length of the trip. Unit: s", "unit s"],
    ["String", "Length of the trip. Unit: second", "unit s"],
    ["Array of integers", "Lengths of the trips, in hours.", "unit h"],
    ["String", "The value is a timestamp expressed in the number of seconds since the first tide.", "unit s"],
    ["String", "The value is a timestamp in milliseconds.", "unit ms"],
    ["String", "The length of the trip is measured in seconds.", "unit s"],
  ]);
});

describe("traps: other words", () => {
  statesNothing([
    ["String", "Size of the chart, in KB."],
    ["String", "The name is drawn in seconds."],
    ["String", "If the tide is high, the trip is measured in seconds."],
    ["Boolean", "Whether the trip is told in seconds."],
    ["Tank object", "The tank, in GB."],
    ["Integer", "A second boat."],
    ["Integer", "Minutes of the meeting."],
    ["String", "Time in the format hh:mm:ss (mm indicates minutes; unit: s)."],
    ["String", "Unit: in hours, where hh indicates hour."],
    ["String", "Unit: in hours, where mm indicates minute."],
    ["String", "Unit: in hours, where SS indicates millisecond."],
    ["Integer", "If the tank is large, its size is told in GB."],
    ["Integer", "A boat. NOTE: The size is told in GB."],
  ]);
});
