/** `build/urgent-module.ts` makes it from `content/language.yaml`. */
declare module 'virtual:urgent-words' {
  const words: readonly import('./urgent.ts').UrgentWords[];
  export default words;
}
