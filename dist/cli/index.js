#!/usr/bin/env node
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

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

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

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8010:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6794);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4362);


(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .readersMayLeave */ .n)(process.stdout);
(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .readersMayLeave */ .n)(process.stderr);
const exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    environment: process.env,
    directory: () => process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
});
if (exitCode !== 0)
    process.exitCode = exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./errors/inputs.js
var inputs = __nccwpck_require__(6868);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __nccwpck_require__(8202);
// EXTERNAL MODULE: ./report/outputs.js + 2 modules
var outputs = __nccwpck_require__(9748);
// EXTERNAL MODULE: ./text/nearest.js
var text_nearest = __nccwpck_require__(5895);
;// CONCATENATED MODULE: ./cli/command-table.js
const ALONE = ['repository', 'json', 'help'];
const ANYWHERE = ['forge', ...ALONE];
const DECIDING = [
    ...['bump', 'version', 'prerelease', 'sha', 'tag-prefix', 'initial-version', 'major-on-zero', 'on-no-release'],
    ...['config', 'template'],
];
const GATE = ['require-checks', 'checks-timeout'];
const OF_RELEASE = [
    ...[...DECIDING, 'tag-message', 'release-name', 'draft', 'make-latest', 'assets'],
    ...[...GATE, 'floating-tags', 'plan-file', 'print', ...ANYWHERE],
];
const HOW_COMMITS_COUNT = `How commits count: a breaking change (feat!: …, or a BREAKING CHANGE: footer) is major,
below 1.0.0 minor; feat is minor; fix, perf and revert are patch; others count for nothing.`;
const VERSION = { shown: 'VERSION', least: 1, most: 1 };
const COMMAND_TABLE = {
    plan: {
        does: 'what would be released, and why; writes nothing',
        examples: ['plan', 'plan --bump minor --json'],
        flags: [...OF_RELEASE, ['dry-run', 'taken, and makes no difference here']],
        more: HOW_COMMITS_COUNT,
    },
    release: {
        does: 'make the annotated tag and draft the release',
        examples: ['release', 'release --version 2.0.0 --repository ../widget'],
        flags: [['dry-run', 'as plan'], ...OF_RELEASE],
        more: HOW_COMMITS_COUNT,
    },
    prepare: {
        does: 'write version and notes into files, by commit or pull request',
        examples: ['prepare', 'prepare --bump minor'],
        flags: [['dry-run', 'as plan'], ...DECIDING, ...GATE, 'plan-file', 'print', ...ANYWHERE],
        more: HOW_COMMITS_COUNT,
    },
    publish: {
        does: 'publish the draft of a version',
        names: { shown: 'VERSION', least: 0, most: 1, does: 'its tag or number; else the highest version on the commit' },
        examples: ['publish', 'publish v1.4.0 --floating-tags major'],
        flags: [
            ['sha', 'the commit that is looked at without VERSION; default HEAD'],
            ...['make-latest', ...GATE, 'floating-tags', 'dry-run', 'config', 'tag-prefix', ...ANYWHERE],
        ],
    },
    rollback: {
        does: 'take a version back',
        names: VERSION,
        examples: ['rollback v1.4.0', 'rollback v1.4.0 --confirm v1.4.0'],
        flags: ['confirm', 'reason', 'dry-run', 'floating-tags', 'config', 'tag-prefix', ...ANYWHERE],
    },
    verify: {
        does: 'see whether any version has moved',
        examples: ['verify', 'verify --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
    },
    list: {
        does: 'the versions there are, highest first, with their releases',
        examples: ['list', 'list --tag-prefix widget-v --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
    },
    show: {
        does: 'one version: its tag, message and notes',
        names: VERSION,
        examples: ['show v1.4.0', 'show 1.4.0 --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
    },
    compare: {
        does: 'the commits between two versions, and what they ask for',
        names: { shown: 'A B', least: 2, most: 2 },
        examples: ['compare 1.3.0 1.4.0', 'compare 1.4.0 HEAD'],
        flags: ['config', 'major-on-zero', 'tag-prefix', ...ANYWHERE],
    },
    notes: {
        does: 'the notes of the next version, or of any range, as Markdown',
        names: {
            shown: 'RANGE',
            least: 0,
            most: 1,
            does: 'a version, or from one to another; else what would be released',
        },
        examples: ['notes', 'notes v1.4.0', 'notes v1.2.0..HEAD --json'],
        flags: [
            ['json', 'every field that a template may use, with its value'],
            ...['template', 'preset', 'config', 'initial-version', 'major-on-zero', 'tag-prefix'],
            ...['repository', 'forge', 'help'],
        ],
        more: 'docs/templates.md tells what a template may use.',
    },
    init: {
        does: 'write a built-in template of the notes out for editing',
        examples: ['init', 'init --preset keep-a-changelog'],
        flags: [
            'preset',
            ['template', 'where to; default .github/release-template.md'],
            ...['force', 'config', ...ALONE],
        ],
    },
    replay: {
        does: 'your past releases, judged by these rules',
        examples: ['replay', 'replay --last 50 --major-on-zero true'],
        flags: ['last', 'config', 'major-on-zero', 'tag-prefix', ...ALONE],
        more: `Each release is judged by the commits since the version before it in its own history.
Where the rules say something else, the commits that explain it are shown.`,
    },
};
const CLI_COMMANDS = Object.keys(COMMAND_TABLE);
const rowOf = (command) => COMMAND_TABLE[command];
const NONE = { shown: '', least: 0, most: 0 };
const namesOf = (command) => rowOf(command).names ?? NONE;
function callOf(command) {
    const { shown, least, most } = namesOf(command);
    return most === 0 ? command : `${command} ${least === 0 ? `[${shown}]` : shown}`;
}
function flagsOf(command) {
    return new Map(rowOf(command).flags.map((flag) => (typeof flag === 'string' ? [flag, undefined] : [flag[0], flag[1]])));
}

;// CONCATENATED MODULE: ./cli/flags.js

const FLAGS = {
    'dry-run': { does: 'say what would be done, and write nothing' },
    bump: { value: 'LEVEL', does: 'auto (default), none, patch, minor, major, prerelease' },
    version: { value: 'X.Y.Z', does: 'exactly this version; greater than the last one' },
    prerelease: { value: 'CHANNEL', does: 'candidates, such as rc; default stable' },
    sha: { value: 'COMMIT', does: 'the commit to release; default HEAD' },
    'tag-prefix': { value: 'PREFIX', does: 'what stands before the version; default: as in your tags, else v' },
    'initial-version': { value: 'X.Y.Z', does: 'of the first release; default 0.1.0' },
    'major-on-zero': { value: 'true', does: 'a breaking change makes 0.x into 1.0.0' },
    'on-no-release': { value: 'WHAT', does: 'skip (default), fail, patch' },
    config: { value: 'FILE', does: 'default .github/version-checkpoint.yml' },
    template: { value: 'FILE', does: 'Liquid, for the notes; default .github/release-template.md' },
    'tag-message': { value: 'TEXT', does: 'Liquid, for the message of the tag' },
    'release-name': { value: 'TEXT', does: 'Liquid, for the title of the release' },
    draft: { value: 'false', does: 'publish the release at once' },
    'make-latest': { value: 'WHEN', does: 'auto (default), true, false, legacy' },
    assets: { value: 'GLOBS', does: 'files to attach, one glob a line; ! before it excludes' },
    'require-checks': { value: 'WHICH', does: 'none (default), required, all: green before anything is written' },
    'checks-timeout': { value: 'N', does: 'minutes that they are waited for; default 30' },
    'floating-tags': {
        value: 'WHICH',
        does: 'none (default), major (v1), minor (v1 and v1.4): follow what is published',
    },
    'plan-file': { value: 'FILE', does: 'plan writes its plan there; release applies exactly that plan, or refuses' },
    confirm: { value: 'VERSION', does: 'the same again; without it only says what would be done' },
    reason: { value: 'TEXT', does: 'shown where a published release is withdrawn' },
    last: { value: 'N', does: 'how many releases, newest first; default 20' },
    preset: { value: 'NAME', does: 'checkpoint (default), conventional, keep-a-changelog' },
    force: { does: 'replace the file that is there' },
    repository: { value: 'DIR', does: 'work in another repository; default: the folder you are in' },
    forge: { value: 'github', does: 'on GitHub, with GITHUB_TOKEN; default local: nothing is pushed' },
    json: { does: 'the result for machines' },
    print: { value: 'OUTPUT', does: 'that output and nothing else, such as build-version' },
    help: { short: 'h', does: 'the flags of a command' },
};
const FLAG_NAMES = Object.keys(FLAGS);
const flagOf = (name) => FLAGS[name];
const INPUT_FLAGS = settings_inputs/* SERVED_INPUTS */.S_.filter((name) => name in FLAGS);

;// CONCATENATED MODULE: ./cli/arguments.js








const FORGES = ['local', 'github'];
function parseCall(args) {
    if (args[0] === '--version' && args.length === 1)
        return { kind: 'version' };
    const { values, positionals } = parse(args);
    const asksForHelp = args.length === 0 || positionals[0] === 'help' || values['help'] === true;
    const [word, ...names] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
    if (asksForHelp)
        return word === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(word) };
    if (word === undefined)
        throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)('There is no command among these flags.'));
    const command = commandOf(word);
    checkNames(command, names);
    checkFlags(command, values);
    return {
        kind: 'command',
        command,
        names,
        inputs: inputsOf(command, names, values),
        repository: textOf(values['repository']) ?? '.',
        forge: forgeOf(textOf(values['forge']) ?? 'local'),
        json: values['json'] === true,
        ...(values['print'] !== undefined && { print: outputNamed(textOf(values['print'])) }),
        last: lastOf(textOf(values['last'])),
        force: values['force'] === true,
    };
}
const OPTIONS = Object.fromEntries(FLAG_NAMES.map((name) => {
    const { value, short } = flagOf(name);
    return [name, { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) }];
}));
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [, unknown = ''] = /Unknown option '--([\w-]+)'/.exec(message) ?? [];
        const nearest = (0,text_nearest/* nearestWord */.z)(unknown, FLAG_NAMES);
        const cure = nearest === undefined ? undefined : `Did you mean --${nearest}?`;
        throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(message, cure), { cause: error });
    }
}
function commandOf(word) {
    const command = CLI_COMMANDS.find((known) => known === word);
    if (command === undefined)
        throw new problem/* CheckpointError */.jg((0,inputs/* unknownCommand */.k8)(word, CLI_COMMANDS));
    return command;
}
function checkNames(command, { length }) {
    const { least, most } = namesOf(command);
    if (length >= least && length <= most)
        return;
    const takes = `${least < most ? 'at most ' : ''}${wordsFor(most)}`;
    const cure = `Write ${callOf(command)}. ${seeHelp(command)}`;
    throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(`${command} takes ${takes}, but got ${length}.`, cure));
}
function wordsFor(count) {
    return ['no arguments', 'one version', 'two versions'][count] ?? `${count} versions`;
}
function checkFlags(command, values) {
    const taken = flagsOf(command);
    const stray = FLAG_NAMES.filter((name) => values[name] !== undefined && !taken.has(name));
    const problems = stray.map((name) => {
        const by = CLI_COMMANDS.filter((other) => flagsOf(other).has(name));
        return (0,inputs/* badArguments */.kh)(`${command} takes no --${name}.`, `Leave it out: it is a flag of ${(0,problem/* oneOf */.yL)(by)}. ${seeHelp(command)}`);
    });
    if (problems.length > 0)
        throw new problem/* CheckpointError */.jg(problems);
}
const seeHelp = (command) => `See ${command} --help.`;
function forgeOf(word) {
    const forge = FORGES.find((known) => known === word);
    if (forge !== undefined)
        return forge;
    const words = (0,problem/* oneOf */.yL)(FORGES);
    throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(`--forge takes ${words}, not ${(0,problem/* quoted */.TL)(word)}.`, `Write --forge ${words}.`));
}
const DEFAULT_LAST = 20;
function lastOf(text = String(DEFAULT_LAST)) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    const what = `--last takes a number of releases, not ${(0,problem/* quoted */.TL)(text)}.`;
    throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(what, `Write a number from 1, as in --last ${DEFAULT_LAST}.`));
}
function outputNamed(word = '') {
    const name = outputs/* OUTPUT_NAMES */.P.find((known) => known === word);
    if (name !== undefined)
        return name;
    const nearest = (0,text_nearest/* nearestWord */.z)(word, outputs/* OUTPUT_NAMES */.P) ?? 'version';
    const what = `--print takes the name of an output, not ${(0,problem/* quoted */.TL)(word)}.`;
    throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(what, `Write one of docs/inputs.md, as in --print ${nearest}.`));
}
function inputsOf(command, [tag], values) {
    const said = (name) => [name, String(values[name] ?? '')];
    const given = INPUT_FLAGS.filter((name) => values[name] !== undefined)
        .map(said)
        .filter(([name, value]) => value !== '' || name === 'tag-prefix');
    const isInput = command !== settings_inputs/* DEFAULT_COMMAND */.YT && settings_inputs/* COMMANDS */.Lo.some((known) => known === command);
    return new settings_inputs/* Flags */.iI([
        ...given,
        ...(values['preset'] === undefined ? [] : [said('preset')]),
        ...(isInput ? [['command', command]] : []),
        ...(isInput && tag !== undefined ? [['tag', tag]] : []),
    ]);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./cli/terminal.js
var cli_terminal = __nccwpck_require__(4362);
// EXTERNAL MODULE: ./errors/forge.js
var forge = __nccwpck_require__(878);
// EXTERNAL MODULE: ./text/printable.js
var printable = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./cli/help.js


const PROGRAM = 'node dist/cli';
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function overview() {
    const calls = columns(CLI_COMMANDS.map((command) => {
        const { does, examples } = rowOf(command);
        return [`${PROGRAM} ${examples[0]}`, does];
    }));
    return [
        'version-checkpoint: the next version from the commits, as an annotated tag and a draft release',
        '',
        ...calls,
        '',
        `Try "${PROGRAM} COMMAND --help" for the flags of a command.`,
        ...columns([
            ...['repository', 'forge', 'json'].map((name) => [shown(name), flagOf(name).does]),
            ['--version', 'alone: the version of this program'],
        ]),
        '',
        'Nothing is pushed: by default tag and draft stay in your repository, the draft as a',
        'file under .git/version-checkpoint/releases. Results go to stdout, progress and warnings to stderr.',
        'Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.',
    ].join('\n');
}
function shown(name) {
    const { value } = flagOf(name);
    return value === undefined ? `--${name}` : `--${name} ${value}`;
}
function helpOf(command) {
    const { does, examples, more } = rowOf(command);
    const { shown: words, does: ofWords } = namesOf(command);
    const flags = [...flagsOf(command)].filter(([name]) => name !== 'help');
    return [
        `version-checkpoint ${callOf(command)}: ${does}`,
        '',
        ...examples.map((example) => `  ${PROGRAM} ${example}`),
        '',
        ...columns([
            ...(ofWords === undefined ? [] : [[words, ofWords]]),
            ...flags.map(([name, here]) => [shown(name), here ?? flagOf(name).does]),
        ]),
        ...(more === undefined ? [] : ['', more]),
    ].join('\n');
}
function helpText(command) {
    return command === undefined ? overview() : helpOf(command);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./cli/version.js



const PACKAGE = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '../../package.json');
const UNKNOWN = 'unknown';
function ownVersion() {
    try {
        const { name, version } = JSON.parse((0,external_node_fs_.readFileSync)(PACKAGE, 'utf8'));
        return name === 'version-checkpoint' && typeof version === 'string' ? version : UNKNOWN;
    }
    catch {
        return UNKNOWN;
    }
}

;// CONCATENATED MODULE: ./cli/run.js







async function run(args, terminal) {
    try {
        return await answered(args, terminal);
    }
    catch (error) {
        const failure = error instanceof problem/* CheckpointError */.jg ? error : new problem/* CheckpointError */.jg((0,forge/* unexpected */.os)(error), { cause: error });
        terminal.stderr.write(`${failure.message}\n`);
        return failure.problems.every(({ code }) => code.startsWith('VC1')) ? 2 : 1;
    }
}
async function answered(args, terminal) {
    const { stdout, stderr, environment } = terminal;
    const call = parseCall(args);
    if (call.kind !== 'command') {
        print([call.kind === 'help' ? helpText(call.command) : ownVersion()], terminal);
        return 0;
    }
    const { answerOf, openWorld } = await Promise.all(/* import() */[__nccwpck_require__.e(318), __nccwpck_require__.e(551)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4551));
    const opened = await openWorld(call, terminal);
    const { ports } = opened;
    const answer = await answerOf(call, opened).finally(opened.close);
    for (const warning of answer.warnings ?? [])
        stderr.write(`${(0,printable/* printable */.g$)(`warning: ${warning}`)}\n`);
    const style = { ...(0,cli_terminal/* terminalStyle */.w)(stdout, environment), draftPlace: (tag) => ports.forge.draftPlace(tag) };
    print(call.json ? [(0,printable/* printableJson */.et)(answer.json, 2)] : answer.lines(style), terminal);
    if (answer.failure === undefined)
        return 0;
    stderr.write(`${new problem/* CheckpointError */.jg(answer.failure).message}\n`);
    return 1;
}
function print(lines, { stdout }) {
    stdout.write(lines.map((line) => `${(0,printable/* logLine */.BP)(line)}\n`).join(''));
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readersMayLeave),
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4237);

const MIN_COLUMNS = 80;
function terminalStyle({ isTTY = false, columns = 0 }, environment) {
    const colours = isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
    return {
        paint: colours ? COLOURS : _report_style_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .tZ,
        columns: isTTY ? Math.max(MIN_COLUMNS, columns) : Infinity,
        explains: false,
    };
}
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLOURS = { strong: sgr(1, 22), faint: sgr(2, 22), good: sgr(32, 39), alert: sgr(33, 39) };
function readersMayLeave(stream) {
    stream.on('error', ({ code = 'unknown' }) => {
        if (code === 'EPIPE')
            return;
        process.exitCode = 1;
        if (stream === process.stdout)
            process.stderr.write(`The result could not be printed: ${code}\n`);
    });
}


/***/ }),

/***/ 7475:
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
const SHORT_SHA_LENGTH = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT_SHA_LENGTH);
}


/***/ }),

/***/ 878:
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
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function noToken() {
    return {
        code: 'VC401',
        what: 'There is no token.',
        why: 'Making a tag and a release on GitHub needs one.',
        cure: 'In a workflow leave the input token out: its default is the token of the run. On the command line set GITHUB_TOKEN.',
    };
}
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
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `GitHub asks for: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
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
function refusedByRule(request, message, page) {
    return {
        code: 'VC405',
        what: `A rule of the repository refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `${page} shows which ruleset it is. Only those on its bypass list may pass, which the token of a workflow cannot be; a name that an immutable release has used is refused so, too.`,
        cure: 'Let the ruleset allow the creation of version tags, and let floating tags such as v1 move (v*.*.* in place of v*); or give the token of an App on its bypass list as the input token. If an immutable release has used this name, release a higher version.',
    };
}
function rateLimited(until) {
    return {
        code: 'VC406',
        what: `GitHub's limit of requests is reached, until ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(until)}.`,
        why: '',
        cure: 'Run again after that: the run resumes where it stopped.',
    };
}
function unexpectedAnswer(request, status, message) {
    return {
        code: 'VC407',
        what: `GitHub answered ${status} to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: '',
        cure: 'Run again: what was already made stays, and the run resumes there.',
    };
}
function unreachable(request, message) {
    return {
        code: 'VC408',
        what: `GitHub gave no answer to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Whether the request took effect is not known.',
        cure: 'Run again: the run looks first and resumes where it stopped.',
    };
}
function releaseFileUnreadable(path, reason) {
    return {
        code: 'VC409',
        what: `The release file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Writing over it could lose what somebody wrote.',
        cure: 'Fix its first lines, or move the file away and run again.',
    };
}
function foreignHost(host) {
    return {
        code: 'VC410',
        what: `The remote origin is on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(host)}, not on github.com.`,
        why: 'A token is never sent to a host that only the configuration of a clone names.',
        cure: 'For GitHub Enterprise Server set GITHUB_API_URL=https://HOST/api/v3; else use --forge local.',
    };
}
function nameInTheWay(tag, other) {
    return {
        code: 'VC411',
        what: `The tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} cannot be made: there is a tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(other)}.`,
        why: 'git keeps tags as files in folders, and one name cannot be both.',
        cure: 'Use another tag-prefix, or delete that tag if nobody needs it.',
    };
}
function archived(request) {
    return {
        code: 'VC412',
        what: `The repository is archived, so nobody can ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}.`,
        why: 'An archived repository is read-only.',
        cure: 'Unarchive it in its settings (Danger Zone), or remove the workflow.',
    };
}
function workflowsChanged(request, permissions) {
    return {
        code: 'VC413',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: the commit's .github/workflows differ from the default branch's.`,
        why: `GitHub asks for: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions)}. GITHUB_TOKEN can never have the permission workflows.`,
        cure: 'Release a commit of the default branch, or give the token of an App with contents: write and workflows: write.',
    };
}
function nameBurned(request, message) {
    return {
        code: 'VC414',
        what: `GitHub refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Immutable releases are on: a tag name that one of them has used is used up for ever, even after it was deleted.',
        cure: 'Release a higher version: version: X.Y.Z, or bump: patch.',
    };
}
function unsettled(what, attempts) {
    return {
        code: 'VC415',
        what: `The ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} kept changing while this run tried to update it; giving up after ${attempts} attempts.`,
        why: 'Writing without having looked could undo what they do.',
        cure: 'Run again once they are done: the run resumes where it stopped.',
    };
}
function releaseGone(tag) {
    return {
        code: 'VC416',
        what: `The draft for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} is gone: somebody deleted it while this run was on its way.`,
        why: 'There is nothing left to publish.',
        cure: 'Run again to have it made anew, or leave it at that.',
    };
}
function notFound(request, permissions) {
    return {
        code: 'VC417',
        what: `GitHub found nothing when asked to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)} (404).`,
        why: `It answers so, too, where the token may not know. It asks for: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
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

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gateShut),
/* harmony export */   n: () => (/* binding */ gateForbidden)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

function gateForbidden(permission) {
    return {
        code: 'VC611',
        what: `The token may not read the checks of the commit: it lacks ${permission}.`,
        why: 'require-checks asks GitHub for check runs, commit statuses and the jobs of this run.',
        cure: 'Grant it to the job: "permissions: { contents: write, checks: read, statuses: read, actions: read }".',
    };
}
function gateShut(tag, reason, links) {
    return {
        code: 'VC612',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} is not released: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: links.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(', '),
        cure: 'Fix what is red, or start it again, and run again; nothing was written.',
    };
}


/***/ }),

/***/ 4189:
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
/* harmony export */   _2: () => (/* binding */ releasesNothing),
/* harmony export */   dO: () => (/* binding */ planMoved),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   i4: () => (/* binding */ notACommit),
/* harmony export */   lL: () => (/* binding */ noSuchVersion),
/* harmony export */   nX: () => (/* binding */ cannotComplete),
/* harmony export */   tC: () => (/* binding */ stableTaken),
/* harmony export */   uN: () => (/* binding */ tagTaken),
/* harmony export */   yG: () => (/* binding */ shallowClone)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7475);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);



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
        what: `tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, not on the commit to release (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}).`,
        why: `Somebody released it from another commit, and a tag is never moved.`,
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch${higher === undefined ? '.' : `, or release a higher version: version: ${higher}.`}`,
    };
}
function tagsUnreadable(reason) {
    return {
        code: 'VC205',
        what: `The tags cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Without them the next version would be a guess.',
        cure: 'Fix the repository (git fsck, git fetch --tags --force), then run again.',
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
function remoteUnreadable(remote, reason) {
    return {
        code: 'VC209',
        what: `The remote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remote)} could not be asked for its tags: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'A clone may lack some of them, or all, and then the next version would be a guess.',
        cure: 'Make it reachable for git: its address, the credentials, the network. A plan alone needs it only where the clone is shallow or has no version tag, so there fetch-depth: 0 in actions/checkout helps.',
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
        what: `on-near-miss is fail, and ${texts.length === 1 ? 'a commit nearly is' : `${texts.length} commits nearly are`} a breaking change: ${texts.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(' ')}`,
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
function planMoved(differences) {
    return {
        code: 'VC222',
        what: `The plan in plan-file does not hold here any more: ${differences.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('; ')}.`,
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
        what: `${version} would leave ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}, the range that the maintenance branch ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(branch)} keeps to${asked}.`,
        why: 'Whoever follows this line of versions expects it to stay inside.',
        cure: `Move what asks for ${version} to another branch and revert it here; where it is compatible after all, say so: bump: patch, or a version inside ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}.`,
    };
}
function candidateNotAbove(version, before) {
    return {
        code: 'VC232',
        what: `The next candidate would be ${version}, which is not above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
        why: 'Versions only grow, by SemVer item 11: identifiers are compared one by one, words letter by letter (rc1 is above rc.2), and a lower target is lower.',
        cure: `Release the stable version, leave a lower bump out, or give a version above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
    };
}
function stableTaken({ candidate, stable, commit, head }) {
    return {
        code: 'VC233',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(candidate)} would come after ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}, which is released already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, outside the history of ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}.`,
        why: 'A candidate is lower than the version that it leads to, so nobody would be offered it.',
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch: the next candidate then follows ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}. Or give a version above it.`,
    };
}
function releasesNothing(reason) {
    return {
        code: 'VC234',
        what: `Nothing to release: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: 'on-no-release is fail, so a run that releases nothing fails.',
        cure: 'Merge a commit that asks for a release, or set bump or version; on-no-release: skip lets such a run succeed.',
    };
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ badChannel),
/* harmony export */   NM: () => (/* binding */ notYaml),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   PE: () => (/* binding */ noPreparation),
/* harmony export */   Q7: () => (/* binding */ noSuchDirectory),
/* harmony export */   VT: () => (/* binding */ noSuchFile),
/* harmony export */   Vf: () => (/* binding */ versionWith),
/* harmony export */   __: () => (/* binding */ outsideRepository),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   eE: () => (/* binding */ branchWithoutRange),
/* harmony export */   jT: () => (/* binding */ noChannel),
/* harmony export */   k8: () => (/* binding */ unknownCommand),
/* harmony export */   kh: () => (/* binding */ badArguments),
/* harmony export */   l1: () => (/* binding */ configurationTooLong),
/* harmony export */   m$: () => (/* binding */ badGlob),
/* harmony export */   of: () => (/* binding */ badTagPrefix),
/* harmony export */   u7: () => (/* binding */ notSemVer),
/* harmony export */   w0: () => (/* binding */ unknownChoice),
/* harmony export */   zA: () => (/* binding */ versionTooLow)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5895);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);



function unknownChoice(origin, value, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(value, allowed);
    return {
        code: 'VC101',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.`,
        why: '',
        cure: nearest === undefined ? `Write one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.` : `Did you mean ${nearest}?`,
    };
}
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
function versionWith(version, other) {
    return {
        code: 'VC105',
        what: `${version.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version.text)} and ${other.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(other.text)} were both given.`,
        why: 'An exact version leaves nothing else to decide.',
        cure: 'Give one of the two.',
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
        why: 'A typo must not silently fall back to the defaults.',
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
        what: `${place}: not YAML: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`,
        why: '',
        cure: 'Fix the file; an editor with a YAML language server shows the place.',
    };
}
function configurationTooLong(path, length, longest) {
    return {
        code: 'VC247',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}: the file has ${length} characters; at most ${longest} are read.`,
        why: 'A configuration is written by hand, and reading one that was made to be large could take minutes.',
        cure: 'Remove what is no configuration. Long texts belong into a template, a file of its own.',
    };
}
function unknownKey(place, key, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(key, allowed);
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
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(word, allowed);
    return {
        code: 'VC112',
        what: `There is no command ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)}.`,
        why: `Commands are ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed)}.`,
        cure: nearest === undefined ? 'See --help.' : `Did you mean ${nearest}?`,
    };
}
function badArguments(reason, cure = 'See --help.') {
    return { code: 'VC113', what: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason), why: '', cure: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cure) };
}
function badGlob(origin, glob, reason) {
    return {
        code: 'VC120',
        what: `${origin.place}: the glob ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(glob)} ${reason}.`,
        why: 'Assets are files of the working tree, named from the root of the repository, one glob a line.',
        cure: 'Write for example dist/*.tgz, and !dist/*-debug.tgz to leave some out.',
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
function noPreparation() {
    return {
        code: 'VC141',
        what: 'The command prepare was given, and the configuration says of nothing that it is to be prepared.',
        why: '',
        cure: 'Say it in .github/version-checkpoint.yml, as in prepare: { files: [VERSION] }; docs/version-files.md has all keys.',
    };
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   jg: () => (/* binding */ CheckpointError),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

class CheckpointError extends Error {
    name = 'CheckpointError';
    problems;
    constructor(problems, options) {
        const all = 'code' in problems ? [problems] : problems;
        super(all.map(describe).join('\n'), options);
        this.problems = all;
    }
}
function describe({ code, what, why, cure }) {
    return [`${code}: ${what}`, ...(why === '' ? [] : [`  ${why}`]), `  → ${cure}`].join('\n');
}
const QUOTED_LENGTH = 120;
function quoted(value) {
    return `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableWithin */ .bg)(value, QUOTED_LENGTH)}"`;
}
const MOST_SHOWN = 10;
function listed(names) {
    const shown = names.slice(0, MOST_SHOWN).map(quoted).join(', ');
    return names.length > MOST_SHOWN ? `${shown} and ${names.length - MOST_SHOWN} more` : shown;
}
const SAID_LENGTH = 2_000;
function said(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableWithin */ .bg)(withoutCredentials(text), SAID_LENGTH);
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^/\s]*@/g, '//');
}
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 4981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ notOurTag),
/* harmony export */   LC: () => (/* binding */ checkpointsMoved),
/* harmony export */   Lg: () => (/* binding */ otherTag),
/* harmony export */   Pj: () => (/* binding */ publishedUnknown),
/* harmony export */   bD: () => (/* binding */ somebodysDraft)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


const MOST_SHOWN = 10;
function checkpointsMoved(moved) {
    const shown = moved.slice(0, MOST_SHOWN).map((one) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${one.tag}: ${differenceOf(one)}`));
    const hidden = moved.length - shown.length;
    return {
        code: 'VC641',
        what: `A checkpoint is not what was released: ${shown.join('; ')}${hidden > 0 ? `; and ${hidden} more` : ''}.`,
        why: 'Whoever fetches that version now gets something else than those who did before.',
        cure: 'Find out who moved it, and put it back: the summary names what was recorded. docs/verify.md tells how.',
    };
}
const differenceOf = ({ what, recorded, found }) => `${what} (recorded: ${recorded}; found: ${found})`;
function publishedUnknown(tag) {
    return {
        code: 'VC642',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} has no release, so it cannot be seen whether it was ever published.`,
        why: 'Only what was never published is deleted: others may have fetched it.',
        cure: 'Run a release on its commit again, which makes its draft, then roll that back; or delete the tag by hand.',
    };
}
function somebodysDraft(tag, url) {
    return {
        code: 'VC643',
        what: `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} was not written here, or its record is damaged: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url)}.`,
        why: 'What somebody else wrote is not ours to delete.',
        cure: 'Delete that draft by hand if nobody needs it, then run again.',
    };
}
function notOurTag(tag) {
    return {
        code: 'VC644',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} was not made here, and has no release of ours.`,
        why: 'What somebody else made is not ours to delete.',
        cure: 'Delete it by hand, if it is to go and nobody has fetched it.',
    };
}
function otherTag(tag) {
    return {
        code: 'VC645',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} is not the one that its draft was made for.`,
        why: 'Somebody moved it or made it again: deleting it could lose what they did.',
        cure: 'Run verify to see what moved, put it right, then run again.',
    };
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeBegin),
/* harmony export */   U: () => (/* binding */ escapeBlocks)
/* harmony export */ });
const BLOCK_SIGNS = /[#~=|:-]/;
function escapeBlocks(markdown) {
    return BLOCK_SIGNS.test(markdown) ? markdown.split('\n').map(escapeBlock).join('\n') : markdown;
}
const CONTAINERS = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*/;
const BLOCK_MARK = /^(?:#{1,6}(?:[ \t]|$)|~~~|=+[ \t]*$)/;
function escapeBlock(line) {
    const begin = CONTAINERS.exec(line)?.[0].length ?? 0;
    const at = BLOCK_MARK.test(line.slice(begin)) ? begin : tableRule(line, begin);
    return at === undefined ? line : `${line.slice(0, at)}\\${line.slice(at)}`;
}
function tableRule(line, begin) {
    let start = line.length;
    while (start > 0 && '-:| \t'.includes(line.charAt(start - 1)))
        start -= 1;
    if (begin >= start && begin < line.length)
        return begin;
    const dash = begin === 0 ? -1 : line.lastIndexOf('-', begin - 1);
    return dash >= start ? dash : undefined;
}
const CONTAINER_MARK = /^(\d{0,9})(?=(?:[-+*]|(?<=\d)[.)]|\[[ x]\])(?:\s|$)|>)/i;
function escapeBegin(markdown) {
    return markdown.replace(CONTAINER_MARK, '$1\\');
}


/***/ }),

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codeSpansOn),
/* harmony export */   X: () => (/* binding */ withoutCodeSpans)
/* harmony export */ });
const BACKTICK = '`'.charCodeAt(0);
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
function withoutCodeSpans(line) {
    let text = '';
    let copied = 0;
    for (const { start, end } of codeSpansOn(line)) {
        text += line.slice(copied, start) + ' '.repeat(end - start);
        copied = end;
    }
    return copied === 0 ? line : text + line.slice(copied);
}
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

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oz: () => (/* binding */ Markdown),
  SS: () => (/* binding */ codeSpan),
  cR: () => (/* binding */ escapeLabel),
  FV: () => (/* binding */ escapeMarkdown),
  nf: () => (/* binding */ markdown_link)
});

// EXTERNAL MODULE: ./markdown/code-spans.js
var code_spans = __nccwpck_require__(9614);
// EXTERNAL MODULE: ./text/printable.js
var printable = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./markdown/author-links.js

const LINK = /(?<![!\\\]])\[([^[\]|\n]{1,300})(?<!\\)\]\((https?:\/\/[\w./#?=&%~+:-]{1,1000})\)/g;
function authorLinks(text, web) {
    if (web === undefined || !text.includes(']('))
        return [];
    const host = `${web.split('/').slice(0, 3).join('/')}/`;
    return Array.from(withoutCode(text).matchAll(LINK)).flatMap((match) => {
        const [whole, { length } = '', address = ''] = match;
        const label = text.slice(match.index + 1, match.index + 1 + length);
        if (!address.startsWith(host) || !isHonest(label, address, web))
            return [];
        return [{ start: match.index, end: match.index + whole.length, label, address }];
    });
}
function withoutCode(text) {
    if (!text.includes('`'))
        return text;
    return text
        .split('\n')
        .map((line) => {
        let shown = '';
        let from = 0;
        for (const { start, end } of (0,code_spans/* codeSpansOn */.C)(line)) {
            shown += `${line.slice(from, start)}${'c'.repeat(end - start)}`;
            from = end;
        }
        return shown + line.slice(from);
    })
        .join('\n');
}
const NOT_WORDS = /@|:\/\/|www\.|^\^|[\\|]/i;
const PLACE = /\/|[\p{L}\p{N}-]\.\p{L}{2,}|^(?=[a-f]*\d)[\da-f]{7,64}$/iu;
const NUMBER = /(?:([\w.-]+\/[\w.-]+)?#|\bGH-)(\d+)/gi;
function isHonest(label, address, web) {
    if (label.trim() === '' || NOT_WORDS.test(label))
        return false;
    const shown = withoutMarks(label);
    const numbers = [...shown.matchAll(NUMBER)];
    if (!numbers.every(([, repository, number = '']) => isNumbered(address, { web, repository, number })))
        return false;
    const words = shown.replace(NUMBER, ' ').split(/[\s()"',;:!?<>]+/);
    const place = withoutMarks(address);
    return words.map((word) => word.replace(/^\.+|\.+$/g, '')).every((word) => !PLACE.test(word) || place.includes(word));
}
function withoutMarks(text) {
    return text.replace(/[*_~`]/g, '').toLowerCase();
}
function isNumbered(address, { web, repository, number }) {
    const home = repository === undefined ? web : `${web.split('/').slice(0, 3).join('/')}/${repository}`;
    const [path = ''] = address.split(/[?#]/);
    return ['issues', 'pull', 'discussions'].some((kind) => path.toLowerCase() === `${home}/${kind}/${number}`.toLowerCase());
}

// EXTERNAL MODULE: ./markdown/blocks.js
var blocks = __nccwpck_require__(9861);
;// CONCATENATED MODULE: ./markdown/markdown.js




class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    toString() {
        return this.text;
    }
}
function escapeMarkdown(text, web) {
    return (0,blocks/* escapeBlocks */.U)(escapeAroundLinks((0,printable/* plainText */.wh)(text), web));
}
function escapeAroundLinks(text, web) {
    const links = authorLinks(text, web);
    if (links.length === 0)
        return escapeAround(text, TEXT);
    let result = '';
    let from = 0;
    for (const { start, end, label, address } of links) {
        const before = escapeAround(text.slice(from, start), TEXT, '[');
        result += `${before}${CLOSES_NEXT.test(before) ? ZERO_WIDTH_SPACE : ''}${markdown_link(escapeAround(label, TEXT, ']'), address)}`;
        from = end;
    }
    return result + escapeAround(text.slice(from), TEXT);
}
function escapeLabel(text) {
    return (0,blocks/* escapeBlocks */.U)(escapeAround((0,printable/* plainText */.wh)(text).replace(/\s+/g, ' '), LABEL));
}
function markdown_link(text, address) {
    return `[${text}](${address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}
function codeSpan(text) {
    const line = (0,printable/* plainText */.wh)(text).replace(/\s+/g, ' ');
    const longest = Array.from(line.matchAll(/`+/g)).reduce((length, [run]) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
function escapeAround(text, { marks, prose }, behind = '') {
    if (!marks.test(text))
        return text;
    let result = '';
    let copied = 0;
    let from = 0;
    for (const { start, end } of [...codeSpansIn(text), { start: text.length, end: text.length }]) {
        const between = text.slice(from, start);
        if (marks.test(between)) {
            const escaped = prose(between, end > start ? '`' : behind);
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
function codeSpansIn(text) {
    if (!text.includes('\n'))
        return (0,code_spans/* codeSpansOn */.C)(text);
    let lineStart = 0;
    return text.split('\n').flatMap((line) => {
        const before = lineStart;
        lineStart += line.length + 1;
        if (!line.includes('`'))
            return [];
        return (0,code_spans/* codeSpansOn */.C)(line).map(({ start, end }) => ({ start: before + start, end: before + end }));
    });
}
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
const LABEL = {
    marks: /[*\\<&@#[\]`]|GH-|:\/\/|www\./i,
    prose: (text, next) => escapeProse(text, next)
        .replace(/\\(?![[\]])/g, '&#92;')
        .replaceAll('*', '\\*'),
};
const TRAILING = '?!.,:*_~\'")';
const WITH_USER = /^<?(?:https?|ftp):\/\/[^/?#]*@/i;
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
const MENTION = /@[a-z\d](?:[\w@/.-]*[a-z\d])?/gi;
function disarmMention(mention, at, text) {
    const start = /[a-z\d]/i.test(text.charAt(at - 1)) ? mention.indexOf('@', 1) : 0;
    return start < 0 ? mention : `${mention.slice(0, start)}\`${mention.slice(start)}\``;
}
const KEYWORD = '(?<![a-z\\d])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[*_~\\\\]*(?::[*_~\\\\]*\\s*|\\s+)[*_~\\\\]*';
const CLOSES_NEXT = new RegExp(`${KEYWORD}$`, 'i');
const CLOSING = new RegExp(`${KEYWORD}(?:(?:[\\w.\\\\-]+/[\\w.\\\\-]+)?(?:#|GH\\\\?-)(?=\\d)|(?=<?https?://))`, 'gi');
const ZERO_WIDTH_SPACE = '&#8203;';
function disarmClosings(markdown) {
    return markdown.replace(CLOSING, `$&${ZERO_WIDTH_SPACE}`);
}
const WORD_MARKS = /[\\<&@[\]`]/;
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

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Tm: () => (/* binding */ cureText),
/* harmony export */   YM: () => (/* binding */ adviceText)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);

function adviceText(advice, quote) {
    return `${faultText(advice, quote)} ${cureText(advice, quote)}`;
}
function faultText({ subject, fault, isListCounted }, quote) {
    const what = isListCounted ? 'does not count, only the commits listed under it do' : 'would be skipped';
    return `${quote(subject)} ${what}: ${fault}.`;
}
function cureText({ better, isOfCommit }, quote) {
    const where = isOfCommit
        ? ' It is the subject of the one commit here, which GitHub takes for the squash: reword that.'
        : '';
    return `Try ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(better.map(quote))}.${where}`;
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makesTag)
/* harmony export */ });
function makesTag(steps) {
    return steps.some(({ kind }) => kind === 'tag');
}


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ OUTPUT_NAMES),
  Y: () => (/* binding */ outputsOf)
});

// EXTERNAL MODULE: ./release/result.js
var release_result = __nccwpck_require__(6650);
// EXTERNAL MODULE: ./report/result.js + 1 modules
var report_result = __nccwpck_require__(8585);
// EXTERNAL MODULE: ./text/printable.js
var printable = __nccwpck_require__(786);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __nccwpck_require__(8775);
;// CONCATENATED MODULE: ./markdown/table-cell.js
function tableCell(markdown) {
    return markdown.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}

// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
// EXTERNAL MODULE: ./preview/advice-text.js
var advice_text = __nccwpck_require__(634);
;// CONCATENATED MODULE: ./preview/markdown.js





const SUBJECT_LENGTH = 200;
function previewMarkdown(preview) {
    const { rows, advice, notices } = preview;
    const told = [
        `### ${headline(preview)}`,
        rows.length > 1 ? tableOf(rows) : '',
        advice === undefined ? '' : `> [!WARNING]\n> ${(0,advice_text/* adviceText */.YM)(advice, quoted)}`,
        ...notices.map((notice) => `> [!NOTE]\n> ${(0,markdown/* escapeLabel */.cR)(notice)}`),
    ];
    return told.filter((part) => part !== '').join('\n\n');
}
function headline({ rows: [first, ...others], after }) {
    const before = after === null ? '' : `, after ${(0,markdown/* escapeLabel */.cR)(after)}`;
    switch (first?.outcome.kind) {
        case 'release': {
            const { tag, bump, prerelease } = first.outcome;
            const level = [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['pre-release'] : [])].join(', ');
            const words = level === '' ? '' : ` (${level})`;
            return `Merging this makes ${(0,markdown/* escapeLabel */.cR)(tag)}${words}${after === null ? ', the first release' : before}`;
        }
        case 'nothing':
            return `Merging this releases nothing${others.length > 0 ? before : `: ${becauseText(first.because)}`}`;
        case 'fails':
            return `Merging this would fail with ${first.outcome.code}${before}`;
        default:
            return `What merging this makes is not known${before}`;
    }
}
function tableOf(rows) {
    const lines = rows.map(({ methods, outcome, because }, at) => {
        const way = `${(0,problem/* oneOf */.yL)(methods)}${at === 0 ? ' (the default here)' : ''}`;
        return `| ${way} | ${outcomeText(outcome)} | ${tableCell(becauseText(because))} |`;
    });
    return ['| if you | you get | because |', '|---|---|---|', ...lines].join('\n');
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'release':
            return `**${tableCell((0,markdown/* escapeLabel */.cR)(outcome.tag))}**`;
        case 'nothing':
            return 'nothing';
        case 'unknown':
            return 'not known';
        case 'fails':
            return `an error, ${outcome.code}`;
    }
}
function becauseText({ words, quote }) {
    const text = (0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(words, SUBJECT_LENGTH));
    return quote === undefined ? text : `${text} ${quoted(quote)}`;
}
function quoted(text) {
    return (0,markdown/* codeSpan */.SS)((0,printable/* printableWithin */.bg)(text, SUBJECT_LENGTH));
}

// EXTERNAL MODULE: ./report/sentence.js
var sentence = __nccwpck_require__(8535);
;// CONCATENATED MODULE: ./report/outputs.js






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
    'next-version',
    'build-version',
    'build-version-docker',
    'build-version-pep440',
    'build-version-nuget',
    'preview',
];
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
function outputsOf(result, notesFile) {
    const isReleased = (0,report_result/* hasReleased */.gT)(result);
    const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {};
    const all = {
        ...EMPTY,
        reason: (0,printable/* printable */.g$)((0,sentence/* sentenceOf */.$)(result)),
        bump: 'none',
        ...placeOutputs(result),
        ...own,
        ...besideOutputs(result),
    };
    return { ...all, released: String(isReleased) };
}
function besideOutputs(result) {
    if (!('builds' in result))
        return {};
    const { builds, preview } = result;
    return {
        preview: preview === undefined ? '' : previewMarkdown(preview),
        'next-version': builds.next,
        'build-version': builds.build,
        'build-version-docker': builds.docker,
        'build-version-pep440': builds.pep440,
        'build-version-nuget': builds.nuget,
    };
}
function textOutputs({ plan, texts }, notesFile) {
    return { bump: plan.bump, notes: texts.notes, 'notes-file': notesFile ?? '', plan: planJson(plan) };
}
function placeOutputs(result) {
    switch (result.kind) {
        case 'skipped':
        case 'verified':
            return {};
        case 'rolledBack':
            return { tag: result.tag };
        case 'nothing': {
            const { account, current } = result.nothing;
            return { sha: account.head, ...versionOutputs(current, account.base), ...releaseOutputs(result.release) };
        }
        case 'blocked':
        case 'proposed':
            return { sha: result.plan.head, ...versionOutputs(null, result.plan.base) };
        case 'prepared':
            return { sha: result.commit, ...versionOutputs(null, result.plan.base) };
        case 'published': {
            const { version, written } = result;
            return { sha: version.commit, ...versionOutputs(version, null), ...releaseOutputs(written.release) };
        }
        case 'planned': {
            const { plan, next, steps, would } = result;
            const version = versionOutputs((0,release_result/* makesTag */.C)(steps) ? next : null, plan.base);
            return { sha: would?.commit ?? plan.head, ...version, ...releaseOutputs(would?.release) };
        }
        case 'released': {
            const { plan, next, written } = result;
            return { sha: written.commit, ...versionOutputs(next, plan.base), ...releaseOutputs(written.release) };
        }
    }
}
function versionOutputs(current, base) {
    const previous = { 'previous-version': base?.version ?? '', 'previous-tag': base?.tag ?? '' };
    if (current === null)
        return previous;
    const { name, version } = current;
    return {
        ...previous,
        version: (0,semver/* formatSemVer */.w0)(version),
        tag: name,
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        prerelease: version.prerelease.join('.'),
    };
}
function releaseOutputs(release) {
    return {
        'release-id': release?.id ?? '',
        'release-url': release?.url ?? '',
        'upload-url': release?.uploadUrl.replace(/\{[^}]*\}$/, '') ?? '',
    };
}
const MAX_PLAN_BYTES = 256 * 1024;
function planJson(plan) {
    const whole = (0,printable/* printableJson */.et)(plan);
    if (new TextEncoder().encode(whole).length <= MAX_PLAN_BYTES)
        return whole;
    return (0,printable/* printableJson */.et)({ ...plan, rows: [], changes: [] });
}


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  gT: () => (/* binding */ hasReleased),
  nZ: () => (/* binding */ warningsOf)
});

// UNUSED EXPORTS: noticesOf, warningsOfRun

// EXTERNAL MODULE: ./errors/rollback.js
var rollback = __nccwpck_require__(4981);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
;// CONCATENATED MODULE: ./errors/preview.js
function titleNotCounted(fault, cure) {
    return {
        code: 'VC861',
        what: fault,
        why: 'It would be the subject of the squash, and on-title is fail.',
        cure,
    };
}

// EXTERNAL MODULE: ./preview/advice-text.js
var advice_text = __nccwpck_require__(634);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __nccwpck_require__(4189);
// EXTERNAL MODULE: ./errors/gates.js
var gates = __nccwpck_require__(7293);
// EXTERNAL MODULE: ./release/result.js
var release_result = __nccwpck_require__(6650);
;// CONCATENATED MODULE: ./report/result.js







function failureOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    if (advice?.isFailure === true)
        return titleNotCounted((0,advice_text/* faultText */.Ij)(advice, problem/* quoted */.TL), (0,advice_text/* cureText */.Tm)(advice, problem/* quoted */.TL));
    switch (result.kind) {
        case 'blocked': {
            const links = result.red.map(({ name, url }) => `${name}: ${url}`);
            return (0,gates/* gateShut */.Y)(result.plan.tag, result.reason, links);
        }
        case 'nothing':
            return result.nothing.failed ? (0,errors_history/* releasesNothing */._2)(result.nothing.reason) : undefined;
        case 'verified':
            return result.verification.moved.length > 0 ? (0,rollback/* checkpointsMoved */.LC)(result.verification.moved) : undefined;
        default:
            return undefined;
    }
}
function hasReleased(result) {
    if (result.kind === 'planned')
        return result.resumed ? hasChanged(result.would?.steps ?? []) : (0,release_result/* makesTag */.C)(result.steps);
    return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps);
}
function hasChanged(steps) {
    return steps.some(({ outcome }) => outcome !== 'kept');
}
function warningsOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    const title = advice === undefined || advice.isFailure ? [] : [(0,advice_text/* adviceText */.YM)(advice, problem/* quoted */.TL)];
    return [...title, ...warningsOfRun(result)];
}
function noticesOf(result) {
    return 'preview' in result ? result.preview.notices : [];
}
function warningsOfRun(result) {
    if (result.kind === 'skipped' || result.kind === 'verified')
        return [];
    if (result.kind === 'rolledBack')
        return 'warnings' in result.verdict ? result.verdict.warnings : [];
    if (result.kind === 'nothing')
        return result.nothing.account.warnings;
    if (result.kind === 'published')
        return result.written.warnings;
    const own = result.kind === 'released' ? result.written.warnings : [];
    const earlier = result.kind === 'released' || result.kind === 'proposed' ? result.finished : undefined;
    return [...result.plan.warnings, ...own, ...(earlier?.written.warnings ?? [])];
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iM: () => (/* binding */ rollbackLines),
  QV: () => (/* binding */ rollbackSentence),
  Eq: () => (/* binding */ undoLines)
});

// UNUSED EXPORTS: rollbackMarkdown

// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __nccwpck_require__(8775);
// EXTERNAL MODULE: ./versions/next.js
var versions_next = __nccwpck_require__(7646);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __nccwpck_require__(7830);
;// CONCATENATED MODULE: ./rollback/forward-fix.js



function forward_fix_forwardFix({ release: { tag, name }, version: own, instead }) {
    const next = own === undefined ? 'the next patch' : (0,tags/* versionName */.sh)(own.prefix, (0,versions_next/* nextVersion */.yU)(own.version, 'patch')).name;
    const title = `[withdrawn] ${name === '' ? tag : name}`;
    const isLower = own !== undefined && instead !== undefined && (0,semver/* compareSemVer */.Cg)(instead.version, own.version) < 0;
    return [
        { what: 'fix it in a commit that begins with "fix: "' },
        ...(isLower
            ? [{ what: 'or undo all of it', command: `git revert --no-edit ${word(instead.name)}..${word(tag)}` }]
            : []),
        { what: `push that, and release it: it becomes ${next}` },
        { what: 'mark this one', command: `gh release edit ${word(tag)} --title ${word(title)}` },
        ...(instead === undefined
            ? []
            : [{ what: 'give "Latest" back', command: `gh release edit ${word(instead.name)} --latest` }]),
    ];
}
function word(text) {
    return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./text/printable.js
var text_printable = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./report/rollback.js



function rollbackSentence({ tag, verdict, done }) {
    if (verdict.kind === 'immutable')
        return `${tag} is immutable, so it stays as it is: go forward`;
    const what = verdict.kind === 'deleted' ? 'rolled back' : 'withdrawn';
    const steps = done ?? verdict.steps;
    if (steps.length === 0)
        return `Nothing to do: ${tag} is ${what} already`;
    if (done === undefined)
        return `Dry run: ${tag} would be ${what}. To go ahead, set confirm: ${tag}`;
    return verdict.kind === 'deleted'
        ? `${tag} was rolled back; its number is not taken again by itself`
        : `${tag} was withdrawn; its tag stays`;
}
function rollbackLines({ verdict, done }, { good }) {
    if (verdict.kind === 'immutable')
        return forward_fix_forwardFix(verdict).map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${command}`;
            return `  ${index + 1}. ${(0,text_printable/* printable */.g$)(`${what}${how}`)}`;
        });
    if (done !== undefined)
        return done.map((step) => `${good('✔')} ${(0,text_printable/* printable */.g$)(textOf(step, 'done'))}`);
    return verdict.steps.map((step, index) => `  ${index === 0 ? 'would' : '     '}  ${(0,text_printable/* printable */.g$)(textOf(step, 'planned'))}`);
}
function rollbackMarkdown({ verdict, done }) {
    if (verdict.kind === 'immutable')
        return forwardFix(verdict)
            .map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${codeSpan(command)}`;
            return `${index + 1}. ${escapeLabel(what)}${how}`;
        })
            .join('\n');
    const isDone = done !== undefined;
    const lines = (done ?? verdict.steps).map((step, index) => {
        const text = escapeLabel(printable(textOf(step, isDone ? 'done' : 'planned')));
        const url = 'release' in step && step.kind !== 'draft' ? step.release.url : '';
        return `${index + 1}. ${/^https?:\/\//.test(url) ? link(text, url) : text}`;
    });
    return [...(isDone || lines.length === 0 ? [] : ['What would be done:', '']), ...lines].join('\n');
}
function textOf(step, tense) {
    const [say, said] = WORDS[step.kind];
    const verb = tense === 'planned' ? say : said;
    switch (step.kind) {
        case 'marker':
            return `${verb} the number, by the tag ${step.tag.name}`;
        case 'draft':
            return `${verb} the draft ${step.release.url}`;
        case 'tag':
            return `${verb} the tag ${step.tag.name}`;
        case 'withdraw':
            return `${verb} the release ${step.release.url}`;
        case 'float':
            return `${verb} the floating tag ${step.from.name} back to ${step.to}`;
        case 'latest':
            return `${verb} "Latest" back to ${step.release.tag}`;
    }
}
const WORDS = {
    marker: ['keep', 'kept'],
    draft: ['delete', 'deleted'],
    tag: ['delete', 'deleted'],
    withdraw: ['mark', 'marked'],
    latest: ['give', 'gave'],
    float: ['move', 'moved'],
};
function undoLines({ plan: { tag }, written: { steps, release } }) {
    const isNew = release.draft && steps.some(({ kind, outcome }) => kind === 'tag' && outcome === 'made');
    const forge = /^https?:\/\//.test(release.url) ? ' --forge github' : '';
    const name = (0,text_printable/* printable */.g$)(tag);
    return isNew ? [`  undo: node dist/cli rollback ${name} --confirm ${name}${forge}`] : [];
}


/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7475);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8585);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8654);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6581);




function sentenceOf(result) {
    switch (result.kind) {
        case 'skipped':
            return `Nothing to do: ${result.reason}`;
        case 'nothing':
            return result.nothing.current === null
                ? `Nothing to release: ${result.nothing.reason}`
                : `Nothing to do: ${result.nothing.reason}${withItsRelease(result.release)}`;
        case 'blocked':
            return `${result.plan.tag} is not released: ${result.reason}`;
        case 'prepared':
            return `${result.plan.tag} is prepared by commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(result.commit)}${result.outcome === 'kept' ? ', which was there' : ''}`;
        case 'proposed':
            return `${result.plan.tag} is proposed by a pull request, whose merge releases it: ${result.pull.url} (${PROPOSED[result.outcome]})`;
        case 'planned':
            if (result.would !== undefined)
                return resumedSentence(result.plan, result.would, (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReleased */ .gT)(result));
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; a release run makes its draft if that is missing`;
            if (result.steps.some(({ kind }) => kind === 'propose'))
                return `${result.plan.tag} would be proposed by a pull request (${result.plan.reason})`;
            if (result.steps.every(({ kind }) => kind === 'prepare'))
                return `${result.plan.tag} would be prepared (${result.plan.reason})`;
            return `${result.plan.tag} would be released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'rolledBack':
            return (0,_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackSentence */ .QV)(result);
        case 'verified':
            return (0,_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(result.verification);
        case 'released': {
            const { plan, written } = result;
            const place = `${plan.tag} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(written.commit)}`;
            if (!(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReleased */ .gT)(result))
                return `Nothing to do: ${place}${withItsRelease(written.release)}`;
            if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
                return `${place}; ${becameOf(result)}`;
            return `${plan.tag} is on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(written.commit)}${withItsRelease(written.release)} (${plan.reason})`;
        }
        case 'published':
            return publishedSentence(result);
    }
}
function resumedSentence({ tag }, { commit, release }, changes) {
    const place = `${tag} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}`;
    return changes
        ? `${place}; a run would complete its ${kindOf(release)}`
        : `Nothing to do: ${place}${withItsRelease(release)}`;
}
function publishedSentence({ version: { name: tag }, written: { steps }, will }) {
    const hasPublished = steps.some(({ kind, outcome }) => kind === 'publish' && outcome !== 'kept');
    const floats = floatsIn(steps);
    if (will !== undefined && hasPublished)
        return `${tag} would be published`;
    if (will !== undefined)
        return `${tag} is published already${floats === '' ? '' : '; its floating tags would move'}`;
    const moved = floats === '' ? '' : `; ${floats}`;
    if (hasPublished)
        return `${tag} is published${moved}`;
    return `${moved === '' ? 'Nothing to do: ' : ''}${tag} is published already${moved}`;
}
function floatsIn(steps) {
    const moved = steps.filter(({ kind, outcome }) => kind === 'float' && outcome !== 'kept');
    const names = moved.map(({ place }) => place).join(' and ');
    return moved.length === 0 ? '' : `${names} ${moved.length === 1 ? 'is' : 'are'} on ${moved[0]?.on ?? ''} now`;
}
const PROPOSED = { made: 'opened', updated: 'brought up to date', kept: 'up to date' };
function becameOf({ written: { steps, release } }) {
    const changed = steps.filter(({ kind, outcome }) => kind !== 'float' && outcome !== 'kept');
    if (changed.length === 0)
        return floatsIn(steps);
    const isNew = changed.some((step) => step.outcome === 'made');
    return isNew ? `now it has its ${kindOf(release)}` : `its ${kindOf(release)} is up to date again`;
}
function withItsRelease(release) {
    return release === undefined ? '' : `, with its ${kindOf(release)}`;
}
function kindOf({ draft }) {
    return draft ? 'draft' : 'release';
}


/***/ }),

/***/ 4237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Zw: () => (/* binding */ LABEL_COLUMNS),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
const same = (text) => text;
const PLAIN = { strong: same, faint: same, good: same, alert: same };
const LABEL_COLUMNS = 9;
function label(name) {
    return `  ${name.padEnd(LABEL_COLUMNS - 2)}`;
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bf: () => (/* binding */ verificationLines)
/* harmony export */ });
/* unused harmony export verificationMarkdown */
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8775);
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5854);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(786);



const MOST_SHOWN = 100;
const MOST_NAMES = 20;
const CELL_LENGTH = 200;
function verdictOf({ proved, moved, unproved }) {
    const tags = [...new Set(moved.map(({ tag }) => tag))];
    const unreleased = unproved.filter(({ released }) => released === false).length;
    const doubtful = new Set(unproved.filter(({ released }) => released !== false).map(({ tag }) => tag)).size;
    const others = `${unreleased} ${unreleased === 1 ? 'other has' : 'others have'} no release`;
    const beside = [
        unreleased === 0 ? '' : `; ${others}`,
        doubtful === 0 ? '' : `; of ${versionsIn(doubtful)} nothing can be proved`,
    ].join('');
    if (tags.length > 0)
        return `${checkpointsIn(tags.length)} moved: ${named(tags)}; ${proved} as recorded${beside}`;
    if (proved === 0)
        return `There is no checkpoint with a record${beside}`;
    return `${proved === 1 ? 'The one checkpoint is' : `All ${proved} checkpoints are`} as recorded${beside}`;
}
const checkpointsIn = (count) => (count === 1 ? '1 checkpoint' : `${count} checkpoints`);
const versionsIn = (count) => (count === 1 ? '1 version' : `${count} versions`);
function named(tags) {
    const shown = tags.slice(0, MOST_NAMES).join(', ');
    return tags.length > MOST_NAMES ? `${shown} and ${tags.length - MOST_NAMES} more` : shown;
}
function verificationLines({ moved, unproved, notices }, { alert, strong }) {
    const width = Math.max(0, ...moved.slice(0, MOST_SHOWN).map(({ tag }) => (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tag))));
    return [
        ...labelled('moved', moved, ({ tag, what, recorded, found }) => {
            const difference = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${what}: recorded ${recorded}, found ${found}`);
            return `${strong((0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padTo */ .v0)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tag), width))}  ${alert(difference)}`;
        }),
        ...labelled('unsure', grouped(unproved), ({ why, tags }) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${named(tags)}: ${why}`)),
        ...labelled('note', notices, _text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$),
    ];
}
function labelled(label, rows, lineOf) {
    const lines = rows.slice(0, MOST_SHOWN).map((row, index) => `  ${(index === 0 ? label : '').padEnd(7)}${lineOf(row)}`);
    const hidden = rows.length - lines.length;
    return hidden > 0 ? [...lines, `${' '.repeat(9)}… and ${hidden} more`] : lines;
}
function grouped(unproved) {
    const reasons = new Map();
    for (const { tag, why } of unproved) {
        const tags = reasons.get(why);
        if (tags === undefined)
            reasons.set(why, [tag]);
        else
            tags.push(tag);
    }
    return [...reasons].map(([why, tags]) => ({ why, tags }));
}
function verificationMarkdown({ moved, unproved, notices }) {
    return [
        table(moved),
        list('Of these nothing can be proved:', grouped(unproved).map(({ why, tags }) => `${named(tags)}: ${why}`)),
        list('Noticed:', notices),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function table(moved) {
    if (moved.length === 0)
        return '';
    const rows = moved.slice(0, MOST_SHOWN).map(({ tag, url, what, recorded, found }) => {
        const name = /^https?:\/\//.test(url) ? link(cell(tag), url) : cell(tag);
        return `| ${name} | ${cell(what)} | ${code(recorded)} | ${code(found)} |`;
    });
    const hidden = moved.length - rows.length;
    const more = hidden > 0 ? [`| … and ${hidden} more | | | |`] : [];
    return ['| checkpoint | what moved | recorded | found |', '|---|---|---|---|', ...rows, ...more].join('\n');
}
const cell = (text) => escapeLabel(printableWithin(text, CELL_LENGTH)).replaceAll('|', '&#124;');
const code = (text) => codeSpan(printableWithin(text, CELL_LENGTH)).replaceAll('|', '\\|');
function list(title, texts) {
    if (texts.length === 0)
        return '';
    const shown = texts.slice(0, MOST_SHOWN).map((text) => `- ${escapeLabel(printable(text))}`);
    const hidden = texts.length - shown.length;
    return [title, '', ...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n');
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _D: () => (/* binding */ ASKING_INPUTS),
  ou: () => (/* binding */ BUMPS),
  Lo: () => (/* binding */ COMMANDS),
  wf: () => (/* binding */ CONFIGURABLE_INPUTS),
  YT: () => (/* binding */ DEFAULT_COMMAND),
  Pe: () => (/* binding */ DEFAULT_CONFIGURATION),
  VE: () => (/* binding */ DEFAULT_TEMPLATE),
  ZY: () => (/* binding */ FLOATING_TAGS),
  iI: () => (/* binding */ Flags),
  Rz: () => (/* binding */ MAKE_LATEST),
  By: () => (/* binding */ MERGE_METHOD),
  eX: () => (/* binding */ MINUTES),
  GE: () => (/* binding */ MOST_MINUTES),
  S2: () => (/* binding */ ON_NEAR_MISS),
  c7: () => (/* binding */ ON_NO_RELEASE),
  x6: () => (/* binding */ ON_TITLE),
  fG: () => (/* binding */ PRESETS),
  Wi: () => (/* binding */ REQUIRE_CHECKS),
  S_: () => (/* binding */ SERVED_INPUTS),
  lv: () => (/* binding */ VIA),
  $t: () => (/* binding */ placeOf)
});

;// CONCATENATED MODULE: ./ports/pull-request.js
const MERGE_METHODS = ['squash', 'merge', 'rebase'];

;// CONCATENATED MODULE: ./settings/inputs.js

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
    'assets',
    'require-checks',
    'checks-timeout',
    'check-run-id',
    'floating-tags',
    'tag',
    'confirm',
    'reason',
    'plan-file',
];
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
    'assets',
    'require-checks',
    'checks-timeout',
    'floating-tags',
];
const ASKING_INPUTS = ['bump', 'version', 'prerelease', 'on-no-release'];
class Flags extends Map {
}
function placeOf(name, inputs) {
    return inputs instanceof Flags ? `--${name}` : `input ${name}`;
}
const DEFAULT_CONFIGURATION = '.github/version-checkpoint.yml';
const DEFAULT_TEMPLATE = '.github/release-template.md';
const COMMANDS = ['release', 'plan', 'prepare', 'publish', 'rollback', 'verify'];
const DEFAULT_COMMAND = 'release';
const BUMPS = ['auto', 'none', 'patch', 'minor', 'major', 'prerelease'];
const ON_NO_RELEASE = ['skip', 'fail', 'patch'];
const MAKE_LATEST = ['auto', 'true', 'false', 'legacy'];
const REQUIRE_CHECKS = ['none', 'required', 'all'];
const FLOATING_TAGS = ['none', 'major', 'minor'];
const MOST_MINUTES = 360;
const MINUTES = `a whole number of minutes from 0 to ${MOST_MINUTES}`;
const ON_NEAR_MISS = ['warn', 'fail'];
const ON_TITLE = ['warn', 'fail', 'off'];
const MERGE_METHOD = ['auto', ...MERGE_METHODS];
const PRESETS = ['checkpoint', 'conventional', 'keep-a-changelog'];
const VIA = ['commit', 'pull-request'];


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   PV: () => (/* binding */ withinColumns),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

const WIDE = /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4dc0-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_COLUMN = /(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Me}\p{Mn}]/u;
const EMOJI = /^(?:\p{Emoji_Presentation}(?!\ufe0e)|\p{Regional_Indicator}|\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Extended_Pictographic}\u200d\p{Extended_Pictographic})/u;
const PLAIN = /^[ -~]*$/;
function columnsOf(line) {
    if (PLAIN.test(line))
        return line.length;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .charactersOf */ .EX)(line).reduce((columns, character) => columns + widthOf(character), 0);
}
function widthOf(character) {
    if (EMOJI.test(character))
        return 2;
    if (/^\p{Emoji_Presentation}\ufe0e/u.test(character))
        return 1;
    const [beforeJoiner = ''] = character.split('\u200d', 1);
    return Array.from(beforeJoiner).reduce((columns, point) => columns + widthOfPoint(point), 0);
}
function widthOfPoint(point) {
    if (NO_COLUMN.test(point))
        return 0;
    return WIDE.test(point) ? 2 : 1;
}
const UNITS_PER_COLUMN = 16;
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
function padTo(line, columns) {
    return line + ' '.repeat(Math.max(0, columns - columnsOf(line)));
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
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

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   EX: () => (/* binding */ charactersOf),
/* harmony export */   bg: () => (/* binding */ printableWithin),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])?/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const NEEDED = String.raw `[\u034f\u061c\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const TAGGED_FLAG = String.raw `\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}`;
const INVISIBLE = new RegExp(String.raw `(${TAGGED_FLAG})|(?!${NEEDED})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]`, 'gu');
const HALF_PAIR = /\p{Surrogate}/gu;
const IDLE = new RegExp(`(?<=[\\n -~])${NEEDED}+(?=[\\n -~])|(?<=${NEEDED}{2})${NEEDED}+`, 'gu');
const PLAIN = /^[\t\n -~]*$/;
const SUSPECTS = [
    ...[0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f],
    ...[0x2028, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb],
];
const LAST_BEFORE_CJK = 0x33ff;
const LAST_HANGUL = 0xd7a3;
const SUSPECT_HIGH_HALVES = new Set([0xd82f, 0xd834, 0xdb40, 0xdb41, 0xdb42, 0xdb43]);
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
function plainText(text) {
    if (PLAIN.test(text))
        return text;
    const visible = text.replace(/\r\n?/g, '\n').replace(ESCAPE_SEQUENCES, '').replace(CONTROLS, '');
    if (!isSuspect(visible))
        return visible;
    return visible.replace(INVISIBLE, '$1').replace(HALF_PAIR, '\ufffd').replace(IDLE, '');
}
function printable(text) {
    return plainText(text).replace(/\s+/g, ' ').replaceAll('##[', '##\\[').trim();
}
const UNITS_PER_CHARACTER = 16;
function printableWithin(text, length) {
    const head = text.slice(0, UNITS_PER_CHARACTER * length);
    return within(printable(head) + (head.length < text.length ? '…' : ''), length);
}
function logLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\:');
}
const UNPRINTABLE = new RegExp(String.raw `[\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|(?!${NEEDED})\p{Default_Ignorable_Code_Point}`, 'gu');
function printableJson(value, indent) {
    const json = JSON.stringify(value, undefined, indent).replaceAll('##[', '\\u0023#[');
    if (!isSuspect(json) && !/[\x7f-\x9f]/.test(json))
        return json;
    const escapes = new Map();
    return json.replace(UNPRINTABLE, (found) => {
        const escape = escapes.get(found) ?? escapeOf(found);
        escapes.set(found, escape);
        return escape;
    });
}
function escapeOf(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
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
function charactersOf(text) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}


/***/ }),

/***/ 7646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ levelForBase),
/* harmony export */   Fb: () => (/* binding */ levelBetween),
/* harmony export */   HI: () => (/* binding */ highestLevel),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7475);

const ZERO = { major: 0n, minor: 0n, patch: 0n, prerelease: [], build: '' };
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
function levelForBase(level, base, majorOnZero) {
    return level === 'major' && base?.major === 0n && !majorOnZero ? 'minor' : level;
}
function levelBetween(base, next) {
    if (next.major !== base.major)
        return next.major > base.major ? 'major' : 'none';
    if (next.minor !== base.minor)
        return next.minor > base.minor ? 'minor' : 'none';
    return next.patch > base.patch ? 'patch' : 'none';
}
function highestLevel(levels) {
    let highest = 'none';
    for (const level of levels)
        highest = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .higherBump */ .oc)(highest, level);
    return highest;
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ compareSemVer),
/* harmony export */   IX: () => (/* binding */ parseSemVer),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   w0: () => (/* binding */ formatSemVer)
/* harmony export */ });
const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE_IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const BUILD_IDENTIFIER = '[0-9a-zA-Z-]+';
const SEMVER = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}` +
    `(?:-(${PRERELEASE_IDENTIFIER}(?:\\.${PRERELEASE_IDENTIFIER})*))?` +
    `(?:\\+(${BUILD_IDENTIFIER}(?:\\.${BUILD_IDENTIFIER})*))?$`);
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

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isVersionName),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   Hc: () => (/* binding */ stableTags),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   Rx: () => (/* binding */ isTagPrefix),
/* harmony export */   hC: () => (/* binding */ versionNameOf),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2839);


function versionName(prefix, version) {
    return { name: `${prefix}${(0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSemVer */ .w0)(version)}`, prefix, version };
}
const ROLLED_BACK = 'rolled-back/';
function versionTags(tags, ...prefixes) {
    const versions = [];
    for (const prefix of prefixes) {
        for (const tag of tags) {
            const read = withPrefix(tag.name, prefix);
            if (read !== undefined)
                versions.push({ ...tag, ...read });
        }
    }
    return versions.sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(b.version, a.version) || (a.name < b.name ? 1 : -1));
}
function withPrefix(name, prefix) {
    const version = name.startsWith(prefix) ? (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(name.slice(prefix.length)) : undefined;
    return version && { name, prefix, version };
}
function versionNameOf(name, known) {
    const own = known === undefined ? undefined : withPrefix(name, known);
    if (own !== undefined)
        return own;
    for (const { index } of name.matchAll(/(?<!\d)\d+\.\d+\.\d+/g)) {
        const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSemVer */ .IX)(name.slice(index));
        if (version !== undefined)
            return { name, prefix: name.slice(0, index), version };
    }
    return undefined;
}
function isVersionName(name) {
    return versionNameOf(name) !== undefined;
}
function stableTags(tags) {
    return tags.filter((tag) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .isStable */ .MQ)(tag.version));
}
const MAX_ENCODED_PREFIX = 150;
function isTagPrefix(prefix) {
    const name = `${prefix}1.0.0`;
    if ((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(prefix) !== prefix || /\s/.test(prefix))
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
/******/ var __webpack_exports__ = __nccwpck_require__(8010);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
