// Photos of the bot: in a bubble, and large on a press.
import { el } from "./dom.js";

// What tests let a user send has no picture behind it.
export const photoOf = (message) => (message.by === "bot" ? message.photo?.at(-1) : undefined);

// Enlarged, the modules of a QR code keep sharp edges; made smaller, smoothing keeps them even.
const sharpen = (image) => {
  const scale = Math.min(image.clientWidth / image.naturalWidth, image.clientHeight / image.naturalHeight);
  image.classList.toggle("enlarged", scale * devicePixelRatio > 1);
};
const sizes = new ResizeObserver((seen) => seen.forEach(({ target }) => sharpen(target)));
const watched = (image) => {
  image.addEventListener("load", () => sharpen(image));
  sizes.observe(image);
  return image;
};

const viewer = document.getElementById("viewer");
const large = watched(document.getElementById("viewer-image"));
viewer.addEventListener("click", () => viewer.close());
viewer.addEventListener("close", () => large.removeAttribute("src"));

const open = (image) => {
  for (const name of ["src", "alt", "width", "height"]) large.setAttribute(name, image.getAttribute(name));
  viewer.showModal();
};

export const drawPhoto = (message, photo) => {
  const image = watched(el("img", {
    src: `/preview/users/${message.chat.id}/photos/${message.message_id}`,
    alt: message.caption?.split("\n")[0] ?? "Photo",
    width: photo.width,
    height: photo.height,
  }));
  const attributes = { type: "button", class: "photo", title: "Open the photo", "data-testid": "photo", "data-place": "photo" };
  return el("button", { ...attributes, click: () => open(image) }, image);
};
