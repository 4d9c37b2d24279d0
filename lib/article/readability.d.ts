/** The one file of the package that is needed; the package declares types for its index only. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
