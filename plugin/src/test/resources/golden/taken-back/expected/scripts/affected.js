// Shows of the page what concerns the chosen components and day alone; without this script all of it is there.
(() => {
  const form = document.getElementById("choice");
  const answer = document.getElementById("answer");
  const day = form.day;
  const boxes = [...form.querySelectorAll("[name=component]")];
  const groups = [...form.querySelectorAll("[data-members]")];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const members = (one) => one.dataset.members.split(" ");
  const isChosen = (id) => boxes.some((box) => box.checked && box.value === id);

  const show = () => {
    const isAny = boxes.some((box) => box.checked);
    const fits = (id) => !isAny || isChosen(id);
    for (const group of groups) {
      group.checked = members(group).every(isChosen);
      group.indeterminate = !group.checked && members(group).some(isChosen);
    }
    for (const part of all("#parts > li")) part.hidden = !members(part).every(fits);
    let count = 0;
    for (const entry of all("#entries > li")) {
      const lines = [...entry.querySelectorAll("[data-component]")];
      for (const line of lines) {
        const { component, first, last } = line.dataset;
        line.hidden = !fits(component) || (day.value && (day.value < first || day.value > last));
      }
      entry.hidden = lines.every((line) => line.hidden);
      count += !entry.hidden;
    }
    say(isAny, count);
  };

  const say = (isAny, count) => {
    answer.textContent = "";
    if (day.value && day.value < day.min) {
      answer.textContent = form.dataset.early;
    } else if (isAny || day.value) {
      const shown = all("#parts > li:not([hidden])").sort((a, b) => b.dataset.rank - a.dataset.rank);
      if (!day.value) answer.append(shown[0].querySelector(".status").cloneNode(true), " · ");
      answer.append(count ? form.dataset.found + " " + count.toLocaleString(document.documentElement.lang) : form.dataset.none);
    }
  };

  // The choice stands in the address, and nowhere else; on a disk a browser does not let that be changed.
  const note = () => {
    const asked = new URLSearchParams();
    for (const box of boxes) if (box.checked) asked.append("component", box.value);
    if (day.value) asked.set("day", day.value);
    const text = asked.toString();
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
    } catch (e) { /* then it lasts for this visit */ }
  };

  const recall = () => {
    const asked = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = asked.getAll("component").includes(box.value);
    day.value = asked.get("day") || "";
    show();
  };

  form.addEventListener("change", (event) => {
    if (event.target.dataset.members) {
      for (const box of boxes) if (members(event.target).includes(box.value)) box.checked = event.target.checked;
    }
    note();
    show();
  });
  // A form is emptied only after it has said that it will be.
  form.addEventListener("reset", () => setTimeout(() => {
    note();
    show();
  }));
  // The answer is there at once; below a long choice this leads to it.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer.focus();
  });
  addEventListener("popstate", recall);

  form.hidden = false;
  recall();
})();
