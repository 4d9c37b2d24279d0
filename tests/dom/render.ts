import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

const open: { root: Root; element: HTMLElement }[] = [];

/** Shows a component in the test's document until the test is over. */
export function render(node: ReactNode): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  root.render(node);
  open.push({ root, element });
  return element;
}

afterEach(() => {
  for (const { root, element } of open.splice(0)) {
    root.unmount();
    element.remove();
  }
});
