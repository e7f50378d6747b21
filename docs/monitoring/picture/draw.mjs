// Asks a Prometheus what dashboard.json asks, over the last seconds, and draws it with uPlot, the library that Grafana draws with, in a
// headless chromium: draw.mjs PROMETHEUS SECONDS PAGE PNG
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [prometheus, seconds, page, png] = process.argv.slice(2);
const STEP = 1; // as often as it scrapes
const COLUMN = 60; // 24 of them are the width, as in Grafana
const ROW = 28;
const TOP = 34;
const require = createRequire(import.meta.url);
const uplot = require.resolve("uplot").replace(/dist\/.*/, "dist/");
const dashboard = JSON.parse(readFileSync(new URL("../dashboard.json", import.meta.url), "utf8"));

// What Grafana fills in where all bridges are chosen and Prometheus scrapes each STEP.
function filled(expression) {
  return expression.replaceAll("$instance", ".+").replaceAll("$__rate_interval", `${4 * STEP}s`);
}

async function lines({ expr, legendFormat }, start, end) {
  const asked = new URLSearchParams({ query: filled(expr), start, end, step: STEP });
  const answer = await (await fetch(`${prometheus}/api/v1/query_range?${asked}`)).json();
  if (answer.status !== "success") throw new Error(`${expr}: ${answer.error}`);
  return answer.data.result.map(({ metric, values }) => {
    const at = new Map(values.map(([time, value]) => [Math.round(time), Number(value)]));
    return { name: legendFormat.replace(/{{\s*(\w+)\s*}}/g, (_, label) => metric[label] ?? ""), at };
  });
}

const end = Math.floor(Date.now() / 1000) - 1;
const start = end - Number(seconds);
const times = Array.from({ length: end - start + 1 }, (_, i) => start + i);
const panels = [];
for (const panel of dashboard.panels) {
  const found = (await Promise.all(panel.targets.map((each) => lines(each, start, end)))).flat();
  if (found.length === 0) throw new Error(`the panel "${panel.title}" has no data`);
  const { unit, decimals, min, max, custom } = panel.fieldConfig.defaults;
  panels.push({
    title: panel.title,
    unit,
    decimals,
    min,
    max,
    stacked: custom.stacking.mode === "normal",
    fill: custom.fillOpacity,
    place: panel.gridPos,
    names: found.map((each) => each.name),
    data: [times, ...found.map((each) => times.map((time) => each.at.get(time) ?? null))],
  });
}

const height = TOP + ROW * Math.max(...dashboard.panels.map(({ gridPos }) => gridPos.y + gridPos.h));
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><title>${dashboard.title}</title>
<style>${readFileSync(`${uplot}uPlot.min.css`, "utf8")}${readFileSync(new URL("page.css", import.meta.url), "utf8")}</style>
<h1>${dashboard.title}<small>two bridges for ${seconds} s; drawn with uPlot of what dashboard.json asks, not by Grafana</small></h1>
<script>${readFileSync(`${uplot}uPlot.iife.min.js`, "utf8")}</script>
<script>const COLUMN = ${COLUMN}, ROW = ${ROW}, TOP = ${TOP}, PANELS = ${JSON.stringify(panels)};
${readFileSync(new URL("page.js", import.meta.url), "utf8")}</script>
`,
);
execFileSync("chromium", [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  "--timezone=UTC",
  `--window-size=${24 * COLUMN},${height}`,
  `--screenshot=${png}`,
  `file://${page}`,
], { stdio: ["ignore", "ignore", "ignore"], env: { ...process.env, TZ: "UTC" } });
console.log(`${panels.length} panels drawn in ${png}`);
