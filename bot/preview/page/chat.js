// The chat: asks the server for what changed and draws it.
import { el, icon } from "./dom.js";
import { drawKeys, drawMessage } from "./render.js";
import { startPanel } from "./panel.js";

const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const state = { user: null, version: 0, payload: query.get("start"), deleting: false, drawn: new Map(), keyboard: null, hiddenKeys: false };

export const ask = async (path, body) => {
  const options = body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/preview/${path}`, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
};
const act = (deed, body) => ask(`users/${state.user}/${deed}`, body).catch((error) => toast(error.message));

let toastTimer = 0;
const toast = (text) => {
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    $("toast").classList.remove("shown");
    $("toast").textContent = "";
  }, 3200);
};

const actions = {
  say: (text) => act("text", state.prompt ? { text, reply_to: state.prompt } : { text }),
  key: (label) => {
    if (state.keyboard?.one_time_keyboard) showKeys(false);
    act("reply-press", { label });
  },
  copy: (text) => navigator.clipboard.writeText(text).then(() => toast("Copied to clipboard"), () => toast("The browser would not copy")),
  press: (message_id, data) => {
    markBusy([...state.waiting, { message_id, data }]);
    act("press", { message_id, data });
  },
};

const atBottom = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 60;
const toBottom = () => { $("scroll").scrollTop = $("scroll").scrollHeight; };

const markBusy = (waiting) => {
  state.waiting = waiting;
  const busy = new Set(waiting.map((one) => `${one.message_id} ${one.data}`));
  for (const button of document.querySelectorAll("[data-callback-data]")) {
    const id = button.closest(".message").querySelector(".bubble").dataset.messageId;
    button.setAttribute("aria-busy", String(busy.has(`${id} ${button.dataset.callbackData}`)));
  }
};

const dayOf = (seconds) => {
  const [day, today] = [new Date(seconds * 1000), new Date()];
  if (day.toDateString() === today.toDateString()) return "Today";
  return day.toLocaleDateString("en", { day: "numeric", month: "long" });
};

// Draws a message anew only where it changed, so that reading position and focus stay.
const drawMessages = (messages, first) => {
  const stick = first || atBottom();
  let fresh = false;
  const kept = new Map();
  const nodes = [];
  let day = "";
  for (const message of messages) {
    if (dayOf(message.date) !== day) {
      day = dayOf(message.date);
      const mark = state.drawn.get(day) ?? { node: el("p", { class: "day" }, day) };
      kept.set(day, mark);
      nodes.push(mark.node);
    }
    const content = JSON.stringify(message);
    const old = state.drawn.get(message.message_id);
    let node = old?.node;
    if (old?.content !== content) {
      const focused = node?.contains(document.activeElement) ? document.activeElement.dataset.place ?? "0-0" : null;
      node = drawMessage(message, actions);
      if (old) old.node.replaceWith(node);
      else if (!first) node.classList.add("fresh");
      const again = focused && (node.querySelector(`[data-place="${focused}"]`) ?? node.querySelector("[data-place]"));
      again?.focus({ preventScroll: true });
      fresh ||= !old;
    }
    kept.set(message.message_id, { node, content });
    nodes.push(node);
  }
  for (const [key, { node }] of state.drawn) if (!kept.has(key)) node.remove();
  nodes.forEach((node, place) => { if ($("log").children[place] !== node) $("log").insertBefore(node, $("log").children[place] ?? null); });
  state.drawn = kept;
  markDeletable();
  if (stick || fresh) toBottom();
};

const markDeletable = () => {
  for (const bubble of document.querySelectorAll(".bubble")) {
    const old = bubble.querySelector(".delete");
    if (state.deleting && !old) {
      const remove = () => act("delete", { message_id: Number(bubble.dataset.messageId) });
      bubble.append(el("button", { type: "button", class: "delete", "aria-label": "Delete message", "data-testid": "delete", click: remove }, icon("close")));
    } else if (!state.deleting) old?.remove();
  }
};

const showKeys = (shown) => {
  const stick = atBottom();
  state.hiddenKeys = !shown;
  $("keys").hidden = !shown;
  $("toggle").setAttribute("aria-expanded", String(shown));
  if (stick) toBottom();
};

const drawKeyboard = (keyboard) => {
  const content = JSON.stringify(keyboard);
  if (content === state.keyboardContent) return;
  state.keyboardContent = content;
  state.keyboard = keyboard;
  const rows = keyboard?.keyboard ?? [];
  $("toggle").hidden = !rows.length;
  $("keys").replaceChildren(...(rows.length ? drawKeys(keyboard, actions) : []));
  $("keys").classList.toggle("tall", Boolean(rows.length) && !keyboard.resize_keyboard);
  $("input").placeholder = keyboard?.input_field_placeholder ?? "Message";
  showKeys(rows.length > 0);
};

let actionTimer = 0;
const drawStatus = (chat) => {
  clearTimeout(actionTimer);
  const idle = chat.blocked ? "you blocked this bot" : "bot";
  $("status").textContent = chat.action ? `${chat.action.replace("_", " ")}…` : idle;
  $("status").classList.toggle("active", Boolean(chat.action));
  if (chat.action) actionTimer = setTimeout(() => drawStatus({ ...chat, action: null }), 5000);
};

const draw = (chat) => {
  const first = state.version === 0;
  const empty = chat.messages.length === 0;
  $("bot-name").textContent = chat.bot.first_name;
  $("avatar").textContent = chat.bot.first_name.slice(0, 1);
  document.title = `${chat.bot.first_name}: preview`;
  $("description").textContent = chat.description || "Press START to talk to it.";
  const starting = empty || state.payload !== null;
  const stick = first || atBottom();
  $("intro").hidden = !empty;
  $("log").hidden = empty;
  $("start").hidden = !starting;
  $("composer").hidden = starting;
  drawKeyboard(starting ? null : chat.keyboard);
  state.prompt = chat.prompt;
  drawStatus(chat);
  drawMessages(chat.messages, stick && first);
  if (stick) toBottom();
  markBusy(chat.waiting);
  // What was answered before this page was opened has been seen already.
  for (const notice of first ? [] : chat.notices) {
    if (notice.show_alert) {
      $("alert-text").textContent = notice.text;
      if (!$("alert").open) $("alert").showModal();
    } else toast(notice.text);
  }
  panel.draw(chat, state);
  state.version = chat.version;
};

let round = 0;
const follow = async (user) => {
  round += 1;
  const mine = round;
  Object.assign(state, { user, version: 0, drawn: new Map(), waiting: [], keyboardContent: null });
  $("log").replaceChildren();
  query.set("user", user);
  history.replaceState(null, "", `?${query}`);
  let wait = 0;
  while (mine === round) {
    try {
      const chat = await ask(`users/${user}/chat?since=${state.version}&wait=${wait}`);
      if (mine !== round) return;
      draw(chat);
      wait = 25;
    } catch (error) {
      if (mine !== round) return;
      $("status").textContent = "connecting…";
      await new Promise((done) => { setTimeout(done, 1500); });
      if (error instanceof Error && error.message.includes("chat not found")) return boot();
      wait = 0;
    }
  }
  return undefined;
};

const openLink = (payload) => {
  state.payload = payload;
  $("start").hidden = false;
  $("composer").hidden = true;
  drawKeyboard(null);
  $("start").focus();
};

const panel = startPanel({ ask, act, follow, openLink, setDeleting: (on) => { state.deleting = on; markDeletable(); } });

const boot = async () => {
  const users = await ask("users");
  const asked = users.find((one) => String(one.id) === query.get("user")) ?? users[0];
  const language = navigator.language.split("-")[0];
  follow(asked?.id ?? (await ask("users", { first_name: "Guest", language_code: language })).id);
};

const sendable = () => { $("send").disabled = $("input").value.trim() === ""; };
$("input").addEventListener("input", sendable);
$("input").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("composer").requestSubmit();
  }
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("input").value.trim();
  if (text) actions.say(text);
  $("input").value = "";
  sendable();
});
$("start").addEventListener("click", async () => {
  const payload = state.payload ?? "";
  state.payload = null;
  query.delete("start");
  await act("start", { payload });
});
$("toggle").addEventListener("click", () => showKeys($("keys").hidden));
$("scroll").addEventListener("scroll", () => { $("down").hidden = atBottom(); }, { passive: true });
$("down").addEventListener("click", toBottom);
new ResizeObserver(() => { $("down").hidden = atBottom(); }).observe($("scroll"));
sendable();
boot();
