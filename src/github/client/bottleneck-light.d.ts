/** The build that plugin-throttling itself imports, so that the bundle holds one copy; it ships without types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
