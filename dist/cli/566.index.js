export const id = 566;
export const ids = [566];
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

/***/ })

};
