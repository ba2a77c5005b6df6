// Where the timeline's events and ticks stand: arithmetic alone. Days are numbers, counted from 1 January 1970; an event
// lasts from the day `from` to before the day `to`.
const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LENGTHS = { day: 1, month: 30.4, year: 365.2 };
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ["year", count]);
const STEPS = [["day", 1], ["day", 2], ["day", 7], ["month", 1], ["month", 3], ["month", 6], ...YEARS];
// Pixels that the words under a tick need.
const TICK = 84;
// Of so many days no fewer are shown.
const NEAREST = 3;

function dayNumber(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

function spanOf(events, share) {
  const from = Math.min(...events.map((event) => event.from));
  const to = Math.max(...events.map((event) => event.to));
  const margin = Math.max((to - from) * share, 1);
  return { from: from - margin, to: to + margin };
}

// The view to begin with: everything, or three quarters of the events when the others lie so far off that these would
// be one spot.
function firstView(events, whole) {
  const middle = (event) => event.from + event.to;
  const ordered = [...events].sort((a, b) => middle(a) - middle(b));
  const most = Math.ceil(events.length * 0.75);
  const views = ordered.slice(0, events.length - most + 1).map((_, i) => spanOf(ordered.slice(i, i + most), 0.1));
  const best = views.reduce((one, other) => (other.to - other.from < one.to - one.from ? other : one), whole);
  return events.length > 3 && (best.to - best.from) * 5 < whole.to - whole.from ? best : whole;
}

// The view that was wanted, neither wider than everything nor outside of it, nor nearer than a few days.
function within(wanted, whole) {
  const span = Math.min(Math.max(wanted.to - wanted.from, NEAREST), whole.to - whole.from);
  const from = Math.min(Math.max((wanted.from + wanted.to - span) / 2, whole.from), whole.to - span);
  return { from, to: from + span };
}

// [day, words] of each tick; the year is said when it is another than that of the tick before.
function ticks({ from, to }, width) {
  const [unit, count] = STEPS.find(([unit, count]) => (LENGTHS[unit] * count * width) / (to - from) >= TICK) ?? STEPS.at(-1);
  const found = [];
  let year = null;
  for (const day of unit === "day" ? everyDays(from, to, count) : everyMonths(from, to, unit === "year" ? 12 * count : count)) {
    const date = new Date(day * DAY);
    const words = [unit === "day" && date.getUTCDate(), unit !== "year" && MONTHS[date.getUTCMonth()]];
    words.push(date.getUTCFullYear() !== year && date.getUTCFullYear());
    year = date.getUTCFullYear();
    found.push([day, words.filter(Boolean).join(" ")]);
  }
  return found;
}

function* everyDays(from, to, count) {
  const monday = count === 7 ? 4 : 0; // 5 January 1970 was one
  for (let day = Math.ceil((from - monday) / count) * count + monday; day <= to; day += count) yield day;
}

function* everyMonths(from, to, count) {
  const start = new Date(from * DAY);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.floor(months / count) * count; ; month += count) {
    const day = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > to) return;
    if (day >= from) yield day;
  }
}

// Gives each place, which reaches from `begin` to `end`, the lowest lane in which it touches none before it; returns how
// many lanes that takes.
function stack(places) {
  const lanes = [];
  for (const place of places) {
    const free = lanes.findIndex((lane) => lane.every((other) => other.end < place.begin || place.end < other.begin));
    place.lane = free < 0 ? lanes.length : free;
    lanes[place.lane] = [...(lanes[place.lane] ?? []), place];
  }
  return lanes.length;
}
