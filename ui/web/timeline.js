// The timeline in the side panel: the plot with its controls, and below it the same events as a list.

// `data` is what the timeline's button carries; `open` is called with an event and the element that it was chosen on.
function timelineView(data, open) {
  const events = data.events.map((event) => ({ ...event, from: dayNumber(event.first), to: dayNumber(event.stop) }));
  const bar = html("div", "dl-plot-bar");
  const controls = {
    nearer: control(bar, "dl-step", "+", "Zoom in", () => plot.zoom(0.5)),
    wider: control(bar, "dl-step", "−", "Zoom out", () => plot.zoom(2)),
    all: control(bar, "dl-step", "All", "Show all events", () => plot.look(plot.whole)),
    earlier: control(bar, "dl-beyond", "", "Show the earlier events, too", () => plot.look({ from: plot.whole.from, to: plot.view.to })),
    later: control(bar, "dl-beyond", "", "Show the later events, too", () => plot.look({ from: plot.view.from, to: plot.whole.to })),
  };
  const plot = new Plot(events, open, (plot, visible) => tellControls(controls, plot, visible));
  const list = html("ol", "dl-events");
  list.append(...events.map((event, i) => listItem(event, plot.marks[i].node, open)));
  const head = html("header");
  head.append(html("p", "dl-kicker", "Dated events in and beside the cited passages"), html("h2", "", `${events.length} events, ${events[0].days} to ${events.at(-1).days}`));
  const scroll = html("div", "dl-scroll");
  scroll.append(plot.element, legend(events), list);
  const element = html("section", "dl-timeline-view");
  element.append(head, bar, scroll);
  return element;
}

function control(bar, className, text, name, act) {
  const button = html("button", className, text);
  button.title = name;
  if (text.length === 1) button.setAttribute("aria-label", name);
  button.addEventListener("click", act);
  bar.append(button);
  return button;
}

function tellControls({ nearer, wider, all, earlier, later }, plot, visible) {
  const { view, whole, events } = plot;
  const hidden = events.filter((_, i) => !visible.has(i));
  const before = hidden.filter((event) => event.from < view.from).length;
  wider.disabled = all.disabled = view.to - view.from >= whole.to - whole.from;
  nearer.disabled = view.to - view.from <= NEAREST;
  earlier.textContent = `‹ ${before} earlier`;
  later.textContent = `${hidden.length - before} later ›`;
  earlier.hidden = !before;
  later.hidden = hidden.length === before;
}

function legend(events) {
  const made = html("p", "dl-legend");
  const kinds = [
    ["dl-key dl-cited", "quoted in the answer", events.some((event) => event.number)],
    ["dl-key", "told in the same passages", events.some((event) => !event.number)],
    ["dl-key dl-about", "the report leaves room for other days", events.some((event) => !event.certain)],
  ];
  for (const [className, words, used] of kinds) {
    const kind = html("span", "", words);
    kind.prepend(html("i", className));
    if (used) made.append(kind);
  }
  return made;
}

function listItem(event, node, open) {
  const button = html("button", "dl-event-line");
  const days = html("span", "dl-days", event.days);
  if (event.number) days.append(html("span", "dl-cite", String(event.number)));
  button.append(days, quotation(event.quote), whence(event));
  for (const [kind, on] of [["pointerenter", true], ["focus", true], ["pointerleave", false], ["blur", false]]) {
    button.addEventListener(kind, () => node.classList.toggle("dl-on", on));
  }
  button.addEventListener("click", () => open(event, button));
  const item = html("li");
  item.append(button);
  return item;
}
