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

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  R: () => (  act)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./errors/forge.js
var forge = __nccwpck_require__(878);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __nccwpck_require__(626);
// EXTERNAL MODULE: ./git/remote.js
var remote = __nccwpck_require__(2434);
// EXTERNAL MODULE: ./settings/inputs.js
var settings_inputs = __nccwpck_require__(6458);
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
            'that run was for a merge queue, whose commit may never land',
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

const LOOKING = new Set(['verify', 'doctor']);
function triggerOf(event, command) {
    const { sha } = event;
    if (event.deleted === true && !LOOKING.has(command))
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
            return judgePipeline(event, settings_inputs .sw.has(command));
        default:
            return unknown(event, command);
    }
}
const DELETED = 'deleting a branch or tag releases nothing';
const PUSHED_TAG = 'a pushed tag only runs release, plan, publish, verify or doctor';
const RELEASE = 'a release event does not make another release';
function isOfQueue({ refType, ref }) {
    return refType !== 'tag' && ref.startsWith('gh-readonly-queue/');
}
function aboutTag({ sha, ref }, command) {
    if (command === 'publish' || LOOKING.has(command))
        return { kind: 'run', sha };
    if (command === 'release' || command === 'plan')
        return { kind: 'tag', sha, tag: ref };
    return { kind: 'skip', sha, reason: PUSHED_TAG };
}
const TAKEN_BACK = new Set(['deleted', 'unpublished']);
function aboutRelease({ sha, action = '' }, command) {
    if (LOOKING.has(command))
        return { kind: 'run', sha };
    if (TAKEN_BACK.has(action))
        return { kind: 'skip', sha, reason: RELEASE };
    if (command === 'publish')
        return { kind: 'run', sha };
    return { kind: command === 'release' ? 'after' : 'skip', sha, reason: RELEASE };
}
function unknown({ name, sha }, command) {
    if (settings_inputs .sw.has(command))
        return { kind: 'plan', sha };
    const what = name === '' ? 'This run has no known event' : `The event ${name} releases nothing`;
    return {
        kind: 'plan',
        sha,
        warning: `${what}, so this run only plans. docs/events.md lists the events that release.`,
    };
}

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
    const { number = 0, title = '', body, commits, user, head = {}, base = {}, updated_at: updatedAt } = pull;
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
        ...timeOf(updatedAt),
        isByRobot: user?.type === 'Bot' || (0,robots .r)({ name: login, email: '' }),
        merging: readMergeSettings(base.repo ?? {}),
    };
}
function timeOf(said) {
    const time = new Date(said ?? NaN);
    return Number.isNaN(time.getTime()) ? {} : { updatedAt: time.toISOString() };
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
    const allowed = pull_request .Y.filter((method) => {
        const said = repository[ALLOWED[method]];
        isGuessed ||= typeof said !== 'boolean';
        return said !== false;
    });
    return {
        allowed: allowed.length === 0 ? pull_request .Y : allowed,
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
        url: web === undefined || id === undefined ? undefined : `${web}/actions/runs/${id}`,
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
        throw new problem .jg((0,answers .YR)(String(error)), { cause: error });
    }
    throw new problem .jg((0,answers .YR)('it does not contain an object'));
}
function readInputs(environment) {
    const inputs = new Map();
    for (const name of settings_inputs .S_) {
        const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
        if (value !== undefined && (value !== '' || name === 'tag-prefix'))
            inputs.set(name, value);
    }
    return inputs;
}

// EXTERNAL MODULE: ./errors/rollback.js
var rollback = __nccwpck_require__(4981);
// EXTERNAL MODULE: ./errors/preview.js
var preview = __nccwpck_require__(5201);
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
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __nccwpck_require__(8775);
// EXTERNAL MODULE: ./markdown/table.js
var table = __nccwpck_require__(1791);
;// CONCATENATED MODULE: ./report/examination.js

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
        `${mark(code)}  ${(0,printable .g$)(what)}${place === undefined ? '' : faint(`  ${(0,printable .g$)(place)}`)}`,
        `      → ${(0,printable .g$)(cure)}`,
    ];
}
const unreadText = ({ what, needs }) => (0,printable .g$)(`${what}: needs ${needs}`);
function examinationMarkdown(examination) {
    const { unread } = examination;
    return [
        findingsTable('To fix', problemsOf(examination)),
        findingsTable('Fine as it is', notesOf(examination)),
        unread.length === 0
            ? ''
            : ['Could not be read:', '', ...unread.map((one) => `- ${(0,markdown .cR)(unreadText(one))}`)].join('\n'),
    ];
}
function findingsTable(title, findings) {
    if (findings.length === 0)
        return '';
    const rows = findings.map(({ code, what, place, cure }) => {
        const where = place === undefined ? '' : ` ${(0,markdown .SS)((0,printable .bg)(place, CELL_LENGTH))}`;
        return [code, `${quote(what)}${where}`, quote(cure)];
    });
    return (0,table .c)(['', title, 'What to do'], rows);
}
const quote = (text) => (0,markdown .cR)((0,printable .bg)(text, CELL_LENGTH));

;// CONCATENATED MODULE: ./report/result.js

function failureOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    if (advice?.isFailure === true)
        return (0,preview .G)((0,advice_text .Ij)(advice, problem .TL), (0,advice_text .Tm)(advice, problem .TL));
    if ('comment' in result && result.comment.kind === 'failed')
        return result.comment.problem;
    switch (result.kind) {
        case 'blocked': {
            const links = result.red.map(({ name, url }) => `${name}: ${url}`);
            return (0,gates .Y)(result.plan.tag, result.reason, links);
        }
        case 'nothing':
            return result.nothing.failed ? (0,errors_history ._2)(result.nothing.reason) : undefined;
        case 'packages':
            return failureOfPackages(result);
        case 'verified':
            return result.verification.moved.length > 0 ? (0,rollback .LC)(result.verification.moved) : undefined;
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
    return all.length === 0 ? undefined : (0,errors_packages .zL)(all, packages.length + failed.length);
}
function hasReleased(result) {
    if (result.kind === 'packages')
        return result.packages.some(({ end }) => hasReleased(end));
    if (result.kind === 'planned')
        return result.resumed ? hasChanged(result.would?.steps ?? []) : (0,release_result .C)(result.steps);
    return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps);
}
function hasChanged(steps) {
    return steps.some(({ outcome }) => outcome !== 'kept');
}
function warningsOf(result) {
    const advice = 'preview' in result ? result.preview.advice : undefined;
    const title = advice === undefined || advice.isFailure ? [] : [(0,advice_text .YM)(advice, problem .TL)];
    const comment = 'comment' in result && result.comment.kind === 'failed' ? result.comment.problem : undefined;
    const beside = comment !== undefined && failureOf(result) !== comment ? [new problem .jg(comment).message] : [];
    return [...title, ...beside, ...warningsOfRun(result)];
}
function noticesOf(result) {
    const preview = 'preview' in result ? result.preview.notices : [];
    const comment = 'comment' in result ? result.comment : undefined;
    return comment?.kind === 'refused' ? [...preview, new problem .jg(comment.problem).message] : preview;
}
function warningsOfRun(result) {
    if (result.kind === 'skipped' || result.kind === 'verified')
        return [];
    if (result.kind === 'examined')
        return problemTexts(result.examination);
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

// EXTERNAL MODULE: ./next-version/plan-json.js
var plan_json = __nccwpck_require__(8858);
// EXTERNAL MODULE: ./release/packages/plan-of-packages.js
var plan_of_packages = __nccwpck_require__(7002);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./preview/markdown.js
var preview_markdown = __nccwpck_require__(6373);
// EXTERNAL MODULE: ./preview/packages-markdown.js
var packages_markdown = __nccwpck_require__(9467);
// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __nccwpck_require__(7475);
// EXTERNAL MODULE: ./versions/next.js
var versions_next = __nccwpck_require__(7646);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __nccwpck_require__(7830);
;// CONCATENATED MODULE: ./rollback/forward-fix.js

function forwardFix({ release: { tag, name }, version: own, instead }) {
    const next = own === undefined ? 'the next patch' : (0,versions_tags .sh)(own.prefix, (0,versions_next .yU)(own.version, 'patch')).name;
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
        return forwardFix(verdict).map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${command}`;
            return `  ${index + 1}. ${(0,printable .g$)(`${what}${how}`)}`;
        });
    if (done !== undefined)
        return done.map((step) => `${good('✔')} ${(0,printable .g$)(textOf(step, 'done'))}`);
    return verdict.steps.map((step, index) => `  ${index === 0 ? 'would' : '     '}  ${(0,printable .g$)(textOf(step, 'planned'))}`);
}
function rollbackMarkdown({ verdict, done }) {
    if (verdict.kind === 'immutable')
        return forwardFix(verdict)
            .map(({ what, command }, index) => {
            const how = command === undefined ? '' : `: ${(0,markdown .SS)(command)}`;
            return `${index + 1}. ${(0,markdown .cR)(what)}${how}`;
        })
            .join('\n');
    const isDone = done !== undefined;
    const lines = (done ?? verdict.steps).map((step, index) => {
        const text = (0,markdown .cR)((0,printable .g$)(textOf(step, isDone ? 'done' : 'planned')));
        const url = 'release' in step && step.kind !== 'draft' ? step.release.url : '';
        return `${index + 1}. ${/^https?:\/\//.test(url) ? (0,markdown .nf)(text, url) : text}`;
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
    const name = (0,printable .g$)(tag);
    return isNew ? [`  undo: node dist/cli rollback ${name} --confirm ${name}${forge}`] : [];
}

// EXTERNAL MODULE: ./text/columns.js
var text_columns = __nccwpck_require__(5854);
;// CONCATENATED MODULE: ./report/verification.js

const MOST_SHOWN = 100;
const MOST_NAMES = 20;
const verification_CELL_LENGTH = 200;
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
    const width = Math.max(0, ...moved.slice(0, MOST_SHOWN).map(({ tag }) => (0,text_columns .PL)((0,printable .g$)(tag))));
    return [
        ...labelRows('moved', moved, ({ tag, what, recorded, found }) => {
            const difference = (0,printable .g$)(`${what}: recorded ${recorded}, found ${found}`);
            return `${strong((0,text_columns .v0)((0,printable .g$)(tag), width))}  ${alert(difference)}`;
        }),
        ...labelRows('unsure', groupByReason(unproved), ({ why, tags }) => (0,printable .g$)(`${nameTags(tags)}: ${why}`)),
        ...labelRows('note', notices, printable .g$),
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
function verificationMarkdown({ moved, unproved, notices }) {
    return [
        movesTable(moved),
        list('These cannot be checked:', groupByReason(unproved).map(({ why, tags }) => `${nameTags(tags)}: ${why}`)),
        list('Notes:', notices),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function movesTable(moved) {
    if (moved.length === 0)
        return '';
    const rows = moved.slice(0, MOST_SHOWN).map(({ tag, url, what, recorded, found }) => {
        const name = /^https?:\/\//.test(url) ? (0,markdown .nf)(verification_quote(tag), url) : verification_quote(tag);
        return [name, verification_quote(what), code(recorded), code(found)];
    });
    const hidden = moved.length - rows.length;
    const more = hidden > 0 ? [[`… and ${hidden} more`, '', '', '']] : [];
    return (0,table .c)(['checkpoint', 'what moved', 'recorded', 'found'], [...rows, ...more]);
}
const verification_quote = (text) => (0,markdown .cR)((0,printable .bg)(text, verification_CELL_LENGTH));
const code = (text) => (0,markdown .SS)((0,printable .bg)(text, verification_CELL_LENGTH));
function list(title, texts) {
    if (texts.length === 0)
        return '';
    const shown = texts.slice(0, MOST_SHOWN).map((text) => `- ${(0,markdown .cR)((0,printable .g$)(text))}`);
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
            return `${result.plan.tag} is prepared by commit ${(0,commits_commit .Fu)(result.commit)}${result.outcome === 'kept' ? ', which already exists' : ''}`;
        case 'proposed':
            return `${result.plan.tag} is proposed in a pull request. Merge it to release: ${result.pull.url} (${PROPOSED[result.outcome]})`;
        case 'planned':
            if (result.would !== undefined)
                return resumedSentence(result.plan, result.would, hasReleased(result));
            if (result.resumed)
                return `Nothing to do: ${result.plan.reason}; release creates its draft if that is missing`;
            if (result.steps.some(({ kind }) => kind === 'propose'))
                return `${result.plan.tag} would be proposed in a pull request (${result.plan.reason})`;
            if (result.steps.every(({ kind }) => kind === 'prepare'))
                return `${result.plan.tag} would be prepared (${result.plan.reason})`;
            return `${result.plan.tag} would be released from ${(0,commits_commit .Fu)(result.plan.head)} (${result.plan.reason})`;
        case 'packages':
            return packagesSentence(result);
        case 'rolledBack':
            return rollbackSentence(result);
        case 'verified':
            return verdictOf(result.verification);
        case 'examined':
            return diagnosisOf(result.examination);
        case 'released': {
            const { plan, written } = result;
            const place = `${plan.tag} is already on ${(0,commits_commit .Fu)(written.commit)}`;
            if (!hasReleased(result))
                return `Nothing to do: ${place}${withItsRelease(written.release)}`;
            if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
                return `${place}; ${changedText(result)}`;
            return `${plan.tag} is on ${(0,commits_commit .Fu)(written.commit)}${withItsRelease(written.release)} (${plan.reason})`;
        }
        case 'published':
            return publishedSentence(result);
    }
}
function packagesSentence({ packages, failed }) {
    const released = packages.flatMap(({ end }) => (hasReleased(end) ? [end] : []));
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
    return `${(0,problem .bn)(tags)} ${verb}${rest}`;
}
function proposedText(packages) {
    const ends = packages.flatMap(({ end }) => (isProposed(end) ? [end] : []));
    const [first] = ends;
    if (first === undefined || ends.length === 1)
        return first && sentenceOf(first);
    const tags = (0,problem .bn)(ends.map(({ plan }) => plan.tag));
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
    const place = `${tag} is already on ${(0,commits_commit .Fu)(commit)}`;
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
    'findings',
];
const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
function outputsOf(result, notesFile, notesFiles = new Map()) {
    if (result.kind === 'packages')
        return outputsOfPackages(result, notesFiles);
    const isReleased = hasReleased(result);
    const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {};
    const all = {
        ...EMPTY,
        packages: '[]',
        findings: '[]',
        reason: (0,printable .g$)(sentenceOf(result)),
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
        preview: preview === undefined ? '' : (0,preview_markdown .ib)(preview),
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
    const released = result.packages.filter(({ end }) => hasReleased(end));
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
        plan: all.length === 0 ? '' : planOutput((0,plan_of_packages .M)(result.packages, result.head)),
        reason: (0,printable .g$)(sentenceOf(result)),
        released: String(all.length > 0),
        preview: result.preview === undefined ? '' : (0,packages_markdown .j)(result.preview),
        packages: (0,printable .et)(rows),
    };
}
function textOutputs({ plan, texts }, notesFile) {
    return { bump: plan.bump, notes: texts.notes, 'notes-file': notesFile ?? '', plan: planOutput((0,plan_json .R)(plan)) };
}
function placeOutputs(result) {
    switch (result.kind) {
        case 'skipped':
        case 'verified':
            return {};
        case 'examined':
            return { findings: (0,printable .et)(result.examination.findings) };
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
            const version = versionOutputs((0,release_result .C)(steps) ? next : null, plan.base);
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
        version: (0,semver .w0)(version),
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
    const whole = (0,printable .et)(plan);
    if (new TextEncoder().encode(whole).length <= MAX_PLAN_BYTES)
        return whole;
    const short = (one) => ({ ...one, rows: [], changes: [] });
    return (0,printable .et)(plan.schema === 1 ? short(plan) : { ...plan, packages: plan.packages.map(short) });
}

;// CONCATENATED MODULE: ./report/style.js
const same = (text) => text;
const PLAIN = { strong: same, faint: same, good: same, alert: same };
const LABEL_COLUMNS = 9;
function label(name) {
    return `  ${name.padEnd(LABEL_COLUMNS - 2)}`;
}

// EXTERNAL MODULE: ./commits/reasons/reason-text.js
var reason_text = __nccwpck_require__(9486);
// EXTERNAL MODULE: ./markdown/collapse.js
var collapse = __nccwpck_require__(8168);
;// CONCATENATED MODULE: ./action/line.js

const MOST_BEFORE = 4;
function lineBefore({ plan: { base }, next }, tags) {
    const known = (0,versions_tags .OP)(tags, next.prefix);
    const since = known.find(({ name }) => name === base?.tag)?.version;
    const last = known
        .filter(({ version }) => (0,semver .Cg)(version, next.version) < 0)
        .filter(({ version }) => (0,semver .MQ)(version) || since === undefined || (0,semver .Cg)(version, since) > 0)
        .slice(0, MOST_BEFORE)
        .map(({ name }) => name);
    const isCut = base !== null && !last.includes(base.tag);
    return (isCut ? [...last.slice(0, MOST_BEFORE - 1), base.tag] : last).reverse();
}

;// CONCATENATED MODULE: ./action/paragraphs.js
const MAX_BYTES = 1_000_000;
const LEFT_OUT = '… left out: a job summary is limited to 1 MiB.';
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
    return (0,printable .wh)(text).replace(/[^\p{L}\p{N} ._+/@-]/gu, '·');
}

;// CONCATENATED MODULE: ./report/step.js

function stepText(plan) {
    return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`;
}
function levelText({ bump, prerelease }) {
    return [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['pre-release'] : [])].join(' · ');
}
function subjectText({ subject, pullRequest }) {
    const suffix = pullRequest === undefined ? '' : ` (#${pullRequest})`;
    return suffix !== '' && subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject;
}
function whyText({ reason, group, counts }, account) {
    if (reason.was !== undefined)
        return (0,reason_text .u)(reason);
    const ofType = typeAlone(reason);
    if (group === 'made') {
        if (ofType !== undefined)
            return `${hasDecided(account) ? 'made it' : 'asks for'} ${account.asked}`;
        return (0,reason_text .u)(reason, counts === account.asked ? undefined : account.asked);
    }
    if (group === 'counted' && counts !== 'none')
        return counts;
    return ofType?.hasRule === true ? 'counts for nothing' : (0,reason_text .u)(reason);
}
function typeAlone(reason) {
    const isAlone = reason.kind === 'type' && !('list' in reason || 'capped' in reason || 'included' in reason);
    return isAlone ? reason : undefined;
}
function hasDecided(account) {
    return 'bump' in account && account.bump === account.asked;
}

;// CONCATENATED MODULE: ./action/written.js

function writtenLists(result, web) {
    const before = finishedList(result, web);
    const then = before.length === 0 ? [] : [`Then ${(0,markdown .cR)(result.plan.tag)}:`];
    return [...before, ...then, writtenList(result.written.steps, web)];
}
function finishedList({ finished: earlier }, web) {
    if (earlier === undefined)
        return [];
    const opening = `Completed from an earlier run: ${(0,markdown .cR)(earlier.plan.tag)}`;
    return [opening, writtenList(earlier.written.steps, web)];
}
const OUTCOMES = { made: 'created', updated: 'updated', kept: 'already there' };
const FLOATED = { made: 'created on', updated: 'moved to', kept: 'stays on' };
const STEP_WORDS = {
    prepare: 'preparation',
    propose: 'pull request',
    tag: 'tag',
    'also-tag': 'tag',
    draft: 'draft',
    assets: 'assets',
    publish: 'release',
    float: 'floating tag',
};
function writtenList(steps, web) {
    return steps
        .map(({ kind, outcome, place, on, maker }, index) => {
        const isTag = kind === 'tag' || kind === 'also-tag' || kind === 'float';
        const page = isTag && web !== undefined ? `${web}/tree/${encodeURIComponent(place)}` : place;
        const name = isTag ? `${STEP_WORDS[kind]} ${(0,markdown .SS)(place)}` : STEP_WORDS[kind];
        const where = /^https?:\/\//.test(page) ? (0,markdown .nf)(name, page) : `${STEP_WORDS[kind]} ${(0,markdown .SS)(place)}`;
        const became = on === undefined ? OUTCOMES[outcome] : `${FLOATED[outcome]} ${(0,markdown .SS)(on)}`;
        return `${index + 1}. ${where}: ${became}${maker === undefined ? '' : `, created by ${(0,markdown .cR)(maker)}`}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./action/packages-summary.js

const MOST_ROWS = 100;
const packages_summary_CELL_LENGTH = 200;
function packagesSections(result, web, sectionOf) {
    const told = result.packages.filter(isTold).map(({ name, end }) => (0,collapse .a)(name, sectionOf(end)));
    const unowned = unownedTable(result, web);
    return [packagesTable(result, web), ...told, ...(unowned === '' ? [] : [(0,collapse .a)('Commits of no package', unowned)])];
}
function packagesTable({ packages, failed }, web) {
    const rows = packages.map(({ name, end }) => {
        if (!('plan' in end))
            return [packages_summary_quote(name), packages_summary_quote(baseOf(end)), '–', '', ''];
        const { plan } = end;
        const page = web === undefined || !hasReleased(end) ? undefined : `${web}/tree/${encodeURIComponent(plan.tag)}`;
        const tag = end.kind === 'released' && page !== undefined ? (0,markdown .nf)(packages_summary_quote(plan.tag), page) : `**${packages_summary_quote(plan.tag)}**`;
        return [packages_summary_quote(name), packages_summary_quote(plan.base?.tag ?? ''), tag, levelText(plan), packages_summary_quote(plan.reason)];
    });
    const broken = failed.map(({ name, waitsFor, problems }) => {
        const why = waitsFor === undefined ? (problems[0]?.what ?? '') : `waits for ${waitsFor}`;
        return [packages_summary_quote(name), '', 'failed', '', packages_summary_quote(why)];
    });
    return (0,table .c)(['package', 'was', 'becomes', 'level', 'why'], [...rows, ...broken]);
}
function baseOf(end) {
    if (end.kind !== 'nothing')
        return '';
    const { current, account } = end.nothing;
    return current?.name ?? account.base?.tag ?? '';
}
function isTold({ end }) {
    return end.kind !== 'nothing' || end.nothing.account.rows.length > 0;
}
function unownedTable({ unowned }, web) {
    if (unowned.length === 0)
        return '';
    const rows = unowned.slice(0, MOST_ROWS).map(({ sha, subject, why }) => {
        const id = `\`${(0,commits_commit .Fu)(sha)}\``;
        const commit = web === undefined ? id : (0,markdown .nf)(id, `${web}/commit/${sha}`);
        return [`${packages_summary_quote(subject)} ${commit}`, packages_summary_quote(why)];
    });
    const hidden = unowned.length - rows.length;
    return (0,table .c)(['commit', 'why'], hidden > 0 ? [...rows, [`… and ${hidden} more`, '']] : rows);
}
function packages_summary_quote(text) {
    return (0,markdown .cR)((0,printable .bg)(text, packages_summary_CELL_LENGTH));
}

;// CONCATENATED MODULE: ./action/summary.js

const MAX_TABLE_BYTES = 400_000;
const COLLAPSED_ABOVE_ROWS = 50;
const MAX_WARNINGS = 50;
const SUBJECT_LENGTH = 200;
function summaryMarkdown(result, place) {
    const { web } = place;
    const title = `### ${(0,markdown .cR)(sentenceOf(result))}`;
    switch (result.kind) {
        case 'skipped':
            return paragraphs([title]);
        case 'packages':
            return paragraphs(ofPackages(result, place));
        case 'rolledBack':
            return paragraphs([title, rollbackMarkdown(result), ...warnings(warningsOf(result))]);
        case 'verified':
            return paragraphs([title, verificationMarkdown(result.verification)]);
        case 'examined':
            return paragraphs([title, ...examinationMarkdown(result.examination)]);
        case 'nothing': {
            const { account } = result.nothing;
            const opening = result.preview === undefined ? title : (0,preview_markdown .ib)(result.preview);
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
            return paragraphs([...tell(result, place, ''), (0,collapse .a)('Notes', result.texts.notes)]);
        case 'proposed': {
            const pull = (0,markdown .nf)(`pull request #${result.pull.number}`, result.pull.url);
            return paragraphs([
                ...tell(result, place, pull),
                (0,collapse .a)('Notes', result.texts.notes),
                ...finishedList(result, web),
            ]);
        }
        case 'planned':
        case 'released': {
            const { plan, texts, preview } = result;
            const opening = preview !== undefined
                ? [(0,preview_markdown .ib)(preview)]
                : [
                    `### ${headline(result, plan)}`,
                    (0,markdown .cR)(`${sentenceOf(result)}.`),
                    links(result, web),
                    pictureOf(lineBefore(result, result.tags), plan.tag, levelText(plan)),
                ];
            return paragraphs([
                ...opening,
                summary_table(plan, place),
                ...warnings(warningsOfRun(result)),
                (0,collapse .a)('Notes', texts.notes),
                ...(result.kind === 'released' ? writtenLists(result, web) : []),
            ]);
        }
    }
}
function ofPackages(result, place) {
    const { preview } = result;
    return [
        preview === undefined ? `### ${(0,markdown .cR)(sentenceOf(result))}` : (0,packages_markdown .j)(preview),
        ...packagesSections(result, place.web, (end) => summaryMarkdown(end, place)),
        ...warnings(warningsOfRun(result)),
    ];
}
function tell(result, place, where) {
    return [`### ${(0,markdown .cR)(sentenceOf(result))}`, where, summary_table(result.plan, place), ...warnings(warningsOf(result))];
}
function links(result, web) {
    if (web === undefined)
        return '';
    const { plan } = result;
    const page = (kind, ...names) => `${web}/${kind}/${names.map(encodeURIComponent).join('...')}`;
    const isWritten = result.kind === 'released';
    const end = isWritten ? plan.tag : plan.head;
    return [
        ...(isWritten ? [(0,markdown .nf)('tag', page('tree', plan.tag)), releaseLink(result.written.release)] : []),
        ...(plan.base === null ? [] : [(0,markdown .nf)('compare', page('compare', plan.base.tag, end))]),
    ].join(' · ');
}
function publicationLinks({ version, written: { release } }, web) {
    const tag = web === undefined ? [] : [(0,markdown .nf)('tag', `${web}/tree/${encodeURIComponent(version.name)}`)];
    return /^https?:\/\//.test(release.url) ? [...tag, releaseLink(release)].join(' · ') : '';
}
function releaseLink({ draft, url }) {
    return (0,markdown .nf)(draft ? 'draft' : 'release', url);
}
function headline(result, plan) {
    const state = result.kind === 'planned' ? 'dry run' : result.written.release.draft ? 'draft' : 'published';
    return [(0,markdown .cR)(stepText(plan)), levelText(plan), state].filter((part) => part !== '').join(' · ');
}
function redList(red) {
    return red
        .map(({ name, word, url }) => {
        const shown = (0,markdown .cR)((0,printable .bg)(name, SUBJECT_LENGTH));
        return `- ${/^https?:\/\//.test(url) ? (0,markdown .nf)(shown, url) : shown}: ${(0,markdown .cR)((0,printable .bg)(word, SUBJECT_LENGTH))}`;
    })
        .join('\n');
}
function summary_table(account, place) {
    if (account.rows.length === 0)
        return '';
    const rows = [];
    let bytes = 0;
    for (const [index, row] of account.rows.entries()) {
        const cells = cellsOf(row, account, place);
        bytes += bytesIn((0,table .O)(cells));
        if (bytes > MAX_TABLE_BYTES) {
            rows.push(['', `… and ${account.rows.length - index} more`, '']);
            break;
        }
        rows.push(cells);
    }
    const text = (0,table .c)(['counts', 'commit', 'why'], rows);
    return account.rows.length > COLLAPSED_ABOVE_ROWS ? (0,collapse .a)(`${account.rows.length} commits`, text) : text;
}
function cellsOf(row, account, { web }) {
    const commit = commitLink(row.sha, web);
    const pullRequest = row.pullRequest === undefined ? '' : ` ${pullRequestLink(row.pullRequest, web)}`;
    const counts = row.group === 'skipped' ? 'skipped' : row.counts === 'none' ? '–' : row.counts;
    const isMaker = row.group === 'made';
    const why = isMaker ? whyText(row, account) : (0,reason_text .u)(row.reason);
    return [isMaker ? `**${counts}**` : counts, `${summary_quote(subjectText(row))} ${commit}${pullRequest}`, summary_quote(why)];
}
function commitLink(sha, web) {
    if (/^0+$/.test(sha))
        return '';
    const name = `\`${(0,commits_commit .Fu)(sha)}\``;
    return web === undefined ? name : (0,markdown .nf)(name, `${web}/commit/${sha}`);
}
function pullRequestLink(number, web) {
    return web === undefined ? `#${number}` : (0,markdown .nf)(`#${number}`, `${web}/pull/${number}`);
}
function summary_quote(text) {
    return (0,markdown .cR)((0,printable .bg)(text, SUBJECT_LENGTH));
}
function warnings(texts) {
    const shown = texts.slice(0, MAX_WARNINGS).map((text) => (0,markdown .cR)((0,printable .bg)(text, 1000)));
    const hidden = texts.length - shown.length;
    return [...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].map((text) => `> [!WARNING]\n> ${text}`);
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
        const isOnIt = (step.kind === 'tag' || step.kind === 'also-tag') && isPrepared;
        return isOnIt ? [`tag     ${(0,printable .g$)(step.name)} on that commit (annotated)`] : [willText(step, draftPlace)];
    });
    return texts.map((text, index) => `${label(index === 0 ? 'will' : '')}${text}`);
}
function preparationTexts(step) {
    const { message, branch, files } = step;
    const subject = (0,printable .bg)((0,commits_message .et)(message), PREPARATION_COLUMNS);
    const from = step.kind === 'propose' && step.base !== '' ? ` from ${(0,printable .g$)(branch)}` : '';
    const on = branch === '' ? '' : ` on ${(0,printable .g$)(branch)}`;
    const what = step.kind === 'propose' ? `propose ${subject} in a pull request${from}` : `commit  ${subject}${on}`;
    return [what, ...files.map(({ path }) => `        ${(0,printable .g$)(path)}`)];
}
const PREPARATION_COLUMNS = 50;
function willText(step, draftPlace) {
    switch (step.kind) {
        case 'tag':
        case 'also-tag':
            return `tag     ${(0,printable .g$)(step.name)} on ${(0,commits_commit .Fu)(step.commit)} (annotated)`;
        case 'draft':
            return `draft   ${(0,printable .g$)(draftPlace(step.tag))}`;
        case 'assets':
            return `attach  ${(0,printable .g$)((0,release_assets .eZ)(step.assets))}`;
        case 'publish':
            return `publish ${(0,printable .g$)(step.tag.name)}`;
        case 'float':
            return `float   ${(0,printable .g$)(step.name)} to ${(0,printable .g$)(step.to.name)}, once it is published`;
    }
}
function doneLines({ steps, commit }, { paint }) {
    const done = steps.filter(({ outcome }) => outcome !== 'kept');
    return done.map((step) => `${paint.good('✔')} ${doneText(step, commit)}`);
}
function doneText({ kind, outcome, place, on = '' }, commit) {
    if (kind === 'float')
        return `${outcome === 'made' ? 'created' : 'moved'} ${(0,printable .g$)(place)}, now on ${(0,printable .g$)(on)}`;
    if (outcome === 'updated')
        return `updated the draft: ${(0,printable .g$)(place)}`;
    switch (kind) {
        case 'propose':
            return `proposed ${(0,printable .g$)(place)}`;
        case 'prepare':
            return `prepared by commit ${(0,commits_commit .Fu)(place)}`;
        case 'tag':
        case 'also-tag':
            return `tagged ${(0,printable .g$)(place)} on ${(0,commits_commit .Fu)(commit)}`;
        case 'draft':
            return `drafted ${(0,printable .g$)(place)}`;
        case 'assets':
            return `attached ${(0,printable .g$)(place)}`;
        case 'publish':
            return `published ${(0,printable .g$)(place)}`;
    }
}
function makerLines(steps) {
    const known = steps.flatMap(({ kind, maker }) => (maker === undefined ? [] : [{ kind, maker }]));
    return known.map(({ kind, maker }, index) => {
        const what = kind === 'tag' ? 'the tag' : 'the release';
        return `${label(index === 0 ? 'first' : '')}${(0,printable .g$)(maker)} created ${what}`;
    });
}

;// CONCATENATED MODULE: ./report/terminal.js

function linesOf(result, style) {
    return [...linesOfEnd(result, style), ...commentLines(result)];
}
const COMMENTED = { made: 'created', updated: 'brought up to date', kept: 'up to date already' };
function commentLines(result) {
    const comment = 'comment' in result ? result.comment : undefined;
    return comment === undefined || 'problem' in comment
        ? []
        : [`The comment with this preview, ${COMMENTED[comment.kind]}: ${(0,printable .g$)(comment.url)}`];
}
function linesOfEnd(result, style) {
    const sentence = `${(0,printable .g$)(sentenceOf(result))}.`;
    switch (result.kind) {
        case 'skipped':
            return [sentence];
        case 'packages':
            return packagesLines(result, style);
        case 'rolledBack':
            return [...rollbackLines(result, style.paint), ...warningsOf(result).map(printable .g$), sentence];
        case 'verified':
            return [...verificationLines(result.verification, style.paint), sentence];
        case 'examined':
            return [...examinationLines(result.examination, style.paint), sentence];
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
function packagesLines(result, style) {
    const { packages, failed, unowned, warnings } = result;
    const told = packages.filter(({ end }) => end.kind !== 'nothing' || end.nothing.account.rows.length > 0);
    const quiet = packages.filter((one) => !told.includes(one)).map(({ name }) => name);
    const rows = unowned.slice(0, MAX_ROWS).map(({ sha, subject, why }, index) => {
        const shown = cellOf(subject, Math.min(MOST_SUBJECT_COLUMNS, style.columns));
        return `${label(index === 0 ? 'skip' : '')}${shown}  ${style.paint.faint((0,commits_commit .Fu)(sha))}  ${why}`;
    });
    const named = (index, name) => (index === 0 ? label(name) : label(''));
    return [
        ...told.flatMap(({ name, end }) => [
            ...(end.kind === 'nothing' ? [style.paint.strong((0,printable .g$)(name))] : []),
            ...linesOf(end, style),
            '',
        ]),
        ...rows,
        ...(quiet.length === 0 ? [] : [`${label('none')}${(0,printable .g$)(quiet.join(', '))}`]),
        ...warnings.map((text, index) => `${named(index, 'warn')}${style.paint.alert((0,printable .g$)(text))}`),
        ...failed.map(({ name }, index) => `${named(index, 'failed')}${style.paint.alert((0,printable .g$)(name))}`),
        `${(0,printable .g$)(sentenceOf(result))}.`,
    ];
}
function finishedLines({ finished }, style) {
    return finished === undefined ? [] : doneLines(finished.written, style);
}
function redLine({ name, word, url }, index) {
    return `${label(index === 0 ? 'red' : '')}${(0,printable .g$)(name)}  ${(0,printable .g$)(word)}  ${(0,printable .g$)(url)}`.trimEnd();
}
function planLines(plan, style) {
    return [heading(plan, style.paint.strong), '', ...accountLines(plan, style)];
}
function heading(plan, strong) {
    return `${strong((0,printable .g$)(plan.project))}  ${(0,printable .g$)(stepText(plan))}   ${levelText(plan)}`.trimEnd();
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
    const columns = printed.map((row) => (0,text_columns .PL)(cellOf(subjectText(row), room)));
    const aligned = columns.filter((each) => each <= MOST_ALIGNED_COLUMNS);
    const layout = { account, room, width: Math.max(MIN_SUBJECT_COLUMNS, ...aligned), faint: style.paint.faint };
    const lines = [
        ...rowLines('why', shown, layout),
        ...rowLines('skip', skipped, layout),
        ...account.warnings.map((text, index) => `${label(index === 0 ? 'warn' : '')}${style.paint.alert((0,printable .g$)(text))}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function rowLines(name, rows, { account, room, width, faint }) {
    const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
        const subject = (0,text_columns .v0)(cellOf(subjectText(row), room), width);
        const pullRequest = (0,text_columns .v0)(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5);
        const why = (0,printable .g$)(whyText(row, account));
        return `${label(index === 0 ? name : '')}${subject}  ${faint((0,commits_commit .Fu)(row.sha))}  ${faint(pullRequest)}  ${why}`;
    });
    const hidden = rows.length - MAX_ROWS;
    return hidden > 0 ? [...lines, `${label('')}… and ${hidden} more`] : lines;
}
function cellOf(text, columns) {
    return (0,text_columns .PV)((0,printable .bg)(text, columns), columns);
}

;// CONCATENATED MODULE: ./action/report.js

const MAX_ANNOTATIONS = 9;
async function report(result, { runner, step, ports }) {
    const { web } = runner;
    const { environment, toolkit } = step;
    const notesFile = await attempt(toolkit, 'The notes file', () => keepNotes(result, ports));
    const notesFiles = await attempt(toolkit, 'The notes files', () => keepEachNotes(result, ports));
    await attempt(toolkit, 'The outputs', () => {
        for (const [name, value] of Object.entries(outputsOf(result, notesFile, notesFiles)))
            toolkit.setOutput(name, value);
    });
    const draftPlace = (tag) => ports?.forge.draftPlace(tag) ?? '';
    for (const line of linesOf(result, { paint: PLAIN, columns: Infinity, explains: true, draftPlace }))
        toolkit.info((0,printable .BP)(line));
    for (const warning of warningsOf(result).slice(0, MAX_ANNOTATIONS))
        toolkit.warning((0,printable .g$)(warning));
    for (const notice of noticesOf(result))
        toolkit.notice((0,printable .g$)(notice));
    if (environment['GITHUB_STEP_SUMMARY'] !== undefined)
        await attempt(toolkit, 'The job summary', () => toolkit.writeSummary(summaryMarkdown(result, { web })));
    const failure = failureOf(result);
    if (failure !== undefined)
        toolkit.setFailed(new problem .jg(failure).message);
}
async function keepNotes(result, ports) {
    if (!hasReleased(result) || !('texts' in result))
        return undefined;
    return ports?.files.keep(`${result.plan.tag}-notes.md`, result.texts.notes);
}
async function keepEachNotes(result, ports) {
    const kept = new Map();
    for (const { end } of result.kind === 'packages' ? result.packages : []) {
        const path = await keepNotes(end, ports);
        if (path !== undefined && 'plan' in end)
            kept.set(end.plan.tag, path);
    }
    return kept;
}
async function attempt(toolkit, what, write) {
    try {
        return await write();
    }
    catch (error) {
        const why = (0,printable .g$)(error instanceof Error ? error.message : String(error));
        toolkit.warning(`${what} could not be written: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./action/act.js

async function act(step) {
    const { toolkit } = step;
    await perform(step).catch((error) => {
        const failure = error instanceof problem .jg ? error : new problem .jg((0,forge .os)(error), { cause: error });
        if (failure !== error && error instanceof Error)
            toolkit.debug((0,printable .g$)(error.stack ?? error.message));
        toolkit.setFailed(failure.message);
    });
}
async function perform(step) {
    const { environment, toolkit } = step;
    const token = environment['INPUT_TOKEN']?.trim() ?? '';
    if (token !== '')
        for (const secret of [token, (0,remote .wV)(token)])
            toolkit.setSecret(secret);
    const runner = runnerOf(environment, await act_readPayload(environment['GITHUB_EVENT_PATH']));
    const trigger = triggerOf(runner.event, runner.inputs.get('command') ?? settings_inputs .YT);
    if (trigger.kind === 'skip')
        return report({ kind: 'skipped', reason: trigger.reason }, { runner, step });
    const { open } = await __nccwpck_require__.e(  274).then(__nccwpck_require__.bind(__nccwpck_require__, 274));
    const { close, ...opened } = await open(runner, step, {
        revision: runner.inputs.get('sha') ?? trigger.sha,
        planOnly: trigger.kind === 'plan',
        afterOnly: trigger.kind === 'after' ? trigger.reason : undefined,
        pushedTag: trigger.kind === 'tag' ? trigger.tag : undefined,
        tag: runner.event.tag,
        pull: runner.pull,
        ...('branch' in trigger && { branch: () => Promise.resolve(trigger.branch) }),
    });
    const { ports } = opened;
    await report(await runCommand(trigger, { ...opened, toolkit }).finally(close), { runner, step, ports });
}
async function runCommand(trigger, { run, ports, job, toolkit }) {
    const planOnly = run.planOnly || (trigger.kind === 'channel' && !(await job.isOnChannel(run, ports)));
    if (planOnly && 'warning' in trigger)
        toolkit.warning((0,printable .g$)(trigger.warning));
    return job.runCommand({ ...run, planOnly }, ports);
}
function act_readPayload(path) {
    return path === undefined ? Promise.resolve('') : (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

/***/ }),

/***/ 6948:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2615);
  var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4655);

await (0,_act_js__WEBPACK_IMPORTED_MODULE_1__  .R)({
    environment: process.env,
    directory: () => process.cwd(),
    toolkit: { ..._actions_core__WEBPACK_IMPORTED_MODULE_0__, writeSummary: (markdown) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(markdown).write() },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Bl: () => (  isFiller),
    M3: () => (  breakingTokenOn),
    rv: () => (  isBreakingToken)
  });
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

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    v: () => (  splitEmoji)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    a: () => (  readHeader)
  });
  var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6464);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2488);

const TYPE = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*/uy;
const AUTOSQUASHES = ['fixup', 'squash', 'amend'];
const ALLOWED_SHAPES = new Set(['', '!', 's', 's!']);
const SHAPE_FAULTS = [
    [/e/, 'empty-scope'],
    [/!.*s/, 'exclamation-before-scope'],
    [/^ +s/, 'space-before-scope'],
    [/ !/, 'space-before-exclamation'],
    [/ $/, 'space-before-colon'],
    [/!!/, 'many-exclamations'],
    [/ss/, 'many-scopes'],
];
const MAX_SHAPE = 8;
function readHeader(subject) {
    const text = (0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__  .v)(subject.trim()).rest;
    const autosquash = AUTOSQUASHES.find((word) => text.startsWith(`${word}! `));
    if (autosquash !== undefined)
        return unconventional(autosquash);
    const prefix = readPrefix(text);
    if (prefix === undefined)
        return unconventional(text === '' ? 'empty-message' : 'no-type');
    const { type, shape, scope, end } = prefix;
    const exclaimed = shape.includes('!');
    const fault = ALLOWED_SHAPES.has(shape) ? faultAfterColon(text, end) : shapeFault(shape);
    if (fault !== undefined)
        return unconventional(fault, exclaimed);
    const { text: description, ...ending } = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__  .E)(text.slice(end).trim());
    return { kind: 'conventional', header: { type: type.toLowerCase(), scope, exclaimed, description, ...ending } };
}
function unconventional(fault, exclaimed = false) {
    return { kind: 'unconventional', fault, exclaimed };
}
function shapeFault(shape) {
    return SHAPE_FAULTS.find(([pattern]) => pattern.test(shape))?.[1] ?? 'no-type';
}
function faultAfterColon(text, end) {
    if (text.slice(end).trim() === '')
        return 'no-description';
    return text[end] === ' ' || text[end] === '\t' ? undefined : 'no-space-after-colon';
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

__nccwpck_require__.d(__webpack_exports__, {
  Mz: () => (  sliceOf),
  kw: () => (  splitMessage),
  et: () => (  subjectOf)
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
    for (const { kind, start, end } of (0,hidden_blocks .z)(lines, isOwn))
        hidden.fill(kind === 'code' ? OTHERS : UNSEEN, start, end + 1);
}
function hideDetails(lines, hidden) {
    const open = [];
    const depth = new Int32Array(lines.length + 1);
    lines.forEach((line, at) => {
        if (hidden[at] !== 0 || !line.includes('<'))
            return;
        for (const { 0: tag, index } of (0,code_spans .X)(line).matchAll(/<\/?details(?=[\s>]|$)/gi)) {
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
        while (YAML_LINE.test(lines[at] ?? '') && !(0,breaking_token .rv)(lines[at] ?? '')) {
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
        const title = (0,bullets .M)(line)?.text;
        if (title === undefined)
            continue;
        const start = at;
        while (at < lines.length && isIndented(lines[at], GITLAB_INDENT))
            at += 1;
        const block = lines.slice(start, at);
        const isBody = block[0]?.trim() === '' || (0,header .a)(title).kind === 'conventional';
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
    if (!body.some((line) => (0,bullets .M)(line) !== undefined) || (0,header .a)(subject).kind === 'unconventional')
        return body;
    return body.map((line) => ((0,bullets .M)(line) === undefined || (0,breaking_token .rv)(line) ? line : ` ${line}`));
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

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    A: () => (  isReferenceLine),
    I: () => (  closingsIn)
  });
  var _markdown_code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9614);

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
        for (const groups of referencesOn((0,_markdown_code_spans_js__WEBPACK_IMPORTED_MODULE_0__  .X)(line))) {
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

  __nccwpck_require__.d(__webpack_exports__, {
    M: () => (  bulletOn)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    B: () => (  withoutNumbers),
    E: () => (  splitEnd)
  });
  var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1792);

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
    return found?.[1] !== undefined && /^(?:close|fix|resolve)/i.test(found[1]) && (0,_references_js__WEBPACK_IMPORTED_MODULE_0__  .A)(found[1])
        ? [found[0], found[1]]
        : undefined;
}

/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    M1: () => (  serverLacks),
    YR: () => (  eventUnreadable),
    eA: () => (  wrongAnswer),
    jS: () => (  endlessList),
    kY: () => (  notComparable),
    kz: () => (  repositoryMoved),
    lK: () => (  foreignAddress),
    n9: () => (  badApiUrl)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

function foreignAddress(address, allowed) {
    return {
        code: 'VC418',
        what: `A request would go to ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(address)} instead of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .yL)(allowed))}.`,
        why: 'The token is sent only to the host of GITHUB_API_URL and its uploads host, whatever a response says.',
        cure: 'Find the proxy or server that returned this address. For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3.',
    };
}
function wrongAnswer(request, { url, status, type, found, begins }) {
    const came = begins === undefined ? '' : ` It begins: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(begins)}`;
    return {
        code: 'VC419',
        what: `The response to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)} does not come from GitHub's API: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(found)}.`,
        why: `It came from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)} (status ${status}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(type)}).${came}`,
        cure: 'Check for a proxy or sign-in page between this machine and GitHub, and that GITHUB_API_URL is the address of the API. Then run again. The next run checks what exists and resumes from there.',
    };
}
function serverLacks(request, message) {
    return {
        code: 'VC420',
        what: `The server's GraphQL API does not support the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'Running again will not help.',
        cure: 'Update GitHub Enterprise Server, or leave out the input or command that needs this.',
    };
}
function repositoryMoved({ method, url, status, next, name }) {
    const where = name === undefined ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(next) : `the repository's new name, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)}`;
    return {
        code: 'VC421',
        what: `GitHub answered ${method} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)} with a redirect (${status}) to ${where}.`,
        why: 'The repository was renamed or moved. Redirects are never followed for writes, and only a few times for reads.',
        cure: name === undefined
            ? "Use the repository's current name: git remote set-url origin …, or GITHUB_REPOSITORY=owner/name."
            : `Use the new name: git remote set-url origin …/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}.git, or GITHUB_REPOSITORY=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}. New runs of the workflow use it already.`,
    };
}
function endlessList(place, pages) {
    return {
        code: 'VC422',
        what: `The list at ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(place)} never ends (${pages} pages read).`,
        why: "A response linked to a page that was read before, or to more pages than GitHub's lists have.",
        cure: 'Look for a proxy between this machine and GitHub, then run again.',
    };
}
function notComparable(base, head) {
    return {
        code: 'VC423',
        what: `GitHub cannot compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(base)} with ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(head)} (404), although it did not report that they have no common ancestor.`,
        why: 'A commit may be too new for GitHub to know. Without the comparison, what is already released would be a guess.',
        cure: 'Run again in a minute. If that does not help, check out the repository with fetch-depth: 0.',
    };
}
function badApiUrl(url) {
    return {
        code: 'VC424',
        what: `GITHUB_API_URL is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)}, which is not a web address.`,
        why: '',
        cure: 'Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server.',
    };
}
function eventUnreadable(reason) {
    return {
        code: 'VC425',
        what: `The event's payload cannot be read: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'GITHUB_EVENT_PATH must name a file with one JSON object. The event decides what a run may do.',
        cure: 'Run again. If an earlier step writes to that file, change that step.',
    };
}

/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    H_: () => (  assetNameTaken),
    Kv: () => (  publishedWithoutAssets),
    Mu: () => (  assetSize),
    QR: () => (  assetDiffers),
    S: () => (  globUnmatched),
    S5: () => (  assetOutside),
    bG: () => (  tooManyAssets)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(626);

function globUnmatched(glob, folder, entries) {
    const where = folder === '' ? 'The repository' : `The folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(folder)}`;
    return {
        code: 'VC601',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(glob)} matches no file.`,
        why: entries.length === 0 ? `${where} is empty.` : `${where} holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zv)(entries)}.`,
        cure: 'Build the file in an earlier step of the job, or fix the glob; a folder is written as folder/**.',
    };
}
function assetOutside(path) {
    return {
        code: 'VC602',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} is not a file of this repository, or it is part of git's own folder.`,
        why: 'Assets are published. A link that leads outside the repository, or into .git, could expose secrets.',
        cure: 'Copy the file into the working tree first, or exclude it with a line that begins with !.',
    };
}
function assetSize(path, bytes) {
    return {
        code: 'VC603',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} has ${bytes} bytes.`,
        why: 'GitHub accepts assets of at least 1 byte and less than 2 GiB (2147483648 bytes).',
        cure: bytes === 0
            ? 'Fix the step that builds it, or exclude it with a line that begins with !.'
            : 'Split or compress it.',
    };
}
function assetNameTaken(name, paths) {
    return {
        code: 'VC604',
        what: `assets: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zv)(paths)} would all be called ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)}.`,
        why: 'Assets have no folders, and each name must be unique in a release. GitHub replaces spaces and most special characters with ".".',
        cure: 'Rename all but one of them, or exclude them with lines that begin with !.',
    };
}
function tooManyAssets(count, limit) {
    return {
        code: 'VC605',
        what: `assets: ${count} files match, but a release takes at most ${limit} besides SHA256SUMS and the notes.`,
        why: '',
        cure: 'Pack them into fewer archives, or narrow the globs.',
    };
}
function assetDiffers(name, wanted, found) {
    return {
        code: 'VC606',
        what: `The asset ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} is ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(found)} on the release, not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(wanted)}.`,
        why: 'The upload was damaged, or another run uploaded the same file at the same time.',
        cure: 'Run again to replace it in the draft. A concurrency group keeps two runs from overlapping.',
    };
}
function publishedWithoutAssets(tag, names) {
    return {
        code: 'VC607',
        what: `The release of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} was published without ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zv)(names)}.`,
        why: 'A published release is never changed, and an immutable one accepts no more assets.',
        cure: 'Attach them by hand if the release is not immutable, or release the next version.',
    };
}

/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    GC: () => (  refusedByRule),
    HB: () => (  unreachable),
    NZ: () => (  unsettled),
    Rp: () => (  nameInTheWay),
    Ty: () => (  workflowsChanged),
    Uk: () => (  nameBurned),
    XF: () => (  releaseGone),
    au: () => (  unexpectedAnswer),
    fC: () => (  noToken),
    fb: () => (  noSuchRepository),
    j9: () => (  badToken),
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

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    VT: () => (  ORIGIN),
    _o: () => (  isAnotherRepository),
    fn: () => (  remoteAddress),
    wV: () => (  basicOf)
  });
  var _web_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2592);

const ORIGIN = 'origin';
function remoteAddress(origin, credentials) {
    if (credentials === undefined)
        return { url: origin.url };
    const { token, server, repository } = credentials;
    const isOwn = isOn(server, origin) && (0,_web_js__WEBPACK_IMPORTED_MODULE_0__  .ve)(origin.repository ?? '', repository);
    return isOwn ? { url: `${server}/${repository}.git`, token } : { url: origin.url };
}
function isAnotherRepository(origin, { server, repository }) {
    if (origin?.repository === undefined || repository === '')
        return false;
    return isOn(server, origin) && !(0,_web_js__WEBPACK_IMPORTED_MODULE_0__  .ve)(origin.repository, repository);
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

  __nccwpck_require__.d(__webpack_exports__, {
    C6: () => (  sshHostIn),
    cu: () => (  identityOf),
    iX: () => (  originAt),
    ve: () => (  isSameRepository)
  });

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

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    a: () => (  collapse)
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8775);

function collapse(title, markdown) {
    return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(title)}</summary>\n\n${markdown.trimEnd()}\n\n</details>`;
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

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    C: () => (  fencedBlocks)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    z: () => (  hiddenBlocks)
  });
  var _code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9614);
  var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3325);

function hiddenBlocks(lines, mayOpen = () => true) {
    const fenceEnd = (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__  .C)(lines);
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
    let line = (0,_code_spans_js__WEBPACK_IMPORTED_MODULE_0__  .X)(lines[at] ?? '');
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
    O: () => (  rowOf),
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

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    R: () => (  planJson)
  });

  var _commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9486);

function rowJson({ sha, subject, counts, reason, group, pullRequest }) {
    const row = { sha, subject, counts, why: (0,_commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__  .u)(reason), group };
    return pullRequest === undefined ? row : { ...row, pullRequest };
}
function planJson(plan) {
    return { ...plan, rows: plan.rows.map(rowJson) };
}

/***/ }),

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (  ExitCode),
  addPath: () => (  addPath),
  debug: () => (  debug),
  endGroup: () => (  endGroup),
  error: () => (  error),
  exportVariable: () => (  exportVariable),
  getBooleanInput: () => (  getBooleanInput),
  getIDToken: () => (  getIDToken),
  getInput: () => (  getInput),
  getMultilineInput: () => (  getMultilineInput),
  getState: () => (  getState),
  group: () => (  group),
  info: () => (  info),
  isDebug: () => (  isDebug),
  markdownSummary: () => (  markdownSummary),
  notice: () => (  notice),
  platform: () => (  platform_namespaceObject),
  saveState: () => (  saveState),
  setCommandEcho: () => (  setCommandEcho),
  setFailed: () => (  setFailed),
  setOutput: () => (  setOutput),
  setSecret: () => (  setSecret),
  startGroup: () => (  startGroup),
  summary: () => (  summary),
  toPlatformPath: () => (  toPlatformPath),
  toPosixPath: () => (  toPosixPath),
  toWin32Path: () => (  toWin32Path),
  warning: () => (  warning)
});

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

function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}

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

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js

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

// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js

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

    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js

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

class Summary {
    constructor() {
        this._buffer = '';
    }

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

    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }

    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }

    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }

    stringify() {
        return this._buffer;
    }

    isEmptyBuffer() {
        return this._buffer.length === 0;
    }

    emptyBuffer() {
        this._buffer = '';
        return this;
    }

    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }

    addEOL() {
        return this.addRaw(external_os_.EOL);
    }

    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }

    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }

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

    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }

    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }

    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }

    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }

    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }

    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }

    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();

const markdownSummary = _summary;
const summary = _summary;

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}

function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}

function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}

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
    const { stdout: version } = yield exec .H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec .H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec .H('sw_vers', undefined, {
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
    const { stdout } = yield exec .H('lsb_release', ['-i', '-r', '-s'], {
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

var ExitCode;
(function (ExitCode) {

    ExitCode[ExitCode["Success"] = 0] = "Success";

    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}

function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}

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

function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}

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

function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}

function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}

function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}

function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}

function debug(message) {
    issueCommand('debug', {}, message);
}

function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
    process.stdout.write(message + external_os_.EOL);
}

function startGroup(name) {
    issue('group', name);
}

function endGroup() {
    issue('endgroup');
}

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

function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}

function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}

/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    r: () => (  isRobot)
  });
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

  __nccwpck_require__.d(__webpack_exports__, {
    Y: () => (  MERGE_METHODS)
  });
const MERGE_METHODS = ['squash', 'merge', 'rebase'];

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

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  NX: () => (  CHECKSUMS_NAME),
  QC: () => (  builtOf),
  Uw: () => (  checksumsOf),
  nw: () => (  digestsOf),
  ji: () => (  nameAssets),
  eZ: () => (  namesOf)
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
    const missing = matches.filter(({ files: found }) => found.length === 0).map(unmatchedProblem);
    const problems = [
        ...files.filter((file) => file.outside).map(({ path }) => (0,assets .S5)(path)),
        ...named.filter(({ size }) => size < 1 || size >= LIMIT_BYTES).map(({ path, size }) => (0,assets .Mu)(path, size)),
        ...doublesIn(named),
        ...(files.length > MOST_ASSETS - OWN_ASSETS ? [(0,assets .bG)(files.length, MOST_ASSETS - OWN_ASSETS)] : []),
    ];
    if (problems.length > 0)
        throw new problem .jg([...missing, ...problems]);
    return { named, missing };
}
function nameFile({ path, size }) {
    const label = path.slice(path.lastIndexOf('/') + 1);
    return { path, label, name: assetNameOf(label), size };
}
function unmatchedProblem({ glob, nearest }) {
    return (0,assets .S)(glob, nearest.folder, nearest.entries);
}
function doublesIn(named) {
    const paths = new Map();
    for (const { name, path } of named)
        paths.set(name, [...(paths.get(name) ?? []), path]);
    return [...paths].filter(([, of]) => of.length > 1).map(([name, of]) => (0,assets .H_)(name, of));
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

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    By: () => (  MERGE_METHOD),
    GE: () => (  MOST_MINUTES),
    Lo: () => (  COMMANDS),
    Om: () => (  GROUP_VERSIONS),
    Pe: () => (  DEFAULT_CONFIGURATION),
    Rz: () => (  MAKE_LATEST),
    S2: () => (  ON_NEAR_MISS),
    S_: () => (  SERVED_INPUTS),
    VE: () => (  DEFAULT_TEMPLATE),
    Wi: () => (  REQUIRE_CHECKS),
    YT: () => (  DEFAULT_COMMAND),
    ZY: () => (  FLOATING_TAGS),
    _D: () => (  ASKING_INPUTS),
    c7: () => (  ON_NO_RELEASE),
    eX: () => (  MINUTES),
    fG: () => (  PRESETS),
    gp: () => (  TAGS),
    iI: () => (  Flags),
    lv: () => (  VIA),
    ou: () => (  BUMPS),
    sw: () => (  READING_COMMANDS),
    uy: () => (  ON_DEPENDENCY),
    vr: () => (  TOUCHED),
    wf: () => (  CONFIGURABLE_INPUTS),
    x6: () => (  ON_TITLE),
    z6: () => (  PLANNING_COMMANDS)
  });
  var _ports_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4115);

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
const MERGE_METHOD = ['auto', ..._ports_pull_request_js__WEBPACK_IMPORTED_MODULE_0__  .Y];
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

/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  m: () => (  exec),
  H: () => (  getExecOutput)
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

const IS_WINDOWS = process.platform === 'win32';

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

function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p)
        );
    }
    return p.startsWith('/');
}

function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {

            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {

                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {

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

        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {

                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {

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

        p = p.replace(/\//g, '\\');

        return p.replace(/\\\\+/g, '\\');
    }

    return p.replace(/\/\/+/g, '/');
}

function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}

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

function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;

        if (destStat && destStat.isFile() && !force) {
            return;
        }

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

                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}

function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}

function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }

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

function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }

        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }

        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }

        if (tool.includes(external_path_.sep)) {
            return [];
        }

        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }

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

                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }

        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}

function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {

            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {

                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }

            }

            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}

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

const toolrunner_IS_WINDOWS = process.platform === 'win32';

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
        let cmd = noPrefix ? '' : '[command]';
        if (toolrunner_IS_WINDOWS) {

            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }

            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }

            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {

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

                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {

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

        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }

        if (!arg) {
            return '""';
        }

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

        if (!needsQuotes) {
            return arg;
        }

        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {

            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {

        if (!arg) {

            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {

            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {

            return `"${arg}"`;
        }

        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {

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

    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {

            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {

                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }

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

function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {

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
        this.processClosed = false;
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false;
        this.processStderr = false;
        this.delay = 10000;
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

function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }

        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}

function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';

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

        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
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

  var __webpack_exports__ = __nccwpck_require__(6948);
  __webpack_exports__ = await __webpack_exports__;

