// Files as banks give them: lines of one day between two balances, money in grosze.

/** MT940, as most banks export it. */
export function mt940(account, { number, day, opening, lines }) {
  const short = day.replaceAll("-", "").slice(2);
  const written = lines.flatMap(({ grosze, title, name }, at) => [
    `:61:${short}${short.slice(2)}${grosze < 0 ? "D" : "C"}N${swift(Math.abs(grosze))}NTRFNONREF//${number}E${at + 1}`,
    `:86:020~00PRZELEW~20${title}~32${name}`,
  ]);
  return [
    `:20:WYC${number}`, `:25:/PL${account}`, `:28C:${number}/1`, `:60F:C${short}PLN${swift(opening)}`,
    ...written, `:62F:C${short}PLN${swift(closing(opening, lines))}`, "-", "",
  ].join("\r\n");
}

/** CAMT.053, version 001.02: one element a line. */
export function camt053(account, { number, day, opening, lines }) {
  const money = (grosze) => `<Amt Ccy="PLN">${point(Math.abs(grosze))}</Amt>\n<CdtDbtInd>${grosze < 0 ? "DBIT" : "CRDT"}</CdtDbtInd>`;
  const balance = (code, grosze) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>\n${money(grosze)}\n<Dt><Dt>${day}</Dt></Dt></Bal>`;
  const entries = lines.map(({ grosze, title, name }, at) => [
    `<Ntry>${money(grosze)}`, "<Sts>BOOK</Sts>", `<BookgDt><Dt>${day}</Dt></BookgDt>`, `<AcctSvcrRef>${number}E${at + 1}</AcctSvcrRef>`,
    `<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties>`, `<RmtInf><Ustrd>${title}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  ].join("\n"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>',
    `<Stmt><Id>WYC${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><Acct><Id><IBAN>PL${account}</IBAN></Id></Acct>`,
    balance("OPBD", opening), balance("CLBD", closing(opening, lines)), ...entries, "</Stmt></BkToCstmrStmt></Document>", "",
  ].join("\n");
}

/** A table whose columns no layout knows, under a title of its own. */
export function table({ day, opening, lines }) {
  let stands = opening;
  const date = day.split("-").reverse().join(".");
  const rows = lines.map(({ grosze, title, name }, at) => `${at + 1};${date};${comma(grosze)};${name};${title};${comma((stands += grosze))}`);
  return ["Bank Spółdzielczy w Radomiu", `Historia konta;od ${date}`, "", "Nr;Kiedy;Ile;Od kogo;Za co;Zostało", ...rows, ""].join("\r\n");
}

function closing(opening, lines) {
  return lines.reduce((sum, { grosze }) => sum + grosze, opening);
}

function point(grosze) {
  return (grosze / 100).toFixed(2);
}

function comma(grosze) {
  return point(grosze).replace(".", ",");
}

/** „7,” for seven złoty: the standard wants the comma and leaves zeros out. */
function swift(grosze) {
  return comma(grosze).replace(/,00$/, ",");
}
