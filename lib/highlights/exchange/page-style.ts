/** The looks of an exported page: one column, light and dark, and sparing with ink on paper. Colours are those of the marks. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d2433; --soft: #5b6472; --line: #d9dde3; --paper: #fff;
  --yellow: #e3b505; --green: #4f9d5d; --blue: #4a7fc1; --pink: #c7598f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #a4acb9; --line: #3a4250; --paper: #171b22; } }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 0.25rem; line-height: 1.3; }
a { color: inherit; } p { margin: 0.4rem 0; }
.details, .address { color: var(--soft); font-size: 0.875rem; }
figure { margin: 1.25rem 0; break-inside: avoid; }
blockquote { margin: 0; padding-inline-start: 0.9rem; border-inline-start: 4px solid var(--yellow); white-space: pre-wrap; }
.green blockquote { border-color: var(--green); } .blue blockquote { border-color: var(--blue); } .pink blockquote { border-color: var(--pink); }
figcaption { padding-inline-start: calc(0.9rem + 4px); color: var(--soft); font-size: 0.875rem; }
.note { color: var(--ink); white-space: pre-wrap; font-size: 1rem; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; }
  body { padding: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } }
`;
