export const id = 204;
export const ids = [204];
export const modules = {

/***/ 2204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    parseRange: () => (  parseRange),
    rangeOfBranch: () => (  rangeOfBranch)
  });
  var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7668);
  var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);

function parseRange(text) {
    if (text.trim() === '')
        return undefined;
    try {
        const { set } = new semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__(text);
        return { text: text.trim(), alternatives: set.map((comparators) => comparators.flatMap(boundOf)) };
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function boundOf({ operator, semver }) {
    const version = versionOf(semver.version);
    return version === undefined ? [] : [{ operator: operator === '=' ? '' : operator, version }];
}
function versionOf(text) {
    return text === undefined ? undefined : (0,_semver_js__WEBPACK_IMPORTED_MODULE_1__  .IX)(text);
}
function rangeOfBranch(branch) {
    const [, text] = /(?:^|\/)v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*|x))?(?:\.x)?)$/.exec(branch) ?? [];
    return text === undefined ? undefined : parseRange(text);
}

/***/ })

};
