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

/***/ 9411:
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8930);
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

/***/ 8930:
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
// EXTERNAL MODULE: ./migrate/names.js
var names = __nccwpck_require__(263);
;// CONCATENATED MODULE: ./cli/command-table.js

const ALONE = ['repository', 'json', 'help'];
const ANYWHERE = ['forge', ...ALONE];
const DECIDING = [
    ...['bump', 'package', 'version', 'prerelease', 'sha', 'tag-prefix', 'initial-version', 'major-on-zero'],
    ...['on-no-release', 'config', 'template'],
];
const GATE = ['require-checks', 'checks-timeout'];
const OF_RELEASE = [
    ...[...DECIDING, 'tag-message', 'release-name', 'draft', 'make-latest', 'assets'],
    ...[...GATE, 'floating-tags', 'plan-file', 'print', ...ANYWHERE],
];
const HOW_COMMITS_COUNT = `How commits count: a breaking change (feat!: …, or a BREAKING CHANGE: footer) is major,
below 1.0.0 minor; feat is minor; fix, perf and revert are patch; other types do not count.`;
const VERSION = { shown: 'VERSION', least: 1, most: 1 };
const COMMAND_TABLE = {
    plan: {
        does: 'what would be released, and why; writes nothing',
        examples: ['plan', 'plan --bump minor --json'],
        flags: [...OF_RELEASE, ['dry-run', 'accepted, but has no effect here']],
        more: HOW_COMMITS_COUNT,
    },
    release: {
        does: 'make the annotated tag and draft the release',
        examples: ['release', 'release --version 2.0.0 --repository ../widget'],
        flags: [['dry-run', 'same as plan'], ...OF_RELEASE],
        more: HOW_COMMITS_COUNT,
    },
    prepare: {
        does: 'write version and notes into files, by commit or pull request',
        examples: ['prepare', 'prepare --bump minor'],
        flags: [['dry-run', 'same as plan'], ...DECIDING, ...GATE, 'plan-file', 'print', ...ANYWHERE],
        more: HOW_COMMITS_COUNT,
    },
    publish: {
        does: 'publish the draft of a version',
        names: {
            shown: 'VERSION',
            least: 0,
            most: 1,
            does: 'its tag or number; default: the highest version on the commit',
        },
        examples: ['publish', 'publish v1.4.0 --floating-tags major'],
        flags: [
            ['sha', 'the commit to publish without VERSION; default HEAD'],
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
        does: 'check that no version has moved',
        examples: ['verify', 'verify --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
    },
    list: {
        does: 'all versions, highest first, with their releases',
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
            does: 'a version, or a range of two; default: what would be released',
        },
        examples: ['notes', 'notes v1.4.0', 'notes v1.2.0..HEAD --json'],
        flags: [
            ['json', 'every field that a template can use, with its value'],
            ...['template', 'preset', 'config', 'initial-version', 'major-on-zero', 'tag-prefix'],
            ...['repository', 'forge', 'help'],
        ],
        more: 'docs/templates.md lists what a template can use.',
    },
    init: {
        does: 'move in from another tool, or write a template of the notes',
        examples: ['init --from auto', 'init', 'init --preset keep-a-changelog'],
        flags: [
            'from',
            ['last', 'how many past releases prove the import; default 300'],
            'preset',
            ['template', 'where to write it; default .github/release-template.md'],
            ...['force', 'config', ...ALONE],
        ],
        more: `--from writes the configuration and a workflow, and names what it could not carry over.
TOOL is ${names/* TOOL_NAMES */.K2.slice(0, 6).join(', ')},
${names/* TOOL_NAMES */.K2.slice(6).join(', ')}, or auto. docs/migration.md tells more.`,
    },
    doctor: {
        does: 'what is wrong around your releases, and how to fix it',
        examples: ['doctor', 'doctor --forge github --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
        more: 'docs/doctor.md explains each code.',
    },
    replay: {
        does: 'your past releases, judged by these rules',
        examples: ['replay', 'replay --last 50 --major-on-zero true'],
        flags: ['last', 'config', 'major-on-zero', 'tag-prefix', ...ALONE],
        more: `Each release is judged by the commits since the version before it in its own history.
If the rules disagree, the commits that explain it are shown.`,
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

;// CONCATENATED MODULE: ./cli/from.js



const LAST_OF_IMPORT = 300;
function fromOf(word) {
    if (word === undefined)
        return {};
    const from = (0,names/* toolNamed */.uA)(word);
    if (from !== undefined)
        return { from };
    const words = (0,problem/* oneOf */.yL)([names/* AUTO */.Q8, ...names/* TOOL_NAMES */.K2]);
    throw new problem/* CheckpointError */.jg((0,inputs/* badArguments */.kh)(`--from takes ${words}, not ${(0,problem/* quoted */.TL)(word)}.`, `Write --from ${names/* AUTO */.Q8}.`));
}

;// CONCATENATED MODULE: ./cli/flags.js

const FLAGS = {
    'dry-run': { does: 'show what would be done, and write nothing' },
    bump: { value: 'LEVEL', does: 'auto (default), none, patch, minor, major, prerelease' },
    package: { value: 'NAME', does: 'which of the configured packages to release' },
    version: { value: 'X.Y.Z', does: 'this exact version; must be greater than the last one' },
    prerelease: { value: 'CHANNEL', does: 'the channel of pre-releases, such as rc; default stable' },
    sha: { value: 'COMMIT', does: 'the commit to release; default HEAD' },
    'tag-prefix': { value: 'PREFIX', does: 'the text before the version; default: as in your tags, or v' },
    'initial-version': { value: 'X.Y.Z', does: 'the version of the first release; default 0.1.0' },
    'major-on-zero': { value: 'true', does: 'a breaking change makes 0.x into 1.0.0' },
    'on-no-release': { value: 'WHAT', does: 'skip (default), fail, patch' },
    config: { value: 'FILE', does: 'default .github/version-checkpoint.yml' },
    template: { value: 'FILE', does: 'Liquid, for the notes; default .github/release-template.md' },
    'tag-message': { value: 'TEXT', does: 'Liquid, for the message of the tag' },
    'release-name': { value: 'TEXT', does: 'Liquid, for the title of the release' },
    draft: { value: 'false', does: 'publish the release at once' },
    'make-latest': { value: 'WHEN', does: 'auto (default), true, false, legacy' },
    assets: { value: 'GLOBS', does: 'files to attach, one glob per line; a leading ! excludes' },
    'require-checks': { value: 'WHICH', does: 'none (default), required, all: green before anything is written' },
    'checks-timeout': { value: 'N', does: 'how many minutes to wait for the checks; default 30' },
    'floating-tags': {
        value: 'WHICH',
        does: 'none (default), major (v1), minor (v1 and v1.4): follow what is published',
    },
    'plan-file': { value: 'FILE', does: 'plan writes its plan there; release applies exactly that plan, or refuses' },
    confirm: { value: 'VERSION', does: 'repeat the version to go ahead; without it, a dry run' },
    reason: { value: 'TEXT', does: 'shown in a published release that is withdrawn' },
    last: { value: 'N', does: 'how many releases, newest first; default 20' },
    from: { value: 'TOOL', does: "another tool's configuration becomes ours; auto: of whichever tool is here" },
    preset: { value: 'NAME', does: 'checkpoint (default), conventional, keep-a-changelog' },
    force: { does: 'replace an existing file' },
    repository: { value: 'DIR', does: 'work in another repository; default: the folder you are in' },
    forge: { value: 'github', does: 'use GitHub, with GITHUB_TOKEN; default local: nothing is pushed' },
    json: { does: 'print the result as JSON' },
    print: { value: 'OUTPUT', does: 'that output and nothing else, such as build-version' },
    help: { short: 'h', does: 'show the flags of a command' },
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
        ...fromOf(textOf(values['from'])),
        last: lastOf(textOf(values['last']), command),
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
function lastOf(text, command) {
    if (text === undefined)
        return command === 'init' ? LAST_OF_IMPORT : DEFAULT_LAST;
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







const BAD_INPUT = /^VC(?:1\d\d|80\d|81[014])$/;
async function run(args, terminal) {
    try {
        return await answered(args, terminal);
    }
    catch (error) {
        const failure = error instanceof problem/* CheckpointError */.jg ? error : new problem/* CheckpointError */.jg((0,forge/* unexpected */.os)(error), { cause: error });
        terminal.stderr.write(`${failure.message}\n`);
        return failure.problems.every(({ code }) => BAD_INPUT.test(code)) ? 2 : 1;
    }
}
async function answered(args, terminal) {
    const { stdout, stderr, environment } = terminal;
    const call = parseCall(args);
    if (call.kind !== 'command') {
        print([call.kind === 'help' ? helpText(call.command) : ownVersion()], terminal);
        return 0;
    }
    const { answerOf, openWorld } = await Promise.all(/* import() */[__nccwpck_require__.e(318), __nccwpck_require__.e(717)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4717));
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

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isFiller),
/* harmony export */   M3: () => (/* binding */ breakingTokenOn),
/* harmony export */   rv: () => (/* binding */ isBreakingToken)
/* harmony export */ });
const BREAKING = /^(?:[*-] +)?(BREAKING[ -]CHANGE(S?)):(?=[ \t]|$)[ \t]*/;
function breakingTokenOn(line) {
    const found = BREAKING.exec(line);
    if (found?.[1] === undefined)
        return undefined;
    const rest = line.slice(found[0].length).trimEnd();
    return { token: found[1], rest, bulleted: !line.startsWith('B'), plural: found[2] === 'S' };
}
function isBreakingToken(line) {
    return BREAKING.test(line);
}
const FILLER = /^(?:no|none|n\/a|-)\.?$/i;
function isFiller(text) {
    return FILLER.test(text.trim());
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

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ contributionOf)
});

// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __nccwpck_require__(7475);
// EXTERNAL MODULE: ./commits/heading.js
var heading = __nccwpck_require__(2926);
// EXTERNAL MODULE: ./commits/reverts/subject.js
var subject = __nccwpck_require__(44);
// EXTERNAL MODULE: ./commits/meant-type.js
var meant_type = __nccwpck_require__(6052);
;// CONCATENATED MODULE: ./commits/reverts/squash-reverts.js

function revertedBullets(bullets) {
    if (!bullets.some((bullet) => /revert|reapply/i.test(bullet)))
        return new Set();
    const peeled = bullets.map(subject/* peelReverts */.g);
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
        while ((known.at(-1) ?? -1) > at)
            known.pop();
        const reverted = known.pop();
        if (reverted !== undefined)
            gone.add(at).add(reverted);
    }
    return gone;
}

// EXTERNAL MODULE: ./commits/squash/bullets.js
var bullets = __nccwpck_require__(8997);
// EXTERNAL MODULE: ./commits/breaking-token.js
var breaking_token = __nccwpck_require__(8387);
// EXTERNAL MODULE: ./commits/references.js
var references = __nccwpck_require__(1792);
;// CONCATENATED MODULE: ./commits/footer-lines.js


const GUIDE = /^(migration(?:[- ]guide)?|highlight):(?=[ \t]|$)[ \t]*/i;
const TRAILER = /^(\p{L}[\p{L}\p{M}\p{N}_-]*)(?::[ \t]+(?=\S)| (?=#\S))/iu;
const SURE = /^([\p{L}-]+-by|change-id|refs?|release-version):(?:[ \t]+(?=\S)|[ \t]*$)/iu;
const NAMING = /^(?:\p{L}[\p{L}\p{M}\p{N}_]*-[\p{L}\p{M}\p{N}_-]*: +\S|[^:\s]+:? *(?:#?\d+|[A-Z][A-Z\d]*-\d+|[0-9a-f]{7,64}|https?:\/\/\S+)$)/u;
const PICKED = /^\(cherry picked from commit [0-9a-f]+\)$/;
function plainOpeningOn(line) {
    const breaking = (0,breaking_token/* breakingTokenOn */.M3)(line);
    if (breaking !== undefined)
        return { ...breaking, kind: 'breaking' };
    const guide = guideOn(line);
    return guide !== undefined && guide.token === guide.token.toUpperCase() ? guide : undefined;
}
function sureOpeningOn(line) {
    const guide = guideOn(line);
    if (guide !== undefined)
        return guide;
    const sure = SURE.exec(line);
    if (sure?.[1] !== undefined)
        return trailer(sure[1], line.slice(sure[0].length));
    if (!(0,references/* isReferenceLine */.A)(line))
        return undefined;
    const [lead = '', word = ''] = /^([\w-]+):? */.exec(line) ?? [];
    return trailer(word, line.slice(lead.length));
}
function trailerOn(line) {
    const found = TRAILER.exec(line);
    return found?.[1] === undefined ? undefined : trailer(found[1], line.slice(found[0].length));
}
function guideOn(line) {
    const found = GUIDE.exec(line);
    if (found?.[1] === undefined)
        return undefined;
    const kind = /^h/i.test(found[1]) ? 'highlight' : 'guide';
    return { ...trailer(found[1], line.slice(found[0].length)), kind };
}
function trailer(token, rest) {
    return { token, rest: rest.trimEnd(), kind: 'trailer', bulleted: false, plural: false };
}
function trailerBlocks({ prose }) {
    const first = prose.findIndex((line) => line !== undefined && TRAILER.test(line));
    if (first < 0)
        return { holds: () => false, ends: () => false };
    const held = new Uint8Array(prose.length);
    const last = prose.findLastIndex((line) => line?.trim() !== '');
    const isEnd = (end) => end === last + 1;
    for (let start = 0; start <= last; start += 1) {
        if (isBetween(prose[start]))
            continue;
        let end = start;
        while (end <= last && !isBetween(prose[end]))
            end += 1;
        held.fill(weighFooters(prose.slice(start, end), isEnd(end)), start, end);
        start = end;
    }
    return { holds: (at) => (held[at] ?? 0) > 0, ends: (at) => held[at] === ENDING };
}
const HOLDING = 1;
const ENDING = 2;
function isBetween(line) {
    return line === undefined || line.trim() === '';
}
function weighFooters(paragraph, isLast) {
    if (!TRAILER.test(paragraph[0] ?? ''))
        return 0;
    const isSure = paragraph.some((line) => SURE.test(line) || NAMING.test(line) || (0,references/* isReferenceLine */.A)(line));
    const isWhole = paragraph.every((line, at) => TRAILER.test(line) || PICKED.test(line) || (at > 0 && /^[ \t]/.test(line)));
    if (isLast && isSure && isWhole)
        return ENDING;
    return isLast || isSure ? HOLDING : 0;
}

// EXTERNAL MODULE: ./commits/header.js
var header = __nccwpck_require__(647);
// EXTERNAL MODULE: ./markdown/headings.js
var headings = __nccwpck_require__(4504);
// EXTERNAL MODULE: ./text/columns.js
var columns = __nccwpck_require__(5854);
;// CONCATENATED MODULE: ./markdown/paragraphs.js

const WRAPPED_COLUMNS = 50;
function joinWrapped(lines, lead = '') {
    const joined = [];
    let above;
    for (const line of lines) {
        const isFirst = above === undefined;
        const wrapped = above !== undefined && above.spoken && line.spoken && /^\p{L}/u.test(line.text) && isLong(above.text);
        if (wrapped)
            joined.push(' ', line.text.trimEnd());
        else
            joined.push(isFirst ? '' : '\n', line.text.trimEnd());
        above = isFirst ? { ...line, text: lead + line.text } : line;
    }
    return joined.join('');
}
function isLong(line) {
    return !line.startsWith('|') && (0,columns/* columnsOf */.PL)(line.slice(0, WRAPPED_COLUMNS * 2)) > WRAPPED_COLUMNS;
}

;// CONCATENATED MODULE: ./commits/footers.js






const EMPTY_BODY = { body: '', footers: [], breaking: [], textless: false, odd: [] };
const isConventional = (bullet) => (0,header/* readHeader */.a)(bullet).kind === 'conventional';
function readBody(stretch, isCommit = isConventional) {
    const { lines, prose, visible } = stretch;
    if (lines.every((line) => line === ''))
        return EMPTY_BODY;
    const blocks = trailerBlocks(stretch);
    const body = [];
    const footers = [];
    const squash = squashOf(isCommit);
    let current;
    let mayOpen = true;
    lines.forEach((line, at) => {
        const spoken = prose[at];
        const begins = squash.begins(spoken, lines[at - 1]);
        const opening = spoken === undefined || spoken === '' ? undefined : openingOn(spoken, { at, current, mayOpen, blocks });
        if (opening !== undefined) {
            current = openAt(line, opening);
            footers.push(current);
            return;
        }
        if (current !== undefined && !endsValue({ spoken, visible: visible[at], begins }, current)) {
            current.value.push({ text: line, spoken: spoken !== undefined });
            return;
        }
        current = undefined;
        mayOpen = line.trim() === '' || spoken === undefined;
        body.push(line);
    });
    return summarise(body, footers);
}
function openAt(line, opening) {
    const { rest } = opening;
    const lead = line.slice(0, line.trimEnd().length - rest.length);
    return { opening, lead, value: rest === '' ? [] : [{ text: rest, spoken: true }] };
}
function openingOn(line, { at, current, mayOpen, blocks }) {
    const plain = plainOpeningOn(line);
    if (plain !== undefined || (current === undefined && !mayOpen))
        return plain;
    const sure = sureOpeningOn(line);
    if (sure !== undefined)
        return sure;
    if (current === undefined)
        return blocks.holds(at) ? trailerOn(line) : undefined;
    const isShort = current.opening.kind === 'trailer';
    return isShort || blocks.ends(at) ? trailerOn(line) : undefined;
}
function squashOf(isCommit) {
    let sign;
    return {
        begins(line, above) {
            const bullet = (0,bullets/* bulletOn */.M)(line);
            if (bullet === undefined)
                return false;
            if (isCommit(bullet.text))
                sign = bullet.sign;
            else if (bullet.sign !== sign || above?.trim() !== '')
                return false;
            return true;
        },
    };
}
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
function endsValue({ spoken, visible, begins }, { opening, value }) {
    if (begins || visible === undefined)
        return true;
    if (opening.bulleted && (0,bullets/* bulletOn */.M)(spoken) !== undefined)
        return true;
    if (opening.kind === 'trailer' || opening.kind === 'highlight')
        return spoken === undefined || spoken.trim() === '' || RULE.test(spoken);
    if (spoken === undefined)
        return false;
    if (spoken.trim() === '')
        return opening.kind === 'breaking' && value.length === 1 && (0,breaking_token/* isFiller */.Bl)(value[0]?.text ?? '');
    return (0,headings/* atxHeading */.OB)(spoken) !== undefined || RULE.test(spoken);
}
function summarise(body, read) {
    const footers = read.map(({ opening, lead, value }) => ({ opening, value: footers_valueOf(opening, lead, value) }));
    const breaks = footers.filter(({ opening }) => opening.kind === 'breaking');
    const breaking = new Set(breaks.map(({ value }) => value).filter((value) => value !== '' && !(0,breaking_token/* isFiller */.Bl)(value)));
    return {
        body: withoutBlankEdges(body, (line) => line.trim() !== '').join('\n'),
        footers: footers.filter(({ value }) => value !== '').map(({ opening: { token }, value }) => ({ token, value })),
        breaking: [...breaking],
        textless: breaks.some(({ value }) => value === ''),
        odd: breaks.flatMap(({ opening, value }) => {
            const [first = ''] = value.split('\n', 1);
            const line = `${opening.token}: ${first}`;
            if ((0,breaking_token/* isFiller */.Bl)(value))
                return [{ line, kind: 'filler' }];
            return opening.plural && value !== '' ? [{ line, kind: 'plural' }] : [];
        }),
    };
}
function footers_valueOf({ kind }, lead, lines) {
    const value = withoutBlankEdges(lines, ({ text }) => text.trim() !== '');
    if (kind === 'trailer')
        return value.map(({ text }) => text.trim()).join('\n');
    return joinWrapped(value, value[0] === lines[0] ? lead : '').trim();
}
function withoutBlankEdges(lines, isText) {
    const first = lines.findIndex(isText);
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}

// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __nccwpck_require__(2435);
;// CONCATENATED MODULE: ./commits/squash/squash.js



function wholeSection(message, isCommit) {
    const body = readBody(message, isCommit);
    return { ...body, prose: message.prose, bullet: undefined, heading: undefined };
}
function sectionsOf(message, read) {
    const isCommit = (text) => read(text) !== undefined;
    const sections = [];
    let open = { at: 0, sign: undefined, bullet: undefined, heading: undefined };
    message.prose.forEach((line, at) => {
        const bullet = (0,bullets/* bulletOn */.M)(line);
        if (bullet === undefined)
            return;
        if (bullet.text === open.bullet && at === open.at + 1) {
            open = { ...open, at };
            return;
        }
        const heading = read(bullet.text);
        if (heading === undefined && bullet.sign !== open.sign)
            return;
        sections.push(sectionFrom(open, at, { message, isCommit }));
        open = { at, sign: bullet.sign, bullet: bullet.text, heading };
    });
    sections.push(sectionFrom(open, message.lines.length, { message, isCommit }));
    return sections;
}
function sectionFrom({ at, bullet, heading }, end, { message, isCommit }) {
    const start = heading === undefined ? at : at + 1;
    const under = (0,commits_message/* sliceOf */.Mz)(message, start, end);
    return { ...readBody(under, isCommit), prose: under.prose, bullet, heading };
}

// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __nccwpck_require__(2488);
;// CONCATENATED MODULE: ./commits/entries.js






function readEntries({ message: raw, parents }, message, rules) {
    const subject = (0,heading/* readSubject */.$)(message.subject, raw, rules);
    const isSquash = rules.squash === 'expand' || (rules.squash === 'auto' && subject.kind === 'unconventional');
    const expanded = isSquash && parents.length < 2;
    const isCommit = (text) => readBullet(text, rules) !== undefined;
    const sections = expanded ? commitsOfSquash(message, rules) : [wholeSection(message, isCommit)];
    const entries = entriesOf(subject, sections);
    const [under, ...others] = entries.length === 0 ? sections : [];
    if (under !== undefined && sections.some(({ breaking }) => breaking.length > 0)) {
        entries.push(joined({ ...under, heading: untyped(message.subject) }, others));
    }
    const textless = sections.some((section) => section.textless);
    const odd = sections.flatMap((section) => section.odd);
    return { subject, entries: entries.filter(isListed), expanded, textless, odd };
}
function readBullet(text, rules) {
    const reading = (0,heading/* readHeading */.N)(text, rules);
    if (reading.kind === 'unconventional')
        return undefined;
    const { type, exclaimed } = reading.header;
    return exclaimed || reading.gitmoji !== undefined || (0,meant_type/* meansSomething */.nU)(type, rules) ? reading : undefined;
}
function commitsOfSquash(message, rules) {
    const sections = sectionsOf(message, (text) => readBullet(text, rules));
    if (!rules.reverts)
        return sections;
    const gone = revertedBullets(sections.map(({ bullet }) => bullet ?? ''));
    return sections.flatMap((section, index) => {
        if (!gone.has(index))
            return [section];
        return (0,subject/* peelReverts */.g)(section.bullet ?? '').reverts > 0 ? [{ ...section, heading: undefined }] : [];
    });
}
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
function untyped(subject) {
    const { text: description, ...ending } = (0,subject_end/* splitEnd */.E)(subject);
    return { kind: 'conventional', header: { type: '', scope: undefined, exclaimed: false, description, ...ending } };
}
function isListed({ heading, breaking }) {
    return heading.gitmoji?.bump !== 'none' || heading.header.type !== '' || breaking.length > 0;
}

;// CONCATENATED MODULE: ./commits/co-authors.js
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
const CO_AUTHOR = /^co-authored-by:/i;
function personIn(text) {
    const open = text.lastIndexOf('<');
    if (open < 0 || !text.endsWith('>'))
        return undefined;
    const email = text.slice(open + 1, -1).trim();
    const name = text.slice(0, open).trim();
    return email === '' ? undefined : { name: name === '' ? email : name, email };
}

// EXTERNAL MODULE: ./commits/release-commit.js
var release_commit = __nccwpck_require__(4967);
// EXTERNAL MODULE: ./commits/tickets/tickets.js
var tickets = __nccwpck_require__(9667);
// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __nccwpck_require__(654);
;// CONCATENATED MODULE: ./commits/near-misses.js

const WORDS = new RegExp([
    String.raw `^(?<indent> {0,3}(?:\+ +|\d{1,9}[.)] +|[*-] +[*-] +)?)(?:[*-] +)?`,
    String.raw `(?<dress>[*_]{0,3})(?<words>breaking(?:[ _-]changes?)?)[*_]{0,3}`,
    String.raw `(?<gap> ?)(?<colon>:?)(?<next>[^]?)`,
].join(''), 'i');
const WORDS_LENGTH = 80;
const NOTHING_BREAKS = /^(?:no|none|nope|nothing|n\/a|na|false)[.!]?$/i;
function nearMissOn(line) {
    const found = (0,breaking_token/* isBreakingToken */.rv)(line) ? null : WORDS.exec(line.slice(0, WORDS_LENGTH));
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
    if (text === '' ? !capitals : NOTHING_BREAKS.test(text))
        return undefined;
    if (!capitals)
        return 'is not in capitals';
    if (!words.includes('CHANGE'))
        return 'is missing the word CHANGE';
    if (words.includes('_'))
        return 'has an underscore';
    if (dress !== '')
        return 'is in emphasis';
    if (gap !== '')
        return 'has a space before the colon';
    if (indent !== '')
        return 'is not at the start of its line';
    return 'has no space after the colon';
}
function endsWord(gap, next) {
    return gap !== '' || next === '' || /[\s!*–—-]/.test(next);
}

;// CONCATENATED MODULE: ./commits/warnings.js





const QUOTE_LENGTH = 72;
const HOW_UNDER = 'If it is a breaking change, write BREAKING CHANGE: at the start of a line in the body.';
const HOW_IN_SUBJECT = 'If it is a breaking change, write type!: or type(scope)!: in the subject.';
const PLURAL = 'counts as BREAKING CHANGE:. Next time, write it that way.';
const FILLER = 'says that nothing breaks, so it did not count. Next time, leave the line out.';
function warningsOf({ sha, message, read, rules }) {
    const quoted = (line) => `"${(0,excerpt/* excerpt */.K)(line.trim(), QUOTE_LENGTH)}" in ${(0,commits_commit/* shortSha */.Fu)(sha)}`;
    const notice = (text) => ({ kind: 'notice', sha, text });
    const warnings = [];
    const nearMiss = breaks(read)
        ? undefined
        : (nearMissInSubject(message, read, rules.types) ?? nearMissUnder(message, read));
    if (nearMiss !== undefined) {
        const { line, because, how } = nearMiss;
        const text = `${quoted(line)} ${because}, so it did not count as breaking. ${how}`;
        warnings.push({ kind: 'near-miss', sha, text });
    }
    if (read.subject.kind === 'unconventional' && read.entries.some(({ breaking }) => breaking.length > 0)) {
        warnings.push(notice(`${quoted(message.subject)} is not a conventional commit, but the BREAKING CHANGE in its body counts.`));
    }
    for (const { line, kind } of read.odd) {
        warnings.push(notice(`${quoted(line)} ${kind === 'plural' ? PLURAL : FILLER}`));
    }
    const releaseAs = /release-as:/i.test(message.text) ? message.prose.find(isReleaseAs) : undefined;
    if (releaseAs !== undefined) {
        const cure = 'To release an exact version, set the input "version".';
        warnings.push(notice(`${quoted(releaseAs)} has no effect. ${cure}`));
    }
    return warnings;
}
function isReleaseAs(line) {
    return line !== undefined && /^release-as: *\S/i.test(line);
}
function breaks({ entries }) {
    return entries.some(({ heading, breaking }) => heading.header.exclaimed || breaking.length > 0);
}
function nearMissInSubject({ subject: line }, { subject }, known) {
    if (subject.kind === 'unconventional' && subject.exclaimed) {
        return { line, because: `is not conventional (${subject.fault})`, how: HOW_IN_SUBJECT };
    }
    const words = /^breaking(?:[ _-]changes?)?(?=:)/i.exec(line)?.[0];
    if (words === undefined || known.has(words.toLowerCase()))
        return undefined;
    return { line, because: 'is in the subject, not in the body', how: HOW_IN_SUBJECT };
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
function exclaimedBullet(line) {
    const bullet = line.includes('!') ? (0,bullets/* bulletOn */.M)(line) : undefined;
    const reading = bullet === undefined ? undefined : (0,header/* readHeader */.a)(bullet.text);
    const exclaimed = reading?.kind === 'conventional' && reading.header.exclaimed;
    return exclaimed ? 'is a bullet, and bullets do not count here' : undefined;
}

;// CONCATENATED MODULE: ./commits/weigh.js


function weigh(entry, rules) {
    const { header, gitmoji } = entry.heading;
    if (header.exclaimed || entry.breaking.length > 0)
        return 'major';
    if (gitmoji !== undefined)
        return gitmoji.bump;
    const rule = rules.types.get(header.type);
    return rule === undefined ? 'none' : (bumpByScope(header.scope, rule) ?? rule.bump);
}
const NAME_LENGTH = 40;
function whyWeighed(entry, rules) {
    const { header, gitmoji } = entry.heading;
    const bump = weigh(entry, rules);
    if (entry.breaking.length > 0)
        return `BREAKING CHANGE under it is ${bump}`;
    const rule = rules.types.get(header.type);
    const byScope = rule !== undefined && bumpByScope(header.scope, rule) !== undefined;
    const type = `${header.type}${byScope ? `(${header.scope ?? ''})` : ''}${header.exclaimed ? '!' : ''}`;
    const name = gitmoji?.emoji ?? (0,excerpt/* excerpt */.K)(type, NAME_LENGTH);
    if (bump !== 'none')
        return `${name} is ${bump}`;
    return rule === undefined ? `${name} has no rule and counts for nothing` : `${name} counts for nothing`;
}
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

;// CONCATENATED MODULE: ./commits/contribution.js










function contributionOf(commit, rules, { web } = {}) {
    const { sha } = commit;
    const message = (0,commits_message/* splitMessage */.kw)(commit.message);
    const { subject } = message;
    const read = readEntries(commit, message, rules);
    if ((0,release_commit/* isReleaseCommit */.N)(message) && !read.entries.some(isMoreThanRelease)) {
        const why = 'release commit: adds nothing';
        return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, why }, warnings: [] };
    }
    const bumps = read.entries.map((entry) => weigh(entry, rules));
    const context = { sha, author: commit.author, coAuthors: coAuthorsIn(message, commit.author), web, rules };
    const pullRequest = read.expanded ? (0,subject_end/* splitEnd */.E)(subject).pullRequest : undefined;
    return {
        changes: read.entries.map((entry, at) => changeOf({ entry, bump: bumps[at] ?? 'none', pullRequest, context })),
        verdict: {
            sha,
            subject,
            counts: bumps.reduce(commits_commit/* higherBump */.oc, 'none'),
            skipped: bumps.length === 0,
            why: bumps.length === 0 ? whySkipped(commit, read) : whyCounted(read, bumps, rules),
        },
        warnings: warningsOf({ sha, message, read, rules }),
    };
}
function changeOf({ entry, bump, pullRequest, context }) {
    const { heading, body, footers, breaking, prose } = entry;
    const { type, scope, exclaimed, description, closing, pullRequest: own = pullRequest } = heading.header;
    const inSubject = type === 'revert' ? [] : [description, ...closing];
    const tickets = ticketsOfEntry(entry, context.rules);
    const closes = (0,references/* closingsIn */.I)([...inSubject, ...prose], context.web);
    return {
        sha: context.sha,
        type,
        description,
        body,
        footers,
        breaking: exclaimed && breaking.length === 0 ? [description] : breaking,
        bump,
        closes: closes.here,
        ...(tickets.length > 0 && { tickets }),
        ...(closes.elsewhere.length > 0 && { closesElsewhere: closes.elsewhere }),
        author: context.author,
        coAuthors: context.coAuthors,
        ...(scope !== undefined && { scope }),
        ...(own !== undefined && { pullRequest: own }),
    };
}
function ticketsOfEntry({ heading, footers }, rules) {
    if (rules.tickets === undefined)
        return [];
    const inFooters = footers.flatMap(({ value }) => (0,tickets/* ticketsIn */.F8)(value, rules));
    return (0,tickets/* ticketsOf */.jW)([...(heading.tickets ?? []), ...inFooters], rules);
}
function whySkipped({ parents }, { subject }) {
    if (parents.length > 1)
        return 'merge: it has no header';
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
function isMoreThanRelease({ bullet, breaking }) {
    return bullet !== undefined || breaking.length > 0;
}
function isBullet({ bullet }) {
    return bullet !== undefined;
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ whyCorrected),
/* harmony export */   OC: () => (/* binding */ leftOutNotice),
/* harmony export */   OW: () => (/* binding */ CORRECTED),
/* harmony export */   d4: () => (/* binding */ correct)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7475);
/* harmony import */ var _history_ancestry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2435);
/* harmony import */ var _markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(654);
/* harmony import */ var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2488);





const CORRECTED = 'corrected: was';
const QUOTE_LENGTH = 72;
function correct({ oldestFirst, position }, rules) {
    const was = new Map();
    const leftOut = new Map();
    if (rules.corrections.size === 0 && !rules.skipMarks)
        return { commits: oldestFirst, was, leftOut };
    const leave = (commit, why) => {
        leftOut.set(commit.sha, { subject: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(commit.message), why });
    };
    const read = oldestFirst.map((commit) => {
        const correction = correctionOf(commit, rules.corrections);
        if (correction === undefined)
            return commit;
        if (correction.kind === 'message') {
            was.set(commit.sha, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(commit.message));
            return { ...commit, message: withNumber(correction.message, commit) };
        }
        const why = `left out by corrections: ${correction.reason}`;
        for (const each of [commit, ...(0,_history_ancestry_js__WEBPACK_IMPORTED_MODULE_2__/* .broughtBy */ .d)(commit, { oldestFirst, position })])
            leave(each, why);
        return commit;
    });
    for (const commit of rules.skipMarks ? read : []) {
        const mark = SKIP_MARK.exec(commit.message)?.[0];
        if (mark !== undefined && !leftOut.has(commit.sha))
            leave(commit, `left out by its own ${mark.toLowerCase()}`);
    }
    return {
        commits: read.map((commit) => (leftOut.has(commit.sha) ? { ...commit, message: '' } : commit)),
        was,
        leftOut,
    };
}
const SKIP_MARK = /\[(?:skip release|release skip)\]/i;
const MERGED = /^Merge pull request #([1-9]\d{0,14}) /;
function correctionOf({ sha, message }, corrections) {
    if (corrections.size === 0)
        return undefined;
    const [key] = [...corrections.keys()].filter((name) => sha.startsWith(name)).sort((a, b) => b.length - a.length);
    if (key !== undefined)
        return corrections.get(key);
    const number = numberOf(message);
    return number === undefined ? undefined : corrections.get(`#${number}`);
}
function numberOf(message) {
    const subject = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(message);
    const { pullRequest } = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEnd */ .E)(subject);
    return MERGED.exec(subject)?.[1] ?? (pullRequest === undefined ? undefined : String(pullRequest));
}
function withNumber(message, merged) {
    const subject = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(message);
    const number = numberOf(merged.message);
    if (number === undefined || merged.parents.length > 1 || numberOf(message) !== undefined)
        return message;
    return message.replace(subject, () => `${subject} (#${number})`);
}
function whyCorrected(why, was) {
    return `${why}; ${CORRECTED} "${(0,_markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(was, QUOTE_LENGTH)}"`;
}
function leftOutNotice(sha, { subject, why }) {
    return `"${(0,_markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(subject, QUOTE_LENGTH)}" in ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(sha)} was ${why}.`;
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitEmoji)
/* harmony export */ });
const SIGN = String.raw `(?:\p{Regional_Indicator}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic})`;
const MODIFIER = String.raw `[\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]`;
const PIECE = new RegExp(String.raw `${SIGN}${MODIFIER}*\u{200D}?`, 'uy');
const SHORTCODE = /:[A-Za-z0-9_+-]+:/y;
const BEGINS_WITH_WORD = /^[A-Za-z]/;
const JOINER = '\u{200D}';
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


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readGitmoji)
});

// EXTERNAL MODULE: ./commits/gitmoji/emoji.js
var gitmoji_emoji = __nccwpck_require__(6464);
;// CONCATENATED MODULE: ./commits/gitmoji/gitmojis.js
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

// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __nccwpck_require__(2488);
;// CONCATENATED MODULE: ./commits/gitmoji/gitmoji.js



const VARIATION_SELECTORS = /[\u{FE0E}\u{FE0F}]/gu;
const SCOPE = /^\(([^()]*)\):?[ \t]+/;
const TYPES = { major: 'feat', minor: 'feat', patch: 'fix', none: '' };
const OWN_TYPES = new Map([
    ...named('docs', '📝', ':memo:'),
    ...named('perf', '⚡', ':zap:'),
    ...named('revert', '⏪', ':rewind:'),
    ...named('refactor', '♻', ':recycle:', '⬆', ':arrow_up:', '⬇', ':arrow_down:', '📌', ':pushpin:'),
    ...named('refactor', '➕', ':heavy_plus_sign:', '➖', ':heavy_minus_sign:', '🔧', ':wrench:', '📦', ':package:'),
]);
function named(type, ...emoji) {
    return emoji.map((one) => [one, type]);
}
function readGitmoji(subject) {
    const { first: emoji, rest } = (0,gitmoji_emoji/* splitEmoji */.v)(subject.trim());
    const name = emoji?.replace(VARIATION_SELECTORS, '') ?? '';
    const bump = GITMOJIS.get(name);
    if (emoji === undefined || bump === undefined)
        return undefined;
    const scope = SCOPE.exec(rest);
    const { text: description, ...ending } = (0,subject_end/* splitEnd */.E)(rest.slice(scope?.[0].length ?? 0).trim());
    if (description === '')
        return undefined;
    const area = scope?.[1]?.trim() ?? '';
    const header = {
        type: OWN_TYPES.get(name) ?? TYPES[bump],
        scope: area === '' ? undefined : area,
        exclaimed: bump === 'major',
        description,
        ...ending,
    };
    return { emoji, bump, header };
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6464);
/* harmony import */ var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2488);


const TYPE = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy;
const AUTOSQUASH = /^(?:fixup|squash|amend)! /;
const ALLOWED_SHAPES = new Set(['', '!', 's', 's!']);
const SHAPE_FAULTS = [
    [/e/, 'the scope is empty'],
    [/!.*s/, 'the ! is before the scope'],
    [/^ +s/, 'a space before the scope'],
    [/ !/, 'a space before the !'],
    [/ $/, 'a space before the colon'],
    [/!!/, 'more than one !'],
    [/ss/, 'more than one scope'],
];
const MAX_SHAPE = 8;
const NO_TYPE = 'no type before a colon';
function readHeader(subject) {
    const text = (0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEmoji */ .v)(subject.trim()).rest;
    const autosquash = AUTOSQUASH.exec(text)?.[0].trim();
    if (autosquash !== undefined)
        return unconventional(`this ${autosquash} commit should be squashed first`);
    const prefix = readPrefix(text);
    if (prefix === undefined)
        return unconventional(text === '' ? 'the message is empty' : NO_TYPE);
    const { type, shape, scope, end } = prefix;
    const exclaimed = shape.includes('!');
    const fault = ALLOWED_SHAPES.has(shape) ? faultAfterColon(text, end) : shapeFault(shape);
    if (fault !== undefined)
        return unconventional(fault, exclaimed);
    const { text: description, ...ending } = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEnd */ .E)(text.slice(end).trim());
    return { kind: 'conventional', header: { type: type.toLowerCase(), scope, exclaimed, description, ...ending } };
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


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject),
/* harmony export */   N: () => (/* binding */ readHeading)
/* harmony export */ });
/* harmony import */ var _gitmoji_gitmoji_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7988);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(647);
/* harmony import */ var _reverts_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2852);
/* harmony import */ var _reverts_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44);
/* harmony import */ var _subject_end_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2488);
/* harmony import */ var _tickets_tickets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9667);






function readHeading(text, rules) {
    if (rules.tickets === undefined)
        return readBare(text, rules);
    const { rest, names } = (0,_tickets_tickets_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTickets */ .eo)(text, rules);
    const passed = names.length === 0 ? undefined : readBare(rest, rules);
    const heading = passed?.kind === 'conventional' ? passed : readBare(text, rules);
    if (heading.kind === 'unconventional')
        return heading;
    const end = (0,_tickets_tickets_js__WEBPACK_IMPORTED_MODULE_5__/* .ticketAtEnd */ .Hz)(heading.header.description, text, rules);
    const tickets = [...(heading === passed ? names : []), ...end.names];
    return { ...heading, header: { ...heading.header, description: end.description }, tickets };
}
function readBare(text, rules) {
    const reading = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(text);
    if (reading.kind === 'conventional' && reading.header.type === 'revert')
        return revertOf((0,_reverts_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .peelReverts */ .g)(text).core, text);
    const gitmoji = rules.emoji && reading.kind === 'unconventional' ? (0,_gitmoji_gitmoji_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitmoji */ .g)(text) : undefined;
    return gitmoji === undefined ? reading : { kind: 'conventional', header: gitmoji.header, gitmoji };
}
function readSubject(subject, message, rules) {
    const { reverts, core } = (0,_reverts_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .peelReverts */ .g)(subject);
    if (reverts === 0 || core === '')
        return unquotedRevert(subject, message) ?? readHeading(subject, rules);
    if (reverts % 2 === 1)
        return revertOf(core, subject);
    const restored = readHeading(core, rules);
    if (restored.kind === 'unconventional')
        return restored;
    return { ...restored, header: { ...restored.header, pullRequest: (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_4__/* .splitEnd */ .E)(subject).pullRequest } };
}
const UNQUOTED_REVERT = /^revert (\S.*)$/i;
function unquotedRevert(subject, message) {
    const core = UNQUOTED_REVERT.exec(subject)?.[1];
    if (core === undefined || ((0,_reverts_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevertClaim */ .Z)(message)?.commits ?? []).length === 0)
        return undefined;
    return revertOf((0,_subject_end_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutNumbers */ .B)(core), subject);
}
function revertOf(core, subject) {
    const outer = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(subject);
    const quoted = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(core);
    const own = outer.kind === 'conventional' ? outer.header : undefined;
    const inner = quoted.kind === 'conventional' ? quoted.header : undefined;
    return {
        kind: 'conventional',
        header: {
            type: 'revert',
            scope: inner?.scope ?? own?.scope,
            exclaimed: own?.exclaimed ?? false,
            description: inner?.description ?? core,
            pullRequest: (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_4__/* .splitEnd */ .E)(subject).pullRequest,
            closing: [],
        },
    };
}


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ notReachedBy),
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
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

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ orderHistory)
/* harmony export */ });
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


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   WK: () => (/* binding */ meantType),
/* harmony export */   nU: () => (/* binding */ meansSomething)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);

const SYNONYMS = new Map([
    ...['feature', 'features', 'feats'].map((word) => [word, 'feat']),
    ...['bugfix', 'bugfixes', 'hotfix', 'bug', 'fixes', 'fixed', 'bug-fix'].map((word) => [
        word,
        'fix',
    ]),
    ...['doc', 'documentation'].map((word) => [word, 'docs']),
    ...['performance', 'optimization'].map((word) => [word, 'perf']),
    ...['refactoring', 'refact'].map((word) => [word, 'refactor']),
]);
const TICKET = /^[a-z][a-z\d]*-\d+$/;
function isTicket(type) {
    return TICKET.test(type);
}
function meantType(type, { types }) {
    if (types.has(type))
        return undefined;
    const meant = SYNONYMS.get(type) ?? [...types.keys()].find((known) => isOneLetterOff(type, known));
    const rule = meant === undefined ? undefined : types.get(meant);
    return rule === undefined || (rule.bump === 'none' && rule.section === _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG) ? undefined : meant;
}
function meansSomething(type, rules) {
    return rules.types.has(type) || meantType(type, rules) !== undefined || isTicket(type);
}
function isOneLetterOff(word, known) {
    if (word === known || !word.startsWith(known.charAt(0)) || Math.abs(word.length - known.length) > 1)
        return false;
    let same = 0;
    while (same < word.length && word[same] === known[same])
        same += 1;
    const [rest, other] = [word.slice(same), known.slice(same)];
    const swapped = `${other.charAt(1)}${other.charAt(0)}${other.slice(2)}`;
    return rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1) || rest === swapped;
}


/***/ }),

/***/ 2435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ sliceOf),
  kw: () => (/* binding */ splitMessage),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./commits/breaking-token.js
var breaking_token = __nccwpck_require__(8387);
// EXTERNAL MODULE: ./markdown/code-spans.js
var code_spans = __nccwpck_require__(9614);
// EXTERNAL MODULE: ./markdown/hidden-blocks.js
var hidden_blocks = __nccwpck_require__(7546);
;// CONCATENATED MODULE: ./commits/prose.js



const OTHERS = 1;
const UNSEEN = 2;
function speechOf(text, lines) {
    if (!SIGNS.test(text))
        return { prose: lines, visible: lines };
    const hidden = new Uint8Array(lines.length);
    hideQuotes(lines, hidden);
    hideBlocks(lines, hidden);
    hideDetails(lines, hidden);
    hideData(lines, hidden);
    return {
        prose: lines.map((line, at) => (hidden[at] === 0 ? line : undefined)),
        visible: lines.map((line, at) => (hidden[at] === UNSEEN ? undefined : line)),
    };
}
const SIGNS = /^ {0,3}>|<!--|<details|```|~~~|^---[ \t]*$/im;
function hideQuotes(lines, hidden) {
    lines.forEach((line, at) => {
        if (line.includes('>') && /^ {0,3}>/.test(line))
            hidden[at] = OTHERS;
    });
}
function hideBlocks(lines, hidden) {
    const isOwn = (at) => hidden[at] === 0;
    for (const { kind, start, end } of (0,hidden_blocks/* hiddenBlocks */.z)(lines, isOwn))
        hidden.fill(kind === 'code' ? OTHERS : UNSEEN, start, end + 1);
}
function hideDetails(lines, hidden) {
    const open = [];
    const depth = new Int32Array(lines.length + 1);
    lines.forEach((line, at) => {
        if (hidden[at] !== 0 || !line.includes('<'))
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
            hidden[at] = UNSEEN;
    });
}
const YAML_KEY = /^[\w.-]+:[ \t]*$/;
const YAML_LINE = /^(?:[ \t]+\S|- \S|[\w.-]+:(?:[ \t]|$)|\.\.\.[ \t]*$)/;
function hideData(lines, hidden) {
    for (let at = 0; at + 2 < lines.length; at += 1) {
        const opens = hidden[at] === 0 && lines[at]?.trimEnd() === '---';
        if (!opens || !YAML_KEY.test(lines[at + 1] ?? '') || lines[at + 2]?.startsWith('- ') !== true)
            continue;
        const start = at;
        at += 3;
        while (YAML_LINE.test(lines[at] ?? '') && !(0,breaking_token/* isBreakingToken */.rv)(lines[at] ?? '')) {
            at += 1;
            if (lines[at - 1]?.startsWith('...') === true)
                break;
        }
        hidden.fill(UNSEEN, start, at);
        at -= 1;
    }
}

// EXTERNAL MODULE: ./commits/squash/bullets.js
var bullets = __nccwpck_require__(8997);
// EXTERNAL MODULE: ./commits/header.js
var header = __nccwpck_require__(647);
;// CONCATENATED MODULE: ./commits/squash/forms.js



const GIT_TITLE = 'Squashed commit of the following:';
const GIT_COMMIT = /^commit [0-9a-f]{7,64}\b/;
const GIT_FIELD = /^[A-Z]\w*:[ \t]/;
const GIT_INDENT = '    ';
const GITLAB_INDENT = '  ';
const GITLAB_TOKEN = /^ {2}(?:BREAKING[ -]CHANGES?:|(?:migration|highlight)\b.{0,6}:|[\p{L}-]+-by:)/iu;
function unfoldSquash(subject, lines) {
    const title = subject === GIT_TITLE ? 0 : lines.indexOf(GIT_TITLE) + 1;
    const unfolded = subject === GIT_TITLE || title > 0 ? unfoldGit(lines, title) : lines;
    return unfolded.some((line) => line.startsWith(GITLAB_INDENT) && GITLAB_TOKEN.test(line))
        ? unfoldGitLab(unfolded)
        : unfolded;
}
function unfoldGit(lines, from) {
    const unfolded = lines.slice(0, from);
    let at = from;
    for (;;) {
        while (lines[at]?.trim() === '')
            unfolded.push(lines[at++] ?? '');
        if (!GIT_COMMIT.test(lines[at] ?? ''))
            break;
        at += 1;
        while (GIT_FIELD.test(lines[at] ?? ''))
            at += 1;
        const start = at;
        while (at < lines.length && isIndented(lines[at], GIT_INDENT))
            at += 1;
        const text = lines.slice(start, at).map((line) => line.slice(GIT_INDENT.length));
        const first = text.findIndex((line) => line.trim() !== '');
        if (first < 0)
            continue;
        const title = text[first]?.trim() ?? '';
        unfolded.push(`* ${title}`);
        for (const line of ofCommit(title, text.slice(first + 1)))
            unfolded.push(line);
    }
    return [...unfolded, ...lines.slice(at)];
}
function unfoldGitLab(lines) {
    const unfolded = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        unfolded.push(line);
        at += 1;
        const title = (0,bullets/* bulletOn */.M)(line)?.text;
        if (title === undefined)
            continue;
        const start = at;
        while (at < lines.length && isIndented(lines[at], GITLAB_INDENT))
            at += 1;
        const block = lines.slice(start, at);
        const isBody = block[0]?.trim() === '' || (0,header/* readHeader */.a)(title).kind === 'conventional';
        const speaks = isBody && block.some((text) => GITLAB_TOKEN.test(text));
        const moved = speaks ? ofCommit(title, block.map((text) => text.slice(GITLAB_INDENT.length))) : block;
        for (const text of moved)
            unfolded.push(text);
    }
    return unfolded;
}
function isIndented(line, indent) {
    return line?.startsWith(indent) === true || line?.trim() === '';
}
function ofCommit(subject, body) {
    if (!body.some((line) => (0,bullets/* bulletOn */.M)(line) !== undefined) || (0,header/* readHeader */.a)(subject).kind === 'unconventional')
        return body;
    return body.map((line) => ((0,bullets/* bulletOn */.M)(line) === undefined || (0,breaking_token/* isBreakingToken */.rv)(line) ? line : ` ${line}`));
}

;// CONCATENATED MODULE: ./commits/message.js


const FIRST_TEXT = /\S[^\r\n]*/;
function subjectOf(message) {
    return FIRST_TEXT.exec(message)?.[0].trimEnd() ?? '';
}
function splitMessage(message) {
    const first = FIRST_TEXT.exec(message);
    if (first === null)
        return { subject: '', text: '', lines: [], prose: [], visible: [] };
    const subject = first[0].trimEnd();
    const rest = message.slice(first.index + first[0].length);
    const unified = rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
    const written = unified === '' ? [] : unified.slice(1).split('\n');
    const lines = unfoldSquash(subject, written);
    const text = lines === written ? unified.slice(1) : lines.join('\n');
    return { subject, text, lines, ...speechOf(text, lines) };
}
function sliceOf({ lines, prose, visible }, start, end) {
    return { lines: lines.slice(start, end), prose: prose.slice(start, end), visible: visible.slice(start, end) };
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readCommits)
});

// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __nccwpck_require__(654);
;// CONCATENATED MODULE: ./commits/bounded.js

const LONGEST_LINE = 5_000;
const LONGEST_TEXT = 20_000;
const LONGEST_BODY = 50_000;
const MOST_BREAKS = 500;
function bounded({ changes, verdicts, warnings }) {
    const people = peopleBounder();
    return {
        changes: changes.map((change) => boundedChange(change, people)),
        verdicts: verdicts.map(boundedVerdict),
        warnings,
    };
}
function boundedChange(change, people) {
    const { scope } = change;
    return {
        ...change,
        ...(scope !== undefined && { scope: (0,excerpt/* excerpt */.K)(scope, LONGEST_LINE) }),
        description: (0,excerpt/* excerpt */.K)(change.description, LONGEST_LINE),
        body: (0,excerpt/* excerpt */.K)(change.body, LONGEST_BODY),
        footers: change.footers.map(({ token, value }) => ({ token, value: (0,excerpt/* excerpt */.K)(value, LONGEST_TEXT) })),
        breaking: change.breaking.slice(0, MOST_BREAKS).map((text) => (0,excerpt/* excerpt */.K)(text, LONGEST_TEXT)),
        author: people.one(change.author),
        coAuthors: people.list(change.coAuthors),
    };
}
function peopleBounder() {
    const people = new Map();
    const lists = new Map();
    const one = (person) => remembered(people, person, () => boundedPerson(person));
    const list = (persons) => remembered(lists, persons, () => persons.map(one));
    return { one, list };
}
function remembered(known, key, make) {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}
function boundedPerson(person) {
    return { ...person, name: (0,excerpt/* excerpt */.K)(person.name, LONGEST_LINE) };
}
function boundedVerdict(verdict) {
    return { ...verdict, subject: (0,excerpt/* excerpt */.K)(verdict.subject, LONGEST_LINE) };
}

// EXTERNAL MODULE: ./commits/commit.js
var commit = __nccwpck_require__(7475);
// EXTERNAL MODULE: ./commits/corrections/corrections.js
var corrections = __nccwpck_require__(6671);
// EXTERNAL MODULE: ./commits/contribution.js + 10 modules
var commits_contribution = __nccwpck_require__(360);
// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __nccwpck_require__(2488);
;// CONCATENATED MODULE: ./commits/duplicates.js


function headerKey({ type, scope = '', description }) {
    return `${type}(${scope}): ${(0,subject_end/* withoutNumbers */.B)(description)}`;
}
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
    return group.reduce((a, b) => (commit/* BUMP_LEVELS */.xG.indexOf(b.bump) > commit/* BUMP_LEVELS */.xG.indexOf(a.bump) ? b : a));
}
function folded(keeper, group) {
    if (group === undefined)
        return [];
    if (group.length === 1)
        return [keeper];
    const others = [keeper, ...group.filter((change) => change !== keeper)];
    const [pullRequest, ...further] = new Set(others.flatMap((change) => change.pullRequest ?? []));
    const elsewhere = [...new Set(others.flatMap(({ closesElsewhere = [] }) => closesElsewhere))].sort();
    const footers = new Map(others.flatMap((change) => change.footers).map((footer) => [JSON.stringify(footer), footer]));
    return [
        {
            ...keeper,
            body: others.find(({ body }) => body !== '')?.body ?? '',
            footers: [...footers.values()],
            breaking: [...new Set(others.flatMap(({ breaking }) => breaking))],
            closes: [...new Set(others.flatMap(({ closes }) => closes))].sort((a, b) => a - b),
            coAuthors: peopleBut(keeper.author, others),
            ...(elsewhere.length > 0 && { closesElsewhere: elsewhere }),
            ...(pullRequest !== undefined && { pullRequest }),
            ...(further.length > 0 && { otherPullRequests: further }),
        },
    ];
}
function peopleBut(author, changes) {
    const people = changes.flatMap((change) => [change.author, ...change.coAuthors]);
    const byAddress = new Map(people.toReversed().map((person) => [person.email.toLowerCase(), person]));
    byAddress.delete(author.email.toLowerCase());
    return [...byAddress.values()].toReversed();
}

// EXTERNAL MODULE: ./commits/gitmoji/gitmoji.js + 1 modules
var gitmoji = __nccwpck_require__(7988);
// EXTERNAL MODULE: ./commits/meant-type.js
var meant_type = __nccwpck_require__(6052);
;// CONCATENATED MODULE: ./commits/hints.js




const QUOTE_LENGTH = 72;
function hintsOf({ changes, verdicts }, rules) {
    const subjects = new Map(verdicts.map(({ sha, subject }) => [sha, subject]));
    return [...typeHints(changes, subjects, rules), ...(rules.emoji ? [] : gitmojiHint(verdicts))];
}
function typeHints(changes, subjects, rules) {
    const byType = new Map();
    for (const change of changes) {
        const { type, bump } = change;
        if (bump !== 'none' || rules.types.has(type))
            continue;
        const name = (0,meant_type/* isTicket */.Dd)(type) ? TICKET : (0,meant_type/* meantType */.WK)(type, rules) === undefined ? undefined : type;
        if (name === undefined)
            continue;
        const known = byType.get(name);
        if (known === undefined)
            byType.set(name, [change]);
        else
            known.push(change);
    }
    return [...byType].flatMap(([type, found]) => {
        const [newest] = found;
        if (newest === undefined)
            return [];
        const where = `${quoted(subjects.get(newest.sha) ?? '', newest.sha)}${others(found.length)}`;
        return [
            notice(newest.sha, type === TICKET ? hiddenType(where) : wrongType(where, type, (0,meant_type/* meantType */.WK)(type, rules) ?? '')),
        ];
    });
}
const TICKET = 'ticket-0';
function hiddenType(where) {
    return `${where} did not count, because it starts with a ticket instead of a type. Write the type first, for example "feat: ABC-12 what it does".`;
}
function wrongType(where, type, meant) {
    return `${where} did not count, because the type "${type}" has no rule. Write "${meant}:", or add a rule for "${type}" under "types:" in the configuration.`;
}
const FEWEST_GITMOJI = 3;
function gitmojiHint(verdicts) {
    const unread = verdicts.filter(({ skipped, why }) => skipped && why.startsWith('not conventional'));
    const found = unread.filter(({ subject }) => (0,gitmoji/* readGitmoji */.g)(subject) !== undefined);
    const [newest] = found;
    if (newest === undefined || found.length < FEWEST_GITMOJI || 2 * found.length < unread.length)
        return [];
    const where = `${quoted(newest.subject, newest.sha)}${others(found.length)}`;
    return [notice(newest.sha, `${where} did not count. To count gitmoji, set "emoji: true" in the configuration.`)];
}
function quoted(subject, sha) {
    return `"${(0,excerpt/* excerpt */.K)(subject, QUOTE_LENGTH)}" in ${(0,commit/* shortSha */.Fu)(sha)}`;
}
function others(count) {
    return count === 1 ? '' : ` and ${count - 1} more`;
}
function notice(sha, text) {
    return { kind: 'notice', sha, text };
}

// EXTERNAL MODULE: ./commits/history/ancestry.js
var ancestry = __nccwpck_require__(26);
// EXTERNAL MODULE: ./commits/header.js
var header = __nccwpck_require__(647);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var message = __nccwpck_require__(2435);
;// CONCATENATED MODULE: ./commits/history/merges.js





function isSaidByBranch(merge, changes, history, said) {
    if (merge.parents.length < 2 || changes.length === 0)
        return false;
    const brought = (0,ancestry/* broughtBy */.d)(merge, history).flatMap(({ sha }) => said(sha));
    const headers = new Set(brought.map(headerKey));
    const breaks = new Set(brought.flatMap(({ breaking }) => breaking));
    const isSaid = (change) => change.type === '' || headers.has(headerKey(change));
    return changes.every((change) => isSaid(change) && change.breaking.every((text) => breaks.has(text)));
}
const TITLE_LENGTH = 72;
function whyMergeCounts(merge, history, counts) {
    if ((0,ancestry/* broughtBy */.d)(merge, history).some(({ sha }) => counts(sha)))
        return 'merge: its commits are counted';
    const { subject, lines } = (0,message/* splitMessage */.kw)(merge.message);
    const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
    const isTitle = /^Merge pull request #\d+ /.test(subject) && (0,header/* readHeader */.a)(title).kind === 'conventional';
    return `merge: none of its commits counts${isTitle ? `, nor does "${(0,excerpt/* excerpt */.K)(title, TITLE_LENGTH)}" under it` : ''}`;
}

// EXTERNAL MODULE: ./commits/history/order.js
var order = __nccwpck_require__(2623);
// EXTERNAL MODULE: ./commits/reverts/reverts.js + 1 modules
var reverts = __nccwpck_require__(1482);
// EXTERNAL MODULE: ./commits/tickets/tickets.js
var tickets = __nccwpck_require__(9667);
;// CONCATENATED MODULE: ./commits/packages/share.js

function sharedBy(contribution, share) {
    if (share === undefined)
        return undefined;
    const { changes, verdict } = contribution;
    if (share.excluded !== undefined)
        return { changes: [], verdict: { ...verdict, counts: 'none', skipped: true, why: share.excluded }, warnings: [] };
    const own = changes.filter((change) => !share.isEmpty || ownerOf(change, share) === share.name);
    if (share.isEmpty && own.length === 0)
        return undefined;
    const shared = own.map((change) => cappedTo(change, share));
    const counts = shared.reduce((level, { bump }) => (0,commit/* higherBump */.oc)(level, bump), 'none');
    const isLower = shared.some((change, at) => change.bump !== own[at]?.bump);
    const why = [verdict.why, isLower ? lowered(own, share) : '', share.because ?? ''].filter((part) => part !== '');
    return { ...contribution, changes: shared, verdict: { ...verdict, counts, why: why.join('; ') } };
}
function ownerOf({ scope = '' }, { name, named }) {
    const owners = scope.split(',').flatMap((word) => named.get(word.trim().toLowerCase()) ?? []);
    return owners.includes(name) ? name : owners[0];
}
function cappedTo(change, share) {
    const owner = ownerOf(change, share);
    if (owner === undefined || owner === share.name || share.isWhole || change.bump === 'none')
        return change;
    return { ...change, bump: 'patch', breaking: [] };
}
function lowered(changes, share) {
    const owners = changes.flatMap((change) => ownerOf(change, share) ?? []).filter((owner) => owner !== share.name);
    return `patch at most for ${share.name}, since its scope names ${[...new Set(owners)].join(' and ')}`;
}

;// CONCATENATED MODULE: ./commits/read.js











function readCommits(commits, configured, home = {}) {
    const merged = (0,order/* orderHistory */.j)(commits);
    const corrected = (0,corrections/* correct */.d4)(merged, configured);
    const rules = (0,tickets/* lookForTickets */.K3)(corrected.commits, configured);
    const judged = judge({ ...merged, oldestFirst: corrected.commits }, rules, { ...home, corrected });
    const { shares } = home;
    const contributions = shares === undefined ? judged : judged.flatMap((one) => sharedBy(one, shares.get(one.verdict.sha)) ?? []);
    const { changes, listedBy } = withoutDuplicates(contributions.flatMap(({ changes }) => changes));
    const newestFirst = contributions.toReversed();
    const verdicts = newestFirst.map(({ verdict }) => {
        const lister = listedBy.get(verdict.sha);
        return lister === undefined ? verdict : skipped(verdict, `same header as ${(0,commit/* shortSha */.Fu)(lister)}: listed once`);
    });
    const hints = hintsOf({ changes: changes.toReversed(), verdicts }, rules);
    return bounded({ changes, verdicts, warnings: [...newestFirst.flatMap(({ warnings }) => warnings), ...hints] });
}
function judge(history, rules, home) {
    const gone = rules.reverts ? (0,reverts/* resolveReverts */.K)(history, home) : new Map();
    const alone = history.oldestFirst.map((commit) => contributionAlone(commit, rules, home));
    const judged = (sha) => alone[history.position.get(sha) ?? -1];
    const said = (sha) => judged(sha)?.changes ?? [];
    const counts = (sha) => !gone.has(sha) && judged(sha)?.verdict.skipped === false;
    return alone.map((contribution, at) => {
        const commit = history.oldestFirst[at];
        const reason = gone.get(contribution.verdict.sha);
        if (reason !== undefined)
            return emptied(contribution, reason);
        if (commit === undefined || commit.parents.length < 2)
            return contribution;
        const isRelease = contribution.verdict.why.startsWith('release commit');
        const adds = contribution.changes.length > 0 ? !isSaidByBranch(commit, contribution.changes, history, said) : isRelease;
        return adds ? contribution : emptied(contribution, whyMergeCounts(commit, history, counts));
    });
}
const KNOWN = new WeakMap();
function contributionOnce(commit, rules, { web }) {
    const known = KNOWN.get(commit);
    if (known?.rules === rules && known.web === web)
        return known.contribution;
    const contribution = (0,commits_contribution/* contributionOf */.u)(commit, rules, { web });
    KNOWN.set(commit, { rules, web, contribution });
    return contribution;
}
function contributionAlone(commit, rules, { corrected, ...home }) {
    const { sha } = commit;
    const left = corrected.leftOut.get(sha);
    if (left !== undefined) {
        const verdict = { sha, subject: left.subject, counts: 'none', skipped: true, why: left.why };
        return { changes: [], verdict, warnings: [{ kind: 'notice', sha, text: (0,corrections/* leftOutNotice */.OC)(sha, left) }] };
    }
    const before = corrected.was.get(sha);
    if (before === undefined)
        return (home.shares === undefined ? commits_contribution/* contributionOf */.u : contributionOnce)(commit, rules, home);
    const { verdict, ...read } = (0,commits_contribution/* contributionOf */.u)(commit, { ...rules, squash: 'expand' }, home);
    return { ...read, verdict: { ...verdict, why: (0,corrections/* whyCorrected */.M1)(verdict.why, before) } };
}
function emptied({ verdict }, why) {
    return { changes: [], verdict: skipped(verdict, why), warnings: [] };
}
function skipped(verdict, why) {
    return { ...verdict, counts: 'none', skipped: true, why };
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isReferenceLine),
/* harmony export */   I: () => (/* binding */ closingsIn)
/* harmony export */ });
/* harmony import */ var _markdown_code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9614);

const CLOSING = 'close[sd]?|fix(?:e[sd])?|resolve[sd]?';
const NAMING = 'refs?|references?|related(?:-to)?|relates(?:-to)?|see(?:-also)?|issues?|part-of';
const NUMBER = String.raw `(?<number>[1-9]\d{0,14})\b`;
const REFERENCE = String.raw `(?:https?://(?<host>[\w.:-]+)/(?<place>[\w.-]+/[\w.-]+)/(?:issues|pull)/|(?<repository>[\w.-]{1,100}/[\w.-]{1,100})?#|GH-)${NUMBER}`;
const SEPARATOR = '(?:,? and|,| &|,? or)?';
const FIRST = new RegExp(String.raw `(?<![\w-])(?:${CLOSING})(?::? *(?=#)|:? +)${REFERENCE}`, 'gi');
const ONE_MORE = new RegExp(String.raw `${SEPARATOR} *(?:(?:${CLOSING}):? +)?${REFERENCE}`, 'iy');
const LINE_BEGINS = new RegExp(String.raw `(?:${CLOSING}|${NAMING}):? +${REFERENCE}`, 'iy');
const LINE_GOES_ON = new RegExp(String.raw `${SEPARATOR} *(?:(?:${CLOSING}|${NAMING}):? +)?${REFERENCE}`, 'iy');
const SIGNS = /#\d|GH-\d|:\/\//i;
function isReferenceLine(line) {
    if (!SIGNS.test(line))
        return false;
    const text = line.trimEnd();
    let end = endOf(LINE_BEGINS, text, 0);
    for (let next = end; next !== undefined; next = endOf(LINE_GOES_ON, text, next))
        end = next;
    return end !== undefined && /^[.,;]?$/.test(text.slice(end, end + 2));
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
const NOTHING = { here: [], elsewhere: [] };
function closingsIn(lines, web) {
    if (!lines.some((line) => line !== undefined && SIGNS.test(line)))
        return NOTHING;
    const here = new Set();
    const elsewhere = new Set();
    const own = web?.replace(/^https?:\/\//, '').toLowerCase();
    for (const line of lines) {
        if (line === undefined || !SIGNS.test(line))
            continue;
        for (const groups of referencesOn((0,_markdown_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCodeSpans */ .X)(line))) {
            const name = repositoryOf(groups, own);
            if (name === undefined)
                here.add(Number(groups['number']));
            else
                elsewhere.add(`${name}#${groups['number'] ?? ''}`);
        }
    }
    if (here.size + elsewhere.size === 0)
        return NOTHING;
    return { here: [...here].sort((a, b) => a - b), elsewhere: [...elsewhere].sort() };
}
function referencesOn(line) {
    const found = [];
    FIRST.lastIndex = 0;
    for (let match = FIRST.exec(line); match !== null; match = FIRST.exec(line)) {
        let end = FIRST.lastIndex;
        found.push(match.groups ?? {});
        ONE_MORE.lastIndex = end;
        for (let more = ONE_MORE.exec(line); more !== null; more = ONE_MORE.exec(line)) {
            found.push(more.groups ?? {});
            end = ONE_MORE.lastIndex;
        }
        FIRST.lastIndex = end;
    }
    return found;
}
function repositoryOf({ host, place, repository = place }, own) {
    if (repository === undefined)
        return undefined;
    const ownHost = own?.split('/', 1)[0];
    const whole = `${host?.toLowerCase() ?? ownHost ?? ''}/${repository.toLowerCase()}`;
    if (whole === own)
        return undefined;
    return host === undefined || ownHost === undefined || host.toLowerCase() === ownHost
        ? repository
        : `${host}/${repository}`;
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isReleaseCommit)
/* harmony export */ });
/* harmony import */ var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6464);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(647);
/* harmony import */ var _subject_end_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2488);



const HOUSEKEEPING = new Set(['chore', 'build', 'ci', 'release', 'bump', 'version']);
const VERSION = String.raw `v?\d+\.\d+(?:\.\d+)?(?:[-+.][0-9a-z.+-]*)?`;
const VERB = '(?:prepare|release|publish|version|bump version|bump|tag|cut)(?: (?:for|to|of|from|the|a))?:?';
const WITH_VERSION = new RegExp([
    String.raw `^(?:${VERB} ){0,3}(?:(?<=(?:release|publish|version) (?:of )?)[@\w./-]+[ @](?:version )?)?`,
    String.raw `${VERSION}(?: (?:to|→|->) ${VERSION})?(?: release)?$`,
].join(''), 'i');
const WITHOUT_VERSION = /^(?:release (?:main|master)|publish|version packages)$/i;
const NAMES_VERSION = new RegExp(String.raw `(?:^|\s)${VERSION}(?:\s|$)`, 'i');
const MAX_TITLE = 120;
const RELEASE_BRANCH = /^Merge pull request #\d+ from [^/\s]+\/(?:release-please(?:--|\/)|changeset-release\/)/;
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
    const reading = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .a)(title);
    if (reading.kind === 'unconventional')
        return saysRelease((0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutNumbers */ .B)((0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEmoji */ .v)(title.trim()).rest));
    const { type, scope, exclaimed, description } = reading.header;
    if (!HOUSEKEEPING.has(type) || scope === 'deps' || exclaimed)
        return false;
    return saysRelease(description) || (type === 'release' && NAMES_VERSION.test(description));
}
function saysRelease(text) {
    const bare = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutNumbers */ .B)(text);
    return WITH_VERSION.test(bare) || WITHOUT_VERSION.test(bare);
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readRevertClaim)
/* harmony export */ });
/* harmony import */ var _squash_bullets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8997);
/* harmony import */ var _breaking_token_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8387);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(647);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2435);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44);





function readRevertClaim(message, web) {
    if (!/revert|reapply/i.test(message))
        return undefined;
    const peeled = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .peelReverts */ .g)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(message));
    const saysRevert = peeled.reverts > 0;
    const names = NAMING.test(message) ? namesIn(message, web) : NO_NAMES;
    if (saysRevert)
        return { bySubject: peeled, ...names, stays: false };
    if (names.commits.length + names.pullRequests.length === 0)
        return undefined;
    return { ...names, stays: isMore((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMessage */ .kw)(message)) };
}
function isMore({ subject, prose }) {
    if ((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .a)(subject).kind === 'conventional')
        return true;
    return prose.some((line) => line !== undefined && (0,_breaking_token_js__WEBPACK_IMPORTED_MODULE_3__/* .isBreakingToken */ .rv)(line));
}
const NO_NAMES = { commits: [], pullRequests: [] };
const NAMING = /^(?:this )?reverts /im;
const SENTENCE = /^This reverts commits? */gim;
const BUTTON = /^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,14})\b/gim;
function namesIn(message, web) {
    const { prose } = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMessage */ .kw)(message);
    const end = prose.findIndex((line) => (0,_squash_bullets_js__WEBPACK_IMPORTED_MODULE_4__/* .bulletOn */ .M)(line) !== undefined);
    const text = (end < 0 ? prose : prose.slice(0, end)).map((line) => line ?? '').join('\n');
    return {
        commits: [...text.matchAll(SENTENCE)].flatMap(({ 0: opening, index }) => commitsAt(text, index + opening.length)),
        pullRequests: [...text.matchAll(BUTTON)]
            .filter(([, repository]) => repository === undefined || isHere(repository, web))
            .map(([, , number]) => Number(number)),
    };
}
function isHere(repository, web) {
    return web === undefined || web.toLowerCase().endsWith(`/${repository.toLowerCase()}`);
}
const WORD = /\s*(\S+)/y;
const SHA = /^[0-9a-f]{7,64}$/i;
const REVERSING = ['reversing', 'changes', 'made', 'to'];
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


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ namesToAsk),
  K: () => (/* binding */ resolveReverts)
});

// EXTERNAL MODULE: ./commits/history/ancestry.js
var ancestry = __nccwpck_require__(26);
// EXTERNAL MODULE: ./commits/commit.js
var commit = __nccwpck_require__(7475);
// EXTERNAL MODULE: ./commits/history/order.js
var order = __nccwpck_require__(2623);
// EXTERNAL MODULE: ./commits/reverts/claim.js
var reverts_claim = __nccwpck_require__(2852);
// EXTERNAL MODULE: ./commits/header.js
var header = __nccwpck_require__(647);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __nccwpck_require__(2435);
// EXTERNAL MODULE: ./commits/reverts/subject.js
var reverts_subject = __nccwpck_require__(44);
// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __nccwpck_require__(2488);
;// CONCATENATED MODULE: ./commits/reverts/targets.js




const ABBREVIATION = 7;
const MERGED = /^Merge pull request #([1-9]\d{0,14}) from /;
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
    const subject = (0,commits_message/* subjectOf */.et)(message);
    const { reverts, core } = (0,reverts_subject/* peelReverts */.g)(subject);
    const names = [bySha(sha), bySubject(reverts, core)];
    const number = numberOf({ message });
    if (number !== undefined)
        names.push(byPullRequest(number));
    const heading = reverts === 0 ? (0,header/* readHeader */.a)(subject) : undefined;
    if (heading?.kind === 'conventional')
        names.push(byDescription((0,subject_end/* withoutNumbers */.B)(heading.header.description)));
    return names;
}
function numberOf(commit) {
    const subject = (0,commits_message/* subjectOf */.et)(commit?.message ?? '');
    const merged = MERGED.exec(subject)?.[1];
    return merged === undefined ? (0,subject_end/* splitEnd */.E)(subject).pullRequest : Number(merged);
}
const bySha = (sha) => `sha ${sha.slice(0, ABBREVIATION)}`;
const byPullRequest = (number) => `pull ${number}`;
const bySubject = (reverts, core) => `subject ${reverts} ${core}`;
const byDescription = (description) => `description ${description}`;
function findTargets(claim, search) {
    const named = claim.commits.map((name) => placeOfSha(name, search));
    if (named.some((place) => place !== undefined)) {
        return targets(named, search, claim.commits);
    }
    if (claim.commits.some(({ sha }) => search.isReleased?.(sha) === true))
        return NOTHING;
    const pulled = claim.pullRequests.map((number) => nearest(byPullRequest(number), search));
    if (pulled.some((place) => place !== undefined))
        return targets(pulled, search);
    return targets([placeOfSubject(claim, search)], search);
}
function namesInDoubt(claim, search) {
    const inRange = claim.commits.some((name) => placeOfSha(name, search) !== undefined);
    if (inRange || claim.commits.length === 0 || placeOfSubject(claim, search) === undefined)
        return [];
    return claim.commits.map(({ sha }) => sha);
}
const NOTHING = { found: [], complete: false };
function placeOfSubject({ bySubject: peeled, pullRequests }, search) {
    if (peeled === undefined)
        return undefined;
    const { reverts, core, typed, pullRequest } = peeled;
    const named = new Set(pullRequest === undefined ? pullRequests : [...pullRequests, pullRequest]);
    const quoted = nearest(bySubject(reverts - 1, core), search, named);
    return quoted ?? (typed ? nearest(byDescription(core), search, named) : undefined);
}
function targets(places, { history }, names = []) {
    const found = places.flatMap((place, index) => {
        const commit = place === undefined ? undefined : history.oldestFirst[place];
        const mainline = names[index]?.mainline;
        return commit === undefined ? [] : [{ commit, ...(mainline !== undefined && { mainline }) }];
    });
    return { found, complete: found.length === places.length };
}
function placeOfSha({ sha }, { history, places, before }) {
    const matches = (places.get(bySha(sha)) ?? []).filter((place) => history.oldestFirst[place]?.sha.startsWith(sha));
    const [place] = matches;
    return matches.length === 1 && place !== undefined && place < before ? place : undefined;
}
function nearest(name, { history, places, before, isGone }, pullRequests = new Set()) {
    const isMeant = (place) => {
        const number = numberOf(history.oldestFirst[place]);
        return number === undefined || pullRequests.has(number);
    };
    const all = places.get(name) ?? [];
    const known = pullRequests.size === 0 ? all : all.filter(isMeant);
    const isThere = (place) => !isGone(history.oldestFirst[place]?.sha ?? '');
    return known.findLast((place) => place < before && isThere(place)) ?? known.findLast((place) => place < before);
}

;// CONCATENATED MODULE: ./commits/reverts/reverts.js





function resolveReverts(history, home = {}) {
    const claims = claimsIn(history, home);
    const gone = new Map();
    if (claims.length === 0)
        return gone;
    const places = placesOf(history);
    for (const { at, revert, claim } of claims.reverse()) {
        if (gone.has(revert.sha))
            continue;
        const search = { history, places, before: at, isGone: (sha) => gone.has(sha), isReleased: home.isReleased };
        const { found, complete } = findTargets(claim, search);
        for (const { sha } of found.flatMap((target) => takenBack(target, history))) {
            if (!gone.has(sha))
                gone.set(sha, `reverted by ${(0,commit/* shortSha */.Fu)(revert.sha)}`);
        }
        if (complete && !claim.stays)
            gone.set(revert.sha, `reverts ${nameOf(found)}: both are left out`);
    }
    return gone;
}
function namesToAsk(commits) {
    const names = (message) => (0,reverts_claim/* readRevertClaim */.Z)(message)?.commits ?? [];
    if (!commits.some(({ message }) => /revert|reapply/i.test(message) && names(message).length > 0))
        return [];
    const history = (0,order/* orderHistory */.j)(commits);
    const places = placesOf(history);
    const asked = claimsIn(history, {}).flatMap(({ at, claim }) => namesInDoubt(claim, { history, places, before: at, isGone: () => false }));
    return [...new Set(asked)].sort();
}
function claimsIn({ oldestFirst }, { web }) {
    return oldestFirst.flatMap((revert, at) => {
        const claim = (0,reverts_claim/* readRevertClaim */.Z)(revert.message, web);
        return claim === undefined ? [] : [{ at, revert, claim }];
    });
}
function takenBack({ commit, mainline }, history) {
    if (commit.parents.length < 2)
        return [commit];
    const kept = commit.parents.find((parent) => mainline !== undefined && parent.startsWith(mainline));
    return [commit, ...(0,ancestry/* broughtBy */.d)(commit, history, kept)];
}
function nameOf(found) {
    const [first] = found;
    const name = first === undefined ? '' : (0,commit/* shortSha */.Fu)(first.commit.sha);
    return found.length > 1 ? `${name} and ${found.length - 1} more` : name;
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ peelReverts)
/* harmony export */ });
/* harmony import */ var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6464);
/* harmony import */ var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2488);


const QUOTING = [
    ['revert "', 1],
    ['reapply "', 2],
];
const TYPED = /^revert(?:\([^()]*\))?!?:[ \t]+/i;
const TYPE_LENGTH = 256;
function peelReverts(subject) {
    let core = plain(subject);
    let reverts = 0;
    let typed = false;
    let pullRequest;
    for (;;) {
        const quoting = quotingOf(core);
        const type = quoting === undefined ? TYPED.exec(core.slice(0, TYPE_LENGTH))?.[0] : undefined;
        if (quoting === undefined && type === undefined)
            return { reverts, core, typed, ...(pullRequest !== undefined && { pullRequest }) };
        typed ||= reverts === 0 && type !== undefined;
        const inner = unquoted(core.slice(quoting?.[0].length ?? type?.length), quoting !== undefined);
        if (reverts === 0)
            pullRequest = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEnd */ .E)(inner).pullRequest;
        core = plain(inner);
        if (type === undefined || quotingOf(core) === undefined)
            reverts += quoting?.[1] ?? 1;
    }
}
function quotingOf(text) {
    const head = text.slice(0, 'reapply "'.length).toLowerCase();
    return QUOTING.find(([opening]) => head.startsWith(opening));
}
function plain(text) {
    return (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutNumbers */ .B)((0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEmoji */ .v)(text.trim()).rest);
}
function unquoted(text, opened) {
    if (opened)
        return text.endsWith('"') ? text.slice(0, -1) : text;
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}


/***/ }),

/***/ 4447:
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
const DEFAULT_RULES = {
    types: DEFAULT_TYPES,
    squash: 'auto',
    reverts: true,
    emoji: false,
    corrections: new Map(),
    skipMarks: false,
};


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bulletOn)
/* harmony export */ });
const BULLET = /^[*-] +(?=\S)/;
function bulletOn(line) {
    if (line?.[1] !== ' ')
        return undefined;
    const mark = BULLET.exec(line)?.[0];
    return mark === undefined ? undefined : { sign: mark.charAt(0), text: line.slice(mark.length).trimEnd() };
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutNumbers),
/* harmony export */   E: () => (/* binding */ splitEnd)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1792);

const NUMBER = / \(#([1-9]\d{0,14})\)$/;
const REFERENCES = / \(([^()]*#\d[^()]*)\)$/;
const SKIP_MARK = /(?:^|[ \t])\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]$/i;
const LONGEST = 120;
function splitEnd(subject) {
    let pullRequest;
    const closing = [];
    let text = subject.trimEnd();
    for (let end = endOf(text); end !== undefined; end = endOf(text)) {
        if (end.number !== undefined && pullRequest !== undefined)
            break;
        pullRequest ??= end.number;
        if (end.words !== undefined)
            closing.unshift(end.words);
        text = end.before;
    }
    return { text, pullRequest, closing };
}
function withoutNumbers(subject) {
    let text = subject.trimEnd();
    for (let end = endOf(text); end !== undefined; end = endOf(text))
        text = end.before;
    return text;
}
function endOf(text) {
    const last = text.at(-1);
    if (last !== ')' && last !== ']')
        return undefined;
    const tail = text.slice(-LONGEST);
    const number = last === ')' ? NUMBER.exec(tail) : null;
    const words = last === ')' && number === null ? closingWords(tail) : undefined;
    const length = (number ?? words ?? (last === ']' ? SKIP_MARK.exec(tail) : null))?.[0].length;
    const before = length === undefined ? '' : text.slice(0, -length).trimEnd();
    if (before === '')
        return undefined;
    if (number !== null)
        return { before, number: Number(number[1]) };
    return words === undefined ? { before } : { before, words: words[1] };
}
function closingWords(tail) {
    const found = REFERENCES.exec(tail);
    return found?.[1] !== undefined && /^(?:close|fix|resolve)/i.test(found[1]) && (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .isReferenceLine */ .A)(found[1])
        ? [found[0], found[1]]
        : undefined;
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ ticketsIn),
/* harmony export */   Hz: () => (/* binding */ ticketAtEnd),
/* harmony export */   K3: () => (/* binding */ lookForTickets),
/* harmony export */   eo: () => (/* binding */ withoutTickets),
/* harmony export */   jW: () => (/* binding */ ticketsOf)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2435);
/* harmony import */ var _squash_bullets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8997);


const LENGTH = 200;
const TRAILER = /^\p{L}[\p{L}\p{N}_-]{0,60}(?::[ \t]+|[ \t]+(?=#))(\S.*)$/u;
function lookForTickets(commits, rules) {
    const { tickets } = rules;
    if (tickets === undefined)
        return rules;
    const texts = [...new Set(commits.flatMap(textsOf).flatMap(piecesOf))];
    const spans = tickets.find(texts);
    const found = new Map(texts.map((text, at) => [text, spans[at] ?? []]));
    return { ...rules, tickets: { ...tickets, find: (asked) => asked.map((text) => found.get(text) ?? []) } };
}
function textsOf({ message }) {
    const lines = message.split(/\r\n?|\n/);
    const under = lines.flatMap((line) => {
        if (line.length > LENGTH)
            return [];
        return (0,_squash_bullets_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletOn */ .M)(line)?.text ?? TRAILER.exec(line)?.[1]?.trim() ?? [];
    });
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(message), ...under];
}
function piecesOf(text) {
    return text.length <= LENGTH ? [text] : [text.slice(0, LENGTH), text.slice(-LENGTH)];
}
const BETWEEN = /^(?:[ \t]*[:|,][ \t]*|[ \t]+)/;
function withoutTickets(text, rules) {
    const names = [];
    const [head = ''] = piecesOf(text);
    let at = 0;
    for (const [start, end] of rules.tickets?.find([head])[0] ?? []) {
        const isBracketed = text[at] === '[';
        if (start !== at + Number(isBracketed) || end === start || (isBracketed && text[end] !== ']'))
            break;
        const after = end + Number(isBracketed);
        const between = BETWEEN.exec(text.slice(after, after + LENGTH))?.[0];
        if (between === undefined)
            break;
        names.push(text.slice(start, end));
        at = after + between.length;
    }
    return { rest: text.slice(at), names };
}
function ticketAtEnd(description, text, rules) {
    const tail = piecesOf(text).at(-1) ?? '';
    const found = (rules.tickets?.find([tail])[0] ?? []).map(([start, end]) => tail.slice(start, end));
    const name = found.findLast((each) => each !== '' && [each, `(${each})`, `[${each}]`].some((end) => description.endsWith(` ${end}`)));
    if (name === undefined)
        return { description, names: [] };
    const isPart = description.endsWith(` ${name}`);
    return { description: isPart ? description : description.slice(0, -name.length - 3).trimEnd(), names: [name] };
}
function ticketsIn(value, rules) {
    const spans = value.length > LENGTH ? [] : (rules.tickets?.find([value])[0] ?? []);
    return spans.map(([start, end]) => value.slice(start, end)).filter((name) => name !== '');
}
function ticketsOf(names, rules) {
    const link = rules.tickets?.link;
    return [...new Set(names)].map((name) => link === undefined ? { name } : { name, url: link.replaceAll('{ticket}', () => encodeURIComponent(name)) });
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ tagsNamedIn),
/* harmony export */   qI: () => (/* binding */ withTrailer),
/* harmony export */   zi: () => (/* binding */ withoutTrailers)
/* harmony export */ });
const VERSION_TRAILER = 'Release-Version';
const TRAILER = new RegExp(`^${VERSION_TRAILER}:[ \\t]+(\\S+)[ \\t\\r]*$`, 'gm');
function tagsNamedIn(message) {
    return [...message.matchAll(TRAILER)].map(([, tag = '']) => tag);
}
function withoutTrailers(text) {
    return text.replace(TRAILER, '').trimEnd();
}
function withTrailer(message, tag) {
    const trailer = `${VERSION_TRAILER}: ${tag}`;
    const paragraphs = message.trimEnd().split(/\n{2,}/);
    const last = paragraphs.at(-1) ?? '';
    const endsInTrailers = paragraphs.length > 1 && last.split('\n').every((line) => /^[A-Za-z][\w-]*: \S/.test(line));
    return `${message.trimEnd()}${endsInTrailers ? '\n' : '\n\n'}${trailer}`;
}


/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ pathRefused),
/* harmony export */   Wy: () => (/* binding */ unwritableFile),
/* harmony export */   ZG: () => (/* binding */ planUnreadable)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function pathRefused(path, reason) {
    return {
        code: 'VC142',
        what: `The path ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is not used: ${reason}.`,
        why: "Someone who can commit a link, or a folder that looks like git's own, could choose which file is read or written.",
        cure: 'Set a path without links, in the repository or absolute, such as ${{ runner.temp }}/plan.json.',
    };
}
function unwritableFile(path, reason) {
    return {
        code: 'VC143',
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be written: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: '',
        cure: 'Set a path in a folder that this run may write to.',
    };
}
function planUnreadable(path, reason) {
    return {
        code: 'VC121',
        what: `The plan file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be applied: ${reason}.`,
        why: '',
        cure: 'Set plan-file to the file that a run with command: plan wrote.',
    };
}


/***/ }),

/***/ 3083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ noStrictVersion),
/* harmony export */   nS: () => (/* binding */ foreignPrefix),
/* harmony export */   sq: () => (/* binding */ firstBelow)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function foreignPrefix(prefix, example) {
    return {
        code: 'VC207',
        what: `No tag is named like v1.2.3 or 1.2.3, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(example)} looks like a version with another prefix.`,
        why: 'Choosing between them would be a guess.',
        cure: `Set tag-prefix: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(prefix)} to continue those versions, or tag-prefix: v to start a new release line beside them.`,
    };
}
function noStrictVersion(example) {
    return {
        code: 'VC223',
        what: `No tag is a strict version such as v1.2.3, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(example)} looks like a version.`,
        why: 'Starting over at the initial version would be a guess, and so would continuing after it.',
        cure: 'Set version or initial-version to a version above it. Or push a second tag with a strict version on the commit of your last release. Or set tag-prefix to start a new release line.',
    };
}
function firstBelow({ version, higher, isHere }) {
    const where = isHere ? 'in this history' : 'in this repository, outside the history of the commit to release';
    return {
        code: 'VC224',
        what: `The first release would be ${version}, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(higher)} is ${where}.`,
        why: 'This history has no stable version to continue from, and no one would be offered a first release that is lower than an existing one.',
        cure: `Set version or initial-version to a version above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(higher)}, or merge the branch with your last release.`,
    };
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
        why: 'Creating a tag and a release on GitHub requires one.',
        cure: 'In a workflow, leave the input token out: the default is the token of the job. On the command line, set GITHUB_TOKEN.',
    };
}
function badToken(why = '401 Bad credentials') {
    return {
        code: 'VC402',
        what: `GitHub rejected the token (${why}).`,
        why: '',
        cure: 'Set a token that has not expired. In a workflow, leave the input token out to use the token of the job.',
    };
}
function forbidden(request, message, permissions) {
    return {
        code: 'VC403',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `GitHub requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". For a reusable workflow, the calling job must grant it.',
    };
}
function noSuchRepository(repository) {
    return {
        code: 'VC404',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(repository))} is not the name of a repository on GitHub.`,
        why: 'The name comes from GITHUB_REPOSITORY, or from the remote origin, as owner/name.',
        cure: 'Set GITHUB_REPOSITORY=owner/name, or use --forge local.',
    };
}
function refusedByRule(request, message, page) {
    return {
        code: 'VC405',
        what: `A rule of the repository refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: `See ${page} for the ruleset. GITHUB_TOKEN cannot be on its bypass list. GitHub also refuses a tag name that an immutable release has used.`,
        cure: 'Let the ruleset allow new version tags, and let floating tags such as v1 move (use v*.*.* instead of v*). Or set the input token to the token of an App on its bypass list. If an immutable release has used this name, release a higher version.',
    };
}
function rateLimited(until) {
    return {
        code: 'VC406',
        what: `GitHub's rate limit is exhausted until ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(until)}.`,
        why: '',
        cure: 'Run again after that to resume where this run stopped.',
    };
}
function unexpectedAnswer(request, status, message) {
    return {
        code: 'VC407',
        what: `GitHub answered ${status} to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: '',
        cure: 'Run again to resume where this run stopped. What it created stays.',
    };
}
function unreachable(request, message) {
    return {
        code: 'VC408',
        what: `GitHub did not respond to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'The request may or may not have taken effect.',
        cure: 'Run again. The next run checks what exists and resumes from there.',
    };
}
function releaseFileUnreadable(path, reason) {
    return {
        code: 'VC409',
        what: `The release file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: "Overwriting it could lose someone's changes.",
        cure: 'Fix its first lines, or move the file away and run again.',
    };
}
function foreignHost(host) {
    return {
        code: 'VC410',
        what: `The remote origin is on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(host)}, not on github.com.`,
        why: 'The token is never sent to a host that only the git configuration of a clone names.',
        cure: 'For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3. Otherwise use --forge local.',
    };
}
function nameInTheWay(tag, other) {
    return {
        code: 'VC411',
        what: `The tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} cannot be created, because the tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(other)} exists.`,
        why: 'git stores tags as files in folders, and one name cannot be both.',
        cure: 'Set another tag-prefix, or delete that tag if it is no longer needed.',
    };
}
function archived(request) {
    return {
        code: 'VC412',
        what: `Cannot ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: the repository is archived.`,
        why: 'An archived repository is read-only.',
        cure: 'Unarchive the repository in its settings (Danger Zone), or remove the workflow.',
    };
}
function workflowsChanged(request, permissions) {
    return {
        code: 'VC413',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: the commit's .github/workflows differ from the default branch's.`,
        why: `GitHub requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions)}. GITHUB_TOKEN can never have the workflows permission.`,
        cure: 'Release a commit of the default branch, or set the input token to the token of an App with contents: write and workflows: write.',
    };
}
function nameBurned(request, message) {
    return {
        code: 'VC414',
        what: `GitHub refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Immutable releases are enabled. A tag name that one of them has used can never be used again, even after the release is deleted.',
        cure: 'Release a higher version: set version: X.Y.Z, or bump: patch.',
    };
}
function unsettled(what, attempts) {
    return {
        code: 'VC415',
        what: `The ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} kept changing while this run tried to update it; giving up after ${attempts} attempts.`,
        why: "Writing without checking again could undo someone else's change.",
        cure: 'Run again once it has settled to resume where this run stopped.',
    };
}
function releaseGone(tag) {
    return {
        code: 'VC416',
        what: `The draft for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} was deleted during this run.`,
        why: 'There is nothing left to publish.',
        cure: 'Run again to create it again, or leave it deleted.',
    };
}
function notFound(request, permissions) {
    return {
        code: 'VC417',
        what: `GitHub found nothing when asked to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)} (404).`,
        why: `GitHub also answers 404 if the token lacks a permission. It requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". If the job has it already, check that the token is for the right repository.',
    };
}
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'VC501',
        what: `Unexpected error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'This is a bug in Version Checkpoint.',
        cure: 'Please report it, with the log of a run that has debug logging enabled. Then run again to resume where this run stopped.',
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
        what: `The token may not read the checks of the commit: ${permission} is missing.`,
        why: 'require-checks reads check runs, commit statuses and the jobs of this run.',
        cure: 'Grant it to the job: "permissions: { contents: write, checks: read, statuses: read, actions: read }".',
    };
}
function gateShut(tag, reason, links) {
    return {
        code: 'VC612',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} is not released: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: links.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(', '),
        cure: 'Fix or rerun the failed checks, then run again. Nothing was written.',
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
        cure: 'Run inside a repository, or name one with --repository DIR. In a workflow, run actions/checkout with fetch-depth: 0 first.',
    };
}
function noCommits() {
    return {
        code: 'VC202',
        what: 'This repository has no commits.',
        why: 'A version is a tag on a commit.',
        cure: 'Make a commit first.',
    };
}
function notACommit(revision) {
    return {
        code: 'VC203',
        what: `sha: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(revision)} is not a commit of this repository.`,
        why: '',
        cure: 'Set the full SHA of a commit that was fetched. In a workflow, check out with fetch-depth: 0.',
    };
}
function tagTaken({ tag, commit, head, higher }) {
    return {
        code: 'VC204',
        what: `tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, not on the commit to release (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}).`,
        why: `That version was released from another commit, and a version tag is never moved.`,
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch${higher === undefined ? '.' : `, or set version: ${higher}.`}`,
    };
}
function tagsUnreadable(reason) {
    return {
        code: 'VC205',
        what: `The tags cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Without them, the next version would be a guess.',
        cure: 'Repair the repository (git fsck, git fetch --tags --force), then run again.',
    };
}
function shallowClone() {
    return {
        code: 'VC206',
        what: 'This clone is shallow: part of the history is missing.',
        why: 'The commits you asked for may be in the missing part. release fetches them from the remote origin, if there is one; compare and replay do not.',
        cure: 'Fetch the whole history: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
    };
}
function remoteUnreadable(remote, reason) {
    return {
        code: 'VC209',
        what: `The tags of the remote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remote)} could not be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'This clone may not have all of them, and then the next version would be a guess.',
        cure: 'Check its address, the credentials and the network. plan needs the remote only if the clone is shallow or has no version tag; fetch-depth: 0 in actions/checkout avoids that.',
    };
}
function gitFailed(command, reason) {
    return {
        code: 'VC210',
        what: `git ${command} failed: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: '',
        cure: 'Fix what git reports, then run again. Nothing was written.',
    };
}
function gitMissing() {
    return { code: 'VC211', what: 'git is not on the PATH.', why: '', cure: 'Install git 2.39 or newer.' };
}
function cannotComplete(reason) {
    return {
        code: 'VC214',
        what: `The missing part of the history could not be fetched from the remote: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'Missing commits may belong to the release. A commit that was never pushed cannot be fetched either.',
        cure: 'Run again, or fetch the history first: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
    };
}
function nearMisses(texts) {
    return {
        code: 'VC212',
        what: `on-near-miss is fail, and ${texts.length === 1 ? '1 commit looks' : `${texts.length} commits look`} like a breaking change but ${texts.length === 1 ? 'is' : 'are'} not marked as one: ${texts.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(' ')}`,
        why: '',
        cure: 'Add a commit with a "BREAKING CHANGE: " footer, set bump for this release, or set on-near-miss: warn.',
    };
}
function noSuchVersion(name) {
    return {
        code: 'VC213',
        what: `There is no version ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} in this repository.`,
        why: '',
        cure: 'Run list to see all versions.',
    };
}
function planMoved(differences) {
    return {
        code: 'VC222',
        what: `The plan in plan-file no longer applies: ${differences.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('; ')}.`,
        why: 'A plan is applied exactly as approved, or not at all.',
        cure: 'Make a new plan and have it approved. Use the same inputs, configuration and templates in both jobs.',
    };
}
const MAX_NAMED_COMMITS = 5;
function leavesRange({ version, branch, range, commits }) {
    const named = commits.slice(0, MAX_NAMED_COMMITS).map(({ sha, subject }) => `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(subject)}`);
    const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : '';
    const asked = named.length === 0 ? '' : `: ${named.join(', ')}${more}`;
    return {
        code: 'VC231',
        what: `${version} is outside ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}, the range of the maintenance branch ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(branch)}${asked}.`,
        why: 'People who follow this release line expect versions inside its range.',
        cure: `Move the changes that ask for ${version} to another branch and revert them here. If they are compatible after all, set bump: patch, or a version inside ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(range)}.`,
    };
}
function candidateNotAbove(version, before) {
    return {
        code: 'VC232',
        what: `The next pre-release would be ${version}, which is not above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
        why: 'Versions only go up. SemVer (item 11) compares identifiers one by one, and words letter by letter: rc1 is above rc.2.',
        cure: `Release the stable version, remove a lower bump, or set a version above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(before)}.`,
    };
}
function stableTaken({ candidate, stable, commit, head }) {
    return {
        code: 'VC233',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(candidate)} is a pre-release of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}, which is already released on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)}, outside the history of ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}.`,
        why: 'A pre-release is lower than its stable version, so no one would be offered it.',
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commit)} into this branch, so that the next pre-release follows ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(stable)}. Or set a version above it.`,
    };
}
function releasesNothing(reason) {
    return {
        code: 'VC234',
        what: `Nothing to release: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: 'on-no-release is set to fail.',
        cure: 'Merge a commit that triggers a release, or set bump or version. To let such a run succeed, set on-no-release: skip.',
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
        ? 'Write three numbers, for example 1.4.0, or 1.4.0-rc.1 for a pre-release.'
        : `Write ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)}: the prefix ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(prefix)} belongs to tag-prefix.`;
    return {
        code: 'VC102',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not a version.`,
        why: 'Versions are strict SemVer 2.0.0: major.minor.patch, without a prefix or leading zeros.',
        cure,
    };
}
function versionTooLow(version, base) {
    return {
        code: 'VC103',
        what: `version: ${version} is not greater than ${base}, the highest version in this history.`,
        why: 'Versions only go up: no one would be offered a lower one.',
        cure: `Set a version above ${base}, or leave version out to let the commits decide.`,
    };
}
function versionWith(version, other) {
    return {
        code: 'VC105',
        what: `${version.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version.text)} and ${other.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(other.text)} are both set.`,
        why: 'They would decide the same thing.',
        cure: 'Set only one of them.',
    };
}
function badTagPrefix(origin, value) {
    return {
        code: 'VC106',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} cannot be the start of a tag name.`,
        why: 'git does not allow spaces, control characters, "..", any of "~^:?*[\\" or a leading "-" (see git check-ref-format).',
        cure: 'Use a prefix such as v, widget-v or widget/v.',
    };
}
function noSuchDirectory(origin, value) {
    return {
        code: 'VC107',
        what: `${origin.place}: there is no folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}.`,
        why: '',
        cure: 'Name a folder inside a git repository. In a workflow, check out the repository first.',
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
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is outside the working tree.`,
        why: 'Only files of the repository are read, and nothing below .git, so that no other file of the machine can be exposed.',
        cure: 'Name a file inside the repository. A symbolic link must lead to one, too.',
    };
}
function notYaml(place, reason) {
    return {
        code: 'VC109',
        what: `${place}: not YAML: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`,
        why: '',
        cure: 'Fix the syntax there. An editor with a YAML language server shows the mistake.',
    };
}
function configurationTooLong(path, length, longest) {
    return {
        code: 'VC247',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}: the file has ${length} characters, but at most ${longest} are read.`,
        why: 'A file made to be large could take minutes to read.',
        cure: 'Remove what is not configuration, and move long texts to a template.',
    };
}
function unknownKey(place, key, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(key, allowed);
    return {
        code: 'VC110',
        what: `${place}: there is no key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} here.`,
        why: `Allowed keys: ${allowed.join(', ')}.`,
        cure: nearest === undefined ? 'Remove the key.' : `Did you mean ${nearest}?`,
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
        why: `Commands: ${allowed.join(', ')}.`,
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
        why: 'Assets are files of the working tree. Write one glob per line, relative to the root of the repository.',
        cure: 'For example, write dist/*.tgz, and !dist/*-debug.tgz to exclude some.',
    };
}
function badChannel(origin, value) {
    return {
        code: 'VC131',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is not the name of a channel.`,
        why: 'A channel becomes part of the version: letters, digits and hyphens, not digits alone (SemVer item 9). It has no dot, because the number is counted for you.',
        cure: 'Write a word such as rc, beta or alpha, or stable for no channel.',
    };
}
function noChannel(origin) {
    return {
        code: 'VC132',
        what: `${origin.place}: "prerelease" makes the next pre-release, but no channel is set.`,
        why: 'Without a channel, the version would be a guess.',
        cure: 'Set one, for example prerelease: rc, or give the branch a channel under channels.',
    };
}
function branchWithoutRange(origin, branch) {
    return {
        code: 'VC133',
        what: `${origin.place}: the name of the maintenance branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(branch)} contains no range.`,
        why: 'The range limits which versions the branch may release. Names such as 1.x, v1.2.x or release/1.2 contain one.',
        cure: 'Write the range, for example { maintenance: 1.x }.',
    };
}
function noPreparation() {
    return {
        code: 'VC141',
        what: 'prepare has nothing to do: the configuration has no prepare key.',
        why: '',
        cure: 'Set it in .github/version-checkpoint.yml, for example prepare: { files: [VERSION] }. docs/version-files.md lists all keys.',
    };
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ noSuchPackage),
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Ef: () => (/* binding */ packagesNeedGit),
/* harmony export */   Im: () => (/* binding */ packagesUnprepared),
/* harmony export */   Rv: () => (/* binding */ noPackages),
/* harmony export */   Sf: () => (/* binding */ tagsCollide),
/* harmony export */   TW: () => (/* binding */ samePrefix),
/* harmony export */   WH: () => (/* binding */ needsPackage),
/* harmony export */   YU: () => (/* binding */ noSuchPath),
/* harmony export */   bf: () => (/* binding */ groupAcrossChannels),
/* harmony export */   fu: () => (/* binding */ badPackagePath),
/* harmony export */   uC: () => (/* binding */ inTwoGroups),
/* harmony export */   ul: () => (/* binding */ packageMoved),
/* harmony export */   zL: () => (/* binding */ packagesFailed)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5895);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);


function noSuchPath(place, path) {
    return {
        code: 'VC801',
        what: `${place}: the commit to release has no folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)}.`,
        why: 'No commit could ever touch that package, so it would never be released.',
        cure: 'Fix the path. It starts at the root of the repository, with / between folders.',
    };
}
function badPackagePath(place, path) {
    return {
        code: 'VC802',
        what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} is not a path inside the repository.`,
        why: 'Paths start at the root of the repository; absolute paths, ".." and "\\" are not allowed.',
        cure: 'Write for example packages/core, or . for the root.',
    };
}
function samePath(place, path, other) {
    return {
        code: 'VC803',
        what: `${place}: the path ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} already belongs to the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other)}.`,
        why: 'A file belongs to one package: the one with the longest path.',
        cure: 'Give each package a path of its own. A file that counts for several goes under include.',
    };
}
function samePrefix(place, prefix, other) {
    return {
        code: 'VC804',
        what: `${place}: the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other)} already has the tag prefix ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(prefix)}.`,
        why: 'A tag would be a version of both packages.',
        cure: 'Set another tag-prefix for one of them.',
    };
}
function noSuchPackage(place, name, names) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(name, names);
    return {
        code: 'VC805',
        what: `${place}: there is no package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}.`,
        why: `The packages are ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.`,
        cure: nearest === undefined ? 'Name one of them, or add it under packages.' : `Did you mean ${nearest}?`,
    };
}
function groupAcrossChannels(place, group, members) {
    return {
        code: 'VC806',
        what: `${place}: the packages of the group ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(group)} are on different channels: ${members.join(', ')}.`,
        why: 'They share a number, and a candidate and a stable version cannot have the same one.',
        cure: 'Give all of them the same channel, or take one out of the group.',
    };
}
function tagsCollide(place, prefix, other) {
    return {
        code: 'VC807',
        what: `${place}: tags that begin with ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(prefix)} cannot stand beside the tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other.tag)} of the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other.name)}.`,
        why: `Git keeps a ref as a file: refs/tags/${other.tag} would have to be a file and a folder.`,
        cure: 'Set another tag-prefix for one of them.',
    };
}
function needsPackage(place, names) {
    return {
        code: 'VC808',
        what: `${place}: it is set, but not for which package.`,
        why: `This repository has ${names.length} packages: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.`,
        cure: 'Set package to the ones that it is meant for, one a line.',
    };
}
function inTwoGroups(place, name, other) {
    return {
        code: 'VC809',
        what: `${place}: the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is already in the group ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(other)}.`,
        why: 'Its version would have to follow two numbers.',
        cure: 'Keep it in one group.',
    };
}
function noPackages(place) {
    return {
        code: 'VC810',
        what: `${place}: no packages are configured.`,
        why: 'It says something of one of several packages, and the configuration has no key packages.',
        cure: 'Leave it out, or configure packages: docs/packages.md shows how.',
    };
}
function packageMoved(place, moved) {
    const { name, tag, was } = moved;
    const found = was === undefined ? '' : ` The folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(was)} had the same content: formerly: [${was}].`;
    return {
        code: 'VC811',
        what: `${place}: at ${tag}, its last version, the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} had no files at that path.${found}`,
        why: 'It was moved since, and the commits before the move would be missing from its next release.',
        cure: `Add formerly: [${was ?? 'OLD/PATH'}] to the package, so that its old path counts, too.`,
    };
}
function packagesNeedGit() {
    return {
        code: 'VC812',
        what: 'Packages are configured, and there is no git history to read them from.',
        why: 'Which files a commit changed is read by git; the API lists at most 300 of them.',
        cure: 'Run on a machine with git, or check the repository out first (actions/checkout).',
    };
}
function packagesFailed(failed, total) {
    const lines = failed.map(({ name, problems, waitsFor }) => waitsFor === undefined
        ? `${name}: ${problems.map(({ code, what, cure }) => `${code}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(what)} → ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(cure)}`).join(' ')}`
        : `${name}: not started, because it depends on ${waitsFor}.`);
    return {
        code: 'VC813',
        what: `${failed.length} of ${total} packages could not be released. ${lines.join(' | ')}`,
        why: 'The other packages are released; what was made of these stays and is harmless.',
        cure: 'Fix the causes above and run again on the same commit: the run completes what is missing.',
    };
}
function packagesUnprepared(place) {
    return {
        code: 'VC814',
        what: `${place}: prepare does not work with packages.`,
        why: 'The version files of several packages would have to go into one commit, which this version cannot make.',
        cure: 'Remove prepare, and write the version files in a step of your own.',
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
        what: `A version has changed since it was released: ${shown.join('; ')}${hidden > 0 ? `; and ${hidden} more` : ''}.`,
        why: 'People who fetch that version now get something else than before.',
        cure: 'Find out who changed it, and restore what was recorded: the job summary lists it, and docs/verify.md explains how.',
    };
}
const differenceOf = ({ what, recorded, found }) => `${what} (recorded: ${recorded}; found: ${found})`;
function publishedUnknown(tag) {
    return {
        code: 'VC642',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} has no release, so it may have been published and deleted.`,
        why: 'A version that was ever published is never deleted, because others may use it.',
        cure: 'Run release on its commit again to create its draft, then roll that back. Or delete the tag by hand.',
    };
}
function somebodysDraft(tag, url) {
    return {
        code: 'VC643',
        what: `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} was not created by Version Checkpoint, or its record is damaged: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url)}.`,
        why: 'rollback deletes only what Version Checkpoint created.',
        cure: 'If that draft is not needed, delete it by hand and run again.',
    };
}
function notOurTag(tag) {
    return {
        code: 'VC644',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} was not created by Version Checkpoint.`,
        why: 'rollback deletes only what Version Checkpoint created.',
        cure: 'If no one has fetched it, you can delete it by hand.',
    };
}
function otherTag(tag) {
    return {
        code: 'VC645',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} is not the one that its draft was created for.`,
        why: "The tag was moved or created again. Deleting it could lose someone's work.",
        cure: 'Run verify to see what moved, restore it, then run again.',
    };
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ heldByLater),
/* harmony export */   C5: () => (/* binding */ bumpBeyond),
/* harmony export */   VA: () => (/* binding */ versionUnknownHere),
/* harmony export */   rq: () => (/* binding */ publicVersionGone)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7475);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);


function versionUnknownHere({ tag, commit, head }) {
    const where = commit === head
        ? `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}, the commit to release, but this clone does not have the tag.`
        : `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}, an earlier commit of this history, but this clone does not have the tag (the commit to release is ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)}).`;
    return {
        code: 'VC221',
        what: `tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} exists on ${where}`,
        why: 'It was released during this run, or its tag was not fetched. So the next version is a different one.',
        cure: 'Fetch the tags (fetch-depth: 0 in actions/checkout, or git fetch --tags) and run again to release what came after it.',
    };
}
function heldByLater({ tag, commit, head, asked }) {
    return {
        code: 'VC251',
        what: `${asked} is set for ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)}, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} on the later commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} already includes it.`,
        why: 'A further version of this commit would bring users nothing new, and its notes would repeat the same changes.',
        cure: `Run on the newest commit of the branch. To keep releasing an older line, give it its own branch with a range, under channels in the configuration.`,
    };
}
function bumpBeyond({ tag, head, bump, made, version }) {
    const step = made.from === undefined ? 'the first release' : `a ${made.level} step from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(made.from)}`;
    return {
        code: 'VC252',
        what: `bump: ${bump} is set for ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)}, but that commit is already tagged ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)}: ${step}.`,
        why: 'A tagged commit gets a second version only if you set it exactly, and a bump you set is never silently ignored.',
        cure: `To release this commit as ${version} as well, set version: ${version}.`,
    };
}
function publicVersionGone({ tag, version, head, from, url }) {
    const origin = from === undefined ? '' : ` It was released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(from)}, not from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(head)}.`;
    return {
        code: 'VC253',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} was published, and its tag was deleted later: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url)}.${origin}`,
        why: 'People may use that version, and the same number must not mean something else now.',
        cure: `Restore the tag${from === undefined ? '' : ` (git tag -a ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tag)} ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(from)})`}, set a higher version, or set version: ${version} to reuse it on purpose.`,
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

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
function excerpt(text, length) {
    if (text.length <= length)
        return text;
    const characters = Array.from(text.slice(0, 2 * length + 2));
    return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fencedBlocks)
/* harmony export */ });
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
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


/***/ }),

/***/ 4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ atxHeading),
/* harmony export */   Zz: () => (/* binding */ withoutTitle),
/* harmony export */   _B: () => (/* binding */ writeHeading),
/* harmony export */   rh: () => (/* binding */ movedTo),
/* harmony export */   z: () => (/* binding */ headingsOf)
/* harmony export */ });
/* harmony import */ var _hidden_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7546);

function headingsOf(page) {
    return outsideCode(page).flatMap((line, index, lines) => {
        const heading = atx(line) ?? underlined(line, lines[index - 1], lines[index + 1]);
        return heading === undefined ? [] : [{ ...heading, start: anchorAbove(lines[index - 1]) ?? heading.start }];
    });
}
function outsideCode(page) {
    const lines = [...page.matchAll(/.*(?:\r\n|\n|\r|$)/g)].map(({ 0: line, index }) => {
        const text = line.replace(/[\r\n]+$/, '');
        return { text, start: index, end: index + text.length };
    });
    const hidden = new Set();
    for (const { start, end } of (0,_hidden_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenBlocks */ .z)(lines.map(({ text }) => text)))
        for (let at = start; at <= end; at += 1)
            hidden.add(lines[at]);
    return lines.filter((line) => !hidden.has(line));
}
function atxHeading(line) {
    const match = /^ {0,3}(#{1,6})(?:[ \t]+(\S.*)?)?$/.exec(line);
    return match === null
        ? undefined
        : { level: match[1]?.length ?? 1, text: (match[2] ?? '').replace(/[ \t]+#*[ \t]*$/, '') };
}
function atx({ text: line, start, end }) {
    const heading = atxHeading(line);
    return heading === undefined || heading.text === ''
        ? undefined
        : { ...heading, start, line: start, end, isUnderlined: false };
}
function underlined(line, above, below) {
    const sign = /^ {0,3}(?:(=)=*|(-)-*)[ \t]*$/.exec(below?.text ?? '');
    const isText = /^ {0,3}[\p{L}\d[]/u.test(line.text) && (above === undefined || above.text.trim() === '');
    if (sign === null || below === undefined || !isText)
        return undefined;
    const level = sign[1] === undefined ? 2 : 1;
    return { level, text: line.text.trim(), start: line.start, line: line.start, end: below.end, isUnderlined: true };
}
function anchorAbove(line) {
    return line !== undefined && /^<a (?:name|id)=[^>]*>(?:<\/a>)?\s*$/.test(line.text) ? line.start : undefined;
}
function withoutTitle(page, isTitle) {
    const [first, ...others] = headingsOf(page);
    const isFirst = first !== undefined && page.slice(0, first.start).trim() === '';
    return (isFirst && isTitle(first, others) ? page.slice(first.end) : page).trim();
}
function movedTo(level, page) {
    const headings = headingsOf(page);
    const shift = level - Math.min(...headings.map((heading) => heading.level));
    let moved = '';
    let from = 0;
    for (const heading of shift === 0 ? [] : headings) {
        moved += `${page.slice(from, heading.line)}${'#'.repeat(Math.min(6, heading.level + shift))} ${heading.text}`;
        from = heading.end;
    }
    return moved + page.slice(from);
}
function writeHeading(text, level, isUnderlined) {
    if (!isUnderlined || level > 2)
        return `${'#'.repeat(level)} ${text}`;
    return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`;
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hiddenBlocks)
/* harmony export */ });
/* harmony import */ var _code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9614);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3325);


function hiddenBlocks(lines, mayOpen = () => true) {
    const fenceEnd = (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedBlocks */ .C)(lines);
    const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
    const blocks = [];
    for (let at = 0; at < lines.length; at += 1) {
        const end = fenceEnd(at);
        if (end !== undefined) {
            blocks.push({ kind: 'code', start: at, end });
            at = end;
        }
        else if (at <= lastCommentEnd && lines[at]?.includes('<!--') === true && mayOpen(at)) {
            const comment = commentFrom(lines, at);
            if (comment.end < comment.start)
                continue;
            blocks.push({ kind: 'comment', ...comment });
            at = comment.end;
        }
    }
    return blocks;
}
function commentFrom(lines, at) {
    let line = (0,_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCodeSpans */ .X)(lines[at] ?? '');
    const start = line.startsWith('<!--') ? at : at + 1;
    let end = at;
    let closed = start;
    for (let open = line.indexOf('<!--'); open >= 0; open = line.indexOf('<!--', open)) {
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

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   t: () => (/* binding */ MARKER)
/* harmony export */ });
const MARKER = '<!-- version-checkpoint:';
function withoutMarkers(page) {
    if (!page.includes(MARKER))
        return page;
    return page
        .split('\n')
        .flatMap((line) => (isMarked(line) ? behindMarkers(line) : [line]))
        .join('\n');
}
function isMarked(line) {
    return line.trimStart().startsWith(MARKER);
}
function behindMarkers(line) {
    let rest = line;
    while (isMarked(rest)) {
        const end = rest.indexOf('-->');
        rest = end === -1 ? '' : rest.slice(end + '-->'.length);
    }
    return rest.trim() === '' ? [] : [rest];
}


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ TOOL_NAMES),
/* harmony export */   Q8: () => (/* binding */ AUTO),
/* harmony export */   uA: () => (/* binding */ toolNamed)
/* harmony export */ });
const AUTO = 'auto';
const TOOL_NAMES = [
    ...['semantic-release', 'release-please', 'release-drafter', 'standard-version', 'git-cliff'],
    ...['commitizen', 'python-semantic-release', 'cocogitto', 'changesets', 'lerna'],
];
function toolNamed(word) {
    if (word === 'commit-and-tag-version')
        return 'standard-version';
    return word === AUTO ? AUTO : TOOL_NAMES.find((name) => name === word);
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _g: () => (/* binding */ plannedBase)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7475);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2839);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7646);



const GROUPS = ['made', 'counted', 'skipped'];
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
function plannedBase({ name, version, commit }) {
    return { version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemVer */ .w0)(version), tag: name, commit };
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

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ applyPlan),
/* harmony export */   v: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4189);
/* harmony import */ var _errors_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6534);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(626);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8202);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2839);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2201);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2496);







const TEXTS = ['head', 'version', 'tag', 'reason'];
function parsePlan(path, text) {
    if (text === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_1__/* .planUnreadable */ .ZG)(path, 'there is no such file'));
    try {
        const plan = JSON.parse(text);
        if (plan !== null && plan['schema'] === 1 && TEXTS.every((key) => typeof plan[key] === 'string'))
            return plan;
    }
    catch {
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_1__/* .planUnreadable */ .ZG)(path, 'it does not contain a plan'));
}
function applyPlan(plan, snapshot, settings, record) {
    const { base: stable, lastCandidate = stable } = snapshot;
    const base = lastCandidate === undefined ? null : (0,_account_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedBase */ ._g)(lastCandidate);
    refuse(plan, { head: snapshot.head, base, settings: record ?? {} });
    const version = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSemVer */ .IX)(plan.version);
    if (version === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .planMoved */ .dO)([`version: ${plan.version} is not a version`]));
    const decision = decideAsPlanned(plan, version, snapshot, settings);
    if (decision.kind === 'nothing')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .planMoved */ .dO)([decision.reason]));
    const { reason, warnings } = plan;
    refuse(plan, { ...decision.plan, reason, warnings });
    return decision;
}
function decideAsPlanned(plan, version, snapshot, settings) {
    for (const bump of _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .BUMPS */ .ou) {
        const asked = decidedOr(undefined, () => (0,_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .L)(snapshot, { ...settings, bump }));
        if (asked?.kind === 'release' && asked.plan.version === plan.version && asked.plan.reason === plan.reason)
            return asked;
    }
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .L)(snapshot, { ...settings, bump: 'auto', version });
}
function decidedOr(otherwise, decision) {
    try {
        return decision();
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg)
            return otherwise;
        throw error;
    }
}
function refuse(plan, here) {
    const differences = Object.entries(here).flatMap(([key, value]) => differenceOf(key, plan[key], value));
    if (differences.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .planMoved */ .dO)(differences));
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
function sorted(value) {
    return JSON.stringify(value ?? null, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ heldReason),
/* harmony export */   YZ: () => (/* binding */ judgeTag),
/* harmony export */   aE: () => (/* binding */ movedReason),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7475);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4189);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);
/* harmony import */ var _errors_taken_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(438);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7646);
/* harmony import */ var _versions_range_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5162);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2839);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7830);









function judgeTag(state, question) {
    const { plan, asked } = question;
    switch (state.kind) {
        case 'absent':
            refuseBehindStable(question);
            return { kind: 'make' };
        case 'ours':
        case 'prepared':
        case 'foreign':
            return { kind: 'keep', tag: state.tag, warnings: [] };
        case 'lightweight':
            return { kind: 'keep', tag: state.tag, warnings: [lightweight(state.tag)] };
        case 'descendant':
            if (asked !== undefined)
                throw refusal(state.tag, plan.head, asked);
            return { kind: 'held', tag: state.tag };
        case 'ancestor':
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .versionUnknownHere */ .VA)({ tag: plan.tag, commit: state.tag.commit, head: plan.head }));
        case 'elsewhere':
            throw taken(state.tag, question);
    }
}
function refusal({ name, commit }, head, asked) {
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .heldByLater */ .$s)({ tag: name, commit, head, asked }));
}
function heldReason(tag) {
    return `${tag.name} on the later commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(tag.commit)} already includes this one`;
}
function movedReason(head) {
    if (head === undefined)
        return 'the branch to commit the preparation to is gone';
    return `the branch has moved on to ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}, and the run for that commit releases it`;
}
function lightweight({ name, commit }) {
    return `The tag ${name} on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(commit)} is lightweight: it has no message, and verify cannot check it. It was kept, because a version tag is never replaced.`;
}
function refuseBehindStable({ plan, next, tags }) {
    if (!plan.prerelease)
        return;
    const target = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(next.version);
    const stable = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTags */ .OP)(tags, next.prefix).find(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSemVer */ .Cg)(version, target) === 0);
    if (stable === undefined)
        return;
    const { name, commit } = stable;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .stableTaken */ .tC)({ candidate: next.name, stable: name, commit, head: plan.head }));
}
function taken({ commit }, question) {
    const { plan, inside } = question;
    const higher = freeVersion(question);
    const isAllowed = inside === undefined || (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)(inside, higher);
    const advice = isAllowed ? { higher: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(higher) } : {};
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTaken */ .uN)({ tag: plan.tag, commit, head: plan.head, ...advice }));
}
function freeVersion({ plan, next, tags }) {
    const all = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .versionTags */ .OP)([...tags, next], next.prefix);
    const { version: own } = next;
    const channel = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .candidateOf */ .RH)(own)?.channel;
    if (channel !== undefined) {
        const ofTarget = all.filter(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSemVer */ .Cg)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(version), (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(own)) === 0);
        return (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .nextCandidate */ .HL)(own, channel, (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .ofChannel */ .Jj)(ofTarget, channel)[0]?.version);
    }
    return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_3__/* .nextVersion */ .yU)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .stableTags */ .Hc)(all)[0]?.version, plan.bump === 'none' ? 'patch' : plan.bump);
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion),
/* harmony export */   G: () => (/* binding */ askedFor)
/* harmony export */ });
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4189);
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6868);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(626);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7646);
/* harmony import */ var _versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3273);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2839);
/* harmony import */ var _settled_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3607);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6001);









function askedFor({ bump, version }) {
    if (version !== undefined)
        return `version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(version)}`;
    return bump === 'auto' || bump === 'none' ? undefined : `bump: ${bump}`;
}
function chooseVersion(ground) {
    const { bump, version } = ground.settings;
    const { led } = ground.snapshot;
    if (led?.version !== undefined)
        return { kind: 'version', version: led.version, reason: led.because, warnings: [] };
    if (version !== undefined)
        return exactVersion(version, ground.snapshot);
    if (bump === 'none')
        return { kind: 'nothing', reason: 'bump: none is set', failed: false };
    if (bump === 'prerelease')
        return nextInLine(ground, 'bump: prerelease is set');
    if (bump !== 'auto')
        return askedBump(bump, ground);
    const prepared = (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__/* .preparedVersion */ .Ev)(ground.snapshot, ground.sincePrepared);
    if (prepared !== undefined)
        return { kind: 'version', ...prepared, warnings: [] };
    const chosen = chosenByCommits(ground);
    const asked = (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__/* .askedVersion */ .h4)(ground.snapshot, chosen.kind === 'version' ? chosen.version : undefined);
    if (asked !== undefined)
        return { kind: 'version', ...asked, warnings: [] };
    return chosen.kind === 'nothing' ? chosen : { ...chosen, reason: chosen.reason + (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__/* .raisedAbove */ .UG)(ground.snapshot) };
}
function chosenByCommits(ground) {
    const isAsked = ground.account.asked !== 'none' || isPromotion(ground);
    const { led } = ground.snapshot;
    if (!isAsked && led !== undefined)
        return nextInLine(ground, led.because);
    return isAsked ? nextInLine(ground, undefined) : noRelease(ground);
}
function isPromotion({ snapshot, settings }) {
    return settings.prerelease === undefined && (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .announced */ .yb)(snapshot, settings)?.commit === snapshot.head;
}
function exactVersion(version, { base, lastCandidate = base }) {
    if (lastCandidate !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSemVer */ .Cg)(version, lastCandidate.version) <= 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTooLow */ .zA)((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(version), (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(lastCandidate.version)));
    return { kind: 'version', version, reason: 'version is set', warnings: [] };
}
function nextInLine(ground, reason) {
    const { snapshot, settings, sinceStable } = ground;
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .targetFor */ .x1)(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings);
    const { version, warnings } = onChannel(target.version, ground);
    const why = reason ?? reasonOf(ground, target);
    return { kind: 'version', version, reason: why, warnings: [...target.warnings, ...warnings] };
}
function askedBump(bump, ground) {
    const { snapshot, settings, sinceStable } = ground;
    const { version, warnings } = onChannel((0,_versions_next_js__WEBPACK_IMPORTED_MODULE_3__/* .nextVersion */ .yU)(snapshot.base?.version, bump), ground);
    const lower = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .passedOver */ .Jn)(bump, sinceStable, version, (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .announced */ .yb)(snapshot, settings));
    return { kind: 'version', version, reason: `bump: ${bump} is set`, warnings: [...lower, ...warnings] };
}
function onChannel(target, { snapshot, settings }) {
    const { prerelease } = settings;
    const { lastCandidate: before, tags, prefix } = snapshot;
    const rolledBack = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__/* .rolledBackIn */ .jA)(tags, prefix);
    const stable = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__/* .passingOver */ .an)(target, rolledBack);
    const asked = prerelease === undefined ? target : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .nextCandidate */ .HL)(stable, prerelease, before?.version);
    const version = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__/* .passingOver */ .an)(asked, rolledBack);
    if (prerelease !== undefined && before !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSemVer */ .Cg)(version, before.version) <= 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateNotAbove */ .C0)((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(version), before.name));
    const isAsked = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSemVer */ .Cg)(version, asked) === 0;
    return { version, warnings: isAsked ? [] : [notTwice(prefix, asked, version)] };
}
function notTwice(prefix, asked, version) {
    const [before, after] = [(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(asked), (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSemVer */ .w0)(version)];
    return `${prefix}${before} was rolled back and its number is not reused automatically, so this is ${prefix}${after}. To reuse it, set version: ${before}.`;
}
function noRelease(ground) {
    const { snapshot, settings, account } = ground;
    const last = snapshot.lastCandidate ?? snapshot.base;
    const since = last === undefined ? '' : ` since ${last.name}`;
    const reason = account.rows.length === 0 ? `there is no commit${since}` : `no commit${since} asks for a release`;
    if (settings.onNoRelease === 'patch')
        return nextInLine(ground, `${reason}, and on-no-release is patch`);
    return { kind: 'nothing', reason, failed: settings.onNoRelease === 'fail' };
}
function reasonOf({ snapshot, settings, account, sinceStable }, { raisedBy }) {
    const { base, lastCandidate } = snapshot;
    if (raisedBy !== undefined)
        return sinceStable === 'none'
            ? `${raisedBy.name} leads to it`
            : `${raisedBy.name} leads to it, though the commits ask for ${sinceStable}`;
    if (lastCandidate !== undefined) {
        const count = makers(account).length;
        const since = base === undefined ? '' : ` since ${base.name}`;
        const after = `since ${lastCandidate.name}`;
        return `${sinceStable}${since}; ${count === 1 ? `1 commit ${after} asks` : `${count} commits ${after} ask`} for a release`;
    }
    if (base === undefined)
        return 'the first release';
    if (account.asked === 'none')
        return `${snapshot.highestCandidate?.name ?? ''} leads to it`;
    const lowered = base.version.major === 0n && !settings.majorOnZero && makers(account).some((row) => row.counts === 'major');
    const what = makers(account).length === 1 ? '1 commit asks for it' : `${makers(account).length} commits ask for it`;
    return lowered ? `${account.asked}: ${what}; below 1.0.0 a breaking change is minor` : `${account.asked}: ${what}`;
}
function makers({ rows }) {
    return rows.filter((row) => row.group === 'made');
}


/***/ }),

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   b: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(26);
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7475);
/* harmony import */ var _commits_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6893);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4189);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(626);
/* harmony import */ var _errors_taken_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(438);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7646);
/* harmony import */ var _versions_range_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5162);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2839);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7830);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2201);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1318);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2617);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4812);
/* harmony import */ var _merged_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7396);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(6259);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9749);


















function decide(snapshot, settings) {
    const range = readRange(snapshot, settings);
    if (snapshot.current !== undefined)
        return atCheckpoint(snapshot, snapshot.current, { ...range, settings });
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .chooseVersion */ .E)({ snapshot, settings, ...range });
    const holder = holderOf(snapshot, choice);
    if (holder !== undefined && settings.bump !== 'none')
        return heldAlready(holder, range, settings);
    if (settings.onNearMiss === 'fail' && snapshot.prepared === undefined)
        refuseNearMisses(range.reading, settings);
    const { account, sinceStable } = range;
    if (choice.kind === 'nothing')
        return { ...choice, account, sinceStable, current: null, isDecided: true };
    refuseOutside(choice.version, settings, account);
    return { kind: 'release', ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .withWarnings */ .o)(planOf({ snapshot, ...range, ...choice }), choice.warnings) };
}
function planFor(snapshot, settings, version) {
    const reason = `version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(version)} is set`;
    return planOf({ snapshot, ...readRange(snapshot, settings), version, reason });
}
function readRange(snapshot, settings) {
    const { rules, majorOnZero, warnings } = settings;
    const { commits, base, lastCandidate, web, prepared, shares } = snapshot;
    const isReleased = (name) => snapshot.released?.has(name) === true;
    const whole = (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .F)(commits, rules, { web, isReleased, shares });
    const reading = lastCandidate === undefined ? whole : readAfter(lastCandidate, { snapshot, rules, isReleased });
    const level = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__/* .higherBump */ .oc)(levelOf(whole), levelOf(reading));
    const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_8__/* .accountOf */ .XP)(snapshot, reading, majorOnZero);
    return {
        reading,
        account: { ...account, warnings: [...warnings, ...(0,_left_out_js__WEBPACK_IMPORTED_MODULE_11__/* .leftOut */ .i)(snapshot, settings), ...account.warnings] },
        sinceStable: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .levelForBase */ .FS)(level, base?.version, majorOnZero),
        sincePrepared: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .levelForBase */ .FS)(prepared === undefined
            ? 'none'
            : levelOf((0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .F)((0,_merged_js__WEBPACK_IMPORTED_MODULE_12__/* .cameAfter */ .vo)(prepared, commits), rules, { web, isReleased, shares })), base?.version, majorOnZero),
    };
}
function readAfter({ commit }, { snapshot: { commits, web, shares }, rules, isReleased }) {
    const after = (0,_commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_16__/* .notReachedBy */ .V)(commits, commit);
    const told = new Set(after.map(({ sha }) => sha));
    const isTold = (name) => commits.some(({ sha }) => sha.startsWith(name) && !told.has(sha));
    return (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .F)(after, rules, { web, shares, isReleased: (name) => isReleased(name) || isTold(name) });
}
function levelOf({ changes }) {
    return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .highestLevel */ .HI)(changes.map((change) => change.bump));
}
function holderOf({ holders = [], prefix }, choice) {
    const next = choice.kind === 'nothing' ? undefined : (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionName */ .sh)(prefix, choice.version).name;
    return holders.some(({ name }) => name === next) ? undefined : holders[0];
}
function heldAlready(tag, { account, sinceStable }, settings) {
    const asked = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .askedFor */ .G)(settings);
    if (asked !== undefined)
        throw (0,_check_js__WEBPACK_IMPORTED_MODULE_9__/* .refusal */ .x5)(tag, account.head, asked);
    return { kind: 'nothing', account, sinceStable, reason: (0,_check_js__WEBPACK_IMPORTED_MODULE_9__/* .heldReason */ .Or)(tag), failed: false, current: null };
}
function refuseNearMisses({ warnings }, { bump, version }) {
    if (bump !== 'auto' || version !== undefined)
        return;
    const misses = warnings.filter((warning) => warning.kind === 'near-miss').map((warning) => warning.text);
    if (misses.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMisses */ .Bz)(misses));
}
function refuseOutside(version, { maintenance }, { rows }) {
    if (maintenance === undefined || (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(maintenance.range, version))
        return;
    const commits = rows.filter((row) => row.group === 'made').map(({ sha, subject }) => ({ sha, subject }));
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesRange */ .KL)({
        version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(version),
        branch: maintenance.branch,
        range: maintenance.range.text,
        commits,
    }));
}
function atCheckpoint(snapshot, current, { settings, ...range }) {
    const { name, version } = current;
    refuseMore(snapshot, current, settings, range.account);
    if (settings.version === undefined && (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_13__/* .isRolledBack */ .Gm)(name, snapshot.tags)) {
        const reason = `${name} was rolled back, and only version can reuse its number`;
        return { kind: 'nothing', account: range.account, reason, failed: false, current };
    }
    const reason = `${name} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(snapshot.head)}`;
    return { kind: 'resume', ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .withWarnings */ .o)(planOf({ snapshot, ...range, version, reason }), steppedBack(snapshot)) };
}
function steppedBack({ current, above }) {
    if (current === undefined || above === undefined)
        return [];
    return [
        `${current.name} is lower than ${above.name}, which is already in its history. It was released because the tag exists. If the tag is a mistake, delete it and its draft.`,
    ];
}
function refuseMore({ base, head }, current, settings, account) {
    const { bump, version: exact, prerelease } = settings;
    if (exact !== undefined || bump === 'auto' || bump === 'none' || bump === 'prerelease')
        return;
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .levelBetween */ .Fb)(base?.version ?? _versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .ZERO */ .f2, current.version);
    if ((0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__/* .higherBump */ .oc)(level, bump) === level)
        return;
    const target = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .nextVersion */ .yU)(base?.version, bump);
    const version = prerelease === undefined ? target : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_17__/* .nextCandidate */ .HL)(target, prerelease, undefined);
    refuseOutside(version, settings, account);
    const made = { level, from: base?.name };
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_3__/* .bumpBeyond */ .C5)({ tag: current.name, head, bump, made, version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(version) }));
}
function planOf({ snapshot, reading, account, sinceStable, version, reason }) {
    const { base, head, prefix, project } = snapshot;
    const next = { ...(0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionName */ .sh)(prefix, version), commit: head };
    const plan = {
        ...account,
        schema: 1,
        project,
        version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(version),
        tag: next.name,
        prerelease: !(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .isStable */ .MQ)(version),
        bump: base === undefined ? sinceStable : (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__/* .levelBetween */ .Fb)(base.version, version),
        reason,
        changes: reading.changes,
    };
    return { plan, next };
}


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ refuseFirst),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _errors_first_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3083);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(354);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_floating_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(437);
/* harmony import */ var _versions_near_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3993);
/* harmony import */ var _versions_prefix_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7111);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2839);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7830);









function leftOut(snapshot, settings) {
    const line = { snapshot, settings, last: snapshot.current ?? snapshot.base, recent: tagsSince(snapshot) };
    const isChosen = settings.tagPrefix !== undefined;
    return [...(isChosen ? [] : [...otherKind(line), ...otherPrefix(line)]), ...notStrict(line), ...lower(line)];
}
function tagsSince({ tags, base, commits }) {
    const shas = new Set(commits.map(({ sha }) => sha)).add(base?.commit ?? '');
    return tags.filter(({ commit }) => shas.has(commit));
}
function otherKind({ snapshot: { tags, prefix }, last, recent }) {
    const since = new Set(recent.map(({ name }) => name));
    const others = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionTags */ .OP)(tags, ..._versions_prefix_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW.filter((kind) => kind !== prefix)).filter(({ name, version }) => since.has(name) || (last !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSemVer */ .Cg)(version, last.version) <= 0));
    const [highest] = others;
    if (highest === undefined)
        return [];
    const has = prefix === '' ? 'no prefix' : `the prefix "${prefix}"`;
    const because = last === undefined ? '' : `, like ${last.name} in this history`;
    return [
        `There are version tags with and without "v". This version has ${has}${because}, and ${named(others)} ${others.length === 1 ? 'was' : 'were'} left out. If that is right, set tag-prefix: "${prefix}". If not, set tag-prefix: "${highest.prefix}".`,
    ];
}
function otherPrefix({ snapshot: { prefix }, last, recent }) {
    const others = recent
        .flatMap(({ name }) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionNameOf */ .hC)(name) ?? [])
        .filter((tag) => tag.prefix !== 'v' && tag.prefix !== '' && tag.prefix !== prefix)
        .filter(({ version }) => last === undefined || (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSemVer */ .Cg)(version, last.version) > 0)
        .sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSemVer */ .Cg)(b.version, a.version));
    const [highest] = others;
    if (highest === undefined)
        return [];
    const above = last === undefined ? 'in this history' : `in this history is above ${last.name} and`;
    return [
        `${highest.name} ${above} has another prefix, so it was left out. If your versions continue there, set tag-prefix: "${highest.prefix}". If not, set tag-prefix: "${prefix}".`,
    ];
}
function notStrict({ snapshot, settings, last, recent }) {
    if (last === undefined)
        return [];
    const near = nearOf(recent, snapshot, settings).filter((tag) => (0,_versions_near_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNear */ .Kn)(tag, last.version) > 0 && !isMade(tag, settings));
    if (near.length === 0)
        return [];
    const [is, it] = near.length === 1 ? ['is', 'it was'] : ['are', 'they were'];
    return [
        `${named(near)} in this history ${is} above ${last.name} but not a strict version (three numbers without leading zeros, such as 1.2.3), so ${it} left out. If that was a release, add a tag with a strict version to its commit.`,
    ];
}
function lower({ snapshot: { tags, prefix, base, commits } }) {
    if (base === undefined)
        return [];
    const shas = new Set(commits.map(({ sha }) => sha));
    const since = tags.filter(({ commit }) => shas.has(commit));
    const below = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .stableTags */ .Hc)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionTags */ .OP)(since, prefix)).filter(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSemVer */ .Cg)(version, base.version) < 0);
    if (below.length === 0)
        return [];
    const [is, those] = below.length === 1 ? ['is', 'that version'] : ['are', 'those versions'];
    const all = commits.length === 1 ? 'The one commit' : `All ${commits.length} commits`;
    return [
        `${named(below)} ${is} lower than ${base.name} but on commits after it: another history was merged in. ${all} since ${base.name} count, so what was released in ${those} is told again.`,
    ];
}
function nearOf(tags, snapshot, settings) {
    const prefixes = prefixesOf(snapshot, settings);
    const near = (0,_versions_near_js__WEBPACK_IMPORTED_MODULE_4__/* .nearVersions */ .ws)(tags.map(({ name }) => name), ...prefixes);
    if (near.length === 0)
        return [];
    const lines = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionTags */ .OP)(snapshot.tags, ...prefixes).flatMap((tag) => (0,_versions_floating_js__WEBPACK_IMPORTED_MODULE_3__/* .floatingNames */ .d)(tag, 'minor'));
    const floating = new Set(lines.map(({ name }) => name));
    return near.filter(({ name }) => !floating.has(name));
}
function isMade({ numbers, isCandidate }, { floatingTags }) {
    return !isCandidate && numbers.length <= { none: 0, major: 1, minor: 2 }[floatingTags];
}
function prefixesOf({ prefix }, { tagPrefix }) {
    return tagPrefix === undefined ? [...new Set([prefix, ..._versions_prefix_js__WEBPACK_IMPORTED_MODULE_5__/* .KINDS */ .GW])] : [prefix];
}
const MOST_NAMED = 3;
function named(tags) {
    const names = tags.slice(0, MOST_NAMED).map(({ name }) => name);
    const more = tags.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
function refuseFirst(next, snapshot, settings) {
    if (snapshot.base !== undefined || settings.version !== undefined)
        return;
    const target = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(next.version);
    const versions = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .versionTags */ .OP)(snapshot.tags, ...prefixesOf(snapshot, settings));
    const near = nearOf(snapshot.tags, snapshot, settings);
    const [example] = near;
    if (example !== undefined && versions.length === 0 && isUnasked(settings))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_first_release_js__WEBPACK_IMPORTED_MODULE_0__/* .noStrictVersion */ .f$)(example.name));
    const higher = versions.find((tag) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSemVer */ .Cg)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(tag.version), target) > 0) ??
        near.find((tag) => (0,_versions_near_js__WEBPACK_IMPORTED_MODULE_4__/* .compareNear */ .Kn)(tag, target) >= 0);
    if (higher === undefined)
        return;
    const isHere = tagsSince(snapshot).some(({ name }) => name === higher.name);
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_first_release_js__WEBPACK_IMPORTED_MODULE_0__/* .firstBelow */ .sq)({ version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(next.version), higher: higher.name, isHere }));
}
function isUnasked({ tagPrefix, initialVersion }) {
    return tagPrefix === undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSemVer */ .w0)(initialVersion) === _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .INITIAL_VERSION */ .G8;
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ namedByTrailers),
/* harmony export */   Tq: () => (/* binding */ namedByRecords),
/* harmony export */   vo: () => (/* binding */ cameAfter)
/* harmony export */ });
/* harmony import */ var _commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26);
/* harmony import */ var _commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8742);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2839);
/* harmony import */ var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7830);
/* harmony import */ var _record_region_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4223);





function namedByTrailers(snapshot) {
    const found = snapshot.commits.flatMap((commit) => (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsNamedIn */ .GF)(commit.message).flatMap((tag) => prepared(tag, commit, snapshot)));
    return found.sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(b.version, a.version));
}
function namedByRecords({ pulls }, snapshot) {
    const byName = new Map(snapshot.commits.map((commit) => [commit.sha, commit]));
    const found = pulls.flatMap((pull) => {
        const { state, mergeCommit } = pull;
        const commit = state === 'merged' && mergeCommit !== undefined ? byName.get(mergeCommit) : undefined;
        const read = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_3__/* .readPullBody */ .gG)(pull);
        if (commit === undefined || read.kind !== 'managed')
            return [];
        const { tag, proposal } = read.record;
        return prepared(tag, commit, snapshot).map((one) => ({
            ...{ ...one, namedBy: 'record' },
            plannedFor: proposal?.parent ?? one.plannedFor,
        }));
    });
    return found.sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(b.version, a.version));
}
function prepared(tag, { sha }, { tags, prefix, base }) {
    const named = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrefix */ .Fe)(tag, prefix);
    if (named === undefined || tags.some(({ name }) => name === tag))
        return [];
    if (base !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(named.version, base.version) <= 0)
        return [];
    return [{ ...named, commit: sha, plannedFor: sha, namedBy: 'trailer' }];
}
function cameAfter({ plannedFor, commit }, commits) {
    return (0,_commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_4__/* .notReachedBy */ .V)(commits, plannedFor).filter(({ sha }) => sha !== commit);
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy),
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
function withWarnings({ plan, next }, warnings) {
    return { plan: { ...plan, warnings: [...plan.warnings, ...warnings] }, next };
}
function heldBy(plan, reason) {
    const { head, base, asked, rows, warnings } = plan;
    return { kind: 'nothing', account: { head, base, asked, rows, warnings }, reason, failed: false, current: null };
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ preparedVersion),
/* harmony export */   UG: () => (/* binding */ raisedAbove),
/* harmony export */   h4: () => (/* binding */ askedVersion),
/* harmony export */   kf: () => (/* binding */ mayBeSettled)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7475);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7646);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2839);




function mayBeSettled({ bump, version }) {
    return bump === 'auto' && version === undefined;
}
function preparedVersion({ prepared, base }, since) {
    if (prepared === undefined)
        return undefined;
    const { version, name, commit } = prepared;
    const asked = since === 'none' || base === undefined ? undefined : (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)(base.version, since);
    if (asked !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(asked, (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(version)) > 0)
        return undefined;
    return { version, reason: `${name} was prepared and merged in ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}` };
}
function askedVersion({ proposed }, chosen) {
    if (proposed === undefined)
        return undefined;
    const { version, name, url } = proposed;
    if (chosen !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(chosen, version) > 0)
        return undefined;
    return { version, reason: `${name} was requested in ${url}` };
}
function raisedAbove({ prepared, proposed }) {
    if (prepared !== undefined)
        return `, above ${prepared.name}, which was prepared and merged before`;
    return proposed === undefined ? '' : `, above ${proposed.name}, which was requested in ${proposed.url}`;
}


/***/ }),

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   x1: () => (/* binding */ targetFor),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7475);
/* harmony import */ var _record_tag_record_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5949);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7041);
/* harmony import */ var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7646);
/* harmony import */ var _versions_range_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5162);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2839);






function targetFor(level, snapshot, settings) {
    const asked = stepFrom(snapshot, level, settings);
    const leader = [snapshot.lastCandidate, announced(snapshot, settings)]
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSemVer */ .Cg)(b.version, a.version))[0];
    if (leader !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSemVer */ .Cg)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(leader.version), asked) > 0)
        return { version: (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(leader.version), raisedBy: leader, warnings: [] };
    return { version: asked, warnings: strangerAbove(asked, snapshot, settings) };
}
function stepFrom({ base }, level, settings) {
    if (base !== undefined)
        return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)(base.version, level);
    return settings.prerelease === undefined ? settings.initialVersion : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(settings.initialVersion);
}
function announced({ head, highestCandidate }, { maintenance }) {
    if (highestCandidate === undefined)
        return undefined;
    const { commit, annotated, message, version } = highestCandidate;
    if (maintenance !== undefined && !(0,_versions_range_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(maintenance.range, version))
        return undefined;
    return commit === head || (annotated && (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnTag */ .$3)(message, commit)) ? highestCandidate : undefined;
}
function strangerAbove(asked, snapshot, settings) {
    const { highestCandidate } = snapshot;
    if (highestCandidate === undefined || announced(snapshot, settings) !== undefined)
        return [];
    if ((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSemVer */ .Cg)(highestCandidate.version, asked) <= 0)
        return [];
    const { name, version } = highestCandidate;
    const said = `${name} in this history is above ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSemVer */ .w0)(asked)}, the version that the commits ask for.`;
    return [
        `${said} It was not created by Version Checkpoint, so it has no effect. To continue from it, set version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSemVer */ .w0)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(version))}.`,
    ];
}
function passedOver(bump, asked, version, leader) {
    const obeyed = `bump: ${bump} is set and wins, although`;
    if (_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .BUMP_LEVELS */ .xG.indexOf(bump) < _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .BUMP_LEVELS */ .xG.indexOf(asked))
        return [`${obeyed} the commits ask for ${asked}.`];
    if (leader !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .isStable */ .MQ)(version) && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSemVer */ .Cg)(leader.version, version) > 0)
        return [`${obeyed} ${leader.name} is above ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSemVer */ .w0)(version)}.`];
    return [];
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   X7: () => (/* binding */ finishedBecause),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _record_tag_record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5949);
/* harmony import */ var _versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3273);
/* harmony import */ var _record_canonical_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(245);



function isOurs(tag) {
    return tag.annotated && (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnTag */ .$3)(tag.message, tag.commit);
}
function isRolledBack(tag, tags) {
    return tags.some(({ name }) => name === (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)(tag));
}
function isUnfinished(tag, releases) {
    return isOurs(tag) && (0,_record_canonical_release_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRelease */ .M)(releases, tag.name) === undefined;
}
function settingsFor(version, settings) {
    return { ...settings, version, requireChecks: 'none', draft: true, assets: { include: [], exclude: [] } };
}
function finishedBecause(tag, { assets }) {
    const lacks = assets.include.length > 0
        ? ' It has no assets, because the files here belong to another commit: attach them by hand.'
        : '';
    return [
        `${tag} had a tag but no release: its run stopped halfway, or the release was deleted. So this run created its draft and left it as a draft.${lacks} To publish it, set command: publish and tag: ${tag}. To drop that version, delete both its tag and the draft.`,
    ];
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

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalRelease)
/* harmony export */ });
function canonicalRelease(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0];
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   G4: () => (/* binding */ aroundRegion),
/* harmony export */   c2: () => (/* binding */ pullBody),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   gG: () => (/* binding */ readPullBody),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6769);
/* harmony import */ var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8948);


const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER */ .t}begin `;
const END = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER */ .t}end -->`;
function regionOf(notes, record) {
    const json = JSON.stringify(record).replaceAll('>', '\\u003e');
    return [`${BEGIN}${json} -->`, textOf(notes), END].join('\n');
}
function recordOf(facts, texts) {
    const { tag, commit, object, run, assets = {} } = facts;
    return {
        schema: 1,
        tag,
        commit,
        object,
        text: digestOf(texts.notes),
        title: digestOf(texts.name),
        ...(run === undefined ? {} : { run }),
        ...(Object.keys(assets).length === 0 ? {} : { assets }),
    };
}
function textOf(text) {
    return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}
function digestOf(text) {
    return `sha256:${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(textOf(text))}`;
}
function pullBody({ body }) {
    return body.replaceAll('\r\n', '\n');
}
function readPullBody(pull) {
    return readBody(pullBody(pull));
}
function readBody(body) {
    const lines = body.split('\n');
    const { first, last } = bordersIn(lines);
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
function bordersIn(lines) {
    return {
        first: lines.findIndex((line) => line.startsWith(BEGIN)),
        last: lines.findLastIndex((line) => line.trim() === END),
    };
}
function aroundRegion(lines) {
    const { first, last } = bordersIn(lines);
    if (first === -1 && last === -1)
        return () => true;
    return (at) => at < first || (last > first && at > last);
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
function shownText(body) {
    return (0,_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMarkers */ .Y)(body).trim();
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ isOwnTag),
/* harmony export */   m$: () => (/* binding */ messageOnPreparation),
/* harmony export */   pU: () => (/* binding */ isOwnTagOnPreparation)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7475);

function messageOnPreparation(message, head, commit) {
    const record = `Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(head)}. `;
    const start = message.lastIndexOf(record);
    const rest = message.slice(start + record.length).trimEnd();
    return `${message.slice(0, start)}Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(commit)}. ${rest} ${preparedOn(head)}\n`;
}
function preparedOn(head) {
    return `Prepared on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(head)}.`;
}
function isOwnTagOnPreparation(message, commit, head) {
    return isOwnTag(message, commit) && message.split('\n').some((line) => line.endsWith(` ${preparedOn(head)}`));
}
function isOwnTag(message, commit) {
    return message.split('\n').some((line) => line.startsWith(`Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(commit)}. `));
}


/***/ }),

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ planOfPackages),
/* harmony export */   Y3: () => (/* binding */ writePlans),
/* harmony export */   ix: () => (/* binding */ appliedPlans)
/* harmony export */ });
/* harmony import */ var _errors_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6534);
/* harmony import */ var _errors_history_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4189);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(626);
/* harmony import */ var _next_version_apply_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7078);




function planOfPackages(ends, head) {
    const packages = ends.flatMap(({ name, path, end }) => ('plan' in end ? [{ name, path, ...end.plan }] : []));
    return { schema: 2, head, packages };
}
async function writePlans(ends, head, { command, planFile }, { files }) {
    const plan = planOfPackages(ends, head);
    if (command !== 'plan' || planFile === undefined || plan.packages.length === 0)
        return;
    await files.writeGiven(planFile, `${JSON.stringify(plan, undefined, 2)}\n`, 'replace');
}
async function appliedPlans(jobs, { command, planFile }, { files }) {
    if (planFile === undefined || command === 'plan')
        return jobs;
    const planned = packagesIn(planFile, await files.readGiven(planFile));
    const unknown = [...planned.keys()].filter((name) => jobs.every(({ decided }) => decided.one.name !== name));
    if (unknown.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__/* .planMoved */ .dO)(unknown.map((name) => `packages: there is no ${name} here`)));
    return jobs.map((job) => {
        const { decided } = job;
        const text = planned.get(decided.one.name);
        const { decision, snapshot, one } = decided;
        if (text === undefined) {
            if (decision.kind === 'nothing')
                return job;
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__/* .planMoved */ .dO)([`packages: ${one.name} is not in the plan, and would be released here`]));
        }
        const record = decision.kind === 'nothing' ? undefined : decision.plan.settings;
        const applied = (0,_next_version_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applyPlan */ .g)((0,_next_version_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlan */ .v)(planFile, text), snapshot, one.settings, record);
        const bound = applied.kind === 'nothing'
            ? applied
            : { ...applied, plan: { ...applied.plan, ...(record && { settings: record }) } };
        return { ...job, decided: { ...decided, decision: bound } };
    });
}
function packagesIn(path, text) {
    if (text === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_0__/* .planUnreadable */ .ZG)(path, 'there is no such file'));
    try {
        const plan = JSON.parse(text);
        if (plan?.schema === 2 && Array.isArray(plan.packages))
            return new Map(plan.packages.map((one) => {
                const { name } = { ...one };
                return [String(name), JSON.stringify({ ...one, name: undefined, path: undefined })];
            }));
    }
    catch {
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckpointError */ .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_0__/* .planUnreadable */ .ZG)(path, 'it holds no plan of packages'));
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

// EXTERNAL MODULE: ./release/packages/plan.js
var plan = __nccwpck_require__(7898);
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
    'packages',
];
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
function outputsOf(result, notesFile, notesFiles = new Map()) {
    if (result.kind === 'packages')
        return outputsOfPackages(result, notesFiles);
    const isReleased = (0,report_result/* hasReleased */.gT)(result);
    const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {};
    const all = {
        ...EMPTY,
        packages: '[]',
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
const OF_PACKAGE = [
    ...['version', 'tag', 'previous-version', 'previous-tag', 'bump', 'sha'],
    ...['release-id', 'release-url', 'upload-url', 'notes-file'],
];
function outputsOfPackages(result, notesFiles) {
    const released = result.packages.filter(({ end }) => (0,report_result/* hasReleased */.gT)(end));
    const all = released.map(({ name, path, end }) => {
        const file = 'plan' in end ? notesFiles.get(end.plan.tag) : undefined;
        return { name, path: path === '' ? '.' : path, outputs: outputsOf(end, file) };
    });
    const rows = all.map(({ name, path, outputs }) => ({
        ...{ name, path },
        ...Object.fromEntries(OF_PACKAGE.map((key) => [key, outputs[key]])),
    }));
    const [one] = all;
    return {
        ...EMPTY,
        sha: result.head,
        bump: 'none',
        ...(all.length === 1 ? one?.outputs : {}),
        plan: all.length === 0 ? '' : planJson((0,plan/* planOfPackages */.M6)(result.packages, result.head)),
        reason: (0,printable/* printable */.g$)((0,sentence/* sentenceOf */.$)(result)),
        released: String(all.length > 0),
        packages: (0,printable/* printableJson */.et)(rows),
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
    const short = (one) => ({ ...one, rows: [], changes: [] });
    return (0,printable/* printableJson */.et)(plan.schema === 1 ? short(plan) : { ...plan, packages: plan.packages.map(short) });
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
// EXTERNAL MODULE: ./errors/packages.js
var errors_packages = __nccwpck_require__(1152);
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
        case 'packages':
            return failureOfPackages(result);
        case 'verified':
            return result.verification.moved.length > 0 ? (0,rollback/* checkpointsMoved */.LC)(result.verification.moved) : undefined;
        default:
            return undefined;
    }
}
function failureOfPackages({ packages, failed }) {
    const ends = packages.flatMap(({ name, end }) => {
        const problem = failureOf(end);
        return problem === undefined ? [] : [{ name, problems: [problem] }];
    });
    const all = [...failed, ...ends];
    return all.length === 0 ? undefined : (0,errors_packages/* packagesFailed */.zL)(all, packages.length + failed.length);
}
function hasReleased(result) {
    if (result.kind === 'packages')
        return result.packages.some(({ end }) => hasReleased(end));
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
    if (result.kind === 'packages')
        return [...new Set([...result.warnings, ...result.packages.flatMap(({ end }) => warningsOf(end))])];
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
        { what: 'fix it in a commit that starts with "fix: "' },
        ...(isLower
            ? [{ what: 'or revert all of it', command: `git revert --no-edit ${word(instead.name)}..${word(tag)}` }]
            : []),
        { what: `push the fix and release it as ${next}` },
        { what: 'mark this release as withdrawn', command: `gh release edit ${word(tag)} --title ${word(title)}` },
        ...(instead === undefined
            ? []
            : [{ what: 'move "Latest" back', command: `gh release edit ${word(instead.name)} --latest` }]),
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
        return `${tag} is immutable, so it stays as it is: release a fix instead`;
    const what = verdict.kind === 'deleted' ? 'rolled back' : 'withdrawn';
    const steps = done ?? verdict.steps;
    if (steps.length === 0)
        return `Nothing to do: ${tag} is already ${what}`;
    if (done === undefined)
        return `Dry run: ${tag} would be ${what}. To go ahead, set confirm: ${tag}`;
    return verdict.kind === 'deleted'
        ? `${tag} was rolled back, and its number is not reused automatically`
        : `${tag} was withdrawn, and its tag stays`;
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
    return [...(isDone || lines.length === 0 ? [] : ['This would happen:', '']), ...lines].join('\n');
}
function textOf(step, tense) {
    const [say, said] = WORDS[step.kind];
    const verb = tense === 'planned' ? say : said;
    switch (step.kind) {
        case 'marker':
            return `${verb} the number with the tag ${step.tag.name}`;
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
    marker: ['reserve', 'reserved'],
    draft: ['delete', 'deleted'],
    tag: ['delete', 'deleted'],
    withdraw: ['mark', 'marked'],
    latest: ['move', 'moved'],
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
            return `${result.plan.tag} is prepared by commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(result.commit)}${result.outcome === 'kept' ? ', which already exists' : ''}`;
        case 'proposed':
            return `${result.plan.tag} is proposed in a pull request. Merge it to release: ${result.pull.url} (${PROPOSED[result.outcome]})`;
        case 'planned':
            if (result.would !== undefined)
                return resumedSentence(result.plan, result.would, (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReleased */ .gT)(result));
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; release creates its draft if that is missing`;
            if (result.steps.some(({ kind }) => kind === 'propose'))
                return `${result.plan.tag} would be proposed in a pull request (${result.plan.reason})`;
            if (result.steps.every(({ kind }) => kind === 'prepare'))
                return `${result.plan.tag} would be prepared (${result.plan.reason})`;
            return `${result.plan.tag} would be released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'packages':
            return packagesSentence(result);
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
function packagesSentence({ packages, failed }) {
    const released = packages.flatMap(({ end }) => ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReleased */ .gT)(end) ? [end] : []));
    const tags = released.flatMap((end) => ('plan' in end ? [end.plan.tag] : []));
    const failures = failed.length === 0 ? '' : `; ${failed.map(({ name }) => name).join(', ')} failed`;
    const [one] = released;
    if (one === undefined && failures !== '')
        return `Nothing was released${failures}`;
    if (one === undefined)
        return `Nothing to release: ${whyNone(packages)}`;
    if (released.length === 1)
        return `${sentenceOf(one)}${failures}`;
    const verb = released.some(({ kind }) => kind === 'planned') ? 'would be released' : 'are released';
    return `${tags.slice(0, -1).join(', ')} and ${tags.at(-1) ?? ''} ${verb}${failures}`;
}
function whyNone(packages) {
    const asked = packages.find(({ end }) => end.kind !== 'nothing' || end.nothing.current !== null);
    return asked === undefined ? 'no package has a commit that asks for one' : sentenceOf(asked.end);
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
        return `${tag} is already published${floats === '' ? '' : '; its floating tags would move'}`;
    const moved = floats === '' ? '' : `; ${floats}`;
    if (hasPublished)
        return `${tag} is published${moved}`;
    return `${moved === '' ? 'Nothing to do: ' : ''}${tag} is already published${moved}`;
}
function floatsIn(steps) {
    const moved = steps.filter(({ kind, outcome }) => kind === 'float' && outcome !== 'kept');
    const names = moved.map(({ place }) => place).join(' and ');
    return moved.length === 0 ? '' : `${names} ${moved.length === 1 ? 'is' : 'are'} now on ${moved[0]?.on ?? ''}`;
}
const PROPOSED = { made: 'opened', updated: 'updated', kept: 'up to date' };
function becameOf({ written: { steps, release } }) {
    const changed = steps.filter(({ kind, outcome }) => kind !== 'float' && outcome !== 'kept');
    if (changed.length === 0)
        return floatsIn(steps);
    const isNew = changed.some((step) => step.outcome === 'made');
    return isNew ? `its ${kindOf(release)} was created` : `its ${kindOf(release)} was updated`;
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
        doubtful === 0 ? '' : `; ${versionsIn(doubtful)} cannot be checked`,
    ].join('');
    if (tags.length > 0)
        return `${checkpointsIn(tags.length)} moved: ${named(tags)}; ${proved} as recorded${beside}`;
    if (proved === 0)
        return `No checkpoint has a record${beside}`;
    return `${proved === 1 ? 'The only checkpoint is' : `All ${proved} checkpoints are`} as recorded${beside}`;
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
        list('These cannot be checked:', grouped(unproved).map(({ why, tags }) => `${named(tags)}: ${why}`)),
        list('Notes:', notices),
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

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ STABLE),
/* harmony export */   dn: () => (/* binding */ channelRules),
/* harmony export */   lj: () => (/* binding */ NO_BRANCH_CHANNEL),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   ui: () => (/* binding */ isChannelWord)
/* harmony export */ });
/* harmony import */ var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6868);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);
/* harmony import */ var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7041);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6218);




const STABLE = 'stable';
const MAINTENANCE = 'maintenance';
const NO_BRANCH_CHANNEL = { problems: [], warnings: [] };
function isChannelWord(word) {
    return (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .isChannel */ .IV)(word) && word !== STABLE && word !== MAINTENANCE;
}
async function channelRules(source, channels, at = ['channels']) {
    const written = patternsIn(source, at);
    const patternOf = (key) => written.get(key) ?? String(key);
    const rows = [...channels].map(([key, value]) => ({
        pattern: patternOf(key),
        place: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(source, [...at, typeof key === 'number' ? String(key) : patternOf(key)]),
        said: value instanceof Map ? { maintenance: String(value.get(MAINTENANCE)) } : String(value),
    }));
    const answers = await Promise.all(rows.map(({ pattern, place, said }) => ruleOf(pattern, place, said)));
    return {
        rules: answers.filter((answer) => 'pattern' in answer),
        problems: answers.filter((answer) => 'code' in answer),
    };
}
function patternsIn(source, at) {
    const { yaml } = source;
    const channels = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(source, at);
    const keys = yaml.isMap(channels) ? channels.items.map(({ key }) => key) : [];
    return new Map(keys.flatMap((key) => (yaml.isScalar(key) && key.source !== undefined ? [[key.value, key.source]] : [])));
}
async function ruleOf(pattern, place, said) {
    const rule = { pattern, place, channel: STABLE };
    if (said === STABLE)
        return rule;
    if (said === MAINTENANCE) {
        const isExact = !pattern.includes('*');
        return isExact && (await rangeSaidBy(pattern)) === undefined
            ? (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .branchWithoutRange */ .eE)({ place }, pattern)
            : { ...rule, range: 'branch' };
    }
    if (typeof said === 'string')
        return isChannelWord(said) ? { ...rule, channel: said } : (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .badChannel */ .LE)({ place }, said);
    const { parseRange } = await Promise.all(/* import() */[__nccwpck_require__.e(152), __nccwpck_require__.e(204)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2204));
    const range = parseRange(said.maintenance);
    return range === undefined
        ? (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(place, said.maintenance, 'a range such as 1.x, 1.2.x or ">=1.2.0 <1.9.0"')
        : { ...rule, range };
}
async function rangeSaidBy(branch) {
    const { rangeOfBranch } = await Promise.all(/* import() */[__nccwpck_require__.e(152), __nccwpck_require__.e(204)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2204));
    return rangeOfBranch(branch);
}
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
        ? { ...NO_BRANCH_CHANNEL, problems: [(0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .branchWithoutRange */ .eE)({ place }, branch)] }
        : { ...NO_BRANCH_CHANNEL, channel, maintenance: { branch, range } };
}
const NO_BRANCH = `This run is not on a branch (detached HEAD), so ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)('channels')} has no effect.`;
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
  Om: () => (/* binding */ GROUP_VERSIONS),
  Rz: () => (/* binding */ MAKE_LATEST),
  By: () => (/* binding */ MERGE_METHOD),
  eX: () => (/* binding */ MINUTES),
  GE: () => (/* binding */ MOST_MINUTES),
  uy: () => (/* binding */ ON_DEPENDENCY),
  S2: () => (/* binding */ ON_NEAR_MISS),
  c7: () => (/* binding */ ON_NO_RELEASE),
  x6: () => (/* binding */ ON_TITLE),
  fG: () => (/* binding */ PRESETS),
  Wi: () => (/* binding */ REQUIRE_CHECKS),
  S_: () => (/* binding */ SERVED_INPUTS),
  gp: () => (/* binding */ TAGS),
  vr: () => (/* binding */ TOUCHED),
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
    'package',
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
const TAGS = ['name-v', 'name@', 'path/v'];
const TOUCHED = ['level', 'same'];
const GROUP_VERSIONS = ['fixed', 'linked'];
const ON_DEPENDENCY = ['patch', 'none'];


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ INITIAL_VERSION),
  yD: () => (/* binding */ configurationPath),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./errors/inputs.js
var errors_inputs = __nccwpck_require__(6868);
// EXTERNAL MODULE: ./versions/candidates.js
var candidates = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./settings/channels.js
var channels = __nccwpck_require__(1387);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
;// CONCATENATED MODULE: ./errors/commands.js

function inputNotTaken(input, value, { command, by }) {
    return {
        code: 'VC115',
        what: `input ${input}: ${(0,problem/* quoted */.TL)(value)} has no effect for ${command}.`,
        why: `The input is for ${by.join(' and ')}. Ignoring it would do something other than you asked.`,
        cure: `Leave it out, or set command: ${(0,problem/* oneOf */.yL)(by)}.`,
    };
}
function tagNotSaid(command) {
    return {
        code: 'VC116',
        what: `${command} needs a version.`,
        why: 'Choosing one would be a guess.',
        cure: 'Set it, for example tag: v1.5.0. On the command line, write it after the command.',
    };
}
function confirmDiffers(origin, confirm, tag) {
    return {
        code: 'VC117',
        what: `${origin.place}: ${(0,problem/* quoted */.TL)(confirm)} is not the tag ${(0,problem/* quoted */.TL)(tag)}.`,
        why: 'This cannot be undone, so both must name the same tag.',
        cure: `Set it to ${(0,problem/* quoted */.TL)(tag)}, or leave it out for a dry run.`,
    };
}

// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __nccwpck_require__(8202);
;// CONCATENATED MODULE: ./settings/commands.js


const TAKEN_BY = new Map([
    ['tag', ['publish', 'rollback']],
    ['confirm', ['rollback']],
    ['reason', ['rollback']],
]);
function strayInputs(command, inputs) {
    const said = [...TAKEN_BY].map(([name, by]) => ({ name, by, value: inputs.get(name) ?? '' }));
    const stray = said.filter(({ by, value }) => value !== '' && !by.includes(command));
    const problems = stray.map(({ name, by, value }) => inputNotTaken(name, value, { command, by }));
    return command === 'rollback' ? [...problems, ...unclear(command, inputs)] : problems;
}
function unclear(command, inputs) {
    const { tag = '', confirm = '' } = Object.fromEntries(inputs);
    if (tag === '')
        return [tagNotSaid(command)];
    return confirm === '' || confirm === tag ? [] : [confirmDiffers({ place: (0,settings_inputs/* placeOf */.$t)('confirm', inputs) }, confirm, tag)];
}

// EXTERNAL MODULE: ./commits/rules.js
var commits_rules = __nccwpck_require__(4447);
;// CONCATENATED MODULE: ./settings/preset.js

const TITLES = {
    checkpoint: {},
    conventional: { perf: 'Performance Improvements', refactor: 'Code Refactoring' },
    'keep-a-changelog': {
        feat: 'Added',
        fix: 'Fixed',
        perf: 'Changed',
        refactor: 'Changed',
        docs: 'Changed',
        revert: 'Removed',
    },
};
function typesOf(preset) {
    const titles = new Map(Object.entries(TITLES[preset]));
    return new Map([...commits_rules/* DEFAULT_TYPES */.Kg].map(([type, rule]) => [type, { ...rule, section: titles.get(type) ?? rule.section }]));
}

;// CONCATENATED MODULE: ./settings/commit-rules.js


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
        corrections: rules.corrections ?? commits_rules/* DEFAULT_RULES */.ck.corrections,
        ...(rules.tickets && { tickets: rules.tickets }),
        skipMarks: rules['skip-marks'] ?? commits_rules/* DEFAULT_RULES */.ck.skipMarks,
    };
}

// EXTERNAL MODULE: ./versions/tags.js
var tags = __nccwpck_require__(7830);
;// CONCATENATED MODULE: ./settings/asset-globs.js

function parseAssetGlobs(text, origin) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const excludes = (line) => /^!(?!\()/.test(line);
    const include = lines.filter((line) => !excludes(line)).map(plain);
    const exclude = lines.filter(excludes).map((line) => plain(line.slice(1).trim()));
    const problems = [...include, ...exclude].flatMap((glob) => problemOf(glob, origin));
    if (include.length === 0 && exclude.length > 0)
        problems.push((0,errors_inputs/* badGlob */.m$)(origin, lines[0] ?? '', 'only excludes files: no line includes any'));
    return { globs: { include, exclude }, problems };
}
function plain(glob) {
    return glob.replace(/^(?:\.\/+)+/, '');
}
function problemOf(glob, origin) {
    if (/^(?:[\\/~]|[a-z]:)/i.test(glob))
        return [(0,errors_inputs/* badGlob */.m$)(origin, glob, 'is not a path in the repository')];
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob))
        return [(0,errors_inputs/* badGlob */.m$)(origin, glob, 'is outside the repository')];
    if (/\\\w/.test(glob))
        return [(0,errors_inputs/* badGlob */.m$)(origin, glob, 'has a \\ between folders: write / instead')];
    return glob === '' ? [(0,errors_inputs/* badGlob */.m$)(origin, '!', 'names nothing')] : [];
}

;// CONCATENATED MODULE: ./settings/values.js







const AUTO_PREFIX = 'auto';
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
    choice(name, { allowed, fallback }) {
        const found = this.find(name);
        if (found === undefined)
            return fallback;
        const choice = allowed.find((word) => word === found.text);
        if (choice !== undefined)
            return choice;
        this.problems.push((0,errors_inputs/* unknownChoice */.w0)(found, found.text, allowed));
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
    tagPrefix() {
        const input = this.inputs.get('tag-prefix') ?? AUTO_PREFIX;
        const found = input === AUTO_PREFIX ? this.configured('tag-prefix') : { text: input, place: (0,settings_inputs/* placeOf */.$t)('tag-prefix', this.inputs) };
        if (found === undefined || found.text === AUTO_PREFIX)
            return undefined;
        if (!(0,tags/* isTagPrefix */.Rx)(found.text))
            this.problems.push((0,errors_inputs/* badTagPrefix */.of)(found, found.text));
        return found.text;
    }
    channel(ofBranch) {
        const input = this.inputs.get('prerelease') ?? '';
        const found = input === '' && ofBranch !== undefined ? { text: ofBranch, place: 'channels' } : this.find('prerelease');
        if (found === undefined || found.text === '' || found.text === channels/* STABLE */.MI)
            return undefined;
        if (!(0,channels/* isChannelWord */.ui)(found.text))
            this.problems.push((0,errors_inputs/* badChannel */.LE)(found, found.text));
        return found.text;
    }
    assetGlobs(name) {
        const found = this.find(name);
        const { globs, problems } = parseAssetGlobs(found?.text ?? '', found ?? { place: name });
        this.problems.push(...problems);
        return globs;
    }
    minutes(name, fallback) {
        const found = this.find(name);
        if (found === undefined)
            return fallback;
        if (/^\d{1,3}$/.test(found.text) && Number(found.text) <= settings_inputs/* MOST_MINUTES */.GE)
            return Number(found.text);
        this.problems.push((0,errors_inputs/* wrongValue */.NT)(found.place, found.text, settings_inputs/* MINUTES */.eX));
        return fallback;
    }
    placeOf(name) {
        return this.find(name)?.place ?? name;
    }
    find(name) {
        const text = this.inputs.get(name) ?? '';
        return text === '' ? this.configured(name) : { text, place: (0,settings_inputs/* placeOf */.$t)(name, this.inputs) };
    }
    configured(name) {
        return this.configuration.values.get(name);
    }
}

;// CONCATENATED MODULE: ./settings/settings.js








function configurationPath(inputs) {
    const said = inputs.get('config') ?? '';
    return { path: said === '' ? settings_inputs/* DEFAULT_CONFIGURATION */.Pe : said, required: said !== '' };
}
const INITIAL_VERSION = '0.1.0';
const CHECKS_TIMEOUT_MINUTES = 30;
function settle(inputs, configuration, branch = channels/* NO_BRANCH_CHANNEL */.lj) {
    const values = new Values(inputs, configuration);
    const version = values.version('version');
    const preset = values.choice('preset', { allowed: settings_inputs/* PRESETS */.fG, fallback: 'checkpoint' });
    const prerelease = values.channel(branch.channel);
    const makeLatest = values.choice('make-latest', { allowed: settings_inputs/* MAKE_LATEST */.Rz, fallback: 'auto' });
    const settings = {
        command: values.choice('command', { allowed: settings_inputs/* COMMANDS */.Lo, fallback: settings_inputs/* DEFAULT_COMMAND */.YT }),
        dryRun: values.boolean('dry-run', false),
        bump: values.choice('bump', { allowed: settings_inputs/* BUMPS */.ou, fallback: 'auto' }),
        ...optional('version', version),
        ...optional('prerelease', prerelease),
        channels: [...new Set(configuration.channels.map(({ channel }) => channel))].filter((name) => name !== channels/* STABLE */.MI),
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
        assets: values.assetGlobs('assets'),
        requireChecks: values.choice('require-checks', { allowed: settings_inputs/* REQUIRE_CHECKS */.Wi, fallback: 'none' }),
        checksTimeout: values.minutes('checks-timeout', CHECKS_TIMEOUT_MINUTES),
        ...optional('checkRunId', values.text('check-run-id')),
        floatingTags: values.choice('floating-tags', { allowed: settings_inputs/* FLOATING_TAGS */.ZY, fallback: 'none' }),
        ...optional('tag', values.text('tag')),
        isAsked: settings_inputs/* ASKING_INPUTS */._D.some((name) => !['', 'auto'].includes(inputs.get(name) ?? '')),
        confirmed: values.text('confirm') !== undefined,
        ...optional('reason', values.text('reason')),
        ...optional('planFile', values.text('plan-file')),
        ...optional('project', values.text('project')),
        ...optional('highlights', values.text('highlights')),
        preset,
        requireMigration: values.boolean('require-migration', false),
        rules: commitRules(configuration, preset),
        onNearMiss: configuration.rules['on-near-miss'] ?? 'warn',
        mergeMethod: values.choice('merge-method', { allowed: settings_inputs/* MERGE_METHOD */.By, fallback: 'auto' }),
        onTitle: values.choice('on-title', { allowed: settings_inputs/* ON_TITLE */.x6, fallback: 'warn' }),
        ...optional('preparation', configuration.preparation),
        warnings: branch.warnings,
    };
    if (version === undefined && settings.bump === 'prerelease' && prerelease === undefined)
        values.problems.push((0,errors_inputs/* noChannel */.jT)({ place: values.placeOf('bump') }));
    if (settings.command === 'prepare' && settings.preparation === undefined && configuration.problems.length === 0)
        values.problems.push((0,errors_inputs/* noPreparation */.PE)());
    const conflicts = [
        ...(version === undefined ? [] : conflictsWith(version, inputs)),
        ...strayInputs(settings.command, inputs),
    ];
    return { settings, problems: [...values.problems, ...configuration.problems, ...branch.problems, ...conflicts] };
}
function conflictsWith(version, inputs) {
    const said = (name) => ({ text: inputs.get(name) ?? '', place: (0,settings_inputs/* placeOf */.$t)(name, inputs) });
    const [bump, prerelease] = [said('bump'), said('prerelease')];
    const channel = prerelease.text === channels/* STABLE */.MI ? undefined : prerelease.text;
    const isBump = !['', 'auto'].includes(bump.text);
    const isOther = prerelease.text !== '' && channel !== (0,candidates/* candidateOf */.RH)(version)?.channel;
    return [...(isBump ? [bump] : []), ...(isOther ? [prerelease] : [])].map((other) => (0,errors_inputs/* versionWith */.Vf)(said('version'), other));
}
function semVer(text) {
    const version = (0,semver/* parseSemVer */.IX)(text);
    if (version === undefined)
        throw new Error(`not SemVer: ${text}`);
    return version;
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   T9: () => (/* binding */ doubledKeyOffsets),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

function placeOf(source, keys, atKey = false) {
    const name = keys.length === 0 ? '' : ` ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(keys.map(String).join('.'))}`;
    return `${placeAt(source, offsetOf(source, keys, atKey))}${name}`;
}
function placeAt({ path, lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}:${line}:${col}`;
}
function offsetOf(source, keys, atKey = false) {
    const key = pairAt(source, keys)?.key;
    const node = atKey ? key : (nodeAt(source, keys) ?? key);
    if (source.yaml.isNode(node) && node.range)
        return node.range[0];
    return keys.length === 0 ? 0 : offsetOf(source, keys.slice(0, -1));
}
function nodeAt(source, keys) {
    const node = keys.length === 0 ? source.document.contents : (pairAt(source, keys)?.value ?? itemAt(source, keys));
    return source.yaml.isAlias(node) ? node.resolve(source.document) : node;
}
function itemAt(source, keys) {
    const parent = nodeAt(source, keys.slice(0, -1));
    return source.yaml.isSeq(parent) ? parent.items[Number(keys.at(-1))] : undefined;
}
function pairAt(source, keys) {
    const parent = keys.length === 0 ? undefined : nodeAt(source, keys.slice(0, -1));
    return source.yaml.isMap(parent) ? pairsOf(source, parent).get(String(keys.at(-1))) : undefined;
}
const PAIRS = new WeakMap();
function pairsOf({ yaml }, map) {
    const known = PAIRS.get(map);
    if (known !== undefined)
        return known;
    const pairs = new Map();
    for (const pair of map.items) {
        if (!yaml.isScalar(pair.key))
            continue;
        const key = String(pair.key.value ?? '');
        if (!pairs.has(key))
            pairs.set(key, pair);
    }
    PAIRS.set(map, pairs);
    return pairs;
}
function doubledKeyOffsets({ yaml, document }) {
    const offsets = [];
    yaml.visit(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                if (!yaml.isScalar(key))
                    continue;
                if (seen.has(key.value))
                    offsets.push(key.range?.[0] ?? 0);
                seen.add(key.value);
            }
        },
    });
    return offsets;
}
function textAt(source, keys) {
    const node = nodeAt(source, keys);
    if (source.yaml.isScalar(node) && node.source !== undefined)
        return node.source;
    return source.yaml.isNode(node) ? JSON.stringify(node) : '';
}


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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
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

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   HL: () => (/* binding */ nextCandidate),
/* harmony export */   IV: () => (/* binding */ isChannel),
/* harmony export */   Jj: () => (/* binding */ ofChannel),
/* harmony export */   RH: () => (/* binding */ candidateOf)
/* harmony export */ });
function isChannel(name) {
    return /^[0-9A-Za-z-]+$/.test(name) && !/^\d+$/.test(name);
}
const UNDOTTED = /^(.*[A-Za-z])-?(\d+)$/;
function candidateOf({ prerelease: [word = '', number] }) {
    if (!isChannel(word))
        return undefined;
    if (number === undefined) {
        const [, channel = word, digits = '0'] = UNDOTTED.exec(word) ?? [];
        return { channel, number: BigInt(digits) };
    }
    return { channel: word, number: /^\d+$/.test(number) ? BigInt(number) : undefined };
}
function ofChannel(tags, channel) {
    return tags.filter(({ version }) => candidateOf(version)?.channel === channel);
}
function targetOf({ major, minor, patch }) {
    return { major, minor, patch, prerelease: [], build: '' };
}
function nextCandidate(target, channel, before) {
    const isSame = before?.major === target.major && before.minor === target.minor && before.patch === target.patch;
    const number = (isSame ? candidateOf(before)?.number : undefined) ?? 0n;
    return { ...targetOf(target), prerelease: [channel, String(number + 1n)] };
}


/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ floatingNames),
/* harmony export */   r: () => (/* binding */ isSameLine)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2839);

function floatingNames({ prefix, version }, which) {
    if (which === 'none' || !(0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(version))
        return [];
    const major = { name: `${prefix}${version.major}`, follows: 'major' };
    if (which === 'major')
        return [major];
    return [{ name: `${major.name}.${version.minor}`, follows: 'minor' }, major];
}
function isSameLine(one, other, follows) {
    return one.major === other.major && (follows === 'major' || one.minor === other.minor);
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ compareNear),
/* harmony export */   qA: () => (/* binding */ nearVersionOf),
/* harmony export */   ws: () => (/* binding */ nearVersions)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2839);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7830);


const LONGEST = 100;
const NUMBERS = String.raw `\d+(?:\.\d+)*`;
const BEFORE_IT = 'a|alpha|b|beta|c|cr|dev|m|milestone|pre|preview|rc|snapshot';
const OF_IT = 'final|ga|post|release|sp';
const NEAR = new RegExp(`^(?<numbers>${NUMBERS})(?:[-._]?(?<word>${BEFORE_IT}|${OF_IT})[-._]?\\d*|-(?<rest>[0-9a-z.-]+))?(?:\\+[0-9a-z.-]+)?$`, 'i');
const LEADS = new RegExp(`^(?:${BEFORE_IT})$`, 'i');
function nearVersions(names, ...prefixes) {
    const near = prefixes.flatMap((prefix) => names.flatMap((name) => nearVersion(name, prefix) ?? []));
    return near.sort((a, b) => compareNumbers(b.numbers, a.numbers) || Number(a.isCandidate) - Number(b.isCandidate));
}
function nearVersion(name, prefix) {
    if (name.length > LONGEST || !name.startsWith(prefix) || (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrefix */ .Fe)(name, prefix) !== undefined)
        return undefined;
    const { numbers: digits, word, rest } = NEAR.exec(name.slice(prefix.length))?.groups ?? {};
    if (digits === undefined)
        return undefined;
    const numbers = digits.split('.').map(BigInt);
    if (numbers.length === 1 && (prefix === '' || word !== undefined))
        return undefined;
    if (numbers.length < 3 && rest !== undefined)
        return undefined;
    return { name, prefix, numbers, isCandidate: rest !== undefined || LEADS.test(word ?? '') };
}
const OTHER_PREFIX = /^(?:.*[-_/@]v|(?:.*[-_/@])?(?:release|rel|version)[-_/]v?)(?=\d+\.)/i;
function nearVersionOf(name) {
    const [prefix] = name.length > LONGEST ? [] : (OTHER_PREFIX.exec(name) ?? []);
    return prefix === undefined ? undefined : nearVersion(name, prefix);
}
function compareNear({ numbers, isCandidate }, version) {
    const own = [version.major, version.minor, version.patch];
    const [major = 0n, minor = 0n, patch = 0n] = numbers;
    return (compareNumbers(numbers, own) ||
        (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemVer */ .Cg)({ ...version, prerelease: isCandidate ? ['0'] : [], major, minor, patch }, version));
}
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [one = 0n, other = 0n] = [a[at], b[at]];
        if (one !== other)
            return one < other ? -1 : 1;
    }
    return 0;
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

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Nf: () => (/* binding */ DEFAULT_PREFIX),
/* harmony export */   ik: () => (/* binding */ choosePrefix)
/* harmony export */ });
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3993);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7830);


const KINDS = ['v', ''];
const DEFAULT_PREFIX = 'v';
function choosePrefix(tagNames) {
    const names = tagNames.map((name) => (name.startsWith(_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLED_BACK */ .jC) ? name.slice(_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLLED_BACK */ .jC.length) : name));
    const [kind, other] = KINDS.filter((prefix) => names.some((name) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrefix */ .Fe)(name, prefix) !== undefined));
    if (other !== undefined)
        return { kind: 'mixed' };
    if (kind !== undefined)
        return { kind: 'prefix', prefix: kind };
    const foreign = firstOf(names, (name) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNameOf */ .hC)(name));
    if (foreign !== undefined)
        return { kind: 'foreign', prefix: foreign.prefix, example: foreign.name };
    const [near] = (0,_near_js__WEBPACK_IMPORTED_MODULE_0__/* .nearVersions */ .ws)(names, ...KINDS);
    if (near !== undefined)
        return { kind: 'prefix', prefix: near.prefix };
    const foreignNear = firstOf(names, _near_js__WEBPACK_IMPORTED_MODULE_0__/* .nearVersionOf */ .qA);
    if (foreignNear !== undefined)
        return { kind: 'foreign', prefix: foreignNear.prefix, example: foreignNear.name };
    return { kind: 'prefix', prefix: DEFAULT_PREFIX };
}
function firstOf(names, read) {
    for (const name of names) {
        const found = read(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7041);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2839);


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

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ passingOver),
/* harmony export */   jA: () => (/* binding */ rolledBackIn),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7041);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7646);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2839);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7830);




function markerOf(tag) {
    return `${_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC}${tag}`;
}
function rolledBackIn(tags, prefix) {
    const marked = tags.filter(({ name }) => name.startsWith(_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC));
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .versionTags */ .OP)(marked.map(({ name }) => ({ name: name.slice(_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLLED_BACK */ .jC.length) })), prefix);
}
function passingOver(version, rolledBack) {
    let free = version;
    while (rolledBack.some((other) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSemVer */ .Cg)(other.version, free) === 0))
        free = stepAbove(free);
    return free;
}
function stepAbove(version) {
    const candidate = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateOf */ .RH)(version);
    return candidate === undefined ? (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)(version, 'patch') : (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .nextCandidate */ .HL)(version, candidate.channel, version);
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
