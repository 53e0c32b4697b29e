// Opens pages in Chromium, light and dark, broad and at 320 px, and says as JSON what axe-core finds in each and
// what is broader than the screen. Called as: node axe.mjs FOLDER CHROMIUM PAGE…; FOLDER has node_modules.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

// Broader than the window, and not inside what scrolls by itself.
const tooBroad = () => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll("body *")]
    .filter((each) => !each.closest(".scroll > *") && each.getBoundingClientRect().right > room + 0.5)
    .map((each) => each.outerHTML.slice(0, 120))
    .slice(0, 3)
    .concat(`scrollWidth ${document.documentElement.scrollWidth}`);
};

const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"], protocolTimeout: 600000 });
const found = [];
try {
  for (const path of pages) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [1200, 320]) {
        const page = await browser.newPage();
        const asked = [];
        page.on("request", (each) => asked.push(each.url()));
        await page.setBypassCSP(true);
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.goto(pathToFileURL(path).href);
        const say = (rule, what) => found.push({ path, scheme, width, rule, what });
        for (const each of await page.evaluate(tooBroad)) say("broad", each);
        for (const url of asked.slice(1)) if (!url.startsWith("data:")) say("loads", url);
        await page.evaluate(axe);
        const { violations } = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
        for (const { id, nodes } of violations) say(id, nodes.slice(0, 3).map((each) => each.html.slice(0, 200)));
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
