export const id = 755;
export const ids = [755];
export const modules = {

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    doctorLines: () => (  doctorLines)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);

function doctorLines({ findings, unread }, { paint }) {
    const problems = findings.filter(({ level }) => level === 'problem');
    const notes = findings.filter(({ level }) => level === 'note');
    const linesOf = ({ code, what, place, cure }, alert) => [
        `${alert(code)}  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(what)}${place === undefined ? '' : paint.faint(`  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(place)}`)}`,
        `      → ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(cure)}`,
    ];
    return [
        ...problems.flatMap((finding) => linesOf(finding, paint.alert)),
        ...(problems.length === 0 ? [`${paint.good('✔')} Nothing to fix.`] : []),
        ...notes.flatMap((finding) => linesOf(finding, paint.strong)),
        '',
        'Not looked at:',
        ...unread.map(({ what, needs }) => `  ${what}: ${needs}`),
        '',
        `What each code means: docs/doctor.md`,
    ];
}

/***/ })

};
