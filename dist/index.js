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

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./local/clock.js

function systemClock({ VERSION_CHECKPOINT_SECOND_MS: said = '1000' }) {
    const second = Number(said);
    return { now: () => new Date(), second, wait: (seconds) => (0,external_node_timers_promises_namespaceObject.setTimeout)(seconds * second) };
}

// EXTERNAL MODULE: ./errors/inputs.js
var errors_inputs = __nccwpck_require__(6868);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./files/asset-files.js



const PIECE_BYTES = 1024 * 1024;
function fileBytes(path) {
    return {
        [Symbol.asyncIterator]: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE_BYTES })[Symbol.asyncIterator](),
    };
}
async function matchFiles(root, { include, exclude }) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 59).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3059, 19));
    const isExcluded = exclude.length === 0 ? () => false : picomatch(exclude);
    const home = await (0,promises_.realpath)(root);
    return Promise.all(include.map(async (glob) => {
        const { base, glob: pattern } = picomatch.scan(glob, { unescape: true });
        const folder = pattern === '' ? base.split('/').slice(0, -1).join('/') : base;
        const rest = pattern === '' ? base.slice(folder.length) : pattern;
        const isNamed = picomatch(glob);
        const paths = await walk(root, folder, { deep: /\/|\*\*/.test(pattern), dots: DOT.test(rest) });
        const chosen = paths.filter((path) => isNamed(path) && !isExcluded(path));
        const files = (await Promise.all(chosen.map((path) => lookAt(home, path)))).flat();
        return { glob, files, nearest: await nearestFolder(root, folder) };
    }));
}
const DOT = /(?:^|[/{(,|])\\?\./;
async function walk(root, folder, reach) {
    const entries = await entriesOf((0,external_node_path_.join)(root, folder));
    const paths = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name.startsWith('.') && !reach.dots)
            return [];
        if (!entry.isDirectory())
            return [path];
        return reach.deep && entry.name !== '.git' ? walk(root, path, reach) : [];
    }));
    return paths.flat();
}
function entriesOf(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(noEntries);
}
function noEntries(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return [];
    throw error;
}
async function lookAt(home, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(home, path)).catch(() => undefined);
    const found = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || found?.isFile() !== true)
        return [];
    const within = (0,external_node_path_.relative)(home, real).split(external_node_path_.sep);
    const outside = within[0] === '..' || (0,external_node_path_.resolve)(home, ...within) !== real || [...within, ...path.split('/')].some(isGits);
    return [{ path, size: found.size, outside }];
}
function isGits(name) {
    return name.toLowerCase() === '.git';
}
async function nearestFolder(root, folder) {
    const entries = await entriesOf((0,external_node_path_.join)(root, folder));
    if (entries.length === 0 && folder !== '')
        return nearestFolder(root, folder.split('/').slice(0, -1).join('/'));
    const names = entries
        .filter(({ name }) => !isGits(name))
        .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
    return { folder, entries: names.sort() };
}

;// CONCATENATED MODULE: ./files/file-errors.js
function alreadyThere(error) {
    if (error.code === 'EEXIST')
        return false;
    throw error;
}
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
function missing(error) {
    if (NO_FILE.has(error.code))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./errors/files.js
var files = __nccwpck_require__(6534);
;// CONCATENATED MODULE: ./files/given-path.js






async function readGiven(said, grounds) {
    const path = await givenPath(said, grounds);
    return (0,promises_.readFile)(path, 'utf8').catch(missing);
}
async function writeGiven(said, { text, mode }, grounds) {
    const path = await givenPath(said, grounds);
    const flag = FLAGS[mode] | NO_LINK;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        return await (0,promises_.writeFile)(path, text, { flag }).then(() => true, alreadyThere);
    }
    catch (error) {
        throw new problem/* CheckpointError */.jg((0,files/* unwritableFile */.Wy)(said, codeOf(error)), { cause: error });
    }
}
const { O_CREAT, O_EXCL, O_TRUNC, O_WRONLY } = external_node_fs_.constants;
const FLAGS = { new: O_WRONLY | O_CREAT | O_EXCL, replace: O_WRONLY | O_CREAT | O_TRUNC };
const NO_LINK = external_node_fs_.constants.O_NOFOLLOW ?? 0;
function codeOf(error) {
    return error.code ?? String(error);
}
async function givenPath(said, { root, temporary }) {
    const refuse = (reason) => new problem/* CheckpointError */.jg((0,files/* pathRefused */.Qi)(said, reason));
    const path = (0,external_node_path_.resolve)(root, said);
    if (!(0,external_node_path_.isAbsolute)(said) && !isBelow(root, path))
        throw refuse('it leads out of the repository');
    const bases = await Promise.all([root, ...(temporary === undefined ? [] : [temporary])].map(resolved));
    const { above, below } = await divided(path, bases);
    const file = (0,external_node_path_.join)(above, ...below);
    if (await hasLink(above, below))
        throw refuse('a part of it is a link');
    if (await leadsIntoGit(await resolved(file)))
        throw refuse("it leads into git's own folder");
    return file;
}
function isBelow(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && way.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(way);
}
async function divided(path, bases) {
    const parents = foldersAbove(path);
    const real = await Promise.all(parents.map((folder) => (0,promises_.realpath)(folder).catch(() => undefined)));
    const entered = bases.map((base) => ({ base, at: real.indexOf(base) })).filter(({ at }) => at >= 0);
    const [inner] = entered.sort((a, b) => b.base.length - a.base.length);
    if (inner !== undefined)
        return { above: inner.base, below: (0,external_node_path_.relative)(parents[inner.at] ?? '', path).split(external_node_path_.sep) };
    return { above: await resolved((0,external_node_path_.dirname)(path)), below: [(0,external_node_path_.basename)(path)] };
}
function foldersAbove(path) {
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? [] : [...foldersAbove(above), above];
}
async function resolved(path) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const above = (0,external_node_path_.dirname)(path);
    return real ?? (above === path ? path : (0,external_node_path_.join)(await resolved(above), (0,external_node_path_.basename)(path)));
}
async function hasLink(above, below) {
    const ways = below.map((_, index) => (0,external_node_path_.join)(above, ...below.slice(0, index + 1)));
    const found = await Promise.all(ways.map((way) => (0,promises_.lstat)(way).catch(() => undefined)));
    return found.some((entry) => entry?.isSymbolicLink() === true);
}
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i;
async function leadsIntoGit(path) {
    if (path.split(external_node_path_.sep).some((part) => GIT_FOLDER.test(part)))
        return true;
    return (await Promise.all(foldersAbove(path).map(isGitDirectory))).includes(true);
}
async function isGitDirectory(folder) {
    const parts = ['HEAD', 'objects', 'refs'].map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined));
    return (await Promise.all(parts)).every((part) => part !== undefined);
}

;// CONCATENATED MODULE: ./files/files.js







function filesOf(root, keptIn) {
    return {
        read: (path) => readInside(root, path).catch(missing),
        isDirectory: (path) => (0,promises_.stat)((0,external_node_path_.resolve)(root, path)).then((found) => found.isDirectory(), () => false),
        readGiven: (path) => readGiven(path, { root, temporary: keptIn }),
        writeGiven: (path, text, mode) => writeGiven(path, { text, mode }, { root, temporary: keptIn }),
        match: (globs) => matchFiles(root, globs),
        bytes: (path) => fileBytes((0,external_node_path_.resolve)(root, path)),
        async keep(name, text) {
            if (keptIn === undefined)
                return undefined;
            const path = (0,external_node_path_.resolve)(keptIn, encodeURIComponent(name));
            await (0,promises_.writeFile)(path, text);
            return path;
        },
    };
}
async function readInside(root, path) {
    const [inside, file] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.resolve)(root, path))]);
    const parts = (0,external_node_path_.relative)(inside, file).split(external_node_path_.sep);
    const isOutside = parts[0] === '..' || (0,external_node_path_.isAbsolute)((0,external_node_path_.relative)(inside, file));
    if (isOutside || parts.some((part) => part.toLowerCase() === '.git'))
        throw new problem/* CheckpointError */.jg((0,errors_inputs/* outsideRepository */.__)(path));
    return (0,promises_.readFile)(file, 'utf8');
}

// EXTERNAL MODULE: ./errors/clone.js
var errors_clone = __nccwpck_require__(3580);
// EXTERNAL MODULE: ./errors/forge.js
var forge = __nccwpck_require__(878);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __nccwpck_require__(4189);
// EXTERNAL MODULE: ./git/remote.js
var git_remote = __nccwpck_require__(2434);
// EXTERNAL MODULE: ./git/web.js
var web = __nccwpck_require__(2592);
;// CONCATENATED MODULE: ./action/pipeline.js
function judgePipeline(event, onlyReads) {
    const { workflowRun: run, sha } = event;
    const failed = run === undefined ? ['the event does not describe that run'] : failedConditions(run, event);
    if (run === undefined || failed.length > 0)
        return { kind: 'plan', sha, ...(!onlyReads && warningOf(failed)) };
    const { headSha, headBranch: branch = '' } = run;
    if (branch === event.defaultBranch)
        return { kind: 'run', sha: headSha, branch };
    return { kind: 'channel', sha: headSha, branch, ...warningOf([offBranch(branch, event)]) };
}
function failedConditions(run, { action = 'unknown', repository }) {
    const { event, conclusion, headBranch, headRepository } = run;
    const ended = conclusion === null ? 'has no conclusion' : `ended with ${conclusion}, not success`;
    const conditions = [
        [action === 'completed', `that run is ${action}, not completed`],
        [conclusion === 'success', `that run ${ended}`],
        [event === 'push', `that run was started by ${event}, not by a push`],
        [headRepository === repository, `that run was of ${headRepository}, not of ${repository}`],
        [headBranch !== undefined, 'the branch of that run is unknown'],
        [
            headBranch?.startsWith('gh-readonly-queue/') !== true,
            'that run was of a merge queue, whose commit may never land',
        ],
    ];
    return conditions.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
function offBranch(branch, { defaultBranch }) {
    const others = defaultBranch === undefined ? '' : `neither the default branch ${defaultBranch} nor `;
    return `that run was on ${branch}, ${others === '' ? 'not ' : others}a branch that channels names`;
}
function warningOf(failed) {
    return { warning: `This workflow_run only plans: ${failed.join('; ')}.` };
}

;// CONCATENATED MODULE: ./action/trigger.js

const READING = new Set(['plan', 'verify']);
function triggerOf(event, command) {
    const { sha } = event;
    if (event.deleted === true && command !== 'verify')
        return { kind: 'skip', sha, reason: DELETED };
    switch (event.name) {
        case 'workflow_dispatch':
        case 'repository_dispatch':
        case 'schedule':
            return isOfQueue(event) ? { kind: 'plan', sha } : { kind: 'run', sha };
        case 'push':
            if (event.refType === 'tag')
                return aboutTag(event, command);
            return event.refType === 'branch' && !isOfQueue(event) ? { kind: 'run', sha } : { kind: 'plan', sha };
        case 'create':
            return event.refType === 'tag' ? aboutTag(event, command) : unknown(event, command);
        case 'release':
            return aboutRelease(event, command);
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group':
            return { kind: 'plan', sha };
        case 'workflow_run':
            return judgePipeline(event, READING.has(command));
        default:
            return unknown(event, command);
    }
}
const DELETED = 'a branch or tag that was deleted makes no release';
const PUSHED_TAG = 'a pushed tag is released, and nothing else is done about it';
const RELEASE = 'a release event makes no further release';
function isOfQueue({ refType, ref }) {
    return refType !== 'tag' && ref.startsWith('gh-readonly-queue/');
}
function aboutTag({ sha, ref }, command) {
    if (command === 'publish' || command === 'verify')
        return { kind: 'run', sha };
    if (command === 'release' || command === 'plan')
        return { kind: 'tag', sha, tag: ref };
    return { kind: 'skip', sha, reason: PUSHED_TAG };
}
const TAKEN_BACK = new Set(['deleted', 'unpublished']);
function aboutRelease({ sha, action = '' }, command) {
    if (command === 'verify')
        return { kind: 'run', sha };
    if (TAKEN_BACK.has(action))
        return { kind: 'skip', sha, reason: RELEASE };
    if (command === 'publish')
        return { kind: 'run', sha };
    return { kind: command === 'release' ? 'after' : 'skip', sha, reason: RELEASE };
}
function unknown({ name, sha }, command) {
    if (READING.has(command))
        return { kind: 'plan', sha };
    const what = name === '' ? 'This run has no event that is known' : `The event ${name} releases nothing`;
    return {
        kind: 'plan',
        sha,
        warning: `${what}, so this run only plans. docs/events.md lists the events that release.`,
    };
}

// EXTERNAL MODULE: ./settings/inputs.js
var settings_inputs = __nccwpck_require__(6458);
// EXTERNAL MODULE: ./text/printable.js
var printable = __nccwpck_require__(786);
// EXTERNAL MODULE: ./errors/answers.js
var answers = __nccwpck_require__(8678);
;// CONCATENATED MODULE: ./action/read-event.js
function readEvent(environment, payload) {
    const { action, deleted, repository, release, workflow_run: run } = payload;
    const { type, name } = readRef(environment);
    const [event = '', sha = 'HEAD'] = [environment['GITHUB_EVENT_NAME'], environment['GITHUB_SHA']];
    const isDeletion = (event === 'push' && deleted === true) || NO_COMMIT.test(sha);
    const tag = release?.tag_name ?? (type === 'tag' ? name : undefined);
    return {
        name: event,
        ...(action !== undefined && { action }),
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        refType: type,
        ref: name,
        ...(isDeletion && { deleted: true }),
        sha,
        ...(tag !== undefined && { tag }),
        ...(repository?.default_branch !== undefined && { defaultBranch: repository.default_branch }),
        ...(run && { workflowRun: pipelineOf(run) }),
    };
}
const NO_COMMIT = /^0+$/;
function pipelineOf(run) {
    const { event, conclusion = null, head_sha: headSha, head_branch: branch, head_repository: repository } = run;
    return {
        event,
        conclusion,
        headSha,
        ...(typeof branch === 'string' && { headBranch: branch }),
        headRepository: repository?.full_name ?? 'a deleted repository',
    };
}
function readRef(environment) {
    const { GITHUB_REF_TYPE: type = '', GITHUB_REF_NAME: name = '', GITHUB_REF: full = '' } = environment;
    const [, kind = '', rest = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(full) ?? [];
    const said = kind === '' ? '' : kind === 'tags' ? 'tag' : 'branch';
    return { type: type === '' ? said : type, name: name === '' ? rest : name };
}
function readBranch(environment, { merge_group: group }) {
    if (group !== undefined)
        return group.base_ref.replace(/^refs\/heads\//, '');
    const base = environment['GITHUB_BASE_REF'] ?? '';
    if (base !== '')
        return base;
    const { type, name } = readRef(environment);
    if (type === 'tag' || name === '')
        return undefined;
    const [, target] = QUEUE.exec(name) ?? [];
    return target ?? name;
}
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-[^/]*$/;

// EXTERNAL MODULE: ./notes/robots.js
var robots = __nccwpck_require__(6510);
// EXTERNAL MODULE: ./ports/pull-request.js
var pull_request = __nccwpck_require__(4115);
;// CONCATENATED MODULE: ./action/read-pull-request.js


const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readPullRequest({ action, pull_request: pull }) {
    if (pull === undefined || action === 'closed')
        return undefined;
    const { number = 0, title = '', body, commits, user, head = {}, base = {} } = pull;
    if (!Number.isSafeInteger(number) || number <= 0 || !isObjectName(head.sha) || !isObjectName(base.sha))
        return undefined;
    const login = user?.login ?? '';
    return {
        number,
        title: title.trim(),
        body: body ?? '',
        head: head.sha,
        source: (head.label ?? head.ref ?? '').replace(':', '/'),
        base: base.sha,
        target: base.ref ?? '',
        ...(Number.isSafeInteger(commits) && commits !== undefined && { commits }),
        author: login,
        isByRobot: user?.type === 'Bot' || (0,robots/* isRobot */.r)({ name: login, email: '' }),
        merging: readMergeSettings(base.repo ?? {}),
    };
}
function isObjectName(text) {
    return text !== undefined && OBJECT_NAME.test(text);
}
const ALLOWED = { squash: 'allow_squash_merge', merge: 'allow_merge_commit', rebase: 'allow_rebase_merge' };
function readMergeSettings(repository) {
    let isGuessed = false;
    const wordAt = (key, [usual, ...others]) => {
        const word = [usual, ...others].find((known) => known === repository[key]);
        isGuessed ||= word === undefined;
        return word ?? usual;
    };
    const allowed = pull_request/* MERGE_METHODS */.Y.filter((method) => {
        const said = repository[ALLOWED[method]];
        isGuessed ||= typeof said !== 'boolean';
        return said !== false;
    });
    return {
        allowed: allowed.length === 0 ? pull_request/* MERGE_METHODS */.Y : allowed,
        squashTitle: wordAt('squash_merge_commit_title', ['COMMIT_OR_PR_TITLE', 'PR_TITLE']),
        squashMessage: wordAt('squash_merge_commit_message', ['COMMIT_MESSAGES', 'PR_BODY', 'BLANK']),
        mergeTitle: wordAt('merge_commit_title', ['MERGE_MESSAGE', 'PR_TITLE']),
        mergeMessage: wordAt('merge_commit_message', ['PR_TITLE', 'PR_BODY', 'BLANK']),
        isGuessed,
    };
}

;// CONCATENATED MODULE: ./action/runner.js





function runnerOf(environment, payload) {
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const said = readPayload(payload);
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const web = repository === '' ? undefined : `${server}/${repository}`;
    const id = environment['GITHUB_RUN_ID'];
    return {
        inputs: readInputs(environment),
        event: readEvent(environment, said),
        branch: readBranch(environment, said),
        workspace: environment['GITHUB_WORKSPACE'],
        repository,
        server,
        web,
        run: id,
        page: web === undefined || id === undefined ? undefined : `${web}/actions/runs/${id}`,
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        pull: readPullRequest(said),
        temporary: environment['RUNNER_TEMP'],
    };
}
function readPayload(payload) {
    if (payload === '')
        return {};
    try {
        const said = JSON.parse(payload);
        if (typeof said === 'object' && said !== null && !Array.isArray(said))
            return said;
    }
    catch (error) {
        throw new problem/* CheckpointError */.jg((0,answers/* eventUnreadable */.YR)(String(error)), { cause: error });
    }
    throw new problem/* CheckpointError */.jg((0,answers/* eventUnreadable */.YR)('it holds no object'));
}
function readInputs(environment) {
    const inputs = new Map();
    for (const name of settings_inputs/* SERVED_INPUTS */.S_) {
        const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
        if (value !== undefined && (value !== '' || name === 'tag-prefix'))
            inputs.set(name, value);
    }
    return inputs;
}

// EXTERNAL MODULE: ./errors/rollback.js
var rollback = __nccwpck_require__(4981);
;// CONCATENATED MODULE: ./errors/preview.js
function titleNotCounted(fault, cure) {
    return {
        code: 'VC861',
        what: fault,
        why: 'It would be the subject of the squash, and on-title is fail.',
        cure,
    };
}

;// CONCATENATED MODULE: ./preview/advice-text.js

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
    return `Try ${(0,problem/* oneOf */.yL)(better.map(quote))}.${where}`;
}

// EXTERNAL MODULE: ./errors/gates.js
var gates = __nccwpck_require__(7293);
;// CONCATENATED MODULE: ./release/result.js
function makesTag(steps) {
    return steps.some(({ kind }) => kind === 'tag');
}

;// CONCATENATED MODULE: ./report/result.js







function failureOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    if (advice?.isFailure === true)
        return titleNotCounted(faultText(advice, problem/* quoted */.TL), cureText(advice, problem/* quoted */.TL));
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
        return result.resumed ? hasChanged(result.would?.steps ?? []) : makesTag(result.steps);
    return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps);
}
function hasChanged(steps) {
    return steps.some(({ outcome }) => outcome !== 'kept');
}
function warningsOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    const title = advice === undefined || advice.isFailure ? [] : [adviceText(advice, problem/* quoted */.TL)];
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

// EXTERNAL MODULE: ./versions/semver.js
var semver = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __nccwpck_require__(8775);
;// CONCATENATED MODULE: ./markdown/table-cell.js
function tableCell(markdown) {
    return markdown.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}

;// CONCATENATED MODULE: ./preview/markdown.js





const SUBJECT_LENGTH = 200;
function previewMarkdown(preview) {
    const { rows, advice, notices } = preview;
    const told = [
        `### ${headline(preview)}`,
        rows.length > 1 ? tableOf(rows) : '',
        advice === undefined ? '' : `> [!WARNING]\n> ${adviceText(advice, quoted)}`,
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

// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __nccwpck_require__(7475);
// EXTERNAL MODULE: ./versions/next.js
var versions_next = __nccwpck_require__(7646);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __nccwpck_require__(7830);
;// CONCATENATED MODULE: ./rollback/forward-fix.js



function forwardFix({ release: { tag, name }, version: own, instead }) {
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
        return forwardFix(verdict).map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${command}`;
            return `  ${index + 1}. ${(0,printable/* printable */.g$)(`${what}${how}`)}`;
        });
    if (done !== undefined)
        return done.map((step) => `${good('✔')} ${(0,printable/* printable */.g$)(textOf(step, 'done'))}`);
    return verdict.steps.map((step, index) => `  ${index === 0 ? 'would' : '     '}  ${(0,printable/* printable */.g$)(textOf(step, 'planned'))}`);
}
function rollbackMarkdown({ verdict, done }) {
    if (verdict.kind === 'immutable')
        return forwardFix(verdict)
            .map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${(0,markdown/* codeSpan */.SS)(command)}`;
            return `${index + 1}. ${(0,markdown/* escapeLabel */.cR)(what)}${how}`;
        })
            .join('\n');
    const isDone = done !== undefined;
    const lines = (done ?? verdict.steps).map((step, index) => {
        const text = (0,markdown/* escapeLabel */.cR)((0,printable/* printable */.g$)(textOf(step, isDone ? 'done' : 'planned')));
        const url = 'release' in step && step.kind !== 'draft' ? step.release.url : '';
        return `${index + 1}. ${/^https?:\/\//.test(url) ? (0,markdown/* link */.nf)(text, url) : text}`;
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
    const name = (0,printable/* printable */.g$)(tag);
    return isNew ? [`  undo: node dist/cli rollback ${name} --confirm ${name}${forge}`] : [];
}

// EXTERNAL MODULE: ./text/columns.js
var text_columns = __nccwpck_require__(5854);
;// CONCATENATED MODULE: ./report/verification.js



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
    const width = Math.max(0, ...moved.slice(0, MOST_SHOWN).map(({ tag }) => (0,text_columns/* columnsOf */.PL)((0,printable/* printable */.g$)(tag))));
    return [
        ...labelled('moved', moved, ({ tag, what, recorded, found }) => {
            const difference = (0,printable/* printable */.g$)(`${what}: recorded ${recorded}, found ${found}`);
            return `${strong((0,text_columns/* padTo */.v0)((0,printable/* printable */.g$)(tag), width))}  ${alert(difference)}`;
        }),
        ...labelled('unsure', grouped(unproved), ({ why, tags }) => (0,printable/* printable */.g$)(`${named(tags)}: ${why}`)),
        ...labelled('note', notices, printable/* printable */.g$),
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
        const name = /^https?:\/\//.test(url) ? (0,markdown/* link */.nf)(cell(tag), url) : cell(tag);
        return `| ${name} | ${cell(what)} | ${code(recorded)} | ${code(found)} |`;
    });
    const hidden = moved.length - rows.length;
    const more = hidden > 0 ? [`| … and ${hidden} more | | | |`] : [];
    return ['| checkpoint | what moved | recorded | found |', '|---|---|---|---|', ...rows, ...more].join('\n');
}
const cell = (text) => (0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(text, CELL_LENGTH)).replaceAll('|', '&#124;');
const code = (text) => (0,markdown/* codeSpan */.SS)((0,printable/* printableWithin */.bg)(text, CELL_LENGTH)).replaceAll('|', '\\|');
function list(title, texts) {
    if (texts.length === 0)
        return '';
    const shown = texts.slice(0, MOST_SHOWN).map((text) => `- ${(0,markdown/* escapeLabel */.cR)((0,printable/* printable */.g$)(text))}`);
    const hidden = texts.length - shown.length;
    return [title, '', ...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./report/sentence.js




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
            return `${result.plan.tag} is prepared by commit ${(0,commits_commit/* shortSha */.Fu)(result.commit)}${result.outcome === 'kept' ? ', which was there' : ''}`;
        case 'proposed':
            return `${result.plan.tag} is proposed by a pull request, whose merge releases it: ${result.pull.url} (${PROPOSED[result.outcome]})`;
        case 'planned':
            if (result.would !== undefined)
                return resumedSentence(result.plan, result.would, hasReleased(result));
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; a release run makes its draft if that is missing`;
            if (result.steps.some(({ kind }) => kind === 'propose'))
                return `${result.plan.tag} would be proposed by a pull request (${result.plan.reason})`;
            if (result.steps.every(({ kind }) => kind === 'prepare'))
                return `${result.plan.tag} would be prepared (${result.plan.reason})`;
            return `${result.plan.tag} would be released from ${(0,commits_commit/* shortSha */.Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'rolledBack':
            return rollbackSentence(result);
        case 'verified':
            return verdictOf(result.verification);
        case 'released': {
            const { plan, written } = result;
            const place = `${plan.tag} is already on ${(0,commits_commit/* shortSha */.Fu)(written.commit)}`;
            if (!hasReleased(result))
                return `Nothing to do: ${place}${withItsRelease(written.release)}`;
            if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
                return `${place}; ${becameOf(result)}`;
            return `${plan.tag} is on ${(0,commits_commit/* shortSha */.Fu)(written.commit)}${withItsRelease(written.release)} (${plan.reason})`;
        }
        case 'published':
            return publishedSentence(result);
    }
}
function resumedSentence({ tag }, { commit, release }, changes) {
    const place = `${tag} is already on ${(0,commits_commit/* shortSha */.Fu)(commit)}`;
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
    const isReleased = hasReleased(result);
    const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {};
    const all = {
        ...EMPTY,
        reason: (0,printable/* printable */.g$)(sentenceOf(result)),
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
            const version = versionOutputs(makesTag(steps) ? next : null, plan.base);
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

;// CONCATENATED MODULE: ./report/style.js
const same = (text) => text;
const PLAIN = { strong: same, faint: same, good: same, alert: same };
const LABEL_COLUMNS = 9;
function label(name) {
    return `  ${name.padEnd(LABEL_COLUMNS - 2)}`;
}

;// CONCATENATED MODULE: ./action/line.js


const MOST_BEFORE = 4;
function lineBefore({ plan: { base }, next }, tagNames) {
    const known = (0,tags/* versionTags */.OP)(tagNames.map((name) => ({ name })), next.prefix);
    const since = known.find(({ name }) => name === base?.tag)?.version;
    const last = known
        .filter(({ version }) => (0,semver/* compareSemVer */.Cg)(version, next.version) < 0)
        .filter(({ version }) => (0,semver/* isStable */.MQ)(version) || since === undefined || (0,semver/* compareSemVer */.Cg)(version, since) > 0)
        .slice(0, MOST_BEFORE)
        .map(({ name }) => name);
    const isCut = base !== null && !last.includes(base.tag);
    return (isCut ? [...last.slice(0, MOST_BEFORE - 1), base.tag] : last).reverse();
}

;// CONCATENATED MODULE: ./action/paragraphs.js
const MAX_BYTES = 1_000_000;
const LEFT_OUT = '… what stood here is too long for a job summary, which may have 1 MiB.';
function paragraphs(parts) {
    const shown = [];
    let bytes = bytesIn(LEFT_OUT);
    for (const part of parts.filter((text) => text !== '')) {
        const isShort = bytes + bytesIn(part) + 2 <= MAX_BYTES;
        if (isShort || shown.at(-1) !== LEFT_OUT)
            shown.push(isShort ? part : LEFT_OUT);
        bytes += isShort ? bytesIn(part) + 2 : 0;
    }
    return `${shown.join('\n\n')}\n`;
}
function bytesIn(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./action/picture.js

const SETTINGS = '%%{init: {"gitGraph": {"showBranches": false, "rotateCommitLabel": true}}}%%';
function pictureOf(before, next, mark) {
    if (before.length === 0)
        return '';
    const tag = mark === '' ? '' : ` tag: "${picture_label(mark)}"`;
    const commits = [
        ...before.map((name) => `  commit id: "${picture_label(name)}"`),
        `  commit id: "${picture_label(next)}" type: HIGHLIGHT${tag}`,
    ];
    return ['```mermaid', SETTINGS, 'gitGraph', ...commits, '```'].join('\n');
}
function picture_label(text) {
    return (0,printable/* plainText */.wh)(text).replace(/[^\p{L}\p{N} ._+/@-]/gu, '·');
}

;// CONCATENATED MODULE: ./report/step.js
function stepText(plan) {
    return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`;
}
function levelText({ bump, prerelease }) {
    return [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['prerelease'] : [])].join(' · ');
}
function subjectText({ subject, pullRequest }) {
    const suffix = pullRequest === undefined ? '' : ` (#${pullRequest})`;
    return suffix !== '' && subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}
function whyText(row, account) {
    if (row.group === 'made') {
        const made = `${hasDecided(account) ? 'made it' : 'asks for'} ${account.asked}`;
        if (SAYS_TYPE.test(row.why))
            return made;
        return row.counts === account.asked ? row.why : row.why.replace(/ is \w+$/, ` is ${account.asked} below 1.0.0`);
    }
    if (row.group === 'counted' && row.counts !== 'none')
        return row.counts;
    return row.why.replace(/^\S+ (?=counts for nothing$)/, '');
}
const SAYS_TYPE = /^\S+ is \w+$/;
function hasDecided(account) {
    return 'bump' in account && account.bump === account.asked;
}

;// CONCATENATED MODULE: ./action/written.js

function writtenLists(result, web) {
    const before = finishedList(result, web);
    const then = before.length === 0 ? [] : [`Then ${(0,markdown/* escapeLabel */.cR)(result.plan.tag)}:`];
    return [...before, ...then, writtenList(result.written.steps, web)];
}
function finishedList({ finished: earlier }, web) {
    if (earlier === undefined)
        return [];
    const opening = `Left undone by an earlier run, now done: ${(0,markdown/* escapeLabel */.cR)(earlier.plan.tag)}`;
    return [opening, writtenList(earlier.written.steps, web)];
}
const OUTCOMES = { made: 'made', updated: 'brought up to date', kept: 'was there' };
const FLOATED = { made: 'made on', updated: 'moved to', kept: 'stays on' };
const STEP_WORDS = {
    prepare: 'preparation',
    propose: 'pull request',
    tag: 'tag',
    draft: 'draft',
    assets: 'assets',
    publish: 'release',
    float: 'floating tag',
};
function writtenList(steps, web) {
    return steps
        .map(({ kind, outcome, place, on, maker }, index) => {
        const isTag = kind === 'tag' || kind === 'float';
        const page = isTag && web !== undefined ? `${web}/tree/${encodeURIComponent(place)}` : place;
        const name = isTag ? `${STEP_WORDS[kind]} ${(0,markdown/* codeSpan */.SS)(place)}` : STEP_WORDS[kind];
        const where = /^https?:\/\//.test(page) ? (0,markdown/* link */.nf)(name, page) : `${STEP_WORDS[kind]} ${(0,markdown/* codeSpan */.SS)(place)}`;
        const became = on === undefined ? OUTCOMES[outcome] : `${FLOATED[outcome]} ${(0,markdown/* codeSpan */.SS)(on)}`;
        return `${index + 1}. ${where}: ${became}${maker === undefined ? '' : `, made by ${(0,markdown/* escapeLabel */.cR)(maker)}`}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./action/summary.js














const MAX_TABLE_BYTES = 400_000;
const COLLAPSED_ABOVE_ROWS = 50;
const MAX_WARNINGS = 50;
const summary_SUBJECT_LENGTH = 200;
function summaryMarkdown(result, place) {
    const { web } = place;
    const title = `### ${(0,markdown/* escapeLabel */.cR)(sentenceOf(result))}`;
    switch (result.kind) {
        case 'skipped':
            return paragraphs([title]);
        case 'rolledBack':
            return paragraphs([title, rollbackMarkdown(result), ...warnings(warningsOf(result))]);
        case 'verified':
            return paragraphs([title, verificationMarkdown(result.verification)]);
        case 'nothing': {
            const { account } = result.nothing;
            const opening = result.preview === undefined ? title : previewMarkdown(result.preview);
            return paragraphs([opening, summary_table(account, place), ...warnings(account.warnings)]);
        }
        case 'blocked':
            return paragraphs(tell(result, place, redList(result.red)));
        case 'published': {
            const { will, written } = result;
            const list = will === undefined ? writtenList(written.steps, web) : '';
            return paragraphs([title, publicationLinks(result, web), list, ...warnings(warningsOf(result))]);
        }
        case 'prepared':
            return paragraphs([...tell(result, place, ''), collapsed('Notes', result.texts.notes)]);
        case 'proposed': {
            const pull = (0,markdown/* link */.nf)(`pull request #${result.pull.number}`, result.pull.url);
            return paragraphs([
                ...tell(result, place, pull),
                collapsed('Notes', result.texts.notes),
                ...finishedList(result, web),
            ]);
        }
        case 'planned':
        case 'released': {
            const { plan, texts, preview } = result;
            const opening = preview !== undefined
                ? [previewMarkdown(preview)]
                : [
                    `### ${summary_headline(result, plan)}`,
                    (0,markdown/* escapeLabel */.cR)(`${sentenceOf(result)}.`),
                    links(result, web),
                    pictureOf(lineBefore(result, result.tagNames), plan.tag, levelText(plan)),
                ];
            return paragraphs([
                ...opening,
                summary_table(plan, place),
                ...warnings(warningsOfRun(result)),
                collapsed('Notes', texts.notes),
                ...(result.kind === 'released' ? writtenLists(result, web) : []),
            ]);
        }
    }
}
function tell(result, place, where) {
    return [`### ${(0,markdown/* escapeLabel */.cR)(sentenceOf(result))}`, where, summary_table(result.plan, place), ...warnings(warningsOf(result))];
}
function links(result, web) {
    if (web === undefined)
        return '';
    const { plan } = result;
    const page = (kind, ...names) => `${web}/${kind}/${names.map(encodeURIComponent).join('...')}`;
    const isWritten = result.kind === 'released';
    const end = isWritten ? plan.tag : plan.head;
    return [
        ...(isWritten ? [(0,markdown/* link */.nf)('tag', page('tree', plan.tag)), releaseLink(result.written.release)] : []),
        ...(plan.base === null ? [] : [(0,markdown/* link */.nf)('compare', page('compare', plan.base.tag, end))]),
    ].join(' · ');
}
function publicationLinks({ version, written: { release } }, web) {
    const tag = web === undefined ? [] : [(0,markdown/* link */.nf)('tag', `${web}/tree/${encodeURIComponent(version.name)}`)];
    return /^https?:\/\//.test(release.url) ? [...tag, releaseLink(release)].join(' · ') : '';
}
function releaseLink({ draft, url }) {
    return (0,markdown/* link */.nf)(draft ? 'draft' : 'release', url);
}
function summary_headline(result, plan) {
    const state = result.kind === 'planned' ? 'dry run' : result.written.release.draft ? 'draft' : 'published';
    return [(0,markdown/* escapeLabel */.cR)(stepText(plan)), levelText(plan), state].filter((part) => part !== '').join(' · ');
}
function redList(red) {
    return red
        .map(({ name, word, url }) => {
        const shown = (0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(name, summary_SUBJECT_LENGTH));
        return `- ${/^https?:\/\//.test(url) ? (0,markdown/* link */.nf)(shown, url) : shown}: ${(0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(word, summary_SUBJECT_LENGTH))}`;
    })
        .join('\n');
}
function summary_table(account, place) {
    if (account.rows.length === 0)
        return '';
    const lines = ['| counts | commit | why |', '|---|---|---|'];
    let bytes = 0;
    for (const [index, row] of account.rows.entries()) {
        const line = rowLine(row, account, place);
        bytes += bytesIn(line);
        if (bytes > MAX_TABLE_BYTES) {
            lines.push(`| | … and ${account.rows.length - index} more | |`);
            break;
        }
        lines.push(line);
    }
    const text = lines.join('\n');
    return account.rows.length > COLLAPSED_ABOVE_ROWS ? collapsed(`${account.rows.length} commits`, text) : text;
}
function rowLine(row, account, { web }) {
    const commit = commitLink(row.sha, web);
    const pullRequest = row.pullRequest === undefined ? '' : ` ${pullRequestLink(row.pullRequest, web)}`;
    const counts = row.group === 'skipped' ? 'skipped' : row.counts === 'none' ? '–' : row.counts;
    const isMaker = row.group === 'made';
    const why = isMaker ? whyText(row, account) : row.why;
    return `| ${isMaker ? `**${counts}**` : counts} | ${summary_cell(subjectText(row))} ${commit}${pullRequest} | ${summary_cell(why)} |`;
}
function commitLink(sha, web) {
    if (/^0+$/.test(sha))
        return '';
    const name = `\`${(0,commits_commit/* shortSha */.Fu)(sha)}\``;
    return web === undefined ? name : (0,markdown/* link */.nf)(name, `${web}/commit/${sha}`);
}
function pullRequestLink(number, web) {
    return web === undefined ? `#${number}` : (0,markdown/* link */.nf)(`#${number}`, `${web}/pull/${number}`);
}
function summary_cell(text) {
    return tableCell((0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(text, summary_SUBJECT_LENGTH)));
}
function warnings(texts) {
    const shown = texts.slice(0, MAX_WARNINGS).map((text) => (0,markdown/* escapeLabel */.cR)((0,printable/* printableWithin */.bg)(text, 1000)));
    const hidden = texts.length - shown.length;
    return [...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].map((text) => `> [!WARNING]\n> ${text}`);
}
function collapsed(title, markdown) {
    return `<details><summary>${title}</summary>\n\n${markdown.trimEnd()}\n\n</details>`;
}

// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __nccwpck_require__(2435);
// EXTERNAL MODULE: ./release/release-assets.js + 1 modules
var release_assets = __nccwpck_require__(9228);
;// CONCATENATED MODULE: ./report/step-lines.js





function willLines(steps, { draftPlace }) {
    const isPrepared = steps.some(({ kind }) => kind === 'prepare');
    const texts = steps.flatMap((step) => {
        if (step.kind === 'prepare' || step.kind === 'propose')
            return preparationTexts(step);
        const isOnIt = step.kind === 'tag' && isPrepared;
        return isOnIt ? [`tag     ${(0,printable/* printable */.g$)(step.name)} on that commit (annotated)`] : [willText(step, draftPlace)];
    });
    return texts.map((text, index) => `${label(index === 0 ? 'will' : '')}${text}`);
}
function preparationTexts(step) {
    const { message, branch, files } = step;
    const subject = (0,printable/* printableWithin */.bg)((0,commits_message/* subjectOf */.et)(message), PREPARATION_COLUMNS);
    const from = step.kind === 'propose' && step.base !== '' ? ` from ${(0,printable/* printable */.g$)(branch)}` : '';
    const on = branch === '' ? '' : ` on ${(0,printable/* printable */.g$)(branch)}`;
    const what = step.kind === 'propose' ? `propose ${subject}, by a pull request${from}` : `commit  ${subject}${on}`;
    return [what, ...files.map(({ path }) => `        ${(0,printable/* printable */.g$)(path)}`)];
}
const PREPARATION_COLUMNS = 50;
function willText(step, draftPlace) {
    switch (step.kind) {
        case 'tag':
            return `tag     ${(0,printable/* printable */.g$)(step.name)} on ${(0,commits_commit/* shortSha */.Fu)(step.commit)} (annotated)`;
        case 'draft':
            return `draft   ${(0,printable/* printable */.g$)(draftPlace(step.tag))}`;
        case 'assets':
            return `attach  ${(0,printable/* printable */.g$)((0,release_assets/* namesOf */.eZ)(step.assets))}`;
        case 'publish':
            return `publish ${(0,printable/* printable */.g$)(step.tag.name)}`;
        case 'float':
            return `float   ${(0,printable/* printable */.g$)(step.name)} to ${(0,printable/* printable */.g$)(step.to.name)}, once it is published`;
    }
}
function doneLines({ steps, commit }, { paint }) {
    const done = steps.filter(({ outcome }) => outcome !== 'kept');
    return done.map((step) => `${paint.good('✔')} ${doneText(step, commit)}`);
}
function doneText({ kind, outcome, place, on = '' }, commit) {
    if (kind === 'float')
        return `${outcome === 'made' ? 'made' : 'moved'} ${(0,printable/* printable */.g$)(place)}, now on ${(0,printable/* printable */.g$)(on)}`;
    if (outcome === 'updated')
        return `brought the draft up to date: ${(0,printable/* printable */.g$)(place)}`;
    switch (kind) {
        case 'propose':
            return `proposed ${(0,printable/* printable */.g$)(place)}`;
        case 'prepare':
            return `prepared by commit ${(0,commits_commit/* shortSha */.Fu)(place)}`;
        case 'tag':
            return `tagged ${(0,printable/* printable */.g$)(place)} on ${(0,commits_commit/* shortSha */.Fu)(commit)}`;
        case 'draft':
            return `drafted ${(0,printable/* printable */.g$)(place)}`;
        case 'assets':
            return `attached ${(0,printable/* printable */.g$)(place)}`;
        case 'publish':
            return `published ${(0,printable/* printable */.g$)(place)}`;
    }
}
function makerLines(steps) {
    const known = steps.flatMap(({ kind, maker }) => (maker === undefined ? [] : [{ kind, maker }]));
    return known.map(({ kind, maker }, index) => {
        const what = kind === 'tag' ? 'the tag' : 'the release';
        return `${label(index === 0 ? 'first' : '')}${(0,printable/* printable */.g$)(maker)} made ${what}`;
    });
}

;// CONCATENATED MODULE: ./report/terminal.js










function linesOf(result, style) {
    const sentence = `${(0,printable/* printable */.g$)(sentenceOf(result))}.`;
    switch (result.kind) {
        case 'skipped':
            return [sentence];
        case 'rolledBack':
            return [...rollbackLines(result, style.paint), ...warningsOf(result).map(printable/* printable */.g$), sentence];
        case 'verified':
            return [...verificationLines(result.verification, style.paint), sentence];
        case 'nothing':
            return [...accountLines(result.nothing.account, style), sentence];
        case 'prepared':
            return [...planLines(result.plan, style), sentence];
        case 'proposed':
            return [...planLines(result.plan, style), ...finishedLines(result, style), sentence];
        case 'blocked':
            return [...planLines(result.plan, style), ...result.red.map(redLine), sentence];
        case 'planned':
            return result.resumed ? [sentence] : [...planLines(result.plan, style), ...willLines(result.steps, style)];
        case 'released': {
            const before = finishedLines(result, style);
            const done = doneLines(result.written, style);
            const makers = makerLines(result.written.steps);
            if (done.length === 0)
                return [...before, sentence, ...makers];
            const why = style.explains ? planLines(result.plan, style) : [];
            return [...why, ...before, ...done, ...makers, ...(style.explains ? [] : undoLines(result))];
        }
        case 'published': {
            const { will, written } = result;
            if (will !== undefined)
                return [sentence, ...willLines(will, style)];
            const done = doneLines(written, style);
            return done.length === 0 ? [sentence] : done;
        }
    }
}
function finishedLines({ finished }, style) {
    return finished === undefined ? [] : doneLines(finished.written, style);
}
function redLine({ name, word, url }, index) {
    return `${label(index === 0 ? 'red' : '')}${(0,printable/* printable */.g$)(name)}  ${(0,printable/* printable */.g$)(word)}  ${(0,printable/* printable */.g$)(url)}`.trimEnd();
}
function planLines(plan, style) {
    return [heading(plan, style.paint.strong), '', ...accountLines(plan, style)];
}
function heading(plan, strong) {
    return `${strong((0,printable/* printable */.g$)(plan.project))}  ${(0,printable/* printable */.g$)(stepText(plan))}   ${levelText(plan)}`.trimEnd();
}
const REFERENCE_COLUMNS = 18;
const WHY_COLUMNS = 18;
const MIN_SUBJECT_COLUMNS = 24;
const MOST_SUBJECT_COLUMNS = 1000;
const MOST_ALIGNED_COLUMNS = 100;
const MAX_ROWS = 100;
function accountLines(account, style) {
    const shown = account.rows.filter((row) => row.group !== 'skipped');
    const skipped = account.rows.filter((row) => row.group === 'skipped');
    const beside = LABEL_COLUMNS + REFERENCE_COLUMNS + WHY_COLUMNS;
    const room = Math.min(MOST_SUBJECT_COLUMNS, Math.max(MIN_SUBJECT_COLUMNS, style.columns - beside));
    const printed = [...shown.slice(0, MAX_ROWS), ...skipped.slice(0, MAX_ROWS)];
    const columns = printed.map((row) => (0,text_columns/* columnsOf */.PL)(cellOf(subjectText(row), room)));
    const aligned = columns.filter((each) => each <= MOST_ALIGNED_COLUMNS);
    const layout = { account, room, width: Math.max(MIN_SUBJECT_COLUMNS, ...aligned), faint: style.paint.faint };
    const lines = [
        ...rowLines('why', shown, layout),
        ...rowLines('skip', skipped, layout),
        ...account.warnings.map((text, index) => `${label(index === 0 ? 'warn' : '')}${style.paint.alert((0,printable/* printable */.g$)(text))}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function rowLines(name, rows, { account, room, width, faint }) {
    const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
        const subject = (0,text_columns/* padTo */.v0)(cellOf(subjectText(row), room), width);
        const pullRequest = (0,text_columns/* padTo */.v0)(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5);
        const why = (0,printable/* printable */.g$)(whyText(row, account));
        return `${label(index === 0 ? name : '')}${subject}  ${faint((0,commits_commit/* shortSha */.Fu)(row.sha))}  ${faint(pullRequest)}  ${why}`;
    });
    const hidden = rows.length - MAX_ROWS;
    return hidden > 0 ? [...lines, `${label('')}… and ${hidden} more`] : lines;
}
function cellOf(text, columns) {
    return (0,text_columns/* withinColumns */.PV)((0,printable/* printableWithin */.bg)(text, columns), columns);
}

;// CONCATENATED MODULE: ./action/report.js







const MAX_ANNOTATIONS = 9;
async function report(result, { runner, step, ports }) {
    const { web } = runner;
    const { environment, toolkit } = step;
    const notesFile = await attempt(toolkit, 'The notes file', () => keepNotes(result, ports));
    await attempt(toolkit, 'The outputs', () => {
        for (const [name, value] of Object.entries(outputsOf(result, notesFile)))
            toolkit.setOutput(name, value);
    });
    const draftPlace = (tag) => ports?.forge.draftPlace(tag) ?? '';
    for (const line of linesOf(result, { paint: PLAIN, columns: Infinity, explains: true, draftPlace }))
        toolkit.info((0,printable/* logLine */.BP)(line));
    for (const warning of warningsOf(result).slice(0, MAX_ANNOTATIONS))
        toolkit.warning((0,printable/* printable */.g$)(warning));
    for (const notice of noticesOf(result))
        toolkit.notice((0,printable/* printable */.g$)(notice));
    if (environment['GITHUB_STEP_SUMMARY'] !== undefined)
        await attempt(toolkit, 'The job summary', () => toolkit.writeSummary(summaryMarkdown(result, { web })));
    const failure = failureOf(result);
    if (failure !== undefined)
        toolkit.setFailed(new problem/* CheckpointError */.jg(failure).message);
}
async function keepNotes(result, ports) {
    if (!hasReleased(result) || !('texts' in result))
        return undefined;
    return ports?.files.keep(`${result.plan.tag}-notes.md`, result.texts.notes);
}
async function attempt(toolkit, what, write) {
    try {
        return await write();
    }
    catch (error) {
        const why = (0,printable/* printable */.g$)(error instanceof Error ? error.message : String(error));
        toolkit.warning(`${what} could not be written: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./action/act.js

















async function act(step) {
    const { toolkit } = step;
    await perform(step).catch((error) => {
        const failure = error instanceof problem/* CheckpointError */.jg ? error : new problem/* CheckpointError */.jg((0,forge/* unexpected */.os)(error), { cause: error });
        if (failure !== error && error instanceof Error)
            toolkit.debug((0,printable/* printable */.g$)(error.stack ?? error.message));
        toolkit.setFailed(failure.message);
    });
}
async function perform(step) {
    const { environment, toolkit } = step;
    const token = environment['INPUT_TOKEN']?.trim() ?? '';
    if (token !== '')
        for (const secret of [token, (0,git_remote/* basicOf */.wV)(token)])
            toolkit.setSecret(secret);
    const runner = runnerOf(environment, await act_readPayload(environment['GITHUB_EVENT_PATH']));
    const trigger = triggerOf(runner.event, runner.inputs.get('command') ?? settings_inputs/* DEFAULT_COMMAND */.YT);
    if (trigger.kind === 'skip')
        return report({ kind: 'skipped', reason: trigger.reason }, { runner, step });
    const { run, ports, close } = await act_open(runner, step, {
        revision: runner.inputs.get('sha') ?? trigger.sha,
        planOnly: trigger.kind === 'plan',
        afterOnly: trigger.kind === 'after' ? trigger.reason : undefined,
        pushedTag: trigger.kind === 'tag' ? trigger.tag : undefined,
        tag: runner.event.tag,
        pull: runner.pull,
        ...('branch' in trigger && { branch: () => Promise.resolve(trigger.branch) }),
    });
    await report(await runCommand(trigger, { run, ports, toolkit }).finally(close), { runner, step, ports });
}
async function runCommand(trigger, { run, ports, toolkit }) {
    const { runCommand, isOnChannel } = await __nccwpck_require__.e(/* import() */ 783).then(__nccwpck_require__.bind(__nccwpck_require__, 1783));
    const planOnly = run.planOnly || (trigger.kind === 'channel' && !(await isOnChannel(run, ports)));
    if (planOnly && 'warning' in trigger)
        toolkit.warning((0,printable/* printable */.g$)(trigger.warning));
    return runCommand({ ...run, planOnly }, ports);
}
function act_readPayload(path) {
    return path === undefined ? Promise.resolve('') : (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
async function act_open(runner, { environment, directory: startedIn, toolkit }, event) {
    const { inputs, workspace = startedIn(), temporary } = runner;
    const said = inputs.get('working-directory') ?? '.';
    const exists = await filesOf(workspace, undefined).isDirectory(said);
    if (!exists)
        throw new problem/* CheckpointError */.jg((0,errors_inputs/* noSuchDirectory */.Q7)({ place: 'input working-directory' }, said));
    const directory = (0,external_node_path_.resolve)(workspace, said);
    const { gitOf, githubForge, githubHistory, githubPeople, openClone, readOrigin, remoteHistory } = await __nccwpck_require__.e(/* import() */ 783).then(__nccwpck_require__.bind(__nccwpck_require__, 1783));
    const call = { directory, environment, trusted: true };
    const git = gitOf(call);
    const [{ clone }, origin] = await Promise.all([openClone(call), readOrigin(call)]);
    if ((0,git_remote/* isAnotherRepository */._o)(origin, runner))
        throw new problem/* CheckpointError */.jg((0,errors_clone/* anotherRepository */._2)(origin.repository, runner.repository));
    const clock = systemClock(environment);
    const connection = () => connectionOf(runner, clock);
    const tell = (line) => {
        toolkit.info((0,printable/* logLine */.BP)((0,printable/* printable */.g$)(line)));
    };
    const files = filesOf(clone?.root ?? directory, temporary);
    const shared = { forge: githubForge(connection), people: githubPeople(connection), files, clock, tell };
    const branch = async () => runner.branch ?? (clone && (await git.branch()));
    const named = {
        inputs,
        branch,
        ...event,
        ...(0,web/* identityOf */.cu)(origin, clone?.root ?? directory),
        ...namesOf(runner),
        page: runner.page,
        workflowRun: runner.run,
    };
    if (clone === undefined) {
        if (runner.repository === '' || said !== '.')
            throw new problem/* CheckpointError */.jg((0,errors_history/* noRepository */.GD)(directory));
        const history = githubHistory(connection);
        return {
            run: { ...named, shallow: false, workTree: false },
            ports: { ...shared, history },
            close: () => Promise.resolve(),
        };
    }
    const credentials = credentialsOf(runner);
    const remote = origin === undefined
        ? undefined
        : remoteHistory({ git, call, origin, credentials, temporary: temporary ?? (0,external_node_os_.tmpdir)() });
    return {
        run: { ...named, shallow: clone.shallow, workTree: clone.root !== undefined },
        ports: { ...shared, history: git, ...(remote && { remote }) },
        close: () => remote?.close() ?? Promise.resolve(),
    };
}
function namesOf({ repository, web }) {
    return web === undefined ? {} : { web, project: repository.split('/').at(-1) ?? repository };
}
function credentialsOf({ inputs, repository, server }) {
    const token = inputs.get('token');
    return token === undefined || repository === '' ? undefined : { token, server, repository };
}
function connectionOf({ inputs, repository, apiUrl }, clock) {
    const token = inputs.get('token');
    if (token === undefined)
        throw new problem/* CheckpointError */.jg((0,forge/* noToken */.fC)());
    return { token, repository, apiUrl, clock };
}


/***/ }),

/***/ 6948:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2615);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3860);


await (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .act */ .R)({
    environment: process.env,
    directory: () => process.cwd(),
    toolkit: { ..._actions_core__WEBPACK_IMPORTED_MODULE_0__, writeSummary: (markdown) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(markdown).write() },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    [/!.*s/, 'the ! stands before the scope'],
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
        return unconventional(`this ${autosquash} commit is meant to be squashed away`);
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ serverLacks),
/* harmony export */   YR: () => (/* binding */ eventUnreadable),
/* harmony export */   eA: () => (/* binding */ wrongAnswer),
/* harmony export */   jS: () => (/* binding */ endlessList),
/* harmony export */   kY: () => (/* binding */ notComparable),
/* harmony export */   kz: () => (/* binding */ repositoryMoved),
/* harmony export */   lK: () => (/* binding */ foreignAddress),
/* harmony export */   n9: () => (/* binding */ badApiUrl)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function foreignAddress(address, allowed) {
    return {
        code: 'VC418',
        what: `A request would go to ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(address)}, not to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(allowed))}.`,
        why: 'The token is sent to the host of GITHUB_API_URL and its uploads host only, whatever an answer says.',
        cure: 'Find out which proxy or server gave that address. For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3.',
    };
}
function wrongAnswer(request, { url, status, type, found, begins }) {
    const came = begins === undefined ? '' : ` It begins: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(begins)}`;
    return {
        code: 'VC419',
        what: `The answer to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)} is not one of GitHub's API: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(found)}.`,
        why: `It came from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(url)} (status ${status}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(type)}).${came}`,
        cure: 'Check for a proxy or sign-in page between this machine and GitHub, and that GITHUB_API_URL is the address of the API. Then run again: the run looks first and resumes where it stopped.',
    };
}
function serverLacks(request, message) {
    return {
        code: 'VC420',
        what: `The server's GraphQL API lacks what is needed to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(message)}`,
        why: 'Running again will not help.',
        cure: 'Update GitHub Enterprise Server, or leave out the input or command that needs this.',
    };
}
function repositoryMoved({ method, url, status, next, name }) {
    const where = name === undefined ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(next) : `the repository's new name, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`;
    return {
        code: 'VC421',
        what: `GitHub answered ${method} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(url)} with a redirect (${status}) to ${where}.`,
        why: 'The repository was renamed or moved. A request that writes is never sent on, and one that reads only a few times.',
        cure: name === undefined
            ? "Use the repository's current name: git remote set-url origin …, or GITHUB_REPOSITORY=owner/name."
            : `Use the new name: git remote set-url origin …/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}.git, or GITHUB_REPOSITORY=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}. A new run of the workflow has it already.`,
    };
}
function endlessList(place, pages) {
    return {
        code: 'VC422',
        what: `The list at ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(place)} does not end (${pages} pages).`,
        why: 'An answer named a page as the next one that was read before, or more pages than a list of GitHub has.',
        cure: 'Look for a proxy between this machine and GitHub, then run again.',
    };
}
function notComparable(base, head) {
    return {
        code: 'VC423',
        what: `GitHub cannot compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(base)} with ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(head)} (404), and does not say that they have no common ancestor.`,
        why: 'It may not know a commit yet that was just pushed. Without the comparison there is no telling what was released already.',
        cure: 'Run again in a minute. If that does not help, check out the repository with fetch-depth: 0.',
    };
}
function badApiUrl(url) {
    return {
        code: 'VC424',
        what: `GITHUB_API_URL is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(url)}, which is not a web address.`,
        why: '',
        cure: 'Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server.',
    };
}
function eventUnreadable(reason) {
    return {
        code: 'VC425',
        what: `The event's payload cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(reason)}`,
        why: 'GITHUB_EVENT_PATH names a file with one JSON object. It decides what a run may do.',
        cure: 'Run again. If an earlier step writes to that file, remove that.',
    };
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ assetNameTaken),
/* harmony export */   Kv: () => (/* binding */ publishedWithoutAssets),
/* harmony export */   Mu: () => (/* binding */ assetSize),
/* harmony export */   QR: () => (/* binding */ assetDiffers),
/* harmony export */   S: () => (/* binding */ globUnmatched),
/* harmony export */   S5: () => (/* binding */ assetOutside),
/* harmony export */   bG: () => (/* binding */ tooManyAssets)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function globUnmatched(glob, folder, entries) {
    const where = folder === '' ? 'The repository' : `The folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(folder)}`;
    return {
        code: 'VC601',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(glob)} matches no file.`,
        why: entries.length === 0 ? `${where} is empty.` : `${where} holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(entries)}.`,
        cure: 'Build the file in an earlier step of the job, or fix the glob; a folder is written as folder/**.',
    };
}
function assetOutside(path) {
    return {
        code: 'VC602',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is not a file of this repository, or belongs to git itself.`,
        why: 'An asset is published: a link that leads outside, or into .git, could give away what is secret.',
        cure: 'Copy the file into the working tree first, or exclude it with a line that begins with !.',
    };
}
function assetSize(path, bytes) {
    return {
        code: 'VC603',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} has ${bytes} bytes.`,
        why: 'GitHub takes assets of at least 1 byte and less than 2 GiB (2147483648 bytes).',
        cure: bytes === 0 ? 'Fix the step that makes it, or exclude it with a line that begins with !.' : 'Split or pack it.',
    };
}
function assetNameTaken(name, paths) {
    return {
        code: 'VC604',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(paths)} would all be called ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}.`,
        why: 'A release holds one asset of a name, without folders; GitHub writes "." for a space and most signs.',
        cure: 'Rename all but one of them, or exclude them with lines that begin with !.',
    };
}
function tooManyAssets(count, limit) {
    return {
        code: 'VC605',
        what: `assets: ${count} files match; a release takes at most ${limit} beside SHA256SUMS and the notes.`,
        why: '',
        cure: 'Pack them into fewer archives, or narrow the globs.',
    };
}
function assetDiffers(name, wanted, found) {
    return {
        code: 'VC606',
        what: `The asset ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(found)} on the release, not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(wanted)}.`,
        why: 'Other bytes arrived than were sent, or another run attached its own at the same moment.',
        cure: 'Run again: it is then replaced in the draft. A concurrency group keeps runs apart.',
    };
}
function publishedWithoutAssets(tag, names) {
    return {
        code: 'VC607',
        what: `The release of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} was published without ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)}.`,
        why: 'A published release is never changed by a run, and an immutable one takes no more assets.',
        cure: 'Attach them by hand, where the release is not immutable, or release the next version.',
    };
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ remoteWithoutRefs),
/* harmony export */   FM: () => (/* binding */ repositoryInFiles),
/* harmony export */   IJ: () => (/* binding */ gitTookTooLong),
/* harmony export */   _2: () => (/* binding */ anotherRepository)
/* harmony export */ });
/* unused harmony exports tagNotSigned, tagOnNoCommit */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);


function repositoryInFiles(directory) {
    return {
        code: 'VC241',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(directory)} is a bare repository, made of plain files.`,
        why: 'Anybody can commit such files, and their configuration names programs that git would run.',
        cure: 'Name a folder whose repository is .git, in it or above it; on the command line also a bare repository that lies inside no other.',
    };
}
function anotherRepository(found, own) {
    return {
        code: 'VC242',
        what: `working-directory is a clone of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(found)}, and this workflow runs in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(own)}.`,
        why: `Its commits and tags are those of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(found)}, but the tag and the release would be made in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(own)}.`,
        cure: `Check out ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(own)} there, or release ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(found)} by a workflow of its own.`,
    };
}
function gitTookTooLong(seconds) {
    return {
        code: 'VC243',
        what: `The remote origin did not answer git within ${seconds} seconds.`,
        why: 'All waiting has an end.',
        cure: 'Run again; if it happens again, look at the network and its proxy, or fetch the history before the run: fetch-depth: 0 in actions/checkout.',
    };
}
function remoteWithoutRefs(remote) {
    return {
        code: 'VC244',
        what: `The remote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remote)} answered without naming any branch or tag.`,
        why: 'An empty answer does not prove that there are no versions.',
        cure: 'Push the branch first if that repository is new; otherwise run again, and see what git ls-remote origin says.',
    };
}
function tagNotSigned(tag, reason) {
    return {
        code: 'VC245',
        what: `The tag ${printable(tag)} was not signed, although tag.gpgSign asks for it: ${said(reason)}`,
        why: 'git made it all the same. It was removed again, so nothing is left.',
        cure: 'Make the signing program work (git tag --sign), or set tag.gpgSign to false.',
    };
}
function tagOnNoCommit(tag, place) {
    return {
        code: 'VC246',
        what: `The tag ${printable(tag)} stands on a ${place}, not on a commit.`,
        why: 'So there is no history that leads to it.',
        cure: 'Name another version; the list command shows them.',
    };
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
        why: 'Whoever can commit a link, or a folder that git takes for its own, could choose what is read or written.',
        cure: 'Give a path in the repository, or an absolute one such as ${{ runner.temp }}/plan.json, that leads through no link.',
    };
}
function unwritableFile(path, reason) {
    return {
        code: 'VC143',
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be written: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}.`,
        why: '',
        cure: 'Give a path to a file in a folder that this run may write to.',
    };
}
function planUnreadable(path, reason) {
    return {
        code: 'VC121',
        what: `The plan file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be applied: ${reason}.`,
        why: '',
        cure: 'Give the file that a run with command: plan and this plan-file wrote.',
    };
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ refusedByRule),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   Rp: () => (/* binding */ nameInTheWay),
/* harmony export */   Ty: () => (/* binding */ workflowsChanged),
/* harmony export */   Uk: () => (/* binding */ nameBurned),
/* harmony export */   XF: () => (/* binding */ releaseGone),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   fb: () => (/* binding */ noSuchRepository),
/* harmony export */   j9: () => (/* binding */ badToken),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   xJ: () => (/* binding */ archived),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* unused harmony exports releaseFileUnreadable, foreignHost */
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
        what: `The release file ${quoted(path)} cannot be read: ${said(reason)}`,
        why: 'Writing over it could lose what somebody wrote.',
        cure: 'Fix its first lines, or move the file away and run again.',
    };
}
function foreignHost(host) {
    return {
        code: 'VC410',
        what: `The remote origin is on ${printable(host)}, not on github.com.`,
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
/* harmony export */   l1: () => (/* binding */ configurationTooLong),
/* harmony export */   m$: () => (/* binding */ badGlob),
/* harmony export */   of: () => (/* binding */ badTagPrefix),
/* harmony export */   u7: () => (/* binding */ notSemVer),
/* harmony export */   w0: () => (/* binding */ unknownChoice),
/* harmony export */   zA: () => (/* binding */ versionTooLow)
/* harmony export */ });
/* unused harmony exports unknownCommand, badArguments */
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
    const nearest = nearestWord(word, allowed);
    return {
        code: 'VC112',
        what: `There is no command ${quoted(word)}.`,
        why: `Commands are ${oneOf(allowed)}.`,
        cure: nearest === undefined ? 'See --help.' : `Did you mean ${nearest}?`,
    };
}
function badArguments(reason, cure = 'See --help.') {
    return { code: 'VC113', what: printable(reason), why: '', cure: printable(cure) };
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

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ ORIGIN),
/* harmony export */   _o: () => (/* binding */ isAnotherRepository),
/* harmony export */   fn: () => (/* binding */ remoteAddress),
/* harmony export */   wV: () => (/* binding */ basicOf)
/* harmony export */ });
/* harmony import */ var _web_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2592);

const ORIGIN = 'origin';
function remoteAddress(origin, credentials) {
    if (credentials === undefined)
        return { url: origin.url };
    const { token, server, repository } = credentials;
    const isOwn = isOn(server, origin) && (0,_web_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(origin.repository ?? '', repository);
    return isOwn ? { url: `${server}/${repository}.git`, token } : { url: origin.url };
}
function isAnotherRepository(origin, { server, repository }) {
    if (origin?.repository === undefined || repository === '')
        return false;
    return isOn(server, origin) && !(0,_web_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(origin.repository, repository);
}
function isOn(server, { host }) {
    return host === new URL(server).host;
}
function basicOf(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ sshHostIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* unused harmony export nameOf */
const PATH = String.raw `(?<path>[\w.-]+(?:/[\w.-]+)+)`;
const HTTP = new RegExp(String.raw `^(?<scheme>https?://)(?:[^@/\s]*@)?(?<host>[\w.-]+(?::\d+)?)/${PATH}$`);
const SSH = new RegExp(String.raw `^(?:ssh://(?:[\w.-]+@)?(?<host>\w[\w.-]*)(?::\d+)?/|(?:[\w.-]+@)?(?<short>\w[\w.-]+):/?)${PATH}$`);
const HOSTS_OF_SSH = new Map([['ssh.github.com', 'github.com']]);
function originAt(url, sshHost) {
    const address = withoutEnding(url);
    const found = HTTP.exec(address)?.groups ?? SSH.exec(address)?.groups;
    if (found === undefined)
        return { url };
    const { scheme = 'https://', host: long, short = '', path: repository = '' } = found;
    const named = (found['scheme'] === undefined ? (sshHost ?? long ?? short) : (long ?? '')).toLowerCase();
    const host = HOSTS_OF_SSH.get(named) ?? named;
    return { url, web: `${scheme}${host}/${repository}`, host, repository };
}
function sshHostIn(url) {
    const address = withoutEnding(url);
    const found = HTTP.test(address) ? undefined : SSH.exec(address)?.groups;
    return found?.['host'] ?? found?.['short'];
}
function withoutEnding(address) {
    return address.replace(/\/$/, '').replace(/\.git$/, '');
}
function nameOf(address) {
    return (address
        .replace(/[/\\]+$/, '')
        .replace(/(?:\/|\\)?\.git$/, '')
        .split(/[/\\:]/)
        .at(-1) ?? '');
}
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function identityOf(origin, folder) {
    const { url = folder, web } = origin ?? {};
    return { project: nameOf(url), ...(web === undefined ? {} : { web }) };
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

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
// What the bundle holds in the place of that module of @actions/core: it loads HTTP, TLS and undici at every start, for
// OIDC tokens, which nothing here asks for (docs/adr/0002-libraries.md).
class OidcClient {
  static getIDToken() {
    return Promise.reject(new Error('this bundle asks for no OIDC token'))
  }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ../node_modules/@actions/exec/lib/exec.js + 6 modules
var exec = __nccwpck_require__(6507);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec/* getExecOutput */.H('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec/* getExecOutput */.H('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isRobot)
/* harmony export */ });
const NAME = /\[bot\]$|(?:^|[\s_.-])(?:ro)?bot$/i;
const NAME_IN_ONE = /\p{Ll}Bot$/u;
const LOCAL_PART = /\[bot\]$|(?:^|[\d._+-])(?:bot|copilot)$|^no-?reply$/;
const DOMAINS = new Set(['renovateapp.com', 'greenkeeper.io', 'dependabot.com', 'pyup.io']);
const ADDRESSES = new Set([
    'snyk-test@snyk.io',
    'support@snyk.io',
    'action@github.com',
    'actions@github.com',
    'github-actions@github.com',
    'copilot@github.com',
    'cursoragent@cursor.com',
    'amp@ampcode.com',
    'hosted@weblate.org',
]);
function isRobot({ name, email }) {
    const address = email.toLowerCase();
    const at = address.lastIndexOf('@');
    return (NAME.test(name.trim()) ||
        NAME_IN_ONE.test(name.trim()) ||
        LOCAL_PART.test(address.slice(0, Math.max(at, 0))) ||
        DOMAINS.has(address.slice(at + 1)) ||
        ADDRESSES.has(address));
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MERGE_METHODS)
/* harmony export */ });
const MERGE_METHODS = ['squash', 'merge', 'rebase'];


/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NX: () => (/* binding */ CHECKSUMS_NAME),
  QC: () => (/* binding */ builtOf),
  Uw: () => (/* binding */ checksumsOf),
  nw: () => (/* binding */ digestsOf),
  ji: () => (/* binding */ nameAssets),
  eZ: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: ./errors/assets.js
var assets = __nccwpck_require__(6204);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
;// CONCATENATED MODULE: ./release/asset-names.js
function assetNameOf(fileName) {
    const name = fileName
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\w.+@-]+/g, '.')
        .replace(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return name === '' || name.startsWith('.') ? `default${name}` : name;
}

;// CONCATENATED MODULE: ./release/release-assets.js



const LIMIT_BYTES = 2 ** 31;
const MOST_ASSETS = 1_000;
const OWN_ASSETS = 2;
function nameAssets(matches) {
    const files = [...new Map(matches.flatMap((match) => match.files).map((file) => [file.path, file])).values()];
    const named = files.map(nameFile).sort((a, b) => (a.name < b.name ? -1 : 1));
    const missing = matches.filter(({ files: found }) => found.length === 0).map(unmatched);
    const problems = [
        ...files.filter((file) => file.outside).map(({ path }) => (0,assets/* assetOutside */.S5)(path)),
        ...named.filter(({ size }) => size < 1 || size >= LIMIT_BYTES).map(({ path, size }) => (0,assets/* assetSize */.Mu)(path, size)),
        ...doublesIn(named),
        ...(files.length > MOST_ASSETS - OWN_ASSETS ? [(0,assets/* tooManyAssets */.bG)(files.length, MOST_ASSETS - OWN_ASSETS)] : []),
    ];
    if (problems.length > 0)
        throw new problem/* CheckpointError */.jg([...missing, ...problems]);
    return { named, missing };
}
function nameFile({ path, size }) {
    const label = path.slice(path.lastIndexOf('/') + 1);
    return { path, label, name: assetNameOf(label), size };
}
function unmatched({ glob, nearest }) {
    return (0,assets/* globUnmatched */.S)(glob, nearest.folder, nearest.entries);
}
function doublesIn(named) {
    const paths = new Map();
    for (const { name, path } of named)
        paths.set(name, [...(paths.get(name) ?? []), path]);
    return [...paths].filter(([, of]) => of.length > 1).map(([name, of]) => (0,assets/* assetNameTaken */.H_)(name, of));
}
const CHECKSUMS_NAME = 'SHA256SUMS';
function checksumsOf(assets) {
    return assets.map(({ name, digest }) => `${digest.replace('sha256:', '')}  ${name}\n`).join('');
}
const MOST_NAMES = 5;
function namesOf(assets) {
    const names = assets
        .slice(0, MOST_NAMES)
        .map(({ label }) => label)
        .join(', ');
    return assets.length > MOST_NAMES ? `${names} and ${assets.length - MOST_NAMES} more` : names;
}
function digestsOf(assets) {
    return Object.fromEntries(assets.map(({ name, digest }) => [name, digest]));
}
function builtOf(assets) {
    return assets.filter(({ from }) => 'path' in from);
}


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   By: () => (/* binding */ MERGE_METHOD),
/* harmony export */   GE: () => (/* binding */ MOST_MINUTES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Pe: () => (/* binding */ DEFAULT_CONFIGURATION),
/* harmony export */   Rz: () => (/* binding */ MAKE_LATEST),
/* harmony export */   S2: () => (/* binding */ ON_NEAR_MISS),
/* harmony export */   S_: () => (/* binding */ SERVED_INPUTS),
/* harmony export */   VE: () => (/* binding */ DEFAULT_TEMPLATE),
/* harmony export */   Wi: () => (/* binding */ REQUIRE_CHECKS),
/* harmony export */   YT: () => (/* binding */ DEFAULT_COMMAND),
/* harmony export */   ZY: () => (/* binding */ FLOATING_TAGS),
/* harmony export */   _D: () => (/* binding */ ASKING_INPUTS),
/* harmony export */   c7: () => (/* binding */ ON_NO_RELEASE),
/* harmony export */   eX: () => (/* binding */ MINUTES),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   lv: () => (/* binding */ VIA),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   wf: () => (/* binding */ CONFIGURABLE_INPUTS),
/* harmony export */   x6: () => (/* binding */ ON_TITLE)
/* harmony export */ });
/* unused harmony export Flags */
/* harmony import */ var _ports_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4115);

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
const MERGE_METHOD = ['auto', ..._ports_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y];
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


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
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
;// CONCATENATED MODULE: ../node_modules/@actions/io/lib/io-util.js
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
;// CONCATENATED MODULE: ../node_modules/@actions/io/lib/io.js
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
;// CONCATENATED MODULE: ../node_modules/@actions/exec/lib/toolrunner.js
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
;// CONCATENATED MODULE: ../node_modules/@actions/exec/lib/exec.js
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
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
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
/******/ var __webpack_exports__ = __nccwpck_require__(6948);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
