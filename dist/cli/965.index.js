export const id = 965;
export const ids = [965];
export const modules = {

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    correctedLines: () => (  correctedLines)
  });
  var _commits_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
  var _report_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4237);
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(786);

const SUBJECT_LENGTH = 200;
function correctedLines({ path, key, was, correction, written }, { paint }) {
    const reads = correction.kind === 'skip'
        ? `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__  .Pf)('skip')}${shown(correction.reason)}`
        : `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__  .Pf)('reads')}${shown((0,_commits_message_js__WEBPACK_IMPORTED_MODULE_0__  .et)(correction.message))}`;
    return [
        written
            ? `${paint.good('✔')} corrected ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(key)} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(path)}`
            : `Nothing to do: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(path)} corrects ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(key)} so already.`,
        `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__  .Pf)('was')}${shown(was)}`,
        reads,
        ...(written
            ? ['', 'It counts once the file is merged. node dist/cli plan shows what it makes of the next release.']
            : []),
    ];
}
function shown(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__  .bg)(text, SUBJECT_LENGTH);
}

/***/ })

};
