/**
 * Reads and writes workbooks on a thread of its own: a large or hostile file can slow down or end this thread, never the
 * server. Plain JavaScript, because a thread begins with a file and tests run from sources.
 */
const { Writable } = require('node:stream');
const { inflateRawSync } = require('node:zlib');
const { parentPort, workerData } = require('node:worker_threads');
const { Workbook, WorkbookWriter } = require('@cj-tech-master/excelts');

/** Says why a file is refused; anything else that goes wrong means that the file cannot be read. */
class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/**
 * Inflates every part once with a budget, since what a directory says of sizes may be a lie. Reads the same directory as
 * the library does: the last one in the file.
 */
function requireSmall(/** @type {Buffer} */ zip, { maxInflatedBytes, maxParts }) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Refusal('UNREADABLE');
  const parts = zip.readUInt16LE(end + 10);
  if (parts > maxParts) throw new Refusal('TOO_LARGE');
  let left = maxInflatedBytes;
  for (let at = zip.readUInt32LE(end + 16), n = 0; n < parts; n++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Refusal('UNREADABLE');
    const [method, length] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const head = zip.readUInt32LE(at + 42);
    const body = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    left -= method === 8 ? inflatedLength(zip.subarray(body, body + length), left) : length;
    if (left < 0) throw new Refusal('TOO_LARGE');
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function inflatedLength(bytes, limit) {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    throw new Refusal(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'UNREADABLE');
  }
}

async function load(bytes, limits, ignoreNodes) {
  requireSmall(bytes, limits);
  const workbook = new Workbook();
  await workbook.xlsx
    .load(bytes, { maxRows: limits.maxRows + 1, maxCols: limits.maxColumns, ignoreNodes })
    .catch((error) => {
      throw new Refusal(/^Max (row|column) count/.test(error.message) ? 'TOO_LARGE' : 'UNREADABLE');
    });
  return workbook;
}

/** What a person sees in a cell; of a formula its last result, never the formula. */
function plain(value) {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result);
  if ('error' in value) return String(value.error);
  return 'text' in value ? plain(value.text) : null;
}

function firstSheet(workbook) {
  const sheet = workbook.worksheets.find(({ state }) => state === 'visible');
  if (!sheet) throw new Refusal('UNREADABLE');
  return sheet;
}

function cellsOf(row, count) {
  return Array.from({ length: count }, (_, i) => plain(row.findCell(i + 1)?.value));
}

async function read({ bytes, limits, markSheet }) {
  const workbook = await load(bytes, limits, ['dataValidations', 'conditionalFormatting', 'hyperlinks']);
  const sheet = firstSheet(workbook);
  const width = Math.min(sheet.columnCount, limits.maxColumns);
  const rows = [];
  sheet.eachRow((row, line) => {
    const cells = line > 1 ? cellsOf(row, width) : [];
    if (cells.some((cell) => cell !== null && cell !== '')) rows.push({ line, cells });
  });
  const mark = workbook.getWorksheet(markSheet)?.getCell('A1').value;
  return { mark: plain(mark ?? null), header: cellsOf(sheet.getRow(1), width), rows };
}

const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD6D6' } };

/** The same workbook with a column that says what is wrong, and the wrong cells in red. */
async function annotate({ bytes, limits, title, remarks }) {
  const workbook = await load(bytes, limits, []);
  const sheet = firstSheet(workbook);
  const header = cellsOf(sheet.getRow(1), limits.maxColumns);
  const there = header.indexOf(title);
  const at = there >= 0 ? there + 1 : header.findLastIndex((cell) => cell !== null) + 2;
  sheet.getColumn(at).width = 60;
  if (there >= 0) sheet.getColumn(at).eachCell((cell, line) => line > 1 && (cell.value = null));
  sheet.getCell(1, at).value = title;
  sheet.getCell(1, at).font = { bold: true };
  for (const { line, columns, text } of remarks) {
    const cell = sheet.getCell(line, at);
    cell.value = text;
    cell.font = { color: { argb: 'FFC00000' } };
    for (const column of columns) sheet.getCell(line, column).fill = red;
  }
  return workbook.xlsx.writeBuffer();
}

async function build({ sheets }) {
  const workbook = new Workbook();
  for (const { name, state, columns, rows, choices = [] } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      state,
      views: [{ state: 'frozen', ySplit: columns ? 1 : 0 }],
    });
    if (columns) setColumns(sheet, columns);
    sheet.addRows(rows);
    for (const { range, source, hint } of choices) {
      sheet.dataValidations.add(range, {
        ...{ type: 'list', allowBlank: true, formulae: [source] },
        ...{ showErrorMessage: true, errorStyle: 'stop', errorTitle: '请从列表中选择', error: hint },
      });
    }
  }
  return workbook.xlsx.writeBuffer();
}

function setColumns(sheet, columns) {
  sheet.columns = columns.map(({ header, width, text }) => ({
    header,
    width,
    style: text ? { numFmt: '@' } : {},
  }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { vertical: 'middle', wrapText: true };
}

/** Writes rows as they come in; a batch that is written is gone from memory. */
function stream({ name, columns }) {
  const chunks = [];
  const out = new Writable({ write: (chunk, _, done) => done(void chunks.push(Buffer.from(chunk))) });
  const workbook = new WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  setColumns(sheet, columns);
  sheet.getRow(1).commit();
  const finish = async () => {
    sheet.commit();
    await workbook.commit();
    return Buffer.concat(chunks);
  };
  return new Promise((resolve, reject) => {
    parentPort.on('message', ({ rows }) => {
      if (!rows) return void finish().then(resolve, reject);
      for (const row of rows) sheet.addRow(row).commit();
      parentPort.postMessage({ taken: rows.length });
    });
  });
}

/** Whatever goes wrong with a file that came in is the file's fault. */
const ofFile = (work) => (task) =>
  work(task).catch((error) => {
    throw error instanceof Refusal ? error : new Refusal('UNREADABLE');
  });

const operations = { read: ofFile(read), annotate: ofFile(annotate), build, stream };

operations[workerData.operation]({ ...workerData, bytes: workerData.bytes && Buffer.from(workerData.bytes) })
  .then((result) => parentPort.postMessage({ result }))
  .catch((error) =>
    parentPort.postMessage(error instanceof Refusal ? { refused: error.code } : { failed: String(error) }),
  )
  .finally(() => parentPort.close());
