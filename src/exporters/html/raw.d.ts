/** Files that are taken into a page as they stand. */
declare module '*?raw' {
  const text: string;
  export default text;
}
