// Arguments: the port of a browser's DevTools, and addresses. Writes for each a line: its four scores and what cost points.
import lighthouse from "lighthouse";

const [port, ...addresses] = process.argv.slice(2);
for (const address of addresses) {
  const { lhr } = await lighthouse(address, { port: Number(port), logLevel: "error" });
  const categories = Object.values(lhr.categories);
  const lost = categories.flatMap((category) =>
    category.auditRefs
      .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${ref.id}=${lhr.audits[ref.id].score}`),
  );
  const scores = categories.map((category) => Math.round(category.score * 100));
  console.log(`scores ${scores.join("/")} ${lost.join(" ")}`);
}
