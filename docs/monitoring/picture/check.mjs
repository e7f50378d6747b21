// Holds dashboard.json to the types that Grafana itself has for a dashboard: a word that it does not know, a value of another kind.
import { readFileSync } from "node:fs";
import ts from "typescript";

const dashboard = readFileSync(new URL("../dashboard.json", import.meta.url), "utf8");
const source = "dashboard.json.ts"; // Beside node_modules, in memory.
const text = `export const dashboard: import("@grafana/schema").Dashboard = ${dashboard.trimEnd()};\n`;
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
process.chdir(new URL(".", import.meta.url).pathname);
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists } = host;
host.fileExists = (name) => name.endsWith(source) || fileExists(name);
host.getSourceFile = (name, ...rest) =>
  name.endsWith(source) ? ts.createSourceFile(name, text, options.target) : getSourceFile(name, ...rest);

const mistakes = ts.getPreEmitDiagnostics(ts.createProgram([source], options, host));
for (const mistake of mistakes) {
  const line = mistake.file ? mistake.file.getLineAndCharacterOfPosition(mistake.start).line + 1 : 0;
  console.error(`dashboard.json:${line}: ${ts.flattenDiagnosticMessageText(mistake.messageText, " ")}`);
}
if (mistakes.length > 0) process.exit(1);

// Types do not say what belongs together.
const { panels } = JSON.parse(dashboard);
const taken = new Map();
for (const { id, title, description, gridPos, targets } of panels) {
  const place = `${gridPos.x},${gridPos.y}`;
  const wrong =
    (!title || !description) ? "has no title or no description"
    : taken.has(id) ? `has the id of ${taken.get(id)}`
    : taken.has(place) ? `lies upon ${taken.get(place)}`
    : gridPos.x + gridPos.w > 24 ? "is wider than the page"
    : targets.some((each) => !each.legendFormat) ? "has a line without a legend"
    : null;
  if (wrong) {
    console.error(`dashboard.json: panel ${id}, ${title}, ${wrong}`);
    process.exit(1);
  }
  taken.set(id, title).set(place, title);
}
console.log(`${panels.length} panels are as Grafana's types want them`);
