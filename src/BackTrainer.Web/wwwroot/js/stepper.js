// A large minus and plus beside a number. The field works the same without this.
for (const input of document.querySelectorAll("input[data-stepper]")) {
  const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? "";
  const step = Number(input.dataset.stepper);
  const button = (sign, words, by) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "step", textContent: sign });
    made.setAttribute("aria-label", `${label}: ${words}`);
    made.addEventListener("click", () => {
      const least = Number(input.min);
      input.value = Math.min(Number(input.max), Math.max(least, (Number(input.value) || least) + by));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return made;
  };
  const box = Object.assign(document.createElement("div"), { className: "stepper" });
  input.replaceWith(box);
  box.append(button("−", "less", -step), input, button("+", "more", step));
}
