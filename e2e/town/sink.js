// A mail server that keeps what it is given, so that people in the journeys can read their mail.

import net from "node:net";

/** Opens a mailbox for everybody on a free port of this machine. */
export async function openSink() {
  const mails = [];
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    receive(socket, mails);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `smtp://127.0.0.1:${server.address().port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { address, mails, close, newest: (to, since) => newest(mails, to, since) };
}

/** Waits for the next mail to an address and answers it. */
async function newest(mails, to, since = 0) {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const found = mails.slice(since).findLast((mail) => mail.to.includes(to));
    if (found) return found;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`no mail came to ${to}`);
}

function receive(socket, mails) {
  let text = "";
  let body = null;
  let to = [];
  const say = (line) => socket.write(`${line}\r\n`);
  const answers = {
    EHLO: () => say("250 localhost"),
    HELO: () => say("250 localhost"),
    MAIL: () => say("250 ok"),
    RCPT: (line) => {
      to.push(line.match(/<([^>]*)>/)?.[1] ?? "");
      say("250 ok");
    },
    DATA: () => {
      body = [];
      say("354 go on");
    },
    RSET: () => {
      to = [];
      say("250 ok");
    },
    NOOP: () => say("250 ok"),
    QUIT: () => {
      say("221 bye");
      socket.end();
    },
  };
  const take = (line) => {
    if (body === null) {
      const answer = answers[line.slice(0, 4).toUpperCase()];
      return answer ? answer(line) : say("500 what?");
    }
    if (line !== ".") return body.push(line.startsWith("..") ? line.slice(1) : line);
    mails.push({ to, ...read(body.join("\n")) });
    body = null;
    to = [];
    say("250 kept");
  };
  socket.setEncoding("latin1");
  socket.on("error", () => {});
  socket.on("data", (part) => {
    text += part;
    for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
      const line = text.slice(0, end);
      text = text.slice(end + 2);
      take(line);
    }
  });
  say("220 localhost");
}

/** Takes a mail apart as far as a person sees it: subject, and the words of its plain part. */
function read(raw) {
  const [head, body] = split(raw);
  const subject = words(header(head, "subject"));
  const boundary = header(head, "content-type").match(/boundary="?([^";\s]+)/)?.[1];
  const parts = boundary ? body.split(`--${boundary}`).map((part) => part.replace(/^\n/, "")) : [raw];
  const plain = parts.map(split).find(([top]) => header(top, "content-type").startsWith("text/plain"));
  const [top, text] = plain ?? [head, body];
  return { subject, text: decode(text, header(top, "content-transfer-encoding")) };
}

function split(part) {
  const at = part.indexOf("\n\n");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 2)];
}

function header(head, name) {
  const lines = head.replace(/\n[ \t]+/g, " ").split("\n");
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line ? line.slice(name.length + 1).trim() : "";
}

function words(text) {
  const joined = text.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, coded) =>
    kind.toLowerCase() === "b"
      ? Buffer.from(coded, "base64").toString("utf8")
      : decode(coded.replaceAll("_", " "), "quoted-printable"),
  );
}

function decode(text, way) {
  if (way.toLowerCase() === "base64") return Buffer.from(text, "base64").toString("utf8");
  if (way.toLowerCase() !== "quoted-printable") return Buffer.from(text, "latin1").toString("utf8");
  const bytes = text.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
