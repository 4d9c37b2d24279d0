/** One thing to copy, as words and as markup. */
export interface Copied {
  text: string;
  html: string;
}

/** Puts something on the clipboard; call it from a click. False where the browser or the page's policy forbids it. */
export async function copyBoth(document: Document, copied: Copied): Promise<boolean> {
  return (await write(copied)) || writeByEvent(document, copied);
}

async function write({ text, html }: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    // Not there on pages without https, and forbidden by the policies of some others: the older way is open to extensions on both.
    return false;
  }
}

function writeByEvent(document: Document, { text, html }: Copied): boolean {
  let written = false;
  const fill = (event: ClipboardEvent) => {
    // Pages that add words of their own to what is copied have no say here.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    written = event.clipboardData !== null;
  };
  const page = document.defaultView;
  page?.addEventListener('copy', fill, { capture: true });
  const accepted = document.execCommand('copy');
  page?.removeEventListener('copy', fill, { capture: true });
  return accepted && written;
}
