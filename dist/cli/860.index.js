export const id = 860;
export const ids = [860,566];
export const modules = {

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  choiceOf: () => (  choiceOf),
  decidePackages: () => (  decidePackages)
});

// EXTERNAL MODULE: ./next-version/decide.js
var decide = __webpack_require__(2496);
// EXTERNAL MODULE: ./packages/groups.js
var groups = __webpack_require__(5220);
;// CONCATENATED MODULE: ./packages/settled.js
function markSettled(decided, groups) {
    const overtaken = decided.filter(isOvertaken).map(({ one }) => one.name);
    const open = new Set(groups.flatMap(({ packages }) => (packages.some((name) => overtaken.includes(name)) ? packages : [])));
    return decided.map((one) => {
        const isSettled = isProposing(one) && (isCarried(one) || (holdsPrepared(one) && !open.has(one.one.name)));
        return isSettled ? { ...one, isSettled } : one;
    });
}
function isProposing({ one }) {
    return one.settings.preparation?.via === 'pull-request';
}
function isCarried({ snapshot: { current, isMerged } }) {
    return current !== undefined && isMerged === true;
}
function holdsPrepared({ snapshot: { prepared }, decision }) {
    return prepared !== undefined && decision.kind === 'release' && decision.next.name === prepared.name;
}
function isOvertaken(one) {
    return one.snapshot.prepared !== undefined && !holdsPrepared(one);
}

;// CONCATENATED MODULE: ./packages/order.js
function inDependencyOrder(all) {
    const byName = new Map(all.map((one) => [one.name, one]));
    const ordered = new Set();
    const open = new Set();
    const place = (one) => {
        if (ordered.has(one) || open.has(one.name))
            return;
        open.add(one.name);
        for (const name of one.dependsOn) {
            const other = byName.get(name);
            if (other !== undefined)
                place(other);
        }
        open.delete(one.name);
        ordered.add(one);
    };
    for (const one of all)
        place(one);
    return [...ordered];
}

;// CONCATENATED MODULE: ./packages/decide.js

function decidePackages(read, packages) {
    const decideOne = ({ one, snapshot, own }, led) => {
        const known = led === undefined ? snapshot : { ...snapshot, led };
        const decision = (0,decide .L)(known, one.settings);
        return { one, snapshot: known, decision, own: own === undefined || led?.version === undefined ? decision : own };
    };
    const isChosen = choiceOf(packages);
    const own = markSettled(read.map((one) => decideOne(one)), packages.groups);
    let decided = own.map((one) => (isChosen(one.one.name) ? one : leaveAlone(one)));
    for (let round = 0; round <= read.length; round += 1) {
        const led = new Map([...packages.groups.flatMap((group) => [...(0,groups .S5)(group, decided)])]);
        for (const [name, why] of leadDependents(decided, packages))
            if (!led.has(name))
                led.set(name, why);
        const next = decided.map((one) => {
            const why = led.get(one.one.name);
            return why === undefined || isEqual(why, one.snapshot.led) ? one : decideOne(one, why);
        });
        if (next.every((one, at) => one === decided[at]))
            break;
        decided = next;
    }
    const ordered = inDependencyOrder(decided.map((one) => ({ ...one.one, decided: one }))).map((one) => one.decided);
    return {
        packages: ordered.map((one) => addNote(one, ordered, packages)),
        warnings: [...unripeNames(ordered), ...waitingNames(ordered, own, packages)],
    };
}
function choiceOf({ chosen, groups }) {
    if (chosen === undefined)
        return () => true;
    const whole = groups.filter(({ versions, packages }) => versions === 'fixed' && packages.some((name) => chosen.includes(name)));
    const names = new Set([...chosen, ...whole.flatMap(({ packages }) => packages)]);
    return (name) => names.has(name);
}
function leaveAlone(one) {
    if (one.decision.kind === 'nothing')
        return one;
    const { head, base, asked, rows, warnings } = one.decision.plan;
    const account = { head, base, asked, rows, warnings };
    const decision = { kind: 'nothing', account, reason: NOT_CHOSEN, failed: false, current: null };
    return { ...one, decision, own: decision };
}
const NOT_CHOSEN = 'the input package names others';
function leadDependents(decided, { onDependency, chosen }) {
    if (onDependency === 'none' || chosen !== undefined)
        return [];
    const released = new Map(decided.filter((one) => (0,groups .OZ)(one) && one.isSettled !== true).map((one) => [one.one.name, one]));
    return decided.flatMap((one) => {
        const { base, current, led } = one.snapshot;
        if ((0,groups .OZ)(one) || base === undefined || current !== undefined || led !== undefined)
            return [];
        const causes = one.one.dependsOn.flatMap((name) => {
            const cause = released.get(name);
            return cause !== undefined && !(0,groups .yE)(versionIn(cause), one.one) ? [tagIn(cause)] : [];
        });
        return causes.length === 0 ? [] : [[one.one.name, { because: `it depends on ${causes.join(' and ')}` }]];
    });
}
function versionIn({ decision }) {
    if (decision.kind === 'nothing')
        throw new Error('a package that is not released has no version');
    return decision.next.version;
}
function tagIn({ decision }) {
    return decision.kind === 'nothing' ? '' : decision.plan.tag;
}
function unripeNames(decided) {
    return decided
        .filter(groups .OZ)
        .flatMap((cause) => decided
        .filter((one) => !(0,groups .OZ)(one) && one.one.dependsOn.includes(cause.one.name) && (0,groups .yE)(versionIn(cause), one.one))
        .map(({ one }) => `${one.name} depends on ${tagIn(cause)}, a candidate, and is not released for it: its own channel is stable.`));
}
function waitingNames(decided, own, { chosen, onDependency }) {
    if (chosen === undefined || onDependency === 'none')
        return [];
    const released = decided.filter(groups .OZ);
    return own.flatMap(({ one }) => {
        const causes = released.filter((cause) => one.dependsOn.includes(cause.one.name));
        const isOut = decided.some((other) => other.one.name === one.name && !(0,groups .OZ)(other));
        return causes.length > 0 && isOut
            ? [`${one.name} depends on ${causes.map(tagIn).join(' and ')} and waits: the input package does not name it.`]
            : [];
    });
}
function isEqual(one, other) {
    return JSON.stringify(one, toPlain) === JSON.stringify(other, toPlain);
}
function toPlain(_, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
function addNote(one, all, { groups }) {
    const { decision } = one;
    if (decision.kind === 'nothing' || decision.plan.asked !== 'none')
        return one;
    const others = all.flatMap((other) => other !== one && other.decision.kind !== 'nothing' ? [{ name: other.one.name, plan: other.decision.plan }] : []);
    const needed = others.filter(({ name }) => one.one.dependsOn.includes(name));
    const mates = others.filter(({ name, plan }) => plan.asked !== 'none' &&
        groups.some(({ packages }) => packages.includes(name) && packages.includes(one.one.name)));
    const told = (packages) => packages.map(({ name, plan }) => `${name} v${plan.version}`).join(' and ');
    if (needed.length > 0)
        return { ...one, snapshot: { ...one.snapshot, note: `Released for ${told(needed)}, which it depends on.` } };
    if (mates.length > 0)
        return { ...one, snapshot: { ...one.snapshot, note: `Released together with ${told(mates.slice(0, 1))}.` } };
    return one;
}

/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OZ: () => (  isReleased),
    S5: () => (  leadGroup),
    yE: () => (  isUnripe)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7475);
  var _versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
  var _versions_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7646);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);

function isReleased({ decision }) {
    return decision.kind !== 'nothing';
}
function leadGroup({ name, versions, packages }, all) {
    const members = all.filter(({ one }) => packages.includes(one.name));
    const changed = members.filter(({ own }) => own.kind !== 'nothing');
    const open = changed.filter(({ isSettled }) => isSettled !== true);
    const version = numberOf(members, { changed, open });
    if (version === undefined)
        return new Map();
    const joining = versions === 'fixed' ? members : changed;
    const because = (member) => {
        const [leader] = changed.filter((one) => one !== member);
        if (member.own.kind !== 'nothing')
            return `${member.own.plan.reason}; the group ${name} shares its number`;
        return leader === undefined ? '' : `released together with ${leader.one.name} ${(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .w0)(version)}`;
    };
    return new Map(joining
        .filter(({ snapshot, isSettled }) => snapshot.current === undefined && isSettled !== true)
        .map((member) => [member.one.name, { version, because: because(member) }]));
}
function numberOf(members, { changed, open }) {
    if (open.length === 0)
        return undefined;
    const carried = highest(open.flatMap(({ snapshot }) => snapshot.current?.version ?? []));
    if (carried !== undefined)
        return carried;
    const asked = open.flatMap(({ one }) => one.settings.version ?? []);
    if (asked.length > 0)
        return highest(asked);
    return highest([...changed.flatMap(keptIn), ...nextOf(members, open)]);
}
function nextOf(members, open) {
    const last = highest(members.flatMap(({ snapshot }) => snapshot.base?.version ?? []));
    if (last === undefined)
        return open.flatMap(({ own }) => (own.kind === 'nothing' ? [] : [own.next.version]));
    const [{ settings }] = open.map(({ one }) => one);
    const level = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .FS)(open.map(levelOf).reduce(_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .oc, 'patch'), last, settings.majorOnZero);
    const target = (0,_versions_next_js__WEBPACK_IMPORTED_MODULE_0__  .yU)(last, level === 'none' ? 'patch' : level);
    const { prerelease } = settings;
    if (prerelease === undefined)
        return [target];
    const before = highest(members.flatMap(({ snapshot }) => snapshot.lastCandidate?.version ?? []));
    return [(0,_versions_candidates_js__WEBPACK_IMPORTED_MODULE_3__  .HL)(target, prerelease, before)];
}
function keptIn({ snapshot: { prepared, proposed, current }, own, isSettled }) {
    if (isSettled === true && current !== undefined)
        return [current.version];
    const isKept = own.kind !== 'nothing' && [prepared?.name, proposed?.name].includes(own.next.name);
    return isKept ? [own.next.version] : [];
}
function levelOf({ one, own }) {
    const { bump } = one.settings;
    if (bump === 'patch' || bump === 'minor' || bump === 'major')
        return bump;
    return own.kind === 'nothing' ? 'none' : (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_2__  .oc)(own.plan.asked, 'patch');
}
function highest(versions) {
    return [...versions].sort(_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .Cg).at(-1);
}
function isUnripe(version, { settings }) {
    return !(0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_1__  .MQ)(version) && settings.prerelease === undefined;
}

/***/ }),

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  checkpoints: () => (  checkpoints)
});

// EXTERNAL MODULE: ./commits/contribution.js + 10 modules
var contribution = __webpack_require__(360);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __webpack_require__(2435);
// EXTERNAL MODULE: ./commits/tickets/tickets.js
var tickets = __webpack_require__(9667);
// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __webpack_require__(654);
// EXTERNAL MODULE: ./commits/commit.js
var commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./packages/attribute.js
var attribute = __webpack_require__(8847);
;// CONCATENATED MODULE: ./packages/unowned.js

function unownedCommits({ recent, packages }, configured) {
    const scopes = (0,attribute .ZK)(packages.map(({ one }) => one.name));
    const named = (scope = '') => scope.split(',').some((word) => scopes.has(word.trim().toLowerCase()));
    const rows = recent.filter(({ touches }) => touches.length === 0);
    const rules = (0,tickets .K3)(rows.map(({ commit }) => commit), configured);
    const told = rows.flatMap(({ commit, isEmpty }) => {
        const { changes, verdict } = (0,contribution .u)(commit, rules);
        if (isEmpty && changes.some(({ scope }) => named(scope)))
            return [];
        const asks = isEmpty && commit.parents.length < 2 && verdict.counts !== 'none';
        return [{ sha: commit.sha, subject: (0,commits_message .et)(commit.message), why: isEmpty ? EMPTY : 'touches no package', asks }];
    });
    return {
        commits: told.map(({ sha, subject, why }) => ({ sha, subject, why })),
        warnings: told.filter(({ asks }) => asks).map(({ sha, subject }) => releasesNobody(sha, subject)),
    };
}
const EMPTY = 'changes no file, and its scope names no package';
const SUBJECT_LENGTH = 100;
function releasesNobody(sha, subject) {
    return `${(0,commit .Fu)(sha)} "${(0,excerpt .K)(subject, SUBJECT_LENGTH)}" changes no file, and its scope names no package, so it releases none. Name the package as its scope, as in fix(core): …`;
}

// EXTERNAL MODULE: ./release/dry-run/end.js
var end = __webpack_require__(5420);
// EXTERNAL MODULE: ./release/keep-preview.js + 4 modules
var keep_preview = __webpack_require__(8558);
// EXTERNAL MODULE: ./prepare/preparation.js + 6 modules
var prepare_preparation = __webpack_require__(3883);
// EXTERNAL MODULE: ./ports/asked-once.js
var asked_once = __webpack_require__(6122);
// EXTERNAL MODULE: ./notes/migration.js
var migration = __webpack_require__(7615);
// EXTERNAL MODULE: ./notes/read-texts.js
var read_texts = __webpack_require__(3122);
// EXTERNAL MODULE: ./packages/decide.js + 2 modules
var decide = __webpack_require__(3566);
// EXTERNAL MODULE: ./packages/read.js + 6 modules
var packages_read = __webpack_require__(1231);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./packages/changed.js
var changed = __webpack_require__(435);
// EXTERNAL MODULE: ./preview/branch.js
var preview_branch = __webpack_require__(8316);
// EXTERNAL MODULE: ./preview/foretell.js
var foretell = __webpack_require__(6621);
// EXTERNAL MODULE: ./preview/preview.js + 1 modules
var preview = __webpack_require__(5560);
;// CONCATENATED MODULE: ./preview/packages-preview.js

function packagesPreviewOf({ meetings, methods, foretold, first, settings }) {
    const packages = first.flatMap(({ one, decision }) => {
        const meeting = meetings.get(one.name);
        if (meeting === undefined)
            return [];
        const ends = foretold.map((each) => endOf(each, one.name));
        return [
            { name: one.name, after: (0,preview .bx)(decision), rows: (0,preview .f4)(ends, { meeting, methods, settings: one.settings }) },
        ];
    });
    const [meeting] = meetings.values();
    if (meeting === undefined)
        throw new Error('no packages');
    const rules = [settings.rules, ...first.map(({ one }) => one.settings.rules)];
    const judged = { method: methods[0], settings: { ...settings, rules }, squashed: squashedRows(foretold[0]) };
    return { packages, ...(0,preview .AS)(meeting, judged) };
}
function endOf(foretold, name) {
    if ('kind' in foretold)
        return foretold;
    return foretold.find(({ one }) => one.name === name)?.decision ?? { kind: 'unknown' };
}
function squashedRows(foretold = { kind: 'unknown' }) {
    return 'kind' in foretold ? [] : foretold.flatMap(({ decision }) => (0,preview .RO)(decision));
}

;// CONCATENATED MODULE: ./preview/read-packages-merging.js

async function readPackagesMerging(read, { run: { pull }, packages, settings }, ports) {
    if (pull === undefined)
        return undefined;
    const aside = isOnBranch(read, pull) ? undefined : await readAside(read, pull, ports);
    const meetings = new Map(read.packages.map(({ one, snapshot }) => [one.name, meet(pull, { snapshot, aside })]));
    const methods = (0,foretell .oz)(pull, settings.mergeMethod);
    const after = methods.map((method) => packagesAfter(method, { read, meetings, aside }));
    return {
        first: after[0] ?? read.packages.map((one) => beforeOnly(one, meetings)),
        temporary: read.head === pull.head || aside !== undefined ? undefined : read.head,
        built: (name) => {
            const meeting = meetings.get(name);
            return meeting && { snapshot: (0,preview_branch .bs)(meeting), pull, commits: (0,preview_branch .R$)(meeting) };
        },
        preview: (first) => {
            const foretold = after.map((each, at) => (at === 0 && each !== undefined ? first : read_packages_merging_foretell(each, packages)));
            return packagesPreviewOf({ meetings, methods, foretold, first, settings });
        },
    };
}
function isOnBranch({ packages }, pull) {
    return packages.some(({ snapshot }) => (0,preview_branch .oA)(snapshot, pull) !== undefined);
}
async function readAside({ head, source }, pull, { remote }) {
    try {
        const isHere = (await source.commitOf(pull.head)) !== undefined;
        const shared = await (0,packages_read.sharedOf)({ history: isHere ? source : (remote ?? source), remote }, pull.head);
        const commits = await shared.commitsSince([head]);
        return { commits, changed: await shared.changedPaths(commits.map(changed .c)) };
    }
    catch (error) {
        if (error instanceof problem .jg)
            return { commits: undefined, changed: new Map() };
        throw error;
    }
}
function meet(pull, { snapshot, aside }) {
    const branch = aside === undefined ? (0,preview_branch .oA)(snapshot, pull) : undefined;
    if (branch !== undefined)
        return { pull, snapshot, branch };
    const past = (0,preview_branch .Yo)(snapshot);
    return { pull, snapshot: past, branch: (0,preview_branch .lb)(past, aside?.commits) };
}
function packagesAfter(method, { read, meetings, aside }) {
    const changed = changedBy(method, { read, meetings, aside });
    const shares = (0,attribute .lt)([...changed.keys()].map((sha) => ({ sha })), changed, read.territories);
    const after = read.packages.map((one) => {
        const meeting = meetings.get(one.one.name);
        const [merge] = meeting === undefined ? [] : (0,foretell .hO)(meeting, { mergeMethod: method });
        if (merge?.snapshot === undefined)
            return undefined;
        const kept = [...(one.snapshot.shares ?? [])].filter(([sha]) => !changed.has(sha));
        const own = new Map([...kept, ...(shares.get(one.one.name) ?? [])]);
        return { ...one, snapshot: { ...merge.snapshot, shares: own } };
    });
    return after.includes(undefined) ? undefined : after;
}
function changedBy(method, { read, meetings, aside }) {
    const [meeting] = meetings.values();
    const own = meeting?.branch.own ?? [];
    const known = aside?.changed ?? read.changed;
    const whole = aside === undefined && read.head !== meeting?.pull.head
        ? (read.changed.get(read.head) ?? [])
        : [...new Set(own.flatMap(({ sha }) => known.get(sha) ?? []))];
    const added = aside?.changed ?? new Map();
    if (method === 'rebase' || meeting === undefined)
        return added;
    return new Map([...added, [method === 'squash' ? meeting.pull.head : preview_branch .Z4, whole]]);
}
function beforeOnly(one, meetings) {
    const meeting = meetings.get(one.one.name);
    return meeting === undefined ? one : { ...one, snapshot: { ...meeting.snapshot, commits: meeting.branch.before } };
}
function read_packages_merging_foretell(after, packages) {
    return after === undefined ? { kind: 'unknown' } : (0,foretell .gL)(() => (0,decide.decidePackages)(after, packages).packages);
}

// EXTERNAL MODULE: ./commits/version-trailer.js
var version_trailer = __webpack_require__(8742);
// EXTERNAL MODULE: ./next-version/settled.js
var settled = __webpack_require__(3607);
// EXTERNAL MODULE: ./record/proposed.js
var proposed = __webpack_require__(8481);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
// EXTERNAL MODULE: ./prepare/read-prepared.js
var read_prepared = __webpack_require__(9859);
;// CONCATENATED MODULE: ./prepare/read-prepared-packages.js

async function readPreparedPackages(read, { run, packages }, ports) {
    const isChosen = (0,decide.choiceOf)(packages);
    const asked = read.packages.filter(({ one }) => isChosen(one.name) && isPrepared(one.settings));
    const [first] = asked;
    if (first === undefined)
        return { read, warnings: [] };
    const { seen, warnings } = await (0,read_prepared .GW)({ run, settings: first.one.settings }, ports);
    const settled = await Promise.all(asked.map(async (one) => settleOne(one, { run, seen })));
    const known = new Map(settled.map((one) => [one.one.name, one]));
    const each = read.packages.map((one) => known.get(one.one.name) ?? one);
    const onChannels = await readOnChannels({ ...read, packages: each }, { run, packages }, ports);
    return { read: onChannels, warnings, ...(seen && { seen }) };
}
function isPrepared(settings) {
    return settings.preparation !== undefined && (0,settled .kf)(settings);
}
async function settleOne({ one, snapshot, ...rest }, { run, seen }) {
    const { settings } = one;
    const { current } = snapshot;
    if (current !== undefined)
        return {
            ...rest,
            one,
            snapshot: isNamed(current.name, snapshot, seen) ? { ...snapshot, isMerged: true } : snapshot,
        };
    const found = await (0,read_prepared .HC)({ run, settings, snapshot }, seen, { history: rest.history });
    const { prepared, proposed, warnings } = found;
    const told = { ...settings, warnings: [...settings.warnings, ...warnings] };
    const known = { ...snapshot, ...(prepared && { prepared }), ...(proposed && { proposed }) };
    return { ...rest, one: { ...one, settings: told }, snapshot: known };
}
function isNamed(tag, { commits }, seen) {
    const merged = (seen?.pulls ?? []).filter(({ state }) => state === 'merged');
    const recorded = merged.some((pull) => {
        const body = (0,region .gG)(pull);
        return body.kind === 'managed' && (0,proposed ._)(body.record).some((one) => one.tag === tag);
    });
    return recorded || commits.some(({ message }) => (0,version_trailer .GF)(message).includes(tag));
}
async function readOnChannels(read, { run, packages }, ports) {
    const lines = new Map(read.packages.flatMap(({ one, snapshot: { prepared, proposed } }) => {
        const version = (prepared ?? proposed)?.version;
        const found = version === undefined ? undefined : (0,read_prepared .S1)(version, one.settings);
        return found === undefined || found.isSame ? [] : [[one.name, found.line]];
    }));
    if (lines.size === 0)
        return read;
    const each = packages.each.map((one) => ({ ...one, settings: lines.get(one.name) ?? one.settings }));
    const again = await (0,packages_read.readPackages)(run, { ...packages, each }, ports);
    return {
        ...again,
        packages: again.packages.map((fresh, at) => {
            const { one, snapshot } = read.packages[at] ?? fresh;
            const { prepared, proposed, isMerged } = snapshot;
            return {
                ...fresh,
                one: { ...fresh.one, settings: lines.get(one.name) ?? one.settings },
                snapshot: {
                    ...fresh.snapshot,
                    ...(prepared && { prepared }),
                    ...(proposed && { proposed }),
                    ...(isMerged && { isMerged }),
                },
            };
        }),
    };
}

// EXTERNAL MODULE: ./release/binding.js
var binding = __webpack_require__(9578);
// EXTERNAL MODULE: ./notes/people.js + 2 modules
var notes_people = __webpack_require__(6437);
// EXTERNAL MODULE: ./next-version/unfinished.js
var unfinished = __webpack_require__(9749);
;// CONCATENATED MODULE: ./release/packages/ask-once.js

function askOnce(ports, decided) {
    const { forge, people, remote, history, files } = ports;
    const read = (0,asked_once .mb)((path) => files.read(path));
    const listed = history.isOfForge === true ? decided[0]?.snapshot.tags : undefined;
    const commits = decided.flatMap(({ decision, snapshot }) => decision.kind === 'nothing' ? [] : (0,notes_people .h5)(decision.plan.changes, snapshot.web));
    const checks = new Map();
    const looked = decided.flatMap(({ decision, snapshot }) => (0,unfinished .N9)(decision, snapshot));
    const seen = (0,asked_once .Oo)(() => forge.releasesOf(looked));
    const accounts = (0,asked_once .Oo)(() => people?.accounts([...new Set(commits)]) ?? Promise.resolve([]));
    const tags = (0,asked_once .Oo)(async () => namesOf((await remote?.tagRefs()) ?? listed));
    return {
        ...ports,
        files: { ...files, read },
        ...(people && { people: { accounts } }),
        forge: {
            ...forge,
            releasesOf: (asked) => (asked.every((tag) => looked.includes(tag)) ? seen() : forge.releasesOf(asked)),
            findTag: async (name) => forge.kind === 'local' || (await tags())?.has(name) !== false ? forge.findTag(name) : undefined,
            ...(forge.checks && {
                checks(question) {
                    const key = JSON.stringify(question);
                    const known = checks.get(key) ?? forge.checks?.(question);
                    if (known === undefined)
                        throw new Error('a forge without checks');
                    checks.set(key, known);
                    return known;
                },
            }),
        },
    };
}
function namesOf(tags) {
    return tags && new Set(tags.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./release/packages/decide-all.js

async function decideAll(asked, ports) {
    const { run, packages } = asked;
    const { read, seen, warnings: unasked } = await readLines(asked, ports);
    const merging = await readPackagesMerging(read, asked, ports);
    const { packages: decided, warnings } = (0,decide.decidePackages)(merging?.first ?? read.packages, packages);
    const branch = run.branch && (0,asked_once .Oo)(run.branch);
    const asking = { run: { ...run, ...(branch && { branch }) }, packages, read, ports: askOnce(ports, decided) };
    const jobs = decided.map((one) => jobOf(one, asking));
    lookAhead(decided, asking);
    return {
        read,
        merging,
        decided,
        jobs: await Promise.all(jobs),
        warnings: [...unasked, ...warnings],
        ...(seen && { seen }),
    };
}
function lookAhead(decided, { run, read, ports: { files } }) {
    const released = decided.flatMap(({ decision, one }) => (decision.kind === 'nothing' ? [] : [{ decision, one }]));
    const guides = released.flatMap(({ decision, one }) => (0,migration .jf)(decision.plan.version, one.name));
    if (run.workTree)
        for (const path of guides)
            files.read(path).catch(() => undefined);
    const preparations = released.flatMap(({ one }) => one.settings.preparation ?? []);
    const prepared = preparations.flatMap((preparation) => (0,prepare_preparation .Of)(preparation));
    if (prepared.length > 0)
        read.source.filesAt(read.head, prepared).catch(() => undefined);
}
async function readLines({ run, packages, isPast }, ports) {
    const read = await (0,packages_read.readPackages)(run, packages, ports);
    return isPast === true ? { read, warnings: [] } : readPreparedPackages(read, { run, packages }, ports);
}
async function jobOf(decided, { run, packages, read, ports }) {
    const { one, snapshot } = decided;
    const { history = ports.history, names = new Map() } = packageIn(read, one.name) ?? {};
    const { settings } = one;
    const templates = await (0,read_texts .Q)(run, settings, { ...ports, history });
    const readAt = async (at, changed) => {
        const each = packages.each.map((other) => (other.name === one.name ? { ...other, settings: changed } : other));
        const again = await (0,packages_read.readPackages)(at, { ...packages, each }, ports);
        const found = packageIn(again, one.name);
        if (found === undefined)
            throw new Error(`no package ${one.name}`);
        return found.snapshot;
    };
    const record = { ...(0,binding .t2)(settings, templates), ...(0,binding .Gn)(one, packages) };
    return {
        decided: { ...decided, decision: (0,binding .Jr)(decided.decision, record) },
        record,
        names,
        sharesChangelog: sharesChangelog(one, packages),
        job: { run, settings, templates, snapshot, readAt },
        ports: { ...ports, history },
    };
}
function sharesChangelog({ name, settings }, { each }) {
    const path = settings.preparation?.changelog;
    return path !== undefined && each.some((one) => one.name !== name && one.settings.preparation?.changelog === path);
}
function packageIn({ packages }, name) {
    return packages.find(({ one }) => one.name === name);
}

// EXTERNAL MODULE: ./errors/files.js
var files = __webpack_require__(6534);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./next-version/apply.js
var apply = __webpack_require__(7078);
// EXTERNAL MODULE: ./release/packages/plan-of-packages.js
var plan_of_packages = __webpack_require__(7002);
// EXTERNAL MODULE: ./release/result.js
var result = __webpack_require__(6650);
;// CONCATENATED MODULE: ./release/packages/plan.js

async function writePlans(ends, head, { command, planFile }, { files }) {
    if (command !== 'plan' || planFile === undefined)
        return;
    if (ends.every(({ end }) => !('plan' in end) || (0,result .$)(end)))
        return;
    const plan = (0,plan_of_packages .M)(ends, head);
    await files.writeGiven(planFile, `${JSON.stringify(plan, undefined, 2)}\n`, 'replace');
}
async function appliedPlans(jobs, { command, planFile }, { files }) {
    if (planFile === undefined || command === 'plan')
        return jobs;
    const { head, packages: planned } = packagesIn(planFile, await files.readGiven(planFile));
    const here = jobs[0]?.job.snapshot.head ?? '';
    if (head !== here)
        throw new problem .jg((0,errors_history .dO)([`head: ${String(head)} in the plan, ${here} here`]));
    const unknown = [...planned.keys()].filter((name) => jobs.every(({ decided }) => decided.one.name !== name));
    if (unknown.length > 0)
        throw new problem .jg((0,errors_history .dO)(unknown.map((name) => `packages: there is no ${name} here`)));
    return jobs.map((job) => {
        const { decided } = job;
        const { decision, snapshot, one } = decided;
        const { path, text } = planned.get(one.name) ?? {};
        if (text === undefined) {
            if (decision.kind === 'nothing')
                return job;
            throw new problem .jg((0,errors_history .dO)([`packages: ${one.name} is not in the plan, and would be released here`]));
        }
        const folder = one.paths[0] ?? '';
        if (path !== folder)
            throw new problem .jg((0,errors_history .dO)([`the path of ${one.name} differs`]));
        const applied = (0,apply .g)((0,apply .v)(planFile, text), snapshot, one.settings, job.record);
        return { ...job, decided: { ...decided, decision: (0,binding .Jr)(applied, job.record) } };
    });
}
function packagesIn(path, text) {
    if (text === undefined)
        throw new problem .jg((0,files .ZG)(path, 'there is no such file'));
    try {
        const plan = JSON.parse(text);
        if (plan?.schema === 2 && Array.isArray(plan.packages)) {
            const each = plan.packages;
            const packages = new Map(each.map((one) => {
                const { name, path: folder } = { ...one };
                const own = JSON.stringify({ ...one, name: undefined, path: undefined });
                return [String(name), { path: folder, text: own }];
            }));
            if (packages.size === each.length)
                return { head: plan.head, packages };
        }
    }
    catch {
    }
    throw new problem .jg((0,files .ZG)(path, 'it holds no plan of packages'));
}

// EXTERNAL MODULE: ./release/close-outdated.js + 1 modules
var close_outdated = __webpack_require__(3061);
// EXTERNAL MODULE: ./release/outdated.js
var outdated = __webpack_require__(9331);
;// CONCATENATED MODULE: ./release/packages/close-outdated.js

async function closeOutdatedOfPackages(result, { run, packages: { each }, seen }, ports) {
    const [via] = each.flatMap(({ settings }) => settings.preparation?.via ?? []);
    if (via === undefined || result.failed.length > 0)
        return result;
    const prefixes = new Map(each.map(({ name, prefix }) => [name, prefix]));
    const ends = result.packages.map(({ name, end }) => ({ name, prefix: prefixes.get(name) ?? '', end }));
    const why = (0,outdated .kC)(ends, { via, seen });
    const warnings = why === undefined ? [] : await (0,close_outdated .l)(why, run, ports);
    return { ...result, warnings: [...result.warnings, ...warnings] };
}

// EXTERNAL MODULE: ./errors/forge.js
var errors_forge = __webpack_require__(878);
// EXTERNAL MODULE: ./prepare/prepare.js
var prepare = __webpack_require__(2222);
// EXTERNAL MODULE: ./prepare/propose.js
var propose = __webpack_require__(7043);
// EXTERNAL MODULE: ./commits/release-commit.js
var release_commit = __webpack_require__(4967);
;// CONCATENATED MODULE: ./prepare/together.js

function preparedTogether(each) {
    const [first] = each;
    if (first === undefined || each.length === 1)
        return first?.commit;
    const message = messageOfAll(each.map(({ tag, commit }) => ({ tag, message: commit.message })));
    return { ...first.commit, files: filesOfAll(each.map(({ commit }) => commit.files)), message };
}
function filesOfAll(each) {
    return [...new Map(each.flat().map((file) => [file.path, file])).values()];
}
function messageOfAll(each) {
    const tags = each.map(({ tag }) => tag);
    const all = tagsText(tags);
    const texts = new Set(each.map(({ tag, message }) => (0,version_trailer .zi)(message).replaceAll(tag, all)));
    const [text = ''] = texts;
    const isOne = texts.size === 1 && (0,release_commit .N)((0,commits_message .kw)(text));
    return tags.reduce(version_trailer .qI, isOne ? text : `📋 Prepare for ${all} release`);
}
const LONGEST_LIST = 80;
function tagsText(tags) {
    let shown = tags.length;
    while (shown > 1 && tags.slice(0, shown).join(', ').length > LONGEST_LIST)
        shown -= 1;
    const more = tags.length - shown;
    return tags.slice(0, shown).join(', ') + (more === 0 ? '' : ` and ${more} more`);
}

// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./writes/writing.js
var writing = __webpack_require__(5922);
// EXTERNAL MODULE: ./markdown/markdown.js + 1 modules
var markdown_markdown = __webpack_require__(8775);
;// CONCATENATED MODULE: ./markdown/collapse.js

function collapse(title, markdown) {
    return `<details><summary>${(0,markdown_markdown .cR)(title)}</summary>\n\n${markdown.trimEnd()}\n\n</details>`;
}

// EXTERNAL MODULE: ./markdown/table.js
var markdown_table = __webpack_require__(1791);
// EXTERNAL MODULE: ./prepare/proposal.js
var proposal = __webpack_require__(8883);
;// CONCATENATED MODULE: ./prepare/proposed-together.js

function proposedTogether(each) {
    const [first] = each;
    if (first === undefined)
        return undefined;
    if (each.length === 1)
        return { ...first.step, ...textOfOne(first) };
    const message = messageOfAll(each.map(({ plan: { tag }, step }) => ({ tag, message: step.message })));
    return {
        ...first.step,
        versions: each.flatMap(({ step }) => step.versions),
        files: filesOfAll(each.map(({ step }) => step.files)),
        message,
        title: (0,commits_message .et)(message),
        ...textOfAll(each),
    };
}
function textOfOne({ name, plan: { tag, reason }, notes }) {
    const why = (0,markdown_markdown .FV)(`Why ${tag}: ${reason}.`);
    return { notes: why, sections: [{ name, text: (0,proposal .z$)(notes, proposal .jk - why.length - AROUND_NOTES) }] };
}
function textOfAll(each) {
    const rows = each.map(({ name, plan: { tag, base, reason } }) => [
        (0,markdown_markdown .cR)(name),
        (0,markdown_markdown .cR)(base?.tag ?? ''),
        `**${(0,markdown_markdown .cR)(tag)}**`,
        (0,markdown_markdown .cR)(reason),
    ]);
    const table = (0,markdown_table .c)(['package', 'was', 'becomes', 'why'], rows);
    const room = Math.max(0, proposal .jk - table.length - each.length * AROUND_NOTES);
    const lengths = each.map(({ notes }) => notes.length);
    const most = roomOf(lengths, room);
    const sections = each.map(({ name, plan: { tag }, notes }) => ({
        name,
        text: collapse(tag, (0,proposal .z$)(notes, most)),
    }));
    return { notes: table, sections };
}
const AROUND_NOTES = 300;
function roomOf(lengths, room) {
    let [left, most] = [room, 0];
    const ascending = [...lengths].sort((a, b) => a - b);
    for (const [at, length] of ascending.entries()) {
        most = Math.floor(left / (ascending.length - at));
        if (length > most)
            return most;
        left -= length;
    }
    return Math.max(most, ...lengths);
}

// EXTERNAL MODULE: ./release/ready.js + 10 modules
var release_ready = __webpack_require__(513);
// EXTERNAL MODULE: ./release/steps.js
var steps = __webpack_require__(6280);
;// CONCATENATED MODULE: ./release/packages/propose-together.js

function isProposed({ steps }) {
    return steps[0]?.kind === 'propose';
}
function proposalOf(ready) {
    return proposedTogether(ready.flatMap(({ ready: one, decided }) => {
        const [step] = one.kind === 'ready' ? one.steps : [];
        if (one.kind !== 'ready' || step?.kind !== 'propose')
            return [];
        return [{ name: decided.one.name, plan: one.plan, notes: one.texts.notes, step }];
    }));
}
function withProposals(ready) {
    const [first] = ready.flatMap(({ ready: one }) => (one.kind === 'ready' ? one.steps : [])).filter(isProposal);
    const proposed = new Set(ready.filter(isOneProposed).map(({ decided }) => decided.one.name));
    return ready.map((one) => {
        if (first !== undefined && isToJoin(one, proposed)) {
            proposed.add(one.decided.one.name);
            return joined(one, first);
        }
        return withoutSteps(one) ? { ...one, ready: (0,release_ready .LS)(one.ready.plan) } : one;
    });
}
function isProposal(step) {
    return step.kind === 'propose';
}
function isOneProposed({ ready }) {
    return ready.kind === 'ready' && isProposed(ready);
}
function isToJoin(package_, proposed) {
    const { ready, decided } = package_;
    const { decision, isSettled, one } = decided;
    if (ready.kind !== 'ready' || decision.kind !== 'release' || isOneProposed(package_))
        return false;
    return isSettled !== true || one.dependsOn.some((name) => proposed.has(name));
}
function joined({ ready, job, ...rest }, { base: branch, parent }) {
    const { plan, next, texts } = ready;
    const { message = plan.tag } = texts.preparation ?? {};
    const commit = { branch, parent, message, files: [], date: job.snapshot.now };
    const step = (0,steps .t$)(plan, commit, { texts, isAsked: (0,release_ready .D6)(next, job) });
    return { ...rest, job, ready: { ...ready, steps: [step] } };
}
function withoutSteps(one) {
    return one.ready.kind === 'ready' && one.ready.steps.length === 0;
}

// EXTERNAL MODULE: ./packages/manifests.js
var manifests = __webpack_require__(1381);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./version-files/repository-path.js
var repository_path = __webpack_require__(9524);
;// CONCATENATED MODULE: ./release/packages/ready-all.js

async function readyAll(jobs) {
    const ready = [];
    const wrong = [];
    const written = new Map();
    const writers = new Map();
    for (const one of jobs) {
        const { decision } = one.decided;
        try {
            const made = decision.kind === 'nothing'
                ? decision
                : await (0,release_ready .wE)(decision, { ...one.job, follows: followsOf(one, ready) }, withFiles(one.ports, decision.plan.head, written));
            const told = warnOfTaken(made, writers);
            for (const { path, text } of filesOf(made)) {
                written.set(path, text);
                if (made.kind === 'ready')
                    writers.set(path, made.plan.tag);
            }
            ready.push({ ...one, ready: told });
        }
        catch (error) {
            if (!(error instanceof problem .jg))
                throw error;
            wrong.push(...error.problems.map((problem) => ({ name: one.decided.one.name, problem })));
        }
    }
    if (wrong.length > 0)
        throw new problem .jg(problemsOf(wrong));
    return withProposals(ready);
}
function warnOfTaken(made, writers) {
    const path = made.kind === 'ready' ? made.texts.preparation?.notesPath : undefined;
    const other = path === undefined ? undefined : writers.get((0,repository_path .S)(path) ?? '');
    if (made.kind !== 'ready' || path === undefined || other === undefined)
        return made;
    const { tag } = made.plan;
    const warning = `${(0,printable .g$)(path)} holds the notes of ${other}, so those of ${tag} were not written there. Put {{ tag }} into prepare.notes-file.`;
    return { ...made, warnings: [...made.warnings, warning] };
}
function problemsOf(wrong) {
    return (0,problem .n3)(wrong, ({ problem: { code, what } }) => `${code} ${what}`).map(([{ problem }, names]) => ({
        ...problem,
        what: `${names}: ${problem.what}`,
    }));
}
function followsOf({ decided: { one }, sharesChangelog }, ready) {
    const released = ready.flatMap(({ ready: made, decided, names }) => made.kind === 'ready' && decided.isSettled !== true && one.dependsOn.includes(decided.one.name)
        ? [releasedWith(made.plan, names)]
        : []);
    const shared = sharesChangelog ? { nameInChangelog: one.name } : {};
    return { released, manifests: [...(0,manifests .I)(one.paths), 'Cargo.toml'], ...shared };
}
function releasedWith({ tag, version, bump, prerelease }, names) {
    const mayBreak = prerelease || bump === 'major' || (bump === 'minor' && version.startsWith('0.'));
    return { tag, version, names, mayBreak };
}
function filesOf(made) {
    return made.kind === 'ready' ? (made.preparation?.files ?? []) : [];
}
function withFiles(ports, head, written) {
    const { history } = ports;
    const over = (file) => ({ ...file, text: written.get(file.path) ?? file.text });
    return {
        ...ports,
        history: {
            ...history,
            async filesAt(commit, paths) {
                const found = await history.filesAt(commit, paths);
                if (commit !== head)
                    return found;
                const made = paths.filter((path) => written.has(path) && !found.some((file) => file.path === path));
                return [...found.map(over), ...made.map((path) => over({ path, mode: '100644', text: '' }))];
            },
        },
    };
}

;// CONCATENATED MODULE: ./release/packages/prepare-together.js

function prepareTogether(ready, together) {
    return write(ready, commitOf(ready), together);
}
function proposeTogether(ready, together) {
    return write(ready, proposalOf(ready), together);
}
async function write(ready, step, together) {
    const [first] = ready.flatMap(({ ready: one }) => one.kind === 'ready' && one.steps[0]?.kind === step?.kind ? [one] : []);
    if (first === undefined || step === undefined)
        return undefined;
    const { plan, next } = first;
    const { ports } = together;
    const { forge, files, clock, tell } = ports;
    const preparedAt = (head, seen) => prepareAgain({ step, head, seen }, together);
    const where = { plan, next, forge, files, clock, tell, preparedAt };
    const begun = (0,writing .O)(step.parent);
    try {
        return await (step.kind === 'prepare' ? (0,prepare .Z)(step, begun, where) : (0,propose .G)(step, begun, where));
    }
    catch (error) {
        return { kind: 'failed', problems: error instanceof problem .jg ? error.problems : [(0,errors_forge .os)(error)] };
    }
}
function isUnprepared({ steps }) {
    return steps[0]?.kind === 'prepare' || isProposed({ steps });
}
function commitOf(ready) {
    const each = ready.flatMap(({ ready: one }) => one.kind === 'ready' && !isProposed(one) && one.preparation !== undefined
        ? [{ tag: one.plan.tag, commit: one.preparation }]
        : []);
    const commit = preparedTogether(each);
    return commit && { kind: 'prepare', ...commit };
}
function namedTogether(ready) {
    const message = (proposalOf(ready) ?? commitOf(ready))?.message;
    return ready.map((one) => {
        const [step, ...rest] = one.ready.kind === 'ready' ? one.ready.steps : [];
        if (message === undefined || one.ready.kind !== 'ready' || step === undefined || !isUnprepared(one.ready))
            return one;
        return { ...one, ready: { ...one.ready, steps: [{ ...step, message }, ...rest] } };
    });
}
async function prepareAgain({ step, head, seen }, { run, packages, settings, ports }) {
    const named = (0,version_trailer .GF)(seen.message);
    if (step.kind === 'prepare' && !(0,version_trailer .GF)(step.message).every((tag) => named.includes(tag)))
        return undefined;
    const each = packages.each.map((one) => {
        const version = named.flatMap((tag) => (0,tags .Fe)(tag, one.prefix) ?? [])[0]?.version;
        return version === undefined ? one : { ...one, settings: { ...one.settings, version } };
    });
    const clock = { ...ports.clock, now: () => new Date(seen.date) };
    const { jobs } = await decideAll({ run: { ...run, revision: head }, packages: { ...packages, each }, settings, isPast: true }, { ...ports, clock });
    const own = jobs.filter(({ decided: { decision } }) => decision.kind === 'release' && named.includes(decision.plan.tag));
    const again = await readyAll(own.map((one) => ({ ...one, job: { ...one.job, isUntagged: true } })));
    return step.kind === 'prepare' ? commitOf(again) : proposalOf(again);
}

// EXTERNAL MODULE: ./next-version/builds.js + 2 modules
var next_version_builds = __webpack_require__(4076);
// EXTERNAL MODULE: ./packages/groups.js
var groups = __webpack_require__(5220);
// EXTERNAL MODULE: ./release/carry-out.js
var carry_out = __webpack_require__(5141);
;// CONCATENATED MODULE: ./release/packages/progress.js
function writesOf(step) {
    if (step.kind === 'tag' || step.kind === 'also-tag')
        return 2;
    return step.kind === 'assets' ? step.assets.length : 1;
}
function progressLines(releases) {
    const writes = releases.map(({ steps }) => steps.reduce((sum, step) => sum + writesOf(step), 0));
    const total = writes.reduce((sum, some) => sum + some, 0);
    let done = 0;
    return new Map(releases.map(({ tag }, at) => [tag, `${(done += writes[at] ?? 0)} of ${total} writes: ${tag}`]));
}

;// CONCATENATED MODULE: ./release/packages/write-all.js

async function writeAll(ready, prepared, ports) {
    const packages = [];
    const failed = [];
    const releases = ready.flatMap((one) => (one.ready.kind === 'ready' && (0,result .C)(one.ready.steps) ? [one.ready] : []));
    const lines = progressLines(releases.map(({ plan: { tag }, steps }) => ({ tag, steps: steps.filter(({ kind }) => kind !== 'prepare') })));
    for (const one of ready) {
        const { name, dependsOn } = one.decided.one;
        const waitsFor = dependsOn.find((other) => failed.some((before) => before.name === other));
        if (waitsFor !== undefined && (0,groups .OZ)(one.decided) && !(one.ready.kind === 'ready' && isProposed(one.ready))) {
            failed.push({ name, problems: [], waitsFor });
            continue;
        }
        try {
            packages.push(write_all_endOf(one, await writeOne(one, prepared, ports)));
            const line = one.ready.kind === 'ready' ? lines.get(one.ready.plan.tag) : undefined;
            if (line !== undefined && releases.length > 1)
                ports.tell(line);
        }
        catch (error) {
            failed.push({ name, problems: error instanceof problem .jg ? error.problems : [(0,errors_forge .os)(error)] });
        }
    }
    return { packages, failed };
}
async function writeOne({ ready, decided: { decision }, job, ports: once }, prepared, ports) {
    if (ready.kind === 'blocked')
        return ready;
    const fresh = { ...once, forge: ports.forge };
    const known = ready.kind === 'ready' ? ready.releases : undefined;
    const looked = (0,unfinished .N9)(decision, job.snapshot);
    const finished = await (0,carry_out .wS)(job, fresh, known ?? (await once.forge.releasesOf(looked)).releases);
    if (ready.kind === 'nothing')
        return finished ?? (0,end .z)(ready, once);
    const waits = isUnprepared(ready) ? prepared : undefined;
    if (waits?.kind === 'failed')
        throw new problem .jg(waits.problems);
    if (waits !== undefined && waits.kind !== 'next')
        return (0,carry_out .qZ)(waits, withOwnWarnings(ready), job);
    const rest = waits === undefined ? ready : { ...ready, steps: ready.steps.slice(1), begun: waits };
    const result = await (0,carry_out .u0)(rest, job, fresh);
    const isMade = result.kind === 'released' || result.kind === 'proposed';
    return isMade && finished ? { ...result, finished } : result;
}
function withOwnWarnings({ plan, texts, warnings }) {
    return { plan: { ...plan, warnings: [...plan.warnings, ...warnings] }, texts };
}
function write_all_endOf({ decided: { one, decision, snapshot } }, end, merging) {
    const builds = (0,next_version_builds .j)({ decision, snapshot, settings: one.settings, ...merging?.built(one.name) });
    return { name: one.name, path: one.paths[0] ?? '', end: { ...end, builds } };
}

;// CONCATENATED MODULE: ./release/packages/checkpoints.js

async function checkpoints(run, said, ports) {
    if (said.packages === undefined)
        throw new Error('no packages are configured');
    const packages = run.pushedTag === undefined ? said.packages : { ...said.packages, groups: [] };
    const asked = { run, packages, settings: said };
    const { read, seen, merging, decided, jobs, warnings } = await decideAll(asked, ports);
    const ready = await readyAll(await appliedPlans(jobs, said, ports));
    const unowned = unownedCommits(withoutCommit(read, merging?.temporary), said.rules);
    const whole = { kind: 'packages', head: read.head, unowned: unowned.commits };
    const told = { ...whole, warnings: [...said.warnings, ...warnings, ...unowned.warnings] };
    if (said.dryRun) {
        const ends = [];
        for (const one of namedTogether(ready))
            ends.push(write_all_endOf(one, await (0,end .E)(one.ready, one.decided.decision.kind === 'resume', one.job, one.ports), merging));
        await writePlans(ends, read.head, said, ports);
        const preview = merging?.preview(decided);
        return (0,keep_preview .P)({ ...told, packages: ends, failed: [], ...(preview && { preview }) }, { run, settings: said }, ports);
    }
    const written = await writeTogether(ready, { ...asked, ports });
    return closeOutdatedOfPackages({ ...told, ...written }, { run, packages, seen }, ports);
}
async function writeTogether(ready, together) {
    const { ports } = together;
    const isToPropose = ({ ready: one }) => one.kind === 'ready' && isProposed(one);
    const now = ready.filter((one) => !isToPropose(one));
    const released = await writeAll(now, await prepareTogether(ready, together), ports);
    const waiting = ready.filter(isToPropose);
    const proposed = await writeAll(waiting, await proposeTogether(waiting, together), ports);
    const ends = [...released.packages, ...proposed.packages];
    return {
        packages: ready.flatMap(({ decided }) => ends.filter(({ name }) => name === decided.one.name)),
        failed: [...released.failed, ...proposed.failed],
    };
}
function withoutCommit(read, sha) {
    return sha === undefined ? read : { ...read, recent: read.recent.filter(({ commit }) => commit.sha !== sha) };
}

/***/ })

};
