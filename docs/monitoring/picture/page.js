// Draws PANELS, each at its place. The colours are those that Grafana gives to lines one after the other.
const COLOURS = "#73BF69 #F2CC0C #5794F2 #FF780A #F2495C #8AB8FF #B877D9 #37872D #A16F00 #C4162A #1F60C4 #8F3BB8".split(" ");
const GAP = 6;
const PREFIXES = ["", "k", "M", "G"];

function shown(value, { unit, decimals }) {
  const bytes = unit === "Bps";
  let power = 0;
  while (Math.abs(value) >= 1000 && power < PREFIXES.length - 1) {
    value /= 1000;
    power++;
  }
  const digits = power === 0 && decimals !== undefined ? value.toFixed(decimals) : String(+value.toPrecision(3));
  return bytes ? `${digits} ${PREFIXES[power]}B/s` : `${digits}${power ? ` ${PREFIXES[power].toUpperCase()}` : ""}`;
}

function stacked(data) {
  const sums = new Array(data[0].length).fill(0);
  return [data[0], ...data.slice(1).map((line) => line.map((value, i) => (sums[i] += value ?? 0)))];
}

for (const panel of PANELS) {
  const box = document.body.appendChild(document.createElement("div"));
  const { x, y, w, h } = panel.place;
  const width = w * COLUMN - GAP;
  const height = h * ROW - GAP;
  box.className = "panel";
  box.style.cssText = `left:${x * COLUMN + GAP / 2}px;top:${TOP + y * ROW}px;width:${width}px;height:${height}px`;
  box.innerHTML = `<h2></h2><div class="plot"></div><div class="names"></div>`;
  box.querySelector("h2").textContent = panel.title;
  panel.names.forEach((name, i) => {
    const each = box.querySelector(".names").appendChild(document.createElement("span"));
    each.innerHTML = `<i style="background:${COLOURS[i % COLOURS.length]}"></i>`;
    each.append(name);
  });
  const alpha = Math.round(panel.fill * 2.55).toString(16).padStart(2, "0");
  const lines = panel.names.map((name, i) => {
    const colour = COLOURS[i % COLOURS.length];
    return { label: name, stroke: colour, fill: colour + alpha, width: 1.2, points: { show: false } };
  });
  const data = panel.stacked ? stacked(panel.data) : panel.data;
  const whole = panel.decimals === 0;
  new uPlot(
    {
      width: width - 18,
      height: height - 36 - box.querySelector(".names").offsetHeight,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        y: { range: (_, low, high) => [panel.min ?? low, panel.max ?? (high > 0 ? high * 1.08 : 1)] },
      },
      axes: [
        { grid: { stroke: "#eceef0", width: 1 }, ticks: { show: false }, size: 24, font: "11px sans-serif",
          values: (_, times) => times.map((time) => new Date(time * 1000).toISOString().slice(11, 19)) },
        { grid: { stroke: "#eceef0", width: 1 }, ticks: { show: false }, size: 64, font: "11px sans-serif",
          incrs: whole ? [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] : undefined,
          values: (_, values) => values.map((value) => shown(value, panel)) },
      ],
      series: [{}, ...lines],
      // Each of a stack is filled down to the one below it.
      bands: panel.stacked ? lines.slice(1).map((_, i) => ({ series: [i + 2, i + 1] })) : [],
    },
    data,
    box.querySelector(".plot"),
  );
}
