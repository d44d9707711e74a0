// Just enough of mail to read what Opslag wrote.

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

export function readMail(raw: Buffer): Mail {
  const text = raw.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  const head = text.slice(0, end).replace(/\r\n[ \t]+/g, " ");
  const header = (name: string) => head.match(new RegExp(`^${name}: (.*)$`, "im"))?.[1]?.trim() ?? "";
  return {
    to: header("To"),
    subject: words(header("Subject")),
    body: decode(text.slice(end + 4), header("Content-Transfer-Encoding")),
  };
}

/** The one address in a mail that signs its reader in. */
export function linkIn(mail: Mail): string {
  const link = mail.body.match(/https?:\/\/\S+\/sign-in\/link\/\S+/);
  if (!link) throw new Error(`no link in:\n${mail.body}`);
  return link[0];
}

function decode(text: string, coding: string): string {
  switch (coding.toLowerCase()) {
    case "base64":
      return Buffer.from(text, "base64").toString("utf8");
    case "quoted-printable":
      return quoted(text.replace(/=\r?\n/g, ""));
    default:
      return Buffer.from(text, "latin1").toString("utf8");
  }
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function words(text: string): string {
  return text.replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, how: string, inside: string) =>
    how.toLowerCase() === "b" ? Buffer.from(inside, "base64").toString("utf8") : quoted(inside.replace(/_/g, " ")),
  );
}
