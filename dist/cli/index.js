import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 6093:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ parseCall)
/* harmony export */ });
/* unused harmony exports CLI_COMMANDS, INPUT_FLAGS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1473);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9797);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9511);




/** What the command line does beside the commands of the action. */
const CLI_COMMANDS = ['plan', 'release', 'list', 'show', 'compare', 'notes', 'init', 'replay'];
const FORGES = ['local', 'github'];
/** How many names each command takes, and which inputs it serves: another flag would be ignored, so it is refused. */
const TAKES = {
    plan: { names: 0, inputs: 'all' },
    release: { names: 0, inputs: 'all' },
    list: { names: 0, inputs: ['config', 'tag-prefix'] },
    show: { names: 1, inputs: ['config', 'tag-prefix'] },
    compare: { names: 2, inputs: ['config', 'major-on-zero', 'tag-prefix'] },
    notes: {
        names: 1,
        orFewer: true,
        inputs: ['config', 'initial-version', 'major-on-zero', 'tag-prefix', 'template'],
        flags: ['preset'],
    },
    init: { names: 0, inputs: ['config', 'template'], flags: ['preset', 'force'] },
    replay: { names: 0, inputs: ['config', 'major-on-zero', 'tag-prefix'] },
};
/** Inputs that have no flag: the token is only read from the environment, so that no list of processes shows it. */
const NO_FLAG = new Set(['token', 'command', 'working-directory']);
const INPUT_FLAGS = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVED_INPUTS */ .S_.filter((name) => !NO_FLAG.has(name));
const OPTIONS = {
    ...Object.fromEntries(INPUT_FLAGS.map((name) => [name, { type: 'string' }])),
    'dry-run': { type: 'boolean' },
    repository: { type: 'string' },
    forge: { type: 'string' },
    json: { type: 'boolean' },
    last: { type: 'string' },
    preset: { type: 'string' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** Reads `process.argv` after the program's name. @throws VC112, VC113 */
function parseCall(args) {
    if (args[0] === '--version' && args.length === 1)
        return { kind: 'version' };
    const { values, positionals } = parse(args);
    const asksForHelp = args.length === 0 || positionals[0] === 'help' || values['help'] === true;
    const [word, ...names] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
    if (asksForHelp)
        return word === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(word) };
    if (word === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)('There is no command among these flags.'));
    return {
        kind: 'command',
        ...commandWith(word, names),
        inputs: inputsOf(commandOf(word), values),
        repository: textOf(values['repository']) ?? '.',
        forge: forgeOf(textOf(values['forge']) ?? 'local'),
        json: values['json'] === true,
        last: lastOf(textOf(values['last'])),
        force: values['force'] === true,
    };
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(error instanceof Error ? error.message : String(error)), { cause: error });
    }
}
function commandOf(word) {
    const command = CLI_COMMANDS.find((known) => known === word);
    if (command === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownCommand */ .k8)(word, CLI_COMMANDS));
    return command;
}
function forgeOf(word) {
    const forge = FORGES.find((known) => known === word);
    if (forge === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`--forge takes ${FORGES.join(' or ')}, not "${word}".`));
    return forge;
}
function commandWith(word, names) {
    const command = commandOf(word);
    const { names: takes, orFewer = false } = TAKES[command];
    if (names.length === takes || (orFewer && names.length < takes))
        return { command, names };
    const most = orFewer ? 'at most ' : '';
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`${command} takes ${most}${wordsFor(takes)}, not ${names.length}.`));
}
const DEFAULT_LAST = 20;
function lastOf(text = String(DEFAULT_LAST)) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`--last takes a number of releases, not ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}.`));
}
function wordsFor(count) {
    return ['no name', 'one version', 'two versions'][count] ?? `${count} versions`;
}
/** Flags are inputs of the same name. An empty `--tag-prefix ''` is a prefix; any other empty flag is absent. */
function inputsOf(command, values) {
    const inputs = new Map();
    for (const name of INPUT_FLAGS) {
        const value = values[name];
        if (value === undefined)
            continue;
        const served = TAKES[command].inputs;
        if (served !== 'all' && !served.includes(name))
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`${command} takes no --${name}.`));
        if (value !== '' || name === 'tag-prefix')
            inputs.set(name, String(value));
    }
    for (const flag of ['preset', 'force']) {
        if (values[flag] !== undefined && TAKES[command].flags?.includes(flag) !== true)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`${command} takes no --${flag}.`));
    }
    // No input of the action: a template's author looks at presets, and a repository says its own in the configuration.
    if (values['preset'] !== undefined)
        inputs.set('preset', String(values['preset']));
    if (command === 'plan')
        inputs.set('command', 'plan');
    return inputs;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkpoint)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/effects/digest.js

const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');

// EXTERNAL MODULE: ./build/effects/read-findings.js
var read_findings = __nccwpck_require__(4000);
// EXTERNAL MODULE: ./build/effects/read-texts.js
var read_texts = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./build/effects/read.js + 8 modules
var read = __nccwpck_require__(644);
;// CONCATENATED MODULE: ./build/plan/region.js
/**
 * HTML comments, which nobody sees on the page: https://spec.commonmark.org/0.31.2/#html-blocks (kind 2). Each has a
 * line of its own, so that text of commits, which stands in the middle of lines, cannot be one.
 */
const BEGIN = '<!-- version-checkpoint:begin ';
const END = '<!-- version-checkpoint:end -->';
/** The region as it stands in a body: markers, and the notes between them. */
function regionOf(notes, record) {
    // An escaped `>` is the same JSON, and cannot end the comment.
    const json = JSON.stringify(record).replaceAll('>', '\\u003e');
    return [`${BEGIN}${json} -->`, textOf(notes), END].join('\n');
}
/** The record of these texts; what they are compared with later. */
function recordOf(facts, texts, digest) {
    const { tag, commit, object, run } = facts;
    return {
        schema: 1,
        tag,
        commit,
        object,
        text: digestOf(texts.notes, digest),
        title: digestOf(texts.name, digest),
        ...(run === undefined ? {} : { run }),
    };
}
/** A text as it is digested: web forms send CRLF, and a person may leave blank lines at its ends. */
function textOf(text) {
    return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}
function digestOf(text, digest) {
    return `sha256:${digest(textOf(text))}`;
}
/** Finds our region: from the first line that begins one to the last that ends one. */
function readBody(body) {
    const lines = body.split('\n');
    const first = lines.findIndex((line) => line.startsWith(BEGIN));
    const last = lines.findLastIndex((line) => line.trim() === END);
    if (first === -1 && last === -1)
        return { kind: 'foreign' };
    const record = readRecord(lines[first] ?? '');
    if (record === undefined || last < first)
        return { kind: 'damaged' };
    const joined = (part) => part.join('\n');
    return {
        kind: 'managed',
        before: first === 0 ? '' : `${joined(lines.slice(0, first))}\n`,
        text: textOf(joined(lines.slice(first + 1, last))),
        after: last === lines.length - 1 ? '' : `\n${joined(lines.slice(last + 1))}`,
        record,
    };
}
function readRecord(line) {
    const end = line.lastIndexOf(' -->');
    try {
        const record = JSON.parse(line.slice(BEGIN.length, end));
        return isRecord(record) ? record : undefined;
    }
    catch {
        return undefined;
    }
}
const TEXTS = ['tag', 'commit', 'object', 'text', 'title'];
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const found = value;
    return found['schema'] === 1 && TEXTS.every((key) => typeof found[key] === 'string');
}

// EXTERNAL MODULE: ./build/notes/limit.js
var limit = __nccwpck_require__(7797);
// EXTERNAL MODULE: ./build/plan/result.js
var result = __nccwpck_require__(9353);
;// CONCATENATED MODULE: ./build/plan/release-state.js



/** `releases`: of any tags, in any order. */
function releaseState(releases, tag, digest) {
    const release = (0,result/* canonicalRelease */.MM)(releases, tag);
    if (release === undefined)
        return { kind: 'absent' };
    const others = releases.filter((other) => other.tag === tag && other.id !== release.id);
    if (!release.draft)
        return { kind: release.immutable === true ? 'immutable' : 'published', release, others };
    const body = readBody(release.body);
    return { kind: draftKind(body, digest), release, body, others };
}
function draftKind(body, digest) {
    if (body.kind !== 'managed')
        return body.kind;
    return isEdited(body.text, body.record.text, digest) ? 'edited' : 'ours';
}
/** What a person emptied is ours to fill again: that is how one takes our text back. */
function isEdited(text, recorded, digest) {
    return text !== '' && digestOf(text, digest) !== recorded;
}
/** Whatever a person wrote stays: published releases, text outside our region, edits inside it, the title. */
function judgeRelease(state, wanted, digest) {
    const { release } = state;
    const superfluous = state.others.filter((other) => isCopy(other, wanted.record, digest));
    const others = state.others.filter((other) => !superfluous.includes(other)).map((other) => besides(other, release));
    const write = 'body' in state ? textFor(release, state.body, wanted, digest) : undefined;
    if (write !== undefined && write.body.length > limit/* MAX_BODY_CHARACTERS */.N)
        return { release, superfluous, warnings: [...others, tooLong(release)] };
    const edited = { edited: editedRegion(release), damaged: damagedRegion(release) };
    const warnings = state.kind === 'edited' || state.kind === 'damaged' ? [edited[state.kind]] : [];
    return { release, superfluous, warnings: [...others, ...warnings], ...(write && { write }) };
}
/** Undefined where nothing is to be written. */
function textFor(release, body, wanted, digest) {
    const region = regionOf(wanted.notes, wanted.record);
    if (body.kind === 'damaged')
        return undefined;
    if (body.kind === 'foreign') {
        const above = release.body.trimEnd();
        return {
            name: release.name === '' ? wanted.name : release.name,
            body: above === '' ? region : `${above}\n\n${region}`,
        };
    }
    if (isEdited(body.text, body.record.text, digest))
        return undefined;
    const name = isEdited(release.name, body.record.title, digest) ? release.name : wanted.name;
    const isSame = name === release.name && digestOf(body.text, digest) === wanted.record.text && sameTag(body.record, wanted.record);
    return isSame ? undefined : { name, body: `${body.before}${region}${body.after}` };
}
function sameTag(one, other) {
    return one.tag === other.tag && one.commit === other.commit && one.object === other.object;
}
/** A draft that a run made for this very tag and nobody touched since: our text and title, and nothing else. */
function isCopy(release, record, digest) {
    const body = readBody(release.body);
    if (!release.draft || (release.assetCount ?? 0) > 0 || body.kind !== 'managed')
        return false;
    const hasOnlyOurs = body.before.trim() === '' && body.after.trim() === '';
    const isUntouched = digestOf(body.text, digest) === body.record.text && digestOf(release.name, digest) === body.record.title;
    return hasOnlyOurs && isUntouched && sameTag(body.record, record);
}
const besides = (other, release) => `There is another draft for ${release.tag}, with words that may be somebody's: ${other.url}. It was left alone; ${release.url} counts.`;
const editedRegion = ({ tag, url }) => `The notes in the draft for ${tag} were edited, so they stay as they are: ${url}. To have ours again, delete the text between the two comments and run again; what stands outside of them always stays.`;
const damagedRegion = ({ tag, url }) => `The comments around the notes in the draft for ${tag} are damaged, so it stays as it is: ${url}. To have ours again, delete both comments with the text between them and run again.`;
const tooLong = ({ tag, url }) => `The draft for ${tag} has so much text of its own that our notes do not fit in as well, so it stays as it is: ${url}.`;

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/errors/forge.js
var forge = __nccwpck_require__(4933);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/effects/unclear-answer.js
var unclear_answer = __nccwpck_require__(7084);
;// CONCATENATED MODULE: ./build/effects/writes/settle.js




/** Before each further turn: 71 seconds in all for one step, after which the run ends and a later one goes on. */
const WAITS_SECONDS = [1, 2, 4, 8, 8, 8, 8, 8, 8, 8, 8];
const MOST_UNCLEAR_ANSWERS = 3;
/**
 * Takes one turn after the other, each of which looks, decides, and writes if it must, until one answers what is there.
 * An unclear answer to a write ends its turn: whether it took effect is seen by the next one. Undefined means that
 * somebody else changed what was looked at. @throws VC415 where that never ends, and what the third unclear answer said
 */
async function settle(clock, what, turn) {
    let unclearAnswers = 0;
    for (const seconds of [...WAITS_SECONDS, 0]) {
        try {
            const settled = await turn(unclearAnswers);
            if (settled !== undefined)
                return settled;
        }
        catch (error) {
            if (!(error instanceof unclear_answer/* UnclearAnswer */.F))
                throw error;
            unclearAnswers += 1;
            if (unclearAnswers >= MOST_UNCLEAR_ANSWERS)
                throw error;
        }
        await (0,promises_namespaceObject.setTimeout)(seconds * clock.second);
    }
    throw new problem/* CheckpointError */.jg((0,forge/* unsettled */.NZ)(what));
}

;// CONCATENATED MODULE: ./build/effects/writes/writing.js
/** The same, with one more step done. */
function noted(writing, step, more = {}) {
    return { ...writing, ...more, steps: [...writing.steps, step] };
}

;// CONCATENATED MODULE: ./build/effects/writes/draft.js




/** How often a list that says nothing of a draft is read again before it is believed: GitHub's lists lag. */
const LOOKS = 3;
/**
 * Nothing on GitHub keeps two runs from drafting one tag. So the list is read again after a draft was made, and a copy
 * that is not the canonical one is deleted: all runs agree on which that is. @throws VC401–VC417
 */
const writeDraft = (step, writing, where) => {
    const memory = { own: undefined, hasAsked: false, silences: 0 };
    const drafting = { step, wanted: wantedOf(step, writing, where), memory, where, isLate: writing.isLate === true };
    return settle(where.clock, `the release of ${step.tag}`, async (unclearAnswers) => {
        const listed = await where.forge.releases();
        const releases = withOwn(listed, drafting.memory);
        const state = releaseState(releases, step.tag, where.digest);
        if (state.kind === 'absent')
            return create(drafting, unclearAnswers);
        if (releases !== listed && !(await isOver(drafting)))
            return undefined;
        const verdict = await judgedNow(releases, judge(state, drafting), drafting);
        if (verdict === undefined)
            return undefined;
        await remove(verdict.superfluous, drafting);
        const written = await write(verdict, drafting.where);
        if (written === undefined)
            return undefined;
        const done = stepOf(written, verdict, drafting);
        const warnings = [...writing.warnings, ...verdict.warnings];
        const isFresh = verdict.superfluous.length === 0 && verdict.write === undefined;
        return noted(writing, done, { release: written, releases, warnings, isFresh });
    });
};
function wantedOf({ tag, name, body }, { object = '' }, where) {
    const record = recordOf({ tag, commit: where.plan.head, object, run: where.run }, { name, notes: body }, where.digest);
    return { name, notes: body, record };
}
function withOwn(listed, { own }) {
    return own === undefined || listed.some(({ id }) => id === own.id) ? listed : [...listed, own];
}
/** After an unclear answer one silent list proves nothing: another draft is made only after several. */
async function create({ step, wanted, memory, where }, unclearAnswers) {
    if (memory.silences < unclearAnswers * LOOKS) {
        memory.silences += 1;
        return;
    }
    memory.hasAsked = true;
    memory.own = await where.forge.createDraft({ ...step, body: regionOf(wanted.notes, wanted.record) });
}
/** Whether waiting for our own draft in the list is over: what the list still lacks may be there, or be gone. */
async function isOver({ memory, where }) {
    memory.silences += 1;
    if (memory.silences <= LOOKS)
        return false;
    const own = memory.own === undefined ? undefined : await where.forge.release(memory.own.id);
    memory.own = own;
    return own !== undefined;
}
function judge(state, { wanted, where, isLate }) {
    const { write: text, ...verdict } = judgeRelease(state, wanted, where.digest);
    return text === undefined || (isLate && state.kind === 'ours') ? verdict : { ...verdict, write: text };
}
/** Before a draft is written over, it is read itself, and judged as it stands now. Undefined: it is gone. */
async function judgedNow(releases, verdict, drafting) {
    const { step, where } = drafting;
    if (verdict.write === undefined)
        return verdict;
    const now = await where.forge.release(verdict.release.id);
    if (now === undefined)
        return undefined;
    const others = releases.filter(({ id }) => id !== now.id);
    const state = releaseState([now, ...others], step.tag, where.digest);
    return state.kind === 'absent' ? undefined : judge(state, drafting);
}
/** Each is read again first: a person may have begun to write in it. */
async function remove(superfluous, { wanted, memory, where }) {
    for (const { id } of superfluous) {
        const now = await where.forge.release(id);
        if (now === undefined || !isCopy(now, wanted.record, where.digest))
            continue;
        if (memory.own?.id === id)
            memory.own = undefined;
        await where.forge.deleteDraft(now);
    }
}
function write({ release, write: text }, { forge }) {
    return text === undefined ? Promise.resolve(release) : forge.updateDraft(release, text);
}
function stepOf(release, verdict, { memory, where }) {
    const kind = release.draft ? 'draft' : 'publish';
    const body = readBody(release.body);
    const run = body.kind === 'managed' ? body.record.run : undefined;
    const isOwn = memory.hasAsked && (memory.own === undefined ? run === where.run : memory.own.id === release.id);
    if (isOwn)
        return { kind, outcome: 'made', place: release.url };
    if (verdict.write !== undefined)
        return { kind, outcome: 'updated', place: release.url };
    const isNews = run !== undefined && run !== where.run && where.isKnown !== true;
    return { kind, outcome: 'kept', place: release.url, ...(isNews && { maker: run }) };
}

// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./build/versions/tags.js
var versions_tags = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./build/plan/latest.js


/**
 * GitHub's default lets a back-port take "Latest" from a higher version, so `auto` sends `false` when a higher
 * stable version is published: https://docs.github.com/en/rest/releases/releases#update-a-release (make_latest).
 * A candidate never is the latest, whatever was asked for: GitHub refuses it for a prerelease.
 */
function makeLatestOf(step, releases) {
    const { makeLatest, tag, version } = step;
    const own = (0,semver/* parseSemVer */.IX)(version);
    if (own === undefined || !(0,semver/* isStable */.MQ)(own))
        return 'false';
    if (makeLatest !== 'auto')
        return makeLatest;
    const published = releases.filter((release) => !release.draft && !release.prerelease).map((release) => release.tag);
    const rivals = (0,versions_tags/* versionTags */.OP)(published, tag.slice(0, -version.length));
    return rivals.every((rival) => (0,semver/* compareSemVer */.Cg)(rival.version, own) <= 0) ? 'true' : 'false';
}

;// CONCATENATED MODULE: ./build/effects/writes/publish.js





/**
 * The draft is read right before, since whoever published it first is not to be written over. A release that was
 * published before this run is no step of it. @throws VC416, VC401–VC417
 */
const writePublish = (step, writing, where) => {
    if (writing.release?.draft !== true)
        return Promise.resolve(writing);
    const { id } = writing.release;
    return settle(where.clock, `the release of ${step.tag}`, async (unclearAnswers) => {
        const isKnown = writing.isFresh && unclearAnswers === 0;
        const found = isKnown ? writing.release : await where.forge.release(id);
        if (found === undefined)
            throw new problem/* CheckpointError */.jg((0,forge/* releaseGone */.XF)(step.tag));
        if (!found.draft)
            return published(found, writing, unclearAnswers > 0);
        const release = await where.forge.publish(found, makeLatestOf(step, writing.releases));
        if (release === undefined)
            throw new problem/* CheckpointError */.jg((0,forge/* releaseGone */.XF)(step.tag));
        return published(release, writing, true);
    });
};
/** Where somebody else was faster, nothing was written here. */
function published(release, writing, isOurs) {
    const outcome = isOurs ? 'made' : 'kept';
    return noted(writing, { kind: 'publish', outcome, place: release.url }, { release, isFresh: false });
}

// EXTERNAL MODULE: ./build/commits/commit.js
var commits_commit = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/notes.js
var notes = __nccwpck_require__(1599);
// EXTERNAL MODULE: ./build/notes/migration.js
var migration = __nccwpck_require__(5330);
// EXTERNAL MODULE: ./build/versions/candidates.js
var candidates = __nccwpck_require__(2300);
// EXTERNAL MODULE: ./build/versions/next.js
var next = __nccwpck_require__(9075);
// EXTERNAL MODULE: ./build/versions/range.js
var range = __nccwpck_require__(4113);
// EXTERNAL MODULE: ./build/plan/facts.js
var facts = __nccwpck_require__(4793);
;// CONCATENATED MODULE: ./build/plan/check.js











/** A tag is never moved or made again: what cannot be made or kept is refused. @throws VC204, VC221, VC233 */
function judgeTag(state, question) {
    const { plan, tags, isExact } = question;
    switch (state.kind) {
        case 'absent':
            refuseBehindStable(plan, tags);
            return { kind: 'make' };
        case 'ours':
        case 'foreign':
            return { kind: 'keep', tag: state.tag, warnings: [] };
        case 'lightweight':
            return { kind: 'keep', tag: state.tag, warnings: [lightweight(state.tag)] };
        case 'descendant':
            if (!isExact)
                return { kind: 'held', tag: state.tag };
            throw taken(state.tag, question);
        case 'ancestor':
            throw new problem/* CheckpointError */.jg((0,errors_history/* tagOnAncestor */.fs)({ tag: plan.tag, commit: state.tag.commit, head: plan.head }));
        case 'elsewhere':
            throw taken(state.tag, question);
    }
}
/** A sentence without a full stop: why there is nothing to release at a commit that a later version holds. */
function heldReason(tag) {
    return `${tag.name} on ${(0,commits_commit/* shortSha */.Fu)(tag.commit)}, a later commit, holds this one already`;
}
function lightweight({ name, commit }) {
    return `The tag ${name} on ${(0,commits_commit/* shortSha */.Fu)(commit)} is lightweight: it has no message, and verify cannot vouch for it. It was kept, as a tag is never made again.`;
}
/** Somebody released elsewhere what a candidate leads to: it would be lower than that. */
function refuseBehindStable(plan, tags) {
    if (!plan.prerelease)
        return;
    const target = (0,candidates/* targetOf */.$r)((0,facts/* versionOf */.E)(plan));
    const names = tags.map(({ name }) => name);
    const stable = (0,versions_tags/* versionTags */.OP)(names, prefixOf(plan)).find(({ version }) => (0,semver/* compareSemVer */.Cg)(version, target) === 0);
    const tag = tags.find(({ name }) => name === stable?.name);
    if (tag === undefined)
        return;
    throw new problem/* CheckpointError */.jg((0,errors_history/* stableTaken */.tC)({ candidate: plan.tag, stable: tag.name, commit: tag.commit, head: plan.head }));
}
function taken({ commit }, { plan, tags, inside }) {
    const higher = freeVersion(plan, tags);
    const isAllowed = inside === undefined || (0,range/* isInside */.F)(inside, higher);
    const advice = isAllowed ? { higher: (0,semver/* formatSemVer */.w0)(higher) } : {};
    return new problem/* CheckpointError */.jg((0,errors_history/* tagTaken */.uN)({ tag: plan.tag, commit, head: plan.head, ...advice }));
}
/** The step of this plan above every version of its kind that there is, on whatever branch. */
function freeVersion(plan, tags) {
    const all = (0,versions_tags/* versionTags */.OP)([...tags.map(({ name }) => name), plan.tag], prefixOf(plan));
    const own = (0,facts/* versionOf */.E)(plan);
    const channel = (0,candidates/* candidateOf */.RH)(own)?.channel;
    if (channel !== undefined) {
        const ofTarget = all.filter(({ version }) => (0,semver/* compareSemVer */.Cg)((0,candidates/* targetOf */.$r)(version), (0,candidates/* targetOf */.$r)(own)) === 0);
        return (0,candidates/* nextCandidate */.HL)(own, channel, (0,candidates/* ofChannel */.Jj)(ofTarget, channel)[0]?.version);
    }
    return (0,next/* nextVersion */.yU)((0,versions_tags/* stableTags */.Hc)(all)[0]?.version, plan.bump === 'none' ? 'patch' : plan.bump);
}
function prefixOf({ tag, version }) {
    return tag.slice(0, -version.length);
}
/** Refuses a release that breaks something and tells nowhere how to migrate, where that was asked for. @throws VC306 */
function checkMigration(plan, guide, isRequired) {
    const untold = isRequired ? (0,migration/* breaksWithoutGuide */.Ny)(plan.changes, guide) : [];
    if (untold.length === 0)
        return;
    const shas = new Set(untold.map(({ sha }) => sha));
    const commits = plan.rows.filter(({ sha }) => shas.has(sha)).map(({ sha, subject }) => `${(0,commits_commit/* shortSha */.Fu)(sha)} ${subject}`);
    throw new problem/* CheckpointError */.jg((0,notes/* migrationMissing */.JS)(commits, (0,migration/* guidePaths */.jf)(plan.version)));
}

// EXTERNAL MODULE: ./build/plan/tag-state.js
var tag_state = __nccwpck_require__(7982);
;// CONCATENATED MODULE: ./build/effects/writes/tag.js




/**
 * The ref is made in one stroke, so of runs that race one makes it and the others see it on their next look.
 * @throws VC204, VC221, VC401–VC417
 */
const writeTag = (step, writing, where) => {
    let { seen } = where;
    let isLate = false;
    return settle(where.clock, `the tag ${step.name}`, async (unclearAnswers) => {
        const found = seen === undefined ? await where.forge.findTag(step.name) : seen.tag;
        seen = undefined;
        const verdict = await judged(step, found, where);
        if (verdict.kind === 'held')
            return { ...writing, held: verdict.tag };
        if (verdict.kind === 'keep')
            return kept(verdict, { ...writing, isLate }, where, unclearAnswers > 0);
        const object = await where.forge.createTag(step);
        isLate = object === undefined;
        if (object === undefined)
            return undefined;
        return noted(writing, { kind: 'tag', outcome: 'made', place: step.name }, { object, isFresh: false });
    });
};
async function judged({ commit }, found, where) {
    const { plan, forge, isExact } = where;
    const isElsewhere = found !== undefined && found.commit !== commit;
    const standing = isElsewhere ? await forge.standing(found.commit, commit) : undefined;
    return judgeTag((0,tag_state/* tagState */.s)(found, commit, standing), { plan, tags: [], isExact });
}
/** A tag that is there after an unclear answer is the one that was asked for. */
function kept({ tag, warnings }, writing, { isKnown = false }, wasAskedFor) {
    const outcome = wasAskedFor ? 'made' : 'kept';
    const maker = wasAskedFor || isKnown ? {} : { maker: makerOf(tag) };
    return noted(writing, { kind: 'tag', outcome, place: tag.name, ...maker }, { object: tag.object, warnings: [...writing.warnings, ...warnings] });
}
/** `github-actions[bot], 2026-03-04 05:06:07 UTC` */
function makerOf({ tagger = 'somebody', taggedAt }) {
    if (taggedAt === 0)
        return tagger;
    return `${tagger}, ${new Date(taggedAt * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/effects/write.js



/** One file and one row for each kind of step. */
const WRITERS = {
    tag: writeTag,
    draft: writeDraft,
    publish: writePublish,
};
/** Performs the steps in order; each looks first and leaves alone what is already so. @throws VC204, VC221, VC401–VC417 */
async function writeSteps(steps, where) {
    let writing = { steps: [], releases: [], isFresh: false, warnings: [] };
    for (const step of steps) {
        writing = await writeStep(step, writing, where);
        if (writing.held !== undefined)
            return { kind: 'held', tag: writing.held };
    }
    const { release, warnings } = writing;
    if (release === undefined)
        throw new Error('the steps made no release');
    return { kind: 'written', written: { steps: writing.steps, release, warnings } };
}
function writeStep(step, writing, where) {
    // The row of a step's kind takes steps of that kind, which the types of a table cannot say.
    const writer = WRITERS[step.kind];
    return writer(step, writing, where);
}

// EXTERNAL MODULE: ./build/notes/render.js + 5 modules
var render = __nccwpck_require__(974);
// EXTERNAL MODULE: ./build/errors/inputs.js
var inputs = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./build/plan/account.js
var account = __nccwpck_require__(2413);
// EXTERNAL MODULE: ./build/plan/decide.js + 2 modules
var decide = __nccwpck_require__(4459);
;// CONCATENATED MODULE: ./build/plan/apply.js






/** Of these a plan speaks itself; they say nothing of the texts. */
const OF_ONE_RUN = new Set(['command', 'dryRun', 'bump', 'version', 'planFile', 'warnings']);
/** A short digest of each setting and template that shapes a release: whoever applies the plan must have the same. */
function settingsRecord(settings, templates, digest) {
    const said = Object.entries({ ...settings, ...prefixed(templates) }).filter(([name]) => !OF_ONE_RUN.has(name));
    return Object.fromEntries(said.map(([name, value]) => [name, digest(JSON.stringify(value, plain)).slice(0, 16)]));
}
function prefixed({ notes, tagMessage, releaseName }) {
    const texts = { 'template: notes': notes, 'template: tag message': tagMessage, 'template: title': releaseName };
    return Object.fromEntries(Object.entries(texts).map(([name, template]) => [name, template?.text ?? 'built in']));
}
/** JSON has neither big integers nor maps. */
function plain(_key, value) {
    if (typeof value === 'bigint')
        return String(value);
    return value instanceof Map ? [...value] : value;
}
const apply_TEXTS = ['head', 'version', 'tag', 'reason'];
/** A plan from a file that `plan` wrote. @throws VC121 */
function parsePlan(path, text) {
    if (text === undefined)
        throw new problem/* CheckpointError */.jg((0,inputs/* planUnreadable */.ZG)(path, 'there is no such file'));
    try {
        const plan = JSON.parse(text);
        if (plan !== null && plan['schema'] === 1 && apply_TEXTS.every((key) => typeof plan[key] === 'string'))
            return plan;
    }
    catch {
        // Told below: what it is instead does not matter.
    }
    throw new problem/* CheckpointError */.jg((0,inputs/* planUnreadable */.ZG)(path, 'it holds no plan'));
}
/**
 * The decision that the plan is, made again from the history as it stands here: equal in all that it says, or refused.
 * So a plan can carry a version from one job to another, and nothing else. @throws VC222
 */
function applyPlan(plan, snapshot, settings, record) {
    const { base: stable, lastCandidate = stable } = snapshot;
    const base = lastCandidate === undefined ? null : (0,account/* plannedBase */._g)(lastCandidate);
    refuse(plan, { head: snapshot.head, base, settings: record ?? {} });
    const version = (0,semver/* parseSemVer */.IX)(plan.version);
    if (version === undefined)
        throw new problem/* CheckpointError */.jg((0,errors_history/* planMoved */.dO)([`version: ${plan.version} is no version`]));
    const decision = (0,decide/* decide */.L)(snapshot, { ...settings, bump: 'auto', version });
    if (decision.kind === 'nothing')
        return decision;
    const { reason, warnings } = plan;
    refuse(plan, { ...decision.plan, reason, warnings });
    return { ...decision, plan: { ...decision.plan, reason, warnings } };
}
function refuse(plan, here) {
    const differences = Object.entries(here).flatMap(([key, value]) => differenceOf(key, plan[key], value));
    if (differences.length > 0)
        throw new problem/* CheckpointError */.jg((0,errors_history/* planMoved */.dO)(differences));
}
function differenceOf(key, planned, here) {
    if (sorted(planned) === sorted(here))
        return [];
    if (key === 'settings')
        return namesThatDiffer(planned, here);
    const isShort = sorted(planned).length < LONGEST && sorted(here).length < LONGEST;
    return [isShort ? `${key}: ${sorted(planned)} in the plan, ${sorted(here)} here` : `${key} differs`];
}
const LONGEST = 200;
function namesThatDiffer(planned, here) {
    const [one, other] = [planned ?? {}, here ?? {}];
    const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
    return [...names].filter((name) => one?.[name] !== other?.[name]).map((name) => `the setting ${name} differs`);
}
/** JSON with its keys in order, so that texts are equal where values are. */
function sorted(value) {
    return JSON.stringify(value ?? null, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./build/plan/plan.js
/** Another version holds all that this plan would release, so nothing is. */
function heldBy(plan, reason) {
    const { head, base, asked, rows, warnings } = plan;
    return { kind: 'nothing', account: { head, base, asked, rows, warnings }, reason, failed: false, current: null };
}

;// CONCATENATED MODULE: ./build/plan/steps.js
/** Every write of a release, as data: a dry run shows them, the writer performs them. `date`: the tag's, in ms since 1970. */
function stepsOf(plan, texts, settings, date) {
    const { tag, version, head, prerelease } = plan;
    const full = texts.fullNotes === undefined ? {} : { fullNotes: texts.fullNotes };
    const steps = [
        { kind: 'tag', name: tag, commit: head, message: texts.tagMessage, date },
        { kind: 'draft', tag, name: texts.name, body: texts.notes, prerelease, ...full },
    ];
    if (!settings.draft)
        steps.push({ kind: 'publish', tag, version, makeLatest: settings.makeLatest });
    return steps;
}

// EXTERNAL MODULE: ./build/notes/tag-message.js
var tag_message = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./build/plan/unfinished.js


/** By the record in its message; a tag of somebody else's is theirs to release. */
function isOurs(tag) {
    return tag.annotated && (0,tag_message/* isOwnTag */.$)(tag.message, tag.commit);
}
/** A version of ours without any release: its run died in between, and the next one finishes it. */
function isUnfinished(tag, releases) {
    return isOurs(tag) && (0,result/* canonicalRelease */.MM)(releases, tag.name) === undefined;
}

;// CONCATENATED MODULE: ./build/checkpoint.js














/**
 * The whole job: read the history since the last version, decide the next one, render its texts, check what can
 * fail, write the tag and the release, and report. Nothing is written before everything is decided.
 */
async function checkpoint(run, ports) {
    const settings = await (0,read/* readSettings */.sb)(run, ports); //                  read: inputs, configuration
    const snapshot = await (0,read/* readSnapshot */.RA)(run, settings, ports); //              tags, base, commits, clock
    const templates = await (0,read_texts/* readTemplates */.Q)(run, settings, ports);
    const job = { run, settings, templates, snapshot };
    const decision = await decided(job, ports); //                       decide: which version, and why
    const ready = decision.kind === 'nothing' ? decision : await prepare(decision, job, ports); //   render, check
    if (settings.dryRun)
        return shown(ready, decision.kind === 'resume', job, ports);
    const finished = await finishEarlier(job, ports); //                 write: what an earlier run left undone,
    if (ready.kind === 'nothing')
        return finished ?? concluded(ready, ports);
    const result = await carryOut(ready, job, ports); //                        then the steps of this one
    return result.kind === 'released' && finished ? { ...result, finished } : result; // report: the doors tell it
}
/** A plan that was handed over is the decision, where it still holds. @throws VC103, VC121, VC212, VC222, VC231, VC232 */
async function decided({ settings, snapshot, templates }, { files }) {
    const record = settingsRecord(settings, templates, sha256);
    const { command, planFile } = settings;
    const isApplied = planFile !== undefined && command !== 'plan';
    const decision = isApplied
        ? applyPlan(parsePlan(planFile, await files.read(planFile)), snapshot, settings, record)
        : (0,decide/* decide */.L)(snapshot, settings);
    return decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } };
}
/** @throws VC204, VC221, VC233, VC301–VC306 */
async function prepare({ kind, plan }, job, ports) {
    const { settings, templates, snapshot } = job;
    const { state, tag } = await (0,read/* readTag */.zW)(plan, job, ports);
    const isExact = settings.version !== undefined;
    const verdict = judgeTag(state, { plan, tags: snapshot.tags, isExact, inside: settings.maintenance?.range });
    if (verdict.kind === 'held')
        return heldBy(plan, heldReason(verdict.tag));
    const findings = await (0,read_findings/* readFindings */.R)(plan, { ...job, ports }); // people, migration guide
    if (kind === 'release')
        checkMigration(plan, findings.migrationGuide, settings.requireMigration);
    const texts = await (0,render/* renderRelease */.c)((0,facts/* factsOf */.x)(plan, snapshot, settings, { tag, ...findings }), templates);
    return { kind: 'ready', plan, texts, steps: stepsOf(plan, texts, settings, snapshot.now), tag };
}
async function shown(ready, resumed, job, { files }) {
    const { settings } = job;
    if (ready.kind === 'nothing')
        return { kind: 'nothing', nothing: ready };
    const { plan, texts, steps } = ready;
    if (settings.command === 'plan' && settings.planFile !== undefined)
        await files.write(settings.planFile, `${JSON.stringify(plan, undefined, 2)}\n`);
    return { kind: 'planned', plan, texts, steps, resumed, tagNames: namesOf(job) };
}
/** The one call that changes the world. @throws VC204, VC221, VC401–VC417 */
async function carryOut({ plan, texts, steps, tag }, job, ports) {
    const { run, settings, snapshot } = job;
    const { forge, clock } = ports;
    const known = { isExact: settings.version !== undefined, isKnown: snapshot.current !== undefined, seen: { tag } };
    const where = { plan, forge, clock, digest: sha256, run: run.page, ...known };
    const end = await writeSteps(steps, where);
    if (end.kind === 'held')
        return { kind: 'nothing', nothing: heldBy(plan, heldReason(end.tag)) };
    return { kind: 'released', plan, texts, written: end.written, tagNames: namesOf(job) };
}
function namesOf({ snapshot }) {
    return snapshot.tags.map(({ name }) => name);
}
/** A version of ours without its release: its run died half-way, and nobody may ever run on that commit again. */
async function finishEarlier(job, ports) {
    const { base, lastCandidate: last = base } = job.snapshot;
    const tag = last === undefined ? undefined : await (0,read/* readVersionTag */.tM)(last.tag.name, job.run, ports);
    if (last === undefined || tag === undefined || !isOurs(tag))
        return undefined;
    if (!isUnfinished(tag, await ports.forge.releases()))
        return undefined;
    const run = { ...job.run, revision: tag.commit };
    const settings = { ...job.settings, version: last.version };
    const snapshot = await (0,read/* readSnapshot */.RA)(run, settings, ports);
    const decision = (0,decide/* decide */.L)(snapshot, settings);
    const again = { ...job, run, settings, snapshot };
    const ready = decision.kind === 'resume' ? await prepare(decision, again, ports) : undefined;
    if (ready?.kind !== 'ready')
        return undefined;
    const result = await carryOut(ready, again, ports);
    return result.kind === 'released' ? result : undefined;
}
/** Nothing to release; what the head carries already is named with its release. */
async function concluded(nothing, { forge }) {
    if (nothing.current === null)
        return { kind: 'nothing', nothing };
    const release = (0,result/* canonicalRelease */.MM)(await forge.releases(), nothing.current.tag);
    return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release };
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1108);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1125);
/* harmony import */ var _effects_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5370);
/* harmony import */ var _effects_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2409);
/* harmony import */ var _effects_local_forge_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9970);
/* harmony import */ var _plan_remote_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7294);
/* harmony import */ var _effects_show_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7640);
/* harmony import */ var _effects_read_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(644);
/* harmony import */ var _effects_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6577);
/* harmony import */ var _effects_remote_history_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4980);
/* harmony import */ var _effects_write_template_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(5889);
/* harmony import */ var _errors_forge_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(4933);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(5822);
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1473);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(9797);
/* harmony import */ var _inspect_compare_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(7716);
/* harmony import */ var _inspect_replay_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(8474);
/* harmony import */ var _inspect_list_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(879);
/* harmony import */ var _inspect_show_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(522);
/* harmony import */ var _plan_result_js__WEBPACK_IMPORTED_MODULE_29__ = __nccwpck_require__(9353);
/* harmony import */ var _plan_web_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(2844);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(3911);
/* harmony import */ var _report_help_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(4004);
/* harmony import */ var _report_inspection_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(1809);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(4121);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_26__ = __nccwpck_require__(2819);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_27__ = __nccwpck_require__(9511);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_28__ = __nccwpck_require__(8508);






























const CLOCK = { now: () => new Date(), second: Number(process.env['VERSION_CHECKPOINT_SECOND_MS'] ?? 1000) };
/** The command line's door: flags in, the result on stdout, talk on stderr, and an exit code. */
async function main(args) {
    const call = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCall */ .Mf)(args);
    if (call.kind !== 'command') {
        print([call.kind === 'help' ? (0,_report_help_js__WEBPACK_IMPORTED_MODULE_23__/* .helpText */ .B)(call.command) : _version_js__WEBPACK_IMPORTED_MODULE_28__/* .VERSION */ .x]);
        return;
    }
    const opened = await open(call);
    const { ports } = opened;
    const answer = await answerOf(call, opened).finally(opened.close);
    for (const warning of answer.warnings ?? [])
        process.stderr.write(`care: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_22__/* .printable */ .g$)(warning)}\n`);
    print(call.json
        ? [(0,_printable_js__WEBPACK_IMPORTED_MODULE_22__/* .printableJson */ .et)(answer.json, 2)]
        : answer.lines({ ...(0,_effects_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalStyle */ .w)(), draftPlace: (tag) => ports.forge.draftPlace(tag) }));
    if (answer.failed === true)
        process.exitCode = 1;
}
/** The real ports over the repository. @throws VC107, VC201 */
async function open({ repository, forge: chosen, inputs }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository);
    if (!(await (0,_effects_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R)('.', undefined).isDirectory(directory)))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .noSuchDirectory */ .Q7)({ place: '--repository' }, repository));
    const call = { directory, environment: process.env };
    const git = (0,_effects_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOf */ .O)(call);
    const [clone, origin] = await Promise.all([git.clone(), git.remoteUrl(_plan_remote_js__WEBPACK_IMPORTED_MODULE_7__/* .ORIGIN */ .VT)]);
    if (clone === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_14__/* .noRepository */ .GD)(directory));
    const shownFrom = clone.root ?? clone.commonDirectory;
    const here = { call, commonDirectory: clone.commonDirectory, shownFrom, clock: CLOCK };
    const forge = chosen === 'local' ? (0,_effects_local_forge_js__WEBPACK_IMPORTED_MODULE_6__/* .localForge */ .n)(here) : await forgeOnGitHub(origin ?? '');
    const remote = origin === undefined ? undefined : (0,_effects_remote_history_js__WEBPACK_IMPORTED_MODULE_11__/* .remoteHistory */ .D)({ git, call, origin, temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
    return {
        run: {
            inputs,
            shallow: clone.shallow,
            workTree: clone.root !== undefined,
            revision: inputs.get('sha') ?? 'HEAD',
            planOnly: false,
            branch: () => git.branch(),
            ...(0,_plan_web_js__WEBPACK_IMPORTED_MODULE_21__/* .identityOf */ .cu)(origin, shownFrom),
        },
        ports: {
            history: git,
            ...(remote && { remote }),
            forge,
            files: (0,_effects_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R)(clone.root ?? directory, undefined),
            clock: CLOCK,
        },
        inspected: { git, forge },
        close: () => remote?.close() ?? Promise.resolve(),
    };
}
/** GitHub as the remote says; the token comes from the environment alone. @throws VC401, VC404 */
async function forgeOnGitHub(origin) {
    const { githubForge } = await __nccwpck_require__.e(/* import() */ 491).then(__nccwpck_require__.bind(__nccwpck_require__, 2491));
    const repository = process.env['GITHUB_REPOSITORY'] ?? (0,_plan_web_js__WEBPACK_IMPORTED_MODULE_21__/* .repositoryOf */ ._M)(origin);
    const apiUrl = apiUrlFor((0,_plan_web_js__WEBPACK_IMPORTED_MODULE_21__/* .hostOf */ .w4)(origin));
    return githubForge(() => {
        const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
        if (token === undefined || token === '')
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .noToken */ .fC)());
        if (repository === undefined)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .noSuchRepository */ .fb)(origin));
        return { token, repository, apiUrl, clock: CLOCK };
    });
}
const GITHUB = 'github.com';
/** A token goes where its owner says, never to a host that a foreign clone's configuration names. @throws VC410 */
function apiUrlFor(host = GITHUB) {
    const said = process.env['GITHUB_API_URL'];
    if (said !== undefined && said !== '')
        return said;
    if (host !== GITHUB)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .foreignHost */ .ls)(host));
    return `https://api.${GITHUB}`;
}
async function answerOf({ command, names, last, force }, { run, ports, inspected }) {
    const [first = '', second = ''] = names;
    switch (command) {
        case 'plan':
        case 'release':
            return released(run, ports);
        case 'list': {
            const versions = await (0,_inspect_list_js__WEBPACK_IMPORTED_MODULE_19__/* .listVersions */ .y)(inspected, (await (0,_effects_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(run, ports)).tagPrefix);
            return { lines: (terminal) => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .listLines */ .i4)(versions, terminal), json: versions };
        }
        case 'show': {
            const shown = await (0,_inspect_show_js__WEBPACK_IMPORTED_MODULE_20__/* .showVersion */ .Cg)(inspected, first, (await (0,_effects_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(run, ports)).tagPrefix);
            return { lines: (terminal) => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .showLines */ .P6)(shown, terminal), json: shown };
        }
        case 'replay': {
            refuseShallow(run);
            const judgements = await (0,_inspect_replay_js__WEBPACK_IMPORTED_MODULE_18__/* .replayReleases */ .W)(inspected.git, await (0,_effects_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(run, ports), last);
            return { lines: (terminal) => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .replayLines */ .ZC)(judgements, terminal), json: judgements };
        }
        case 'notes': {
            if (first !== '')
                refuseShallow(run);
            const { notes, data } = await (0,_effects_show_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .showNotes */ .X)(first, run, { ...ports, git: inspected.git });
            return { lines: () => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .notesLines */ .bZ)(notes), json: data };
        }
        case 'init': {
            const { template: path = _settings_inputs_js__WEBPACK_IMPORTED_MODULE_27__/* .DEFAULT_TEMPLATE */ .VE, preset } = await (0,_effects_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(run, ports);
            const written = await (0,_effects_write_template_js__WEBPACK_IMPORTED_MODULE_12__/* .writeTemplate */ .s)({ path, preset, force }, ports.files);
            return { lines: (terminal) => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .initLines */ .Ot)(written, terminal), json: written };
        }
        case 'compare': {
            refuseShallow(run);
            const comparison = await (0,_inspect_compare_js__WEBPACK_IMPORTED_MODULE_17__/* .compareVersions */ .Z)(inspected, [first, second], await (0,_effects_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(run, ports));
            return { lines: (terminal) => (0,_report_inspection_js__WEBPACK_IMPORTED_MODULE_24__/* .compareLines */ .lZ)(comparison, terminal), json: comparison };
        }
    }
}
/** What lies between two versions is asked of the clone itself, and a shallow one answers wrong without a word. */
function refuseShallow({ shallow }) {
    if (shallow)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_14__/* .shallowClone */ .yG)());
}
async function released(run, ports) {
    const result = await (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpoint */ .F)(run, ports);
    const outputs = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_25__/* .outputsOf */ .Y)(result, undefined);
    const plan = 'plan' in result ? result.plan : null;
    const told = result.kind === 'released' ? (0,_plan_result_js__WEBPACK_IMPORTED_MODULE_29__/* .warningsOf */ .nZ)(result) : [];
    return {
        lines: (terminal) => (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_26__/* .linesOf */ .Dx)(result, terminal),
        json: { ...outputs, released: outputs.released === 'true', plan },
        warnings: told,
        failed: result.kind === 'nothing' && result.nothing.failed,
    };
}
function print(lines) {
    process.stdout.write(lines.map((line) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_22__/* .logLine */ .BP)(line)}\n`).join(''));
}
/** Bad input is 2, by the codes of its problems; any other failure is 1. */
function exitCodeOf({ problems }) {
    return problems.every(({ code }) => code.startsWith('VC1')) ? 2 : 1;
}
await main(process.argv.slice(2)).catch((error) => {
    const failure = error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg ? error : new _errors_problem_js__WEBPACK_IMPORTED_MODULE_16__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .unexpected */ .os)(error), { cause: error });
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = exitCodeOf(failure);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   g: () => (/* binding */ withinColumns)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);

/** Letters of East Asia and emoji take two columns on a terminal: https://www.unicode.org/reports/tr11/ (W and F) */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Accents, variation selectors and joiners stand on the character before them. */
const NO_COLUMN = /[\p{Mark}\p{Cf}]/gu;
/** Most lines are plain letters, one column each: they need no look at every character. */
const PLAIN = /^[ -~]*$/;
/** How many columns of a terminal a line takes. */
function columnsOf(line) {
    if (PLAIN.test(line))
        return line.length;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .charactersOf */ .EX)(line).reduce((columns, character) => columns + widthOf(character), 0);
}
/** Of one character for a reader, which may be many code points: a family of emoji is as wide as one. */
function widthOf(character) {
    if (WIDE.test(character))
        return 2;
    return character.replace(NO_COLUMN, '') === '' ? 0 : 1;
}
/** A character may be made of many code units; this many are read for each column, so that a huge line costs nothing. */
const UNITS_PER_COLUMN = 16;
/** The line, cut to at most so many columns; the cut is shown. */
function withinColumns(line, columns) {
    const head = line.slice(0, UNITS_PER_COLUMN * columns);
    if (head.length === line.length && columnsOf(line) <= columns)
        return line;
    let cut = '';
    let used = 0;
    for (const character of (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .charactersOf */ .EX)(head)) {
        used += widthOf(character);
        if (used >= columns)
            break;
        cut += character;
    }
    return `${cut.trimEnd()}…`;
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ notReachedBy),
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
/**
 * What a merge brought: the commits of the range that it reaches and its mainline parent does not, newest first,
 * without the merge itself. `mainline` is the parent that `git revert -m` keeps; the first where it is not said.
 *
 * Walks down from the merge and stops as soon as everything that is still open is on the mainline too, as
 * `git merge-base` does, so a short branch costs little whatever the length of the history.
 */
function broughtBy(merge, { oldestFirst, position }, mainline = merge.parents[0]) {
    const brought = new Set();
    const kept = new Set();
    const mark = (parents, marks) => {
        for (const parent of parents) {
            const at = position.get(parent);
            if (at !== undefined)
                marks.add(at);
        }
    };
    mark(merge.parents.filter((parent) => parent !== mainline), brought);
    mark(merge.parents.filter((parent) => parent === mainline), kept);
    const found = [];
    for (let at = (position.get(merge.sha) ?? 0) - 1; at >= 0 && brought.size > 0; at -= 1) {
        const commit = oldestFirst[at];
        if (commit === undefined)
            break;
        if (kept.delete(at)) {
            brought.delete(at);
            mark(commit.parents, kept);
        }
        else if (brought.delete(at)) {
            found.push(commit);
            mark(commit.parents, brought);
        }
    }
    return found;
}
/** The commits of a range that one of them does not reach: what came after it. All of them where it is not in the range. */
function notReachedBy(commits, sha) {
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
    const reached = new Set();
    const open = [sha];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next))
            continue;
        reached.add(next);
        open.push(...(parents.get(next) ?? []));
    }
    return commits.filter((commit) => !reached.has(commit.sha));
}


/***/ }),

/***/ 5624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codeSpansOn),
/* harmony export */   X: () => (/* binding */ withoutCodeSpans)
/* harmony export */ });
const BACKTICK = '`'.charCodeAt(0);
/**
 * The code spans of one line, https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks opens one only where a
 * later run has the same length, so a stray backtick hides nothing.
 */
function codeSpansOn(line) {
    const starts = [];
    const lengths = [];
    for (let start = line.indexOf('`'); start >= 0;) {
        let end = start + 1;
        while (line.charCodeAt(end) === BACKTICK)
            end += 1;
        starts.push(start);
        lengths.push(end - start);
        start = line.indexOf('`', end);
    }
    if (starts.length < 2)
        return [];
    const closers = nextOfSameLength(lengths);
    const spans = [];
    for (let index = 0; index < starts.length; index += 1) {
        const closer = closers[index];
        if (closer === undefined)
            continue;
        spans.push({ start: starts[index] ?? 0, end: (starts[closer] ?? 0) + (lengths[closer] ?? 0) });
        index = closer;
    }
    return spans;
}
/** Blanks out the code spans of one line. Lengths and places stay. */
function withoutCodeSpans(line) {
    let text = '';
    let copied = 0;
    for (const { start, end } of codeSpansOn(line)) {
        text += line.slice(copied, start) + ' '.repeat(end - start);
        copied = end;
    }
    return copied === 0 ? line : text + line.slice(copied);
}
/** For each run the next one as long: found from the end, so that no line costs more than its length. */
function nextOfSameLength(lengths) {
    const seen = [];
    const next = new Array(lengths.length);
    for (let index = lengths.length - 1; index >= 0; index -= 1) {
        const length = lengths[index] ?? 0;
        next[index] = seen[length];
        seen[length] = index;
    }
    return next;
}


/***/ }),

/***/ 8336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   oc: () => (/* binding */ higherBump),
/* harmony export */   xG: () => (/* binding */ BUMP_LEVELS)
/* harmony export */ });
const BUMP_LEVELS = ['none', 'patch', 'minor', 'major'];
function higherBump(a, b) {
    return BUMP_LEVELS.indexOf(a) >= BUMP_LEVELS.indexOf(b) ? a : b;
}
/** How many characters of an object name people are shown. */
const SHORT_SHA_LENGTH = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT_SHA_LENGTH);
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ LOG_FORMAT),
/* harmony export */   m: () => (/* binding */ parseGitLog)
/* harmony export */ });
/**
 * What git is asked to print of a commit: one field a line, the raw message last. Fields of a commit object
 * hold no line break (git-fsck refuses one), while any other separator could stand in a name.
 */
const LOG_FORMAT = '%H%n%P%n%ct%n%an%n%ae%n%B';
/** Reads `git log -z --format=LOG_FORMAT`: records end with NUL, which no message can hold. */
function parseGitLog(output) {
    const commits = [];
    let from = 0;
    while (from < output.length) {
        const end = output.indexOf('\0', from);
        const record = output.slice(from, end === -1 ? output.length : end);
        if (record !== '')
            commits.push(parseRecord(record));
        from += record.length + 1;
    }
    return commits;
}
function parseRecord(record) {
    const [sha, parents, committedAt, name, email] = record.split('\n', 5);
    const header = [sha, parents, committedAt, name, email].map((field) => field ?? '');
    const length = header.reduce((total, field) => total + field.length + 1, 0);
    return {
        sha: header[0] ?? '',
        parents: (header[1] ?? '').split(' ').filter((parent) => parent !== ''),
        committedAt: Number(header[2]),
        author: { name: header[3] ?? '', email: header[4] ?? '' },
        message: record.slice(length),
    };
}


/***/ }),

/***/ 3612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readCommits)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commits_commit = __nccwpck_require__(8336);
;// CONCATENATED MODULE: ./build/commits/emoji.js
const SIGN = String.raw `(?:\p{Regional_Indicator}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic})`;
const MODIFIER = String.raw `[\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]`;
/** A flag, a keycap or a picture; variation selectors, a skin tone, tags; the joiner if another piece follows. */
const PIECE = new RegExp(String.raw `${SIGN}${MODIFIER}*\u{200D}?`, 'uy');
/** GitHub's spelling of an emoji, https://docs.github.com/en/rest/emojis/emojis. */
const SHORTCODE = /:[A-Za-z0-9_+-]+:/y;
/** Nearly every subject does: it needs no search. */
const BEGINS_WITH_WORD = /^[A-Za-z]/;
const JOINER = '\u{200D}';
/** Takes emoji and shortcodes off the beginning of a subject: `🐛 fix: a` and `:bug: fix: a` → `fix: a`. */
function splitEmoji(text) {
    if (BEGINS_WITH_WORD.test(text))
        return { rest: text };
    const end = emojiEnd(text, 0);
    if (end === 0)
        return { rest: text };
    let at = 0;
    for (let next = end; next > at; next = emojiEnd(text, at)) {
        at = next;
        while (text[at] === ' ' || text[at] === '\t')
            at += 1;
    }
    return { first: text.slice(0, end), rest: text.slice(at) };
}
/** Where the one emoji or shortcode at this place ends, a joined one as a whole; the place itself for none. */
function emojiEnd(text, start) {
    let end = matchEnd(PIECE, text, start);
    while (end > start && text[end - 1] === JOINER) {
        const next = matchEnd(PIECE, text, end);
        if (next === end)
            break;
        end = next;
    }
    return end > start ? end : matchEnd(SHORTCODE, text, start);
}
function matchEnd(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./build/commits/header.js

/** A type is a noun (rule 1), so a word: letters of any script, digits, dashes and underscores. */
const TYPE = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy;
/** What git writes for `git commit --fixup`, `--squash`, `--fixup=amend:`, https://git-scm.com/docs/git-commit. */
const AUTOSQUASH = /^(?:fixup|squash|amend)! /;
/**
 * What stands between the type and the colon, a letter each: `s` a scope, `e` an empty scope, `!`, and a blank.
 * The grammar allows four of them; the faults name the rest, the first that fits.
 */
const ALLOWED_SHAPES = new Set(['', '!', 's', 's!']);
const SHAPE_FAULTS = [
    [/e/, 'the scope is empty'],
    [/!.*s/, 'the ! stands before the scope'],
    [/^ +s/, 'a space before the scope'],
    [/ !/, 'a space before the !'],
    [/ $/, 'a space before the colon'],
    [/!!/, 'more than one !'],
    [/ss/, 'more than one scope'],
];
/** Longer than anything that is still a header with a slip of the finger. */
const MAX_SHAPE = 8;
const NO_TYPE = 'no type before a colon';
/**
 * Reads a header alone: nothing under it can invalidate it. Blanks, emoji and `:shortcodes:` before the type are
 * tolerated, as GitHub, gitmoji and commitizen write them.
 *
 *     header      = type ["(" scope ")"] ["!"] ":" " " description
 *     feat(api)!: drop v1 (#12)     → type feat, scope api, exclaimed, description "drop v1", pull request 12
 *     feat !: drop v1               → unconventional, "a space before the !", exclaimed
 */
function readHeader(subject) {
    const text = splitEmoji(subject.trim()).rest;
    const autosquash = AUTOSQUASH.exec(text)?.[0].trim();
    if (autosquash !== undefined)
        return unconventional(`this ${autosquash} commit is meant to be squashed away`);
    const prefix = readPrefix(text);
    if (prefix === undefined)
        return unconventional(text === '' ? 'the message is empty' : NO_TYPE);
    const { type, shape, scope, end } = prefix;
    const exclaimed = shape.includes('!');
    const fault = ALLOWED_SHAPES.has(shape) ? faultAfterColon(text, end) : shapeFault(shape);
    if (fault !== undefined)
        return unconventional(fault, exclaimed);
    const { text: description, pullRequest } = splitPullRequest(text.slice(end).trim());
    return { kind: 'conventional', header: { type: type.toLowerCase(), scope, exclaimed, description, pullRequest } };
}
function unconventional(fault, exclaimed = false) {
    return { kind: 'unconventional', fault, exclaimed };
}
function shapeFault(shape) {
    return SHAPE_FAULTS.find(([pattern]) => pattern.test(shape))?.[1] ?? NO_TYPE;
}
function faultAfterColon(text, end) {
    if (text.slice(end).trim() === '')
        return 'no description after the colon';
    return text[end] === ' ' || text[end] === '\t' ? undefined : 'no space after the colon';
}
/** The type and what stands between it and the colon; nothing where other characters do. */
function readPrefix(text) {
    TYPE.lastIndex = 0;
    const type = TYPE.exec(text)?.[0];
    if (type === undefined)
        return undefined;
    let shape = '';
    let scope;
    for (let at = type.length; shape.length <= MAX_SHAPE; at += 1) {
        const sign = text[at];
        if (sign === ':')
            return { type, shape, scope, end: at + 1 };
        if (sign === '!' || sign === ' ')
            shape += sign;
        else if (sign === '(') {
            const close = text.indexOf(')', at);
            if (close < 0)
                return undefined;
            scope = text.slice(at + 1, close).trim();
            shape += scope === '' ? 'e' : 's';
            at = close;
        }
        else
            return undefined;
    }
    return undefined;
}
/** A number GitHub could have given, still exact as a JavaScript number. */
const PULL_REQUEST_SUFFIX = / \(#([1-9]\d{0,14})\)$/;
/** As many characters as the longest suffix has, so that a suffix is looked for in a few characters only. */
const SUFFIX_LENGTH = ' (#123456789012345)'.length;
/**
 * Takes GitHub's ` (#N)` off the end of a subject. A back-port that was squashed again carries two, ` (#12) (#15)`:
 * the last one is the pull request that made this commit.
 */
function splitPullRequest(subject) {
    let text = subject.trimEnd();
    let pullRequest;
    while (text.endsWith(')')) {
        const suffix = PULL_REQUEST_SUFFIX.exec(text.slice(-SUFFIX_LENGTH));
        if (suffix === null)
            break;
        const before = text.slice(0, -suffix[0].length).trimEnd();
        if (before === '')
            break;
        pullRequest ??= Number(suffix[1]);
        text = before;
    }
    return { text, pullRequest };
}

;// CONCATENATED MODULE: ./build/commits/gitmojis.js
/** The list's `semver` field by emoji, without variation selectors, and by `:shortcode:`. */
const GITMOJIS = new Map([
    ['🎨', 'none'],
    [':art:', 'none'],
    ['⚡', 'patch'],
    [':zap:', 'patch'],
    ['🔥', 'none'],
    [':fire:', 'none'],
    ['🐛', 'patch'],
    [':bug:', 'patch'],
    ['🚑', 'patch'],
    [':ambulance:', 'patch'],
    ['✨', 'minor'],
    [':sparkles:', 'minor'],
    ['📝', 'none'],
    [':memo:', 'none'],
    ['🚀', 'none'],
    [':rocket:', 'none'],
    ['💄', 'patch'],
    [':lipstick:', 'patch'],
    ['🎉', 'none'],
    [':tada:', 'none'],
    ['✅', 'none'],
    [':white_check_mark:', 'none'],
    ['🔒', 'patch'],
    [':lock:', 'patch'],
    ['🔐', 'none'],
    [':closed_lock_with_key:', 'none'],
    ['🔖', 'none'],
    [':bookmark:', 'none'],
    ['🚨', 'none'],
    [':rotating_light:', 'none'],
    ['🚧', 'none'],
    [':construction:', 'none'],
    ['💚', 'none'],
    [':green_heart:', 'none'],
    ['⬇', 'patch'],
    [':arrow_down:', 'patch'],
    ['⬆', 'patch'],
    [':arrow_up:', 'patch'],
    ['📌', 'patch'],
    [':pushpin:', 'patch'],
    ['👷', 'none'],
    [':construction_worker:', 'none'],
    ['📈', 'patch'],
    [':chart_with_upwards_trend:', 'patch'],
    ['♻', 'none'],
    [':recycle:', 'none'],
    ['➕', 'patch'],
    [':heavy_plus_sign:', 'patch'],
    ['➖', 'patch'],
    [':heavy_minus_sign:', 'patch'],
    ['🔧', 'patch'],
    [':wrench:', 'patch'],
    ['🔨', 'none'],
    [':hammer:', 'none'],
    ['🌐', 'patch'],
    [':globe_with_meridians:', 'patch'],
    ['✏', 'patch'],
    [':pencil2:', 'patch'],
    ['💩', 'none'],
    [':poop:', 'none'],
    ['⏪', 'patch'],
    [':rewind:', 'patch'],
    ['🔀', 'none'],
    [':twisted_rightwards_arrows:', 'none'],
    ['📦', 'patch'],
    [':package:', 'patch'],
    ['👽', 'patch'],
    [':alien:', 'patch'],
    ['🚚', 'none'],
    [':truck:', 'none'],
    ['📄', 'none'],
    [':page_facing_up:', 'none'],
    ['💥', 'major'],
    [':boom:', 'major'],
    ['🍱', 'patch'],
    [':bento:', 'patch'],
    ['♿', 'patch'],
    [':wheelchair:', 'patch'],
    ['💡', 'none'],
    [':bulb:', 'none'],
    ['🍻', 'none'],
    [':beers:', 'none'],
    ['💬', 'patch'],
    [':speech_balloon:', 'patch'],
    ['🗃', 'patch'],
    [':card_file_box:', 'patch'],
    ['🔊', 'none'],
    [':loud_sound:', 'none'],
    ['🔇', 'none'],
    [':mute:', 'none'],
    ['👥', 'none'],
    [':busts_in_silhouette:', 'none'],
    ['🚸', 'patch'],
    [':children_crossing:', 'patch'],
    ['🏗', 'none'],
    [':building_construction:', 'none'],
    ['📱', 'patch'],
    [':iphone:', 'patch'],
    ['🤡', 'none'],
    [':clown_face:', 'none'],
    ['🥚', 'patch'],
    [':egg:', 'patch'],
    ['🙈', 'none'],
    [':see_no_evil:', 'none'],
    ['📸', 'none'],
    [':camera_flash:', 'none'],
    ['⚗', 'patch'],
    [':alembic:', 'patch'],
    ['🔍', 'patch'],
    [':mag:', 'patch'],
    ['🏷', 'patch'],
    [':label:', 'patch'],
    ['🌱', 'none'],
    [':seedling:', 'none'],
    ['🚩', 'patch'],
    [':triangular_flag_on_post:', 'patch'],
    ['🥅', 'patch'],
    [':goal_net:', 'patch'],
    ['💫', 'patch'],
    [':dizzy:', 'patch'],
    ['🗑', 'patch'],
    [':wastebasket:', 'patch'],
    ['🛂', 'patch'],
    [':passport_control:', 'patch'],
    ['🩹', 'patch'],
    [':adhesive_bandage:', 'patch'],
    ['🧐', 'none'],
    [':monocle_face:', 'none'],
    ['⚰', 'none'],
    [':coffin:', 'none'],
    ['🧪', 'none'],
    [':test_tube:', 'none'],
    ['👔', 'patch'],
    [':necktie:', 'patch'],
    ['🩺', 'none'],
    [':stethoscope:', 'none'],
    ['🧱', 'none'],
    [':bricks:', 'none'],
    ['🧑‍💻', 'none'],
    [':technologist:', 'none'],
    ['💸', 'none'],
    [':money_with_wings:', 'none'],
    ['🧵', 'none'],
    [':thread:', 'none'],
    ['🦺', 'none'],
    [':safety_vest:', 'none'],
    ['✈', 'none'],
    [':airplane:', 'none'],
]);

;// CONCATENATED MODULE: ./build/commits/gitmoji.js



const VARIATION_SELECTORS = /[\u{FE0E}\u{FE0F}]/gu;
/** `<intention> [scope?][:?] <message>`, https://gitmoji.dev/specification */
const SCOPE = /^\(([^()]*)\):?[ \t]+/;
/** The type whose section a gitmoji's changes stand under. The others count for nothing and are not listed. */
const TYPES = { major: 'feat', minor: 'feat', patch: 'fix', none: '' };
/** Reads `🐛 stop the crash` and `:sparkles: (ui): add a dark mode`; nothing for what is no gitmoji with a text. */
function readGitmoji(subject) {
    const { first: emoji, rest } = splitEmoji(subject.trim());
    const bump = emoji === undefined ? undefined : GITMOJIS.get(emoji.replace(VARIATION_SELECTORS, ''));
    if (emoji === undefined || bump === undefined)
        return undefined;
    const scope = SCOPE.exec(rest);
    const { text: description, pullRequest } = splitPullRequest(rest.slice(scope?.[0].length ?? 0).trim());
    if (description === '')
        return undefined;
    const name = scope?.[1]?.trim() ?? '';
    const header = {
        type: TYPES[bump],
        scope: name === '' ? undefined : name,
        exclaimed: bump === 'major',
        description,
        pullRequest,
    };
    return { emoji, bump, header };
}

;// CONCATENATED MODULE: ./build/commits/bullets.js
/** GitHub lists the commits of a squash as `* subject`; people who edit the body write `- subject`. */
const BULLET = /^[*-] +(?=\S)/;
/** The bullet on this line, at the first column: an indented one is a detail of something else. */
function bulletOn(line) {
    if (line?.[1] !== ' ')
        return undefined;
    const mark = BULLET.exec(line)?.[0];
    return mark === undefined ? undefined : { sign: mark.charAt(0), text: line.slice(mark.length).trimEnd() };
}

;// CONCATENATED MODULE: ./build/commits/footers.js


const EMPTY_BODY = { body: '', footers: [], breaking: [], textless: false };
/** `BREAKING CHANGE: ` or its synonym (rules 12, 15, 16), at the first column or as a bullet; the text may be below. */
const BREAKING = /^(?:[*-] +)?(BREAKING[ -]CHANGE):(?=[ \t]|$)[ \t]*/;
/**
 * `Token: ` or `Token #` (rule 8); dashes in place of blanks (rule 9). The `#` is part of the value. `Migration guide:`
 * is written with a blank as `BREAKING CHANGE:` is, beside which it stands.
 */
const TOKEN = /^(migration guide(?=:)|\p{L}[\p{L}\p{M}\p{N}_-]*)(?::[ \t]+(?=\S)| (?=#\S))/iu;
/** A footer whose text begins below. Only where the token cannot be the last word of a sentence: `MIGRATION:`. */
const TOKEN_ALONE = /^([Mm]igration guide|\p{Lu}[\p{Lu}\p{N}_-]+|\p{L}[\p{L}\p{N}_]*-[\p{L}\p{N}_-]+):[ \t]*$/u;
/** Whether the line begins a breaking token, with or without text. */
function isBreakingToken(line) {
    return BREAKING.test(line);
}
/**
 * Reads the body and the footers (rules 6 and 8–12, 16) of a stretch of a message.
 *
 * Footers begin a paragraph, whichever: the bodies that GitHub joins in a squash have theirs in the middle. A breaking
 * token counts on every line of prose. A value goes on (rule 10) until the next footer, a blank line, or the next
 * commit of a squash; one that begins on a line of its own may have a blank line before its text.
 */
function readBody({ lines, prose }) {
    if (lines.every((line) => line === ''))
        return EMPTY_BODY;
    const body = [];
    const footers = [];
    let current;
    let mayOpen = true;
    lines.forEach((line, at) => {
        if (line === '' && current === undefined) {
            mayOpen = true;
            body.push(line);
            return;
        }
        const shown = prose[at];
        const opening = shown === undefined ? undefined : openingOn(shown, mayOpen || current !== undefined);
        if (opening !== undefined) {
            current = { opening, value: opening.rest === '' ? [] : [opening.rest] };
            footers.push(current);
            return;
        }
        const isBlank = line.trim() === '';
        if (current !== undefined && !endsValue(shown, isBlank, current)) {
            if (!isBlank)
                current.value.push(line.trim());
            return;
        }
        current = undefined;
        mayOpen = isBlank || shown === undefined;
        body.push(line);
    });
    return summarise(body, footers);
}
function openingOn(line, mayOpen) {
    const breaking = BREAKING.exec(line);
    if (breaking?.[1] !== undefined) {
        const rest = line.slice(breaking[0].length).trimEnd();
        return { token: breaking[1], rest, breaking: true, bulleted: !line.startsWith('B') };
    }
    const token = mayOpen ? (TOKEN.exec(line) ?? TOKEN_ALONE.exec(line)) : null;
    if (token?.[1] === undefined)
        return undefined;
    return { token: token[1], rest: line.slice(token[0].length).trimEnd(), breaking: false, bulleted: false };
}
/** Whether this line is no part of the value above it. */
function endsValue(shown, isBlank, { opening, value }) {
    if (shown === undefined)
        return true;
    if (isBlank)
        return value.length > 0 || !opening.breaking;
    const bullet = bulletOn(shown);
    if (bullet === undefined)
        return /^-{3,}$/.test(shown.trim());
    return opening.bulleted || readHeader(bullet.text).kind === 'conventional';
}
function summarise(body, read) {
    const footers = read.map(({ opening, value }) => ({ ...opening, value: value.join('\n') }));
    const breaking = new Set(footers.filter((footer) => footer.breaking && footer.value !== '').map(({ value }) => value));
    return {
        body: withoutBlankEdges(body).join('\n'),
        footers: footers.filter(({ value }) => value !== '').map(({ token, value }) => ({ token, value })),
        breaking: [...breaking],
        textless: footers.some((footer) => footer.breaking && footer.value === ''),
    };
}
function withoutBlankEdges(lines) {
    const isText = (line) => line.trim() !== '';
    const first = lines.findIndex(isText);
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}

// EXTERNAL MODULE: ./build/commits/code-spans.js
var code_spans = __nccwpck_require__(5624);
;// CONCATENATED MODULE: ./build/commits/fences.js
/** Up to three spaces, and no backtick after backticks. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/**
 * Finds fenced code, https://spec.commonmark.org/0.31.2/#fenced-code-blocks. The answer tells for a line on which a
 * fence stands where its block ends: at the first bare fence of the same sign that is at least as long; nothing for
 * every other line, and for a fence that nothing closes. Lines must be asked from the first on, past each block.
 */
function fencedBlocks(lines) {
    const fences = [];
    lines.forEach((line, at) => {
        const fence = line.includes('```') || line.includes('~~~') ? fenceOn(line, at) : undefined;
        if (fence !== undefined)
            fences.push(fence);
    });
    const longestAfter = longestCloserAfter(fences);
    let index = 0;
    return (at) => {
        while ((fences[index]?.at ?? at) < at)
            index += 1;
        const open = fences[index];
        if (open?.at !== at || (longestAfter[index] ?? 0) < open.length)
            return undefined;
        for (let next = index + 1; next < fences.length; next += 1) {
            const fence = fences[next];
            if (fence?.bare === true && fence.sign === open.sign && fence.length >= open.length)
                return fence.at;
        }
        return undefined;
    };
}
function fenceOn(line, at) {
    const signs = FENCE.exec(line);
    if (signs?.[1] === undefined)
        return undefined;
    const bare = line.slice(signs[0].length).trim() === '';
    return { at, sign: signs[1].charAt(0), length: signs[1].length, bare };
}
/** For each fence the length of the longest later one that could close it: one look back, however many stay open. */
function longestCloserAfter(fences) {
    const longest = new Map();
    const after = [];
    for (let index = fences.length - 1; index >= 0; index -= 1) {
        const fence = fences[index];
        if (fence === undefined)
            continue;
        const known = longest.get(fence.sign) ?? 0;
        after[index] = known;
        if (fence.bare)
            longest.set(fence.sign, Math.max(known, fence.length));
    }
    return after;
}

;// CONCATENATED MODULE: ./build/commits/prose.js


/**
 * Which lines of a text a token may stand in, by https://spec.commonmark.org/0.31.2/ and GitHub's `<details>`.
 *
 * A fence, a comment or a `<details>` that is never closed opens nothing, though CommonMark lets it run to the end:
 * GitHub joins the bodies of a squash and people cut messages, so one stray mark would silently swallow the breaking
 * change under it. A missed break reaches users; one too many is seen in the plan, with its text.
 */
function proseOf(text, lines) {
    if (!SIGNS.test(text))
        return lines;
    const hidden = new Uint8Array(lines.length);
    hideQuotes(lines, hidden);
    hideBlocks(lines, hidden);
    hideDetails(lines, hidden);
    return lines.map((line, at) => (hidden[at] === 1 ? undefined : line));
}
/** Without one of these no line is hidden, and most messages have none. */
const SIGNS = /^ {0,3}>|<!--|<details|```|~~~/im;
/** https://spec.commonmark.org/0.31.2/#block-quote-marker */
function hideQuotes(lines, hidden) {
    lines.forEach((line, at) => {
        if (line.includes('>') && /^ {0,3}>/.test(line))
            hidden[at] = 1;
    });
}
/** Hides fenced code and comments: whichever opens first holds the other. */
function hideBlocks(lines, hidden) {
    const blockEnd = fencedBlocks(lines);
    const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const fenceEnd = blockEnd(at);
        if (fenceEnd !== undefined) {
            hidden.fill(1, at, fenceEnd + 1);
            at = fenceEnd;
        }
        else if (at <= lastCommentEnd && hidden[at] !== 1 && line.includes('<!--')) {
            const comment = commentFrom(lines, at);
            hidden.fill(1, comment.start, comment.end + 1);
            at = Math.max(at, comment.end);
        }
    }
}
/**
 * The lines whose first column is in a comment that opens on this line; none (the end before the start) where it opens
 * after the first column and closes on the line, or never closes. https://spec.commonmark.org/0.31.2/#html-comment
 */
function commentFrom(lines, at) {
    let line = (0,code_spans/* withoutCodeSpans */.X)(lines[at] ?? '');
    const start = line.startsWith('<!--') ? at : at + 1;
    let end = at;
    let closed = start;
    for (let open = line.indexOf('<!--'); open >= 0; open = line.indexOf('<!--', open)) {
        // HTML's `<!-->` and `<!--->` are whole comments: the end may share the dashes of the beginning.
        let close = line.indexOf('-->', open + 2);
        while (close < 0 && end + 1 < lines.length) {
            end += 1;
            line = lines[end] ?? '';
            close = line.indexOf('-->');
        }
        if (close < 0)
            return { start, end: closed - 1 };
        closed = end + 1;
        open = close + 3;
    }
    return { start, end: closed - 1 };
}
/** Hides what GitHub folds away, nested or not: the lines after the tag, and its own where it begins the line. */
function hideDetails(lines, hidden) {
    const open = [];
    const depth = new Int32Array(lines.length + 1);
    lines.forEach((line, at) => {
        if (hidden[at] === 1 || !line.includes('<'))
            return;
        for (const { 0: tag, index } of (0,code_spans/* withoutCodeSpans */.X)(line).matchAll(/<\/?details(?=[\s>]|$)/gi)) {
            if (!tag.startsWith('</')) {
                open.push(index === 0 ? at : at + 1);
                continue;
            }
            const start = open.pop();
            if (start === undefined)
                continue;
            depth[start] = (depth[start] ?? 0) + 1;
            depth[at + 1] = (depth[at + 1] ?? 0) - 1;
        }
    });
    let level = 0;
    depth.subarray(0, lines.length).forEach((change, at) => {
        level += change;
        if (level > 0)
            hidden[at] = 1;
    });
}

;// CONCATENATED MODULE: ./build/commits/message.js

/** `.` stops at every line end that JavaScript knows; git knows LF, and CR from Windows and old web forms. */
const FIRST_TEXT = /\S[^\r\n]*/;
/** The first line that holds text, without the blanks around it; empty for a message without any. */
function subjectOf(message) {
    return FIRST_TEXT.exec(message)?.[0].trimEnd() ?? '';
}
/** Takes a raw message apart. Squash bodies mix LF and CRLF, so every line end is read as one. */
function splitMessage(message) {
    const first = FIRST_TEXT.exec(message);
    if (first === null)
        return { subject: '', text: '', lines: [], prose: [] };
    const rest = message.slice(first.index + first[0].length);
    const unified = rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
    const text = unified.slice(1);
    const lines = unified === '' ? [] : text.split('\n');
    return { subject: first[0].trimEnd(), text, lines, prose: proseOf(text, lines) };
}

;// CONCATENATED MODULE: ./build/commits/revert-subject.js


/** What git and GitHub write, https://git-scm.com/docs/git-revert; people write it in any case. */
const QUOTING = [
    ['revert "', 1],
    ['reapply "', 2],
];
/** The type of its own that conventional tools write. */
const TYPED = /^revert(?:\([^()]*\))?!?:[ \t]+/i;
/** As much of a text as is searched for that type: a subject may be megabytes of nested reverts. */
const TYPE_LENGTH = 256;
/** Peels all reverts off a subject. A subject that is no revert is its own core. */
function peelReverts(subject) {
    let core = plain(subject);
    let reverts = 0;
    let typed = false;
    for (;;) {
        const quoting = quotingOf(core);
        const type = quoting === undefined ? TYPED.exec(core.slice(0, TYPE_LENGTH))?.[0] : undefined;
        if (quoting === undefined && type === undefined)
            return { reverts, core, typed };
        typed ||= reverts === 0 && type !== undefined;
        core = plain(unquoted(core.slice(quoting?.[0].length ?? type?.length), quoting !== undefined));
        // `revert: Revert "feat: a"` is git's subject with the type that a linter asked for: one revert, not two.
        if (type === undefined || quotingOf(core) === undefined)
            reverts += quoting?.[1] ?? 1;
    }
}
function quotingOf(text) {
    const head = text.slice(0, 'reapply "'.length).toLowerCase();
    return QUOTING.find(([opening]) => head.startsWith(opening));
}
/** The text without emoji before it and without the pull request that only one of two subjects may carry. */
function plain(text) {
    return splitPullRequest(splitEmoji(text.trim()).rest).text;
}
function unquoted(text, opened) {
    if (opened)
        return text.endsWith('"') ? text.slice(0, -1) : text;
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/commits/revert-claim.js





/** What this message takes back; nothing for a message that speaks of no revert. */
function readRevertClaim(message) {
    // Every form holds one of these words, and most messages hold none: a look is cheaper than a reading.
    if (!/revert|reapply/i.test(message))
        return undefined;
    const peeled = peelReverts(subjectOf(message));
    const saysRevert = peeled.reverts > 0;
    const names = NAMING.test(message) ? namesIn(message, saysRevert) : NO_NAMES;
    if (saysRevert)
        return { bySubject: peeled, ...names, breaks: false };
    if (names.commits.length + names.pullRequests.length === 0)
        return undefined;
    return { ...names, breaks: breaks(splitMessage(message)) };
}
function breaks({ subject, prose }) {
    const reading = readHeader(subject);
    if (reading.kind === 'conventional' && reading.header.exclaimed)
        return true;
    return prose.some((line) => line !== undefined && isBreakingToken(line));
}
const NO_NAMES = { commits: [], pullRequests: [] };
const NAMING = /^(?:this )?reverts /im;
/** git's sentence, https://git-scm.com/docs/git-revert, at the beginning of a line. What follows may be wrapped. */
const SENTENCE = /^This reverts commits? */gim;
/** What GitHub's button writes: `Reverts owner/repository#12`. */
const BUTTON = /^Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,14})\b/gim;
function namesIn(message, saysRevert) {
    const { prose } = splitMessage(message);
    // Under a bullet it is one commit of a squash that speaks, not the squash.
    const end = saysRevert ? -1 : prose.findIndex((line) => bulletOn(line) !== undefined);
    const text = (end < 0 ? prose : prose.slice(0, end)).map((line) => line ?? '').join('\n');
    return {
        commits: [...text.matchAll(SENTENCE)].flatMap(({ 0: opening, index }) => commitsAt(text, index + opening.length)),
        pullRequests: [...text.matchAll(BUTTON)].map(([, number]) => Number(number)),
    };
}
const WORD = /\s*(\S+)/y;
const SHA = /^[0-9a-f]{7,64}$/i;
/** git's words between a reverted merge and the parent that stays. */
const REVERSING = ['reversing', 'changes', 'made', 'to'];
/** Reads `1a2b3c4.`, `1a2b3c4 and 5d6e7f8.`, `1a2b3c4, reversing changes made to 5d6e7f8.` up to the full stop. */
function commitsAt(text, start) {
    const shas = [];
    const phrase = [];
    WORD.lastIndex = start;
    for (let word = WORD.exec(text)?.[1]; word !== undefined; word = WORD.exec(text)?.[1]) {
        const bare = word.replace(/[.,]$/, '').toLowerCase();
        if (SHA.test(bare) && (phrase.length === 0 || phrase.length === REVERSING.length)) {
            if (phrase.length > 0)
                return shas.map((sha) => ({ sha, mainline: bare }));
            shas.push(bare);
        }
        else if (bare === REVERSING[phrase.length])
            phrase.push(bare);
        else if (bare !== 'and')
            break;
        if (word.endsWith('.'))
            break;
    }
    return shas.map((sha) => ({ sha }));
}

;// CONCATENATED MODULE: ./build/commits/heading.js




/** Reads a header, or where the rules allow it a gitmoji. All that can make a bullet a commit. */
function readHeading(text, rules) {
    const reading = readHeader(text);
    if (reading.kind === 'conventional' && reading.header.type === 'revert')
        return revertOf(peelReverts(text).core, text);
    const gitmoji = rules.emoji && reading.kind === 'unconventional' ? readGitmoji(text) : undefined;
    return gitmoji === undefined ? reading : { kind: 'conventional', header: gitmoji.header, gitmoji };
}
/**
 * Reads the subject of a commit that is still there after the reverts of its range are resolved. A revert is then one
 * of something released. A reapply restores something released and reverted, so it brings that very change again.
 */
function readSubject(subject, message, rules) {
    const { reverts, core } = peelReverts(subject);
    if (reverts === 0 || core === '')
        return unquotedRevert(subject, message) ?? readHeading(subject, rules);
    if (reverts % 2 === 1)
        return revertOf(core, subject);
    const restored = readHeading(core, rules);
    if (restored.kind === 'unconventional')
        return restored;
    return { ...restored, header: { ...restored.header, pullRequest: splitPullRequest(subject).pullRequest } };
}
/** `Revert the new login`: a subject that a person wrote over git's. git's sentence under it says that it is one. */
const UNQUOTED_REVERT = /^revert (\S.*)$/i;
function unquotedRevert(subject, message) {
    const core = UNQUOTED_REVERT.exec(subject)?.[1];
    if (core === undefined || (readRevertClaim(message)?.commits ?? []).length === 0)
        return undefined;
    return revertOf(splitPullRequest(core).text, subject);
}
/** A change of type `revert` in the words of what it reverts: its scope, its description. */
function revertOf(core, subject) {
    const outer = readHeader(subject);
    const quoted = readHeader(core);
    const own = outer.kind === 'conventional' ? outer.header : undefined;
    const inner = quoted.kind === 'conventional' ? quoted.header : undefined;
    return {
        kind: 'conventional',
        header: {
            type: 'revert',
            scope: inner?.scope ?? own?.scope,
            exclaimed: own?.exclaimed ?? false,
            description: inner?.description ?? core,
            pullRequest: splitPullRequest(subject).pullRequest,
        },
    };
}

;// CONCATENATED MODULE: ./build/commits/squash-reverts.js

/**
 * Which of the bullets of one squash are gone: a revert in a branch and what it reverts both vanish, newest first, as
 * in a range. In a squash there are no object names left, so the quoted subject decides.
 */
function revertedBullets(bullets) {
    if (!bullets.some((bullet) => /revert|reapply/i.test(bullet)))
        return new Set();
    const peeled = bullets.map(peelReverts);
    const places = new Map();
    peeled.forEach(({ reverts, core }, at) => {
        const key = `${reverts} ${core}`;
        const known = places.get(key);
        if (known === undefined)
            places.set(key, [at]);
        else
            known.push(at);
    });
    const gone = new Set();
    for (let at = peeled.length - 1; at >= 0; at -= 1) {
        const { reverts = 0, core = '' } = peeled[at] ?? {};
        if (reverts === 0 || gone.has(at))
            continue;
        const known = places.get(`${reverts - 1} ${core}`) ?? [];
        // Places only ever go down from here, so a later one is never asked for again.
        while ((known.at(-1) ?? -1) > at)
            known.pop();
        const reverted = known.pop();
        if (reverted !== undefined)
            gone.add(at).add(reverted);
    }
    return gone;
}

;// CONCATENATED MODULE: ./build/commits/squash.js


/** The whole text under a subject as one section. */
function wholeSection(message) {
    const opening = { at: 0, sign: undefined, bullet: undefined, heading: undefined };
    return sectionFrom(opening, message.lines.length, message);
}
/**
 * Cuts the text under a subject at its bullets, as GitHub's squash joins commits:
 *
 *     * feat: add a search box
 *
 *     Its body, with a list of its own.
 *     - no commit
 *
 *     * wip
 *
 * A bullet begins a section where `read` finds a heading in it, or where it has the sign of the last one that did: so
 * an unconventional commit ends the one before it, and its footers are its own.
 */
function sectionsOf({ lines, prose }, read) {
    const sections = [];
    let open = { at: 0, sign: undefined, bullet: undefined, heading: undefined };
    prose.forEach((line, at) => {
        const bullet = bulletOn(line);
        if (bullet === undefined)
            return;
        if (bullet.text === open.bullet && at === open.at + 1) {
            // A line that is there twice in a row says it once: the notes list no header twice.
            open = { ...open, at };
            return;
        }
        const heading = read(bullet.text);
        if (heading === undefined && bullet.sign !== open.sign)
            return;
        sections.push(sectionFrom(open, at, { lines, prose }));
        open = { at, sign: bullet.sign, bullet: bullet.text, heading };
    });
    sections.push(sectionFrom(open, lines.length, { lines, prose }));
    return sections;
}
const NO_LINES = { lines: [], prose: [] };
function sectionFrom({ at, bullet, heading }, end, { lines, prose }) {
    // A bullet without a heading may be a breaking token, so it is read as the line it is.
    const start = heading === undefined ? at : at + 1;
    const under = start === end ? NO_LINES : { lines: lines.slice(start, end), prose: prose.slice(start, end) };
    const { body, footers, breaking, textless } = readBody(under);
    return { body, footers, breaking, textless, prose: under.prose, bullet, heading };
}

;// CONCATENATED MODULE: ./build/commits/entries.js





/**
 * Reads what a commit says was done. A conventional subject decides; else the bullets of a squash do, and with
 * `expand` both. The commits of a merge speak for themselves, so its bullets are only words. Breaking tokens count
 * wherever they stand: where nothing else counts, the subject itself becomes an entry, of no type.
 */
function readEntries({ message: raw, parents }, message, rules) {
    const subject = readSubject(message.subject, raw, rules);
    const isSquash = rules.squash === 'expand' || (rules.squash === 'auto' && subject.kind === 'unconventional');
    const expanded = isSquash && parents.length < 2;
    const sections = expanded ? commitsOfSquash(message, rules) : [wholeSection(message)];
    const entries = entriesOf(subject, sections);
    const [under, ...others] = entries.length === 0 ? sections : [];
    if (under !== undefined && sections.some(({ breaking }) => breaking.length > 0)) {
        entries.push(joined({ ...under, heading: untyped(message.subject) }, others));
    }
    const textless = sections.some((section) => section.textless);
    return { subject, entries: entries.filter(isCounted), expanded, textless };
}
/**
 * The sections of a squash without those that it takes back itself. What stands under the revert stays: the last
 * bullet has the footers of the whole squash under it.
 */
function commitsOfSquash(message, rules) {
    const sections = sectionsOf(message, (text) => {
        const reading = readHeading(text, rules);
        return reading.kind === 'conventional' ? reading : undefined;
    });
    if (!rules.reverts)
        return sections;
    const gone = revertedBullets(sections.map(({ bullet }) => bullet ?? ''));
    return sections.flatMap((section, index) => {
        if (!gone.has(index))
            return [section];
        return peelReverts(section.bullet ?? '').reverts > 0 ? [{ ...section, heading: undefined }] : [];
    });
}
/** A section without a heading speaks for the entry before it; before the first one, for the first. */
function entriesOf(subject, sections) {
    const entries = [];
    const silent = new Map();
    sections.forEach((section, index) => {
        if (index === 0 && subject.kind === 'conventional')
            entries.push({ ...section, heading: subject });
        else if (isEntry(section))
            entries.push(section);
        else {
            const spokenFor = Math.max(entries.length - 1, 0);
            const others = silent.get(spokenFor);
            if (others === undefined)
                silent.set(spokenFor, [section]);
            else
                others.push(section);
        }
    });
    return entries.map((entry, index) => joined(entry, silent.get(index)));
}
function isEntry(section) {
    return section.heading !== undefined;
}
function joined(entry, silent = []) {
    if (silent.length === 0)
        return entry;
    const all = [entry, ...silent];
    return {
        ...entry,
        footers: all.flatMap(({ footers }) => footers),
        breaking: [...new Set(all.flatMap(({ breaking }) => breaking))],
        prose: all.flatMap(({ prose }) => prose),
    };
}
/** What a commit without a header is, where only its breaking token counts. */
function untyped(subject) {
    const { text: description, pullRequest } = splitPullRequest(subject);
    return { kind: 'conventional', header: { type: '', scope: undefined, exclaimed: false, description, pullRequest } };
}
/** A gitmoji that its list gives no version is listed for nothing, unless something under it breaks. */
function isCounted({ heading, breaking }) {
    return heading.gitmoji?.bump !== 'none' || breaking.length > 0;
}

;// CONCATENATED MODULE: ./build/commits/references.js
/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const CLOSING = /^(?:[*-] +)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? *#([1-9]\d{0,14})\b/i;
/** One more number of the same list: `, #2`, ` and #3`, `, closes #4`. */
const ONE_MORE = /(?:,? and|,| &|,? or)? *(?:(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +)?#([1-9]\d{0,14})\b/iy;
const NO_NUMBERS = [];
/** The numbers that lines with a closing keyword at their beginning name, ascending, each once. */
function closedIssues(prose) {
    if (prose.length === 0 || !prose.some((line) => line?.includes('#')))
        return NO_NUMBERS;
    const numbers = new Set();
    for (const line of prose) {
        const first = line === undefined ? null : CLOSING.exec(line);
        if (first === null || line === undefined)
            continue;
        numbers.add(Number(first[1]));
        ONE_MORE.lastIndex = first[0].length;
        for (let more = ONE_MORE.exec(line); more !== null; more = ONE_MORE.exec(line))
            numbers.add(Number(more[1]));
    }
    return [...numbers].sort((a, b) => a - b);
}
/** https://docs.github.com/en/pull-requests, "Creating a commit with multiple authors" */
const CO_AUTHOR = /^co-authored-by:/i;
/** The people that `Co-authored-by:` names, in their order, each address once, the author left out. */
function coAuthorsIn({ text, prose }, author) {
    if (!/co-authored-by:/i.test(text))
        return [];
    const people = new Map();
    for (const line of prose) {
        const token = line === undefined ? null : CO_AUTHOR.exec(line);
        const person = token === null || line === undefined ? undefined : personIn(line.slice(token[0].length).trim());
        if (person === undefined)
            continue;
        const address = person.email.toLowerCase();
        if (address !== author.email.toLowerCase() && !people.has(address))
            people.set(address, person);
    }
    return [...people.values()];
}
/** `Name <address>` as git writes a person. */
function personIn(text) {
    const open = text.lastIndexOf('<');
    if (open < 0 || !text.endsWith('>'))
        return undefined;
    const email = text.slice(open + 1, -1).trim();
    const name = text.slice(0, open).trim();
    return email === '' ? undefined : { name: name === '' ? email : name, email };
}

;// CONCATENATED MODULE: ./build/commits/release-commit.js


/** Types that release tools write. A feature or a fix is never a release commit, whatever it says. */
const HOUSEKEEPING = new Set(['chore', 'build', 'ci', 'release', 'bump', 'version']);
const VERSION = String.raw `v?\d+\.\d+(?:\.\d+)?(?:[-+.][0-9a-z.+-]*)?`;
const VERB = '(?:prepare|release|publish|version|bump version|bump|tag)(?: (?:for|to|of|from))?:?';
/**
 * All that a release tool's title says: a version, with verbs and one name before it. So `release widget 1.2.3` and
 * `bump version from 1.2.2 to 1.2.3`; not `bump lodash to 4.17.21`, for that is a dependency's version.
 */
const WITH_VERSION = new RegExp([
    String.raw `^(?:${VERB} ){0,3}(?:(?<=(?:release|publish|version) (?:of )?)[@\w./-]+[ @](?:version )?)?`,
    String.raw `${VERSION}(?: (?:to|→|->) ${VERSION})?(?: release)?$`,
].join(''), 'i');
/** Titles of tools that release many packages at once: release-please, lerna, nx, changesets. */
const WITHOUT_VERSION = /^(?:release (?:main|master)|publish|version packages)$/i;
/** Longer than any such title: what a person wrote by hand. */
const MAX_TITLE = 120;
/** The branches on which release-please and changesets propose a release. */
const RELEASE_BRANCH = /^Merge pull request #\d+ from [^/\s]+\/(?:release-please(?:--|\/)|changeset-release\/)/;
/**
 * Whether a commit only records a release: ours or another tool's preparation commit, or the merge of a release pull
 * request. It is no change, whatever the table says of its type.
 */
function isReleaseCommit({ subject, lines }) {
    if (isReleaseTitle(subject))
        return true;
    if (!subject.startsWith('Merge pull request #'))
        return false;
    const title = lines.find((line) => line.trim() !== '');
    return RELEASE_BRANCH.test(subject) || (title !== undefined && isReleaseTitle(title));
}
function isReleaseTitle(title) {
    if (title.length > MAX_TITLE)
        return false;
    const reading = readHeader(title);
    if (reading.kind === 'unconventional')
        return saysRelease(splitPullRequest(splitEmoji(title.trim()).rest).text);
    const { type, scope, exclaimed, description } = reading.header;
    return HOUSEKEEPING.has(type) && scope !== 'deps' && !exclaimed && saysRelease(description);
}
function saysRelease(text) {
    const bare = text.replace(/ *\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '').trim();
    return WITH_VERSION.test(bare) || WITHOUT_VERSION.test(bare);
}

;// CONCATENATED MODULE: ./build/commits/excerpt.js
/** The beginning of a text, at most so many characters, with an ellipsis where something was cut. */
function excerpt(text, length) {
    // A character takes up to two places, so this much is enough to tell, however long the text is.
    const characters = Array.from(text.slice(0, 2 * length + 2));
    return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./build/commits/near-misses.js

/** The words for a breaking change at the beginning of a line, in any case, any dress, with or without a colon. */
const WORDS = new RegExp([
    String.raw `^(?<indent> {0,3}(?:\+ +|\d{1,9}[.)] +|[*-] +[*-] +)?)(?:[*-] +)?`,
    String.raw `(?<dress>[*_]{0,3})(?<words>breaking(?:[ _-]changes?)?)[*_]{0,3}`,
    String.raw `(?<gap> ?)(?<colon>:?)(?<next>[^]?)`,
].join(''), 'i');
/** As much of a line as the words can take. */
const WORDS_LENGTH = 80;
/** What templates of pull requests leave behind where nothing breaks. */
const NOTHING_BREAKS = /^(?:no|none|nope|nothing|n\/a|na|false)[.!]?$/i;
/**
 * Why a line that reads like a breaking change is none by rules 12, 15 and 16, as in `is not in capitals`; nothing for
 * a token, and for prose: a sentence has the words in its middle, a heading or a list of boxes has signs before them,
 * and without capitals or a colon the words are ordinary English.
 */
function nearMissOn(line) {
    const found = isBreakingToken(line) ? null : WORDS.exec(line.slice(0, WORDS_LENGTH));
    if (found?.groups === undefined)
        return undefined;
    const { indent = '', dress = '', words = '', gap = '', colon = '', next = '' } = found.groups;
    const capitals = words === words.toUpperCase();
    if (colon === '')
        return capitals && words.includes('CHANGE') && endsWord(gap, next) ? 'has no colon' : undefined;
    const text = line
        .slice(line.indexOf(':') + 1)
        .replace(/[*_]/g, '')
        .trim();
    // Nobody shouts the label of an empty field: in capitals the text is expected on the lines below.
    if (text === '' ? !capitals : NOTHING_BREAKS.test(text))
        return undefined;
    if (!capitals)
        return 'is not in capitals';
    if (words.endsWith('S'))
        return 'is plural';
    if (!words.includes('CHANGE'))
        return 'lacks the word CHANGE';
    if (words.includes('_'))
        return 'has an underscore';
    if (dress !== '')
        return 'stands in emphasis';
    if (gap !== '')
        return 'has a space before the colon';
    if (indent !== '')
        return 'does not begin its line';
    return 'has no space after the colon';
}
function endsWord(gap, next) {
    return gap !== '' || next === '' || /[\s!*–—-]/.test(next);
}

;// CONCATENATED MODULE: ./build/commits/warnings.js





/** As much of a line as a warning quotes, in characters. */
const QUOTE_LENGTH = 72;
const HOW_UNDER = 'Write BREAKING CHANGE: at the start of a line under the subject if it breaks.';
const HOW_IN_SUBJECT = 'Write type!: or type(scope)!: if it breaks.';
/** What a person should know of a commit's text. At most one near miss: once it is mended, the commit is major. */
function warningsOf({ sha, message, read, types }) {
    const quoted = (line) => `"${excerpt(line.trim(), QUOTE_LENGTH)}" in ${(0,commits_commit/* shortSha */.Fu)(sha)}`;
    const notice = (text) => ({ kind: 'notice', sha, text });
    const warnings = [];
    const nearMiss = warnings_breaks(read) ? undefined : (nearMissInSubject(message, read, types) ?? nearMissUnder(message, read));
    if (nearMiss !== undefined) {
        const { line, because, how } = nearMiss;
        const text = `${quoted(line)} ${because}, so it did not count as breaking. ${how}`;
        warnings.push({ kind: 'near-miss', sha, text });
    }
    if (read.subject.kind === 'unconventional' && read.entries.some(({ breaking }) => breaking.length > 0)) {
        warnings.push(notice(`${quoted(message.subject)} is not conventional, but the BREAKING CHANGE under it counts.`));
    }
    const releaseAs = /release-as:/i.test(message.text) ? message.prose.find(isReleaseAs) : undefined;
    if (releaseAs !== undefined) {
        const cure = 'To release an exact version, give it as the input "version".';
        warnings.push(notice(`${quoted(releaseAs)} is not obeyed. ${cure}`));
    }
    return warnings;
}
/** release-please's way to ask for a version, https://github.com/googleapis/release-please */
function isReleaseAs(line) {
    return line !== undefined && /^release-as: *\S/i.test(line);
}
function warnings_breaks({ entries }) {
    return entries.some(({ heading, breaking }) => heading.header.exclaimed || breaking.length > 0);
}
function nearMissInSubject({ subject: line }, { subject }, known) {
    if (subject.kind === 'unconventional' && subject.exclaimed) {
        return { line, because: `is not conventional (${subject.fault})`, how: HOW_IN_SUBJECT };
    }
    const words = /^breaking(?:[ _-]changes?)?(?=:)/i.exec(line)?.[0];
    // `breaking: …` may be a type that the configuration knows.
    if (words === undefined || known.has(words.toLowerCase()))
        return undefined;
    return { line, because: 'stands in the subject, not under it', how: HOW_IN_SUBJECT };
}
function nearMissUnder({ text, prose }, { textless, expanded }) {
    if (textless)
        return { line: 'BREAKING CHANGE:', because: 'has no text', how: HOW_UNDER };
    if (!/breaking|!/i.test(text))
        return undefined;
    for (const line of prose) {
        if (line === undefined || line === '')
            continue;
        const because = nearMissOn(line) ?? (expanded ? undefined : exclaimedBullet(line));
        if (because !== undefined)
            return { line, because, how: HOW_UNDER };
    }
    return undefined;
}
/** Why a `!` in a bullet does not count where bullets do not. */
function exclaimedBullet(line) {
    const bullet = line.includes('!') ? bulletOn(line) : undefined;
    const reading = bullet === undefined ? undefined : readHeader(bullet.text);
    const exclaimed = reading?.kind === 'conventional' && reading.header.exclaimed;
    return exclaimed ? 'is a bullet, and bullets do not count here' : undefined;
}

;// CONCATENATED MODULE: ./build/commits/weigh.js


/**
 * What an entry asks for. A breaking change is major whatever its type (rules 12, 13): nothing lowers it. Else the
 * table decides, by scope first; a type that is not in it counts for nothing (rule 14 gives it no meaning).
 */
function weigh(entry, rules) {
    const { header, gitmoji } = entry.heading;
    if (header.exclaimed || entry.breaking.length > 0)
        return 'major';
    if (gitmoji !== undefined)
        return gitmoji.bump;
    const rule = rules.types.get(header.type);
    return rule === undefined ? 'none' : (bumpByScope(header.scope, rule) ?? rule.bump);
}
/** As much of a type as a verdict names, in characters: any word is a type. */
const NAME_LENGTH = 40;
/** Why, in a few words: `feat is minor`, `docs(readme) is patch`, `chore counts for nothing`. */
function whyWeighed(entry, rules) {
    const { header, gitmoji } = entry.heading;
    const bump = weigh(entry, rules);
    if (entry.breaking.length > 0)
        return `BREAKING CHANGE is ${bump}`;
    const rule = rules.types.get(header.type);
    const byScope = rule !== undefined && bumpByScope(header.scope, rule) !== undefined;
    const type = `${header.type}${byScope ? `(${header.scope ?? ''})` : ''}${header.exclaimed ? '!' : ''}`;
    const name = gitmoji?.emoji ?? excerpt(type, NAME_LENGTH);
    if (bump !== 'none')
        return `${name} is ${bump}`;
    return rule === undefined ? `${name} has no rule and counts for nothing` : `${name} counts for nothing`;
}
/**
 * The bump of a scope that has one of its own. `fix(api, docs):` touches both, so the higher of the two holds, and a
 * scope without one of its own stands for the type.
 */
function bumpByScope(scope, { bump, scopes }) {
    if (scope === undefined || scopes.size === 0)
        return undefined;
    const whole = scopes.get(scope.toLowerCase());
    if (whole !== undefined)
        return whole;
    const names = scope.split(',').map((name) => name.trim().toLowerCase());
    if (!names.some((name) => scopes.has(name)))
        return undefined;
    return names.map((name) => scopes.get(name) ?? bump).reduce(commits_commit/* higherBump */.oc);
}

;// CONCATENATED MODULE: ./build/commits/contribution.js








/** Judges one commit by its text. */
function contributionOf(commit, rules) {
    const { sha } = commit;
    const message = splitMessage(commit.message);
    const { subject } = message;
    const read = readEntries(commit, message, rules);
    // A squash may have a release's title and a branch's commits: its bullets are changes all the same.
    if (isReleaseCommit(message) && !read.entries.some(isBullet)) {
        const why = 'release commit: adds nothing';
        return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, why }, warnings: [] };
    }
    const bumps = read.entries.map((entry) => weigh(entry, rules));
    const context = { sha, author: commit.author, coAuthors: coAuthorsIn(message, commit.author) };
    const pullRequest = read.expanded ? splitPullRequest(subject).pullRequest : undefined;
    return {
        changes: read.entries.map((entry, at) => changeOf({ entry, bump: bumps[at] ?? 'none', pullRequest, context })),
        verdict: {
            sha,
            subject,
            counts: bumps.reduce(commits_commit/* higherBump */.oc, 'none'),
            skipped: bumps.length === 0,
            why: bumps.length === 0 ? whySkipped(commit, read) : whyCounted(read, bumps, rules),
        },
        warnings: warningsOf({ sha, message, read, types: rules.types }),
    };
}
/** A `!` without a token breaks in the words of the description (rule 13). */
function changeOf({ entry, bump, pullRequest, context }) {
    const { heading, body, footers, breaking, prose } = entry;
    const { type, scope, exclaimed, description, pullRequest: own = pullRequest } = heading.header;
    const change = {
        sha: context.sha,
        type,
        description,
        body,
        footers,
        breaking: exclaimed && breaking.length === 0 ? [description] : breaking,
        bump,
        closes: closedIssues(prose),
        author: context.author,
        coAuthors: context.coAuthors,
    };
    if (scope === undefined && own === undefined)
        return change;
    return { ...change, ...(scope !== undefined && { scope }), ...(own !== undefined && { pullRequest: own }) };
}
function whySkipped({ parents }, { subject }) {
    if (parents.length > 1)
        return 'merge: its commits are counted';
    if (subject.kind === 'unconventional')
        return `not conventional: ${subject.fault}`;
    return `${subject.gitmoji?.emoji ?? subject.header.type} counts for nothing`;
}
function whyCounted({ subject, entries }, bumps, rules) {
    const strongest = entries[bumps.indexOf(bumps.reduce(commits_commit/* higherBump */.oc))];
    const why = strongest === undefined ? '' : whyWeighed(strongest, rules);
    const bullets = entries.filter(isBullet).length;
    if (bullets === 0)
        return why;
    const own = subject.kind === 'conventional' ? 'subject and ' : '';
    return `${own}${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}: ${why}`;
}
function isBullet({ bullet }) {
    return bullet !== undefined;
}

;// CONCATENATED MODULE: ./build/commits/duplicates.js

/** What people see of a change. No type and no scope holds a closing parenthesis, so no two headers look alike. */
function headerKey({ type, scope = '', description }) {
    return `${type}(${scope}): ${description}`;
}
/**
 * Lists each header once. A cherry-pick, a back-port and a rebased branch bring the same commit under another name,
 * often with another body, and no description stands twice in one release's notes: an equal header is an equal change.
 * The strongest stays, the oldest of equals, and takes over what the others break, close and thank for.
 */
function withoutDuplicates(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = headerKey(change);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [change]);
        else
            group.push(change);
    }
    if (groups.size === changes.length)
        return { changes, listedBy: new Map() };
    const kept = new Map([...groups.values()].map((group) => [strongest(group), group]));
    const listing = new Set([...kept.keys()].map(({ sha }) => sha));
    const listedBy = new Map();
    for (const [keeper, group] of kept) {
        for (const { sha } of group)
            if (!listing.has(sha) && !listedBy.has(sha))
                listedBy.set(sha, keeper.sha);
    }
    return { changes: changes.flatMap((change) => folded(change, kept.get(change))), listedBy };
}
function strongest(group) {
    return group.reduce((a, b) => (commits_commit/* BUMP_LEVELS */.xG.indexOf(b.bump) > commits_commit/* BUMP_LEVELS */.xG.indexOf(a.bump) ? b : a));
}
function folded(keeper, group) {
    if (group === undefined)
        return [];
    if (group.length === 1)
        return [keeper];
    const others = [keeper, ...group.filter((change) => change !== keeper)];
    const pullRequest = others.find((change) => change.pullRequest !== undefined)?.pullRequest;
    const footers = new Map(others.flatMap((change) => change.footers).map((footer) => [JSON.stringify(footer), footer]));
    return [
        {
            ...keeper,
            body: others.find(({ body }) => body !== '')?.body ?? '',
            footers: [...footers.values()],
            breaking: [...new Set(others.flatMap(({ breaking }) => breaking))],
            closes: [...new Set(others.flatMap(({ closes }) => closes))].sort((a, b) => a - b),
            coAuthors: peopleBut(keeper.author, others),
            ...(pullRequest !== undefined && { pullRequest }),
        },
    ];
}
function peopleBut(author, changes) {
    const people = changes.flatMap((change) => [change.author, ...change.coAuthors]);
    const byAddress = new Map(people.toReversed().map((person) => [person.email.toLowerCase(), person]));
    byAddress.delete(author.email.toLowerCase());
    return [...byAddress.values()].toReversed();
}

// EXTERNAL MODULE: ./build/commits/ancestry.js
var ancestry = __nccwpck_require__(1028);
;// CONCATENATED MODULE: ./build/commits/merges.js


/**
 * Whether the commits that a merge brings already say all that the merge says: its header, and whatever it breaks. A
 * merge whose branch has no such commit counts, for then its title is all there is: work in progress under a good name.
 * A commit that the branch took back again has said it too, so `said` holds the changes of reverted commits as well.
 */
function isSaidByBranch(merge, changes, history, said) {
    if (merge.parents.length < 2 || changes.length === 0)
        return false;
    const brought = (0,ancestry/* broughtBy */.d)(merge, history).flatMap(({ sha }) => said(sha));
    const headers = new Set(brought.map(headerKey));
    const breaks = new Set(brought.flatMap(({ breaking }) => breaking));
    const isSaid = (change) => change.type === '' || headers.has(headerKey(change));
    return changes.every((change) => isSaid(change) && change.breaking.every((text) => breaks.has(text)));
}

;// CONCATENATED MODULE: ./build/commits/order.js
/**
 * Orders a range: parents before children, generation by generation, ties by object name.
 *
 * git's own order depends on the clocks and on what the clone holds, and the compare API has another one. This order
 * depends on the graph alone, so every kind of checkout gives the same plan. A parent outside the range, or one that a
 * shallow clone lacks, counts as none. Linear but for the ties; commits are numbers on the way, for a range may hold a
 * million of them.
 */
function orderHistory(commits) {
    const position = new Map();
    const range = [];
    for (const commit of commits) {
        if (position.has(commit.sha))
            continue;
        position.set(commit.sha, range.length);
        range.push(commit);
    }
    const oldestFirst = inGenerations(range, edgesIn(range, position));
    oldestFirst.forEach(({ sha }, index) => position.set(sha, index));
    return { oldestFirst, position };
}
function edgesIn(range, position) {
    const first = new Int32Array(range.length).fill(-1);
    const waiting = new Int32Array(range.length);
    const next = [];
    const child = [];
    range.forEach(({ parents }, at) => {
        for (const name of parents) {
            const parent = position.get(name);
            if (parent === undefined)
                continue;
            next.push(first[parent] ?? -1);
            first[parent] = child.push(at) - 1;
            waiting[at] = (waiting[at] ?? 0) + 1;
        }
    });
    return { first, next, child, waiting };
}
function inGenerations(range, { first, next, child, waiting }) {
    const oldestFirst = [];
    const shaOf = (at) => range[at]?.sha ?? '';
    let generation = [...range.keys()].filter((at) => waiting[at] === 0);
    while (generation.length > 0) {
        generation.sort((a, b) => (shaOf(a) < shaOf(b) ? -1 : 1));
        const following = [];
        for (const at of generation) {
            const commit = range[at];
            if (commit !== undefined)
                oldestFirst.push(commit);
            for (let edge = first[at] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
                const younger = child[edge] ?? -1;
                const left = (waiting[younger] ?? 0) - 1;
                waiting[younger] = left;
                if (left === 0)
                    following.push(younger);
            }
        }
        generation = following;
    }
    return oldestFirst;
}

;// CONCATENATED MODULE: ./build/commits/revert-targets.js



/** As git abbreviates by default, https://git-scm.com/docs/git-config core.abbrev. */
const ABBREVIATION = 7;
const MERGED = /^Merge pull request #([1-9]\d{0,14}) from /;
/** Indexes a history for `findTargets`. */
function placesOf({ oldestFirst }) {
    const places = new Map();
    oldestFirst.forEach((commit, at) => {
        for (const name of namesOf(commit)) {
            const known = places.get(name);
            if (known === undefined)
                places.set(name, [at]);
            else
                known.push(at);
        }
    });
    return places;
}
function namesOf({ sha, message }) {
    const subject = subjectOf(message);
    const { reverts, core } = peelReverts(subject);
    const names = [bySha(sha), bySubject(reverts, core)];
    const number = MERGED.exec(subject)?.[1] ?? splitPullRequest(subject).pullRequest;
    if (number !== undefined)
        names.push(byPullRequest(Number(number)));
    const heading = reverts === 0 ? readHeader(subject) : undefined;
    if (heading?.kind === 'conventional')
        names.push(byDescription(heading.header.description));
    return names;
}
const bySha = (sha) => `sha ${sha.slice(0, ABBREVIATION)}`;
const byPullRequest = (number) => `pull ${number}`;
const bySubject = (reverts, core) => `subject ${reverts} ${core}`;
const byDescription = (description) => `description ${description}`;
/**
 * What a revert takes back: by object name; else by pull request; else, where its subject says that it is a revert, by
 * the subject it quotes. A branch that was rebased after the revert names commits that no longer exist, so a name that
 * leads nowhere falls through to the next.
 */
function findTargets(claim, search) {
    const named = claim.commits.map((name) => placeOfSha(name, search));
    if (named.some((place) => place !== undefined)) {
        return targets(named, search, claim.commits);
    }
    const pulled = claim.pullRequests.map((number) => nearest(byPullRequest(number), search));
    if (pulled.some((place) => place !== undefined))
        return targets(pulled, search);
    if (claim.bySubject === undefined)
        return { found: [], complete: false };
    const { reverts, core, typed } = claim.bySubject;
    const quoted = nearest(bySubject(reverts - 1, core), search);
    // `revert: add paging` may leave out the type of what it reverts.
    return targets([quoted ?? (typed ? nearest(byDescription(core), search) : undefined)], search);
}
function targets(places, { history }, names = []) {
    const found = places.flatMap((place, index) => {
        const commit = place === undefined ? undefined : history.oldestFirst[place];
        const mainline = names[index]?.mainline;
        return commit === undefined ? [] : [{ commit, ...(mainline !== undefined && { mainline }) }];
    });
    return { found, complete: found.length === places.length };
}
/** The one earlier commit whose name begins so; an abbreviation of two names neither. */
function placeOfSha({ sha }, { history, places, before }) {
    const matches = (places.get(bySha(sha)) ?? []).filter((place) => history.oldestFirst[place]?.sha.startsWith(sha));
    const [place] = matches;
    return matches.length === 1 && place !== undefined && place < before ? place : undefined;
}
/** The nearest earlier commit of this name that is still there, else the nearest that is gone already. */
function nearest(name, { history, places, before, isGone }) {
    const known = places.get(name) ?? [];
    const isThere = (place) => !isGone(history.oldestFirst[place]?.sha ?? '');
    return known.findLast((place) => place < before && isThere(place)) ?? known.findLast((place) => place < before);
}

;// CONCATENATED MODULE: ./build/commits/reverts.js




/**
 * Finds the reverts of a range and what they take back: in the whole range, not along the first parent.
 *
 * A revert and what it reverts both vanish. Newest first: a revert that was itself reverted takes nothing back, so a
 * reapplied commit is there again. One that names a commit outside the range stays, for it takes back something
 * released.
 */
function resolveReverts(history) {
    const claims = claimsIn(history);
    const gone = new Map();
    if (claims.length === 0)
        return gone;
    const places = placesOf(history);
    for (const { at, revert, claim } of claims.reverse()) {
        if (gone.has(revert.sha))
            continue;
        const { found, complete } = findTargets(claim, { history, places, before: at, isGone: (sha) => gone.has(sha) });
        for (const { sha } of found.flatMap((target) => takenBack(target, history))) {
            if (!gone.has(sha))
                gone.set(sha, `reverted by ${(0,commits_commit/* shortSha */.Fu)(revert.sha)}`);
        }
        if (complete && !claim.breaks)
            gone.set(revert.sha, `reverts ${nameOf(found)}: both are left out`);
    }
    return gone;
}
function claimsIn({ oldestFirst }) {
    return oldestFirst.flatMap((revert, at) => {
        const claim = readRevertClaim(revert.message);
        return claim === undefined ? [] : [{ at, revert, claim }];
    });
}
/** The commit, and with a merge what it brought, https://git-scm.com/docs/git-revert `-m`. */
function takenBack({ commit, mainline }, history) {
    if (commit.parents.length < 2)
        return [commit];
    const kept = commit.parents.find((parent) => mainline !== undefined && parent.startsWith(mainline));
    return [commit, ...(0,ancestry/* broughtBy */.d)(commit, history, kept)];
}
function nameOf(found) {
    const [first] = found;
    const name = first === undefined ? '' : (0,commits_commit/* shortSha */.Fu)(first.commit.sha);
    return found.length > 1 ? `${name} and ${found.length - 1} more` : name;
}

;// CONCATENATED MODULE: ./build/commits/read.js






/**
 * Reads a range of commits: what the release contains, how each commit counted and why, and what a person should know.
 *
 * The commits may come in any order: the reading depends on them and on the graph alone. Nothing is ever thrown: any
 * text is a message, and one that says nothing has a verdict that says so.
 */
function readCommits(commits, rules) {
    const history = orderHistory(commits);
    const contributions = judge(history, rules);
    const { changes, listedBy } = withoutDuplicates(contributions.flatMap(({ changes }) => changes));
    const newestFirst = contributions.toReversed();
    return {
        changes,
        verdicts: newestFirst.map(({ verdict }) => {
            const lister = listedBy.get(verdict.sha);
            return lister === undefined ? verdict : skipped(verdict, `same header as ${(0,commits_commit/* shortSha */.Fu)(lister)}: listed once`);
        }),
        warnings: newestFirst.flatMap(({ warnings }) => warnings),
    };
}
/** Judges each commit by its text, oldest first, then takes away what others of the range undo or already say. */
function judge(history, rules) {
    const gone = rules.reverts ? resolveReverts(history) : new Map();
    const alone = history.oldestFirst.map((commit) => contributionOf(commit, rules));
    const said = (sha) => alone[history.position.get(sha) ?? -1]?.changes ?? [];
    return alone.map((contribution, at) => {
        const commit = history.oldestFirst[at];
        const reason = gone.get(contribution.verdict.sha);
        if (reason !== undefined)
            return emptied(contribution, reason);
        if (commit === undefined || !isSaidByBranch(commit, contribution.changes, history, said))
            return contribution;
        return emptied(contribution, 'merge: its commits are counted');
    });
}
function emptied({ verdict }, why) {
    return { changes: [], verdict: skipped(verdict, why), warnings: [] };
}
function skipped(verdict, why) {
    return { ...verdict, counts: 'none', skipped: true, why };
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ SQUASH_MODES),
/* harmony export */   Kg: () => (/* binding */ DEFAULT_TYPES),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
const SQUASH_MODES = ['auto', 'expand', 'subject'];
const HIDDEN = 'hidden';
const NO_SCOPES = new Map();
function rule(bump, section) {
    return { bump, section, scopes: NO_SCOPES };
}
/** The types of the Angular convention that Conventional Commits names in its rule 14 and its FAQ. */
const DEFAULT_TYPES = new Map([
    ['feat', rule('minor', 'Features')],
    ['fix', rule('patch', 'Bug Fixes')],
    ['perf', rule('patch', 'Technical Improvements')],
    ['revert', rule('patch', 'Reverts')],
    ['docs', rule('none', 'Documentation')],
    ['refactor', rule('none', 'Technical Improvements')],
    ['style', rule('none', HIDDEN)],
    ['test', rule('none', HIDDEN)],
    ['build', rule('none', HIDDEN)],
    ['ci', rule('none', HIDDEN)],
    ['chore', rule('none', HIDDEN)],
]);
const DEFAULT_RULES = { types: DEFAULT_TYPES, squash: 'auto', reverts: true, emoji: false };


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BOT)
/* harmony export */ });
/** Who tags on a forge that has no person of its own: https://api.github.com/users/github-actions[bot] */
const BOT = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};


/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1473);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9797);




/** Files below `root`, and texts kept in `keptIn` (a folder that later steps can read), where there is one. */
function filesOf(root, keptIn) {
    return {
        read: (path) => readInside(root, path).catch(missing),
        isDirectory: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).then((found) => found.isDirectory(), () => false),
        write: (path, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), text),
        async create(path, text, replace) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: replace ? 'w' : 'wx' }).then(() => true, alreadyThere);
        },
        async keep(name, text) {
            if (keptIn === undefined)
                return undefined;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(keptIn, encodeURIComponent(name));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        },
    };
}
/**
 * A configuration or a link in a checkout may be a stranger's: it could name the environment of this process in /proc,
 * or the token that actions/checkout keeps below .git. @throws VC114
 */
async function readInside(root, path) {
    const [inside, file] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))]);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(inside, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const isOutside = parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(inside, file));
    if (isOutside || parts.some((part) => part.toLowerCase() === '.git'))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideRepository */ .__)(path));
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
}
function alreadyThere(error) {
    if (error.code === 'EEXIST')
        return false;
    throw error;
}
/** Nothing there, a file where a folder was meant, or a folder where a file was. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
function missing(error) {
    if (NO_FILE.has(error.code))
        return undefined;
    throw error;
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ readTagRefs),
/* harmony export */   Y4: () => (/* binding */ parseRefs),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   je: () => (/* binding */ tagNamesMergedInto),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5822);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8934);



const PEELED = '^{}';
/** Not the lines of GIT_TRACE, which share the stream: https://git-scm.com/docs/git#Documentation/git.txt-GITTRACE */
const COMPLAINT = /^(?:warning|error|fatal): /m;
/**
 * Every tag with what it peels to. Packed refs hold that already, so a clone with 100,000 tags needs no look at their
 * objects; `for-each-ref` reads each. A ref that is broken, or whose object is missing, ends git: never passed over.
 */
async function readTagRefs(run) {
    const { exitCode, stdout, stderr } = await run(['show-ref', '--tags', '--dereference']);
    if (exitCode > 1 || COMPLAINT.test(stderr))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsUnreadable */ .DY)(stderr));
    return parseRefs(stdout);
}
/** `git show-ref` and `git ls-remote` print a name and a ref a line; what an annotated tag peels to follows it. */
function parseRefs(output) {
    const refs = new Map();
    for (const line of (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(output)) {
        const [sha = '', ref = ''] = line.split(/[ \t]/);
        const name = ref.slice('refs/tags/'.length);
        refs.set(name.endsWith(PEELED) ? name.slice(0, -PEELED.length) : name, sha);
    }
    return Array.from(refs, ([name, commit]) => ({ name, commit }));
}
async function tagNamesMergedInto(run, head) {
    const { exitCode, stdout, stderr } = await run(['for-each-ref', '--format=%(refname)', '--merged', head, 'refs/tags']);
    if (exitCode !== 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsUnreadable */ .DY)(stderr));
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(stdout).map((ref) => ref.slice('refs/tags/'.length));
}
const TAG_FORMAT = ['%(refname)', '%(objectname)', '%(objecttype)', '%(creatordate:unix)', '%(contents)'].join('%0a');
/** One tag whole. A tag of a tag is peeled to the end by `^{}`: `%(*objectname)` peels once before git 2.45. */
async function readTag(run, name) {
    const ref = `refs/tags/${name}`;
    const [{ exitCode, stdout, stderr }, peeled] = await Promise.all([
        run(['for-each-ref', `--format=${TAG_FORMAT}`, '--count=1', ref]),
        run(['cat-file', '--batch-check=%(objectname)'], `${ref}${PEELED}\n`),
    ]);
    if (exitCode !== 0 || stderr.includes('ignoring'))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsUnreadable */ .DY)(stderr));
    const [refname, object = '', type, taggedAt = '0', ...message] = stdout.split('\n');
    if (refname !== ref)
        return undefined;
    const commit = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(peeled.stdout);
    if (!/^[0-9a-f]+$/.test(commit))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsUnreadable */ .DY)(`${ref} names no object`));
    const annotated = type === 'tag';
    return {
        name,
        object,
        commit,
        annotated,
        taggedAt: Number(taggedAt),
        message: annotated ? message.join('\n').trimEnd() : '',
    };
}
const TAGS_FORMAT = [
    '%(refname)',
    '%(objectname)',
    '%(objecttype)',
    '%(*objectname)',
    '%(*objecttype)',
    '%(creatordate:unix)',
].join(' ');
async function readTags(run) {
    const { exitCode, stdout, stderr } = await run(['for-each-ref', `--format=${TAGS_FORMAT}`, 'refs/tags']);
    if (exitCode !== 0 || stderr.includes('ignoring'))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsUnreadable */ .DY)(stderr));
    const tags = await Promise.all((0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(stdout).map((line) => tagOfLine(run, line)));
    return tags.filter((tag) => tag !== undefined);
}
/** A lightweight tag leaves the peeled fields empty; a tag of a tag is read on its own, to be peeled to the end. */
async function tagOfLine(run, line) {
    const [ref = '', object = '', type, peeled = '', peeledType, taggedAt] = line.split(' ');
    const name = ref.slice('refs/tags/'.length);
    if (type === 'tag' && peeledType !== 'commit')
        return readTag(run, name);
    const annotated = type === 'tag';
    return { name, object, commit: annotated ? peeled : object, annotated, message: '', taggedAt: Number(taggedAt) };
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOG),
/* harmony export */   O: () => (/* binding */ gitOf)
/* harmony export */ });
/* harmony import */ var _commits_git_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5822);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);
/* harmony import */ var _git_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3963);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8934);





/** The author, then the people of https://git-scm.com/docs/git-interpret-trailers, one a line. */
const PEOPLE = '--format=%an <%ae>%n%(trailers:key=Co-authored-by,valueonly,only,unfold)';
/** `%B` last and NUL between records; nothing that a user's configuration could add. */
const LOG = [
    'log',
    '-z',
    '--encoding=UTF-8',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    `--format=${_commits_git_log_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_FORMAT */ .N}`,
];
/** The history of a clone on disk. Data goes to git by standard input or behind fixed text, never where an option could be. */
function gitOf(call) {
    const run = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(args, input === undefined ? call : { ...call, input });
    const answer = async (args) => succeeded(args, await run(args));
    const commits = async (head, base) => (0,_commits_git_log_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitLog */ .m)(await answer([...LOG, head, ...(base === undefined ? [] : [`^${base}`]), '--']));
    return {
        clone: () => readClone(run),
        // https://git-scm.com/docs/git-symbolic-ref: --quiet says nothing of a detached HEAD.
        async branch() {
            const { exitCode, stdout } = await run(['symbolic-ref', '--quiet', 'HEAD']);
            return exitCode === 0 ? (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(stdout).replace(/^refs\/heads\//, '') : undefined;
        },
        async commitOf(revision) {
            if (/[\n\0]/.test(revision))
                return undefined;
            const { stdout } = await run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${revision}^{commit}\n`);
            const [name = '', type] = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(stdout).split(' ');
            return type === 'commit' ? name : undefined;
        },
        tagRefs: () => (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readTagRefs */ .BY)(run),
        tagNamesMergedInto: (head) => (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .tagNamesMergedInto */ .je)(run, head),
        tag: (name) => (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readTag */ .zW)(run, name),
        tags: () => (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readTags */ .g$)(run),
        async since(tags, head) {
            const base = await highestReachable(run, tags, head);
            return { ...(base && { base }), commits: await commits(head, base?.commit) };
        },
        commits,
        async remoteUrl(remote) {
            const { exitCode, stdout } = await run(['config', '--get', `remote.${remote}.url`]);
            return exitCode === 0 ? (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(stdout) : undefined;
        },
        async fileAt(commit, path) {
            const { exitCode, stdout } = await run(['cat-file', 'blob', `${commit}:${path}`]);
            return exitCode === 0 ? stdout : undefined;
        },
        async peopleBefore(commit, mostCommits) {
            const count = await answer(['rev-list', '--count', `--max-count=${mostCommits + 1}`, commit, '--']);
            if (Number(count) > mostCommits)
                return undefined;
            return peopleIn((await answer(['log', '-z', '--encoding=UTF-8', PEOPLE, commit, '--'])).split('\0'));
        },
        diffStat: async (from, to) => (await answer(['diff', '--no-ext-diff', '--shortstat', from, to, '--'])).trim(),
    };
}
/**
 * The first of these tags in the head's history. One probe of the first answers almost always, in a time that does not
 * grow with the history; where that one lies on another branch, git is asked for all at once.
 */
async function highestReachable(run, tags, head) {
    const [highest, ...others] = tags;
    if (highest === undefined)
        return undefined;
    if (await isAncestor(run, highest.name, head))
        return highest;
    if (others.length === 0)
        return undefined;
    const merged = new Set(await (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .tagNamesMergedInto */ .je)(run, head));
    return others.find((tag) => merged.has(tag.name));
}
/** `Name <address>` on lines of their own, each once. */
function peopleIn(records) {
    const lines = new Set(records.flatMap((record) => record.split('\n')));
    return [...lines].flatMap((line) => {
        const [, name = '', email = ''] = /^\s*(.*?)\s*<([^>]*)>\s*$/.exec(line) ?? [];
        return email === '' ? [] : [{ name: name === '' ? email : name, email }];
    });
}
/** A tag may stand on a tree or a blob, as Linux's first did: no version, and in nobody's history. */
const NOT_A_COMMIT = /is a (?:tree|blob), not a commit/;
async function isAncestor(run, tagName, head) {
    const { exitCode, stderr } = await run(['merge-base', '--is-ancestor', `refs/tags/${tagName}`, head]);
    if (NOT_A_COMMIT.test(stderr))
        return false;
    if (exitCode > 1)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)('merge-base', stderr));
    return exitCode === 0;
}
async function readClone(run) {
    const facts = await run(['rev-parse', '--path-format=absolute', '--is-shallow-repository', '--git-common-dir']);
    if (facts.stderr.includes('not a git repository'))
        return undefined;
    if (facts.exitCode !== 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)('rev-parse', facts.stderr));
    const [shallow, commonDirectory = ''] = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(facts.stdout);
    const clone = { shallow: shallow === 'true', commonDirectory };
    // It fails where there is no work tree: in a bare repository, and inside a git directory.
    const top = await run(['rev-parse', '--show-toplevel']);
    return top.exitCode === 0 ? { ...clone, root: (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(top.stdout) } : clone;
}
function succeeded(args, { exitCode, stdout, stderr }) {
    if (exitCode !== 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailed */ .gk)(args[0] ?? '', stderr));
    return stdout;
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ localForge)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors/forge.js
var forge = __nccwpck_require__(4933);
// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
;// CONCATENATED MODULE: ./build/plan/release-file.js
const FENCE = '---';
function formatReleaseFile({ tag, name, body, draft, prerelease }) {
    const facts = Object.entries({ tag, name, draft, prerelease }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [FENCE, ...facts, FENCE, body].join('\n');
}
/** Undefined where the text is no release file: somebody edited its head, and guessing could lose their words. */
function parseReleaseFile(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const end = lines.indexOf(FENCE, 1);
    if (lines[0] !== FENCE || end === -1)
        return undefined;
    const facts = new Map(lines.slice(1, end).map(readFact));
    const [tag, name] = [facts.get('tag'), facts.get('name')];
    const [draft, prerelease] = [facts.get('draft'), facts.get('prerelease')];
    if (typeof tag !== 'string' || typeof name !== 'string')
        return undefined;
    if (typeof draft !== 'boolean' || typeof prerelease !== 'boolean')
        return undefined;
    return { tag, name, draft, prerelease, body: lines.slice(end + 1).join('\n') };
}
function readFact(line) {
    const colon = line.indexOf(':');
    try {
        return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))];
    }
    catch {
        return [line.slice(0, colon), undefined];
    }
}

// EXTERNAL MODULE: ./build/effects/bot.js
var bot = __nccwpck_require__(1156);
// EXTERNAL MODULE: ./build/effects/git-tags.js
var git_tags = __nccwpck_require__(3963);
// EXTERNAL MODULE: ./build/effects/process.js + 6 modules
var effects_process = __nccwpck_require__(8934);
;// CONCATENATED MODULE: ./build/effects/local-forge.js










const RELEASES = (0,external_node_path_.join)('version-checkpoint', 'releases');
const EXTENSION = '.md';
/** A forge inside the repository: annotated tags by git, releases as files under its git directory. Nothing is pushed. */
function localForge({ call, commonDirectory, shownFrom }) {
    const folder = (0,external_node_path_.join)(commonDirectory, RELEASES);
    const pathOf = (tag) => (0,external_node_path_.join)(folder, `${encodeURIComponent(tag)}${EXTENSION}`);
    /** With slashes on every system, as git shows paths. */
    const shown = (tag) => (0,external_node_path_.relative)(shownFrom, pathOf(tag)).replaceAll('\\', '/');
    const run = (args, input) => (0,effects_process/* runGit */.EO)(args, input === undefined ? call : { ...call, input });
    /** Undefined where there is no such file any more. */
    async function rewrite({ tag }, change) {
        const found = await read(tag).catch(missing);
        if (found === undefined)
            return undefined;
        await replaceFile(pathOf(tag), formatReleaseFile({ ...found, ...change }));
        return read(tag);
    }
    /** In a folder of its own: what ends in .md beside the releases is a release. */
    async function keepBeside(tag, { name, text }) {
        const own = (0,external_node_path_.join)(folder, encodeURIComponent(tag));
        await (0,promises_.mkdir)(own, { recursive: true });
        await replaceFile((0,external_node_path_.join)(own, encodeURIComponent(name)), text);
    }
    async function read(tag) {
        const path = pathOf(tag);
        const file = parseReleaseFile(await (0,promises_.readFile)(path, 'utf8'));
        if (file === undefined)
            throw new problem/* CheckpointError */.jg((0,forge/* releaseFileUnreadable */.JL)(path, 'it does not begin with the lines tag, name, draft and prerelease between two ---'));
        return { ...file, id: tag, url: shown(tag), uploadUrl: '' };
    }
    return {
        kind: 'local',
        draftPlace: shown,
        async findTag(name) {
            const tag = await (0,git_tags/* readTag */.zW)(run, name);
            if (tag?.annotated !== true)
                return tag;
            const { stdout } = await run(['for-each-ref', '--format=%(taggername)', `refs/tags/${name}`]);
            return { ...tag, tagger: (0,effects_process/* firstLine */.TM)(stdout) };
        },
        createTag: (tag) => createTag(tag, call, run),
        async releases() {
            const names = await (0,promises_.readdir)(folder).catch(() => []);
            const tags = names
                .filter((name) => name.endsWith(EXTENSION))
                .map((name) => decodeURIComponent(name.slice(0, -EXTENSION.length)));
            return Promise.all(tags.sort().map(read));
        },
        async standing(commit, head) {
            const isAncestor = async (one, other) => (await run(['merge-base', '--is-ancestor', one, other])).exitCode === 0;
            if (await isAncestor(commit, head))
                return 'ancestor';
            return (await isAncestor(head, commit)) ? 'descendant' : 'elsewhere';
        },
        release: (tag) => read(tag).catch(missing),
        async createDraft(draft) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            if (draft.fullNotes !== undefined)
                await keepBeside(draft.tag, draft.fullNotes);
            const isNew = await createFile(pathOf(draft.tag), formatReleaseFile({ ...draft, draft: true }));
            return isNew ? read(draft.tag) : undefined;
        },
        updateDraft: (release, { name, body }) => rewrite(release, { name, body }),
        deleteDraft: (release) => (0,promises_.rm)(pathOf(release.tag), { force: true }),
        publish: (release) => rewrite(release, { draft: false }),
    };
}
/** The new object's id, or undefined where the name is taken. */
async function createTag(tag, call, run) {
    const { name, commit, message, date } = tag;
    const args = ['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--', name, commit];
    const when = `@${Math.floor(date / 1000)} +0000`;
    const extraEnvironment = { ...(await taggerOf(call)), GIT_COMMITTER_DATE: when };
    const { exitCode, stderr } = await (0,effects_process/* runGit */.EO)(args, { ...call, input: message, extraEnvironment });
    if (exitCode === 0)
        return (await (0,git_tags/* readTag */.zW)(run, name))?.object;
    if (TAKEN.test(stderr))
        return undefined;
    const [, other] = IN_THE_WAY.exec(stderr) ?? [];
    throw new problem/* CheckpointError */.jg(other === undefined ? (0,errors_history/* gitFailed */.gk)('tag', stderr) : (0,forge/* nameInTheWay */.Rp)(name, other));
}
function missing(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
/** git's own user; where it has none, git would make one up from the machine's name. */
async function taggerOf(call) {
    const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = call.environment;
    const configured = await (0,effects_process/* runGit */.EO)(['config', '--get-regexp', '^(user|committer)\\.(name|email)$'], call);
    const hasName = GIT_COMMITTER_NAME !== undefined || /^(?:user|committer)\.name ./m.test(configured.stdout);
    const hasEmail = GIT_COMMITTER_EMAIL !== undefined || /^(?:user|committer)\.email ./m.test(configured.stdout);
    return hasName && hasEmail ? {} : { GIT_COMMITTER_NAME: bot/* BOT */.W.name, GIT_COMMITTER_EMAIL: bot/* BOT */.W.email };
}
/** What git says of a name that is taken, also where another process is taking it right now. */
const TAKEN = /already exists|unable to create '.*\.lock'|cannot lock ref '[^']*': (?:is at|reference already)/i;
const IN_THE_WAY = /cannot lock ref '[^']*': 'refs\/tags\/([^']*)' exists; cannot create/;
/** Whole or not at all: a process that dies here leaves no half of a file. */
async function replaceFile(path, text) {
    await (0,promises_.rename)(await temporaryFile(path, text), path);
}
/** The same, where there is none yet; false where there is. `link` is the call that never replaces. */
async function createFile(path, text) {
    const temporary = await temporaryFile(path, text);
    const isNew = await (0,promises_.link)(temporary, path).then(() => true, isThere);
    await (0,promises_.rm)(temporary, { force: true });
    return isNew;
}
function isThere(error) {
    if (error.code === 'EEXIST')
        return false;
    throw error;
}
async function temporaryFile(path, text) {
    const temporary = `${path}.${process.pid}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.writeFile)(temporary, text);
    return temporary;
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ firstLine),
  Dx: () => (/* binding */ linesOf),
  EO: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
;// CONCATENATED MODULE: ./build/effects/process.js



/**
 * Options before the command that make every answer depend on the repository alone: no fsmonitor program, no pager,
 * no signature text inside `git log`, no quoted paths, no replaced objects.
 */
const ISOLATION = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'log.showSignature=false',
    '--no-pager',
    '--no-replace-objects',
];
/** No secret of ours is handed to git, under no name: it needs none, and hooks or helpers would see it. */
const SECRETS = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Runs git with these arguments, never by a shell. @throws VC211 where there is no git */
async function runGit(args, call) {
    const stdout = [];
    const stderr = [];
    const exitCode = await exec('git', [...(call.trusted === true ? ['-c', 'safe.directory=*'] : []), ...ISOLATION, ...args], {
        cwd: call.directory,
        env: environmentOf(call),
        silent: true,
        ignoreReturnCode: true,
        ...(call.input === undefined ? {} : { input: Buffer.from(call.input) }),
        listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
    }).catch((error) => {
        throw new problem/* CheckpointError */.jg((0,errors_history/* gitMissing */.HF)(), { cause: error });
    });
    return { exitCode, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
}
/** git's own words in English, no question ever asked, grafts of old days not read. */
function environmentOf({ environment, extraEnvironment }) {
    const result = {};
    const secrets = new Set(SECRETS.map((name) => environment[name]?.trim()).filter((value) => value !== ''));
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !SECRETS.includes(name) && !secrets.has(value.trim()))
            result[name] = value;
    }
    return {
        ...result,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        SSH_ASKPASS_REQUIRE: 'never',
        GIT_GRAFT_FILE: '/dev/null',
        ...extraEnvironment,
    };
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.trim() ?? '';
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFindings)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9797);
/* harmony import */ var _notes_people_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1519);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7256);



/** What only the texts need. GitHub is asked in a release run alone: a dry run makes no request. */
async function readFindings(plan, { run, snapshot, settings, ports }) {
    const isGitHub = !settings.dryRun && ports.forge.kind === 'github';
    const [guide, credits] = await Promise.all([
        (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .readGuide */ .l)(plan.version, snapshot.base, run, ports),
        readCredits(plan, { run, snapshot, ports, people: isGitHub ? ports.people : undefined }),
    ]);
    return { credits, ...(guide === undefined ? {} : { migrationGuide: guide }) };
}
/** So far back newcomers are looked for; a longer history is not at hand in the time that a run has. */
const COMMITS_LOOKED_AT = 5_000;
/** Accounts and newcomers behind a release, as far as they are sure. A shallow clone does not know who was before. */
async function readCredits(plan, { run, snapshot, ports, people }) {
    const { base, web } = snapshot;
    const isWhole = base !== undefined && !run.shallow;
    const [before, accounts] = await Promise.all([
        isWhole ? ports.history.peopleBefore?.(base.tag.commit, COMMITS_LOOKED_AT) : undefined,
        people === undefined ? [] : accountsOf((0,_notes_people_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsMissing */ .h5)(plan.changes, web), people),
    ]);
    const handles = new Map(accounts.map(({ email, login }) => [email.toLowerCase(), login]));
    const newcomers = (0,_notes_people_js__WEBPACK_IMPORTED_MODULE_2__/* .newcomersAmong */ .yN)(plan.changes, before, { web, credits: { handles, newcomers: new Set() } });
    return { handles, newcomers };
}
/** Names do as well where GitHub does not answer: no release fails for its decoration. */
async function accountsOf(commits, people) {
    if (commits.length === 0)
        return [];
    return people.accounts(commits).catch((error) => {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckpointError */ .jg)
            return [];
        throw error;
    });
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readTemplates),
/* harmony export */   l: () => (/* binding */ readGuide)
/* harmony export */ });
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1473);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);
/* harmony import */ var _notes_migration_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5330);
/* harmony import */ var _notes_partials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(222);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9511);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(644);






/** The user's templates, and the files that they name. A file that was named must be there. @throws VC108 */
async function readTemplates(run, settings, ports) {
    const notes = await readNotesTemplate(run, settings, ports);
    const tagMessage = inline('tag-message', settings.tagMessage);
    const releaseName = inline('release-name', settings.releaseName);
    const texts = [notes, tagMessage, releaseName].flatMap((template) => template?.text ?? []);
    return { notes, tagMessage, releaseName, preset: settings.preset, partials: await readPartials(texts, run, ports) };
}
function inline(name, said) {
    return said === undefined ? undefined : { name, text: said };
}
/** A preset that was asked for in this run outweighs the file at the usual place. */
async function readNotesTemplate(run, settings, ports) {
    if (settings.template === undefined && run.inputs.has('preset'))
        return undefined;
    const name = settings.template ?? _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_TEMPLATE */ .VE;
    const text = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(name, run, ports);
    if (text === undefined && settings.template !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchFile */ .VT)({ place: 'template' }, name));
    return text === undefined ? undefined : { name, text };
}
/** A release page needs a few; more are a mistake that should not keep a run. */
const MOST_PARTIALS = 100;
/** What these templates name, and what that names in turn. What is not there, or not inside, the rendering tells. */
async function readPartials(texts, run, ports) {
    const partials = new Map();
    const waiting = texts.flatMap(_notes_partials_js__WEBPACK_IMPORTED_MODULE_4__/* .partialsNamedIn */ .z);
    for (let name = waiting.shift(); name !== undefined && partials.size < MOST_PARTIALS; name = waiting.shift()) {
        if (partials.has(name) || !(0,_notes_partials_js__WEBPACK_IMPORTED_MODULE_4__/* .staysInside */ .N)(name))
            continue;
        const text = await readInside(name, run, ports);
        if (text === undefined)
            continue;
        partials.set(name, text);
        waiting.push(...(0,_notes_partials_js__WEBPACK_IMPORTED_MODULE_4__/* .partialsNamedIn */ .z)(text));
    }
    return partials;
}
/** As `readText`, for paths that a file of the repository names: no link leads out of it. */
async function readInside(path, run, ports) {
    return run.workTree ? ports.files.read(path) : (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, run, ports);
}
/**
 * How to migrate to this version, where a file says it. What `unreleased.md` said already at the base was about an
 * earlier release: nobody has emptied it since.
 */
async function readGuide(version, base, run, ports) {
    const [own, unreleased] = (0,_notes_migration_js__WEBPACK_IMPORTED_MODULE_5__/* .guidePaths */ .jf)(version);
    const said = await readInside(own, run, ports);
    if (said !== undefined && said.trim() !== '')
        return said;
    const next = await readInside(unreleased, run, ports);
    if (next === undefined || next.trim() === '')
        return undefined;
    // A shallow clone has not got the base.
    const source = (run.shallow ? ports.remote : undefined) ?? ports.history;
    const before = base === undefined ? undefined : await source.fileAt(base.tag.commit, unreleased);
    return before !== undefined && sameText(before, next) ? undefined : next;
}
/** A checkout may have made CRLF of it. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ namesFor),
  sb: () => (/* binding */ readSettings),
  RA: () => (/* binding */ readSnapshot),
  zW: () => (/* binding */ readTag),
  yR: () => (/* binding */ readText),
  tM: () => (/* binding */ readVersionTag)
});

// EXTERNAL MODULE: ./build/errors/inputs.js
var errors_inputs = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/plan/tag-state.js
var tag_state = __nccwpck_require__(7982);
// EXTERNAL MODULE: ./build/versions/candidates.js
var candidates = __nccwpck_require__(2300);
// EXTERNAL MODULE: ./build/printable.js
var printable = __nccwpck_require__(3911);
;// CONCATENATED MODULE: ./build/settings/source.js

/** `.github/version-checkpoint.yml:3:9 types.docs.bump` */
function placeOf(source, keys, atKey = false) {
    const name = keys.length === 0 ? '' : ` ${(0,printable/* printable */.g$)(keys.map(String).join('.'))}`;
    return `${placeAt(source, offsetOf(source, keys, atKey))}${name}`;
}
function placeAt({ path, lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return `${(0,printable/* printable */.g$)(path)}:${line}:${col}`;
}
/** Of the value, or of its key; where neither is a node that can be found, of what is around it. */
function offsetOf(source, keys, atKey = false) {
    const key = pairAt(source, keys)?.key;
    const node = atKey ? key : (nodeAt(source, keys) ?? key);
    if (source.yaml.isNode(node) && node.range)
        return node.range[0];
    return keys.length === 0 ? 0 : offsetOf(source, keys.slice(0, -1));
}
/** The node at these keys, an alias followed to what it stands for. */
function nodeAt(source, keys) {
    const node = keys.length === 0 ? source.document.contents : pairAt(source, keys)?.value;
    return source.yaml.isAlias(node) ? node.resolve(source.document) : node;
}
/** Keys are compared as text, as JavaScript holds them: `1:` is "1", and `~:` is "". */
function pairAt(source, keys) {
    const parent = keys.length === 0 ? undefined : nodeAt(source, keys.slice(0, -1));
    if (!source.yaml.isMap(parent))
        return undefined;
    return parent.items.find(({ key }) => source.yaml.isScalar(key) && String(key.value ?? '') === String(keys.at(-1)));
}
/** The value as the author wrote it. */
function textAt(source, keys) {
    const node = nodeAt(source, keys);
    if (source.yaml.isScalar(node) && node.source !== undefined)
        return node.source;
    return source.yaml.isNode(node) ? JSON.stringify(node) : '';
}

;// CONCATENATED MODULE: ./build/settings/channels.js




/** The word for no channel at all: stable versions. */
const STABLE = 'stable';
const MAINTENANCE = 'maintenance';
const NO_BRANCH_CHANNEL = { problems: [], warnings: [] };
/** Whether a word may stand for a channel: the other two say something else of a branch. */
function isChannelWord(word) {
    return (0,candidates/* isChannel */.IV)(word) && word !== STABLE && word !== MAINTENANCE;
}
/** The rows under `channels`, as they stand; the first that names a branch counts. Wrong ones are in `problems`. */
async function channelRules(source, channels) {
    const rows = [...channels].map(([key, value]) => ({
        pattern: patternOf(source, key),
        place: placeOf(source, ['channels', typeof key === 'number' ? String(key) : patternOf(source, key)]),
        said: value instanceof Map ? { maintenance: String(value.get(MAINTENANCE)) } : String(value),
    }));
    const answers = await Promise.all(rows.map(({ pattern, place, said }) => ruleOf(pattern, place, said)));
    return {
        rules: answers.filter((answer) => 'pattern' in answer),
        problems: answers.filter((answer) => 'code' in answer),
    };
}
/** As it was written: YAML reads a branch `1.10` as the number 1.1. */
function patternOf({ yaml, ...source }, value) {
    const channels = nodeAt({ yaml, ...source }, ['channels']);
    const pair = yaml.isMap(channels)
        ? channels.items.find(({ key }) => yaml.isScalar(key) && key.value === value)
        : undefined;
    return yaml.isScalar(pair?.key) && pair.key.source !== undefined ? pair.key.source : String(value);
}
async function ruleOf(pattern, place, said) {
    const rule = { pattern, place, channel: STABLE };
    if (said === STABLE)
        return rule;
    if (said === MAINTENANCE) {
        const isExact = !pattern.includes('*');
        return isExact && (await rangeSaidBy(pattern)) === undefined
            ? (0,errors_inputs/* branchWithoutRange */.eE)({ place }, pattern)
            : { ...rule, range: 'branch' };
    }
    if (typeof said === 'string')
        return isChannelWord(said) ? { ...rule, channel: said } : (0,errors_inputs/* badChannel */.LE)({ place }, said);
    const { parseRange } = await Promise.all(/* import() */[__nccwpck_require__.e(84), __nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2179));
    const range = parseRange(said.maintenance);
    return range === undefined
        ? (0,errors_inputs/* wrongValue */.NT)(place, said.maintenance, 'a range such as 1.x, 1.2.x or ">=1.2.0 <1.9.0"')
        : { ...rule, range };
}
async function rangeSaidBy(branch) {
    const { rangeOfBranch } = await Promise.all(/* import() */[__nccwpck_require__.e(84), __nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2179));
    return rangeOfBranch(branch);
}
/** What the first pattern that names this branch says. `branch` undefined: the run is on none. */
async function channelOf(rules, branch) {
    if (rules.length === 0)
        return NO_BRANCH_CHANNEL;
    if (branch === undefined)
        return { problems: [], warnings: [NO_BRANCH] };
    const rule = rules.find(({ pattern }) => names(pattern, branch));
    if (rule === undefined)
        return NO_BRANCH_CHANNEL;
    const { channel, place } = rule;
    if (rule.range === undefined)
        return { ...NO_BRANCH_CHANNEL, channel };
    const range = rule.range === 'branch' ? await rangeSaidBy(branch) : rule.range;
    return range === undefined
        ? { ...NO_BRANCH_CHANNEL, problems: [(0,errors_inputs/* branchWithoutRange */.eE)({ place }, branch)] }
        : { ...NO_BRANCH_CHANNEL, channel, maintenance: { branch, range } };
}
const NO_BRANCH = `This run is on no branch (a detached HEAD), so no pattern of ${(0,problem/* quoted */.TL)('channels')} names it, and it is decided as without them.`;
/** `*` stands for any text without a slash, `**` for any text at all; everything else for itself. */
function names(pattern, branch) {
    const parts = pattern.split(/(\*+)/).map((part) => {
        if (part === '')
            return '';
        if (part.startsWith('*'))
            return part === '*' ? '[^/]*' : '.*';
        return part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 's').test(branch);
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __nccwpck_require__(9511);
;// CONCATENATED MODULE: ./build/settings/configuration.js




const NO_CONFIGURATION = { values: new Map(), rules: {}, channels: [], problems: [] };
/** Settings that a configuration says as plain text, beside the inputs. */
const TEXTS = [...settings_inputs/* CONFIGURABLE_INPUTS */.wf, 'project', 'highlights', 'preset', 'require-migration'];
/** Reads the file's text; all that is wrong is in `problems`, each with path, line and column (VC109–VC111). */
async function parseConfiguration(path, text) {
    const [yaml, { configurationSchema, safeParse }] = await Promise.all([__nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19)), Promise.all(/* import() */[__nccwpck_require__.e(514), __nccwpck_require__.e(89)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4089))]);
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(withoutByteOrderMark(text), { lineCounter: lines, prettyErrors: false });
    const source = { path, yaml, document, lines };
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => (0,errors_inputs/* notYaml */.NM)(placeAt(source, error.pos[0]), error.message));
        return { ...NO_CONFIGURATION, problems };
    }
    const read = dataOf(source);
    if ('code' in read)
        return { ...NO_CONFIGURATION, problems: [read] };
    const result = safeParse(configurationSchema, read.data);
    if (!result.success)
        return { ...NO_CONFIGURATION, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) };
    const maps = document.toJS({ mapAsMap: true });
    const { rules: channels, problems } = await channelRules(source, mapUnder(maps, 'channels'));
    if (problems.length > 0)
        return { ...NO_CONFIGURATION, problems };
    const rules = rulesOf(mapUnder(maps, 'types'), result.data);
    return { values: valuesOf(source, result.data), rules, channels, problems: [] };
}
/** Read from the YAML itself: an object of JavaScript has names of its own (`__proto__`), and puts numbers first. */
function mapUnder(maps, key) {
    const found = maps instanceof Map ? maps.get(key) : undefined;
    return found instanceof Map ? found : new Map();
}
/** An editor does not show it, and counts its columns without it. */
function withoutByteOrderMark(text) {
    return text.replace(/^\ufeff/, '');
}
/** The values. Only here are aliases followed: one without its anchor, or far too many, make no data. */
function dataOf(source) {
    try {
        return { data: source.document.toJS() ?? {} };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return (0,errors_inputs/* notYaml */.NM)(placeAt(source, strayAliasOffset(source)), error.message);
    }
}
/** Where the first alias without an anchor before it stands; else the start of the file. */
function strayAliasOffset({ yaml, document }) {
    const anchors = new Set();
    let offset = 0;
    yaml.visit(document, {
        Node(_, node) {
            if (!yaml.isAlias(node)) {
                anchors.add(node.anchor);
                return undefined;
            }
            if (anchors.has(node.source))
                return undefined;
            offset = node.range?.[0] ?? 0;
            return yaml.visit.BREAK;
        },
    });
    return offset;
}
function problemsOf(source, issue) {
    const value = textAt(source, issue.path);
    const place = placeOf(source, issue.path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => (0,errors_inputs/* unknownKey */.a)(placeOf(source, [...issue.path, key], true), key, allowedKeys(issue.path)));
        case 'invalid_value':
            return [(0,errors_inputs/* unknownChoice */.w0)({ place }, value, [...new Set(issue.values.map(String))])];
        case 'invalid_type':
            return [(0,errors_inputs/* wrongValue */.NT)(place, value, EXPECTED.get(issue.expected) ?? issue.expected)];
        case 'invalid_union':
            return problemsOfUnion(source, issue);
        default:
            return [(0,errors_inputs/* wrongValue */.NT)(place, value, issue.message)];
    }
}
/** Where the value has the shape of one of the forms, what that form says of it; else all forms are named. */
function problemsOfUnion(source, { path, errors }) {
    const nearest = errors.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'));
    return (nearest?.flatMap((issue) => problemsOf(source, { ...issue, path: [...path, ...issue.path] })) ?? [
        (0,errors_inputs/* wrongValue */.NT)(placeOf(source, path), textAt(source, path), 'a channel (rc), stable, maintenance, or { maintenance: 1.x }'),
    ]);
}
const EXPECTED = new Map([
    ['boolean', 'true or false'],
    ['string', 'text (put it in quotes)'],
    ['object', 'a mapping of keys to values'],
    ['record', 'a mapping of keys to values'],
]);
/** The words that may stand at a place where zod met another one. */
function allowedKeys(path) {
    if (path.length === 0)
        return [...TEXTS, 'types', 'channels', 'squash', 'reverts', 'emoji', 'on-near-miss'];
    return path[0] === 'channels' ? ['maintenance'] : ['bump', 'section', 'scopes'];
}
function valuesOf(source, data) {
    const values = new Map();
    for (const name of TEXTS) {
        const value = data[name];
        if (value !== undefined)
            values.set(name, { text: String(value), place: placeOf(source, [name]) });
    }
    return values;
}
function rulesOf(types, { squash, reverts, emoji, 'on-near-miss': onNearMiss }) {
    const rows = [...types].map(([type, rule]) => [String(type), typeOf(rule)]);
    return { squash, reverts, emoji, 'on-near-miss': onNearMiss, types: new Map(rows) };
}
/** Checked by the schema already; only the shape changes here. */
function typeOf(rule) {
    const scopes = rule.get('scopes');
    return {
        bump: rule.get('bump'),
        section: rule.get('section'),
        ...(scopes && { scopes: new Map([...scopes].map(([scope, bump]) => [String(scope), bump])) }),
    };
}

// EXTERNAL MODULE: ./build/commits/rules.js
var commits_rules = __nccwpck_require__(5978);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
;// CONCATENATED MODULE: ./build/settings/preset.js

/** The titles that a preset's own tradition gives to what the built-in table calls otherwise. */
const TITLES = {
    checkpoint: {},
    // https://github.com/conventional-changelog/conventional-changelog-config-spec
    conventional: { perf: 'Performance Improvements', refactor: 'Code Refactoring' },
    // https://keepachangelog.com/en/1.1.0/ has six; what a revert takes back is gone.
    'keep-a-changelog': {
        feat: 'Added',
        fix: 'Fixed',
        perf: 'Changed',
        refactor: 'Changed',
        docs: 'Changed',
        revert: 'Removed',
    },
};
/** The built-in table of types under the titles of this preset. */
function typesOf(preset) {
    const titles = new Map(Object.entries(TITLES[preset]));
    return new Map([...commits_rules/* DEFAULT_TYPES */.Kg].map(([type, rule]) => [type, { ...rule, section: titles.get(type) ?? rule.section }]));
}

// EXTERNAL MODULE: ./build/versions/tags.js
var tags = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./build/settings/values.js




const AUTO_PREFIX = 'auto';
/** Reads named values from the inputs, else the configuration, and collects what is wrong with them. */
class Values {
    problems = [];
    inputs;
    configuration;
    constructor(inputs, configuration) {
        this.inputs = inputs;
        this.configuration = configuration;
    }
    text(name) {
        return this.find(name)?.text;
    }
    /** `unserved` are words of the contract that no code serves yet: known, and refused. */
    choice(name, { allowed, fallback, unserved = [] }) {
        const found = this.find(name);
        if (found === undefined)
            return fallback;
        const choice = allowed.find((word) => word === found.text);
        if (choice !== undefined)
            return choice;
        const known = unserved.includes(found.text);
        this.problems.push(known ? (0,errors_inputs/* notServed */.hp)(found, found.text) : (0,errors_inputs/* unknownChoice */.w0)(found, found.text, [...allowed, ...unserved]));
        return fallback;
    }
    boolean(name, fallback) {
        return this.choice(name, { allowed: ['true', 'false'], fallback: fallback ? 'true' : 'false' }) === 'true';
    }
    version(name) {
        const found = this.find(name);
        if (found === undefined)
            return undefined;
        const version = (0,semver/* parseSemVer */.IX)(found.text);
        if (version === undefined)
            this.problems.push((0,errors_inputs/* notSemVer */.u7)(found, found.text));
        return version;
    }
    /** Undefined for `auto`. An empty input is a prefix of its own here: none. */
    tagPrefix() {
        const input = this.inputs.get('tag-prefix') ?? AUTO_PREFIX;
        const found = input === AUTO_PREFIX ? this.configured('tag-prefix') : { text: input, place: 'input tag-prefix' };
        if (found === undefined || found.text === AUTO_PREFIX)
            return undefined;
        if (!(0,tags/* isTagPrefix */.Rx)(found.text))
            this.problems.push((0,errors_inputs/* badTagPrefix */.of)(found, found.text));
        return found.text;
    }
    /**
     * The channel of candidates; undefined for stable versions. What the branch says goes before what the configuration
     * says for all; an input goes before both.
     */
    channel(ofBranch) {
        const input = this.inputs.get('prerelease') ?? '';
        const found = input === '' && ofBranch !== undefined ? { text: ofBranch, place: 'channels' } : this.find('prerelease');
        if (found === undefined || found.text === '' || found.text === STABLE)
            return undefined;
        if (!isChannelWord(found.text))
            this.problems.push((0,errors_inputs/* badChannel */.LE)(found, found.text));
        return found.text;
    }
    /** Refuses any value but the one that asks for nothing: ignored, something else than was asked would be released. */
    refuseUnserved(name, neutral) {
        const found = this.find(name);
        if (found !== undefined && found.text !== neutral)
            this.problems.push((0,errors_inputs/* notServed */.hp)(found, found.text));
    }
    /** Where a value comes from, for a problem that only others beside it make. */
    placeOf(name) {
        return this.find(name)?.place ?? name;
    }
    find(name) {
        const text = this.inputs.get(name) ?? '';
        return text === '' ? this.configured(name) : { text, place: `input ${name}` };
    }
    configured(name) {
        return this.configuration.values.get(name);
    }
}

;// CONCATENATED MODULE: ./build/settings/settings.js








/** Where the configuration is, and whether it must be there. Known before anything else can be. */
function configurationPath(inputs) {
    const said = inputs.get('config') ?? '';
    return { path: said === '' ? settings_inputs/* DEFAULT_CONFIGURATION */.Pe : said, required: said !== '' };
}
const INITIAL_VERSION = '0.1.0';
/** Settings, with every problem of both the inputs and the configuration at once (VC101–VC111). */
function settle(inputs, configuration, branch = NO_BRANCH_CHANNEL) {
    const values = new Values(inputs, configuration);
    for (const [name, neutral] of settings_inputs/* UNSERVED_INPUTS */.Xx)
        values.refuseUnserved(name, neutral);
    const version = values.version('version');
    const preset = values.choice('preset', { allowed: settings_inputs/* PRESETS */.fG, fallback: 'checkpoint' });
    const prerelease = values.channel(branch.channel);
    const makeLatest = values.choice('make-latest', { allowed: settings_inputs/* MAKE_LATEST */.Rz, fallback: 'auto' });
    const settings = {
        command: values.choice('command', { allowed: settings_inputs/* COMMANDS */.Lo, fallback: 'release', unserved: settings_inputs/* UNSERVED_COMMANDS */.Sh }),
        dryRun: values.boolean('dry-run', false),
        bump: values.choice('bump', { allowed: settings_inputs/* BUMPS */.ou, fallback: 'auto' }),
        ...optional('version', version),
        ...optional('prerelease', prerelease),
        ...optional('maintenance', branch.maintenance),
        ...optional('tagPrefix', values.tagPrefix()),
        initialVersion: values.version('initial-version') ?? semVer(INITIAL_VERSION),
        majorOnZero: values.boolean('major-on-zero', false),
        onNoRelease: values.choice('on-no-release', { allowed: settings_inputs/* ON_NO_RELEASE */.c7, fallback: 'skip' }),
        ...optional('template', values.text('template')),
        ...optional('tagMessage', values.text('tag-message')),
        ...optional('releaseName', values.text('release-name')),
        draft: values.boolean('draft', true),
        makeLatest: branch.maintenance === undefined ? makeLatest : 'false',
        ...optional('planFile', values.text('plan-file')),
        ...optional('project', values.text('project')),
        ...optional('highlights', values.text('highlights')),
        preset,
        requireMigration: values.boolean('require-migration', false),
        rules: commitRules(configuration, preset),
        onNearMiss: configuration.rules['on-near-miss'] ?? 'warn',
        warnings: branch.warnings,
    };
    if (version === undefined && settings.bump === 'prerelease' && prerelease === undefined)
        values.problems.push((0,errors_inputs/* noChannel */.jT)({ place: values.placeOf('bump') }));
    const conflicts = version === undefined ? [] : conflictsWith(version, inputs);
    return { settings, problems: [...values.problems, ...configuration.problems, ...branch.problems, ...conflicts] };
}
/** What a configuration says is for every run; the version that was given for this one outweighs it. */
function conflictsWith(version, inputs) {
    const said = inputs.get('version') ?? '';
    const { bump = 'auto', prerelease = '' } = Object.fromEntries(inputs);
    const channel = prerelease === STABLE ? undefined : prerelease;
    return [
        ...(bump === '' || bump === 'auto' ? [] : [(0,errors_inputs/* versionWith */.Vf)('bump', said, bump)]),
        ...(prerelease === '' || channel === (0,candidates/* candidateOf */.RH)(version)?.channel
            ? []
            : [(0,errors_inputs/* versionWith */.Vf)('prerelease', said, prerelease)]),
    ];
}
function semVer(text) {
    const version = (0,semver/* parseSemVer */.IX)(text);
    if (version === undefined)
        throw new Error(`not SemVer: ${text}`);
    return version;
}
/** A property only where there is a value: `exactOptionalPropertyTypes` knows no undefined ones. */
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** The built-in table with the configuration's rows laid over it; what a row leaves out stays as it was. */
function commitRules({ rules }, preset) {
    const types = typesOf(preset);
    for (const [name, said] of rules.types ?? []) {
        const type = name.toLowerCase();
        const before = types.get(type) ?? { bump: 'none', section: commits_rules/* HIDDEN */.RG, scopes: new Map() };
        const scopes = [...(said.scopes ?? [])].map(([scope, bump]) => [scope.toLowerCase(), bump]);
        types.set(type, {
            bump: said.bump ?? before.bump,
            section: said.section ?? before.section,
            scopes: new Map([...before.scopes, ...scopes]),
        });
    }
    return {
        types,
        squash: rules.squash ?? commits_rules/* DEFAULT_RULES */.ck.squash,
        reverts: rules.reverts ?? commits_rules/* DEFAULT_RULES */.ck.reverts,
        emoji: rules.emoji ?? commits_rules/* DEFAULT_RULES */.ck.emoji,
    };
}

// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/versions/range.js
var range = __nccwpck_require__(4113);
;// CONCATENATED MODULE: ./build/plan/range.js




/**
 * A head with a version of this channel is that version, unless another one is asked for exactly. The base is then
 * looked for below it, so that a rerun writes the notes of the same range again.
 */
function rangeOf(question) {
    const { tagNames, atHead, prefix, wanted, inside } = question;
    const channel = wanted === undefined ? question.channel : (0,candidates/* candidateOf */.RH)(wanted)?.channel;
    const all = (0,tags/* versionTags */.OP)(tagNames, prefix);
    const stable = (0,tags/* stableTags */.Hc)(all);
    const before = channel === undefined ? [] : (0,candidates/* ofChannel */.Jj)(all, channel);
    const line = inside === undefined ? before : before.filter(({ version }) => (0,range/* isInside */.F)(inside, version));
    const current = currentOf((0,tags/* versionTags */.OP)(atHead, prefix), wanted, channel);
    if (current === undefined)
        return { candidates: stable, ofChannel: line };
    const carried = new Set(atHead);
    const below = (tags) => tags.filter((tag) => !carried.has(tag.name) && (0,semver/* compareSemVer */.Cg)(tag.version, current.version) < 0);
    return { current, candidates: below(stable), ofChannel: below(line) };
}
function currentOf(carried, wanted, channel) {
    if (wanted !== undefined)
        return carried.find((tag) => (0,semver/* formatSemVer */.w0)(tag.version) === (0,semver/* formatSemVer */.w0)(wanted));
    if (channel !== undefined)
        return (0,candidates/* ofChannel */.Jj)(carried, channel)[0];
    return carried.find((tag) => (0,semver/* isStable */.MQ)(tag.version));
}
/**
 * Candidates of whatever channel since the base, highest first: what a stable release after them collects. One on the
 * base's own commit was made after it where it is above it, as by an explicit bump without a new commit.
 */
function candidatesSince(base, commits, { refs, prefix }) {
    const shas = new Set(commits.map(({ sha }) => sha)).add(base?.tag.commit ?? '');
    const onThem = new Map(refs.filter(({ commit }) => shas.has(commit)).map((ref) => [ref.name, ref]));
    return (0,tags/* versionTags */.OP)([...onThem.keys()], prefix).flatMap(({ name, version }) => {
        const tag = onThem.get(name);
        const isAbove = base === undefined || (0,semver/* compareSemVer */.Cg)(version, base.version) > 0;
        return tag === undefined || (0,semver/* isStable */.MQ)(version) || !isAbove ? [] : [{ tag, version }];
    });
}

;// CONCATENATED MODULE: ./build/effects/read-history.js




/**
 * The tags, the base and the commits since. A shallow clone, and one without any version tag, is never trusted: its
 * remote is asked instead. @throws VC202–VC207, VC209, VC214
 */
async function readHistory(ports, question) {
    const head = await headOf(ports, question);
    const { source, refs, prefix } = await tagsOf(ports, question);
    const tagNames = refs.map(({ name }) => name);
    const atHead = refs.filter(({ commit }) => commit === head).map(({ name }) => name);
    const { current, candidates, ofChannel } = rangeOf({ ...question, tagNames, atHead, prefix });
    const byName = new Map(refs.map((ref) => [ref.name, ref]));
    const bases = candidates.flatMap(({ name }) => byName.get(name) ?? []);
    const [carried, { base, commits }] = await Promise.all([
        current && source.tag(current.name),
        source.since(bases, head),
    ]);
    const version = candidates.find(({ name }) => name === base?.name)?.version;
    const since = candidatesSince(base && version && { tag: base, version }, commits, { refs, prefix });
    const lastCandidate = since.find(({ tag }) => ofChannel.some(({ name }) => name === tag.name));
    const [first] = since;
    const highest = first && (await source.tag(first.tag.name));
    return {
        head,
        prefix,
        tags: refs,
        commits,
        candidates: since,
        ...(lastCandidate && { lastCandidate }),
        ...(first && highest && { highestCandidate: { tag: highest, version: first.version } }),
        ...(current && carried && { current: { tag: carried, version: current.version } }),
        ...(base && version && { base: { tag: base, version } }),
    };
}
/** A whole id: what a shallow clone lacks may be there in its remote. */
const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function headOf({ history }, { revision, shallow }) {
    const head = await history.commitOf(revision);
    if (head !== undefined)
        return head;
    if (shallow && OBJECT_NAME.test(revision))
        return revision;
    throw new problem/* CheckpointError */.jg(revision === 'HEAD' ? (0,errors_history/* noCommits */.CK)() : (0,errors_history/* notACommit */.i4)(revision));
}
/** The tags of the clone. Where it has no version, the remote is asked once: it may never be a first release by mistake. */
async function tagsOf({ history, remote }, { shallow, tagPrefix }) {
    if (shallow && remote === undefined)
        throw new problem/* CheckpointError */.jg((0,errors_history/* shallowClone */.yG)());
    const here = await versionsIn(shallow && remote !== undefined ? remote : history, tagPrefix);
    if (shallow || remote === undefined || here.versions > 0)
        return here;
    const there = await versionsIn(remote, tagPrefix);
    return there.versions > 0 ? there : here;
}
async function versionsIn(source, tagPrefix) {
    const refs = await source.tagRefs();
    const names = refs.map(({ name }) => name);
    const prefix = tagPrefix ?? prefixOf(names);
    return { source, refs, prefix, versions: (0,tags/* versionTags */.OP)(names, prefix).length };
}
function prefixOf(tagNames) {
    const choice = (0,tags/* choosePrefix */.ik)(tagNames);
    if (choice.kind === 'foreign')
        throw new problem/* CheckpointError */.jg((0,errors_history/* foreignPrefix */.nS)(choice.prefix, choice.example));
    return choice.prefix;
}

;// CONCATENATED MODULE: ./build/effects/read.js







/** Inputs and configuration file, checked together. @throws VC101–VC111, all at once */
async function readSettings(run, ports) {
    const { path, required } = configurationPath(run.inputs);
    const text = await readText(path, run, ports);
    const configuration = text === undefined ? NO_CONFIGURATION : await parseConfiguration(path, text);
    const branch = configuration.channels.length > 0 ? await run.branch?.() : undefined;
    const { settings, problems } = settle(run.inputs, configuration, await channelOf(configuration.channels, branch));
    const missing = text === undefined && required ? [(0,errors_inputs/* noSuchFile */.VT)({ place: 'input config' }, path)] : [];
    if (problems.length + missing.length > 0)
        throw new problem/* CheckpointError */.jg([...problems, ...missing]);
    return run.planOnly || settings.command === 'plan' ? { ...settings, dryRun: true } : settings;
}
/** The history, the clock and the names that the texts need. @throws VC202–VC214 */
async function readSnapshot(run, settings, ports) {
    const { shallow, revision } = run;
    const { tagPrefix, version: wanted, prerelease: channel, maintenance } = settings;
    const line = { channel, inside: maintenance?.range };
    const history = await readHistory(ports, { shallow, revision, tagPrefix, wanted, ...line });
    return { ...history, ...namesFor(run, settings, ports) };
}
/** What the release is called, where its pages are, and the time. */
function namesFor({ web, project }, settings, { clock }) {
    const names = { project: settings.project ?? project, now: clock.now().getTime() };
    return { ...names, ...(web === undefined ? {} : { web }) };
}
/** From the working tree, where a workflow may have made it; else from the commit. */
async function readText(path, { workTree, revision }, { files, history }) {
    if (workTree)
        return files.read(path);
    const head = await history.commitOf(revision);
    return head === undefined ? undefined : history.fileAt(head, path);
}
/**
 * The plan's tag: in the history, which may know one that was never pushed, then on the forge. A dry run asks the
 * history alone. How a tag's commit stands to the head is asked of whoever has that tag.
 */
async function readTag({ tag: name, head }, read, ports) {
    const { tags, current } = read.snapshot;
    const here = tags.find((tag) => tag.name === name);
    if (here !== undefined && here.commit !== head)
        return { state: { kind: await standingIn(ports, here, read), tag: here }, tag: undefined };
    if (read.settings.dryRun)
        return { state: (0,tag_state/* tagState */.s)(current?.tag, head), tag: current?.tag };
    const tag = await ports.forge.findTag(name);
    const isElsewhere = tag !== undefined && tag.commit !== head;
    return { state: (0,tag_state/* tagState */.s)(tag, head, isElsewhere ? await ports.forge.standing(tag.commit, head) : undefined), tag };
}
/** A tag of the history, with its message. */
async function readVersionTag(name, run, ports) {
    return (await pastOf(name, run, ports)).tag(name);
}
/** Who knows the past of a tag: not a clone that is shallow or was made without it, but where that comes from. */
async function pastOf(tagName, { shallow }, { history, remote }) {
    if (remote === undefined)
        return history;
    return shallow || (await history.tag(tagName)) === undefined ? remote : history;
}
/** Whichever has the other in its history. */
async function standingIn(ports, tag, { run, snapshot }) {
    const { head, base } = snapshot;
    const past = await pastOf(tag.name, run, ports);
    if ((await past.since([tag], head)).base !== undefined)
        return 'ancestor';
    const { commits } = await past.since(base === undefined ? [] : [base.tag], tag.commit);
    return commits.some(({ sha }) => sha === head) ? 'descendant' : 'elsewhere';
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ remoteHistory)
});

// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
;// CONCATENATED MODULE: ./build/commits/borders.js
/**
 * Parents of which a fetched range does not tell whether they belong to it.
 *
 * `git fetch --shallow-exclude` cuts off all parents of a commit as soon as one of them is excluded
 * (`get_shallow_commits_by_rev_list` in git's shallow.c), so a merge at the border of the range loses the branch that
 * it brought, without a word. A commit with a single missing parent lost an excluded one; of several missing ones at
 * least one is excluded, and each other may hold a part of the range. `excluded`: those that are known to be.
 */
function undecidedParents(commits, excluded) {
    const present = new Set(commits.map(({ sha }) => sha));
    const undecided = new Set();
    for (const { parents } of commits) {
        const missing = parents.filter((parent) => !present.has(parent));
        if (missing.length < 2)
            continue;
        const open = missing.filter((parent) => !excluded.has(parent));
        // Where all but one prove to be in the range, the last one is what cut the commit off.
        const asked = open.length < missing.length ? open : open.slice(0, -1);
        for (const parent of asked)
            undecided.add(parent);
    }
    return [...undecided];
}
/** Whether a commit outside the range stands right below it: then it is in the history of the range's head. */
function standsBelow(commits, outside) {
    return commits.some(({ parents }) => parents.includes(outside));
}

// EXTERNAL MODULE: ./build/commits/git-log.js
var git_log = __nccwpck_require__(6);
// EXTERNAL MODULE: ./build/effects/git.js
var git = __nccwpck_require__(2409);
// EXTERNAL MODULE: ./build/effects/process.js + 6 modules
var process = __nccwpck_require__(8934);
;// CONCATENATED MODULE: ./build/effects/fetched-range.js






const refspecOf = (commit) => `+${commit}:refs/checkpoint/${commit}`;
/**
 * git's answer where all that was asked for is excluded: `upload-pack` dies, and the client may see no more of it than
 * the second sentence. A connection that broke says so beside it.
 */
const NOTHING_LEFT = /no commits selected for shallow requests|error processing shallow info/;
const BROKEN = /RPC failed|curl \d+|unexpected disconnect|early EOF|timed out/i;
function isNothingLeft({ stderr }) {
    return NOTHING_LEFT.test(stderr) && !BROKEN.test(stderr);
}
/** A border with more questions than this is not worth its round trips: the whole graph costs less. */
const MOST_QUESTIONS = 12;
/**
 * Only the commits after one tag (`--shallow-exclude` takes the name of a ref). `elsewhere`: the tag is not in the head's
 * history, or is the head's descendant. `unknown`: the remote does not serve this, or too much of the border is open.
 */
async function fetchAfter(own, base, head) {
    const limits = [`--shallow-exclude=refs/tags/${base.name}`];
    const first = await own.fetch(limits, [refspecOf(head)]);
    if (first.exitCode !== 0)
        return isNothingLeft(first) ? 'elsewhere' : 'unknown';
    const excluded = new Set([base.commit]);
    let questions = MOST_QUESTIONS;
    for (;;) {
        const commits = await own.commits();
        const undecided = undecidedParents(commits, excluded);
        if (undecided.length === 0)
            return standsBelow(commits, base.commit) ? commits : 'elsewhere';
        for (const parent of undecided) {
            questions -= 1;
            const answer = questions < 0 ? undefined : await own.fetch(limits, [refspecOf(parent)]);
            if (answer?.exitCode === 0)
                continue;
            if (answer === undefined || !isNothingLeft(answer))
                return 'unknown';
            excluded.add(parent);
        }
    }
}
const FIRST_DEPTH = 64;
/**
 * The last resort: twice as deep each time, until the highest tag is there and all that the clone lacks lies below it,
 * or until nothing is lacking any more. @throws VC214
 */
async function fetchDeeper(own, tags, head) {
    const [highest] = tags;
    for (let depth = FIRST_DEPTH;; depth *= 2) {
        succeeded(await own.fetch([`--depth=${depth}`], [refspecOf(head)]));
        const borders = await own.borders();
        if (borders.length === 0)
            return rangeIn(own, tags, head);
        if (highest !== undefined && (await isBelow(own, borders, highest.commit)))
            return rangeIn(own, [highest], head);
    }
}
/** The whole graph, without trees and files. @throws VC214 */
async function fetchWhole(own, tags, head) {
    succeeded(await own.fetch([], [refspecOf(head)]));
    return rangeIn(own, tags, head);
}
/** Here is nothing but the head's history, so a tag whose commit is here stands in it. */
async function rangeIn(own, tags, head) {
    const present = tags.length === 0 ? new Set() : new Set(await own.commitNames());
    const base = tags.find(({ commit }) => present.has(commit));
    const log = await own.run([...git/* LOG */.$, head, ...(base === undefined ? [] : [`^${base.commit}`]), '--']);
    succeeded(log);
    return { ...(base && { base }), commits: (0,git_log/* parseGitLog */.m)(log.stdout) };
}
/** Whether this commit is here and has all the borders in its history. */
async function isBelow(own, borders, commit) {
    if (!(await own.commitNames()).includes(commit))
        return false;
    const revisions = [...borders, `^${commit}`].map((revision) => `${revision}\n`).join('');
    const { exitCode, stdout } = await own.run(['rev-list', '--count', '--stdin'], revisions);
    return exitCode === 0 && (0,process/* firstLine */.TM)(stdout) === '0';
}
function succeeded({ exitCode, stderr }) {
    if (exitCode !== 0)
        throw new problem/* CheckpointError */.jg((0,errors_history/* cannotComplete */.nX)(stderr));
}

// EXTERNAL MODULE: ./build/effects/git-tags.js
var git_tags = __nccwpck_require__(3963);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/plan/remote.js
var remote = __nccwpck_require__(7294);
;// CONCATENATED MODULE: ./build/effects/remote-access.js


/** What our own repository calls the remote. */
const SOURCE = 'source';
/** Settings of a clone by which git reaches its remote: https://git-scm.com/docs/git-config */
const TRANSPORT = '^(http|credential|url|ssh|protocol|core\\.(sshcommand|gitproxy|askpass)$|remote\\.origin\\.(url|proxy|proxyauthmethod|uploadpack|vcs)$)';
/**
 * The environment in which one git process reaches the remote of a clone from another repository: what the clone's own
 * configuration says of transport (actions/checkout keeps its credentials there, from v6 on in an included file), and
 * the token. It stands in no argument, no address and no file.
 */
async function accessEnvironment(call, origin, credentials) {
    const { url, token } = (0,remote/* remoteAddress */.fn)(origin, credentials);
    const header = credentials === undefined || token === undefined ? [] : authorization(credentials.server, token);
    const settings = [...(await transportOf(call)), [`remote.${SOURCE}.url`, url], ...header];
    const before = Number(call.environment['GIT_CONFIG_COUNT'] ?? 0);
    const entries = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(before + settings.length) };
}
/** An empty value first takes away what was set before: two headers make GitHub answer 400 (actions/checkout 1830). */
function authorization(server, token) {
    const key = `http.${server}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${(0,remote/* basicOf */.wV)(token)}`],
    ];
}
/** Only what belongs to the clone: git reads the user's and the system's configuration by itself. */
async function transportOf(call) {
    const { stdout } = await (0,process/* runGit */.EO)(['config', '--null', '--show-scope', '--get-regexp', TRANSPORT], call);
    const fields = stdout.split('\0');
    const settings = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [scope, setting = ''] = [fields[at], fields[at + 1]];
        const [key = '', ...value] = setting.split('\n');
        if (scope !== 'local' && scope !== 'worktree')
            continue;
        if (key !== 'remote.origin.url')
            settings.push([key.replace(/^remote\.origin\./, `remote.${SOURCE}.`), value.join('\n')]);
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/effects/own-repository.js








/** Variables that would lead git into another repository: https://git-scm.com/docs/git#_the_git_repository */
const PLACES = [
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_SHALLOW_FILE',
];
/** Whatever a user's configuration says, a fetch here starts nothing else and refuses no old commit. */
const FETCH = [
    ...['-c', 'protocol.version=2', '-c', 'fetch.fsckObjects=false', '-c', 'transfer.fsckObjects=false'],
    ...['-c', 'fetch.writeCommitGraph=false', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
    ...['--no-auto-maintenance', '--no-recurse-submodules', '--filter=tree:0'],
];
async function makeOwnRepository({ call, temporary, access, sha256, }) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'version-checkpoint-'));
    const environment = Object.fromEntries(Object.entries(call.environment).filter(([name]) => !PLACES.includes(name)));
    const own = { ...call, environment: { ...environment, GIT_DIR: directory } };
    const run = (args, input) => (0,process/* runGit */.EO)(args, input === undefined ? own : { ...own, input });
    const format = sha256 ? 'sha256' : 'sha1';
    const made = await run(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`]);
    if (made.exitCode !== 0)
        throw new problem/* CheckpointError */.jg((0,errors_history/* gitFailed */.gk)('init', made.stderr));
    const commitNames = async () => {
        const check = ['--batch-check=%(objecttype) %(objectname)', '--batch-all-objects', '--unordered', '--buffer'];
        const { stdout } = await run(['cat-file', ...check]);
        return (0,process/* linesOf */.Dx)(stdout).flatMap((line) => (line.startsWith('commit ') ? [line.slice('commit '.length)] : []));
    };
    return {
        directory,
        run,
        commitNames,
        fetch: (limits, refspecs) => (0,process/* runGit */.EO)([...FETCH, ...limits, SOURCE, ...refspecs], { ...own, extraEnvironment: access }),
        list: () => (0,process/* runGit */.EO)(['-c', 'protocol.version=2', 'ls-remote', '--quiet', '--tags', SOURCE], {
            ...own,
            extraEnvironment: access,
        }),
        borders: async () => (0,process/* linesOf */.Dx)(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'shallow'), 'utf8').catch(() => '')),
        async commits() {
            const names = (await commitNames()).map((name) => `${name}\n`).join('');
            const args = [...git/* LOG */.$, '--no-walk=unsorted', '--stdin'];
            const answer = await (0,process/* runGit */.EO)(args, { ...own, input: names, extraEnvironment: { GIT_SHALLOW_FILE: '' } });
            if (answer.exitCode !== 0)
                throw new problem/* CheckpointError */.jg((0,errors_history/* gitFailed */.gk)('log', answer.stderr));
            return (0,git_log/* parseGitLog */.m)(answer.stdout);
        },
        remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./build/effects/remote-history.js







const SHA256_DIGITS = 64;
/**
 * What a clone lacks, brought from its remote by git alone. The tags are listed without objects; then only the commits
 * of the range arrive, in a repository of our own. Nothing is asked before the first question.
 */
function remoteHistory({ git, call, origin, credentials, temporary }) {
    const made = [];
    let unused;
    let access;
    let names;
    async function make() {
        access ??= accessEnvironment(call, origin, credentials);
        names ??= git.commitOf('HEAD');
        const sha256 = (await names)?.length === SHA256_DIGITS;
        const repository = await makeOwnRepository({ call, temporary, access: await access, sha256 });
        made.push(repository);
        return repository;
    }
    /** Without anything in it: listing the tags left nothing there. */
    function empty() {
        const repository = unused ?? make();
        unused = undefined;
        return repository;
    }
    return {
        commitOf: (revision) => git.commitOf(revision),
        fileAt: (commit, path) => git.fileAt(commit, path),
        async tagRefs() {
            unused ??= make();
            const { exitCode, stdout, stderr } = await (await unused).list();
            if (exitCode !== 0)
                throw new problem/* CheckpointError */.jg((0,errors_history/* remoteUnreadable */.OS)(remote/* ORIGIN */.VT, stderr));
            return (0,git_tags/* parseRefs */.Y4)(stdout);
        },
        async since(tags, head) {
            const [highest] = tags;
            if (highest?.commit === head)
                return { base: highest, commits: [] };
            if (highest === undefined)
                return fetchWhole(await empty(), tags, head);
            const commits = await fetchAfter(await empty(), highest, head);
            if (commits === 'elsewhere')
                return fetchWhole(await empty(), tags, head);
            if (commits === 'unknown')
                return fetchDeeper(await empty(), tags, head);
            return { base: highest, commits };
        },
        async tag(name) {
            const { fetch, run } = await empty();
            const { exitCode, stderr } = await fetch(['--depth=1'], [`+refs/tags/${name}:refs/tags/${name}`]);
            if (exitCode !== 0)
                throw new problem/* CheckpointError */.jg((0,errors_history/* cannotComplete */.nX)(stderr));
            return (0,git_tags/* readTag */.zW)(run, name);
        },
        async close() {
            await Promise.all(made.splice(0).map((repository) => repository.remove()));
        },
    };
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ showNotes)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/plan/decide.js + 2 modules
var decide = __nccwpck_require__(4459);
// EXTERNAL MODULE: ./build/versions/next.js
var next = __nccwpck_require__(9075);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./build/versions/tags.js
var versions_tags = __nccwpck_require__(6875);
// EXTERNAL MODULE: ./build/inspect/show.js
var show = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/inspect/notes.js








/** Of what would be released; where nothing would, of what is, else of the next patch. */
function nextShown(snapshot, settings) {
    const { base, current } = snapshot;
    if (current !== undefined)
        return { snapshot, plan: (0,decide/* planFor */.b)(snapshot, settings, current.version) };
    const decision = (0,decide/* decide */.L)(snapshot, settings);
    if (decision.kind !== 'nothing')
        return { snapshot, plan: decision.plan };
    const version = base === undefined ? settings.initialVersion : (0,next/* nextVersion */.yU)(base.version, 'patch');
    return { snapshot, plan: (0,decide/* planFor */.b)(snapshot, settings, version) };
}
/** Of `v1.2.0`, since the version before it, or of `v1.1.0..HEAD`. A range has the version of its end. @throws VC213 */
async function rangeShown(git, range, settings, names) {
    const tags = await git.tagRefs();
    const tagNames = tags.map(({ name }) => name);
    const prefix = settings.tagPrefix ?? (0,versions_tags/* choosePrefix */.ik)(tagNames).prefix;
    const versions = { tagNames, prefix };
    const [, from = '', to = 'HEAD'] = /^(.*?)\.\.(?!\.)(.+)?$/.exec(range) ?? [range, '', range];
    const end = await endOf(git, to, versions.prefix);
    const last = await versionBefore(git, end, versions);
    const since = async (base) => ({
        ...{ head: end.commit, tags, prefix, ...names, commits: await git.commits(end.commit, base?.tag.commit) },
        candidates: [],
        ...(end.tag && end.version && { current: { tag: end.tag, version: end.version } }),
        ...(base && { base }),
    });
    const whole = nextShown(await since(last), settings);
    if (from === '')
        return whole;
    const snapshot = await since(await startOf(git, from, versions));
    const version = (0,semver/* parseSemVer */.IX)(whole.plan.version);
    return { snapshot, plan: version === undefined ? whole.plan : (0,decide/* planFor */.b)(snapshot, settings, version) };
}
async function endOf(git, name, prefix) {
    const tag = await (0,show/* tagMeant */.Ot)(git, name, prefix);
    if (tag === undefined)
        return { commit: await commitOf(git, name) };
    const version = versionOf(tag.name, prefix);
    return { commit: tag.commit, tag, ...(version && { version }) };
}
async function commitOf(git, name) {
    const commit = await git.commitOf(name);
    if (commit === undefined)
        throw new problem/* CheckpointError */.jg((0,errors_history/* noSuchVersion */.lL)(name));
    return commit;
}
function versionOf(tagName, prefix) {
    return tagName.startsWith(prefix) ? (0,semver/* parseSemVer */.IX)(tagName.slice(prefix.length)) : undefined;
}
/** A tag that is a version; any other commit counts as the last version in its history. */
async function startOf(git, name, versions) {
    const end = await endOf(git, name, versions.prefix);
    if (end.tag !== undefined && end.version !== undefined)
        return { tag: end.tag, version: end.version };
    const before = await versionBefore(git, end, versions);
    return { tag: { name: (0,commit/* shortSha */.Fu)(end.commit), commit: end.commit }, version: before?.version ?? ZERO };
}
const ZERO = { major: 0n, minor: 0n, patch: 0n, prerelease: [], build: '' };
/** The highest stable version in this history, below its own. */
async function versionBefore(git, { commit, version }, { tagNames, prefix }) {
    const merged = new Set(await git.tagNamesMergedInto(commit));
    const lower = (0,versions_tags/* stableTags */.Hc)((0,versions_tags/* versionTags */.OP)(tagNames, prefix)).find((tag) => merged.has(tag.name) && (version === undefined || (0,semver/* compareSemVer */.Cg)(tag.version, version) < 0));
    const tag = lower === undefined ? undefined : await git.tag(lower.name);
    return tag === undefined || lower === undefined ? undefined : { tag, version: lower.version };
}

// EXTERNAL MODULE: ./build/notes/context.js + 4 modules
var context = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./build/notes/render.js + 5 modules
var render = __nccwpck_require__(974);
// EXTERNAL MODULE: ./build/plan/facts.js
var plan_facts = __nccwpck_require__(4793);
// EXTERNAL MODULE: ./build/effects/read-findings.js
var read_findings = __nccwpck_require__(4000);
// EXTERNAL MODULE: ./build/effects/read-texts.js
var read_texts = __nccwpck_require__(7256);
// EXTERNAL MODULE: ./build/effects/read.js + 8 modules
var read = __nccwpck_require__(644);
;// CONCATENATED MODULE: ./build/effects/show-notes.js







/** The notes of a range, and all that a template sees; an empty range is what would be released. Nobody is asked. @throws VC213 */
async function showNotes(range, run, ports) {
    const settings = { ...(await (0,read/* readSettings */.sb)(run, ports)), dryRun: true };
    const { snapshot, plan } = range === ''
        ? nextShown(await (0,read/* readSnapshot */.RA)(run, settings, ports), settings)
        : await rangeShown(ports.git, range, settings, (0,read/* namesFor */.GT)(run, settings, ports));
    // What is tagged is told from its own commit, whatever the working tree says by now.
    const { current } = snapshot;
    const origin = current === undefined ? run : { ...run, workTree: false, revision: current.tag.commit };
    const findings = await (0,read_findings/* readFindings */.R)(plan, { run: origin, snapshot, settings, ports });
    const facts = (0,plan_facts/* factsOf */.x)(plan, snapshot, settings, findings);
    const { notes } = await (0,render/* renderRelease */.c)(facts, await (0,read_texts/* readTemplates */.Q)(run, settings, ports));
    return { notes, data: (0,context/* templateData */.J)(facts) };
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2819);

const MIN_COLUMNS = 80;
/** How standard output may look: colours on a terminal alone, and not where `NO_COLOR` or `TERM` say no. */
function terminalStyle() {
    const isTerminal = process.stdout.isTTY;
    const colours = isTerminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    return {
        paint: colours ? COLOURS : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .tZ,
        columns: Math.max(MIN_COLUMNS, isTerminal ? process.stdout.columns : MIN_COLUMNS),
        explains: false,
    };
}
/** https://no-color.org; select graphic rendition of ECMA-48 */
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLOURS = { strong: sgr(1, 22), faint: sgr(2, 22), good: sgr(32, 39), alert: sgr(33, 39) };


/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ UnclearAnswer)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9797);

/** A request whose answer says nothing: 5xx, a cut connection, a timeout. It may have taken effect all the same. */
class UnclearAnswer extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckpointError */ .jg {
}


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeTemplate)
/* harmony export */ });
/* harmony import */ var _errors_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1599);
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1473);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9797);
/* harmony import */ var _notes_partials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(222);
/* harmony import */ var _notes_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6626);





/** Writes a built-in template out. @throws VC113 for a path outside the repository, VC307 where a file is there already */
async function writeTemplate({ path, preset, force }, files) {
    if (!(0,_notes_partials_js__WEBPACK_IMPORTED_MODULE_4__/* .staysInside */ .N)(path))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .badArguments */ .kh)(`init writes inside the repository, not to ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)}.`));
    const before = await files.read(path);
    if (before !== undefined && !force)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .templateThere */ .LM)(path));
    if (!(await files.create(path, (0,_notes_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .u)(preset), force)))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .templateThere */ .LM)(path));
    return { path, preset, replaced: before !== undefined };
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ refusedByRule),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   JL: () => (/* binding */ releaseFileUnreadable),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   Rp: () => (/* binding */ nameInTheWay),
/* harmony export */   Ty: () => (/* binding */ workflowsChanged),
/* harmony export */   Uk: () => (/* binding */ nameBurned),
/* harmony export */   XF: () => (/* binding */ releaseGone),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   fb: () => (/* binding */ noSuchRepository),
/* harmony export */   j9: () => (/* binding */ badToken),
/* harmony export */   ls: () => (/* binding */ foreignHost),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   xJ: () => (/* binding */ archived),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);


function noToken() {
    return {
        code: 'VC401',
        what: 'There is no token.',
        why: 'Making a tag and a release on GitHub needs one.',
        cure: 'In a workflow leave the input token out: its default is the token of the run. On the command line set GITHUB_TOKEN.',
    };
}
/** `why` must not repeat the token: not even a part of it. */
function badToken(why = '401 Bad credentials') {
    return {
        code: 'VC402',
        what: `GitHub does not know this token (${why}).`,
        why: '',
        cure: 'Give a token that has not expired; in a workflow leave the input token out.',
    };
}
function forbidden(request, message, permissions) {
    return {
        code: 'VC403',
        what: `The token may not ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `GitHub asks for: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". A caller of a reusable workflow grants it in its own job.',
    };
}
function noSuchRepository(repository) {
    return {
        code: 'VC404',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(repository))} is not the name of a repository on GitHub.`,
        why: 'It is read from GITHUB_REPOSITORY, or from the remote origin, as owner/name.',
        cure: 'Set GITHUB_REPOSITORY=owner/name, or use --forge local.',
    };
}
/** `page`: where GitHub shows the rules of the repository. */
function refusedByRule(request, message, page) {
    return {
        code: 'VC405',
        what: `A rule of the repository refuses to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `${page} shows which ruleset it is. Only those on its bypass list may pass, which the token of a workflow cannot be; a name that an immutable release has used is refused so, too.`,
        cure: 'Let the ruleset allow the creation of version tags, or give the token of an App on its bypass list as the input token.',
    };
}
function rateLimited(until) {
    return {
        code: 'VC406',
        what: `GitHub's limit of requests is reached, until ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(until)}.`,
        why: '',
        cure: 'Run again after that: the run resumes where it stopped.',
    };
}
function unexpectedAnswer(request, status, message) {
    return {
        code: 'VC407',
        what: `GitHub answered ${status} to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: '',
        cure: 'Run again: what was already made stays, and the run resumes there.',
    };
}
function unreachable(request, message) {
    return {
        code: 'VC408',
        what: `GitHub gave no answer to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Whether the request took effect is not known.',
        cure: 'Run again: the run looks first and resumes where it stopped.',
    };
}
function releaseFileUnreadable(path, reason) {
    return {
        code: 'VC409',
        what: `The release file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Writing over it could lose what somebody wrote.',
        cure: 'Mend its first lines, or move the file away and run again.',
    };
}
function foreignHost(host) {
    return {
        code: 'VC410',
        what: `The remote origin is on ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(host)}, not on github.com.`,
        why: 'A token is never sent to a host that only the configuration of a clone names.',
        cure: 'For GitHub Enterprise Server set GITHUB_API_URL=https://HOST/api/v3; else use --forge local.',
    };
}
function nameInTheWay(tag, other) {
    return {
        code: 'VC411',
        what: `The tag ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} cannot be made: there is a tag ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(other)}.`,
        why: 'git keeps tags as files in folders, and one name cannot be both.',
        cure: 'Use another tag-prefix, or delete that tag if nobody needs it.',
    };
}
function archived(request) {
    return {
        code: 'VC412',
        what: `The repository is archived, so nobody can ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}.`,
        why: 'An archived repository is read-only.',
        cure: 'Unarchive it in its settings (Danger Zone), or remove the workflow.',
    };
}
function workflowsChanged(request, permissions) {
    return {
        code: 'VC413',
        what: `The token may not ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: the commit's .github/workflows differ from the default branch's.`,
        why: `GitHub asks for: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions)}. GITHUB_TOKEN can never have the permission workflows.`,
        cure: 'Release a commit of the default branch, or give the token of an App with contents: write and workflows: write.',
    };
}
function nameBurned(request, message) {
    return {
        code: 'VC414',
        what: `GitHub refuses to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Immutable releases are on: a tag name that one of them has used is used up for ever, even after it was deleted.',
        cure: 'Release a higher version: version: X.Y.Z, or bump: patch.',
    };
}
function unsettled(what) {
    return {
        code: 'VC415',
        what: `Somebody else changes ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} faster than this run can look.`,
        why: 'Writing without having looked could undo what they do.',
        cure: 'Run again once they are done: the run resumes where it stopped.',
    };
}
function releaseGone(tag) {
    return {
        code: 'VC416',
        what: `The draft for ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} is gone: somebody deleted it while this run was on its way.`,
        why: 'There is nothing left to publish.',
        cure: 'Run again to have it made anew, or leave it at that.',
    };
}
function notFound(request, permissions) {
    return {
        code: 'VC417',
        what: `GitHub found nothing when asked to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)} (404).`,
        why: `It answers so, too, where the token may not know. It asks for: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". If that is there, see that the repository of the token is the one that is meant.',
    };
}
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'VC501',
        what: `Something that should not happen happened: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'This is a defect of Version Checkpoint.',
        cure: 'Please report it with the log of a run with debug logging on; then run again: the run resumes where it stopped.',
    };
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nearMisses),
/* harmony export */   C0: () => (/* binding */ candidateNotAbove),
/* harmony export */   CK: () => (/* binding */ noCommits),
/* harmony export */   DY: () => (/* binding */ tagsUnreadable),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   KL: () => (/* binding */ leavesRange),
/* harmony export */   OS: () => (/* binding */ remoteUnreadable),
/* harmony export */   dO: () => (/* binding */ planMoved),
/* harmony export */   fs: () => (/* binding */ tagOnAncestor),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   i4: () => (/* binding */ notACommit),
/* harmony export */   lL: () => (/* binding */ noSuchVersion),
/* harmony export */   nS: () => (/* binding */ foreignPrefix),
/* harmony export */   nX: () => (/* binding */ cannotComplete),
/* harmony export */   tC: () => (/* binding */ stableTaken),
/* harmony export */   uN: () => (/* binding */ tagTaken),
/* harmony export */   yG: () => (/* binding */ shallowClone)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8336);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);



function noRepository(directory) {
    return {
        code: 'VC201',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(directory)} is not in a git repository.`,
        why: '',
        cure: 'Run it inside one, or name one: --repository DIR; in a workflow, use actions/checkout with fetch-depth: 0 first.',
    };
}
function noCommits() {
    return {
        code: 'VC202',
        what: 'This repository has no commits.',
        why: 'A version is a checkpoint of a commit.',
        cure: 'Commit something first.',
    };
}
function notACommit(revision) {
    return {
        code: 'VC203',
        what: `sha: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(revision)} is not a commit of this repository.`,
        why: '',
        cure: 'Give the full id of a commit that was fetched; in a workflow, check out with fetch-depth: 0.',
    };
}
function tagTaken({ tag, commit, head, higher }) {
    return {
        code: 'VC204',
        what: `tag ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, not on the commit to release (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}).`,
        why: `Somebody released it from another commit, and a tag is never moved.`,
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch${higher === undefined ? '.' : `, or release a higher version: version: ${higher}.`}`,
    };
}
function tagsUnreadable(reason) {
    return {
        code: 'VC205',
        what: `The tags cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Without them the next version would be a guess.',
        cure: 'Mend the repository (git fsck, git fetch --tags --force), then run again.',
    };
}
function shallowClone() {
    return {
        code: 'VC206',
        what: 'This clone is shallow: it lacks part of the history.',
        why: 'The commits that are asked for may be among what is missing. A release brings them from the remote origin, but there is none; compare and replay never do.',
        cure: 'Fetch it whole: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
    };
}
function foreignPrefix(prefix, example) {
    return {
        code: 'VC207',
        what: `No tag is named like v1.2.3 or 1.2.3, but ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(example)} looks like a version with another prefix.`,
        why: 'Starting at the initial version beside it would be a guess.',
        cure: `Say which versions are meant: tag-prefix: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(prefix)}, or tag-prefix: v to begin a line of its own.`,
    };
}
function remoteUnreadable(remote, reason) {
    return {
        code: 'VC209',
        what: `This clone has no version tag, or is shallow, and the remote ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remote)} could not be asked for its tags: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Which version comes next would be a guess.',
        cure: 'Make the remote reachable for git, or fetch the history before the run: fetch-depth: 0 in actions/checkout, git fetch --tags elsewhere.',
    };
}
function gitFailed(command, reason) {
    return {
        code: 'VC210',
        what: `git ${command} failed: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: '',
        cure: 'See what git says; nothing was written.',
    };
}
function gitMissing() {
    return { code: 'VC211', what: 'There is no git on the PATH.', why: '', cure: 'Install git 2.39 or newer.' };
}
function cannotComplete(reason) {
    return {
        code: 'VC214',
        what: `What this clone lacks of the history could not be brought from its remote: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Commits that are missing may be among those to release; a commit that was never pushed is not there either.',
        cure: 'Run again; or fetch the history before the run: fetch-depth: 0 in actions/checkout, git fetch --unshallow --tags elsewhere.',
    };
}
function nearMisses(texts) {
    return {
        code: 'VC212',
        what: `on-near-miss is fail, and ${texts.length === 1 ? 'a commit nearly is' : `${texts.length} commits nearly are`} a breaking change: ${texts.map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(' ')}`,
        why: '',
        cure: 'Say it in a further commit with a "BREAKING CHANGE: " footer, release with an explicit bump, or set on-near-miss: warn.',
    };
}
function noSuchVersion(name) {
    return {
        code: 'VC213',
        what: `There is no version ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} here.`,
        why: '',
        cure: 'See the list command for the versions there are.',
    };
}
function tagOnAncestor({ tag, commit, head }) {
    return {
        code: 'VC221',
        what: `tag ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, an earlier commit of this history, which this clone did not know (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)} was to be released).`,
        why: 'Somebody released it while this run was on its way, or the tags were not fetched: so the next version is another one.',
        cure: 'Run again with the tags fetched (fetch-depth: 0 in actions/checkout, or git fetch --tags): what came after it is released then.',
    };
}
function planMoved(differences) {
    return {
        code: 'VC222',
        what: `The plan in plan-file does not hold here any more: ${differences.map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('; ')}.`,
        why: 'A plan is applied exactly as it was approved, or not at all.',
        cure: 'Make a new plan and have that approved; give both jobs the same inputs, configuration and templates.',
    };
}
const MAX_NAMED_COMMITS = 5;
function leavesRange({ version, branch, range, commits }) {
    const named = commits.slice(0, MAX_NAMED_COMMITS).map(({ sha, subject }) => `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(subject)}`);
    const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : '';
    const asked = named.length === 0 ? '' : `: ${named.join(', ')}${more}`;
    return {
        code: 'VC231',
        what: `${version} would leave ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}, the range that the maintenance branch ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(branch)} keeps to${asked}.`,
        why: 'Whoever follows this line of versions expects it to stay inside.',
        cure: `Move what asks for ${version} to another branch and revert it here; where it is compatible after all, say so: bump: patch, or a version inside ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}.`,
    };
}
function candidateNotAbove(version, before) {
    return {
        code: 'VC232',
        what: `The next candidate would be ${version}, which is not above ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
        why: 'Versions only grow, by SemVer item 11: identifiers are compared one by one, words letter by letter (rc1 is above rc.2), and a lower target is lower.',
        cure: `Release the stable version, leave a lower bump out, or give a version above ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
    };
}
function stableTaken({ candidate, stable, commit, head }) {
    return {
        code: 'VC233',
        what: `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(candidate)} would come after ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}, which is released already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, outside the history of ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}.`,
        why: 'A candidate is lower than the version that it leads to, so nobody would be offered it.',
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch: the next candidate then follows ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}. Or give a version above it.`,
    };
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ badChannel),
/* harmony export */   NM: () => (/* binding */ notYaml),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Q7: () => (/* binding */ noSuchDirectory),
/* harmony export */   VT: () => (/* binding */ noSuchFile),
/* harmony export */   Vf: () => (/* binding */ versionWith),
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   __: () => (/* binding */ outsideRepository),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   eE: () => (/* binding */ branchWithoutRange),
/* harmony export */   hp: () => (/* binding */ notServed),
/* harmony export */   jT: () => (/* binding */ noChannel),
/* harmony export */   k8: () => (/* binding */ unknownCommand),
/* harmony export */   kh: () => (/* binding */ badArguments),
/* harmony export */   of: () => (/* binding */ badTagPrefix),
/* harmony export */   u7: () => (/* binding */ notSemVer),
/* harmony export */   w0: () => (/* binding */ unknownChoice),
/* harmony export */   zA: () => (/* binding */ versionTooLow)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7658);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);



function unknownChoice(origin, value, allowed) {
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(value, allowed);
    return {
        code: 'VC101',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.`,
        why: '',
        cure: nearest === undefined ? `Write one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.` : `Did you mean ${nearest}?`,
    };
}
/** A version that only a prefix spoils. */
const PREFIXED = /^([a-z-]+)((?:(?:0|[1-9]\d*)\.){2}(?:0|[1-9]\d*)(?:[-+].*)?)$/i;
function notSemVer(origin, value) {
    const [, prefix, version] = PREFIXED.exec(value) ?? [];
    const cure = prefix === undefined || version === undefined
        ? 'Write three numbers, as in 1.4.0 or 1.4.0-rc.1.'
        : `Write ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)}: the prefix ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(prefix)} belongs to tag-prefix.`;
    return {
        code: 'VC102',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a version.`,
        why: 'A version is strict SemVer 2.0.0: major.minor.patch, no prefix, no leading zeros.',
        cure,
    };
}
function versionTooLow(version, base) {
    return {
        code: 'VC103',
        what: `version: ${version} is not greater than ${base}, the highest version in this history.`,
        why: 'Versions only grow: a lower one would never be offered to anybody.',
        cure: `Give a version above ${base}, or leave version out and let the commits decide.`,
    };
}
function notServed(origin, value) {
    return {
        code: 'VC104',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} asks for something that this version does not do yet.`,
        why: 'Ignoring it would release something else than you asked for.',
        cure: 'Leave it out, or use a version of Version Checkpoint that serves it.',
    };
}
/** `input` is what was given beside the version: a bump, or a channel that is not the version's own. */
function versionWith(input, version, value) {
    return {
        code: 'VC105',
        what: `version: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)} and ${input}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} were both given.`,
        why: `An exact version leaves nothing for ${input} to decide.`,
        cure: `Give version or ${input}, not both.`,
    };
}
function badTagPrefix(origin, value) {
    return {
        code: 'VC106',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} cannot begin the name of a tag.`,
        why: 'git check-ref-format refuses spaces, control characters, "..", "~^:?*[\\", a leading "-" and the like.',
        cure: 'Use a prefix such as v, widget-v or widget/v.',
    };
}
function noSuchDirectory(origin, value) {
    return {
        code: 'VC107',
        what: `${origin.place}: there is no folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}.`,
        why: '',
        cure: 'Name a folder inside a git repository; in a workflow, check the repository out first.',
    };
}
function noSuchFile(origin, value) {
    return {
        code: 'VC108',
        what: `${origin.place}: there is no file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}.`,
        why: 'A typing error must not fall back to the defaults.',
        cure: 'Name an existing file, relative to the repository, or leave it out.',
    };
}
function outsideRepository(path) {
    return {
        code: 'VC114',
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} leads out of the working tree.`,
        why: 'It could be any file of the machine: only files of the repository are read, and nothing below .git.',
        cure: 'Name a file inside the repository; a link must lead to one.',
    };
}
function notYaml(place, reason) {
    return {
        code: 'VC109',
        what: `${place}: not YAML: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`,
        why: '',
        cure: 'Mend the file; an editor with a YAML language server shows the place.',
    };
}
function unknownKey(place, key, allowed) {
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(key, allowed);
    return {
        code: 'VC110',
        what: `${place}: there is no key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} here.`,
        why: `Allowed are ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.`,
        cure: nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`,
    };
}
function wrongValue(place, value, expected) {
    return { code: 'VC111', what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not ${expected}.`, why: '', cure: `Write ${expected}.` };
}
function unknownCommand(word, allowed) {
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(word, allowed);
    return {
        code: 'VC112',
        what: `There is no command ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)}.`,
        why: `Commands are ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.`,
        cure: nearest === undefined ? 'See --help.' : `Did you mean ${nearest}?`,
    };
}
function badArguments(reason) {
    return { code: 'VC113', what: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason), why: '', cure: 'See --help.' };
}
function planUnreadable(path, reason) {
    return {
        code: 'VC121',
        what: `input plan-file: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be applied: ${reason}.`,
        why: '',
        cure: 'Give the file that a run with command: plan and this plan-file wrote.',
    };
}
function badChannel(origin, value) {
    return {
        code: 'VC131',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not the name of a channel.`,
        why: 'It becomes part of a version: letters, digits and hyphens, not digits alone (SemVer item 9); no dot, for the number is counted.',
        cure: 'Write a word such as rc, beta or alpha; stable for none.',
    };
}
function noChannel(origin) {
    return {
        code: 'VC132',
        what: `${origin.place}: "prerelease" counts a candidate up, but this run is on no channel.`,
        why: 'Which channel is meant would be a guess.',
        cure: 'Say it, as in prerelease: rc, or give the branch one under channels.',
    };
}
function branchWithoutRange(origin, branch) {
    return {
        code: 'VC133',
        what: `${origin.place}: the name of the maintenance branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(branch)} says no range.`,
        why: 'Without one, any version could leave it. Names such as 1.x, v1.2.x or release/1.2 say one.',
        cure: 'Write it out, as in { maintenance: 1.x }.',
    };
}


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ migrationMissing),
/* harmony export */   LM: () => (/* binding */ templateThere),
/* harmony export */   Nl: () => (/* binding */ textEmpty),
/* harmony export */   ez: () => (/* binding */ partialMissing),
/* harmony export */   gA: () => (/* binding */ templateFailed),
/* harmony export */   kA: () => (/* binding */ textTooLong),
/* harmony export */   wb: () => (/* binding */ templateUnparsable)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);


function templateUnparsable(template, reason, nearest) {
    return {
        code: 'VC301',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(template)} does not parse: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`,
        why: '',
        cure: `${meant(nearest)}Mend it; docs/templates.md shows the syntax and the fields.`,
    };
}
function templateFailed(template, reason, nearest) {
    return {
        code: 'VC302',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(template)} cannot be rendered: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`,
        why: 'A name that is not known would leave a hole in the release.',
        cure: `${meant(nearest)}docs/templates.md lists every field and filter.`,
    };
}
function meant(nearest) {
    return nearest === undefined ? '' : `Did you mean ${nearest}? `;
}
function textTooLong(what, length, limit) {
    return {
        code: 'VC303',
        what: `${what} has ${length} characters; GitHub takes at most ${limit}.`,
        why: '',
        cure: 'Shorten its template.',
    };
}
function textEmpty(what) {
    return {
        code: 'VC304',
        what: `${what} came out empty.`,
        why: '',
        cure: 'Mend its template: it must print something for every release.',
    };
}
/** `place`: `line:3, col:1` of the tag that names it. */
function partialMissing(template, name, place) {
    return {
        code: 'VC305',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(template)} names ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} at ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(place)}, and there is no such file in the repository.`,
        why: 'Templates read nothing but what the repository holds: no path upwards, no link that leads out of it.',
        cure: 'Give its path from the root of the repository, in quotes, as in {% render ".github/release/entry.md" %}.',
    };
}
/** `commits`: short ids with their subjects. */
function migrationMissing(commits, paths) {
    return {
        code: 'VC306',
        what: `require-migration is true, and nothing says how to migrate from what these commits break: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(commits.join(', '))}.`,
        why: 'A breaking release without a guide leaves its users to find out.',
        cure: `Write it into ${paths.join(' or ')}, or give a commit a footer "MIGRATION: …".`,
    };
}
function templateThere(path) {
    return {
        code: 'VC307',
        what: `There is a template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} already.`,
        why: 'Writing over it would lose what somebody made of it.',
        cure: 'Give --force to replace it, or another path with --template.',
    };
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   jg: () => (/* binding */ CheckpointError),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);

/** A run that cannot go on, with all that is wrong at once. Not for outcomes: nothing to release is a result. */
class CheckpointError extends Error {
    name = 'CheckpointError';
    problems;
    constructor(problems, options) {
        const all = 'code' in problems ? [problems] : problems;
        super(all.map(describe).join('\n'), options);
        this.problems = all;
    }
}
/** The message as people see it: code and fact, then the reason, then the cure. Never begins a line with data. */
function describe({ code, what, why, cure }) {
    return [`${code}: ${what}`, ...(why === '' ? [] : [`  ${why}`]), `  → ${cure}`].join('\n');
}
const QUOTED_LENGTH = 120;
/** A value of somebody else's inside a message: one line, in quotes, cut where it is long. */
function quoted(value) {
    return `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableWithin */ .bg)(value, QUOTED_LENGTH)}"`;
}
const SAID_LENGTH = 2_000;
/**
 * What git or a server says, inside a message: one line, cut where it is long. git repeats the address of a remote, and
 * a user and a password may stand in one.
 */
function said(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableWithin */ .bg)(withoutCredentials(text), SAID_LENGTH);
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^/\s]*@/g, '//');
}
/** `a, b or c` */
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var _commits_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3612);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5822);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9797);
/* harmony import */ var _plan_account_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2413);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8394);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6875);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(522);







/** The commits that `to` has and `from` has not, counted by the same rules as a release. @throws VC213 */
async function compareVersions({ git }, names, settings) {
    const from = await (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .findVersionTag */ .mz)(git, names[0], settings.tagPrefix);
    const to = await endOf(git, names[1], settings.tagPrefix);
    const version = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSemVer */ .IX)(from.name.slice((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .choosePrefix */ .ik)([from.name]).prefix.length));
    const commits = await git.commits(to.commit, from.commit);
    const base = version === undefined ? {} : { base: { tag: from, version } };
    const account = (0,_plan_account_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)({ head: to.commit, ...base }, (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .F)(commits, settings.rules), settings.majorOnZero);
    return { from: from.name, to: to.name, account, diffStat: await git.diffStat(from.commit, to.commit) };
}
async function endOf(git, name, tagPrefix) {
    const tag = await (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMeant */ .Ot)(git, name, tagPrefix);
    if (tag !== undefined)
        return tag;
    const commit = await git.commitOf(name);
    if (commit === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchVersion */ .lL)(name));
    return { name, commit };
}


/***/ }),

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var _plan_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9353);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8394);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6875);



/** All versions, highest first. `tagPrefix` undefined: the prefix that the tags have. */
async function listVersions({ git, forge }, tagPrefix) {
    const [tags, releases] = await Promise.all([git.tags(), forge.releases()]);
    const byName = new Map(tags.map((tag) => [tag.name, tag]));
    const names = [...byName.keys()];
    return (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTags */ .OP)(names, tagPrefix ?? (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePrefix */ .ik)(names).prefix).flatMap(({ name, version }) => {
        const tag = byName.get(name);
        if (tag === undefined)
            return [];
        const release = (0,_plan_result_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRelease */ .MM)(releases, name);
        return [
            {
                version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemVer */ .w0)(version),
                tag: name,
                kind: tag.annotated ? 'annotated' : 'lightweight',
                commit: tag.commit,
                date: new Date(tag.taggedAt * 1000).toISOString(),
                release: release === undefined ? 'none' : release.draft ? 'draft' : 'published',
                url: release?.url ?? '',
            },
        ];
    });
}


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ replayReleases)
});

// EXTERNAL MODULE: ./build/commits/read.js + 27 modules
var read = __nccwpck_require__(3612);
// EXTERNAL MODULE: ./build/versions/next.js
var next = __nccwpck_require__(9075);
// EXTERNAL MODULE: ./build/plan/account.js
var account = __nccwpck_require__(2413);
;// CONCATENATED MODULE: ./build/plan/replay.js



/** Agreed means: the level of the step from the version before, after the policy for 0.x, is the same. */
function judge(release, rules, majorOnZero) {
    const { previous, version, tag } = release;
    const reading = (0,read/* readCommits */.F)(release.commits, rules);
    const level = (0,next/* highestLevel */.HI)(reading.changes.map((change) => change.bump));
    const chosen = (0,next/* levelForBase */.FS)(level, previous.version, majorOnZero);
    const released = (0,next/* levelBetween */.Fb)(previous.version, version);
    const rows = (0,account/* rowsOf */.RO)(reading, level);
    const makers = rows.filter((row) => row.group === 'made');
    return {
        tag,
        previous: previous.tag,
        released,
        chosen,
        agreed: chosen === released,
        because: makers.length > 0 ? makers : rows,
    };
}

// EXTERNAL MODULE: ./build/versions/tags.js
var tags = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./build/inspect/replay.js


/** Judges the last releases of this repository, newest first: each against the highest version before it in its history. */
async function replayReleases(git, settings, last) {
    const names = (await git.tagRefs()).map(({ name }) => name);
    const stable = (0,tags/* stableTags */.Hc)((0,tags/* versionTags */.OP)(names, settings.tagPrefix ?? (0,tags/* choosePrefix */.ik)(names).prefix));
    const judgements = [];
    for (const release of stable) {
        if (judgements.length === last)
            break;
        const previous = await versionBefore(git, release, stable);
        if (previous === undefined)
            continue;
        const [from, to] = await Promise.all([
            git.commitOf(`refs/tags/${previous.name}`),
            git.commitOf(`refs/tags/${release.name}`),
        ]);
        if (from === undefined || to === undefined)
            continue;
        const commits = await git.commits(to, from);
        judgements.push(judge({
            tag: release.name,
            version: release.version,
            previous: { tag: previous.name, version: previous.version },
            commits,
        }, settings.rules, settings.majorOnZero));
    }
    return judgements;
}
/** The next lower version in the release's own history; a back-port's is on its own line. */
async function versionBefore(git, release, stable) {
    const merged = new Set(await git.tagNamesMergedInto(`refs/tags/${release.name}`));
    return stable.slice(stable.indexOf(release) + 1).find((tag) => merged.has(tag.name));
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ showVersion),
/* harmony export */   Ot: () => (/* binding */ tagMeant),
/* harmony export */   mz: () => (/* binding */ findVersionTag)
/* harmony export */ });
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5822);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9797);
/* harmony import */ var _plan_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9353);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6875);




/** One version whole: its tag and its release. @throws VC213 */
async function showVersion({ git, forge }, name, tagPrefix) {
    const tag = await findVersionTag(git, name, tagPrefix);
    return { tag, release: (0,_plan_result_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRelease */ .MM)(await forge.releases(), tag.name) ?? null };
}
/** As `tagMeant`. @throws VC213 where there is none */
async function findVersionTag(git, name, tagPrefix) {
    const tag = await tagMeant(git, name, tagPrefix);
    if (tag === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchVersion */ .lL)(name));
    return tag;
}
/** The tag that a person means by `v1.2.3` or by `1.2.3`. Without a prefix it is the one that the tags have. */
async function tagMeant(git, name, tagPrefix) {
    const names = (await git.tagRefs()).map((tag) => tag.name);
    const prefix = tagPrefix ?? (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePrefix */ .ik)(names).prefix;
    const found = [name, `${prefix}${name}`].find((candidate) => names.includes(candidate));
    return found === undefined ? undefined : git.tag(found);
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** The allowed word that a typing error most likely meant, if one is near: at most two edits, or a third of it. */
function nearestWord(word, allowed) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of allowed) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { word: candidate, distance };
    }
    return best?.word;
}
/** Levenshtein's distance, or anything above `limit` once it cannot be reached. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? limit + 1;
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ templateContext),
  J: () => (/* binding */ templateData)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./build/notes/entry.js
var entry = __nccwpck_require__(4170);
// EXTERNAL MODULE: ./build/notes/markdown.js
var markdown = __nccwpck_require__(3733);
// EXTERNAL MODULE: ./build/notes/people.js + 1 modules
var notes_people = __nccwpck_require__(1519);
;// CONCATENATED MODULE: ./build/notes/references.js
/** Footers whose value is a list of issues, as `Refs: #12, #13` and `See-also: #4`. */
const NAMING = /^(?:refs?|references?|related(?:-to)?|relates(?:-to)?|see(?:-also)?|issues?|part-of)$/i;
const NUMBER = /(?<![\w/])#([1-9]\d{0,14})\b/g;
/** What it closes and what its footers name, ascending, each once. */
function referencesOf({ closes, footers }) {
    const closing = new Set(closes);
    const named = footers
        .filter(({ token }) => NAMING.test(token))
        .flatMap(({ value }) => [...value.matchAll(NUMBER)].map((match) => Number(match[1])));
    return [...new Set([...closing, ...named])]
        .sort((a, b) => a - b)
        .map((number) => ({ number, closes: closing.has(number) }));
}

;// CONCATENATED MODULE: ./build/notes/change-context.js





/** Each change made once, though a template meets it in several places: a long range has thousands. */
function changeContexts(changes, known) {
    const made = new Map(changes.map((change) => [change, changeContext(change, known)]));
    return (change) => made.get(change) ?? changeContext(change, known);
}
/** A text about a change: what breaks, or how to migrate. */
function noteContext(text, change, { known, shown }) {
    return { text, entry: new markdown/* Markdown */.oz((0,entry/* noteOf */.kH)(text, change, known)), change: shown(change) };
}
function changeContext(change, known) {
    const { sha, pullRequest } = change;
    const { web } = known;
    const people = (0,notes_people/* peopleOf */.xr)(change, known);
    const authors = people.map((person) => personContext(person, known));
    return {
        type: change.type,
        scope: change.scope ?? null,
        description: (0,entry/* withoutPeriod */.Kx)(change.description),
        body: change.body,
        footers: change.footers.map(({ token, value }) => ({ token, value })),
        breaking: change.breaking.length > 0,
        bump: change.bump,
        sha,
        short_sha: (0,commit/* shortSha */.Fu)(sha),
        url: web === undefined ? null : new markdown/* Markdown */.oz(`${web}/commit/${sha}`),
        pull_request: pullRequest ?? null,
        pull_request_url: web === undefined || pullRequest === undefined ? null : new markdown/* Markdown */.oz(`${web}/pull/${pullRequest}`),
        closes: change.closes,
        references: referencesOf(change).map(({ number, closes }) => ({
            number,
            closes,
            url: web === undefined ? null : new markdown/* Markdown */.oz(`${web}/issues/${number}`),
        })),
        authors,
        co_authors: authors.filter((_, index) => people[index]?.email !== change.author.email),
        entry: new markdown/* Markdown */.oz((0,entry/* entryOf */.Ms)(change, known, people)),
    };
}
/** The name that git has, and the account where it is known. */
function personContext({ name, email, handle }, { web }) {
    const host = web?.split('/').slice(0, 3).join('/');
    return {
        name: new markdown/* Markdown */.oz((0,markdown/* escapeLabel */.cR)(name)),
        handle: handle ?? null,
        url: handle === undefined || host === undefined ? null : new markdown/* Markdown */.oz(`${host}/${handle}`),
        mention: new markdown/* Markdown */.oz((0,entry/* mention */.lE)({ name, email, ...(handle !== undefined && { handle }) })),
    };
}
/** A person with what is new about them. */
function contributorContext(person, facts) {
    const isNew = (0,notes_people/* isNewcomer */.vh)(person, facts);
    const first = isNew ? firstChangeOf(person, facts.changes) : undefined;
    return {
        ...personContext(person, facts),
        is_new: isNew,
        first_change: first === undefined ? null : new markdown/* Markdown */.oz((0,entry/* originOf */.yv)(first, facts)),
    };
}
/** The first that is their own, else the first that they helped with. */
function firstChangeOf({ email }, changes) {
    return (changes.find(({ author }) => author.email === email) ??
        changes.find(({ coAuthors }) => coAuthors.some((person) => person.email === email)));
}

// EXTERNAL MODULE: ./build/notes/headline.js
var headline = __nccwpck_require__(4484);
// EXTERNAL MODULE: ./build/notes/migration.js
var migration = __nccwpck_require__(5330);
// EXTERNAL MODULE: ./build/commits/rules.js
var commits_rules = __nccwpck_require__(5978);
;// CONCATENATED MODULE: ./build/notes/sections.js

/** The sections of the presets, in the order of their pages. Others follow in the order of the configuration. */
const KNOWN_SECTIONS = new Map([
    ['Features', '🚀'],
    ['Bug Fixes', '🐛'],
    ['Performance Improvements', '⚡'],
    ['Reverts', '⏪'],
    ['Documentation', '📚'],
    ['Code Refactoring', '🔧'],
    ['Technical Improvements', '🔧'],
    ['Added', '✨'],
    ['Changed', '🔧'],
    ['Removed', '⏪'],
    ['Fixed', '🐛'],
]);
/** Files each change under its type's title. A change whose break says it already is not told again. */
function sectionsOf(changes, rules) {
    const titles = new Set([...KNOWN_SECTIONS.keys(), ...[...rules.types.values()].map((rule) => rule.section)]);
    titles.delete(commits_rules/* HIDDEN */.RG);
    const byTitle = new Map([...titles].map((title) => [title, []]));
    for (const change of changes) {
        if (isToldAsBreak(change))
            continue;
        byTitle.get(rules.types.get(change.type)?.section ?? commits_rules/* HIDDEN */.RG)?.push(change);
    }
    return [...byTitle]
        .filter(([, listed]) => listed.length > 0)
        .map(([title, listed]) => ({ title, emoji: KNOWN_SECTIONS.get(title) ?? '', changes: listed }));
}
/** No description stands twice: a `feat!` without a footer is told under the breaking changes alone. */
function isToldAsBreak(change) {
    return change.breaking.includes(change.description);
}

;// CONCATENATED MODULE: ./build/notes/summary.js


/** How much there is of what; `others` are changes that are neither features nor fixes. */
function countsOf(facts, people = (0,notes_people/* contributors */.pJ)(facts.changes, facts)) {
    const { changes } = facts;
    const ofType = (type) => changes.filter((change) => change.type === type).length;
    const features = ofType('feat');
    const fixes = ofType('fix');
    return {
        changes: changes.length,
        features,
        fixes,
        breaking: changes.filter((change) => change.breaking.length > 0).length,
        others: changes.length - features - fixes,
        people: people.length,
    };
}
/** `**2 features, 1 fix** by 2 people since v0.1.1.` Nothing is claimed that was not counted. */
function summaryOf(facts, counts = countsOf(facts)) {
    const { features, fixes, breaking, others, people } = counts;
    const parts = [
        counted(breaking, 'breaking change'),
        counted(features, 'feature'),
        counted(fixes, 'fix', 'fixes'),
        features + fixes === 0 ? counted(others, 'change') : '',
    ].filter((part) => part !== '');
    const what = parts.length === 0 ? 'No listed changes' : parts.join(', ');
    const who = people === 0 ? '' : ` by ${counted(people, 'person', 'people')}`;
    const since = facts.previous === undefined ? '' : ` since ${(0,markdown/* escapeLabel */.cR)(facts.previous.tag)}`;
    return `**${what}**${who}${since}.`;
}
function counted(count, one, many = `${one}s`) {
    if (count === 0)
        return '';
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/notes/context.js









/** Fields are in Liquid's own style, snake_case. `Markdown` values are ready to print; plain text is escaped. */
function templateContext(facts) {
    const { version, previous, web, changes, head } = facts;
    const shown = changeContexts(changes, facts);
    const people = (0,notes_people/* contributors */.pJ)(changes, facts);
    const counts = countsOf(facts, people);
    const notes = (texts) => changes.flatMap((change) => texts(change).map((text) => noteContext(text, change, { known: facts, shown })));
    return {
        project: facts.project,
        version: (0,semver/* formatSemVer */.w0)(version),
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        prerelease: version.prerelease.length === 0 ? null : version.prerelease.join('.'),
        channel: channelOf(facts),
        tag: facts.tag,
        previous_version: previous === undefined ? null : (0,semver/* formatSemVer */.w0)(previous.version),
        previous_tag: previous?.tag ?? null,
        bump: facts.bump,
        date: new Date(facts.date).toISOString().slice(0, 10),
        sha: head,
        short_sha: (0,commit/* shortSha */.Fu)(head),
        headline: (0,headline/* headlineOf */.g)(facts),
        highlights: highlightsOf(facts).map((text) => new markdown/* Markdown */.oz(text)),
        summary: new markdown/* Markdown */.oz(summaryOf(facts, counts)),
        counts,
        breaking: notes((change) => change.breaking),
        migrations: notes(({ footers }) => footers.filter(migration/* isMigration */.b4).map(({ value }) => value)),
        migration_guide: facts.migrationGuide === undefined ? null : new markdown/* Markdown */.oz((0,migration/* guideSection */.m9)(facts.migrationGuide)),
        sections: sectionsOf(changes, facts.rules).map((section) => ({
            title: section.title,
            emoji: section.emoji === '' ? null : section.emoji,
            changes: section.changes.map(shown),
        })),
        changes: changes.map(shown),
        key_changes: byWeight(changes).map(shown),
        candidates: facts.candidates,
        contributors: people.map((person) => contributorContext(person, facts)),
        checks: (facts.checks ?? []).map(({ name, passed, url }) => ({
            name,
            passed,
            url: url === undefined ? null : new markdown/* Markdown */.oz(url),
        })),
        assets: (facts.assets ?? []).map(({ name, digest }) => ({
            name,
            digest,
            entry: new markdown/* Markdown */.oz(`${(0,markdown/* codeSpan */.SS)(name)} ${(0,markdown/* codeSpan */.SS)(digest)}`),
        })),
        repository_url: web === undefined ? null : new markdown/* Markdown */.oz(web),
        compare_url: compareUrl(facts),
        changelog: changelogLink(facts),
    };
}
/** What asks for a release, the heaviest first, the oldest first among equals. */
function byWeight(changes) {
    const weight = ({ bump }) => commit/* BUMP_LEVELS */.xG.indexOf(bump);
    return changes.filter(({ bump }) => bump !== 'none').sort((a, b) => weight(b) - weight(a));
}
/** The same as plain JSON: Markdown as text. */
function templateData(facts) {
    const plain = (_, value) => (value instanceof markdown/* Markdown */.oz ? value.toString() : value);
    return JSON.parse(JSON.stringify(templateContext(facts), plain));
}
/** `rc` of 1.3.0-rc.1: the first identifier, where it is a word. */
function channelOf({ version: { prerelease } }) {
    const [first] = prerelease;
    return first === undefined || /^\d+$/.test(first) ? null : first;
}
/** The configuration's text is its author's own Markdown; a footer's is text of a commit. */
function highlightsOf({ highlights, changes }) {
    const footers = changes.flatMap((change) => change.footers.filter(({ token }) => token.toUpperCase() === 'HIGHLIGHT').map(({ value }) => (0,markdown/* escapeMarkdown */.FV)(value)));
    return [...(highlights === undefined ? [] : [highlights.trim()]), ...footers];
}
/** https://docs.github.com/en/pull-requests/committing-changes-to-your-project/viewing-and-comparing-commits */
function compareUrl({ web, previous, tag }) {
    if (web === undefined || previous === undefined)
        return null;
    return new markdown/* Markdown */.oz(`${web}/compare/${encodeURIComponent(previous.tag)}...${encodeURIComponent(tag)}`);
}
function changelogLink(facts) {
    const address = compareUrl(facts);
    if (address === null || facts.previous === undefined)
        return null;
    return new markdown/* Markdown */.oz((0,markdown/* link */.nf)(`${(0,markdown/* escapeLabel */.cR)(facts.previous.tag)}…${(0,markdown/* escapeLabel */.cR)(facts.tag)}`, String(address)));
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ withoutPeriod),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export description */
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8336);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3733);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1519);



/** `**trainer:** Multi-GPU training support ([#41](…), closes [#39](…)) — @mara, with Jo` */
function entryOf(change, known, people = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .xr)(change, known)) {
    return `${asLine(`${scopeOf(change)}${description(change)}`)}${references(change, known)}${authorship(people)}`;
}
/** `**config:** training.yml needs a devices key ([#41](…))`: a text about a change. What that closes, its entry says. */
function noteOf(text, change, known) {
    const lines = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(withoutPeriod(text.trim())).split('\n');
    const note = `${scopeOf(change)}${lines.join('\n  ')}`;
    return `${lines.length === 1 ? asLine(note) : note} (${originOf(change, known)})`;
}
/** At the start of an entry these would begin a heading, a list, a quote or a task: CommonMark 0.31, 4 and 5. */
const BLOCK_MARK = /^(\d{0,9})(?=(?:#{1,6}|[-+*]|(?<=\d)[.)]|\[[ x]\])(?:\s|$)|>)/i;
function asLine(markdown) {
    return markdown.replace(BLOCK_MARK, '$1\\');
}
function scopeOf({ scope }) {
    return scope === undefined ? '' : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLabel */ .cR)(scope)}:** `;
}
/** As written, without the trailing period; `...` and `etc.` are left alone. */
function description(change) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(withoutPeriod(change.description));
}
function withoutPeriod(text) {
    return /(?<![.\s]|etc)\.$/.test(text) ? text.slice(0, -1) : text;
}
/** The pull request where one is known, else the commit; then the issues it closes. Nothing to link to: `#41, closes issue 39`. */
function references(change, known) {
    const closed = change.closes.map((number) => issueReference(number, known, 'issues')).join(', ');
    return closed === '' ? ` (${originOf(change, known)})` : ` (${originOf(change, known)}, closes ${closed})`;
}
/** `[#41](…)`, or the commit where no pull request is known. */
function originOf({ pullRequest, sha }, known) {
    return pullRequest === undefined ? commitReference(sha, known) : issueReference(pullRequest, known, 'pull');
}
function commitReference(sha, { web }) {
    const name = `\`${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)}\``;
    return web === undefined ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${web}/commit/${sha}`);
}
/** A bare `#39` after "closes" would close it wherever the notes are pasted; a link or a plain number does not. */
function issueReference(number, { web }, kind) {
    if (web !== undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${number}`, `${web}/${kind}/${number}`);
    return kind === 'pull' ? `#${number}` : `issue ${number}`;
}
function authorship(people) {
    const [first, ...others] = people.map(mention);
    if (first === undefined)
        return '';
    return ` — ${first}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`;
}
/** `@mara` where the account is known, which tells her; else the name that git has. */
function mention({ name, handle }) {
    return handle === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLabel */ .cR)(name) : `@${handle}`;
}


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8394);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4170);



const FIRST_STABLE = '1.0.0';
/** What a release is about, in a line: the change that weighs most, or a kind word for many small ones. */
function headlineOf(facts) {
    if ((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSemVer */ .w0)(facts.version) === FIRST_STABLE)
        return 'Production ready release';
    const change = heaviest(facts);
    if (change !== undefined)
        return sentence(change.type === 'revert' ? `revert ${change.description}` : change.description);
    return facts.changes.every(({ bump }) => bump === 'none') ? 'Maintenance release' : 'Bug fixes and minor improvements';
}
function heaviest({ changes, bump }) {
    const counting = changes.filter((change) => change.bump !== 'none');
    const atTop = counting
        .filter((change) => change.bump === 'major')
        .concat(counting.filter((change) => change.bump === 'minor'));
    if (bump !== 'patch' && atTop.length > 0)
        return atTop[0];
    return counting.length === 1 ? counting[0] : undefined;
}
/** One line, without the period, with a capital; `iOS` and `x86` are names and stay. */
function sentence(text) {
    const line = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPeriod */ .Kx)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/\s+/g, ' ').trim());
    const [first = ''] = line;
    return /^\p{Ll}+(?![\p{L}\d])/u.test(line) ? first.toUpperCase() + line.slice(first.length) : line;
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_BODY_CHARACTERS),
/* harmony export */   z: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3733);

/** https://docs.github.com/en/rest/releases/releases answers 422 "body is too long" above this. */
const MAX_BODY_CHARACTERS = 125_000;
/** Kept free for what the writer adds around the notes: two comments and their record. */
const ROOM_CHARACTERS = 2_000;
/** Notes that fit into a release: cut before the entry that would be too much, the whole in a file, and both said. */
function withinLimit(notes, facts, limit = MAX_BODY_CHARACTERS - ROOM_CHARACTERS) {
    if (notes.length <= limit)
        return { notes };
    const name = `release-notes-${facts.tag.replace(/[^\w.+-]/g, '-')}.md`;
    const most = endingOf(facts, name, (notes.match(ENTRIES) ?? []).length);
    const room = notes.slice(0, Math.max(0, limit - most.length));
    const lastEntry = Math.max(room.lastIndexOf('\n- '), room.lastIndexOf('\n* '), room.lastIndexOf('\n\n'));
    // Inside a line a cut could open what an escape or a code span closes; a line that is too long alone goes whole.
    const kept = room.slice(0, Math.max(0, lastEntry > 0 ? lastEntry : room.lastIndexOf('\n'))).trimEnd();
    const missing = (notes.slice(kept.length).match(ENTRIES) ?? []).length;
    return { notes: kept + endingOf(facts, name, missing), fullNotes: { name, text: notes } };
}
const ENTRIES = /^[-*] /gm;
/** https://docs.github.com/en/repositories/releasing-projects-on-github/linking-to-releases: of an attached file. */
function endingOf({ web, tag }, name, missing) {
    const more = missing === 0 ? 'more' : `${missing} more ${missing === 1 ? 'entry' : 'entries'}`;
    const file = web === undefined
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name), `${web}/releases/download/${encodeURIComponent(tag)}/${name}`);
    return `\n\n… and ${more} than a release can hold. All of them are in ${file}.\n`;
}


/***/ }),

/***/ 3733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown)
/* harmony export */ });
/* harmony import */ var _commits_code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5624);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3911);


/** Markdown that we made ourselves: its data is escaped already, so it is not escaped again. */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    toString() {
        return this.text;
    }
}
/**
 * Text of a commit as Markdown that shows it: code spans and web addresses stay as written; elsewhere nothing becomes
 * HTML, a link, an image or a heading, mentions anybody or closes an issue. Line breaks stay.
 */
function escapeMarkdown(text) {
    return escapeBlocks(escapeAround((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text), TEXT));
}
/** A label inside bold or a link: one line, and no mark of Markdown's acts in it. */
function escapeLabel(text) {
    return escapeBlocks(escapeAround((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text).replace(/\s+/g, ' '), LABEL));
}
/** `[text](address)`; the address is one of ours, made of encoded parts: here what could end it is encoded, too. */
function link(text, address) {
    return `[${text}](${address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}
/** A name as a code span: the backticks around it are more than any run inside, CommonMark 0.31, 6.1. */
function codeSpan(text) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text).replace(/\s+/g, ' ');
    const longest = Array.from(line.matchAll(/`+/g)).reduce((length, [run]) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
/** Escapes what is no code span. Two runs of backticks side by side would be one run, and delimit something else. */
function escapeAround(text, { marks, prose }) {
    if (!marks.test(text))
        return text;
    let result = '';
    let copied = 0;
    let from = 0;
    for (const { start, end } of [...codeSpansIn(text), { start: text.length, end: text.length }]) {
        const between = text.slice(from, start);
        if (marks.test(between)) {
            const escaped = prose(between, end > start ? '`' : '');
            result += text.slice(copied, from);
            if (from > 0)
                result += joint('`', escaped);
            result += escaped;
            if (end > start)
                result += joint(escaped, '`');
            copied = start;
        }
        from = end;
    }
    return result + text.slice(copied);
}
function joint(before, behind) {
    return before.endsWith('`') && behind.startsWith('`') ? ' ' : '';
}
/** CommonMark lets a span go on in the next line, but only inside a paragraph, and any line may begin a block. */
function codeSpansIn(text) {
    if (!text.includes('\n'))
        return (0,_commits_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpansOn */ .C)(text);
    let lineStart = 0;
    return text.split('\n').flatMap((line) => {
        const before = lineStart;
        lineStart += line.length + 1;
        if (!line.includes('`'))
            return [];
        return (0,_commits_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpansOn */ .C)(line).map(({ start, end }) => ({ start: before + start, end: before + end }));
    });
}
/**
 * At the beginning of a line these would make a heading, a fence or the head of a table out of the text around them,
 * in a quote or a list too: CommonMark 0.31, 4.2, 4.3 and 4.5; https://github.github.com/gfm/#tables-extension-
 */
const BLOCK_MARK = /^((?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*)(?=#{1,6}(?:[ \t]|$)|~~~|=+[ \t]*$|[-:|][-:| \t]*$)/gm;
const BLOCK_SIGNS = /[#~=|:-]/;
function escapeBlocks(markdown) {
    return BLOCK_SIGNS.test(markdown) ? markdown.replace(BLOCK_MARK, '$1\\') : markdown;
}
/** What GitHub links by itself: https://github.github.com/gfm/#autolinks-extension-. For us a bracket ends an address. */
const ADDRESS = /<https?:\/\/[^\s<>`\\[\]]+>|(?<![a-z@])(?:(?:https?|ftp):\/\/|www\.)[^\s<>`\\[\]]+/gi;
function escapeProse(text, next) {
    if (!/:\/\/|www\./i.test(text))
        return disarmClosings(escapeWords(text));
    let result = '';
    let from = 0;
    for (const match of text.matchAll(ADDRESS)) {
        const [address] = match;
        const end = match.index + address.length;
        const words = escapeWords(text.slice(from, match.index));
        const shown = escapeAddress(address, end === text.length ? next : text.charAt(end));
        result += words + joint(words, shown) + shown;
        from = end;
    }
    return disarmClosings(result + escapeWords(text.slice(from)));
}
const TEXT = { marks: /[\\<&@#[\]`]|GH-|:\/\/|www\./i, prose: escapeProse };
/** In a label a backslash would undo ours, and an asterisk could end the bold around it. */
const LABEL = {
    marks: /[*\\<&@#[\]`]|GH-|:\/\/|www\./i,
    prose: (text, next) => escapeProse(text, next)
        .replace(/\\(?![[\]])/g, '&#92;')
        .replaceAll('*', '\\*'),
};
/** What GitHub leaves out at the end of an address: https://github.github.com/gfm/#extended-autolink-path-validation */
const TRAILING = '?!.,:*_~\'")';
/** A user before the host: it reads like the host that it is not, https://www.rfc-editor.org/rfc/rfc3986#section-7.6 */
const WITH_USER = /^<?(?:https?|ftp):\/\/[^/?#]*@/i;
/**
 * GitHub links no bare address after an open `[`, and then an `@name` in it would be a mention; and it reads on up to
 * the next blank, through code spans and escapes. Such an address gets the brackets that always make a link, and end it
 * (CommonMark 0.31, 6.5); one without a scheme becomes no link.
 */
function escapeAddress(address, next) {
    if (WITH_USER.test(address))
        return `\`${address}\``;
    const isSure = address.startsWith('<') || (next.trim() === '' && !/@|&#?\w{1,40};/.test(address));
    if (isSure)
        return address;
    if (/^www/i.test(address))
        return escapeWords(address).replace('.', '&#46;');
    let end = address.length;
    while (TRAILING.includes(address.charAt(end - 1)))
        end -= 1;
    return `<${address.slice(0, end)}>${address.slice(end)}`;
}
/**
 * `@name` and `@owner/team` after anything but a letter or a digit, as in `_@name_`, together with what would become a
 * mention behind it: https://github.com/gjtorikian/html-pipeline (mention filter).
 */
const MENTION = /@[a-z\d](?:[\w@/.-]*[a-z\d])?/gi;
/** Behind a letter it is an address of mail, which ends where a further `@` stands: that one would be a mention. */
function disarmMention(mention, at, text) {
    const start = /[a-z\d]/i.test(text.charAt(at - 1)) ? mention.indexOf('@', 1) : 0;
    return start < 0 ? mention : `${mention.slice(0, start)}\`${mention.slice(start)}\``;
}
/**
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue, with marks of
 * emphasis around the word or the number.
 */
const KEYWORD = '(?<![a-z\\d])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[*_~]*(?::[*_~]*\\s*|\\s+)[*_~]*';
const CLOSING = new RegExp(`${KEYWORD}(?:(?:[\\w.-]+/[\\w.-]+)?(?:#|GH-)(?=\\d)|(?=<?https?://))`, 'gi');
/** GitHub resolves `\#` and `&#35;` before it looks for issues, so only this helps: github/cmark-gfm issue 181. */
const ZERO_WIDTH_SPACE = '&#8203;';
function disarmClosings(markdown) {
    return markdown.replace(CLOSING, `$&${ZERO_WIDTH_SPACE}`);
}
const WORD_MARKS = /[\\<&@[\]`]/;
/**
 * `<` is what begins HTML, and `&` an entity: as entities they are text wherever they stand. A mention becomes code,
 * since GitHub resolves entities before it looks for mentions too. Brackets make links, images, definitions and
 * footnotes: a link could hide where it leads. A backslash before a mark of ours would undo it.
 */
function escapeWords(text) {
    if (!WORD_MARKS.test(text))
        return text;
    return text
        .replace(/&(?=#?\w{1,40};)/g, '&amp;')
        .replace(/(?<!\\)\\+(?=[@<`#&[\]]|$)/g, (run) => '&#92;'.repeat(run.length))
        .replaceAll('<', '&lt;')
        .replaceAll('`', '&#96;')
        .replace(/[[\]]/g, '\\$&')
        .replace(MENTION, disarmMention);
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ breaksWithoutGuide),
/* harmony export */   b4: () => (/* binding */ isMigration),
/* harmony export */   jf: () => (/* binding */ guidePaths),
/* harmony export */   m9: () => (/* binding */ guideSection)
/* harmony export */ });
/** `MIGRATION: …`, `Migration-Guide: …`, `Migration guide: …`, in any case. */
function isMigration({ token }) {
    return /^migration(?:[- ]guide)?$/i.test(token);
}
/** Where the text of a guide may be: for one version, or for whatever is released next. */
function guidePaths(version) {
    return [`docs/migrations/${version}.md`, 'docs/migrations/unreleased.md'];
}
/** The changes that break, where nothing tells how to migrate: neither a footer of any of them nor a file. */
function breaksWithoutGuide(changes, guide) {
    const isTold = guide !== undefined || changes.some(({ footers }) => footers.some(isMigration));
    return isTold ? [] : changes.filter(({ breaking }) => breaking.length > 0);
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})(?=[ \t]|$)/;
/** The levels that a section of the page leaves for headings inside it. */
const TOP_LEVEL = 3;
/**
 * A guide's text under a heading of our own: its title goes, since that heading says it, and its other headings go
 * below ours. Code in it stays as it is.
 */
function guideSection(text) {
    const lines = text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .trim()
        .split('\n');
    const body = lines[0]?.startsWith('# ') === true ? lines.slice(1) : lines;
    const headings = linesOutsideCode(body).flatMap((line) => HEADING.exec(line)?.[1]?.length ?? []);
    const deeper = Math.max(0, TOP_LEVEL - Math.min(...headings));
    const isCode = codeLines(body);
    return body
        .map((line, at) => isCode[at] ? line : line.replace(HEADING, (marks) => '#'.repeat(Math.min(6, marks.length + deeper))))
        .join('\n')
        .trim();
}
function linesOutsideCode(lines) {
    const isCode = codeLines(lines);
    return lines.filter((_, at) => isCode[at] !== true);
}
/** Which lines stand inside fenced code, the fences too (CommonMark 0.31, 4.5). */
function codeLines(lines) {
    let open;
    return lines.map((line) => {
        const fence = FENCE.exec(line)?.[1];
        if (open === undefined) {
            open = fence;
            return fence !== undefined;
        }
        if (fence?.startsWith(open) === true && line.trim() === fence)
            open = undefined;
        return true;
    });
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ staysInside),
/* harmony export */   z: () => (/* binding */ partialsNamedIn)
/* harmony export */ });
const NAMING = /\{%-?\s*(?:render|include|layout)\s+(?:"([^"\n]+)"|'([^'\n]+)')/g;
/** The files that a template names in quotes, each once, in their order. */
function partialsNamedIn(text) {
    return [...new Set([...text.matchAll(NAMING)].flatMap((match) => match[1] ?? match[2] ?? []))];
}
/** Whether a path can only lead to a file of the repository: relative, no way upwards, nothing of git's own. */
function staysInside(path) {
    const segments = path.split('/');
    const isPlain = (segment) => !['', '.', '..'].includes(segment) && !/^\.git$/i.test(segment);
    return !/[\\\0:]/.test(path) && segments.every(isPlain);
}


/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h5: () => (/* binding */ accountsMissing),
  pJ: () => (/* binding */ contributors),
  vh: () => (/* binding */ isNewcomer),
  yN: () => (/* binding */ newcomersAmong),
  xr: () => (/* binding */ peopleOf)
});

;// CONCATENATED MODULE: ./build/notes/handles.js
/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference: with the account's number since 2017. */
const NO_REPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d_-]{0,98}))@users\.noreply\.([a-z\d.-]+)$/i;
/**
 * The account that an address of GitHub's own names: `123+mara@users.noreply.github.com` is `mara`. Only for a
 * repository of the same host, where `@mara` is the same person.
 */
function handleInAddress(email, web) {
    if (web === undefined || !/@users\.noreply\./i.test(email))
        return undefined;
    const [, handle, host] = NO_REPLY.exec(email) ?? [];
    const here = web.split('/')[2]?.replace(/:\d+$/, '');
    return host !== undefined && host.toLowerCase() === here?.toLowerCase() ? handle : undefined;
}

;// CONCATENATED MODULE: ./build/notes/people.js

/** GitHub's Apps carry `[bot]` in their name: https://docs.github.com/en/apps. They are thanked by nobody. */
function isBot({ name, email }) {
    return name.endsWith('[bot]') || email.includes('[bot]@');
}
/** The people behind a change, its author first, each once, bots left out. */
function peopleOf(change, known = {}) {
    return distinct([change.author, ...change.coAuthors], known);
}
/** Everybody behind these changes, in the order of their first one. */
function contributors(changes, known = {}) {
    return distinct(changes.flatMap((change) => [change.author, ...change.coAuthors]), known);
}
/** One person is one address, one name or one account: many people commit from two addresses under one name. */
function distinct(people, known) {
    const met = new Set();
    const seen = new Set();
    const result = [];
    for (const person of people) {
        const { name, email } = person;
        const identity = `${email}\n${name}`;
        if (seen.has(identity) || name === '' || isBot(person))
            continue;
        seen.add(identity);
        const handle = handleOf(email, known);
        const keys = keysOf(person, handle);
        const isNew = !keys.some((key) => met.has(key));
        for (const key of keys)
            met.add(key);
        if (isNew)
            result.push({ name, email, ...(handle !== undefined && { handle }) });
    }
    return result;
}
/** Whether this person is known to be new here. */
function isNewcomer({ email }, { credits }) {
    return credits?.newcomers.has(email.toLowerCase()) === true;
}
/** The commits whose people cannot all be told by their addresses. */
function accountsMissing(changes, web) {
    const shas = changes
        .filter((change) => peopleOf(change, { web }).some(({ handle }) => handle === undefined))
        .map(({ sha }) => sha);
    return [...new Set(shas)];
}
/**
 * The addresses of those of whom nothing was released before, neither under that address nor under that name.
 * `before` is undefined where not all are known: then nobody is called new.
 */
function newcomersAmong(changes, before, known) {
    if (before === undefined)
        return new Set();
    const keys = new Set(before.flatMap((person) => keysOf(person, handleOf(person.email, known))));
    const newcomers = contributors(changes, known).filter((person) => !keysOf(person, person.handle).some((key) => keys.has(key)));
    return new Set(newcomers.map(({ email }) => email.toLowerCase()));
}
function keysOf({ name, email }, handle) {
    return [email.toLowerCase(), name, ...(handle === undefined ? [] : [`@${handle.toLowerCase()}`])];
}
function handleOf(email, { web, credits }) {
    return credits?.handles.get(email.toLowerCase()) ?? handleInAddress(email, web);
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PRESET_TEMPLATES),
/* harmony export */   u: () => (/* binding */ templateText)
/* harmony export */ });
/**
 * Built in as strings, so that the bundle needs no files. Their fields are those of docs/templates.md. The parts in
 * `block` can be replaced one by one by a template that begins with `{% layout "checkpoint" %}`.
 */
const CHECKPOINT = `{% block title %}# {{ project }} {{ tag }} Release
{% endblock %}
{% block whats_new %}## 🎉 What's New
{% for highlight in highlights %}{{ highlight }}

{% endfor %}{{ summary }}{% if candidates.size > 0 %} Tried out as {% for candidate in candidates %}{% unless forloop.first %}{% if forloop.last %} and {% else %}, {% endif %}{% endunless %}{{ candidate }}{% endfor %}.{% endif %}
{% endblock %}
{% block breaking %}{% if breaking.size > 0 %}
## ⚠️ Breaking Changes
{% for note in breaking %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
## 🧭 Migration Guide
{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block sections %}{% for section in sections %}
## {% if section.emoji %}{{ section.emoji }} {% endif %}{{ section.title }}
{% for change in section.changes %}- {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block ready %}{% if checks.size > 0 or assets.size > 0 %}
## 🎯 Ready for Production
{% if checks.size > 0 %}{% assign passed = checks | where: "passed" %}- {{ passed.size }} of {{ checks.size }} {% if checks.size == 1 %}check{% else %}checks{% endif %} passed on \`{{ short_sha }}\`
{% endif %}{% for asset in assets %}- {{ asset.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block footer %}{% if contributors.size > 0 %}
**Thanks** to {% for person in contributors %}{% unless forloop.first %}{% if forloop.last %} and {% else %}, {% endif %}{% endunless %}{{ person.mention }}{% endfor %}{% assign newcomers = contributors | where: "is_new" %}{% for person in newcomers %}{% if forloop.first %} · {% else %}, {% endif %}{{ person.mention }} made their first contribution in {{ person.first_change }}{% endfor %}
{% endif %}{% if changelog %}{% if contributors.size == 0 %}
{% endif %}**Full changelog:** {{ changelog }}
{% endif %}{% endblock %}`;
/** As conventional-changelog writes it: https://github.com/conventional-changelog/conventional-changelog */
const CONVENTIONAL = `{% block title %}## {% if compare_url %}[{{ version }}]({{ compare_url }}){% else %}{{ version }}{% endif %} ({{ date }})
{% endblock %}
{% block highlights %}{% for highlight in highlights %}
{{ highlight }}
{% endfor %}{% endblock %}
{% block breaking %}{% if breaking.size > 0 %}
### ⚠ BREAKING CHANGES

{% for note in breaking %}* {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
### Migration Guide

{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}* {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block sections %}{% for section in sections %}
### {{ section.title }}

{% for change in section.changes %}* {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block assets %}{% if assets.size > 0 %}
### Assets

{% for asset in assets %}* {{ asset.entry }}
{% endfor %}{% endif %}{% endblock %}`;
/** https://keepachangelog.com/en/1.1.0/: what breaks is a change, and stands first among them. */
const KEEP_A_CHANGELOG = `{% block title %}## {% if compare_url %}[{{ version }}]({{ compare_url }}){% else %}[{{ version }}]{% endif %} - {{ date }}
{% endblock %}
{% block highlights %}{% for highlight in highlights %}
{{ highlight }}
{% endfor %}{% endblock %}
{% block sections %}{% assign changed = sections | where: "title", "Changed" %}{% if breaking.size > 0 and changed.size == 0 %}
### Changed

{% for note in breaking %}- **Breaking:** {{ note.entry }}
{% endfor %}{% endif %}{% for section in sections %}
### {{ section.title }}

{% if section.title == "Changed" %}{% for note in breaking %}- **Breaking:** {{ note.entry }}
{% endfor %}{% endif %}{% for change in section.changes %}- {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
### Migration

{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}`;
const PRESET_TEMPLATES = {
    checkpoint: CHECKPOINT,
    conventional: CONVENTIONAL,
    'keep-a-changelog': KEEP_A_CHANGELOG,
};
const INTRODUCTION = `{%- comment -%}
  The page of a release, in Liquid. Every field it may use is in docs/templates.md of Version Checkpoint.
  "version-checkpoint notes" shows what it makes of your own history.
{%- endcomment -%}
`;
/** A preset as a file to edit: without the blocks, which only a layout needs. */
function templateText(preset) {
    return INTRODUCTION + PRESET_TEMPLATES[preset].replace(/\{% (?:block \w+|endblock) %\}/g, '');
}


/***/ }),

/***/ 974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderRelease)
});

// EXTERNAL MODULE: ./build/errors/notes.js
var notes = __nccwpck_require__(1599);
// EXTERNAL MODULE: ./build/errors/problem.js
var errors_problem = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/notes/context.js + 4 modules
var notes_context = __nccwpck_require__(3313);
;// CONCATENATED MODULE: ./build/notes/default-templates.js
/** Built in as strings, so that the bundle needs no files. Their fields are those of docs/templates.md. */
const RELEASE_NAME_TEMPLATE = '{{ project }} {{ tag }}';
/** The subject and the key features; the record of the commit is added below by the program itself. */
const TAG_MESSAGE_TEMPLATE = `{% if prerelease %}🧪{% elsif bump == 'major' %}🎉{% elsif bump == 'minor' %}🚀{% else %}🐛{% endif %} {{ project }} {{ tag }}: {{ headline }}

{% for change in key_changes limit: 50 %}- {% if change.type == 'revert' %}Revert {{ change.description }}{% else %}{{ change.description | sentence }}{% endif %}{% if change.pull_request %} (#{{ change.pull_request }}){% endif %}
{% endfor %}{% if key_changes.size > 50 %}- … and {{ key_changes.size | minus: 50 }} more
{% endif %}`;

// EXTERNAL MODULE: ./build/printable.js
var printable = __nccwpck_require__(3911);
// EXTERNAL MODULE: ./build/notes/headline.js
var headline = __nccwpck_require__(4484);
// EXTERNAL MODULE: ./build/notes/markdown.js
var markdown = __nccwpck_require__(3733);
// EXTERNAL MODULE: ./build/notes/presets.js
var presets = __nccwpck_require__(6626);
;// CONCATENATED MODULE: ./build/notes/print-limit.js
/** A template may loop: what no person reads and no release can hold is refused. */
const MAX_PRINTED_CHARACTERS = 10_000_000;
/**
 * Lets the texts of one template through until they are too many together: Liquid bounds time and the memory of its
 * filters, not what is printed. @throws Error, which the rendering reports with the template's name
 */
function printLimit(limit = MAX_PRINTED_CHARACTERS) {
    let printed = 0;
    return (text) => {
        printed += text.length;
        if (printed > limit)
            throw new Error(`it prints more than ${limit.toLocaleString('en')} characters`);
        return text;
    };
}

// EXTERNAL MODULE: ./build/nearest.js
var build_nearest = __nccwpck_require__(7658);
;// CONCATENATED MODULE: ./build/notes/fields.js
/** The fields of each thing in a template's data, by the name that a loop gives it; docs/templates.md explains them. */
const FIELDS = {
    counts: ['changes', 'features', 'fixes', 'breaking', 'others', 'people'],
    section: ['title', 'emoji', 'changes'],
    change: [
        ...['type', 'scope', 'description', 'body', 'footers', 'breaking', 'bump', 'sha', 'short_sha', 'url'],
        ...['pull_request', 'pull_request_url', 'closes', 'references', 'authors', 'co_authors', 'entry'],
    ],
    note: ['text', 'entry', 'change'],
    footer: ['token', 'value'],
    reference: ['number', 'closes', 'url'],
    author: ['name', 'handle', 'url', 'mention'],
    person: ['name', 'handle', 'url', 'mention', 'is_new', 'first_change'],
    check: ['name', 'passed', 'url'],
    asset: ['name', 'digest', 'entry'],
};

;// CONCATENATED MODULE: ./build/notes/suggestion.js


/** The name that a template most likely meant, from Liquid's own message; undefined where none is near. */
function suggestionFor(message, known) {
    const [, filter] = /undefined filter: ([\w-]+)/.exec(message) ?? [];
    if (filter !== undefined)
        return (0,build_nearest/* nearestWord */.z)(filter, known.filters);
    const [, tag] = /tag "([\w-]+)" not found/.exec(message) ?? [];
    if (tag !== undefined)
        return (0,build_nearest/* nearestWord */.z)(tag, known.tags);
    const [, variable] = /undefined variable: ([\w.-]+)/.exec(message) ?? [];
    return variable === undefined ? undefined : nearestVariable(variable.split('.'), known);
}
/** Its last part is what is not known; the parts before it say of what. */
function nearestVariable(path, { context, text }) {
    const last = path.at(-1) ?? '';
    if (path.length === 1)
        return (0,build_nearest/* nearestWord */.z)(last, [...Object.keys(context), ...ownNames(text)]);
    const owners = path.slice(0, -1);
    const nearest = (0,build_nearest/* nearestWord */.z)(last, fieldsOf(owners, context));
    return nearest === undefined ? undefined : `${owners.join('.')}.${nearest}`;
}
/** What a loop, an `assign` or a `capture` names. */
function ownNames(text) {
    return [...text.matchAll(/\{%-?\s*(?:for|tablerow|assign|capture)\s+(\w+)/g)].flatMap(([, name]) => name ?? []);
}
/**
 * The fields of what this path leads to. A loop's variable is known by the template alone: by its name, as in
 * `for change in changes`, it is most likely a change; else it may be anything.
 */
function fieldsOf(path, context) {
    let value = context;
    for (const part of path)
        value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value);
    const [thing = ''] = path.slice(-1);
    return new Map(Object.entries(FIELDS)).get(thing) ?? [...new Set(Object.values(FIELDS).flat())];
}

;// CONCATENATED MODULE: ./build/notes/engine.js








/** Engines whose templates may name these files of the repository, and the presets. */
async function enginesWith(partials) {
    const { Liquid } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8694, 19));
    const none = Object.create(null);
    const templates = Object.assign(none, Object.fromEntries(partials), presets/* PRESET_TEMPLATES */.U);
    const [limitPage, limitPlain] = [printLimit(), printLimit()];
    const page = withFilters(new Liquid({ ...LIMITS, templates, outputEscape: (value) => markdownOf(value, limitPage) }));
    const plain = withFilters(new Liquid({ ...LIMITS, templates, outputEscape: (value) => (0,printable/* plainText */.wh)(limitPlain(textOf(value))) }));
    return {
        page: (template, context) => render(page, template, context),
        plain: (template, context) => render(plain, template, context),
    };
}
/** `sentence`: one line, without its period, with a capital. */
function withFilters(liquid) {
    liquid.registerFilter('sentence', (value) => (0,headline/* sentence */.e)(textOf(value)));
    return liquid;
}
/**
 * No files, no properties but a value's own, bounds on time (ms) and memory: a template is somebody's program. A name
 * in quotes is looked up among the templates that were handed over, from the root of the repository, and nowhere else.
 */
const LIMITS = {
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    relativeReference: false,
    dynamicPartials: true,
    parseLimit: 100_000,
    renderLimit: 2_000,
    memoryLimit: 50_000_000,
};
function markdownOf(value, limited) {
    const text = limited(textOf(value));
    return value instanceof markdown/* Markdown */.oz ? text : (0,markdown/* escapeMarkdown */.FV)(text);
}
/** What Liquid's own `stringify` prints of plain values; an object or a list is no text, so it is shown as JSON. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof markdown/* Markdown */.oz)
        return value.toString();
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function render(liquid, template, context) {
    const failure = { liquid, template, context };
    const parsed = attempt(() => liquid.parse(template.text, template.name), failure, notes/* templateUnparsable */.wb);
    return attempt(() => printLimit()(String(liquid.renderSync(parsed, context))), failure, notes/* templateFailed */.gA);
}
function attempt(action, failing, problem) {
    try {
        return action();
    }
    catch (error) {
        throw new errors_problem/* CheckpointError */.jg(problemOf(error, failing, problem), { cause: error });
    }
}
/** Liquid says where in words: `…, file:NAME, line:3, col:7`; the file's name is told by the problem already. */
function problemOf(error, { liquid, template, context }, problem) {
    const message = error instanceof Error ? error.message : String(error);
    const partial = partialOf(error, liquid);
    const reason = message
        .replace(`, file:${template.name}, line:`, ', line:')
        .replace(/(?<!, file:.*), line:(?=\d+, col:\d+$)/, partial === undefined ? ', line:' : `, file:${partial}, line:`);
    const [, lost] = /ENOENT: Failed to lookup "([^]*?)" in "/.exec(message) ?? [];
    if (lost !== undefined)
        return (0,notes/* partialMissing */.ez)(template.name, lost, reason.slice(reason.lastIndexOf(', line:') + 2));
    const names = { filters: Object.keys(liquid.filters), tags: Object.keys(liquid.tags) };
    return problem(template.name, reason, suggestionFor(message, { ...names, context, text: template.text }));
}
/** Liquid names no file for an unknown variable, but its token knows the text that it stands in. */
function partialOf(error, { options }) {
    const { token } = error;
    return Object.entries(options.templates ?? {}).find(([, text]) => text === token?.input)?.[0];
}

// EXTERNAL MODULE: ./build/notes/limit.js
var limit = __nccwpck_require__(7797);
// EXTERNAL MODULE: ./build/notes/tag-message.js
var tag_message = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./build/notes/render.js








/** https://docs.github.com/en/rest/releases/releases: a longer name is a 422. */
const MAX_NAME_CHARACTERS = 256;
/** @throws VC301 where a template does not parse, VC302 and VC305 for an unknown name, VC303 and VC304 for its result */
async function renderRelease(facts, templates) {
    const engines = await enginesWith(templates.partials ?? new Map());
    const context = (0,notes_context/* templateContext */.W)(facts);
    const { tagMessage: message = builtIn(TAG_MESSAGE_TEMPLATE) } = templates;
    const { releaseName = builtIn(RELEASE_NAME_TEMPLATE) } = templates;
    return {
        name: nameOf(engines.plain(releaseName, context)),
        ...(0,limit/* withinLimit */.z)(notesOf(engines, templates, context), facts),
        tagMessage: (0,tag_message/* tagMessage */.i)(engines.plain(message, context), facts),
    };
}
function notesOf(engines, { notes, preset = 'checkpoint' }, context) {
    return pageOf(engines.page(notes ?? builtIn(presets/* PRESET_TEMPLATES */.U[preset]), context));
}
function builtIn(text) {
    return { name: 'built in', text };
}
/** One blank line at the most between blocks, none at the ends. A template may come from a checkout with CRLF. */
function pageOf(rendered) {
    const page = rendered
        .replace(/\r\n?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    if (page === '')
        throw new errors_problem/* CheckpointError */.jg((0,notes/* textEmpty */.Nl)('The page of notes (template)'));
    return `${page}\n`;
}
function nameOf(rendered) {
    const name = rendered.replace(/\s+/g, ' ').trim();
    if (name === '')
        throw new errors_problem/* CheckpointError */.jg((0,notes/* textEmpty */.Nl)('The title of the release (release-name)'));
    if (name.length > MAX_NAME_CHARACTERS) {
        throw new errors_problem/* CheckpointError */.jg((0,notes/* textTooLong */.kA)('The title of the release (release-name)', name.length, MAX_NAME_CHARACTERS));
    }
    return name;
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isOwnTag),
/* harmony export */   i: () => (/* binding */ tagMessage)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8336);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4467);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3911);



/** A terminal of 80 columns, less the four that `git show` and `git log` indent by on each side. */
const COLUMNS = 72;
/**
 * The message as git keeps it: a subject of at most 72 columns, the text, and a record of the commit, by which
 * a later run knows its own tags whatever template wrote the rest.
 */
function tagMessage(rendered, facts) {
    const [subject = '', ...rest] = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(rendered).trim().split('\n');
    const body = rest
        .flatMap((line) => wrapped(line.trimEnd()))
        .join('\n')
        .trim();
    return ([(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .withinColumns */ .g)(subject.trim(), COLUMNS), body, recordOf(facts)].filter((part) => part !== '').join('\n\n') + '\n');
}
/**
 * `Released from 9d0e77c. 3 changes since v0.1.1, and 2 that ask for no release.`: as many changes as the list above it
 * has lines, so that the two never seem to disagree.
 */
function recordOf({ head, changes, previous }) {
    const counting = changes.filter(({ bump }) => bump !== 'none').length;
    const others = changes.length - counting;
    const since = previous === undefined ? '' : ` since ${previous.tag}`;
    const rest = others === 1 ? ', and 1 that asks for no release' : `, and ${others} that ask for no release`;
    const isMixed = counting > 0 && others > 0;
    return `Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}. ${changesIn(isMixed ? counting : changes.length)}${since}${isMixed ? rest : ''}.`;
}
function changesIn(count) {
    return `${count} ${count === 1 ? 'change' : 'changes'}`;
}
/** The words of a line on as many lines as they need; a word that is too long stays whole, and the first indent too. */
function wrapped(line) {
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(line) <= COLUMNS)
        return [line];
    const [, indent = '', bullet = ''] = /^(\s*)([-*] +)?/.exec(line) ?? [];
    const hanging = ' '.repeat(indent.length + bullet.length);
    const lines = [];
    let current = indent + bullet;
    let isEmpty = true;
    for (const word of line.slice(current.length).split(' ')) {
        const longer = isEmpty ? current + word : `${current} ${word}`;
        if (!isEmpty && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(longer) > COLUMNS) {
            lines.push(current.trimEnd());
            current = hanging + word;
        }
        else
            current = longer;
        isEmpty = false;
    }
    return [...lines, current.trimEnd()];
}
/** Whether this tag's message carries our record of exactly this commit: then we made it, and may finish its release. */
function isOwnTag(message, commit) {
    return message.split('\n').some((line) => line.startsWith(`Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}. `));
}


/***/ }),

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8336);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8394);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9075);



const GROUPS = ['made', 'counted', 'skipped'];
/**
 * The table of every commit that was read, and what all of them together ask for. They are those since the candidate
 * before, where there is one; what a break means is decided by the last stable version all the same.
 */
function accountOf({ head, base, lastCandidate = base }, reading, majorOnZero) {
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_1__/* .highestLevel */ .HI)(reading.changes.map((change) => change.bump));
    const rows = rowsOf(reading, level);
    return {
        head,
        base: lastCandidate === undefined ? null : plannedBase(lastCandidate),
        asked: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_1__/* .levelForBase */ .FS)(level, base?.version, majorOnZero),
        rows: rows.sort(byWeight),
        warnings: reading.warnings.map((warning) => warning.text),
    };
}
function plannedBase({ tag, version }) {
    return { version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemVer */ .w0)(version), tag: tag.name, commit: tag.commit };
}
function rowsOf({ verdicts, changes }, level) {
    const pullRequests = new Map(changes.map((change) => [change.sha, change.pullRequest]));
    return verdicts.map((verdict) => {
        const pullRequest = pullRequests.get(verdict.sha);
        const { sha, subject, counts, why } = verdict;
        const row = { sha, subject, counts, why, group: groupOf(verdict, level) };
        return pullRequest === undefined ? row : { ...row, pullRequest };
    });
}
/** What made the version first, then what counted less, then what was skipped; newest first among equals. */
function byWeight(a, b) {
    const group = GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
    return group === 0 ? _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .BUMP_LEVELS */ .xG.indexOf(b.counts) - _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .BUMP_LEVELS */ .xG.indexOf(a.counts) : group;
}
function groupOf({ skipped, counts }, level) {
    if (skipped)
        return 'skipped';
    return counts === level && level !== 'none' ? 'made' : 'counted';
}


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  b: () => (/* binding */ planFor)
});

// EXTERNAL MODULE: ./build/commits/ancestry.js
var ancestry = __nccwpck_require__(1028);
// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./build/commits/read.js + 27 modules
var read = __nccwpck_require__(3612);
// EXTERNAL MODULE: ./build/errors/history.js
var errors_history = __nccwpck_require__(5822);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/notes/tag-message.js
var tag_message = __nccwpck_require__(468);
// EXTERNAL MODULE: ./build/versions/next.js
var next = __nccwpck_require__(9075);
// EXTERNAL MODULE: ./build/versions/range.js
var range = __nccwpck_require__(4113);
// EXTERNAL MODULE: ./build/versions/semver.js
var semver = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./build/plan/account.js
var plan_account = __nccwpck_require__(2413);
// EXTERNAL MODULE: ./build/errors/inputs.js
var inputs = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./build/versions/candidates.js
var candidates = __nccwpck_require__(2300);
;// CONCATENATED MODULE: ./build/plan/target.js






/**
 * What the commits since the last stable version ask for, but never below a candidate that leads further: whoever made
 * it has decided that already (an explicit bump, a feature that was reverted since), and versions only grow.
 */
function targetFor(level, snapshot, settings) {
    const asked = stepFrom(snapshot, level, settings);
    const leader = [snapshot.lastCandidate, announced(snapshot, settings)]
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => (0,semver/* compareSemVer */.Cg)(b.version, a.version))[0];
    if (leader !== undefined && (0,semver/* compareSemVer */.Cg)((0,candidates/* targetOf */.$r)(leader.version), asked) > 0)
        return { version: (0,candidates/* targetOf */.$r)(leader.version), raisedBy: leader, warnings: [] };
    return { version: asked, warnings: strangerAbove(asked, snapshot, settings) };
}
/** The first release is the initial version, whatever the commits ask for. */
function stepFrom({ base }, level, settings) {
    if (base !== undefined)
        return (0,next/* nextVersion */.yU)(base.version, level);
    return settings.prerelease === undefined ? settings.initialVersion : (0,candidates/* targetOf */.$r)(settings.initialVersion);
}
/**
 * The highest candidate since the last stable version, where it binds: on the head itself, which is so promoted, or
 * made by this program. Other people's tags (nightly builds, trials) decide nothing.
 */
function announced({ head, highestCandidate }, { maintenance }) {
    if (highestCandidate === undefined)
        return undefined;
    const { tag, version } = highestCandidate;
    if (maintenance !== undefined && !(0,range/* isInside */.F)(maintenance.range, version))
        return undefined;
    return tag.commit === head || (tag.annotated && (0,tag_message/* isOwnTag */.$)(tag.message, tag.commit)) ? highestCandidate : undefined;
}
function strangerAbove(asked, snapshot, settings) {
    const { highestCandidate } = snapshot;
    if (highestCandidate === undefined || announced(snapshot, settings) !== undefined)
        return [];
    if ((0,semver/* compareSemVer */.Cg)(highestCandidate.version, asked) <= 0)
        return [];
    const { tag, version } = highestCandidate;
    const said = `${tag.name} in this history is above ${(0,semver/* formatSemVer */.w0)(asked)}, which the commits ask for.`;
    return [
        `${said} It was not made here, so it decides nothing: say version: ${(0,semver/* formatSemVer */.w0)((0,candidates/* targetOf */.$r)(version))} if it should.`,
    ];
}
/** What an explicit step passes over: what the commits ask for, or a candidate that leads further. */
function passedOver(bump, asked, version, leader) {
    const obeyed = `bump: ${bump} was asked for and is obeyed, though`;
    if (commit/* BUMP_LEVELS */.xG.indexOf(bump) < commit/* BUMP_LEVELS */.xG.indexOf(asked))
        return [`${obeyed} the commits ask for ${asked}.`];
    if (leader !== undefined && (0,semver/* isStable */.MQ)(version) && (0,semver/* compareSemVer */.Cg)(leader.version, version) > 0)
        return [`${obeyed} ${leader.tag.name} is above ${(0,semver/* formatSemVer */.w0)(version)}.`];
    return [];
}

;// CONCATENATED MODULE: ./build/plan/choose.js







/** The next version, or why there is none. @throws VC103, VC232 */
function chooseVersion(ground) {
    const { settings, account } = ground;
    const { bump, version } = settings;
    if (version !== undefined)
        return exactVersion(version, ground.snapshot);
    if (bump === 'none')
        return { kind: 'nothing', reason: 'bump: none was asked for', failed: false };
    if (bump === 'prerelease')
        return nextInLine(ground, 'bump: prerelease was asked for');
    if (bump !== 'auto')
        return askedBump(bump, ground);
    if (account.asked === 'none' && !isPromotion(ground))
        return noRelease(ground);
    return nextInLine(ground, undefined);
}
/** A stable release of a head that carries a candidate: no commit needs to ask for it. */
function isPromotion({ snapshot, settings }) {
    return settings.prerelease === undefined && announced(snapshot, settings)?.tag.commit === snapshot.head;
}
function exactVersion(version, { base, lastCandidate = base }) {
    if (lastCandidate !== undefined && (0,semver/* compareSemVer */.Cg)(version, lastCandidate.version) <= 0)
        throw new problem/* CheckpointError */.jg((0,inputs/* versionTooLow */.zA)((0,semver/* formatSemVer */.w0)(version), (0,semver/* formatSemVer */.w0)(lastCandidate.version)));
    return { kind: 'version', version, reason: 'version was asked for', warnings: [] };
}
/** `reason`: why, where it is not because of the commits. */
function nextInLine(ground, reason) {
    const { snapshot, settings, sinceStable } = ground;
    const target = targetFor(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings);
    const version = onChannel(target.version, ground);
    return { kind: 'version', version, reason: reason ?? reasonOf(ground, target), warnings: target.warnings };
}
/** Who starts the run decides; a step lower than the commits ask for is said loudly. */
function askedBump(bump, ground) {
    const { snapshot, settings, sinceStable } = ground;
    const version = onChannel((0,next/* nextVersion */.yU)(snapshot.base?.version, bump), ground);
    const warnings = passedOver(bump, sinceStable, version, announced(snapshot, settings));
    return { kind: 'version', version, reason: `bump: ${bump} was asked for`, warnings };
}
/** The version itself, or the next candidate of it. @throws VC232 where that would be lower than the one before */
function onChannel(target, { snapshot, settings }) {
    const { prerelease } = settings;
    const { lastCandidate: before } = snapshot;
    if (prerelease === undefined)
        return target;
    const version = (0,candidates/* nextCandidate */.HL)(target, prerelease, before?.version);
    if (before !== undefined && (0,semver/* compareSemVer */.Cg)(version, before.version) <= 0)
        throw new problem/* CheckpointError */.jg((0,errors_history/* candidateNotAbove */.C0)((0,semver/* formatSemVer */.w0)(version), before.tag.name));
    return version;
}
const NO_RELEASE = 'no commit asks for a release';
function noRelease(ground) {
    const { settings, account } = ground;
    const reason = account.rows.length === 0 ? 'there is no commit since the last version' : NO_RELEASE;
    if (settings.onNoRelease === 'patch')
        return nextInLine(ground, `${reason}, and on-no-release is patch`);
    return { kind: 'nothing', reason, failed: settings.onNoRelease === 'fail' };
}
function reasonOf({ snapshot, settings, account, sinceStable }, { raisedBy }) {
    const { base, lastCandidate } = snapshot;
    if (raisedBy !== undefined)
        return sinceStable === 'none'
            ? `${raisedBy.tag.name} leads to it`
            : `${raisedBy.tag.name} leads to it, though the commits ask for ${sinceStable}`;
    if (lastCandidate !== undefined) {
        const count = makers(account).length;
        const since = base === undefined ? '' : ` since ${base.tag.name}`;
        const after = `since ${lastCandidate.tag.name}`;
        return `${sinceStable}${since}; ${count === 1 ? `1 commit ${after} asks` : `${count} commits ${after} ask`} for a release`;
    }
    if (base === undefined)
        return 'the first release';
    if (account.asked === 'none')
        return `${snapshot.highestCandidate?.tag.name ?? ''} leads to it`;
    const lowered = base.version.major === 0n && !settings.majorOnZero && makers(account).some((row) => row.counts === 'major');
    const what = makers(account).length === 1 ? '1 commit asks for it' : `${makers(account).length} commits ask for it`;
    return lowered ? `${account.asked}: ${what}; below 1.0.0 a breaking change is minor` : `${account.asked}: ${what}`;
}
function makers({ rows }) {
    return rows.filter((row) => row.group === 'made');
}

;// CONCATENATED MODULE: ./build/plan/decide.js











/** Whether there is a release to make, which version it is, and why. @throws VC103, VC212, VC231, VC232 */
function decide(snapshot, settings) {
    const range = readRange(snapshot, settings);
    if (snapshot.current !== undefined)
        return atCheckpoint(snapshot, snapshot.current, range);
    if (settings.onNearMiss === 'fail')
        refuseNearMisses(range.reading, settings);
    const choice = chooseVersion({ snapshot, settings, ...range });
    if (choice.kind === 'nothing')
        return { ...choice, account: range.account, current: null };
    refuseOutside(choice.version, settings, range.account);
    const plan = planOf({ snapshot, ...range, version: choice.version, reason: choice.reason });
    return { kind: 'release', plan: { ...plan, warnings: [...plan.warnings, ...choice.warnings] } };
}
/** The plan of a version that is given, whatever the commits ask for. */
function planFor(snapshot, settings, version) {
    return planOf({
        snapshot,
        ...readRange(snapshot, settings),
        version,
        reason: `${(0,semver/* formatSemVer */.w0)(version)} was asked for`,
    });
}
/**
 * A candidate tells what came after the candidate before it, while its target follows the highest level since the last
 * stable version. A commit that undoes something of an earlier candidate counts in the first reading alone.
 */
function readRange(snapshot, { rules, majorOnZero, warnings }) {
    const { commits, base, lastCandidate } = snapshot;
    const whole = (0,read/* readCommits */.F)(commits, rules);
    const reading = lastCandidate === undefined ? whole : (0,read/* readCommits */.F)((0,ancestry/* notReachedBy */.V)(commits, lastCandidate.tag.commit), rules);
    const level = (0,commit/* higherBump */.oc)(levelOf(whole), levelOf(reading));
    const account = (0,plan_account/* accountOf */.XP)(snapshot, reading, majorOnZero);
    return {
        reading,
        account: { ...account, warnings: [...warnings, ...account.warnings] },
        sinceStable: (0,next/* levelForBase */.FS)(level, base?.version, majorOnZero),
    };
}
function levelOf({ changes }) {
    return (0,next/* highestLevel */.HI)(changes.map((change) => change.bump));
}
/** Only where the commits decide: who gives a bump or a version has decided what the near miss is. */
function refuseNearMisses({ warnings }, { bump, version }) {
    if (bump !== 'auto' || version !== undefined)
        return;
    const misses = warnings.filter((warning) => warning.kind === 'near-miss').map((warning) => warning.text);
    if (misses.length > 0)
        throw new problem/* CheckpointError */.jg((0,errors_history/* nearMisses */.Bz)(misses));
}
/** A maintenance branch that left its range would release what another branch is for. */
function refuseOutside(version, { maintenance }, { rows }) {
    if (maintenance === undefined || (0,range/* isInside */.F)(maintenance.range, version))
        return;
    const commits = rows.filter((row) => row.group === 'made').map(({ sha, subject }) => ({ sha, subject }));
    throw new problem/* CheckpointError */.jg((0,errors_history/* leavesRange */.KL)({
        version: (0,semver/* formatSemVer */.w0)(version),
        branch: maintenance.branch,
        range: maintenance.range.text,
        commits,
    }));
}
/** A rerun never climbs: a head with a version releases nothing, but the release of our own tag is completed. */
function atCheckpoint(snapshot, current, range) {
    const { tag, version } = current;
    const reason = `${tag.name} is already on ${(0,commit/* shortSha */.Fu)(snapshot.head)}`;
    if (tag.annotated && (0,tag_message/* isOwnTag */.$)(tag.message, tag.commit)) {
        return { kind: 'resume', plan: planOf({ snapshot, ...range, version, reason }) };
    }
    return { kind: 'nothing', account: range.account, reason, failed: false, current: (0,plan_account/* plannedBase */._g)(current) };
}
function planOf({ snapshot, reading, account, sinceStable, version, reason }) {
    const { base, prefix, project } = snapshot;
    return {
        ...account,
        schema: 1,
        project,
        version: (0,semver/* formatSemVer */.w0)(version),
        tag: `${prefix}${(0,semver/* formatSemVer */.w0)(version)}`,
        prerelease: !(0,semver/* isStable */.MQ)(version),
        bump: base === undefined ? sinceStable : (0,next/* levelBetween */.Fb)(base.version, version),
        reason,
        changes: reading.changes,
    };
}


/***/ }),

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8394);

/** What the texts of this plan's release are written from. A tag that is there already, here or on the forge, keeps its own date. */
function factsOf(plan, snapshot, settings, { tag = snapshot.current?.tag, ...findings } = {}) {
    const { base, lastCandidate = base, web, now, checks } = snapshot;
    const version = versionOf(plan);
    return {
        project: plan.project,
        version,
        tag: plan.tag,
        bump: plan.bump,
        head: plan.head,
        date: tag?.annotated === true ? tag.taggedAt * 1000 : now,
        changes: plan.changes,
        candidates: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(version) ? collectedBy(version, snapshot) : [],
        rules: settings.rules,
        ...findings,
        ...(web === undefined ? {} : { web }),
        ...(lastCandidate === undefined
            ? {}
            : { previous: { version: lastCandidate.version, tag: lastCandidate.tag.name } }),
        ...(settings.highlights === undefined ? {} : { highlights: settings.highlights }),
        ...(checks === undefined ? {} : { checks }),
    };
}
/** The candidates that a stable version takes the place of. */
function collectedBy(stable, { candidates }) {
    const below = candidates.filter(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemVer */ .Cg)(version, stable) < 0);
    return below.map(({ tag }) => tag.name).reverse();
}
/** The version of a plan, which is text in its JSON. */
function versionOf({ version }) {
    const parsed = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemVer */ .IX)(version);
    if (parsed === undefined)
        throw new Error(`a plan with the version ${version}`);
    return parsed;
}


/***/ }),

/***/ 7294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ ORIGIN),
/* harmony export */   fn: () => (/* binding */ remoteAddress),
/* harmony export */   wV: () => (/* binding */ basicOf)
/* harmony export */ });
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2844);

/** The remote that a clone comes from: https://git-scm.com/docs/git-clone (--origin). */
const ORIGIN = 'origin';
/**
 * The workflow's own repository is read by HTTPS with the workflow's token, whatever the checkout used and kept
 * (`persist-credentials`, `ssh-key`). A token goes to no other repository and no other host: a clone's configuration
 * may name any.
 */
function remoteAddress(origin, credentials) {
    if (credentials === undefined)
        return { url: origin };
    const { token, server, repository } = credentials;
    const isOwn = (0,_web_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(origin) === new URL(server).host && (0,_web_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(origin) === repository;
    return isOwn ? { url: `${server}/${repository}.git`, token } : { url: origin };
}
/** As actions/checkout sends it; a log may show it, so it is masked like the token itself. */
function basicOf(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ canonicalRelease),
/* harmony export */   gT: () => (/* binding */ hasReleased),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/** Whether this run made or completed something, or a dry run would. */
function hasReleased(result) {
    if (result.kind === 'planned')
        return !result.resumed;
    return result.kind === 'released' && result.written.steps.some((step) => step.outcome !== 'kept');
}
/** All that a person should know, of the history and of what was found on the forge; may hold raw text. */
function warningsOf(result) {
    if (result.kind === 'skipped')
        return [];
    if (result.kind === 'nothing')
        return result.nothing.account.warnings;
    if (result.kind === 'planned')
        return result.plan.warnings;
    return [...result.plan.warnings, ...result.written.warnings, ...(result.finished?.written.warnings ?? [])];
}
/** The release that counts where there are several for a tag: a published one, else the one made first. */
function canonicalRelease(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0];
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tagState)
/* harmony export */ });
/* harmony import */ var _notes_tag_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(468);

/** `standing`: of the tag's commit to `head`; needed where the two differ. */
function tagState(tag, head, standing = 'elsewhere') {
    if (tag === undefined)
        return { kind: 'absent' };
    if (tag.commit !== head)
        return { kind: standing, tag };
    if (!tag.annotated)
        return { kind: 'lightweight', tag };
    return { kind: (0,_notes_tag_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnTag */ .$)(tag.message, tag.commit) ? 'ours' : 'foreign', tag };
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export nameOf */
const PATH = String.raw `(?<path>[\w.-]+(?:/[\w.-]+)+)`;
const HTTP = new RegExp(String.raw `^(?<scheme>https?://)(?:[^@/\s]*@)?(?<host>[\w.-]+(?::\d+)?)/${PATH}$`);
/** `ssh://git@host:22/owner/name`, or git's short form of it: https://git-scm.com/docs/git-clone#_git_urls */
const SSH = new RegExp(String.raw `^(?:ssh://)?[\w.-]+@(?<host>[\w.-]+)(?::\d+(?=/))?[:/]${PATH}$`);
/** The page of a repository, read from the address of its remote; undefined for a path or an unknown form. */
function webOf(remoteUrl) {
    const address = remoteUrl.replace(/\/$/, '').replace(/\.git$/, '');
    const found = (HTTP.exec(address) ?? SSH.exec(address))?.groups;
    if (found === undefined)
        return undefined;
    const { scheme = 'https://', host = '', path = '' } = found;
    return `${scheme}${host}/${path}`;
}
/** The last part of a path or an address, without `.git`: what people call the repository. */
function nameOf(address) {
    return (address
        .replace(/[/\\]+$/, '')
        .replace(/(?:\/|\\)?\.git$/, '')
        .split(/[/\\:]/)
        .at(-1) ?? '');
}
/** `owner/name` of a repository on GitHub, from the address of its remote. */
function repositoryOf(remoteUrl) {
    return webOf(remoteUrl)?.split('/').slice(3).join('/');
}
/** The host of a remote; undefined for a path or an unknown form. */
function hostOf(remoteUrl) {
    return webOf(remoteUrl)?.split('/')[2];
}
/** What a repository is called and where its page is, as far as its remote and its folder tell. */
function identityOf(origin, folder) {
    const web = origin === undefined ? undefined : webOf(origin);
    return { project: nameOf(origin ?? folder), ...(web === undefined ? {} : { web }) };
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   EX: () => (/* binding */ charactersOf),
/* harmony export */   bg: () => (/* binding */ printableWithin),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** ECMA-48 sequences (colours, titles, cursor moves): whole ones go, so that no `[31m` stays behind. */
const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])?/g;
/** C0 but tab and line feed, DEL, C1: none of them is text. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Joiners, selectors and marks of direction: invisible too, but scripts and emoji need them. */
const NEEDED = String.raw `[\u034f\u061c\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
/** A flag that is spelled by tags, as Scotland's: https://www.unicode.org/reports/tr51/#emoji_tag_sequence */
const TAGGED_FLAG = String.raw `\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}`;
/**
 * What shows nothing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point: overrides of the direction
 * (CVE-2021-42574), zero-width spaces, the tags of plane 14, which carry whole hidden sentences; and the marks of
 * annotations.
 */
const INVISIBLE = new RegExp(String.raw `(${TAGGED_FLAG})|(?!${NEEDED})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]`, 'gu');
/** Half of a surrogate pair is no character, and UTF-8 cannot hold it. */
const HALF_PAIR = /\p{Surrogate}/gu;
/** Between two signs of ASCII nothing is joined, selected or turned, and nowhere by more than two in a row. */
const IDLE = new RegExp(`(?<=[\\n -~])${NEEDED}+(?=[\\n -~])|(?<=${NEEDED}{2})${NEEDED}+`, 'gu');
/** Most text is plain: printable ASCII with line feeds and tabs. */
const PLAIN = /^[\t\n -~]*$/;
/** Ranges of code units that hold all of these, ascending; by halves of pairs where a plane has one. */
const SUSPECTS = [
    ...[0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f],
    ...[0x2028, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb],
];
const LAST_BEFORE_CJK = 0x33ff;
const LAST_HANGUL = 0xd7a3;
const SUSPECT_HIGH_HALVES = new Set([0xd82f, 0xd834, 0xdb40, 0xdb41, 0xdb42, 0xdb43]);
/** Whether any of these may be there: most text has none, and this look takes a tenth of the time of the patterns. */
function isSuspect(text) {
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0xad)
            continue;
        if (unit >= 0xd800 && unit <= 0xdfff) {
            const next = text.charCodeAt(at + 1);
            if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff) || SUSPECT_HIGH_HALVES.has(unit))
                return true;
            at += 1;
        }
        else if ((unit <= LAST_BEFORE_CJK || unit > LAST_HANGUL) && isInRanges(unit))
            return true;
    }
    return false;
}
function isInRanges(unit) {
    for (let at = 0; at < SUSPECTS.length; at += 2) {
        if (unit < (SUSPECTS[at] ?? 0))
            return false;
        if (unit <= (SUSPECTS[at + 1] ?? 0))
            return true;
    }
    return false;
}
/** Text without what a terminal or a page would obey or hide; line breaks are LF. Letters of every script stay. */
function plainText(text) {
    if (PLAIN.test(text))
        return text;
    const visible = text.replace(/\r\n?/g, '\n').replace(ESCAPE_SEQUENCES, '').replace(CONTROLS, '');
    if (!isSuspect(visible))
        return visible;
    return visible.replace(INVISIBLE, '$1').replace(HALF_PAIR, '\ufffd').replace(IDLE, '');
}
/**
 * One line that is safe to print behind a word of ours. The runner obeys `##[command]` anywhere in a line
 * (`ActionCommand.TryParse` in actions/runner), so that mark is broken; `::command::` acts only at a line's
 * start, where text of others never stands.
 */
function printable(text) {
    return plainText(text).replace(/\s+/g, ' ').replaceAll('##[', '##\\[').trim();
}
/** A character may be made of many code units; this many are read for each, so that a huge text costs nothing. */
const UNITS_PER_CHARACTER = 16;
/** As `printable`, at most `length` characters, the cut shown. */
function printableWithin(text, length) {
    const head = text.slice(0, UNITS_PER_CHARACTER * length);
    return within(printable(head) + (head.length < text.length ? '…' : ''), length);
}
/**
 * A whole line for a log that a runner may read: `::command::` acts at a line's start, behind spaces too
 * (`ActionCommand.TryParseV2` in actions/runner).
 */
function logLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\:');
}
const UNPRINTABLE = new RegExp(String.raw `[\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|(?!${NEEDED})\p{Default_Ignorable_Code_Point}`, 'gu');
/** JSON that is safe to print and reads back the same: what a runner or a terminal would obey stands as `\u` escapes. */
function printableJson(value, indent) {
    const json = JSON.stringify(value, undefined, indent).replaceAll('##[', '\\u0023#[');
    if (!isSuspect(json) && !/[\x7f-\x9f]/.test(json))
        return json;
    return json.replace(UNPRINTABLE, (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
function within(text, length) {
    if (text.length <= length)
        return text;
    const characters = charactersOf(text);
    return characters.length <= length
        ? text
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
}
let graphemes;
/**
 * What a reader takes for single characters: https://www.unicode.org/reports/tr29/. The segmenter is made for the
 * first text that needs it: it takes 10 ms of a start of 60.
 */
function charactersOf(text) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
const USAGE = `version-checkpoint: the next version from the commits, as an annotated tag and a draft release

  node dist/cli plan                 what would be released, and why; writes nothing
  node dist/cli release              make the tag and draft the release
  node dist/cli list                 the versions there are
  node dist/cli show 1.4.0           one version: its tag, its notes
  node dist/cli compare 1.3.0 1.4.0  what lies between two versions
  node dist/cli notes                the notes of the next version, or of any range
  node dist/cli init                 a template of the notes to make your own
  node dist/cli replay               your past releases, judged by these rules

Try "node dist/cli COMMAND --help" for the flags of a command.
  --repository DIR   work in another repository        --json   the result for machines
  --forge github     on GitHub, with GITHUB_TOKEN      --version   of this program

Nothing is pushed: by default tag and draft stay in your repository, the draft as a
file under .git/version-checkpoint/releases. Results go to stdout, talk to stderr.
Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.`;
const RELEASE_FLAGS = `
  --bump LEVEL             auto (default), none, patch, minor, major, prerelease
  --version X.Y.Z          exactly this version; greater than the last one
  --prerelease CHANNEL     candidates, such as rc; default stable
  --sha COMMIT             the commit to release; default HEAD
  --tag-prefix PREFIX      what stands before the version; default v
  --initial-version X.Y.Z  of the first release; default 0.1.0
  --major-on-zero true     a breaking change makes 0.x into 1.0.0
  --on-no-release WHAT     skip (default), fail, patch
  --config FILE            default .github/version-checkpoint.yml
  --template FILE          Liquid, for the notes; default .github/release-template.md
  --tag-message TEXT       Liquid, for the message of the tag
  --release-name TEXT      Liquid, for the title of the release
  --draft false            publish the release at once
  --make-latest WHEN       auto (default), true, false, legacy
  --plan-file FILE         plan writes its plan there; release applies exactly that plan, or refuses

How commits count: a breaking change (feat!: …, or a BREAKING CHANGE: footer) is major,
below 1.0.0 minor; feat is minor; fix, perf and revert are patch; others count for nothing.`;
const COMMANDS = {
    plan: `version-checkpoint plan: what would be released, and why; writes nothing

  node dist/cli plan
  node dist/cli plan --bump minor --json
${RELEASE_FLAGS}`,
    release: `version-checkpoint release: make the annotated tag and draft the release

  node dist/cli release
  node dist/cli release --version 2.0.0 --repository ../widget
  --dry-run                as plan
${RELEASE_FLAGS}`,
    list: `version-checkpoint list: the versions there are, highest first, with their releases

  node dist/cli list
  node dist/cli list --tag-prefix widget-v --json`,
    show: `version-checkpoint show VERSION: its tag, message and notes

  node dist/cli show v1.4.0
  node dist/cli show 1.4.0 --json`,
    compare: `version-checkpoint compare A B: the commits between two versions, and what they ask for

  node dist/cli compare 1.3.0 1.4.0
  node dist/cli compare 1.4.0 HEAD`,
    notes: `version-checkpoint notes RANGE: the notes, as Markdown; writes nothing

  node dist/cli notes
  node dist/cli notes v1.4.0
  node dist/cli notes v1.2.0..HEAD --json
  RANGE                    a version, or from one to another; else what would be released
  --json                   every field that a template may use, with its value
  --template FILE          Liquid; default .github/release-template.md
  --preset NAME            checkpoint (default), conventional, keep-a-changelog

docs/templates.md tells what a template may use.`,
    init: `version-checkpoint init: write a built-in template out for editing

  node dist/cli init
  node dist/cli init --preset keep-a-changelog
  --preset NAME            checkpoint (default), conventional, keep-a-changelog
  --template FILE          where to; default .github/release-template.md
  --force                  replace the file that is there`,
    replay: `version-checkpoint replay: what these rules would have chosen for your past releases

  node dist/cli replay
  node dist/cli replay --last 50 --major-on-zero true
  --last N                 how many releases, newest first; default 20

Each release is judged by the commits since the version before it in its own history.
Where the rules say something else, the commits that explain it are shown.`,
};
/** The help of one command, or of all. */
function helpText(command) {
    return command === undefined ? USAGE : COMMANDS[command];
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ initLines),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   ZC: () => (/* binding */ replayLines),
/* harmony export */   bZ: () => (/* binding */ notesLines),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   lZ: () => (/* binding */ compareLines)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8336);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2819);



/** One version a line, in columns. */
function listLines(versions, { paint }) {
    if (versions.length === 0)
        return ['No versions yet.'];
    const width = Math.max(...versions.map(({ tag }) => tag.length));
    return versions.map(({ tag, date, kind, commit, release }) => {
        const state = release === 'none' ? 'no release' : release;
        return `${paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag).padEnd(width))}  ${date.slice(0, 10)}  ${paint.faint((0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit))}  ${kind.padEnd(11)}  ${state}`;
    });
}
function showLines({ tag, release }, { paint }) {
    const kind = tag.annotated ? 'annotated' : 'lightweight';
    const date = new Date(tag.taggedAt * 1000).toISOString();
    const state = release === null ? 'none' : `${release.draft ? 'draft' : 'published'}, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(release.url)}`;
    return [
        `${paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag.name))}  on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(tag.commit)}  ${kind}  ${date}`,
        `release: ${state}`,
        ...block('tag message', tag.message),
        ...(release === null ? [] : block(`notes of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(release.name)}`, release.body)),
    ];
}
/** Text of others, each line behind a bar of ours. */
function block(title, text) {
    if (text.trim() === '')
        return [];
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).trimEnd().split('\n');
    return ['', `${title}:`, ...lines.map((line) => `  │ ${line.replaceAll('##[', '##\\[')}`.trimEnd())];
}
/** Notes as they are, to be piped into a file; only what a runner would obey is broken, in Markdown's own way. */
function notesLines(notes) {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(notes).trimEnd().split('\n');
    return lines.map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(line).replaceAll('##[', '##\\['));
}
function initLines({ path, preset, replaced }, { paint }) {
    return [
        `${paint.good('✔')} ${replaced ? 'replaced' : 'wrote'} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}, the preset ${preset}`,
        '  see what it makes: node dist/cli notes',
    ];
}
function compareLines({ from, to, account, diffStat }, style) {
    const asked = account.asked === 'none' ? 'nothing that asks for a release' : `its commits ask for ${account.asked}`;
    const count = `${account.rows.length} ${account.rows.length === 1 ? 'commit' : 'commits'}`;
    return [
        `${style.paint.strong(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(from)} → ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(to)}`)}   ${count}, ${asked}`,
        ...(diffStat === '' ? [] : [`  ${diffStat}`]),
        '',
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .accountLines */ .dZ)(account, style),
    ];
}
/** How many commits explain a disagreement on a terminal; the JSON has them all. */
const MAX_REASONS = 5;
/** One release a line, what disagrees with the commits that explain it, and the count. */
function replayLines(judgements, { paint }) {
    if (judgements.length === 0)
        return ['No two versions to judge.'];
    const agreed = judgements.filter((judgement) => judgement.agreed).length;
    const lines = judgements.flatMap(({ previous, tag, released, chosen, agreed: agrees, because }) => {
        const step = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(previous)} → ${paint.strong((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag))}  ${released}`;
        if (agrees)
            return [`${step}  as these rules say`];
        const reasons = because.slice(0, MAX_REASONS).map(reasonLine);
        const hidden = because.length - reasons.length;
        return [
            `${step}  ${paint.alert(`these rules say ${chosen}`)}`,
            ...reasons,
            ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
        ];
    });
    return [...lines, '', `${agreed} of ${judgements.length} agree`];
}
function reasonLine(row) {
    return `    ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(row.sha)}  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableWithin */ .bg)(row.subject, SUBJECT_COLUMNS)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(row.why)}`;
}
const SUBJECT_COLUMNS = 60;


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _plan_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9353);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8394);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1706);




/** The outputs of the contract, in its order. All are always set; what does not apply is empty. */
const OUTPUT_NAMES = [
    'released',
    'version',
    'tag',
    'previous-version',
    'previous-tag',
    'bump',
    'sha',
    'major',
    'minor',
    'patch',
    'prerelease',
    'release-id',
    'release-url',
    'upload-url',
    'notes',
    'notes-file',
    'plan',
    'reason',
];
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
/** `notesFile`: where the notes were kept for later steps, if they were. */
function outputsOf(result, notesFile) {
    const released = String((0,_plan_result_js__WEBPACK_IMPORTED_MODULE_2__/* .hasReleased */ .gT)(result));
    const reason = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$)(result));
    switch (result.kind) {
        case 'skipped':
            return { ...EMPTY, released, reason, bump: 'none' };
        case 'nothing': {
            const { account, current } = result.nothing;
            return {
                ...EMPTY,
                released,
                reason,
                bump: 'none',
                sha: account.head,
                ...versionOutputs(current, account.base),
                ...releaseOutputs(result.release),
            };
        }
        case 'planned':
        case 'released': {
            const { plan, texts } = result;
            const release = result.kind === 'released' ? result.written.release : undefined;
            return {
                ...EMPTY,
                released,
                reason,
                bump: released === 'true' ? plan.bump : 'none',
                sha: plan.head,
                ...versionOutputs(plan, plan.base),
                ...releaseOutputs(release),
                notes: texts.notes,
                'notes-file': notesFile ?? '',
                plan: planJson(plan),
            };
        }
    }
}
function versionOutputs(current, base) {
    const parsed = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(current?.version ?? '');
    return {
        version: current?.version ?? '',
        tag: current?.tag ?? '',
        'previous-version': base?.version ?? '',
        'previous-tag': base?.tag ?? '',
        major: parsed === undefined ? '' : String(parsed.major),
        minor: parsed === undefined ? '' : String(parsed.minor),
        patch: parsed === undefined ? '' : String(parsed.patch),
        prerelease: parsed === undefined ? '' : parsed.prerelease.join('.'),
    };
}
function releaseOutputs(release) {
    return {
        'release-id': release?.id ?? '',
        'release-url': release?.url ?? '',
        'upload-url': release?.uploadUrl.replace(/\{[^}]*\}$/, '') ?? '',
    };
}
/** Outputs of a job are at most 1 MB together, so a long list of commits is left out. */
const MAX_PLAN_BYTES = 256 * 1024;
/** Plain JSON; past the limit without its commits. */
function planJson(plan) {
    const whole = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(plan);
    if (new TextEncoder().encode(whole).length <= MAX_PLAN_BYTES)
        return whole;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)({ ...plan, rows: [], changes: [] });
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8336);
/* harmony import */ var _plan_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9353);


/** The whole outcome in one line, without a full stop; may hold raw names. */
function sentenceOf(result) {
    switch (result.kind) {
        case 'skipped':
            return `Nothing to do: ${result.reason}`;
        case 'nothing':
            return result.nothing.current === null
                ? `Nothing to release: ${result.nothing.reason}`
                : `Nothing to do: ${result.nothing.reason}${withItsRelease(result.release)}`;
        case 'planned':
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; a release run makes its draft if that is missing`;
            return `${result.plan.tag} would be released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'released': {
            const { plan, written } = result;
            const place = `${plan.tag} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(plan.head)}`;
            if (!(0,_plan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReleased */ .gT)(result))
                return `Nothing to do: ${place}${withItsRelease(written.release)}`;
            if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
                return `${place}; ${becameOf(result)}`;
            return `${plan.tag} is on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(plan.head)}${withItsRelease(written.release)} (${plan.reason})`;
        }
    }
}
/** What was made or written of a release whose tag was there. */
function becameOf({ written: { steps, release } }) {
    const isNew = steps.some((step) => step.outcome === 'made');
    return isNew ? `now it has its ${kindOf(release)}` : `its ${kindOf(release)} is up to date again`;
}
function withItsRelease(release) {
    return release === undefined ? '' : `, with its ${kindOf(release)}`;
}
function kindOf({ draft }) {
    return draft ? 'draft' : 'release';
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  dZ: () => (/* binding */ accountLines),
  Dx: () => (/* binding */ linesOf)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __nccwpck_require__(8336);
// EXTERNAL MODULE: ./build/columns.js
var build_columns = __nccwpck_require__(4467);
// EXTERNAL MODULE: ./build/printable.js
var printable = __nccwpck_require__(3911);
// EXTERNAL MODULE: ./build/report/sentence.js
var report_sentence = __nccwpck_require__(1706);
;// CONCATENATED MODULE: ./build/report/step.js
/** `v1.4.2 → v1.5.0`; a first release has nothing before it. */
function stepText(plan) {
    return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`;
}
/** What the step is called beside the tags: `minor`, `minor · prerelease`; a first release may have no level. */
function levelText({ bump, prerelease }) {
    return [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['prerelease'] : [])].join(' · ');
}
/** The subject without GitHub's ` (#N)` where that number has a column of its own. */
function subjectText({ subject, pullRequest }) {
    const suffix = pullRequest === undefined ? '' : ` (#${pullRequest})`;
    return suffix !== '' && subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}
/** `made it minor` for what decided, else the level it asks for, else its own reason. The type stands beside it. */
function whyText(row, account) {
    if (row.group === 'made')
        return `${hasDecided(account) ? 'made it' : 'asks for'} ${account.asked}`;
    if (row.group === 'counted' && row.counts !== 'none')
        return row.counts;
    return row.why.replace(/^\S+ (?=counts for nothing$)/, '');
}
/** An explicit bump or version may have decided otherwise, and between two versions nothing is decided. */
function hasDecided(account) {
    return 'bump' in account && account.bump === account.asked;
}

;// CONCATENATED MODULE: ./build/report/terminal.js





const same = (text) => text;
const PLAIN = { strong: same, faint: same, good: same, alert: same };
/** The result as lines for a person. A line may begin with text of others: `logLine` is for whoever prints it. */
function linesOf(result, style) {
    const sentence = `${(0,printable/* printable */.g$)((0,report_sentence/* sentenceOf */.$)(result))}.`;
    switch (result.kind) {
        case 'skipped':
            return [sentence];
        case 'nothing':
            return [...accountLines(result.nothing.account, style), sentence];
        case 'planned':
            return result.resumed
                ? [sentence]
                : [...planLines(result.plan, style), ...result.steps.map((step, index) => willLine(step, index, style))];
        case 'released': {
            const before = result.finished === undefined ? [] : doneLines(result.finished, style);
            const done = doneLines(result, style);
            const makers = makerLines(result.written.steps);
            if (done.length === 0)
                return [...before, sentence, ...makers];
            const why = style.explains ? planLines(result.plan, style) : [];
            return [...why, ...before, ...done, ...makers];
        }
    }
}
function doneLines({ plan, written }, { paint }) {
    const done = written.steps.filter(({ outcome }) => outcome !== 'kept');
    return done.map((step) => `${paint.good('✔')} ${doneText(step, plan)}`);
}
/** Who was first, where this run only found it. */
function makerLines(steps) {
    const known = steps.flatMap(({ kind, maker }) => (maker === undefined ? [] : [{ kind, maker }]));
    return known.map(({ kind, maker }, index) => {
        const what = kind === 'tag' ? 'the tag' : 'the release';
        return `${label(index === 0 ? 'first' : '')}${(0,printable/* printable */.g$)(maker)} made ${what}`;
    });
}
function planLines(plan, style) {
    return [heading(plan, style.paint.strong), '', ...accountLines(plan, style)];
}
function heading(plan, strong) {
    return `${strong((0,printable/* printable */.g$)(plan.project))}  ${(0,printable/* printable */.g$)(stepText(plan))}   ${levelText(plan)}`.trimEnd();
}
const LABEL_COLUMNS = 9;
const REFERENCE_COLUMNS = 18;
const WHY_COLUMNS = 18;
const MIN_SUBJECT_COLUMNS = 24;
/** Past this many rows a group is cut on a terminal; the summary of a workflow run has them all. */
const MAX_ROWS = 100;
function accountLines(account, style) {
    const shown = account.rows.filter((row) => row.group !== 'skipped');
    const skipped = account.rows.filter((row) => row.group === 'skipped');
    const room = Math.max(MIN_SUBJECT_COLUMNS, style.columns - LABEL_COLUMNS - REFERENCE_COLUMNS - WHY_COLUMNS);
    const printed = [...shown.slice(0, MAX_ROWS), ...skipped.slice(0, MAX_ROWS)];
    const columns = printed.map((row) => (0,build_columns/* columnsOf */.P)(cellOf(subjectText(row), room)));
    const layout = { account, width: Math.max(MIN_SUBJECT_COLUMNS, ...columns), faint: style.paint.faint };
    const lines = [
        ...rowLines('why', shown, layout),
        ...rowLines('skip', skipped, layout),
        ...account.warnings.map((text, index) => `${label(index === 0 ? 'care' : '')}${style.paint.alert((0,printable/* printable */.g$)(text))}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function rowLines(name, rows, { account, width, faint }) {
    const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
        const subject = padded(cellOf(subjectText(row), width), width);
        const pullRequest = padded(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5);
        const why = (0,printable/* printable */.g$)(whyText(row, account));
        return `${label(index === 0 ? name : '')}${subject}  ${faint((0,commit/* shortSha */.Fu)(row.sha))}  ${faint(pullRequest)}  ${why}`;
    });
    const hidden = rows.length - MAX_ROWS;
    return hidden > 0 ? [...lines, `${label('')}… and ${hidden} more`] : lines;
}
function label(name) {
    return `  ${name.padEnd(LABEL_COLUMNS - 2)}`;
}
/** A cell: one printable line of at most so many columns. */
function cellOf(text, columns) {
    return (0,build_columns/* withinColumns */.g)((0,printable/* printableWithin */.bg)(text, columns), columns);
}
function padded(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,build_columns/* columnsOf */.P)(text)));
}
function willLine(step, index, { draftPlace }) {
    return `${label(index === 0 ? 'will' : '')}${willText(step, draftPlace)}`;
}
function willText(step, draftPlace) {
    switch (step.kind) {
        case 'tag':
            return `tag     ${(0,printable/* printable */.g$)(step.name)} on ${(0,commit/* shortSha */.Fu)(step.commit)} (annotated)`;
        case 'draft':
            return `draft   ${(0,printable/* printable */.g$)(draftPlace(step.tag))}`;
        case 'publish':
            return `publish ${(0,printable/* printable */.g$)(step.tag)}`;
    }
}
function doneText({ kind, outcome, place }, plan) {
    if (outcome === 'updated')
        return `brought the draft up to date: ${(0,printable/* printable */.g$)(place)}`;
    switch (kind) {
        case 'tag':
            return `tagged ${(0,printable/* printable */.g$)(place)} on ${(0,commit/* shortSha */.Fu)(plan.head)}`;
        case 'draft':
            return `drafted ${(0,printable/* printable */.g$)(place)}`;
        case 'publish':
            return `published ${(0,printable/* printable */.g$)(place)}`;
    }
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Pe: () => (/* binding */ DEFAULT_CONFIGURATION),
/* harmony export */   Rz: () => (/* binding */ MAKE_LATEST),
/* harmony export */   S2: () => (/* binding */ ON_NEAR_MISS),
/* harmony export */   S_: () => (/* binding */ SERVED_INPUTS),
/* harmony export */   Sh: () => (/* binding */ UNSERVED_COMMANDS),
/* harmony export */   VE: () => (/* binding */ DEFAULT_TEMPLATE),
/* harmony export */   Xx: () => (/* binding */ UNSERVED_INPUTS),
/* harmony export */   c7: () => (/* binding */ ON_NO_RELEASE),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   wf: () => (/* binding */ CONFIGURABLE_INPUTS)
/* harmony export */ });
/** The names of design and documentation; `action.yml`, the flags and README are held to this table by a test. */
const SERVED_INPUTS = [
    'token',
    'command',
    'dry-run',
    'bump',
    'version',
    'prerelease',
    'tag-prefix',
    'initial-version',
    'major-on-zero',
    'on-no-release',
    'sha',
    'working-directory',
    'config',
    'template',
    'tag-message',
    'release-name',
    'draft',
    'make-latest',
    'plan-file',
];
/** Inputs of the contract that no code serves yet, with the value that asks for nothing: any other is refused. */
const UNSERVED_INPUTS = new Map([
    ['assets', ''],
    ['require-checks', 'none'],
    ['checks-timeout', '30'],
    ['floating-tags', 'none'],
    ['tag', ''],
    ['confirm', ''],
    ['reason', ''],
]);
/** Inputs that a configuration file may say too. The others describe one run. */
const CONFIGURABLE_INPUTS = [
    'bump',
    'prerelease',
    'tag-prefix',
    'initial-version',
    'major-on-zero',
    'on-no-release',
    'template',
    'tag-message',
    'release-name',
    'draft',
    'make-latest',
];
const DEFAULT_CONFIGURATION = '.github/version-checkpoint.yml';
const DEFAULT_TEMPLATE = '.github/release-template.md';
const COMMANDS = ['release', 'plan'];
const UNSERVED_COMMANDS = ['prepare', 'publish', 'rollback', 'verify'];
const BUMPS = ['auto', 'none', 'patch', 'minor', 'major', 'prerelease'];
const ON_NO_RELEASE = ['skip', 'fail', 'patch'];
const MAKE_LATEST = ['auto', 'true', 'false', 'legacy'];
const ON_NEAR_MISS = ['warn', 'fail'];
/** The built-in templates of the notes. */
const PRESETS = ['checkpoint', 'conventional', 'keep-a-changelog'];


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test holds it to package.json. */
const VERSION = '0.0.0';


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   HL: () => (/* binding */ nextCandidate),
/* harmony export */   IV: () => (/* binding */ isChannel),
/* harmony export */   Jj: () => (/* binding */ ofChannel),
/* harmony export */   RH: () => (/* binding */ candidateOf)
/* harmony export */ });
/** What may be called a channel: a SemVer identifier (item 9) that is no number, for those only count. */
function isChannel(name) {
    return /^[0-9A-Za-z-]+$/.test(name) && !/^\d+$/.test(name);
}
/** Others write the number without a dot: `rc1`, `alpha-1`. It belongs to the channel, though SemVer reads one word. */
const UNDOTTED = /^(.*[A-Za-z])-?(\d+)$/;
/** Undefined for a stable version, and where a number stands first (`1.3.0-1`): no channel has such a name. */
function candidateOf({ prerelease: [word = '', number] }) {
    if (!isChannel(word))
        return undefined;
    if (number === undefined) {
        const [, channel = word, digits = '0'] = UNDOTTED.exec(word) ?? [];
        return { channel, number: BigInt(digits) };
    }
    return { channel: word, number: /^\d+$/.test(number) ? BigInt(number) : undefined };
}
/** The candidates of one channel among these tags, in their order. */
function ofChannel(tags, channel) {
    return tags.filter(({ version }) => candidateOf(version)?.channel === channel);
}
/** The stable version that a candidate leads to; a stable version is its own. */
function targetOf({ major, minor, patch }) {
    return { major, minor, patch, prerelease: [], build: '' };
}
/** The candidate of this target after `before`: `.1` where that is of another target, or there is none. */
function nextCandidate(target, channel, before) {
    const isSame = before?.major === target.major && before.minor === target.minor && before.patch === target.patch;
    const number = (isSame ? candidateOf(before)?.number : undefined) ?? 0n;
    return { ...targetOf(target), prerelease: [channel, String(number + 1n)] };
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ levelForBase),
/* harmony export */   Fb: () => (/* binding */ levelBetween),
/* harmony export */   HI: () => (/* binding */ highestLevel),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8336);

const ZERO = { major: 0n, minor: 0n, patch: 0n, prerelease: [], build: '' };
/** The version that one step of this level makes; without a base the step is taken from 0.0.0. */
function nextVersion(base, level) {
    const { major, minor, patch } = base ?? ZERO;
    switch (level) {
        case 'major':
            return { ...ZERO, major: major + 1n };
        case 'minor':
            return { ...ZERO, major, minor: minor + 1n };
        case 'patch':
            return { ...ZERO, major, minor, patch: patch + 1n };
    }
}
/**
 * What the commits' level means for this base. Below 1.0.0 anything may change at any time (SemVer item 4),
 * so a break is a minor there, unless `major-on-zero` asks for 1.0.0.
 */
function levelForBase(level, base, majorOnZero) {
    return level === 'major' && base?.major === 0n && !majorOnZero ? 'minor' : level;
}
/** The level of the step between two versions; `none` where the second is not higher in its three numbers. */
function levelBetween(base, next) {
    if (next.major !== base.major)
        return next.major > base.major ? 'major' : 'none';
    if (next.minor !== base.minor)
        return next.minor > base.minor ? 'minor' : 'none';
    return next.patch > base.patch ? 'patch' : 'none';
}
/** The highest level among these; `none` for no levels at all. */
function highestLevel(levels) {
    let highest = 'none';
    for (const level of levels)
        highest = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .higherBump */ .oc)(highest, level);
    return highest;
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2300);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8394);


/** Whether a version may be released from a branch with this range. A candidate may where its target may. */
function isInside(range, version) {
    const target = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(version);
    return range.alternatives.some((bounds) => bounds.every((bound) => holds(bound, target)));
}
function holds({ operator, version }, target) {
    const order = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemVer */ .Cg)(target, version);
    switch (operator) {
        case '':
            return order === 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ compareSemVer),
/* harmony export */   IX: () => (/* binding */ parseSemVer),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   w0: () => (/* binding */ formatSemVer)
/* harmony export */ });
/** The grammar that semver.org publishes (FAQ, "suggested regular expression"), in named pieces. */
const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE_IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const BUILD_IDENTIFIER = '[0-9a-zA-Z-]+';
const SEMVER = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}` +
    `(?:-(${PRERELEASE_IDENTIFIER}(?:\\.${PRERELEASE_IDENTIFIER})*))?` +
    `(?:\\+(${BUILD_IDENTIFIER}(?:\\.${BUILD_IDENTIFIER})*))?$`);
/** Reads a strict version: no `v`, no missing part, no leading zero. Undefined for any other text. */
function parseSemVer(text) {
    const match = SEMVER.exec(text);
    if (match === null)
        return undefined;
    const [, major = '', minor = '', patch = '', prerelease, build = ''] = match;
    return {
        major: BigInt(major),
        minor: BigInt(minor),
        patch: BigInt(patch),
        prerelease: prerelease?.split('.') ?? [],
        build,
    };
}
function formatSemVer(version) {
    const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : '';
    const build = version.build === '' ? '' : `+${version.build}`;
    return `${version.major}.${version.minor}.${version.patch}${prerelease}${build}`;
}
function isStable(version) {
    return version.prerelease.length === 0;
}
/** Precedence by item 11: negative where `a` is lower, 0 where only the build differs. */
function compareSemVer(a, b) {
    return (compareValues(a.major, b.major) ||
        compareValues(a.minor, b.minor) ||
        compareValues(a.patch, b.patch) ||
        comparePrereleases(a.prerelease, b.prerelease));
}
function compareValues(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function comparePrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return Math.sign(b.length - a.length);
    for (const [index, identifier] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(identifier, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
const DIGITS = /^\d+$/;
/** Items 11.4.1–3: numbers as numbers, words in ASCII order, a number below a word. */
function compareIdentifiers(a, b) {
    const aIsNumber = DIGITS.test(a);
    const bIsNumber = DIGITS.test(b);
    if (aIsNumber && bIsNumber)
        return compareValues(BigInt(a), BigInt(b));
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareValues(a, b);
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ stableTags),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   Rx: () => (/* binding */ isTagPrefix),
/* harmony export */   ik: () => (/* binding */ choosePrefix)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3911);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8394);


const DEFAULT_PREFIX = 'v';
/** The versions among these names, highest first; names that differ only in their build stand by name. */
function versionTags(names, prefix) {
    const tags = [];
    for (const name of names) {
        if (!name.startsWith(prefix))
            continue;
        const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(name.slice(prefix.length));
        if (version !== undefined)
            tags.push({ name, version });
    }
    return tags.sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(b.version, a.version) || (a.name < b.name ? 1 : -1));
}
/**
 * The prefix for `tag-prefix: auto`: `v`, else none where the version tags have none. Where only names with
 * another prefix look like versions (`widget-v1.2.3`), a first release would be a guess: `foreign` names one.
 */
function choosePrefix(names) {
    for (const prefix of [DEFAULT_PREFIX, '']) {
        if (names.some((name) => name.startsWith(prefix) && (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(name.slice(prefix.length)) !== undefined)) {
            return { kind: 'prefix', prefix };
        }
    }
    for (const name of names) {
        const prefix = foreignPrefix(name);
        if (prefix !== undefined)
            return { kind: 'foreign', prefix, example: name };
    }
    return { kind: 'prefix', prefix: DEFAULT_PREFIX };
}
/** The text before the first strict version that ends the name: `widget-v` in `widget-v1.2.3`. */
function foreignPrefix(name) {
    for (const match of name.matchAll(/(?<!\d)\d+\.\d+\.\d+/g)) {
        if ((0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(name.slice(match.index)) !== undefined)
            return name.slice(0, match.index);
    }
    return undefined;
}
/** Only a stable tag is a base: its candidates' notes are told again with it (design: "Base"). */
function stableTags(tags) {
    return tags.filter((tag) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .isStable */ .MQ)(tag.version));
}
/** Encoded as in an address, and so in the name of a file: most systems take 255. */
const MAX_ENCODED_PREFIX = 150;
/**
 * Whether prefix + version can be the name of a tag, by https://git-scm.com/docs/git-check-ref-format.
 * A name that begins with `-` is refused too: git tag itself does so. So is what nobody can see, which git would take:
 * two tags could look the same.
 */
function isTagPrefix(prefix) {
    const name = `${prefix}1.0.0`;
    if ((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(prefix) !== prefix || /\s/.test(prefix))
        return false;
    if (encodeURIComponent(prefix).length > MAX_ENCODED_PREFIX)
        return false;
    if (name.startsWith('-') || name.includes('..') || name.includes('@{'))
        return false;
    if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
