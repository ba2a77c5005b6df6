// Runs once, when the source panel's component has loaded: `element` is the component, `server` its Python functions.
const panel = element.querySelector(".dl-panel");
const back = element.querySelector(".dl-back");
const content = element.querySelector(".dl-panel-content");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
let opener = null;
let requests = 0;

function marks(number) {
  return content.querySelectorAll(`mark[data-quotes~="${number}"]`);
}

function show(number) {
  const article = content.querySelector(".dl-article");
  const count = Number(article?.dataset.count ?? 0);
  if (!count) return;
  const current = (number + count) % count;
  article.dataset.current = current;
  content.querySelectorAll("mark.current").forEach((mark) => mark.classList.remove("current"));
  marks(current).forEach((mark) => mark.classList.add("current"));
  content.querySelector(".dl-position").textContent = `Quote ${current + 1} of ${count}`;
  marks(current)[0]?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}

function present(button) {
  opener?.classList.remove("dl-opened");
  opener = button;
  opener.classList.add("dl-opened");
  panel.hidden = false;
  document.body.classList.add("dl-reading");
  panel.focus({ preventScroll: true });
}

// `events` is the timeline that the article is opened from, to which there is a way back.
async function fetchArticle(asked, events = null) {
  const request = ++requests;
  content.setAttribute("aria-busy", "true");
  let article;
  try {
    article = await server.open_source(asked);
  } catch {
    article = '<p class="dl-error">The article could not be fetched; is Dateline still running?</p>';
  }
  if (request !== requests) return;
  name("Source", events);
  content.innerHTML = article;
  content.removeAttribute("aria-busy");
  show(Number(content.querySelector(".dl-article")?.dataset.current ?? 0));
}

function name(title, events) {
  panel.querySelector(".dl-panel-title").textContent = title;
  panel.setAttribute("aria-label", title === "Source" ? "Source article" : title);
  back.hidden = !events;
  back.onclick = events;
}

function open(button) {
  present(button);
  return fetchArticle(button.value);
}

function openTimeline(button) {
  present(button);
  requests++;
  const data = JSON.parse(button.value);
  const view = timelineView(data, (event, chosen) => {
    const scrolled = view.querySelector(".dl-scroll").scrollTop;
    panel.focus({ preventScroll: true });
    const request = { article: event.article, quotes: data.quotes[event.article], current: event.current };
    return fetchArticle(JSON.stringify(request), () => {
      requests++;
      showTimeline(view);
      view.querySelector(".dl-scroll").scrollTop = scrolled;
      chosen.focus({ preventScroll: true });
    });
  });
  showTimeline(view);
}

function showTimeline(view) {
  name("Timeline", null);
  content.removeAttribute("aria-busy");
  content.replaceChildren(view);
}

function close() {
  if (panel.hidden) return;
  requests++;
  panel.hidden = true;
  document.body.classList.remove("dl-reading");
  opener?.classList.remove("dl-opened");
  if (opener?.isConnected) opener.focus({ preventScroll: true });
}

async function copy(button) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(button.value);
  } catch {
    // Without https (a page served to the local network) browsers offer no clipboard object.
    const area = document.createElement("textarea");
    area.value = button.value;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = label), 2000);
}

function toggle(button) {
  const wanted = button.getAttribute("aria-expanded") !== "true";
  document.querySelectorAll(".dl-toggle").forEach((other) => {
    const open = other === button && wanted;
    other.setAttribute("aria-expanded", String(open));
    document.getElementById(other.getAttribute("aria-controls"))?.classList.toggle("dl-open", open);
  });
}

function theme() {
  const dark = document.body.classList.toggle("dark");
  localStorage.setItem("dateline-theme", dark ? "dark" : "light");
}

const actions = [
  ["button.dl-cite, button.dl-headline, button.dl-passage, button.dl-open", open],
  [".dl-timeline", openTimeline],
  [".dl-close", close],
  [".dl-stepper .dl-step", (button) => show(Number(content.querySelector(".dl-article").dataset.current) + Number(button.dataset.step))],
  [".dl-copy", copy],
  [".dl-toggle", toggle],
  [".dl-theme", theme],
];

document.addEventListener("click", (event) => {
  for (const [selector, act] of actions) {
    const target = event.target.closest?.(selector);
    if (target) return act(target);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});

const chosen = localStorage.getItem("dateline-theme");
if (chosen) document.body.classList.toggle("dark", chosen === "dark");

// What Gradio's components do not offer: its text boxes have no type "date" (the browser's own field is better on a phone
// and always gives ISO days) and no automatic direction, its messages carry their raw markup as their label, and its chat
// scrolls to the end of an answer, where reading starts at the question.
let asked = 0;
function adjust() {
  document.querySelectorAll(".dl-date input:not([type=date])").forEach((input) => (input.type = "date"));
  document.querySelectorAll("#dl-question textarea:not([dir=auto])").forEach((area) => (area.dir = "auto"));
  for (const [role, label] of [["user", "Question"], ["bot", "Answer"]]) {
    document.querySelectorAll(`#dl-chat [data-testid=${role}]:not([aria-label=${label}])`).forEach((message) => message.setAttribute("aria-label", label));
  }
  const questions = document.querySelectorAll("#dl-chat .user-row");
  if (questions.length > asked) requestAnimationFrame(() => questions[questions.length - 1].scrollIntoView({ block: "start" }));
  asked = questions.length;
}
new MutationObserver(adjust).observe(document.querySelector(".gradio-container"), {
  childList: true, subtree: true, attributes: true, attributeFilter: ["aria-label", "dir"],
});
adjust();
