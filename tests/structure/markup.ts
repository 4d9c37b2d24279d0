import { at, type SourceFile, ships } from './source-tree';
import { nameOf, walk } from './syntax';

/** Ways to turn a string into markup. A page, a file or the network must never get one of them. */
const MEMBERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
];

/** Places in the extension that make markup, or code, from strings. */
export function markupFromStrings(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => ships(path))
    .flatMap((source) => {
      const found: string[] = [];
      walk(source.program, (node) => {
        const report = (what: string) => found.push(at(source, node.start, what));
        if (node.type === 'MemberExpression') {
          const member = nameOf(node.property);
          if (member !== undefined && MEMBERS.includes(member)) report(member);
          if ((member === 'write' || member === 'writeln') && /document$/i.test(nameOf(node.object) ?? '')) report(`document.${member}`);
        }
        if (node.type === 'JSXAttribute' && MEMBERS.includes(nameOf(node.name) ?? '')) report(nameOf(node.name) ?? '');
        if (node.type === 'Property' && MEMBERS.includes(nameOf(node.key) ?? '')) report(nameOf(node.key) ?? '');
        if (node.type === 'NewExpression' && ['DOMParser', 'Function'].includes(nameOf(node.callee) ?? ''))
          report(`new ${nameOf(node.callee)}`);
        if (node.type === 'CallExpression' && nameOf(node.callee) === 'eval') report('eval');
      });
      return found;
    });
}
