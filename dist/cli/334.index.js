export const id = 334;
export const ids = [334];
export const modules = {

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  correct: () => (  correct)
});

// EXTERNAL MODULE: ./commits/message.js + 2 modules
var message = __webpack_require__(2435);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./errors/corrections.js

function noSuchCommit(name, found) {
    const isNumber = name.startsWith('#');
    return {
        code: 'VC832',
        what: found > 1
            ? `${found} commits in the history of HEAD begin with ${(0,problem .TL)(name)}.`
            : isNumber
                ? `No commit in the history of HEAD is the merge of pull request ${(0,printable .g$)(name)}.`
                : `No commit in the history of HEAD begins with ${(0,problem .TL)(name)}.`,
        why: 'A correction that matches no commit would do nothing, without a word.',
        cure: found > 1
            ? 'Write more digits of its id.'
            : `Check it with git log, and that you are on the branch that is released.${isNumber ? ' If the merged subject does not end in the number, name the commit by its id.' : ''}`,
    };
}
function correctionNotCounted(message, fault, better) {
    return {
        code: 'VC833',
        what: `${(0,problem .TL)(message)} would be skipped: ${(0,printable .g$)(fault)}.`,
        why: 'A correction says how the commit should have been read, so it must count.',
        cure: `${better === '' ? '' : `Try ${(0,problem .TL)(better)}. `}To leave the commit out, use --skip REASON.`,
    };
}
function correctedAlready(path, key) {
    return {
        code: 'VC834',
        what: `${(0,printable .g$)(path)} has a correction of this commit already, under ${(0,problem .TL)(key)}.`,
        why: 'Of two corrections only one can hold.',
        cure: 'Edit that one by hand.',
    };
}
function correctionByHand(path, rows) {
    const shown = rows
        .trimEnd()
        .split('\n')
        .map((line) => `${' '.repeat(4 + line.search(/\S|$/))}${(0,printable .g$)(line)}`);
    return {
        code: 'VC835',
        what: `${(0,printable .g$)(path)} is written in a way that cannot be edited without touching the rest of it.`,
        why: 'Nothing was changed.',
        cure: `Add this by hand, in the style of the file:\n${shown.join('\n')}`,
    };
}

// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./errors/inputs.js
var inputs = __webpack_require__(6868);
// EXTERNAL MODULE: ./next-version/read.js
var next_version_read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js
var read_settings = __webpack_require__(1448);
// EXTERNAL MODULE: ./next-version/read-history.js
var read_history = __webpack_require__(2633);
// EXTERNAL MODULE: ./preview/title.js
var title = __webpack_require__(116);
// EXTERNAL MODULE: ./settings/settings.js + 6 modules
var settings_settings = __webpack_require__(354);
// EXTERNAL MODULE: ./commits/corrections/corrections.js
var corrections = __webpack_require__(6671);
;// CONCATENATED MODULE: ./correct/find-commits.js

const ID = /^[0-9a-f]{7,64}$/i;
const NUMBER = /^(?:#([1-9]\d{0,14})|([1-9]\d{0,5}))$/;
function readCommitName(word) {
    const [, hashed, bare] = NUMBER.exec(word.trim()) ?? [];
    const number = hashed ?? bare;
    if (number !== undefined)
        return { kind: 'number', key: `#${number}` };
    return ID.test(word.trim()) ? { kind: 'id', key: word.trim().toLowerCase() } : undefined;
}
function findCommits({ kind, key }, commits) {
    return commits.filter(({ sha, message }) => kind === 'id' ? sha.startsWith(key) : `#${(0,corrections .Ud)(message) ?? ''}` === key);
}

;// CONCATENATED MODULE: ./correct/with-correction.js
async function withCorrection(text, row) {
    const yaml = await __webpack_require__.e(  637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const mark = text.startsWith('\ufeff') ? 1 : 0;
    const before = text.slice(mark);
    const after = inserted(before, row, yaml);
    return after !== undefined && isAsMeant({ before, after, row }, yaml) ? text.slice(0, mark) + after : undefined;
}
async function correctionText(row) {
    return (await withCorrection('', row)) ?? '';
}
function inserted(text, row, yaml) {
    const { contents } = yaml.parseDocument(text);
    if (contents === null)
        return withLines(text, text.length, { row, indents: [0, 2] }, yaml);
    if (!yaml.isMap(contents) || contents.flow === true)
        return undefined;
    const pair = contents.items.find(({ key }) => yaml.isScalar(key) && key.value === KEY);
    const indent = columnOf(contents, text, yaml);
    if (pair === undefined)
        return withLines(text, endOf(contents, yaml), { row, indents: [indent, indent + 2] }, yaml);
    const { value } = pair;
    if (!yaml.isMap(value))
        return undefined;
    if (value.flow === true)
        return withinBraces(text, value, row, yaml);
    return withLines(text, endOf(value, yaml), { row, indents: [columnOf(value, text, yaml)] }, yaml);
}
const KEY = 'corrections';
function columnOf({ items: [first] }, text, yaml) {
    const start = yaml.isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
    return start - (text.lastIndexOf('\n', start - 1) + 1);
}
function endOf({ items, range }, yaml) {
    const { key, value } = items.at(-1) ?? {};
    const last = yaml.isNode(value) ? value : key;
    if (yaml.isMap(last) && last.flow !== true && last.items.length > 0)
        return endOf(last, yaml);
    return (yaml.isNode(last) ? last.range?.[1] : range?.[1]) ?? 0;
}
function withLines(text, end, { row, indents }, yaml) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const next = text.charAt(end - 1) === '\n' ? end : text.indexOf('\n', end) + 1;
    const at = next === 0 ? text.length : next;
    const [outer, inner = outer] = indents;
    const head = inner === outer ? [] : [`${' '.repeat(outer ?? 0)}${KEY}:`];
    const body = rowText(row, yaml, 'block').split('\n');
    const lines = [...head, ...body.map((line) => (line === '' ? '' : `${' '.repeat(inner ?? 0)}${line}`))];
    const before = text.slice(0, at);
    const joint = before === '' || before.endsWith('\n') ? '' : newline;
    return `${before}${joint}${lines.join(newline)}${newline}${text.slice(at)}`;
}
function withinBraces(text, { items, range }, row, yaml) {
    const close = (range?.[1] ?? 0) - 1;
    const before = text.slice(0, close).trimEnd();
    const comma = items.length === 0 || before.endsWith(',') ? '' : ',';
    return `${before}${comma} ${rowText(row, yaml, 'flow')} ${text.slice(close)}`;
}
function rowText({ key, correction }, yaml, style) {
    const said = correction.kind === 'skip' ? { skip: correction.reason } : correction.message;
    const document = new yaml.Document({ [key]: said });
    const root = document.contents;
    root.flow = style === 'flow';
    const value = root.items[0]?.value;
    if (yaml.isMap(value))
        value.flow = true;
    for (const text of yaml.isMap(value) ? value.items.map((pair) => pair.value) : [value])
        if (yaml.isScalar(text))
            text.type = typeOf(String(text.value), style);
    const written = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }).trimEnd();
    return style === 'flow' ? written.slice(1, -1).trim() : written;
}
function typeOf(text, style) {
    if (!/[\r\n]/.test(text))
        return 'QUOTE_SINGLE';
    return style === 'block' ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
}
function isAsMeant({ before, after, row: { key, correction } }, yaml) {
    const [was, now] = [before, after].map((text) => yaml.parseDocument(text));
    if (was === undefined || now === undefined || now.errors.length > 0)
        return false;
    const said = was.toJS({ mapAsMap: true });
    const meant = new Map(said instanceof Map ? said : []);
    const rows = meant.get(KEY);
    const row = correction.kind === 'skip' ? new Map([['skip', correction.reason]]) : correction.message;
    meant.set(KEY, new Map([...(rows instanceof Map ? rows : []), [key, row]]));
    return plain(now.toJS({ mapAsMap: true })) === plain(meant);
}
function plain(value) {
    return JSON.stringify(value, (_, each) => each instanceof Map ? [...each] : each);
}

;// CONCATENATED MODULE: ./correct/correct.js

async function correct(order, run, ports) {
    const name = readCommitName(order.name);
    if (name === undefined)
        throw new problem .jg((0,inputs .kh)(...NO_NAME(order.name)));
    if (run.shallow)
        throw new problem .jg((0,errors_history .yG)());
    if (!run.workTree)
        throw new problem .jg((0,inputs .kh)(NO_WORK_TREE));
    const settings = await (0,read_settings .sb)(run, ports);
    const correction = correctionOf(order, settings.rules);
    const { path } = (0,settings_settings .yD)(run.inputs);
    const commits = await commitsOf(name, run, ports);
    const { key } = name;
    const earlier = entryFor(name, commits, settings.rules.corrections);
    const told = { path, was: (0,message .et)(commits[0]?.message ?? ''), correction };
    if (earlier !== undefined) {
        if (!isSame(earlier.correction, correction))
            throw new problem .jg(correctedAlready(path, earlier.key));
        return { ...told, key: earlier.key, written: false, warnings: [] };
    }
    await writeRow(path, { key, correction }, ports);
    return { ...told, key, written: true, warnings: await warningsOf(commits, { run, settings }, ports) };
}
const NO_WORK_TREE = 'correct writes into the working tree, and this repository has none.';
const NO_NAME = (word) => [
    `correct takes a commit or a pull request first, not ${(0,problem .TL)(word)}.`,
    'Write 7 digits of the id of a commit or more, or the number of a pull request, such as 12.',
];
function correctionOf({ message, skip }, rules) {
    if ((message === undefined) === (skip === undefined))
        throw new problem .jg((0,inputs .kh)('correct takes the message to read, or --skip REASON: one of the two.'));
    const said = (message ?? skip ?? '').trim();
    if (said === '')
        throw new problem .jg((0,inputs .kh)('The message, or the reason, is empty.'));
    if (message === undefined)
        return { kind: 'skip', reason: said };
    const advice = (0,title .c)({ text: said, subjectOf: 'title' }, { isByRobot: false }, rules);
    if (advice !== undefined)
        throw new problem .jg(correctionNotCounted(advice.subject, advice.fault, advice.better[0] ?? ''));
    return { kind: 'message', message: said };
}
async function commitsOf(name, run, ports) {
    const head = await (0,read_history .Uo)(ports, run);
    const { commits } = await ports.history.since([], head);
    const found = findCommits(name, commits);
    if (found.length === 0 || (name.kind === 'id' && found.length > 1))
        throw new problem .jg(noSuchCommit(name.key, found.length));
    return found;
}
function entryFor({ key }, commits, corrections) {
    const isAbout = (other) => other === key || commits.some(({ sha }) => sha.startsWith(other));
    const found = [...corrections].find(([other]) => isAbout(other));
    return found && { key: found[0], correction: found[1] };
}
function isSame(one, other) {
    const said = (correction) => correction.kind === 'skip' ? ['skip', correction.reason] : ['message', correction.message.trim()];
    return JSON.stringify(said(one)) === JSON.stringify(said(other));
}
async function writeRow(path, row, { files }) {
    const text = (await files.readGiven(path)) ?? '';
    const edited = text.includes('\ufffd') ? undefined : await withCorrection(text, row);
    if (edited === undefined)
        throw new problem .jg(correctionByHand(path, await correctionText(row)));
    await files.writeGiven(path, edited, 'replace');
}
async function warningsOf(commits, { run, settings }, ports) {
    if (settings.packages !== undefined)
        return [];
    const read = await (0,next_version_read .RA)(run, settings, ports).catch((error) => {
        if (error instanceof problem .jg)
            return undefined;
        throw error;
    });
    const range = new Set(read?.commits.map(({ sha }) => sha));
    const isOpen = read === undefined || commits.some(({ sha }) => range.has(sha));
    return isOpen
        ? []
        : [
            'This commit is part of a version already, and no version changes: the correction has no effect on the next one.',
        ];
}

/***/ })

};
