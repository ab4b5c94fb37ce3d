// Shortens paths that work without it: a reply in place, a fresh question.
const form = document.querySelector("[data-comments]");
const home = form.parentNode;
const action = form.action;
const title = form.querySelector("#respond-title");
const words = title.textContent;
const cancel = Object.assign(document.createElement("button"), {
  type: "button", className: "button button--quiet", textContent: form.dataset.cancel,
});
let asked = form.dataset.place === "inline";

async function ask(to) {
  const place = form.querySelector("[data-question-here]");
  asked = true;
  try {
    const answer = await fetch(form.dataset.question + (to ? "?to=" + to : ""));
    place.outerHTML = (await answer.json()).html;
  } catch {
    asked = false; // the next screen asks
  }
}

const target = () => new URL(form.action).searchParams.get("to");

function back() {
  home.append(form);
  form.action = action;
  title.textContent = words;
  cancel.remove();
  ask();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-reply]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    link.closest(".comment").append(form);
    form.action = link.href;
    title.textContent = link.textContent;
    form.querySelector(".comment-form__send").append(cancel);
    cancel.onclick = () => { back(); link.focus(); };
    ask(link.dataset.reply);
    form.querySelector("textarea").focus();
  }
  if (event.target.closest("[data-another]") && form.contains(event.target)) {
    event.preventDefault();
    ask(target()).then(() => form.elements.answer.focus());
  }
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && cancel.isConnected) cancel.click();
});
form.addEventListener("focusin", () => asked || ask(target()));
