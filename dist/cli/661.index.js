export const id = 661;
export const ids = [661];
export const modules = {

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  examine: () => (  examine)
});

// EXTERNAL MODULE: ./next-version/prefix.js
var next_version_prefix = __webpack_require__(7908);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js
var read_settings = __webpack_require__(1448);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./migrate/read-said.js + 1 modules
var read_said = __webpack_require__(1533);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
;// CONCATENATED MODULE: ./doctor/clone.js
function cloneFindings({ shallow, versions }) {
    const note = (code, what, cure) => ({ code, level: 'note', what, cure });
    return [
        ...(shallow
            ? [
                note('D101', 'This clone is shallow.', 'Nothing to do: what is missing is fetched into a temporary folder. list and replay need a whole clone.'),
            ]
            : []),
        ...(versions === 0
            ? [
                note('D102', 'This clone has no version tags.', 'Nothing to do: before a first release the remote is asked for its tags.'),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./doctor/tags.js

function tagFindings({ tags, releases, prefix }) {
    const versions = new Set((0,versions_tags .OP)(tags, prefix).map(({ name }) => name));
    const light = tags.filter(({ name, annotated }) => versions.has(name) && !annotated).map(({ name }) => name);
    const released = releases.filter(({ tag, draft }) => !draft && isFloating(tag, prefix)).map(({ tag }) => tag);
    return [
        ...(light.length > 0 ? [lightweightFinding(light)] : []),
        ...(released.length > 0 ? [floatingReleased(released)] : []),
    ];
}
function lightweightFinding(names) {
    return {
        code: 'D201',
        level: 'note',
        what: `${names.length === 1 ? 'A version tag is' : `${names.length} version tags are`} lightweight: ${(0,problem .Zv)(names)}.`,
        cure: 'Leave them: a version is never made again. They hold no date, author or message; new ones are annotated.',
    };
}
function floatingReleased(names) {
    return {
        code: 'D202',
        level: 'problem',
        what: `A release stands on ${(0,problem .Zv)(names)}, a name that moves.`,
        cure: 'Delete that release, not the tag: with immutable releases the name would be locked for ever. floating-tags moves it.',
    };
}
function isFloating(name, prefix) {
    return name.startsWith(prefix) && /^\d+(?:\.\d+)?$/.test(name.slice(prefix.length));
}
const HEADING = /^#{1,3}\s+(?:\[|v)*(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\b/gm;
function changelogFindings(path, text, { tags, prefix }) {
    const known = new Set((0,versions_tags .OP)(tags, prefix).map(({ name }) => name.slice(prefix.length)));
    const told = [...text.matchAll(HEADING)].map(({ groups }) => groups?.['version'] ?? '');
    const anywhere = new Set(tags.flatMap(({ name }) => /\d+\.\d+\.\d+.*$/.exec(name)?.[0] ?? []));
    const missing = told.filter((version) => (0,semver .IX)(version) !== undefined && !anywhere.has(version));
    if (known.size === 0 || missing.length === 0)
        return [];
    return [
        {
            code: 'D203',
            level: 'problem',
            what: `${path} tells of versions without a tag: ${(0,problem .Zv)(missing)}.`,
            place: path,
            cure: `Fetch all tags and look again. If one was released, tag its commit: git tag -a ${prefix}${missing[0] ?? ''} COMMIT.`,
        },
    ];
}

;// CONCATENATED MODULE: ./doctor/workflow.js
function workflowOf(top) {
    const jobs = (top.at('jobs')?.entries ?? []).map((said) => {
        const steps = said.at('steps')?.items ?? [];
        return {
            said,
            uses: [said, ...steps].flatMap(useOf),
            runs: steps.flatMap((step) => step.at('run') ?? []),
            permissions: said.at('permissions') ?? top.at('permissions'),
        };
    });
    return { path: top.path, top, jobs };
}
function useOf(said) {
    const uses = said.at('uses');
    return uses?.text === undefined ? [] : [{ name: uses.text, said: uses, with: said.at('with') }];
}
function triggerOf({ top }, event) {
    const on = top.at('on');
    return on?.at(event) ?? on?.items.find(({ text }) => text === event);
}
const OURS = /(?:^|\/)version-checkpoint(?:\/\.github\/workflows\/[\w.-]+)?@/;
function usesUs({ name }, isOwn) {
    return OURS.test(name) || (isOwn && /^\.\/(?:\.github\/workflows\/reusable[\w-]*\.yml)?$/.test(name));
}

;// CONCATENATED MODULE: ./doctor/concurrency.js

function concurrencyFindings(workflow, job) {
    const said = job.said.at('concurrency') ?? workflow.top.at('concurrency');
    if (said === undefined)
        return [];
    const finding = (what, cure) => ({
        code: 'D305',
        level: 'problem',
        what,
        place: said.place,
        cure,
    });
    if (said.at('cancel-in-progress')?.isTrue === true)
        return [
            finding('A newer run cancels the one that is releasing.', 'Set cancel-in-progress: false. A run that was cut off is finished by the next one, but why cut it off.'),
        ];
    const byHand = triggerOf(workflow, 'workflow_dispatch');
    if (byHand === undefined || said.at('queue')?.text === 'max')
        return [];
    return [
        finding('A run that a person started can be dropped: the group keeps one waiting run, the newest.', 'Add queue: max to the group (github.com; Enterprise Server may not know it yet).'),
    ];
}

;// CONCATENATED MODULE: ./doctor/other-tools.js
const ACTIONS = new RegExp(`^(?:${[
    'cycjimmy/semantic-release-action|python-semantic-release/(?:python-semantic-release|publish-action)',
    'googleapis/release-please-action|google-github-actions/release-please-action',
    'release-drafter/release-drafter|changesets/action|cocogitto/cocogitto-action|commitizen-tools/commitizen-action',
    'release-plz/action|intuit/auto-action|TriPSs/conventional-changelog-action',
    'softprops/action-gh-release|ncipollo/release-action|actions/create-release|marvinpinto/action-automatic-releases',
    'mathieudutour/github-tag-action|anothrNick/github-tag-action|goreleaser/goreleaser-action|JS-DevTools/npm-publish',
].join('|')})(?:/[^@]*)?@`, 'i');
const CALLED = [
    'semantic-release|standard-version|commit-and-tag-version|release-please|release-it|lerna (?:version|publish)',
    'changeset (?:version|publish|tag)|cz bump|cog bump|gh release create',
    'git tag (?!-l|--list|--points-at|--contains|--merged|-n)\\S+',
].join('|');
const PROGRAMS = new RegExp(`(?:^|[;&|(])\\s*(?:(?:npx|bunx|pnpm|yarn|npm|poetry|uv)\\s+(?:(?:exec|dlx|run|--?\\S*)\\s+)*)?(${CALLED})(?![\\w-])`, 'm');
function otherTools(workflow) {
    return workflow.jobs.flatMap((job) => [...actionsOf(job), ...programsOf(job)]);
}
function actionsOf({ uses }) {
    return uses.filter(({ name }) => ACTIONS.test(name)).map(({ name, said }) => toolFinding(name, said));
}
function programsOf({ runs }) {
    return runs.flatMap((run) => {
        const called = PROGRAMS.exec(run.text ?? '')?.[1];
        return called === undefined ? [] : [toolFinding(called, run)];
    });
}
function toolFinding(tool, said) {
    return {
        code: 'D301',
        level: 'problem',
        what: `${tool.replace(/@.*/, '')} makes tags or releases too.`,
        place: said.place,
        cure: 'Let one tool make them: take this step out, or do not release with Version Checkpoint. docs/migration.md says what stands for it.',
    };
}

;// CONCATENATED MODULE: ./doctor/permissions.js
function needsOf({ writes, gate, proposes }) {
    return new Map([
        ['contents', writes ? 'write' : 'read'],
        ...(gate ? ['checks', 'statuses', 'actions'].map((scope) => [scope, 'read']) : []),
        ...(proposes && writes ? [['pull-requests', 'write']] : []),
    ]);
}
function permissionFindings({ said, permissions }, needs) {
    const wanted = [...needs].map(([scope, level]) => `${scope}: ${level}`).join(', ');
    if (permissions === undefined) {
        const what = `The job ${said.name} says no permissions, so the repository's default decides.`;
        return [{ code: 'D303', level: 'note', what, place: said.place, cure: `Give it permissions: ${wanted}.` }];
    }
    const given = givenBy(permissions.text, permissions.entries.map(({ name, text }) => [name, text ?? '']));
    const lacking = [...needs]
        .filter(([scope, level]) => !covers(given(scope), level))
        .map(([scope, level]) => `${scope}: ${level}`);
    const wide = permissions.text === 'write-all'
        ? ['write-all']
        : permissions.entries
            .filter(({ name, text }) => text === 'write' && needs.get(name) !== 'write')
            .map(({ name }) => `${name}: write`);
    const place = permissions.place;
    return [
        ...(lacking.length === 0
            ? []
            : [
                {
                    code: 'D303',
                    level: 'problem',
                    what: `The job ${said.name} lacks ${lacking.join(', ')}.`,
                    place,
                    cure: `Add it to its permissions, which need ${wanted}.`,
                },
            ]),
        ...(wide.length === 0
            ? []
            : [
                {
                    code: 'D304',
                    level: 'note',
                    what: `The job ${said.name} has ${wide.join(', ')}, which a release does not need.`,
                    place,
                    cure: `If no other step needs it, leave ${wanted}; else move that step to a job of its own.`,
                },
            ]),
    ];
}
function givenBy(word, scopes) {
    if (word === 'write-all')
        return () => 'write';
    if (word === 'read-all')
        return () => 'read';
    const said = new Map(scopes);
    return (scope) => said.get(scope) ?? 'none';
}
function covers(given, needed) {
    return given === 'write' || given === needed;
}

;// CONCATENATED MODULE: ./doctor/triggers.js

function deafTriggers(workflow, { ownToken, publishes }) {
    if (ownToken)
        return [];
    const push = triggerOf(workflow, 'push');
    const tags = push?.at('tags') ?? triggerOf(workflow, 'create');
    const release = publishes ? triggerOf(workflow, 'release') : undefined;
    return [
        ...(tags === undefined ? [] : [neverFinding(tags, 'a pushed tag')]),
        ...(release === undefined ? [] : [neverFinding(release, 'a published release')]),
    ];
}
function neverFinding(said, event) {
    return {
        code: 'D302',
        level: 'problem',
        what: `This workflow waits for ${event}, and what GITHUB_TOKEN makes starts no workflow.`,
        place: said.place,
        cure: 'Make it a job that needs the releasing job, if its output released is true; or start it by workflow_dispatch; or release with the token of an App.',
    };
}

;// CONCATENATED MODULE: ./doctor/workflow-findings.js

function workflowFindings(workflows, setup) {
    const ours = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => usesIn(job, setup)));
    const making = ours.filter((use) => writes(use));
    return workflows.flatMap((workflow) => [
        ...otherTools(workflow),
        ...(making.length === 0 ? [] : deafTriggers(workflow, makingOf(making, setup))),
        ...workflow.jobs.flatMap((job) => jobFindings(workflow, job, setup)),
    ]);
}
const usesIn = ({ uses }, { isOwn }) => uses.filter((use) => usesUs(use, isOwn));
function jobFindings(workflow, job, setup) {
    const uses = usesIn(job, setup);
    if (uses.length === 0)
        return [];
    const findings = permissionFindings(job, needsOfAll(job, uses, setup));
    return uses.some(writes) ? [...findings, ...concurrencyFindings(workflow, job)] : findings;
}
function writes(use) {
    const command = use.with?.at('command')?.text;
    return use.with?.at('dry-run')?.isTrue !== true && command !== 'plan' && command !== 'verify';
}
const AFTER_ONLY = "github.event_name == 'release'";
function needsOfAll({ said }, uses, { settings }) {
    const gated = uses.some((use) => use.name.includes('reusable-gated.yml') ||
        !['none', ''].includes(use.with?.at('require-checks')?.text ?? settings.requireChecks));
    const isWriting = uses.some(writes);
    const isAfter = (said.at('if')?.text ?? '').includes(AFTER_ONLY);
    return needsOf({
        writes: isWriting,
        gate: isWriting && !isAfter && gated,
        proposes: settings.preparation?.via === 'pull-request',
    });
}
const OWN_TOKEN = /github\.token|secrets\.GITHUB_TOKEN/;
function makingOf(uses, { settings }) {
    const tokenOf = (use) => use.with?.at('token')?.text ?? 'github.token';
    return {
        ownToken: uses.every((use) => !OWN_TOKEN.test(tokenOf(use))),
        publishes: !settings.draft || uses.some((use) => use.with?.at('draft')?.text === 'false'),
    };
}
function brokenWorkflow({ what }) {
    return { code: 'D306', level: 'problem', what, cure: 'Fix the file there; GitHub does not run it as it is.' };
}

;// CONCATENATED MODULE: ./doctor/examine.js

async function examine(run, ports) {
    const settings = await (0,read_settings .sb)(run, ports);
    const { tags, releases } = await ports.forge.inventory();
    const prefix = await (0,next_version_prefix .M)({ tagPrefix: settings.tagPrefix, refs: tags }, (0,read .xw)(run, ports));
    const { workflows, broken } = await readWorkflows(ports.files);
    const isOwn = /^name: Version Checkpoint$/m.test((await ports.files.read('action.yml')) ?? '');
    const changelog = settings.preparation?.changelog ?? 'CHANGELOG.md';
    const text = (await ports.files.read(changelog)) ?? '';
    return {
        findings: [
            ...cloneFindings({ shallow: run.shallow, versions: (0,versions_tags .OP)(tags, prefix).length }),
            ...tagFindings({ tags, releases, prefix }),
            ...changelogFindings(changelog, text, { tags, prefix }),
            ...broken.map(brokenWorkflow),
            ...workflowFindings(workflows, { settings, isOwn }),
        ],
        unread: unreadOf(ports, settings),
    };
}
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
async function readWorkflows(files) {
    const matches = await files.match({ include: WORKFLOWS, exclude: [] });
    const paths = matches.flatMap((match) => match.files).filter(({ outside }) => !outside);
    const read = await Promise.all(paths.map(({ path }) => readWorkflow(path, files)));
    return {
        workflows: read.flatMap((one) => ('top' in one ? [one] : [])),
        broken: read.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
async function readWorkflow(path, files) {
    const text = (await files.read(path)) ?? '';
    try {
        return workflowOf(await (0,read_said .y)({ path, text }, 'YAML'));
    }
    catch (error) {
        if (error instanceof problem .jg)
            return error;
        throw error;
    }
}
function unreadOf({ forge }, { preparation }) {
    const onPage = (what, page) => ({ what, needs: `look at Settings → ${page}` });
    return [
        ...(forge.kind === 'local'
            ? [{ what: 'the releases on GitHub', needs: 'add --forge github, with GITHUB_TOKEN' }]
            : []),
        onPage('rules for tags and branches, and who may pass them', 'Rules → Rulesets'),
        onPage('whether releases are immutable', 'General → Releases'),
        onPage('how pull requests are squashed: the title should become the subject', 'General → Pull Requests'),
        ...(preparation?.via === 'pull-request'
            ? [onPage('whether Actions may open pull requests, which via: pull-request needs', 'Actions → General')]
            : []),
    ];
}

/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F1: () => (  configurationIsProgram),
    IT: () => (  importNotServed),
    YE: () => (  brokenConfiguration),
    g_: () => (  severalTools),
    su: () => (  nothingToImport),
    wd: () => (  ownFilesThere)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

function nothingToImport(tool, looked) {
    return {
        code: 'VC901',
        what: `There is no configuration of ${tool === 'auto' ? 'a release tool that can be imported' : tool} here.`,
        why: `These files were looked for, from the root of the repository: ${looked.join(', ')}.`,
        cure: 'If yours is elsewhere, run this in a copy of the repository with the file at its usual place. Without another tool, node dist/cli plan works as it is.',
    };
}
function severalTools(found) {
    const tools = [...new Set(found.map(({ tool }) => tool))];
    return {
        code: 'VC902',
        what: `There are configurations of ${tools.length} release tools: ${found.map(({ tool, path }) => `${tool} (${path})`).join(', ')}.`,
        why: 'Which of them makes your versions would be a guess.',
        cure: `Name it: node dist/cli init --from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(tools)}.`,
    };
}
function brokenConfiguration(place, reason) {
    return {
        code: 'VC903',
        what: `${place} cannot be read: ${reason}.`,
        why: 'What stands behind this place would be left out of the import without a word.',
        cure: 'Fix the file there, then run this again.',
    };
}
function configurationIsProgram(tool, path, keys) {
    return {
        code: 'VC904',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)}, the configuration of ${tool}, is a program, and no program of the repository is run here.`,
        why: `What these keys come to is what matters: ${keys.join(', ')}.`,
        cure: `Write them as data into ${plainFileOf(tool)}, then run this again.`,
    };
}
function plainFileOf(tool) {
    if (tool === 'semantic-release')
        return '.releaserc.json';
    return tool === 'standard-version' ? '.versionrc.json' : 'a file of JSON, YAML or TOML';
}
function ownFilesThere(paths) {
    return {
        code: 'VC905',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .Zv)(paths)} ${paths.length === 1 ? 'is' : 'are'} there already.`,
        why: 'What you wrote there would be lost.',
        cure: 'To replace ours, add --force. The files of the other tool stay in any case.',
    };
}
function importNotServed(tool, reasons) {
    return {
        code: 'VC906',
        what: `What the configuration of ${tool} asks for cannot be said here: ${reasons.join(' ')}`,
        why: 'A configuration that the next run refuses is worse than none.',
        cure: 'Write .github/version-checkpoint.yml by hand (docs/configuration.md), with docs/migration.md beside it.',
    };
}

/***/ }),

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (  readSaid)
});

// EXTERNAL MODULE: ./errors/migration.js
var migration = __webpack_require__(7253);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./version-files/tree.js
var tree = __webpack_require__(4942);
;// CONCATENATED MODULE: ./migrate/said.js

const SHOWN_LENGTH = 60;
class Said {
    node;
    file;
    keys;
    constructor(node, file, keys = []) {
        this.node = node;
        this.file = file;
        this.keys = keys;
    }
    get path() {
        return this.file.path;
    }
    get key() {
        return this.keys.join('.');
    }
    get name() {
        return this.keys.at(-1) ?? '';
    }
    get place() {
        return `${(0,printable .g$)(this.file.path)}:${(0,tree .df)(this.file.text, this.node.start)}`;
    }
    get text() {
        return this.node.kind === 'scalar' || this.node.kind === 'other' ? this.node.value : undefined;
    }
    get isTrue() {
        return this.text === 'true';
    }
    get isMapping() {
        return this.node.kind === 'mapping';
    }
    get items() {
        if (this.node.kind === 'list')
            return this.node.items.map((item, index) => this.child(String(index), item));
        return this.text === undefined && !this.isMapping ? [] : [this];
    }
    get texts() {
        return this.items.flatMap(({ text }) => text ?? []);
    }
    get entries() {
        return this.node.kind === 'mapping' ? this.node.entries.map(({ key, node }) => this.child(key, node)) : [];
    }
    at(...keys) {
        const [first, ...rest] = keys;
        if (first === undefined)
            return this;
        const among = this.node.kind === 'list' ? this.items : this.entries;
        return among.findLast(({ name }) => name === first)?.at(...rest);
    }
    get asTop() {
        return new Said(this.node, this.file);
    }
    get shown() {
        return (0,printable .bg)(this.line.replace(/\s*[\r\n]\s*/g, ' '), SHOWN_LENGTH);
    }
    get line() {
        if (this.isMapping)
            return `{ ${this.entries.map(({ name, line }) => `${name}: ${line}`).join(', ')} }`;
        return this.text ?? `[${this.items.map(({ line }) => line).join(', ')}]`;
    }
    child(name, node) {
        return new Said(node, this.file, [...this.keys, name]);
    }
}

;// CONCATENATED MODULE: ./migrate/read-said.js

async function readSaid(file, syntax) {
    const read = await treeOf(file.text, syntax);
    if (read.kind !== 'unparsable')
        return new Said(read, file);
    const place = `${(0,printable .g$)(file.path)}:${(0,tree .df)(file.text, read.offset)}`;
    throw new problem .jg((0,migration .YE)(place, (0,problem .HJ)(read.reason).replace(/\.$/, '')));
}
async function treeOf(text, syntax) {
    if (syntax === 'TOML')
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 8822))).readToml(text);
    const isJson = syntax === 'JSON' || (syntax === 'JSON or YAML' && /^\ufeff?\s*[{[]/.test(text));
    if (isJson)
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 9432))).readJsonc(text);
    return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4265))).readYaml(text);
}

/***/ })

};
