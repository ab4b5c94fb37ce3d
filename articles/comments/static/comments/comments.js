// Shortens paths that work without it: a reply in place, a fresh question.
const form = document.querySelector("[data-comments]");
const title = form.querySelector("#respond-title");
const home = [form.parentNode, form.action, title.textContent];
const cancel = Object.assign(document.createElement("button"), {
  type: "button", className: "button button--quiet", textContent: form.dataset.cancel,
});
let asked = form.dataset.place === "inline";

const target = () => new URL(form.action).searchParams.get("to");

async function ask() {
  const to = target();
  asked = true;
  try {
    const answer = await fetch(form.dataset.question + (to ? "?to=" + to : ""));
    const { html } = await answer.json();
    // Somebody may have gone on to another comment meanwhile.
    if (to === target()) form.querySelector("[data-question-here]").outerHTML = html;
  } catch {
    asked = false; // the next screen asks
  }
}

function move([place, action, words]) {
  place.append(form);
  form.action = action;
  title.textContent = words;
  return ask();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-reply]");
  if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    const comment = link.closest(".comment");
    const name = comment.querySelector("h3").textContent;
    const words = form.dataset.title.replace("*", () => name);
    move([comment, link.href.split("#")[0], words]);
    form.querySelector(".comment-form__send").append(cancel);
    cancel.onclick = () => {
      cancel.remove();
      move(home);
      link.focus();
    };
    form.querySelector("textarea").focus();
  } else if (form.contains(event.target.closest("[data-another]"))) {
    event.preventDefault();
    ask().then(() => form.elements.answer.focus());
  }
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && cancel.isConnected) cancel.click();
});
form.addEventListener("focusin", () => asked || ask());
