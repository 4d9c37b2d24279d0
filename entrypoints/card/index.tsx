import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardApi } from '../../components/floating/create-card-api';
import { registerCard } from '../../lib/page/card-contract';
import { Highlighter } from '../../lib/page/highlighter';
import { registerHighlighter } from '../../lib/page/highlighter-contract';

/** Loaded into the reader's isolated world on first use; the reader finds what is registered by lib/page/*-contract.ts. */
export default defineUnlistedScript(() => {
  registerCard(createCardApi());
  registerHighlighter((page) => new Highlighter(page));
});
