// A library asks those who did it; an editor answers where nobody else can, and both stand on the card.

import { expect, test } from "../support/opslag";

test.use({ season: "asking" });

const CONCEPT = "bookface-every-friday";
const QUESTION = "Who takes the pictures when the photographer is ill?";
const ANSWER = "Whoever has the desk: the phone lies in the drawer.";

test("a question goes from the card to an editor and back to the card with its answer", async ({
  somebody,
  signedIn,
}) => {
  const stranger = await (await somebody()).newPage();
  await stranger.goto(`/en/concepts/${CONCEPT}`);
  await expect(stranger.getByText("Nobody has asked yet.")).toBeVisible();
  await stranger.getByRole("link", { name: "Ask those who did it" }).click();
  await expect(stranger).toHaveURL(/\/en\/sign-in/);

  const page = await (await signedIn("organiser@demo.opslag.example", "organiser")).newPage();
  await page.goto(`/en/concepts/${CONCEPT}`);
  await page.getByRole("link", { name: "Ask those who did it" }).click();
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByRole("link", { name: "Write your question" })).toBeVisible();
  await page.getByLabel("Your question").fill(QUESTION);
  await page.getByRole("button", { name: "Send the question" }).press("Enter");
  await expect(page.getByText("Waits for an answer")).toBeVisible();

  const desk = await (await signedIn("editor@demo.opslag.example", "editor")).newPage();
  await desk.goto("/en/editor");
  await desk.getByRole("link", { name: "One question about a concept waits." }).click();
  await expect(desk.getByText(QUESTION)).toBeVisible();
  await desk.getByLabel("Answer").fill(ANSWER);
  await desk.getByRole("button", { name: "Show on the card" }).click();
  await expect(desk.getByRole("heading", { name: "No question waits" })).toBeVisible();

  await stranger.goto(`/en/concepts/${CONCEPT}`);
  const shown = stranger.getByRole("region", { name: "Questions and answers" });
  await expect(shown.getByText(QUESTION)).toBeVisible();
  await expect(shown.getByText(ANSWER)).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Take the question back" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText("Nobody has asked yet.")).toBeVisible();
});
