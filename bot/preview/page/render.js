// Draws messages and keyboards.
import { el, icon } from "./dom.js";
import { drawPhoto, photoOf } from "./photo.js";

const SAFE_LINK = /^(https?|tg|tel|mailto):/i;
const outside = { target: "_blank", rel: "noopener noreferrer" };

const link = (href, children) =>
  SAFE_LINK.test(href) ? el("a", { href, ...(/^http/i.test(href) ? outside : {}) }, ...children) : el("span", {}, ...children);

const quote = (children, folds) => {
  const box = el("blockquote", { class: folds ? "folded" : null }, el("span", { class: "quote-text" }, ...children));
  if (folds) {
    const more = el("button", {
      type: "button",
      class: "unfold",
      "aria-expanded": "false",
      click: () => {
        const folded = box.classList.toggle("folded");
        more.setAttribute("aria-expanded", String(!folded));
        more.textContent = folded ? "Show more" : "Show less";
      },
    }, "Show more");
    box.append(more);
  }
  return box;
};

const spoiler = (children) => {
  const reveal = () => node.classList.add("shown");
  const key = (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), reveal());
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", title: "Show", click: reveal, keydown: key }, ...children);
  return node;
};

// One maker per type of MessageEntity; a type not listed here stays plain text.
const MAKERS = {
  bold: (children) => el("b", {}, ...children),
  italic: (children) => el("i", {}, ...children),
  underline: (children) => el("u", {}, ...children),
  strikethrough: (children) => el("s", {}, ...children),
  code: (children) => el("code", {}, ...children),
  pre: (children) => el("pre", {}, ...children),
  spoiler,
  blockquote: (children) => quote(children, false),
  expandable_blockquote: (children) => quote(children, true),
  text_link: (children, entity) => link(entity.url, children),
  url: (children, entity, text) => link(text, children),
  email: (children, entity, text) => link(`mailto:${text}`, children),
  phone_number: (children, entity, text) => link(`tel:${text.replace(/[^+\d]/g, "")}`, children),
  bot_command: (children, entity, text, actions) =>
    el("button", { type: "button", class: "command", click: () => actions.say(text) }, ...children),
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

// Offsets count UTF-16 units, as JavaScript strings do.
const formatted = (text, entities, from, to, actions) => {
  const nodes = [];
  let at = from;
  let rest = entities;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    const end = Math.min(to, first.offset + first.length);
    rest = others.filter((one) => one.offset >= end);
    if (first.offset < at || end <= first.offset) continue;
    const block = BLOCKS.has(first.type);
    nodes.push(text.slice(at, first.offset));
    const inside = others.filter((one) => one.offset < end);
    const children = formatted(text, inside, first.offset, end, actions);
    const make = MAKERS[first.type];
    nodes.push(...(make ? [make(children, first, text.slice(first.offset, end), actions)] : children));
    // A block ends its line by itself.
    at = block && text[end] === "\n" ? end + 1 : end;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== "");
};

const time = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

const inlineButton = (message, button, place, actions) => {
  const common = { class: `button ${button.style ?? ""}`, "data-testid": "inline-button", "data-place": place, title: button.text };
  const label = el("span", { class: "label" }, button.text);
  if (button.url) {
    return el("a", { ...common, class: `${common.class} marked`, href: SAFE_LINK.test(button.url) ? button.url : null, ...outside }, label, icon("open"));
  }
  if (button.copy_text) {
    const copy = () => actions.copy(button.copy_text.text);
    return el("button", { ...common, class: `${common.class} marked`, type: "button", "data-copy": button.copy_text.text, click: copy }, label, icon("copy"));
  }
  const press = () => actions.press(message.message_id, button.callback_data);
  return el("button", { ...common, type: "button", "data-callback-data": button.callback_data, click: press }, label);
};

// What tests let a user send has no file behind it.
const documentOf = (message) => (message.by === "bot" ? message.document : undefined);
const drawDocument = (message, file) =>
  el("a", {
    class: "file",
    href: `/preview/users/${message.chat.id}/documents/${message.message_id}`,
    download: file.file_name,
    "data-testid": "document",
  }, `📄 ${file.file_name}`, el("small", {}, ` ${Math.ceil(file.file_size / 1024)} KB`));

const pictured = (message, photo, words) => (message.show_caption_above_media ? [words, photo] : [photo, words]);
const OTHER = ["sticker", "voice", "photo", "video", "document", "location", "contact", "audio"];

export const drawMessage = (message, actions) => {
  const photo = photoOf(message);
  const file = documentOf(message);
  const text = message.text ?? message.caption ?? (photo || file ? "" : `[${OTHER.find((kind) => kind in message) ?? "message"}]`);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const meta = el("span", { class: "meta" }, `${message.edit_date ? "edited " : ""}${time(message.date)}`);
  const words = [...(file ? [drawDocument(message, file)] : []), ...formatted(text, message.entities ?? message.caption_entities ?? [], 0, text.length, actions), meta];
  const bubble = el(
    "div",
    { class: "bubble", "data-testid": "bubble", "data-by": message.by, "data-message-id": message.message_id },
    ...(photo ? pictured(message, drawPhoto(message, photo), el("div", { class: text ? "caption" : "stamp" }, ...words)) : words),
  );
  const kind = `${message.by} ${rows.length ? "keyed" : ""} ${photo ? "pictured" : ""}`;
  const node = el("article", { class: `message ${kind}`, "data-testid": `message-${message.message_id}` }, bubble);
  if (rows.length) {
    const drawn = rows.map((row, number) =>
      el("div", { class: "inline-row" }, ...row.map((one, place) => inlineButton(message, one, `${number}-${place}`, actions))),
    );
    node.append(el("div", { class: "inline", role: "group", "aria-label": "Buttons" }, ...drawn));
  }
  return node;
};

export const drawKeys = (keyboard, actions) =>
  keyboard.keyboard.map((row) =>
    el(
      "div",
      { class: "key-row" },
      ...row.map((one) => {
        const key = typeof one === "string" ? { text: one } : one;
        const attributes = { type: "button", class: `key ${key.style ?? ""}`, title: key.text, "data-testid": "reply-key", click: () => actions.key(key.text) };
        return el("button", attributes, el("span", { class: "label" }, key.text));
      }),
    ),
  );
