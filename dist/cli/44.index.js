export const id = 44;
export const ids = [44];
export const modules = {

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (  checkAlsoTags),
  v: () => (  writeAlsoTag)
});

// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
// EXTERNAL MODULE: ./writes/writing.js
var writes_writing = __webpack_require__(5922);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./errors/taken.js
var taken = __webpack_require__(438);
;// CONCATENATED MODULE: ./also-tags/judge.js

function judgeAlsoTag(found, step) {
    if (found === undefined)
        return { kind: 'make' };
    refuseElsewhere(found, step, step.commit);
    return { kind: 'keep', tag: found };
}
function refuseElsewhere({ name, commit: there }, { of }, commit) {
    if (there !== commit)
        throw new problem .jg((0,taken .Ni)({ name, of, commit: there, head: commit }));
}

// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
;// CONCATENATED MODULE: ./also-tags/write.js

const writeAlsoTag = (planned, writing, where) => {
    const step = { ...planned, ...writing.tagged, commit: writing.commit };
    let known = where.seen?.alsoTags?.has(step.name) === true;
    return (0,settle .G)(where.clock, `tag ${step.name}`, async (unclearAnswers) => {
        const found = known ? where.seen?.alsoTags?.get(step.name) : await where.forge.findTag(step.name);
        known = false;
        const verdict = judgeAlsoTag(found, step);
        if (verdict.kind === 'keep')
            return noteTag(verdict.tag, writing, unclearAnswers > 0 ? 'made' : 'kept');
        const object = await where.forge.createTag(step);
        return object === undefined ? undefined : noteTag({ name: step.name, object }, writing, 'made');
    });
};
function noteTag({ name, object }, writing, outcome) {
    const alsoTags = { ...writing.alsoTags, [name]: object };
    return (0,writes_writing .N)(writing, { kind: 'also-tag', outcome, place: name }, { alsoTags, isFresh: false });
}
async function checkAlsoTags(steps, { tags, forge }) {
    const seen = new Map();
    const isPrepared = steps.some(({ kind }) => kind === 'prepare');
    for (const step of steps) {
        if (step.kind !== 'also-tag')
            continue;
        const commit = isPrepared ? undefined : step.commit;
        const here = (0,versions_tags .gP)(tags, step.name);
        if (here !== undefined)
            refuseElsewhere(here, step, commit);
        if (forge === undefined)
            continue;
        const found = await forge.findTag(step.name);
        if (found !== undefined)
            refuseElsewhere(found, step, commit);
        seen.set(step.name, found);
    }
    return seen;
}

/***/ }),

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  answerOf: () => (  answerOf)
});

// EXTERNAL MODULE: ./release/checkpoint.js + 2 modules
var checkpoint = __webpack_require__(2075);
;// CONCATENATED MODULE: ./commands.js

const COMMANDS = new Map([
    ['publish', async () => (await __webpack_require__.e(  660).then(__webpack_require__.bind(__webpack_require__, 3660))).publish],
    ['rollback', async () => (await __webpack_require__.e(  402).then(__webpack_require__.bind(__webpack_require__, 2402))).rollback],
    ['verify', async () => (await __webpack_require__.e(  175).then(__webpack_require__.bind(__webpack_require__, 4175))).verify],
    ['doctor', async () => (await __webpack_require__.e(  663).then(__webpack_require__.bind(__webpack_require__, 9044))).examine],
]);
async function runCommand(run, ports) {
    if (run.pushedTag !== undefined) {
        const { releasePushedTag } = await __webpack_require__.e(  850).then(__webpack_require__.bind(__webpack_require__, 3850));
        return releasePushedTag(run, run.pushedTag, ports);
    }
    const load = COMMANDS.get(run.afterOnly === undefined ? (run.inputs.get('command') ?? '') : 'publish');
    return (await (load?.() ?? checkpoint .F))(run, ports);
}

// EXTERNAL MODULE: ./next-version/read.js
var next_version_read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js
var read_settings = __webpack_require__(1448);
// EXTERNAL MODULE: ./next-version/plan-json.js
var plan_json = __webpack_require__(8858);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./packages/past.js
var past = __webpack_require__(2795);
// EXTERNAL MODULE: ./inspect/package-asked.js
var package_asked = __webpack_require__(2223);
// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./next-version/decide.js
var decide = __webpack_require__(2496);
// EXTERNAL MODULE: ./versions/next.js
var next = __webpack_require__(7646);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./next-version/prefix.js
var next_version_prefix = __webpack_require__(7908);
// EXTERNAL MODULE: ./errors/clone.js
var clone = __webpack_require__(3580);
// EXTERNAL MODULE: ./record/canonical-release.js
var canonical_release = __webpack_require__(245);
// EXTERNAL MODULE: ./next-version/meant.js
var meant = __webpack_require__(8273);
;// CONCATENATED MODULE: ./inspect/show.js

async function showVersion({ git, forge }, wanted) {
    const tag = await findVersionTag(git, wanted);
    const { releases } = await forge.releasesOf([tag.name]);
    return { tag, release: (0,canonical_release .M)(releases, tag.name) ?? null };
}
async function findVersionTag(git, wanted) {
    const tag = await tagMeant(git, wanted);
    if (tag === undefined)
        throw new problem .jg((0,errors_history .lL)(wanted.name));
    return tag;
}
async function tagMeant(git, { name: written, tagPrefix, reach }) {
    const refs = await git.tagRefs();
    const names = new Set(refs.map(({ name }) => name));
    const name = await (0,meant .F)(written, {
        exists: (candidate) => Promise.resolve(names.has(candidate)),
        prefix: () => (0,next_version_prefix .M)({ tagPrefix, refs }, reach),
    });
    return names.has(name) ? git.tag(name) : undefined;
}
function onCommit(tag) {
    if (tag.leadsTo !== undefined)
        throw new problem .jg((0,clone .Cy)(tag.name, tag.leadsTo));
    return tag;
}

;// CONCATENATED MODULE: ./inspect/notes.js

function showNext(snapshot, settings) {
    const { base, current } = snapshot;
    if (current !== undefined)
        return { snapshot, ...(0,decide .b)(snapshot, settings, current.version) };
    const decision = (0,decide .L)(snapshot, settings);
    if (decision.kind !== 'nothing')
        return { snapshot, plan: decision.plan, next: decision.next };
    const version = base === undefined ? settings.initialVersion : (0,next .yU)(base.version, 'patch');
    return { snapshot, ...(0,decide .b)(snapshot, settings, version) };
}
async function rangeShown(git, asked) {
    const { range, settings, names, reach, sharesOf } = asked;
    const tags = await git.tagRefs();
    const { tagPrefix } = settings;
    const versions = { tags, tagPrefix, reach };
    const [, from = '', to = 'HEAD'] = /^(.*?)\.\.(?!\.)(.+)?$/.exec(range) ?? [range, '', range];
    const end = await endOf(git, to, versions);
    const start = from === '' ? undefined : await endOf(git, from, versions);
    const prefix = end.version?.prefix ?? start?.version?.prefix ?? (await (0,next_version_prefix .M)({ tagPrefix, refs: tags }, reach));
    const last = await versionBefore(git, end, { tags, prefix });
    const since = async (base) => {
        const commits = await git.commits(end.commit, base?.commit);
        const shares = await sharesOf?.(commits);
        return {
            ...{ head: end.commit, tags, prefix, ...names, commits, candidates: [] },
            ...(shares && { shares }),
            ...(end.version && { current: end.version }),
            ...(base && { base }),
        };
    };
    const whole = showNext(await since(last), settings);
    if (start === undefined)
        return whole;
    const snapshot = await since(await startOf(git, start, { tags, prefix }));
    return { snapshot, ...(0,decide .b)(snapshot, settings, whole.next.version) };
}
async function endOf(git, name, { tagPrefix, reach }) {
    const tag = await tagMeant(git, { name, tagPrefix, reach });
    if (tag === undefined)
        return { commit: await commitOf(git, name) };
    const named = (0,versions_tags .hC)(onCommit(tag).name, tagPrefix);
    return { commit: tag.commit, ...(named && { version: { ...tag, ...named } }) };
}
async function commitOf(git, name) {
    const commit = await git.commitOf(name);
    if (commit === undefined)
        throw new problem .jg((0,errors_history .lL)(name));
    return commit;
}
async function startOf(git, start, line) {
    const { commit, version } = start;
    if (version !== undefined)
        return version;
    const before = await versionBefore(git, start, line);
    return { name: (0,commits_commit .Fu)(commit), prefix: line.prefix, version: before?.version ?? next .f2, commit };
}
async function versionBefore(git, { commit, version }, { tags, prefix }) {
    const merged = new Set(await git.tagNamesMergedInto(commit));
    return (0,versions_tags .Hc)((0,versions_tags .OP)(tags, prefix)).find((tag) => merged.has(tag.name) && (version === undefined || (0,semver .Cg)(tag.version, version.version) < 0));
}

// EXTERNAL MODULE: ./notes/context.js + 4 modules
var context = __webpack_require__(142);
// EXTERNAL MODULE: ./notes/render.js + 4 modules
var render = __webpack_require__(3823);
// EXTERNAL MODULE: ./notes/release-facts.js
var release_facts = __webpack_require__(8552);
// EXTERNAL MODULE: ./notes/read-findings.js
var read_findings = __webpack_require__(7622);
// EXTERNAL MODULE: ./notes/read-texts.js
var read_texts = __webpack_require__(3122);
;// CONCATENATED MODULE: ./inspect/show-notes.js

async function showNotes(range, run, ports) {
    const said = await (0,read_settings .sb)(run, ports);
    const one = said.packages && (0,package_asked.packageAsked)(said.packages, range.split('..'), range === '' ? 'notes' : (0,problem .TL)(range));
    const settings = { ...(one?.settings ?? said), dryRun: true };
    const { snapshot, plan, next, history = ports.history, } = range === ''
        ? await nextOf(one, { run, said, settings, ports })
        : await rangeShown(ports.git, {
            range,
            settings,
            names: (0,next_version_read .GT)(run, settings, ports),
            reach: (0,next_version_read .xw)(run, ports),
            sharesOf: said.packages && one && (0,past.sharesOf)(one, said.packages, ports),
        });
    const { current } = snapshot;
    const origin = current === undefined ? run : { ...run, workTree: false, revision: current.commit };
    const findings = await (0,read_findings .R)(plan, { run: origin, snapshot, settings, ports: { ...ports, history } });
    const facts = (0,release_facts .x)({ plan, next }, snapshot, settings, findings);
    const { notes } = await (0,render .c)(facts, await (0,read_texts .Q)(run, settings, ports));
    return { notes, data: (0,context .J)(facts) };
}
async function nextOf(one, { run, said, settings, ports }) {
    if (said.packages === undefined || one === undefined)
        return showNext(await (0,next_version_read .RA)(run, settings, ports), settings);
    const { each, groups, onDependency } = said.packages;
    const packages = { each, groups, onDependency };
    const [{ readPackages }, { decidePackages }] = await Promise.all([
        Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 1231)),
        __webpack_require__.e(  566).then(__webpack_require__.bind(__webpack_require__, 3566)),
    ]);
    const read = await readPackages(run, packages, ports);
    const decided = decidePackages(read.packages, packages).packages.find((other) => other.one.name === one.name);
    if (decided === undefined)
        throw new Error(`no package ${one.name}`);
    const { decision, snapshot } = decided;
    const shown = decision.kind === 'release' ? { snapshot, ...decision } : showNext(snapshot, settings);
    const own = read.packages.find((other) => other.one.name === one.name);
    return { ...shown, ...(own && { history: own.history }) };
}

// EXTERNAL MODULE: ./errors/notes.js
var notes = __webpack_require__(9628);
// EXTERNAL MODULE: ./errors/inputs.js
var inputs = __webpack_require__(6868);
// EXTERNAL MODULE: ./notes/templates/partials.js
var partials = __webpack_require__(3937);
// EXTERNAL MODULE: ./notes/templates/presets.js
var presets = __webpack_require__(6339);
;// CONCATENATED MODULE: ./notes/templates/write-template.js

async function writeTemplate({ path, isGiven, preset, force }, files) {
    if (!isGiven && !(0,partials .N)(path))
        throw new problem .jg((0,inputs .kh)(`init writes inside the repository, not to ${(0,problem .TL)(path)}.`));
    const before = await files.readGiven(path);
    if (before !== undefined && !force)
        throw new problem .jg((0,notes .LM)(path));
    const isWritten = await files.writeGiven(path, (0,presets .u)(preset), force ? 'replace' : 'new');
    if (!isWritten)
        throw new problem .jg((0,notes .LM)(path));
    return { path, preset, replaced: before !== undefined };
}

// EXTERNAL MODULE: ./commits/read.js + 5 modules
var read = __webpack_require__(6893);
// EXTERNAL MODULE: ./next-version/account.js
var next_version_account = __webpack_require__(2201);
;// CONCATENATED MODULE: ./inspect/compare.js

async function compareVersions({ git }, names, { settings, reach, sharesOf, counts }) {
    const { tagPrefix } = settings;
    const from = onCommit(await findVersionTag(git, { name: names[0], tagPrefix, reach }));
    const to = await compare_endOf(git, { name: names[1], tagPrefix, reach });
    const version = (0,versions_tags .hC)(from.name, tagPrefix);
    const commits = await git.commits(to.commit, from.commit);
    const base = version === undefined ? {} : { base: { ...from, ...version } };
    const reading = (0,read .F)(commits, settings.rules, { shares: await sharesOf?.(commits) });
    const account = (0,next_version_account .XP)({ head: to.commit, ...base }, reading, settings.majorOnZero);
    const backwards = commits.length === 0 && from.commit !== to.commit;
    const diffStat = await git.diffStat(from.commit, to.commit, counts);
    return { from: from.name, to: to.name, backwards, account, diffStat };
}
async function compare_endOf(git, wanted) {
    const { name } = wanted;
    const tag = await tagMeant(git, wanted);
    if (tag !== undefined)
        return onCommit(tag);
    const commit = await git.commitOf(name);
    if (commit === undefined)
        throw new problem .jg((0,errors_history .lL)(name));
    return { name, commit };
}

// EXTERNAL MODULE: ./commits/history/graph.js
var graph = __webpack_require__(3379);
// EXTERNAL MODULE: ./record/withdrawn.js
var withdrawn = __webpack_require__(5303);
// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
;// CONCATENATED MODULE: ./inspect/list.js

async function listVersions(inspected, listing) {
    const [listed, head] = await Promise.all([versionsIn(inspected, listing), headOf(inspected, listing)]);
    const isCounted = ({ tag }) => !listing.shallow && tag.leadsTo === undefined;
    const distances = head &&
        (0,graph .Jx)(head.graph, head.commit, listed.filter(isCounted).map(({ commit }) => commit));
    return listed.map((version) => {
        const distance = distances?.get(version.commit) ?? null;
        return { ...version, tag: version.tag.name, distance, reachable: isCounted(version) ? distance !== null : null };
    });
}
async function headOf({ git }, { shallow }) {
    const commit = shallow ? undefined : await git.commitOf('HEAD');
    return commit === undefined ? undefined : { commit, graph: (0,graph .cQ)(await git.graph([commit])) };
}
async function versionsIn({ git, forge }, { tagPrefix, packages, reach }) {
    const [tags, releases] = await Promise.all([git.tags(), forge.releases()]);
    const lines = packages ?? [{ prefix: await (0,next_version_prefix .M)({ tagPrefix, refs: tags }, reach) }];
    return lines.flatMap((line) => (0,versions_tags .OP)(tags, line.prefix).map((tag) => versionOf(tag, line, releases)));
}
function versionOf(tag, line, releases) {
    const release = (0,canonical_release .M)(releases, tag.name);
    return {
        ...(line.name !== undefined && { package: line.name }),
        version: (0,semver .w0)(tag.version),
        tag,
        kind: tag.annotated ? 'annotated' : 'lightweight',
        commit: tag.commit,
        date: (0,ports_history .Q$)(tag),
        release: release === undefined ? 'none' : stateOf(release),
        url: release?.url ?? '',
    };
}
function stateOf(release) {
    if (release.draft)
        return 'draft';
    return (0,withdrawn .r)(release) ? 'withdrawn' : 'published';
}

// EXTERNAL MODULE: ./inspect/replay.js
var replay = __webpack_require__(1015);
// EXTERNAL MODULE: ./report/result.js
var report_result = __webpack_require__(7799);
// EXTERNAL MODULE: ./cli/inspection.js
var inspection = __webpack_require__(9288);
// EXTERNAL MODULE: ./report/outputs.js
var report_outputs = __webpack_require__(7954);
// EXTERNAL MODULE: ./report/terminal.js + 2 modules
var report_terminal = __webpack_require__(4801);
// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __webpack_require__(8202);
;// CONCATENATED MODULE: ./cli/answers.js

async function answerOf({ command, names, last, force, from, print, skip }, { run, ports, inspected }) {
    const [first = '', second = ''] = names;
    const reach = (0,next_version_read .xw)(run, ports);
    switch (command) {
        case 'plan':
        case 'release':
        case 'publish':
        case 'rollback':
        case 'verify':
        case 'prepare':
        case 'doctor':
            return answerRun(run, ports, print);
        case 'list': {
            const { tagPrefix, packages } = await (0,read_settings .sb)(run, ports);
            const listed = packages && chosenOf(packages);
            const versions = await listVersions(inspected, { tagPrefix, packages: listed, reach, shallow: run.shallow });
            const names = listed?.map(({ name }) => name);
            return { lines: (terminal) => (0,inspection .i4)(versions, terminal, names), json: versions };
        }
        case 'show': {
            const { tagPrefix } = (await askedOf([first], run, ports)).settings;
            const shown = await showVersion(inspected, { name: first, tagPrefix, reach });
            return { lines: (terminal) => (0,inspection .P6)(shown, terminal), json: shown };
        }
        case 'replay': {
            refuseShallow(run);
            const { packages, ...settings } = await (0,read_settings .sb)(run, ports);
            if (packages !== undefined)
                return replayedPackages(packages, last, { run, ports, inspected });
            const judgements = await (0,replay .Wq)(inspected.git, { settings, reach, last });
            return { lines: (terminal) => (0,inspection .ZC)(judgements, terminal), json: judgements.map(plan_json .i) };
        }
        case 'notes': {
            if (first !== '')
                refuseShallow(run);
            const { notes, data } = await showNotes(first, run, { ...ports, git: inspected.git });
            return { lines: () => (0,inspection .bZ)(notes), json: data };
        }
        case 'init': {
            const world = { run, ports, inspected };
            return from === undefined ? answerTemplate(force, world) : answerMove({ from, force, last }, world);
        }
        case 'correct':
            return answerCorrect({ name: first, message: names[1], skip }, { run, ports, inspected });
        case 'compare': {
            refuseShallow(run);
            const asked = await askedOf([first, second], run, ports);
            const between = await compareVersions(inspected, [first, second], { ...asked, reach });
            const { notes } = await showNotes(`${between.from}..${between.to}`, run, { ...ports, git: inspected.git });
            const comparison = { ...between, notes };
            return {
                lines: (terminal) => (0,inspection .lZ)(comparison, terminal),
                json: { ...comparison, account: (0,plan_json .R)(comparison.account) },
            };
        }
    }
}
async function askedOf(words, run, ports) {
    const { packages, ...said } = await (0,read_settings .sb)(run, ports);
    if (packages === undefined)
        return { settings: said };
    const [{ packageAsked }, { filesOf, sharesOf }] = await Promise.all([
        Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 2223)),
        Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 2795)),
    ]);
    const one = packageAsked(packages, words, words.join(' '));
    return { settings: one.settings, sharesOf: sharesOf(one, packages, ports), counts: await filesOf(one, packages) };
}
function refuseShallow({ shallow }) {
    if (shallow)
        throw new problem .jg((0,errors_history .yG)());
}
async function answerRun(run, ports, print) {
    const result = await runCommand(run, ports);
    const shown = { lines: (terminal) => (0,report_terminal .D)(result, terminal), failure: (0,report_result .g5)(result) };
    if (result.kind === 'verified')
        return { ...shown, json: result.verification };
    if (result.kind === 'examined')
        return { ...shown, json: result.examination };
    const outputs = (0,report_outputs .Y)(result, undefined);
    if (print !== undefined)
        return { ...shown, lines: () => (0,inspection .bZ)(outputs[print]), json: outputs[print], warnings: (0,report_result .nZ)(result) };
    const isReleased = (0,report_result .gT)(result);
    const plan = isReleased && 'plan' in result ? (0,plan_json .R)(result.plan) : null;
    const warnings = result.kind === 'released' || result.kind === 'published' ? (0,report_result .nZ)(result) : [];
    return { ...shown, json: { ...outputs, released: isReleased, plan }, warnings };
}
async function replayedPackages(packages, last, { ports, inspected }) {
    const { replayPackages } = await __webpack_require__.e(  18).then(__webpack_require__.bind(__webpack_require__, 3637));
    const judgements = await replayPackages(packages, last, { ...ports, git: inspected.git });
    const names = chosenOf(packages).map(({ name }) => name);
    return { lines: (terminal) => (0,inspection .ZC)(judgements, terminal, names), json: judgements.map(plan_json .i) };
}
function chosenOf({ each, chosen }) {
    return each.filter(({ name }) => chosen?.includes(name) ?? true);
}
async function answerTemplate(force, { run, ports }) {
    const { template: path = settings_inputs .VE, preset } = await (0,read_settings .sb)(run, ports);
    const isGiven = run.inputs.get('template') === path;
    const written = await writeTemplate({ path, isGiven, preset, force }, ports.files);
    return { lines: (terminal) => (0,inspection .Ot)(written, terminal), json: written };
}
async function answerMove(order, { run, ports, inspected }) {
    const [{ moveIn }, { movedInLines }] = await Promise.all([__webpack_require__.e(  7).then(__webpack_require__.bind(__webpack_require__, 4007)), __webpack_require__.e(  619).then(__webpack_require__.bind(__webpack_require__, 7619))]);
    const moved = await moveIn(order, run, { ...ports, git: inspected.git });
    const { proof } = moved;
    const proofJson = typeof proof === 'string' ? proof : { ...proof, releases: proof.releases.map(plan_json .i) };
    return { lines: (terminal) => movedInLines(moved, terminal), json: { ...moved, proof: proofJson } };
}
async function answerCorrect(order, { run, ports }) {
    const [{ correct }, { correctedLines }] = await Promise.all([
        __webpack_require__.e(  334).then(__webpack_require__.bind(__webpack_require__, 4334)),
        __webpack_require__.e(  965).then(__webpack_require__.bind(__webpack_require__, 8965)),
    ]);
    const told = await correct(order, run, ports);
    return { lines: (terminal) => correctedLines(told, terminal), json: told, warnings: told.warnings };
}

/***/ }),

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ot: () => (  initLines),
    P6: () => (  showLines),
    ZC: () => (  replayLines),
    bZ: () => (  notesLines),
    i4: () => (  listLines),
    lZ: () => (  compareLines)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9486);
  var _ports_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1478);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
  var _text_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(786);
  var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4801);

const DATE_LENGTH = '2026-01-02'.length;
function listLines(versions, style, packages) {
    if (packages === undefined)
        return columnLines(versions, style);
    const linesOf = (name) => columnLines(versions.filter((version) => version.package === name), style);
    return headed(packages, linesOf, style);
}
function headed(packages, linesOf, { paint }) {
    return packages.flatMap((name, at) => [
        ...(at === 0 ? [] : ['']),
        paint.strong((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(name)),
        ...linesOf(name).map((line) => (line === '' ? '' : `  ${line}`)),
    ]);
}
function columnLines(versions, { paint }) {
    if (versions.length === 0)
        return ['No versions yet.'];
    const width = Math.max(...versions.map(({ tag }) => (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_2__  .PL)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(tag))));
    return versions.map(({ tag, date, kind, commit, release, distance, reachable }) => {
        const state = release === 'none' ? 'no release' : release;
        const name = paint.strong((0,_text_columns_js__WEBPACK_IMPORTED_MODULE_2__  .v0)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(tag), width));
        const start = `${name}  ${date.slice(0, 10).padEnd(DATE_LENGTH)}  ${paint.faint((0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(commit))}  ${kind.padEnd(11)}`;
        return `${start}  ${state.padEnd(10)}  ${distanceText(distance, reachable)}`.trimEnd();
    });
}
function distanceText(distance, reachable) {
    if (distance === null)
        return reachable === false ? 'on another line' : '';
    return distance === 0 ? 'at HEAD' : `${distance} before HEAD`;
}
function showLines({ tag, release }, { paint }) {
    const kind = tag.annotated ? 'annotated' : 'lightweight';
    const date = (0,_ports_history_js__WEBPACK_IMPORTED_MODULE_6__  .Q$)(tag);
    const place = `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(tag.commit)}${tag.leadsTo === undefined ? '' : `, a ${tag.leadsTo}`}`;
    const state = release === null ? 'none' : `${release.draft ? 'draft' : 'published'}, ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(release.url)}`;
    return [
        `${paint.strong((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(tag.name))}  on ${place}  ${kind}  ${date === '' ? 'no date' : momentOf(date)}`,
        `release: ${state}`,
        ...block('tag message', tag.message),
        ...(release === null ? [] : block(`notes of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(release.name)}`, (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .f$)(release.body))),
    ];
}
function momentOf(date) {
    return `${date.slice(0, -':05.000Z'.length).replace('T', ' ')} UTC`;
}
function block(title, text) {
    if (text.trim() === '')
        return [];
    const lines = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .wh)(text).trimEnd().split('\n');
    return ['', `${title}:`, ...lines.map((line) => `  │ ${line.replaceAll('##[', '##\\[')}`.trimEnd())];
}
function notesLines(notes) {
    const lines = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .wh)(notes).trimEnd().split('\n');
    return lines.map((line) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(line).replaceAll('##[', '##\\['));
}
function initLines({ path, preset, replaced }, { paint }) {
    return [
        `${paint.good('✔')} ${replaced ? 'replaced' : 'wrote'} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(path)}, the preset ${preset}`,
        '  see the result: node dist/cli notes',
    ];
}
function compareLines({ from, to, backwards, account, diffStat, notes }, style) {
    const asked = account.asked === 'none' ? 'nothing that asks for a release' : `its commits ask for ${account.asked}`;
    const count = `${account.rows.length} ${account.rows.length === 1 ? 'commit' : 'commits'}`;
    return [
        `${style.paint.strong(`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(from)} → ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(to)}`)}   ${count}, ${asked}`,
        ...(backwards
            ? [
                `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(to)} is the earlier one. To see what came between them, run: compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(to)} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(from)}`,
            ]
            : []),
        ...(diffStat === '' ? [] : [`  ${diffStat}`]),
        '',
        ...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__  .d)(account, style),
        ...block('notes', account.rows.length === 0 ? '' : notes).slice(1),
    ];
}
const MAX_REASONS = 5;
function replayLines(judgements, style, packages) {
    if (packages === undefined)
        return judgedLines(judgements, style);
    const linesOf = (name) => judgedLines(judgements.filter((judgement) => judgement.package === name), style);
    return [...headed(packages, linesOf, style), '', countOf(judgements)];
}
function countOf(judgements) {
    return `${judgements.filter(({ agreed }) => agreed).length} of ${judgements.length} agree`;
}
function judgedLines(judgements, { paint }) {
    if (judgements.length === 0)
        return ['No two versions to judge.'];
    const lines = judgements.flatMap(({ previous, tag, released, chosen, agreed: agrees, because, led }) => {
        const step = `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(previous)} → ${paint.strong((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(tag))}  ${released}`;
        if (agrees)
            return [`${step}  as these rules say${led === undefined ? '' : `: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)(led)}`}`];
        const reasons = because.slice(0, MAX_REASONS).map(reasonLine);
        const hidden = because.length - reasons.length;
        return [
            `${step}  ${paint.alert(`these rules say ${chosen}`)}`,
            ...reasons,
            ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
        ];
    });
    return [...lines, '', countOf(judgements)];
}
function reasonLine(row) {
    return `    ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(row.sha)}  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .bg)(row.subject, SUBJECT_COLUMNS)}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__  .g$)((0,_commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_0__  .u)(row.reason))}`;
}
const SUBJECT_COLUMNS = 60;

/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (  contributionOf)
});

// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./commits/heading.js
var heading = __webpack_require__(2926);
// EXTERNAL MODULE: ./commits/reverts/subject.js
var subject = __webpack_require__(44);
// EXTERNAL MODULE: ./commits/meant-type.js
var meant_type = __webpack_require__(6052);
;// CONCATENATED MODULE: ./commits/reverts/squash-reverts.js

function revertedBullets(bullets) {
    if (!bullets.some((bullet) => /revert|reapply/i.test(bullet)))
        return new Set();
    const peeled = bullets.map(subject .g);
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

// EXTERNAL MODULE: ./commits/reverts/behind-tickets.js
var behind_tickets = __webpack_require__(9762);
// EXTERNAL MODULE: ./commits/tickets/tickets.js
var tickets = __webpack_require__(9667);
// EXTERNAL MODULE: ./commits/squash/bullets.js
var bullets = __webpack_require__(8997);
// EXTERNAL MODULE: ./commits/breaking-token.js
var breaking_token = __webpack_require__(8387);
// EXTERNAL MODULE: ./commits/references.js
var references = __webpack_require__(1792);
;// CONCATENATED MODULE: ./commits/footer-lines.js

const GUIDE = /^(migration(?:[- ]guide)?|highlight):(?=[ \t]|$)[ \t]*/i;
const TRAILER = /^(\p{L}[\p{L}\p{M}\p{N}_-]*)(?::[ \t]+(?=\S)| (?=#\S))/iu;
const SURE = /^([\p{L}-]+-by|change-id|refs?|release-version):(?:[ \t]+(?=\S)|[ \t]*$)/iu;
const NAMING = /^(?:\p{L}[\p{L}\p{M}\p{N}_]*-[\p{L}\p{M}\p{N}_-]*: +\S|[^:\s]+:? *(?:#?\d+|[A-Z][A-Z\d]*-\d+|[0-9a-f]{7,64}|https?:\/\/\S+)$)/u;
const PICKED = /^\(cherry picked from commit [0-9a-f]+\)$/;
function plainOpeningOn(line) {
    const breaking = (0,breaking_token .M3)(line);
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
    if (!(0,references .A)(line))
        return undefined;
    const [lead = '', word = ''] = /^([\w-]+):? */.exec(line) ?? [];
    return trailer(word, line.slice(lead.length));
}
function ticketOpening(line) {
    return trailer('Refs', line.trim());
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
    const isSure = paragraph.some((line) => SURE.test(line) || NAMING.test(line) || (0,references .A)(line));
    const isWhole = paragraph.every((line, at) => TRAILER.test(line) || PICKED.test(line) || (at > 0 && /^[ \t]/.test(line)));
    if (isLast && isSure && isWhole)
        return ENDING;
    return isLast || isSure ? HOLDING : 0;
}

// EXTERNAL MODULE: ./commits/header.js
var header = __webpack_require__(647);
// EXTERNAL MODULE: ./markdown/headings.js
var headings = __webpack_require__(4504);
// EXTERNAL MODULE: ./text/columns.js
var columns = __webpack_require__(5854);
;// CONCATENATED MODULE: ./markdown/paragraphs.js

const WRAPPED_COLUMNS = 50;
function joinWrapped(lines, lead = '') {
    const joined = [];
    let above;
    for (const line of lines) {
        const isFirst = above === undefined;
        const wrapped = above !== undefined && above.spoken && line.spoken && isLong(above.text) && /^\p{L}/u.test(line.text);
        if (wrapped)
            joined.push(' ', line.text.trimEnd());
        else
            joined.push(isFirst ? '' : '\n', line.text.trimEnd());
        above = isFirst ? { ...line, text: lead + line.text } : line;
    }
    return joined.join('');
}
function isLong(line) {
    return !line.startsWith('|') && !(0,columns .g6)(line.slice(0, WRAPPED_COLUMNS * 2), WRAPPED_COLUMNS);
}

;// CONCATENATED MODULE: ./commits/footers.js

const EMPTY_BODY = { body: '', footers: [], breaking: [], textless: false, odd: [] };
const isConventional = (bullet) => (0,header .a)(bullet).kind === 'conventional';
function readBody(stretch, isCommit = isConventional, isTicket = () => false) {
    const { lines, prose, visible } = stretch;
    if (lines.every((line) => line === ''))
        return EMPTY_BODY;
    const blocks = trailerBlocks(stretch);
    const tickets = prose.map((line) => line !== undefined && isTicket(line));
    const body = [];
    const footers = [];
    const squash = squashOf(isCommit);
    let current;
    let mayOpen = true;
    lines.forEach((line, at) => {
        const spoken = prose[at];
        const begins = squash.begins(spoken, lines[at - 1]);
        const isLone = tickets[at] === true && (tickets[at + 1] === true || (prose[at + 1]?.trim() ?? '') === '');
        const opening = spoken === undefined || spoken === '' ? undefined : openingOn(spoken, { at, current, mayOpen, blocks, isLone });
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
function openingOn(line, { at, current, mayOpen, blocks, isLone }) {
    const plain = plainOpeningOn(line);
    if (plain !== undefined || (current === undefined && !mayOpen))
        return plain;
    const sure = isLone ? ticketOpening(line) : sureOpeningOn(line);
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
            const bullet = (0,bullets .M)(line);
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
    if (opening.bulleted && (0,bullets .M)(spoken) !== undefined)
        return true;
    if (opening.kind === 'trailer' || opening.kind === 'highlight')
        return spoken === undefined || spoken.trim() === '' || RULE.test(spoken);
    if (spoken === undefined)
        return false;
    if (spoken.trim() === '')
        return opening.kind === 'breaking' && value.length === 1 && (0,breaking_token .Bl)(value[0]?.text ?? '');
    return (0,headings .OB)(spoken) !== undefined || RULE.test(spoken);
}
function summarise(body, read) {
    const footers = read.map(({ opening, lead, value }) => ({ opening, value: footers_valueOf(opening, lead, value) }));
    const breaks = footers.filter(({ opening }) => opening.kind === 'breaking');
    const breaking = new Set(breaks.map(({ value }) => value).filter((value) => value !== '' && !(0,breaking_token .Bl)(value)));
    return {
        body: withoutBlankEdges(body, (line) => line.trim() !== '').join('\n'),
        footers: footers.filter(({ value }) => value !== '').map(({ opening: { token }, value }) => ({ token, value })),
        breaking: [...breaking],
        textless: breaks.some(({ value }) => value === ''),
        odd: breaks.flatMap(({ opening, value }) => {
            const [first = ''] = value.split('\n', 1);
            const line = `${opening.token}: ${first}`;
            if ((0,breaking_token .Bl)(value))
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
var commits_message = __webpack_require__(2435);
;// CONCATENATED MODULE: ./commits/squash/squash.js

function wholeSection(message, isCommit, isTicket) {
    const body = readBody(message, isCommit, isTicket);
    return { ...body, prose: message.prose, bullet: undefined, heading: undefined };
}
function sectionsOf(message, read, isTicket) {
    const isCommit = (text) => read(text) !== undefined;
    const sections = [];
    let open = { at: 0, sign: undefined, bullet: undefined, heading: undefined };
    message.prose.forEach((line, at) => {
        const bullet = (0,bullets .M)(line);
        if (bullet === undefined)
            return;
        if (bullet.text === open.bullet && at === open.at + 1) {
            open = { ...open, at };
            return;
        }
        const heading = read(bullet.text);
        if (heading === undefined && bullet.sign !== open.sign)
            return;
        sections.push(sectionFrom(open, at, { message, isCommit, isTicket }));
        open = { at, sign: bullet.sign, bullet: bullet.text, heading };
    });
    sections.push(sectionFrom(open, message.lines.length, { message, isCommit, isTicket }));
    return sections;
}
function sectionFrom({ at, bullet, heading }, end, { message, isCommit, isTicket }) {
    const start = heading === undefined ? at : at + 1;
    const under = (0,commits_message .Mz)(message, start, end);
    return { ...readBody(under, isCommit, isTicket), prose: under.prose, bullet, heading };
}

// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __webpack_require__(2488);
;// CONCATENATED MODULE: ./commits/entries.js

function readEntries({ message: raw, parents }, message, rules) {
    const subject = (0,heading .$)(message.subject, raw, rules);
    const isSquash = rules.squash === 'expand' || (rules.squash === 'auto' && subject.kind === 'unconventional');
    const expanded = isSquash && parents.length < 2;
    const isCommit = (text) => readBullet(text, rules) !== undefined;
    const isTicket = (line) => (0,tickets .nK)(line, rules);
    const sections = expanded ? commitsOfSquash(message, rules) : [wholeSection(message, isCommit, isTicket)];
    const entries = entriesOf(subject, sections);
    const [under, ...others] = entries.length === 0 ? sections : [];
    if (under !== undefined && sections.some(({ breaking }) => breaking.length > 0)) {
        entries.push(joinSections({ ...under, heading: untyped(message.subject) }, others));
    }
    const textless = sections.some((section) => section.textless);
    const odd = sections.flatMap((section) => section.odd);
    return { subject, entries: entries.filter(isListed), expanded, textless, odd };
}
function readBullet(text, rules) {
    const reading = (0,heading .N)(text, rules);
    if (reading.kind === 'unconventional')
        return undefined;
    const { type, exclaimed } = reading.header;
    return exclaimed || reading.gitmoji !== undefined || (0,meant_type .nU)(type, rules) ? reading : undefined;
}
function commitsOfSquash(message, rules) {
    const sections = sectionsOf(message, (text) => readBullet(text, rules), (line) => (0,tickets .nK)(line, rules));
    if (!rules.reverts)
        return sections;
    const bullets = sections.map(({ bullet = '' }) => (0,behind_tickets .I)(bullet, rules).text);
    const gone = revertedBullets(bullets);
    return sections.flatMap((section, index) => {
        if (!gone.has(index))
            return [section];
        return (0,subject .g)(bullets[index] ?? '').reverts > 0 ? [{ ...section, heading: undefined }] : [];
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
    return entries.map((entry, index) => joinSections(entry, silent.get(index)));
}
function isEntry(section) {
    return section.heading !== undefined;
}
function joinSections(entry, silent = []) {
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
    const { text: description, ...ending } = (0,subject_end .E)(subject);
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
var release_commit = __webpack_require__(4967);
// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __webpack_require__(654);
;// CONCATENATED MODULE: ./commits/near-misses.js

const WORDS = new RegExp([
    String.raw `^(?<indent> {0,3}(?:\+ +|\d{1,9}[.)] +|[*-] +[*-] +)?)(?:[*-] +)?`,
    String.raw `(?<dress>[*_]{0,3})(?<words>breaking(?:[ _-]changes?)?)[*_]{0,3}`,
    String.raw `(?<gap> ?)(?<colon>:?)(?<next>[^]?)`,
].join(''), 'i');
const WORDS_LENGTH = 80;
const NOTHING_BREAKS = /^(?:no|none|nope|nothing|n\/a|na|false)[.!]?$/i;
function nearMissOn(line) {
    const found = (0,breaking_token .rv)(line) ? null : WORDS.exec(line.slice(0, WORDS_LENGTH));
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

// EXTERNAL MODULE: ./commits/reasons/reason-text.js
var reason_text = __webpack_require__(9486);
;// CONCATENATED MODULE: ./commits/warnings.js

const QUOTE_LENGTH = 72;
const HOW_UNDER = 'If it is a breaking change, write BREAKING CHANGE: at the start of a line in the body.';
const HOW_IN_SUBJECT = 'If it is a breaking change, write type!: or type(scope)!: in the subject.';
const PLURAL = 'counts as BREAKING CHANGE:. Next time, write it that way.';
const FILLER = 'says that nothing breaks, so it did not count. Next time, leave the line out.';
function warningsOf({ sha, message, read, rules }) {
    const quoted = (line) => `"${(0,excerpt .K)(line.trim(), QUOTE_LENGTH)}" in ${(0,commits_commit .Fu)(sha)}`;
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
        return { line, because: `is not conventional (${(0,reason_text .I)(subject.fault)})`, how: HOW_IN_SUBJECT };
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
    const bullet = line.includes('!') ? (0,bullets .M)(line) : undefined;
    const reading = bullet === undefined ? undefined : (0,header .a)(bullet.text);
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
function worthOf(entry, rules) {
    const { header, gitmoji } = entry.heading;
    const level = weigh(entry, rules);
    if (entry.breaking.length > 0)
        return { kind: 'breaking', level };
    const rule = rules.types.get(header.type);
    const byScope = rule !== undefined && bumpByScope(header.scope, rule) !== undefined;
    const type = `${header.type}${byScope ? `(${header.scope ?? ''})` : ''}${header.exclaimed ? '!' : ''}`;
    return { kind: 'type', name: gitmoji?.emoji ?? type, level, hasRule: rule !== undefined };
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
    return names.map((name) => scopes.get(name) ?? bump).reduce(commits_commit .oc);
}

;// CONCATENATED MODULE: ./commits/contribution.js

function contributionOf(commit, rules, { web } = {}) {
    const { sha } = commit;
    const message = (0,commits_message .kw)(commit.message);
    const { subject } = message;
    const read = readEntries(commit, message, rules);
    if ((0,release_commit .N)(message) && !read.entries.some(isMoreThanRelease)) {
        const reason = { kind: 'release-commit' };
        return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, reason }, warnings: [] };
    }
    const bumps = read.entries.map((entry) => weigh(entry, rules));
    const context = { sha, author: commit.author, coAuthors: coAuthorsIn(message, commit.author), web, rules };
    const pullRequest = read.expanded ? (0,subject_end .E)(subject).pullRequest : undefined;
    return {
        changes: read.entries.map((entry, at) => changeOf({ entry, bump: bumps[at] ?? 'none', pullRequest, context })),
        verdict: {
            sha,
            subject,
            counts: bumps.reduce(commits_commit .oc, 'none'),
            skipped: bumps.length === 0,
            reason: whyCounted(read, bumps, rules) ?? whySkipped(commit, read),
        },
        warnings: warningsOf({ sha, message, read, rules }),
    };
}
function changeOf({ entry, bump, pullRequest, context }) {
    const { heading, body, footers, breaking, prose } = entry;
    const { type, scope, exclaimed, description, closing, pullRequest: own = pullRequest } = heading.header;
    const inSubject = type === 'revert' ? [] : [description, ...closing];
    const tickets = ticketsOfEntry(entry, context.rules);
    const closes = (0,references .I)([...inSubject, ...prose], context.web);
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
    const inFooters = footers.flatMap(({ value }) => (0,tickets .F8)(value, rules));
    return (0,tickets .jW)([...(heading.tickets ?? []), ...inFooters], rules);
}
function whySkipped({ parents }, { subject }) {
    if (parents.length > 1)
        return { kind: 'merge', commits: 'unread' };
    if (subject.kind === 'unconventional')
        return { kind: 'unconventional', fault: subject.fault };
    return { kind: 'type', name: subject.gitmoji?.emoji ?? subject.header.type, level: 'none', hasRule: true };
}
function whyCounted({ subject, entries }, bumps, rules) {
    const strongest = entries[bumps.indexOf(bumps.reduce(commits_commit .oc, 'none'))];
    if (strongest === undefined)
        return undefined;
    const worth = worthOf(strongest, rules);
    const bullets = entries.filter(isBullet).length;
    return bullets === 0 ? worth : { ...worth, list: { bullets, hasSubject: subject.kind === 'conventional' } };
}
function isMoreThanRelease({ bullet, breaking }) {
    return bullet !== undefined || breaking.length > 0;
}
function isBullet({ bullet }) {
    return bullet !== undefined;
}

/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gv: () => (  unmatched),
    OC: () => (  leftOutNotice),
    Ud: () => (  pullRequestIn),
    d4: () => (  correct)
  });
  var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _history_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26);
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
  var _markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
  var _reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9486);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2488);

const QUOTE_LENGTH = 72;
function correct(history, rules) {
    const { oldestFirst } = history;
    const was = new Map();
    const leftOut = new Map();
    if (rules.corrections.size === 0 && !rules.skipMarks)
        return { commits: oldestFirst, was, leftOut };
    const leave = (commit, reason) => {
        leftOut.set(commit.sha, { subject: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(commit.message), reason });
    };
    const read = oldestFirst.map((commit) => {
        const correction = correctionOf(commit, rules.corrections);
        if (correction === undefined)
            return commit;
        if (correction.kind === 'message') {
            was.set(commit.sha, (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(commit.message));
            return { ...commit, message: withNumber(correction.message, commit) };
        }
        const reason = { kind: 'left-out', by: 'corrections', because: correction.reason };
        for (const each of [commit, ...(0,_history_ancestry_js__WEBPACK_IMPORTED_MODULE_3__  .d)(commit, history)])
            leave(each, reason);
        return commit;
    });
    for (const commit of rules.skipMarks ? read : []) {
        const mark = SKIP_MARK.exec(commit.message)?.[0];
        if (mark !== undefined && !leftOut.has(commit.sha))
            leave(commit, { kind: 'left-out', by: 'mark', mark: mark.toLowerCase() });
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
    const number = pullRequestIn(message);
    return number === undefined ? undefined : corrections.get(`#${number}`);
}
function unmatched(corrections, commits) {
    const numbers = new Set(commits.map(({ message }) => `#${pullRequestIn(message) ?? ''}`));
    const matches = (name) => name.startsWith('#') ? numbers.has(name) : commits.some(({ sha }) => sha.startsWith(name));
    return [...corrections.keys()].filter((name) => !matches(name));
}
function pullRequestIn(message) {
    const subject = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(message);
    const { pullRequest } = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__  .E)(subject);
    return MERGED.exec(subject)?.[1] ?? (pullRequest === undefined ? undefined : String(pullRequest));
}
function withNumber(message, merged) {
    const subject = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(message);
    const number = pullRequestIn(merged.message);
    if (number === undefined || merged.parents.length > 1 || pullRequestIn(message) !== undefined)
        return message;
    return message.replace(subject, () => `${subject} (#${number})`);
}
function leftOutNotice(sha, { subject, reason }) {
    return `"${(0,_markdown_excerpt_js__WEBPACK_IMPORTED_MODULE_4__  .K)(subject, QUOTE_LENGTH)}" in ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(sha)} was ${(0,_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_1__  .u)(reason)}.`;
}

/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (  readGitmoji)
});

// EXTERNAL MODULE: ./commits/gitmoji/emoji.js
var gitmoji_emoji = __webpack_require__(6464);
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
var subject_end = __webpack_require__(2488);
;// CONCATENATED MODULE: ./commits/gitmoji/gitmoji.js

const VARIATION_SELECTORS = /[\u{FE0E}\u{FE0F}]/gu;
const SCOPE = /^\(([^()]*)\):?[ \t]+/;
const TYPES = { major: 'feat', minor: 'feat', patch: 'fix', none: '' };
const OWN_TYPES = new Map([
    ...pairEach('docs', '📝', ':memo:'),
    ...pairEach('perf', '⚡', ':zap:'),
    ...pairEach('revert', '⏪', ':rewind:'),
    ...pairEach('refactor', '♻', ':recycle:', '⬆', ':arrow_up:', '⬇', ':arrow_down:', '📌', ':pushpin:'),
    ...pairEach('refactor', '➕', ':heavy_plus_sign:', '➖', ':heavy_minus_sign:', '🔧', ':wrench:', '📦', ':package:'),
]);
function pairEach(type, ...emoji) {
    return emoji.map((one) => [one, type]);
}
function readGitmoji(subject) {
    const { first: emoji, rest } = (0,gitmoji_emoji .v)(subject.trim());
    const name = emoji?.replace(VARIATION_SELECTORS, '') ?? '';
    const bump = GITMOJIS.get(name);
    if (emoji === undefined || bump === undefined)
        return undefined;
    const scope = SCOPE.exec(rest);
    const { text: description, ...ending } = (0,subject_end .E)(rest.slice(scope?.[0].length ?? 0).trim());
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  readHeader)
  });
  var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6464);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2488);

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

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readSubject),
    N: () => (  readHeading)
  });
  var _gitmoji_gitmoji_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);
  var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
  var _reverts_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2852);
  var _reverts_behind_tickets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);
  var _reverts_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2488);
  var _tickets_tickets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9667);

function readHeading(text, rules) {
    if (rules.tickets === undefined)
        return readBare(text, rules);
    const { rest, names } = (0,_tickets_tickets_js__WEBPACK_IMPORTED_MODULE_6__  .eo)(text, rules);
    const passed = names.length === 0 ? undefined : readBare(rest, rules);
    const heading = passed?.kind === 'conventional' ? passed : readBare(text, rules);
    if (heading.kind === 'unconventional')
        return heading;
    const end = (0,_tickets_tickets_js__WEBPACK_IMPORTED_MODULE_6__  .Hz)(heading.header.description, text, rules);
    const tickets = [...(heading === passed ? names : []), ...end.names];
    return { ...heading, header: { ...heading.header, description: end.description }, tickets };
}
function readBare(text, rules) {
    const reading = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__  .a)(text);
    if (reading.kind === 'conventional' && reading.header.type === 'revert')
        return revertOf((0,_reverts_subject_js__WEBPACK_IMPORTED_MODULE_4__  .g)(text).core, text);
    const gitmoji = rules.emoji && reading.kind === 'unconventional' ? (0,_gitmoji_gitmoji_js__WEBPACK_IMPORTED_MODULE_0__  .g)(text) : undefined;
    return gitmoji === undefined ? reading : { kind: 'conventional', header: gitmoji.header, gitmoji };
}
function readSubject(subject, message, rules) {
    const { text, tickets } = (0,_reverts_behind_tickets_js__WEBPACK_IMPORTED_MODULE_3__  .I)(subject, rules);
    const { reverts, core } = (0,_reverts_subject_js__WEBPACK_IMPORTED_MODULE_4__  .g)(text);
    if (reverts === 0 || core === '')
        return unquotedRevert(subject, message) ?? readHeading(subject, rules);
    const before = rules.tickets === undefined ? {} : { tickets };
    if (reverts % 2 === 1)
        return { ...revertOf(core, text), ...before };
    const restored = readHeading(core, rules);
    if (restored.kind === 'unconventional')
        return restored;
    return { ...restored, ...before, header: { ...restored.header, pullRequest: (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_5__  .E)(subject).pullRequest } };
}
const UNQUOTED_REVERT = /^revert (\S.*)$/i;
function unquotedRevert(subject, message) {
    const core = UNQUOTED_REVERT.exec(subject)?.[1];
    if (core === undefined || ((0,_reverts_claim_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(message)?.commits ?? []).length === 0)
        return undefined;
    return revertOf((0,_subject_end_js__WEBPACK_IMPORTED_MODULE_5__  .B)(core), subject);
}
function revertOf(core, subject) {
    const outer = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__  .a)(subject);
    const quoted = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__  .a)(core);
    const own = outer.kind === 'conventional' ? outer.header : undefined;
    const inner = quoted.kind === 'conventional' ? quoted.header : undefined;
    return {
        kind: 'conventional',
        header: {
            type: 'revert',
            scope: inner?.scope ?? own?.scope,
            exclaimed: own?.exclaimed ?? false,
            description: inner?.description ?? core,
            pullRequest: (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_5__  .E)(subject).pullRequest,
            closing: [],
        },
    };
}

/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  notReachedBy),
    d: () => (  broughtBy)
  });
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

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jx: () => (  distancesFrom),
    cQ: () => (  graphOf),
    wm: () => (  differenceBetween),
    xw: () => (  reachOf)
  });
function graphOf(nodes) {
    const shas = nodes.map(({ sha }) => sha);
    const position = new Map(shas.map((sha, at) => [sha, at]));
    const parents = nodes.map((node) => node.parents.flatMap((sha) => position.get(sha) ?? []));
    return { shas, position, parents };
}
function reachOf({ position, parents }, from) {
    const start = position.get(from) ?? parents.length;
    const reached = new Set([start]);
    let next = start;
    return (sha) => {
        const at = position.get(sha) ?? -1;
        for (; next <= at; next += 1)
            if (reached.has(next))
                for (const parent of parents[next] ?? [])
                    reached.add(parent);
        return reached.has(at);
    };
}
function differenceBetween(graph, from, to) {
    const { position, parents, shas } = graph;
    const [older = -1, newer] = [position.get(from), position.get(to)];
    const commits = [];
    if (newer === undefined)
        return { commits, reaches: false };
    const open = new Set([newer]);
    const taken = new Set(older < 0 ? [] : [older]);
    let reaches = newer === older;
    for (let at = older < 0 ? newer : Math.min(older, newer); isAnyLeft(open, taken); at += 1) {
        const isOpen = open.delete(at);
        const below = parents[at] ?? [];
        if (taken.delete(at)) {
            for (const parent of below)
                taken.add(parent);
        }
        else if (isOpen) {
            commits.push(shas[at] ?? '');
            for (const parent of below)
                open.add(parent);
            reaches ||= below.includes(older);
        }
    }
    return { commits, reaches };
}
function isAnyLeft(open, taken) {
    for (const at of open)
        if (!taken.has(at))
            return true;
    return false;
}
function distancesFrom(graph, head, shas) {
    const reaches = reachOf(graph, head);
    const at = (sha) => graph.position.get(sha) ?? -1;
    const newestFirst = [...new Set(shas)].filter(reaches).sort((a, b) => at(a) - at(b));
    const distances = new Map();
    let last = head;
    for (const sha of newestFirst) {
        const step = differenceBetween(graph, sha, last);
        const base = distances.get(last) ?? 0;
        distances.set(sha, step.reaches ? base + step.commits.length : differenceBetween(graph, sha, head).commits.length);
        last = sha;
    }
    return distances;
}

/***/ }),

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TZ: () => (  parentPlaces),
    hi: () => (  orderAmong),
    j7: () => (  orderHistory)
  });
function orderHistory(commits) {
    const known = ORDERED.get(commits);
    if (known !== undefined)
        return known;
    const ordered = inOrder(commits);
    ORDERED.set(commits, ordered);
    ORDERED.set(ordered.oldestFirst, ordered);
    return ordered;
}
const ORDERED = new WeakMap();
function inOrder(commits) {
    if (isLine(commits))
        return withPositions(commits.toReversed());
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
function isLine(newestFirst) {
    return newestFirst.every(({ parents }, at) => {
        const next = newestFirst[at + 1];
        return next === undefined || (parents.length === 1 && parents[0] === next.sha);
    });
}
function parentPlaces({ oldestFirst, position }) {
    return oldestFirst.map(({ parents }) => parents.flatMap((sha) => position.get(sha) ?? []));
}
function orderAmong({ oldestFirst }, parents, places) {
    const generations = new Int32Array(oldestFirst.length).fill(-1);
    for (const place of places) {
        let generation = 0;
        for (const parent of parents[place] ?? [])
            generation = Math.max(generation, (generations[parent] ?? -1) + 1);
        generations[place] = generation;
    }
    const shaOf = (place) => oldestFirst[place]?.sha ?? '';
    const compare = (one, other) => (generations[one] ?? 0) - (generations[other] ?? 0) || (shaOf(one) < shaOf(other) ? -1 : 1);
    const isOrdered = places.every((place, at) => at === 0 || compare(places[at - 1] ?? 0, place) < 0);
    const ordered = isOrdered ? places : [...places].sort(compare);
    const range = ordered.flatMap((place) => oldestFirst[place] ?? []);
    ORDERED.set(range, withPositions(range));
    return range;
}
function withPositions(oldestFirst) {
    let position;
    return {
        oldestFirst,
        get position() {
            return (position ??= new Map(oldestFirst.map(({ sha }, at) => [sha, at])));
        },
    };
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
        if (generation.length > 1)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dd: () => (  isTicket),
    WK: () => (  meantType),
    nU: () => (  meansSomething)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);

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
    return rule === undefined || (rule.bump === 'none' && rule.section === _rules_js__WEBPACK_IMPORTED_MODULE_0__  .RG) ? undefined : meant;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mz: () => (  sliceOf),
  kw: () => (  splitMessage),
  et: () => (  subjectOf)
});

// EXTERNAL MODULE: ./commits/breaking-token.js
var breaking_token = __webpack_require__(8387);
// EXTERNAL MODULE: ./markdown/code-spans.js
var code_spans = __webpack_require__(9614);
// EXTERNAL MODULE: ./markdown/hidden-blocks.js
var hidden_blocks = __webpack_require__(7546);
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
var bullets = __webpack_require__(8997);
// EXTERNAL MODULE: ./commits/header.js
var header = __webpack_require__(647);
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

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (  readCommits)
});

// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __webpack_require__(654);
;// CONCATENATED MODULE: ./commits/bounded.js

const LONGEST_LINE = 5_000;
const LONGEST_TEXT = 20_000;
const LONGEST_BODY = 50_000;
const MOST_BREAKS = 500;
function bound({ changes, verdicts, warnings }) {
    const people = peopleBounder();
    return {
        changes: changes.map((change) => boundChange(change, people)),
        verdicts: verdicts.map(boundVerdict),
        warnings,
    };
}
function boundChange(change, people) {
    const { scope } = change;
    return {
        ...change,
        ...(scope !== undefined && { scope: (0,excerpt .K)(scope, LONGEST_LINE) }),
        description: (0,excerpt .K)(change.description, LONGEST_LINE),
        body: (0,excerpt .K)(change.body, LONGEST_BODY),
        footers: change.footers.map(({ token, value }) => ({ token, value: (0,excerpt .K)(value, LONGEST_TEXT) })),
        breaking: change.breaking.slice(0, MOST_BREAKS).map((text) => (0,excerpt .K)(text, LONGEST_TEXT)),
        author: people.one(change.author),
        coAuthors: people.list(change.coAuthors),
    };
}
function peopleBounder() {
    const people = new Map();
    const lists = new Map();
    const one = (person) => remember(people, person, () => boundPerson(person));
    const list = (persons) => remember(lists, persons, () => persons.map(one));
    return { one, list };
}
function remember(known, key, make) {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}
function boundPerson(person) {
    return { ...person, name: (0,excerpt .K)(person.name, LONGEST_LINE) };
}
function boundVerdict(verdict) {
    return { ...verdict, subject: (0,excerpt .K)(verdict.subject, LONGEST_LINE) };
}

// EXTERNAL MODULE: ./commits/corrections/corrections.js
var corrections = __webpack_require__(6671);
// EXTERNAL MODULE: ./commits/contribution.js + 10 modules
var commits_contribution = __webpack_require__(360);
// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __webpack_require__(2488);
;// CONCATENATED MODULE: ./commits/duplicates.js

function headerKey({ type, scope = '', description }) {
    return `${type}(${scope}): ${(0,subject_end .B)(description)}`;
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
    return { changes: changes.flatMap((change) => fold(change, kept.get(change))), listedBy };
}
function strongest(group) {
    return group.reduce((a, b) => (commit .xG.indexOf(b.bump) > commit .xG.indexOf(a.bump) ? b : a));
}
function fold(keeper, group) {
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
var gitmoji = __webpack_require__(7988);
// EXTERNAL MODULE: ./commits/meant-type.js
var meant_type = __webpack_require__(6052);
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
        const name = (0,meant_type .Dd)(type) ? TICKET : (0,meant_type .WK)(type, rules) === undefined ? undefined : type;
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
        const where = `${quoteSubject(subjects.get(newest.sha) ?? '', newest.sha)}${othersText(found.length)}`;
        return [
            notice(newest.sha, type === TICKET ? hiddenType(where) : wrongType(where, type, (0,meant_type .WK)(type, rules) ?? '')),
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
    const unread = verdicts.filter(({ skipped, reason }) => skipped && reason.kind === 'unconventional');
    const found = unread.filter(({ subject }) => (0,gitmoji .g)(subject) !== undefined);
    const [newest] = found;
    if (newest === undefined || found.length < FEWEST_GITMOJI || 2 * found.length < unread.length)
        return [];
    const where = `${quoteSubject(newest.subject, newest.sha)}${othersText(found.length)}`;
    return [notice(newest.sha, `${where} did not count. To count gitmoji, set "emoji: true" in the configuration.`)];
}
function quoteSubject(subject, sha) {
    return `"${(0,excerpt .K)(subject, QUOTE_LENGTH)}" in ${(0,commit .Fu)(sha)}`;
}
function othersText(count) {
    return count === 1 ? '' : ` and ${count - 1} more`;
}
function notice(sha, text) {
    return { kind: 'notice', sha, text };
}

// EXTERNAL MODULE: ./commits/history/ancestry.js
var ancestry = __webpack_require__(26);
// EXTERNAL MODULE: ./commits/header.js
var header = __webpack_require__(647);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var message = __webpack_require__(2435);
;// CONCATENATED MODULE: ./commits/history/merges.js

function isSaidByBranch(merge, changes, history, said) {
    if (merge.parents.length < 2 || changes.length === 0)
        return false;
    const brought = (0,ancestry .d)(merge, history).flatMap(({ sha }) => said(sha));
    const headers = new Set(brought.map(headerKey));
    const breaks = new Set(brought.flatMap(({ breaking }) => breaking));
    const isSaid = (change) => change.type === '' || headers.has(headerKey(change));
    return changes.every((change) => isSaid(change) && change.breaking.every((text) => breaks.has(text)));
}
function whyMergeCounts(merge, history, counts) {
    if ((0,ancestry .d)(merge, history).some(({ sha }) => counts(sha)))
        return { kind: 'merge', commits: 'counted' };
    const { subject, lines } = (0,message .kw)(merge.message);
    const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
    const isTitle = /^Merge pull request #\d+ /.test(subject) && (0,header .a)(title).kind === 'conventional';
    return { kind: 'merge', commits: 'uncounted', ...(isTitle && { title }) };
}

// EXTERNAL MODULE: ./commits/history/order.js
var order = __webpack_require__(2623);
// EXTERNAL MODULE: ./commits/reverts/behind-tickets.js
var behind_tickets = __webpack_require__(9762);
// EXTERNAL MODULE: ./commits/reverts/reverts.js + 1 modules
var reverts = __webpack_require__(1482);
// EXTERNAL MODULE: ./commits/tickets/tickets.js
var tickets = __webpack_require__(9667);
;// CONCATENATED MODULE: ./commits/packages/share.js

function takeShare(contribution, share) {
    if (share === undefined)
        return undefined;
    const { changes, verdict } = contribution;
    if (share.excluded !== undefined) {
        const reason = { kind: 'excluded', path: share.excluded };
        return { changes: [], verdict: { ...verdict, counts: 'none', skipped: true, reason }, warnings: [] };
    }
    const own = changes.filter((change) => !share.isEmpty || ownerOf(change, share) === share.name);
    if (share.isEmpty && own.length === 0)
        return undefined;
    const shared = own.map((change) => capTo(change, share));
    const counts = shared.reduce((level, { bump }) => (0,commit .oc)(level, bump), 'none');
    const isLower = shared.some((change, at) => change.bump !== own[at]?.bump);
    const reason = {
        ...verdict.reason,
        ...(isLower && { capped: { package: share.name, owners: othersOf(own, share) } }),
        ...(share.included !== undefined && { included: share.included }),
    };
    return { ...contribution, changes: shared, verdict: { ...verdict, counts, reason } };
}
function ownerOf({ scope = '' }, { name, named }) {
    const owners = scope.split(',').flatMap((word) => named.get(word.trim().toLowerCase()) ?? []);
    return owners.includes(name) ? name : owners[0];
}
function capTo(change, share) {
    const owner = ownerOf(change, share);
    if (owner === undefined || owner === share.name || share.isWhole || change.bump === 'none')
        return change;
    return { ...change, bump: 'patch', breaking: [] };
}
function othersOf(changes, share) {
    const owners = changes.flatMap((change) => ownerOf(change, share) ?? []).filter((owner) => owner !== share.name);
    return [...new Set(owners)];
}

;// CONCATENATED MODULE: ./commits/read.js

function readCommits(commits, configured, home = {}) {
    const merged = (0,order .j7)(commits);
    const corrected = (0,corrections .d4)(merged, configured);
    const rules = (0,tickets .K3)(corrected.commits, configured);
    const history = corrected.commits === merged.oldestFirst ? merged : { ...merged, oldestFirst: corrected.commits };
    const judged = judge(history, rules, { ...home, corrected, configured });
    const { shares } = home;
    const contributions = shares === undefined ? judged : judged.flatMap((one) => takeShare(one, shares.get(one.verdict.sha)) ?? []);
    const { changes, listedBy } = withoutDuplicates(contributions.flatMap(({ changes }) => changes));
    const newestFirst = contributions.toReversed();
    const verdicts = newestFirst.map(({ verdict }) => {
        const lister = listedBy.get(verdict.sha);
        return lister === undefined ? verdict : skip(verdict, { kind: 'duplicate', of: lister });
    });
    const hints = hintsOf({ changes: changes.toReversed(), verdicts }, rules);
    return bound({ changes, verdicts, warnings: [...newestFirst.flatMap(({ warnings }) => warnings), ...hints] });
}
function judge(history, rules, home) {
    const gone = rules.reverts ? (0,reverts .K)((0,behind_tickets .k)(history, rules), home) : new Map();
    const known = new Map();
    const alone = (commit) => {
        const contribution = known.get(commit.sha) ?? contributionAlone(commit, rules, home);
        known.set(commit.sha, contribution);
        return contribution;
    };
    const judged = (sha) => {
        const commit = history.oldestFirst[history.position.get(sha) ?? -1];
        return commit && alone(commit);
    };
    const said = (sha) => judged(sha)?.changes ?? [];
    const counts = (sha) => !gone.has(sha) && judged(sha)?.verdict.skipped === false;
    const { shares } = home;
    const own = shares === undefined ? history.oldestFirst : history.oldestFirst.filter(({ sha }) => shares.has(sha));
    return own.map((commit) => {
        const contribution = alone(commit);
        const reason = gone.get(contribution.verdict.sha);
        if (reason !== undefined)
            return empty(contribution, reason);
        if (commit.parents.length < 2)
            return contribution;
        const isRelease = contribution.verdict.reason.kind === 'release-commit';
        const adds = contribution.changes.length > 0 ? !isSaidByBranch(commit, contribution.changes, history, said) : isRelease;
        return adds ? contribution : empty(contribution, whyMergeCounts(commit, history, counts));
    });
}
const KNOWN = new WeakMap();
function contributionOnce(commit, rules, { web, configured }) {
    const known = KNOWN.get(commit);
    if (known?.rules === configured && known.web === web)
        return known.contribution;
    const contribution = (0,commits_contribution .u)(commit, rules, { web });
    KNOWN.set(commit, { rules: configured, web, contribution });
    return contribution;
}
function contributionAlone(commit, rules, home) {
    const { corrected } = home;
    const { sha } = commit;
    const left = corrected.leftOut.get(sha);
    if (left !== undefined) {
        const verdict = { sha, subject: left.subject, counts: 'none', skipped: true, reason: left.reason };
        return { changes: [], verdict, warnings: [{ kind: 'notice', sha, text: (0,corrections .OC)(sha, left) }] };
    }
    const before = corrected.was.get(sha);
    if (before === undefined)
        return contributionOnce(commit, rules, home);
    const { verdict, ...read } = (0,commits_contribution .u)(commit, { ...rules, squash: 'expand' }, home);
    return { ...read, verdict: { ...verdict, reason: { ...verdict.reason, was: before } } };
}
function empty({ verdict }, reason) {
    return { changes: [], verdict: skip(verdict, reason), warnings: [] };
}
function skip(verdict, reason) {
    return { ...verdict, counts: 'none', skipped: true, reason };
}

/***/ }),

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  isReferenceLine),
    I: () => (  closingsIn)
  });
  var _markdown_code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9614);

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

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  isReleaseCommit)
  });
  var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6464);
  var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2488);

const HOUSEKEEPING = new Set(['chore', 'build', 'ci', 'release', 'bump', 'version']);
const VERSION = String.raw `v?\d+\.\d+(?:\.\d+)?(?:[-+.][0-9a-z.+-]*)?`;
const VERB = '(?:prepare|release|publish|version|bump version|bump|tag|cut)(?: (?:for|to|of|from|the|a))?:?';
const WITH_VERSION = new RegExp([
    String.raw `^(?:${VERB} ){0,3}(?:(?<=(?:release|publish|version) (?:of )?)[@\w./-]+[ @](?:version )?)?`,
    String.raw `${VERSION}(?: (?:to|→|->) ${VERSION})?(?: release)?$`,
].join(''), 'i');
const TAG = String.raw `(?:[@\w][@\w./-]*[-@/])?${VERSION}`;
const TAGS = String.raw `${TAG}(?:, ${TAG})*(?: and \d+ more)?`;
const WITH_TAGS = new RegExp(String.raw `^(?:prepare for|release|publish) ${TAGS}(?: release)?$`, 'i');
const TAGS_ALONE = new RegExp(`^${TAGS}$`, 'i');
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
    const reading = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__  .a)(title);
    if (reading.kind === 'unconventional')
        return saysRelease((0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__  .B)((0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__  .v)(title.trim()).rest));
    const { type, scope, exclaimed, description } = reading.header;
    if (!HOUSEKEEPING.has(type) || scope === 'deps' || exclaimed)
        return false;
    if (scope === 'release' && TAGS_ALONE.test((0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__  .B)(description)))
        return true;
    return saysRelease(description) || (type === 'release' && NAMES_VERSION.test(description));
}
function saysRelease(text) {
    const bare = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_2__  .B)(text);
    return WITH_VERSION.test(bare) || WITH_TAGS.test(bare) || WITHOUT_VERSION.test(bare);
}

/***/ }),

/***/ 9762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  revertIn),
    k: () => (  revertsInFront)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
  var _tickets_tickets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9667);
  var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44);

function revertIn(text, rules) {
    const { rest, names } = (0,_tickets_tickets_js__WEBPACK_IMPORTED_MODULE_1__  .eo)(text, rules);
    return names.length > 0 && (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__  .g)(rest).reverts > 0 ? { text: rest, tickets: names } : { text, tickets: [] };
}
function revertsInFront(history, rules) {
    if (rules.tickets === undefined)
        return history;
    const oldestFirst = history.oldestFirst.map((commit) => {
        const subject = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(commit.message);
        const { text } = revertIn(subject, rules);
        return text === subject ? commit : { ...commit, message: commit.message.replace(subject, () => text) };
    });
    return { ...history, oldestFirst };
}

/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  readRevertClaim)
  });
  var _squash_bullets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8997);
  var _breaking_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8387);
  var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
  var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44);

function readRevertClaim(message, web) {
    if (!/revert|reapply/i.test(message))
        return undefined;
    const peeled = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__  .g)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .et)(message));
    const saysRevert = peeled.reverts > 0;
    const names = NAMING.test(message) ? namesIn(message, web) : NO_NAMES;
    if (saysRevert)
        return { bySubject: peeled, ...names, stays: false };
    if (names.commits.length + names.pullRequests.length === 0)
        return undefined;
    return { ...names, stays: isMore((0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message)) };
}
function isMore({ subject, prose }) {
    if ((0,_header_js__WEBPACK_IMPORTED_MODULE_0__  .a)(subject).kind === 'conventional')
        return true;
    return prose.some((line) => line !== undefined && (0,_breaking_token_js__WEBPACK_IMPORTED_MODULE_3__  .rv)(line));
}
const NO_NAMES = { commits: [], pullRequests: [] };
const NAMING = /^(?:this )?reverts /im;
const SENTENCE = /^This reverts commits? */gim;
const BUTTON = /^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,14})\b/gim;
function namesIn(message, web) {
    const { prose } = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message);
    const end = prose.findIndex((line) => (0,_squash_bullets_js__WEBPACK_IMPORTED_MODULE_4__  .M)(line) !== undefined);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (  namesToAsk),
  K: () => (  resolveReverts)
});

// EXTERNAL MODULE: ./commits/history/ancestry.js
var ancestry = __webpack_require__(26);
// EXTERNAL MODULE: ./commits/history/order.js
var order = __webpack_require__(2623);
// EXTERNAL MODULE: ./commits/reverts/claim.js
var reverts_claim = __webpack_require__(2852);
// EXTERNAL MODULE: ./commits/header.js
var header = __webpack_require__(647);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __webpack_require__(2435);
// EXTERNAL MODULE: ./commits/reverts/subject.js
var reverts_subject = __webpack_require__(44);
// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __webpack_require__(2488);
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
    const subject = (0,commits_message .et)(message);
    const { reverts, core } = (0,reverts_subject .g)(subject);
    const names = [bySha(sha), bySubject(reverts, core)];
    const number = numberOf({ message });
    if (number !== undefined)
        names.push(byPullRequest(number));
    const heading = reverts === 0 ? (0,header .a)(subject) : undefined;
    if (heading?.kind === 'conventional')
        names.push(byDescription((0,subject_end .B)(heading.header.description)));
    return names;
}
function numberOf(commit) {
    const subject = (0,commits_message .et)(commit?.message ?? '');
    const merged = MERGED.exec(subject)?.[1];
    return merged === undefined ? (0,subject_end .E)(subject).pullRequest : Number(merged);
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
        for (const { sha } of found.flatMap((target) => commitsOfTarget(target, history))) {
            if (!gone.has(sha))
                gone.set(sha, { kind: 'reverted', by: revert.sha });
        }
        if (complete && !claim.stays)
            gone.set(revert.sha, { kind: 'revert', of: found.map(({ commit }) => commit.sha) });
    }
    return gone;
}
function namesToAsk(commits) {
    const names = (message) => (0,reverts_claim .Z)(message)?.commits ?? [];
    if (!commits.some(({ message }) => /revert|reapply/i.test(message) && names(message).length > 0))
        return [];
    const history = (0,order .j7)(commits);
    const places = placesOf(history);
    const asked = claimsIn(history, {}).flatMap(({ at, claim }) => namesInDoubt(claim, { history, places, before: at, isGone: () => false }));
    return [...new Set(asked)].sort();
}
function claimsIn({ oldestFirst }, { web }) {
    return oldestFirst.flatMap((revert, at) => {
        const claim = (0,reverts_claim .Z)(revert.message, web);
        return claim === undefined ? [] : [{ at, revert, claim }];
    });
}
function commitsOfTarget({ commit, mainline }, history) {
    if (commit.parents.length < 2)
        return [commit];
    const kept = commit.parents.find((parent) => mainline !== undefined && parent.startsWith(mainline));
    return [commit, ...(0,ancestry .d)(commit, history, kept)];
}

/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  peelReverts)
  });
  var _gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6464);
  var _subject_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2488);

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
        const inner = unquote(core.slice(quoting?.[0].length ?? type?.length), quoting !== undefined);
        if (reverts === 0)
            pullRequest = (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__  .E)(inner).pullRequest;
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
    return (0,_subject_end_js__WEBPACK_IMPORTED_MODULE_1__  .B)((0,_gitmoji_emoji_js__WEBPACK_IMPORTED_MODULE_0__  .v)(text.trim()).rest);
}
function unquote(text, opened) {
    if (opened)
        return text.endsWith('"') ? text.slice(0, -1) : text;
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/***/ }),

/***/ 4447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BN: () => (  SQUASH_MODES),
    Kg: () => (  DEFAULT_TYPES),
    RG: () => (  HIDDEN),
    ck: () => (  DEFAULT_RULES)
  });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  withoutNumbers),
    E: () => (  splitEnd)
  });
  var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1792);

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

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F8: () => (  ticketsIn),
    Hz: () => (  ticketAtEnd),
    K3: () => (  lookForTickets),
    eo: () => (  withoutTickets),
    jW: () => (  ticketsOf),
    nK: () => (  isTicketLine)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
  var _squash_bullets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8997);

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
        return (0,_squash_bullets_js__WEBPACK_IMPORTED_MODULE_1__  .M)(line)?.text ?? TRAILER.exec(line)?.[1]?.trim() ?? loneWords(line) ?? [];
    });
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(message), ...under];
}
function piecesOf(text) {
    return text.length <= LENGTH ? [text] : [text.slice(0, LENGTH), text.slice(-LENGTH)];
}
const LONE = /^\S+(?:\s+\S+){0,3}$/;
const LONE_LENGTH = 80;
function loneWords(line) {
    const text = line.length > LONE_LENGTH ? '' : line.trim();
    return LONE.test(text) ? text : undefined;
}
function isTicketLine(line, rules) {
    const text = rules.tickets === undefined ? undefined : loneWords(line);
    const spans = text === undefined ? [] : (rules.tickets?.find([text])[0] ?? []);
    if (text === undefined || spans.every(([start, end]) => start === end))
        return false;
    const ends = [0, ...spans.map(([, end]) => end)];
    const between = [...spans.map(([start], at) => text.slice(ends[at], start)), text.slice(ends.at(-1))];
    return /^[\s,;|()[\]]*$/.test(between.join(''));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GF: () => (  tagsNamedIn),
    qI: () => (  withTrailer),
    zi: () => (  withoutTrailers)
  });
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

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H_: () => (  assetNameTaken),
    Kv: () => (  publishedWithoutAssets),
    Mu: () => (  assetSize),
    QR: () => (  assetDiffers),
    S: () => (  globUnmatched),
    S5: () => (  assetOutside),
    bG: () => (  tooManyAssets)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

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

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  markAdvice)
  });
function markAdvice(comments) {
    if (comments === 'nowhere')
        return undefined;
    return comments === 'anywhere'
        ? 'mark the line of the version with the comment x-version-checkpoint'
        : 'write the comment x-version-checkpoint-next-line on the line above the version';
}

/***/ }),

/***/ 3083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f$: () => (  noStrictVersion),
    nS: () => (  foreignPrefix),
    sq: () => (  firstBelow)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function foreignPrefix(prefix, example) {
    return {
        code: 'VC207',
        what: `No tag is named like v1.2.3 or 1.2.3, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(example)} looks like a version with another prefix.`,
        why: 'Choosing between them would be a guess.',
        cure: `Set tag-prefix: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(prefix)} to continue those versions, or tag-prefix: v to start a new release line beside them.`,
    };
}
function noStrictVersion(example) {
    return {
        code: 'VC223',
        what: `No tag is a strict version such as v1.2.3, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(example)} looks like a version.`,
        why: 'Starting over at the initial version would be a guess, and so would continuing after it.',
        cure: 'Set version or initial-version to a version above it. Or push a second tag with a strict version on the commit of your last release. Or set tag-prefix to start a new release line.',
    };
}
function firstBelow({ version, higher, isHere }) {
    const where = isHere ? 'in this history' : 'in this repository, outside the history of the commit to release';
    return {
        code: 'VC224',
        what: `The first release would be ${version}, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(higher)} is ${where}.`,
        why: 'This history has no stable version to continue from, and no one would be offered a first release that is lower than an existing one.',
        cure: `Set version or initial-version to a version above ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(higher)}, or merge the branch with your last release.`,
    };
}

/***/ }),

/***/ 9628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JS: () => (  migrationMissing),
    LM: () => (  templateThere),
    Nl: () => (  textEmpty),
    ez: () => (  partialMissing),
    gA: () => (  templateFailed),
    kA: () => (  textTooLong),
    wb: () => (  templateUnparsable)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function templateUnparsable(template, reason, nearest) {
    return {
        code: 'VC301',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(template)} does not parse: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}`,
        why: '',
        cure: `${meant(nearest)}docs/templates.md shows the syntax and the fields.`,
    };
}
function templateFailed(template, reason, nearest) {
    return {
        code: 'VC302',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(template)} cannot be rendered: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}`,
        why: 'An unknown name would leave a gap in the release.',
        cure: `${meant(nearest)}docs/templates.md lists every field and filter.`,
    };
}
function meant(nearest) {
    return nearest === undefined ? '' : `Did you mean ${nearest}? `;
}
function textTooLong(what, length, limit) {
    return {
        code: 'VC303',
        what: `${what} has ${length} characters, but GitHub accepts at most ${limit}.`,
        why: '',
        cure: 'Shorten its template.',
    };
}
function textEmpty(what) {
    return {
        code: 'VC304',
        what: `${what} is empty.`,
        why: '',
        cure: 'Fix its template so that it prints something for every release.',
    };
}
function partialMissing(template, name, place) {
    return {
        code: 'VC305',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(template)} includes ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(place)}, but the repository has no such file.`,
        why: 'Templates can read only files inside the repository, not through .. or a link out of it.',
        cure: 'Write its path from the root of the repository, in quotes, for example {% render ".github/release/entry.md" %}.',
    };
}
function migrationMissing(commits, paths) {
    return {
        code: 'VC306',
        what: `require-migration is true, but there is no migration guide for these breaking commits: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(commits.join(', '))}.`,
        why: 'Users of a breaking release need to know how to migrate.',
        cure: `Write one in ${paths.join(' or ')}, or add a "MIGRATION: …" footer to a commit.`,
    };
}
function templateThere(path) {
    return {
        code: 'VC307',
        what: `The template ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} already exists.`,
        why: 'Overwriting it would lose your changes.',
        cure: 'Use --force to replace it, or --template to write to another path.',
    };
}

/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PM: () => (  noPullRequests),
    i6: () => (  pullsForbidden),
    zs: () => (  proposalTouched)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function pullsForbidden(request, message) {
    return {
        code: 'VC720',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'prepare.via: pull-request needs "pull-requests: write". The repository must also allow GITHUB_TOKEN to open pull requests.',
        cure: 'Grant "permissions: { contents: write, pull-requests: write }" and allow it in Settings → Actions → General. Or set the input token to the token of an App.',
    };
}
function proposalTouched(branch, url) {
    const where = url === '' ? '' : ` (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)})`;
    return {
        code: 'VC721',
        what: branch === ''
            ? `The comments around the generated text in the pull request are damaged${where}.`
            : `The branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(branch)} has changes that Version Checkpoint did not make${where}.`,
        why: 'Updating the pull request would overwrite these changes.',
        cure: 'Merge the pull request as it is. Or move your changes to another branch and delete this one: the next run opens a new pull request.',
    };
}
function noPullRequests() {
    return {
        code: 'VC722',
        what: 'prepare.via: pull-request is set, but this forge has no pull requests.',
        why: 'The local forge is the repository itself.',
        cure: 'Use --forge github, or leave prepare.via out.',
    };
}

/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ke: () => (  floatingReleased),
    Op: () => (  nothingToPublish),
    R_: () => (  draftForOtherTag),
    bH: () => (  draftWithoutRecord),
    hQ: () => (  floatingIsVersion),
    jZ: () => (  floatingElsewhere),
    kj: () => (  draftIncomplete),
    re: () => (  tagOnlyHere),
    sH: () => (  noVersionHere)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7475);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function noVersionHere(commit) {
    return {
        code: 'VC621',
        what: `There is no version on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)} to publish.`,
        why: 'Without tag, publish takes the version of the event, or the highest version on its commit.',
        cure: 'Set it, for example tag: v1.5.0. On the command line, write it after publish.',
    };
}
function nothingToPublish(tag) {
    return {
        code: 'VC622',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} has no release and no draft that this token can see.`,
        why: 'publish does not create releases. GitHub shows drafts only to a token with contents: write.',
        cure: 'Run command: release on its commit first, and grant the job "permissions: { contents: write }".',
    };
}
function draftForOtherTag(tag, { recorded, found }) {
    const what = recorded === found
        ? `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} was created again on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(found)} after its draft was written.`
        : `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} was written for ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(recorded)}, but the tag points at ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(found)}.`;
    return {
        code: 'VC623',
        what,
        why: 'The published version would not match the notes and files in the draft.',
        cure: 'Run command: verify to see what moved. Move the tag back, or delete the draft and run command: release on the right commit.',
    };
}
function draftIncomplete(tag, { missing, differing }) {
    const parts = [
        ...(missing.length === 0 ? [] : [`is missing ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zv)(missing)}`]),
        ...(differing.length === 0 ? [] : [`has different content in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .Zv)(differing)}`]),
    ];
    return {
        code: 'VC624',
        what: `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} ${parts.join(' and ')}.`,
        why: 'A release is published with all the files it was drafted with, or not at all.',
        cure: 'Run command: release on its commit again with the same assets to attach what is missing, or attach the same files by hand.',
    };
}
function draftWithoutRecord(tag, url) {
    return {
        code: 'VC625',
        what: `The draft for ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} has no readable record: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)}.`,
        why: 'Someone else wrote it, or the comments around the generated notes are damaged, so whether it is ready is unknown.',
        cure: 'To publish the draft as it is, name the version, for example tag: v1.5.0. Or publish it by hand.',
    };
}
function tagOnlyHere(tag) {
    return {
        code: 'VC626',
        what: `The tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(tag)} is in this clone, but not on GitHub.`,
        why: 'A release is published only for a tag that is on GitHub.',
        cure: `Push it (git push origin refs/tags/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)}), or run command: release on its commit.`,
    };
}
function floatingElsewhere({ name, commit, to, version }) {
    const where = version === undefined ? 'which is not in the history of that version' : `which is ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(version)}`;
    return {
        code: 'VC631',
        what: `The floating tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} cannot go to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(to)}: it is on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .Fu)(commit)}, ${where}.`,
        why: 'Floating tags only move forward. Someone put it there for a reason that this run cannot know.',
        cure: `Check what it is for. Then delete it (git push origin :refs/tags/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}) and run again, or set floating-tags: none.`,
    };
}
function floatingReleased(name, url) {
    return {
        code: 'VC632',
        what: `The floating tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} has a published release: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)}.`,
        why: 'Moving the tag would change which code that release is for. If the release is immutable, GitHub does not allow it.',
        cure: 'Delete that release, or set floating-tags: none. Create releases only for versions, never for a floating tag.',
    };
}
function floatingIsVersion(name) {
    return {
        code: 'VC633',
        what: `The floating tag ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)} has the name of a version.`,
        why: 'A version tag never moves, whatever its prefix.',
        cure: 'Set a tag-prefix that does not end in a number, or set floating-tags: none.',
    };
}

/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $s: () => (  heldByLater),
    C5: () => (  bumpBeyond),
    Ni: () => (  alsoTagTaken),
    VA: () => (  versionUnknownHere),
    rq: () => (  publicVersionGone)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7475);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);

function versionUnknownHere({ tag, commit, head }) {
    const where = commit === head
        ? `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(commit)}, the commit to release, but this clone does not have the tag.`
        : `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(commit)}, an earlier commit of this history, but this clone does not have the tag (the commit to release is ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(head)}).`;
    return {
        code: 'VC221',
        what: `tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} exists on ${where}`,
        why: 'It was released during this run, or its tag was not fetched. So the next version is a different one.',
        cure: 'Fetch the tags (fetch-depth: 0 in actions/checkout, or git fetch --tags) and run again to release what came after it.',
    };
}
function heldByLater({ tag, commit, head, asked }) {
    return {
        code: 'VC251',
        what: `${asked} is set for ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(head)}, but ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} on the later commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(commit)} already includes it.`,
        why: 'A further version of this commit would bring users nothing new, and its notes would repeat the same changes.',
        cure: `Run on the newest commit of the branch. To keep releasing an older line, give it its own branch with a range, under channels in the configuration.`,
    };
}
function alsoTagTaken({ name, of, commit, head, }) {
    const where = head === undefined ? 'the commit that prepares it' : (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(head);
    return {
        code: 'VC815',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)} is to be a further tag of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(of)} on ${where}, but it exists on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(commit)}.`,
        why: 'No version tag is ever moved, and the two would name different commits.',
        cure: `If it is a mistake, delete it (git push origin :refs/tags/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}). Else set version to a higher one, or another prefix in also-tag.`,
    };
}
function bumpBeyond({ tag, head, bump, made, version }) {
    const step = made.from === undefined ? 'the first release' : `a ${made.level} step from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(made.from)}`;
    return {
        code: 'VC252',
        what: `bump: ${bump} is set for ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(head)}, but that commit is already tagged ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)}: ${step}.`,
        why: 'A tagged commit gets a second version only if you set it exactly, and a bump you set is never silently ignored.',
        cure: `To release this commit as ${version} as well, set version: ${version}.`,
    };
}
function publicVersionGone({ tag, version, head, from, url }) {
    const origin = from === undefined ? '' : ` It was released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(from)}, not from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(head)}.`;
    return {
        code: 'VC253',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} was published, and its tag was deleted later: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)}.${origin}`,
        why: 'People may use that version, and the same number must not mean something else now.',
        cure: `Restore the tag${from === undefined ? '' : ` (git tag -a ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_1__  .Fu)(from)})`}, set a higher version, or set version: ${version} to reuse it on purpose.`,
    };
}

/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ds: () => (  noVersionAt),
    E3: () => (  doubledVersion),
    OD: () => (  notInLock),
    Oo: () => (  wrongPattern),
    Pq: () => (  noPep440Form),
    QF: () => (  versionAhead),
    T3: () => (  notUtf8),
    VV: () => (  notAVersionThere),
    YD: () => (  noVersionFile),
    b: () => (  inheritedVersion),
    eJ: () => (  patternMatches),
    kk: () => (  dynamicVersion),
    tZ: () => (  notItsSyntax),
    zj: () => (  noSyntax)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _comment_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1154);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function noVersionFile(origin, file) {
    return {
        code: 'VC701',
        what: `${origin.place}: the commit to release has no file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(file)}.`,
        why: 'A version file that is not committed cannot be updated.',
        cure: 'Name a committed file, relative to the root of the repository, or leave it out.',
    };
}
function notItsSyntax({ file, position }, syntax, reason, comments) {
    const advice = (0,_comment_place_js__WEBPACK_IMPORTED_MODULE_2__  .k)(comments);
    return {
        code: 'VC702',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}:${position}: not ${syntax}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}`,
        why: 'Editing a file that cannot be read could break it.',
        cure: `Fix the file${advice === undefined ? '' : `, or ${advice}, and name the file without a path`}; or name a pattern.`,
    };
}
function notUtf8(file) {
    return {
        code: 'VC703',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} is not text in UTF-8.`,
        why: 'Writing it back would change its other bytes.',
        cure: 'Convert it to UTF-8, or leave it out.',
    };
}
function noVersionAt(file, paths) {
    return {
        code: 'VC704',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} has nothing at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .yL)(paths))}.`,
        why: 'Missing keys are not added, because where they belong would be a guess.',
        cure: `Add the version there once, or set where it is: { file: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}, path: … }.`,
    };
}
function dynamicVersion(file) {
    return {
        code: 'VC705',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} declares its version as dynamic.`,
        why: 'The build tool takes it from elsewhere: from the tag, or from a line of the source.',
        cure: `Leave ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} out. If the version is in a line of the source, name that file and mark the line with the comment x-version-checkpoint.`,
    };
}
function inheritedVersion(file, path) {
    return {
        code: 'VC706',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} inherits ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(path)} from its workspace.`,
        why: "The version is in the workspace's file.",
        cure: 'Name that file instead: { file: Cargo.toml, path: workspace.package.version }.',
    };
}
function doubledVersion(file, places) {
    return {
        code: 'VC707',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} has the version more than once: at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(places.join(' and at '))}.`,
        why: 'Choosing one would be a guess.',
        cure: 'Remove all but one, or name the right ones by their paths.',
    };
}
function notAVersionThere(file, position, path, value) {
    return {
        code: 'VC708',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}:${position}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(path)} is ${value === '' ? 'no text on one line' : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(value)}, not a version.`,
        why: 'Only an existing version is replaced.',
        cure: 'Write a version there, for example "1.4.0", or name another path.',
    };
}
function noSyntax(origin, file, comments) {
    return {
        code: 'VC711',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(file)} is not a kind of file that path can be used with.`,
        why: 'path works in TOML, JSON, YAML, XML, .cfg, .ini and .properties files.',
        cure: `Leave the path out, and ${(0,_comment_place_js__WEBPACK_IMPORTED_MODULE_2__  .k)(comments) ?? 'name a pattern'}.`,
    };
}
function notInLock(file, name) {
    const what = name === undefined ? 'which package is yours is unknown' : `it has no entry for your own package ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)}`;
    return {
        code: 'VC712',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}: ${what}.`,
        why: 'All other entries of a lockfile are versions of your dependencies.',
        cure: `Name your package: { file: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}, package: NAME }. For a workspace with one version for all packages, set { file: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)}, all: true }.`,
    };
}
function noPep440Form(origin, file, { version, channel }) {
    return {
        code: 'VC724',
        what: `${origin.place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(file)} needs a PEP 440 version, and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(version)} has no PEP 440 form.`,
        why: 'PEP 440 has only a, b, rc and dev as pre-releases. With any other, the package could not be built.',
        cure: `Set which of them the channel maps to, for example prepare: { pep440: { ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(channel)}: rc } }.`,
    };
}
function versionAhead(file, found, version) {
    return {
        code: 'VC726',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(found)}, which is above ${version}.`,
        why: 'This would lower a stable version.',
        cure: `Release a higher version (version: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(found)}), or set version: ${version} to lower the file on purpose.`,
    };
}
function wrongPattern(origin, pattern, reason) {
    return {
        code: 'VC727',
        what: `${origin.place}: the pattern ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(pattern)} cannot be used: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}`,
        why: 'A pattern is a JavaScript regular expression that runs over the whole file, for at most one second.',
        cure: String.raw `Write one with the group version, for example pattern: 'VERSION = "(?<version>[^"]+)"'.`,
    };
}
function patternMatches(origin, file, positions) {
    const isNone = positions.length === 0;
    return {
        code: 'VC728',
        what: `${origin.place}: the pattern matches ${isNone ? 'nothing' : `${positions.length} times`} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(file)}${isNone ? '' : `, at ${positions.slice(0, 5).join(', ')}`}.`,
        why: 'Which place is meant would be a guess.',
        cure: isNone ? 'Correct the pattern; ^ and $ match at each line.' : 'Make it match once, or add all: true.',
    };
}

/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (  checkFloats),
  a: () => (  writeFloat)
});

// EXTERNAL MODULE: ./errors/publication.js
var publication = __webpack_require__(9295);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./versions/floating.js
var floating = __webpack_require__(437);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./floating/latest.js
var latest = __webpack_require__(8125);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
;// CONCATENATED MODULE: ./floating/judge.js

function isOffered(step, release) {
    return release !== undefined && (0,latest .y)([release], step.to.prefix).length > 0;
}
function higherPublished(step, releases) {
    const { prefix, version: own } = step.to;
    return (0,latest .y)(releases, prefix).find(({ version }) => (0,floating .r)(version, own, step.follows) && (0,semver .Cg)(version, own) > 0);
}
function judgeFloat(step, { found, releases, tags, standing }) {
    if ((0,versions_tags .Cq)(step.name))
        throw new problem .jg((0,publication .hQ)(step.name));
    const carried = releases.find(({ tag, draft }) => tag === step.name && !draft);
    if (carried !== undefined)
        throw new problem .jg((0,publication .Ke)(step.name, carried.url));
    if (found === undefined)
        return { kind: 'make' };
    if (found.commit === step.to.commit)
        return { kind: 'keep' };
    const there = versionsOn(found.commit, step.to.prefix, { releases, tags });
    if (there.some(({ version }) => (0,semver .Cg)(version, step.to.version) < 0))
        return { kind: 'move', from: found };
    const [higher] = there;
    const place = { name: step.name, commit: found.commit, to: step.to.name };
    if (higher !== undefined)
        throw new problem .jg((0,publication .jZ)({ ...place, version: higher.name }));
    if (standing === undefined)
        return { kind: 'unknown', from: found };
    if (standing === 'ancestor')
        return { kind: 'move', from: found };
    throw new problem .jg((0,publication .jZ)(place));
}
function versionsOn(commit, prefix, { releases, tags }) {
    const recorded = releases.filter(({ body }) => recordedCommit(body) === commit).map(({ tag }) => ({ name: tag }));
    const known = tags.filter((tag) => tag.commit === commit);
    return (0,versions_tags .OP)([...recorded, ...known], prefix);
}
function recordedCommit(body) {
    const read = (0,region .x8)(body);
    return read.kind === 'managed' ? read.record.commit : undefined;
}

// EXTERNAL MODULE: ./floating/rivals.js
var rivals = __webpack_require__(4627);
// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
// EXTERNAL MODULE: ./writes/writing.js
var writes_writing = __webpack_require__(5922);
;// CONCATENATED MODULE: ./floating/float.js

const writeFloat = (planned, writing, where) => {
    const { commit } = writing;
    const step = { ...planned, to: { ...planned.to, commit } };
    if (!isOffered(step, writing.release))
        return Promise.resolve(writing);
    let outcome = 'kept';
    const { tags = [] } = where;
    return (0,settle .G)(where.clock, `tag ${step.name}`, async () => {
        const { releases } = await where.forge.releasesOf([step.to.name, ...(0,rivals .h2)(step, tags)]);
        const higher = higherPublished(step, releases);
        if (higher !== undefined && outcome === 'kept')
            return noteFloat(step, writing, { outcome, on: higher.name });
        const target = higher === undefined ? step : await stepTo(higher, step, where);
        const verdict = await judgeFloatNow(target, releases, { ...where, tags: [...tags, step.to] });
        if (verdict.kind === 'keep')
            return noteFloat(target, writing, { outcome, on: target.to.name });
        const before = outcome;
        if (before === 'kept')
            outcome = verdict.kind === 'make' ? 'made' : 'updated';
        const { name, to } = target;
        if (!(await where.forge.moveTag({ name, commit: to.commit, from: verdict.from })))
            outcome = before;
        return undefined;
    });
};
async function checkFloats(steps, where) {
    const floats = steps.filter((step) => step.kind === 'float');
    if (floats.length === 0)
        return;
    const asked = floats.flatMap((step) => (0,rivals .h2)(step, where.tags ?? []));
    const releases = where.releases ?? (await where.forge.releasesOf(asked)).releases;
    for (const step of floats)
        if (higherPublished(step, releases) === undefined)
            await judgeFloatNow(step, releases, where);
}
async function judgeFloatNow(step, releases, { forge, tags = [] }) {
    const sight = { found: await forge.findTag(step.name), releases, tags };
    const verdict = judgeFloat(step, sight);
    if (verdict.kind !== 'unknown')
        return verdict;
    const standing = await forge.standing(verdict.from.commit, step.to.commit);
    const judged = judgeFloat(step, { ...sight, standing });
    if (judged.kind === 'unknown')
        throw new Error(`${step.name} was judged without its standing`);
    return judged;
}
async function stepTo(higher, step, { forge }) {
    const tag = await forge.findTag(higher.name);
    return tag === undefined ? step : { ...step, to: { ...higher, commit: tag.commit } };
}
function noteFloat({ name }, writing, { outcome, on }) {
    return (0,writes_writing .N)(writing, { kind: 'float', outcome, place: name, on });
}

/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  makeLatestOf),
    y: () => (  publishedVersions)
  });
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
  var _record_withdrawn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5303);

function makeLatestOf(step, releases) {
    const { makeLatest, tag } = step;
    if (!(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__  .MQ)(tag.version))
        return 'false';
    if (makeLatest !== 'auto')
        return makeLatest;
    const rivals = publishedVersions(releases, tag.prefix);
    return rivals.every((rival) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__  .Cg)(rival.version, tag.version) <= 0) ? 'true' : 'false';
}
function publishedVersions(releases, prefix) {
    const published = releases.filter((release) => !release.draft && !release.prerelease && !(0,_record_withdrawn_js__WEBPACK_IMPORTED_MODULE_2__  .r)(release));
    const byTag = new Map(published.toReversed().map((release) => [release.tag, { name: release.tag, release }]));
    return (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__  .Hc)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__  .OP)([...byTag.values()], prefix));
}

/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h2: () => (  tagsOfFloat),
    mt: () => (  tagsInstead),
    rF: () => (  tagsAbove)
  });
  var _versions_floating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);

const MOST = 30;
function tagsAbove({ prefix, version }, tags) {
    return highest(tags, prefix, (other) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(other.version, version) > 0);
}
function tagsOfFloat({ name, follows, to }, tags) {
    const isAbove = (other) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(other.version, to.version) > 0 && inLine(other, to, follows);
    return [name, ...highest(tags, to.prefix, isAbove)];
}
function tagsInstead(own, lines, tags) {
    const isOther = (other) => other.name !== own.name;
    const inLines = lines.flatMap(({ follows }) => highest(tags, own.prefix, (other) => isOther(other) && inLine(other, own, follows)));
    return [...highest(tags, own.prefix, isOther), ...inLines];
}
function inLine(one, other, follows) {
    return (0,_versions_floating_js__WEBPACK_IMPORTED_MODULE_0__  .r)(one.version, other.version, follows);
}
function highest(tags, prefix, isMeant) {
    return (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .Hc)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .OP)(tags, prefix))
        .filter(isMeant)
        .slice(0, MOST)
        .map(({ name }) => name);
}

/***/ }),

/***/ 4671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (  passGate),
  K: () => (  unaskedBecause)
});

// EXTERNAL MODULE: ./gates/judge.js
var judge = __webpack_require__(2889);
;// CONCATENATED MODULE: ./gates/pauses.js
const PAUSES_SECONDS = [5, 10, 10, 15, 15, 20, 20, 30, 30, 45];
const LAST_PAUSE_SECONDS = 60;
function pausesIn(minutes) {
    const pauses = [];
    let left = Math.round(minutes * 60);
    while (left > 0) {
        const pause = Math.min(left, PAUSES_SECONDS[pauses.length] ?? LAST_PAUSE_SECONDS);
        pauses.push(pause);
        left -= pause;
    }
    return pauses;
}

// EXTERNAL MODULE: ./record/canonical-release.js
var canonical_release = __webpack_require__(245);
;// CONCATENATED MODULE: ./gates/gate.js

async function passGate(plan, { run, settings, tag }, ports) {
    const { forge, clock, tell } = ports;
    const { requireChecks: demand, checksTimeout: minutes, checkRunId, dryRun } = settings;
    if (demand === 'none' || dryRun || forge.checks === undefined)
        return undefined;
    if (tag !== undefined && (await isPublished(plan.tag, forge)))
        return undefined;
    const branch = await run.branch?.();
    const question = { commit: plan.head, demand, branch, checkRunId, runId: run.workflowRun };
    return waitForChecks({ question, minutes, forge, clock, tell });
}
async function isPublished(tag, forge) {
    const { releases } = await forge.releasesOf([tag]);
    return (0,canonical_release .M)(releases, tag)?.draft === false;
}
async function waitForChecks({ question, minutes, forge, clock, tell }) {
    const look = await forge.checks?.(question);
    if (look === undefined)
        throw new Error('a gate on a forge that knows no checks');
    let verdict = (0,judge .LZ)(await look());
    let told = '';
    for (const seconds of pausesIn(minutes)) {
        if (verdict.kind !== 'waiting')
            return verdict;
        if (verdict.reason !== told)
            tell(`waiting: ${verdict.reason}`);
        told = verdict.reason;
        await clock.wait(seconds);
        verdict = (0,judge .LZ)(await look());
    }
    return (0,judge .hV)(verdict, minutes);
}
function unaskedBecause(demand, where) {
    if (demand === 'none')
        return [];
    if (where.dryRun)
        return [`require-checks: ${demand} is not checked in a dry run, which makes no API requests.`];
    if (!where.knowsChecks)
        return [`require-checks: ${demand} is not checked on the local forge, which has no checks.`];
    return [];
}

/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Iz: () => (  passedChecks),
    LZ: () => (  judgeChecks),
    hV: () => (  atTimeout)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7475);

const PASSING = new Set(['success', 'neutral', 'skipped']);
function judgeChecks(evidence) {
    const { commit, required } = evidence;
    const checks = [...latest(evidence).map(judgeRun), ...evidence.statuses.map(judgeStatus)];
    const counting = required === undefined ? checks.map(({ judged }) => judged) : chooseRequired(checks, required.checks);
    const red = counting.filter(({ state }) => state === 'red');
    if (red.length > 0)
        return { kind: 'shut', reason: `${areText(red)} red on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(commit)}`, red };
    if (required?.checks.length === 0) {
        const reason = `require-checks is required, but no ruleset or branch protection requires a check on ${required.branch}`;
        return { kind: 'shut', reason, red: [] };
    }
    const waiting = counting.filter(({ state }) => state === 'waiting');
    if (waiting.length > 0)
        return { kind: 'waiting', reason: `${areText(waiting)} not finished on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(commit)}` };
    if (counting.length === 0)
        return { kind: 'waiting', reason: `no check has run on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(commit)}` };
    return { kind: 'open', passed: counting };
}
function atTimeout(verdict, minutes) {
    if (verdict.kind !== 'waiting')
        return verdict;
    return { kind: 'shut', reason: `${verdict.reason} after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, red: [] };
}
function passedChecks(verdict) {
    return verdict?.kind === 'open' ? verdict.passed.map(({ name, url }) => ({ name, passed: true, url })) : [];
}
function latest({ checkRuns, own }) {
    const last = new Map();
    for (const run of checkRuns.filter(({ id }) => !own.has(id))) {
        const key = JSON.stringify([run.app, run.name, run.suite]);
        const other = last.get(key);
        if (other === undefined || Number(run.id) > Number(other.id))
            last.set(key, run);
    }
    return [...last.values()];
}
function judgeRun({ name, status, conclusion, url, appId }) {
    const isDone = status === 'completed' && conclusion !== null;
    const state = !isDone ? 'waiting' : PASSING.has(conclusion) ? 'passed' : 'red';
    return { judged: { name, state, word: isDone ? conclusion : status, url }, appId };
}
function judgeStatus({ context, state: word, url }) {
    const state = word === 'pending' ? 'waiting' : word === 'success' ? 'passed' : 'red';
    return { judged: { name: context, state, word, url } };
}
function chooseRequired(checks, required) {
    return required.flatMap(({ context, appId }) => {
        const found = checks.filter((check) => check.judged.name === context && (appId === undefined || check.appId === appId));
        if (found.length > 0)
            return found.map(({ judged }) => judged);
        return [{ name: context, state: 'waiting', word: 'missing', url: '' }];
    });
}
const MOST_NAMES = 5;
function areText(checks) {
    const names = checks.slice(0, MOST_NAMES).map(({ name, word }) => `${name} (${word})`);
    const rest = checks.length - names.length;
    const list = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
    return `${list} ${checks.length === 1 ? 'is' : 'are'}`;
}

/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    packageAsked: () => (  packageAsked)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);

function packageAsked({ each, chosen }, words, place) {
    const byWords = words.flatMap((word) => longestOf(each, word) ?? []);
    const byName = each.filter(({ name }) => chosen?.includes(name));
    const meant = [...new Set([...byWords, ...byName])];
    const [one = each.length === 1 ? each[0] : undefined, other] = meant;
    if (one === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .WH)(place, each.map(({ name }) => name)));
    if (other !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .kh)(`One package is asked about at a time, not ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(one.name)} and ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(other.name)}.`, 'Name versions of one package.'));
    return one;
}
function longestOf(each, word) {
    return each
        .filter(({ prefix }) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Fe)(word, prefix) !== undefined)
        .toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}

/***/ }),

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hk: () => (  pastReleases),
    Wq: () => (  replayReleases),
    lP: () => (  pastOfLines)
  });
  var _next_version_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5043);
  var _commits_history_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3379);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
  var _next_version_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7908);

async function replayReleases(git, replaying) {
    const { rules, majorOnZero } = replaying.settings;
    return (await pastReleases(git, replaying)).map((release) => (0,_next_version_replay_js__WEBPACK_IMPORTED_MODULE_0__  .S)(release, rules, majorOnZero));
}
async function pastReleases(git, { settings, reach, last }) {
    const tags = await git.tags();
    const prefix = await (0,_next_version_prefix_js__WEBPACK_IMPORTED_MODULE_2__  .M)({ tagPrefix: settings.tagPrefix, refs: tags }, reach);
    const [releases = []] = await pastOfLines(git, { tags, prefixes: [prefix], last });
    return releases;
}
async function pastOfLines(git, { tags, prefixes, last }) {
    const onCommits = tags.filter(({ leadsTo }) => leadsTo === undefined);
    const lines = prefixes.map((prefix) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__  .Hc)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__  .OP)(onCommits, prefix)));
    const graph = (0,_commits_history_graph_js__WEBPACK_IMPORTED_MODULE_3__  .cQ)(await git.graph([...new Set(lines.flat().map(({ commit }) => commit))]));
    const steps = lines.map((stable) => stepsAmong(stable, graph, last));
    const read = await git.commitsNamed([...new Set(steps.flat().flatMap(({ shas }) => shas))]);
    const bySha = new Map(read.map((commit) => [commit.sha, commit]));
    return steps.map((ofLine) => ofLine.map(({ release, previous, shas }) => ({
        tag: release,
        previous,
        commits: shas.flatMap((sha) => bySha.get(sha) ?? []),
    })));
}
function stepsAmong(stable, graph, last) {
    const steps = [];
    for (const [at, release] of stable.entries()) {
        if (steps.length === last)
            break;
        const reaches = (0,_commits_history_graph_js__WEBPACK_IMPORTED_MODULE_3__  .xw)(graph, release.commit);
        const previous = stable.slice(at + 1).find(({ commit }) => reaches(commit));
        if (previous === undefined)
            continue;
        steps.push({ release, previous, shas: (0,_commits_history_graph_js__WEBPACK_IMPORTED_MODULE_3__  .wm)(graph, previous.commit, release.commit).commits });
    }
    return steps;
}

/***/ }),

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
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

/***/ 4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OB: () => (  atxHeading),
    So: () => (  shiftHeadings),
    Zz: () => (  withoutTitle),
    _B: () => (  writeHeading),
    z: () => (  headingsOf)
  });
  var _hidden_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);

function headingsOf(page) {
    return outsideCode(page).flatMap((line, index, lines) => {
        const heading = atx(line) ?? readUnderlined(line, lines[index - 1], lines[index + 1]);
        return heading === undefined ? [] : [{ ...heading, start: anchorAbove(lines[index - 1]) ?? heading.start }];
    });
}
function outsideCode(page) {
    const lines = [...page.matchAll(/.*(?:\r\n|\n|\r|$)/g)].map(({ 0: line, index }) => {
        const text = line.replace(/[\r\n]+$/, '');
        return { text, start: index, end: index + text.length };
    });
    const hidden = new Set();
    for (const { start, end } of (0,_hidden_blocks_js__WEBPACK_IMPORTED_MODULE_0__  .z)(lines.map(({ text }) => text)))
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
function readUnderlined(line, above, below) {
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
function shiftHeadings(level, page) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  hiddenBlocks)
  });
  var _code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9614);
  var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);

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

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  withoutMarkers),
    t: () => (  MARKER)
  });
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

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  rowsOf),
    XC: () => (  planOf),
    XP: () => (  accountOf),
    _g: () => (  plannedBase)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7475);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7646);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);

const GROUPS = ['made', 'counted', 'skipped'];
function accountOf({ head, base, lastCandidate = base }, reading, majorOnZero) {
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .HI)(reading.changes.map((change) => change.bump));
    const rows = rowsOf(reading, level);
    return {
        head,
        base: lastCandidate === undefined ? null : plannedBase(lastCandidate),
        asked: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(level, base?.version, majorOnZero),
        rows: rows.sort(byWeight),
        warnings: reading.warnings.map((warning) => warning.text),
    };
}
function plannedBase({ name, version, commit }) {
    return { version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(version), tag: name, commit };
}
function rowsOf({ verdicts, changes }, level) {
    const pullRequests = new Map(changes.map((change) => [change.sha, change.pullRequest]));
    return verdicts.map((verdict) => {
        const pullRequest = pullRequests.get(verdict.sha);
        const { sha, subject, counts, reason } = verdict;
        const row = { sha, subject, counts, reason, group: groupOf(verdict, level) };
        return pullRequest === undefined ? row : { ...row, pullRequest };
    });
}
function byWeight(a, b) {
    const group = GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
    return group === 0 ? _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__  .xG.indexOf(b.counts) - _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__  .xG.indexOf(a.counts) : group;
}
function groupOf({ skipped, counts }, level) {
    if (skipped)
        return 'skipped';
    return counts === level && level !== 'none' ? 'made' : 'counted';
}
function planOf(draft) {
    const { snapshot, settings, reading, account, sinceStable, version, reason } = draft;
    const { base, head, prefix, project } = snapshot;
    const next = { ...(0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .sh)(prefix, version), commit: head };
    const also = settings.alsoTag?.map((one) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .sh)(one.prefix, version).name);
    const plan = {
        ...account,
        schema: 1,
        project,
        version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(version),
        tag: next.name,
        ...(also && { alsoTags: also }),
        prerelease: !(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(version),
        bump: base === undefined ? sinceStable : (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .Fb)(base.version, version),
        reason,
        changes: reading.changes,
    };
    return { plan, next };
}

/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  applyPlan),
    v: () => (  parsePlan)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6534);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2839);
  var _account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2201);
  var _decide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2496);
  var _plan_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8858);

const TEXTS = ['head', 'version', 'tag', 'reason'];
function parsePlan(path, text) {
    if (text === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_1__  .ZG)(path, 'there is no such file'));
    try {
        const plan = JSON.parse(text);
        if (plan !== null && plan['schema'] === 1 && TEXTS.every((key) => typeof plan[key] === 'string'))
            return plan;
    }
    catch {
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_files_js__WEBPACK_IMPORTED_MODULE_1__  .ZG)(path, 'it does not contain a plan'));
}
function applyPlan(plan, snapshot, settings, record) {
    const { base: stable, lastCandidate = stable } = snapshot;
    const base = lastCandidate === undefined ? null : (0,_account_js__WEBPACK_IMPORTED_MODULE_5__  ._g)(lastCandidate);
    refuse(plan, { head: snapshot.head, base, settings: record ?? {} });
    const version = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_4__  .IX)(plan.version);
    if (version === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .dO)([`version: ${plan.version} is not a version`]));
    const decision = decideAsPlanned(plan, version, snapshot, settings);
    if (decision.kind === 'nothing')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .dO)([decision.reason]));
    const { reason, warnings } = plan;
    refuse(plan, { ...(0,_plan_json_js__WEBPACK_IMPORTED_MODULE_7__  .R)(decision.plan), reason, warnings });
    return decision;
}
function decideAsPlanned(plan, version, snapshot, settings) {
    for (const bump of _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .ou) {
        const asked = decidedOr(undefined, () => (0,_decide_js__WEBPACK_IMPORTED_MODULE_6__  .L)(snapshot, { ...settings, bump }));
        if (asked?.kind === 'release' && asked.plan.version === plan.version && asked.plan.reason === plan.reason)
            return asked;
    }
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_6__  .L)(snapshot, { ...settings, bump: 'auto', version });
}
function decidedOr(otherwise, decision) {
    try {
        return decision();
    }
    catch (error) {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg)
            return otherwise;
        throw error;
    }
}
function refuse(plan, here) {
    const differences = Object.entries(here).flatMap(([key, value]) => differenceOf(key, plan[key], value));
    if (differences.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .dO)(differences));
}
function differenceOf(key, planned, here) {
    if (sortedJson(planned) === sortedJson(here))
        return [];
    if (key === 'settings')
        return namesThatDiffer(planned, here);
    const isShort = sortedJson(planned).length < LONGEST && sortedJson(here).length < LONGEST;
    return [isShort ? `${key}: ${sortedJson(planned)} in the plan, ${sortedJson(here)} here` : `${key} differs`];
}
const LONGEST = 200;
function namesThatDiffer(planned, here) {
    const [one, other] = [planned ?? {}, here ?? {}];
    const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
    return [...names].filter((name) => one?.[name] !== other?.[name]).map((name) => `the setting ${name} differs`);
}
function sortedJson(value) {
    return JSON.stringify(value ?? null, (_, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (  buildsOf)
});

// EXTERNAL MODULE: ./versions/pep440.js
var pep440 = __webpack_require__(7992);
// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./versions/candidates.js
var versions_candidates = __webpack_require__(7041);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./versions/build.js

function buildVersion({ target, candidates, commits, commit, pullRequest }) {
    const last = candidates.find((candidate) => leadsTo(candidate, target));
    const kind = pullRequest === undefined ? ['dev'] : ['pr', String(pullRequest)];
    return {
        ...(0,versions_candidates .$r)(target),
        prerelease: [...(last === undefined ? ['0'] : numbered(last)), ...kind, String(commits)],
        build: `g${(0,commits_commit .Fu)(commit)}`,
    };
}
function leadsTo(candidate, target) {
    return (0,semver .Cg)((0,versions_candidates .$r)(candidate), (0,versions_candidates .$r)(target)) === 0;
}
function numbered(candidate) {
    const { prerelease } = candidate;
    const isBare = prerelease.length === 1 && (0,versions_candidates .RH)(candidate)?.number === 0n;
    return isBare ? [...prerelease, '0'] : prerelease;
}
function dockerVersion(version) {
    return (0,semver .w0)(version).replace('+', '-');
}
function nugetVersion(version) {
    return (0,semver .w0)({ ...version, build: '' });
}

;// CONCATENATED MODULE: ./versions/pep440-build.js

function pep440Build({ target, candidates, commits }, channels) {
    const [last] = candidates
        .filter((candidate) => leadsTo(candidate, target))
        .flatMap((candidate) => phasedOf(candidate, channels))
        .sort(byOrder);
    const stable = (0,semver .w0)((0,versions_candidates .$r)(target));
    const next = last === undefined ? '' : `${last.phase}${last.number + 1n}`;
    return `${stable}${next}.dev${commits}`;
}
function phasedOf(candidate, channels) {
    const { channel = '', number } = (0,versions_candidates .RH)(candidate) ?? {};
    const phase = (0,pep440 .hU)(channel, channels);
    return phase === undefined || phase === 'dev' || number === undefined ? [] : [{ phase, number }];
}
function byOrder(one, other) {
    const phases = pep440 .vq.indexOf(other.phase) - pep440 .vq.indexOf(one.phase);
    if (phases !== 0)
        return phases;
    return one.number === other.number ? 0 : one.number < other.number ? 1 : -1;
}

// EXTERNAL MODULE: ./versions/rolled-back.js
var rolled_back = __webpack_require__(3273);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./next-version/target.js
var target = __webpack_require__(6001);
// EXTERNAL MODULE: ./next-version/unfinished.js
var unfinished = __webpack_require__(9749);
;// CONCATENATED MODULE: ./next-version/builds.js

function buildsOf(question) {
    const { snapshot, settings, pull } = question;
    const carried = carriedAt(snapshot);
    const target = carried ?? targetOfHistory(question);
    const build = {
        target,
        candidates: snapshot.candidates.map(({ version }) => version),
        commits: question.commits ?? snapshot.commits.length,
        commit: snapshot.head,
        pullRequest: pull?.number,
    };
    const version = carried ?? buildVersion(build);
    const channels = settings.preparation?.pep440 ?? {};
    const ofPython = carried === undefined ? undefined : (0,pep440 .tj)((0,semver .w0)(carried), channels);
    return {
        next: (0,semver .w0)(target),
        build: (0,semver .w0)(version),
        docker: dockerVersion(version),
        pep440: ofPython ?? pep440Build(build, channels),
        nuget: nugetVersion(version),
    };
}
function carriedAt({ head, tags, prefix }) {
    const here = (0,versions_tags .OP)(tags, prefix).find(({ name, commit }) => commit === head && !(0,unfinished .Gm)(name, tags));
    return here?.version;
}
function targetOfHistory({ decision, snapshot, settings }) {
    if (decision.kind !== 'nothing')
        return (0,versions_candidates .$r)(decision.next.version);
    const { sinceStable = 'none' } = decision;
    const { version } = (0,target .x1)(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings);
    return (0,rolled_back .an)(version, (0,rolled_back .jA)(snapshot.tags, snapshot.prefix));
}

/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Or: () => (  heldReason),
    YZ: () => (  judgeTag),
    aE: () => (  movedReason),
    x5: () => (  refusal)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7475);
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _errors_taken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(438);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7646);
  var _versions_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5162);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7830);

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
            return { kind: 'keep', tag: state.tag, warnings: [lightweightWarning(state.tag)] };
        case 'descendant':
            if (asked !== undefined)
                throw refusal(state.tag, plan.head, asked);
            return { kind: 'held', tag: state.tag };
        case 'ancestor':
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_2__  .VA)({ tag: plan.tag, commit: state.tag.commit, head: plan.head }));
        case 'elsewhere':
            throw tagTakenError(state.tag, question);
    }
}
function refusal({ name, commit }, head, asked) {
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_2__  .$s)({ tag: name, commit, head, asked }));
}
function heldReason(tag) {
    return `${tag.name} on the later commit ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__  .Fu)(tag.commit)} already includes this one`;
}
function movedReason(head) {
    if (head === undefined)
        return 'the branch to commit the preparation to is gone';
    return `the branch has moved on to ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__  .Fu)(head)}, and the run for that commit releases it`;
}
function lightweightWarning({ name, commit }) {
    return `The tag ${name} on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__  .Fu)(commit)} is lightweight: it has no message, and verify cannot check it. It was kept, because a version tag is never replaced.`;
}
function refuseBehindStable({ plan, next, tags }) {
    if (!plan.prerelease)
        return;
    const target = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .$r)(next.version);
    const stable = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__  .OP)(tags, next.prefix).find(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .Cg)(version, target) === 0);
    if (stable === undefined)
        return;
    const { name, commit } = stable;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .tC)({ candidate: next.name, stable: name, commit, head: plan.head }));
}
function tagTakenError({ commit }, question) {
    const { plan, inside } = question;
    const higher = freeVersion(question);
    const isAllowed = inside === undefined || (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_4__  .F)(inside, higher);
    const advice = isAllowed ? { higher: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(higher) } : {};
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .uN)({ tag: plan.tag, commit, head: plan.head, ...advice }));
}
function freeVersion({ plan, next, tags }) {
    const all = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__  .OP)([...tags, next], next.prefix);
    const { version: own } = next;
    const channel = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .RH)(own)?.channel;
    if (channel !== undefined) {
        const ofTarget = all.filter(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .Cg)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .$r)(version), (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .$r)(own)) === 0);
        return (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .HL)(own, channel, (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .Jj)(ofTarget, channel)[0]?.version);
    }
    return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_3__  .yU)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_6__  .Hc)(all)[0]?.version, plan.bump === 'none' ? 'patch' : plan.bump);
}

/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  chooseVersion),
    k: () => (  askedText)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6868);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7646);
  var _versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3273);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2839);
  var _settled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3607);
  var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6001);

function askedText({ bump, version }) {
    if (version !== undefined)
        return `version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(version)}`;
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
    const prepared = (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__  .Ev)(ground.snapshot, ground.sincePrepared);
    if (prepared !== undefined)
        return { kind: 'version', ...prepared, warnings: [] };
    const chosen = chosenByCommits(ground);
    const asked = (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__  .h4)(ground.snapshot, chosen.kind === 'version' ? chosen.version : undefined);
    if (asked !== undefined)
        return { kind: 'version', ...asked, warnings: [] };
    return chosen.kind === 'nothing' ? chosen : { ...chosen, reason: chosen.reason + (0,_settled_js__WEBPACK_IMPORTED_MODULE_6__  .K5)(ground.snapshot) };
}
function chosenByCommits(ground) {
    const isAsked = ground.account.asked !== 'none' || isPromotion(ground);
    const { led } = ground.snapshot;
    if (!isAsked && led !== undefined)
        return nextInLine(ground, led.because);
    return isAsked ? nextInLine(ground, undefined) : noRelease(ground);
}
function isPromotion({ snapshot, settings }) {
    return settings.prerelease === undefined && (0,_target_js__WEBPACK_IMPORTED_MODULE_7__  .Nn)(snapshot, settings)?.commit === snapshot.head;
}
function exactVersion(version, { base, lastCandidate = base }) {
    if (lastCandidate !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .Cg)(version, lastCandidate.version) <= 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .zA)((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(version), (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(lastCandidate.version)));
    return { kind: 'version', version, reason: 'version is set', warnings: [] };
}
function nextInLine(ground, reason) {
    const { snapshot, settings, sinceStable } = ground;
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__  .x1)(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings);
    const { version, warnings } = onChannel(target.version, ground);
    const why = reason ?? reasonOf(ground, target);
    return { kind: 'version', version, reason: why, warnings: [...target.warnings, ...warnings] };
}
function askedBump(bump, ground) {
    const { snapshot, settings, sinceStable } = ground;
    const { version, warnings } = onChannel((0,_versions_next_js__WEBPACK_IMPORTED_MODULE_3__  .yU)(snapshot.base?.version, bump), ground);
    const lower = (0,_target_js__WEBPACK_IMPORTED_MODULE_7__  .o_)(bump, sinceStable, version, (0,_target_js__WEBPACK_IMPORTED_MODULE_7__  .Nn)(snapshot, settings));
    return { kind: 'version', version, reason: `bump: ${bump} is set`, warnings: [...lower, ...warnings] };
}
function onChannel(target, { snapshot, settings }) {
    const { prerelease } = settings;
    const { lastCandidate: before, tags, prefix } = snapshot;
    const rolledBack = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__  .jA)(tags, prefix);
    const stable = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__  .an)(target, rolledBack);
    const asked = prerelease === undefined ? target : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_8__  .HL)(stable, prerelease, before?.version);
    const version = (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_4__  .an)(asked, rolledBack);
    if (prerelease !== undefined && before !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .Cg)(version, before.version) <= 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .C0)((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(version), before.name));
    const isAsked = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .Cg)(version, asked) === 0;
    return { version, warnings: isAsked ? [] : [notTwice(prefix, asked, version)] };
}
function notTwice(prefix, asked, version) {
    const [before, after] = [(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(asked), (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_5__  .w0)(version)];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  decide),
    b: () => (  planFor)
  });
  var _commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26);
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7475);
  var _commits_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _errors_taken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(438);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7646);
  var _versions_range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5162);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7830);
  var _account_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2201);
  var _check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1318);
  var _choose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2617);
  var _left_out_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2510);
  var _merged_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7396);
  var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6259);
  var _unfinished_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9749);

function decide(snapshot, settings) {
    const range = readRange(snapshot, settings);
    if (snapshot.current !== undefined)
        return atCheckpoint(snapshot, snapshot.current, { ...range, settings });
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__  .E)({ snapshot, settings, ...range });
    const holder = holderOf(snapshot, choice);
    if (holder !== undefined && settings.bump !== 'none')
        return heldAlready(holder, range, settings);
    if (settings.onNearMiss === 'fail' && snapshot.prepared === undefined)
        refuseNearMisses(range.reading, settings);
    const { account, sinceStable } = range;
    if (choice.kind === 'nothing')
        return { ...choice, account, sinceStable, current: null, isDecided: true };
    refuseOutside(choice.version, settings, account);
    return { kind: 'release', ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_14__  .o)((0,_account_js__WEBPACK_IMPORTED_MODULE_8__  .XC)({ snapshot, settings, ...range, ...choice }), choice.warnings) };
}
function planFor(snapshot, settings, version) {
    const reason = `version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .w0)(version)} is set`;
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_8__  .XC)({ snapshot, settings, ...readRange(snapshot, settings), version, reason });
}
function readRange(snapshot, settings) {
    const { rules, majorOnZero, warnings } = settings;
    const { commits, base, lastCandidate, web, prepared, shares } = snapshot;
    const isReleased = (name) => snapshot.released?.has(name) === true;
    const whole = (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__  .F)(commits, rules, { web, isReleased, shares });
    const reading = lastCandidate === undefined ? whole : readAfter(lastCandidate, { snapshot, rules, isReleased });
    const level = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__  .oc)(levelOf(whole), levelOf(reading));
    const account = (0,_account_js__WEBPACK_IMPORTED_MODULE_8__  .XP)(snapshot, reading, majorOnZero);
    return {
        reading,
        account: { ...account, warnings: [...warnings, ...(0,_left_out_js__WEBPACK_IMPORTED_MODULE_11__  .i)(snapshot, settings), ...account.warnings] },
        sinceStable: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(level, base?.version, majorOnZero),
        sincePrepared: (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .FS)(prepared === undefined
            ? 'none'
            : levelOf((0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__  .F)((0,_merged_js__WEBPACK_IMPORTED_MODULE_12__  .vo)(prepared, commits), rules, { web, isReleased, shares })), base?.version, majorOnZero),
    };
}
function readAfter({ commit }, { snapshot: { commits, web, shares }, rules, isReleased }) {
    const after = (0,_commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_16__  .V)(commits, commit);
    const told = new Set(after.map(({ sha }) => sha));
    const isTold = (name) => commits.some(({ sha }) => sha.startsWith(name) && !told.has(sha));
    return (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__  .F)(after, rules, { web, shares, isReleased: (name) => isReleased(name) || isTold(name) });
}
function levelOf({ changes }) {
    return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .HI)(changes.map((change) => change.bump));
}
function holderOf({ holders = [], prefix }, choice) {
    const next = choice.kind === 'nothing' ? undefined : (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__  .sh)(prefix, choice.version).name;
    return holders.some(({ name }) => name === next) ? undefined : holders[0];
}
function heldAlready(tag, { account, sinceStable }, settings) {
    const asked = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__  .k)(settings);
    if (asked !== undefined)
        throw (0,_check_js__WEBPACK_IMPORTED_MODULE_9__  .x5)(tag, account.head, asked);
    return { kind: 'nothing', account, sinceStable, reason: (0,_check_js__WEBPACK_IMPORTED_MODULE_9__  .Or)(tag), failed: false, current: null };
}
function refuseNearMisses({ warnings }, { bump, version }) {
    if (bump !== 'auto' || version !== undefined)
        return;
    const misses = warnings.filter((warning) => warning.kind === 'near-miss').map((warning) => warning.text);
    if (misses.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__  .Bz)(misses));
}
function refuseOutside(version, { maintenance }, { rows }) {
    if (maintenance === undefined || (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_5__  .F)(maintenance.range, version))
        return;
    const commits = rows.filter((row) => row.group === 'made').map(({ sha, subject }) => ({ sha, subject }));
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__  .KL)({
        version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .w0)(version),
        branch: maintenance.branch,
        range: maintenance.range.text,
        commits,
    }));
}
function atCheckpoint(snapshot, current, { settings, ...range }) {
    const { name, version } = current;
    refuseMore(snapshot, current, settings, range.account);
    if (settings.version === undefined && (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_13__  .Gm)(name, snapshot.tags)) {
        const reason = `${name} was rolled back, and only version can reuse its number`;
        return { kind: 'nothing', account: range.account, reason, failed: false, current };
    }
    const reason = `${name} is already on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__  .Fu)(snapshot.head)}`;
    return {
        kind: 'resume',
        ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_14__  .o)((0,_account_js__WEBPACK_IMPORTED_MODULE_8__  .XC)({ snapshot, settings, ...range, version, reason }), warnOfStepBack(snapshot)),
    };
}
function warnOfStepBack({ current, above }) {
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
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .Fb)(base?.version ?? _versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .f2, current.version);
    if ((0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_15__  .oc)(level, bump) === level)
        return;
    const target = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_4__  .yU)(base?.version, bump);
    const version = prerelease === undefined ? target : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_17__  .HL)(target, prerelease, undefined);
    refuseOutside(version, settings, account);
    const made = { level, from: base?.name };
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_taken_js__WEBPACK_IMPORTED_MODULE_3__  .C5)({ tag: current.name, head, bump, made, version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .w0)(version) }));
}

/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (  leftOut),
  d: () => (  refuseFirst)
});

// EXTERNAL MODULE: ./errors/first-release.js
var first_release = __webpack_require__(3083);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./settings/settings.js + 6 modules
var settings = __webpack_require__(354);
// EXTERNAL MODULE: ./versions/candidates.js
var candidates = __webpack_require__(7041);
// EXTERNAL MODULE: ./versions/floating.js
var versions_floating = __webpack_require__(437);
// EXTERNAL MODULE: ./versions/near.js
var versions_near = __webpack_require__(3993);
// EXTERNAL MODULE: ./versions/prefix.js
var versions_prefix = __webpack_require__(7111);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
;// CONCATENATED MODULE: ./next-version/tags-on.js
const INDEXES = new WeakMap();
const MOST_LOOKS = 3;
const LOOKS = new WeakMap();
function tagsOn(tags, commits) {
    const looks = LOOKS.get(tags) ?? 0;
    LOOKS.set(tags, looks + 1);
    if (looks < MOST_LOOKS) {
        const wanted = new Set(commits);
        return tags.filter(({ commit }) => wanted.has(commit));
    }
    const index = INDEXES.get(tags) ?? indexOf(tags);
    INDEXES.set(tags, index);
    const found = new Set();
    for (const commit of commits)
        for (const at of index.get(commit) ?? [])
            found.add(at);
    return [...found].sort((one, other) => one - other).flatMap((at) => tags[at] ?? []);
}
function indexOf(tags) {
    const index = new Map();
    tags.forEach(({ commit }, at) => {
        const there = index.get(commit);
        if (there === undefined)
            index.set(commit, [at]);
        else
            there.push(at);
    });
    return index;
}

;// CONCATENATED MODULE: ./next-version/left-out.js

function leftOut(snapshot, settings) {
    const line = { snapshot, settings, last: snapshot.current ?? snapshot.base, recent: tagsSince(snapshot) };
    const isChosen = settings.tagPrefix !== undefined;
    return [...(isChosen ? [] : [...otherKind(line), ...otherPrefix(line)]), ...notStrict(line), ...lower(line)];
}
function tagsSince({ tags, base, commits }) {
    return tagsOn(tags, [...commits.map(({ sha }) => sha), ...(base ? [base.commit] : [])]);
}
function otherKind({ snapshot: { tags, prefix }, last, recent }) {
    const since = new Set(recent.map(({ name }) => name));
    const others = (0,versions_tags .OP)(tags, ...versions_prefix .GW.filter((kind) => kind !== prefix)).filter(({ name, version }) => since.has(name) || (last !== undefined && (0,semver .Cg)(version, last.version) <= 0));
    const [highest] = others;
    if (highest === undefined)
        return [];
    const has = prefix === '' ? 'no prefix' : `the prefix "${prefix}"`;
    const because = last === undefined ? '' : `, like ${last.name} in this history`;
    return [
        `There are version tags with and without "v". This version has ${has}${because}, and ${nameTags(others)} ${others.length === 1 ? 'was' : 'were'} left out. If that is right, set tag-prefix: "${prefix}". If not, set tag-prefix: "${highest.prefix}".`,
    ];
}
function otherPrefix({ snapshot: { prefix }, settings: { alsoTag = [] }, last, recent }) {
    const others = recent
        .flatMap(({ name }) => (0,versions_tags .hC)(name) ?? [])
        .filter((tag) => tag.prefix !== 'v' && tag.prefix !== '' && tag.prefix !== prefix)
        .filter((tag) => !alsoTag.some((also) => also.prefix === tag.prefix))
        .filter(({ version }) => last === undefined || (0,semver .Cg)(version, last.version) > 0)
        .sort((a, b) => (0,semver .Cg)(b.version, a.version));
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
    const near = nearOf(recent, snapshot, settings).filter((tag) => (0,versions_near .Kn)(tag, last.version) > 0 && !isMade(tag, settings));
    if (near.length === 0)
        return [];
    const [is, it] = near.length === 1 ? ['is', 'it was'] : ['are', 'they were'];
    return [
        `${nameTags(near)} in this history ${is} above ${last.name} but not a strict version (three numbers without leading zeros, such as 1.2.3), so ${it} left out. If that was a release, add a tag with a strict version to its commit.`,
    ];
}
function lower({ snapshot: { prefix, base, commits }, recent }) {
    if (base === undefined)
        return [];
    const since = recent.filter(({ commit }) => commit !== base.commit);
    const below = (0,versions_tags .Hc)((0,versions_tags .OP)(since, prefix)).filter(({ version }) => (0,semver .Cg)(version, base.version) < 0);
    if (below.length === 0)
        return [];
    const [is, those] = below.length === 1 ? ['is', 'that version'] : ['are', 'those versions'];
    const all = commits.length === 1 ? 'The one commit' : `All ${commits.length} commits`;
    return [
        `${nameTags(below)} ${is} lower than ${base.name} but on commits after it: another history was merged in. ${all} since ${base.name} count, so what was released in ${those} is told again.`,
    ];
}
function nearOf(tags, snapshot, settings) {
    const prefixes = prefixesOf(snapshot, settings);
    const near = (0,versions_near .ws)(tags.map(({ name }) => name), ...prefixes);
    if (near.length === 0)
        return [];
    const lines = (0,versions_tags .OP)(snapshot.tags, ...prefixes).flatMap((tag) => (0,versions_floating .d)(tag, 'minor'));
    const floating = new Set(lines.map(({ name }) => name));
    return near.filter(({ name }) => !floating.has(name));
}
function isMade({ numbers, isCandidate }, { floatingTags }) {
    return !isCandidate && numbers.length <= { none: 0, major: 1, minor: 2 }[floatingTags];
}
function prefixesOf({ prefix }, { tagPrefix }) {
    return tagPrefix === undefined ? [...new Set([prefix, ...versions_prefix .GW])] : [prefix];
}
const MOST_NAMED = 3;
function nameTags(tags) {
    const names = tags.slice(0, MOST_NAMED).map(({ name }) => name);
    const more = tags.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
function refuseFirst(next, snapshot, settings) {
    if (snapshot.base !== undefined || settings.version !== undefined)
        return;
    const target = (0,candidates .$r)(next.version);
    const versions = (0,versions_tags .OP)(snapshot.tags, ...prefixesOf(snapshot, settings));
    const near = nearOf(snapshot.tags, snapshot, settings);
    const [example] = near;
    if (example !== undefined && versions.length === 0 && isUnasked(settings))
        throw new problem .jg((0,first_release .f$)(example.name));
    const higher = versions.find((tag) => (0,semver .Cg)((0,candidates .$r)(tag.version), target) > 0) ??
        near.find((tag) => (0,versions_near .Kn)(tag, target) >= 0);
    if (higher === undefined)
        return;
    const isHere = tagsSince(snapshot).some(({ name }) => name === higher.name);
    throw new problem .jg((0,first_release .sq)({ version: (0,semver .w0)(next.version), higher: higher.name, isHere }));
}
function isUnasked({ tagPrefix, initialVersion }) {
    return tagPrefix === undefined && (0,semver .Cg)(initialVersion, settings .G8) === 0;
}

/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  nameMeant)
  });
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

async function nameMeant(written, { exists, prefix }) {
    if ((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_0__  .IX)(written) === undefined || (await exists(written)))
        return written;
    return `${await prefix()}${written}`;
}

/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J7: () => (  namedByTrailers),
    Tq: () => (  namedByRecords),
    vo: () => (  cameAfter)
  });
  var _commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26);
  var _commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);
  var _record_proposed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8481);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4223);
  var _unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9749);

function namedByTrailers(snapshot) {
    const found = snapshot.commits.flatMap((commit) => (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(commit.message).flatMap((tag) => preparedVersions(tag, commit, snapshot)));
    return found.sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(b.version, a.version));
}
function namedByRecords({ pulls }, snapshot) {
    const byName = new Map(snapshot.commits.map((commit) => [commit.sha, commit]));
    const found = pulls.flatMap((pull) => {
        const { state, mergeCommit } = pull;
        const commit = state === 'merged' && mergeCommit !== undefined ? byName.get(mergeCommit) : undefined;
        const read = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_3__  .gG)(pull);
        if (commit === undefined || read.kind !== 'managed')
            return [];
        const { record } = read;
        return (0,_record_proposed_js__WEBPACK_IMPORTED_MODULE_5__  ._)(record)
            .flatMap(({ tag }) => preparedVersions(tag, commit, snapshot))
            .map((one) => ({
            ...{ ...one, namedBy: 'record' },
            plannedFor: record.proposal?.parent ?? one.plannedFor,
        }));
    });
    return found.sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(b.version, a.version));
}
function preparedVersions(tag, { sha }, { tags, prefix, base }) {
    const named = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .Fe)(tag, prefix);
    if (named === undefined || (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .gP)(tags, tag) !== undefined || (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_4__  .Gm)(tag, tags))
        return [];
    if (base !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(named.version, base.version) <= 0)
        return [];
    return [{ ...named, commit: sha, plannedFor: sha, namedBy: 'trailer' }];
}
function cameAfter({ plannedFor, commit }, commits) {
    return (0,_commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_6__  .V)(commits, plannedFor).filter(({ sha }) => sha !== commit);
}

/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  heldBy),
    o: () => (  withWarnings)
  });
function withWarnings({ plan, next }, warnings) {
    return { plan: { ...plan, warnings: [...plan.warnings, ...warnings] }, next };
}
function heldBy(plan, reason) {
    const { head, base, asked, rows, warnings } = plan;
    return { kind: 'nothing', account: { head, base, asked, rows, warnings }, reason, failed: false, current: null };
}

/***/ }),

/***/ 7908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  prefixOf)
  });
  var _errors_first_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);

async function prefixOf({ tagPrefix, refs }, reach) {
    if (tagPrefix !== undefined)
        return tagPrefix;
    const choice = (0,_versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__  .ik)(refs);
    if (choice.kind === 'foreign')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_first_release_js__WEBPACK_IMPORTED_MODULE_0__  .nS)(choice.prefix, choice.example));
    if (choice.kind === 'prefix')
        return choice.prefix;
    return (await highestReached((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .OP)(refs, ..._versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__  .GW), reach))?.prefix ?? _versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__  .Nf;
}
async function highestReached(tags, reach) {
    const { base, commits } = await reach((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Hc)(tags));
    if (base !== undefined)
        return tags.find(({ name }) => name === base.name);
    const shas = new Set(commits.map(({ sha }) => sha));
    return tags.find(({ commit }) => shas.has(commit));
}

/***/ }),

/***/ 4567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bz: () => (  candidatesSince),
    G1: () => (  above),
    be: () => (  rangeOf),
    iC: () => (  laterVersions)
  });
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
  var _versions_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);

function rangeOf(question) {
    const { tags, head, prefix, wanted, inside } = question;
    const channel = wanted === undefined ? question.channel : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .RH)(wanted)?.channel;
    const all = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .OP)(tags, prefix);
    const stable = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .Hc)(all);
    const before = channel === undefined ? [] : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .Jj)(all, channel);
    const line = inside === undefined ? before : before.filter(({ version }) => (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_0__  .F)(inside, version));
    const isCarried = ({ commit }) => commit === head;
    const current = currentOf(all.filter(isCarried), wanted, channel);
    if (current === undefined)
        return { candidates: stable, higher: [], ofChannel: line };
    const below = (versions) => versions.filter((tag) => !isCarried(tag) && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(tag.version, current.version) < 0);
    const higher = stable.filter((tag) => !isCarried(tag) && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(tag.version, current.version) > 0);
    return { current, candidates: below(stable), higher, ofChannel: below(line) };
}
function currentOf(carried, wanted, channel) {
    if (wanted !== undefined)
        return carried.find((tag) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(tag.version) === (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(wanted));
    if (channel !== undefined)
        return (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .Jj)(carried, channel)[0];
    return carried.find((tag) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(tag.version));
}
function above(before, highestFirst) {
    if (before === undefined)
        return highestFirst;
    const end = highestFirst.findIndex(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(version, before.version) <= 0);
    return end < 0 ? highestFirst : highestFirst.slice(0, end);
}
function laterVersions({ current, candidates, ofChannel }, builds) {
    if (current !== undefined)
        return [];
    const { base, lastCandidate = base, inside } = builds;
    const stable = above(base, candidates).filter((tag) => inside === undefined || (0,_versions_range_js__WEBPACK_IMPORTED_MODULE_0__  .F)(inside, tag.version));
    const later = [...stable, ...above(lastCandidate, ofChannel)];
    return later.sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(a.version, b.version) || (a.name < b.name ? -1 : 1));
}
function candidatesSince(base, commits, { refs, prefix }) {
    const candidates = above(base, (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_2__  .OP)(refs, prefix)).filter(({ version }) => !(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(version));
    if (candidates.length === 0)
        return [];
    const since = new Set(commits.map(({ sha }) => sha));
    if (base !== undefined)
        since.add(base.commit);
    return candidates.filter(({ commit }) => since.has(commit));
}

/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  tagsOf),
    Lu: () => (  readHistory),
    Uo: () => (  headOf)
  });
  var _commits_reverts_reverts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1482);
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4567);
  var _unfinished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9749);
  var _prefix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7908);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7041);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2839);
  var _versions_prefix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7111);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7830);

async function readHistory(ports, question) {
    const [head, { source, refs }] = await Promise.all([headOf(ports, question), tagsOf(ports, question)]);
    const prefix = await (0,_prefix_js__WEBPACK_IMPORTED_MODULE_5__  .M)({ ...question, refs }, (tags) => source.since(tags, head));
    const choice = (0,_range_js__WEBPACK_IMPORTED_MODULE_3__  .be)({ ...question, tags: refs, head, prefix });
    const { candidates, higher, ofChannel } = choice;
    const [current, { base: found, commits }] = await Promise.all([
        choice.current && wholeTag(choice.current, source),
        source.since(candidates, head),
    ]);
    const above = current && !(0,_unfinished_js__WEBPACK_IMPORTED_MODULE_4__  .MU)(current) ? await higherIn(source, higher, head) : undefined;
    const released = await releasedNames(source, commits, head);
    const base = candidates.find(({ name }) => name === found?.name);
    const since = (0,_range_js__WEBPACK_IMPORTED_MODULE_3__  .Bz)(base, commits, { refs, prefix });
    const lastCandidate = since.find(({ name }) => ofChannel.some((tag) => tag.name === name));
    const later = (0,_range_js__WEBPACK_IMPORTED_MODULE_3__  .iC)(choice, { base, lastCandidate, inside: question.inside });
    const holders = await holdersAmong(later, source, head);
    const heads = await highestOfEach(since, source);
    const highest = heads.find(({ name }) => name === since[0]?.name);
    return {
        head,
        prefix,
        tags: refs,
        commits,
        candidates: since,
        ...(released.size > 0 && { released }),
        ...(lastCandidate && { lastCandidate }),
        ...(highest && { highestCandidate: highest }),
        ownChannels: channelsOf(heads.filter(_unfinished_js__WEBPACK_IMPORTED_MODULE_4__  .MU)),
        ...(current && { current }),
        ...(above && { above }),
        ...(base && { base }),
        ...(holders.length > 0 && { holders }),
    };
}
const MOST_CHANNELS = 3;
async function highestOfEach(candidates, source) {
    const highest = new Map(candidates.toReversed().map((candidate) => [(0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_9__  .RH)(candidate.version)?.channel, candidate]));
    const ordered = [...highest.values()].sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .Cg)(b.version, a.version));
    const read = ordered.slice(0, MOST_CHANNELS).map((candidate) => wholeTag(candidate, source));
    return (await Promise.all(read)).filter((tag) => tag !== undefined);
}
async function wholeTag(version, source) {
    const tag = await source.tag(version.name);
    return tag && { ...version, ...tag };
}
function channelsOf(candidates) {
    return new Set(candidates.flatMap(({ version }) => (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_9__  .RH)(version)?.channel ?? []));
}
async function higherIn(source, higher, head) {
    if (higher.length === 0)
        return undefined;
    const { base } = await source.since(higher, head);
    return higher.find(({ name }) => name === base?.name);
}
async function holdersAmong(later, source, head) {
    if (later.length === 0)
        return [];
    const holding = new Set((await source.containing(later, head)).map(({ name }) => name));
    return later.filter(({ name }) => holding.has(name));
}
async function releasedNames(source, commits, head) {
    const names = (0,_commits_reverts_reverts_js__WEBPACK_IMPORTED_MODULE_0__  .X)(commits);
    const reached = await Promise.all(names.map((name) => source.reaches(head, name)));
    return new Set(names.filter((_, at) => reached[at]));
}
const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function headOf({ history }, { revision, shallow }) {
    const head = await history.commitOf(revision);
    if (head !== undefined)
        return head;
    if (shallow && OBJECT_NAME.test(revision))
        return revision;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg(revision === 'HEAD' ? (0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__  .CK)() : (0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__  .i4)(revision));
}
async function tagsOf({ history, remote }, { shallow, tagPrefix }) {
    if (shallow && remote === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_1__  .yG)());
    const source = shallow && remote !== undefined ? remote : history;
    const refs = await source.tagRefs();
    if (shallow || remote === undefined || hasVersion(refs, tagPrefix))
        return { source, refs };
    const there = await remote.tagRefs();
    if (hasVersion(there, tagPrefix))
        return { source: remote, refs: there };
    return { source, refs: [...new Map([...there, ...refs].map((ref) => [ref.name, ref])).values()] };
}
function hasVersion(refs, tagPrefix) {
    const prefixes = tagPrefix === undefined ? _versions_prefix_js__WEBPACK_IMPORTED_MODULE_7__  .GW : [tagPrefix];
    return prefixes.some((prefix) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_8__  .OP)(refs, prefix).length > 0);
}

/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $b: () => (  readSettingsOf),
    sb: () => (  readSettings)
  });

  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _settings_configured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6355);
  var _settings_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2530);
  var _settings_also_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7760);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8202);
  var _settings_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(354);
  var _settings_settle_packages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1392);
  var _read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9460);
  var _settings_channels_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1387);

async function readSettings(run, ports) {
    const { configuration, missing } = await readConfiguration(run, ports);
    const branch = await channelOfRun(configuration, run);
    const { settings, problems } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__  .G9)(run.inputs, configuration, branch);
    const isSeveral = configuration.packages !== undefined || (run.inputs.get('package') ?? '') !== '';
    const several = isSeveral ? await readPackages(run, configuration) : { problems: (0,_settings_also_tags_js__WEBPACK_IMPORTED_MODULE_5__  .u)([settings]) };
    const all = [...problems, ...missing, ...several.problems.filter((one) => !problems.some(isSame(one)))];
    if (all.length > 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg(all);
    const isDry = run.planOnly || settings.command === 'plan';
    return { ...(isDry ? { ...settings, dryRun: true } : settings), ...asDryRun(several, isDry) };
}
async function isOnChannel(run, ports) {
    const { configuration } = await readConfiguration(run, ports);
    return (await channelOfRun(configuration, run)).channel !== undefined;
}
async function readConfiguration(run, ports) {
    const { path, required } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__  .yD)(run.inputs);
    const text = await (0,_read_js__WEBPACK_IMPORTED_MODULE_9__  .Mk)('config', path, run, ports);
    const missing = text === undefined && required ? [(0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .VT)({ place: (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .$t)('config', run.inputs) }, path)] : [];
    return { configuration: text === undefined ? _settings_configured_js__WEBPACK_IMPORTED_MODULE_3__  .h : await (0,_settings_configuration_js__WEBPACK_IMPORTED_MODULE_4__  .M)(path, text), missing };
}
async function channelOfRun({ channels }, run) {
    if (run.pushedTag !== undefined)
        return _settings_channels_js__WEBPACK_IMPORTED_MODULE_10__  .lj;
    return (0,_settings_channels_js__WEBPACK_IMPORTED_MODULE_10__  .ts)(channels, channels.length > 0 ? await run.branch?.() : undefined);
}
async function readSettingsOf(tag, run, ports) {
    const { packages, ...said } = await readSettings(run, ports);
    if (packages === undefined)
        return said;
    const one = (0,_settings_settle_packages_js__WEBPACK_IMPORTED_MODULE_8__  .U)(packages, tag);
    if (one !== undefined)
        return one.settings;
    if (run.afterOnly !== undefined || run.pushedTag !== undefined)
        return { ...said, tagPrefix: '', floatingTags: 'none' };
    const names = packages.each.map(({ name }) => name);
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .WH)((0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .$t)('tag', run.inputs), names));
}
async function readPackages(run, configuration) {
    const hasChannels = [...(configuration.packages?.own.values() ?? [])].some(({ channels }) => channels.length > 0);
    const branch = hasChannels && run.pushedTag === undefined ? await run.branch?.() : undefined;
    return (0,_settings_settle_packages_js__WEBPACK_IMPORTED_MODULE_8__  .Z)(run.inputs, configuration, branch);
}
function asDryRun({ packages }, isDry) {
    if (packages === undefined)
        return {};
    if (!isDry)
        return { packages };
    const each = packages.each.map((one) => ({ ...one, settings: { ...one.settings, dryRun: true } }));
    return { packages: { ...packages, each } };
}
function isSame({ code, what }) {
    return (other) => other.code === code && other.what === what;
}

/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GT: () => (  namesFor),
    Mk: () => (  readNamed),
    RA: () => (  readSnapshot),
    tM: () => (  readVersionTag),
    xw: () => (  reachOf),
    yR: () => (  readText),
    zW: () => (  readTag)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _tag_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3690);
  var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(354);
  var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7830);

async function readSnapshot(run, settings, ports) {
    const { shallow, revision } = run;
    const { tagPrefix, version: wanted, prerelease: channel, maintenance } = settings;
    const line = { channel, inside: maintenance?.range };
    const history = await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_3__  .Lu)(ports, { shallow, revision, tagPrefix, wanted, ...line });
    return { ...history, ...namesFor(run, settings, ports) };
}
function namesFor({ web, project }, settings, { clock }) {
    const names = { project: settings.project ?? project, now: clock.now().getTime() };
    return { ...names, ...(web === undefined ? {} : { web }) };
}
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/])/;
function readNamed(input, path, run, ports) {
    const isGiven = run.inputs.get(input) === path && ABSOLUTE.test(path);
    return isGiven ? ports.files.readGiven(path) : readText(path, run, ports);
}
async function readText(path, { workTree, revision }, { files, history }) {
    if (workTree)
        return files.read(path);
    const head = await history.commitOf(revision);
    return head === undefined ? undefined : history.fileAt(head, path);
}
async function readTag({ tag: name, head }, read, ports) {
    const { seenTag } = read.run;
    if (seenTag !== undefined)
        return { state: (0,_tag_state_js__WEBPACK_IMPORTED_MODULE_5__  .s)(seenTag, head), tag: seenTag };
    const { tags, run, settings, snapshot } = read;
    const here = (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_4__  .gP)(tags, name);
    if (here !== undefined && here.commit !== head)
        return readTagElsewhere(here, head, read, ports);
    if (settings.dryRun) {
        const tag = snapshot.current ?? (here && (await readVersionTag(name, run, ports)));
        return { state: (0,_tag_state_js__WEBPACK_IMPORTED_MODULE_5__  .s)(tag, head), tag };
    }
    const tag = await ports.forge.findTag(name);
    const isElsewhere = tag !== undefined && tag.commit !== head;
    return { state: (0,_tag_state_js__WEBPACK_IMPORTED_MODULE_5__  .s)(tag, head, isElsewhere ? await ports.forge.standing(tag.commit, head) : undefined), tag };
}
async function readTagElsewhere(here, head, read, ports) {
    const { settings, run } = read;
    const standing = await standingIn(ports, here, read);
    const whole = settings.preparation === undefined ? undefined : await readVersionTag(here.name, run, ports);
    if (whole !== undefined && (0,_tag_state_js__WEBPACK_IMPORTED_MODULE_5__  ._)(whole, head, standing))
        return { state: { kind: 'prepared', tag: whole }, tag: whole };
    return { state: { kind: standing, tag: here }, tag: undefined };
}
async function readVersionTag(name, run, ports) {
    return (await pastOf(name, run, ports)).tag(name);
}
async function pastOf(tagName, { shallow }, { history, remote }) {
    if (remote === undefined)
        return history;
    return shallow || (await history.tag(tagName)) === undefined ? remote : history;
}
function reachOf(run, ports) {
    return async (tags) => {
        const past = tags[0] === undefined ? ports.history : await pastOf(tags[0].name, run, ports);
        if (run.shallow && past !== ports.remote)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .yG)());
        return past.since(tags, await (0,_read_history_js__WEBPACK_IMPORTED_MODULE_3__  .Uo)(ports, run));
    };
}
async function standingIn(ports, tag, { run, snapshot }) {
    const { head, base } = snapshot;
    const past = await pastOf(tag.name, run, ports);
    if ((await past.since([tag], head)).base !== undefined)
        return 'ancestor';
    const { commits } = await past.since(base === undefined ? [] : [base], tag.commit);
    return commits.some(({ sha }) => sha === head) ? 'descendant' : 'elsewhere';
}

/***/ }),

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  judge)
  });
  var _commits_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7646);
  var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2201);

function judge(release, rules, majorOnZero, web) {
    const { previous, tag } = release;
    const reading = (0,_commits_read_js__WEBPACK_IMPORTED_MODULE_0__  .F)(release.commits, rules, { web, shares: release.shares });
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_1__  .HI)(reading.changes.map((change) => change.bump));
    const chosen = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_1__  .FS)(level, previous.version, majorOnZero);
    const released = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_1__  .Fb)(previous.version, tag.version);
    const rows = (0,_account_js__WEBPACK_IMPORTED_MODULE_2__  .RO)(reading, level);
    const makers = rows.filter((row) => row.group === 'made');
    return {
        tag: tag.name,
        previous: previous.name,
        released,
        chosen,
        agreed: chosen === released,
        because: makers.length > 0 ? makers : rows,
    };
}

/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ev: () => (  preparedVersion),
    K5: () => (  raisedText),
    h4: () => (  askedVersion),
    kf: () => (  mayBeSettled)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7475);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7646);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);

function mayBeSettled({ bump, version }) {
    return bump === 'auto' && version === undefined;
}
function preparedVersion({ prepared, base }, since) {
    if (prepared === undefined)
        return undefined;
    const { version, name, commit } = prepared;
    const asked = since === 'none' || base === undefined ? undefined : (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .yU)(base.version, since);
    if (asked !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(asked, (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__  .$r)(version)) > 0)
        return undefined;
    return { version, reason: `${name} was prepared and merged in ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__  .Fu)(commit)}` };
}
function askedVersion({ proposed }, chosen) {
    if (proposed === undefined)
        return undefined;
    const { version, name, url } = proposed;
    if (chosen !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(chosen, version) > 0)
        return undefined;
    return { version, reason: `${name} was requested in ${url}` };
}
function raisedText({ prepared, proposed }) {
    if (prepared !== undefined)
        return `, above ${prepared.name}, which was prepared and merged before`;
    return proposed === undefined ? '' : `, above ${proposed.name}, which was requested in ${proposed.url}`;
}

/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  isPrepared),
    s: () => (  tagState)
  });
  var _record_tag_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5949);

function tagState(tag, head, standing = 'elsewhere') {
    if (tag === undefined)
        return { kind: 'absent' };
    if (tag.commit !== head)
        return { kind: isPrepared(tag, head, standing) ? 'prepared' : standing, tag };
    if (!tag.annotated)
        return { kind: 'lightweight', tag };
    return { kind: (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_0__  .$3)(tag.message, tag.commit) ? 'ours' : 'foreign', tag };
}
function isPrepared({ annotated, message, commit }, head, standing) {
    return annotated && standing === 'descendant' && (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_0__  .pU)(message, commit, head);
}

/***/ }),

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nn: () => (  findAnnounced),
    o_: () => (  warnOfPassedOver),
    x1: () => (  targetFor)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _record_tag_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5949);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7646);
  var _versions_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5162);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2839);

function targetFor(level, snapshot, settings) {
    const asked = stepFrom(snapshot, level, settings);
    const leader = [snapshot.lastCandidate, findAnnounced(snapshot, settings)]
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .Cg)(b.version, a.version))[0];
    if (leader !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .Cg)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .$r)(leader.version), asked) > 0)
        return { version: (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .$r)(leader.version), raisedBy: leader, warnings: [] };
    return { version: asked, warnings: strangerAbove(asked, snapshot, settings) };
}
function stepFrom({ base }, level, settings) {
    if (base !== undefined)
        return (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .yU)(base.version, level);
    return settings.prerelease === undefined ? settings.initialVersion : (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .$r)(settings.initialVersion);
}
function findAnnounced({ head, highestCandidate }, { maintenance }) {
    if (highestCandidate === undefined)
        return undefined;
    const { commit, annotated, message, version } = highestCandidate;
    if (maintenance !== undefined && !(0,_versions_range_js__WEBPACK_IMPORTED_MODULE_1__  .F)(maintenance.range, version))
        return undefined;
    return commit === head || (annotated && (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_4__  .$3)(message, commit)) ? highestCandidate : undefined;
}
function strangerAbove(asked, snapshot, settings) {
    const { highestCandidate } = snapshot;
    if (highestCandidate === undefined || findAnnounced(snapshot, settings) !== undefined)
        return [];
    if ((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .Cg)(highestCandidate.version, asked) <= 0)
        return [];
    const { name, version } = highestCandidate;
    const said = `${name} in this history is above ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(asked)}, the version that the commits ask for.`;
    return [
        `${said} It was not created by Version Checkpoint, so it has no effect. To continue from it, set version: ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .w0)((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .$r)(version))}.`,
    ];
}
function warnOfPassedOver(bump, asked, version, leader) {
    const obeyed = `bump: ${bump} is set and wins, although`;
    if (_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .xG.indexOf(bump) < _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .xG.indexOf(asked))
        return [`${obeyed} the commits ask for ${asked}.`];
    if (leader !== undefined && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .MQ)(version) && (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .Cg)(leader.version, version) > 0)
        return [`${obeyed} ${leader.name} is above ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(version)}.`];
    return [];
}

/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gm: () => (  isRolledBack),
    MU: () => (  isOurs),
    N9: () => (  tagsLookedAt),
    X7: () => (  finishedBecause),
    ui: () => (  isUnfinished),
    zc: () => (  settingsFor)
  });
  var _record_tag_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5949);
  var _versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
  var _record_canonical_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(245);

function isOurs(tag) {
    return tag.annotated && (0,_record_tag_record_js__WEBPACK_IMPORTED_MODULE_2__  .$3)(tag.message, tag.commit);
}
function isRolledBack(tag, tags) {
    return (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_1__  .gP)(tags, (0,_versions_rolled_back_js__WEBPACK_IMPORTED_MODULE_0__  .we)(tag)) !== undefined;
}
function isUnfinished(tag, releases) {
    return isOurs(tag) && (0,_record_canonical_release_js__WEBPACK_IMPORTED_MODULE_3__  .M)(releases, tag.name) === undefined;
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
function tagsLookedAt(decision, { base, lastCandidate: last = base }) {
    const own = decision.kind === 'nothing' ? decision.current : decision.next;
    return [own, last].flatMap((tag) => (tag ? [tag.name] : []));
}

/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (  templateContext),
  J: () => (  templateData)
});

// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./notes/entry.js + 1 modules
var entry = __webpack_require__(1708);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __webpack_require__(8775);
// EXTERNAL MODULE: ./notes/people.js + 2 modules
var notes_people = __webpack_require__(6437);
;// CONCATENATED MODULE: ./notes/references.js
const NAMING = /^(?:refs?|references?|related(?:-to)?|relates(?:-to)?|see(?:-also)?|issues?|part-of)$/i;
const NUMBER = /(?<![\w/])#([1-9]\d{0,14})\b/g;
function referencesOf({ closes, footers }) {
    const closing = new Set(closes);
    const named = footers
        .filter(({ token }) => NAMING.test(token))
        .flatMap(({ value }) => [...value.matchAll(NUMBER)].map((match) => Number(match[1])));
    return [...new Set([...closing, ...named])]
        .sort((a, b) => a - b)
        .map((number) => ({ number, closes: closing.has(number) }));
}

;// CONCATENATED MODULE: ./notes/change-context.js

function changeContexts(changes, known) {
    const peopleIn = (0,notes_people .R8)(known);
    const contextOf = (change) => changeContext(change, known, peopleIn(change));
    const made = new Map(changes.map((change) => [change, contextOf(change)]));
    return (change) => made.get(change) ?? contextOf(change);
}
function noteContext(text, change, { known, shown }) {
    return { text, entry: new markdown .oz((0,entry .kH)(text, change, known)), change: shown(change) };
}
function changeContext(change, known, people) {
    const { sha, pullRequest } = change;
    const { web } = known;
    const named = people.slice(0, notes_people .SE.change);
    const authors = named.map((person) => personContext(person, known));
    return {
        type: change.type,
        scope: change.scope ?? null,
        description: (0,entry .Kx)(change.description),
        body: change.body,
        footers: change.footers.map(({ token, value }) => ({ token, value })),
        breaking: change.breaking.length > 0,
        bump: change.bump,
        sha,
        short_sha: (0,commit .Fu)(sha),
        url: web === undefined ? null : new markdown .oz(`${web}/commit/${sha}`),
        pull_request: pullRequest ?? null,
        pull_request_url: web === undefined || pullRequest === undefined ? null : new markdown .oz(`${web}/pull/${pullRequest}`),
        closes: change.closes,
        closes_elsewhere: change.closesElsewhere ?? [],
        references: referencesOf(change).map(({ number, closes }) => ({
            number,
            closes,
            url: web === undefined ? null : new markdown .oz(`${web}/issues/${number}`),
        })),
        tickets: (change.tickets ?? []).map(({ name, url }) => ({
            name,
            url: url === undefined ? null : new markdown .oz(url),
        })),
        authors,
        co_authors: authors.filter((_, index) => named[index]?.email !== change.author.email),
        entry: new markdown .oz((0,entry .Ms)(change, known, people)),
    };
}
function personContext({ name, email, handle }, { web }) {
    const host = web?.split('/').slice(0, 3).join('/');
    return {
        name: new markdown .oz((0,markdown .cR)(name)),
        handle: handle ?? null,
        url: handle === undefined || host === undefined ? null : new markdown .oz(`${host}/${handle}`),
        mention: new markdown .oz((0,entry .lE)({ name, email, ...(handle !== undefined && { handle }) })),
    };
}
function contributorContext(person, facts) {
    const isNew = (0,notes_people .vh)(person, facts);
    const first = isNew ? firstChangeOf(person, facts.changes) : undefined;
    return {
        ...personContext(person, facts),
        is_new: isNew,
        first_change: first === undefined ? null : new markdown .oz((0,entry .yv)(first, facts)),
    };
}
function firstChangeOf({ email }, changes) {
    return (changes.find(({ author }) => author.email === email) ??
        changes.find(({ coAuthors }) => coAuthors.some((person) => person.email === email)));
}

// EXTERNAL MODULE: ./notes/headline.js
var headline = __webpack_require__(659);
// EXTERNAL MODULE: ./notes/migration.js
var migration = __webpack_require__(7615);
// EXTERNAL MODULE: ./commits/rules.js
var commits_rules = __webpack_require__(4447);
;// CONCATENATED MODULE: ./notes/sections.js

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
function sectionsOf(changes, rules) {
    const titles = new Set([...KNOWN_SECTIONS.keys(), ...[...rules.types.values()].map((rule) => rule.section)]);
    titles.delete(commits_rules .RG);
    const byTitle = new Map([...titles].map((title) => [title, []]));
    for (const change of changes) {
        if (isToldAsBreak(change))
            continue;
        byTitle.get(rules.types.get(change.type)?.section ?? commits_rules .RG)?.push(change);
    }
    return [...byTitle]
        .filter(([, listed]) => listed.length > 0)
        .map(([title, listed]) => ({ title, emoji: KNOWN_SECTIONS.get(title) ?? '', changes: listed }));
}
function isToldAsBreak(change) {
    return change.breaking.includes(change.description);
}

;// CONCATENATED MODULE: ./notes/summary.js

function countsOf(facts, people = (0,notes_people .pJ)(facts.changes, facts)) {
    const { changes } = facts;
    const ofType = (type) => changes.filter((change) => change.type === type).length;
    const features = ofType('feat');
    const fixes = ofType('fix');
    return {
        changes: changes.length,
        features,
        fixes,
        breaking: changes.reduce((sum, { breaking }) => sum + breaking.length, 0),
        others: changes.length - features - fixes,
        people: people.length,
        newcomers: people.filter((person) => (0,notes_people .vh)(person, facts)).length,
    };
}
function summaryOf(facts, counts = countsOf(facts)) {
    const { features, fixes, breaking, others, people } = counts;
    const parts = [
        countText(breaking, 'breaking change'),
        countText(features, 'feature'),
        countText(fixes, 'fix', 'fixes'),
        features + fixes === 0 ? countText(others, 'change') : '',
    ].filter((part) => part !== '');
    const what = parts.length === 0 ? 'No listed changes' : parts.join(', ');
    const who = people === 0 ? '' : ` by ${countText(people, 'person', 'people')}`;
    const since = facts.previous === undefined ? '' : ` since ${(0,markdown .cR)(facts.previous.tag)}`;
    return `**${what}**${who}${since}.`;
}
function countText(count, one, many = `${one}s`) {
    if (count === 0)
        return '';
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./notes/context.js

function templateContext(facts) {
    const { version, previous, web, changes, head } = facts;
    const shown = changeContexts(changes, facts);
    const people = (0,notes_people .pJ)(changes, facts);
    const counts = countsOf(facts, people);
    const notes = (texts) => changes.flatMap((change) => texts(change).map((text) => noteContext(text, change, { known: facts, shown })));
    return {
        project: facts.project,
        version: (0,semver .w0)(version),
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        prerelease: version.prerelease.length === 0 ? null : version.prerelease.join('.'),
        channel: channelOf(facts),
        tag: facts.tag,
        label: facts.label ?? facts.tag,
        previous_version: previous === undefined ? null : (0,semver .w0)(previous.version),
        previous_tag: previous?.tag ?? null,
        bump: facts.bump,
        date: new Date(facts.date).toISOString().slice(0, 10),
        sha: head,
        short_sha: (0,commit .Fu)(head),
        headline: (0,headline .g)(facts),
        highlights: highlightsOf(facts).map((text) => new markdown .oz(text)),
        summary: new markdown .oz(summaryOf(facts, counts)),
        counts,
        breaking: notes((change) => change.breaking),
        migrations: notes(({ footers }) => footers.filter(migration .b4).map(({ value }) => value)),
        migration_guide: facts.migrationGuide === undefined ? null : new markdown .oz((0,migration .m9)(facts.migrationGuide)),
        sections: sectionsOf(changes, facts.rules).map((section) => ({
            title: section.title,
            emoji: section.emoji === '' ? null : section.emoji,
            changes: section.changes.map(shown),
        })),
        changes: changes.map(shown),
        key_changes: byWeight(changes).map(shown),
        candidates: facts.candidates,
        contributors: people.slice(0, notes_people .SE.release).map((person) => contributorContext(person, facts)),
        checks: (facts.checks ?? []).map(({ name, passed, url }) => ({
            name,
            passed,
            url: url === undefined ? null : new markdown .oz(url),
        })),
        assets: (facts.assets ?? []).map(({ name, digest }) => ({
            name,
            digest,
            entry: new markdown .oz(`${(0,markdown .SS)(name)} ${(0,markdown .SS)(digest)}`),
        })),
        repository_url: web === undefined ? null : new markdown .oz(web),
        compare_url: compareUrl(facts),
        changelog: changelogLink(facts),
    };
}
function byWeight(changes) {
    const weight = ({ bump }) => commit .xG.indexOf(bump);
    return changes.filter(({ bump }) => bump !== 'none').sort((a, b) => weight(b) - weight(a));
}
function templateData(facts) {
    const plain = (_, value) => (value instanceof markdown .oz ? value.toString() : value);
    return JSON.parse(JSON.stringify(templateContext(facts), plain));
}
function channelOf({ version: { prerelease } }) {
    const [first] = prerelease;
    return first === undefined || /^\d+$/.test(first) ? null : first;
}
function highlightsOf({ highlights, changes, web }) {
    const footers = changes.flatMap((change) => change.footers
        .filter(({ token }) => token.toUpperCase() === 'HIGHLIGHT')
        .map(({ value }) => (0,markdown .FV)(value, web)));
    return [...(highlights === undefined ? [] : [highlights.trim()]), ...footers];
}
function compareUrl({ web, previous, tag }) {
    if (web === undefined || previous === undefined)
        return null;
    return new markdown .oz(`${web}/compare/${encodeURIComponent(previous.tag)}...${encodeURIComponent(tag)}`);
}
function changelogLink(facts) {
    const address = compareUrl(facts);
    if (address === null || facts.previous === undefined)
        return null;
    return new markdown .oz((0,markdown .nf)(`${(0,markdown .cR)(facts.previous.tag)}…${(0,markdown .cR)(facts.tag)}`, String(address)));
}

/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ms: () => (  entryOf),
  lE: () => (  mention),
  kH: () => (  noteOf),
  yv: () => (  originOf),
  Kx: () => (  withoutPeriod)
});

// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./markdown/blocks.js
var markdown_blocks = __webpack_require__(9861);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __webpack_require__(8775);
// EXTERNAL MODULE: ./markdown/fences.js
var fences = __webpack_require__(3325);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
;// CONCATENATED MODULE: ./notes/note-text.js

function noteBlocks(text, web) {
    const lines = (0,printable .wh)(text.trim()).split('\n');
    const blocks = [];
    const fenceEnd = (0,fences .C)(lines);
    let words = [];
    const add = (...more) => {
        if (words.some((line) => line !== ''))
            blocks.push({ kind: 'words', lines: escapeLines(words, web) });
        words = [];
        blocks.push(...more);
    };
    for (let at = 0; at < lines.length; at += 1) {
        const end = fenceEnd(at);
        const rows = end === undefined ? tableAt(lines, at) : 0;
        const indented = end === undefined && rows === 0 ? indentedAt(lines, at, words) : 0;
        if (end !== undefined) {
            add({ kind: 'code', lines: fence(lines.slice(at + 1, end), lines[at] ?? '') });
            at = end;
        }
        else if (rows > 0) {
            add({
                kind: 'table',
                lines: lines.slice(at, at + rows).map((row, place) => (place === 1 ? row : (0,markdown .FV)(row, web))),
            });
            at += rows - 1;
        }
        else if (indented > 0) {
            add({ kind: 'code', lines: fence(lines.slice(at, at + indented), '') });
            at += indented - 1;
        }
        else
            words.push(lines[at]?.trimEnd() ?? '');
    }
    add();
    return blocks;
}
function escapeLines(words, web) {
    return (0,markdown .FV)(words.join('\n').replace(/^\n+|\n+$/g, ''), web).split('\n');
}
const LANGUAGES = new Set([
    ...['js', 'jsx', 'javascript', 'mjs', 'ts', 'tsx', 'typescript', 'json', 'json5', 'jsonc', 'vue', 'svelte', 'css'],
    ...['scss', 'html', 'xml', 'yaml', 'yml', 'toml', 'ini', 'diff', 'patch', 'sh', 'bash', 'shell', 'console', 'zsh'],
    ...[
        'powershell',
        'py',
        'python',
        'go',
        'rust',
        'rs',
        'java',
        'kotlin',
        'scala',
        'swift',
        'dart',
        'ruby',
        'rb',
        'php',
    ],
    ...['c', 'cpp', 'csharp', 'cs', 'elixir', 'lua', 'perl', 'r', 'sql', 'graphql', 'hcl', 'terraform', 'dockerfile'],
    ...['makefile', 'text', 'txt', 'markdown', 'md', 'haskell', 'clojure', 'zig', 'nix'],
]);
function fence(code, opening) {
    const language = /^[`~]+[ \t]*([\w+#-]*)/.exec(opening.trim())?.[1]?.toLowerCase() ?? '';
    const indent = Math.min(...code.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    const longest = code
        .join('\n')
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    const text = code.map((line) => line.slice(Number.isFinite(indent) ? indent : 0).trimEnd());
    return [`${fence}${LANGUAGES.has(language) ? language : ''}`, ...text, fence];
}
const ROW = /^ {0,3}\|.*\|[ \t]*$/;
const RULE = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
function tableAt(lines, at) {
    if (at === 0 || !ROW.test(lines[at] ?? '') || !RULE.test(lines[at + 1] ?? ''))
        return 0;
    let rows = 2;
    while (ROW.test(lines[at + rows] ?? '') && !RULE.test(lines[at + rows] ?? ''))
        rows += 1;
    return rows;
}
const CODE = /^(?: {4}|\t)/;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
function indentedAt(lines, at, before) {
    if (at === 0 || lines[at - 1]?.trim() !== '' || !CODE.test(lines[at] ?? ''))
        return 0;
    const above = before.findLast((line) => line.trim() !== '' && !/^[ \t]/.test(line)) ?? '';
    if (ITEM.test(above) || before.some((line) => ITEM.test(line) && /^[ \t]/.test(line)))
        return 0;
    let count = 0;
    for (let next = at; next < lines.length; next += 1) {
        if (CODE.test(lines[next] ?? ''))
            count = next - at + 1;
        else if (lines[next]?.trim() !== '')
            break;
    }
    return count;
}

// EXTERNAL MODULE: ./notes/people.js + 2 modules
var notes_people = __webpack_require__(6437);
;// CONCATENATED MODULE: ./notes/entry.js

function entryOf(change, known, people = (0,notes_people .xr)(change, known)) {
    return `${(0,markdown_blocks .F)(`${scopeOf(change)}${description(change, known)}`)}${references(change, known)}${authorship(people)}`;
}
function noteOf(text, change, known) {
    const origin = `(${originOf(change, known)})`;
    const blocks = noteBlocks(withoutPeriod(text.trim()), known.web);
    const [first] = blocks;
    const scope = scopeOf(change);
    if (blocks.length === 1 && first?.kind === 'words' && first.lines.length === 1)
        return `${(0,markdown_blocks .F)(`${scope}${first.lines[0] ?? ''}`)} ${origin}`;
    const begins = first?.kind === 'words' ? scope : `${scope}${origin}\n\n`;
    const told = blocks.map(({ lines }) => lines.join('\n')).join('\n\n');
    const ends = first?.kind !== 'words' ? '' : blocks.at(-1)?.kind === 'words' ? ` ${origin}` : `\n\n${origin}`;
    return `${begins}${told}${ends}`.replace(/\n(?=[^\n])/g, '\n  ');
}
function scopeOf({ scope }) {
    return scope === undefined ? '' : `**${(0,markdown .cR)(scope)}:** `;
}
function description(change, { web }) {
    return (0,markdown .FV)(withoutPeriod(change.description), web);
}
function withoutPeriod(text) {
    return /(?<![.\s]|etc)\.$/.test(text) ? text.slice(0, -1) : text;
}
function references(change, known) {
    const here = change.closes.map((number) => issueReference(number, known, 'issues'));
    const elsewhere = (change.closesElsewhere ?? []).map((name) => foreignReference(name, known));
    const closed = [...here, ...elsewhere].join(', ');
    const origin = [originOf(change, known), ...(change.tickets ?? []).map(ticketReference)].join(', ');
    return closed === '' ? ` (${origin})` : ` (${origin}, closes ${closed})`;
}
const MOST_PULLS = 10;
function originOf({ pullRequest, otherPullRequests = [], sha }, known) {
    if (pullRequest === undefined)
        return commitReference(sha, known);
    const { named, others } = (0,notes_people .Ku)([pullRequest, ...otherPullRequests], MOST_PULLS);
    const numbers = named.map((number) => issueReference(number, known, 'pull')).join(', ');
    return others === 0 ? numbers : `${numbers} and ${others} others`;
}
function commitReference(sha, { web }) {
    const name = `\`${(0,commit .Fu)(sha)}\``;
    return web === undefined ? name : (0,markdown .nf)(name, `${web}/commit/${sha}`);
}
function issueReference(number, { web }, kind) {
    if (web !== undefined)
        return (0,markdown .nf)(`#${number}`, `${web}/${kind}/${number}`);
    return kind === 'pull' ? `#${number}` : `issue ${number}`;
}
function ticketReference({ name, url }) {
    return url === undefined ? (0,markdown .cR)(name) : (0,markdown .nf)((0,markdown .cR)(name), url);
}
function foreignReference(name, { web }) {
    const [, repository, number] = /^([^/]+\/[^/]+)#(\d+)$/.exec(name) ?? [];
    const host = web?.split('/').slice(0, 3).join('/');
    if (host === undefined || repository === undefined || number === undefined)
        return (0,markdown .SS)(name);
    return (0,markdown .nf)((0,markdown .cR)(name), `${host}/${repository}/issues/${number}`);
}
function authorship(people) {
    const { named, others } = (0,notes_people .Ku)(people, notes_people .SE.entry);
    const [first, ...helpers] = named.map(mention);
    if (first === undefined)
        return '';
    const more = others === 0 ? '' : ` and ${others} others`;
    return ` — ${first}${helpers.length === 0 ? '' : `, with ${helpers.join(', ')}${more}`}`;
}
function mention({ name, handle }) {
    return handle === undefined ? (0,markdown .cR)(name) : `@${handle}`;
}

/***/ }),

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  sentence),
    g: () => (  headlineOf)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);

const FIRST_STABLE = '1.0.0';
function headlineOf(facts) {
    if ((0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(facts.version) === FIRST_STABLE)
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
function sentence(text) {
    const line = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__  .Kx)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .wh)(text).replace(/\s+/g, ' ').trim());
    const [first = ''] = line;
    return /^\p{Ll}+(?![\p{L}\d])/u.test(line) ? first.toUpperCase() + line.slice(first.length) : line;
}

/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  checkMigration),
    b4: () => (  isMigration),
    jf: () => (  guidePaths),
    m9: () => (  guideSection)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7475);
  var _errors_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9628);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _markdown_headings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4504);

function isMigration({ token }) {
    return /^migration(?:[- ]guide)?$/i.test(token);
}
function guidePaths(version, name) {
    const folder = name === undefined ? 'docs/migrations' : `docs/migrations/${name}`;
    return [`${folder}/${version}.md`, `${folder}/unreleased.md`];
}
function breaksWithoutGuide(changes, guide) {
    const isTold = guide !== undefined || changes.some(({ footers }) => footers.some(isMigration));
    return isTold ? [] : changes.filter(({ breaking }) => breaking.length > 0);
}
function checkMigration(plan, guide, { requireMigration, package: name }) {
    const untold = requireMigration ? breaksWithoutGuide(plan.changes, guide) : [];
    if (untold.length === 0)
        return;
    const shas = new Set(untold.map(({ sha }) => sha));
    const commits = plan.rows.filter(({ sha }) => shas.has(sha)).map(({ sha, subject }) => `${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__  .Fu)(sha)} ${subject}`);
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_notes_js__WEBPACK_IMPORTED_MODULE_0__  .JS)(commits, guidePaths(plan.version, name)));
}
const TOP_LEVEL = 3;
function guideSection(text) {
    const page = text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .trim();
    const body = (0,_markdown_headings_js__WEBPACK_IMPORTED_MODULE_2__  .Zz)(page, ({ level }) => level === 1);
    const isDeep = (0,_markdown_headings_js__WEBPACK_IMPORTED_MODULE_2__  .z)(body).every(({ level }) => level >= TOP_LEVEL);
    return isDeep ? body : (0,_markdown_headings_js__WEBPACK_IMPORTED_MODULE_2__  .So)(TOP_LEVEL, body);
}

/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  SE: () => (  MOST_NAMED),
  h5: () => (  accountsMissing),
  pJ: () => (  contributors),
  Ku: () => (  firstOf),
  vh: () => (  isNewcomer),
  yN: () => (  newcomersAmong),
  xr: () => (  peopleOf),
  R8: () => (  peopleReader)
});

// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
;// CONCATENATED MODULE: ./notes/handles.js
const NO_REPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d_-]{0,98}))@users\.noreply\.([a-z\d.-]+)$/i;
const LOGIN = /^[a-z\d]+(?:-[a-z\d]+)*(?:_[a-z\d]+)?$/i;
const MAX_LOGIN_CHARACTERS = 39;
function isLogin(text) {
    return text.length <= MAX_LOGIN_CHARACTERS && LOGIN.test(text);
}
function handleInAddress(email, web) {
    if (web === undefined || !/@users\.noreply\./i.test(email))
        return undefined;
    const [, handle, host] = NO_REPLY.exec(email) ?? [];
    const here = web.split('/')[2]?.replace(/:\d+$/, '');
    if (handle === undefined || !isLogin(handle))
        return undefined;
    return host?.toLowerCase() === here?.toLowerCase() ? handle : undefined;
}

;// CONCATENATED MODULE: ./notes/robots.js
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

;// CONCATENATED MODULE: ./notes/people.js

const MOST_NAMED = { entry: 5, change: 20, release: 200 };
function firstOf(list, most) {
    return list.length <= most + 1
        ? { named: list, others: 0 }
        : { named: list.slice(0, most), others: list.length - most };
}
function peopleReader(known) {
    const read = new Map();
    return (change) => {
        const byAuthor = read.get(change.coAuthors) ?? new Map();
        const people = byAuthor.get(change.author) ?? peopleOf(change, known);
        read.set(change.coAuthors, byAuthor.set(change.author, people));
        return people;
    };
}
function peopleOf(change, known = {}) {
    return distinct([change.author, ...change.coAuthors], known);
}
function contributors(changes, known = {}) {
    const met = new Set();
    const people = changes.flatMap(({ author, coAuthors }) => {
        const others = met.has(coAuthors) ? [] : coAuthors;
        met.add(coAuthors);
        return [author, ...others];
    });
    return distinct(people, known);
}
function distinct(people, known) {
    const met = new Set();
    const seen = new Set();
    const result = [];
    for (const person of people) {
        const { name, email } = person;
        const identity = `${email}\n${name}`;
        if (seen.has(identity) || (0,printable .g$)(name) === '' || isRobot(person))
            continue;
        seen.add(identity);
        const handle = handleOf(email, known);
        const keys = keysOf(person, handle);
        const isNew = !keys.some((key) => met.has(key));
        for (const key of keys)
            met.add(key);
        if (isNew)
            result.push({ name: shortName(name), email, ...(handle !== undefined && { handle }) });
    }
    return result;
}
const MAX_NAME_CHARACTERS = 100;
function shortName(name) {
    return name.length <= MAX_NAME_CHARACTERS
        ? name
        : `${Array.from(name)
            .slice(0, MAX_NAME_CHARACTERS - 1)
            .join('')}…`;
}
function isNewcomer({ email }, { credits }) {
    return credits?.newcomers.has(email.toLowerCase()) === true;
}
function accountsMissing(changes, web) {
    const peopleIn = peopleReader({ web });
    const shas = changes
        .filter((change) => peopleIn(change).some(({ handle }) => handle === undefined))
        .map(({ sha }) => sha);
    return [...new Set(shas)];
}
function newcomersAmong(changes, before, known) {
    if (before === undefined)
        return new Set();
    const keys = new Set(before.flatMap((person) => keysOf(person, handleOf(person.email, known))));
    const newcomers = contributors(changes, known).filter((person) => !keysOf(person, person.handle).some((key) => keys.has(key)));
    return new Set(newcomers.map(({ email }) => email.toLowerCase()));
}
function keysOf({ name, email }, handle) {
    return [email, name, ...(handle === undefined ? [] : [handle])].map((key) => key.trim().toLowerCase());
}
function handleOf(email, { web, credits }) {
    const known = credits?.handles.get(email.toLowerCase());
    return known !== undefined && isLogin(known) ? known : handleInAddress(email, web);
}

/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  readFindings)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
  var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
  var _ports_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1478);
  var _read_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3122);

async function readFindings(plan, { run, snapshot, settings, ports }) {
    const isGitHub = !settings.dryRun && ports.forge.kind === 'github';
    const [guide, credits] = await Promise.all([
        (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_2__  .l)({ version: plan.version, base: snapshot.base, name: settings.package }, run, ports),
        readCredits(plan, { run, snapshot, ports, people: isGitHub ? ports.people : undefined }),
    ]);
    return { credits, ...(guide === undefined ? {} : { migrationGuide: guide }) };
}
async function readCredits(plan, { run, snapshot, ports, people }) {
    const { base, web } = snapshot;
    const isWhole = base !== undefined && !run.shallow;
    const [writers, accounts] = await Promise.all([
        isWhole ? ports.history.writersOf?.(base.commit, _ports_history_js__WEBPACK_IMPORTED_MODULE_3__  .SK) : undefined,
        people === undefined ? [] : accountsOf((0,_people_js__WEBPACK_IMPORTED_MODULE_1__  .h5)(plan.changes, web), people),
    ]);
    const handles = new Map(accounts.map(({ email, login }) => [email.toLowerCase(), login]));
    const before = writers && [...writers.values()].flat();
    const newcomers = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__  .yN)(plan.changes, before, { web, credits: { handles, newcomers: new Set() } });
    return { handles, newcomers };
}
async function accountsOf(commits, people) {
    if (commits.length === 0)
        return [];
    return people.accounts(commits).catch((error) => {
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg)
            return [];
        throw error;
    });
}

/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  readTemplates),
    l: () => (  readGuide)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _migration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7615);
  var _templates_partials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3937);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
  var _next_version_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9460);

async function readTemplates(run, settings, ports) {
    const notes = await readNotesTemplate(run, settings, ports);
    const tagMessage = inline('tag-message', settings.tagMessage);
    const releaseName = inline('release-name', settings.releaseName);
    const preparation = preparationOf(settings);
    const all = [notes, tagMessage, releaseName, preparation?.message, preparation?.notesFile];
    const texts = all.flatMap((template) => template?.text ?? []);
    const partials = await readPartials(texts, run, ports);
    return { notes, tagMessage, releaseName, preset: settings.preset, partials, ...(preparation && { preparation }) };
}
function preparationOf({ preparation }) {
    if (preparation === undefined)
        return undefined;
    const { message, notesFile } = preparation;
    return { message: inline('prepare.message', message), notesFile: inline('prepare.notes-file', notesFile?.text) };
}
function inline(name, said) {
    return said === undefined ? undefined : { name, text: said };
}
async function readNotesTemplate(run, settings, ports) {
    if (settings.template === undefined && run.inputs.has('preset'))
        return undefined;
    const name = settings.template ?? _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__  .VE;
    const text = await (0,_next_version_read_js__WEBPACK_IMPORTED_MODULE_4__  .Mk)('template', name, run, ports);
    if (text === undefined && settings.template !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .VT)({ place: 'template' }, name));
    return text === undefined ? undefined : { name, text };
}
const MOST_PARTIALS = 100;
async function readPartials(texts, run, ports) {
    const partials = new Map();
    const waiting = texts.flatMap(_templates_partials_js__WEBPACK_IMPORTED_MODULE_5__  .z);
    for (let name = waiting.shift(); name !== undefined && partials.size < MOST_PARTIALS; name = waiting.shift()) {
        if (partials.has(name) || !(0,_templates_partials_js__WEBPACK_IMPORTED_MODULE_5__  .N)(name))
            continue;
        const text = await readInside(name, run, ports);
        if (text === undefined)
            continue;
        partials.set(name, text);
        waiting.push(...(0,_templates_partials_js__WEBPACK_IMPORTED_MODULE_5__  .z)(text));
    }
    return partials;
}
async function readInside(path, run, ports) {
    return run.workTree ? ports.files.read(path) : (0,_next_version_read_js__WEBPACK_IMPORTED_MODULE_4__  .yR)(path, run, ports);
}
async function readGuide({ version, base, name }, run, ports) {
    const [own, unreleased] = (0,_migration_js__WEBPACK_IMPORTED_MODULE_2__  .jf)(version, name);
    const [said, next] = await Promise.all([readInside(own, run, ports), readInside(unreleased, run, ports)]);
    if (said !== undefined && said.trim() !== '')
        return said;
    if (next === undefined || next.trim() === '')
        return undefined;
    const source = (run.shallow ? ports.remote : undefined) ?? ports.history;
    const before = base === undefined ? undefined : await source.fileAt(base.commit, unreleased);
    return before !== undefined && sameText(before, next) ? undefined : next;
}
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  factsOf)
  });
  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8775);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);

function factsOf({ plan, next }, snapshot, settings, { tag = snapshot.current, ...findings } = {}) {
    const { base, lastCandidate = base, web, now, commits } = snapshot;
    const { version } = next;
    return {
        project: plan.project,
        version,
        tag: plan.tag,
        bump: plan.bump,
        head: plan.head,
        date: dateOf(plan, { tag, commits, now }),
        changes: plan.changes,
        candidates: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(version) ? collectedBy(version, snapshot, settings) : [],
        rules: settings.rules,
        ...findings,
        ...(web === undefined ? {} : { web }),
        ...(lastCandidate === undefined ? {} : { previous: { version: lastCandidate.version, tag: lastCandidate.name } }),
        ...(snapshot.shares && { label: `v${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(version)}` }),
        ...highlightsOf(settings.highlights, snapshot.note),
    };
}
function highlightsOf(said, note) {
    const texts = [...(said === undefined ? [] : [said]), ...(note === undefined ? [] : [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(note)])];
    return texts.length === 0 ? {} : { highlights: texts.join('\n\n') };
}
function dateOf({ head }, { tag, commits, now }) {
    if (tag === undefined)
        return now;
    if (tag.annotated && tag.taggedAt > 0)
        return tag.taggedAt * 1000;
    const commit = commits.find(({ sha }) => sha === head);
    return commit === undefined ? now : commit.committedAt * 1000;
}
function collectedBy(stable, { candidates, ownChannels }, { channels }) {
    const isTrial = (channel = '') => channels.includes(channel) || ownChannels?.has(channel) === true;
    const below = candidates.filter(({ version }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(version, stable) < 0 && isTrial((0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_2__  .RH)(version)?.channel));
    return below.map(({ name }) => name).reverse();
}

/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (  renderRelease)
});

// EXTERNAL MODULE: ./errors/notes.js
var notes = __webpack_require__(9628);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./notes/context.js + 4 modules
var notes_context = __webpack_require__(142);
;// CONCATENATED MODULE: ./notes/templates/default-templates.js
const RELEASE_NAME_TEMPLATE = '{{ project }} {{ label }}';
const TAG_MESSAGE_TEMPLATE = `{% if prerelease %}🧪{% elsif bump == 'major' %}🎉{% elsif bump == 'minor' %}🚀{% else %}🐛{% endif %} {{ project }} {{ label }}: {{ headline }}

{% for change in key_changes limit: 50 %}- {% if change.type == 'revert' %}Revert {{ change.description }}{% else %}{{ change.description | sentence }}{% endif %}{% if change.pull_request %} (#{{ change.pull_request }}){% endif %}
{% endfor %}{% if key_changes.size > 50 %}- … and {{ key_changes.size | minus: 50 }} more
{% endif %}`;
const PREPARE_MESSAGE_TEMPLATE = '📋 Prepare for {{ tag }} release';

// EXTERNAL MODULE: ./notes/templates/engine.js + 3 modules
var engine = __webpack_require__(9805);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __webpack_require__(8775);
// EXTERNAL MODULE: ./ports/releases.js
var releases = __webpack_require__(7938);
;// CONCATENATED MODULE: ./notes/limit.js

const ROOM_CHARACTERS = 2_000;
function withinLimit(notes, facts, limit = releases .N - ROOM_CHARACTERS) {
    if (notes.length <= limit)
        return { notes };
    const name = `release-notes-${facts.tag.replace(/[^\w.+-]/g, '-')}.md`;
    const most = endingOf(facts, name, (notes.match(ENTRIES) ?? []).length);
    const room = notes.slice(0, Math.max(0, limit - most.length));
    const lastEntry = Math.max(-1, ...[...room.matchAll(BEGINNINGS)].slice(-1).map(({ index }) => index));
    const kept = room.slice(0, Math.max(0, lastEntry > 0 ? lastEntry : room.lastIndexOf('\n'))).trimEnd();
    const missing = (notes.slice(kept.length).match(ENTRIES) ?? []).length;
    return { notes: kept + endingOf(facts, name, missing), fullNotes: { name, text: notes } };
}
const ENTRIES = /^[-*] /gm;
const BEGINNINGS = /\n(?=[-*] )|\n\n(?=\S)/g;
function endingOf({ web, tag }, name, missing) {
    const more = missing === 0 ? 'more' : `${missing} more ${missing === 1 ? 'entry' : 'entries'}`;
    const file = web === undefined
        ? (0,markdown .SS)(name)
        : (0,markdown .nf)((0,markdown .SS)(name), `${web}/releases/download/${encodeURIComponent(tag)}/${name}`);
    return `\n\n… and ${more} that do not fit in a release. The full notes are in ${file}.\n`;
}

// EXTERNAL MODULE: ./markdown/markers.js
var markers = __webpack_require__(8948);
// EXTERNAL MODULE: ./commits/version-trailer.js
var version_trailer = __webpack_require__(8742);
;// CONCATENATED MODULE: ./notes/preparation.js

function preparationTexts({ message, notesFile }, { context, notes, render }) {
    const { version, tag, date, compare_url } = context;
    const compareUrl = compare_url?.toString();
    return {
        message: (0,version_trailer .qI)(render(message ?? { name: 'built in', text: PREPARE_MESSAGE_TEMPLATE, isOurs: true }).trim(), tag),
        ...(notesFile !== undefined && { notesPath: render(notesFile).trim() }),
        entry: { version, tag, date, notes, ...(compareUrl !== undefined && { compareUrl }) },
    };
}

// EXTERNAL MODULE: ./notes/templates/presets.js
var presets = __webpack_require__(6339);
// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./text/columns.js
var columns = __webpack_require__(5854);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
;// CONCATENATED MODULE: ./notes/tag-message.js

const COLUMNS = 72;
function tagMessage(rendered, facts) {
    const [subject = '', ...rest] = (0,printable .wh)(rendered).trim().split('\n');
    const body = rest
        .flatMap((line) => wrap(line.trimEnd()))
        .join('\n')
        .trim();
    return ([(0,columns .PV)(subject.trim(), COLUMNS), body, recordOf(facts)].filter((part) => part !== '').join('\n\n') + '\n');
}
function recordOf({ head, changes, previous }) {
    const counting = changes.filter(({ bump }) => bump !== 'none').length;
    const others = changes.length - counting;
    const since = previous === undefined ? '' : ` since ${previous.tag}`;
    const rest = others === 1 ? ', and 1 that asks for no release' : `, and ${others} that ask for no release`;
    const isMixed = counting > 0 && others > 0;
    return `Released from ${(0,commit .Fu)(head)}. ${changesIn(isMixed ? counting : changes.length)}${since}${isMixed ? rest : ''}.`;
}
function changesIn(count) {
    return `${count} ${count === 1 ? 'change' : 'changes'}`;
}
function wrap(line) {
    if ((0,columns .g6)(line, COLUMNS))
        return [line];
    const [, indent = '', bullet = ''] = /^(\s*)([-*] +)?/.exec(line) ?? [];
    const hanging = ' '.repeat(indent.length + bullet.length);
    const lines = [];
    let current = indent + bullet;
    let isEmpty = true;
    for (const word of line.slice(current.length).split(' ')) {
        const longer = isEmpty ? current + word : `${current} ${word}`;
        if (!isEmpty && !(0,columns .g6)(longer, COLUMNS)) {
            lines.push(current.trimEnd());
            current = hanging + word;
        }
        else
            current = longer;
        isEmpty = false;
    }
    return [...lines, current.trimEnd()];
}

;// CONCATENATED MODULE: ./notes/render.js

const MAX_NAME_CHARACTERS = 256;
async function renderRelease(facts, templates) {
    const engines = await (0,engine ._)(templates.partials ?? new Map(), facts.web);
    const context = (0,notes_context .W)(facts);
    const { tagMessage: message = builtIn(TAG_MESSAGE_TEMPLATE) } = templates;
    const { releaseName = builtIn(RELEASE_NAME_TEMPLATE) } = templates;
    const notes = notesOf(engines, templates, context);
    const named = nameOf(engines.plain(releaseName, context), releaseName.isOurs === true);
    const rendering = { context, notes, render: (template) => engines.plain(template, context) };
    return {
        ...named,
        ...withinLimit(notes, facts),
        tagMessage: tagMessage(engines.plain(message, context), facts),
        ...(templates.preparation && { preparation: preparationTexts(templates.preparation, rendering) }),
    };
}
function notesOf(engines, { notes, preset = 'checkpoint' }, context) {
    return pageOf(engines.markdown(notes ?? builtIn(presets .U[preset]), context));
}
function builtIn(text) {
    return { name: 'built in', text, isOurs: true };
}
function pageOf(rendered) {
    const page = (0,markers .Y)(rendered.replace(/\r\n?/g, '\n'))
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    if (page === '')
        throw new problem .jg((0,notes .Nl)('The page of notes (template)'));
    return `${page}\n`;
}
function nameOf(rendered, isOurs) {
    const name = rendered.replace(/\s+/g, ' ').trim();
    if (name === '')
        throw new problem .jg((0,notes .Nl)('The release title (release-name)'));
    if (name.length <= MAX_NAME_CHARACTERS)
        return { name };
    if (!isOurs)
        throw new problem .jg((0,notes .kA)('The release title (release-name)', name.length, MAX_NAME_CHARACTERS));
    const said = `The release title was shortened from ${name.length} to ${MAX_NAME_CHARACTERS} characters, GitHub's limit.`;
    return { name: cutTo(name, MAX_NAME_CHARACTERS), shortened: [`${said} To change it, set project or release-name.`] };
}
function cutTo(text, most) {
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (  enginesWith),
  r: () => (  loadEngine)
});

// EXTERNAL MODULE: ./errors/notes.js
var notes = __webpack_require__(9628);
// EXTERNAL MODULE: ./errors/problem.js
var errors_problem = __webpack_require__(626);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./notes/headline.js
var headline = __webpack_require__(659);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __webpack_require__(8775);
// EXTERNAL MODULE: ./notes/templates/presets.js
var presets = __webpack_require__(6339);
;// CONCATENATED MODULE: ./notes/templates/print-limit.js
const MAX_PRINTED_CHARACTERS = 10_000_000;
function printLimit(limit = MAX_PRINTED_CHARACTERS) {
    let printed = 0;
    return (text) => {
        printed += text.length;
        if (printed > limit)
            throw new Error(`it prints more than ${limit.toLocaleString('en')} characters`);
        return text;
    };
}

// EXTERNAL MODULE: ./text/nearest.js
var text_nearest = __webpack_require__(5895);
;// CONCATENATED MODULE: ./notes/templates/fields.js
const FIELDS = {
    counts: ['changes', 'features', 'fixes', 'breaking', 'others', 'people', 'newcomers'],
    section: ['title', 'emoji', 'changes'],
    change: [
        ...['type', 'scope', 'description', 'body', 'footers', 'breaking', 'bump', 'sha', 'short_sha', 'url'],
        ...[
            'pull_request',
            'pull_request_url',
            'closes',
            'closes_elsewhere',
            'references',
            'tickets',
            'authors',
            'co_authors',
            'entry',
        ],
    ],
    note: ['text', 'entry', 'change'],
    footer: ['token', 'value'],
    reference: ['number', 'closes', 'url'],
    ticket: ['name', 'url'],
    author: ['name', 'handle', 'url', 'mention'],
    person: ['name', 'handle', 'url', 'mention', 'is_new', 'first_change'],
    check: ['name', 'passed', 'url'],
    asset: ['name', 'digest', 'entry'],
};

;// CONCATENATED MODULE: ./notes/templates/suggestion.js

function suggestionFor(message, known) {
    const [, filter] = /undefined filter: ([\w-]+)/.exec(message) ?? [];
    if (filter !== undefined)
        return (0,text_nearest .z)(filter, known.filters);
    const [, tag] = /tag "([\w-]+)" not found/.exec(message) ?? [];
    if (tag !== undefined)
        return (0,text_nearest .z)(tag, known.tags);
    const [, variable] = /undefined variable: ([\w.-]+)/.exec(message) ?? [];
    return variable === undefined ? undefined : nearestVariable(variable.split('.'), known);
}
function nearestVariable(path, { context, text }) {
    const last = path.at(-1) ?? '';
    if (path.length === 1)
        return (0,text_nearest .z)(last, [...Object.keys(context), ...ownNames(text)]);
    const owners = path.slice(0, -1);
    const nearest = (0,text_nearest .z)(last, fieldsOf(owners, context));
    return nearest === undefined ? undefined : `${owners.join('.')}.${nearest}`;
}
function ownNames(text) {
    return [...text.matchAll(/\{%-?\s*(?:for|tablerow|assign|capture)\s+(\w+)/g)].flatMap(([, name]) => name ?? []);
}
function fieldsOf(path, context) {
    let value = context;
    for (const part of path)
        value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value);
    const [thing = ''] = path.slice(-1);
    return new Map(Object.entries(FIELDS)).get(thing) ?? [...new Set(Object.values(FIELDS).flat())];
}

;// CONCATENATED MODULE: ./notes/templates/engine.js

let loading;
function loadEngine() {
    return (loading ??= __webpack_require__.e(  944).then(__webpack_require__.t.bind(__webpack_require__, 944, 19)));
}
async function enginesWith(partials, web) {
    const { Liquid } = await loadEngine();
    const none = Object.create(null);
    const templates = Object.assign(none, Object.fromEntries(partials), presets .U);
    let theirs;
    const enginesFor = ({ isOurs }) => isOurs === true
        ? ownEngines(Liquid, web)
        : (theirs ??= enginesIn(Liquid, { ...LOOKUP, ...BOUNDS, templates }, { limit: printLimit, web }));
    return {
        markdown: (template, context) => enginesFor(template).markdown(template, context),
        plain: (template, context) => enginesFor(template).plain(template, context),
    };
}
const OWN = new Map();
function ownEngines(Engine, web) {
    const templates = presets .U;
    const own = OWN.get(web) ?? enginesIn(Engine, { ...LOOKUP, templates }, { limit: () => (text) => text, web });
    OWN.set(web, own);
    return own;
}
function enginesIn(Engine, options, { limit, web }) {
    const [limitPage, limitPlain] = [limit(), limit()];
    const printed = (value) => markdownOf(value, limitPage, web);
    const page = withFilters(new Engine({ ...options, outputEscape: printed }));
    const plain = withFilters(new Engine({ ...options, outputEscape: (value) => (0,printable .wh)(limitPlain(textOf(value))) }));
    return {
        markdown: (template, context) => render({ liquid: page, template, context }, limit()),
        plain: (template, context) => render({ liquid: plain, template, context }, limit()),
    };
}
function withFilters(liquid) {
    liquid.registerFilter('sentence', (value) => (0,headline .e)(textOf(value)));
    return liquid;
}
const LOOKUP = {
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    relativeReference: false,
    dynamicPartials: true,
    locale: 'en-US',
};
const BOUNDS = {
    parseLimit: 100_000,
    renderLimit: 2_000,
    memoryLimit: 50_000_000,
};
function markdownOf(value, limited, web) {
    const text = limited(textOf(value));
    return value instanceof markdown .oz ? text : (0,markdown .FV)(text, web);
}
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof markdown .oz)
        return value.toString();
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function render(failing, limited) {
    const { liquid, template, context } = failing;
    const parsed = attempt(() => parseOnce(liquid, template), failing, notes .wb);
    return attempt(() => limited(String(liquid.renderSync(parsed, context))), failing, notes .gA);
}
const PARSED = new WeakMap();
function parseOnce(liquid, { text, name }) {
    const parsed = PARSED.get(liquid) ?? new Map();
    PARSED.set(liquid, parsed);
    const key = `${name}\0${text}`;
    const known = parsed.get(key) ?? liquid.parse(text, name);
    parsed.set(key, known);
    return known;
}
function attempt(action, failing, problem) {
    try {
        return action();
    }
    catch (error) {
        throw new errors_problem .jg(problemOf(error, failing, problem), { cause: error });
    }
}
function problemOf(error, { liquid, template, context }, problem) {
    const message = error instanceof Error ? error.message : String(error);
    const partial = partialOf(error, liquid);
    const reason = message
        .replace(`, file:${template.name}, line:`, ', line:')
        .replace(/(?<!, file:.*), line:(?=\d+, col:\d+$)/, partial === undefined ? ', line:' : `, file:${partial}, line:`);
    const [, lost] = /ENOENT: Failed to lookup "([^]*?)" in "/.exec(message) ?? [];
    if (lost !== undefined)
        return (0,notes .ez)(template.name, lost, reason.slice(reason.lastIndexOf(', line:') + 2));
    const names = { filters: Object.keys(liquid.filters), tags: Object.keys(liquid.tags) };
    return problem(template.name, reason, suggestionFor(message, { ...names, context, text: template.text }));
}
function partialOf(error, { options }) {
    const { token } = error;
    return Object.entries(options.templates ?? {}).find(([, text]) => text === token?.input)?.[0];
}

/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  staysInside),
    z: () => (  partialsNamedIn)
  });
const NAMING = /\{%-?\s*(?:render|include|layout)\s+(?:"([^"\n]+)"|'([^'\n]+)')/g;
function partialsNamedIn(text) {
    return [...new Set([...text.matchAll(NAMING)].flatMap((match) => match[1] ?? match[2] ?? []))];
}
function staysInside(path) {
    const segments = path.split('/');
    const isPlain = (segment) => !['', '.', '..'].includes(segment) && !/^\.git$/i.test(segment);
    return !/[\\\0:]/.test(path) && segments.every(isPlain);
}

/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  PRESET_TEMPLATES),
    u: () => (  templateText)
  });
const CHECKPOINT = `{% block title %}# {{ project }} {{ label }} Release
{% endblock %}
{% block whats_new %}## 🎉 What's New
{% for highlight in highlights %}{{ highlight }}

{% endfor %}{{ summary }}{% if candidates.size > 0 %} Tried out as {% for candidate in candidates limit: 3 %}{% unless forloop.first %}{% if forloop.last and candidates.size <= 3 %} and {% else %}, {% endif %}{% endunless %}{{ candidate }}{% endfor %}{% if candidates.size > 3 %} and {{ candidates.size | minus: 3 }} more{% endif %}.{% endif %}
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
**Thanks** to{% if counts.people < 5 %}{% for person in contributors %}{% if forloop.first %} {% elsif forloop.last %} and {% else %}, {% endif %}{{ person.mention }}{% endfor %}{% assign newcomers = contributors | where: "is_new" %}{% for person in newcomers %}{% if forloop.first %} · {% else %}, {% endif %}{{ person.mention }} made their first contribution in {{ person.first_change }}{% endfor %}
{% else %}
{% for person in contributors limit: 50 %}- {{ person.mention }}{% if person.is_new %}, who made their first contribution in {{ person.first_change }}{% endif %}
{% endfor %}{% if counts.people > 50 %}- and {{ counts.people | minus: 50 }} others
{% endif %}
{% endif %}{% endif %}{% if changelog %}{% if contributors.size == 0 %}
{% endif %}**Full changelog:** {{ changelog }}
{% endif %}{% endblock %}`;
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
function templateText(preset) {
    return INTRODUCTION + PRESET_TEMPLATES[preset].replace(/\{% (?:block \w+|endblock) %\}/g, '');
}

/***/ }),

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZK: () => (  scopesOf),
    al: () => (  attribution),
    gl: () => (  NO_PATH),
    lt: () => (  attribute)
  });
const LOCK_FILES = new Set([
    ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
    ...['Cargo.lock', 'uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'Gemfile.lock', 'composer.lock'],
    ...['go.sum', 'go.work.sum', 'mix.lock', 'pubspec.lock', 'Package.resolved', 'flake.lock', 'MODULE.bazel.lock'],
]);
function attribution(territories) {
    const owners = new Map([
        ...territories.flatMap((one) => one.formerly.map((folder) => [folder, one])),
        ...territories.flatMap((one) => one.paths.map((folder) => [folder, one])),
    ].map(([folder, territory]) => [folder, { folder, territory }]));
    const including = territories.filter(({ includes }) => includes !== NO_PATH);
    return (paths) => {
        const touched = new Map();
        const add = (name, touch) => {
            const before = touched.get(name);
            if (before === undefined || rankOf(touch) > rankOf(before))
                touched.set(name, touch);
        };
        for (const path of paths) {
            const owner = LOCK_FILES.has(path) ? undefined : ownerOf(path, owners);
            if (owner !== undefined) {
                const own = owner.folder === '' ? path : path.slice(owner.folder.length + 1);
                add(owner.territory.name, owner.territory.excludes(own) ? { excluded: path } : {});
            }
            for (const { name, includes } of including)
                if (name !== owner?.territory.name && includes(path))
                    add(name, { included: path });
        }
        return touched;
    };
}
const NO_PATH = () => false;
function rankOf({ included, excluded }) {
    return excluded !== undefined ? 0 : included !== undefined ? 1 : 2;
}
function ownerOf(path, owners) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const owner = owners.get(path.slice(0, end));
        if (owner !== undefined)
            return owner;
    }
    return owners.get(path) ?? owners.get('');
}
function scopesOf(names) {
    const scopes = new Map();
    const lastOf = (name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    for (const name of names)
        if (names.filter((other) => lastOf(other) === lastOf(name)).length === 1)
            scopes.set(lastOf(name), name);
    for (const name of names)
        scopes.set(name.toLowerCase(), name);
    return scopes;
}
function attribute(commits, changed, territories) {
    const touchedBy = attribution(territories);
    const everyScope = scopesOf(territories.map(({ name }) => name));
    const scopes = new Map(territories.map(({ name }) => [name, [...everyScope].filter(([, of]) => of === name)]));
    const shares = new Map(territories.map(({ name }) => [name, new Map()]));
    const rules = new Map(territories.map(({ name, touched }) => [name, touched]));
    const everybody = new Map(territories.map(({ name }) => [name, {}]));
    for (const { sha } of commits) {
        const paths = changed.get(sha) ?? [];
        const isEmpty = paths.length === 0;
        const touched = isEmpty ? everybody : touchedBy(paths);
        if (touched.size === 0)
            continue;
        const counting = [...touched].flatMap(([name, { excluded }]) => (excluded === undefined ? [name] : []));
        const named = isEmpty ? everyScope : new Map(counting.flatMap((name) => scopes.get(name) ?? []));
        for (const [name, touch] of touched)
            shares.get(name)?.set(sha, { name, named, isWhole: rules.get(name) === 'same', isEmpty, ...touch });
    }
    return shares;
}

/***/ }),

/***/ 435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  readChanged),
    c: () => (  pairOf)
  });
  var _commits_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
  var _commits_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
  var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8847);
  var _territories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);

async function readChanged(ranges, territories, shared) {
    const { commits, lines, told } = ranges;
    if (told !== undefined && told.older === undefined)
        return told.newer.paths;
    const older = told?.older ?? (await readOlder(ranges, territories, shared));
    if (older === undefined)
        return shared.changedPaths(commits.map(pairOf));
    const { laggards, paths: touched } = older;
    const own = territories.filter(({ name }) => laggards.includes(name));
    const touchedBy = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__  .al)(territories);
    const isHit = (paths) => paths !== undefined && [...touchedBy(paths).keys()].some((name) => laggards.includes(name));
    const isNamed = namesOne(own, territories);
    const recent = neededByOthers(lines, laggards);
    const known = new Set(told?.newer.commits.map(({ sha }) => sha));
    const whole = commits.filter((commit) => !known.has(commit.sha) && (recent.has(commit.sha) || isHit(touched.get(commit.sha)) || isNamed(commit)));
    const changed = new Map([...(told?.newer.paths ?? []), ...(await shared.changedPaths(whole.map(pairOf)))]);
    for (const { sha } of whole)
        known.add(sha);
    for (const { sha } of commits)
        if (!known.has(sha))
            changed.set(sha, ELSEWHERE);
    return changed;
}
const LONG_RANGE = 2_000;
async function readOlder({ commits, lines }, territories, shared) {
    if (commits.length <= LONG_RANGE)
        return undefined;
    const laggards = lines.filter((line) => line.commits.length > LONG_RANGE).map(({ one }) => one.name);
    const folders = (0,_territories_js__WEBPACK_IMPORTED_MODULE_3__  .p)(territories.filter(({ name }) => laggards.includes(name)));
    if (folders === undefined)
        return undefined;
    const recent = neededByOthers(lines, laggards);
    const old = commits.filter(({ sha }) => !recent.has(sha));
    return { laggards, paths: await shared.changedPaths(old.map(pairOf), folders) };
}
function neededByOthers(lines, laggards) {
    const others = lines.filter(({ one }) => !laggards.includes(one.name));
    return new Set(others.flatMap((line) => line.commits.map(({ sha }) => sha)));
}
const ELSEWHERE = ['\0'];
const MOST_SUBJECT = 1000;
function namesOne(own, territories) {
    const names = own.map(({ name }) => name);
    const scopes = new Map([...(0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__  .ZK)(territories.map(({ name }) => name))].filter(([, name]) => names.includes(name)));
    const words = [...scopes.keys()];
    return ({ message }) => {
        const beginning = message.trimStart().slice(0, MOST_SUBJECT).toLowerCase();
        if (!words.some((word) => beginning.includes(word)))
            return false;
        const reading = (0,_commits_header_js__WEBPACK_IMPORTED_MODULE_0__  .a)((0,_commits_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message).subject);
        const { scope = '' } = reading.kind === 'conventional' ? reading.header : {};
        return scope.split(',').some((word) => scopes.has(word.trim().toLowerCase()));
    };
}
function pairOf({ sha, parents }) {
    return parents[0] === undefined ? { sha } : { sha, parent: parents[0] };
}

/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  manifestsIn),
    P: () => (  readManifests)
  });
  var _version_files_manifests_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
  var _version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4151);
  var _settings_package_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4806);

const WORKSPACE = 'Cargo.toml';
async function readManifests(each, head, history) {
    const isAsked = each.some(({ readsDependencies, settings }) => readsDependencies === true || settings.preparation !== undefined);
    const paths = isAsked ? [...new Set([...each.flatMap(({ paths }) => manifestsIn(paths)), WORKSPACE])] : [];
    const files = paths.length === 0 ? [] : await history.filesAt(head, paths);
    const read = await Promise.all(files.map(async ({ path, text }) => [path, await (0,_version_files_manifests_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .W)(path, text)]));
    const manifests = new Map(read);
    const owned = each.map(({ name, paths: folders }) => ({
        name,
        folders,
        manifests: manifestsIn(folders).flatMap((path) => {
            const manifest = manifests.get(path);
            return manifest === undefined ? [] : [{ path, manifest }];
        }),
    }));
    const workspace = manifests.get(WORKSPACE);
    return owned.map((own, at) => {
        const { dependsOn = [], readsDependencies = false } = each[at] ?? {};
        return { names: namesOf(own), dependsOn: readsDependencies ? dependenciesOf(own, owned, workspace) : dependsOn };
    });
}
function manifestsIn(folders) {
    return folders.flatMap((folder) => _version_files_manifests_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .V.map((name) => (folder === _settings_package_rule_js__WEBPACK_IMPORTED_MODULE_1__  .D ? name : `${folder}/${name}`)));
}
function namesOf({ manifests }) {
    const named = manifests.flatMap(({ path, manifest }) => manifest.name === undefined ? [] : [[(0,_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(path), manifest.name]]);
    return new Map(named.toReversed());
}
function dependenciesOf(own, all, workspace) {
    const needed = own.manifests.flatMap(({ path, manifest }) => manifest.requirements
        .filter(({ isForDevelopment }) => !isForDevelopment)
        .flatMap((requirement) => all.filter((other) => isMeant(requirement, path, { other, workspace }))));
    return [...new Set(needed.map(({ name }) => name))].filter((name) => name !== own.name);
}
function isMeant({ name, from }, path, { other, workspace }) {
    const manifest = (0,_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(path);
    if (from === undefined)
        return manifest === 'package.json' && isNamed(other, manifest, name);
    if (from !== 'workspace')
        return other.folders.includes(resolved(path, from.folder));
    const told = manifest === WORKSPACE ? workspace?.requirements.find((one) => one.name === name)?.from : undefined;
    if (told === undefined || told === 'workspace')
        return isNamed(other, manifest, name);
    return other.folders.includes(resolved(WORKSPACE, told.folder));
}
function isNamed(other, manifest, name) {
    return namesOf(other).get(manifest) === name;
}
function resolved(path, folder) {
    const parts = [];
    for (const part of [...path.split('/').slice(0, -1), ...folder.split('/')])
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    return parts.join('/');
}

/***/ }),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    attributePast: () => (  attributePast),
    filesOf: () => (  filesOf),
    sharesOf: () => (  sharesOf)
  });
  var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);
  var _changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(435);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1231);
  var _territories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);

async function attributePast(commits, { each }, { history, remote }) {
    const [newest] = commits;
    const changed = newest === undefined
        ? new Map()
        : await (await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.sharedOf)({ history, remote }, newest.sha)).changedPaths(commits.map(_changed_js__WEBPACK_IMPORTED_MODULE_1__  .c));
    return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_0__  .lt)(commits, changed, await (0,_territories_js__WEBPACK_IMPORTED_MODULE_3__  .w)(each));
}
function sharesOf({ name }, packages, ports) {
    return async (commits) => (await attributePast(commits, packages, ports)).get(name) ?? new Map();
}
async function filesOf({ name }, { each }) {
    const touchedBy = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_0__  .al)(await (0,_territories_js__WEBPACK_IMPORTED_MODULE_3__  .w)(each));
    return (path) => {
        const touch = touchedBy([path]).get(name);
        return touch !== undefined && touch.excluded === undefined;
    };
}

/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readPackages: () => (  readPackages),
  sharedOf: () => (  sharedOf)
});

// EXTERNAL MODULE: ./errors/packages.js
var errors_packages = __webpack_require__(1152);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./next-version/read.js
var next_version_read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-history.js
var read_history = __webpack_require__(2633);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./packages/attribute.js
var attribute = __webpack_require__(8847);
// EXTERNAL MODULE: ./packages/changed.js
var packages_changed = __webpack_require__(435);
// EXTERNAL MODULE: ./packages/manifests.js
var packages_manifests = __webpack_require__(1381);
// EXTERNAL MODULE: ./ports/asked-once.js
var asked_once = __webpack_require__(6122);
;// CONCATENATED MODULE: ./packages/shared-files.js

function filesTogether(history) {
    const commits = new Map();
    const filesOf = (commit) => (0,asked_once .L9)((path) => path, async (paths) => {
        const found = new Map((await history.filesAt(commit, paths)).map((file) => [file.path, file]));
        return paths.map((path) => found.get(path));
    });
    return async (commit, paths) => {
        const ask = commits.get(commit) ?? filesOf(commit);
        commits.set(commit, ask);
        return (await ask([...new Set(paths)].sort())).filter((file) => file !== undefined);
    };
}
function fileOnce(source, shared) {
    const namesIn = (0,asked_once .mb)((key) => shared.namesIn(spotOf(key)));
    const read = (0,asked_once .mb)((key) => {
        const { commit, path } = spotOf(key);
        return source.fileAt(commit, path);
    });
    return async (commit, path) => {
        const slash = path.lastIndexOf('/');
        const names = await namesIn(`${commit}:${slash < 0 ? '' : path.slice(0, slash)}`);
        return names.has(path.slice(slash + 1)) ? read(`${commit}:${path}`) : undefined;
    };
}
function spotOf(key) {
    const at = key.indexOf(':');
    return { commit: key.slice(0, at), path: key.slice(at + 1) };
}

// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
// EXTERNAL MODULE: ./next-version/range.js
var range = __webpack_require__(4567);
// EXTERNAL MODULE: ./versions/candidates.js
var versions_candidates = __webpack_require__(7041);
;// CONCATENATED MODULE: ./packages/lines.js

function linesOf(each, tags, head) {
    return each.map((one) => {
        const { prefix, settings } = one;
        const { version: wanted, prerelease: channel, maintenance } = settings;
        return { one, choice: (0,range .be)({ tags, head, prefix, wanted, channel, inside: maintenance?.range }) };
    });
}
function baseOf({ choice }, reached) {
    return choice.candidates.find(({ name }) => reached.has(name));
}
function aboveBase({ choice, base }) {
    return [...(0,range .G1)(base, choice.candidates), ...(0,range .G1)(base, choice.ofChannel)];
}

// EXTERNAL MODULE: ./commits/history/order.js
var order = __webpack_require__(2623);
;// CONCATENATED MODULE: ./packages/ranges.js

function rangesOf(commits, bases) {
    const history = (0,order .j7)(commits);
    const { oldestFirst } = history;
    const parents = (0,order .TZ)(history);
    const reached = reachedBy(bases, history, parents);
    const places = [...oldestFirst.keys()];
    const each = bases.map((_, at) => {
        const range = places.filter((place) => !reached.has(place, at));
        return range.length === oldestFirst.length ? oldestFirst : (0,order .hi)(history, parents, range);
    });
    return { each, common: new Set(oldestFirst.filter((_, place) => !reached.hasAny(place)).map(({ sha }) => sha)) };
}
function reachedBy(bases, { oldestFirst, position }, parents) {
    const words = Math.ceil(bases.length / WORD);
    const bits = new Int32Array(oldestFirst.length * words);
    bases.forEach((base, at) => {
        const place = base === undefined ? undefined : position.get(base);
        if (place !== undefined)
            mark(bits, place * words + Math.floor(at / WORD), 1 << (at % WORD));
    });
    for (let at = oldestFirst.length - 1; at >= 0; at -= 1)
        for (const below of parents[at] ?? [])
            for (let word = 0; word < words; word += 1)
                mark(bits, below * words + word, bits[at * words + word] ?? 0);
    return {
        has: (place, base) => ((bits[place * words + Math.floor(base / WORD)] ?? 0) & (1 << (base % WORD))) !== 0,
        hasAny: (place) => bits.subarray(place * words, (place + 1) * words).some((word) => word !== 0),
    };
}
function holdsAll(commits, { head, oldest, bases }) {
    const after = new Set();
    for (const { sha, parents } of (0,order .j7)(commits).oldestFirst)
        if (parents.some((parent) => parent === oldest || after.has(parent)))
            after.add(sha);
    return (head === oldest || after.has(head)) && bases.every((base) => base === oldest || after.has(base));
}
const WORD = 32;
function mark(bits, at, mask) {
    bits[at] = (bits[at] ?? 0) | mask;
}

;// CONCATENATED MODULE: ./packages/line-history.js

async function lineHistories(source, read) {
    const { head, refs, shared, commits, lines } = read;
    const here = new Set(commits.map(({ sha }) => sha)).add(head);
    const writersBefore = askAhead(source, { head, lines });
    const tags = new Map((await shared.tagsNamed(lines.flatMap((line) => namesToRead(line, read)))).map((tag) => [tag.name, tag]));
    const reachedByName = (0,asked_once .mb)((name) => source.reaches(head, name));
    const fileAt = fileOnce(source, shared);
    const later = lines.flatMap(aboveBase);
    let holders;
    let reached;
    const isReached = async (tag) => here.has(tag.commit) ||
        (await (reached ??= shared.reached(refs.filter(({ commit }) => !here.has(commit))))).has(tag.name);
    return lines.map((line) => ({
        commitOf: (revision) => source.commitOf(revision),
        fileAt,
        filesAt: (commit, paths) => source.filesAt(commit, paths),
        ...(source.writersOf && {
            writersOf: async (commit, most) => commit === line.base?.commit && most === ports_history .SK
                ? writersBelow(line, await writersBefore)
                : source.writersOf?.(commit, most),
        }),
        tagRefs: () => Promise.resolve(refs),
        async since(asked, from) {
            if (from !== head)
                return source.since(asked, from);
            if (isSame(asked, line.choice.candidates))
                return { ...(line.base && { base: line.base }), commits: line.commits };
            for (const tag of asked) {
                if (!(await isReached(tag)))
                    continue;
                return { base: tag, commits: rangesOf(commits, [tag.commit]).each[0] ?? [] };
            }
            return { commits };
        },
        async containing(asked, from) {
            if (from !== head)
                return source.containing(asked, from);
            const found = new Set((await (holders ??= source.containing(later, head))).map(({ name }) => name));
            return asked.filter(({ name }) => found.has(name));
        },
        reaches: async (_, name) => commits.some(({ sha }) => sha.startsWith(name)) || reachedByName(name),
        tag: async (name) => tags.get(name) ?? source.tag(name),
    }));
}
function askAhead(source, asked) {
    const isAsked = asked.lines.some(({ base, commits }) => base !== undefined && commits.length > 0);
    const answer = isAsked ? askWriters(source, asked) : Promise.resolve(undefined);
    answer.catch(() => undefined);
    return answer;
}
async function askWriters(source, { head, lines }) {
    const [longest] = lines
        .filter(({ base }) => base !== undefined)
        .toSorted((one, other) => other.commits.length - one.commits.length);
    if (longest?.base === undefined)
        return undefined;
    const isFar = longest.commits.length > ports_history .SK;
    if (isFar && (await source.writersOf?.(longest.base.commit, ports_history .SK)) === undefined)
        return undefined;
    return source.writersOf?.(head, ports_history .SK + longest.commits.length);
}
function writersBelow({ commits }, ofHead) {
    if (ofHead === undefined || ofHead.size - commits.length > ports_history .SK)
        return undefined;
    const range = new Set(commits.map(({ sha }) => sha));
    return new Map([...ofHead].filter(([sha]) => !range.has(sha)));
}
function namesToRead({ choice, base, commits, one }, { refs }) {
    const candidates = (0,range .Bz)(base, commits, { refs, prefix: one.prefix });
    const highest = new Map(candidates.toReversed().map(({ name, version }) => [(0,versions_candidates .RH)(version)?.channel, name]));
    return [...highest.values(), ...(choice.current ? [choice.current.name] : []), ...(base ? [base.name] : [])];
}
function isSame(some, others) {
    return some.length === others.length && some.every(({ name }, at) => name === others[at]?.name);
}

;// CONCATENATED MODULE: ./packages/missing.js

async function refuseMissing(found, shared) {
    const { head, lines } = found;
    const spots = lines.flatMap((line) => spotsOf(line, head));
    const there = await shared.objectsAt(spots.map(({ spot }) => spot));
    const atHead = spots.filter(({ base }, at) => base === undefined && there[at] === undefined);
    const missing = atHead.map(({ one, spot }) => (0,errors_packages .YU)(one.pathPlace, spot.path));
    if (missing.length > 0)
        throw new problem .jg(missing);
    const moved = lines.filter(({ base, one }) => base !== undefined &&
        spots.every((spot, at) => spot.one !== one || spot.base === undefined || there[at] === undefined));
    if (moved.length > 0)
        throw new problem .jg(await Promise.all(moved.map((line) => movedFrom(line, found, shared))));
}
function spotsOf({ one, base }, head) {
    const atHead = one.paths.map((path) => ({ one, base: undefined, spot: { commit: head, path } }));
    if (base === undefined)
        return atHead;
    const { commit } = base;
    return [...atHead, ...[...one.paths, ...one.formerly].map((path) => ({ one, base, spot: { commit, path } }))];
}
async function movedFrom(line, found, shared) {
    const { one, base, commits } = line;
    const changed = await found.changed;
    const [path = ''] = one.paths;
    const arrival = commits.find(({ sha }) => changed.get(sha)?.some((file) => file.startsWith(`${path}/`)));
    const tag = base?.name ?? '';
    const told = { name: one.name, tag, was: undefined };
    const before = arrival?.parents[0];
    if (arrival === undefined || before === undefined)
        return (0,errors_packages .ul)(one.pathPlace, told);
    const [[tree], folders] = await Promise.all([
        shared.objectsAt([{ commit: arrival.sha, path }]),
        shared.foldersOf(before),
    ]);
    const was = [...folders].find(([, id]) => id === tree)?.[0];
    return (0,errors_packages .ul)(one.pathPlace, { ...told, was });
}

// EXTERNAL MODULE: ./packages/territories.js
var packages_territories = __webpack_require__(5993);
;// CONCATENATED MODULE: ./packages/read-ranges.js

async function readRanges(lines, asked) {
    const { bases, commits, told } = (await readAtOnce(lines, asked)) ?? (await readBases(lines, asked));
    const { each, common } = rangesOf(commits, bases.map((base) => base?.commit));
    const ranged = lines.map((line, at) => {
        const base = bases[at];
        return { ...line, ...(base && { base }), commits: each[at] ?? [] };
    });
    return { commits, lines: ranged, common, ...(told && { told }) };
}
async function readAtOnce(lines, { head, territories, shared }) {
    const bases = lines.flatMap(({ choice }) => choice.candidates.slice(0, 1));
    const dated = bases.length < lines.length ? undefined : await shared.byDate?.(bases);
    const [oldest] = dated ?? [];
    if (dated === undefined || oldest === undefined || shared.changesIn === undefined)
        return undefined;
    const spots = lines.flatMap(({ one }, at) => spotsOf({ one, ...(bases[at] && { base: bases[at] }) }, head));
    shared.objectsAt(spots.map(({ spot }) => spot)).catch(() => undefined);
    const known = { head, oldest: oldest.commit, bases: bases.map(({ commit }) => commit) };
    const far = farBehind(dated);
    const laggards = lines.filter((_, at) => far.some(({ name }) => name === bases[at]?.name)).map(({ one }) => one.name);
    const folders = (0,packages_territories .p)(territories.filter(({ name }) => laggards.includes(name)));
    const cut = laggards.length === 0 || folders === undefined ? undefined : dated[far.length]?.commit;
    const [newer, older] = await Promise.all([
        shared.changesIn({ from: head, without: [...(cut === undefined ? [] : [cut]), oldest.commit] }),
        cut === undefined ? undefined : shared.changesIn({ from: cut, without: [oldest.commit] }, folders),
    ]);
    const commits = [...newer.commits, ...(older?.commits ?? [])];
    const isCutThere = cut === undefined || cut === head || newer.commits.some(({ parents }) => parents.includes(cut));
    if (!isCutThere || !holdsAll(commits, known))
        return undefined;
    return { bases, commits, told: { newer, ...(older && { older: { ...older, laggards } }) } };
}
const LONG_AGO = 7 * 24 * 60 * 60;
const TIMES_OLDER = 4;
function farBehind(oldestFirst) {
    const newest = oldestFirst.at(-1)?.committedAt ?? 0;
    const ageOf = (one) => newest - (one?.committedAt ?? newest);
    const middle = ageOf(oldestFirst[Math.floor(oldestFirst.length / 2)]);
    return oldestFirst.filter((one) => ageOf(one) > Math.max(LONG_AGO, TIMES_OLDER * middle));
}
async function readBases(lines, { shared }) {
    const reached = new Set(await shared.reached(lines.flatMap(({ choice }) => choice.candidates.slice(0, 1))));
    const missed = lines.filter((line) => line.choice.candidates.length > 1 && baseOf(line, reached) === undefined);
    if (missed.length > 0)
        for (const name of await shared.reached(missed.flatMap(({ choice }) => choice.candidates)))
            reached.add(name);
    const bases = lines.map((line) => baseOf(line, reached));
    const commits = await shared.commitsSince(bases.every((base) => base !== undefined) ? bases.map((base) => base.commit) : []);
    return { bases, commits };
}

;// CONCATENATED MODULE: ./packages/read.js

async function readPackages(run, packages, ports) {
    const head = await (0,read_history .Uo)(ports, run);
    const [{ source: asked, refs }] = await Promise.all([readTags(run, packages, ports), ports.history.holdsFiles?.()]);
    const source = { ...asked, filesAt: filesTogether(asked) };
    const lines = linesOf(packages.each, refs, head);
    const candidates = lines.map(({ choice }) => choice.candidates);
    const shared = await sharedOf({ history: asked, remote: ports.remote }, head, candidates);
    const territories = await (0,packages_territories .w)(packages.each);
    const ranged = await readRanges(lines, { head, territories, shared });
    const known = { head, refs, shared, ...ranged };
    const changing = (0,packages_changed .L)(ranged, territories, shared);
    const [changed, histories] = await Promise.all([
        changing,
        lineHistories(source, known),
        refuseMissing({ ...ranged, head, changed: changing }, shared),
    ]);
    const manifests = await (0,packages_manifests .P)(packages.each, head, source);
    const shares = (0,attribute .lt)(ranged.commits, changed, territories);
    const read = { ...known, shares };
    return {
        head,
        packages: await Promise.all(ranged.lines.map((line, at) => readOne(line, histories[at] ?? source, { run, read, ports, manifests: manifests[at] }))),
        recent: recentOf(read, changed),
        ...{ changed, territories, source },
    };
}
async function sharedOf({ history, remote }, head, candidates = []) {
    const shared = (await history.shared?.(head, candidates)) ?? (await remote?.shared?.(head, candidates));
    if (shared === undefined)
        throw new problem .jg((0,errors_packages .bX)());
    return shared;
}
async function readOne({ one: said }, history, reading) {
    const { run, read, ports, manifests: { names, dependsOn } = { ...said, names: new Map() } } = reading;
    const one = { ...said, dependsOn };
    const { version: wanted, prerelease: channel, maintenance } = one.settings;
    const question = {
        shallow: false,
        revision: read.head,
        tagPrefix: one.prefix,
        wanted,
        channel,
        inside: maintenance?.range,
    };
    const found = await (0,read_history .Lu)({ history: { ...history, commitOf: () => Promise.resolve(read.head) } }, question);
    const shares = read.shares.get(one.name) ?? new Map();
    return { one, names, history, snapshot: { ...found, ...(0,next_version_read .GT)(run, one.settings, ports), shares } };
}
async function readTags({ shallow }, { each }, { history, remote }) {
    if (shallow && remote === undefined)
        throw new problem .jg((0,errors_history .yG)());
    if (shallow && remote !== undefined)
        return { source: remote, refs: await remote.tagRefs() };
    const refs = await history.tagRefs();
    const lacking = each.filter(({ prefix }) => !hasVersion(refs, prefix));
    if (lacking.length === 0 || remote === undefined)
        return { source: history, refs };
    const there = await remote.tagRefs();
    if (lacking.some(({ prefix }) => hasVersion(there, prefix)))
        return { source: remote, refs: there };
    return { source: history, refs: [...new Map([...there, ...refs].map((ref) => [ref.name, ref])).values()] };
}
function hasVersion(refs, prefix) {
    return (0,tags .OP)(refs, prefix).length > 0;
}
function recentOf({ lines, shares, common }, changed) {
    const recent = (lines[0]?.commits ?? []).filter(({ sha }) => common.has(sha));
    return recent.map((commit) => {
        const isEmpty = (changed.get(commit.sha)?.length ?? 0) === 0;
        const touches = lines.filter(({ one }) => shares.get(one.name)?.has(commit.sha)).map(({ one }) => one.name);
        return { commit, touches: isEmpty ? [] : touches, isEmpty };
    });
}

/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  foldersOf),
    w: () => (  territoriesOf)
  });
  var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);

const OPTIONS = { dot: true };
async function territoriesOf(packages) {
    const hasGlobs = packages.some(({ include, exclude }) => include.length + exclude.length > 0);
    const picomatch = hasGlobs ? (await __webpack_require__.e(  59).then(__webpack_require__.t.bind(__webpack_require__, 3059, 19))).default : undefined;
    const matching = (globs) => picomatch === undefined || globs.length === 0 ? _attribute_js__WEBPACK_IMPORTED_MODULE_0__  .gl : picomatch(globs.map(plain), OPTIONS);
    return packages.map(({ name, paths, formerly, touched, include, exclude }) => ({
        name,
        paths,
        formerly,
        touched,
        includes: matching(include),
        roots: include.map((glob) => picomatch?.scan(plain(glob), { unescape: true }).base ?? ''),
        excludes: matching(exclude),
    }));
}
function foldersOf(territories) {
    const folders = territories.flatMap(({ paths, formerly, roots }) => [...paths, ...formerly, ...roots]);
    return folders.includes('') ? undefined : [...new Set(folders)];
}
function plain(glob) {
    return glob.replace(/^(?:\.\/+)+/, '');
}

/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  CommentsRefused)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

class CommentsRefused extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
}

/***/ }),

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  MAX_BODY_CHARACTERS)
  });
const MAX_BODY_CHARACTERS = 125000;

/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  UnclearAnswer),
    X: () => (  NotSeenYet)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

class UnclearAnswer extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
}
class NotSeenYet extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
}

/***/ }),

/***/ 1007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  isOwnCommit)
  });
  var _preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);

async function isOwnCommit(seen, wanted, where) {
    const [parent = ''] = seen.parents;
    if (!(0,_preparation_js__WEBPACK_IMPORTED_MODULE_0__  .UN)(seen) || !(await isPast(parent, wanted.parent, where)))
        return false;
    if (parent === wanted.parent && (await holds(seen, wanted, where)))
        return true;
    const again = await where.preparedAt?.(parent, seen);
    return again !== undefined && holds(seen, again, where);
}
async function holds(seen, wanted, { forge }) {
    return (0,_preparation_js__WEBPACK_IMPORTED_MODULE_0__  .HS)(seen, wanted, await forge.treeWith(wanted.parent, wanted.files));
}
async function isPast(parent, head, { forge }) {
    return parent === head || (await forge.standing(parent, head)) === 'ancestor';
}

/***/ }),

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HS: () => (  isExactly),
  m8: () => (  judgeBranch),
  UN: () => (  mayBeOurs),
  Of: () => (  pathsToRead),
  l3: () => (  preparedFiles)
});

// EXTERNAL MODULE: ./commits/release-commit.js
var release_commit = __webpack_require__(4967);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __webpack_require__(2435);
// EXTERNAL MODULE: ./commits/version-trailer.js
var version_trailer = __webpack_require__(8742);
// EXTERNAL MODULE: ./errors/preparation.js
var errors_preparation = __webpack_require__(6652);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./errors/version-files.js
var version_files = __webpack_require__(531);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./notes/changelog/links.js

function withLinks(page, linked) {
    const definitions = definitionsOf(page);
    const unreleased = definitions.find(({ label }) => /^unreleased$/i.test(label));
    const versions = definitions.flatMap((definition) => {
        const version = versionOfLabel(definition.label);
        return version === undefined ? [] : [{ ...definition, version }];
    });
    const continued = unreleased === undefined ? undefined : comparisonOf(unreleased.url);
    const edits = [];
    const own = (0,semver .IX)(linked.version);
    const isKnown = own !== undefined && versions.some(({ version }) => (0,semver .Cg)(version, own) === 0);
    const line = isKnown ? undefined : lineOf(versions, continued, linked);
    if (line !== undefined)
        edits.push(insertion(page, line, placeFor(versions, unreleased)));
    if (unreleased !== undefined && continued !== undefined) {
        const { base, dots, to } = continued;
        const { urlStart: start, url } = unreleased;
        edits.push({ start, end: start + url.length, text: `${base}${linked.tag}${dots}${to}` });
    }
    return edits
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, end, text: replaced }) => text.slice(0, start) + replaced + text.slice(end), page);
}
function definitionsOf(page) {
    return [...page.matchAll(/^( {0,3}\[([^\]\r\n]+)\]:[ \t]+<?)([^\s>]+)[^\r\n]*/gm)].map((match) => {
        const [line, before = '', label = '', url = ''] = match;
        const start = match.index;
        return { label, url, start, urlStart: start + before.length, end: start + line.length };
    });
}
function versionOfLabel(label) {
    return (0,semver .IX)(/(?:^|[^\d.])(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(label)?.[1] ?? '');
}
function comparisonOf(url) {
    const { base = '', from = '', dots = '', to = '', } = /^(?<base>.*\/compare\/)(?<from>[^?#]+?)(?<dots>\.{2,3})(?<to>[^.].*)$/.exec(url)?.groups ?? {};
    return base === '' ? undefined : { base, from, dots, to };
}
function lineOf(versions, continued, linked) {
    const last = highest(versions);
    const digits = /\d+\.\d+\.\d+.*$/.exec(last?.label ?? '')?.[0] ?? '';
    const before = last?.label.slice(0, last.label.length - digits.length) ?? '';
    const label = linked.label ?? `${before}${linked.version}`;
    const { version, tag } = linked;
    if (continued !== undefined)
        return `[${label}]: ${continued.base}${continued.from}${continued.dots}${tag}`;
    if (last === undefined)
        return undefined;
    const compared = comparisonOf(last.url);
    if (compared !== undefined)
        return `[${label}]: ${compared.base}${compared.to}${compared.dots}${tag}`;
    const at = last.url.lastIndexOf(digits);
    if (at === -1)
        return undefined;
    return `[${label}]: ${last.url.slice(0, at)}${version}${last.url.slice(at + digits.length)}`;
}
function highest(versions) {
    return versions.reduce((best, one) => (best === undefined || (0,semver .Cg)(one.version, best.version) > 0 ? one : best), undefined);
}
function placeFor(versions, unreleased) {
    const [first] = versions;
    const last = versions.at(-1);
    const isOldestFirst = first !== undefined && last !== undefined && (0,semver .Cg)(first.version, last.version) < 0;
    if (isOldestFirst)
        return { offset: last.end, isBefore: false };
    if (unreleased !== undefined)
        return { offset: unreleased.end, isBefore: false };
    return { offset: first?.start ?? 0, isBefore: true };
}
function insertion(page, line, { offset, isBefore }) {
    const eol = page.includes('\r\n') ? '\r\n' : '\n';
    return { start: offset, end: offset, text: isBefore ? `${line}${eol}` : `${eol}${line}` };
}

;// CONCATENATED MODULE: ./notes/changelog/date.js
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const MONTH = String.raw `(?<month>(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\.?)`;
const DAY = String.raw `(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?`;
const FORMS = [
    {
        pattern: /(?<!\d)\d{4}(?<sign>[-/.])\d{2}\k<sign>\d{2}(?!\d)/,
        format: ({ year, month, day }, { sign = '-' }) => [year, twoDigits(month), twoDigits(day)].join(sign),
    },
    {
        pattern: new RegExp(String.raw `\b${MONTH} ${DAY}(?<comma>,?) \d{4}\b`),
        format: ({ year, month, day }, found) => `${monthLike(found, month)} ${dayLike(found, day)}${found['comma'] ?? ''} ${year}`,
    },
    {
        pattern: new RegExp(String.raw `(?<!\d)${DAY}(?<sign>[ -])${MONTH}(?<comma>,?)\k<sign>\d{4}\b`),
        format: ({ year, month, day }, found) => {
            const { sign = ' ', comma = '' } = found;
            return `${dayLike(found, day)}${sign}${monthLike(found, month)}${comma}${sign}${year}`;
        },
    },
    {
        pattern: /(?<![\d.])(?<day>\d{1,2})\.\d{2}\.\d{4}(?!\d)/,
        format: ({ year, month, day }, found) => `${dayLike(found, day)}.${twoDigits(month)}.${year}`,
    },
];
function dateFormIn(text) {
    for (const { pattern, format } of FORMS) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const found = match.groups ?? {};
        return {
            start: match.index,
            end: match.index + match[0].length,
            format: (isoDate) => {
                const [year = '', month = '', day = ''] = isoDate.split('-');
                return format({ year, month: Number(month), day: Number(day) }, found);
            },
        };
    }
    return undefined;
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}
function dayLike({ day: model = '', ordinal }, day) {
    const digits = model.startsWith('0') ? twoDigits(day) : String(day);
    return ordinal === undefined ? digits : `${digits}${ordinalOf(day)}`;
}
function ordinalOf(day) {
    const endings = {
        1: 'st',
        2: 'nd',
        3: 'rd',
        21: 'st',
        22: 'nd',
        23: 'rd',
        31: 'st',
    };
    return endings[day] ?? 'th';
}
function monthLike({ month: model = '' }, month) {
    const name = MONTHS[month - 1] ?? '';
    const isShort = /^[A-Z][a-z]{2}\.?$/.test(model) && model !== 'May';
    return isShort ? `${name.slice(0, 3)}${model.slice(3)}` : name;
}

;// CONCATENATED MODULE: ./notes/changelog/title.js

const TITLE = new RegExp([
    String.raw `^(?<words>(?:(?:[\p{L}@:]|\p{Extended_Pictographic})[^\s\[]*?(?:[ @]|-(?=v?\d)))?)(?<open>\[?)(?<v>v?)`,
    String.raw `(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z-])?(?:\+[0-9A-Za-z.-]+)?)(?![0-9A-Za-z+_-]|\.\d)`,
    String.raw `(?<close>\]?(?:\([^)\s]*\))?)(?<rest>.*)$`,
].join(''), 'u');
function versionIn(title) {
    const version = TITLE.exec(title)?.groups?.['version'];
    return version !== undefined && (0,semver .IX)(version) !== undefined ? version : undefined;
}
function nameIn(title) {
    return (TITLE.exec(title)?.groups?.['words'] ?? '').replace(/[ @-]$/, '');
}
function isUnreleased(title) {
    return versionIn(title) === undefined && /^\[?unreleased\b|^[\w./-]+ \(unreleased\)$/i.test(title);
}
const PENDING = /^[\s:([/|\u2013\u2014-]*(?:unreleased|not (?:yet )?released|tb[ad]|in (?:development|progress)|upcoming|[?xy]{4}-[?mx]{2}-[?dx]{2})[\s)\].]*$/i;
function isPending(title) {
    return PENDING.test(TITLE.exec(title)?.groups?.['rest'] ?? '');
}
function titleLike(model, { version, date, compareUrl, name }) {
    const { words: theirs = '', open = '', v = '', close = '', rest = '' } = TITLE.exec(model)?.groups ?? {};
    const words = name === undefined ? theirs : `${name} `;
    const when = dateLike(rest, date);
    const isLink = close.startsWith('](');
    if (open === '' || (isLink && compareUrl === undefined))
        return `${words}${v}${version}${when}`;
    return `${words}[${v}${version}]${isLink ? `(${compareUrl ?? ''})` : ''}${when}`;
}
function dateLike(rest, date) {
    const form = dateFormIn(rest);
    if (form === undefined)
        return '';
    const before = /[\s,:([/|*_\u2013\u2014-]*$/.exec(rest.slice(0, form.start))?.[0] ?? '';
    const after = /^[)\]*_]*/.exec(rest.slice(form.end))?.[0] ?? '';
    return `${/^\s/.test(before) || before === rest.slice(0, form.start) ? '' : ' '}${before}${form.format(date)}${after}`;
}
function newTitle({ version, date, compareUrl, name }, isBracketed = false) {
    const link = compareUrl === undefined ? '' : `(${compareUrl})`;
    const words = name === undefined ? '' : `${name} `;
    return `${words}${isBracketed ? `[${version}]` : link === '' ? version : `[${version}]${link}`} - ${date}`;
}

// EXTERNAL MODULE: ./markdown/headings.js
var markdown_headings = __webpack_require__(4504);
;// CONCATENATED MODULE: ./notes/changelog/sections.js

function sectionsOf(text) {
    const headings = (0,markdown_headings .z)(text);
    const first = { heading: undefined, start: 0, bodyStart: 0, end: headings[0]?.start ?? text.length };
    const parts = headings.map((heading, index) => ({
        ...{ heading, start: heading.start, bodyStart: heading.end },
        end: headings[index + 1]?.start ?? text.length,
    }));
    return [first, ...parts];
}
const COMMENTS = /<!--[^]*?-->/g;
function partUnreleased(text) {
    const kept = [];
    const moved = [];
    const sections = sectionsOf(text);
    sections.forEach(({ heading, start, bodyStart, end }, index) => {
        const part = text.slice(start, end);
        if (heading === undefined) {
            kept.push(...(part.match(COMMENTS) ?? []));
            moved.push(part.replace(COMMENTS, ''));
            return;
        }
        const below = sections[index + 1]?.heading;
        const holdsOthers = below !== undefined && below.level > heading.level;
        const isEmpty = !holdsOthers && text.slice(bodyStart, end).replace(COMMENTS, '').trim() === '';
        (isEmpty ? kept : moved).push(part);
    });
    return { kept: joinParts(kept), moved: moved.join('').trim() };
}
function joinParts(parts) {
    const eol = parts.join('').includes('\r\n') ? '\r\n' : '\n';
    return parts.map((part) => part.trim()).join(`${eol}${eol}`);
}
function withSections(theirs, ours) {
    if (theirs === '' || ours === '')
        return theirs + ours;
    const added = new Map();
    const rest = [];
    const known = (0,markdown_headings .z)(theirs);
    const top = Math.min(...(0,markdown_headings .z)(ours).map(({ level }) => level));
    let open = rest;
    for (const { heading, start, bodyStart, end } of sectionsOf(ours)) {
        const twin = heading?.level === top ? known.find((one) => nameOf(one) === nameOf(heading)) : undefined;
        if (twin !== undefined) {
            open = added.get(twin) ?? [];
            added.set(twin, open);
        }
        else if (heading?.level === top)
            open = rest;
        open.push(ours.slice(twin === undefined ? start : bodyStart, end));
    }
    return [insertChanges(theirs, added), rest.join('').trim()].filter((part) => part !== '').join('\n\n');
}
function nameOf({ text }) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
function insertChanges(theirs, added) {
    const sections = sectionsOf(theirs);
    let text = '';
    sections.forEach(({ heading, start, end }, index) => {
        const more = [...added].find(([one]) => one.start === heading?.start)?.[1];
        const part = theirs.slice(start, end);
        const isLast = index === sections.length - 1;
        text += more === undefined ? part : `${part.trimEnd()}\n${more.join('').trim()}${isLast ? '' : '\n\n'}`;
    });
    return text;
}

;// CONCATENATED MODULE: ./notes/changelog/outline.js

function outlineOf(page, next, isShared = false) {
    const headings = (0,markdown_headings .z)(page);
    const versions = headings.flatMap((heading) => {
        const version = versionIn(heading.text);
        return version === undefined ? [] : [{ ...heading, version }];
    });
    const entries = versions.filter(({ text }) => !isPending(text));
    const isOldestFirst = !isShared && ascends(entries);
    const newest = isOldestFirst ? entries.at(-1) : entries[0];
    const isAtNewestEnd = ({ start, level }) => newest === undefined || (isOldestFirst ? start > newest.start && level <= newest.level : start < newest.start);
    const unreleased = headings.find((heading) => isUnreleased(heading.text) && isAtNewestEnd(heading));
    const pending = versions.find((entry) => isPending(entry.text) && isAtNewestEnd(entry));
    const model = newest ?? pending ?? unreleased;
    const level = levelLike(entries, next) ?? model?.level ?? 2;
    return {
        kind: model !== undefined || headings.every((heading) => heading.level === 1) ? 'known' : 'unknown',
        ...{ entries, newest, unreleased, pending, level },
        sectionLevel: sectionLevelIn(headings, isOldestFirst ? entries.toReversed() : entries) ?? level + 1,
        isUnderlined: model?.isUnderlined ?? false,
        place: placeIn(page, { newest, unreleased, pending, isOldestFirst }),
    };
}
function ascends(entries) {
    const [first, last] = [(0,semver .IX)(entries[0]?.version ?? ''), (0,semver .IX)(entries.at(-1)?.version ?? '')];
    return first !== undefined && last !== undefined && (0,semver .Cg)(first, last) < 0;
}
function levelLike(entries, next) {
    const levelsOf = (isPatch) => new Set(entries.filter(({ version }) => isPatchVersion(version) === isPatch).map(({ level }) => level));
    const [patches, others] = [levelsOf(true), levelsOf(false)];
    const [own] = isPatchVersion(next) ? patches : others;
    return patches.size === 1 && others.size === 1 ? own : undefined;
}
function isPatchVersion(version) {
    return (0,semver .IX)(version)?.patch !== 0n;
}
function sectionLevelIn(headings, newestFirst) {
    for (const { start, level } of newestFirst) {
        const at = headings.findIndex((heading) => heading.start === start);
        const next = headings.findIndex(({ text }, index) => index > at && (versionIn(text) !== undefined || isUnreleased(text)));
        const inside = headings.slice(at + 1, next === -1 ? undefined : next).filter((heading) => heading.level >= level);
        if (inside.length > 0)
            return Math.min(...inside.map((heading) => heading.level));
    }
    return undefined;
}
function placeIn(page, { newest, unreleased, pending, isOldestFirst }) {
    const foot = footOf(page);
    const end = isOldestFirst ? foot : (newest?.start ?? foot);
    const below = page.slice(end);
    if (pending !== undefined) {
        const nextStart = unreleased !== undefined && unreleased.start > pending.start ? unreleased.start : end;
        const theirs = page.slice(pending.end, nextStart);
        return { above: page.slice(0, pending.line), theirs, after: '', below: page.slice(nextStart) };
    }
    if (unreleased === undefined)
        return { above: page.slice(0, end), theirs: '', after: '', below };
    const { kept, moved } = partUnreleased(page.slice(unreleased.end, end));
    const heading = [page.slice(unreleased.start, unreleased.end), kept].filter((text) => text !== '');
    const eol = page.includes('\r\n') ? '\r\n' : '\n';
    const open = heading.join(`${eol}${eol}`);
    const above = page.slice(0, unreleased.start);
    if (isOldestFirst)
        return { above, theirs: moved, after: open, below };
    return { above: `${above}${open}`, theirs: moved, after: '', below };
}
function footOf(page) {
    return /(?:^ {0,3}\[[^\]\n]+\]:[ \t]+\S[^\n]*(?:\n\s*|$))+(?![^])/m.exec(page)?.index ?? page.length;
}

;// CONCATENATED MODULE: ./notes/changelog/changelog.js

function withEntry(changelog, said) {
    const page = changelog ?? '';
    const entry = nameable(said);
    if (page.trim() === '')
        return `# Changelog\n\n## ${newTitle(entry)}\n\n${(0,markdown_headings .So)(3, bodyOf(entry))}\n`;
    const outline = outlineOf(page, entry.version, entry.name !== undefined);
    const isOwn = (text) => entry.name === undefined || nameIn(text) === entry.name;
    if (outline.entries.some(({ version, text }) => isSame(version, entry.version) && isOwn(text)))
        return page;
    if (outline.kind === 'unknown')
        return undefined;
    const title = titleFor(outline, entry);
    const label = /^[^[]*\[([^\]]+)\](?!\()/.exec(title)?.[1];
    const inserted = insertEntry(page, { outline, entry, title });
    return entry.name === undefined ? withLinks(inserted, { ...entry, label }) : inserted;
}
function nameable({ name, ...entry }) {
    return name === undefined || nameIn(newTitle({ ...entry, name })) !== name ? entry : { ...entry, name };
}
function isSame(a, b) {
    const [one, other] = [(0,semver .IX)(a), (0,semver .IX)(b)];
    return one !== undefined && other !== undefined && (0,semver .Cg)(one, other) === 0;
}
function titleFor({ newest, unreleased, pending }, entry) {
    if (newest !== undefined)
        return titleLike(newest.text, entry);
    if (pending !== undefined)
        return newTitle(entry, pending.text.startsWith('['));
    return newTitle(entry, unreleased?.text.startsWith('['));
}
function bodyOf({ notes, version }) {
    const names = (text) => new RegExp(`(?<![\\d.])${version.replace(/[.+]/g, '\\$&')}(?![\\d])`).test(text);
    return (0,markdown_headings .Zz)(notes, isTitle);
    function isTitle({ text, level }, others) {
        return names(text) || (level === 1 && others.length > 0 && others.every((other) => other.level > 1));
    }
}
function insertEntry(page, { outline, entry, title }) {
    const { level, sectionLevel, isUnderlined, place } = outline;
    const eol = /\r\n|\n|$/.exec(page)?.[0] === '\r\n' ? '\r\n' : '\n';
    const lines = (text) => text.replace(/\r?\n/g, eol);
    const written = withSections(place.theirs.trim(), (0,markdown_headings .So)(sectionLevel, bodyOf(entry)));
    const heading = lines((0,markdown_headings ._B)(title, level, isUnderlined));
    const blocks = [place.above.trimEnd(), heading, lines(written), place.after.trimEnd()];
    const top = blocks.filter((block) => block !== '').join(`${eol}${eol}`);
    return place.below === '' ? `${top}${page.endsWith('\n') ? eol : ''}` : `${top}${eol}${eol}${place.below}`;
}

// EXTERNAL MODULE: ./version-files/edit.js + 13 modules
var edit = __webpack_require__(8421);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./version-files/repository-path.js
var repository_path = __webpack_require__(9524);
;// CONCATENATED MODULE: ./prepare/preparation.js

function pathsToRead({ files, changelog }, { notesPath } = {}) {
    const notes = (0,repository_path .S)(notesPath ?? '');
    const beside = [changelog, notes].filter((path) => path !== undefined);
    return [...new Set([...(0,edit .lG)(files), ...beside, ...beside.flatMap(foldersOf)])];
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
async function preparedFiles(facts) {
    const { plan, preparation, previous, matchPattern, isExact, texts, committed } = facts;
    const before = new Map(committed.filter(({ mode }) => mode !== FOLDER).map(({ path, text }) => [path, text]));
    const next = { version: plan.version, previous, pep440: preparation.pep440, matchPattern };
    const { edits, ahead, problems } = await (0,edit .EC)(preparation.files, before, next);
    const lowered = ahead.filter(({ isStable }) => isStable && !isExact);
    const versions = edits.map(({ path, after }) => ({ path, text: after }));
    const notes = notesFile(facts, before);
    const changelog = changelogFile(facts, new Map([...before, ...versions.map(({ path, text }) => [path, text])]));
    const wanted = [...versions, ...[notes, changelog].filter((result) => result !== undefined)];
    const files = wanted.filter((result) => !isProblem(result));
    const tooLow = lowered.map(({ file, found }) => (0,version_files .QF)(file, found, plan.version));
    const wrong = [
        ...problems,
        ...tooLow,
        ...wanted.filter(isProblem),
        ...wrongKinds(files, facts),
        ...wrongMessage(texts),
    ];
    if (wrong.length > 0)
        throw new problem .jg(wrong);
    const byPath = new Map(files.map((file) => [file.path, file]));
    return {
        files: [...byPath.values()].map(({ path, text }) => ({ path, text, isProgram: isProgram(path, facts) })),
        warnings: ahead.map(({ file, found }) => `${(0,printable .g$)(file)} holds ${found}, which is above ${plan.version}.`),
    };
}
function isProblem(value) {
    return 'code' in value;
}
function notesFile({ preparation, texts }, before) {
    if (texts.notesPath === undefined)
        return undefined;
    const path = (0,repository_path .S)(texts.notesPath);
    if (path === undefined)
        return (0,errors_preparation .Tf)(preparation.notesFile?.place ?? 'prepare.notes-file', texts.notesPath);
    return before.has(path) ? undefined : { path, text: texts.entry.notes };
}
function changelogFile({ preparation: { changelog: path }, texts }, before) {
    if (path === undefined)
        return undefined;
    if (before.get(path)?.includes(edit .mM) === true)
        return (0,version_files .T3)(path);
    const text = withEntry(before.get(path), texts.entry);
    if (text === undefined)
        return (0,errors_preparation .KW)(path);
    return text === before.get(path) ? undefined : { path, text };
}
const FOLDER = '040000';
const PLAIN = '100644';
const PROGRAM = '100755';
const KINDS = new Map([
    [PROGRAM, 'a program'],
    ['120000', 'a symbolic link'],
    ['160000', 'a submodule'],
    [FOLDER, 'a folder'],
]);
function wrongKinds(files, { committed, forge }) {
    const taken = forge === 'local' ? [PLAIN, PROGRAM] : [PLAIN];
    const isWrong = ({ path, mode }) => files.some((file) => file.path === path ? !taken.includes(mode) : file.path.startsWith(`${path}/`) && mode !== FOLDER);
    return committed.filter(isWrong).map(({ path, mode }) => (0,errors_preparation .Fq)(path, KINDS.get(mode) ?? 'a plain file'));
}
function isProgram(path, { committed }) {
    return committed.some((file) => file.path === path && file.mode === PROGRAM);
}
function wrongMessage({ message }) {
    return (0,release_commit .N)((0,commits_message .kw)(message)) ? [] : [(0,errors_preparation .M1)((0,version_trailer .zi)(message))];
}
function judgeBranch(branch, parent, own) {
    if (branch?.head === parent)
        return { kind: 'make' };
    return own === undefined ? { kind: 'moved', head: branch?.head } : { kind: 'keep', commit: own.commit };
}
function mayBeOurs({ parents, message }) {
    return parents.length === 1 && (0,release_commit .N)((0,commits_message .kw)(message));
}
function isExactly(seen, wanted, tree) {
    const [parent, ...others] = seen.parents;
    const isAlike = parent === wanted.parent && others.length === 0 && isSameText(seen.message, wanted.message);
    return isAlike && seen.tree === tree;
}
function isSameText(one, other) {
    const [first, second] = [(0,commits_message .kw)(one), (0,commits_message .kw)(other)];
    return first.subject === second.subject && first.text.trim() === second.text.trim();
}

/***/ }),

/***/ 2222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  writePreparation)
  });
  var _preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);
  var _own_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1007);
  var _writes_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8867);
  var _writes_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5922);

const writePreparation = (step, writing, where) => (0,_writes_settle_js__WEBPACK_IMPORTED_MODULE_2__  .G)(where.clock, `preparation on ${step.branch}`, async (unclearAnswers) => {
    const branch = await where.forge.branchAfter(step.branch, step.parent);
    const verdict = (0,_preparation_js__WEBPACK_IMPORTED_MODULE_0__  .m8)(branch, step.parent, await ownAmong(branch?.children ?? [], step, where));
    if (verdict.kind === 'moved')
        return verdict;
    const isThere = verdict.kind === 'keep';
    const commit = isThere ? verdict.commit : await where.forge.createCommit(step);
    if (commit === undefined)
        return undefined;
    const outcome = isThere && unclearAnswers === 0 ? 'kept' : 'made';
    return (0,_writes_writing_js__WEBPACK_IMPORTED_MODULE_3__  .N)(writing, { kind: 'prepare', outcome, place: commit }, { commit, isFresh: false });
});
async function ownAmong(children, step, where) {
    for (const child of children)
        if (await (0,_own_commit_js__WEBPACK_IMPORTED_MODULE_1__  .u)(child, step, where))
            return child;
    return undefined;
}

/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jr: () => (  declinedReason),
    Op: () => (  proposalRecord),
    Qr: () => (  proposedIn),
    T4: () => (  isProposalBranch),
    cI: () => (  proposingReason),
    c_: () => (  judgeProposal),
    cp: () => (  needsProof),
    f7: () => (  pullText),
    hj: () => (  proposalBranch),
    jk: () => (  MAX_NOTES),
    w0: () => (  pullsOf),
    z$: () => (  withinPull)
  });
  var _errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _record_proposed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8481);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
  var _pull_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3266);

const BRANCHES = 'version-checkpoint/';
function proposalBranch(base) {
    return `${BRANCHES}${base}`;
}
function isProposalBranch(branch) {
    return branch.startsWith(BRANCHES);
}
function judgeProposal(seen, step, isOwn) {
    if (seen.base !== step.parent)
        return { kind: 'moved', head: seen.base };
    const { pull, last } = pullsOf(seen);
    const from = seen.branch?.commit;
    if (from === undefined)
        return { kind: 'renew', pull: undefined, from };
    if (pull === undefined && last?.state === 'closed' && last.head === from)
        return { kind: 'declined', pull: last };
    const record = pull === undefined ? undefined : recordIn(pull);
    const isOurs = record === undefined ? isMerged(last, from) || isOwn : isRecorded(record, from);
    if (!isOurs)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .zs)(step.branch, last?.url ?? ''));
    if (pull === undefined || record === undefined)
        return { kind: 'renew', pull, from };
    const isRight = record.commit === from && record.proposal?.parent === step.parent && record.proposal.files === filesDigest(step);
    if (!isRight)
        return { kind: 'renew', pull, from };
    const text = pullText(pull, step, { ...record, ...versionsIn(step, record.proposal) });
    return text.title === pull.title && text.body === pull.body ? { kind: 'keep', pull } : { kind: 'word', pull, text };
}
function proposedIn(pull) {
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    return body?.kind === 'managed' ? (0,_record_proposed_js__WEBPACK_IMPORTED_MODULE_4__  ._)(body.record) : [];
}
function recordIn(pull) {
    const body = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    if (body.kind === 'damaged')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .zs)('', pull.url));
    return body.kind === 'managed' ? body.record : undefined;
}
function isRecorded({ commit, proposal }, head) {
    return head === commit || head === proposal?.before;
}
function isMerged(last, head) {
    return last?.state === 'merged' && last.head === head;
}
function needsProof(seen) {
    const { pull, last } = pullsOf(seen);
    const head = seen.branch?.commit;
    if (head === undefined || isMerged(last, head))
        return false;
    return pull === undefined || (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull).kind === 'foreign';
}
function pullsOf({ pulls }) {
    const pull = pulls.findLast(({ state }) => state === 'open');
    return { pull, last: pull ?? pulls.at(-1) };
}
function filesDigest({ message, files }) {
    return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(JSON.stringify([message, files]));
}
function proposalRecord(step, { commit, before }) {
    const { parent } = step;
    const files = filesDigest(step);
    const { tag, proposal } = versionsIn(step, { parent, files, ...(before !== undefined && { before }) });
    return { schema: 1, tag, commit, object: '', text: '', title: '', proposal };
}
function versionsIn({ versions }, { parent, files, before }) {
    const proposal = { parent, files, ...(before !== undefined && { before }), ...(0,_record_proposed_js__WEBPACK_IMPORTED_MODULE_4__  .G)(versions) };
    return { tag: versions[0]?.tag ?? '', proposal };
}
function pullText(pull, step, known) {
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    const there = body?.kind === 'managed' ? body : undefined;
    const { text, record } = (0,_pull_words_js__WEBPACK_IMPORTED_MODULE_3__  .n)({ ...step, notes: withinPull(step.notes) }, there, known.proposal);
    const isTitled = pull !== undefined && there !== undefined && (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(pull.title) !== there.record.title;
    const title = isTitled ? there.record.title : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(step.title);
    const region = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .AP)(text, { ...known, ...record, title });
    if (pull === undefined)
        return { title: step.title, body: region };
    if (there !== undefined)
        return { title: isTitled ? pull.title : step.title, body: `${there.before}${region}${there.after}` };
    const above = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(pull).trimEnd();
    return { title: pull.title, body: above === '' ? region : `${above}\n\n${region}` };
}
const MAX_NOTES = 50_000;
function withinPull(notes, most = MAX_NOTES) {
    if (notes.length <= most)
        return notes;
    const cut = notes.slice(0, Math.max(0, notes.lastIndexOf('\n', most)));
    return `${cut}\n\n… and more than fits in a pull request.\n`;
}
function declinedReason({ url }, branch) {
    return `the pull request that proposed a release was closed: ${url}; to have it proposed again, delete its branch ${branch}`;
}
function proposingReason(branch) {
    return `the branch ${branch} proposes a release, and merging it releases it`;
}

/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  writeProposal)
  });
  var _proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
  var _own_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1007);
  var _writes_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8867);

const writeProposal = (step, _, where) => {
    const { proposals } = where.forge;
    if (proposals === undefined)
        throw new Error('a proposal on a forge without pull requests');
    return (0,_writes_settle_js__WEBPACK_IMPORTED_MODULE_2__  .G)(where.clock, `pull request from ${step.branch}`, async (unclearAnswers) => {
        const seen = await proposals.look(step.branch, step.base);
        const verdict = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .c_)(seen, step, await isOwn(seen, step, where));
        switch (verdict.kind) {
            case 'moved':
                return verdict;
            case 'declined':
                return { ...verdict, branch: step.branch };
            case 'keep':
                return { kind: 'proposed', pull: verdict.pull, outcome: unclearAnswers === 0 ? 'kept' : 'updated' };
            case 'word':
                await proposals.edit(verdict.pull, verdict.text);
                return { kind: 'proposed', pull: { ...verdict.pull, ...verdict.text }, outcome: 'updated' };
            case 'renew':
                return renew(verdict, { step, seen, proposals });
        }
    });
};
async function renew({ pull, from }, { step, seen, proposals }) {
    const commit = await proposals.commit(step.parent, step.message, step.files);
    const text = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .f7)(pull, step, (0,_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .Op)(step, { commit, before: from }));
    if (pull !== undefined)
        await proposals.edit(pull, text);
    const hasMoved = await proposals.move({ repository: seen.repository, branch: step.branch, from, to: commit });
    if (!hasMoved)
        return undefined;
    if (pull !== undefined)
        return { kind: 'proposed', pull: { ...pull, ...text }, outcome: 'updated' };
    const opened = await proposals.open(seen, step, text);
    return opened && { kind: 'proposed', pull: opened, outcome: 'made' };
}
async function isOwn(seen, step, where) {
    const { branch } = seen;
    return branch !== undefined && seen.base === step.parent && (0,_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .cp)(seen) && (0,_own_commit_js__WEBPACK_IMPORTED_MODULE_1__  .u)(branch, step, where);
}

/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  areEdited),
    n: () => (  keepWords)
  });
  var _commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);

function keepWords({ notes, sections: own = [], versions }, there, proposal) {
    const known = (there && digestsIn(there.record)) ?? {};
    const theirs = there && wordsIn(there);
    const edited = (theirs?.sections ?? []).filter(({ name, text }) => text !== '' && known[name] !== (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(text));
    const theirHead = there !== undefined && isHeadEdited(there) ? theirs?.head : undefined;
    const left = edited.filter(({ name }) => own.every((one) => one.name !== name));
    const sections = [...own.map((one) => edited.find(({ name }) => name === one.name) ?? one), ...left];
    const named = (text) => versions.reduce((all, { tag }) => (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .qI)(all, tag), text);
    const digests = sections.map((one) => [one.name, edited.includes(one) ? (known[one.name] ?? '') : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(one.text)]);
    const isWhole = sections.length === 0;
    return {
        text: named(textOf({ head: theirHead ?? notes, sections })),
        record: {
            text: theirHead === undefined || there === undefined ? (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(isWhole ? named(notes) : notes) : there.record.text,
            ...(proposal && {
                proposal: { ...proposal, ...(!isWhole && { sections: Object.fromEntries(digests) }) },
            }),
        },
    };
}
function areEdited(there) {
    const { record, text } = there;
    const known = digestsIn(record);
    if (known === undefined)
        return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(text) !== record.text;
    const { head, sections } = wordsIn(there);
    return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(head) !== record.text || sections.some(({ name, text: own }) => known[name] !== (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(own));
}
function isHeadEdited(there) {
    const { head } = wordsIn(there);
    return head !== '' && (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(digestsIn(there.record) === undefined ? there.text : head) !== there.record.text;
}
function digestsIn({ proposal }) {
    const { sections } = proposal ?? {};
    return typeof sections === 'object' ? sections : undefined;
}
const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__  .t}package `;
function beginOf(name) {
    return `${BEGIN}${JSON.stringify(name).replaceAll('>', '\\u003e')} -->`;
}
function textOf({ head, sections }) {
    return [head.trimEnd(), ...sections.map(({ name, text }) => `${beginOf(name)}\n${text.trim()}`)].join('\n\n');
}
function wordsIn({ text }) {
    const head = [];
    const sections = new Map();
    let lines = head;
    for (const line of (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .zi)(text).split('\n')) {
        const name = nameIn(line);
        if (name === undefined)
            lines.push(line);
        else
            sections.set(name, (lines = sections.get(name) ?? []));
    }
    return {
        head: head.join('\n').trim(),
        sections: [...sections].map(([name, own]) => ({ name, text: own.join('\n').trim() })),
    };
}
function nameIn(line) {
    if (!line.startsWith(BEGIN))
        return undefined;
    try {
        const name = JSON.parse(line.slice(BEGIN.length, line.lastIndexOf(' -->')));
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GW: () => (  seenProposal),
    HC: () => (  findSettled),
    S1: () => (  onChannelOf),
    S6: () => (  readPrepared)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
  var _next_version_merged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
  var _proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
  var _next_version_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3607);
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7475);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(786);
  var _version_files_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8421);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7041);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7830);
  var _version_files_bounded_pattern_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9154);
  var _next_version_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9460);

async function readPrepared(read, ports) {
    const { run, settings, snapshot } = read;
    if (settings.preparation === undefined || !(0,_next_version_settled_js__WEBPACK_IMPORTED_MODULE_3__  .kf)(settings))
        return { settings, snapshot };
    const { seen, warnings: unasked } = await seenProposal(read, ports);
    const { prepared, proposed, warnings } = await findSettled(read, seen, ports);
    const told = { ...settings, warnings: [...settings.warnings, ...unasked, ...warnings] };
    const version = prepared?.version ?? proposed?.version;
    if (version === undefined || snapshot.current !== undefined)
        return { settings: told, snapshot, ...(seen && { seen }) };
    const { isSame, line } = onChannelOf(version, told);
    const own = isSame ? snapshot : await (0,_next_version_read_js__WEBPACK_IMPORTED_MODULE_9__  .RA)(run, line, ports);
    const known = { ...own, ...(prepared && { prepared }), ...(proposed && { proposed }) };
    return { settings: line, snapshot: known, ...(seen && { seen }) };
}
async function findSettled(read, seen, ports) {
    const { snapshot } = read;
    const named = seen === undefined ? [] : (0,_next_version_merged_js__WEBPACK_IMPORTED_MODULE_1__  .Tq)(seen, snapshot);
    const held = await findPrepared([...named, ...(0,_next_version_merged_js__WEBPACK_IMPORTED_MODULE_1__  .J7)(snapshot)], read, ports);
    const proposed = held.prepared === undefined ? versionAsked(seen, snapshot) : undefined;
    return { ...held, ...(proposed && { proposed }) };
}
async function seenProposal({ run, settings }, { forge }) {
    const branch = settings.preparation?.via === 'pull-request' ? await run.branch?.() : undefined;
    if (branch === undefined || (0,_proposal_js__WEBPACK_IMPORTED_MODULE_2__  .T4)(branch) || forge.proposals === undefined)
        return { warnings: [] };
    try {
        return { seen: await forge.proposals.look((0,_proposal_js__WEBPACK_IMPORTED_MODULE_2__  .hj)(branch), branch), warnings: [] };
    }
    catch (error) {
        if (!settings.dryRun || !(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg))
            throw error;
        const [problem] = error.problems;
        return { warnings: [`Could not check whether a pull request proposes a release: ${problem?.what ?? ''}`] };
    }
}
async function findPrepared(named, read, ports) {
    const warnings = [];
    for (const one of named) {
        if (await isInFiles(one.version, read, ports))
            return { prepared: one, warnings };
        if (one.namedBy === 'trailer')
            warnings.push(`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__  .g$)(one.name)} is named as prepared in ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_10__  .Fu)(one.commit)}, but the version files do not hold it, so it is not released for that.`);
    }
    return { warnings };
}
async function isInFiles(version, { run, settings, snapshot }, { history }) {
    const { files = [], pep440 = {} } = settings.preparation ?? {};
    if (files.length === 0)
        return true;
    const next = { version: (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .w0)(version), previous: [], pep440, matchPattern: _version_files_bounded_pattern_js__WEBPACK_IMPORTED_MODULE_8__  .g };
    const holdsAt = async (commit) => {
        const found = await history.filesAt(commit, (0,_version_files_edit_js__WEBPACK_IMPORTED_MODULE_5__  .lG)(files));
        const texts = new Map(found.map(({ path, text }) => [path, text]));
        return (await (0,_version_files_edit_js__WEBPACK_IMPORTED_MODULE_5__  .EC)(files, texts, next)).isHeld;
    };
    if (!(await holdsAt(snapshot.head)))
        return false;
    return snapshot.base === undefined || run.shallow || !(await holdsAt(snapshot.base.commit));
}
function versionAsked(seen, { prefix, base, tags }) {
    const { pull } = seen === undefined ? { pull: undefined } : (0,_proposal_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(seen);
    const [named] = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_2__  .Qr)(pull).flatMap(({ tag, isAsked }) => (isAsked ? ((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__  .Fe)(tag, prefix) ?? []) : []));
    if (pull === undefined || named === undefined || (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__  .gP)(tags, named.name) !== undefined)
        return undefined;
    const isAbove = base === undefined || (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_6__  .Cg)(named.version, base.version) > 0;
    return isAbove ? { ...named, url: pull.url } : undefined;
}
function onChannelOf(version, settings) {
    const channel = (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_11__  .RH)(version)?.channel;
    const { prerelease, ...stable } = settings;
    if (channel === prerelease)
        return { isSame: true, line: settings };
    return { isSame: false, line: channel === undefined ? stable : { ...stable, prerelease: channel } };
}

/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R$: () => (  commitsTogether),
    Yo: () => (  pastCurrent),
    Z4: () => (  UNBORN),
    bs: () => (  together),
    jV: () => (  commitsAfter),
    lb: () => (  branchBeside),
    oA: () => (  branchIn)
  });
  var _commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26);
  var _commits_history_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2623);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);

const TEMPORARY = /^Merge [0-9a-f]{40,64} into [0-9a-f]{40,64}$/;
function isTemporaryMerge({ parents, message }) {
    return parents.length === 2 && TEMPORARY.test(message.trim());
}
function branchIn(read, pull) {
    const merge = read.commits.find((commit) => commit.sha === read.head && isTemporaryMerge(commit));
    if (merge === undefined && read.head !== pull.head)
        return undefined;
    const target = merge?.parents[0] ?? pull.base;
    const own = (0,_commits_history_ancestry_js__WEBPACK_IMPORTED_MODULE_3__  .V)(read.commits, target).filter(({ sha }) => sha !== merge?.sha);
    return branchOf(read.commits, { target, own, without: merge?.sha });
}
function branchBeside(read, own) {
    const known = new Set(read.commits.map(({ sha }) => sha));
    const added = own?.filter(({ sha }) => !known.has(sha));
    return added === undefined
        ? { target: read.head, before: read.commits, own: undefined }
        : branchOf(read.commits, { target: read.head, own: added });
}
function branchOf(commits, { target, own, without }) {
    const names = new Set(own.map(({ sha }) => sha));
    const before = commits.filter(({ sha }) => !names.has(sha) && sha !== without);
    return { target, before, own: (0,_commits_history_order_js__WEBPACK_IMPORTED_MODULE_0__  .j7)(own).oldestFirst };
}
function commitsAfter(method, { target, before, own }, pull) {
    if (method === 'squash') {
        const message = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__  .V)(pull, own)?.text;
        return message === undefined
            ? undefined
            : [...before, { ...madeBy(pull, own ?? []), sha: pull.head, parents: [target], message }];
    }
    if (own === undefined)
        return undefined;
    if (method === 'rebase')
        return [...before, ...own.filter(({ parents }) => parents.length < 2)];
    const tip = own.at(-1)?.sha ?? pull.head;
    const merge = { ...madeBy(pull, own), parents: [target, tip], message: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__  .w)(pull) };
    return [...before, ...own, merge];
}
const UNBORN = '0'.repeat(40);
function madeBy({ author: login }, own) {
    const [first] = own;
    const author = first?.author ?? { name: login, email: `${login}@users.noreply.github.com` };
    return { sha: UNBORN, author, committedAt: own.at(-1)?.committedAt ?? 0 };
}
function pastCurrent(read) {
    const { current } = read;
    if (current === undefined)
        return read;
    if (!(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(current.version))
        return { ...without(read, ['current']), lastCandidate: current };
    const rest = without(read, ['current', 'lastCandidate', 'highestCandidate']);
    return { ...rest, base: current, commits: [], candidates: [] };
}
function without(read, names) {
    const left = names;
    return Object.fromEntries(Object.entries(read).filter(([name]) => !left.includes(name)));
}
function together({ pull, snapshot, branch: { before, own = [] } }) {
    return { ...snapshot, head: pull.head, commits: [...before, ...own] };
}
function commitsTogether({ pull, branch: { before, own } }) {
    return before.length + (own?.length ?? pull.commits ?? 0);
}

/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q7: () => (  foretell),
    gL: () => (  decideOrFail),
    hO: () => (  mergesOf),
    oz: () => (  methodsOf)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
  var _next_version_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2496);
  var _branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8316);

function mergesOf({ pull, snapshot, branch }, { mergeMethod }) {
    return methodsOf(pull, mergeMethod).map((method) => {
        const commits = (0,_branch_js__WEBPACK_IMPORTED_MODULE_2__  .jV)(method, branch, pull);
        return { method, snapshot: commits && { ...snapshot, commits } };
    });
}
function methodsOf({ merging }, said) {
    return said === 'auto' ? merging.allowed : [said];
}
function foretell({ snapshot }, settings) {
    return snapshot === undefined ? { kind: 'unknown' } : decideOrFail(() => (0,_next_version_decide_js__WEBPACK_IMPORTED_MODULE_1__  .L)(snapshot, settings));
}
function decideOrFail(decideAfter) {
    try {
        return decideAfter();
    }
    catch (error) {
        const [problem] = error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg ? error.problems : [];
        if (problem === undefined)
            throw error;
        return { kind: 'fails', code: problem.code };
    }
}

/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  squashMessage),
    w: () => (  mergeMessage)
  });
  var _commits_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);

function squashMessage(pull, branch) {
    const { title, number, merging, commits = branch?.length } = pull;
    const isOfCommit = commits === 1 && merging.squashTitle === 'COMMIT_OR_PR_TITLE';
    if (branch === undefined && (isOfCommit || merging.squashMessage === 'COMMIT_MESSAGES'))
        return undefined;
    const only = isOfCommit ? branch?.[0] : undefined;
    const subject = only === undefined ? title : (0,_commits_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(only.message);
    const text = [`${subject} (#${number})`, squashBody(pull, only, branch), coAuthors(branch)];
    return { text: paragraphs(text), subjectOf: only === undefined ? 'title' : 'commit' };
}
function squashBody({ body, merging: { squashMessage: said } }, only, branch = []) {
    switch (said) {
        case 'BLANK':
            return '';
        case 'PR_BODY':
            return body;
        case 'COMMIT_MESSAGES':
            if (only !== undefined)
                return bodyOf(only);
            return paragraphs(branch.map((commit) => paragraphs([`* ${(0,_commits_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(commit.message)}`, bodyOf(commit)])));
    }
}
function coAuthors(branch = []) {
    const [first, ...others] = branch;
    const people = new Map(others.map(({ author }) => [author.email, author]));
    people.delete(first?.author.email ?? '');
    return [...people.values()].map(({ name, email }) => `Co-authored-by: ${name} <${email}>`).join('\n');
}
function mergeMessage({ title, number, body, source, merging }) {
    const subject = merging.mergeTitle === 'PR_TITLE' ? `${title} (#${number})` : `Merge pull request #${number} from ${source}`;
    const under = { PR_TITLE: title, PR_BODY: body, BLANK: '' }[merging.mergeMessage];
    return paragraphs([subject, under]);
}
function bodyOf({ message }) {
    const text = message.trimStart();
    const end = text.search(/[\r\n]/);
    return end < 0 ? '' : text.slice(end).trim();
}
function paragraphs(parts) {
    return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/***/ }),

/***/ 5560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  bx: () => (  baseOf),
  AS: () => (  besideRows),
  oW: () => (  previewOf),
  f4: () => (  rowsFor),
  RO: () => (  rowsOf)
});

// EXTERNAL MODULE: ./commits/subject-end.js
var subject_end = __webpack_require__(2488);
// EXTERNAL MODULE: ./preview/messages.js
var messages = __webpack_require__(4956);
;// CONCATENATED MODULE: ./preview/because.js

function becauseOf(foretold, asked) {
    switch (foretold.kind) {
        case 'unknown':
            return { words: 'the commits of this branch are not in this checkout' };
        case 'fails':
            return { words: `the run after it would fail with ${foretold.code}` };
        case 'release':
        case 'resume':
            return whyReleased(foretold.plan, asked);
        case 'nothing': {
            const isByCommits = foretold.isDecided === true && asked.settings.bump === 'auto';
            return isByCommits ? whyNothing(foretold.account.rows, asked) : { words: foretold.reason };
        }
    }
}
function whyReleased({ rows, reason }, asked) {
    const { pull, branch } = asked.meeting;
    const made = rows.filter(({ group }) => group === 'made');
    const own = new Set((branch.own ?? []).map(({ sha }) => sha));
    const before = new Set(branch.before.map(({ sha }) => sha));
    const [merged] = made.filter(({ sha }) => !before.has(sha) && (asked.method === 'squash' || !own.has(sha)));
    if (merged !== undefined)
        return whyMerged(merged, asked);
    const ofBranch = made.filter(({ sha }) => own.has(sha));
    const [first] = ofBranch;
    if (first !== undefined) {
        const words = ofBranch.length === 1 ? '1 commit of this branch:' : `${ofBranch.length} commits of this branch, such as`;
        return { words, quote: (0,subject_end .B)(first.subject) };
    }
    const [earlier] = made;
    return earlier === undefined
        ? { words: reason }
        : { words: `what is on ${pull.target} already:`, quote: (0,subject_end .B)(earlier.subject) };
}
function whyMerged({ subject, reason }, { method, meeting: { pull, branch } }) {
    const isOfCommit = method === 'squash' && (0,messages .V)(pull, branch.own)?.subjectOf === 'commit';
    const source = isOfCommit ? 'its one commit' : 'the title';
    if (isListed(reason))
        return { words: `the commits listed under ${source}` };
    if (reason.kind === 'breaking')
        return { words: `the BREAKING CHANGE under ${source}` };
    return { words: `${source}:`, quote: (0,subject_end .B)(subject) };
}
function isListed(reason) {
    return 'list' in reason;
}
function whyNothing(rows, { method, meeting: { pull, branch } }) {
    const squashed = method === 'squash' ? rows.find(({ sha }) => sha === pull.head) : undefined;
    if (squashed === undefined)
        return { words: 'no commit of this branch asks for a release' };
    const isOfCommit = (0,messages .V)(pull, branch.own)?.subjectOf === 'commit';
    const source = isOfCommit ? 'its one commit' : 'the title';
    const what = squashed.group === 'skipped' ? 'would be skipped' : 'asks for no release';
    return { words: `${source} ${what}:`, quote: (0,subject_end .B)(squashed.subject) };
}

// EXTERNAL MODULE: ./preview/foretell.js
var foretell = __webpack_require__(6621);
// EXTERNAL MODULE: ./preview/title.js
var title = __webpack_require__(116);
;// CONCATENATED MODULE: ./preview/preview.js

function previewOf({ meeting, merges, settings, first }) {
    const foretold = merges.map((merge, at) => at === 0 && merge.snapshot !== undefined ? first : (0,foretell .Q7)(merge, settings));
    const methods = merges.map(({ method }) => method);
    const judged = { ...settings, rules: [settings.rules] };
    return {
        after: baseOf(first),
        rows: rowsFor(foretold, { meeting, methods, settings }),
        ...besideRows(meeting, { method: methods[0], settings: judged, squashed: rowsOf(foretold[0]) }),
    };
}
function rowsFor(foretold, { meeting, methods, settings }) {
    return joinRows(methods.map((method, at) => {
        const each = foretold[at] ?? { kind: 'unknown' };
        return { methods: [method], outcome: outcomeOf(each), because: becauseOf(each, { method, meeting, settings }) };
    }));
}
const GUESSED = "This event does not say how the repository merges pull requests, so GitHub's own defaults stand in. If you merge in one way only, set merge-method in the configuration.";
function baseOf(decision) {
    return (decision.kind === 'nothing' ? decision.account : decision.plan).base?.tag ?? null;
}
function outcomeOf(foretold) {
    switch (foretold.kind) {
        case 'unknown':
        case 'nothing':
            return { kind: foretold.kind };
        case 'fails':
            return foretold;
        case 'release':
        case 'resume': {
            const { tag, bump, prerelease } = foretold.plan;
            return { kind: 'release', tag, bump, prerelease };
        }
    }
}
function joinRows(rows) {
    const byOutcome = new Map();
    for (const row of rows) {
        const key = JSON.stringify(row.outcome);
        const known = byOutcome.get(key);
        byOutcome.set(key, known === undefined ? row : { ...known, methods: [...known.methods, ...row.methods] });
    }
    return [...byOutcome.values()];
}
function besideRows({ pull, branch }, judged) {
    const { mergeMethod, onTitle } = judged.settings;
    const advice = onTitle === 'off' || judged.method !== 'squash' ? undefined : adviceOf({ pull, branch }, judged);
    return {
        pullRequest: pull.number,
        ...(advice && { advice }),
        notices: pull.merging.isGuessed && mergeMethod === 'auto' ? [GUESSED] : [],
    };
}
function adviceOf({ pull, branch }, { settings: { onTitle, rules }, squashed }) {
    const message = (0,messages .V)(pull, branch.own);
    const all = message === undefined ? [] : rules.map((each) => (0,title .c)(message, pull, each));
    const [advice] = all;
    if (advice === undefined || all.includes(undefined))
        return undefined;
    const row = squashed.find(({ sha }) => sha === pull.head);
    return { ...advice, isFailure: onTitle === 'fail', isListCounted: row !== undefined && isListed(row.reason) };
}
function rowsOf(foretold) {
    if (foretold === undefined || foretold.kind === 'unknown' || foretold.kind === 'fails')
        return [];
    return (foretold.kind === 'nothing' ? foretold.account : foretold.plan).rows;
}

/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  judgeTitle)
  });
  var _commits_heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
  var _commits_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
  var _commits_meant_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);
  var _commits_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2435);
  var _commits_release_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4967);
  var _commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9486);
  var _commits_reverts_behind_tickets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9762);
  var _commits_reverts_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44);
  var _commits_subject_end_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2488);

function judgeTitle({ text, subjectOf }, { isByRobot }, rules) {
    const message = (0,_commits_message_js__WEBPACK_IMPORTED_MODULE_3__  .kw)(text);
    if (isByRobot || (0,_commits_reverts_subject_js__WEBPACK_IMPORTED_MODULE_7__  .g)((0,_commits_reverts_behind_tickets_js__WEBPACK_IMPORTED_MODULE_6__  .I)(message.subject, rules).text).reverts > 0 || (0,_commits_release_commit_js__WEBPACK_IMPORTED_MODULE_4__  .N)(message))
        return undefined;
    const subject = (0,_commits_subject_end_js__WEBPACK_IMPORTED_MODULE_8__  .B)(message.subject);
    const advice = { subject, isOfCommit: subjectOf === 'commit' };
    const heading = (0,_commits_heading_js__WEBPACK_IMPORTED_MODULE_0__  .$)(message.subject, text, rules);
    if (heading.kind === 'unconventional')
        return { ...advice, fault: adviceOn(heading.fault), better: betterFor(subject, rules) };
    const { type, exclaimed, description, scope } = heading.header;
    if (exclaimed || heading.gitmoji !== undefined || rules.types.has(type))
        return undefined;
    const meant = (0,_commits_meant_type_js__WEBPACK_IMPORTED_MODULE_2__  .WK)(type, rules);
    const inScope = scope === undefined ? '' : `(${scope})`;
    const types = meant === undefined ? USUAL : [meant];
    return {
        ...advice,
        fault: `the type "${type}" has no rule`,
        better: types.map((each) => `${each}${inScope}: ${description}`),
    };
}
const USUAL = ['feat', 'fix'];
function adviceOn(fault) {
    return fault === 'no-type' ? 'it has no type' : (0,_commits_reasons_reason_text_js__WEBPACK_IMPORTED_MODULE_5__  .I)(fault);
}
const SLIPPED = /^\s*([\p{L}\d_-]{1,40})\s*(\([^()]{1,80}\))?\s*(!?)\s*:\s*(\S.*)$/u;
function betterFor(subject, rules) {
    const [, type = '', scope = '', exclaimed = '', description = ''] = SLIPPED.exec(subject.slice(0, 500)) ?? [];
    const fixed = `${type.toLowerCase()}${scope}${exclaimed}: ${description}`;
    const reading = (0,_commits_header_js__WEBPACK_IMPORTED_MODULE_1__  .a)(fixed);
    if (reading.kind === 'conventional' && rules.types.has(reading.header.type))
        return [fixed];
    return USUAL.map((each) => `${each}: ${lowerFirst(subject)}`);
}
function lowerFirst(subject) {
    return /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  canonicalRelease)
  });
function canonicalRelease(releases, tag) {
    const ofTag = releases.filter((release) => release.tag === tag);
    return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0];
}

/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  recordOfVersions),
    _: () => (  proposedBy)
  });
function proposedBy({ tag, proposal }) {
    const { tags, asked } = proposal ?? {};
    const all = isTexts(tags) ? tags : [tag];
    const isAsked = (one) => asked === true || (isTexts(asked) && asked.includes(one));
    return all.map((one) => ({ tag: one, isAsked: isAsked(one) }));
}
function recordOfVersions(versions) {
    const tags = versions.map(({ tag }) => tag);
    const asked = versions.filter(({ isAsked }) => isAsked).map(({ tag }) => tag);
    return {
        ...(tags.length > 1 && { tags }),
        ...(asked.length > 0 && { asked: tags.length > 1 ? asked : true }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  regionOf),
    G4: () => (  aroundRegion),
    c2: () => (  pullBody),
    f$: () => (  shownText),
    gG: () => (  readPullBody),
    ol: () => (  digestOf),
    x8: () => (  readBody),
    zv: () => (  recordOf)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);

const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .t}begin `;
const END = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .t}end -->`;
function regionOf(notes, record) {
    const json = JSON.stringify(record).replaceAll('>', '\\u003e');
    return [`${BEGIN}${json} -->`, textOf(notes), END].join('\n');
}
function recordOf(facts, texts) {
    const { tag, commit, object, run, alsoTags = {}, assets = {} } = facts;
    return {
        schema: 1,
        tag,
        commit,
        object,
        text: digestOf(texts.notes),
        title: digestOf(texts.name),
        ...(run === undefined ? {} : { run }),
        ...(Object.keys(alsoTags).length === 0 ? {} : { alsoTags }),
        ...(Object.keys(assets).length === 0 ? {} : { assets }),
    };
}
function textOf(text) {
    return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}
function digestOf(text) {
    return `sha256:${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .s)(textOf(text))}`;
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
    return (0,_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(body).trim();
}

/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $3: () => (  isOwnTag),
    m$: () => (  messageOnPreparation),
    pU: () => (  isOwnTagOnPreparation)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7475);

function messageOnPreparation(message, head, commit) {
    const record = `Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(head)}. `;
    const start = message.lastIndexOf(record);
    const rest = message.slice(start + record.length).trimEnd();
    return `${message.slice(0, start)}Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(commit)}. ${rest} ${preparedOn(head)}\n`;
}
function preparedOn(head) {
    return `Prepared on ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(head)}.`;
}
function isOwnTagOnPreparation(message, commit, head) {
    return isOwnTag(message, commit) && message.split('\n').some((line) => line.endsWith(` ${preparedOn(head)}`));
}
function isOwnTag(message, commit) {
    return message.split('\n').some((line) => line.startsWith(`Released from ${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__  .Fu)(commit)}. `));
}

/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  isWithdrawn),
    s: () => (  withdrawnText)
  });
  var _ports_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7938);
  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8775);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
  var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);

const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__  .t}withdrawn -->`;
const END = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__  .t}withdrawn-end -->`;
const MARK = '[withdrawn] ';
const MAX_TITLE_CHARACTERS = 256;
function isWithdrawn({ body }) {
    return body.includes(BEGIN) && placeOf(BEGIN, body.split('\n')) !== -1;
}
function placeOf(marker, lines) {
    const isAround = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__  .G4)(lines);
    return lines.findIndex((line, at) => line.trim() === marker && isAround(at));
}
function withdrawnText(release, { reason, instead }) {
    const { tag, name, body } = release;
    const title = name.startsWith(MARK) ? name : `${MARK}${name === '' ? tag : name}`.slice(0, MAX_TITLE_CHARACTERS);
    const rest = withoutBlock(body);
    const block = blockOf(tag, { reason, instead });
    const isKept = reason === undefined && rest !== body;
    const marked = isKept ? body : rest === '' ? block : `${block}\n\n${rest}`;
    const text = { name: title, body: marked.length > _ports_releases_js__WEBPACK_IMPORTED_MODULE_3__  .N ? body : marked };
    return text.name === name && text.body === body ? undefined : text;
}
function blockOf(tag, { reason = '', instead }) {
    const advice = instead === undefined ? '' : ` Use ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .nf)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(instead.tag), instead.url)} instead.`;
    const words = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(reason.trim()).split(/\r\n?|\n/);
    const lines = [
        `**${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(tag)} was withdrawn: do not use it.**${advice}`,
        ...(reason.trim() === '' ? [] : ['', ...words]),
    ];
    return [BEGIN, '> [!CAUTION]', ...lines.map((line) => `> ${line}`.trimEnd()), END].join('\n');
}
function withoutBlock(body) {
    const lines = body.split('\n');
    const first = placeOf(BEGIN, lines);
    const last = placeOf(END, lines);
    if (first === -1 || last < first)
        return body;
    return [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n').replace(/^\n+/, '');
}

/***/ }),

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gn: () => (  packageRecord),
    Jr: () => (  bindTo),
    t2: () => (  settingsRecord)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);

const SHAPES = {
    command: false,
    package: false,
    dryRun: false,
    bump: false,
    version: false,
    prerelease: true,
    channels: true,
    maintenance: true,
    tagPrefix: true,
    initialVersion: true,
    majorOnZero: true,
    onNoRelease: true,
    template: false,
    tagMessage: true,
    releaseName: true,
    draft: true,
    makeLatest: true,
    assets: true,
    requireChecks: true,
    checksTimeout: false,
    checkRunId: false,
    floatingTags: true,
    alsoTag: true,
    tag: false,
    isAsked: false,
    confirmed: false,
    reason: false,
    planFile: false,
    comment: false,
    project: true,
    highlights: true,
    preset: true,
    requireMigration: true,
    rules: true,
    onNearMiss: true,
    mergeMethod: false,
    onTitle: false,
    preparation: true,
    warnings: false,
};
function settingsRecord(settings, templates) {
    const bound = Object.entries(settings).filter(([name]) => SHAPES[name]);
    const said = [...bound, ...textsOf(templates)];
    return Object.fromEntries(said.map(([name, value]) => [name, digestOf(value)]));
}
function packageRecord(one, { groups, onDependency }) {
    const { paths, formerly, include, exclude, touched, dependsOn } = one;
    return {
        package: digestOf({ paths, formerly, include, exclude, touched }),
        'depends-on': digestOf({ dependsOn, onDependency }),
        groups: digestOf(groups.filter(({ packages }) => packages.includes(one.name))),
    };
}
function bindTo(decision, record) {
    return decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } };
}
function digestOf(value) {
    return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .s)(JSON.stringify(value, toPlain)).slice(0, 16);
}
function textsOf({ notes, tagMessage, releaseName, partials }) {
    const own = { notes, 'tag message': tagMessage, title: releaseName };
    return [
        ...Object.entries(own).map(([name, said]) => [`template: ${name}`, said?.text ?? 'built in']),
        ...[...(partials ?? [])].map(([path, text]) => [`partial: ${path}`, text]),
    ];
}
function toPlain(key, value) {
    if (key === 'place')
        return undefined;
    if (typeof value === 'bigint')
        return String(value);
    return value instanceof Map ? [...value] : value;
}

/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    qZ: () => (  endWith),
    u0: () => (  carryOut),
    wS: () => (  finishEarlier)
  });
  var _commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);
  var _next_version_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9460);
  var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8856);
  var _next_version_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1318);
  var _next_version_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2617);
  var _next_version_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2496);
  var _prepare_proposal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8883);
  var _next_version_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6259);
  var _next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9749);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7830);
  var _ready_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(513);

async function carryOut({ plan, next, texts, steps, tag, alsoTags, releases, warnings, begun }, job, ports) {
    const { run, settings, snapshot } = job;
    const { forge, files, clock, tell } = ports;
    const { isLate = false } = run;
    const known = {
        asked: (0,_next_version_choose_js__WEBPACK_IMPORTED_MODULE_4__  .k)(settings),
        isKnown: snapshot.current !== undefined,
        isLate,
        seen: { tag, releases, alsoTags },
    };
    const preparedAt = (head, seen) => prepareAgain({ plan, next, head, seen }, job, ports);
    const surroundings = { plan, next, forge, files, clock, tell, run: run.url, tags: snapshot.tags };
    const where = { ...surroundings, ...known, preparedAt };
    const end = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__  .h)(steps, { ...where, ...(begun && { begun }) });
    if (end.kind !== 'written')
        return endWith(end, { plan, texts }, job);
    const written = { ...end.written, warnings: [...end.written.warnings, ...warnings] };
    return { kind: 'released', plan, next, texts, written, tags: job.snapshot.tags };
}
function endWith(end, { plan, texts }, job) {
    switch (end.kind) {
        case 'moved':
            return endHeld(plan, (0,_next_version_check_js__WEBPACK_IMPORTED_MODULE_3__  .aE)(end.head));
        case 'held':
            return endHeld(plan, (0,_next_version_check_js__WEBPACK_IMPORTED_MODULE_3__  .Or)(end.tag));
        case 'declined':
            return endHeld(plan, (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_6__  .Jr)(end.pull, end.branch));
        case 'prepared':
        case 'proposed':
            return { ...end, plan, texts, tags: job.snapshot.tags };
    }
}
function endHeld(plan, reason) {
    return { kind: 'nothing', nothing: (0,_next_version_plan_js__WEBPACK_IMPORTED_MODULE_10__  .V)(plan, reason) };
}
async function prepareAgain({ plan, next, head, seen }, job, ports) {
    const run = { ...job.run, revision: head };
    const [tag = plan.tag] = (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(seen.message);
    const version = tag === plan.tag ? undefined : (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_8__  .Fe)(tag, next.prefix)?.version;
    const settings = version === undefined ? job.settings : { ...job.settings, version };
    const isSame = head === plan.head && version === undefined;
    const read = isSame ? job.snapshot : await snapshotAt(run, settings, { job, ports });
    const snapshot = { ...read, now: seen.date };
    const decision = isSame ? { kind: 'release', plan, next } : (0,_next_version_decide_js__WEBPACK_IMPORTED_MODULE_5__  .L)(snapshot, settings);
    const ready = decision.kind === 'release' ? await (0,_ready_js__WEBPACK_IMPORTED_MODULE_9__  .wE)(decision, { ...job, settings, run, snapshot }, ports) : undefined;
    const [step] = ready?.kind === 'ready' ? ready.steps : [];
    return step?.kind === 'prepare' || step?.kind === 'propose' ? step : undefined;
}
function snapshotAt(run, settings, { job, ports }) {
    return job.readAt === undefined ? (0,_next_version_read_js__WEBPACK_IMPORTED_MODULE_1__  .RA)(run, settings, ports) : job.readAt(run, settings);
}
async function finishEarlier(job, ports, seen) {
    if (job.settings.command === 'prepare')
        return undefined;
    const { base, lastCandidate: last = base } = job.snapshot;
    const tag = last === undefined ? undefined : await (0,_next_version_read_js__WEBPACK_IMPORTED_MODULE_1__  .tM)(last.name, job.run, ports);
    if (last === undefined || tag === undefined || !(0,_next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__  .MU)(tag))
        return undefined;
    if ((0,_next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__  .Gm)(tag.name, job.snapshot.tags))
        return undefined;
    if (!(0,_next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__  .ui)(tag, seen ?? (await ports.forge.releasesOf([tag.name])).releases))
        return undefined;
    const run = { ...job.run, revision: tag.commit };
    const settings = (0,_next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__  .zc)(last.version, job.settings);
    const snapshot = await snapshotAt(run, settings, { job, ports });
    const decision = (0,_next_version_decide_js__WEBPACK_IMPORTED_MODULE_5__  .L)(snapshot, settings);
    const again = { ...job, run, settings, snapshot };
    const ready = decision.kind === 'resume' ? await (0,_ready_js__WEBPACK_IMPORTED_MODULE_9__  .wE)(decision, again, ports) : undefined;
    if (ready?.kind !== 'ready')
        return undefined;
    const result = await carryOut(ready, again, ports);
    if (result.kind !== 'released')
        return undefined;
    const { written } = result;
    return {
        ...result,
        written: { ...written, warnings: [...written.warnings, ...(0,_next_version_unfinished_js__WEBPACK_IMPORTED_MODULE_7__  .X7)(tag.name, job.settings)] },
    };
}

/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (  checkpoint)
});

// EXTERNAL MODULE: ./release/carry-out.js
var carry_out = __webpack_require__(5141);
// EXTERNAL MODULE: ./release/close-outdated.js + 1 modules
var close_outdated = __webpack_require__(3061);
// EXTERNAL MODULE: ./preview/branch.js
var preview_branch = __webpack_require__(8316);
// EXTERNAL MODULE: ./preview/foretell.js
var foretell = __webpack_require__(6621);
// EXTERNAL MODULE: ./preview/preview.js + 1 modules
var preview = __webpack_require__(5560);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./preview/read-branch.js

async function readBranch(read, { pull, shallow }, ports) {
    if (pull === undefined)
        return undefined;
    const branch = (0,preview_branch .oA)(read, pull);
    if (branch !== undefined)
        return read.current === undefined ? { pull, snapshot: read, branch } : undefined;
    const snapshot = (0,preview_branch .Yo)(read);
    return { pull, snapshot, branch: (0,preview_branch .lb)(snapshot, await commitsOf(pull, { snapshot, shallow }, ports)) };
}
async function commitsOf({ head }, { snapshot: { base }, shallow }, { history, remote }) {
    try {
        const isHere = !shallow && (await history.commitOf(head)) !== undefined;
        const { commits } = (await (isHere ? history : remote)?.since(base === undefined ? [] : [base], head)) ?? {};
        return commits;
    }
    catch (error) {
        if (error instanceof problem .jg)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./preview/read-merging.js

async function readMerging(read, { run, settings }, ports) {
    const meeting = await readBranch(read, run, ports);
    if (meeting === undefined)
        return undefined;
    const merges = (0,foretell .hO)(meeting, settings);
    return {
        first: merges[0]?.snapshot ?? { ...meeting.snapshot, commits: meeting.branch.before },
        built: { snapshot: (0,preview_branch .bs)(meeting), pull: meeting.pull, commits: (0,preview_branch .R$)(meeting) },
        preview: (first) => (0,preview .oW)({ meeting, merges, settings, first }),
    };
}

// EXTERNAL MODULE: ./release/keep-preview.js + 4 modules
var keep_preview = __webpack_require__(8558);
// EXTERNAL MODULE: ./prepare/read-prepared.js
var read_prepared = __webpack_require__(9859);
// EXTERNAL MODULE: ./notes/read-texts.js
var read_texts = __webpack_require__(3122);
// EXTERNAL MODULE: ./next-version/read.js
var next_version_read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js
var read_settings = __webpack_require__(1448);
// EXTERNAL MODULE: ./next-version/builds.js + 2 modules
var next_version_builds = __webpack_require__(4076);
// EXTERNAL MODULE: ./next-version/apply.js
var apply = __webpack_require__(7078);
// EXTERNAL MODULE: ./release/binding.js
var binding = __webpack_require__(9578);
// EXTERNAL MODULE: ./next-version/decide.js
var decide = __webpack_require__(2496);
// EXTERNAL MODULE: ./release/dry-run/end.js
var dry_run_end = __webpack_require__(5420);
// EXTERNAL MODULE: ./release/ready.js + 10 modules
var release_ready = __webpack_require__(513);
;// CONCATENATED MODULE: ./release/checkpoint.js

async function checkpoint(run, ports) {
    const said = await (0,read_settings .sb)(run, ports);
    if (said.packages !== undefined)
        return (await __webpack_require__.e(  860).then(__webpack_require__.bind(__webpack_require__, 2860))).checkpoints(run, said, ports);
    const history = await (0,next_version_read .RA)(run, said, ports);
    const { settings, snapshot: read, seen } = await (0,read_prepared .S6)({ run, settings: said, snapshot: history }, ports);
    const templates = await (0,read_texts .Q)(run, settings, ports);
    const merging = await readMerging(read, { run, settings }, ports);
    const snapshot = merging?.first ?? read;
    const job = { run, settings, templates, snapshot };
    const decision = await decideOrApply(job, ports);
    const ready = decision.kind === 'nothing' ? decision : await (0,release_ready .wE)(decision, job, ports);
    const builds = (0,next_version_builds .j)({ decision, snapshot, settings, ...merging?.built });
    if (settings.dryRun) {
        const preview = merging?.preview(ready.kind === 'nothing' ? ready : decision);
        const end = await (0,dry_run_end .E)(ready, decision.kind === 'resume', job, ports);
        return (0,keep_preview .u)({ ...end, builds, ...(preview && { preview }) }, job, ports);
    }
    if (ready.kind === 'blocked')
        return { ...ready, builds };
    const known = ready.kind === 'ready' ? ready.releases : undefined;
    const finished = await (0,carry_out .wS)(job, ports, known);
    const close = (end) => (0,close_outdated .Z)({ ...end, builds }, { ...job, seen }, ports);
    if (ready.kind === 'nothing')
        return finished ? { ...finished, builds } : close(await (0,dry_run_end .z)(ready, ports));
    const result = await close(await (0,carry_out .u0)(ready, job, ports));
    const isMade = result.kind === 'released' || result.kind === 'proposed';
    return isMade && finished ? { ...result, finished } : result;
}
async function decideOrApply({ settings, snapshot, templates }, { files }) {
    const record = (0,binding .t2)(settings, templates);
    const { command, planFile } = settings;
    const isApplied = planFile !== undefined && command !== 'plan';
    const decision = isApplied
        ? (0,apply .g)((0,apply .v)(planFile, await files.readGiven(planFile)), snapshot, settings, record)
        : (0,decide .L)(snapshot, settings);
    return (0,binding .Jr)(decision, record);
}

/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (  closeBecause),
  Z: () => (  closeOutdated)
});

// EXTERNAL MODULE: ./release/outdated.js
var release_outdated = __webpack_require__(9331);
// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
;// CONCATENATED MODULE: ./release/close-proposal.js

function closeProposal({ proposals, clock, why, branch, base }) {
    let closed;
    return (0,settle .G)(clock, `pull request from ${branch}`, async () => {
        const seen = await proposals.look(branch, base);
        const outdated = (0,release_outdated .AC)(seen, why);
        if (outdated === undefined)
            return { closed };
        const { pull, comment, branch: from } = outdated;
        closed = pull;
        if (pull.isExplained !== true)
            await proposals.comment(pull, comment);
        if (from !== undefined)
            await proposals.remove({ repository: seen.repository, branch, from });
        await proposals.close(pull);
        return { closed };
    }).then((end) => end.closed);
}

// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./prepare/proposal.js
var proposal = __webpack_require__(8883);
;// CONCATENATED MODULE: ./release/close-outdated.js

async function closeOutdated(result, { run, settings, seen }, { forge, clock }) {
    const { preparation } = settings;
    const why = preparation === undefined ? undefined : (0,release_outdated .JH)(result, { via: preparation.via, seen });
    const [warning] = why === undefined ? [] : await closeBecause(why, run, { forge, clock });
    return warning === undefined ? result : withWarning(result, warning);
}
async function closeBecause(why, run, { forge: { proposals }, clock }) {
    const base = await run.branch?.();
    if (base === undefined || proposals === undefined || (0,proposal .T4)(base))
        return [];
    const branch = (0,proposal .hj)(base);
    try {
        const pull = await closeProposal({ proposals, clock, why, branch, base });
        return pull === undefined ? [] : [(0,release_outdated .Qt)(pull, why)];
    }
    catch (error) {
        if (!(error instanceof problem .jg))
            throw error;
        return [`The pull request from ${branch} is out of date and could not be closed: ${error.problems[0]?.what ?? ''}`];
    }
}
function withWarning(result, warning) {
    if (result.kind === 'nothing') {
        const { nothing } = result;
        const account = { ...nothing.account, warnings: [...nothing.account.warnings, warning] };
        return { ...result, nothing: { ...nothing, account } };
    }
    if (result.kind === 'released')
        return { ...result, written: { ...result.written, warnings: [...result.written.warnings, warning] } };
    return result.kind === 'prepared'
        ? { ...result, plan: { ...result.plan, warnings: [...result.plan.warnings, warning] } }
        : result;
}

/***/ }),

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  endDryRun),
    z: () => (  endWithNothing)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
  var _next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8858);
  var _record_canonical_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(245);
  var _carry_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5141);
  var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6650);
  var _rehearsal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);

async function endDryRun(ready, resumed, job, ports) {
    const { settings } = job;
    if (ready.kind === 'blocked')
        return ready;
    if (ready.kind === 'nothing') {
        const { found = { kind: 'nothing', nothing: ready }, unasked } = await askIfReachable(() => endWithNothing(ready, ports), ready.current?.name);
        return unasked === undefined || found.kind !== 'nothing'
            ? found
            : { ...found, nothing: addWarning(found.nothing, unasked) };
    }
    const { plan, next, texts, steps } = ready;
    const { found: end, unasked } = resumed ? await askIfReachable(() => rehearse(ready, job, ports), plan.tag) : {};
    if (end?.kind === 'nothing')
        return end;
    const warnings = [...plan.warnings, ...ready.warnings, ...(unasked === undefined ? [] : [unasked])];
    const would = end?.kind === 'released' && { would: end.written };
    const told = { ...plan, warnings };
    const planned = {
        kind: 'planned',
        plan: told,
        next,
        texts,
        steps,
        resumed,
        tags: job.snapshot.tags,
        ...would,
    };
    if (settings.command === 'plan' && settings.planFile !== undefined && !(0,_result_js__WEBPACK_IMPORTED_MODULE_4__  .$)(planned))
        await ports.files.writeGiven(settings.planFile, `${JSON.stringify((0,_next_version_plan_json_js__WEBPACK_IMPORTED_MODULE_1__  .R)(plan), undefined, 2)}\n`, 'replace');
    return planned;
}
function rehearse(ready, job, ports) {
    return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_2__  .u0)(ready, job, { ...ports, forge: (0,_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__  .N)(ports.forge), clock: (0,_rehearsal_js__WEBPACK_IMPORTED_MODULE_3__  .M)(ports.clock) });
}
async function askIfReachable(ask, tag = '') {
    try {
        return { found: await ask() };
    }
    catch (error) {
        if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg) || !error.problems.every(({ code }) => code.startsWith('VC4')))
            throw error;
        const [why] = error.problems;
        return {
            unasked: `The release of ${tag} could not be checked (${why?.code ?? ''}: ${why?.what ?? ''}), so what a run would make of it is not known.`,
        };
    }
}
function addWarning(nothing, warning) {
    const { account } = nothing;
    return { ...nothing, account: { ...account, warnings: [...account.warnings, warning] } };
}
async function endWithNothing(nothing, { forge }) {
    if (nothing.current === null)
        return { kind: 'nothing', nothing };
    const { releases } = await forge.releasesOf([nothing.current.name]);
    const release = (0,_record_canonical_release_js__WEBPACK_IMPORTED_MODULE_5__  .M)(releases, nothing.current.name);
    return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release };
}

/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  withoutWaiting),
    N: () => (  rehearseOn)
  });
const NOTHING = '0'.repeat(40);
function rehearseOn(forge) {
    const releases = remembered(forge);
    const tags = new Map();
    const attached = new Map();
    const assetsOf = async (release) => {
        const known = attached.get(release.id) ?? (release.url === '' ? [] : await forge.assets(release));
        attached.set(release.id, known);
        return known;
    };
    const change = async (id, changes) => {
        await releases.one(id);
        const at = releases.all.findIndex((release) => release.id === id);
        const before = releases.all[at];
        return before && (releases.all[at] = { ...before, ...changes });
    };
    return {
        kind: forge.kind,
        draftPlace: (tag) => forge.draftPlace(tag),
        standing: (commit, head) => forge.standing(commit, head),
        branchAfter: (name, commit) => forge.branchAfter(name, commit),
        inventory: () => forge.inventory(),
        createMarker: refuseWrite,
        createCommit: refuseWrite,
        treeWith: refuseWrite,
        deleteTag: refuseWrite,
        mark: refuseWrite,
        findTag: async (name) => tags.get(name) ?? forge.findTag(name),
        createTag: () => Promise.resolve(NOTHING),
        moveTag({ name, commit }) {
            tags.set(name, { name, commit, object: commit, annotated: false, message: '', taggedAt: 0 });
            return Promise.resolve(true);
        },
        releases: () => forge.releases(),
        releasesOf: releases.of,
        release: releases.one,
        createDraft(draft) {
            const made = { ...draft, id: '', draft: true, url: '', uploadUrl: '' };
            releases.all.push(made);
            return Promise.resolve(made);
        },
        updateDraft: ({ id }, text) => change(id, text),
        deleteDraft({ id }) {
            const at = releases.all.findIndex((release) => release.id === id);
            if (at >= 0)
                releases.all.splice(at, 1);
            return Promise.resolve();
        },
        publish: ({ id }) => change(id, { draft: false }),
        assets: assetsOf,
        async attach(release, asset) {
            const made = { ...asset, id: '', whole: true };
            (await assetsOf(release)).push(made);
            return made;
        },
        async detach(release, { name }) {
            const kept = (await assetsOf(release)).filter((asset) => asset.name !== name);
            attached.set(release.id, kept);
        },
    };
}
function refuseWrite() {
    throw new Error('a rehearsal writes nothing but what comes after a tag');
}
function remembered(forge) {
    const all = [];
    const known = new Set();
    const asked = new Set();
    const remember = (release) => {
        if (!known.has(release.id))
            all.push(release);
        known.add(release.id);
    };
    const of = async (tags) => {
        const fresh = tags.filter((tag) => !asked.has(tag));
        if (fresh.length > 0)
            for (const release of (await forge.releasesOf(fresh)).releases)
                remember(release);
        for (const tag of fresh)
            asked.add(tag);
        return { releases: [...all] };
    };
    const one = async (id) => {
        const found = known.has(id) || id === '' ? undefined : await forge.release(id);
        if (found !== undefined)
            remember(found);
        return all.find((release) => release.id === id);
    };
    return { all, of, one };
}
function withoutWaiting(clock) {
    return { ...clock, wait: () => Promise.resolve() };
}

/***/ }),

/***/ 8558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (  keepPackagesPreview),
  u: () => (  keepPreview)
});

// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown = __webpack_require__(8775);
// EXTERNAL MODULE: ./markdown/code-spans.js
var code_spans = __webpack_require__(9614);
;// CONCATENATED MODULE: ./preview/comment-text.js

const MAX_CHARACTERS = 60_000;
function commentText(told, all) {
    const folded = [];
    let room = MAX_CHARACTERS - told.length;
    for (const one of all.slice(0, MOST_FOLDED)) {
        const text = foldNotes(one, room);
        room -= text.length;
        folded.push(text);
    }
    return [told, ...folded, SMALL_PRINT].join('\n\n');
}
const MOST_FOLDED = 20;
const SMALL_PRINT = '<sub>Version Checkpoint keeps this comment up to date. If you edit it, it is left alone, and the next run writes a new one.</sub>';
function foldNotes({ title, notes }, room) {
    const shown = cutTo(notes.trimEnd(), Math.max(0, room));
    const fence = (0,code_spans .bT)(shown, 3);
    return `<details><summary>${title}</summary>\n\n${fence}md\n${shown}\n${fence}\n\n</details>`;
}
function cutTo(notes, room) {
    if (notes.length <= room)
        return notes;
    const end = Math.max(0, notes.lastIndexOf('\n', room));
    return `${notes.slice(0, end)}\n\n… and more than fits in a comment: the job summary has it.`;
}

// EXTERNAL MODULE: ./errors/problem.js
var errors_problem = __webpack_require__(626);
// EXTERNAL MODULE: ./ports/comments.js
var ports_comments = __webpack_require__(1014);
// EXTERNAL MODULE: ./markdown/markers.js
var markers = __webpack_require__(8948);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
;// CONCATENATED MODULE: ./record/comment-mark.js

const BEGIN = `${markers .t}preview `;
const END = ' -->';
function markComment({ text, at }) {
    return `${text.trimEnd()}\n\n${BEGIN}${JSON.stringify({ schema: 1, text: (0,region .ol)(text), at })}${END}\n`;
}
function readMarked(body) {
    const lines = body.replace(/\r\n?/g, '\n').trimEnd().split('\n');
    const mark = lines.at(-1) ?? '';
    if (!mark.startsWith(BEGIN) || !mark.endsWith(END))
        return undefined;
    const text = lines.slice(0, -1).join('\n').trimEnd();
    const { text: digest, at } = recordIn(mark.slice(BEGIN.length, -END.length));
    return digest === (0,region .ol)(text) && typeof at === 'string' ? { text, at } : undefined;
}
function recordIn(json) {
    try {
        const { schema, text, at } = { ...JSON.parse(json) };
        return schema === 1 ? { text, at } : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
;// CONCATENATED MODULE: ./preview/judge-comment.js

function judgeComments(own, wanted) {
    const [first, ...copies] = [...own].sort((one, other) => one.comment.id - other.comment.id);
    if (first === undefined)
        return { kind: 'write' };
    const latest = [first, ...copies].reduce((best, each) => (best.at === '' || each.at <= best.at ? best : each), wanted);
    const isAsWanted = (0,region .ol)(first.text) === (0,region .ol)(latest.text);
    return {
        kind: 'keep',
        first: first.comment,
        ...(!isAsWanted && { as: { text: latest.text, at: latest.at } }),
        copies: copies.map(({ comment }) => comment),
    };
}

;// CONCATENATED MODULE: ./preview/keep-comment.js

async function keepComment(pull, wanted, { comments, clock }) {
    let made;
    try {
        return await (0,settle .G)(clock, `comment on pull request #${pull}`, async (unclearAnswers) => {
            const listed = await comments.list(pull);
            const own = await ownAmong(listed, comments);
            if (own === undefined || !(await isAccountedFor(made, { listed, own, comments })))
                return undefined;
            const verdict = judgeComments(own, wanted);
            if (verdict.kind === 'write') {
                made = await comments.write(pull, markComment(wanted));
                return undefined;
            }
            const { first, as, copies } = verdict;
            if (as !== undefined && !(await comments.edit(first, markComment(as))))
                return undefined;
            for (const copy of copies)
                await comments.remove(copy);
            const isChanged = as !== undefined || unclearAnswers > 0;
            return { kind: first.id === made?.id ? 'made' : isChanged ? 'updated' : 'kept', url: first.url };
        });
    }
    catch (error) {
        if (!(error instanceof errors_problem .jg))
            throw error;
        const [problem] = error.problems;
        if (problem === undefined)
            throw error;
        return { kind: error instanceof ports_comments .b ? 'refused' : 'failed', problem };
    }
}
async function ownAmong(listed, comments) {
    const marked = listed.flatMap((comment) => {
        const read = readMarked(comment.body);
        return read === undefined ? [] : [{ ...read, comment }];
    });
    if (marked.length === 0)
        return [];
    const own = await comments.ownAmong(marked.map(({ comment }) => comment));
    return own && marked.filter(({ comment }) => own.includes(comment));
}
async function isAccountedFor(made, { listed, own, comments }) {
    if (made === undefined || listed.some(({ id }) => id === made.id))
        return true;
    if (own.every(({ comment }) => comment.id > made.id))
        return false;
    await comments.remove(made);
    return true;
}

// EXTERNAL MODULE: ./preview/markdown.js
var preview_markdown = __webpack_require__(6373);
// EXTERNAL MODULE: ./preview/packages-markdown.js
var packages_markdown = __webpack_require__(9467);
;// CONCATENATED MODULE: ./release/keep-preview.js

async function keepPreview(end, asked, ports) {
    if (end.preview === undefined)
        return end;
    const notes = end.kind === 'planned' ? [{ title: 'Notes', notes: end.texts.notes }] : [];
    return { ...end, ...(await commentWith({ told: (0,preview_markdown .ib)(end.preview), notes }, asked, ports)) };
}
async function keepPackagesPreview(end, asked, ports) {
    if (end.preview === undefined)
        return end;
    const notes = end.packages.flatMap(({ end: one }) => one.kind === 'planned' ? [{ title: `Notes of ${(0,markdown .cR)(one.plan.tag)}`, notes: one.texts.notes }] : []);
    return { ...end, ...(await commentWith({ told: (0,packages_markdown .j)(end.preview), notes }, asked, ports)) };
}
async function commentWith({ told, notes }, { run: { pull }, settings }, { forge: { comments }, clock }) {
    if (!settings.comment || pull === undefined || comments === undefined)
        return {};
    const wanted = { text: commentText(told, notes), at: pull.updatedAt ?? '' };
    return { comment: await keepComment(pull.number, wanted, { comments, clock }) };
}

/***/ }),

/***/ 9331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AC: () => (  outdatedIn),
    JH: () => (  outdatedBecause),
    Qt: () => (  closedSentence),
    kC: () => (  outdatedBecauseOf),
    t$: () => (  CLOSED_MARK)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8948);
  var _prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
  var _prepare_pull_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3266);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);

const CLOSED_MARK = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_4__  .t}closed -->`;
function outdatedIn(seen, why) {
    const { pull } = (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen);
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    if (pull?.state !== 'open' || body?.kind !== 'managed')
        return undefined;
    const { record } = body;
    const head = seen.branch?.commit;
    const isOurs = head !== undefined && (head === record.commit || head === record.proposal?.before);
    const hasWords = (body.before + body.after).trim() !== '' || (0,_prepare_pull_words_js__WEBPACK_IMPORTED_MODULE_1__  ._)(body) || (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(pull.title) !== record.title;
    const kept = [
        ...(hasWords ? ['The changes you made to its title or text stay on this page.'] : []),
        ...(head !== undefined && !isOurs
            ? [`Its branch has other commits (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(head)}), so it was not deleted.`]
            : []),
    ];
    const comment = [CLOSED_MARK, `Closed: ${why}.`, ...kept].join('\n');
    return { pull, comment, ...(isOurs && { branch: head }) };
}
function outdatedBecause(result, { via, seen }) {
    if (via === 'commit')
        return isByCommit(result) ? BY_COMMIT : undefined;
    const isOpen = seen !== undefined && (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen).pull?.state === 'open';
    return isOpen && result.kind === 'nothing' && result.nothing.isDecided === true ? result.nothing.reason : undefined;
}
function outdatedBecauseOf(ends, { via, seen }) {
    if (via === 'commit')
        return ends.some(({ end }) => isByCommit(end)) ? BY_COMMIT : undefined;
    const { pull } = seen === undefined ? { pull: undefined } : (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen);
    if (pull === undefined || ends.some(({ end }) => end.kind === 'proposed'))
        return undefined;
    const tags = (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .Qr)(pull).map(({ tag }) => tag);
    const owners = ends.filter(({ prefix }) => tags.some((tag) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Fe)(tag, prefix) !== undefined));
    const reasons = owners.flatMap(({ name, end }) => end.kind === 'nothing' && end.nothing.isDecided === true ? [`${name}: ${end.nothing.reason}`] : []);
    const isAll = owners.every(({ end }) => end.kind === 'released' || (end.kind === 'nothing' && end.nothing.isDecided));
    return isAll && reasons.length > 0 ? reasonsText(reasons) : undefined;
}
const MOST_REASONS = 5;
function reasonsText(reasons) {
    const more = reasons.length - MOST_REASONS;
    return reasons.slice(0, MOST_REASONS).join('; ') + (more > 0 ? `; and so on for ${more} more` : '');
}
function isByCommit({ kind }) {
    return kind === 'released' || kind === 'prepared';
}
const BY_COMMIT = 'releases of this branch are now prepared by a commit';
function closedSentence({ url }, why) {
    return `The pull request that proposed a release was closed (${why}): ${url}`;
}

/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LS: () => (  heldAsPrepared),
  D6: () => (  isAsked),
  wE: () => (  makeReady)
});

// EXTERNAL MODULE: ./also-tags/write.js + 1 modules
var write = __webpack_require__(2319);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./release/bytes.js
var release_bytes = __webpack_require__(1984);
// EXTERNAL MODULE: ./release/release-assets.js + 1 modules
var release_assets = __webpack_require__(9228);
// EXTERNAL MODULE: ./errors/assets.js
var errors_assets = __webpack_require__(6204);
;// CONCATENATED MODULE: ./release/read-assets.js

async function readAssets(globs, files) {
    if (globs.include.length === 0)
        return { assets: [], missing: [] };
    const { named, missing } = (0,release_assets .ji)(await files.match(globs));
    const assets = [];
    for (const { path, ...file } of named)
        assets.push({ ...file, digest: await (0,release_bytes .o)(files.bytes(path)), from: { path } });
    const isWhole = assets.length === 0 || assets.some(({ name }) => name === release_assets .NX);
    const sums = isWhole ? [] : [await textAsset(release_assets .NX, (0,release_assets .Uw)(assets))];
    return { assets: [...assets, ...sums], missing };
}
async function withFullNotes(assets, full) {
    if (full === undefined)
        return assets;
    const taken = assets.find(({ name }) => name === full.name);
    if (taken === undefined)
        return [...assets, await textAsset(full.name, full.text)];
    throw new problem .jg((0,errors_assets .H_)(full.name, [taken.label, 'the full notes, which are too long for the release']));
}
async function textAsset(name, text) {
    const bytes = (0,release_bytes .$)(text);
    return { name, label: name, size: Buffer.byteLength(text), digest: await (0,release_bytes .o)(bytes), from: { text } };
}

// EXTERNAL MODULE: ./gates/gate.js + 1 modules
var gates_gate = __webpack_require__(4671);
// EXTERNAL MODULE: ./notes/read-findings.js
var read_findings = __webpack_require__(7622);
// EXTERNAL MODULE: ./errors/preparation.js
var errors_preparation = __webpack_require__(6652);
// EXTERNAL MODULE: ./errors/proposal.js
var proposal = __webpack_require__(8543);
// EXTERNAL MODULE: ./prepare/preparation.js + 6 modules
var prepare_preparation = __webpack_require__(3883);
// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./version-files/edit.js + 13 modules
var edit = __webpack_require__(8421);
;// CONCATENATED MODULE: ./prepare/unprepared.js

async function warnOfUnprepared({ tag, version, head, base }, { files: wanted, pep440 }, { committed, matchPattern }) {
    const next = { version, previous: base === null ? [] : [base.version], pep440, matchPattern };
    const texts = new Map(committed.map(({ path, text }) => [path, text]));
    const others = [];
    for (const file of new Set(wanted.map((entry) => entry.file))) {
        const entries = wanted.filter((entry) => entry.file === file);
        const { edits } = await (0,edit .EC)(entries, texts, next);
        others.push(...edits.map(({ path }) => path));
    }
    if (others.length === 0)
        return [];
    const verb = others.length === 1 ? 'holds' : 'hold';
    return [
        `${(0,problem .Zv)(others)} on ${(0,commit .Fu)(head)} ${verb} another version than ${tag}. You made the tag by hand and a version tag is never moved, so nothing was prepared. Next time, let a run make the version, or change the files before you tag.`,
    ];
}

// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./version-files/manifests/follow.js
const ONE_VERSION = /^((?:\^|~=|~|===?|=|>=)?\s*v?)(\d+(?:\.\d+){0,2})([-+][0-9A-Za-z.+-]+|(?:a|b|c|rc|\.?dev|\.?post)\d+)?$/;
function followVersion(asked, version) {
    if (!/\d/.test(asked) || asked.includes('/') || asked.includes(':'))
        return { kind: 'open' };
    const [, operator = '', numbers = '', rest = ''] = ONE_VERSION.exec(asked) ?? [];
    if (numbers === '')
        return { kind: 'left' };
    const count = numbers.split('.').length;
    const isStable = /^\d+(?:\.\d+)*$/.test(version);
    const text = count < 3 && rest === '' && isStable ? version.split('.').slice(0, count).join('.') : version;
    return { kind: 'follows', text: operator + text };
}
function followRequirement(manifest, { name, asked }, version) {
    if (manifest !== 'go.mod')
        return followVersion(asked, version);
    const [major = ''] = version.split('.');
    const path = /\/v(\d+)$/.exec(name)?.[1] ?? '1';
    return path === major || (path === '1' && major === '0') ? followVersion(asked, version) : { kind: 'left' };
}

// EXTERNAL MODULE: ./version-files/manifests/manifest.js + 3 modules
var manifests_manifest = __webpack_require__(4464);
// EXTERNAL MODULE: ./version-files/version-file.js
var version_file = __webpack_require__(4151);
// EXTERNAL MODULE: ./versions/pep440.js
var versions_pep440 = __webpack_require__(7992);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
;// CONCATENATED MODULE: ./prepare/requirements.js

const PLAIN = '100644';
async function followReleases(files, { released, manifests }, pep440) {
    const all = [];
    const changed = [];
    const left = [];
    for (const file of files) {
        if (!manifests.includes(file.path) || file.mode !== PLAIN) {
            all.push(file);
            continue;
        }
        const followed = await followIn(file, released, pep440);
        left.push(...followed.left.map((what) => `${what} in ${file.path}`));
        if (followed.text !== file.text)
            changed.push(file.path);
        all.push({ ...file, text: followed.text });
    }
    return { files: all, changed, warnings: left.length === 0 ? [] : [leftAsTheyAre(left)] };
}
async function followIn({ path, text }, released, pep440) {
    const manifest = (0,version_file .V)(path);
    const { requirements } = await (0,manifests_manifest .W)(path, text);
    const left = [];
    let after = text;
    for (const { name, place } of requirements.toSorted((a, b) => (b.place?.start ?? 0) - (a.place?.start ?? 0))) {
        const one = released.find(({ names }) => names.get(manifest) === name);
        if (one === undefined || place === undefined)
            continue;
        if (text.slice(place.start, place.end) !== place.value)
            continue;
        const version = manifest === 'pyproject.toml' ? (0,versions_pep440 .tj)(one.version, pep440) : one.version;
        const followed = version === undefined
            ? { kind: 'left' }
            : followRequirement(manifest, { name, asked: place.value }, version);
        if (followed.kind === 'left' && one.mayBreak)
            left.push(`${(0,printable .g$)(name)} ${(0,printable .g$)(place.value)}`);
        if (followed.kind === 'follows')
            after = after.slice(0, place.start) + followed.text + after.slice(place.end);
    }
    return { text: after, left };
}
function leftAsTheyAre(left) {
    return `These requirements were left as they are, because they are not an operator with one version: ${(0,problem .Zv)(left)}. Check that they admit the new version.`;
}

// EXTERNAL MODULE: ./version-files/bounded-pattern.js
var bounded_pattern = __webpack_require__(9154);
// EXTERNAL MODULE: ./version-files/json.js
var json = __webpack_require__(9432);
// EXTERNAL MODULE: ./version-files/tree.js
var version_files_tree = __webpack_require__(4942);
// EXTERNAL MODULE: ./version-files/manifests/npm.js
var npm = __webpack_require__(7500);
;// CONCATENATED MODULE: ./version-files/manifests/npm-lock.js

async function followMember(lock, { folder, before, after }) {
    if (!lock.includes(JSON.stringify(folder)))
        return lock;
    const [tree, was, is] = await Promise.all([(0,json.readJson)(lock), (0,json.readJson)(before), (0,json.readJson)(after)]);
    if (tree.kind === 'unparsable' || was.kind === 'unparsable' || is.kind === 'unparsable')
        return lock;
    const name = scalarAt(was, ['name'])?.value ?? '';
    const places = changesIn(was, is).flatMap(({ path, from, to }) => placesOf(path, { folder, name }).flatMap((at) => {
        const there = scalarAt(tree, at);
        const isSame = there?.value === from && lock.slice(there.start, there.end) === from;
        return there !== undefined && isSame ? [{ start: there.start, end: there.end, value: from, replacement: to }] : [];
    }));
    return [...new Map(places.map((place) => [place.start, place])).values()]
        .toSorted((one, other) => other.start - one.start)
        .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), lock);
}
function changesIn(was, is) {
    const tables = npm .Q.flatMap((table) => (0,version_files_tree .Pw)(was, [table]).flatMap((found) => found.kind === 'mapping' ? found.entries.map(({ key }) => [table, key]) : []));
    return [['version'], ...tables].flatMap((path) => {
        const [from, to] = [scalarAt(was, path), scalarAt(is, path)];
        return from === undefined || to === undefined || from.value === to.value
            ? []
            : [{ path, from: from.value, to: to.value }];
    });
}
function placesOf(path, { folder, name }) {
    const [, key] = path;
    const again = key === undefined ? [] : [['dependencies', name, 'requires', key]];
    return [['packages', folder, ...path], ...again];
}
function scalarAt(tree, path) {
    const [node, ...more] = (0,version_files_tree .Pw)(tree, path);
    return node?.kind === 'scalar' && more.length === 0 ? node : undefined;
}

;// CONCATENATED MODULE: ./prepare/workspace-locks.js

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json'];
const workspace_locks_PLAIN = '100644';
function locksAbove({ before, after }) {
    const folders = changedIn({ before, after }).flatMap(({ folder }) => foldersAbove(folder));
    return [...new Set(folders)].flatMap((above) => LOCKS.map((name) => `${above}${name}`));
}
async function followInLocks(locks, prepared) {
    const followed = [];
    for (const { path, text, mode } of locks) {
        if (mode !== workspace_locks_PLAIN || text.includes(edit .mM))
            continue;
        const home = path.slice(0, path.length - (0,version_file .V)(path).length);
        let next = text;
        for (const { folder, ...texts } of changedIn(prepared))
            if (folder.startsWith(home))
                next = await followMember(next, { ...texts, folder: folder.slice(home.length) });
        if (next !== text)
            followed.push({ path, text: next, isProgram: false });
    }
    return followed;
}
function changedIn({ before, after }) {
    return after.flatMap(({ path, text }) => {
        const was = before.find((file) => file.path === path)?.text;
        const isMember = path.endsWith('/package.json') && was !== undefined && was !== text;
        return isMember ? [{ folder: path.slice(0, -'/package.json'.length), before: was, after: text }] : [];
    });
}
function foldersAbove(folder) {
    const parts = folder.split('/').slice(0, -1);
    return ['', ...parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`)];
}

;// CONCATENATED MODULE: ./prepare/read-preparation.js

async function readUnprepared(plan, { preparation }, { history }) {
    if (preparation === undefined)
        return [];
    const committed = await history.filesAt(plan.head, (0,edit .lG)(preparation.files));
    return warnOfUnprepared(plan, preparation, { committed, matchPattern: bounded_pattern .g });
}
async function readPreparation({ plan, texts, date }, { run, settings, snapshot, follows }, { history, forge }) {
    const { preparation } = settings;
    if (preparation === undefined || texts.preparation === undefined)
        return { warnings: [] };
    const { released = [], manifests = [] } = follows ?? {};
    const followed = released.length === 0 ? [] : manifests;
    const paths = [...new Set([...(0,prepare_preparation .Of)(preparation, texts.preparation), ...followed])];
    const found = await history.filesAt(plan.head, paths);
    const { files: committed, ...requirements } = await followReleases(found, { released, manifests: followed }, preparation.pep440);
    const before = [...snapshot.candidates, snapshot.base].filter((checkpoint) => checkpoint !== undefined);
    const { entry } = texts.preparation;
    const name = follows?.nameInChangelog;
    const { files: own, ...made } = await (0,prepare_preparation .l3)({
        ...{ plan, preparation, committed, forge: forge.kind },
        texts: { ...texts.preparation, entry: name === undefined ? entry : { ...entry, name } },
        previous: before.map(({ version }) => (0,semver .w0)(version)),
        matchPattern: bounded_pattern .g,
        isExact: settings.version !== undefined,
    });
    const warnings = [...made.warnings, ...requirements.warnings];
    const beside = committed.filter(({ path }) => requirements.changed.includes(path) && !own.some(isAt(path)));
    const changed = [...own, ...beside.map(({ path, text }) => ({ path, text, isProgram: false }))];
    const files = [...changed, ...(follows === undefined ? [] : await readLocks({ plan, found, changed }, history))];
    if (files.length === 0)
        return { warnings };
    if (preparation.via === 'pull-request' && !settings.dryRun && forge.proposals === undefined)
        throw new problem .jg((0,proposal .PM)());
    const branch = await run.branch?.();
    if (branch === undefined && !settings.dryRun)
        throw new problem .jg((0,errors_preparation .kc)());
    const { message } = texts.preparation;
    return { commit: { branch: branch ?? '', parent: plan.head, message, files, date }, warnings };
}
async function readLocks({ plan, found, changed }, history) {
    const prepared = { before: found, after: changed };
    const locks = locksAbove(prepared).filter((path) => !changed.some(isAt(path)));
    return locks.length === 0 ? [] : followInLocks(await history.filesAt(plan.head, locks), prepared);
}
function isAt(path) {
    return (file) => file.path === path;
}

// EXTERNAL MODULE: ./errors/taken.js
var taken = __webpack_require__(438);
// EXTERNAL MODULE: ./next-version/check.js
var check = __webpack_require__(1318);
// EXTERNAL MODULE: ./next-version/choose.js
var choose = __webpack_require__(2617);
// EXTERNAL MODULE: ./next-version/range.js
var range = __webpack_require__(4567);
;// CONCATENATED MODULE: ./next-version/remote-sight.js

function lackingVersions(lacking, { snapshot, settings }) {
    const { prefix, base, lastCandidate } = snapshot;
    const { version: wanted, prerelease: channel, maintenance } = settings;
    const inside = maintenance?.range;
    const choice = (0,range .be)({ tags: lacking, head: undefined, prefix, wanted, channel, inside });
    return (0,range .iC)(choice, { base, lastCandidate, inside });
}
function judgeRemote({ before, later }, plan, settings) {
    const { head, tag } = plan;
    if (before !== undefined && !(before.name === tag && before.commit === head))
        throw new problem .jg((0,taken .VA)({ tag: before.name, commit: before.commit, head }));
    const [holder] = later;
    if (holder === undefined || later.some(({ name }) => name === tag))
        return undefined;
    const asked = (0,choose .k)(settings);
    if (asked !== undefined)
        throw (0,check .x5)(holder, head, asked);
    return holder;
}

;// CONCATENATED MODULE: ./next-version/read-remote.js

async function readRemote(asked, { remote, forge }) {
    const { snapshot, settings } = asked;
    const known = { tags: snapshot.tags, later: [], warnings: [] };
    if (remote === undefined || forge.kind === 'local')
        return known;
    const there = await remote.tagRefs().catch((error) => {
        if (settings.dryRun && error instanceof problem .jg)
            return error;
        throw error;
    });
    if (there instanceof problem .jg)
        return { ...known, warnings: there.problems.map(({ what }) => notAsked(what)) };
    const names = new Set(snapshot.tags.map(({ name }) => name));
    const lacking = there.filter(({ name }) => !names.has(name));
    return lacking.length === 0 ? known : lookAt(remote, lacking, asked);
}
function notAsked(what) {
    return `The remote could not be checked for versions that are missing here, so the real run may decide otherwise. ${what}`;
}
async function lookAt(remote, lacking, asked) {
    const { snapshot } = asked;
    const tags = [...snapshot.tags, ...lacking];
    const higher = lackingVersions(lacking, asked);
    if (higher.length === 0)
        return { tags, later: [], warnings: [] };
    const { base } = await remote.since(higher.toReversed(), snapshot.head);
    const later = await remote.containing(higher, snapshot.head);
    return { tags, ...(base && { before: base }), later, warnings: [] };
}

// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./floating/float.js + 1 modules
var floating_float = __webpack_require__(348);
// EXTERNAL MODULE: ./gates/judge.js
var judge = __webpack_require__(2889);
// EXTERNAL MODULE: ./notes/render.js + 4 modules
var render = __webpack_require__(3823);
// EXTERNAL MODULE: ./notes/migration.js
var migration = __webpack_require__(7615);
// EXTERNAL MODULE: ./notes/release-facts.js
var release_facts = __webpack_require__(8552);
// EXTERNAL MODULE: ./next-version/left-out.js + 1 modules
var left_out = __webpack_require__(2510);
// EXTERNAL MODULE: ./notes/templates/engine.js + 3 modules
var engine = __webpack_require__(9805);
// EXTERNAL MODULE: ./next-version/plan.js
var next_version_plan = __webpack_require__(6259);
// EXTERNAL MODULE: ./prepare/proposal.js
var prepare_proposal = __webpack_require__(8883);
// EXTERNAL MODULE: ./release/steps.js
var release_steps = __webpack_require__(6280);
// EXTERNAL MODULE: ./next-version/unfinished.js
var unfinished = __webpack_require__(9749);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
// EXTERNAL MODULE: ./record/canonical-release.js
var canonical_release = __webpack_require__(245);
;// CONCATENATED MODULE: ./release/tagless.js

function judgeTagless(plan, releases, isExact) {
    const release = (0,canonical_release .M)(releases, plan.tag);
    if (release === undefined)
        return [];
    const body = (0,region .x8)(release.body);
    const from = body.kind === 'managed' ? body.record.commit : undefined;
    if (from === plan.head)
        return [];
    const wasPublic = !release.draft || release.wasPublic === true;
    const { tag, version, head } = plan;
    if (wasPublic && !isExact)
        throw new problem .jg((0,taken .rq)({ tag, version, head, from, url: release.url }));
    return from === undefined ? [] : [movesOn(release, from, head)];
}
const movesOn = ({ tag, url }, from, head) => `The release of ${tag} was created from ${(0,commit .Fu)(from)}, but its tag is gone. This run creates the tag on ${(0,commit .Fu)(head)}: ${url}.`;

;// CONCATENATED MODULE: ./release/ready.js

const NO_GLOBS = { include: [], exclude: [] };
const UNTAGGED = { state: { kind: 'absent' }, tag: undefined };
async function makeReady({ kind, ...planned }, job, ports) {
    const { plan, next } = planned;
    const { settings, templates, snapshot } = job;
    const branch = settings.preparation?.via === 'pull-request' ? await job.run.branch?.() : undefined;
    if (branch !== undefined && (0,prepare_proposal .T4)(branch))
        return (0,next_version_plan .V)(plan, (0,prepare_proposal .cI)(branch));
    const sight = kind === 'release' ? await readRemote(job, ports) : undefined;
    const holder = sight && judgeRemote(sight, plan, settings);
    if (holder !== undefined)
        return (0,next_version_plan .V)(plan, (0,check .Or)(holder));
    const { tags, warnings } = sight ?? { tags: snapshot.tags, warnings: [] };
    const { state, tag } = job.isUntagged === true ? UNTAGGED : await (0,read .zW)(plan, { ...job, tags }, ports);
    const asked = (0,choose .k)(settings);
    const verdict = (0,check .YZ)(state, { ...planned, tags, asked, inside: settings.maintenance?.range });
    if (verdict.kind === 'held')
        return (0,next_version_plan .V)(plan, (0,check .Or)(verdict.tag));
    if (verdict.kind === 'make')
        (0,left_out .d)(next, snapshot, settings);
    const globs = settings.command === 'prepare' ? NO_GLOBS : settings.assets;
    const { assets, missing } = await readAssets(globs, ports.files);
    if (missing.length > 0 && !settings.dryRun)
        throw new problem .jg(missing);
    const [findings] = await Promise.all([(0,read_findings .R)(plan, { ...job, ports }), (0,engine .r)()]);
    if (kind === 'release' || job.run.pushedTag !== undefined)
        (0,migration .$r)(plan, findings.migrationGuide, settings);
    const gate = await (0,gates_gate .l)(plan, { run: job.run, settings, tag }, ports);
    if (gate?.kind === 'shut')
        return { kind: 'blocked', plan, reason: gate.reason, red: gate.red };
    const isFree = state.kind === 'absent' && !settings.dryRun;
    const looked = (0,unfinished .N9)({ kind, ...planned }, snapshot);
    const releases = isFree ? (await ports.forge.releasesOf(looked)).releases : undefined;
    const tagless = releases === undefined ? [] : judgeTagless(plan, releases, settings.version !== undefined);
    const proved = { assets: (0,release_assets .QC)(assets), checks: (0,judge .Iz)(gate) };
    const facts = (0,release_facts .x)(planned, snapshot, settings, { tag, ...findings });
    const texts = await (0,render .c)({ ...facts, ...proved }, templates);
    const attached = await withFullNotes(assets, texts.fullNotes);
    const date = snapshot.now;
    const isToPrepare = verdict.kind === 'make' || (state.kind === 'prepared' && job.readAt !== undefined);
    const prepared = isToPrepare ? await readPreparation({ plan, texts, date }, job, ports) : undefined;
    const preparation = verdict.kind === 'make' ? prepared?.commit : undefined;
    const material = { texts, assets: attached, date, tag, preparation, isAsked: isAsked(next, job) };
    const steps = (0,release_steps .B_)(planned, settings, material);
    if (steps.length === 0 && job.readAt === undefined)
        return heldAsPrepared(plan);
    const alsoTags = await checkOtherTags(steps, tags, { job, ports });
    const told = [...(prepared?.warnings ?? []), ...(texts.shortened ?? [])];
    const isByHand = state.kind === 'foreign' || state.kind === 'lightweight';
    const unprepared = isByHand ? await readUnprepared(plan, settings, ports) : [];
    return {
        kind: 'ready',
        ...planned,
        texts,
        steps,
        ...(prepared?.commit && { preparation: prepared.commit }),
        tag,
        alsoTags,
        releases,
        warnings: [unprepared, warnings, tagless, warnOfUnchecked(missing, settings, ports), told].flat(),
    };
}
function isAsked({ name }, { settings, snapshot }) {
    return settings.isAsked || snapshot.proposed?.name === name;
}
function heldAsPrepared(plan) {
    return (0,next_version_plan .V)(plan, `all that ${plan.tag} needs is prepared already`);
}
async function checkOtherTags(steps, tags, { job: { settings, snapshot }, ports: { forge } }) {
    if (!settings.dryRun && !settings.draft)
        await (0,floating_float .g)(steps, { forge, tags: snapshot.tags });
    return (0,write .h)(steps, { tags, ...(!settings.dryRun && { forge }) });
}
function warnOfUnchecked(missing, { requireChecks, dryRun }, { forge }) {
    const unasked = (0,gates_gate .K)(requireChecks, { dryRun, knowsChecks: forge.checks !== undefined });
    return [...missing.map(({ what, why }) => `${what} ${why}`), ...unasked];
}

/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  NX: () => (  CHECKSUMS_NAME),
  QC: () => (  builtOf),
  Uw: () => (  checksumsOf),
  nw: () => (  digestsOf),
  ji: () => (  nameAssets),
  eZ: () => (  namesOf)
});

// EXTERNAL MODULE: ./errors/assets.js
var assets = __webpack_require__(6204);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
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

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B_: () => (  stepsOf),
    e8: () => (  floatSteps),
    t$: () => (  proposeStep)
  });
  var _commits_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
  var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8775);
  var _versions_floating_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);
  var _release_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9228);
  var _prepare_proposal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8883);

function stepsOf({ plan, next }, settings, material) {
    const { tag, prerelease } = plan;
    const { texts, assets, date, tag: found, preparation } = material;
    if (preparation !== undefined && settings.preparation?.via === 'pull-request')
        return [proposeStep(plan, preparation, { texts, isAsked: material.isAsked ?? false })];
    const prepare = preparation === undefined ? [] : [{ kind: 'prepare', ...preparation }];
    if (settings.command === 'prepare')
        return prepare;
    const commit = found?.commit ?? next.commit;
    const steps = [
        ...prepare,
        { kind: 'tag', name: tag, commit, message: texts.tagMessage, date },
        ...(plan.alsoTags ?? []).map((name) => ({
            ...{ kind: 'also-tag', name, of: tag, commit, message: texts.tagMessage, date },
        })),
        {
            kind: 'draft',
            tag,
            name: texts.name,
            body: texts.notes,
            prerelease,
            ...(assets.length > 0 && { digests: (0,_release_assets_js__WEBPACK_IMPORTED_MODULE_3__  .nw)(assets) }),
        },
    ];
    if (assets.length > 0)
        steps.push({ kind: 'assets', tag, assets });
    if (!settings.draft)
        steps.push({ kind: 'publish', tag: { ...next, commit }, makeLatest: settings.makeLatest });
    return [...steps, ...floatSteps({ ...next, commit }, settings)];
}
function floatSteps(to, { floatingTags }) {
    return (0,_versions_floating_js__WEBPACK_IMPORTED_MODULE_2__  .d)(to, floatingTags).map((name) => ({ kind: 'float', ...name, to }));
}
function proposeStep({ tag, reason }, { branch, parent, message, files }, { texts: { notes }, isAsked }) {
    const commit = { branch: (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_4__  .hj)(branch), parent, message, files };
    return {
        kind: 'propose',
        versions: [{ tag, isAsked }],
        base: branch,
        ...commit,
        title: (0,_commits_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(message),
        notes: `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(`Why ${tag}: ${reason}.`)}\n\n${notes}`,
    };
}

/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (  writeAfter),
  h: () => (  writeSteps)
});

// EXTERNAL MODULE: ./also-tags/write.js + 1 modules
var write = __webpack_require__(2319);
// EXTERNAL MODULE: ./errors/assets.js
var assets = __webpack_require__(6204);
// EXTERNAL MODULE: ./errors/forge.js
var errors_forge = __webpack_require__(878);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./release/asset-work.js

function assetWork(wanted, present, release) {
    const pairs = wanted.map((asset) => ({ asset, found: present.find((each) => isNamed(each, asset)) }));
    if (!release.draft) {
        const missing = pairs.filter(({ found }) => found?.whole !== true).map(({ asset }) => asset.label);
        if (missing.length > 0)
            throw new problem .jg((0,assets .Kv)(release.tag, missing));
        return { attach: [], remove: [], kept: wanted };
    }
    const isKept = ({ asset, found }) => found !== undefined && isSame(found, asset);
    const toDo = pairs.filter((pair) => !isKept(pair));
    return {
        attach: toDo.map(({ asset }) => asset),
        remove: toDo.flatMap(({ found }) => found ?? []),
        kept: pairs.filter(isKept).map(({ asset }) => asset),
    };
}
function isNamed(found, asset) {
    return found.name === asset.name || (found.label === asset.label && isSame(found, asset));
}
function isSame(found, asset) {
    return found.whole && found.size === asset.size && (found.digest === null || found.digest === asset.digest);
}
function checkAttached(found, asset) {
    if (isSame(found, asset))
        return;
    const shown = found.digest ?? `${found.size} bytes`;
    throw new problem .jg((0,assets .QR)(asset.label, asset.digest, shown));
}

// EXTERNAL MODULE: ./release/release-assets.js + 1 modules
var release_assets = __webpack_require__(9228);
;// CONCATENATED MODULE: ./release/progress.js
const MIB = 1024 * 1024;
function progressOf(label, doneBytes, totalBytes) {
    return `${label}: ${Math.floor(doneBytes / MIB)} of ${Math.floor(totalBytes / MIB)} MiB`;
}

// EXTERNAL MODULE: ./release/bytes.js
var release_bytes = __webpack_require__(1984);
// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
// EXTERNAL MODULE: ./writes/writing.js
var writes_writing = __webpack_require__(5922);
;// CONCATENATED MODULE: ./release/attach.js

const UPLOADS_AT_ONCE = 3;
const writeAssets = async (step, writing, where) => {
    const { forge } = where;
    const isNew = isJustMade(writing);
    const release = isNew || writing.release === undefined ? writing.release : await forge.release(writing.release.id);
    if (release === undefined)
        throw new problem .jg((0,errors_forge .XF)(step.tag));
    const work = assetWork(step.assets, isNew ? [] : await forge.assets(release), release);
    if (writing.isLate === true)
        return { ...writing, release, isUnattached: work.attach.length > 0 };
    for (const old of work.remove)
        await forge.detach(release, old);
    await attachInTurns(work.attach, (asset) => attach(asset, release, where));
    const isDone = work.attach.length === 0;
    const place = (0,release_assets .eZ)(isDone ? step.assets : work.attach);
    return (0,writes_writing .N)(writing, { kind: 'assets', outcome: isDone ? 'kept' : 'made', place }, { release, isFresh: false });
};
function isJustMade({ steps, release, isFresh }) {
    const isMade = steps.some(({ kind, outcome }) => kind === 'draft' && outcome === 'made');
    return isMade && isFresh && release?.draft === true && release.assetCount === 0;
}
async function attachInTurns(assets, attachOne) {
    const queue = [...assets];
    const take = async () => {
        for (let asset = queue.shift(); asset !== undefined; asset = queue.shift())
            await attachOne(asset).catch((error) => {
                queue.length = 0;
                throw error;
            });
    };
    const ends = await Promise.allSettled(Array.from({ length: UPLOADS_AT_ONCE }, take));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
async function attach(asset, release, where) {
    const { forge, clock, tell } = where;
    let hasAsked = false;
    await (0,settle .G)(clock, `asset ${asset.name}`, async () => {
        if (hasAsked && (await isThere(asset, release, where)))
            return true;
        hasAsked = true;
        const made = await forge.attach(release, asset, watch(asset, where));
        if (made === undefined)
            return undefined;
        checkAttached(made, asset);
        return true;
    });
    tell(`attached ${asset.label}`);
}
async function isThere(asset, release, { forge }) {
    const work = assetWork([asset], await forge.assets(release), release);
    const [found] = work.remove;
    if (found?.whole === true)
        throw new problem .jg((0,assets .QR)(asset.label, asset.digest, found.digest ?? ''));
    if (found !== undefined)
        await forge.detach(release, found);
    return work.attach.length === 0;
}
const SECONDS_BETWEEN_LINES = 10;
function watch({ label, size, from }, { files, clock, tell }) {
    const bytes = 'text' in from ? (0,release_bytes .$)(from.text) : files.bytes(from.path);
    return {
        async *[Symbol.asyncIterator]() {
            let [done, told] = [0, clock.now().getTime()];
            for await (const piece of bytes) {
                yield piece;
                done += piece.byteLength;
                if (clock.now().getTime() - told < SECONDS_BETWEEN_LINES * 1000)
                    continue;
                told = clock.now().getTime();
                tell(progressOf(label, done, size));
            }
        },
    };
}

// EXTERNAL MODULE: ./record/region.js
var record_region = __webpack_require__(4223);
// EXTERNAL MODULE: ./ports/releases.js
var releases = __webpack_require__(7938);
// EXTERNAL MODULE: ./record/canonical-release.js
var canonical_release = __webpack_require__(245);
;// CONCATENATED MODULE: ./release/release-state.js

function releaseState(releases, tag) {
    const release = (0,canonical_release .M)(releases, tag);
    if (release === undefined)
        return { kind: 'absent' };
    const others = releases.filter((other) => other.tag === tag && other.id !== release.id);
    if (!release.draft)
        return { kind: release.immutable === true ? 'immutable' : 'published', release, others };
    const body = (0,record_region .x8)(release.body);
    return { kind: draftKind(body), release, body, others };
}
function draftKind(body) {
    if (body.kind !== 'managed')
        return body.kind;
    return isEdited(body.text, body.record.text) ? 'edited' : 'ours';
}
function isEdited(text, recorded) {
    return text !== '' && (0,record_region .ol)(text) !== recorded;
}
function judgeRelease(state, wanted) {
    const { release } = state;
    const superfluous = state.others.filter((other) => isCopy(other, wanted.record));
    const others = state.others.filter((other) => !superfluous.includes(other)).map((other) => besides(other, release));
    const write = 'body' in state ? textFor(release, state.body, wanted) : undefined;
    if (write !== undefined && write.body.length > releases .N)
        return { release, superfluous, warnings: [...others, tooLong(release)] };
    const edited = { edited: editedRegion(release), damaged: damagedRegion(release) };
    const warnings = state.kind === 'edited' || state.kind === 'damaged' ? [edited[state.kind]] : [];
    return { release, superfluous, warnings: [...others, ...warnings], ...(write && { write }) };
}
function textFor(release, body, wanted) {
    const region = (0,record_region .AP)(wanted.notes, wanted.record);
    if (body.kind === 'damaged')
        return undefined;
    if (body.kind === 'foreign') {
        const above = release.body.trimEnd();
        return {
            name: release.name === '' ? wanted.name : release.name,
            body: above === '' ? region : `${above}\n\n${region}`,
        };
    }
    if (isEdited(body.text, body.record.text))
        return undefined;
    const name = isEdited(release.name, body.record.title) ? release.name : wanted.name;
    const isSame = name === release.name &&
        (0,record_region .ol)(body.text) === wanted.record.text &&
        sameTag(body.record, wanted.record) &&
        isSameMap(body.record.assets, wanted.record.assets) &&
        isSameMap(body.record.alsoTags, wanted.record.alsoTags);
    return isSame ? undefined : { name, body: `${body.before}${region}${body.after}` };
}
function isSameMap(found = {}, wanted = {}) {
    const names = Object.keys(wanted);
    return names.length === Object.keys(found).length && names.every((name) => found[name] === wanted[name]);
}
function sameTag(one, other) {
    return one.tag === other.tag && one.commit === other.commit && one.object === other.object;
}
function isCopy(release, record) {
    const body = (0,record_region .x8)(release.body);
    if (!release.draft || (release.assetCount ?? 0) > 0 || body.kind !== 'managed')
        return false;
    const hasOnlyOurs = body.before.trim() === '' && body.after.trim() === '';
    const isUntouched = (0,record_region .ol)(body.text) === body.record.text && (0,record_region .ol)(release.name) === body.record.title;
    return hasOnlyOurs && isUntouched && sameTag(body.record, record);
}
const besides = (other, release) => `There is another draft for ${release.tag}, with text that someone may have written: ${other.url}. It was left alone, and ${release.url} is used.`;
const editedRegion = ({ tag, url }) => `The notes in the draft for ${tag} were edited, so they stay as they are: ${url}. To generate them again, delete the text between the two comments and run again. Text outside the comments always stays.`;
const damagedRegion = ({ tag, url }) => `The comments around the notes in the draft for ${tag} are damaged, so it stays as it is: ${url}. To generate the notes again, delete both comments with the text between them and run again.`;
const tooLong = ({ tag, url }) => `The draft for ${tag} has so much other text that the generated notes do not fit, so it stays as it is: ${url}.`;

// EXTERNAL MODULE: ./floating/rivals.js
var rivals = __webpack_require__(4627);
;// CONCATENATED MODULE: ./release/draft.js

const LOOKS = 3;
const writeDraft = (step, writing, where) => {
    const memory = { own: undefined, hasAsked: false, silences: 0 };
    const drafting = { step, wanted: wantedOf(step, writing, where), memory, where, isLate: writing.isLate === true };
    let isFree = isOwnTag(writing) && isUnseen(drafting);
    const turn = async (unclearAnswers) => {
        const make = async () => {
            await create(drafting, unclearAnswers);
            return where.forge.kind === 'local' ? turn(unclearAnswers) : undefined;
        };
        if (isFree) {
            isFree = false;
            return make();
        }
        const seen = await where.forge.releasesOf([step.tag, ...(0,rivals .rF)(where.next, where.tags ?? [])]);
        const releases = withOwn(seen.releases, memory);
        const state = releaseState(releases, step.tag);
        if (state.kind === 'absent')
            return make();
        if (!showsOwn(seen, memory) && !(await isOver(drafting)))
            return undefined;
        const verdict = await judgeAgain(releases, judge(state, drafting), drafting);
        if (verdict === undefined)
            return undefined;
        await remove(verdict.superfluous, drafting);
        const written = await draft_write(verdict, drafting.where);
        if (written === undefined)
            return undefined;
        const done = stepOf(written, verdict, drafting);
        const warnings = [...writing.warnings, ...verdict.warnings];
        const isFresh = verdict.superfluous.length === 0 && verdict.write === undefined;
        const isLate = writing.isLate === true && !(writing.isTwin === true && isOfThisRun(written, done, where));
        return (0,writes_writing .N)(writing, done, { release: written, releases, warnings, isFresh, isLate });
    };
    return (0,settle .G)(where.clock, `release of ${step.tag}`, turn);
};
function isOwnTag({ steps }) {
    return steps.some(({ kind, outcome }) => kind === 'tag' && outcome === 'made');
}
function isUnseen({ step, where: { seen } }) {
    return seen?.releases?.every(({ tag }) => tag !== step.tag) === true;
}
function wantedOf(step, { object = '', commit, alsoTags }, where) {
    const { tag, name, body, digests } = step;
    const facts = { tag, commit, object, run: where.run, alsoTags, assets: digests };
    const record = (0,record_region .zv)(facts, { name, notes: body });
    return { name, notes: body, record };
}
function showsOwn({ newest }, { own }) {
    if (own === undefined || newest === undefined || newest.ids.has(own.id))
        return true;
    return newest.since !== undefined && own.createdAt !== undefined && own.createdAt < newest.since;
}
function withOwn(seen, { own }) {
    if (own === undefined)
        return seen;
    const { id, uploadUrl } = own;
    if (!seen.some((release) => release.id === id))
        return [...seen, own];
    return seen.map((release) => (release.id === id ? { ...release, uploadUrl } : release));
}
async function create({ step, wanted, memory, where }, unclearAnswers) {
    if (memory.silences < unclearAnswers * LOOKS) {
        memory.silences += 1;
        return;
    }
    memory.hasAsked = true;
    memory.own = await where.forge.createDraft({ ...step, body: (0,record_region .AP)(wanted.notes, wanted.record) });
}
async function isOver({ memory, where }) {
    memory.silences += 1;
    if (memory.silences <= LOOKS)
        return false;
    const own = memory.own === undefined ? undefined : await where.forge.release(memory.own.id);
    memory.own = own;
    return own !== undefined;
}
function judge(state, { wanted, isLate }) {
    const { write: text, ...verdict } = judgeRelease(state, wanted);
    return text === undefined || (isLate && state.kind === 'ours') ? verdict : { ...verdict, write: text };
}
async function judgeAgain(releases, verdict, drafting) {
    const { step, where } = drafting;
    if (verdict.write === undefined)
        return verdict;
    const now = await where.forge.release(verdict.release.id);
    if (now === undefined)
        return undefined;
    const others = releases.filter(({ id }) => id !== now.id);
    const state = releaseState([now, ...others], step.tag);
    return state.kind === 'absent' ? undefined : judge(state, drafting);
}
async function remove(superfluous, { wanted, memory, where }) {
    for (const { id } of superfluous) {
        const now = await where.forge.release(id);
        if (now === undefined || !isCopy(now, wanted.record))
            continue;
        if (memory.own?.id === id)
            memory.own = undefined;
        await where.forge.deleteDraft(now);
    }
}
function draft_write({ release, write: text }, { forge }) {
    return text === undefined ? Promise.resolve(release) : forge.updateDraft(release, text);
}
function isOfThisRun(release, done, { run }) {
    const body = (0,record_region .x8)(release.body);
    return done.outcome === 'made' || (run !== undefined && body.kind === 'managed' && body.record.run === run);
}
function stepOf(release, verdict, { memory, where }) {
    const kind = release.draft ? 'draft' : 'publish';
    const body = (0,record_region .x8)(release.body);
    const run = body.kind === 'managed' ? body.record.run : undefined;
    const isOwn = memory.hasAsked && (memory.own === undefined ? run === where.run : memory.own.id === release.id);
    if (isOwn)
        return { kind, outcome: 'made', place: release.url };
    if (verdict.write !== undefined)
        return { kind, outcome: 'updated', place: release.url };
    const isNews = run !== undefined && run !== where.run && where.isKnown !== true;
    return { kind, outcome: 'kept', place: release.url, ...(isNews && { maker: run }) };
}

// EXTERNAL MODULE: ./floating/float.js + 1 modules
var floating_float = __webpack_require__(348);
// EXTERNAL MODULE: ./prepare/prepare.js
var prepare = __webpack_require__(2222);
// EXTERNAL MODULE: ./prepare/propose.js
var propose = __webpack_require__(7043);
// EXTERNAL MODULE: ./floating/latest.js
var latest = __webpack_require__(8125);
;// CONCATENATED MODULE: ./release/publish.js

const writePublish = (step, writing, where) => {
    if (writing.release?.draft !== true || writing.isUnattached === true)
        return Promise.resolve(writing);
    const { id } = writing.release;
    return (0,settle .G)(where.clock, `release of ${step.tag.name}`, async (unclearAnswers) => {
        const isKnown = writing.isFresh && unclearAnswers === 0;
        const found = isKnown ? writing.release : await where.forge.release(id);
        if (found === undefined)
            throw new problem .jg((0,errors_forge .XF)(step.tag.name));
        if (!found.draft)
            return notePublished(found, writing, unclearAnswers > 0);
        const release = await where.forge.publish(found, (0,latest .j)(step, writing.releases));
        if (release === undefined)
            throw new problem .jg((0,errors_forge .XF)(step.tag.name));
        return notePublished(release, writing, true);
    });
};
function notePublished(release, writing, isOurs) {
    const outcome = isOurs ? 'made' : 'kept';
    return (0,writes_writing .N)(writing, { kind: 'publish', outcome, place: release.url }, { release, isFresh: false });
}

// EXTERNAL MODULE: ./record/tag-record.js
var tag_record = __webpack_require__(5949);
// EXTERNAL MODULE: ./next-version/check.js
var check = __webpack_require__(1318);
// EXTERNAL MODULE: ./next-version/unfinished.js
var unfinished = __webpack_require__(9749);
// EXTERNAL MODULE: ./next-version/tag-state.js
var tag_state = __webpack_require__(3690);
// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
;// CONCATENATED MODULE: ./release/tag.js

const writeTag = (planned, writing, where) => {
    const step = onPreparation(planned, writing);
    let { seen } = where;
    let { isLate = false } = where;
    return (0,settle .G)(where.clock, `tag ${step.name}`, async (unclearAnswers) => {
        const found = seen === undefined ? await where.forge.findTag(step.name) : seen.tag;
        seen = undefined;
        const verdict = await judgeAsItStands(step, found, where);
        if (verdict.kind === 'held')
            return verdict;
        if (verdict.kind === 'keep') {
            const isTwin = isLate && isWhatIsMade(step, verdict.tag);
            return keep(verdict, { ...writing, isLate, isTwin }, where, unclearAnswers > 0);
        }
        const object = await where.forge.createTag(step);
        isLate = object === undefined;
        if (object === undefined)
            return undefined;
        const { message, date } = step;
        const done = { object, commit: step.commit, tagged: { message, date }, isFresh: false };
        return (0,writes_writing .N)(writing, { kind: 'tag', outcome: 'made', place: step.name }, done);
    });
};
function onPreparation(step, { commit }) {
    if (commit === step.commit)
        return step;
    return { ...step, commit, message: (0,tag_record .m$)(step.message, step.commit, commit) };
}
async function judgeAsItStands({ commit }, found, where) {
    const { plan, next, forge, asked } = where;
    const isElsewhere = found !== undefined && found.commit !== commit;
    const standing = isElsewhere ? await forge.standing(found.commit, commit) : undefined;
    return (0,check .YZ)((0,tag_state .s)(found, commit, standing), { plan, next, tags: [], asked });
}
function isWhatIsMade({ commit, message, date }, tag) {
    const isSameTime = tag.taggedAt === Math.floor(date / 1000);
    return tag.annotated && tag.commit === commit && isSameTime && tag.message.trimEnd() === message.trimEnd();
}
function keep({ tag, warnings }, writing, { isKnown = false }, wasAskedFor) {
    const outcome = wasAskedFor ? 'made' : 'kept';
    const maker = wasAskedFor || isKnown ? {} : { maker: makerOf(tag) };
    const tagged = (0,unfinished .MU)(tag) ? { tagged: { message: tag.message, date: tag.taggedAt * 1000 } } : {};
    return (0,writes_writing .N)(writing, { kind: 'tag', outcome, place: tag.name, ...maker }, { object: tag.object, commit: tag.commit, ...tagged, warnings: [...writing.warnings, ...warnings] });
}
function makerOf(tag) {
    const { tagger = 'somebody' } = tag;
    const date = (0,ports_history .Q$)(tag);
    return date === '' ? tagger : `${tagger}, ${date.slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./release/write.js

const WRITERS = {
    prepare: prepare .Z,
    propose: propose .G,
    tag: writeTag,
    'also-tag': write .v,
    draft: writeDraft,
    assets: writeAssets,
    publish: writePublish,
    float: floating_float .a,
};
async function writeSteps(steps, where) {
    const tag = steps.find((step) => step.kind === 'tag');
    let writing = where.begun ?? (0,writes_writing .O)(tag?.commit ?? where.plan.head);
    for (const step of steps) {
        const outcome = await writeStep(step, writing, where);
        if (outcome.kind !== 'next')
            return outcome;
        writing = outcome;
    }
    const { release, warnings, commit } = writing;
    if (release === undefined)
        return { kind: 'prepared', commit, outcome: writing.steps[0]?.outcome ?? 'kept' };
    return { kind: 'written', written: { steps: writing.steps, release, commit, warnings } };
}
async function writeAfter(steps, { release, releases, commit }, where) {
    let writing = { ...(0,writes_writing .O)(commit), release, releases };
    for (const step of steps)
        writing =
            step.kind === 'publish' ? await writePublish(step, writing, where) : await (0,floating_float .a)(step, writing, where);
    return { steps: writing.steps, release: writing.release ?? release, commit, warnings: writing.warnings };
}
function writeStep(step, writing, where) {
    const writer = WRITERS[step.kind];
    return writer(step, writing, where);
}

/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (  accountLines),
  D: () => (  linesOf)
});

// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./report/result.js
var report_result = __webpack_require__(7799);
// EXTERNAL MODULE: ./text/columns.js
var text_columns = __webpack_require__(5854);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./report/sentence.js
var report_sentence = __webpack_require__(8535);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __webpack_require__(2435);
// EXTERNAL MODULE: ./release/release-assets.js + 1 modules
var release_assets = __webpack_require__(9228);
// EXTERNAL MODULE: ./report/style.js
var report_style = __webpack_require__(4237);
;// CONCATENATED MODULE: ./report/step-lines.js

function willLines(steps, { draftPlace }) {
    const isPrepared = steps.some(({ kind }) => kind === 'prepare');
    const texts = steps.flatMap((step) => {
        if (step.kind === 'prepare' || step.kind === 'propose')
            return preparationTexts(step);
        const isOnIt = (step.kind === 'tag' || step.kind === 'also-tag') && isPrepared;
        return isOnIt ? [`tag     ${(0,printable .g$)(step.name)} on that commit (annotated)`] : [willText(step, draftPlace)];
    });
    return texts.map((text, index) => `${(0,report_style .Pf)(index === 0 ? 'will' : '')}${text}`);
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
        return `${(0,report_style .Pf)(index === 0 ? 'first' : '')}${(0,printable .g$)(maker)} created ${what}`;
    });
}

// EXTERNAL MODULE: ./commits/reasons/reason-text.js
var reason_text = __webpack_require__(9486);
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

// EXTERNAL MODULE: ./report/rollback.js + 1 modules
var rollback = __webpack_require__(8654);
// EXTERNAL MODULE: ./report/examination.js
var examination = __webpack_require__(9757);
// EXTERNAL MODULE: ./report/verification.js
var verification = __webpack_require__(6581);
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
    const sentence = `${(0,printable .g$)((0,report_sentence .$)(result))}.`;
    switch (result.kind) {
        case 'skipped':
            return [sentence];
        case 'packages':
            return packagesLines(result, style);
        case 'rolledBack':
            return [...(0,rollback .iM)(result, style.paint), ...(0,report_result .nZ)(result).map(printable .g$), sentence];
        case 'verified':
            return [...(0,verification .bf)(result.verification, style.paint), sentence];
        case 'examined':
            return [...(0,examination .DF)(result.examination, style.paint), sentence];
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
            return [...why, ...before, ...done, ...makers, ...(style.explains ? [] : (0,rollback .Eq)(result))];
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
        return `${(0,report_style .Pf)(index === 0 ? 'skip' : '')}${shown}  ${style.paint.faint((0,commits_commit .Fu)(sha))}  ${why}`;
    });
    const named = (index, name) => (index === 0 ? (0,report_style .Pf)(name) : (0,report_style .Pf)(''));
    return [
        ...told.flatMap(({ name, end }) => [
            ...(end.kind === 'nothing' ? [style.paint.strong((0,printable .g$)(name))] : []),
            ...linesOf(end, style),
            '',
        ]),
        ...rows,
        ...(quiet.length === 0 ? [] : [`${(0,report_style .Pf)('none')}${(0,printable .g$)(quiet.join(', '))}`]),
        ...warnings.map((text, index) => `${named(index, 'warn')}${style.paint.alert((0,printable .g$)(text))}`),
        ...failed.map(({ name }, index) => `${named(index, 'failed')}${style.paint.alert((0,printable .g$)(name))}`),
        `${(0,printable .g$)((0,report_sentence .$)(result))}.`,
    ];
}
function finishedLines({ finished }, style) {
    return finished === undefined ? [] : doneLines(finished.written, style);
}
function redLine({ name, word, url }, index) {
    return `${(0,report_style .Pf)(index === 0 ? 'red' : '')}${(0,printable .g$)(name)}  ${(0,printable .g$)(word)}  ${(0,printable .g$)(url)}`.trimEnd();
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
    const beside = report_style .Zw + REFERENCE_COLUMNS + WHY_COLUMNS;
    const room = Math.min(MOST_SUBJECT_COLUMNS, Math.max(MIN_SUBJECT_COLUMNS, style.columns - beside));
    const printed = [...shown.slice(0, MAX_ROWS), ...skipped.slice(0, MAX_ROWS)];
    const columns = printed.map((row) => (0,text_columns .PL)(cellOf(subjectText(row), room)));
    const aligned = columns.filter((each) => each <= MOST_ALIGNED_COLUMNS);
    const layout = { account, room, width: Math.max(MIN_SUBJECT_COLUMNS, ...aligned), faint: style.paint.faint };
    const lines = [
        ...rowLines('why', shown, layout),
        ...rowLines('skip', skipped, layout),
        ...account.warnings.map((text, index) => `${(0,report_style .Pf)(index === 0 ? 'warn' : '')}${style.paint.alert((0,printable .g$)(text))}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function rowLines(name, rows, { account, room, width, faint }) {
    const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
        const subject = (0,text_columns .v0)(cellOf(subjectText(row), room), width);
        const pullRequest = (0,text_columns .v0)(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5);
        const why = (0,printable .g$)(whyText(row, account));
        return `${(0,report_style .Pf)(index === 0 ? name : '')}${subject}  ${faint((0,commits_commit .Fu)(row.sha))}  ${faint(pullRequest)}  ${why}`;
    });
    const hidden = rows.length - MAX_ROWS;
    return hidden > 0 ? [...lines, `${(0,report_style .Pf)('')}… and ${hidden} more`] : lines;
}
function cellOf(text, columns) {
    return (0,text_columns .PV)((0,printable .bg)(text, columns), columns);
}

/***/ }),

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  alsoTagsOf),
    u: () => (  alsoTagProblems)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
  var _versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);
  var _package_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2749);

function alsoTagsOf(said, placeOf) {
    const alsoTag = said.map((prefix, index) => ({ prefix, place: placeOf(index) }));
    const bad = alsoTag.filter(({ prefix }) => !(0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Rx)(prefix));
    return { alsoTag, problems: bad.map(({ prefix, place }) => (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .of)({ place }, prefix)) };
}
function alsoTagProblems(lines) {
    const names = lines.flatMap((line) => namesOf(line));
    return names.flatMap((one, at) => one.place === undefined
        ? []
        : names.flatMap((other, index) => {
            const isLater = other.place !== undefined && index >= at;
            return isLater || one.place === undefined ? [] : problemsBeside(one, one.place, other);
        }));
}
function namesOf({ name: owner, tagPrefix, floatingTags, alsoTag = [] }) {
    const own = tagPrefix === undefined ? _versions_prefix_js__WEBPACK_IMPORTED_MODULE_2__  .GW : [tagPrefix];
    return [
        ...own.map((prefix) => ({ prefix, owner, floatingTags })),
        ...alsoTag.map(({ prefix, place }) => ({ prefix, owner, floatingTags: 'none', place })),
    ];
}
function problemsBeside(one, place, other) {
    if (one.prefix === other.prefix)
        return [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .CZ)(place, one.prefix, other.owner)];
    const tag = (0,_package_checks_js__WEBPACK_IMPORTED_MODULE_4__  .w)(one, other) ?? (0,_package_checks_js__WEBPACK_IMPORTED_MODULE_4__  .w)(other, one);
    return tag === undefined ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .Sf)(place, one.prefix, { name: other.owner, tag })];
}

/***/ }),

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MI: () => (  STABLE),
    dn: () => (  channelRules),
    lj: () => (  NO_BRANCH_CHANNEL),
    ts: () => (  channelOf),
    ui: () => (  isChannelWord)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
  var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);

const STABLE = 'stable';
const MAINTENANCE = 'maintenance';
const NO_BRANCH_CHANNEL = { problems: [], warnings: [] };
function isChannelWord(word) {
    return (0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .IV)(word) && word !== STABLE && word !== MAINTENANCE;
}
async function channelRules(source, channels, at = ['channels']) {
    const written = patternsIn(source, at);
    const patternOf = (key) => written.get(key) ?? String(key);
    const rows = [...channels].map(([key, value]) => ({
        pattern: patternOf(key),
        place: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__  .$t)(source, [...at, typeof key === 'number' ? String(key) : patternOf(key)]),
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
    const channels = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__  .oB)(source, at);
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
            ? (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .eE)({ place }, pattern)
            : { ...rule, range: 'branch' };
    }
    if (typeof said === 'string')
        return isChannelWord(said) ? { ...rule, channel: said } : (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .LE)({ place }, said);
    const { parseRange } = await Promise.all( [__webpack_require__.e(152), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 2204));
    const range = parseRange(said.maintenance);
    return range === undefined
        ? (0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .NT)(place, said.maintenance, 'a range such as 1.x, 1.2.x or ">=1.2.0 <1.9.0"')
        : { ...rule, range };
}
async function rangeSaidBy(branch) {
    const { rangeOfBranch } = await Promise.all( [__webpack_require__.e(152), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 2204));
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
        ? { ...NO_BRANCH_CHANNEL, problems: [(0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .eE)({ place }, branch)] }
        : { ...NO_BRANCH_CHANNEL, channel, maintenance: { branch, range } };
}
const NO_BRANCH = `This run is not on a branch (detached HEAD), so ${(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)('channels')} has no effect.`;
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

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (  parseConfiguration)
});

// EXTERNAL MODULE: ./errors/inputs.js
var inputs = __webpack_require__(6868);
// EXTERNAL MODULE: ./settings/also-tags.js
var also_tags = __webpack_require__(7760);
// EXTERNAL MODULE: ./settings/channels.js
var settings_channels = __webpack_require__(1387);
// EXTERNAL MODULE: ./settings/configured.js
var configured = __webpack_require__(6355);
// EXTERNAL MODULE: ./settings/source.js
var settings_source = __webpack_require__(6218);
;// CONCATENATED MODULE: ./settings/corrections.js

const KEY = /^(?:[0-9a-f]{7,64}|#[1-9]\d{0,14})$/;
function correctionsOf(source) {
    const { yaml, document } = source;
    const map = (0,settings_source .oB)(source, ['corrections']);
    const corrections = new Map();
    const problems = [];
    for (const pair of yaml.isMap(map) ? map.items : []) {
        if (!yaml.isScalar(pair.key))
            continue;
        const written = String(pair.key.source ?? pair.key.value).toLowerCase();
        const value = yaml.isNode(pair.value) ? pair.value.toJS(document) : '';
        const place = (0,settings_source .$t)(source, ['corrections', String(pair.key.value ?? '')]);
        if (!KEY.test(written))
            problems.push((0,inputs .NT)(place, written, FORM));
        const said = typeof value === 'string' ? value : value.skip;
        if (said.trim() === '')
            problems.push((0,inputs .NT)(place, said, 'a message, or { skip: why }'));
        corrections.set(written, typeof value === 'string' ? { kind: 'message', message: value } : { kind: 'skip', reason: value.skip.trim() });
    }
    return { corrections, problems };
}
const FORM = "a commit (7 digits of its id or more), or a pull request such as '#12' (in quotes)";

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./errors/tickets.js

function slowTickets(pattern, reason) {
    return {
        code: 'VC862',
        what: `The pattern of tickets, ${(0,problem .TL)(pattern)}, cannot be used on these commits: ${reason}.`,
        why: 'Without it a header behind a ticket would count for nothing, and the version would be wrong.',
        cure: 'Write one without repetition inside repetition, such as [A-Z]+-[0-9]+.',
    };
}

;// CONCATENATED MODULE: ./settings/tickets.js

const MILLISECONDS = 1_000;
const MATCH_EACH = new external_node_vm_.Script(`texts.map((text) => [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => [match.index, match.index + match[0].length]))`);
function ticketsFrom(said, placeOf) {
    if (said === undefined)
        return { problems: [] };
    const { pattern, link } = said;
    const problems = [
        ...wrongPattern(pattern, { place: placeOf('pattern') }),
        ...wrongLink(link, { place: placeOf('link') }),
    ];
    return { tickets: { pattern, ...(link !== undefined && { link }), find: (texts) => find(pattern, texts) }, problems };
}
function find(pattern, texts) {
    try {
        const world = (0,external_node_vm_.createContext)({ pattern, texts });
        const found = MATCH_EACH.runInContext(world, { timeout: MILLISECONDS });
        return Array.from(found, (spans) => Array.from(spans, ([start, end]) => [start, end]));
    }
    catch (error) {
        const { code, message = '' } = error;
        const isSlow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        throw new problem .jg(slowTickets(pattern, isSlow ? 'it takes longer than a second' : message), {
            cause: error,
        });
    }
}
function wrongPattern(pattern, { place }) {
    try {
        const [spans = []] = find(pattern, ['']);
        return spans.length === 0 ? [] : [(0,inputs .NT)(place, pattern, 'a pattern that does not match an empty text')];
    }
    catch {
        return [(0,inputs .NT)(place, pattern, "a regular expression of JavaScript, such as '[A-Z]+-\\d+'")];
    }
}
function wrongLink(link, { place }) {
    if (link === undefined || (/^https?:\/\/[^\s<>()]+$/.test(link) && link.includes('{ticket}')))
        return [];
    return [(0,inputs .NT)(place, link, 'an address with {ticket} in it, such as https://jira.example/browse/{ticket}')];
}

// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __webpack_require__(8202);
// EXTERNAL MODULE: ./errors/packages.js
var errors_packages = __webpack_require__(1152);
// EXTERNAL MODULE: ./settings/package-rule.js
var package_rule = __webpack_require__(4806);
;// CONCATENATED MODULE: ./settings/package-preparation.js

function packagePreparation({ whole, own }, { name, folder }) {
    if (!isMap(whole) && ![...own.values()].some(isMap))
        return undefined;
    const { via } = viaOf({ whole, own });
    const said = { ...plainMap(whole), ...plainMap(own.get(name)) };
    return inFolder({ ...said, ...(via !== undefined && { via }) }, folder);
}
function preparedApartProblems(said, placeOf) {
    const { via, isWhole } = viaOf(said);
    return [...said.own].flatMap(([name, value]) => {
        const other = plainMap(value).via;
        return other === undefined || other === via ? [] : [(0,errors_packages .Uo)(placeOf(name), other, isWhole ? undefined : via)];
    });
}
function viaOf({ whole, own }) {
    const { via } = plainMap(whole);
    const others = [...own.values()].flatMap((value) => plainMap(value).via ?? []);
    return { via: via ?? others[0], isWhole: via !== undefined };
}
function inFolder(said, folder) {
    const moved = (path) => (path.startsWith('/') ? path.slice(1) : folder === package_rule .D ? path : `${folder}/${path}`);
    const { files, changelog, 'notes-file': notesFile } = said;
    return {
        ...said,
        ...(files && {
            files: files.map((file) => (typeof file === 'string' ? moved(file) : { ...file, file: moved(file.file) })),
        }),
        ...(changelog !== undefined && { changelog: moved(changelog) }),
        ...(notesFile !== undefined && { 'notes-file': moved(notesFile) }),
    };
}
function isMap(value) {
    return value instanceof Map;
}
function plainMap(value) {
    return isMap(value) ? plainOf(value) : {};
}
function plainOf(value) {
    if (isMap(value))
        return Object.fromEntries([...value].map(([key, one]) => [String(key), plainOf(one)]));
    return Array.isArray(value) ? value.map(plainOf) : value;
}

// EXTERNAL MODULE: ./version-files/repository-path.js
var repository_path = __webpack_require__(9524);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./settings/package-checks.js
var package_checks = __webpack_require__(2749);
;// CONCATENATED MODULE: ./settings/packages.js

const PACKAGE_KEYS = [
    ...['path', 'include', 'exclude', 'formerly', 'depends-on', 'touched', 'tag-prefix', 'initial-version'],
    ...['major-on-zero', 'types', 'prepare', 'assets', 'template', 'release-name', 'tag-message', 'draft'],
    ...['floating-tags', 'prerelease', 'channels', 'project', 'also-tag'],
];
const GROUP_KEYS = ['packages', 'versions'];
const ONLY_WITH_PACKAGES = ['tags', 'groups', 'on-dependency', 'latest'];
function strayPackageKeys(said, placeOf) {
    if (said.has('packages'))
        return [];
    return ONLY_WITH_PACKAGES.filter((key) => said.has(key)).map((key) => (0,errors_packages .Rv)(placeOf(key)));
}
function packageRules(said, placeOf) {
    const reading = { said, placeOf, problems: [] };
    const tags = (said.get('tags') ?? 'name-v');
    const packages = [...mapAt(said, 'packages')].map(([name, value]) => packageOf(String(name), value, tags, reading));
    if (packages.length === 0)
        reading.problems.push((0,inputs .NT)(placeOf('packages'), '{}', 'a mapping with one package at least'));
    const groups = [...mapAt(said, 'groups')].map(([name, value]) => groupOf(String(name), value, placeOf));
    const latest = said.get('latest') ?? packages.find(({ paths }) => paths.includes(package_rule .D))?.name;
    const problems = [...reading.problems, ...(0,package_checks .n)({ packages, groups, latest, placeOf })];
    const onDependency = (said.get('on-dependency') ?? 'patch');
    return { rules: { packages, groups, onDependency, ...(latest !== undefined && { latest }) }, problems };
}
function mapAt(said, key) {
    const found = said.get(key);
    return found instanceof Map ? found : new Map();
}
function packageOf(name, value, tags, reading) {
    const { placeOf, problems } = reading;
    const said = value instanceof Map ? value : new Map([['path', value]]);
    const at = (...keys) => placeOf('packages', name, ...(value instanceof Map ? keys : []));
    const folders = (key) => texts(said.get(key)).flatMap((text, index) => {
        const path = folderOf(text);
        if (path === undefined)
            problems.push((0,errors_packages .fu)(at(key, ...(Array.isArray(said.get(key)) ? [index] : [])), text));
        return path ?? [];
    });
    const paths = folders('path');
    const own = said.get('tag-prefix');
    const prefix = own ?? defaultPrefix(name, paths[0] ?? package_rule .D, tags);
    if (!(0,versions_tags .Rx)(prefix))
        problems.push(wrongPrefix(own === undefined ? at() : at('tag-prefix'), prefix));
    for (const key of ['include', 'exclude'])
        texts(said.get(key)).forEach((glob, index) => {
            if (isStray(glob) || isNegated(glob))
                problems.push((0,errors_packages .fu)(at(key, index), glob));
        });
    return {
        name,
        place: at(),
        pathPlace: at('path'),
        paths,
        formerly: folders('formerly'),
        prefix,
        include: texts(said.get('include')),
        exclude: texts(said.get('exclude')),
        ...(said.get('depends-on') === 'auto'
            ? { dependsOn: [], readsDependencies: true }
            : { dependsOn: texts(said.get('depends-on')) }),
        touched: (said.get('touched') ?? 'level'),
        floatingTags: (said.get('floating-tags') ?? reading.said.get('floating-tags') ?? 'none'),
    };
}
function texts(value) {
    return Array.isArray(value)
        ? value.map(String)
        : value === undefined
            ? []
            : [typeof value === 'string' ? value : JSON.stringify(value)];
}
function folderOf(text) {
    const path = text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
    return path === '.' || (path === '' && text.trim().startsWith('./')) ? package_rule .D : (0,repository_path .S)(path);
}
function isStray(glob) {
    return /^(?:[\\/~]|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\\\w/i.test(glob) || glob.trim() === '';
}
function isNegated(glob) {
    return /^!(?!\()/.test(glob);
}
function defaultPrefix(name, path, tags) {
    if (tags === 'name@')
        return `${name}@`;
    if (tags === 'name-v')
        return `${name}-v`;
    const folder = path.replace(/(?:^|\/)v\d+$/, '');
    return folder === package_rule .D ? 'v' : `${folder}/v`;
}
function wrongPrefix(place, prefix) {
    return (0,inputs .NT)(place, prefix, 'the beginning of a tag; set tag-prefix, as in core-v');
}
function groupOf(name, said, placeOf) {
    const versions = said.get('versions');
    return { name, place: placeOf('groups', name), packages: texts(said.get('packages')), versions };
}

// EXTERNAL MODULE: ./errors/preparation.js
var preparation = __webpack_require__(6652);
// EXTERNAL MODULE: ./version-files/known.js
var known = __webpack_require__(9563);
;// CONCATENATED MODULE: ./settings/preparation.js

const PREPARATION_KEYS = ['files', 'notes-file', 'changelog', 'message', 'via', 'pep440'];
const VERSION_FILE_KEYS = ['file', 'path', 'package', 'pattern', 'all'];
function preparationOf(said, placeOf) {
    if (said === undefined)
        return { problems: [] };
    const { 'notes-file': notesFile, changelog, message, via = 'commit' } = said;
    const files = (said.files ?? []).map((file, index) => versionFileOf(file, (keys) => placeOf(['files', index, ...keys])));
    const changelogPath = changelog === undefined ? undefined : changelogOf(changelog, placeOf(['changelog']));
    const results = changelogPath === undefined ? files : [...files, changelogPath];
    const pep440 = (said.pep440 ?? {});
    const preparation = {
        files: files.filter((file) => !isProblem(file)),
        ...(notesFile !== undefined && { notesFile: { text: notesFile, place: placeOf(['notes-file']) } }),
        ...(typeof changelogPath === 'string' && { changelog: changelogPath }),
        ...(message !== undefined && { message }),
        via,
        pep440,
    };
    return { preparation, problems: [...results.filter(isProblem), ...sharedPhases(pep440, placeOf)] };
}
function sharedPhases(pep440, placeOf) {
    const seen = new Map();
    return Object.entries(pep440).flatMap(([channel, phase]) => {
        const other = seen.get(phase);
        seen.set(phase, channel);
        if (other === undefined)
            return [];
        return [
            (0,inputs .NT)(placeOf(['pep440', channel]), phase, `another one than ${other} has: both would be 1.5.0${phase}1`),
        ];
    });
}
function isProblem(value) {
    return typeof value === 'object' && 'code' in value;
}
function pathOf(text, place) {
    return (0,repository_path .S)(text) ?? (0,preparation .Tf)(place, text);
}
const MARKDOWN = /(?:^|\/)[^/.]+$|\.(?:md|markdown|mdown|mkdn?|mdx|txt)$/i;
function changelogOf(text, place) {
    const path = pathOf(text, place);
    return isProblem(path) || MARKDOWN.test(path) ? path : (0,preparation .Nr)(place, path);
}
function versionFileOf(said, placeOf) {
    const { file, path, package: names, pattern, all } = typeof said === 'string' ? { file: said } : said;
    const place = placeOf([]);
    const found = pathOf(file, place);
    if (isProblem(found))
        return found;
    const keys = typeof path === 'string' ? path.split('.') : path;
    const packages = typeof names === 'string' ? [names] : names;
    if (keys?.join('') === '') {
        return (0,inputs .NT)(placeOf(['path']), String(path), 'keys, with dots between them');
    }
    const wrong = wrongKey(found, { path: keys, package: packages, pattern, all });
    if (wrong !== undefined)
        return (0,inputs .a)(placeOf([wrong]), wrong, ['file', 'path', 'pattern']);
    return {
        place,
        file: found,
        ...(keys !== undefined && { path: keys }),
        ...(packages !== undefined && { packages }),
        ...(pattern !== undefined && { pattern }),
        ...(all === true && { all }),
    };
}
function wrongKey(file, { path, package: packages, pattern, all }) {
    const isLock = (0,known .Vx)(file) !== undefined || (0,known .Hn)(file);
    if (pattern !== undefined && path !== undefined)
        return 'pattern';
    if (packages !== undefined && (!isLock || path !== undefined || pattern !== undefined))
        return 'package';
    const mayBeAll = pattern !== undefined || (isLock && path === undefined && packages === undefined);
    return all !== undefined && !mayBeAll ? 'all' : undefined;
}

;// CONCATENATED MODULE: ./settings/own-configuration.js

async function packagesOf(source, said, whole) {
    const where = (...keys) => (0,settings_source .$t)(source, keys);
    const { rules, problems } = packageRules(said, where);
    const rows = said.get('packages');
    const prepare = {
        whole: said.get('prepare'),
        own: new Map(rules.packages.map(({ name }) => [name, preparationIn(rows.get(name))])),
    };
    const { alsoTag, ...others } = whole;
    const isFor = ({ name }) => name === rules.latest;
    const own = await Promise.all(rules.packages.map((rule) => ownOf(rule, rows.get(rule.name), { source, whole: isFor(rule) ? whole : others, prepare })));
    const apart = preparedApartProblems(prepare, (name) => where('packages', name, 'prepare', 'via'));
    const nobodys = rules.latest === undefined && alsoTag !== undefined ? [(0,errors_packages .Il)(where('also-tag'))] : [];
    return {
        packages: { ...rules, own: new Map(own.map(({ name, configuration }) => [name, configuration])) },
        problems: (0,problem .fF)([...problems, ...nobodys, ...apart, ...own.flatMap((one) => one.problems)]),
    };
}
function preparationIn(row) {
    return row instanceof Map ? row.get('prepare') : undefined;
}
const OWN_TEXTS = [
    ...['initial-version', 'major-on-zero', 'assets', 'template', 'release-name', 'tag-message', 'draft'],
    ...['floating-tags', 'prerelease', 'project'],
];
async function ownOf({ name, paths, prefix, place }, value, { source, whole, prepare: prepares }) {
    const said = value instanceof Map ? value : new Map();
    const at = (...keys) => (0,settings_source .$t)(source, ['packages', name, ...keys]);
    const texts = OWN_TEXTS.filter((key) => said.has(key)).map((key) => [key, { text: String(said.get(key)), place: at(key) }]);
    const types = said.get('types');
    const channels = said.get('channels');
    const rules = channels instanceof Map ? await (0,settings_channels .dn)(source, channels, ['packages', name, 'channels']) : undefined;
    const isOwn = (key) => said.get('prepare') instanceof Map && said.get('prepare').has(key);
    const prepare = preparationOf(packagePreparation(prepares, { name, folder: paths[0] ?? package_rule .D }), (keys) => isOwn(keys[0]) ? at('prepare', ...keys) : (0,settings_source .$t)(source, ['prepare', ...keys]));
    const own = said.get('also-tag');
    const also = own === undefined ? { problems: [] } : (0,also_tags .E)(own, (index) => at('also-tag', index));
    const alsoTag = 'alsoTag' in also ? also.alsoTag : whole.alsoTag;
    const values = new Map([
        ...whole.values,
        ['project', { text: name, place }],
        ...texts,
        ['tag-prefix', { text: prefix, place }],
    ]);
    const configuration = {
        values,
        rules: types instanceof Map ? { ...whole.rules, types: layOver(whole.rules.types, typesOf(types)) } : whole.rules,
        channels: rules?.rules ?? whole.channels,
        ...(prepare.preparation !== undefined && { preparation: prepare.preparation }),
        ...(alsoTag !== undefined && alsoTag.length > 0 && { alsoTag }),
        problems: [],
    };
    return { name, configuration, problems: [...prepare.problems, ...(rules?.problems ?? []), ...also.problems] };
}
function rulesOf(types, { squash, reverts, emoji, 'on-near-miss': onNearMiss, 'skip-marks': skipMarks }) {
    return { squash, reverts, emoji, 'on-near-miss': onNearMiss, 'skip-marks': skipMarks, types: typesOf(types) };
}
function typesOf(types) {
    return new Map([...types].map(([type, rule]) => [String(type), typeOf(rule)]));
}
function typeOf(rule) {
    const scopes = rule.get('scopes');
    return {
        bump: rule.get('bump'),
        section: rule.get('section'),
        ...(scopes && { scopes: new Map([...scopes].map(([scope, bump]) => [String(scope), bump])) }),
    };
}
function layOver(whole, own) {
    const all = new Map(whole ?? []);
    for (const [type, { bump, section, scopes }] of own) {
        const before = all.get(type) ?? {};
        all.set(type, {
            bump: bump ?? before.bump,
            section: section ?? before.section,
            scopes: new Map([...(before.scopes ?? []), ...(scopes ?? [])]),
        });
    }
    return all;
}

;// CONCATENATED MODULE: ./settings/configuration.js

const TEXTS = [
    ...settings_inputs .wf,
    ...['project', 'highlights', 'preset', 'require-migration', 'merge-method', 'on-title'],
];
const LONGEST = 1_048_576;
async function parseConfiguration(path, text) {
    if (text.length > LONGEST)
        return { ...configured .h, problems: [(0,inputs .l1)(path, text.length, LONGEST)] };
    const [yaml, { configurationSchema, safeParse }] = await Promise.all([__webpack_require__.e(  637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19)), Promise.all( [__webpack_require__.e(673), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 8551))]);
    const lines = new yaml.LineCounter();
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    const document = yaml.parseDocument(withoutByteOrderMark(text), options);
    const source = { path, yaml, document, lines };
    const broken = syntaxProblems(source);
    if (broken.length > 0)
        return { ...configured .h, problems: broken };
    const read = dataOf(source);
    if ('code' in read)
        return { ...configured .h, problems: [read] };
    const result = safeParse(configurationSchema, read.data);
    if (!result.success)
        return { ...configured .h, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) };
    const maps = document.toJS({ mapAsMap: true });
    const { rules: channels, problems } = await (0,settings_channels .dn)(source, mapUnder(maps, 'channels'));
    const prepare = preparationOf('packages' in result.data ? undefined : result.data.prepare, (keys) => (0,settings_source .$t)(source, ['prepare', ...keys]));
    const said = maps instanceof Map ? maps : new Map();
    const stray = strayPackageKeys(said, (...keys) => (0,settings_source .$t)(source, keys));
    const { corrections, problems: uncorrected } = correctionsOf(source);
    const ticketed = ticketsFrom(result.data.tickets, (name) => (0,settings_source .$t)(source, ['tickets', name]));
    const { tickets } = ticketed;
    const also = (0,also_tags .E)(result.data['also-tag'] ?? [], (index) => (0,settings_source .$t)(source, ['also-tag', index]));
    const wrong = [...problems, ...prepare.problems, ...stray, ...uncorrected, ...ticketed.problems, ...also.problems];
    const { preparation } = prepare;
    const whole = {
        values: valuesOf(source, result.data),
        rules: {
            ...rulesOf(mapUnder(maps, 'types'), result.data),
            ...(corrections.size > 0 && { corrections }),
            ...(tickets && { tickets }),
        },
        channels,
        ...(preparation !== undefined && { preparation }),
        ...(also.alsoTag.length > 0 && { alsoTag: also.alsoTag }),
        problems: [],
    };
    const packages = said.has('packages') ? await packagesOf(source, said, whole) : undefined;
    const all = [...wrong, ...(packages?.problems ?? [])];
    const several = packages && { packages: packages.packages };
    if (all.length > 0)
        return { ...configured .h, ...several, problems: all };
    return { ...whole, ...several };
}
function syntaxProblems(source) {
    const errors = source.document.errors.map(({ pos: [offset], message }) => ({ offset, message }));
    const doubled = (0,settings_source .T9)(source).map((offset) => ({ offset, message: 'Map keys must be unique' }));
    return [...errors, ...doubled]
        .toSorted((one, other) => one.offset - other.offset)
        .map(({ offset, message }) => (0,inputs .NM)((0,settings_source .BW)(source, offset), message));
}
function mapUnder(maps, key) {
    const found = maps instanceof Map ? maps.get(key) : undefined;
    return found instanceof Map ? found : new Map();
}
function withoutByteOrderMark(text) {
    return text.replace(/^\ufeff/, '');
}
function dataOf(source) {
    try {
        return { data: source.document.toJS() ?? {} };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return (0,inputs .NM)((0,settings_source .BW)(source, strayAliasOffset(source)), error.message);
    }
}
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
    const value = (0,settings_source .$6)(source, issue.path);
    const place = (0,settings_source .$t)(source, issue.path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => (0,inputs .a)((0,settings_source .$t)(source, [...issue.path, key], true), key, allowedKeys(issue.path)));
        case 'invalid_value':
            return [(0,inputs .w0)({ place }, value, [...new Set(issue.values.map(String))])];
        case 'invalid_type':
            return [(0,inputs .NT)(place, value, EXPECTED.get(issue.expected) ?? issue.expected)];
        case 'invalid_union':
            return problemsOfUnion(source, issue);
        default:
            return [(0,inputs .NT)(place, value, issue.message)];
    }
}
function problemsOfUnion(source, { path, errors }) {
    const nearest = errors.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'));
    return (nearest?.flatMap((issue) => problemsOf(source, { ...issue, path: [...path, ...issue.path] })) ?? [
        (0,inputs .NT)((0,settings_source .$t)(source, path), (0,settings_source .$6)(source, path), formsAt(path)),
    ]);
}
function formsAt(path) {
    if (path[0] === 'packages' && path.length === 2)
        return 'a path, or a mapping { path: …, tag-prefix: … }';
    if (path[0] === 'packages' && path.length === 3)
        return 'a path, or a list of paths';
    if (path[0] === 'packages')
        return formsAt(path.slice(2));
    if (path[0] === 'corrections')
        return 'the message to read instead, or { skip: why }';
    if (path[0] === 'channels')
        return 'a channel (rc), stable, maintenance, or { maintenance: 1.x }';
    return path.at(-1) === 'path' ? 'text, or a list of keys' : 'a path, or a mapping { file, path, package }';
}
const EXPECTED = new Map([
    ['boolean', 'true or false'],
    ['string', 'text (put it in quotes)'],
    ['object', 'a mapping of keys to values'],
    ['record', 'a mapping of keys to values'],
    ['array', 'a list'],
]);
const OTHERS = [
    ...['types', 'channels', 'squash', 'reverts', 'emoji', 'on-near-miss', 'corrections', 'tickets', 'skip-marks'],
    ...['prepare', 'packages', 'tags', 'groups', 'on-dependency', 'latest', 'also-tag'],
];
function allowedKeys(path) {
    if (path.length === 0)
        return [...TEXTS, ...OTHERS];
    if (path[0] === 'corrections')
        return ['skip'];
    if (path[0] === 'tickets')
        return ['pattern', 'link'];
    if (path[0] === 'packages')
        return path.length === 2 ? PACKAGE_KEYS : allowedKeys(path.slice(2));
    if (path[0] === 'groups')
        return GROUP_KEYS;
    if (path[0] === 'prepare')
        return path.length === 1 ? PREPARATION_KEYS : VERSION_FILE_KEYS;
    return path[0] === 'channels' ? ['maintenance'] : ['bump', 'section', 'scopes'];
}
function valuesOf(source, data) {
    const values = new Map();
    for (const name of TEXTS) {
        const value = data[name];
        if (value !== undefined)
            values.set(name, { text: String(value), place: (0,settings_source .$t)(source, [name]) });
    }
    return values;
}

/***/ }),

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  NO_CONFIGURATION)
  });
const NO_CONFIGURATION = { values: new Map(), rules: {}, channels: [], problems: [] };

/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  packageProblems),
    w: () => (  tagInTheWay)
  });
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
  var _package_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4806);

function packageProblems(together) {
    return [
        ...samePaths(together.packages),
        ...samePrefixes(together),
        ...unknownNames(together),
        ...doubleMembers(together.groups),
    ];
}
function samePaths(packages) {
    const owners = new Map();
    return packages.flatMap(({ name, pathPlace, paths }) => paths.flatMap((path) => {
        const owner = owners.get(path);
        owners.set(path, owner ?? name);
        return owner === undefined ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)(pathPlace, path === _package_rule_js__WEBPACK_IMPORTED_MODULE_1__  .D ? '.' : path, owner)];
    }));
}
function samePrefixes({ packages, placeOf }) {
    return packages.flatMap(({ name, place, prefix }, at) => {
        const where = () => placeOf('packages', name, 'tag-prefix');
        const twin = packages.slice(0, at).find((other) => other.prefix === prefix);
        if (twin !== undefined)
            return [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .TW)(where() || place, prefix, twin.name)];
        return packages.flatMap((other) => {
            const tag = tagInTheWay({ prefix }, other);
            return tag === undefined ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .Sf)(where(), prefix, { name: other.name, tag })];
        });
    });
}
function tagInTheWay({ prefix }, other) {
    const rest = prefix.startsWith(other.prefix) ? prefix.slice(other.prefix.length) : '';
    const [, tag] = TAG_NAMES[other.floatingTags].exec(rest) ?? [];
    return tag === undefined ? undefined : other.prefix + tag;
}
const TAG_NAMES = {
    none: /^(\d+\.\d+\.\d+)\//,
    major: /^(\d+(?:\.\d+\.\d+)?)\//,
    minor: /^(\d+(?:\.\d+){0,2})\//,
};
function unknownNames({ packages, groups, latest, placeOf }) {
    const names = packages.map(({ name }) => name);
    const unknown = (said, ...keys) => said.flatMap((name, at) => (names.includes(name) ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(placeOf(...keys, at), name, names)]));
    return [
        ...groups.flatMap((group) => unknown(group.packages, 'groups', group.name, 'packages')),
        ...packages.flatMap(({ name, dependsOn }) => unknown(dependsOn, 'packages', name, 'depends-on')),
        ...(latest === undefined || names.includes(latest) ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(placeOf('latest'), latest, names)]),
    ];
}
function doubleMembers(groups) {
    const first = new Map();
    return groups.flatMap(({ name: group, place, packages }) => packages.flatMap((name) => {
        const other = first.get(name);
        first.set(name, other ?? group);
        return other === undefined ? [] : [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_0__  .uC)(place, name, other)];
    }));
}

/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  ROOT)
  });
const ROOT = '';

/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G8: () => (  INITIAL_VERSION),
  yD: () => (  configurationPath),
  G9: () => (  settle)
});

// EXTERNAL MODULE: ./errors/inputs.js
var errors_inputs = __webpack_require__(6868);
// EXTERNAL MODULE: ./versions/candidates.js
var candidates = __webpack_require__(7041);
// EXTERNAL MODULE: ./settings/channels.js
var channels = __webpack_require__(1387);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./errors/commands.js

function inputNotTaken(input, value, { command, by }) {
    return {
        code: 'VC115',
        what: `input ${input}: ${(0,problem .TL)(value)} has no effect for ${command}.`,
        why: `The input is for ${by.join(' and ')}. Ignoring it would do something other than you asked.`,
        cure: `Leave it out, or set command: ${(0,problem .yL)(by)}.`,
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
        what: `${origin.place}: ${(0,problem .TL)(confirm)} is not the tag ${(0,problem .TL)(tag)}.`,
        why: 'This cannot be undone, so both must name the same tag.',
        cure: `Set it to ${(0,problem .TL)(tag)}, or leave it out for a dry run.`,
    };
}

// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __webpack_require__(8202);
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
    return command === 'rollback' ? [...problems, ...findUnclear(command, inputs)] : problems;
}
function findUnclear(command, inputs) {
    const { tag = '', confirm = '' } = Object.fromEntries(inputs);
    if (tag === '')
        return [tagNotSaid(command)];
    return confirm === '' || confirm === tag ? [] : [confirmDiffers({ place: (0,settings_inputs .$t)('confirm', inputs) }, confirm, tag)];
}

// EXTERNAL MODULE: ./commits/rules.js
var commits_rules = __webpack_require__(4447);
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
    return new Map([...commits_rules .Kg].map(([type, rule]) => [type, { ...rule, section: titles.get(type) ?? rule.section }]));
}

;// CONCATENATED MODULE: ./settings/commit-rules.js

const MADE = new WeakMap();
function commitRules({ rules }, preset) {
    const made = MADE.get(rules) ?? new Map();
    MADE.set(rules, made);
    const known = made.get(preset) ?? laidOver(rules, preset);
    made.set(preset, known);
    return known;
}
function laidOver(rules, preset) {
    const types = typesOf(preset);
    for (const [name, said] of rules.types ?? []) {
        const type = name.toLowerCase();
        const before = types.get(type) ?? { bump: 'none', section: commits_rules .RG, scopes: new Map() };
        const scopes = [...(said.scopes ?? [])].map(([scope, bump]) => [scope.toLowerCase(), bump]);
        types.set(type, {
            bump: said.bump ?? before.bump,
            section: said.section ?? before.section,
            scopes: new Map([...before.scopes, ...scopes]),
        });
    }
    return {
        types,
        squash: rules.squash ?? commits_rules .ck.squash,
        reverts: rules.reverts ?? commits_rules .ck.reverts,
        emoji: rules.emoji ?? commits_rules .ck.emoji,
        corrections: rules.corrections ?? commits_rules .ck.corrections,
        ...(rules.tickets && { tickets: rules.tickets }),
        skipMarks: rules['skip-marks'] ?? commits_rules .ck.skipMarks,
    };
}

// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
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
        problems.push((0,errors_inputs .m$)(origin, lines[0] ?? '', 'only excludes files: no line includes any'));
    return { globs: { include, exclude }, problems };
}
function plain(glob) {
    return glob.replace(/^(?:\.\/+)+/, '');
}
function problemOf(glob, origin) {
    if (/^(?:[\\/~]|[a-z]:)/i.test(glob))
        return [(0,errors_inputs .m$)(origin, glob, 'is not a path in the repository')];
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob))
        return [(0,errors_inputs .m$)(origin, glob, 'is outside the repository')];
    if (/\\\w/.test(glob))
        return [(0,errors_inputs .m$)(origin, glob, 'has a \\ between folders: write / instead')];
    return glob === '' ? [(0,errors_inputs .m$)(origin, '!', 'names nothing')] : [];
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
        this.problems.push((0,errors_inputs .w0)(found, found.text, allowed));
        return fallback;
    }
    boolean(name, fallback) {
        return this.choice(name, { allowed: ['true', 'false'], fallback: fallback ? 'true' : 'false' }) === 'true';
    }
    version(name) {
        const found = this.find(name);
        if (found === undefined)
            return undefined;
        const version = (0,semver .IX)(found.text);
        if (version === undefined)
            this.problems.push((0,errors_inputs .u7)(found, found.text));
        return version;
    }
    tagPrefix() {
        const input = this.inputs.get('tag-prefix') ?? AUTO_PREFIX;
        const found = input === AUTO_PREFIX ? this.configured('tag-prefix') : { text: input, place: (0,settings_inputs .$t)('tag-prefix', this.inputs) };
        if (found === undefined || found.text === AUTO_PREFIX)
            return undefined;
        if (!(0,tags .Rx)(found.text))
            this.problems.push((0,errors_inputs .of)(found, found.text));
        return found.text;
    }
    channel(ofBranch) {
        const input = this.inputs.get('prerelease') ?? '';
        const found = input === '' && ofBranch !== undefined ? { text: ofBranch, place: 'channels' } : this.find('prerelease');
        if (found === undefined || found.text === '' || found.text === channels .MI)
            return undefined;
        if (!(0,channels .ui)(found.text))
            this.problems.push((0,errors_inputs .LE)(found, found.text));
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
        if (/^\d{1,3}$/.test(found.text) && Number(found.text) <= settings_inputs .GE)
            return Number(found.text);
        this.problems.push((0,errors_inputs .NT)(found.place, found.text, settings_inputs .eX));
        return fallback;
    }
    placeOf(name) {
        return this.find(name)?.place ?? name;
    }
    find(name) {
        const text = this.inputs.get(name) ?? '';
        return text === '' ? this.configured(name) : { text, place: (0,settings_inputs .$t)(name, this.inputs) };
    }
    configured(name) {
        return this.configuration.values.get(name);
    }
}

;// CONCATENATED MODULE: ./settings/settings.js

function configurationPath(inputs) {
    const said = inputs.get('config') ?? '';
    return { path: said === '' ? settings_inputs .Pe : said, required: said !== '' };
}
const INITIAL_VERSION = { major: 0n, minor: 1n, patch: 0n, prerelease: [], build: '' };
const CHECKS_TIMEOUT_MINUTES = 30;
function settle(inputs, configuration, branch = channels .lj) {
    const values = new Values(inputs, configuration);
    const version = values.version('version');
    const preset = values.choice('preset', { allowed: settings_inputs .fG, fallback: 'checkpoint' });
    const prerelease = values.channel(branch.channel);
    const dryRun = values.boolean('dry-run', false);
    const makeLatest = values.choice('make-latest', { allowed: settings_inputs .Rz, fallback: 'auto' });
    const settings = {
        command: values.choice('command', { allowed: settings_inputs .Lo, fallback: settings_inputs .YT }),
        dryRun,
        bump: values.choice('bump', { allowed: settings_inputs .ou, fallback: 'auto' }),
        ...optional('version', version),
        ...optional('prerelease', prerelease),
        channels: [...new Set(configuration.channels.map(({ channel }) => channel))].filter((name) => name !== channels .MI),
        ...optional('maintenance', branch.maintenance),
        ...optional('tagPrefix', values.tagPrefix()),
        initialVersion: values.version('initial-version') ?? INITIAL_VERSION,
        majorOnZero: values.boolean('major-on-zero', false),
        onNoRelease: values.choice('on-no-release', { allowed: settings_inputs .c7, fallback: 'skip' }),
        ...optional('template', values.text('template')),
        ...optional('tagMessage', values.text('tag-message')),
        ...optional('releaseName', values.text('release-name')),
        draft: values.boolean('draft', true),
        makeLatest: branch.maintenance === undefined ? makeLatest : 'false',
        assets: values.assetGlobs('assets'),
        requireChecks: values.choice('require-checks', { allowed: settings_inputs .Wi, fallback: 'none' }),
        checksTimeout: values.minutes('checks-timeout', CHECKS_TIMEOUT_MINUTES),
        ...optional('checkRunId', values.text('check-run-id')),
        floatingTags: values.choice('floating-tags', { allowed: settings_inputs .ZY, fallback: 'none' }),
        ...optional('alsoTag', configuration.packages === undefined ? configuration.alsoTag : undefined),
        ...optional('tag', values.text('tag')),
        isAsked: settings_inputs ._D.some((name) => !['', 'auto'].includes(inputs.get(name) ?? '')),
        confirmed: values.text('confirm') !== undefined,
        ...optional('reason', values.text('reason')),
        ...optional('planFile', values.text('plan-file')),
        comment: values.boolean('comment', false) && !dryRun,
        ...optional('project', values.text('project')),
        ...optional('highlights', values.text('highlights')),
        preset,
        requireMigration: values.boolean('require-migration', false),
        rules: commitRules(configuration, preset),
        onNearMiss: configuration.rules['on-near-miss'] ?? 'warn',
        mergeMethod: values.choice('merge-method', { allowed: settings_inputs .By, fallback: 'auto' }),
        onTitle: values.choice('on-title', { allowed: settings_inputs .x6, fallback: 'warn' }),
        ...optional('preparation', configuration.preparation),
        warnings: branch.warnings,
    };
    const conflicts = [
        ...(version === undefined ? [] : conflictsWith(version, inputs)),
        ...strayInputs(settings.command, inputs),
        ...lackingProblems(settings, configuration, values.placeOf('bump')),
    ];
    return { settings, problems: [...values.problems, ...configuration.problems, ...branch.problems, ...conflicts] };
}
function lackingProblems(settings, { packages, problems }, place) {
    const { command, bump, version = settings.prerelease, preparation = packages } = settings;
    const isUnprepared = command === 'prepare' && preparation === undefined && problems.length === 0;
    const isOnNone = bump === 'prerelease' && version === undefined;
    return [...(isOnNone ? [(0,errors_inputs .jT)({ place })] : []), ...(isUnprepared ? [(0,errors_inputs .PE)()] : [])];
}
function conflictsWith(version, inputs) {
    const said = (name) => ({ text: inputs.get(name) ?? '', place: (0,settings_inputs .$t)(name, inputs) });
    const [bump, prerelease] = [said('bump'), said('prerelease')];
    const channel = prerelease.text === channels .MI ? undefined : prerelease.text;
    const isBump = !['', 'auto'].includes(bump.text);
    const isOther = prerelease.text !== '' && channel !== (0,candidates .RH)(version)?.channel;
    return [...(isBump ? [bump] : []), ...(isOther ? [prerelease] : [])].map((other) => (0,errors_inputs .Vf)(said('version'), other));
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  packageOfTag),
    Z: () => (  settlePackages)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _also_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7760);
  var _channels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1387);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8202);
  var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(354);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7830);

const OF_ONE = ['bump', 'version', 'prerelease'];
async function settlePackages(inputs, configuration, branch) {
    const { packages: configured } = configuration;
    const chosen = linesOf(inputs.get('package'));
    if (configured === undefined)
        return {
            problems: chosen.length > 0 && configuration.problems.length === 0 ? [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .Rv)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('package', inputs))] : [],
        };
    const names = configured.packages.map(({ name }) => name);
    const unknown = chosen.filter((name) => !names.includes(name));
    const settled = await Promise.all(configured.packages.map((rule) => settleOne(rule, { inputs, configured, branch, isAsked: chosen.includes(rule.name) })));
    const { groups, onDependency, latest } = configured;
    const each = settled.map(({ one }) => one);
    const problems = [
        ...unknown.map((name) => (0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .$q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('package', inputs), name, names)),
        ...(chosen.length > 0
            ? []
            : OF_ONE.filter((name) => isSaid(inputs, name)).map((name) => (0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .WH)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)(name, inputs), names))),
        ...onePrefix(inputs, configuration),
        ...settled.flatMap((one) => one.problems),
        ...groups.flatMap((group) => acrossChannels(group, each)),
        ...(0,_also_tags_js__WEBPACK_IMPORTED_MODULE_3__  .u)(each.map(({ name, settings }) => ({ ...settings, name }))),
    ];
    const told = { each, groups, onDependency, ...(latest !== undefined && { latest }) };
    return { packages: chosen.length > 0 ? { ...told, chosen } : told, problems: (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .fF)(problems) };
}
function linesOf(text = '') {
    return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
}
function isSaid(inputs, name) {
    return !['', 'auto', 'none', _channels_js__WEBPACK_IMPORTED_MODULE_4__  .MI].includes(inputs.get(name) ?? '');
}
async function settleOne(rule, { inputs, configured, branch, isAsked }) {
    const own = configured.own.get(rule.name);
    if (own === undefined)
        throw new Error(`no configuration of ${rule.name}`);
    const left = ['tag-prefix', 'plan-file', ...(isAsked ? [] : OF_ONE.filter((name) => isSaid(inputs, name)))];
    const kept = [...inputs].filter(([name]) => !left.includes(name));
    const said = inputs instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_5__  .iI ? new _inputs_js__WEBPACK_IMPORTED_MODULE_5__  .iI(kept) : new Map(kept);
    const { settings: settled, problems } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__  .G9)(said, own, await (0,_channels_js__WEBPACK_IMPORTED_MODULE_4__  .ts)(own.channels, branch));
    const settings = { ...settled, package: rule.name };
    const isLatest = configured.latest === rule.name;
    const one = { ...rule, settings: isLatest ? settings : { ...settings, makeLatest: 'false' } };
    return { one, problems };
}
function packageOfTag({ each, chosen }, tag = '') {
    const fitting = each.filter(({ prefix }) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__  .Fe)(tag, prefix) !== undefined);
    const [longest] = fitting.toSorted((one, other) => other.prefix.length - one.prefix.length);
    const [only, ...others] = chosen ?? [];
    return longest ?? (others.length === 0 ? each.find(({ name }) => name === only) : undefined);
}
function onePrefix(inputs, { values }) {
    const input = inputs.get('tag-prefix') ?? 'auto';
    const said = input === 'auto' ? values.get('tag-prefix') : { text: input, place: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('tag-prefix', inputs) };
    return said === undefined || said.text === 'auto'
        ? []
        : [(0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .NT)(said.place, said.text, 'auto: with packages, each has a tag-prefix of its own')];
}
function acrossChannels({ place, name, packages }, each) {
    const members = each.filter((one) => packages.includes(one.name));
    const channels = new Set(members.map(({ settings }) => settings.prerelease));
    const told = members.map((one) => `${one.name} (${one.settings.prerelease ?? _channels_js__WEBPACK_IMPORTED_MODULE_4__  .MI})`);
    return channels.size > 1 ? [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .bf)(place, name, told)] : [];
}

/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    $t: () => (  placeOf),
    BW: () => (  placeAt),
    T9: () => (  doubledKeyOffsets),
    oB: () => (  nodeAt)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);

function placeOf(source, keys, atKey = false) {
    const name = keys.length === 0 ? '' : ` ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(keys.map(String).join('.'))}`;
    return `${placeAt(source, offsetOf(source, keys, atKey))}${name}`;
}
function placeAt({ path, lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(path)}:${line}:${col}`;
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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  sha256)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}

/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  matchPattern)
  });
  var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

const MILLISECONDS = 1_000;
const MATCH_ALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`[...text.matchAll(new RegExp(pattern, 'dgm'))].flatMap(({ indices }) => indices.groups?.version === undefined ? [] : [indices.groups.version])`);
const GROUPS = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`Object.keys(new RegExp(pattern + '|', 'd').exec('').groups ?? {})`);
const matchPattern = (pattern, text) => {
    try {
        const world = { pattern, text };
        const groups = GROUPS.runInNewContext(world, { timeout: MILLISECONDS });
        if (!groups.includes('version'))
            return { kind: 'wrong', reason: 'it has no group (?<version>…)' };
        const found = MATCH_ALL.runInNewContext(world, { timeout: MILLISECONDS });
        const places = Array.from(found, ([start, end]) => ({ start, end, value: text.slice(start, end) }));
        return { kind: 'found', places };
    }
    catch (error) {
        const { code, message = '' } = error;
        const isSlow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        return { kind: 'wrong', reason: isSlow ? 'it takes longer than a second on this file' : message };
    }
};

/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mM: () => (  NOT_UTF8),
  EC: () => (  editVersionFiles),
  lG: () => (  filesToRead)
});

// EXTERNAL MODULE: ./errors/version-files.js
var version_files = __webpack_require__(531);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./version-files/gemfile-lock.js
function toGemVersion(version) {
    return version.replaceAll('-', '.pre.');
}
const SECTION = /^[A-Z]/;
const ENTRY = /^(?<indent> +)(?<name>[^\s(]+) \((?<version>\d[^\s),]*)\)/;
const NEEDED = /^(?<indent> +)(?<name>[^\s(]+) \(= (?<version>\d[^\s),]*)\)/;
function placesInGemfileLock(text, { packages, all }) {
    const entries = { path: [], others: [] };
    let section = '';
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (SECTION.test(line))
            section = line.trim();
        const entry = findOn(ENTRY, line, index);
        const needed = findOn(NEEDED, line, index);
        if (entry !== undefined && section === 'PATH' && line.startsWith('    ') && !line.startsWith('     '))
            entries.path.push(entry);
        else if (entry !== undefined && section === 'CHECKSUMS')
            entries.others.push(entry);
        else if (needed !== undefined)
            entries.others.push(needed);
    }
    const names = packages ?? (all === true || entries.path.length === 1 ? entries.path.map(({ name }) => name) : []);
    const own = entries.path.filter(({ name }) => names.includes(name));
    if (own.length === 0 || names.some((name) => !own.some((one) => one.name === name)))
        return undefined;
    const beside = entries.others.filter((other) => own.some((one) => one.name === other.name && one.value === other.value));
    return [...own, ...beside];
}
function findOn(pattern, line, start) {
    const match = pattern.exec(line);
    const { name = '', version: value = '' } = match?.groups ?? {};
    if (match === null)
        return undefined;
    const end = start + match[0].length - 1;
    return { name, value, start: end - value.length, end };
}

;// CONCATENATED MODULE: ./version-files/ahead.js

function aheadIn(file, places, version) {
    const next = (0,semver .IX)(version);
    if (next === undefined)
        return [];
    const target = { ...next, prerelease: [], build: '' };
    return [...new Set(places.map(({ value }) => value))].flatMap((found) => {
        const [, numbers = '', rest = ''] = /^[^0-9]*(\d+\.\d+\.\d+)(.*)$/.exec(found) ?? [];
        const core = (0,semver .IX)(numbers);
        const distance = core === undefined ? -1 : (0,semver .Cg)(core, target);
        const isAhead = distance > 0 || (distance === 0 && rest === '' && !(0,semver .MQ)(next));
        return isAhead ? [{ file, found, isStable: rest === '' }] : [];
    });
}

// EXTERNAL MODULE: ./version-files/known.js
var version_files_known = __webpack_require__(9563);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./errors/comment-place.js
var comment_place = __webpack_require__(1154);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./errors/marks.js

function noMarkedLine(origin, file, comments) {
    const advice = (0,comment_place .k)(comments);
    const other = 'add a path (for TOML, JSON, YAML, XML and the like) or a pattern';
    return {
        code: 'VC709',
        what: `${origin.place}: ${(0,problem .TL)(file)} has no line marked x-version-checkpoint.`,
        why: 'Neither its name nor a path tells where the version is.',
        cure: advice === undefined ? `${capital(other)}.` : `${capital(advice)}, or ${other}.`,
    };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function unclearLine(file, position, found) {
    const [first, ...more] = found;
    const several = more.length === 0 ? `${first ?? ''}, which is neither SemVer nor PEP 440` : `several versions: ${(0,problem .yL)(found)}`;
    return {
        code: 'VC710',
        what: `${(0,printable .g$)(file)}:${position}: this line holds ${first === undefined ? 'no version' : (0,printable .g$)(several)}.`,
        why: 'A line marked x-version-checkpoint, like a whole VERSION file, must hold one version: three numbers, such as 1.4.0.',
        cure: 'Leave one version on the line (it may be repeated), or remove the mark.',
    };
}
function commentIsValue(file, position) {
    return {
        code: 'VC725',
        what: `${(0,printable .g$)(file)}:${position}: x-version-checkpoint follows a value.`,
        why: 'In this kind of file, a comment after a value becomes part of the value.',
        cure: 'Remove it, and write "# x-version-checkpoint-next-line" on the line above.',
    };
}
function brokenMark(file, position) {
    return {
        code: 'VC729',
        what: `${(0,printable .g$)(file)}:${position}: this mark is incomplete.`,
        why: 'x-version-checkpoint-start ends at x-version-checkpoint-end, and x-version-checkpoint-next-line needs a line below it.',
        cure: 'Add the missing part, or remove the mark.',
    };
}
function emptyBlock(file, position, found) {
    const versions = found.length === 0 ? 'no version' : `only versions that were never released here: ${found.slice(0, 5).join(', ')}`;
    return {
        code: 'VC730',
        what: `${(0,printable .g$)(file)}:${position}: the block that begins here holds ${(0,printable .g$)(versions)}.`,
        why: 'Between x-version-checkpoint-start and -end, only the last version is replaced.',
        cure: 'Write the last version there once by hand, or remove the marks.',
    };
}

// EXTERNAL MODULE: ./version-files/version-file.js
var version_file = __webpack_require__(4151);
;// CONCATENATED MODULE: ./version-files/comments.js

const OWN_LINE = /\.(?:properties|cfg|ini)$|^\.(?:env|npmrc)(?:\..*)?$/i;
const NOWHERE = /(?<!^deno|^jsr)\.json$|\.lock$/i;
function commentPlaceIn(file) {
    const name = (0,version_file .V)(file);
    if (OWN_LINE.test(name))
        return 'own line';
    return NOWHERE.test(name) ? 'nowhere' : 'anywhere';
}
function isCommentLine(line) {
    return /^\s*[#;!]/.test(line);
}

;// CONCATENATED MODULE: ./version-files/search.js
function withText(places, replacement) {
    return places.map((place) => ({ ...place, replacement }));
}

// EXTERNAL MODULE: ./version-files/tree.js
var version_files_tree = __webpack_require__(4942);
;// CONCATENATED MODULE: ./version-files/by-marks.js

function byMarks(search, marks) {
    const { wanted, text } = search;
    const [broken] = marks.broken;
    if (broken !== undefined)
        return brokenMark(wanted.file, (0,version_files_tree .df)(text, broken));
    if (commentPlaceIn(wanted.file) === 'own line') {
        const wrong = marks.behind.find((start) => !isCommentLine(lineAt(text, start)));
        if (wrong !== undefined)
            return commentIsValue(wanted.file, (0,version_files_tree .df)(text, wrong));
    }
    const blocks = [];
    for (const block of marks.blocks) {
        const found = inBlock(search, block);
        if ('code' in found)
            return found;
        blocks.push(...found);
    }
    const lines = onLines(search, marks.lines);
    return 'code' in lines ? lines : [...blocks, ...lines];
}
function lineAt(text, start) {
    return /[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
}
function onLines({ wanted: { file }, text, version }, lines) {
    const places = [];
    for (const { start, found } of lines) {
        const values = [...new Set(found.map((one) => ('unclear' in one ? one.unclear : one.value)))];
        const isClear = values.length === 1 && found.every((one) => !('unclear' in one));
        if (!isClear)
            return unclearLine(file, (0,version_files_tree .df)(text, start), values);
        places.push(...found.filter((one) => !('unclear' in one)));
    }
    return withText(places, version);
}
function inBlock({ wanted: { file }, text, version, previous }, { start, found }) {
    const values = new Set(found.map(({ value }) => value));
    const [only] = values;
    const old = values.size === 1 && only !== undefined ? [only] : [...previous, version].filter((one) => values.has(one));
    if (old.length === 0)
        return emptyBlock(file, (0,version_files_tree .df)(text, start), [...values]);
    return withText(found.filter(({ value }) => old.includes(value)), version);
}

;// CONCATENATED MODULE: ./version-files/ini.js
const CFG = {
    hasSections: true,
    comments: /^\s*[#;]/,
    assignment: /^(?<key>[^\s=:[#;][^=:]*?)[ \t]*[=:][ \t]*(?<value>.*?)[ \t]*$/,
};
const PROPERTIES = {
    hasSections: false,
    comments: /^\s*[#!]/,
    assignment: /^[ \t]*(?<key>(?:\\.|[^\s=:\\])+)(?:[ \t]*[=:][ \t]*|[ \t]+)(?<value>.*)$/,
};
function readCfg(text) {
    return Promise.resolve(treeOf(text, CFG));
}
function readProperties(text) {
    return Promise.resolve(treeOf(text, PROPERTIES));
}
function treeOf(text, { hasSections, comments, assignment }) {
    const root = { kind: 'mapping', start: 0, entries: [] };
    let keys = root.entries;
    let goesOn = false;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const own = index === 0 ? line.replace(/^\ufeff/, ' ').trimStart() : line;
        const start = index + line.length - own.length;
        const isContinued = goesOn || (hasSections && /^[ \t]+\S/.test(own));
        goesOn = !hasSections && /(?<!\\)(?:\\\\)*\\$/.test(own) && !comments.test(own);
        if (comments.test(own))
            continue;
        if (isContinued) {
            const last = keys.pop();
            if (last !== undefined)
                keys.push({ key: last.key, node: { kind: 'other', start: last.node.start } });
            continue;
        }
        const section = hasSections ? /^\[([^\]]+)\]/.exec(own)?.[1] : undefined;
        if (section !== undefined) {
            const entries = [];
            root.entries.push({ key: section, node: { kind: 'mapping', start, entries } });
            keys = entries;
            continue;
        }
        const found = assignment.exec(own);
        const { key, value = '' } = found?.groups ?? {};
        if (key === undefined)
            continue;
        const valueStart = start + own.lastIndexOf(value, own.length);
        const place = { start: valueStart, end: valueStart + value.length, value };
        keys.push({ key, node: goesOn ? { kind: 'other', start: valueStart } : { kind: 'scalar', ...place } });
    }
    return root;
}

// EXTERNAL MODULE: ./version-files/json.js
var json = __webpack_require__(9432);
// EXTERNAL MODULE: ./version-files/toml.js
var toml = __webpack_require__(8822);
;// CONCATENATED MODULE: ./version-files/xml.js
async function readXml(text) {
    const { parseXml, XmlError } = await __webpack_require__.e(  589).then(__webpack_require__.bind(__webpack_require__, 589));
    try {
        const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
        const entries = root === null ? [] : [{ key: root.name, node: nodeOf(root, text) }];
        return { kind: 'mapping', start: 0, entries };
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        return { kind: 'unparsable', offset: error.pos, reason: error.message.split('\n', 1)[0] ?? '' };
    }
}
function nodeOf({ children, start }, text) {
    const elements = children.filter((child) => child.type === 'element');
    if (elements.length > 0)
        return {
            kind: 'mapping',
            start,
            entries: elements.map((element) => ({ key: element.name, node: nodeOf(element, text) })),
        };
    const [first] = children;
    const last = children.at(-1);
    if (first === undefined || last === undefined)
        return { kind: 'other', start };
    const raw = text.slice(first.start, last.end);
    const value = raw.trim();
    if (value === '' || /[<&]/.test(value))
        return { kind: 'other', start };
    const begin = first.start + raw.indexOf(value);
    return { kind: 'scalar', start: begin, end: begin + value.length, value };
}

// EXTERNAL MODULE: ./version-files/yaml.js
var yaml = __webpack_require__(4265);
;// CONCATENATED MODULE: ./version-files/by-path.js

const READERS = {
    TOML: toml.readToml,
    JSON: json.readJson,
    'JSON with comments': json.readJsonc,
    YAML: yaml.readYaml,
    XML: readXml,
    configuration: readCfg,
    properties: readProperties,
};
async function by_path_treeOf(file, text, syntax) {
    const tree = await READERS[syntax](text);
    if (tree.kind !== 'unparsable')
        return tree;
    const place = { file, position: (0,version_files_tree .df)(text, tree.offset) };
    return (0,version_files .tZ)(place, syntax, tree.reason, commentPlaceIn(file));
}
async function inTree(search, eitherOf, also) {
    const { wanted, text } = search;
    const syntax = (0,version_files_known .rS)(wanted.file);
    if (syntax === undefined)
        return (0,version_files .zj)(wanted, wanted.file, commentPlaceIn(wanted.file));
    const tree = await by_path_treeOf(wanted.file, text, syntax);
    if ('code' in tree)
        return tree;
    const present = eitherOf.filter((path) => (0,version_files_tree .Pw)(tree, path).length > 0);
    const own = present.filter((path) => !inherits(tree, path));
    const there = own.length > 0 ? own : present;
    const [path, ...more] = there;
    if (path === undefined)
        return missingProblem(wanted.file, tree, eitherOf);
    if (more.length > 0)
        return (0,version_files .E3)(wanted.file, there.map(showPath));
    const places = [];
    for (const each of [path, ...also.filter((other) => (0,version_files_tree .Pw)(tree, other).length > 0)]) {
        const place = placeAt(search, tree, each);
        if ('code' in place)
            return place;
        places.push(place);
    }
    return places;
}
function inherits(tree, path) {
    return (0,version_files_tree .Pw)(tree, [...path, 'workspace']).length > 0;
}
function missingProblem(file, tree, paths) {
    const isDynamic = (0,version_files_tree .Ej)(tree, ['project', 'dynamic']).includes('version');
    const isProject = paths.some((path) => showPath(path) === 'project.version');
    return isDynamic && isProject ? (0,version_files .kk)(file) : (0,version_files .Ds)(file, paths.map(showPath));
}
const ELSEWHERE = /^(?:attr|file):/;
function placeAt({ wanted: { file }, text, version }, tree, path) {
    const [node, ...more] = (0,version_files_tree .Pw)(tree, path);
    if (node === undefined)
        return (0,version_files .Ds)(file, [showPath(path)]);
    if (more.length > 0) {
        return (0,version_files .E3)(file, [node, ...more].map((each) => `${showPath(path)} (${(0,version_files_tree .df)(text, each.start)})`));
    }
    if (inherits(tree, path))
        return (0,version_files .b)(file, showPath(path));
    const value = node.kind === 'scalar' ? node.value : '';
    if ((0,version_files_known .rS)(file) === 'configuration' && ELSEWHERE.test(value))
        return (0,version_files .kk)(file);
    const replacement = (0,version_files_known ._0)(file)(value, version);
    if (node.kind !== 'scalar' || replacement === undefined) {
        return (0,version_files .VV)(file, (0,version_files_tree .df)(text, node.start), showPath(path), value);
    }
    return { start: node.start, end: node.end, value, replacement };
}
function showPath(path) {
    return path.map((key) => (key === '' || key.includes('.') ? `"${key}"` : key)).join('.');
}

// EXTERNAL MODULE: ./version-files/lock.js
var version_files_lock = __webpack_require__(5893);
// EXTERNAL MODULE: ./versions/pep440.js
var versions_pep440 = __webpack_require__(7992);
;// CONCATENATED MODULE: ./version-files/tokens.js

const TOKENS = /[^\s"'`<>()[\]{},;|=&?#!~^*\u201c\u201d]+/g;
const WORDS = 'alpha|beta|rc|cr|pre|preview|dev|development|next|canary|nightly|snapshot|milestone|m';
const INSIDE = new RegExp([
    String.raw `(?<![0-9A-Za-z.])v?(?<version>\d+\.\d+\.\d+`,
    String.raw `(?:-(?:(?:${WORDS})\d*|[A-Za-z]+(?=\.\d))(?:[.-](?:\d+|[0-9a-f]{6,40}|${WORDS})(?![0-9A-Za-z]))*`,
    String.raw `|(?:a|b|rc)\d+(?:\.(?:dev|post)\d+)*|(?:\.(?:dev|post)\d+)+)?`,
    String.raw `)(?!\.?\d|[A-Za-z+])`,
].join(''), 'gi');
const BEGINS = /^v?(?=\d+\.\d+\.\d+)/i;
const FOURTH = /^\d+\.\d+\.\d+\.\d/;
function versionsOn(line, start) {
    return [...line.matchAll(TOKENS)].flatMap(({ 0: raw, index }) => {
        const token = raw.replace(/[.:]+$/, '');
        const at = start + index;
        const begin = BEGINS.exec(token)?.[0].length;
        if (begin === undefined || /[/:@\\]/.test(token))
            return insideOf(token, at);
        const value = token.slice(begin);
        const isVersion = !FOURTH.test(value) && ((0,semver .IX)(value) !== undefined || (0,versions_pep440 .it)(value));
        return isVersion ? [{ start: at + begin, end: at + token.length, value }] : [{ unclear: token }];
    });
}
function insideOf(token, start) {
    return [...token.matchAll(INSIDE)].map((match) => {
        const value = match.groups?.['version'] ?? '';
        const end = start + match.index + match[0].length;
        return { start: end - value.length, end, value };
    });
}

;// CONCATENATED MODULE: ./version-files/marks.js

const MARK = 'x-version-checkpoint';
const MARKED = new RegExp(String.raw `(?<![\w-])${MARK}(?:-(?<kind>next-line|start|end))?(?![\w-])`);
const NONE = { lines: [], blocks: [], broken: [], behind: [] };
function marksIn(text) {
    if (!text.includes(MARK))
        return NONE;
    const lines = [];
    const blocks = [];
    const broken = [];
    const behind = [];
    let open;
    let next;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const kind = MARKED.exec(line)?.groups;
        if (next !== undefined)
            lines.push({ start: index, found: versionsOn(line, index) });
        next = undefined;
        if (kind === undefined)
            open?.found.push(...placesOn(line, index));
        else if (kind['kind'] === 'next-line')
            next = index;
        else if (kind['kind'] === 'start') {
            if (open !== undefined)
                broken.push(open.start);
            open = { start: index, found: [] };
        }
        else if (kind['kind'] === 'end') {
            if (open === undefined)
                broken.push(index);
            else
                blocks.push(open);
            open = undefined;
        }
        else {
            lines.push({ start: index, found: versionsOn(line.replace(MARKED, ''), index) });
            behind.push(index);
        }
    }
    broken.push(...[open?.start, next].filter((offset) => offset !== undefined));
    return { lines, blocks, broken, behind };
}
function placesOn(line, start) {
    return versionsOn(line, start).filter((found) => !('unclear' in found));
}
function plainVersion(text) {
    const match = /^(\ufeff?[ \t]*)([^\s]+)\s*$/.exec(text);
    const [, before = '', value = ''] = match ?? [];
    const start = before.length + (/^v\d/.test(value) ? 1 : 0);
    const end = before.length + value.length;
    const isVersion = /^v?\d[0-9A-Za-z.+-]*$/.test(value);
    return { start: 0, found: isVersion ? [{ start, end, value: text.slice(start, end) }] : [] };
}

;// CONCATENATED MODULE: ./version-files/mix.js
const ATTRIBUTE = /^[ \t]*@version[ \t]+"(?<value>[^"\\\r\n]+)"/gm;
const KEY = /^[^#"\r\n]*\bversion:[ \t]*"(?<value>[^"\\\r\n]+)"/gm;
function placesInMix(text) {
    const attributes = placesOf(text, ATTRIBUTE);
    return attributes.length > 0 ? attributes : placesOf(text, KEY);
}
function placesOf(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => {
        const value = match.groups?.['value'] ?? '';
        const end = match.index + match[0].length - 1;
        return { start: end - value.length, end, value };
    });
}

// EXTERNAL MODULE: ./version-files/version-text.js
var version_text = __webpack_require__(4430);
;// CONCATENATED MODULE: ./version-files/locate.js

async function locate(search) {
    const { wanted, text } = search;
    if (wanted.pattern !== undefined)
        return byPattern(search, wanted.pattern);
    if (wanted.path !== undefined)
        return inTree(search, [wanted.path], []);
    const marks = marksIn(text);
    const hasMarks = marks.lines.length + marks.blocks.length + marks.broken.length > 0;
    const known = await byName(search);
    if (known !== undefined)
        return hasMarks ? join('code' in known ? [] : known, byMarks(search, marks)) : known;
    if ((0,version_files_known .$b)(wanted.file))
        return onLines(search, [plainVersion(text)]);
    return hasMarks ? byMarks(search, marks) : noMarkedLine(wanted, wanted.file, commentPlaceIn(wanted.file));
}
function join(found, more) {
    return 'code' in more ? more : [...found, ...more];
}
async function byName(search) {
    const { wanted, text, version } = search;
    const { file } = wanted;
    const lock = (0,version_files_known .Vx)(file);
    if (lock !== undefined)
        return inLock(search, lock);
    if ((0,version_files_known .Hn)(file)) {
        const places = placesInGemfileLock(text, wanted);
        return places === undefined ? (0,version_files .OD)(file, wanted.packages?.join(', ')) : withText(places, version);
    }
    if ((0,version_files_known .Be)(file)) {
        const places = placesInMix(text);
        if (places.length > 1)
            return (0,version_files .E3)(file, places.map(({ start }) => (0,version_files_tree .df)(text, start)));
        return places.length === 0 ? (0,version_files .Ds)(file, ['@version', 'version:']) : withText(places, version);
    }
    const known = (0,version_files_known .ex)(file);
    return known === undefined ? undefined : inTree(search, known.eitherOf, known.also ?? []);
}
function byPattern({ wanted, text, version, matchPattern }, pattern) {
    const matches = matchPattern(pattern, text);
    if (matches.kind === 'wrong')
        return (0,version_files .Oo)(wanted, pattern, matches.reason);
    const { places } = matches;
    const isClear = places.length === 1 || (places.length > 1 && wanted.all === true);
    if (!isClear)
        return (0,version_files .eJ)(wanted, wanted.file, places.map(({ start }) => (0,version_files_tree .df)(text, start)));
    const edited = places.map((place) => ({ ...place, replacement: (0,version_text .$)(place.value, version) }));
    const wrong = edited.find(({ replacement }) => replacement === undefined);
    if (wrong !== undefined)
        return (0,version_files .VV)(wanted.file, (0,version_files_tree .df)(text, wrong.start), 'pattern', wrong.value);
    return edited.map((place) => ({ ...place, replacement: place.replacement ?? '' }));
}
async function inLock({ wanted, text, texts, version }, lock) {
    const tree = await by_path_treeOf(wanted.file, text, 'TOML');
    if ('code' in tree)
        return tree;
    const places = await (0,version_files_lock .$f)({ lock, wanted, tree, texts, next: version });
    return 'code' in places ? places : withText(places, version);
}

;// CONCATENATED MODULE: ./version-files/edit.js

function filesToRead(wanted) {
    const manifests = wanted.flatMap(({ file, path, pattern, packages }) => {
        const lock = (0,version_files_known .Vx)(file);
        const isAsked = lock !== undefined && [path, pattern, packages].every((said) => said === undefined);
        return isAsked ? [(0,version_file .A)(file, lock.manifest)] : [];
    });
    return [...new Set([...wanted.map(({ file }) => file), ...manifests])];
}
async function editVersionFiles(wanted, texts, next) {
    const results = [];
    for (const file of new Set(wanted.map((entry) => entry.file))) {
        const entries = wanted.filter((entry) => entry.file === file);
        results.push(await editFile(file, { entries, texts, next }));
    }
    const problems = results.flatMap((result) => ('path' in result ? [] : result));
    const edited = results.flatMap((result) => ('path' in result ? [result] : []));
    const edits = edited.filter(({ before, after }) => before !== after);
    const ahead = edited.flatMap(({ path, places }) => aheadIn(path, places, next.version));
    return {
        edits: problems.length > 0 ? [] : edits.map(({ path, before, after }) => ({ path, before, after })),
        ...{ ahead, problems },
        isHeld: problems.length === 0 && edited.length > 0 && edited.every(({ places }) => places.every(isHeld)),
    };
}
function isHeld({ value, replacement }) {
    const withoutBuild = (version) => version.replace(/\+\d+$/, '');
    return value === replacement || withoutBuild(value) === withoutBuild(replacement);
}
const NOT_UTF8 = '\ufffd';
async function editFile(file, task) {
    const before = task.texts.get(file);
    if (before === undefined)
        return task.entries.map((entry) => (0,version_files .YD)(entry, file));
    if (before.includes(NOT_UTF8))
        return [(0,version_files .T3)(file)];
    const version = asFileTakesIt(file, task);
    if (typeof version !== 'string')
        return [version];
    const found = await locateAll(before, version, task);
    if (found.problems.length > 0)
        return found.problems;
    const after = replacePlaces(before, found.places);
    const again = await locateAll(after, version, { ...task, texts: new Map([...task.texts, [file, after]]) });
    verify(file, found.places, again.places);
    return { path: file, before, after, places: found.places };
}
function asFileTakesIt(file, { entries, next: { version, pep440 } }) {
    const form = (0,version_files_known .QU)(file);
    if (form === 'SemVer')
        return version;
    if (form === 'RubyGems')
        return toGemVersion(version);
    const [first] = entries;
    const channel = (0,semver .IX)(version)?.prerelease[0] ?? '';
    return (0,versions_pep440 .tj)(version, pep440) ?? (0,version_files .Pq)(first ?? { place: file }, file, { version, channel });
}
async function locateAll(text, version, { entries, texts, next }) {
    const places = new Map();
    const problems = [];
    for (const wanted of entries) {
        const located = await locate({
            wanted,
            text,
            texts,
            version,
            previous: next.previous,
            matchPattern: next.matchPattern,
        });
        if ('code' in located)
            problems.push(located);
        else
            for (const place of located)
                places.set(place.start, place);
    }
    return { places: [...places.values()].sort((a, b) => a.start - b.start), problems };
}
function replacePlaces(text, places) {
    const ends = [0, ...places.map(({ end }) => end)];
    const parts = places.map(({ start, replacement }, index) => text.slice(ends[index], start) + replacement);
    return parts.join('') + text.slice(ends.at(-1));
}
function verify(file, meant, read) {
    const isAsMeant = meant.length === read.length && meant.every(({ replacement }, index) => read[index]?.value === replacement);
    if (!isAsMeant)
        throw new Error(`the edit of ${file} does not read as it was meant`);
}

/***/ }),

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readJson: () => (  readJson),
    readJsonc: () => (  readJsonc)
  });
async function readJson(text) {
    try {
        JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'unparsable', offset: Number(/ position (\d+)/.exec(reason)?.[1] ?? 0), reason };
    }
    return readJsonc(text);
}
async function readJsonc(text) {
    const { parseTree, printParseErrorCode } = await __webpack_require__.e(  105).then(__webpack_require__.t.bind(__webpack_require__, 3105, 19));
    const errors = [];
    const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined)
        return { kind: 'unparsable', offset: error.offset, reason: wordsOf(printParseErrorCode(error.error)) };
    return tree === undefined ? { kind: 'unparsable', offset: 0, reason: 'it is empty' } : nodeOf(tree, text);
}
function wordsOf(code) {
    return code.replace(/(?<!^)(?=[A-Z])/g, ' ').toLowerCase();
}
function nodeOf(node, text) {
    const { type, offset: start, length, children = [] } = node;
    if (type === 'object') {
        const entries = children.flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [{ key: String(key.value), node: nodeOf(value, text) }]);
        return { kind: 'mapping', start, entries };
    }
    if (type === 'array')
        return { kind: 'list', start, items: children.map((item) => nodeOf(item, text)) };
    const value = node.value;
    if (value === null || value === undefined)
        return { kind: 'other', start };
    if (typeof value !== 'string')
        return { kind: 'other', start, value: text.slice(start, start + length) };
    return { kind: 'scalar', start: start + 1, end: start + length - 1, value };
}

/***/ }),

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $b: () => (  isPlainVersion),
    Be: () => (  isMix),
    Hn: () => (  isGemfileLock),
    QU: () => (  formOf),
    Vx: () => (  lockOf),
    _0: () => (  editOf),
    ex: () => (  knownFile),
    rS: () => (  syntaxOf)
  });
  var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5893);
  var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4151);
  var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);

const VERSION = [['version']];
const NPM_LOCK = { eitherOf: VERSION, also: [['packages', '', 'version']] };
const MSBUILD = { eitherOf: [['Project', 'PropertyGroup', 'Version']] };
const KNOWN = new Map([
    [
        'pyproject.toml',
        {
            eitherOf: [
                ['project', 'version'],
                ['tool', 'poetry', 'version'],
            ],
            form: 'PEP 440',
        },
    ],
    ['setup.cfg', { eitherOf: [['metadata', 'version']], form: 'PEP 440' }],
    ['package.json', { eitherOf: VERSION }],
    ['package-lock.json', NPM_LOCK],
    ['npm-shrinkwrap.json', NPM_LOCK],
    ['deno.json', { eitherOf: VERSION }],
    ['deno.jsonc', { eitherOf: VERSION }],
    ['jsr.json', { eitherOf: VERSION }],
    ['composer.json', { eitherOf: VERSION }],
    [
        'Cargo.toml',
        {
            eitherOf: [
                ['package', 'version'],
                ['workspace', 'package', 'version'],
            ],
        },
    ],
    ['gradle.properties', { eitherOf: VERSION }],
    ['pom.xml', { eitherOf: [['project', 'version']] }],
    ['Directory.Build.props', MSBUILD],
    ['Chart.yaml', { eitherOf: VERSION }],
    ['pubspec.yaml', { eitherOf: VERSION, edit: _version_text_js__WEBPACK_IMPORTED_MODULE_1__  .G }],
]);
function knownFile(file) {
    const name = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file);
    return KNOWN.get(name) ?? (/\.(?:cs|fs|vb)proj$/i.test(name) ? MSBUILD : undefined);
}
function isPlainVersion(file) {
    return /^\.?version(?:\.txt)?$/i.test((0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file));
}
const LOCKS = new Map([
    ['Cargo.lock', _lock_js__WEBPACK_IMPORTED_MODULE_0__  .z2],
    ['uv.lock', _lock_js__WEBPACK_IMPORTED_MODULE_0__  .AH],
]);
function lockOf(file) {
    return LOCKS.get((0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file));
}
function isGemfileLock(file) {
    return (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file) === 'Gemfile.lock';
}
function isMix(file) {
    return (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file) === 'mix.exs';
}
function formOf(file) {
    if (isGemfileLock(file))
        return 'RubyGems';
    return (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file) === 'uv.lock' ? 'PEP 440' : (knownFile(file)?.form ?? 'SemVer');
}
function editOf(file) {
    return knownFile(file)?.edit ?? _version_text_js__WEBPACK_IMPORTED_MODULE_1__  .$;
}
const BY_NAME = new Map([
    ['Cargo.lock', 'TOML'],
    ['uv.lock', 'TOML'],
    ['setup.cfg', 'configuration'],
    ['deno.json', 'JSON with comments'],
    ['jsr.json', 'JSON with comments'],
]);
const BY_EXTENSION = new Map([
    ['toml', 'TOML'],
    ['json', 'JSON'],
    ['jsonc', 'JSON with comments'],
    ['yaml', 'YAML'],
    ['yml', 'YAML'],
    ['xml', 'XML'],
    ['props', 'XML'],
    ['targets', 'XML'],
    ['csproj', 'XML'],
    ['fsproj', 'XML'],
    ['vbproj', 'XML'],
    ['nuspec', 'XML'],
    ['cfg', 'configuration'],
    ['ini', 'configuration'],
    ['properties', 'properties'],
]);
function syntaxOf(file) {
    const name = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .V)(file);
    return BY_NAME.get(name) ?? BY_EXTENSION.get((/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase());
}

/***/ }),

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $f: () => (  placesInLock),
    AH: () => (  UV_LOCK),
    z2: () => (  CARGO_LOCK)
  });
  var _errors_version_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(531);
  var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8822);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
  var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4151);

const CARGO_LOCK = {
    manifest: 'Cargo.toml',
    name: ['package', 'name'],
    versions: [
        ['workspace', 'package', 'version'],
        ['package', 'version'],
    ],
    normalize: (name) => name,
    isOwn: (entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Pw)(entry, ['source']).length === 0,
    namesVersions: true,
};
const UV_LOCK = {
    manifest: 'pyproject.toml',
    name: ['project', 'name'],
    versions: [['project', 'version']],
    normalize: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
    isOwn: (entry) => ['editable', 'virtual', 'directory'].some((kind) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Pw)(entry, ['source', kind]).length > 0),
    namesVersions: false,
};
async function placesInLock(search) {
    const { lock, wanted, tree } = search;
    const own = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Ct)(tree, ['package']).filter((entry) => lock.isOwn(entry));
    const names = await namesOf(search, own);
    if (names === undefined)
        return (0,_errors_version_files_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(wanted.file, undefined);
    const places = [];
    for (const name of names) {
        const [entry, ...more] = own.filter((one) => lock.normalize((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(one, ['name']) ?? '') === lock.normalize(name));
        if (more.length > 0)
            return (0,_errors_version_files_js__WEBPACK_IMPORTED_MODULE_0__  .E3)(wanted.file, [name, ...more.map(() => name)].map((one) => `the package ${one}`));
        const [version] = entry === undefined ? [] : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Pw)(entry, ['version']);
        if (version?.kind !== 'scalar')
            return (0,_errors_version_files_js__WEBPACK_IMPORTED_MODULE_0__  .OD)(wanted.file, name);
        places.push(version, ...(lock.namesVersions ? namedIn(tree, name, version) : []));
    }
    return places;
}
async function namesOf({ lock, wanted, texts, next }, own) {
    if (wanted.packages !== undefined)
        return wanted.packages;
    const text = texts.get((0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__  .A)(wanted.file, lock.manifest));
    const manifest = text === undefined ? undefined : await (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__.readToml)(text);
    if (manifest === undefined || manifest.kind === 'unparsable')
        return undefined;
    if (wanted.all !== true) {
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(manifest, lock.name);
        return name === undefined ? undefined : [name];
    }
    const shared = lock.versions.map((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(manifest, path)).find((version) => version !== undefined);
    const names = own.flatMap((entry) => {
        const version = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(entry, ['version']);
        return version !== undefined && [shared, next].includes(version) ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(entry, ['name']) ?? ''] : [];
    });
    return names.length === 0 ? undefined : names;
}
function namedIn(tree, name, { value }) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Ct)(tree, ['package'])
        .flatMap((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Ct)(entry, ['dependencies']))
        .flatMap((node) => (node.kind === 'scalar' && node.value === `${name} ${value}` ? [node] : []))
        .map(({ start, end }) => ({ start: start + name.length + 1, end, value }));
}

/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (  MANIFESTS),
  W: () => (  readManifest)
});

// EXTERNAL MODULE: ./version-files/version-file.js
var version_file = __webpack_require__(4151);
// EXTERNAL MODULE: ./version-files/toml.js
var toml = __webpack_require__(8822);
// EXTERNAL MODULE: ./version-files/tree.js
var version_files_tree = __webpack_require__(4942);
;// CONCATENATED MODULE: ./version-files/manifests/cargo.js

const TABLES = [
    ['dependencies', false],
    ['build-dependencies', false],
    ['dev-dependencies', true],
];
async function readCargoManifest(text) {
    const tree = await (0,toml.readToml)(text);
    if (tree.kind === 'unparsable')
        return { requirements: [] };
    const name = (0,version_files_tree .$6)(tree, ['package', 'name']);
    const targets = entriesAt(tree, ['target']).map(({ key }) => ['target', key]);
    const requirements = [
        ...[[], ...targets].flatMap((place) => TABLES.flatMap(([table, isForDevelopment]) => requirementsIn(tree, [...place, table], isForDevelopment))),
        ...requirementsIn(tree, ['workspace', 'dependencies'], false),
    ];
    return { ...(name !== undefined && { name }), requirements };
}
function entriesAt(tree, path) {
    return (0,version_files_tree .Pw)(tree, path).flatMap((node) => (node.kind === 'mapping' ? node.entries : []));
}
function requirementsIn(tree, path, isForDevelopment) {
    return entriesAt(tree, path).map(({ key, node }) => {
        const version = node.kind === 'mapping' ? (0,version_files_tree .Pw)(node, ['version'])[0] : node;
        const folder = (0,version_files_tree .$6)(node, ['path']);
        const isOfWorkspace = (0,version_files_tree .Pw)(node, ['workspace']).some((one) => one.kind === 'other' && one.value === 'true');
        const from = isOfWorkspace ? 'workspace' : folder === undefined ? undefined : { folder };
        return {
            ...{ name: (0,version_files_tree .$6)(node, ['package']) ?? key, isForDevelopment },
            ...(version?.kind === 'scalar' && { place: version }),
            ...(from !== undefined && { from }),
        };
    });
}

;// CONCATENATED MODULE: ./version-files/manifests/go.js
const LINE = /^([ \t]*)(?:(module|require|replace)\b[ \t]*)?(.*?)[ \t]*(?:\/\/.*)?\r?$/;
function readGoManifest(text) {
    const lines = linesOf(text);
    const name = lines.find(({ word }) => word === 'module')?.rest.replaceAll('"', '');
    const folders = new Map(lines.filter(({ word }) => word === 'replace').flatMap(({ rest }) => replacementIn(rest)));
    const requirements = lines.flatMap(({ word, rest, start }) => {
        const [path = '', version] = rest.split(/[ \t]+/);
        const folder = folders.get(path);
        if (word !== 'require' || version === undefined)
            return [];
        const from = start + rest.lastIndexOf(version);
        const place = { start: from, end: from + version.length, value: version };
        return [{ name: path, isForDevelopment: false, ...(folder !== undefined && { place, from: { folder } }) }];
    });
    return { ...(name !== undefined && { name }), requirements };
}
function linesOf(text) {
    let offset = 0;
    let block;
    return text.split('\n').flatMap((line) => {
        const start = offset;
        offset += line.length + 1;
        const [, , word, rest = ''] = LINE.exec(line) ?? [];
        if (rest === '(')
            block = word;
        if (rest === '(' || rest === '')
            return [];
        if (rest === ')') {
            block = undefined;
            return [];
        }
        return [{ word: word ?? block, rest, start: start + line.indexOf(rest) }];
    });
}
function replacementIn(rest) {
    const [from = '', to = ''] = rest.split('=>').map((part) => part.trim());
    const [path = ''] = from.split(/[ \t]+/);
    return /^\.{1,2}(?:\/|$)/.test(to) ? [[path, to]] : [];
}

// EXTERNAL MODULE: ./version-files/manifests/npm.js
var npm = __webpack_require__(7500);
;// CONCATENATED MODULE: ./version-files/manifests/python.js

const SPECIFIER = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?(\(?)([^;@()]*)/;
async function readPythonManifest(text) {
    const tree = await (0,toml.readToml)(text);
    if (tree.kind === 'unparsable')
        return { requirements: [] };
    const name = (0,version_files_tree .$6)(tree, ['project', 'name']) ?? (0,version_files_tree .$6)(tree, ['tool', 'poetry', 'name']);
    const groups = (table) => python_entriesAt(tree, table).flatMap(({ key }) => (0,version_files_tree .Ct)(tree, [...table, key]));
    const runtime = [...(0,version_files_tree .Ct)(tree, ['project', 'dependencies']), ...groups(['project', 'optional-dependencies'])];
    const development = groups(['dependency-groups']);
    const requirements = [
        ...runtime.flatMap((item) => ofSpecifier(item, tree, false)),
        ...development.flatMap((item) => ofSpecifier(item, tree, true)),
        ...ofPoetry(tree, ['tool', 'poetry', 'dependencies'], false),
        ...python_entriesAt(tree, ['tool', 'poetry', 'group']).flatMap(({ key }) => ofPoetry(tree, ['tool', 'poetry', 'group', key, 'dependencies'], true)),
    ];
    return { ...(name !== undefined && { name: normalized(name) }), requirements };
}
function normalized(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function python_entriesAt(tree, path) {
    return (0,version_files_tree .Pw)(tree, path).flatMap((node) => (node.kind === 'mapping' ? node.entries : []));
}
function ofSpecifier(item, tree, isForDevelopment) {
    const match = item.kind === 'scalar' ? SPECIFIER.exec(item.value) : null;
    if (item.kind !== 'scalar' || match === null)
        return [];
    const [whole, written = '', , asked = ''] = match;
    const value = asked.trim();
    const start = item.start + whole.length - asked.trimStart().length;
    const name = normalized(written);
    return [
        {
            ...{ name, isForDevelopment },
            ...(value !== '' && { place: { start, end: start + value.length, value } }),
            ...sourceOf(tree, name),
        },
    ];
}
function sourceOf(tree, name) {
    const source = python_entriesAt(tree, ['tool', 'uv', 'sources']).find(({ key }) => normalized(key) === name)?.node;
    if (source === undefined)
        return {};
    const folder = (0,version_files_tree .$6)(source, ['path']);
    const isOfWorkspace = (0,version_files_tree .Pw)(source, ['workspace']).some((one) => one.kind === 'other' && one.value === 'true');
    return isOfWorkspace ? { from: 'workspace' } : folder === undefined ? {} : { from: { folder } };
}
function ofPoetry(tree, path, isForDevelopment) {
    return python_entriesAt(tree, path).map(({ key, node }) => {
        const version = node.kind === 'mapping' ? (0,version_files_tree .Pw)(node, ['version'])[0] : node;
        const folder = (0,version_files_tree .$6)(node, ['path']);
        return {
            ...{ name: normalized(key), isForDevelopment },
            ...(version?.kind === 'scalar' && { place: version }),
            ...(folder !== undefined && { from: { folder } }),
        };
    });
}

;// CONCATENATED MODULE: ./version-files/manifests/manifest.js

const MANIFESTS = ['package.json', 'Cargo.toml', 'pyproject.toml', 'go.mod'];
async function readManifest(path, text) {
    switch ((0,version_file .V)(path)) {
        case 'package.json':
            return (0,npm .t)(text);
        case 'Cargo.toml':
            return readCargoManifest(text);
        case 'pyproject.toml':
            return readPythonManifest(text);
        case 'go.mod':
            return readGoManifest(text);
    }
}

/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  NPM_TABLES),
    t: () => (  readNpmManifest)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);

const TABLES = ['dependencies', 'peerDependencies', 'optionalDependencies'];
const NPM_TABLES = [...TABLES, 'devDependencies'];
const WORKSPACE = 'workspace:';
async function readNpmManifest(text) {
    const tree = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.readJson)(text);
    if (tree.kind === 'unparsable')
        return { requirements: [] };
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(tree, ['name']);
    const requirements = [
        ...TABLES.flatMap((table) => requirementsIn(tree, table, false)),
        ...requirementsIn(tree, 'devDependencies', true),
    ];
    return { ...(name !== undefined && { name }), requirements };
}
function requirementsIn(tree, table, isForDevelopment) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Pw)(tree, [table]).flatMap((found) => found.kind !== 'mapping' ? [] : found.entries.map(({ key, node }) => requirementOf(key, node, isForDevelopment)));
}
function requirementOf(name, node, isForDevelopment) {
    if (node.kind !== 'scalar')
        return { name, isForDevelopment };
    const { start, end, value } = node;
    const isOfWorkspace = value.startsWith(WORKSPACE);
    const skipped = isOfWorkspace ? WORKSPACE.length : 0;
    return {
        ...{ name, isForDevelopment, place: { start: start + skipped, end, value: value.slice(skipped) } },
        ...(isOfWorkspace && { from: 'workspace' }),
    };
}

/***/ }),

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  repositoryPath)
  });
const FORBIDDEN = /[\u0000-\u001f\u007f\\]|^[a-z]:|^~/i;
function repositoryPath(text) {
    const path = text.trim().replace(/^(?:\.\/)+/, '');
    const segments = path.split('/');
    const isInside = segments.every((segment) => segment.trim() !== '' && !/^\.{1,2}$/.test(segment) && !isGit(segment));
    return isInside && !FORBIDDEN.test(path) ? path : undefined;
}
function isGit(segment) {
    const letters = segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '');
    return /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i.test(letters);
}

/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readToml: () => (  readToml)
  });
async function readToml(text) {
    const { parseTOML, ParseError } = await __webpack_require__.e(  187).then(__webpack_require__.bind(__webpack_require__, 187));
    try {
        const [table] = parseTOML(text.replace(/^\ufeff/, ' ')).body;
        const root = newTable(0);
        for (const part of table.body) {
            if (part.type === 'TOMLTable')
                putTable(root, part, text);
            else
                put(root, keysOf(part.key), nodeOf(part.value, text));
        }
        return root;
    }
    catch (error) {
        if (error instanceof ParseError)
            return { kind: 'unparsable', offset: error.index, reason: error.message };
        throw error;
    }
}
function putTable(root, table, text) {
    const own = tableAt(root, table.resolvedKey, table.range[0]);
    for (const { key, value } of table.body)
        put(own, keysOf(key), nodeOf(value, text));
}
function tableAt(root, path, start) {
    let table = root;
    let list;
    for (const [index, key] of path.entries()) {
        if (typeof key === 'number' && list !== undefined) {
            table = (list.items[key] ??= newTable(start));
            list = undefined;
        }
        else if (typeof path[index + 1] === 'number') {
            list = child(table, String(key), () => ({ kind: 'list', start, items: [] }));
        }
        else {
            table = child(table, String(key), () => newTable(start));
        }
    }
    return table;
}
function newTable(start) {
    return { kind: 'mapping', start, entries: [], nodes: new Map() };
}
function child(table, key, make) {
    return table.nodes.get(key) ?? add(table, key, make());
}
function add(table, key, node) {
    table.entries.push({ key, node });
    table.nodes.set(key, node);
    return node;
}
function put(table, keys, node) {
    add(tableAt(table, keys.slice(0, -1), node.start), keys.at(-1) ?? '', node);
}
function keysOf({ keys }) {
    return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}
function nodeOf(content, text) {
    const [start, end] = content.range;
    if (content.type === 'TOMLArray')
        return { kind: 'list', start, items: content.elements.map((element) => nodeOf(element, text)) };
    if (content.type === 'TOMLInlineTable') {
        const table = newTable(start);
        for (const { key, value } of content.body)
            put(table, keysOf(key), nodeOf(value, text));
        return table;
    }
    if (content.kind !== 'string')
        return { kind: 'other', start, value: text.slice(start, end) };
    if (content.multiline)
        return { kind: 'other', start, value: content.value };
    return { kind: 'scalar', start: start + 1, end: end - 1, value: content.value };
}

/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    Ct: () => (  itemsAt),
    Ej: () => (  textsIn),
    Pw: () => (  nodesAt),
    df: () => (  positionOf)
  });
function nodesAt(root, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return [root];
    return childrenOf(root, key).flatMap((child) => nodesAt(child, rest));
}
function childrenOf(node, key) {
    if (node.kind === 'mapping')
        return node.entries.filter((entry) => entry.key === key).map((entry) => entry.node);
    const item = node.kind === 'list' && /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
    return item === undefined ? [] : [item];
}
function textAt(root, path) {
    const [node, ...more] = nodesAt(root, path);
    return node?.kind === 'scalar' && more.length === 0 ? node.value : undefined;
}
function itemsAt(root, path) {
    return nodesAt(root, path).flatMap((node) => (node.kind === 'list' ? node.items : []));
}
function textsIn(root, path) {
    return itemsAt(root, path).flatMap((item) => (item.kind === 'scalar' ? [item.value] : []));
}
function positionOf(text, offset) {
    const before = text.slice(0, offset).replace(/^\ufeff/, '');
    const lines = before.split(/\r\n|\n|\r/);
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  besideOf),
    V: () => (  nameOf)
  });
function nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
function besideOf(file, name) {
    return file.slice(0, file.lastIndexOf('/') + 1) + name;
}

/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  withVersion),
    G: () => (  withBuildNumber)
  });
const VERSION_TEXT = /^((?:[\^~=] ?)?v?)\d[0-9A-Za-z.+-]*$/;
function withVersion(value, version) {
    const match = VERSION_TEXT.exec(value);
    return match === null ? undefined : `${match[1] ?? ''}${version}`;
}
const BUILD_NUMBER = /\+(\d+)$/;
function withBuildNumber(value, version) {
    const build = BUILD_NUMBER.exec(value)?.[1];
    const next = withVersion(value, version);
    if (build === undefined || next === undefined || version.includes('+'))
        return next;
    return `${next}+${String(BigInt(build) + 1n).padStart(build.length, '0')}`;
}

/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readYaml: () => (  readYaml)
  });
async function readYaml(text) {
    const yaml = await __webpack_require__.e(  637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const [document, ...more] = yaml.parseAllDocuments(text, OPTIONS);
    if (document === undefined || !('contents' in document))
        return { kind: 'unparsable', offset: 0, reason: 'it is empty' };
    const [second] = more;
    if (second !== undefined) {
        return { kind: 'unparsable', offset: second.range[0], reason: 'it holds more than one document (---)' };
    }
    const [error] = document.errors;
    if (error !== undefined)
        return { kind: 'unparsable', offset: error.pos[0], reason: error.message };
    return nodeOf(document.contents, { yaml, text });
}
const OPTIONS = {
    uniqueKeys: false,
    prettyErrors: false,
};
function nodeOf(node, source) {
    const { yaml } = source;
    const start = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (yaml.isMap(node)) {
        const entries = node.items.map(({ key, value }) => ({ key: keyOf(key, yaml), node: nodeOf(value, source) }));
        return { kind: 'mapping', start, entries };
    }
    if (yaml.isSeq(node))
        return { kind: 'list', start, items: node.items.map((item) => nodeOf(item, source)) };
    return yaml.isScalar(node) ? scalarOf(node, start, source) : { kind: 'other', start };
}
function keyOf(key, yaml) {
    return yaml.isScalar(key) ? String(key.value ?? '') : '';
}
function scalarOf({ type, value, range }, start, { text }) {
    const end = range?.[1] ?? start;
    const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    const isText = isQuoted || type === 'PLAIN';
    if (!isText || /[\r\n]/.test(text.slice(start, end)))
        return { kind: 'other', start, value: String(value) };
    return isQuoted
        ? { kind: 'scalar', start: start + 1, end: end - 1, value: String(value) }
        : { kind: 'scalar', start, end, value: text.slice(start, end) };
}

/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  targetOf),
    HL: () => (  nextCandidate),
    IV: () => (  isChannel),
    Jj: () => (  ofChannel),
    RH: () => (  candidateOf)
  });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  floatingNames),
    r: () => (  isSameLine)
  });
  var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

function floatingNames({ prefix, version }, which) {
    if (which === 'none' || !(0,_semver_js__WEBPACK_IMPORTED_MODULE_0__  .MQ)(version))
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kn: () => (  compareNear),
    qA: () => (  nearVersionOf),
    ws: () => (  nearVersions)
  });
  var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);
  var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);

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
    if (name.length > LONGEST || !name.startsWith(prefix) || (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__  .Fe)(name, prefix) !== undefined)
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
        (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__  .Cg)({ ...version, prerelease: isCandidate ? ['0'] : [], major, minor, patch }, version));
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

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    hU: () => (  phaseOf),
    it: () => (  isPep440),
    tj: () => (  toPep440),
    vq: () => (  PEP440_PHASES)
  });
  var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

const PEP440_PHASES = ['a', 'b', 'rc', 'dev'];
const PEP440 = /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;
function isPep440(text) {
    return PEP440.test(text);
}
const BY_NAME = new Map([
    ['a', 'a'],
    ['alpha', 'a'],
    ['b', 'b'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['rc', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
    ['dev', 'dev'],
]);
function phaseOf(channel, channels) {
    return (Object.hasOwn(channels, channel) ? channels[channel] : undefined) ?? BY_NAME.get(channel.toLowerCase());
}
function toPep440(version, channels) {
    const semver = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__  .IX)(version);
    if (semver === undefined)
        return undefined;
    const stable = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__  .w0)({ ...semver, prerelease: [], build: '' });
    const local = semver.build === '' ? '' : `+${semver.build.replaceAll('-', '.').toLowerCase()}`;
    if (semver.prerelease.length === 0)
        return `${stable}${local}`;
    const [word = '', number = '0', ...more] = semver.prerelease;
    const phase = phaseOf(word, channels);
    if (phase === undefined || more.length > 0 || !/^\d+$/.test(number))
        return undefined;
    return `${stable}${phase === 'dev' ? '.dev' : phase}${number}${local}`;
}

/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GW: () => (  KINDS),
    Nf: () => (  DEFAULT_PREFIX),
    ik: () => (  choosePrefix)
  });
  var _near_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3993);
  var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);

const KINDS = ['v', ''];
const DEFAULT_PREFIX = 'v';
function choosePrefix(tags) {
    const [kind, other] = KINDS.filter((prefix) => [prefix, `${_tags_js__WEBPACK_IMPORTED_MODULE_1__  .jC}${prefix}`].some((each) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__  .OP)(tags, each).length > 0));
    if (other !== undefined)
        return { kind: 'mixed' };
    if (kind !== undefined)
        return { kind: 'prefix', prefix: kind };
    const names = tags.map(({ name }) => (name.startsWith(_tags_js__WEBPACK_IMPORTED_MODULE_1__  .jC) ? name.slice(_tags_js__WEBPACK_IMPORTED_MODULE_1__  .jC.length) : name));
    const foreign = firstOf(names, (name) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__  .hC)(name));
    if (foreign !== undefined)
        return { kind: 'foreign', prefix: foreign.prefix, example: foreign.name };
    const [near] = (0,_near_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(names, ...KINDS);
    if (near !== undefined)
        return { kind: 'prefix', prefix: near.prefix };
    const foreignNear = firstOf(names, _near_js__WEBPACK_IMPORTED_MODULE_0__  .qA);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  isInside)
  });
  var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
  var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

function isInside(range, version) {
    const target = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__  .$r)(version);
    return range.alternatives.some((bounds) => bounds.every((bound) => holds(bound, target)));
}
function holds({ operator, version }, target) {
    const order = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__  .Cg)(target, version);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    an: () => (  passingOver),
    jA: () => (  rolledBackIn),
    we: () => (  markerOf)
  });
  var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
  var _next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7646);
  var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
  var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);

function markerOf(tag) {
    return `${_tags_js__WEBPACK_IMPORTED_MODULE_2__  .jC}${tag}`;
}
function rolledBackIn(tags, prefix) {
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__  .OP)(tags, markerOf(prefix)).map(({ version }) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__  .sh)(prefix, version));
}
function passingOver(version, rolledBack) {
    let free = version;
    while (rolledBack.some((other) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg)(other.version, free) === 0))
        free = stepAbove(free);
    return free;
}
function stepAbove(version) {
    const candidate = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .RH)(version);
    return candidate === undefined ? (0,_next_js__WEBPACK_IMPORTED_MODULE_0__  .yU)(version, 'patch') : (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .HL)(version, candidate.channel, version);
}

/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  settle)
  });
  var _errors_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2473);

const WAITS_SECONDS = [1, 2, 4, 8, 8, 8, 8, 8, 8, 8, 8];
const MOST_UNCLEAR_ANSWERS = 3;
const MOST_LAGS = 5;
async function settle(clock, what, turn) {
    let unclearAnswers = 0;
    let lags = 0;
    for (const seconds of [...WAITS_SECONDS, 0]) {
        try {
            const settled = await turn(unclearAnswers);
            if (settled !== undefined)
                return settled;
        }
        catch (error) {
            if (error instanceof _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_2__  .F)
                unclearAnswers += 1;
            else if (error instanceof _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_2__  .X)
                lags += 1;
            else
                throw error;
            if (unclearAnswers >= MOST_UNCLEAR_ANSWERS || lags >= MOST_LAGS)
                throw error;
        }
        await clock.wait(seconds);
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .NZ)(what, WAITS_SECONDS.length + 1));
}

/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  note),
    O: () => (  beginWriting)
  });
function beginWriting(commit) {
    return { kind: 'next', commit, steps: [], releases: [], isFresh: false, warnings: [] };
}
function note(writing, step, more = {}) {
    return { ...writing, ...more, steps: [...writing.steps, step] };
}

/***/ })

};
