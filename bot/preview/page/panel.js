// The panel beside the phone: pretend users, start links, the chat's fate, and problems.
import { el } from "./dom.js";

const $ = (id) => document.getElementById(id);

export const startPanel = ({ ask, act, follow, openLink, setDeleting }) => {
  let drawnUsers = "";
  let drawnProblems = "";

  const open = (on) => {
    $("panel").classList.toggle("open", on);
    $("menu").setAttribute("aria-expanded", String(on));
    (on ? $("close") : $("menu")).focus();
  };
  $("menu").addEventListener("click", () => open(true));
  $("close").addEventListener("click", () => open(false));
  const isOpen = () => $("panel").classList.contains("open");
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && isOpen()) open(false); });
  document.querySelector(".phone").addEventListener("click", (event) => {
    if (isOpen() && !$("menu").contains(event.target)) open(false);
  });

  const pressed = (button, on) => button.setAttribute("aria-pressed", String(on));
  const isPressed = (button) => button.getAttribute("aria-pressed") === "true";
  const deleting = (on) => { pressed($("deleting"), on); setDeleting(on); };

  $("deleting").addEventListener("click", () => {
    deleting(!isPressed($("deleting")));
    if (isOpen()) open(false);
  });
  $("blocking").addEventListener("click", () => act("block", { blocked: !isPressed($("blocking")) }));
  $("clear").addEventListener("click", () => { deleting(false); act("delete", {}); });
  $("add").addEventListener("submit", async (event) => {
    event.preventDefault();
    const { first_name, language_code } = Object.fromEntries(new FormData(event.target));
    const { id } = await ask("users", { first_name, language_code: language_code || null });
    event.target.reset();
    follow(id);
  });
  $("link").addEventListener("submit", (event) => {
    event.preventDefault();
    if (isOpen()) open(false);
    openLink(new FormData(event.target).get("payload"));
  });

  const drawUsers = async (current) => {
    const users = await ask("users");
    const content = JSON.stringify([users, current]);
    if (content === drawnUsers) return;
    drawnUsers = content;
    const people = users.map((one) =>
      el("li", {}, el(
        "button",
        { type: "button", class: "person", "aria-current": one.id === current ? "true" : null, "data-testid": "user", click: () => follow(one.id) },
        el("span", { class: "face", "aria-hidden": "true" }, one.first_name.slice(0, 1)),
        el("span", { class: "name" }, one.first_name),
        el("span", { class: "tongue" }, one.language_code ?? "no language"),
      )),
    );
    $("users").replaceChildren(...people);
  };

  const drawProblems = (problems) => {
    const content = JSON.stringify(problems);
    if (content === drawnProblems) return;
    drawnProblems = content;
    $("count").textContent = problems.length ? String(problems.length) : "";
    $("badge").hidden = problems.length === 0;
    $("badge").textContent = String(problems.length);
    const lines = problems.map((one) => el("li", {}, one.times > 1 ? `${one.text} (${one.times} times)` : one.text));
    $("problems").replaceChildren(...(lines.length ? lines : [el("li", { class: "none" }, "None: the content is sound, and every call was one that Telegram takes.")]));
  };

  return {
    draw: (chat, state) => {
      drawProblems(chat.problems);
      pressed($("blocking"), chat.blocked);
        drawUsers(state.user).catch(() => {});
    },
  };
};
