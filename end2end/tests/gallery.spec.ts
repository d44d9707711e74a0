// Who may be seen in a season's gallery is up to whoever wrote the nomination, before the show and after it.

import { expect, test } from "../support/opslag";

test.use({ season: "gallery" });

test("a writer takes a nomination out of the gallery and lets it in again", async ({ somebody, signedIn }) => {
  const writer = await (await signedIn("nominator@demo.opslag.example", "juror")).newPage();
  await writer.goto("/en/my/nominations");
  await writer.getByRole("listitem").filter({ hasText: "With the jury" }).getByRole("link").first().click();
  const word = writer.locator("section").filter({ has: writer.getByRole("heading", { name: "In the season’s gallery?" }) });
  await expect(word.getByText(/Agreed\. Nobody sees it yet/)).toBeVisible();

  const organiser = await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage();
  await organiser.goto("/en/organise/season");
  await organiser.getByRole("link", { name: "Gallery", exact: true }).click();
  const count = organiser.getByText(/nominations may be shown/);
  const all = (await count.textContent()) ?? "";
  await expect(organiser.getByText(/when the show begins/)).toBeVisible();
  await expect(organiser.getByRole("button", { name: "Open the gallery" })).toHaveCount(0);

  await word.getByRole("button", { name: "Take it out of the gallery" }).click();
  await expect(word.getByText("You have not agreed, so nobody sees it there.")).toBeVisible();
  await organiser.reload();
  await expect(count).not.toHaveText(all);
  await word.getByRole("button", { name: "Yes, it may be shown" }).click();
  await expect(word.getByRole("button", { name: "Take it out of the gallery" })).toBeVisible();
  await organiser.reload();
  await expect(count).toHaveText(all);

  // whoever reads is told when, and offered a way on
  const reader = await (await somebody()).newPage();
  await reader.goto("/en/seasons/some-awards/gallery");
  await expect(reader.getByRole("heading", { name: "The gallery is not open yet" })).toBeVisible();
  await reader.getByRole("main").getByRole("link", { name: "The season", exact: true }).click();
  await expect(reader).toHaveURL(/\/en\/seasons\/some-awards$/);
});

test("whoever sends a report says whether it may be listed, and an organiser reads it first", async ({
  somebody,
  signedIn,
}) => {
  const sender = await (await somebody()).newPage();
  await sender.goto("/en/report");
  await sender.getByLabel("Link").fill("https://www.instagram.com/p/duck/");
  await sender.getByLabel("Which library?").fill("Vestby bibliotek");
  const listed = sender.getByLabel(/may stand in the season’s public list/);
  await expect(listed).not.toBeChecked();
  await listed.check();
  await sender.getByRole("button", { name: "Send the report" }).click();
  // what is missing is said, and nothing of what was answered is lost
  await expect(sender.getByRole("link", { name: /why it worked/ })).toBeVisible();
  await expect(listed).toBeChecked();
  await sender.getByLabel("Why did it work?").fill("A duck on a bench.");
  await sender.getByRole("button", { name: "Send the report" }).click();
  await expect(sender.getByRole("heading", { level: 1, name: "Thank you" })).toBeVisible();

  const organiser = await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage();
  await organiser.goto("/en/organise/galleries/some-awards");
  const report = organiser.getByRole("listitem").filter({ hasText: "A duck on a bench." });
  await report.getByRole("button", { name: /Let it stand in the list/ }).click();
  await expect(report.getByText("Listed", { exact: true })).toBeVisible();

  // even so nobody reads it before the gallery is open
  const reader = await (await somebody()).newPage();
  await reader.goto("/en/seasons/some-awards/reports");
  await expect(reader.getByText("The gallery is not open yet")).toBeVisible();
  await expect(reader.getByText("A duck on a bench.")).toHaveCount(0);
});
