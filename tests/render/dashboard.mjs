// SPDX-License-Identifier: MIT
// Opens what `susr dashboard` writes in a real browser, in both languages: axe-core finds nothing, every link
// leads to a page and to a part of it that is there, rows can be filtered by what is typed, and without
// scripts every row is there. A page looks as its picture in tests/golden/pages does.
//
//   node dashboard.mjs --susr PROGRAM --board FOLDER [--long] [--accept]
//
// Without --long, axe-core looks at one page of each kind.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare_pictures, faults, folder, hostile, look_at, open_tab, options, run, susr } from './browser.mjs';

function write_dashboard(name, ...words) {
  const site = path.join(folder, name);
  susr('dashboard', site, '--quiet', ...words);
  return site;
}

function pages_of(site) {
  return fs.readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html')).sort();
}

/** All of them, or those at the top and one of each folder. */
function chosen_of(site) {
  const all = pages_of(site);
  if (options.long) return all;
  const of_a_folder = (name) => all.filter((each) => each.startsWith(`${name}/`)).slice(3, 4);
  return [...all.filter((each) => !each.includes('/')), ...of_a_folder('cases'), ...of_a_folder('agencies')];
}

/** Every link of every page leads somewhere. */
function follow_links(site) {
  let count = 0;
  const texts = new Map(pages_of(site).map((name) => [name, fs.readFileSync(path.join(site, name), 'utf8')]));
  for (const [name, text] of texts) {
    for (const [, link] of text.matchAll(/ href="([^"]*)"/g)) {
      const [file, part] = link.split('#');
      const target = file === '' ? name : path.normalize(path.join(path.dirname(name), file));
      count += 1;
      if (!texts.has(target)) faults.push(`${name}: ${link} leads nowhere`);
      else if (part && !texts.get(target).includes(` id="${part}"`)) faults.push(`${name}: ${link} has no such part`);
    }
  }
  return count;
}

/** Typing leaves the rows that have the words, and says how many; clearing shows all again. */
async function filter(page, file) {
  await page.goto(pathToFileURL(file).href);
  const shown = () => page.locator('tbody tr:visible').count();
  const all = await shown();
  await page.getByRole('searchbox').fill('update  SWP');
  const some = await shown();
  const texts = await page.locator('tbody tr:visible').allInnerTexts();
  if (some === 0 || some >= all) faults.push(`the filter shows ${some} of ${all} rows`);
  if (!texts.every((text) => /update/i.test(text) && /swp/i.test(text))) faults.push('the filter shows other rows');
  const told = await page.locator('output').innerText();
  if (told !== `${some} of ${all} rows`) faults.push(`the filter says '${told}' of ${some}`);
  await page.getByRole('searchbox').fill('');
  if (await shown() !== all) faults.push('rows stay hidden');
}

/** The first key leads over the links, and the next to the filter and to the table. */
async function walk(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => document.activeElement.id);
  if (seen !== 'filter') faults.push(`after the link over the links, the tab key is at '${seen}'`);
}

async function without_scripts(site) {
  const page = await open_tab({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(path.join(site, 'cases.html')).href);
  if (await page.locator('input').isVisible()) faults.push('there is a filter that can do nothing');
  if (await page.locator('tbody tr').count() < 10) faults.push('without scripts there are no rows');
}

/** What is typed into the record stays text, and runs nothing. */
async function keep_text_as_text(page) {
  const reference = susr('learning-source', '--type', 'audit', '--title', hostile, '--on', '2026-01-05', '--quiet').trim();
  const site = write_dashboard('hostile');
  for (const name of ['cases.html', `cases/${reference}.html`]) {
    await page.goto(pathToFileURL(path.join(site, name)).href);
    const scripts = await page.locator('script').count();
    const text = await page.locator('body').innerText();
    if (scripts !== 1 || await page.title() === 'run') faults.push(`${name}: a text is run`);
    if (!text.includes('<script>')) faults.push(`${name}: a hostile text is not shown as it stands`);
  }
}

await run(async () => {
  const counts = { pages: 0, passes: 0 };
  const sites = { en: write_dashboard('en'), cy: write_dashboard('cy', '--language', 'cy'), SWP: write_dashboard('SWP', '--for', 'SWP') };
  let links = 0;
  const page = await open_tab();
  for (const site of Object.values(sites)) {
    links += follow_links(site);
    for (const name of chosen_of(site)) await look_at(page, path.join(site, name), counts);
  }
  await filter(page, path.join(sites.en, 'agencies/SWP.html'));
  await walk(page, path.join(sites.en, 'cases.html'));
  await without_scripts(sites.en);
  await compare_pictures(page, { home: path.join(sites.en, 'index.html'), case: path.join(sites.en, 'cases/CV-2026-003.html') });
  await keep_text_as_text(page);
  return `${counts.pages} pages, light and dark: axe-core passed ${counts.passes} checks; ${links} links followed`;
});
