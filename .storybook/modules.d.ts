declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.mdx' {
  const page: unknown;
  export default page;
}
