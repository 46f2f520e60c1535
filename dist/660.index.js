export const id = 660;
export const ids = [660];
export const modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  publish: () => (  publish)
});

// EXTERNAL MODULE: ./gates/gate.js + 1 modules
var gates_gate = __webpack_require__(4671);
// EXTERNAL MODULE: ./release/read-version.js + 1 modules
var read_version = __webpack_require__(5332);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js + 12 modules
var read_settings = __webpack_require__(322);
// EXTERNAL MODULE: ./release/dry-run/rehearsal.js
var rehearsal = __webpack_require__(5217);
// EXTERNAL MODULE: ./release/write.js + 7 modules
var write = __webpack_require__(8856);
// EXTERNAL MODULE: ./floating/float.js + 1 modules
var floating_float = __webpack_require__(348);
// EXTERNAL MODULE: ./floating/rivals.js
var rivals = __webpack_require__(4627);
// EXTERNAL MODULE: ./errors/gates.js
var gates = __webpack_require__(7293);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./errors/publication.js
var publication = __webpack_require__(9295);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
// EXTERNAL MODULE: ./record/canonical-release.js
var canonical_release = __webpack_require__(245);
;// CONCATENATED MODULE: ./publish/publication.js

function judgePublication(sight) {
    const { tag, releases } = sight;
    const release = (0,canonical_release .M)(releases, tag.name);
    if (release === undefined)
        throw new problem .jg((0,publication .Op)(tag.name));
    if (!release.draft)
        return { release, warnings: [] };
    const others = releases.filter((other) => other.tag === tag.name && other.id !== release.id);
    const warnings = others.map((other) => besides(other, release));
    const body = (0,region .x8)(release.body);
    if (body.kind === 'managed')
        checkRecord(body.record, sight);
    else if (!sight.isNamed)
        throw new problem .jg((0,publication .bH)(tag.name, release.url));
    return { release, warnings: body.kind === 'managed' ? warnings : [...warnings, unproved(release)] };
}
function checkRecord(record, { tag, assets }) {
    const { name, commit, object } = tag;
    if (record.tag !== name || record.commit !== commit || record.object !== object)
        throw new problem .jg((0,publication .R_)(name, { recorded: record.commit, found: commit }));
    const recorded = Object.entries(record.assets ?? {});
    const isThere = (digest, asset) => asset.whole && (asset.digest ?? digest) === digest;
    const named = (wanted) => assets.filter((asset) => asset.name === wanted);
    const lacking = recorded.filter(([wanted, digest]) => {
        const found = named(wanted);
        const candidates = found.length > 0 ? found : assets.filter((asset) => asset.digest === digest);
        return !candidates.some((asset) => isThere(digest, asset));
    });
    if (lacking.length === 0)
        return;
    const [differing, missing] = [true, false].map((isDifferent) => lacking.map(([wanted]) => wanted).filter((wanted) => named(wanted).some(({ whole }) => whole) === isDifferent));
    throw new problem .jg((0,publication .kj)(name, { missing: missing ?? [], differing: differing ?? [] }));
}
const besides = (other, release) => `There is another draft for ${release.tag}: ${other.url}. It was left alone, and ${release.url} is used.`;
const unproved = ({ tag, url }) => `The draft for ${tag} has no record, so it could not be checked: ${url}. It is used as it is, because you named its tag.`;

// EXTERNAL MODULE: ./release/steps.js
var steps = __webpack_require__(6280);
;// CONCATENATED MODULE: ./publish/publish.js

async function publish(run, ports) {
    const settings = await (0,read_settings .$b)(run.inputs.get('tag') ?? run.tag, run, ports);
    const idle = idleReason(run, settings);
    if (idle !== undefined)
        return { kind: 'skipped', reason: idle };
    const found = await (0,read_version .$)(run, settings, ports);
    if (found === undefined)
        return { kind: 'skipped', reason: run.afterOnly ?? '' };
    const job = { run, settings, found, ports };
    const first = await look(job);
    if (first.kind === 'skipped')
        return first;
    const ready = first.release.draft && (await waitForGate(job)) ? await look(job) : first;
    if (ready.kind === 'skipped')
        return ready;
    const steps = stepsAfter(ready.release, job);
    const { tag, tags } = found;
    const { forge } = ports;
    await (0,floating_float .g)(steps, { forge, tags, releases: ready.releases });
    const { warnings } = ready;
    const stage = settings.dryRun ? { forge: (0,rehearsal .N)(forge), clock: (0,rehearsal .M)(ports.clock) } : {};
    const where = { ...ports, ...stage, run: run.url, tags };
    const written = await (0,write .u)(steps, { ...ready, commit: tag.commit }, where);
    const all = { ...written, warnings: [...warnings, ...written.warnings] };
    return { kind: 'published', version: tag, written: all, ...(settings.dryRun && { will: steps }) };
}
function idleReason({ planOnly, afterOnly }, { floatingTags }) {
    if (planOnly)
        return 'this event does not publish anything';
    return floatingTags === 'none' ? afterOnly : undefined;
}
async function look({ run, settings, found: { tag, tags }, ports: { forge } }) {
    const floats = (0,steps .e8)(tag, settings).flatMap((step) => (0,rivals .h2)(step, tags));
    const { releases } = await forge.releasesOf([tag.name, ...(0,rivals .rF)(tag, tags), ...floats]);
    const release = (0,canonical_release .M)(releases, tag.name);
    if (run.afterOnly !== undefined && release?.draft !== false)
        return { kind: 'skipped', reason: `${run.afterOnly}, and ${tag.name} is not published` };
    const assets = release?.draft === true ? await forge.assets(release) : [];
    return { kind: 'seen', releases, ...judgePublication({ tag, releases, assets, isNamed: settings.tag !== undefined }) };
}
async function waitForGate({ run, settings, found: { tag }, ports }) {
    const gate = await (0,gates_gate .l)({ head: tag.commit, tag: tag.name }, { run, settings, tag: undefined }, ports);
    if (gate?.kind !== 'shut')
        return gate !== undefined;
    const links = gate.red.map(({ name, url }) => `${name}: ${url}`);
    throw new problem .jg((0,gates .Y)(tag.name, gate.reason, links));
}
function stepsAfter({ draft }, { settings, found: { tag } }) {
    const { makeLatest } = settings;
    const floats = (0,steps .e8)(tag, settings);
    return draft ? [{ kind: 'publish', tag, makeLatest }, ...floats] : floats;
}

/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (  readVersion),
  O: () => (  tagMeant)
});

// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./errors/publication.js
var publication = __webpack_require__(9295);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./next-version/meant.js

async function nameMeant(written, { exists, prefix }) {
    if ((0,semver .IX)(written) === undefined || (await exists(written)))
        return written;
    return `${await prefix()}${written}`;
}

// EXTERNAL MODULE: ./next-version/prefix.js
var prefix = __webpack_require__(7908);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./next-version/read-history.js
var read_history = __webpack_require__(2633);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
;// CONCATENATED MODULE: ./release/read-version.js

async function readVersion(run, settings, ports) {
    const { refs } = await (0,read_history .Fg)(ports, { shallow: run.shallow, tagPrefix: settings.tagPrefix });
    const known = { refs, prefix: () => (0,prefix .M)({ tagPrefix: settings.tagPrefix, refs }, (0,read .xw)(run, ports)) };
    const name = settings.tag === undefined ? await nameOf(run, known, ports) : await tagMeant(settings, known, ports);
    if (name === undefined)
        return undefined;
    const named = (0,tags .hC)(name, settings.tagPrefix);
    if (named === undefined)
        throw new problem .jg((0,errors_history .lL)(name));
    const tag = await ports.forge.findTag(name);
    if (tag !== undefined)
        return { tag: { ...tag, ...named }, tags: refs };
    if (run.afterOnly !== undefined)
        return undefined;
    const isHere = (0,tags .gP)(refs, name) !== undefined;
    throw new problem .jg(isHere ? (0,publication .re)(name) : (0,errors_history .lL)(name));
}
function tagMeant({ tag = '' }, { prefix }, { forge }) {
    return nameMeant(tag, { exists: async (name) => (await forge.findTag(name)) !== undefined, prefix });
}
async function nameOf(run, { refs, prefix }, ports) {
    const own = await prefix();
    const ofEvent = [run.tag ?? ''].find((name) => (0,tags .Fe)(name, own) !== undefined);
    if (ofEvent !== undefined || run.afterOnly !== undefined)
        return ofEvent;
    const head = await (0,read_history .Uo)(ports, run);
    const carried = refs.filter(({ commit }) => commit === head);
    const [highest] = (0,tags .OP)(carried, own);
    if (highest === undefined)
        throw new problem .jg((0,publication .sH)(head));
    return highest.name;
}

/***/ })

};
