// The timeline's plot. What it shows is text of articles, so it becomes textContent and never markup.
const LANE = 30;
const AXIS = 30;
const EDGE = 14;
const DOT = 11;
// Pixels of a label's character on average, plain and bold, and the most characters on a wide plot and on a narrow one.
const CHARACTER = 6.4;
const BOLD = 7.2;
const WIDE = 30;
const NARROW = 20;

function html(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  if (tag === "button") made.type = "button";
  return made;
}

function svg(tag, attributes = {}) {
  return set(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes);
}

function set(shape, attributes) {
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  return shape;
}

function quotation(text) {
  const made = html("q", "", text);
  made.dir = "auto";
  return made;
}

function whence(event) {
  const made = html("span", "dl-place", event.place);
  made.dir = "auto";
  return made;
}

function shorten(text, room) {
  if (text.length <= room) return text;
  return room < 6 ? "" : `${text.slice(0, room - 2).replace(/\s+\S*$/, "")} …`;
}

class Plot {
  // `open` is called with an event and the element that it was chosen on, `changed` after every change of the view.
  constructor(events, open, changed) {
    this.events = events;
    this.open = open;
    this.changed = changed;
    this.whole = spanOf(events, 0.04);
    this.view = firstView(events, this.whole);
    this.active = 0;
    this.lanes = 2;
    this.element = html("div", "dl-plot");
    this.picture = svg("svg", { role: "group", "aria-label": "Plot of the events by day. Arrow keys go from one to the next, plus and minus zoom." });
    this.axis = svg("g", { class: "dl-axis", "aria-hidden": "true" });
    this.tip = html("div", "dl-tip");
    this.tip.hidden = true;
    this.stems = svg("g", { "aria-hidden": "true" });
    this.picture.append(this.axis, this.stems);
    this.element.append(this.picture, this.tip);
    this.marks = events.map((event, i) => this.mark(event, i));
    this.gestures = followGestures(this.picture, this);
    this.picture.addEventListener("keydown", (event) => this.press(event));
    new ResizeObserver(() => this.show((this.lanes = 2))).observe(this.element);
  }

  mark(event, i) {
    const node = svg("g", { class: `dl-event${event.certain ? "" : " dl-about"}${event.number ? " dl-cited" : ""}`, role: "button" });
    set(node, { "aria-label": `${event.days}: ${event.quote} ${whence(event).textContent}` });
    const shapes = { area: svg("rect", { class: "dl-area", rx: 3 }), shape: svg("rect", { class: "dl-shape" }), label: svg("text") };
    node.append(...Object.values(shapes));
    node.addEventListener("pointerenter", () => this.tell(i));
    node.addEventListener("pointerleave", () => (this.tip.hidden = true));
    node.addEventListener("focus", () => this.tell((this.active = i)));
    node.addEventListener("blur", () => (this.tip.hidden = true));
    node.addEventListener("click", () => this.gestures.moved || this.choose(i));
    this.picture.append(node);
    return { node, ...shapes };
  }

  get width() {
    return Math.max(this.element.clientWidth, 200);
  }

  x(day) {
    return EDGE + ((day - this.view.from) / (this.view.to - this.view.from)) * (this.width - 2 * EDGE);
  }

  look(wanted) {
    const { from, to } = this.view;
    this.view = within(wanted, this.whole);
    const changed = this.view.from !== from || this.view.to !== to;
    if (changed) this.show();
    return changed;
  }

  // A factor below 1 zooms in; the pixel `at` stays where it is.
  zoom(factor, at = this.width / 2) {
    const share = Math.min(Math.max((at - EDGE) / (this.width - 2 * EDGE), 0), 1);
    const span = this.view.to - this.view.from;
    const fixed = this.view.from + span * share;
    const next = Math.min(Math.max(span * factor, NEAREST), this.whole.to - this.whole.from);
    return this.look({ from: fixed - next * share, to: fixed + next * (1 - share) });
  }

  move(pixels) {
    const days = (pixels / (this.width - 2 * EDGE)) * (this.view.to - this.view.from);
    return this.look({ from: this.view.from - days, to: this.view.to - days });
  }

  // The events in view, in order, with the room that each takes; its label is on the side where there is some.
  places() {
    return this.events.map((event, i) => this.place(event, i)).filter((place) => place.right > 0 && place.left < this.width);
  }

  place(event, i) {
    const single = event.to - event.from <= 1;
    const middle = (this.x(event.from) + this.x(event.to)) / 2;
    const half = single ? DOT / 2 : Math.max((this.x(event.to) - this.x(event.from)) / 2, DOT / 2 + 2);
    const [left, right] = [Math.max(middle - half, -DOT), Math.min(middle + half, this.width + DOT)];
    const character = event.number ? BOLD : CHARACTER;
    const wanted = Math.min(event.label.length + 2, this.width < 440 ? NARROW : WIDE);
    const before = this.width - right < wanted * character + 10 && left > this.width - right;
    const room = Math.min(wanted, Math.floor(((before ? left : this.width - right) - 10) / character));
    const text = shorten(event.label, room);
    const long = text.length * character + 10;
    return { i, single, left, right, text, before, begin: before ? left - long : left, end: before ? right : right + long };
  }

  show() {
    const places = this.places();
    // Never lower than before: what stands below must not jump while the plot is zoomed.
    this.lanes = Math.max(this.lanes, stack(places));
    const height = this.lanes * LANE + AXIS;
    set(this.picture, { viewBox: `0 0 ${this.width} ${height}`, height });
    this.stems.replaceChildren();
    const inView = places.map((place) => place.i);
    // The one event that the tab key reaches, from which the arrow keys go on, has to be one that is seen.
    if (!inView.includes(this.active)) this.active = inView[0] ?? this.active;
    // What stays in view is never hidden for a moment, which would take the focus from it.
    this.marks.forEach(({ node }, i) => set(node, { display: inView.includes(i) ? "inline" : "none", tabindex: i === this.active ? 0 : -1 }));
    places.forEach((place) => this.draw(place, height));
    this.drawAxis(height);
    this.changed(this, new Set(inView));
  }

  draw({ i, single, left, right, text, before, lane, begin, end }, height) {
    const { area, shape, label } = this.marks[i];
    const [x, y] = [(left + right) / 2, height - AXIS - (lane + 0.5) * LANE];
    this.stems.append(svg("line", { x1: x, x2: x, y1: y, y2: height - AXIS }));
    set(area, { x: begin - 4, y: y - LANE / 2 + 2, width: end - begin + 6, height: LANE - 4 });
    set(shape, { x: left, y: y - DOT / 2, width: right - left, height: DOT, rx: single ? DOT / 2 : 3 });
    set(label, { x: before ? left - 6 : right + 6, y: y + 4, "text-anchor": before ? "end" : "start" });
    label.textContent = text;
  }

  drawAxis(height) {
    const y = height - AXIS;
    this.axis.replaceChildren(svg("line", { x1: 0, x2: this.width, y1: y, y2: y }));
    for (const [day, words] of ticks(this.view, this.width - 2 * EDGE)) {
      const text = svg("text", { x: Math.min(Math.max(this.x(day), 30), this.width - 36), y: height - 9, "text-anchor": "middle" });
      text.textContent = words;
      this.axis.append(svg("line", { x1: this.x(day), x2: this.x(day), y1: y, y2: y + 6 }), text);
    }
  }

  tell(i) {
    const event = this.events[i];
    this.tip.replaceChildren(html("b", "", event.days), quotation(event.quote), whence(event));
    this.tip.hidden = false;
    const box = this.marks[i].shape.getBBox();
    const left = box.x + box.width / 2 - this.tip.offsetWidth / 2;
    this.tip.style.left = `${Math.min(Math.max(left, 0), this.width - this.tip.offsetWidth)}px`;
    this.tip.style.top = `${box.y + 22}px`;
  }

  choose(i) {
    this.tip.hidden = true;
    this.active = i;
    this.open(this.events[i], this.marks[i].node);
  }

  go(i) {
    const next = Math.min(Math.max(i, 0), this.events.length - 1);
    const { from, to } = this.events[next];
    const half = (this.view.to - this.view.from) / 2;
    if (to <= this.view.from || from >= this.view.to) this.look({ from: (from + to) / 2 - half, to: (from + to) / 2 + half });
    this.active = next;
    this.show();
    this.marks[next].node.focus();
  }

  press(event) {
    const act = {
      ArrowRight: () => this.go(this.active + 1), ArrowLeft: () => this.go(this.active - 1), Home: () => this.go(0),
      End: () => this.go(this.events.length - 1), "+": () => this.zoom(0.5), "=": () => this.zoom(0.5),
      "-": () => this.zoom(2), 0: () => this.look(this.whole), Enter: () => this.choose(this.active), " ": () => this.choose(this.active),
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }
}
