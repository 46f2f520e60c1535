export const id = 175;
export const ids = [175];
export const modules = {

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  verify: () => (  verify)
});

// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js + 12 modules
var read_settings = __webpack_require__(322);
// EXTERNAL MODULE: ./next-version/prefix.js
var next_version_prefix = __webpack_require__(7908);
// EXTERNAL MODULE: ./commits/commit.js
var commits_commit = __webpack_require__(7475);
// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
// EXTERNAL MODULE: ./versions/tags.js
var versions_tags = __webpack_require__(7830);
;// CONCATENATED MODULE: ./versions/gaps.js

function gapsIn(tags) {
    const stable = lowestFirst(tags);
    const known = new Set(stable.flatMap(({ version }) => [patchOf(version), minorOf(version), majorOf(version)]));
    const pairs = stable.flatMap((after, index) => {
        const before = stable[index + 1];
        return before === undefined || known.has(stepBefore(before.version)) ? [] : [{ after, before }];
    });
    return pairs.reverse();
}
function stepBefore(version) {
    const { major, minor, patch } = version;
    if (patch > 0n)
        return patchOf({ ...version, patch: patch - 1n });
    if (minor > 0n)
        return minorOf({ ...version, minor: minor - 1n });
    return majorOf({ ...version, major: major - 1n });
}
const majorOf = ({ major }) => `${major}`;
const minorOf = ({ major, minor }) => `${major}.${minor}`;
const patchOf = ({ major, minor, patch }) => `${major}.${minor}.${patch}`;
function linesOf(tags) {
    const last = new Map();
    const pairs = lowestFirst(tags).flatMap((before) => {
        const { version } = before;
        const after = last.get(version.patch > 0n ? minorOf(version) : version.minor > 0n ? majorOf(version) : '');
        last.set(minorOf(version), before);
        if (version.patch === 0n)
            last.set(majorOf(version), before);
        if (version.patch === 0n && version.minor === 0n)
            last.set('', before);
        return after === undefined ? [] : [{ after, before }];
    });
    return pairs.reverse();
}
function lowestFirst(tags) {
    return (0,versions_tags .Hc)(tags).toSorted((a, b) => (0,semver .Cg)(a.version, b.version));
}

// EXTERNAL MODULE: ./versions/rolled-back.js
var rolled_back = __webpack_require__(3273);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
;// CONCATENATED MODULE: ./verify/verification.js

function allOf(each) {
    return {
        proved: each.reduce((sum, { proved }) => sum + proved, 0),
        moved: each.flatMap(({ moved }) => moved),
        unproved: each.flatMap(({ unproved }) => unproved),
        notices: each.flatMap(({ notices }) => notices),
    };
}
function verificationOf({ tags, releases, tellsDigests }, prefix) {
    const versions = (0,versions_tags .OP)(tags, prefix);
    const byName = new Map(tags.map((tag) => [tag.name, tag]));
    const held = releases.map((release) => ({ release, body: (0,region .x8)(release.body) }));
    const looked = held.flatMap(({ release, body }) => body.kind === 'managed' ? [lookAt(release, body.record, { tags: byName, tellsDigests })] : []);
    const known = new Set(held.flatMap(({ release, body }) => (body.kind === 'foreign' ? [] : [release.tag])));
    const released = new Set(releases.map(({ tag }) => tag));
    const order = orderOf(versions);
    return {
        proved: looked.filter(({ moved, unproved }) => moved.length + unproved.length === 0).length,
        moved: looked.flatMap(({ moved }) => moved).sort(order),
        unproved: [
            ...looked.flatMap(({ unproved }) => unproved),
            ...held.flatMap(({ release, body }) => (body.kind === 'damaged' ? [damaged(release)] : [])),
            ...versions.filter(({ name }) => !known.has(name)).map(({ name }) => whyUnrecorded(name, released.has(name))),
        ].sort(order),
        notices: [...gaps(versions, tags, prefix), ...disorder(versions)],
    };
}
function lookAt(release, record, { tags, tellsDigests }) {
    const { tag: name, url } = release;
    const move = (what, recorded, found) => ({ tag: name, url, what, recorded, found });
    const files = filesOf(release, record, tellsDigests);
    const moved = [
        ...(record.tag === name ? [] : [move('the release is another tag’s', record.tag, name)]),
        ...[record, ...alsoRecorded(record)]
            .flatMap((one) => tagMoves(one, tags.get(one.tag)))
            .map(([what, recorded, found]) => move(what, recorded, found)),
        ...files.moved.map(([what, recorded, found]) => move(what, recorded, found)),
    ];
    const doubts = [...(record.object === record.commit ? [LIGHTWEIGHT] : []), ...files.doubts];
    return { moved, unproved: moved.length > 0 ? [] : doubts.map((why) => ({ tag: name, why })) };
}
const LIGHTWEIGHT = 'its tag was lightweight when it was released, so there is nothing to compare';
function alsoRecorded({ commit, alsoTags = {} }) {
    return Object.entries(alsoTags).map(([tag, object]) => ({ tag, commit, object }));
}
function tagMoves({ tag: name, commit, object }, tag) {
    const recorded = `tag ${(0,commits_commit .Fu)(object)} on ${(0,commits_commit .Fu)(commit)}`;
    if (tag === undefined)
        return [[`the tag ${name} is gone`, recorded, 'no tag']];
    const found = `${tag.annotated ? `tag ${(0,commits_commit .Fu)(tag.object)}` : 'lightweight'} on ${(0,commits_commit .Fu)(tag.commit)}`;
    if (tag.commit !== commit)
        return [[`the tag ${name} was moved`, recorded, found]];
    if (tag.object === object)
        return [];
    return [[`the tag ${name} was created again${tag.annotated ? '' : ', lightweight'}`, recorded, found]];
}
function filesOf({ assets, draft }, { assets: recorded = {} }, tellsDigests) {
    const names = Object.entries(recorded);
    const digests = new Set(assets.map(({ digest }) => digest));
    const moved = [];
    const doubts = [];
    for (const [name, digest] of names) {
        const found = assets.find((asset) => asset.name === name);
        if (found?.digest === digest || digests.has(digest))
            continue;
        if (found !== undefined && !tellsDigests)
            doubts.push(`the server does not report the digest of ${name}`);
        else if (found !== undefined)
            moved.push([`the asset ${name} was replaced`, digest, found.digest ?? 'no digest']);
        else if (draft)
            doubts.push(`its draft is missing ${name}`);
        else
            moved.push([`the asset ${name} is gone`, digest, 'no asset']);
    }
    const others = names.length === 0 ? [] : assets.filter(({ name, digest }) => isBeside(name, digest, recorded));
    return { moved, doubts: [...doubts, ...others.map(({ name }) => `it also has ${name}, which is not in its record`)] };
}
function isBeside(name, digest, recorded) {
    return !Object.hasOwn(recorded, name) && !Object.values(recorded).some((known) => known === digest);
}
const damaged = ({ tag }) => ({ tag, why: 'the record in its release is damaged' });
function whyUnrecorded(tag, isReleased) {
    return isReleased
        ? { tag, why: 'its release has no record' }
        : { tag, why: 'it has no visible release', released: false };
}
function gaps(versions, tags, prefix) {
    const rolledBack = (0,rolled_back .jA)(tags, prefix);
    return gapsIn(versions).map(({ after, before }) => {
        const between = rolledBack
            .filter(({ version }) => (0,semver .Cg)(version, after.version) > 0 && (0,semver .Cg)(version, before.version) < 0)
            .map(({ name }) => name);
        const why = between.length === 0 ? '' : `: ${between.join(', ')} ${between.length === 1 ? 'was' : 'were'} rolled back`;
        return `A version is missing between ${after.name} and ${before.name}${why}.`;
    });
}
function disorder(versions) {
    return linesOf(versions).flatMap(({ after: earlier, before: later }) => {
        if (!earlier.annotated || !later.annotated || earlier.taggedAt <= later.taggedAt)
            return [];
        if (later.taggedAt === 0)
            return [];
        return [`${later.name} is dated ${dayOf(later)}, before ${earlier.name} (${dayOf(earlier)}).`];
    });
}
const dayOf = (tag) => (0,ports_history .Q$)(tag).slice(0, 10);
function orderOf(versions) {
    const places = new Map(versions.map(({ name }, index) => [name, index]));
    const placeOf = (tag) => places.get(tag) ?? versions.length;
    return (a, b) => placeOf(a.tag) - placeOf(b.tag) || Number(a.tag > b.tag) - Number(a.tag < b.tag);
}

;// CONCATENATED MODULE: ./verify/verify.js

async function verify(run, ports) {
    const { tagPrefix, packages } = await (0,read_settings .sb)(run, ports);
    const inventory = await ports.forge.inventory();
    if (packages !== undefined) {
        const each = packages.each.map(({ prefix }) => verificationOf(inventory, prefix));
        return { kind: 'verified', verification: allOf(each) };
    }
    const prefix = await (0,next_version_prefix .M)({ tagPrefix, refs: inventory.tags }, (0,read .xw)(run, ports));
    return { kind: 'verified', verification: verificationOf(inventory, prefix) };
}

/***/ })

};
