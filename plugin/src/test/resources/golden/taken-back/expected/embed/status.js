// Shows a banner while something is wrong; the page of this folder says how to use it.
(async () => {
  try {
    const script = document.currentScript;
    const root = new URL("../", script.src).href;
    const known = (window.candorBanners = window.candorBanners || {});
    if (known[root]) return;
    known[root] = true;
    const answer = await fetch(root + "api/v2/summary.json", {
      cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer"
    });
    const { status, incidents, scheduled_maintenances: planned } = await answer.json();
    if (status.indicator === "none" && !("candorAlways" in script.dataset)) return;
    const [shape, colour] = {
      none: ["●", "#1a7f4b"], maintenance: ["◐", "#3b6fd4"], minor: ["▲", "#9a6400"], major: ["◆", "#b8500a"]
    }[status.indicator] || ["■", "#b3261e"];

    const link = (text, address) => {
      const a = document.createElement("a");
      const href = /^https?:/.test(address) ? address : root;
      Object.assign(a.style, { color: "inherit", margin: "0 .5em" });
      return Object.assign(a, { textContent: text, href, target: "_blank", rel: "noopener" });
    };
    const links = [link(shape + " " + status.description)];
    for (const one of incidents.concat(planned.filter((one) => /progress|verif/.test(one.status)))) {
      links.push(link(one.name, one.shortlink));
    }
    const box = document.createElement("div");
    box.className = "candor-status";
    box.setAttribute("role", "status");
    Object.assign(box.style, { background: colour, color: "#fff", padding: ".5em", textAlign: "center" });

    if (document.readyState === "loading") {
      await new Promise((done) => addEventListener("DOMContentLoaded", done));
    }
    document.querySelector(script.dataset.candorTarget || "body").prepend(box);
    // Filled a moment later, because screen readers only tell what changes in it.
    setTimeout(() => box.append(...links), 50);
  } catch (e) {
    // The page works without.
  }
})();
