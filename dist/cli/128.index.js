export const id = 128;
export const ids = [128];
export const modules = {

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8055);
/* harmony import */ var _commits_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2870);




const bumpLevel = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .BUMP_LEVELS */ .xG);
/**
 * A mapping of any words. zod's records leave out a key `__proto__` (https://github.com/colinhacks/zod/issues/5898),
 * a word like others here: what stands under it is checked beside them.
 */
function words(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((data, context) => {
        const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__');
        const issues = left === undefined ? [] : (schema.safeParse(left.value).error?.issues ?? []);
        for (const issue of issues)
            context.issues.push({ ...issue, path: ['__proto__', ...issue.path] });
        return data;
    }, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), schema));
}
const typeRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    bump: bumpLevel.describe('What a commit of this type asks for. Nothing lowers a breaking commit.').optional(),
    section: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The title its changes stand under in the notes, or hidden.').optional(),
    scopes: words(bumpLevel).describe('Another bump for some scopes.').optional(),
});
/** What `.github/version-checkpoint.yml` may hold; `schema/version-checkpoint.schema.json` is made from it. */
const configurationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .BUMPS */ .ou).describe('auto: as the commits say. Another value is obeyed.').optional(),
    'tag-prefix': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('What stands before the version in a tag; auto: v, or none where the tags have none.')
        .optional(),
    'initial-version': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The version of the first release.').optional(),
    'major-on-zero': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Below 1.0.0 a breaking change is a minor, unless true.').optional(),
    'on-no-release': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_NO_RELEASE */ .c7).describe('What to do where no commit asks for a release.').optional(),
    template: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The Liquid template of the notes, a path in the repository.').optional(),
    'tag-message': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Liquid text for the message of the tag.').optional(),
    'release-name': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Liquid text for the title of the release.').optional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('false publishes the release.').optional(),
    // In YAML a bare true is a boolean, and means what "true" means.
    'make-latest': zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz([..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .MAKE_LATEST */ .Rz, true, false])
        .describe('auto: by SemVer.')
        .optional(),
    project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('The name in the notes and the tag message; else the name of the repository.')
        .optional(),
    highlights: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Text for "What\'s New".').optional(),
    types: words(typeRule).describe('Types of commits: what they bump and where they are listed.').optional(),
    squash: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_commits_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .SQUASH_MODES */ .BN).describe('Whether the bullets of a squashed commit count.').optional(),
    reverts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether a revert and what it reverts both vanish.').optional(),
    emoji: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether subjects with a gitmoji and no type count.').optional(),
    'on-near-miss': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_NEAR_MISS */ .S2).describe('What to do where a commit nearly is a breaking change.').optional(),
});


/***/ })

};
