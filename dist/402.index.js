export const id = 402;
export const ids = [402];
export const modules = {

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

/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  rollback: () => (  rollback_rollback)
});

// EXTERNAL MODULE: ./next-version/read-history.js
var read_history = __webpack_require__(2633);
// EXTERNAL MODULE: ./release/read-version.js + 1 modules
var read_version = __webpack_require__(5332);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./next-version/read-settings.js + 12 modules
var read_settings = __webpack_require__(322);
// EXTERNAL MODULE: ./text/digest.js
var digest = __webpack_require__(6769);
// EXTERNAL MODULE: ./errors/forge.js
var errors_forge = __webpack_require__(878);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./errors/rollback.js
var rollback = __webpack_require__(4981);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./versions/floating.js
var floating = __webpack_require__(437);
// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
// EXTERNAL MODULE: ./floating/latest.js
var latest = __webpack_require__(8125);
// EXTERNAL MODULE: ./record/region.js
var region = __webpack_require__(4223);
// EXTERNAL MODULE: ./next-version/unfinished.js
var unfinished = __webpack_require__(9749);
;// CONCATENATED MODULE: ./rollback/further-tags.js

function furtherTags({ tag, version, alsoTag = [] }, releases) {
    const recorded = releases.flatMap((release) => {
        const read = release.tag === tag ? (0,region .x8)(release.body) : undefined;
        return read?.kind === 'managed' ? Object.keys(read.record.alsoTags ?? {}) : [];
    });
    const configured = version === undefined ? [] : alsoTag.map(({ prefix }) => (0,tags .sh)(prefix, version.version).name);
    return [...new Set([...recorded, ...configured])];
}
function furtherGoing({ alsoTags = [] }, commit) {
    return alsoTags.filter((tag) => tag.commit === commit && (0,unfinished .MU)(tag)).map((tag) => ({ kind: 'tag', tag }));
}

// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./versions/rolled-back.js
var rolled_back = __webpack_require__(3273);
;// CONCATENATED MODULE: ./rollback/record.js

function rollbackMarker({ tag, object, commit }, reason, date) {
    const why = (0,printable .wh)(reason ?? '').trim();
    const parts = [`${tag} was rolled back before it was published`, ...(why === '' ? [] : [why]), lineOf(object, commit)];
    return { name: (0,rolled_back .we)(tag), commit, message: `${parts.join('\n\n')}\n`, date };
}
const BEGIN = 'Rolled back: tag object ';
const lineOf = (object, commit) => `${BEGIN}${object} on ${commit}.`;
function commitIn(marker) {
    const last = marker?.message.trimEnd().split('\n').at(-1) ?? '';
    return last.startsWith(BEGIN) ? / on ([0-9a-f]+)\.$/.exec(last)?.[1] : undefined;
}
function isMarkerOf(message, object) {
    return message.trimEnd().split('\n').at(-1)?.startsWith(`${BEGIN}${object} on `) === true;
}

// EXTERNAL MODULE: ./markdown/excerpt.js
var excerpt = __webpack_require__(654);
;// CONCATENATED MODULE: ./rollback/words.js

const LONGEST_QUOTE = 200;
function wordsGoing({ name, body, tag, url }) {
    const read = (0,region .x8)(body);
    if (read.kind !== 'managed')
        return undefined;
    const { before, text, after, record } = read;
    const isEdited = (now, recorded) => now !== '' && (0,region .ol)(now) !== recorded;
    const parts = [
        ...(isEdited(name, record.title) ? [`the title ${quote(name)}`] : []),
        ...(before.trim() === '' ? [] : [`above the notes ${quote(before)}`]),
        ...(isEdited(text, record.text) ? ['your changes to the notes'] : []),
        ...(after.trim() === '' ? [] : [`below the notes ${quote(after)}`]),
    ];
    if (parts.length === 0)
        return undefined;
    return `The draft for ${tag} has text that someone wrote, which is deleted with it: ${parts.join('; ')}. Copy what you want to keep: ${url}`;
}
function quote(text) {
    return `"${(0,excerpt .K)(text.trim().replace(/\s+/g, ' '), LONGEST_QUOTE)}"`;
}

// EXTERNAL MODULE: ./record/withdrawn.js
var withdrawn = __webpack_require__(5303);
;// CONCATENATED MODULE: ./rollback/steps.js

function judgeRollback(found, question) {
    const own = found.releases.filter(({ tag }) => tag === question.tag);
    const published = own.find(({ draft }) => !draft);
    if (published === undefined)
        return deletion(own, found, question);
    const instead = standingIn(found.releases, question);
    if (published.immutable === true)
        return { kind: 'immutable', release: published, version: question.version, instead };
    const withdrawal = { reason: question.reason, instead: instead?.release };
    const isLatest = found.latest === published.id;
    const floats = floatsBack(found, question);
    return {
        kind: 'withdrawn',
        steps: [
            ...((0,withdrawn .s)(published, withdrawal) === undefined
                ? []
                : [{ kind: 'withdraw', release: published, withdrawal }]),
            ...(isLatest && instead !== undefined ? [{ kind: 'latest', release: instead.release }] : []),
            ...floats.flatMap((float) => (float.kind === 'float' ? [float] : [])),
        ],
        warnings: floats.flatMap((float) => (float.kind === 'stays' ? [float.why] : [])),
    };
}
function standingIn(releases, { tag, version }) {
    return (0,latest .y)(releases, version?.prefix ?? '').find(({ name }) => name !== tag);
}
function floatsBack({ tag, releases, floating = [] }, question) {
    const names = floatingNamesOf(question, 'minor');
    return floating
        .filter(({ commit }) => commit === tag?.commit)
        .flatMap((from) => {
        const line = names.find(({ name }) => name === from.name);
        return line === undefined ? [] : [floatBack(from, releases, { ...question, line })];
    });
}
function floatBack(from, releases, question) {
    const { tag, version: own, line } = question;
    const target = (0,latest .y)(releases, own?.prefix ?? '').find(({ name, version }) => name !== tag && own !== undefined && (0,floating .r)(version, own.version, line.follows));
    const stays = (why) => ({ kind: 'stays', why: `The floating tag ${from.name} stays on ${tag}: ${why}.` });
    if (releases.some((release) => release.tag === from.name && !release.draft))
        return stays('it has a release');
    if (target === undefined)
        return stays('no other version of its line is published');
    if (!floatingNamesOf(question, question.floatingTags).some(({ name }) => name === from.name))
        return stays(`to move it to ${target.name}, set floating-tags: ${line.follows}`);
    return { kind: 'float', from, to: target.name };
}
function floatingNamesOf({ version }, which) {
    return version === undefined ? [] : (0,floating .d)(version, which).filter(({ name }) => !(0,tags .Cq)(name));
}
function deletion(drafts, found, question) {
    const records = drafts.map((draft) => recordIn(draft, question));
    const { tag } = found;
    const record = records[0] ?? recordBy(found, question);
    if (record === undefined)
        return { kind: 'deleted', steps: furtherGoing(found, commitIn(found.marker)), warnings: [] };
    const strange = records.some(({ object }) => tag !== undefined && object !== tag.object);
    if (strange)
        throw new problem .jg((0,rollback .Lg)(question.tag));
    const goes = tag !== undefined && (0,unfinished .MU)(tag) ? [{ kind: 'tag', tag }] : [];
    const marker = rollbackMarker({ ...record, tag: question.tag }, question.reason, question.now);
    const isTaken = tag === undefined || goes.length > 0;
    return {
        kind: 'deleted',
        steps: [
            ...(isTaken && found.marker === undefined ? [{ kind: 'marker', tag: marker }] : []),
            ...drafts.map((release) => ({ kind: 'draft', release })),
            ...(isTaken ? furtherGoing(found, record.commit) : []),
            ...goes,
        ],
        warnings: [...drafts.flatMap((draft) => wordsGoing(draft) ?? []), ...(isTaken ? [] : [keptTag(question.tag)])],
    };
}
function recordIn({ body, url }, { tag }) {
    const read = (0,region .x8)(body);
    if (read.kind === 'managed' && read.record.tag === tag)
        return read.record;
    throw new problem .jg((0,rollback .bD)(tag, url));
}
function recordBy({ tag, marker }, question) {
    if (tag === undefined && marker === undefined)
        throw new problem .jg((0,errors_history .lL)(question.tag));
    if (tag === undefined)
        return undefined;
    if (question.seen === tag.object)
        return tag;
    if (!(0,unfinished .MU)(tag))
        throw new problem .jg((0,rollback .AN)(tag.name));
    if (marker === undefined || !isMarkerOf(marker.message, tag.object))
        throw new problem .jg((0,rollback .Pj)(tag.name));
    return tag;
}
const keptTag = (tag) => `The tag ${tag} was not created by Version Checkpoint, so it stays. To remove it, delete it by hand.`;

// EXTERNAL MODULE: ./floating/rivals.js
var rivals = __webpack_require__(4627);
// EXTERNAL MODULE: ./writes/settle.js
var settle = __webpack_require__(8867);
;// CONCATENATED MODULE: ./rollback/roll-back.js

async function findVersion(question, forge) {
    const { tag, version, tags } = question;
    const names = floatingNamesOf(question, 'minor');
    const instead = version === undefined ? [] : (0,rivals .mt)(version, names, tags);
    const found = { tag: await forge.findTag(tag), marker: await forge.findTag((0,rolled_back .we)(tag)) };
    const { releases } = await forge.releasesOf([tag, ...names.map(({ name }) => name), ...instead]);
    const isPublished = releases.some((release) => release.tag === tag && !release.draft);
    if (!isPublished)
        return { ...found, releases, alsoTags: await findAll(furtherTags(question, releases), forge) };
    const floating = await findAll(names.map(({ name }) => name), forge);
    return { ...found, releases, floating, latest: await forge.latest?.() };
}
async function findAll(names, forge) {
    const found = [];
    for (const name of names) {
        const there = await forge.findTag(name);
        if (there !== undefined)
            found.push(there);
    }
    return found;
}
const MOST_LOOKS = 20;
async function rollBack(question, { forge, clock }) {
    const what = `version ${question.tag}`;
    const gone = new Set();
    const tried = new Map();
    let seen;
    for (let count = 0; count < MOST_LOOKS; count += 1) {
        const verdict = await (0,settle .G)(clock, what, async () => {
            const found = withoutGone(await findVersion(question, forge), gone);
            const verdict = judgeRollback(found, { ...question, seen });
            const steps = stepsOfALook('steps' in verdict ? verdict.steps : []);
            if (steps.length === 0)
                return verdict;
            seen = found.tag?.object ?? seen;
            for (const step of steps) {
                tried.set(nameOf(step), step);
                if (await perform(step, forge, gone))
                    continue;
                tried.delete(nameOf(step));
                return undefined;
            }
            return 'more';
        });
        if (verdict !== 'more')
            return { verdict, done: [...tried.values()] };
    }
    throw new problem .jg((0,errors_forge .NZ)(what, MOST_LOOKS));
}
function stepsOfALook(steps) {
    const first = steps.findIndex(({ kind }) => kind === 'tag');
    return first > 0 ? steps.slice(0, first) : steps;
}
function nameOf(step) {
    if (step.kind === 'float')
        return `${step.kind} ${step.from.name}`;
    if (step.kind === 'tag')
        return `${step.kind} ${step.tag.name}`;
    return 'release' in step ? `${step.kind} ${step.release.id}` : step.kind;
}
function withoutGone(found, gone) {
    return { ...found, releases: found.releases.filter(({ id }) => !gone.has(id)) };
}
async function perform(step, forge, gone) {
    switch (step.kind) {
        case 'marker':
            await forge.createMarker(step.tag);
            return true;
        case 'draft':
            return deleteDraft(step.release.id, forge, gone);
        case 'tag':
            await forge.deleteTag(step.tag);
            return true;
        case 'withdraw':
            return withdraw(step, forge);
        case 'float':
            return moveBack(step, forge);
        case 'latest':
            await forge.giveLatest?.(step.release);
            return true;
    }
}
async function deleteDraft(id, forge, gone) {
    const now = await forge.release(id);
    if (now !== undefined && !now.draft)
        return false;
    if (now !== undefined)
        await forge.deleteDraft(now);
    gone.add(id);
    return true;
}
async function withdraw({ release, withdrawal }, forge) {
    const now = await forge.release(release.id);
    if (now === undefined || now.draft || now.immutable === true)
        return false;
    const text = (0,withdrawn .s)(now, withdrawal);
    return text === undefined || forge.mark(now, text);
}
async function moveBack({ from, to }, forge) {
    const target = await forge.findTag(to);
    return target !== undefined && forge.moveTag({ name: from.name, commit: target.commit, from });
}

// EXTERNAL MODULE: ./next-version/prefix.js
var next_version_prefix = __webpack_require__(7908);
;// CONCATENATED MODULE: ./rollback/rollback.js

async function rollback_rollback(run, ports) {
    const settings = await (0,read_settings .$b)(run.inputs.get('tag'), run, ports);
    const { reason, floatingTags, alsoTag, tagPrefix } = settings;
    const refs = async () => (await (0,read_history .Fg)(ports, { shallow: run.shallow, tagPrefix })).refs;
    const prefix = async () => (0,next_version_prefix .M)({ tagPrefix, refs: await refs() }, (0,read .xw)(run, ports));
    const tag = await (0,read_version .O)(settings, { prefix }, ports);
    const question = {
        tag,
        version: (0,tags .hC)(tag, tagPrefix),
        reason,
        floatingTags,
        alsoTag,
        tags: ports.forge.kind === 'local' ? [] : await refs(),
        now: ports.clock.now().getTime(),
        digest: digest .s,
    };
    if (settings.dryRun || !settings.confirmed) {
        const verdict = judgeRollback(await findVersion(question, ports.forge), question);
        return { kind: 'rolledBack', tag, verdict };
    }
    return { kind: 'rolledBack', tag, ...(await rollBack(question, ports)) };
}

/***/ })

};
