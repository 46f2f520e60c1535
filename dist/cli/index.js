#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

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
  var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6794);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4362);

(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__  .n)(process.stdout);
(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__  .n)(process.stderr);
const exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__  .e)(process.argv.slice(2), {
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

__nccwpck_require__.d(__webpack_exports__, {
  e: () => (  run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./errors/inputs.js
var inputs = __nccwpck_require__(6868);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __nccwpck_require__(8202);
// EXTERNAL MODULE: ./report/outputs.js
var outputs = __nccwpck_require__(7954);
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
const OF_NUMBER = ['package', 'the package of a version without its prefix, as in 1.4.0'];
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
            OF_NUMBER,
            ...['make-latest', ...GATE, 'floating-tags', 'dry-run', 'config', 'tag-prefix', ...ANYWHERE],
        ],
    },
    rollback: {
        does: 'take a version back',
        names: VERSION,
        examples: ['rollback v1.4.0', 'rollback v1.4.0 --confirm v1.4.0'],
        flags: [OF_NUMBER, 'confirm', 'reason', 'dry-run', 'floating-tags', 'config', 'tag-prefix', ...ANYWHERE],
    },
    verify: {
        does: 'check that no version has moved',
        examples: ['verify', 'verify --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
    },
    list: {
        does: 'all versions, highest first, with their releases',
        examples: ['list', 'list --tag-prefix widget-v --json'],
        flags: ['package', 'config', 'tag-prefix', ...ANYWHERE],
    },
    show: {
        does: 'one version: its tag, message and notes',
        names: VERSION,
        examples: ['show v1.4.0', 'show 1.4.0 --json'],
        flags: [OF_NUMBER, 'config', 'tag-prefix', ...ANYWHERE],
    },
    compare: {
        does: 'the commits between two versions, and what they ask for',
        names: { shown: 'A B', least: 2, most: 2 },
        examples: ['compare 1.3.0 1.4.0', 'compare 1.4.0 HEAD', 'compare core-v1.3.0 HEAD'],
        flags: [OF_NUMBER, 'config', 'major-on-zero', 'tag-prefix', ...ANYWHERE],
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
            ['package', 'the package whose notes they are, if RANGE does not name it'],
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
TOOL is ${names .K2.slice(0, 6).join(', ')},
${names .K2.slice(6).join(', ')}, or auto. docs/migration.md tells more.`,
    },
    doctor: {
        does: 'what is wrong around your releases, and how to fix it',
        examples: ['doctor', 'doctor --forge github --json'],
        flags: ['config', 'tag-prefix', ...ANYWHERE],
        more: 'docs/doctor.md explains each code.',
    },
    correct: {
        does: 'read a merged message as it should have been',
        names: {
            shown: 'COMMIT [MESSAGE]',
            least: 1,
            most: 2,
            are: 'arguments',
            does: '7 digits of its id, or the number of its pull request; what to read instead',
        },
        examples: ["correct 12 'fix: a'", "correct 3f2c1ab 'feat!: a new file'", "correct 12 --skip 'never shipped'"],
        flags: ['skip', 'config', ...ALONE],
        more: `It adds one entry under corrections in the configuration, and leaves the rest of the file alone.
docs/commit-rules.md tells more.`,
    },
    replay: {
        does: 'your past releases, judged by these rules',
        examples: ['replay', 'replay --last 50 --major-on-zero true'],
        flags: ['last', 'package', 'config', 'major-on-zero', 'tag-prefix', ...ALONE],
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

;// CONCATENATED MODULE: ./cli/flags.js

const FLAGS = {
    'dry-run': { does: 'show what would be done, and write nothing' },
    bump: { value: 'LEVEL', does: 'auto (default), none, patch, minor, major, prerelease' },
    package: { value: 'NAME', does: 'which of the configured packages, one per line' },
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
    skip: { value: 'REASON', does: 'leave the commit out, for this reason; in place of MESSAGE' },
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
const INPUT_FLAGS = settings_inputs .S_.filter((name) => name in FLAGS);

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
        throw new problem .jg((0,inputs .kh)('There is no command among these flags.'));
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
        ...(values['skip'] !== undefined && { skip: String(values['skip']) }),
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
        const nearest = (0,text_nearest .z)(unknown, FLAG_NAMES);
        const cure = nearest === undefined ? undefined : `Did you mean --${nearest}?`;
        throw new problem .jg((0,inputs .kh)(message, cure), { cause: error });
    }
}
function commandOf(word) {
    const command = CLI_COMMANDS.find((known) => known === word);
    if (command === undefined)
        throw new problem .jg((0,inputs .k8)(word, CLI_COMMANDS));
    return command;
}
function checkNames(command, { length }) {
    const { least, most, are = 'versions' } = namesOf(command);
    if (length >= least && length <= most)
        return;
    const takes = length < least ? wordsFor(least, are) : `${least < most ? 'at most ' : ''}${wordsFor(most, are)}`;
    const cure = `Write ${callOf(command)}. ${seeHelp(command)}`;
    throw new problem .jg((0,inputs .kh)(`${command} takes ${takes}, but got ${length}.`, cure));
}
function wordsFor(count, are) {
    return ['no arguments', `one ${are.slice(0, -1)}`, `two ${are}`][count] ?? `${count} ${are}`;
}
function checkFlags(command, values) {
    const taken = flagsOf(command);
    const stray = FLAG_NAMES.filter((name) => values[name] !== undefined && !taken.has(name));
    const problems = stray.map((name) => {
        const by = CLI_COMMANDS.filter((other) => flagsOf(other).has(name));
        return (0,inputs .kh)(`${command} takes no --${name}.`, `Leave it out: it is a flag of ${(0,problem .yL)(by)}. ${seeHelp(command)}`);
    });
    if (problems.length > 0)
        throw new problem .jg(problems);
}
const seeHelp = (command) => `See ${command} --help.`;
function forgeOf(word) {
    const forge = FORGES.find((known) => known === word);
    if (forge !== undefined)
        return forge;
    const words = (0,problem .yL)(FORGES);
    throw new problem .jg((0,inputs .kh)(`--forge takes ${words}, not ${(0,problem .TL)(word)}.`, `Write --forge ${words}.`));
}
const DEFAULT_LAST = 20;
function lastOf(text, command) {
    if (text === undefined)
        return command === 'init' ? LAST_OF_IMPORT : DEFAULT_LAST;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    const what = `--last takes a number of releases, not ${(0,problem .TL)(text)}.`;
    throw new problem .jg((0,inputs .kh)(what, `Write a number from 1, as in --last ${DEFAULT_LAST}.`));
}
function outputNamed(word = '') {
    const name = outputs .P.find((known) => known === word);
    if (name !== undefined)
        return name;
    const nearest = (0,text_nearest .z)(word, outputs .P) ?? 'version';
    const what = `--print takes the name of an output, not ${(0,problem .TL)(word)}.`;
    throw new problem .jg((0,inputs .kh)(what, `Write one of docs/inputs.md, as in --print ${nearest}.`));
}
function inputsOf(command, [tag], values) {
    const said = (name) => [name, String(values[name] ?? '')];
    const given = INPUT_FLAGS.filter((name) => values[name] !== undefined)
        .map(said)
        .filter(([name, value]) => value !== '' || name === 'tag-prefix');
    const isInput = command !== settings_inputs .YT && settings_inputs .Lo.some((known) => known === command);
    return new settings_inputs .iI([
        ...given,
        ...(values['preset'] === undefined ? [] : [said('preset')]),
        ...(isInput ? [['command', command]] : []),
        ...(isInput && tag !== undefined ? [['tag', tag]] : []),
    ]);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
const LAST_OF_IMPORT = 300;
function fromOf(word) {
    if (word === undefined)
        return {};
    const from = (0,names .uA)(word);
    if (from !== undefined)
        return { from };
    const words = (0,problem .yL)([names .Q8, ...names .K2]);
    throw new problem .jg((0,inputs .kh)(`--from takes ${words}, not ${(0,problem .TL)(word)}.`, `Write --from ${names .Q8}.`));
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
            ...['repository', 'forge', 'json'].map((name) => [showFlag(name), flagOf(name).does]),
            ['--version', 'alone: the version of this program'],
        ]),
        '',
        'Nothing is pushed: by default tag and draft stay in your repository, the draft as a',
        'file under .git/version-checkpoint/releases. Results go to stdout, progress and warnings to stderr.',
        'Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.',
    ].join('\n');
}
function showFlag(name) {
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
            ...flags.map(([name, here]) => [showFlag(name), here ?? flagOf(name).does]),
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

const BAD_INPUT = /^VC(?:1\d\d|80\d|81[01467]|83[23])$/;
async function run(args, terminal) {
    try {
        return await answer(args, terminal);
    }
    catch (error) {
        const failure = error instanceof problem .jg ? error : new problem .jg((0,forge .os)(error), { cause: error });
        terminal.stderr.write(`${failure.message}\n`);
        return failure.problems.every(({ code }) => BAD_INPUT.test(code)) ? 2 : 1;
    }
}
async function answer(args, terminal) {
    const { stdout, stderr, environment } = terminal;
    const call = parseCall(args);
    if (call.kind !== 'command') {
        print([call.kind === 'help' ? helpText(call.command) : ownVersion()], terminal);
        return 0;
    }
    const { openWorld } = await Promise.all( [__nccwpck_require__.e(318), __nccwpck_require__.e(757)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8757));
    const { answerOf, close, ...world } = await openWorld(call, terminal);
    const { ports } = world;
    const answer = await answerOf(call, world).finally(close);
    for (const warning of answer.warnings ?? [])
        stderr.write(`${(0,printable .g$)(`warning: ${warning}`)}\n`);
    const style = { ...(0,cli_terminal .w)(stdout, environment), draftPlace: (tag) => ports.forge.draftPlace(tag) };
    print(call.json ? [(0,printable .et)(answer.json, 2)] : answer.lines(style), terminal);
    if (answer.failure === undefined)
        return 0;
    stderr.write(`${new problem .jg(answer.failure).message}\n`);
    return 1;
}
function print(lines, { stdout }) {
    stdout.write(lines.map((line) => `${(0,printable .BP)(line)}\n`).join(''));
}

/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    n: () => (  readersMayLeave),
    w: () => (  terminalStyle)
  });
  var _report_style_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4237);

const MIN_COLUMNS = 80;
function terminalStyle({ isTTY = false, columns = 0 }, environment) {
    const colours = isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
    return {
        paint: colours ? COLOURS : _report_style_js__WEBPACK_IMPORTED_MODULE_0__  .tZ,
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

  __nccwpck_require__.d(__webpack_exports__, {
    Fu: () => (  shortSha),
    oc: () => (  higherBump),
    xG: () => (  BUMP_LEVELS)
  });
const BUMP_LEVELS = ['none', 'patch', 'minor', 'major'];
function higherBump(a, b) {
    return BUMP_LEVELS.indexOf(a) >= BUMP_LEVELS.indexOf(b) ? a : b;
}
const SHORT_SHA_LENGTH = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT_SHA_LENGTH);
}

/***/ }),

/***/ 9486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    I: () => (  faultText),
    u: () => (  reasonText)
  });
  var _markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(654);
  var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7475);

const QUOTE_LENGTH = 72;
const NAME_LENGTH = 40;
function reasonText(reason, lowered) {
    const { was, capped, included } = reason;
    return [
        causeText(reason, lowered),
        ...(was === undefined ? [] : [`corrected: was ${quote(was)}`]),
        ...(capped === undefined
            ? []
            : [`patch at most for ${capped.package}, since its scope names ${capped.owners.join(' and ')}`]),
        ...(included === undefined ? [] : [`${included} is included`]),
    ].join('; ');
}
function causeText(reason, lowered) {
    switch (reason.kind) {
        case 'type':
        case 'breaking':
            return weighedText(reason, lowered);
        case 'unconventional':
            return `not conventional: ${faultText(reason.fault)}`;
        case 'release-commit':
            return 'release commit: adds nothing';
        case 'merge':
            return mergeText(reason);
        case 'duplicate':
            return `same header as ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(reason.of)}: listed once`;
        case 'reverted':
            return `reverted by ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(reason.by)}`;
        case 'revert': {
            const [first = '', ...others] = reason.of;
            const more = others.length === 0 ? '' : ` and ${others.length} more`;
            return `reverts ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(first)}${more}: both are left out`;
        }
        case 'left-out':
            return reason.by === 'mark' ? `left out by its own ${reason.mark}` : `left out by corrections: ${reason.because}`;
        case 'excluded':
            return `only files that are excluded changed, as ${reason.path}`;
    }
}
function weighedText(reason, lowered) {
    const { list } = reason;
    if (list === undefined)
        return worthText(reason, lowered);
    const { bullets, hasSubject } = list;
    const count = `${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}`;
    return `${hasSubject ? 'subject and ' : ''}${count}: ${worthText(reason, lowered)}`;
}
function worthText(reason, lowered) {
    const level = lowered === undefined ? reason.level : `${lowered} below 1.0.0`;
    if (reason.kind === 'breaking')
        return `BREAKING CHANGE under it is ${level}`;
    const name = (0,_markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_1__  .K)(reason.name, NAME_LENGTH);
    if (reason.level !== 'none')
        return `${name} is ${level}`;
    return reason.hasRule ? `${name} counts for nothing` : `${name} has no rule and counts for nothing`;
}
function mergeText({ commits, title }) {
    switch (commits) {
        case 'unread':
            return 'merge: it has no header';
        case 'counted':
            return 'merge: its commits are counted';
        case 'uncounted':
            return `merge: none of its commits counts${title === undefined ? '' : `, nor does ${quote(title)} under it`}`;
    }
}
const FAULTS = {
    'empty-message': 'the message is empty',
    'no-type': 'no type before a colon',
    'empty-scope': 'the scope is empty',
    'exclamation-before-scope': 'the ! is before the scope',
    'space-before-scope': 'a space before the scope',
    'space-before-exclamation': 'a space before the !',
    'space-before-colon': 'a space before the colon',
    'many-exclamations': 'more than one !',
    'many-scopes': 'more than one scope',
    'no-description': 'no description after the colon',
    'no-space-after-colon': 'no space after the colon',
    fixup: 'this fixup! commit should be squashed first',
    squash: 'this squash! commit should be squashed first',
    amend: 'this amend! commit should be squashed first',
};
function faultText(fault) {
    return FAULTS[fault];
}
function quote(text) {
    return `"${(0,_markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_1__  .K)(text, QUOTE_LENGTH)}"`;
}

/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    GC: () => (  refusedByRule),
    HB: () => (  unreachable),
    JL: () => (  releaseFileUnreadable),
    NZ: () => (  unsettled),
    Rp: () => (  nameInTheWay),
    Ty: () => (  workflowsChanged),
    Uk: () => (  nameBurned),
    XF: () => (  releaseGone),
    au: () => (  unexpectedAnswer),
    fC: () => (  noToken),
    fb: () => (  noSuchRepository),
    j9: () => (  badToken),
    ls: () => (  foreignHost),
    mX: () => (  notFound),
    o0: () => (  forbidden),
    os: () => (  unexpected),
    xJ: () => (  archived),
    xd: () => (  rateLimited)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

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
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: `GitHub requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". For a reusable workflow, the calling job must grant it.',
    };
}
function noSuchRepository(repository) {
    return {
        code: 'VC404',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .ri)(repository))} is not the name of a repository on GitHub.`,
        why: 'The name comes from GITHUB_REPOSITORY, or from the remote origin, as owner/name.',
        cure: 'Set GITHUB_REPOSITORY=owner/name, or use --forge local.',
    };
}
function refusedByRule(request, message, url) {
    return {
        code: 'VC405',
        what: `A rule of the repository refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: `See ${url} for the ruleset. GITHUB_TOKEN cannot be on its bypass list. GitHub also refuses a tag name that an immutable release has used.`,
        cure: 'Let the ruleset allow new version tags, and let floating tags such as v1 move (use v*.*.* instead of v*). Or set the input token to the token of an App on its bypass list. If an immutable release has used this name, release a higher version.',
    };
}
function rateLimited(until) {
    return {
        code: 'VC406',
        what: `GitHub's rate limit is exhausted until ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(until)}.`,
        why: '',
        cure: 'Run again after that to resume where this run stopped.',
    };
}
function unexpectedAnswer(request, status, message) {
    return {
        code: 'VC407',
        what: `GitHub answered ${status} to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: '',
        cure: 'Run again to resume where this run stopped. What it created stays.',
    };
}
function unreachable(request, message) {
    return {
        code: 'VC408',
        what: `GitHub did not respond to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'The request may or may not have taken effect.',
        cure: 'Run again. The next run checks what exists and resumes from there.',
    };
}
function releaseFileUnreadable(path, reason) {
    return {
        code: 'VC409',
        what: `The release file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: "Overwriting it could lose someone's changes.",
        cure: 'Fix its first lines, or move the file away and run again.',
    };
}
function foreignHost(host) {
    return {
        code: 'VC410',
        what: `The remote origin is on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(host)}, not on github.com.`,
        why: 'The token is never sent to a host that only the git configuration of a clone names.',
        cure: 'For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3. Otherwise use --forge local.',
    };
}
function nameInTheWay(tag, other) {
    return {
        code: 'VC411',
        what: `The tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} cannot be created, because the tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(other)} exists.`,
        why: 'git stores tags as files in folders, and one name cannot be both.',
        cure: 'Set another tag-prefix, or delete that tag if it is no longer needed.',
    };
}
function archived(request) {
    return {
        code: 'VC412',
        what: `Cannot ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: the repository is archived.`,
        why: 'An archived repository is read-only.',
        cure: 'Unarchive the repository in its settings (Danger Zone), or remove the workflow.',
    };
}
function workflowsChanged(request, permissions) {
    return {
        code: 'VC413',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: it lacks contents: write, or the commit's .github/workflows differ from the default branch's.`,
        why: `GitHub requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(permissions)}. GITHUB_TOKEN can never have the workflows permission.`,
        cure: 'Give the job contents: write. If it has that, release a commit of the default branch, or set the input token to the token of an App with contents: write and workflows: write.',
    };
}
function nameBurned(request, message) {
    return {
        code: 'VC414',
        what: `GitHub refuses to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'Immutable releases are enabled. A tag name that one of them has used can never be used again, even after the release is deleted.',
        cure: 'Release a higher version: set version: X.Y.Z, or bump: patch.',
    };
}
function unsettled(what, attempts) {
    return {
        code: 'VC415',
        what: `The ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(what)} kept changing while this run tried to update it; giving up after ${attempts} attempts.`,
        why: "Writing without checking again could undo someone else's change.",
        cure: 'Run again once it has settled to resume where this run stopped.',
    };
}
function releaseGone(tag) {
    return {
        code: 'VC416',
        what: `The draft for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} was deleted during this run.`,
        why: 'There is nothing left to publish.',
        cure: 'Run again to create it again, or leave it deleted.',
    };
}
function notFound(request, permissions) {
    return {
        code: 'VC417',
        what: `GitHub found nothing when asked to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)} (404).`,
        why: `GitHub also answers 404 if the token lacks a permission. It requires: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(permissions === '' ? 'contents=write' : permissions)}.`,
        cure: 'Grant it to the job: "permissions: { contents: write }". If the job has it already, check that the token is for the right repository.',
    };
}
function unexpected(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'VC501',
        what: `Unexpected error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'This is a bug in Version Checkpoint.',
        cure: 'Please report it, with the log of a run that has debug logging enabled. Then run again to resume where this run stopped.',
    };
}

/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Y: () => (  gateShut),
    n: () => (  gateForbidden)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

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
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} is not released: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}.`,
        why: links.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$).join(', '),
        cure: 'Fix or rerun the failed checks, then run again. Nothing was written.',
    };
}

/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Bz: () => (  nearMisses),
    C0: () => (  candidateNotAbove),
    CK: () => (  noCommits),
    DY: () => (  tagsUnreadable),
    GD: () => (  noRepository),
    HF: () => (  gitMissing),
    KL: () => (  leavesRange),
    OS: () => (  remoteUnreadable),
    _2: () => (  releasesNothing),
    dO: () => (  planMoved),
    gk: () => (  gitFailed),
    i4: () => (  notACommit),
    lL: () => (  noSuchVersion),
    nX: () => (  cannotComplete),
    tC: () => (  stableTaken),
    uN: () => (  tagTaken),
    yG: () => (  shallowClone)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7475);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

function noRepository(directory) {
    return {
        code: 'VC201',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(directory)} is not in a git repository.`,
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
        what: `sha: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(revision)} is not a commit of this repository.`,
        why: '',
        cure: 'Set the full SHA of a commit that was fetched. In a workflow, check out with fetch-depth: 0.',
    };
}
function tagTaken({ tag, commit, head, higher }) {
    return {
        code: 'VC204',
        what: `tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)}, not on the commit to release (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(head)}).`,
        why: `That version was released from another commit, and a version tag is never moved.`,
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)} into this branch${higher === undefined ? '.' : `, or set version: ${higher}.`}`,
    };
}
function tagsUnreadable(reason) {
    return {
        code: 'VC205',
        what: `The tags cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'Without them, the next version would be a guess.',
        cure: 'Repair the repository (git fsck, git fetch --tags --force), then run again.',
    };
}
function shallowClone() {
    return {
        code: 'VC206',
        what: 'This clone is shallow: part of the history is missing.',
        why: 'The commits you asked for may be in the missing part. release fetches them from the remote origin, if there is one; compare, replay and correct do not.',
        cure: 'Fetch the whole history: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
    };
}
function remoteUnreadable(remote, reason) {
    return {
        code: 'VC209',
        what: `The tags of the remote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(remote)} could not be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'This clone may not have all of them, and then the next version would be a guess.',
        cure: 'Check its address, the credentials and the network. plan needs the remote only if the clone is shallow or has no version tag; fetch-depth: 0 in actions/checkout avoids that.',
    };
}
function gitFailed(command, reason) {
    return {
        code: 'VC210',
        what: `git ${command} failed: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
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
        what: `The missing part of the history could not be fetched from the remote: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'Missing commits may belong to the release. A commit that was never pushed cannot be fetched either.',
        cure: 'Run again, or fetch the history first: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
    };
}
function nearMisses(texts) {
    return {
        code: 'VC212',
        what: `on-near-miss is fail, and ${texts.length === 1 ? '1 commit looks' : `${texts.length} commits look`} like a breaking change but ${texts.length === 1 ? 'is' : 'are'} not marked as one: ${texts.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$).join(' ')}`,
        why: '',
        cure: 'Add a commit with a "BREAKING CHANGE: " footer, set bump for this release, or set on-near-miss: warn.',
    };
}
function noSuchVersion(name) {
    return {
        code: 'VC213',
        what: `There is no version ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} in this repository.`,
        why: '',
        cure: 'Run list to see all versions.',
    };
}
function planMoved(differences) {
    return {
        code: 'VC222',
        what: `The plan in plan-file no longer applies: ${differences.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$).join('; ')}.`,
        why: 'A plan is applied exactly as approved, or not at all.',
        cure: 'Make a new plan and have it approved. Use the same inputs, configuration and templates in both jobs.',
    };
}
const MAX_NAMED_COMMITS = 5;
function leavesRange({ version, branch, range, commits }) {
    const named = commits.slice(0, MAX_NAMED_COMMITS).map(({ sha, subject }) => `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(sha)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(subject)}`);
    const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : '';
    const asked = named.length === 0 ? '' : `: ${named.join(', ')}${more}`;
    return {
        code: 'VC231',
        what: `${version} is outside ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(range)}, the range of the maintenance branch ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(branch)}${asked}.`,
        why: 'People who follow this release line expect versions inside its range.',
        cure: `Move the changes that ask for ${version} to another branch and revert them here. If they are compatible after all, set bump: patch, or a version inside ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(range)}.`,
    };
}
function candidateNotAbove(version, before) {
    return {
        code: 'VC232',
        what: `The next pre-release would be ${version}, which is not above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(before)}.`,
        why: 'Versions only go up. SemVer (item 11) compares identifiers one by one, and words letter by letter: rc1 is above rc.2.',
        cure: `Release the stable version, remove a lower bump, or set a version above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(before)}.`,
    };
}
function stableTaken({ candidate, stable, commit, head }) {
    return {
        code: 'VC233',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(candidate)} is a pre-release of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(stable)}, which is already released on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)}, outside the history of ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(head)}.`,
        why: 'A pre-release is lower than its stable version, so no one would be offered it.',
        cure: `Merge ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)} into this branch, so that the next pre-release follows ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(stable)}. Or set a version above it.`,
    };
}
function releasesNothing(reason) {
    return {
        code: 'VC234',
        what: `Nothing to release: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}.`,
        why: 'on-no-release is set to fail.',
        cure: 'Merge a commit that triggers a release, or set bump or version. To let such a run succeed, set on-no-release: skip.',
    };
}

/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    LE: () => (  badChannel),
    NM: () => (  notYaml),
    NT: () => (  wrongValue),
    PE: () => (  noPreparation),
    Q7: () => (  noSuchDirectory),
    VT: () => (  noSuchFile),
    Vf: () => (  versionWith),
    __: () => (  outsideRepository),
    a: () => (  unknownKey),
    eE: () => (  branchWithoutRange),
    jT: () => (  noChannel),
    k8: () => (  unknownCommand),
    kh: () => (  badArguments),
    l1: () => (  configurationTooLong),
    m$: () => (  badGlob),
    of: () => (  badTagPrefix),
    u7: () => (  notSemVer),
    w0: () => (  unknownChoice),
    zA: () => (  versionTooLow)
  });
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5895);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

function unknownChoice(origin, value, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .z)(value, allowed);
    return {
        code: 'VC101',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)} is not one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .yL)(allowed)}.`,
        why: '',
        cure: nearest === undefined ? `Write one of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .yL)(allowed)}.` : `Did you mean ${nearest}?`,
    };
}
const PREFIXED = /^([a-z-]+)((?:(?:0|[1-9]\d*)\.){2}(?:0|[1-9]\d*)(?:[-+].*)?)$/i;
function notSemVer(origin, value) {
    const [, prefix, version] = PREFIXED.exec(value) ?? [];
    const cure = prefix === undefined || version === undefined
        ? 'Write three numbers, for example 1.4.0, or 1.4.0-rc.1 for a pre-release.'
        : `Write ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(version)}: the prefix ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(prefix)} belongs to tag-prefix.`;
    return {
        code: 'VC102',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)} is not a version.`,
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
        what: `${version.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(version.text)} and ${other.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(other.text)} are both set.`,
        why: 'They would decide the same thing.',
        cure: 'Set only one of them.',
    };
}
function badTagPrefix(origin, value) {
    return {
        code: 'VC106',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)} cannot be the start of a tag name.`,
        why: 'git does not allow spaces, control characters, "..", any of "~^:?*[\\" or a leading "-" (see git check-ref-format).',
        cure: 'Use a prefix such as v, widget-v or widget/v.',
    };
}
function noSuchDirectory(origin, value) {
    return {
        code: 'VC107',
        what: `${origin.place}: there is no folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)}.`,
        why: '',
        cure: 'Name a folder inside a git repository. In a workflow, check out the repository first.',
    };
}
function noSuchFile(origin, value) {
    return {
        code: 'VC108',
        what: `${origin.place}: there is no file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)}.`,
        why: 'A typo must not silently fall back to the defaults.',
        cure: 'Name an existing file, relative to the repository, or leave it out.',
    };
}
function outsideRepository(path) {
    return {
        code: 'VC114',
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} is outside the working tree.`,
        why: 'Only files of the repository are read, and nothing below .git, so that no other file of the machine can be exposed.',
        cure: 'Name a file inside the repository. A symbolic link must lead to one, too.',
    };
}
function notYaml(place, reason) {
    return {
        code: 'VC109',
        what: `${place}: not YAML: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}`,
        why: '',
        cure: 'Fix the syntax there. An editor with a YAML language server shows the mistake.',
    };
}
function configurationTooLong(path, length, longest) {
    return {
        code: 'VC247',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(path)}: the file has ${length} characters, but at most ${longest} are read.`,
        why: 'A file made to be large could take minutes to read.',
        cure: 'Remove what is not configuration, and move long texts to a template.',
    };
}
function unknownKey(place, key, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .z)(key, allowed);
    return {
        code: 'VC110',
        what: `${place}: there is no key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(key)} here.`,
        why: `Allowed keys: ${allowed.join(', ')}.`,
        cure: nearest === undefined ? 'Remove the key.' : `Did you mean ${nearest}?`,
    };
}
function wrongValue(place, value, expected) {
    return { code: 'VC111', what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)} is not ${expected}.`, why: '', cure: `Write ${expected}.` };
}
function unknownCommand(word, allowed) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .z)(word, allowed);
    return {
        code: 'VC112',
        what: `There is no command ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(word)}.`,
        why: `Commands: ${allowed.join(', ')}.`,
        cure: nearest === undefined ? 'See --help.' : `Did you mean ${nearest}?`,
    };
}
function badArguments(reason, cure = 'See --help.') {
    return { code: 'VC113', what: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason), why: '', cure: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(cure) };
}
function badGlob(origin, glob, reason) {
    return {
        code: 'VC120',
        what: `${origin.place}: the glob ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(glob)} ${reason}.`,
        why: 'Assets are files of the working tree. Write one glob per line, relative to the root of the repository.',
        cure: 'For example, write dist/*.tgz, and !dist/*-debug.tgz to exclude some.',
    };
}
function badChannel(origin, value) {
    return {
        code: 'VC131',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)} is not the name of a channel.`,
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
        what: `${origin.place}: the name of the maintenance branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(branch)} contains no range.`,
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

  __nccwpck_require__.d(__webpack_exports__, {
    $q: () => (  noSuchPackage),
    CZ: () => (  alsoTagTwice),
    Eb: () => (  samePath),
    Il: () => (  alsoTagOfNobody),
    Rv: () => (  noPackages),
    Sf: () => (  tagsCollide),
    TW: () => (  samePrefix),
    Uo: () => (  preparedApart),
    WH: () => (  needsPackage),
    YU: () => (  noSuchPath),
    bX: () => (  packagesNeedTrees),
    bf: () => (  groupAcrossChannels),
    fu: () => (  badPackagePath),
    uC: () => (  inTwoGroups),
    ul: () => (  packageMoved),
    zL: () => (  packagesFailed)
  });
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5895);
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);

function noSuchPath(place, path) {
    return {
        code: 'VC801',
        what: `${place}: the commit to release has no folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)}.`,
        why: 'No commit could ever touch that package, so it would never be released.',
        cure: 'Fix the path. It starts at the root of the repository, with / between folders.',
    };
}
function badPackagePath(place, path) {
    const isNegated = path.startsWith('!');
    return {
        code: 'VC802',
        what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)} ${isNegated ? 'would match every file but those' : 'is not a path inside the repository'}.`,
        why: isNegated
            ? 'A file belongs to a list if one of its globs matches, so one that begins with ! takes nearly all files.'
            : 'Paths start at the root of the repository; absolute paths, ".." and "\\" are not allowed.',
        cure: isNegated
            ? 'Write it without !: files from elsewhere that count under include, own files that do not under exclude.'
            : 'Write for example packages/core, or . for the root.',
    };
}
function samePath(place, path, other) {
    return {
        code: 'VC803',
        what: `${place}: the path ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)} already belongs to the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(other)}.`,
        why: 'A file belongs to one package: the one with the longest path.',
        cure: 'Give each package a path of its own. A file that counts for several goes under include.',
    };
}
function samePrefix(place, prefix, other) {
    return {
        code: 'VC804',
        what: `${place}: the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(other)} already has the tag prefix ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(prefix)}.`,
        why: 'A tag would be a version of both packages.',
        cure: 'Set another tag-prefix for one of them.',
    };
}
function noSuchPackage(place, name, names) {
    const nearest = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .z)(name, names);
    return {
        code: 'VC805',
        what: `${place}: there is no package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(name)}.`,
        why: `The packages are ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .Zv)(names)}.`,
        cure: nearest === undefined ? 'Name one of them, or add it under packages.' : `Did you mean ${nearest}?`,
    };
}
function groupAcrossChannels(place, group, members) {
    return {
        code: 'VC806',
        what: `${place}: the packages of the group ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(group)} are on different channels: ${members.join(', ')}.`,
        why: 'They share a number, and a candidate and a stable version cannot have the same one.',
        cure: 'Give all of them the same channel, or take one out of the group.',
    };
}
function tagsCollide(place, prefix, other) {
    const owner = other.name === undefined ? '' : ` of the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(other.name)}`;
    return {
        code: 'VC807',
        what: `${place}: tags that begin with ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(prefix)} cannot stand beside the tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(other.tag)}${owner}.`,
        why: `Git keeps a ref as a file: refs/tags/${other.tag} would have to be a file and a folder.`,
        cure: 'Set another prefix for one of them.',
    };
}
function needsPackage(place, names) {
    return {
        code: 'VC808',
        what: `${place}: this does not say which package is meant.`,
        why: `This repository has ${names.length} packages: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .Zv)(names)}.`,
        cure: 'Set package to the ones that it is meant for, one a line.',
    };
}
function inTwoGroups(place, name, other) {
    return {
        code: 'VC809',
        what: `${place}: the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(name)} is already in the group ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(other)}.`,
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
    const found = was === undefined ? '' : ` The folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(was)} had the same content: formerly: [${was}].`;
    return {
        code: 'VC811',
        what: `${place}: at ${tag}, its last version, the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(name)} had no files at that path.${found}`,
        why: 'It was moved since, and the commits before the move would be missing from its next release.',
        cure: `Add formerly: [${was ?? 'OLD/PATH'}] to the package, so that its old path counts, too.`,
    };
}
function packagesNeedTrees() {
    return {
        code: 'VC812',
        what: 'Packages are configured, and this clone cannot tell which files a commit changed.',
        why: 'It was made without its trees (--filter=tree:0), and it has no origin to fetch them from.',
        cure: 'Clone without that filter, or name the repository that it comes from: git remote add origin URL.',
    };
}
function packagesFailed(failed, total) {
    const lines = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .n3)(failed, causeText).map(([one, names]) => `${names}: ${causeText(one)}`);
    return {
        code: 'VC813',
        what: `${failed.length} of ${total} packages could not be released. ${lines.join(' | ')}`,
        why: 'The other packages are released; what was made of these stays and is harmless.',
        cure: 'Fix the causes above and run again on the same commit: the run completes what is missing.',
    };
}
function causeText({ problems, waitsFor }) {
    return waitsFor === undefined
        ? problems.map(({ code, what, cure }) => `${code}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(what)} → ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .HJ)(cure)}`).join(' ')
        : `not started, because it depends on ${waitsFor}.`;
}
function alsoTagTwice(place, prefix, owner) {
    const whose = owner === undefined ? 'the versions of this repository' : `the package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(owner)}`;
    return {
        code: 'VC816',
        what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(prefix)} is already a prefix of ${whose}.`,
        why: 'also-tag makes further tags, so each of its prefixes must be a new one.',
        cure: 'Use another prefix, or set tag-prefix if your versions have only one of v and no prefix.',
    };
}
function alsoTagOfNobody(place) {
    return {
        code: 'VC817',
        what: `${place}: with packages, it must say whose versions get the further tags.`,
        why: 'One tag cannot be a version of several packages, and no package is at the root or named by latest.',
        cure: 'Write also-tag under the package that it is for.',
    };
}
function preparedApart(place, via, others) {
    const whose = others === undefined ? 'prepare of the whole repository says otherwise' : `another package has ${others}`;
    return {
        code: 'VC814',
        what: `${place}: via is ${via} here, but ${whose}.`,
        why: 'All packages are prepared together, by one commit or by one pull request.',
        cure: 'Set via once, under prepare at the top level.',
    };
}

/***/ }),

/***/ 5201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    G: () => (  titleNotCounted),
    O: () => (  commentsForbidden)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

function titleNotCounted(fault, cure) {
    return {
        code: 'VC861',
        what: fault,
        why: 'It would be the subject of the squash, and on-title is fail.',
        cure,
    };
}
function commentsForbidden(request, message) {
    return {
        code: 'VC831',
        what: `The preview is in the job summary, not in a comment: the token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}).`,
        why: 'comment: true needs "pull-requests: write". A pull request from a fork has a token that cannot write.',
        cure: 'Grant "permissions: { contents: read, pull-requests: write }" to the job. docs/pull-requests.md says what to do for forks.',
    };
}

/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    HJ: () => (  quoteReply),
    TL: () => (  quoted),
    Zv: () => (  listNames),
    bn: () => (  allOf),
    fF: () => (  onceEach),
    jg: () => (  CheckpointError),
    n3: () => (  toldOnce),
    ri: () => (  withoutCredentials),
    yL: () => (  oneOf)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

class CheckpointError extends Error {
    name = 'CheckpointError';
    problems;
    constructor(problems, options) {
        const all = 'code' in problems ? [problems] : problems;
        super(all.map(describe).join('\n'), options);
        this.problems = all;
    }
}
function onceEach(problems) {
    return [...new Map(problems.map((problem) => [problem.code + problem.what, problem])).values()];
}
function describe({ code, what, why, cure }) {
    return [`${code}: ${what}`, ...(why === '' ? [] : [`  ${why}`]), `  → ${cure}`].join('\n');
}
const QUOTED_LENGTH = 120;
function quoted(value) {
    return `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .bg)(value, QUOTED_LENGTH)}"`;
}
const MOST_SHOWN = 10;
function listNames(names) {
    const shown = names.slice(0, MOST_SHOWN).map(quoted).join(', ');
    return names.length > MOST_SHOWN ? `${shown} and ${names.length - MOST_SHOWN} more` : shown;
}
const SAID_LENGTH = 2_000;
function quoteReply(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .bg)(withoutCredentials(text), SAID_LENGTH);
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^/\s]*@/g, '//');
}
function oneOf(words) {
    return joinWords(words, 'or');
}
function allOf(words) {
    return joinWords(words, 'and');
}
function toldOnce(all, said) {
    const firsts = new Map();
    const names = new Map();
    for (const one of all) {
        const text = said(one);
        if (!firsts.has(text))
            firsts.set(text, one);
        names.set(text, [...(names.get(text) ?? []), one.name]);
    }
    return [...firsts].map(([text, one]) => [one, allOf(names.get(text) ?? [])]);
}
function joinWords(words, last) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/***/ }),

/***/ 4981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AN: () => (  notOurTag),
    LC: () => (  checkpointsMoved),
    Lg: () => (  otherTag),
    Pj: () => (  publishedUnknown),
    bD: () => (  somebodysDraft)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

const MOST_SHOWN = 10;
function checkpointsMoved(moved) {
    const shown = moved.slice(0, MOST_SHOWN).map((one) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(`${one.tag}: ${differenceOf(one)}`));
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
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} has no release, so it may have been published and deleted.`,
        why: 'A version that was ever published is never deleted, because others may use it.',
        cure: 'Run release on its commit again to create its draft, then roll that back. Or delete the tag by hand.',
    };
}
function somebodysDraft(tag, url) {
    return {
        code: 'VC643',
        what: `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} was not created by Version Checkpoint, or its record is damaged: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)}.`,
        why: 'rollback deletes only what Version Checkpoint created.',
        cure: 'If that draft is not needed, delete it by hand and run again.',
    };
}
function notOurTag(tag) {
    return {
        code: 'VC644',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} was not created by Version Checkpoint.`,
        why: 'rollback deletes only what Version Checkpoint created.',
        cure: 'If no one has fetched it, you can delete it by hand.',
    };
}
function otherTag(tag) {
    return {
        code: 'VC645',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} is not the one that its draft was created for.`,
        why: "The tag was moved or created again. Deleting it could lose someone's work.",
        cure: 'Run verify to see what moved, restore it, then run again.',
    };
}

/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    F: () => (  escapeBegin),
    U: () => (  escapeBlocks)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    CA: () => (  codeSpansOn),
    X: () => (  withoutCodeSpans),
    bT: () => (  backticksAround)
  });
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
function backticksAround(text, least = 1) {
    const longest = Array.from(text.matchAll(/`+/g)).reduce((length, [run]) => Math.max(length, run.length), least - 1);
    return '`'.repeat(longest + 1);
}

/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    K: () => (  excerpt)
  });
function excerpt(text, length) {
    if (text.length <= length)
        return text;
    const characters = Array.from(text.slice(0, 2 * length + 2));
    return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}

/***/ }),

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  oz: () => (  Markdown),
  SS: () => (  codeSpan),
  cR: () => (  escapeLabel),
  FV: () => (  escapeMarkdown),
  nf: () => (  markdown_link)
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
        for (const { start, end } of (0,code_spans .CA)(line)) {
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
    return (0,blocks .U)(escapeAroundLinks((0,printable .wh)(text), web));
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
    return (0,blocks .U)(escapeAround((0,printable .wh)(text).replace(/\s+/g, ' '), LABEL));
}
function markdown_link(text, address) {
    return `[${text}](${address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}
function codeSpan(text) {
    const line = (0,printable .wh)(text).replace(/\s+/g, ' ');
    const fence = (0,code_spans .bT)(line);
    return fence === '`' ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
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
        return (0,code_spans .CA)(text);
    let lineStart = 0;
    return text.split('\n').flatMap((line) => {
        const before = lineStart;
        lineStart += line.length + 1;
        if (!line.includes('`'))
            return [];
        return (0,code_spans .CA)(line).map(({ start, end }) => ({ start: before + start, end: before + end }));
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

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    c: () => (  tableOf)
  });

function tableOf(head, rows) {
    return [rowOf(head), `|${'---|'.repeat(head.length)}`, ...rows.map(rowOf)].join('\n');
}
function rowOf(cells) {
    return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${withoutBars(cell)} `)).join('|')}|`;
}
function withoutBars(cell) {
    return cell.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}

/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    K2: () => (  TOOL_NAMES),
    Q8: () => (  AUTO),
    uA: () => (  toolNamed)
  });
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

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    R: () => (  planJson),
    i: () => (  judgementJson)
  });
  var _commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9486);

function rowJson({ sha, subject, counts, reason, group, pullRequest }) {
    const row = { sha, subject, counts, why: (0,_commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__  .u)(reason), group };
    return pullRequest === undefined ? row : { ...row, pullRequest };
}
function planJson(plan) {
    return { ...plan, rows: plan.rows.map(rowJson) };
}
function judgementJson(judgement) {
    return { ...judgement, because: judgement.because.map(rowJson) };
}

/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ij: () => (  faultText),
    Tm: () => (  cureText),
    YM: () => (  adviceText)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);

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
    return `Try ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(better.map(quote))}.${where}`;
}

/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Dw: () => (  endCells),
    Ll: () => (  besideTexts),
    ib: () => (  previewMarkdown),
    xt: () => (  wayText)
  });
  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8775);
  var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1791);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(786);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(626);
  var _advice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(634);

const SUBJECT_LENGTH = 200;
function previewMarkdown(preview) {
    const { rows } = preview;
    return [`### ${headline(preview)}`, ...(rows.length > 1 ? [waysTable(rows)] : []), ...besideTexts(preview)].join('\n\n');
}
function besideTexts({ advice, notices }) {
    return [
        ...(advice === undefined ? [] : [`> [!WARNING]\n> ${(0,_advice_text_js__WEBPACK_IMPORTED_MODULE_3__  .YM)(advice, quoteSubject)}`]),
        ...notices.map((notice) => `> [!NOTE]\n> ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(notice)}`),
    ];
}
function headline({ rows: [first, ...others], after }) {
    const before = after === null ? '' : `, after ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(after)}`;
    switch (first?.outcome.kind) {
        case 'release': {
            const { tag, bump, prerelease } = first.outcome;
            const level = [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['pre-release'] : [])].join(', ');
            const words = level === '' ? '' : ` (${level})`;
            return `Merging this makes ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(tag)}${words}${after === null ? ', the first release' : before}`;
        }
        case 'nothing':
            return `Merging this releases nothing${others.length > 0 ? before : `: ${becauseText(first.because)}`}`;
        case 'fails':
            return `Merging this would fail with ${first.outcome.code}${before}`;
        default:
            return `What merging this makes is not known${before}`;
    }
}
function waysTable(rows) {
    const cells = rows.map((row, at) => [wayText(row, at), ...endCells(row)]);
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__  .c)(['if you', 'you get', 'because'], cells);
}
function wayText({ methods }, at) {
    return `${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .yL)(methods)}${at === 0 ? ' (the default here)' : ''}`;
}
function endCells({ outcome, because }) {
    return [outcomeText(outcome), becauseText(because)];
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'release':
            return `**${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(outcome.tag)}**`;
        case 'nothing':
            return 'nothing';
        case 'unknown':
            return 'not known';
        case 'fails':
            return `an error, ${outcome.code}`;
    }
}
function becauseText({ words, quote }) {
    const text = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .bg)(words, SUBJECT_LENGTH));
    return quote === undefined ? text : `${text} ${quoteSubject(quote)}`;
}
function quoteSubject(text) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .bg)(text, SUBJECT_LENGTH));
}

/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    j: () => (  packagesPreviewMarkdown)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);
  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8775);
  var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1791);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(786);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6373);

const MOST_NAMED = 3;
const MOST_PACKAGES = 100;
const NAME_LENGTH = 100;
function packagesPreviewMarkdown(preview) {
    return [`### ${headline(preview.packages)}`, packagesTable(preview.packages), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .Ll)(preview)].join('\n\n');
}
function headline(packages) {
    const outcomes = packages.flatMap(({ rows: [first] }) => first?.outcome ?? []);
    const tags = outcomes.flatMap((outcome) => (outcome.kind === 'release' ? [outcome.tag] : []));
    const failed = outcomes.find(isFailure);
    if (failed !== undefined)
        return `Merging this would fail with ${failed.code}`;
    if (outcomes.some(({ kind }) => kind === 'unknown'))
        return 'What merging this makes is not known';
    if (tags.length === 0)
        return 'Merging this releases nothing';
    if (tags.length > MOST_NAMED)
        return `Merging this releases ${tags.length} packages`;
    return `Merging this makes ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .bn)(tags.map(_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .cR))}`;
}
function isFailure(outcome) {
    return outcome.kind === 'fails';
}
function packagesTable(packages) {
    const isOne = packages.every(({ rows }) => rows.length === 1);
    const head = ['package', 'was', ...(isOne ? [] : ['if you']), 'you get', 'because'];
    const cells = packages
        .slice(0, MOST_PACKAGES)
        .flatMap(({ name, after, rows }) => rows.map((row, at) => [
        ...(at === 0 ? [quote(name), quote(after ?? '')] : ['', '']),
        ...(isOne ? [] : [rows.length === 1 ? 'merge it in any way' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .xt)(row, at)]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__  .Dw)(row),
    ]));
    const hidden = packages.length - MOST_PACKAGES;
    const more = hidden > 0 ? [head.map((_, at) => (at === 0 ? `… and ${hidden} more` : ''))] : [];
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__  .c)(head, [...cells, ...more]);
}
function quote(name) {
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .cR)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .bg)(name, NAME_LENGTH));
}

/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    M: () => (  planOfPackages)
  });
  var _next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8858);

function planOfPackages(ends, head) {
    const packages = ends.flatMap(({ name, path, end }) => ('plan' in end ? [{ name, path, ...(0,_next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_0__  .R)(end.plan) }] : []));
    return { schema: 2, head, packages };
}

/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $: () => (  isDone),
    C: () => (  makesTag)
  });
function makesTag(steps) {
    return steps.some(({ kind }) => kind === 'tag');
}
function isDone(end) {
    return end.kind === 'planned' && end.would?.steps.every(({ outcome }) => outcome === 'kept') === true;
}

/***/ }),

/***/ 9757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    DF: () => (  examinationLines),
    iy: () => (  problemTexts),
    jo: () => (  diagnosisOf)
  });

  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8775);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(786);

const CELL_LENGTH = 600;
const problemsOf = ({ findings }) => findings.filter(({ level }) => level === 'problem');
const notesOf = ({ findings }) => findings.filter(({ level }) => level === 'note');
function diagnosisOf(examination) {
    const [problems, notes, unread] = [problemsOf(examination), notesOf(examination), examination.unread];
    return [
        problems.length === 0 ? 'Nothing to fix' : countOf(problems.length, 'problem'),
        ...(notes.length === 0 ? [] : [countOf(notes.length, 'note')]),
        ...(unread.length === 0 ? [] : [`${unread.length} could not be read`]),
    ].join(', ');
}
const countOf = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
function problemTexts(examination) {
    return problemsOf(examination).map(({ code, what, place, cure }) => `${code}: ${what}${place === undefined ? '' : ` (${place})`} ${cure}`);
}
function examinationLines(examination, paint) {
    const problems = problemsOf(examination);
    const { unread } = examination;
    return [
        ...problems.flatMap((finding) => findingLines(finding, paint.alert, paint)),
        ...(problems.length === 0 ? [`${paint.good('✔')} Nothing to fix.`] : []),
        ...notesOf(examination).flatMap((finding) => findingLines(finding, paint.strong, paint)),
        ...(unread.length === 0 ? [] : ['', 'Could not be read:', ...unread.map((one) => `  ${unreadText(one)}`)]),
        '',
        'What each code means: docs/doctor.md',
    ];
}
function findingLines({ code, what, place, cure }, mark, { faint }) {
    return [
        `${mark(code)}  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(what)}${place === undefined ? '' : faint(`  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(place)}`)}`,
        `      → ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(cure)}`,
    ];
}
const unreadText = ({ what, needs }) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(`${what}: needs ${needs}`);

const quote = (text) => escapeLabel(printableWithin(text, CELL_LENGTH));

/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    P: () => (  OUTPUT_NAMES),
    Y: () => (  outputsOf)
  });
  var _next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8858);
  var _release_packages_plan_of_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7002);
  var _release_result_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6650);
  var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7799);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(786);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2839);
  var _preview_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6373);
  var _preview_packages_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9467);
  var _sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8535);

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
    'findings',
];
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
function outputsOf(result, notesFile, notesFiles = new Map()) {
    if (result.kind === 'packages')
        return outputsOfPackages(result, notesFiles);
    const isReleased = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(result);
    const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {};
    const all = {
        ...EMPTY,
        packages: '[]',
        findings: '[]',
        reason: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__  .$)(result)),
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
        preview: preview === undefined ? '' : (0,_preview_markdown_js__WEBPACK_IMPORTED_MODULE_5__  .ib)(preview),
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
    const released = result.packages.filter(({ end }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(end));
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
        findings: '[]',
        sha: result.head,
        bump: 'none',
        ...(all.length === 1 ? one?.outputs : {}),
        plan: all.length === 0 ? '' : planOutput((0,_release_packages_plan_of_packages_js__WEBPACK_IMPORTED_MODULE_1__  .M)(result.packages, result.head)),
        reason: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_7__  .$)(result)),
        released: String(all.length > 0),
        preview: result.preview === undefined ? '' : (0,_preview_packages_markdown_js__WEBPACK_IMPORTED_MODULE_6__  .j)(result.preview),
        packages: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .et)(rows),
    };
}
function textOutputs({ plan, texts }, notesFile) {
    return { bump: plan.bump, notes: texts.notes, 'notes-file': notesFile ?? '', plan: planOutput((0,_next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_0__  .R)(plan)) };
}
function placeOutputs(result) {
    switch (result.kind) {
        case 'skipped':
        case 'verified':
            return {};
        case 'examined':
            return { findings: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .et)(result.examination.findings) };
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
            const version = versionOutputs((0,_release_result_js__WEBPACK_IMPORTED_MODULE_8__  .C)(steps) ? next : null, plan.base);
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
        version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_4__  .w0)(version),
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
function planOutput(plan) {
    const whole = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .et)(plan);
    if (new TextEncoder().encode(whole).length <= MAX_PLAN_BYTES)
        return whole;
    const short = (one) => ({ ...one, rows: [], changes: [] });
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .et)(plan.schema === 1 ? short(plan) : { ...plan, packages: plan.packages.map(short) });
}

/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    g5: () => (  failureOf),
    gT: () => (  hasReleased),
    nZ: () => (  warningsOf)
  });

  var _errors_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4981);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);
  var _errors_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5201);
  var _preview_advice_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(634);
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4189);
  var _errors_gates_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7293);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1152);
  var _release_result_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6650);
  var _examination_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9757);

function failureOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    if (advice?.isFailure === true)
        return (0,_errors_preview_js__WEBPACK_IMPORTED_MODULE_2__  .G)((0,_preview_advice_text_js__WEBPACK_IMPORTED_MODULE_3__  .Ij)(advice, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL), (0,_preview_advice_text_js__WEBPACK_IMPORTED_MODULE_3__  .Tm)(advice, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL));
    if ('comment' in result && result.comment.kind === 'failed')
        return result.comment.problem;
    switch (result.kind) {
        case 'blocked': {
            const links = result.red.map(({ name, url }) => `${name}: ${url}`);
            return (0,_errors_gates_js__WEBPACK_IMPORTED_MODULE_5__  .Y)(result.plan.tag, result.reason, links);
        }
        case 'nothing':
            return result.nothing.failed ? (0,_errors_history_js__WEBPACK_IMPORTED_MODULE_4__  ._2)(result.nothing.reason) : undefined;
        case 'packages':
            return failureOfPackages(result);
        case 'verified':
            return result.verification.moved.length > 0 ? (0,_errors_rollback_js__WEBPACK_IMPORTED_MODULE_0__  .LC)(result.verification.moved) : undefined;
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
    return all.length === 0 ? undefined : (0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_6__  .zL)(all, packages.length + failed.length);
}
function hasReleased(result) {
    if (result.kind === 'packages')
        return result.packages.some(({ end }) => hasReleased(end));
    if (result.kind === 'planned')
        return result.resumed ? hasChanged(result.would?.steps ?? []) : (0,_release_result_js__WEBPACK_IMPORTED_MODULE_8__  .C)(result.steps);
    return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps);
}
function hasChanged(steps) {
    return steps.some(({ outcome }) => outcome !== 'kept');
}
function warningsOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    const title = advice === undefined || advice.isFailure ? [] : [(0,_preview_advice_text_js__WEBPACK_IMPORTED_MODULE_3__  .YM)(advice, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)];
    const comment = 'comment' in result && result.comment.kind === 'failed' ? result.comment.problem : undefined;
    const beside = comment !== undefined && failureOf(result) !== comment ? [new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg(comment).message] : [];
    return [...title, ...beside, ...warningsOfRun(result)];
}

function warningsOfRun(result) {
    if (result.kind === 'skipped' || result.kind === 'verified')
        return [];
    if (result.kind === 'examined')
        return (0,_examination_js__WEBPACK_IMPORTED_MODULE_7__  .iy)(result.examination);
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

__nccwpck_require__.d(__webpack_exports__, {
  iM: () => (  rollbackLines),
  QV: () => (  rollbackSentence),
  Eq: () => (  undoLines)
});

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
    const next = own === undefined ? 'the next patch' : (0,tags .sh)(own.prefix, (0,versions_next .yU)(own.version, 'patch')).name;
    const title = `[withdrawn] ${name === '' ? tag : name}`;
    const isLower = own !== undefined && instead !== undefined && (0,semver .Cg)(instead.version, own.version) < 0;
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
            return `  ${index + 1}. ${(0,text_printable .g$)(`${what}${how}`)}`;
        });
    if (done !== undefined)
        return done.map((step) => `${good('✔')} ${(0,text_printable .g$)(textOf(step, 'done'))}`);
    return verdict.steps.map((step, index) => `  ${index === 0 ? 'would' : '     '}  ${(0,text_printable .g$)(textOf(step, 'planned'))}`);
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
    const name = (0,text_printable .g$)(tag);
    return isNew ? [`  undo: node dist/cli rollback ${name} --confirm ${name}${forge}`] : [];
}

/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $: () => (  sentenceOf)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7475);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(626);
  var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7799);
  var _rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8654);
  var _examination_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9757);
  var _verification_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6581);

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
            return `${result.plan.tag} is prepared by commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(result.commit)}${result.outcome === 'kept' ? ', which already exists' : ''}`;
        case 'proposed':
            return `${result.plan.tag} is proposed in a pull request. Merge it to release: ${result.pull.url} (${PROPOSED[result.outcome]})`;
        case 'planned':
            if (result.would !== undefined)
                return resumedSentence(result.plan, result.would, (0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(result));
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; release creates its draft if that is missing`;
            if (result.steps.some(({ kind }) => kind === 'propose'))
                return `${result.plan.tag} would be proposed in a pull request (${result.plan.reason})`;
            if (result.steps.every(({ kind }) => kind === 'prepare'))
                return `${result.plan.tag} would be prepared (${result.plan.reason})`;
            return `${result.plan.tag} would be released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'packages':
            return packagesSentence(result);
        case 'rolledBack':
            return (0,_rollback_js__WEBPACK_IMPORTED_MODULE_2__  .QV)(result);
        case 'verified':
            return (0,_verification_js__WEBPACK_IMPORTED_MODULE_4__  .Vj)(result.verification);
        case 'examined':
            return (0,_examination_js__WEBPACK_IMPORTED_MODULE_3__  .jo)(result.examination);
        case 'released': {
            const { plan, written } = result;
            const place = `${plan.tag} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(written.commit)}`;
            if (!(0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(result))
                return `Nothing to do: ${place}${withItsRelease(written.release)}`;
            if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
                return `${place}; ${changedText(result)}`;
            return `${plan.tag} is on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(written.commit)}${withItsRelease(written.release)} (${plan.reason})`;
        }
        case 'published':
            return publishedSentence(result);
    }
}
function packagesSentence({ packages, failed }) {
    const released = packages.flatMap(({ end }) => ((0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(end) ? [end] : []));
    const tags = released.flatMap((end) => ('plan' in end ? [end.plan.tag] : []));
    const failures = failed.length === 0 ? '' : `; ${failed.map(({ name }) => name).join(', ')} failed`;
    const proposed = proposedText(packages);
    const [one] = released;
    if (one === undefined && proposed !== undefined)
        return `${proposed}${failures}`;
    if (one === undefined && failures !== '')
        return `Nothing was released${failures}`;
    if (one === undefined)
        return `Nothing to release: ${whyNone(packages)}`;
    const rest = (proposed === undefined ? '' : `; ${proposed}`) + failures;
    if (released.length === 1)
        return `${sentenceOf(one)}${rest}`;
    const verb = released.some(({ kind }) => kind === 'planned') ? 'would be released' : 'are released';
    return `${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .bn)(tags)} ${verb}${rest}`;
}
function proposedText(packages) {
    const ends = packages.flatMap(({ end }) => (isProposed(end) ? [end] : []));
    const [first] = ends;
    if (first === undefined || ends.length === 1)
        return first && sentenceOf(first);
    const tags = (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .bn)(ends.map(({ plan }) => plan.tag));
    return first.kind === 'proposed'
        ? `${tags} are proposed in a pull request. Merge it to release them: ${first.pull.url} (${PROPOSED[first.outcome]})`
        : `${tags} would be proposed in a pull request`;
}
function isProposed(end) {
    return end.kind === 'proposed' || (end.kind === 'planned' && end.steps.some(({ kind }) => kind === 'propose'));
}
function whyNone(packages) {
    const asked = packages.find(({ end }) => end.kind !== 'nothing' || end.nothing.current !== null);
    return asked === undefined ? 'no package has a commit that asks for one' : sentenceOf(asked.end);
}
function resumedSentence({ tag }, { commit, release }, changes) {
    const place = `${tag} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(commit)}`;
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
function changedText({ written: { steps, release } }) {
    const changed = steps.filter(({ kind, outcome }) => kind !== 'float' && outcome !== 'kept');
    if (changed.length === 0)
        return floatsIn(steps);
    if (changed.every(({ kind }) => kind === 'also-tag'))
        return `${changed.map(({ place }) => place).join(' and ')} ${changed.length === 1 ? 'was' : 'were'} created`;
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

  __nccwpck_require__.d(__webpack_exports__, {
    Pf: () => (  label),
    Zw: () => (  LABEL_COLUMNS),
    tZ: () => (  PLAIN)
  });
const same = (text) => text;
const PLAIN = { strong: same, faint: same, good: same, alert: same };
const LABEL_COLUMNS = 9;
function label(name) {
    return `  ${name.padEnd(LABEL_COLUMNS - 2)}`;
}

/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Vj: () => (  verdictOf),
    bf: () => (  verificationLines)
  });

  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8775);
  var _text_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5854);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(786);

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
        return `${checkpointsIn(tags.length)} moved: ${nameTags(tags)}; ${proved} as recorded${beside}`;
    if (proved === 0)
        return `No checkpoint has a record${beside}`;
    return `${proved === 1 ? 'The only checkpoint is' : `All ${proved} checkpoints are`} as recorded${beside}`;
}
const checkpointsIn = (count) => (count === 1 ? '1 checkpoint' : `${count} checkpoints`);
const versionsIn = (count) => (count === 1 ? '1 version' : `${count} versions`);
function nameTags(tags) {
    const shown = tags.slice(0, MOST_NAMES).join(', ');
    return tags.length > MOST_NAMES ? `${shown} and ${tags.length - MOST_NAMES} more` : shown;
}
function verificationLines({ moved, unproved, notices }, { alert, strong }) {
    const width = Math.max(0, ...moved.slice(0, MOST_SHOWN).map(({ tag }) => (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__  .PL)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(tag))));
    return [
        ...labelRows('moved', moved, ({ tag, what, recorded, found }) => {
            const difference = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(`${what}: recorded ${recorded}, found ${found}`);
            return `${strong((0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__  .v0)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(tag), width))}  ${alert(difference)}`;
        }),
        ...labelRows('unsure', groupByReason(unproved), ({ why, tags }) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(`${nameTags(tags)}: ${why}`)),
        ...labelRows('note', notices, _text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$),
    ];
}
function labelRows(label, rows, lineOf) {
    const lines = rows.slice(0, MOST_SHOWN).map((row, index) => `  ${(index === 0 ? label : '').padEnd(7)}${lineOf(row)}`);
    const hidden = rows.length - lines.length;
    return hidden > 0 ? [...lines, `${' '.repeat(9)}… and ${hidden} more`] : lines;
}
function groupByReason(unproved) {
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

const quote = (text) => escapeLabel(printableWithin(text, CELL_LENGTH));
const code = (text) => codeSpan(printableWithin(text, CELL_LENGTH));
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

__nccwpck_require__.d(__webpack_exports__, {
  _D: () => (  ASKING_INPUTS),
  ou: () => (  BUMPS),
  Lo: () => (  COMMANDS),
  wf: () => (  CONFIGURABLE_INPUTS),
  YT: () => (  DEFAULT_COMMAND),
  Pe: () => (  DEFAULT_CONFIGURATION),
  VE: () => (  DEFAULT_TEMPLATE),
  ZY: () => (  FLOATING_TAGS),
  iI: () => (  Flags),
  Om: () => (  GROUP_VERSIONS),
  Rz: () => (  MAKE_LATEST),
  By: () => (  MERGE_METHOD),
  eX: () => (  MINUTES),
  GE: () => (  MOST_MINUTES),
  uy: () => (  ON_DEPENDENCY),
  S2: () => (  ON_NEAR_MISS),
  c7: () => (  ON_NO_RELEASE),
  x6: () => (  ON_TITLE),
  z6: () => (  PLANNING_COMMANDS),
  fG: () => (  PRESETS),
  sw: () => (  READING_COMMANDS),
  Wi: () => (  REQUIRE_CHECKS),
  S_: () => (  SERVED_INPUTS),
  gp: () => (  TAGS),
  vr: () => (  TOUCHED),
  lv: () => (  VIA),
  $t: () => (  placeOf)
});

;// CONCATENATED MODULE: ./ports/pull-request.js
const MERGE_METHODS = ['squash', 'merge', 'rebase'];

;// CONCATENATED MODULE: ./settings/inputs.js

const INPUTS = {
    token: 'one run',
    command: 'one run',
    'dry-run': 'one run',
    bump: 'configurable',
    package: 'one run',
    version: 'one run',
    prerelease: 'configurable',
    'tag-prefix': 'configurable',
    'initial-version': 'configurable',
    'major-on-zero': 'configurable',
    'on-no-release': 'configurable',
    sha: 'one run',
    'working-directory': 'one run',
    config: 'one run',
    template: 'configurable',
    'tag-message': 'configurable',
    'release-name': 'configurable',
    draft: 'configurable',
    'make-latest': 'configurable',
    assets: 'configurable',
    'require-checks': 'configurable',
    'checks-timeout': 'configurable',
    'check-run-id': 'one run',
    'floating-tags': 'configurable',
    tag: 'one run',
    confirm: 'one run',
    reason: 'one run',
    'plan-file': 'one run',
    comment: 'configurable',
};
const SERVED_INPUTS = Object.keys(INPUTS);
const CONFIGURABLE_INPUTS = SERVED_INPUTS.filter((name) => INPUTS[name] === 'configurable');
const ASKING_INPUTS = ['bump', 'version', 'prerelease', 'on-no-release'];
class Flags extends Map {
}
function placeOf(name, inputs) {
    return inputs instanceof Flags ? `--${name}` : `input ${name}`;
}
const DEFAULT_CONFIGURATION = '.github/version-checkpoint.yml';
const DEFAULT_TEMPLATE = '.github/release-template.md';
const COMMANDS = ['release', 'plan', 'prepare', 'publish', 'rollback', 'verify', 'doctor'];
const READING_COMMANDS = new Set(['plan', 'verify', 'doctor']);
const DEFAULT_COMMAND = 'release';
const PLANNING_COMMANDS = new Set([DEFAULT_COMMAND, 'plan']);
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

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    PL: () => (  columnsOf),
    PV: () => (  withinColumns),
    g6: () => (  fitsIn),
    v0: () => (  padTo)
  });
  var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);

const WIDE = /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4dc0-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_COLUMN = /(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Me}\p{Mn}]/u;
const EMOJI = /^(?:\p{Emoji_Presentation}(?!\ufe0e)|\p{Regional_Indicator}|\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Extended_Pictographic}\u200d\p{Extended_Pictographic})/u;
const PLAIN = /^(?:[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff]|(?=\p{Emoji_Presentation})[\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}])*$/u;
function columnsOf(line) {
    if (PLAIN.test(line))
        return line.length;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__  .EX)(line).reduce((columns, character) => columns + widthOf(character), 0);
}
function fitsIn(line, columns) {
    return 2 * line.length <= columns || columnsOf(line) <= columns;
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
    if (head.length === line.length && fitsIn(line, columns))
        return line;
    let cut = '';
    let used = 0;
    for (const character of (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__  .EX)(head)) {
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

  __nccwpck_require__.d(__webpack_exports__, {
    z: () => (  nearestWord)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    BP: () => (  logLine),
    EX: () => (  charactersOf),
    bg: () => (  printableWithin),
    et: () => (  printableJson),
    g$: () => (  printable),
    wh: () => (  plainText)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    FS: () => (  levelForBase),
    Fb: () => (  levelBetween),
    HI: () => (  highestLevel),
    f2: () => (  ZERO),
    yU: () => (  nextVersion)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7475);

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
        highest = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .oc)(highest, level);
    return highest;
}

/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Cg: () => (  compareSemVer),
    IX: () => (  parseSemVer),
    MQ: () => (  isStable),
    w0: () => (  formatSemVer)
  });
const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE_IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const BUILD_IDENTIFIER = '[0-9a-zA-Z-]+';
const SEMVER = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}` +
    `(?:-(${PRERELEASE_IDENTIFIER}(?:\\.${PRERELEASE_IDENTIFIER})*))?` +
    `(?:\\+(${BUILD_IDENTIFIER}(?:\\.${BUILD_IDENTIFIER})*))?$`);
const STABLE = [];
function parseSemVer(text) {
    const match = SEMVER.exec(text);
    if (match === null)
        return undefined;
    const prerelease = match[4];
    return {
        major: numberOf(match[1] ?? ''),
        minor: numberOf(match[2] ?? ''),
        patch: numberOf(match[3] ?? ''),
        prerelease: prerelease === undefined ? STABLE : prerelease.split('.'),
        build: match[5] ?? '',
    };
}
const NUMBERS = new Map();
const MOST_DIGITS = 3;
function numberOf(digits) {
    if (digits.length > MOST_DIGITS)
        return BigInt(digits);
    const number = NUMBERS.get(digits) ?? BigInt(digits);
    NUMBERS.set(digits, number);
    return number;
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

  __nccwpck_require__.d(__webpack_exports__, {
    Cq: () => (  isVersionName),
    Fe: () => (  withPrefix),
    Hc: () => (  stableTags),
    OP: () => (  versionTags),
    Rx: () => (  isTagPrefix),
    gP: () => (  tagNamed),
    hC: () => (  versionNameOf),
    jC: () => (  ROLLED_BACK),
    sh: () => (  versionName)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2839);

function versionName(prefix, version) {
    return { name: `${prefix}${(0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(version)}`, prefix, version };
}
const ROLLED_BACK = 'rolled-back/';
const SORTED = new WeakMap();
function versionTags(tags, ...prefixes) {
    const known = SORTED.get(tags) ?? new Map();
    SORTED.set(tags, known);
    const key = prefixes.join('\0');
    const sorted = known.get(key) ?? sortedVersions(tags, prefixes);
    known.set(key, sorted);
    return sorted;
}
function sortedVersions(tags, prefixes) {
    const versions = [];
    for (const prefix of prefixes) {
        for (const tag of tagsBetween(tags, `${prefix}0`, `${prefix}:`)) {
            const version = versionAfter(prefix, tag.name);
            if (version !== undefined)
                versions.push({ ...tag, prefix, version });
        }
    }
    return versions.sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(b.version, a.version) || (a.name < b.name ? 1 : -1));
}
function tagNamed(tags, name) {
    return tagsBetween(tags, name, `${name}\0`)[0];
}
const BY_NAME = new WeakMap();
function tagsBetween(tags, first, end) {
    const ordered = BY_NAME.get(tags) ?? orderedByName(tags);
    BY_NAME.set(tags, ordered);
    const from = firstIndex(ordered, ({ name }) => name >= first);
    return ordered.slice(from, firstIndex(ordered, ({ name }) => name >= end));
}
function orderedByName(tags) {
    const isOrdered = tags.every(({ name }, at) => at === 0 || (tags[at - 1]?.name ?? '') <= name);
    return isOrdered ? tags : tags.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function firstIndex(list, holds) {
    let [from, to] = [0, list.length];
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        const one = list[middle];
        if (one !== undefined && holds(one))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
function withPrefix(name, prefix) {
    const version = versionAfter(prefix, name);
    return version && { name, prefix, version };
}
function versionAfter(prefix, name) {
    return name.startsWith(prefix) ? (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .IX)(name.slice(prefix.length)) : undefined;
}
function versionNameOf(name, known) {
    const own = known === undefined ? undefined : withPrefix(name, known);
    if (own !== undefined)
        return own;
    for (const { index } of name.matchAll(/(?<!\d)\d+\.\d+\.\d+/g)) {
        const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .IX)(name.slice(index));
        if (version !== undefined)
            return { name, prefix: name.slice(0, index), version };
    }
    return undefined;
}
function isVersionName(name) {
    return versionNameOf(name) !== undefined;
}
function stableTags(tags) {
    return tags.filter((tag) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(tag.version));
}
const MAX_ENCODED_PREFIX = 150;
function isTagPrefix(prefix) {
    const name = `${prefix}1.0.0`;
    if ((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .wh)(prefix) !== prefix || /\s/.test(prefix))
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

  });

  var __webpack_module_cache__ = {};

  function __nccwpck_require__(moduleId) {

  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}

  	var module = __webpack_module_cache__[moduleId] = {

  		exports: {}
  	};

  	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}

  	return module.exports;
  }

  __nccwpck_require__.m = __webpack_modules__;

  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

  (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();

  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;

  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();

  (() => {

  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();

  (() => {
  	__nccwpck_require__.f = {};

  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();

  (() => {

  	__nccwpck_require__.u = (chunkId) => {

  		return "" + chunkId + ".index.js";
  	};
  })();

  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();

  (() => {

  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();

  (() => {

  	var installedChunks = {
  		792: 0
  	};

  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;

  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}

  	}

  	__nccwpck_require__.f.j = (chunkId, promises) => {

  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {

  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {

  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};

  })();

  var __webpack_exports__ = __nccwpck_require__(8010);
  __webpack_exports__ = await __webpack_exports__;

