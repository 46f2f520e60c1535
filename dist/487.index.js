export const id = 487;
export const ids = [487];
export const modules = {

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  examine: () => (  examine)
});

// EXTERNAL MODULE: ./next-version/prefix.js
var prefix = __webpack_require__(7908);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js + 12 modules
var read_settings = __webpack_require__(322);
// EXTERNAL MODULE: ./settings/settings.js + 6 modules
var settings = __webpack_require__(354);
// EXTERNAL MODULE: ./version-files/bounded-pattern.js
var bounded_pattern = __webpack_require__(9154);
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

// EXTERNAL MODULE: ./commits/corrections/corrections.js
var corrections_corrections = __webpack_require__(6671);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./doctor/corrections.js

function correctionFindings(corrections, commits, place) {
    const names = (0,corrections_corrections .Gv)(corrections, commits);
    if (names.length === 0)
        return [];
    return [
        {
            code: 'D204',
            level: 'problem',
            what: `${names.length === 1 ? 'A correction matches' : `${names.length} corrections match`} no commit of this history: ${(0,problem .Zv)(names)}.`,
            place,
            cure: 'Look the commit up again by git log, or remove the entry: it does nothing.',
        },
    ];
}

// EXTERNAL MODULE: ./versions/floating.js
var floating = __webpack_require__(437);
// EXTERNAL MODULE: ./versions/next.js
var next = __webpack_require__(7646);
;// CONCATENATED MODULE: ./doctor/lines.js

const CHANGELOG = 'CHANGELOG.md';
function linesOf({ packages, floatingTags, preparation }, prefix) {
    if (packages === undefined)
        return [{ prefix, floatingTags, changelog: preparation?.changelog ?? CHANGELOG }];
    return packages.each.map(({ prefix, paths: [path = ''], settings }) => ({
        prefix,
        floatingTags: settings.floatingTags,
        changelog: settings.preparation?.changelog ?? (path === '' ? CHANGELOG : `${path}/${CHANGELOG}`),
    }));
}
function viaOf({ packages, preparation, }) {
    return (packages?.each[0]?.settings ?? { preparation }).preparation?.via;
}
function nextNames({ prefix, floatingTags }, tags) {
    const [highest] = (0,versions_tags .Hc)((0,versions_tags .OP)(tags, prefix));
    const version = (0,next .yU)(highest?.version, highest === undefined ? 'minor' : 'patch');
    return {
        version: (0,versions_tags .sh)(prefix, version).name,
        floating: (0,floating .d)({ prefix, version }, floatingTags).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./doctor/actions-defaults.js
const PAGE = 'Settings → Actions → General → Workflow permissions';
function actionsFindings({ permissions, mayOpenPulls }, { proposes, ownToken }) {
    return [
        ...(proposes && !mayOpenPulls && !ownToken
            ? [
                {
                    code: 'D407',
                    level: 'problem',
                    what: 'GitHub Actions may not open pull requests, and via: pull-request needs one.',
                    cure: `Allow it in ${PAGE} (an organization may have to allow it first), or set the input token to the token of an App.`,
                },
            ]
            : []),
        ...(permissions === 'write'
            ? [
                {
                    code: 'D408',
                    level: 'note',
                    what: 'A job that says no permissions may write everything in this repository.',
                    cure: `Choose "Read repository contents and packages permissions" in ${PAGE}, and give each job what it needs.`,
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./doctor/passers.js

function stopOf({ ownToken }, passers) {
    return ownToken && (passers === undefined || passers.some(({ onlyByPull }) => !onlyByPull)) ? 'maybe' : 'surely';
}
const SEE_PASSERS = 'See that the App or the person whose token your workflow uses is among them.';
const BY_APP = 'release with the token of an App on its bypass list, where GITHUB_TOKEN cannot be.';
function passersText(passers) {
    if (passers === undefined)
        return '';
    if (passers.length === 0)
        return ' It lets nobody pass.';
    return ` It lets ${namesOf(passers)} pass.`;
}
function namesOf(passers) {
    return passers.map(({ who, onlyByPull }) => (onlyByPull ? `${who} (by pull request)` : who)).join(', ');
}
function unreadPassers({ name, passers }) {
    if (passers !== undefined)
        return [];
    return [
        { what: `who may pass the ruleset ${(0,problem .TL)(name)}`, needs: 'Administration: write, which shows its bypass list' },
    ];
}

;// CONCATENATED MODULE: ./doctor/branch-rules.js

const DIRECT = new Map([
    ['update', 'restricts updates'],
    ['pull_request', 'requires a pull request'],
    ['merge_queue', 'requires a merge queue'],
    ['required_status_checks', 'requires status checks'],
    ['required_deployments', 'requires deployments'],
    ['workflows', 'requires workflows'],
    ['code_scanning', 'requires code scanning'],
]);
const PROPOSED = new Map([...DIRECT, ['creation', 'restricts creations'], ['non_fast_forward', 'blocks force pushes']]);
function branchRuleFindings(rulesets, written) {
    const words = written.via === 'commit' ? DIRECT : PROPOSED;
    const refusing = rulesets.flatMap((ruleset) => {
        const rules = ruleset.rules.flatMap(({ type }) => words.get(type) ?? []);
        return rules.length === 0 ? [] : [{ ruleset, rules: [...new Set(rules)] }];
    });
    return {
        findings: refusing.map(({ ruleset, rules }) => refusalFinding(ruleset, rules, written)),
        unread: refusing.flatMap(({ ruleset }) => unreadPassers(ruleset)),
    };
}
function refusalFinding({ name, passers }, rules, written) {
    const isSure = stopOf(written, passers) === 'surely';
    const what = `The ruleset ${(0,problem .TL)(name)} ${rules.join(', ')} for the branch ${(0,problem .TL)(written.branch)}, which ${WRITES[written.via]}.`;
    return {
        code: 'D405',
        level: isSure ? 'problem' : 'note',
        what: `${what}${passersText(passers)}`,
        cure: isSure ? CURES[written.via] : SEE_PASSERS,
    };
}
const WRITES = { commit: 'prepare commits to', 'pull-request': 'the release pull request comes from' };
const CURES = {
    commit: `Set via: pull-request under prepare, or ${BY_APP}`,
    'pull-request': `Leave version-checkpoint/** out of it, or ${BY_APP}`,
};
function protectionFindings({ needsPull, requiredChecks }, { branch, ownToken }, passers) {
    const duties = [...(needsPull ? ['a pull request'] : []), ...(requiredChecks.length > 0 ? ['status checks'] : [])];
    const mayPass = ownToken ? passers?.length !== 0 : passers?.some(({ who }) => who === GITHUB_TOKEN) === true;
    if (duties.length === 0 || (mayPass && !ownToken))
        return [];
    const named = passers === undefined || passers.length === 0 ? '' : ` It lets ${namesOf(passers)} pass.`;
    return [
        {
            code: 'D405',
            level: mayPass ? 'note' : 'problem',
            what: `The protection of ${(0,problem .TL)(branch)} requires ${duties.join(' and ')}, and prepare commits to it.${named}`,
            cure: mayPass
                ? 'See that the App or the person whose token your workflow uses may pass.'
                : 'Set via: pull-request under prepare, or release with the token of an App that may pass.',
        },
    ];
}
const GITHUB_TOKEN = 'the App github-actions';
function neverRunFindings(rulesets, protection, maker) {
    const byRules = rulesets.filter(({ rules }) => rules.some(({ type }) => type === 'required_status_checks' || type === 'workflows'));
    const byProtection = protection?.requiredChecks ?? [];
    if (maker.ownToken || (byRules.length === 0 && byProtection.length === 0))
        return [];
    const named = byRules.length > 0 ? `the ruleset ${(0,problem .Zv)(byRules.map(({ name }) => name))}` : (0,problem .Zv)(byProtection);
    return [
        {
            code: 'D406',
            level: 'problem',
            what: `Merging needs checks (${named}), and none starts on a pull request that GITHUB_TOKEN opened.`,
            cure: 'Open it with the token of an App: set the input token. Until then, close and reopen it by hand to start them.',
        },
    ];
}

;// CONCATENATED MODULE: ./doctor/merging.js
const merging_PAGE = 'Settings → General → Pull Requests';
function mergingFindings({ allowed, squashTitle, squashMessage }, { rules: { squash }, mergeMethod }) {
    const finding = (level, what, cure) => ({
        code: 'D409',
        level,
        what,
        cure,
    });
    const isForbidden = mergeMethod !== 'auto' && !allowed[mergeMethod];
    return [
        ...(isForbidden
            ? [
                finding('problem', `merge-method is ${mergeMethod}, which this repository does not allow, so previews show what cannot happen.`, `Remove merge-method, or allow it in ${merging_PAGE}.`),
            ]
            : []),
        ...(allowed.squash ? squashFindings(finding, { squash, squashTitle, squashMessage }) : []),
    ];
}
function squashFindings(finding, { squash, squashTitle, squashMessage }) {
    const lacksBullets = squash === 'expand' && squashMessage !== 'COMMIT_MESSAGES';
    return [
        ...(squashTitle === 'COMMIT_OR_PR_TITLE'
            ? [
                finding('note', 'A pull request of one commit is squashed under the message of that commit, not under its title.', `To let the title count always, choose "Pull request title" as the default for squash merging in ${merging_PAGE}.`),
            ]
            : []),
        ...(lacksBullets
            ? [
                finding('problem', 'squash: expand counts the commits listed in a squashed message, and this repository lists none.', `Choose "Pull request title and commit details" in ${merging_PAGE}, or remove squash: expand.`),
            ]
            : []),
        ...(squashMessage === 'BLANK'
            ? [
                finding('note', 'Squash merging drops all text below the title, and BREAKING CHANGE: and MIGRATION: with it.', `Mark a breaking change in the title (feat!: …), or choose a default with a description in ${merging_PAGE}.`),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./doctor/ref-pattern.js
function namesRef({ include, exclude }, ref) {
    const fits = (pattern) => pattern === '~ALL' || expressionOf(pattern).test(ref);
    return include.some(fits) && !exclude.some(fits);
}
const TOKEN = /(?<=^|\/)\*\*\/|\*+|\?|\[!?[^\]]+\]|[^*?[]+|\[/g;
function expressionOf(pattern) {
    const source = [...pattern.matchAll(TOKEN)].map(([token]) => {
        if (token === '**/')
            return '(?:[^/]+/)*';
        if (token.startsWith('*'))
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        if (token.length > 1 && token.startsWith('['))
            return setOf(token);
        return literal(token);
    });
    return new RegExp(`^${source.join('')}$`);
}
function setOf(token) {
    const isNot = token.startsWith('[!');
    const inner = token.slice(isNot ? 2 : 1, -1).replace(/[\\^\][]/g, '\\$&');
    return `(?!/)[${isNot ? '^' : ''}${inner}]`;
}
const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

;// CONCATENATED MODULE: ./doctor/tag-rules.js

function tagRuleFindings(rulesets, asked) {
    const refusing = rulesets.flatMap((ruleset) => refusals(ruleset, asked));
    const changes = changesOf(rulesets, asked);
    const findings = [...refusing.map(({ finding }) => finding), ...changes.findings];
    const seen = [...new Set(refusing.map(({ ruleset }) => ruleset))].flatMap(unreadPassers);
    const unread = [...seen, ...changes.unread.filter(({ what }) => !seen.some((one) => one.what === what))];
    return { findings, unread };
}
function refusals(ruleset, asked) {
    const versions = held(ruleset, asked.versions).filter((name) => refusesVersion(ruleset, name, asked.match));
    const floating = held(ruleset, asked.floating).filter(() => has(ruleset, 'update') || has(ruleset, 'creation'));
    const stop = stopOf(asked, ruleset.passers);
    const refusal = (code, what, cure) => ({
        ruleset,
        finding: {
            code,
            level: stop === 'surely' ? 'problem' : 'note',
            what: `The ruleset ${(0,problem .TL)(ruleset.name)} ${what}.${passersText(ruleset.passers)}`,
            cure: stop === 'surely' ? cure : SEE_PASSERS,
        },
    });
    return [
        ...(versions.length === 0
            ? []
            : [refusal('D401', `refuses to let ${(0,problem .Zv)(versions)} be created`, `${OUT_OF_RULE} Or ${BY_APP}`)]),
        ...(floating.length === 0
            ? []
            : [refusal('D402', `refuses to let ${(0,problem .Zv)(floating)} move`, `${NARROW} Or set floating-tags: none.`)]),
    ];
}
const OUT_OF_RULE = 'Let it restrict updates and deletions of version tags, but not creations, and let their names pass.';
const NARROW = 'Let it name versions alone, such as v*.*.*, so that floating tags can move.';
const held = (ruleset, names) => names.filter((name) => namesRef(ruleset, `refs/tags/${name}`));
const has = ({ rules }, type) => rules.some((rule) => rule.type === type);
function refusesVersion({ rules }, name, match) {
    return rules.some((rule) => rule.type === 'creation' || (rule.name && fits(rule.name, name, match) === false));
}
function fits({ operator, pattern, negate }, name, match) {
    const found = {
        starts_with: name.startsWith(pattern),
        ends_with: name.endsWith(pattern),
        contains: name.includes(pattern),
    };
    const known = operator === 'regex' ? matches(pattern, name, match) : found[operator];
    return known === undefined ? undefined : known !== negate;
}
function matches(pattern, name, match) {
    const found = match(`(?<version>${pattern})`, name);
    return found.kind === 'found' ? found.places.length > 0 : undefined;
}
const CHANGES = [
    ['update', 'move'],
    ['deletion', 'delete'],
];
function changesOf(rulesets, { versions, immutable }) {
    const holding = rulesets.filter((ruleset) => held(ruleset, versions).length === versions.length);
    const open = CHANGES.filter(([type]) => !holding.some((ruleset) => has(ruleset, type))).map(([, word]) => word);
    if (immutable === true)
        return { findings: [], unread: [] };
    if (open.length > 0)
        return { findings: [changeableFinding(versions, open)], unread: [] };
    const guards = holding.filter((ruleset) => CHANGES.some(([type]) => has(ruleset, type)));
    const passers = guards.flatMap((ruleset) => ruleset.passers ?? []);
    const finding = {
        code: 'D403',
        level: 'note',
        what: `${namesOf(passers)} can still move or delete a version tag: ${(0,problem .Zv)(guards.map(({ name }) => name))} lets them pass.`,
        cure: 'Take them off its bypass list if nobody needs it. command: verify finds a tag that was moved.',
    };
    return { findings: passers.length > 0 ? [finding] : [], unread: guards.flatMap(unreadPassers) };
}
function changeableFinding(versions, words) {
    return {
        code: 'D403',
        level: 'note',
        what: `Anyone who can push can ${words.join(' or ')} a version tag such as ${(0,problem .Zv)(versions)}.`,
        cure: 'Add a ruleset for tags that restricts updates and deletions of v*.*.*, or turn immutable releases on.',
    };
}

;// CONCATENATED MODULE: ./doctor/policy-findings.js

function policyFindings(read, around) {
    const { settings, ownToken, hasLocked } = around;
    const locks = 'read' in read.immutable ? read.immutable.read : hasLocked || undefined;
    const proposes = viaOf(settings) === 'pull-request';
    return joinAll([
        judgeReading(read.tagRulesets, 'rulesets for tags', (rulesets) => tagRuleFindings(rulesets, { ...around, immutable: locks })),
        locks === undefined
            ? unreadOf('whether published releases are locked', read.immutable)
            : onlyFindings(lockedFindings(locks)),
        ...(read.branches === undefined ? [] : [branchFindings(read.branches, read, around)]),
        judgeReading(read.actions, 'what workflows may do by default, and whether they may open pull requests', (defaults) => onlyFindings(actionsFindings(defaults, { proposes, ownToken }))),
        judgeReading(read.merging, 'the default branch, and how pull requests are merged', (merging) => onlyFindings(mergingFindings(merging, settings))),
    ]);
}
function lockedFindings(locks) {
    if (!locks)
        return [];
    return [
        {
            code: 'D404',
            level: 'note',
            what: 'Immutable releases are on: publishing locks the tag, the files and the name of a version for ever.',
            cure: 'Nothing to do: files are attached while the release is a draft. Keep releases off floating tags.',
        },
    ];
}
function branchFindings(branches, { merging }, { ownToken }) {
    const { base, via, written, merged, passers } = branches;
    const protection = 'read' in merging ? merging.read.protection : undefined;
    const older = protection === undefined || passers === undefined
        ? []
        : protectionFindings(protection, { branch: base, ownToken }, 'read' in passers ? passers.read : undefined);
    const seen = older.length > 0 && passers !== undefined
        ? unreadOf(`who may pass the protection of ${base}`, passers)
        : onlyFindings([]);
    return joinAll([
        judgeReading(written.rulesets, `the rules for ${written.branch}`, (rulesets) => branchRuleFindings(rulesets, { branch: written.branch, via, ownToken })),
        onlyFindings(older),
        seen,
        ...(merged === undefined
            ? []
            : [
                judgeReading(merged, `the rules for ${base}`, (rulesets) => onlyFindings(neverRunFindings(rulesets, protection, { ownToken }))),
            ]),
    ]);
}
function judgeReading(reading, what, judge) {
    return 'read' in reading ? judge(reading.read) : unreadOf(what, reading);
}
function unreadOf(what, reading) {
    const unread = 'needs' in reading ? [{ what, needs: reading.needs }] : [];
    return { findings: [], unread };
}
const onlyFindings = (findings) => ({ findings, unread: [] });
function joinAll(all) {
    return { findings: all.flatMap(({ findings }) => findings), unread: all.flatMap(({ unread }) => unread) };
}

;// CONCATENATED MODULE: ./doctor/read-forge.js

const NO_TOKEN = 'VC401';
const LACKS_PERMISSION = new Set([NO_TOKEN, 'VC403', 'VC417']);
async function readForge({ forge, history }) {
    try {
        return { ...(await forge.inventory()), unread: [], hasToken: true };
    }
    catch (error) {
        const code = error instanceof problem .jg ? (error.problems[0]?.code ?? '') : '';
        if (!LACKS_PERMISSION.has(code))
            throw error;
        const needs = code === NO_TOKEN ? 'a token: GITHUB_TOKEN, or the input token' : 'a token with contents: read';
        return {
            tags: await history.tagRefs(),
            releases: [],
            unread: [{ what: 'the tags and releases on GitHub', needs }],
            hasToken: code !== NO_TOKEN,
        };
    }
}

// EXTERNAL MODULE: ./prepare/proposal.js
var proposal = __webpack_require__(8883);
;// CONCATENATED MODULE: ./doctor/read-policies.js

async function readPolicies(policies, via) {
    const [merging, tagRulesets, immutable, actions] = await Promise.all([
        policies.merging(),
        policies.tagRulesets(),
        policies.immutableReleases(),
        policies.actionsDefaults(),
    ]);
    const read = { merging, tagRulesets, immutable, actions };
    if (via === undefined || !('read' in merging) || merging.read.defaultBranch === '')
        return read;
    return { ...read, branches: await readBranches(policies, via, merging.read) };
}
async function readBranches(policies, via, merging) {
    const { defaultBranch: base, protection } = merging;
    const branch = via === 'commit' ? base : (0,proposal .hj)(base);
    const written = { branch, rulesets: await policies.branchRulesets(branch) };
    if (via === 'pull-request')
        return { base, via, written, merged: await policies.branchRulesets(base) };
    return { base, via, written, ...(protection && { passers: await policies.protectionPassers(base) }) };
}

;// CONCATENATED MODULE: ./errors/migration.js

function brokenConfiguration(place, reason) {
    return {
        code: 'VC903',
        what: `${place} cannot be read: ${reason}.`,
        why: 'What stands behind this place would be left out of the import without a word.',
        cure: 'Fix the file there, then run this again.',
    };
}

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
    throw new problem .jg(brokenConfiguration(place, (0,problem .HJ)(read.reason).replace(/\.$/, '')));
}
async function treeOf(text, syntax) {
    if (syntax === 'TOML')
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 8822))).readToml(text);
    const isJson = syntax === 'JSON' || (syntax === 'JSON or YAML' && /^\ufeff?\s*[{[]/.test(text));
    if (isJson)
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 9432))).readJsonc(text);
    return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4265))).readYaml(text);
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

;// CONCATENATED MODULE: ./doctor/read-workflows.js

const FILES = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
async function readWorkflows(files) {
    const matches = await files.match({ include: FILES, exclude: [] });
    const paths = matches.flatMap((match) => match.files).filter(({ outside }) => !outside);
    const read = await Promise.all(paths.map(({ path }) => readWorkflow(path, files)));
    return {
        workflows: read.flatMap((one) => ('top' in one ? [one] : [])),
        broken: read.flatMap((one) => ('problems' in one ? one.problems : [])),
        isOwn: /^name: Version Checkpoint$/m.test((await files.read('action.yml')) ?? ''),
    };
}
async function readWorkflow(path, files) {
    const text = (await files.read(path)) ?? '';
    try {
        return workflowOf(await readSaid({ path, text }, 'YAML'));
    }
    catch (error) {
        if (error instanceof problem .jg)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./doctor/tags.js

function tagFindings({ tags, releases }, lines) {
    const prefixes = lines.map(({ prefix }) => prefix);
    const versions = new Set((0,versions_tags .OP)(tags, ...prefixes).map(({ name }) => name));
    const light = tags.filter(({ name, annotated }) => versions.has(name) && annotated === false).map(({ name }) => name);
    const floating = releases.filter(({ tag, draft }) => !draft && prefixes.some((prefix) => isFloating(tag, prefix)));
    const named = (locked) => floating.filter(({ immutable = false }) => immutable === locked).map(({ tag }) => tag);
    const [locked, free] = [named(true), named(false)];
    return [
        ...(light.length > 0 ? [lightweightFinding(light)] : []),
        ...(free.length > 0 ? [floatingReleased(free)] : []),
        ...(locked.length > 0 ? [floatingLocked(locked)] : []),
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
function floatingLocked(names) {
    return {
        code: 'D202',
        level: 'problem',
        what: `An immutable release stands on ${(0,problem .Zv)(names)}, so that name can never move again.`,
        cure: 'Leave it, and tell people to use another name: set floating-tags: minor or none, or begin the next major version.',
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

// EXTERNAL MODULE: ./settings/inputs.js
var inputs = __webpack_require__(6458);
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
    'git tag(?=\\s+(?!-l|--list|--points-at|--contains|--merged|-n)\\S)',
].join('|');
const PROGRAMS = new RegExp(`(?:^|[;&|(])\\s*(?:(?:npx|bunx|pnpm|yarn|npm|poetry|uv)\\s+(?:(?:exec|dlx|run|--?\\S*)\\s+)*)?(${CALLED})(?![\\w-])`, 'gm');
const DRY = /\s(?:--dry-run|--get-next)\b/;
function otherTools(workflow, isUsed) {
    const tools = workflow.jobs.flatMap((job) => [...actionsOf(job), ...programsOf(job)]);
    return tools.map(({ tool, said }) => ({
        code: 'D301',
        level: isUsed ? 'problem' : 'note',
        what: `${tool} makes tags or releases${isUsed ? ' too' : ''}.`,
        place: said.place,
        cure: `${isUsed ? 'Let one tool make them: take this step out.' : 'Take this step out before you release with Version Checkpoint.'} docs/migration.md says what stands for it.`,
    }));
}
function actionsOf({ uses }) {
    return uses
        .filter((use) => ACTIONS.test(use.name) && !isDry(use))
        .map(({ name, said }) => ({ tool: name.replace(/@.*/, ''), said }));
}
function isDry({ with: inputs }) {
    const says = (name, value) => inputs?.at(name)?.text === value;
    return (['dry-run', 'dry_run', 'no_operation_mode'].some((name) => says(name, 'true')) ||
        (says('tag', 'false') && says('vcs_release', 'false')));
}
function programsOf({ runs }) {
    return runs.flatMap((run) => {
        const text = run.text ?? '';
        const making = [...text.matchAll(PROGRAMS)].find(({ index }) => {
            const [command = ''] = text
                .slice(index)
                .trimStart()
                .split(/[\n;&|]/);
            return !DRY.test(command);
        });
        return making?.[1] === undefined ? [] : [{ tool: making[1], said: run }];
    });
}

;// CONCATENATED MODULE: ./doctor/permissions.js
function needsOf({ writes, gate, proposes, comments }) {
    return new Map([
        ['contents', writes ? 'write' : 'read'],
        ...(gate ? ['checks', 'statuses', 'actions'].map((scope) => [scope, 'read']) : []),
        ...((proposes && writes) || comments ? [['pull-requests', 'write']] : []),
    ]);
}
function permissionFindings({ said, permissions }, needs, byDefault) {
    const wanted = [...needs].map(([scope, level]) => `${scope}: ${level}`).join(', ');
    if (permissions === undefined) {
        const lacks = byDefault === 'read' && [...needs].some(([scope, level]) => !covers(defaultOf(scope), level));
        const what = `The job ${said.name} sets no permissions, so the repository's default decides${lacks ? ': it may only read' : ''}.`;
        const cure = `Give it permissions: ${wanted}.`;
        return [{ code: 'D303', level: lacks ? 'problem' : 'note', what, place: said.place, cure }];
    }
    const given = givenBy(permissions.text, permissions.entries.map(({ name, text }) => [name, text ?? '']));
    const lacking = [...needs]
        .filter(([scope, level]) => !covers(given(scope), level))
        .map(([scope, level]) => `${scope}: ${level}`);
    const isWriting = needs.get('contents') === 'write';
    const wide = permissions.text === 'write-all'
        ? ['write-all']
        : permissions.entries
            .filter(({ name, text }) => text === 'write' && needs.get(name) !== 'write')
            .filter(({ name }) => isWriting || name === 'contents')
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
const defaultOf = (scope) => (scope === 'contents' ? 'read' : 'none');
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
    const making = makingOf(workflows, setup);
    return workflows.flatMap((workflow) => [
        ...otherTools(workflow, making !== undefined),
        ...(making === undefined ? [] : deafTriggers(workflow, making)),
        ...workflow.jobs.flatMap((job) => jobFindings(workflow, job, setup)),
    ]);
}
function makingOf(workflows, setup) {
    const ours = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => usesIn(job, setup)));
    const making = ours.filter(writes);
    return making.length === 0 ? undefined : makingBy(making, setup);
}
const usesIn = ({ uses }, { isOwn }) => uses.filter((use) => usesUs(use, isOwn));
function jobFindings(workflow, job, setup) {
    const uses = usesIn(job, setup);
    if (uses.length === 0)
        return [];
    const findings = permissionFindings(job, needsOfAll({ workflow, job, uses }, setup), setup.byDefault);
    return uses.some(writes) ? [...findings, ...concurrencyFindings(workflow, job)] : findings;
}
function writes(use) {
    const command = use.with?.at('command')?.text ?? '';
    return use.with?.at('dry-run')?.isTrue !== true && !inputs .sw.has(command);
}
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];
const AFTER_ONLY = "github.event_name == 'release'";
function needsOfAll({ workflow, job: { said }, uses }, { settings }) {
    const gated = uses.some((use) => use.name.includes('reusable-gated.yml') ||
        !['none', ''].includes(use.with?.at('require-checks')?.text ?? settings.requireChecks));
    const isWriting = uses.some(writes);
    const isAfter = (said.at('if')?.text ?? '').includes(AFTER_ONLY);
    return needsOf({
        writes: isWriting,
        gate: isWriting && !isAfter && gated,
        proposes: viaOf(settings) === 'pull-request',
        comments: PULL_REQUEST_EVENTS.some((event) => triggerOf(workflow, event) !== undefined) &&
            uses.some((use) => use.with?.at('comment')?.isTrue ?? settings.comment),
    });
}
const OWN_TOKEN = /github\.token|secrets\.GITHUB_TOKEN/;
function makingBy(uses, { settings }) {
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
    const held = await readForge(ports);
    const lines = await readLines(run, ports, { settings, tags: held.tags });
    const { workflows, broken, isOwn } = await readWorkflows(ports.files);
    const policies = held.hasToken ? ports.policies : undefined;
    const read = policies && (await readPolicies(policies, viaOf(settings)));
    const local = [await examineClone(run, ports, lines), await examineCorrections(run, ports, settings)];
    const byDefault = read && 'read' in read.actions ? read.actions.read.permissions : undefined;
    const setup = { settings, isOwn, byDefault };
    const set = read &&
        policyFindings(read, {
            settings,
            ...examine_namesOf(lines, held),
            ownToken: makingOf(workflows, setup)?.ownToken ?? false,
            hasLocked: held.releases.some(({ immutable }) => immutable === true),
            match: bounded_pattern .g,
        });
    const findings = [
        ...local.flatMap(({ findings }) => findings),
        ...tagFindings(held, lines),
        ...(await changelogs(ports.files, lines, held)),
        ...broken.map(brokenWorkflow),
        ...workflowFindings(workflows, setup),
        ...(set?.findings ?? []),
    ];
    const unread = [...local.flatMap(({ unread }) => unread), ...held.unread, ...(set?.unread ?? notAsked(ports, held))];
    return { kind: 'examined', examination: { findings, unread } };
}
async function readLines(run, ports, { settings, tags }) {
    if (settings.packages !== undefined)
        return linesOf(settings, '');
    return linesOf(settings, await (0,prefix .M)({ tagPrefix: settings.tagPrefix, refs: tags }, (0,read .xw)(run, ports)));
}
function examine_namesOf(lines, { tags }) {
    const next = lines.map((line) => nextNames(line, tags));
    return { versions: next.map(({ version }) => version), floating: next.flatMap(({ floating }) => floating) };
}
async function examineClone({ shallow, workTree }, { history }, lines) {
    if (!workTree)
        return { findings: [], unread: [NO_FILES] };
    const prefixes = lines.map(({ prefix }) => prefix);
    const versions = (0,versions_tags .OP)(await history.tagRefs(), ...prefixes).length;
    return { findings: cloneFindings({ shallow, versions }), unread: [] };
}
async function examineCorrections(run, { history }, { rules }) {
    if (rules.corrections.size === 0)
        return { findings: [], unread: [] };
    const head = run.shallow || !run.workTree ? undefined : await history.commitOf(run.revision);
    if (head === undefined)
        return { findings: [], unread: [NO_HISTORY] };
    const { commits } = await history.since([], head);
    return { findings: correctionFindings(rules.corrections, commits, (0,settings .yD)(run.inputs).path), unread: [] };
}
const NO_FILES = {
    what: 'the clone, the workflows and the changelog',
    needs: 'a checkout: use actions/checkout first',
};
const NO_HISTORY = { what: 'corrections that match no commit', needs: 'a whole clone: fetch-depth: 0' };
async function changelogs(files, lines, { tags }) {
    const read = await Promise.all(lines.map(async ({ prefix, changelog }) => changelogFindings(changelog, (await files.read(changelog)) ?? '', { tags, prefix })));
    return read.flat();
}
function notAsked({ forge }, { hasToken }) {
    const what = 'rulesets, immutable releases, squash merging and the permissions of Actions';
    if (forge.kind === 'github')
        return hasToken ? [] : [{ what, needs: 'a token too' }];
    return [{ what: `the releases on GitHub, ${what}`, needs: '--forge github, with GITHUB_TOKEN' }];
}

/***/ })

};
