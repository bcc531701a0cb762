// Adds comfort to pages that work without it: every form, link and filter is plain HTML first.
(() => {
  const say = (text) => {
    const place = document.getElementById("announcer");
    if (place) place.textContent = text;
  };

  // A second press of the same button sends nothing; coming back with "back" makes it work again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    unsaved.delete(form);
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
    }
  });

  // Long forms ask before the page is left with words in them.
  const unsaved = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.hasAttribute("data-warn")) unsaved.add(form);
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved.size) event.preventDefault();
  });

  // Filters fetch the address the form would open and exchange the results alone, so focus stays.
  let asked = 0;
  const refresh = async (form) => {
    const query = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...query]) if (!value) query.delete(name);
    const address = new URL(form.action);
    address.search = query;
    const mine = ++asked;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("results");
      const old = document.getElementById("results");
      if (mine !== asked || !fresh || !old) return;
      old.replaceWith(fresh);
      history.replaceState(null, "", address);
      say(fresh.querySelector("[data-count]")?.textContent.trim() ?? "");
    } catch {
      // Offline: the button still sends the form.
    }
  };
  for (const form of document.querySelectorAll("form[data-live]")) {
    let wait;
    form.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(refresh, 350, form);
    });
    form.addEventListener("submit", () => clearTimeout(wait));
  }

  // Buttons that need the script are hidden in the HTML until it runs.
  for (const button of document.querySelectorAll("[data-copy], [data-print]")) button.hidden = false;
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy], [data-print]");
    if (!button) return;
    if (button.hasAttribute("data-print")) return print();
    try {
      await navigator.clipboard.writeText(button.dataset.copy || location.href);
      say(button.dataset.done ?? "");
      button.textContent = button.dataset.done || button.textContent;
    } catch {
      // No permission: the address stands beside the button.
    }
  });

  const summary = document.querySelector(".error-summary");
  if (summary) summary.focus();
})();
