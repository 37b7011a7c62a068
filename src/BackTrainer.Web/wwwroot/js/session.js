// Says on the button what it will save. The form works the same without this.
for (const form of document.querySelectorAll("[data-set-form]")) {
  const button = form.querySelector("button[data-planned]");
  if (!button || button.textContent.trim() !== button.dataset.planned) {
    continue;
  }

  const fields = [...form.querySelectorAll("input:not([type=hidden]), select")];
  const planned = fields.map((field) => field.value);
  form.addEventListener("input", () => {
    const same = fields.every((field, index) => field.value === planned[index]);
    button.textContent = same ? button.dataset.planned : button.dataset.changed;
  });
}

// A second tap while the first is on its way would be the same set; the button says that it is being saved.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement) {
    form.setAttribute("aria-busy", "true");
  }
});
